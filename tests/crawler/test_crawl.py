"""Whole crawls over real HTTP: what is asked for, what is kept, and what is not asked for again."""

from __future__ import annotations

import datetime as dt
import re
import signal
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from crawler.health import Health, judge_source
from crawler.intake import Intake, Page
from crawler.lock import SourceLock
from crawler.reparse import reparse
from crawler.sources import load_sources
from crawler.verdicts import Verdict
from storage.archive import pages
from storage.database import open_news, open_pages
from storage.news.ingest import Outcome
from storage.news.runs import freshness
from tests.crawler.web import Answer, Web, article, crawl, etag_of, finish, listing, start, write_source

HOST = "mau.example"


def rows(data: Path, sql: str) -> list[tuple[object, ...]]:
    db = open_news(data, readonly=True)
    try:
        return [tuple(row) for row in db.execute(sql)]
    finally:
        db.close()


def test_an_article_is_fetched_archived_read_and_kept(web: Web, data: Path, sources: Path) -> None:
    """From a section page to a row in news.db with its bytes in pages.db, under the real address; asked for honestly and once."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html", "/tin-1.html?utm_source=x", "/khac"), "/tin-1.html": article("Hội nghị sơ kết")}
    crawled = crawl(web.url, data, "mau", CONTACT="mailto:ban@mau.example")
    report = crawled.summary.reports[0]
    assert (crawled.status, report.verdict, report.tally.new, report.tally.listed) == (0, Verdict.OK, 1, 1), crawled.log
    assert rows(data, "SELECT url, title, source FROM articles") == [(f"https://{HOST}/tin-1.html", "Hội nghị sơ kết", "mau")]
    assert rows(data, "SELECT source, verdict, ok, new, pages FROM runs") == [("mau", "ok", 1, 1, 1)]
    archive = open_pages(data)
    assert [page.body for page in pages(archive, source="mau")] == [article("Hội nghị sơ kết")]
    archive.close()
    assert web.asked(HOST) == ["/robots.txt", "/muc", "/tin-1.html"]
    agents = {asked.headers["user-agent"] for asked in web.log}
    assert agents == {"diemtin/0.1.0 (+mailto:ban@mau.example)"}
    assert not any("cookie" in asked.headers for asked in web.log)


def test_an_unchanged_site_costs_its_listings(web: Web, data: Path, sources: Path) -> None:
    """The second crawl sends validators, gets 304 behind a redirect too, and asks for no article; a day later it looks at it again."""
    write_source(sources, "mau", HOST, sections=["/cu"])
    web.pages[HOST] = {
        "/cu": Answer(status=301, headers={"Location": "/muc"}),
        "/muc": Answer(listing("/tin-1.html"), etag=True),
        "/tin-1.html": Answer(article("Hội nghị"), etag=True),
    }
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    web.log.clear()
    second = crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:30:00+0000")).summary.reports[0]
    assert web.asked(HOST) == ["/robots.txt", "/cu", "/muc"]
    assert "if-none-match" in web.log[-1].headers
    assert (second.verdict, second.tally.listed, second.tally.fetched) == (Verdict.OK, 1, 0)
    web.log.clear()
    third = crawl(web.url, data, "mau", arguments=("--now", "2026-11-23T09:00:00+0000")).summary.reports[0]
    assert sorted(web.asked(HOST)) == ["/cu", "/muc", "/robots.txt", "/tin-1.html"]
    assert (third.tally.unchanged_pages, third.tally.unchanged, third.tally.fetched) == (1, 1, 0)


def test_an_edit_is_noticed_when_a_look_is_due(web: Web, data: Path, sources: Path) -> None:
    """An hour later the article is looked at again, although no listing shows it any more; both versions' bytes are kept."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    web.pages[HOST] = {"/muc": listing("/tin-2.html"), "/tin-1.html": article("Hội nghị đã sửa"), "/tin-2.html": article("Khác")}
    crawled = crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T09:01:00+0000"))
    report = crawled.summary.reports[0]
    assert (report.tally.edited, report.tally.new) == (1, 1), crawled.log
    assert len(rows(data, "SELECT * FROM versions")) == 1


def test_advertising_that_changes_corrects_nothing(web: Web, data: Path, sources: Path) -> None:
    """Other boxes around and inside an article are no edit; a figure that the paper alters is one, told once, and the old version stays."""
    frame = (
        '<html><head><meta charset="utf-8"></head><body><h1 class="c-detail-head__title">Phường Mẫu sơ kết 9 tháng đầu năm</h1>'
        '<span class="c-detail-head__time">20/11/2026 10:00</span><div class="b-maincontent"><div class="entry"><p>Sáng 20/11, Đảng ủy '
        "phường Mẫu tổ chức Hội nghị sơ kết 9 tháng đầu năm, có {} đại biểu dự. Đến nay, phường có 312 đảng viên.</p>"
        '<div class="oneads">{}</div><p>Hội nghị bàn việc làm đường, thu gom rác trong quý tới.</p></div></div>{}</body></html>'
    )
    write_source(sources, "mau", HOST, layout="onecms")
    # Each when a look is due: at first, after an hour, after six, after a day.
    for now, *parts in (
        ("20T08:00", 125, "Mua xe", "<div class='c-box'>Tin 1</div>"),
        ("20T10:00", 125, "Bán nhà", "<div class='c-box'>Tin 2</div>"),
        ("20T15:00", 127, "Bán nhà", ""),
        ("21T09:00", 127, "Mua xe", "<div class='c-box'>Tin 4</div>"),
    ):
        web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": frame.format(*parts).encode()}
        crawl(web.url, data, "mau", arguments=("--now", f"2026-11-{now}:00+0000"))
    assert web.asked(HOST).count("/tin-1.html") == 4
    assert rows(data, "SELECT kind FROM changes ORDER BY id") == [("meeting",), ("correction",)]
    ((detail,),) = rows(data, "SELECT detail FROM changes WHERE kind = 'correction'")
    assert "125 đại biểu" in str(detail)
    assert "127 đại biểu" in str(detail)
    assert "312" not in str(detail)
    assert rows(data, "SELECT version FROM articles") == [(2,)]
    assert [("125 đại biểu" in str(text), version) for text, version in rows(data, "SELECT text, version FROM versions")] == [(True, 1)]


def test_a_second_look_knows_the_date_that_the_feed_told(web: Web, data: Path, sources: Path) -> None:
    """A page that prints no date keeps its feed's: through an edit that no listing shows, a page read late, and the archive read anew."""
    undated, feed = (
        re.sub(b"<script.*</script>", b"", article("Hội nghị")),
        "<rss><channel><item><link>https://{}/tin-1.html</link>{}</item></channel></rss>",
    )
    write_source(sources, "mau", HOST, sections=[], feeds=["/rss"])
    told = feed.format(HOST, "<pubDate>Thu, 19 Nov 2026 23:30:00 GMT</pubDate>")
    web.pages[HOST] = {"/rss": told.encode(), "/tin-1.html": Answer(undated, etag=True)}
    dates = "SELECT published_at, published_on, day FROM articles"
    kept = [("2026-11-19T23:30:00+00:00", "2026-11-20", "2026-11-20")]
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-20T01:00:00+0000"))
    assert rows(data, dates) == kept
    web.pages[HOST] = {"/rss": b"<rss/>", "/tin-1.html": Answer(undated.replace("phường".encode(), "xã".encode()), etag=True)}
    report = crawl(web.url, data, "mau", arguments=("--now", "2026-11-20T02:01:00+0000")).summary.reports[0]
    assert (report.tally.edited, rows(data, dates)) == (1, kept)
    assert reparse(data).outcomes == {Outcome.UNCHANGED: 1}
    db = open_news(data)
    db.execute("DELETE FROM articles")
    db.close()
    report = crawl(web.url, data, "mau", arguments=("--now", "2026-11-20T08:01:00+0000")).summary.reports[0]
    assert (report.tally.new, report.tally.fetched, rows(data, dates)) == (1, 0, kept)


def test_a_page_without_an_article_costs_an_issue(web: Web, data: Path, sources: Path) -> None:
    """An empty page is kept and noted, the crawl goes on; a dead link is not asked for in the next run."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/rong-1.html", "/mat-2.html", "/tin-3.html", "/tin-4.html"), "/rong-1.html": b"",
                       "/tin-3.html": article("Một"), "/tin-4.html": article("Hai")}  # fmt: skip
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.verdict, report.tally.new, report.tally.failed) == (Verdict.OK, 2, 2)
    assert rows(data, "SELECT source, code FROM issues WHERE article_id IS NULL") == [("mau", "not-an-article")]
    web.log.clear()
    crawl(web.url, data, "mau")
    assert web.asked(HOST) == ["/robots.txt", "/muc"]


def test_redirects_keep_the_real_addresses(web: Web, data: Path, sources: Path) -> None:
    """A redirect to the same site is followed under its real name, even when the local server names itself; one to a stranger is not."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {
        "/muc": Answer(status=301, headers={"Location": f"{web.url}/muc/"}),
        "/muc/": listing("/tin-1.html", "/ra-2.html"),
        "/tin-1.html": article("Hội nghị"),
        "/ra-2.html": Answer(status=302, headers={"Location": "http://169.254.169.254/latest/"}),
    }
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.verdict, report.tally.new, report.tally.failed) == (Verdict.OK, 1, 1)
    assert {asked.host for asked in web.log} == {HOST}


def test_one_address_is_crawled_alone(web: Web, data: Path, sources: Path) -> None:
    """With ``--url`` nothing but that article is asked for, known or not."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/tin-1.html": article("Hội nghị")}
    for _ in range(2):
        crawled = crawl(web.url, data, arguments=("--url", f"http://www.{HOST}/tin-1.html?fbclid=1"))
        assert (crawled.status, crawled.summary.reports[0].verdict) == (0, Verdict.OK)
    assert web.asked(HOST) == ["/robots.txt", "/tin-1.html"] * 2


def test_an_address_of_the_past_is_the_papers(web: Web, data: Path, sources: Path) -> None:
    """At a former host an article is fetched when a person names it, kept as the paper's and read without its layout."""
    write_source(sources, "mau", HOST, former_hosts=["cu.example"], layout="epi")
    web.pages[HOST] = {"/muc": listing("/tin-1.html", "https://cu.example/tin-2.html"), "/tin-1.html": article("Hội nghị")}
    web.pages["cu.example"] = {"/tin-1.html": article("Hội nghị năm cũ")}
    assert crawl(web.url, data, "mau").summary.reports[0].tally.new == 1
    assert web.asked("cu.example") == []
    crawled = crawl(web.url, data, arguments=("--url", "https://cu.example/tin-1.html"))
    assert (crawled.status, crawled.summary.reports[0].source) == (0, "mau"), crawled.log
    kept = rows(data, "SELECT url, source, title FROM articles ORDER BY rowid DESC LIMIT 1")
    assert kept == [("https://cu.example/tin-1.html", "mau", "Hội nghị năm cũ")]
    assert rows(data, "SELECT url FROM issues JOIN articles ON articles.id = article_id") == [(f"https://{HOST}/tin-1.html",)]


def test_a_twin_that_a_person_names_is_the_article_we_have(web: Web, data: Path, sources: Path) -> None:
    """Asked for by the address of its page for print, a known article is fetched where it is kept and not kept twice."""
    write_source(sources, "mau", HOST, key=r"[-/](\d+)\.html$")
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawl(web.url, data, "mau")
    crawl(web.url, data, arguments=("--url", f"https://{HOST}/print/1.html"))
    assert web.asked(HOST)[-1] == "/tin-1.html"
    assert rows(data, "SELECT count(*) FROM articles") == [(1,)]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_crawl_loses_nothing(web: Web, data: Path, sources: Path, number: signal.Signals) -> None:
    """Stopped by a signal, even the hardest, what came is kept, and the next run takes up the rest from the unchanged listing."""
    arrived, go_on = threading.Event(), threading.Event()

    def slow(wire: BaseHTTPRequestHandler) -> None:
        arrived.set()
        go_on.wait(30)
        web.pages[HOST]["/tin-2.html"] = article("Hai")
        web.answer(wire)

    write_source(sources, "mau", HOST)
    paths = ["/tin-1.html", "/tin-2.html", "/tin-3.html", "/tin-4.html", "/tin-5.html"]
    web.pages[HOST] = {"/muc": Answer(listing(*paths), etag=True), **{path: article(path) for path in paths}, "/tin-2.html": slow}
    process = start(web.url, data, "mau")
    assert arrived.wait(30)
    process.send_signal(number)
    go_on.set()
    if number is signal.SIGKILL:
        process.communicate(timeout=30)
        assert rows(data, "SELECT verdict FROM runs") == [(None,)]
    else:
        crawled = finish(process, data)
        assert (crawled.status, crawled.summary.reports[0].verdict) == (130, Verdict.INTERRUPTED), crawled.log
        assert rows(data, "SELECT verdict, ok FROM runs") == [("interrupted", 0)]
    crawl(web.url, data, "mau")
    assert rows(data, "SELECT count(*) FROM runs WHERE verdict IS NULL") == [(0,)]
    assert {str(url) for (url,) in rows(data, "SELECT url FROM articles")} == {f"https://{HOST}{path}" for path in paths}
    # What was on the wire when the hardest signal came is asked for again; nothing else is.
    again = sum(web.asked(HOST).count(path) - 1 for path in paths if path != "/tin-2.html")
    assert again <= (1 if number is signal.SIGKILL else 0)


def test_bytes_that_were_not_read_are_read_in_the_next_run(web: Web, data: Path, sources: Path) -> None:
    """A run that died between archiving and reading leaves bytes; the next run reads these when the site says nothing changed."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": Answer(article("Hội nghị"), etag=True)}
    crawl(web.url, data, "mau")
    db = open_news(data)
    db.execute("DELETE FROM articles")
    db.close()
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.tally.new, report.tally.fetched, report.tally.failed) == (1, 0, 0)
    assert len(rows(data, "SELECT * FROM articles")) == 1


@pytest.mark.parametrize("code", [None, "not-kept"], ids=["the run died", "storage refused it"])
def test_an_edit_that_was_not_read_is_read_in_the_next_run(web: Web, data: Path, sources: Path, code: str | None) -> None:
    """An edited version that was archived and never kept as facts is read when the site says nothing changed since; then no more."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": Answer(article("Hội nghị"), etag=True)}
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    edited = Answer(article("Hội nghị đã sửa"), etag=True)
    web.pages[HOST]["/tin-1.html"] = edited
    news, archive = open_news(data), open_pages(data)
    page = Page(
        body=edited.body,
        url=f"https://{HOST}/tin-1.html",
        at=dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC),
        source="mau",
        etag=etag_of(edited),
    )
    page_id = Intake(news, archive).keep_bytes(page)
    if code is not None:
        Intake(news, archive).note(page, page_id, code, "OperationalError: database or disk is full")
    news.close()
    archive.close()
    web.pages[HOST]["/muc"] = listing("/khac")
    report = crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T09:05:00+0000")).summary.reports[0]
    assert (report.tally.edited, report.tally.fetched) == (1, 0)
    assert rows(data, "SELECT title FROM articles") == [("Hội nghị đã sửa",)]
    web.log.clear()
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T09:10:00+0000"))
    assert web.asked(HOST) == ["/robots.txt", "/muc"]


def test_other_bytes_with_the_same_article_are_read_once(web: Web, data: Path, sources: Path) -> None:
    """A page whose frame changed and whose article did not is dealt with: it is not asked for again before its next look."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    web.pages[HOST]["/tin-1.html"] = article("Hội nghị").replace(b"</html>", b"<!-- 2 --></html>")
    second = crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T09:01:00+0000")).summary.reports[0]
    assert (second.tally.fetched, second.tally.unchanged) == (1, 1)
    web.log.clear()
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T09:10:00+0000"))
    assert web.asked(HOST) == ["/robots.txt", "/muc"]


def test_a_backfill_reads_each_day_and_turns_pages(web: Web, data: Path, sources: Path) -> None:
    """``--since`` reads every dated sitemap from that day on and the later pages of a section, and tells nobody."""
    write_source(sources, "mau", HOST, dated_sitemaps=["/ngay-{date:%Y-%m-%d}.xml"], paging="?p={page}")
    day_sitemap = f"<urlset><url><loc>https://{HOST}/ngay-%d.html</loc></url></urlset>"
    web.pages[HOST] = {
        "/muc": listing("/tin-1.html"),
        "/muc?p=2": listing("/tin-2.html"),
        "/muc?p=3": listing("/tin-2.html"),
        **{f"/tin-{n}.html": article(f"Tin {n}") for n in (1, 2)},
        **{f"/ngay-{day}.html": article(f"Ngày {day}") for day in (20, 21, 22)},
        **{f"/ngay-2026-11-{day}.xml": (day_sitemap % day).encode() for day in (20, 21, 22)},
    }
    arguments = ("--since", "2026-11-20", "--now", "2026-11-22T08:00:00+0000")
    report = crawl(web.url, data, "mau", arguments=arguments).summary.reports[0]
    assert report.tally.new == 5
    assert "/muc?p=3" in web.asked(HOST)
    assert "/muc?p=4" not in web.asked(HOST)
    assert rows(data, "SELECT count(*) FROM changes WHERE quiet = 0") == [(0,)]


def test_a_backfill_reads_the_archives(web: Web, data: Path, sources: Path) -> None:
    """An index of years of sitemaps is asked for in a backfill alone, and of what it lists only the sitemaps changed since that day."""
    write_source(sources, "mau", HOST, archives=["/sitemap.xml"])
    rows_of = "<sitemap><loc>/thang-{0}.xml</loc><lastmod>2026-{0:02}-28</lastmod></sitemap>"
    web.pages[HOST] = {
        "/muc": listing(),
        "/sitemap.xml": f"<sitemapindex>{''.join(map(rows_of.format, range(1, 12)))}</sitemapindex>".encode(),
        **{f"/thang-{n}.xml": f"<urlset><url><loc>/thang-{n}.html</loc></url></urlset>".encode() for n in range(1, 12)},
        **{f"/thang-{n}.html": article(f"Tháng {n}") for n in range(1, 12)},
    }
    crawl(web.url, data, "mau")
    assert "/sitemap.xml" not in web.asked(HOST)
    report = crawl(web.url, data, "mau", arguments=("--since", "2026-10-01", "--now", "2026-11-29T08:00:00+0000")).summary.reports[0]
    assert report.tally.new == 2
    assert {path for path in web.asked(HOST) if path.startswith("/thang") and path.endswith("xml")} == {"/thang-11.xml", "/thang-10.xml"}


def test_old_news_is_kept_and_told_to_nobody(web: Web, data: Path, sources: Path) -> None:
    """An article found weeks after it was published is kept quietly; one of this week is told."""
    meeting = "Sáng 20/11, Đảng ủy phường Mẫu tổ chức Hội nghị sơ kết 9 tháng đầu năm, có 125 đại biểu dự. "
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị sơ kết", meeting)}
    crawl(web.url, data, "mau", arguments=("--now", "2026-12-20T08:00:00+0000"))
    assert rows(data, "SELECT DISTINCT quiet FROM changes") == [(1,)]
    web.pages[HOST] = {"/muc": listing("/tin-2.html"), "/tin-2.html": article("Hội nghị sơ kết khác", meeting)}
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    assert rows(data, "SELECT DISTINCT quiet FROM changes ORDER BY quiet") == [(0,), (1,)]


def test_silence_is_explained(web: Web, data: Path, sources: Path) -> None:
    """A run that failed leaves its verdict and keeps the day of the last good one."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawl(web.url, data, "mau", arguments=("--now", "2026-11-20T08:00:00+0000"))
    web.pages[HOST]["/muc"] = Answer(b"", 403)
    crawled = crawl(web.url, data, "mau", arguments=("--now", "2026-11-22T08:00:00+0000"))
    assert crawled.status == 1
    db = open_news(data, readonly=True)
    fresh = freshness(db, "mau")[0]
    db.close()
    assert (fresh.verdict, fresh.last_success) == ("blocked", dt.datetime(2026, 11, 20, 8, tzinfo=dt.UTC))


def test_a_source_is_crawled_by_one_process_at_a_time(web: Web, data: Path, sources: Path) -> None:
    """While one crawl of a source runs, a second one asks the site for nothing and says why."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    data.mkdir()
    lock = SourceLock(data, "mau")
    crawled = crawl(web.url, data, "mau")
    assert (crawled.status, crawled.summary.reports[0].verdict) == (1, Verdict.ERROR)
    assert "being crawled by another process" in crawled.summary.reports[0].detail
    assert web.log == []
    lock.release()
    assert crawl(web.url, data, "mau").status == 0


def test_a_run_tells_which_fields_its_articles_had(web: Web, data: Path, sources: Path) -> None:
    """Forty dated articles, then ten of a redesign that hides the time: the rows count it, and the source is read in part by name."""
    write_source(sources, "mau", HOST)
    dated, later = ([f"/tin-{number}.html" for number in some] for some in (range(100, 140), range(140, 150)))
    web.pages[HOST] = {path: article(f"Hội nghị {path}") for path in (*dated, *later)}
    web.pages[HOST] |= {path: article(f"Hội nghị {path}").replace(b"datePublished", b"issued") for path in later}
    for hour, shown in ((8, dated), (9, later)):
        web.pages[HOST]["/muc"] = listing(*shown)
        crawl(web.url, data, "mau", arguments=("--now", f"2026-11-20T{hour:02}:00:00+0000"))
    assert rows(data, "SELECT new, parsed, with_title, with_body, with_time, with_author FROM runs") == [
        (40, 40, 40, 40, 40, 0),
        (10, 50, 10, 10, 0, 0),
    ]
    news = open_news(data, readonly=True)
    judged = judge_source(news, load_sources(sources)["mau"], now=dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC))
    news.close()
    assert (judged.health, [fall.field for fall in judged.falls]) == (Health.PARTIAL, ["date", "time"])


def test_what_somebody_asked_for_is_no_reading_of_the_source(web: Web, data: Path, sources: Path) -> None:
    """A single article says nothing of its source's health or freshness; a backfill reads it, and is no measure of its habits."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawl(web.url, data, arguments=("--url", f"https://{HOST}/khong-con-2.html"))
    crawl(web.url, data, "mau", arguments=("--since", "2026-11-20", "--now", "2026-11-22T08:00:00+0000"))
    assert rows(data, "SELECT since, url, ok FROM runs") == [(None, f"https://{HOST}/khong-con-2.html", 0), ("2026-11-20", None, 1)]
    news = open_news(data, readonly=True)
    source, now = load_sources(sources)["mau"], dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC)
    assert judge_source(news, source, now=now).health is Health.NEW
    assert freshness(news, "mau")[0].last_success == now - dt.timedelta(hours=1)
    news.close()
