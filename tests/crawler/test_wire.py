"""The way to a host."""

from __future__ import annotations

import pytest
from twisted.internet.testing import MemoryReactorClock
from twisted.web.client import URI, BrowserLikePolicyForHTTPS

from crawler.wire import Ways

pytestmark = pytest.mark.filterwarnings("ignore:Passing HostnameEndpoint a reactor")


def at(url: bytes) -> URI:
    return URI.fromBytes(url)


def test_a_way_is_made_once_and_leads_to_one_host() -> None:
    """Two pages of a host share a way; another host, another port and another scheme have ways of their own."""
    ways = Ways(MemoryReactorClock(), BrowserLikePolicyForHTTPS(), 5)
    urls = [b"https://a.vn/", b"http://a.vn/", b"https://b.vn/", b"https://a.vn:8443/", b"http://a.vn:443/"]
    made = [ways.endpointForURI(at(url)) for url in urls]
    assert [ways.endpointForURI(at(url + b"tin-1.html?a=b")) for url in urls] == made
    assert len({id(way) for way in made}) == len(urls)


def test_all_ways_lead_to_one_place() -> None:
    """Where one server plays every site there is one way."""
    ways = Ways(MemoryReactorClock(), BrowserLikePolicyForHTTPS(), 5, at(b"http://127.0.0.1:8000"))
    assert len({id(ways.endpointForURI(at(url))) for url in (b"https://a.vn/", b"http://b.vn/")}) == 1
