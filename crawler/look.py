"""A look at a source without keeping anything: each listing once, then one good article; as politely as a crawl."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response, TextResponse
from scrapy.settings import Settings
from twisted.python.failure import Failure

from crawler.addresses import Addresses
from crawler.discovery import NotAListing, PlaceKind, entries, unpack
from crawler.places import Place, places
from crawler.sources import Evidence, Level, Source
from crawler.verdicts import Verdict, judge_answer, judge_failure, judge_listing

_LARGEST = 8 * 1024 * 1024
_TRIES = 3
"""Articles that are fetched at most until one comes: a site may have a bad one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one listing shows."""

    url: str
    verdict: Verdict
    links: int = 0
    articles: int = 0
    """Links that look like articles of the source."""


@dataclass
class Seen:
    """Everything a look has brought."""

    source: Source
    listings: list[Shown] = field(default_factory=list)
    found: dict[str, str] = field(default_factory=dict)
    """Articles by their key."""
    front: TextResponse | None = None
    """The first section page that came."""
    url: str | None = None
    """The article that was fetched."""
    page: TextResponse | None = None
    verdict: Verdict | None = None
    """How fetching the article went; None when there was none to fetch."""


Pick = Callable[[Sequence[str]], Mapping[str, str]]
"""From a listing's links to its articles by their key."""
Holds = Callable[[TextResponse], bool]
"""Whether a page that came holds an article."""


class LookSpider(Spider):
    """Looks at one source, or at one address of it."""

    name = "look"

    def __init__(self, seen: Seen, url: str | None, today: dt.date, pick: Pick, holds: Holds, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._seen = seen
        self._url = url
        self._today = today
        self._pick = pick
        self._holds = holds
        self.own_hosts = seen.source.hosts_for(url)
        self._tried: set[str] = set()

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the listings, or for the one address."""
        if self._url is not None:
            yield self._article(self._url)
            return
        for place in places(self._seen.source, today=self._today):
            yield Request(place.url, self.parse_listing, errback=self.listing_failed, cb_kwargs={"place": place}, dont_filter=True)

    def parse_listing(self, response: Response, place: Place) -> Iterator[Request]:
        """Count what a listing shows; fetch the first article that any shows."""
        page = response if isinstance(response, TextResponse) else None
        if page is not None and place.kind is PlaceKind.SECTION:
            self._seen.front = self._seen.front or page
        try:
            links = [entry.url for entry in entries(unpack(response.body, _LARGEST), place.url, place.kind, page)]
        except NotAListing:
            links = []
        articles = self._pick(links)
        verdict = judge_listing(response, place.url, shows=bool(articles))
        self._seen.listings.append(Shown(place.url, verdict, len(links), len(articles)))
        first = not self._seen.found
        self._seen.found.update({key: url for key, url in articles.items() if key not in self._seen.found})
        if first and articles:
            yield self._article(next(iter(articles.values())))

    def listing_failed(self, failure: Failure) -> None:
        """Note why a listing did not come."""
        request: Request = failure.request  # type: ignore[attr-defined]
        place = request.cb_kwargs["place"].url
        self._seen.listings.append(Shown(place, judge_failure(failure, place)))

    def parse_article(self, response: Response) -> Iterator[Request]:
        """Keep the page in memory, or try another article."""
        self._seen.verdict = judge_answer(response, self._seen.url or response.url)
        self._seen.page = response if isinstance(response, TextResponse) else None
        if self._seen.verdict is not Verdict.OK or self._seen.page is None or not self._holds(self._seen.page):
            yield from self._another()

    def article_failed(self, failure: Failure) -> Iterator[Request]:
        """Note why the article did not come, and try another."""
        self._seen.verdict = judge_failure(failure, self._seen.url or "")
        yield from self._another()

    def _another(self) -> Iterator[Request]:
        untried = [url for url in self._seen.found.values() if url not in self._tried]
        if untried and len(self._tried) < _TRIES:
            yield self._article(untried[0])

    def _article(self, url: str) -> Request:
        self._seen.url = url
        self._tried.add(url)
        return Request(url, self.parse_article, errback=self.article_failed, dont_filter=True)


def look(
    source: Source,
    *,
    url: str | None = None,
    today: dt.date,
    settings: Settings,
    pick: Pick | None = None,
    holds: Holds | None = None,
) -> Seen:
    """Look at a source, or at one address of it; it blocks, and a process can do this once.

    ``pick`` tells articles among links; None goes by the source's own patterns. A page that ``holds`` no article is passed over for the
    next, up to three in all; None takes the first page that comes.
    """
    seen = Seen(source)
    delay = 0 if settings.get("LOCAL_SITES") else source.crawl_delay
    settings.setdict({"LOG_ENABLED": False, "DOWNLOAD_DELAY": delay}, priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    process.crawl(LookSpider, seen=seen, url=url, today=today, pick=pick or _own_articles(source), holds=holds or _anything)
    process.start()
    return seen


def _own_articles(source: Source) -> Pick:
    return Addresses(source).articles


def _anything(_page: TextResponse) -> bool:
    return True


def stranger(url: str) -> Source:
    """A source for an address that is nobody's, so that it can be looked at.

    Raises:
        ValueError: it is not a web address.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"not a web address: {url!r}")
    return Source(
        id="stranger",
        name=parts.hostname,
        host=parts.netloc.lower(),
        scheme=parts.scheme,
        level=Level.CENTRAL,
        owner="?",
        sections=(url,),
        address=r"/[^/]*\d[^/]*$",
        key=r"/([^/]+)/?$",
        evidence=Evidence.GUESS,
        checked=dt.date(1970, 1, 1),
    )
