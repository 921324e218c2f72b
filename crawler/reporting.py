"""Counts what comes over the wire, turns unforeseen errors into issue rows, and closes the run with its verdict."""

from __future__ import annotations

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.intake import Page
from crawler.memory import NOT_KEPT
from crawler.run import Run
from crawler.spiders import SourceSpider
from crawler.verdicts import Verdict
from storage.archive import holds, page_id


class Reporting:
    """Listens to one crawl."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Reporting:
        """Made by Scrapy."""
        extension = cls(crawler)
        for signal, listener in (
            (signals.response_downloaded, extension.response_downloaded),
            (signals.item_dropped, extension.tell),
            (signals.item_error, extension.item_error),
            (signals.spider_error, extension.spider_error),
            (signals.spider_closed, extension.spider_closed),
        ):
            crawler.signals.connect(listener, signal)
        return extension

    def response_downloaded(self, response: Response) -> None:
        """Count an answer and its bytes."""
        run = self._run()
        if run is not None:
            run.tally.requests += 1
            run.tally.bytes += len(response.body)

    def tell(self) -> None:
        """Let whoever watches know that counts have changed."""
        spider = self._crawler.spider
        if isinstance(spider, SourceSpider):
            spider.tell()

    def item_error(self, item: object, failure: Failure) -> None:
        """An article that could not be kept: an issue row; the crawl goes on."""
        run = self._run()
        if run is not None and isinstance(item, Page):
            archived = page_id(item.url or "", item.body)
            known = archived if holds(run.databases.pages, archived) else None
            run.unread(item, known, NOT_KEPT, f"{type(failure.value).__name__}: {failure.value}")
            self.tell()

    def spider_error(self, response: Response | None) -> None:
        """A fault of ours in reading a listing or an answer."""
        run = self._run()
        if run is not None and response is not None and response.url not in run.places:
            run.places[response.url] = Verdict.ERROR

    def spider_closed(self, reason: str) -> None:
        """Write how the run went."""
        run = self._run()
        if run is not None:
            run.end(stopped_by=_stopped_by(reason))
            self.tell()

    def _run(self) -> Run | None:
        return getattr(self._crawler.spider, "run", None)


def _stopped_by(reason: str) -> Verdict | None:
    """Scrapy's word for why a spider closed, as a verdict; None when it came to its own end."""
    if reason == "finished":
        return None
    if reason == "shutdown":
        return Verdict.INTERRUPTED
    return Verdict(reason) if reason in set(Verdict) else Verdict.ERROR
