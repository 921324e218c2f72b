"""Whether two readings of an article say the same: a hash of all that was read, in the same places."""

from __future__ import annotations

import hashlib
import marshal
from typing import Any

from parsers.types import Article, Document, Issue, Meeting, PageFacts, Person, Quote, Statistic

_FORMAT = 2
"""Of ``marshal``: the last that writes the same values in the same bytes, whoever else holds them."""


def digest(facts: PageFacts) -> str:
    """Hash of all that was read: equal when a second reading says the same in the same places."""
    stated = (
        _article(facts.article),
        [_person(person) for person in facts.people],
        [_meeting(meeting) for meeting in facts.meetings],
        [_statistic(statistic) for statistic in facts.statistics],
        [_document(document) for document in facts.documents],
        [_issue(issue) for issue in facts.issues],
    )
    return hashlib.sha256(marshal.dumps(stated, _FORMAT)).hexdigest()


def is_of(kept: str, facts: PageFacts) -> bool:
    """Whether a digest that is kept is of these facts; at first it was made of their ``repr``, which takes twice as long."""
    return kept == digest(facts) or kept == first_digest(facts)


def first_digest(facts: PageFacts) -> str:
    """The digest as it was made at first; an article is told by it until it is seen again."""
    return hashlib.sha256(repr(facts).encode()).hexdigest()


# Plain tuples, with the letters of kinds and the items of quotes: ``marshal`` knows no classes. A test finds a field forgotten.
def _article(a: Article) -> tuple[Any, ...]:
    lone = (a.title, a.lead, a.url, a.source, a.published_at, a.published_raw, a.published_on, a.origin, a.section)
    # What comes straight from a page may be a kind of text of its own, which knows its element.
    return tuple([value and str(value) for value in lone]), *(tuple(map(str, texts)) for texts in (a.body, a.captions, a.authors))


def _person(p: Person) -> tuple[Any, ...]:
    posts = [(post.title, post.printed, str(post.status), *post.quote, post.rank, post.body, post.place) for post in p.posts]
    return p.name, p.printed, posts, [_words(quote) for quote in p.quotes]


def _meeting(m: Meeting) -> tuple[Any, ...]:
    parts = [(part.person, str(part.role), *part.quote, part.post_printed, part.bridge_point) for part in m.participants]
    held = (m.date, m.end_date, m.session and str(m.session), m.format and str(m.format), m.place, m.bridge_points, m.organizers, m.level)
    return str(m.kind), m.name, *m.quote, *held, parts


def _statistic(s: Statistic) -> tuple[Any, ...]:
    said = (s.qualifier and str(s.qualifier), s.change and str(s.change), s.compared_with, s.period, s.as_of, s.scope)
    return str(s.kind), s.value, s.unit, *s.quote, s.total, s.indicator, *said


def _document(d: Document) -> tuple[Any, ...]:
    return d.kind, d.number, *d.quote, d.issuer, d.date, d.subject


def _issue(i: Issue) -> tuple[Any, ...]:
    return i.code, i.message, i.quote and _words(i.quote)


def _words(quote: Quote) -> tuple[int, int, str]:
    return quote.start, quote.end, quote.text
