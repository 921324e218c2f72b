"""What a request passes on its way from the spider."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.spidermiddlewares.referer import RefererMiddleware

from crawler.outgoing import Outgoing
from tests.crawler.web import Answer, Web, article, crawl, listing, write_source

PLACES = ("https://mau.example/muc?p=2#tin", "http://mau.example/tin-1.html", "https://a:b@con.mau.example:443/tin-2.html")


@pytest.mark.parametrize("policy", [None, "no-referrer", "origin", "same-origin", "strict-origin-when-cross-origin", "unsafe-url", "odd"])
@pytest.mark.filterwarnings("ignore:Could not load referrer policy")
def test_a_site_is_told_of_its_page_as_scrapy_would_tell_it(policy: str | None) -> None:
    """Whatever a page wants told: the first request found there and those after it bear what Scrapy's own would have given each."""
    ours, scrapys = Outgoing(Settings()), RefererMiddleware(Settings())
    for place in PLACES:
        page = Response(place, headers={"Referrer-Policy": policy} if policy else {})
        for url in PLACES * 2:
            mine, theirs = Request(url), Request(url)
            assert ours.get_processed_request(mine, page) is mine
            scrapys.get_processed_request(theirs, page)
            assert mine.headers == theirs.headers


def test_what_a_crawl_begins_with_is_marked() -> None:
    """The scheduler takes these in their order."""
    begun = Outgoing(Settings()).get_processed_request(Request("https://mau.example/"), None)
    assert begun.meta["is_start_request"] is True


def test_a_site_is_told_on_which_of_its_pages_an_article_was_found(web: Web, data: Path, sources: Path) -> None:
    """In a crawl: a listing is asked for out of nowhere, an article from its listing, and where it has moved to from where it was."""
    write_source(sources, "mau", "mau.example")
    web.pages["mau.example"] = {
        "/muc": listing("/tin-1.html", "/tin-2.html"),
        "/tin-1.html": article("Hội nghị"),
        "/tin-2.html": Answer(status=301, headers={"Location": "/bai/tin-2.html"}),
        "/bai/tin-2.html": article("Hội nghị khác"),
    }
    assert crawl(web.url, data, "mau").summary.reports[0].tally.new == 2
    found = {asked.path: asked.headers.get("referer", "").removeprefix("https://mau.example") for asked in web.log}
    listed = {"/tin-1.html": "/muc", "/tin-2.html": "/muc", "/bai/tin-2.html": "/tin-2.html"}
    assert found == {"/robots.txt": "", "/muc": "", **listed}
