"""Each source file is a spider by its name: it reads the listings and asks for the articles that are new or due for another look."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure
from w3lib.encoding import http_content_type_encoding

from crawler.addresses import Addresses, normalise
from crawler.conditional import UNCHANGED
from crawler.discovery import Entry, NotAListing, PlaceKind, day_in_vietnam, entries, fresh, next_page, unpack
from crawler.intake import Page
from crawler.places import Place, places
from crawler.reach import End
from crawler.run import Clock, Run, system_clock
from crawler.selection import Choice, Selection
from crawler.settings import data_folder
from crawler.sources import Source
from crawler.tally import counted
from crawler.verdicts import Verdict, judge_answer, judge_failure, judge_listing
from storage.archive import Page as ArchivedPage

_SHUT = (Verdict.CHALLENGE, Verdict.LOGIN, Verdict.BLOCKED, Verdict.BUSY)
_KNOCKS = 3
"""Closed doors in a row after which a run gives up."""
_DEEPEST = 2
"""Sitemaps inside sitemaps that are followed."""
_MOST_INNER = 24
"""Sitemaps found in sitemaps that a usual run reads; a backfill reads them all."""


class SourceSpider(Spider):
    """Reads one source; arguments: ``since`` (a day, for a backfill that tells nobody) and ``url`` (that one article only)."""

    source: ClassVar[Source]
    run: Run
    selection: Selection

    def __init__(self, *, since: dt.date | str | None = None, url: str | None = None, now: Clock = system_clock, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.since = dt.date.fromisoformat(since) if isinstance(since, str) else since
        self.url = url
        self.now = now
        self.own_hosts = self.source.hosts_for(url)
        self.allowed_domains = sorted(self.own_hosts)
        self.addresses = Addresses(self.source)
        self._shut = 0
        self._inner = 0

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """The pause this source wants; none towards a local server that plays all sites."""
        super().update_settings(settings)
        settings.set("DOWNLOAD_DELAY", 0 if settings.get("LOCAL_SITES") else cls.source.crawl_delay, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> SourceSpider:
        """Made by Scrapy; opens the databases.

        Raises:
            StorageError: one of them cannot be used.
        """
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.run = Run.begin(cls.source, data_folder(crawler.settings), now=spider.now, since=spider.since, url=spider.url)
        most = 0 if spider.since else crawler.settings.getint("MOST_NEW")
        spider.selection = Selection(spider.addresses, spider.run.memory, spider.now, most=most or 10**9)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the listings and for the articles that are due, or for the one address."""
        if self.url is not None:
            yield self._article(self._kept_as(self.url))
            return
        for place in places(self.source, today=day_in_vietnam(self.now()), since=self.since):
            yield self._listing(place)
        for overdue in self.selection.overdue():
            yield self._article(overdue)

    def parse_listing(self, response: Response, place: Place) -> Iterator[Request]:
        """Ask for what a listing shows and we do not have."""
        if UNCHANGED in response.flags:
            self.run.saw_listing_again(response.url)
        else:
            self.run.keep_listing(response)
        shown: list[str] = []
        inner = 0
        found, older = self._entries(response, place)
        for entry in found:
            if entry.is_sitemap and place.depth < _DEEPEST:
                inner += 1
                if self.since is None and self._inner >= _MOST_INNER:
                    continue
                self._inner += 1
                yield self._listing(Place(entry.url, PlaceKind.SITEMAP, depth=place.depth + 1, waits=self.since is not None))
            elif (url := self.addresses.canonical(entry.url)) is not None:
                shown.append(url)
                yield from self._wish(url, entry)
        self.run.places[place.url] = judge_listing(response, place.url, shows=bool(shown or inner))
        if self.run.reach is not None:
            self.run.reach.came(place, self.run.places[place.url], tuple(shown), older=older)
        yield from self._turn_page(response, place, tuple(shown))
        self.tell()

    def listing_failed(self, failure: Failure) -> None:
        """Note why a listing did not come."""
        request: Request = failure.request  # type: ignore[attr-defined]
        place = request.cb_kwargs["place"]
        verdict = self.run.places[place.url] = judge_failure(failure, place.url)
        self.logger.warning("%s: %s (%s)", place.url, verdict.value, failure.value)
        if self.run.reach is not None:
            self.run.reach.failed(place, verdict)

    def parse_article(self, response: Response, asked: str, published: dt.datetime | None) -> Iterator[Page]:
        """Hand an article's bytes on to be kept and read; ``published`` is what the listing said that brought it, if one did."""
        published = published or self.run.memory.published(asked)  # else a second look would know less than the first
        self.run.memory.came(asked)
        if response.status == 304:
            kept = self.run.memory.newest(asked) if self.run.memory.is_unread(asked) else None
            if kept is not None:
                yield self._archived_page(kept, published)
            else:
                self.run.saw_again(asked)
            self.tell()
            return
        verdict = judge_answer(response, asked)
        if verdict is not Verdict.OK or not isinstance(response, TextResponse):
            self._closed_door(Verdict.ERROR if verdict is Verdict.OK else verdict, asked)
            return
        if self.addresses.leads_away(asked, response.url):
            self._gone(response, asked)
            return
        self._shut = 0
        self.run.tally.fetched += 1
        yield self._page(response, asked, published)

    def article_failed(self, failure: Failure) -> None:
        """Note why an article did not come."""
        request: Request = failure.request  # type: ignore[attr-defined]
        asked = request.cb_kwargs["asked"]
        self.logger.warning("%s: %s", asked, failure.value)
        verdict = judge_failure(failure, asked)
        if verdict is Verdict.GONE and isinstance(failure.value, HttpError):
            self._gone(failure.value.response, asked)
        else:
            self._closed_door(verdict, asked)

    def _gone(self, response: Response, asked: str) -> None:
        """Keep what came in an article's place as no article: a dead link that stays on a listing is not asked for in every run."""
        self.run.memory.came(asked)
        status = response.status if response.status >= 400 else 404
        self.run.intake.keep_bytes(replace(self._page(response, asked, None), status=status))
        self._closed_door(Verdict.GONE, asked)

    def _kept_as(self, url: str) -> str:
        """The address under which the article that a person asks for is kept, else the one spelling of the address given."""
        url = self.addresses.canonical(url) or normalise(url)
        # At a former host the numbers are another paper's.
        known = self.run.memory.address(self.addresses.key(url)) if urlsplit(url).hostname in self.source.own_hosts else None
        return known or url

    def _entries(self, response: Response, place: Place) -> tuple[list[Entry], bool | None]:
        """What a listing shows that is news, and whether it shows older things as well; None when it is no listing."""
        try:
            body = unpack(response.body, self.settings.getint("DOWNLOAD_MAXSIZE"))
            page = response if isinstance(response, TextResponse) else None
            found = entries(body, response.url, place.kind, page)
        except NotAListing as error:
            self.logger.warning("%s: %s", place.url, error)
            return [], None
        kept = fresh(found, now=self.now(), since=self.since)
        return kept, len(kept) < len(found)

    def _wish(self, url: str, entry: Entry) -> Iterator[Request]:
        self.run.tally.listed += self.selection.listed(url)
        choice, kept = self.selection.choose(url, modified=entry.modified)
        if choice in {Choice.FETCH, Choice.LOOK_AGAIN}:
            yield self._article(kept, entry.published)

    def _turn_page(self, response: Response, place: Place, shown: tuple[str, ...]) -> Iterator[Request]:
        """A section's next page, in a backfill only, until a page shows nothing that the last one did not or all of it is too old."""
        if self.since is None or self.run.reach is None or place.kind is not PlaceKind.SECTION:
            return
        link = next_page(response) if isinstance(response, TextResponse) else None
        following = place.following(shown, link)
        if not set(shown) - set(place.before):
            self.run.reach.ended(place, End.REPEATS)
        elif self.run.all_older(place.before, self.since):
            self.run.reach.ended(place, End.OLDER)
        elif following is None:
            self.run.reach.ended(place, End.NO_NEXT)
        else:
            yield self._listing(following)

    def _listing(self, place: Place) -> Request:
        # One that waits comes after the articles: what they say of their days tells whether to turn another page,
        # and years of a backfill are never in memory at once.
        return Request(
            place.url,
            self.parse_listing,
            errback=self.listing_failed,
            cb_kwargs={"place": place},
            meta={"listing": True},
            priority=-10 if place.waits else 10,
            dont_filter=True,
        )

    def _article(self, url: str, published: dt.datetime | None = None) -> Request:
        self.run.tally.asked += 1
        return Request(
            url,
            self.parse_article,
            errback=self.article_failed,
            cb_kwargs={"asked": url, "published": published},
            meta={"handle_httpstatus_list": [304]},
            dont_filter=True,
        )

    def _page(self, response: Response, asked: str, published: dt.datetime | None) -> Page:
        def header(name: str) -> str | None:
            value = response.headers.get(name)
            return value.decode("latin-1").strip() if value else None

        return Page(
            body=response.body,
            url=asked,
            at=self.now(),
            source=self.source.id,
            site=self.source.site_at(asked),
            status=response.status,
            content_type=header("Content-Type"),
            encoding=self.source.encoding or http_content_type_encoding(header("Content-Type")),
            etag=header("ETag"),
            last_modified=header("Last-Modified"),
            published=published,
            layout=self.source.layout_at(asked),
        )

    def _archived_page(self, kept: ArchivedPage, published: dt.datetime | None) -> Page:
        """A page that an earlier run archived and did not live to read."""
        return Page(
            body=kept.body,
            url=kept.url,
            at=self.now(),
            source=self.source.id,
            site=self.source.site_at(kept.url),
            content_type=kept.content_type,
            encoding=kept.encoding,
            etag=kept.etag,
            last_modified=kept.last_modified,
            published=published,
            layout=self.source.layout_at(kept.url),
        )

    def _closed_door(self, verdict: Verdict, asked: str) -> None:
        """Count a page that gave no article; after a few refusals in a row the site is left alone.

        Raises:
            CloseSpider: it has refused us often enough.
        """
        self.run.tally.failed += 1
        self.run.articles[verdict] += 1
        self.tell()
        self._shut = self._shut + 1 if verdict in _SHUT else 0
        if self._shut >= _KNOCKS:
            self.logger.warning("%s: %s. Leaving it alone.", asked, verdict.meaning)
            raise CloseSpider(verdict.value)

    def tell(self) -> None:
        """Let whoever watches know that counts have changed."""
        self.crawler.signals.send_catch_log(counted, source=self.source.id, tally=self.run.tally)
