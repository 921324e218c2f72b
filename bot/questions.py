"""A question in, a message out: the same in a chat and in a terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from sqlite_utils import Database

from bot.message import Message
from bot.render import articles, coverage, meetings
from bot.render.answer import answer
from bot.subjects import subjects
from bot.texts import Texts
from parsers.text import fold
from storage.news.answers import Answer, DocumentsAnswer, FiguresAnswer, MeetingAnswer, NothingFound, PeopleAnswer, SearchAnswer
from storage.news.documents import find_documents
from storage.news.figures import find_figures
from storage.news.lookups import ask
from storage.news.meetings import find_meetings
from storage.news.people import find_people, person
from storage.news.runs import Freshness, freshness
from storage.news.search import recent, search

MOST_MEETINGS = 5
MOST_ARTICLES = 8


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for, and the words."""

    what: str
    """``ask`` lets the shape of the words decide; else who, person (an id), meetings, meetings_of (an id), figures, doc, search, recent."""
    words: str


def question(asked: Question, news: Database, texts: Texts, now: dt.datetime) -> Message:
    """The answer in the language of ``texts``; ``now`` tells what is stale."""
    fresh = freshness(news)
    if asked.what in {"meetings", "meetings_of"}:
        return _meetings(asked, news, fresh, texts, now)
    if asked.what == "recent":
        return _recent(asked.words, news, fresh, texts, now)
    found = _LOOKUPS[asked.what](news, asked.words)
    return answer(found or NothingFound(tuple(fresh)), asked.words, fresh, texts, now)


def _who(news: Database, words: str) -> Answer | None:
    hits = find_people(news, words, limit=8)
    exact = [hit for hit in hits if fold(hit.name) == fold(words)]
    if len(exact or hits) == 1:
        return person(news, (exact or hits)[0].id)
    return PeopleAnswer(tuple(exact or hits)) if hits else None


def _figures(news: Database, words: str) -> Answer | None:
    found = find_figures(news, words)
    return FiguresAnswer(tuple(found)) if found else None


def _documents(news: Database, words: str) -> Answer | None:
    found = find_documents(news, words, limit=3)
    return DocumentsAnswer(tuple(found)) if found else None


def _search(news: Database, words: str) -> Answer | None:
    hits = search(news, words, limit=MOST_ARTICLES)
    return SearchAnswer(tuple(hits)) if hits else None


_LOOKUPS: dict[str, Callable[[Database, str], Answer | None]] = {
    "ask": ask,
    "who": _who,
    "person": person,
    "figures": _figures,
    "doc": _documents,
    "search": _search,
}


def _meetings(asked: Question, news: Database, fresh: list[Freshness], texts: Texts, now: dt.datetime) -> Message:
    of_person = asked.what == "meetings_of"
    found = find_meetings(news, person=asked.words, limit=MOST_MEETINGS) if of_person else _meetings_about(asked.words, news)
    if not found:
        return coverage.nothing(asked.words, fresh, texts, now)
    return meetings.meetings(found, texts, coverage.footer(fresh, texts, now))


def _meetings_about(words: str, news: Database) -> list[MeetingAnswer]:
    """By the first meaning of the words that has meetings: a province, a kind, a person; else words of the name."""
    if not words:
        return find_meetings(news, limit=MOST_MEETINGS)
    for subject in subjects(news, words, "vi"):
        if subject.kind in {"province", "kind", "person"}:
            found = find_meetings(news, **{subject.kind: subject.value}, limit=MOST_MEETINGS)
            if found:
                return found
    return find_meetings(news, words=words, limit=MOST_MEETINGS)


def _recent(words: str, news: Database, fresh: list[Freshness], texts: Texts, now: dt.datetime) -> Message:
    """The newest articles of a source, a province or all; a place or source that nobody knows is nothing found."""
    wanted = next((s for s in subjects(news, words, texts.language) if s.kind in {"source", "province"}), None) if words else None
    if words and wanted is None:
        return coverage.nothing(words, fresh, texts, now)
    source = wanted.value if wanted and wanted.kind == "source" else None
    province = wanted.value if wanted and wanted.kind == "province" else None
    items = recent(news, source=source, province=province, limit=MOST_ARTICLES)
    if not items:
        return coverage.nothing(words, [f for f in fresh if source in {None, f.source}], texts, now)
    return articles.newest(items, texts, coverage.footer(fresh, texts, now))
