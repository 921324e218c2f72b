"""Backfills: how far back they read, and that they say what they did not reach."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crawler.commands import NotYet
from crawler.commands import crawl as crawl_here
from crawler.discovery import PlaceKind
from crawler.places import Place
from crawler.reach import End, Reach
from crawler.sources import Source, load_sources
from crawler.verdicts import Verdict
from tests.crawler.web import Web, article, crawl, listing, write_source

HOST = "mau.example"
SINCE, TODAY = dt.date(2026, 11, 1), dt.date(2026, 11, 22)
HOME = f"https://{HOST}"
FEED, SECTION = Place(f"{HOME}/tin.rss", PlaceKind.FEED), Place(f"{HOME}/muc", PlaceKind.SECTION)
LATER = Place(f"{HOME}/muc?p=2", PlaceKind.SECTION, page=2, first=SECTION.url)
OTHER = Place(f"{HOME}/khac", PlaceKind.SECTION)
PAGED = Place(f"{HOME}/muc?p=500", PlaceKind.SECTION, page=500, first=SECTION.url, paging="?p={page}")
MONTH, ARCHIVE = Place(f"{HOME}/2026-11.xml", PlaceKind.SITEMAP), Place(f"{HOME}/sitemap.xml", PlaceKind.SITEMAP)
INNER = Place(f"{HOME}/thang.xml", PlaceKind.SITEMAP, depth=1)
DAYS = {"old": dt.date(2026, 10, 1), **{f"{day}": dt.date(2026, 11, day) for day in range(1, 23)}}
NEWS = tuple(f"{day}" for day in range(12, 22))


def met(reach: Reach, *, came: dict[Place, tuple[str, ...]], older: tuple[Place, ...] = (), failed: tuple[Place, ...] = ()) -> None:
    for place, shown in came.items():
        reach.came(place, Verdict.OK if shown else Verdict.EMPTY, shown, older=place in older)
    for place in failed:
        reach.failed(place, Verdict.GONE)


CASES = [
    ({"came": {SECTION: NEWS}}, {SECTION: End.NO_NEXT}, "1 of 1 sections read back to 2026-11-13 only: no further page is known"),
    ({"came": {SECTION: ("20", "21", "old")}}, {SECTION: End.NO_NEXT}, None),
    ({"came": {SECTION: (*NEWS, "old")}}, {SECTION: End.NO_NEXT}, "back to 2026-11-12 only"),
    ({"came": {SECTION: NEWS, LATER: ("old",)}}, {LATER: End.OLDER}, None),
    ({"came": {SECTION: NEWS, LATER: NEWS}}, {LATER: End.REPEATS}, "the next page shows nothing new"),
    ({"came": {SECTION: NEWS}, "failed": (LATER,)}, {}, "the next page did not come (gone)"),
    ({"came": {}, "failed": (SECTION,)}, {}, None),
    ({"came": {OTHER: ("old",)}, "failed": (SECTION,)}, {OTHER: End.NO_NEXT}, "1 of 2 sections: nothing came (gone)"),
    ({"came": {SECTION: (), OTHER: ("old",)}}, {SECTION: End.REPEATS, OTHER: End.NO_NEXT}, "1 of 2 sections: no article is there"),
    ({"came": {PAGED: NEWS}}, {PAGED: End.NO_NEXT}, "so many pages are turned and no more"),
    ({"came": {SECTION: NEWS}}, {}, "the crawl ended before the next page"),
    ({"came": {SECTION: NEWS, OTHER: ("old",)}}, {SECTION: End.NO_NEXT, OTHER: End.NO_NEXT}, "1 of 2 sections"),
    ({"came": {SECTION: NEWS, FEED: NEWS}, "older": (FEED,)}, {SECTION: End.NO_NEXT}, None),
    ({"came": {FEED: NEWS}}, {}, "1 of 1 feeds and sitemaps read back to 2026-11-13 only"),
    ({"came": {SECTION: NEWS, ARCHIVE: NEWS, INNER: NEWS}}, {SECTION: End.NO_NEXT}, None),
    ({"came": {SECTION: NEWS, ARCHIVE: ()}, "failed": (INNER,)}, {SECTION: End.NO_NEXT}, "not every archive came; 1 of 1 sections"),
    ({"came": {}}, {}, None),
]


@pytest.mark.parametrize(("listings", "ends", "says"), CASES)
def test_what_was_not_reached_is_said(tmp_path: Path, listings: dict[str, object], ends: dict[Place, End], says: str | None) -> None:
    """A section that ends too early is told with its last day and why, unless another way led to all; a lone old article is none."""
    reach = Reach(source(tmp_path, archives=["/sitemap.xml"] if ARCHIVE in listings["came"] else []), SINCE, TODAY)  # type: ignore[operator]
    met(reach, **listings)  # type: ignore[arg-type]
    for place, end in ends.items():
        reach.ended(place, end)
    said = reach.missing(DAYS.get)
    assert (said == "") if says is None else (says in said and said.startswith("Not everything since 2026-11-01 was reached: ")), said


@pytest.mark.parametrize(("failed", "older", "says"), [((), False, ""), ((MONTH,), False, "1 of 1 dated sitemaps did not come")])
def test_dated_sitemaps_lead_to_every_day(tmp_path: Path, failed: tuple[Place, ...], older: bool, says: str) -> None:
    """Sitemaps by month make up for sections that end early, unless one is missing."""
    reach = Reach(source(tmp_path, dated_sitemaps=["/{date:%Y-%m}.xml"]), SINCE, TODAY)
    met(reach, came={SECTION: NEWS, **({} if failed else {MONTH: NEWS})}, failed=failed)
    assert says in reach.missing(DAYS.get)
    assert bool(reach.missing(DAYS.get)) is bool(says)


def test_what_is_no_sitemap_does_not_count_as_one(tmp_path: Path) -> None:
    """A page of HTML in place of a day's sitemap is a day that was not reached."""
    reach = Reach(source(tmp_path, dated_sitemaps=["/{date:%Y-%m}.xml"]), SINCE, TODAY)
    reach.came(SECTION, Verdict.OK, NEWS, older=False)
    reach.came(MONTH, Verdict.EMPTY, (), older=None)
    assert "1 of 1 dated sitemaps" in reach.missing(DAYS.get)


def source(folder: Path, **fields: object) -> Source:
    write_source(folder / "sources", "mau", HOST, **fields)
    return load_sources(folder / "sources")["mau"]


@pytest.mark.parametrize(
    ("pages", "paging", "says"),
    [
        ({}, None, "no further page is known"),
        ({}, "?p={page}", "the next page did not come (gone)"),
        ({"/muc?p=2": listing("/tin-1.html")}, "?p={page}", "the next page shows nothing new"),
        ({"/muc?p=2": listing("/cu-2.html"), "/muc?p=3": listing("/cu-3.html")}, "?p={page}", ""),
    ],
    ids=["no paging", "paging failed", "paging ignored", "turned back"],
)
def test_a_backfill_tells_what_it_did_not_reach(
    web: Web, data: Path, sources: Path, pages: dict[str, bytes], paging: str | None, says: str
) -> None:
    """Over real HTTP: the summary and the log say which days are missing and why; nothing is said where the pages lead back."""
    write_source(sources, "mau", HOST, **({"paging": paging} if paging else {}))
    old = {path: article("Tin cũ").replace(b"2026-11-20T", b"2026-10-20T") for path in ("/cu-2.html", "/cu-3.html")}
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị"), **pages, **old}
    crawled = crawl(web.url, data, "mau", arguments=("--since", "2026-11-01", "--now", "2026-11-22T08:00:00+0000"))
    unreached = crawled.summary.reports[0].unreached
    assert crawled.status == 0
    assert unreached in crawled.log
    assert (unreached == "") is (says == "")
    assert says in unreached
    assert not says or "back to 2026-11-20 only" in unreached


def test_a_second_backfill_stops_where_all_is_older(web: Web, data: Path, sources: Path) -> None:
    """What is known is not asked for again, and its days still tell that no further page is of use."""
    write_source(sources, "mau", HOST, paging="?p={page}")
    old = {f"/cu-{n}.html": article(f"Tin {n}").replace(b"2026-11-20T", b"2026-10-20T") for n in range(2, 9)}
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị"), **old}
    web.pages[HOST] |= {f"/muc?p={n}": listing(f"/cu-{n}.html") for n in range(2, 9)}
    for _ in range(2):
        web.log.clear()
        crawled = crawl(web.url, data, "mau", arguments=("--since", "2026-11-01", "--now", "2026-11-22T08:00:00+0000"))
        assert crawled.summary.reports[0].unreached == ""
    assert [path for path in web.asked(HOST) if path.startswith("/muc")] == ["/muc", "/muc?p=2", "/muc?p=3"]


def test_a_day_to_come_is_refused(tmp_path: Path) -> None:
    """Nothing is asked of anybody, and the sentence says which day it is."""
    now = dt.datetime(2026, 11, 22, 18, tzinfo=dt.UTC)    # 1 o'clock of the 23rd in Vietnam
    with pytest.raises(NotYet, match="2026-11-24: that day is still to come, today is 2026-11-23"):
        crawl_here([], data=tmp_path, since=dt.date(2026, 11, 24), now=lambda: now)
    assert list(tmp_path.iterdir()) == []
