"""Feeds, sitemaps and section pages: what is found in good ones, and what hostile ones cost."""

from __future__ import annotations

import datetime as dt
import gzip

import pytest
from scrapy.http import HtmlResponse

from crawler.discovery import Entry, NotAListing, PlaceKind, entries, fresh, next_page, page_links, read_time, unpack
from crawler.places import Place, places
from crawler.sources import load_sources

HANOI = dt.timezone(dt.timedelta(hours=7))
URL = "https://a.vn/rss/x"

RSS = b"""<?xml version="1.0"?>
<rss version="2.0"><channel><link>https://a.vn/</link>
<item><title>T\xe1\xbb\xa9c</title><link> /mot-1.html </link><pubDate>Fri, 20 Nov 2026 18:05:00 +0700</pubDate></item>
<item><guid>x</guid><link>https://a.vn/hai-2.html</link></item>
<item><title>No address</title></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://a.vn/self"/>
<link href="https://a.vn/ba-3.html"/><published>2026-11-20T18:05:00+07:00</published><updated>2026-11-21T08:00:00+07:00</updated></entry></feed>"""
NEWS = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://a.vn/bon-4.html</loc><lastmod>2026-11-21T09:00:00+0700</lastmod>
<news:news><news:publication_date>2026-11-20T07:00:00+07:00</news:publication_date></news:news></url></urlset>"""
INDEX = b"""<sitemapindex><sitemap><loc>https://a.vn/day.xml</loc><lastmod>2026-11-20</lastmod></sitemap></sitemapindex>"""


def hanoi(day: int, hour: int = 0, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, minute, tzinfo=HANOI)


@pytest.mark.parametrize(
    ("body", "kind", "found"),
    [
        (RSS, PlaceKind.FEED, [Entry("https://a.vn/mot-1.html", hanoi(20, 18, 5)), Entry("https://a.vn/hai-2.html")]),
        (b"\n\n" + RSS, PlaceKind.FEED, [Entry("https://a.vn/mot-1.html", hanoi(20, 18, 5)), Entry("https://a.vn/hai-2.html")]),
        (ATOM, PlaceKind.FEED, [Entry("https://a.vn/ba-3.html", hanoi(20, 18, 5), hanoi(21, 8))]),
        (NEWS, PlaceKind.SITEMAP, [Entry("https://a.vn/bon-4.html", hanoi(20, 7), hanoi(21, 9))]),
        (INDEX, PlaceKind.SITEMAP, [Entry("https://a.vn/day.xml", None, hanoi(20), is_sitemap=True)]),
        (RSS[:-40], PlaceKind.FEED, [Entry("https://a.vn/mot-1.html", hanoi(20, 18, 5)), Entry("https://a.vn/hai-2.html")]),
        (b"<urlset/>", PlaceKind.SITEMAP, []),
    ],
    ids=["rss", "rss after blank lines", "atom", "news sitemap", "sitemap index", "rss cut short", "empty sitemap"],
)
def test_feeds_and_sitemaps_give_addresses_and_times(body: bytes, kind: PlaceKind, found: list[Entry]) -> None:
    """RSS, Atom, news sitemaps and indexes are read by one function, broken ones as far as they go."""
    assert entries(body, URL, kind) == found


@pytest.mark.parametrize("body", [b"", b"   ", b"<html><body>Just a moment</body></html>", b"%PDF-1.4", b"\x00\x01\x02"])
def test_what_is_no_listing_is_refused(body: bytes) -> None:
    """A block page in place of a feed is told apart from a feed without entries."""
    with pytest.raises(NotAListing):
        entries(body, URL, PlaceKind.FEED)


def test_entities_cost_nothing_and_load_nothing() -> None:
    """A billion laughs and a file read from disk stay the few bytes they are."""
    lols = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE r [<!ENTITY l0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{lols}]><rss><item><link>&l11;&f;</link></item></rss>'
    assert [entry.url for entry in entries(bomb.encode(), URL, PlaceKind.FEED) if len(entry.url) > 100 or "root" in entry.url] == []


def test_a_gzip_listing_is_unpacked_up_to_a_limit() -> None:
    """``sitemap.xml.gz`` is read; one that swells beyond the limit or is broken is refused."""
    assert unpack(gzip.compress(NEWS), 10_000) == NEWS
    assert unpack(NEWS, 10) == NEWS
    with pytest.raises(NotAListing):
        unpack(gzip.compress(b" " * 1_000_000), 10_000)
    with pytest.raises(NotAListing):
        unpack(b"\x1f\x8b\x08broken", 10_000)


def test_base_href_does_not_bend_links() -> None:
    """Links are joined to the page's own address: on two sites ``<base>`` is a folder of static files on another host."""
    body = b'<head><base href="https://images.a.vn/static/"></head><body><a href="bai-1.html">x</a><a href="/bai-2.html">y</a></body>'
    page = HtmlResponse("https://a.vn/thoi-su/", body=body, encoding="utf-8")
    assert page_links(page) == ["https://a.vn/thoi-su/bai-1.html", "https://a.vn/bai-2.html"]


def test_links_are_found_whatever_a_page_calls_itself(recwarn: pytest.WarningsRecorder) -> None:
    """A page that calls itself XML and one that is a lone address are read without a word on the terminal."""
    prolog = b'<?xml version="1.0" encoding="utf-8"?><r><a href="/a-1.html">x</a></r>'
    assert page_links(HtmlResponse("https://a.vn/", body=prolog, encoding="utf-8")) == ["https://a.vn/a-1.html"]
    assert page_links(HtmlResponse("https://a.vn/", body=b"https://a.vn/a-1.html", encoding="utf-8")) == []
    assert not recwarn.list


def test_links_are_found_in_nested_documents() -> None:
    """A whole second ``<html>`` inside the page hides no link, and each link counts once."""
    body = b'<html><body><main><html><head></head><body><a href="/a-1.html">x</a><a href="/a-1.html">x</a></body></html></main>'
    assert page_links(HtmlResponse("https://a.vn/", body=body, encoding="utf-8")) == ["https://a.vn/a-1.html"]
    early = b'<html></html><head></head><body><a href="/a-1.html">x</a></body></html>'
    assert page_links(HtmlResponse("https://a.vn/", body=early, encoding="utf-8")) == ["https://a.vn/a-1.html"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026-11-20T18:05:00+07:00", hanoi(20, 18, 5)),
        ("2026-11-20T11:05:00Z", hanoi(20, 18, 5)),
        ("2026-11-20T18:05:00+0700", hanoi(20, 18, 5)),
        ("2026-11-20 18:05", hanoi(20, 18, 5)),
        ("Fri, 20 Nov 2026 18:05:00 GMT+7", hanoi(20, 18, 5)),
        ("Fri, 20 Nov 2026 11:05:00 GMT", hanoi(20, 18, 5)),
        ("2026-11-20", hanoi(20)),
        ("hôm qua", None),
        ("", None),
        ("Fri, 99 Nov 2026 18:05:00 +0700", None),
        ("Fri, 27 Nov 2026 10:00:00 +99999999999999", None),
        ("Fri, 27 Nov 99999999999999 10:00:00 +0700", None),
        ("0001-01-01T00:00:00", None),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-12:00", None),
    ],
)
def test_times_are_aware_or_absent(text: str, time: dt.datetime | None) -> None:
    """Every form seen in feeds becomes an aware instant, in Vietnam's zone where none is printed; nonsense becomes none."""
    assert read_time(text) == time


def test_old_entries_are_not_news() -> None:
    """Entries two weeks older than the newest are dropped, undated ones stay; a backfill counts from its day."""
    now = hanoi(21)
    found = [Entry("new", hanoi(20)), Entry("old", hanoi(1)), Entry("undated")]
    assert [entry.url for entry in fresh(found, now=now)] == ["new", "undated"]
    assert [entry.url for entry in fresh(found, now=now, since=dt.date(2026, 11, 1))] == ["new", "old", "undated"]
    assert [entry.url for entry in fresh(found, now=now, since=dt.date(2026, 11, 21))] == ["undated"]
    assert fresh([], now=now) == []


def test_a_change_is_no_publication() -> None:
    """A sitemap's ``lastmod`` says when a page was changed; it keeps old pages from being news, and dates no article."""
    body = "".join(f"<url><loc>https://a.vn/{day}.html</loc><lastmod>2026-11-{day:02}</lastmod></url>" for day in (1, 20))
    found = entries(f"<urlset>{body}</urlset>".encode(), URL, PlaceKind.SITEMAP)
    assert [(entry.published, entry.modified) for entry in found] == [(None, hanoi(1)), (None, hanoi(20))]
    assert fresh(found, now=hanoi(21)) == found[1:]


def test_a_date_in_the_future_makes_nothing_old() -> None:
    """One entry dated by mistake to another century hides none of the others."""
    slip = Entry("slip", dt.datetime(2099, 1, 1, tzinfo=HANOI))
    assert fresh([slip, Entry("new", hanoi(20))], now=hanoi(21)) == [slip, Entry("new", hanoi(20))]


def test_dated_sitemaps_are_written_out() -> None:
    """A usual run reads yesterday's and today's sitemap, a backfill each day's; months only in a backfill, each once."""
    sources, today = load_sources(), dt.date(2026, 11, 2)
    usual = [place.url for place in places(sources["baothainguyen"], today=today)]
    assert usual[:2] == [f"https://baothainguyen.vn/sitemap-article-2026-11-0{day}.xml" for day in (2, 1)]
    assert not any("news-2026" in place.url for place in places(sources["nhandan"], today=today))
    months = [place.url for place in places(sources["nhandan"], today=today, since=dt.date(2026, 9, 15)) if "news-2026" in place.url]
    assert months == [f"https://nhandan.vn/sitemaps/news-2026-{month}.xml" for month in (11, 10, 9)]
    assert places(sources["nhandan"], today=today, since=dt.date(2027, 1, 1))
    waiting = [place.url for place in places(sources["nhandan"], today=today, since=dt.date(2026, 9, 15)) if place.waits]
    assert waiting == months


def test_pages_of_a_section_follow_each_other() -> None:
    """Later pages are made from the first page's address; a section without a known scheme has none."""
    first = Place("https://a.vn/thoi-su", PlaceKind.SECTION, paging="?p={page}")
    second = first.following(("x",))
    assert second is not None
    third = second.following(())
    assert third is not None
    assert (second.url, second.before, third.url) == ("https://a.vn/thoi-su?p=2", ("x",), "https://a.vn/thoi-su?p=3")
    assert Place("https://a.vn/x", PlaceKind.SECTION).following(()) is None
    linked = Place("https://a.vn/x", PlaceKind.SECTION).following((), "https://a.vn/x?cur=2")
    assert linked is not None
    assert (linked.url, linked.page) == ("https://a.vn/x?cur=2", 2)


@pytest.mark.parametrize(
    ("body", "link"),
    [
        (b'<a href="/x?cur=2" aria-label="Next">Ti\xe1\xba\xbfp</a>', "https://a.vn/x?cur=2"),
        (b'<link rel="next" href="?p=2">', "https://a.vn/muc?p=2"),
        (b'<a href="javascript:;" aria-label="Next">x</a>', None),
        (b'<a href="/x">x</a>', None),
        ('<a href="/x?_101_INSTANCE_Cx_cur=1">1</a> <a href="/x?_101_INSTANCE_Cx_cur=2"><span> Tiếp </span></a>'.encode(), "https://a.vn/x?_101_INSTANCE_Cx_cur=2"),
        ('<a href="#">Tiếp</a>'.encode(), None),
        ('<a href="/bai-1.html">Tiếp xúc cử tri</a>'.encode(), None),
    ],
)
def test_the_next_page_is_found_where_it_is_named(body: bytes, link: str | None) -> None:
    """Sites without a scheme of ours say where the next page is, or do not."""
    assert next_page(HtmlResponse("https://a.vn/muc", body=body, encoding="utf-8")) == link
