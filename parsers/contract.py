"""Facts as the plain JSON that ``diemtin extract`` prints."""

from __future__ import annotations

from collections.abc import Iterable

from parsers.types import Article, Document, Meeting, PageFacts, Person, Quote, Statistic

Json = dict[str, object]


def contract(facts: PageFacts, id: str) -> Json:  # noqa: A002  (the name is the format's)
    """One article's facts as a JSON object; offsets count code points of ``article.text``."""
    return {
        "id": id,
        "article": _article(facts.article),
        "people": [_person(person) for person in facts.people],
        "meetings": [_meeting(meeting) for meeting in facts.meetings],
        "statistics": [_statistic(statistic) for statistic in facts.statistics],
        "documents": [_document(document) for document in facts.documents],
        "issues": [{"code": issue.code, "message": issue.message, **_where(issue.quote)} for issue in facts.issues],
    }


def _where(quote: Quote | None) -> Json:
    return {"quote": quote.text, "start": quote.start, "end": quote.end} if quote else {"quote": None, "start": None, "end": None}


def _quotes(quotes: Iterable[Quote]) -> list[Json]:
    return [_where(quote) for quote in quotes]


def _article(article: Article) -> Json:
    published = article.published_at or article.published_on
    return {
        "url": article.url,
        "source": article.source,
        "title": article.title,
        "lead": article.lead,
        "published_at": published.isoformat() if published else None,
        "published_raw": article.published_raw,
        "authors": list(article.authors),
        "origin": article.origin,
        "section": article.section,
        "body": list(article.body),
        "captions": list(article.captions),
        "text": article.text,
    }


def _person(person: Person) -> Json:
    posts = [
        {
            "title": post.title,
            "status": post.status.value,
            "printed": post.printed,
            "rank": post.rank,
            "body": post.body,
            "place": post.place,
            **_where(post.quote),
        }
        for post in person.posts
    ]
    return {"name": person.name, "posts": posts, "printed": list(person.printed), "quotes": _quotes(person.quotes)}


def _meeting(meeting: Meeting) -> Json:
    participants = [
        {
            "person": part.person,
            "role": part.role.value,
            "post_printed": part.post_printed,
            "bridge_point": part.bridge_point,
            **_where(part.quote),
        }
        for part in meeting.participants
    ]
    return {
        "kind": meeting.kind.value,
        "name": meeting.name,
        "date": meeting.date,
        "end_date": meeting.end_date,
        "session": meeting.session.value if meeting.session else None,
        "format": meeting.format.value if meeting.format else None,
        "place": meeting.place,
        "bridge_points": list(meeting.bridge_points),
        "organizers": list(meeting.organizers),
        "level": meeting.level,
        "participants": participants,
        **_where(meeting.quote),
    }


def _statistic(statistic: Statistic) -> Json:
    return {
        "kind": statistic.kind.value,
        "value": statistic.value,
        "total": statistic.total,
        "unit": statistic.unit,
        "indicator": statistic.indicator,
        "qualifier": statistic.qualifier.value if statistic.qualifier else None,
        "change": statistic.change.value if statistic.change else None,
        "compared_with": statistic.compared_with,
        "period": statistic.period,
        "as_of": statistic.as_of,
        "scope": statistic.scope,
        **_where(statistic.quote),
    }


def _document(document: Document) -> Json:
    return {
        "kind": document.kind,
        "number": document.number,
        "issuer": document.issuer,
        "date": document.date,
        "subject": document.subject,
        **_where(document.quote),
    }
