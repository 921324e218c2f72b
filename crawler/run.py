"""One run of one source: its databases, its counts, what each listing and article yielded, and the row that is left of it."""

from __future__ import annotations

import datetime as dt
import logging
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from scrapy.http import Response

from crawler.addresses import Addresses
from crawler.catalogue import register
from crawler.databases import Databases
from crawler.discovery import day_in_vietnam
from crawler.fields import filled
from crawler.intake import Intake, Page, is_news
from crawler.lock import SourceLock
from crawler.memory import Memory
from crawler.reach import Reach
from crawler.sources import Source
from crawler.tally import Tally
from crawler.verdicts import Verdict, judge_run
from parsers.types import Article, PageFacts
from storage.archive import archive, forget, seen_again
from storage.news.ingest import Outcome
from storage.news.runs import RunCounts, finish_run, start_run

log = logging.getLogger(__name__)

Clock = Callable[[], dt.datetime]
LISTING = " (listing)"
"""Stands after a source's name where the archive keeps a listing of it."""
_LISTINGS_KEPT = dt.timedelta(days=30)
"""How long a listing that is asked for no more, as the sitemap of one day, stays in the archive."""


def system_clock() -> dt.datetime:
    """The present instant, for the entry points; everything else is handed its clock."""
    return dt.datetime.now(dt.UTC)


@dataclass
class Run:
    """Everything that one run knows of itself."""

    source: Source
    databases: Databases
    memory: Memory
    now: Clock
    id: int
    lock: SourceLock
    since: dt.date | None = None
    """The first day of a backfill, which tells nobody; None: an ordinary run."""
    tally: Tally = field(default_factory=Tally)
    places: dict[str, Verdict] = field(default_factory=dict)
    articles: Counter[Verdict] = field(default_factory=Counter)
    parsed: int = 0
    """Articles read from bytes that came."""
    filled: Counter[str] = field(default_factory=Counter)
    """How many of the new ones have each field."""
    days: dict[str, dt.date] = field(default_factory=dict)
    """The day of publication of each article read, by its address."""
    verdict: Verdict | None = None
    """None while it runs."""
    reach: Reach | None = None
    """Of a backfill: how far back it got."""
    unreached: str = ""
    """Of a backfill that has ended: what it did not reach, in a sentence; empty when there is nothing to say."""

    @classmethod
    def begin(cls, source: Source, folder: Path, *, now: Clock, since: dt.date | None = None, url: str | None = None) -> Run:
        """Open the databases and write the row that says a run has begun; ``since`` makes it a backfill, ``url`` one of that article only.

        Raises:
            AlreadyCrawled: another process is crawling the source.
            StorageError: a database cannot be used.
        """
        with ExitStack() as undo:
            databases = Databases.hold(folder)
            undo.callback(databases.let_go)
            lock = SourceLock(folder, source.id)
            undo.callback(lock.release)
            news, pages = databases.news, databases.pages
            register(news, [source])
            memory = Memory(pages, news, Addresses(source), now())
            for died in memory.open_runs():
                finish_run(news, died, at=now(), verdict=Verdict.DIED, counts=RunCounts())
            run = start_run(news, source.id, at=now(), since=since, url=url)
            undo.pop_all()
        reach = Reach(source, since, day_in_vietnam(now())) if since and not url else None
        begun = cls(source, databases, memory, now, run, lock, since, reach=reach)
        databases.follow(begun.tally)
        return begun

    @property
    def intake(self) -> Intake:
        """The way in for its pages."""
        return Intake(self.databases.news, self.databases.pages)

    def announces(self, article: Article) -> bool:
        """Whether people are told of an article: not in a backfill, and not when it was weeks old before we found it."""
        return self.since is None and is_news(article.published_on, self.now())

    def keep_listing(self, response: Response) -> None:
        """Archive a listing, so that it is asked for conditionally and its links are known should the run break off: the newest alone.

        Not under the source's own name: what reads the archive anew looks for articles there.
        """
        validators = [response.headers.get(name) for name in ("ETag", "Last-Modified")]
        etag, last_modified = (value.decode("latin-1") if value else None for value in validators)
        if response.status == 200:
            archive(
                self.databases.pages,
                url=response.url,                         # after redirects: the validators belong to that address
                fetched_at=self.now(),
                status=response.status,
                body=response.body,
                encoding=getattr(response, "encoding", None),
                etag=etag,
                last_modified=last_modified,
                source=self.source.id + LISTING,
                newest_only=True,
            )

    def saw_listing_again(self, url: str) -> None:
        """Note that the site says a listing is as we have it."""
        seen_again(self.databases.pages, url, at=self.now())

    def kept(self, page: Page, facts: PageFacts, outcome: Outcome) -> None:
        """Count an article that was read and kept, and of a new one which fields it has."""
        article = facts.article
        self.parsed += 1
        match outcome:
            case Outcome.NEW:
                self.tally.new += 1
                self.filled.update(filled(facts))
            case Outcome.EDITED:
                self.tally.edited += 1
            case _:
                self.tally.unchanged += 1
        self.articles[Verdict.OK] += 1
        if page.url and article.published_on:
            self.days[page.url] = article.published_on

    def unread(self, page: Page, page_id: str | None, code: str, message: str) -> None:
        """Count a page that yielded no article and leave an issue row for it."""
        self.tally.failed += 1
        self.articles[Verdict.UNREADABLE] += 1
        self.intake.note(page, page_id, code, message)

    def saw_again(self, url: str) -> None:
        """Note that the site says an article is as we have it."""
        seen_again(self.databases.pages, url, at=self.now())
        self.tally.unchanged_pages += 1
        self.tally.unchanged += 1
        self.articles[Verdict.OK] += 1

    def all_older(self, urls: Iterable[str], since: dt.date) -> bool:
        """Whether all these articles, read now or before, were published before that day; False as long as one is not known to be."""
        days = [self.days.get(url) or self.memory.day(url) for url in urls]
        return bool(days) and all(day is not None and day < since for day in days)

    def end(self, *, stopped_by: Verdict | None = None) -> Verdict:
        """Write how it went, let go of the databases; ``stopped_by`` says why it ended before its time."""
        tally, least = self.tally, self.source.least_yield
        self.verdict = stopped_by or judge_run(self.places.values(), self.articles, listed=tally.listed, least=least)
        counts = RunCounts(
            requests=tally.requests,
            pages=tally.fetched,
            unchanged_pages=tally.unchanged_pages,
            bytes=tally.bytes,
            new=tally.new,
            edited=tally.edited,
            unchanged=tally.unchanged,
            failed=tally.failed,
            parsed=self.parsed,
            filled=self.filled,
        )
        try:
            if self.reach is not None and (missing := self.reach.missing(self.memory.day)):
                self.unreached = missing
                log.warning("%s: %s", self.source.id, missing)
            finish_run(self.databases.news, self.id, at=self.now(), verdict=self.verdict, counts=counts)
            forget(self.databases.pages, source=self.source.id + LISTING, before=self.now() - _LISTINGS_KEPT)
        finally:
            self.databases.unfollow(tally)
            self.databases.let_go()
            self.lock.release()
        return self.verdict
