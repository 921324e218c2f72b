"""The one way in for bytes, fetched or saved: kept as they came, then read, then their facts kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlite_utils import Database

from crawler.discovery import FRESH, VIETNAM, day_in_vietnam
from parsers.read import NotAnArticle, Reading, article_in, article_on, facts_of, text_in
from parsers.types import PageFacts
from storage.archive import archive
from storage.news.ingest import Ingested, Refused, ingest
from storage.news.issues import note_issue

# All that a bug, or a page nobody thought of, can make a pure function raise. Not a broad except: what
# concerns the machine (no memory, no disk, an interrupt) goes on up.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class ParserFault(Exception):
    """The parsers broke on a page, or read what is not there; the bytes are kept, so that reading them again later costs nothing."""


@dataclass(frozen=True, slots=True)
class Page:
    """One article's bytes and what is known of them without reading."""

    body: bytes = field(repr=False)
    url: str | None
    at: dt.datetime
    """When they were fetched, or the file was brought in."""
    source: str | None = None
    """The source's name; None for a file of unknown origin."""
    site: str | None = None
    """The host as facts name it."""
    status: int = 200
    content_type: str | None = None
    encoding: str | None = None
    """As the server or the source file declares it; None leaves it to the page."""
    etag: str | None = None
    last_modified: str | None = None
    published: dt.datetime | None = None
    """What a feed or sitemap says."""
    layout: str | None = None
    is_text: bool = False
    """Text copied from a page instead of the page."""


def read(page: Page) -> PageFacts:
    """Everything a page states.

    Raises:
        NotAnArticle: it holds no article.
        ParserFault: the parsers broke on it.
    """
    return read_facts(read_article(page))


def read_article(page: Page) -> Reading:
    """The article of a page, without its facts, and what was amiss with the reading.

    Raises:
        NotAnArticle: it holds no article.
        ParserFault: the parsers broke on it.
    """
    published = page.published.astimezone(VIETNAM) if page.published else None  # the same words each time: the archive keeps UTC
    with _faults_told():
        if page.is_text:
            return article_in(text_in(page.body, encoding=page.encoding), url=page.url, source=page.site, published=published)
        return article_on(page.body, url=page.url, source=page.site, published=published, layout=page.layout, encoding=page.encoding)


def read_facts(reading: Reading) -> PageFacts:
    """What an article states.

    Raises:
        ParserFault: the parsers broke on it.
    """
    with _faults_told():
        return facts_of(reading)


@contextmanager
def _faults_told() -> Iterator[None]:
    """Tell a bug of the parsers from all else that can go wrong."""
    try:
        yield
    except NotAnArticle:
        raise
    except _FAULTS as fault:
        raise ParserFault(f"{type(fault).__name__}: {fault}") from fault


def is_news(day: dt.date | None, now: dt.datetime) -> bool:
    """Whether people are told of an article of that day: not when it was weeks old before we read it; None, a day not known, is news."""
    return day is None or day_in_vietnam(now) - day <= FRESH


@dataclass(frozen=True)
class Intake:
    """The two databases that a page goes through."""

    news: Database
    pages: Database

    def keep_bytes(self, page: Page, *, name: str = "") -> str:
        """Archive the bytes, before anything is tried on them; the page id. ``name`` stands for a missing address."""
        return archive(
            self.pages,
            url=page.url or name,
            fetched_at=page.at,
            status=page.status,
            body=page.body,
            content_type=page.content_type,
            encoding=page.encoding,
            etag=page.etag,
            last_modified=page.last_modified,
            source=page.source,
            published=page.published,
        )

    def keep_facts(self, page: Page, facts: PageFacts, page_id: str, *, announce: bool) -> Ingested:
        """Write the facts; ``announce`` False tells nobody of what is new.

        Raises:
            ParserFault: the database refuses them, for a fact is not what its sentence says; nothing of them is kept.
        """
        try:
            return ingest(self.news, facts, page_id=page_id, url=page.url, source=page.source, seen_at=page.at, announce=announce)
        except Refused as fault:
            raise ParserFault(str(fault)) from fault

    def note(self, page: Page, page_id: str | None, code: str, message: str) -> None:
        """Leave an issue row for a page from which no article came; None for ``page_id`` when not even its bytes are kept."""
        note_issue(self.news, code=code, message=message, at=page.at, source=page.source, page_id=page_id)
