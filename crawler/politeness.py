"""Going gently: the pause a robots.txt asks for, the wait a busy site asks for, and no crawl while its rules cannot be read."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections import Counter
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from time import monotonic

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

log = logging.getLogger(__name__)

LONGEST_DELAY = 120.0
"""Seconds: a robots.txt that asks for more is obeyed as if it asked for this."""
LONGEST_WAIT = 60.0
"""Seconds we wait within a run when a site says ``Retry-After``; asked for more, the host is left alone until the next run."""


SILENCES = 4
"""Attempts in a row that a host leaves without an answer: two requests, each tried twice."""
NO_ANSWER = (CannotResolveHostError, DownloadConnectionRefusedError, DownloadFailedError, DownloadTimeoutError, OSError)


class CrawlDelay:
    """Lengthens the pause between two requests to what robots.txt asks for; Scrapy reads that line and does not apply it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CrawlDelay:
        """Made by Scrapy."""
        extension = cls(crawler)
        crawler.signals.connect(extension.robots_parsed, signals.robots_parsed)
        return extension

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Apply the delay to the host's slot, and to any slot made for that host later."""
        asked = robotparser.crawl_delay(self._crawler.settings["ROBOTSTXT_USER_AGENT"])
        engine = self._crawler.engine
        if asked is None or engine is None:
            return
        host = urlparse_cached(request).hostname or ""
        delay = max(self._crawler.settings.getfloat("DOWNLOAD_DELAY"), min(asked, LONGEST_DELAY))
        engine.downloader.per_slot_settings[host] = {"concurrency": 1, "delay": delay}
        if host in engine.downloader.slots:
            engine.downloader.slots[host].delay = delay
        log.info("%s asks for %g s between requests: %g s it is", host, asked, delay)


class HostBusy(IgnoreRequest):
    """The host asked to be left alone for longer than a run waits."""


class Patience:
    """Waits when a host says ``Retry-After``; asked to wait too long, sends it nothing more in this run."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    async def process_request(self, request: Request) -> None:
        """Hold the request back until its host may be asked again.

        Raises:
            HostBusy: that would take too long.
        """
        host = urlparse_cached(request).hostname or ""
        while (wait := self._until.get(host, 0.0) - self._clock()) > 0:
            if wait > LONGEST_WAIT:
                raise HostBusy(f"{host} asked to be left alone for {wait:.0f} s")
            await asyncio.sleep(wait)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note how long the host wants to be left alone.

        Raises:
            HostBusy: for longer than a run waits.
        """
        if response.status not in {429, 503}:
            return response
        header = (response.headers.get("Retry-After") or b"").decode("latin-1")
        wait = seconds_to_wait(header, (response.headers.get("Date") or b"").decode("latin-1"))
        if wait is not None:
            host = urlparse_cached(request).hostname or ""
            self._until[host] = self._clock() + wait
            if wait > LONGEST_WAIT:
                raise HostBusy(f"{host} asked to be left alone for {wait:.0f} s")
        return response


class HostSilent(IgnoreRequest):
    """The host gave no answer so often that it is asked for nothing more in this run."""


class Silence:
    """Leaves a host alone that does not answer: each further request would wait as long as the ones before."""

    def __init__(self) -> None:
        self._silences: Counter[str] = Counter()

    def process_request(self, request: Request) -> None:
        """Let it pass or raise.

        Raises:
            HostSilent: the host has not answered lately.
        """
        host = urlparse_cached(request).hostname or ""
        if self._silences[host] >= SILENCES:
            raise HostSilent(f"{host} did not answer {SILENCES} times in a row")

    def process_response(self, request: Request, response: Response) -> Response:
        """Note that the host answers."""
        self._silences.pop(urlparse_cached(request).hostname or "", None)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Note that it does not."""
        if isinstance(exception, NO_ANSWER):
            self._silences[urlparse_cached(request).hostname or ""] += 1


def seconds_to_wait(header: str, date: str = "") -> float | None:
    """What a ``Retry-After`` header asks for: seconds, or a date counted from the answer's own ``Date``; None when it says neither."""
    header = header.strip()
    if header.isascii() and header.isdigit():
        return float(header)
    try:
        until, now = parsedate_to_datetime(header), parsedate_to_datetime(date)
    except ValueError:
        return None
    aware = [time if time.tzinfo else time.replace(tzinfo=dt.UTC) for time in (until, now)]
    return max(0.0, (aware[0] - aware[1]).total_seconds())


class RulesUnknown(IgnoreRequest):
    """A site's robots.txt could not be fetched; what kept it from us is the cause."""


class Robots(RobotsTxtMiddleware):
    """Obeys robots.txt, and asks for nothing while it cannot be had (RFC 9309, 2.3.1.4); Scrapy would go on as if there were none."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._outages: dict[str, Exception] = {}

    async def robot_parser(self, request: Request) -> RobotParser:
        """The rules of the host.

        Raises:
            RulesUnknown: they could not be fetched.
        """
        rules = await super().robot_parser(request)
        if rules is None:
            host = urlparse_cached(request).netloc
            raise RulesUnknown(f"{host}: robots.txt could not be fetched") from self._outages.get(host)
        return rules

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._outages[netloc] = exc
        super()._robots_error(exc, netloc)


class RobotsOutage:
    """Tells the one way in which a server fails to hand over its robots.txt as the other: as a refusal."""

    def process_response(self, request: Request, response: Response) -> Response:
        """Replace a server error for robots.txt, wherever it redirects to, by a refusal; everything else passes."""
        if response.status >= 500 and request.meta.get("dont_obey_robotstxt"):
            return response.replace(status=200, body=b"User-agent: *\nDisallow: /\n")
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Name the trouble when robots.txt does not come at all; other requests' troubles pass.

        Raises:
            RulesUnknown: it was robots.txt that was asked for.
        """
        if request.meta.get("dont_obey_robotstxt"):
            raise RulesUnknown(f"{request.url} could not be fetched: {exception}") from exception
