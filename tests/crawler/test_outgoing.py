"""What every request passes on its way from the spider."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.spidermiddlewares.referer import RefererMiddleware

from crawler.outgoing import Outgoing

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


def test_too_long_an_address_is_not_asked_for() -> None:
    """As long as may be is asked for, longer is not, wherever it was found."""
    ours = Outgoing(Settings({"URLLENGTH_LIMIT": 30}))
    for found in (None, Response("https://mau.example/muc")):
        assert ours.get_processed_request(Request("https://mau.example/" + 10 * "a"), found) is not None
        assert ours.get_processed_request(Request("https://mau.example/" + 11 * "a"), found) is None


def test_what_a_crawl_begins_with_is_marked() -> None:
    """The scheduler takes these in their order."""
    begun = Outgoing(Settings()).get_processed_request(Request("https://mau.example/"), None)
    assert begun is not None
    assert begun.meta["is_start_request"] is True
