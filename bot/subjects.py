"""What somebody means who types words to follow: a person, a province, a document, a source, a kind of meeting, a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from bot.texts import LANGUAGES, load
from parsers.text import fold, squash
from parsers.types import MeetingKind, Role
from storage.news.documents import find_documents, number_in
from storage.news.meetings import find_meetings
from storage.news.people import find_people, person
from storage.news.runs import freshness
from storage.news.sources import province_of

LONGEST_PHRASE = 60
"""Letters in a followed phrase."""

_QUOTED = re.compile(r'^["“”„«](.+)["“”«»]$')
_EVERYTHING = {"tat ca", "moi tin", "all", "everything"}


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that can be followed."""

    kind: str
    """As ``Subscription.kind``."""
    value: str
    label: str
    """For people, in the language of the chat where it has one."""
    hint: str = ""
    """What tells it apart from others of its name."""
    sure: bool = True
    """Whether the words name it wholly; False: they are only a part of its name."""


def subjects(news: Database, query: str, language: str) -> list[Subject]:
    """What the words can mean, best first; ask when there are several, or when the first is not sure. Empty: nothing that is known."""
    query = squash(query)
    quoted = _QUOTED.match(query)
    if quoted:
        return [phrase(quoted[1])]
    if number_in(query):
        return [_document(news, query)]
    if fold(query) in _EVERYTHING:
        return [everything(language)]
    named = [*_province(news, query), *_source(news, query), *_kind(query, language)]
    return named + [subject for subject in _people(news, query) if subject not in named]


def phrase(words: str) -> Subject:
    """A phrase to be looked for in the text of every article."""
    words = squash(words)
    return Subject("words", words, f"“{words}”")


def everything(language: str) -> Subject:
    """All that is told."""
    return Subject("all", "", load(language).words("kind.all"))


def by_value(news: Database, kind: str, value: str, language: str) -> Subject | None:
    """The subject behind a button; None when it exists no more."""
    if kind == "all":
        return everything(language)
    if kind == "words":
        return phrase(value)
    if kind == "person":
        return next(iter(_person(news, value)), None)
    if kind == "document":
        return _document(news, value)
    if kind == "kind":
        return Subject(kind, value, load(language).label("meeting", value)) if value in set(MeetingKind) else None
    found = _province(news, value) if kind == "province" else _source(news, value)
    return next(iter(found), None)


def provinces(news: Database) -> list[str]:
    """The provinces of today, by name."""
    return sorted(set(province_of(news.conn).values()), key=fold)


def leaders(news: Database, most: int) -> list[Subject]:
    """People who led the newest meetings: somebody to begin with."""
    people = [who for meeting in find_meetings(news, limit=most) for who in meeting.people]
    found = {who.person_id: Subject("person", who.person_id, who.name) for who in people if who.role != Role.MENTIONED}
    return list(found.values())[:most]


def _document(news: Database, query: str) -> Subject:
    """The number as it is printed where it is known, else as it was typed; compared by its key."""
    known = next(iter(find_documents(news, query, limit=1)), None)
    key = number_in(query) or fold(query)
    return Subject("document", key, known.number if known and number_in(known.number) == key else squash(query))


def _province(news: Database, query: str) -> Iterator[Subject]:
    wanted = re.sub(r"^(tinh|thanh pho|tp\.?) ", "", fold(query))
    name = province_of(news.conn).get(wanted)
    if name:
        # A province of before a merger is followed as the one of today, and says so.
        yield Subject("province", fold(name), name if fold(name) == wanted else f"{name} ({query})")


def _source(news: Database, query: str) -> Iterator[Subject]:
    wanted = query.casefold().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    titled = [source for source in freshness(news) if fold(source.name) == fold(query)]
    for source in titled or freshness(news, wanted):
        yield Subject("source", source.source, source.name)


def _kind(query: str, language: str) -> Iterator[Subject]:
    wanted = fold(query)
    for kind in MeetingKind:
        if any(wanted == fold(load(spoken).label("meeting", kind)) for spoken in LANGUAGES):
            yield Subject("kind", kind.value, load(language).label("meeting", kind))


def _people(news: Database, query: str) -> Iterator[Subject]:
    hits = find_people(news, query, limit=6)
    exact = [hit for hit in hits if fold(hit.name) == fold(query)]
    for hit in exact or hits:
        yield Subject("person", hit.id, hit.name, hit.posts[0] if hit.posts else "", sure=hit in exact)


def _person(news: Database, person_id: str) -> Iterator[Subject]:
    answer = person(news, person_id)
    if answer:
        yield Subject("person", answer.id, answer.name)
