"""Runs, requests, issues, sources and provinces: the rows by which rooms talk."""

import datetime as dt
import multiprocessing
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from sqlite3 import IntegrityError

import pytest
from sqlite_utils import Database

from storage.database import open_news
from storage.news.ingest import ingest
from storage.news.issues import note_issue
from storage.news.requests import close_request, crawl_request, request_crawl, take_request
from storage.news.runs import RunCounts, finish_run, freshness, start_run
from storage.news.sources import ProvinceRow, SourceRow, lineage, province_of, put_provinces, put_sources
from tests.storage.articles import SEEN, Draft

HOUR = dt.timedelta(hours=1)


def test_freshness_tells_silence_from_not_having_looked(news: Database) -> None:
    """A source that never ran, one that ran well, one that failed since, one that runs now."""
    put_sources(news, [SourceRow(name, f"{name}.vn", f"Báo {name}") for name in ("a", "b", "c", "d")])
    for source in ("b", "c", "d"):
        finish_run(news, start_run(news, source, at=SEEN), at=SEEN + HOUR, verdict="ok", counts=RunCounts(pages=3, new=2))
    finish_run(news, start_run(news, "c", at=SEEN + 2 * HOUR), at=SEEN + 3 * HOUR, verdict="empty", counts=RunCounts())
    start_run(news, "d", at=SEEN + 2 * HOUR)
    told = {fresh.source: (fresh.last_run, fresh.last_success, fresh.verdict) for fresh in freshness(news)}
    assert told == {
        "a": (None, None, None),
        "b": (SEEN, SEEN + HOUR, "ok"),
        "c": (SEEN + 2 * HOUR, SEEN + HOUR, "empty"),
        "d": (SEEN + 2 * HOUR, SEEN + HOUR, None),
    }
    assert [fresh.name for fresh in freshness(news, "b.vn")] == ["Báo b"]
    assert next(news.query("SELECT pages, new, ok FROM runs")) == {"pages": 3, "new": 2, "ok": 1}


def test_a_verdict_of_its_own_can_be_good(news: Database) -> None:
    """A run that says so itself was good whatever its verdict is called."""
    finish_run(news, start_run(news, "a", at=SEEN), at=SEEN + HOUR, verdict="nothing-new", counts=RunCounts(), ok=True)
    assert freshness(news)[0].last_success == SEEN + HOUR


def test_a_request_is_taken_once_and_closed(news: Database) -> None:
    """Requests are served in order, each by one taker; asking twice for what waits is one request."""
    first = request_crawl(news, target="baosong", by="bot", at=SEEN)
    assert request_crawl(news, target="baosong", by="terminal", at=SEEN) == first
    second = request_crawl(news, target="https://baosong.vn/tin", by="bot", at=SEEN)
    taken = take_request(news, at=SEEN + HOUR)
    assert taken is not None
    assert (taken.id, taken.target, taken.by, taken.requested_at) == (first, "baosong", "bot", SEEN)
    assert request_crawl(news, target="baosong", by="bot", at=SEEN) not in (first, second)
    close_request(news, first, at=SEEN + 2 * HOUR, verdict="2 new articles")
    closed = crawl_request(news, first)
    assert closed is not None
    assert (closed.closed_at, closed.verdict) == (SEEN + 2 * HOUR, "2 new articles")
    assert crawl_request(news, 99) is None
    while take_request(news, at=SEEN):
        pass
    assert take_request(news, at=SEEN) is None


def take_all(folder: Path, barrier: Barrier, sender: Connection) -> None:
    """Take requests until there are no more."""
    db = open_news(folder)
    barrier.wait()
    taken = []
    while request := take_request(db, at=SEEN):
        taken.append(request.id)
    sender.send(taken)


def test_two_takers_never_get_the_same_request(tmp_path: Path) -> None:
    """Of forty requests each goes to exactly one of two processes."""
    db = open_news(tmp_path)
    asked = [request_crawl(db, target=f"source {number}", by="bot", at=SEEN) for number in range(40)]
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(2)
    pipes = [context.Pipe(duplex=False) for _ in range(2)]
    workers = [context.Process(target=take_all, args=(tmp_path, barrier, sender)) for _, sender in pipes]
    for worker, (_, sender) in zip(workers, pipes, strict=True):
        worker.start()
        sender.close()  # so that a worker that dies ends the wait below
    taken = [receiver.recv() for receiver, _ in pipes]
    for worker in workers:
        worker.join()
    assert sorted(taken[0] + taken[1]) == asked
    db.close()


def test_an_issue_of_a_page_is_kept_once(news: Database) -> None:
    """The same issue of the same page is one row; of another page it is another."""
    for page_id in ("p1", "p1", "p2"):
        note_issue(news, code="no-article", message="No title and no text.", at=SEEN, source="baosong", page_id=page_id)
    assert news["issues"].count == 2


def test_a_source_met_in_an_import_gets_its_name(news: Database) -> None:
    """An article imported from a host belongs to the source of that host once it is configured."""
    ingest(news, Draft("Tin", "x").facts, page_id=None, url=None, source=None, seen_at=SEEN)
    assert next(news.query("SELECT source FROM articles"))["source"] == "baosong.vn"
    put_sources(news, [SourceRow("baosong", "baosong.vn", "Báo Sông", province="An Giang")])
    put_sources(news, [SourceRow("baosong", "baosong.vn", "Báo Sông", province="Cà Mau")])
    assert next(news.query("SELECT source FROM articles"))["source"] == "baosong"
    assert list(news.query("SELECT name, host, province FROM sources")) == [{"name": "baosong", "host": "baosong.vn", "province": "Cà Mau"}]


def test_a_former_host_leads_to_the_paper_of_today(news: Database) -> None:
    """What was kept under an old host becomes the paper's, what comes later is its own at once; an issue moves with it."""
    ingest(news, Draft("Tin", "x").facts, page_id=None, url="https://baosong.vn/1", source=None, seen_at=SEEN)
    note_issue(news, code="x", message="y", at=SEEN, source="baosong.vn", page_id="p1")
    put_sources(news, [SourceRow("baobien", "baobien.vn", "Báo Biển", former_hosts=("baosong.vn",))])
    ingest(news, Draft("Tin khác", "z").facts, page_id=None, url="https://baosong.vn/2", source=None, seen_at=SEEN)
    assert [row["source"] for row in news.query("SELECT source FROM articles UNION ALL SELECT source FROM issues")] == ["baobien"] * 3
    assert [row["name"] for row in news.query("SELECT name FROM sources")] == ["baobien"]
    put_sources(news, [SourceRow("baobien", "baobien.vn", "Báo Biển")])
    assert news["former_hosts"].count == 0


def test_two_sources_of_one_host_are_refused(news: Database) -> None:
    """An article's host must tell its source; a source that was renamed in its file keeps its articles."""
    with pytest.raises(ValueError, match=r"a\.vn: a and b"):
        put_sources(news, [SourceRow("a", "a.vn", "A"), SourceRow("b", "a.vn", "B")])
    put_sources(news, [SourceRow("a", "a.vn", "A")])
    put_sources(news, [SourceRow("b", "a.vn", "B")])
    assert [row["name"] for row in news.query("SELECT name FROM sources")] == ["b"]


def test_an_article_of_nowhere_has_no_source(news: Database) -> None:
    """Where an article is from is stated or absent."""
    facts = Draft("Tin", "x", source="").facts
    ingest(news, facts, page_id=None, url=None, source=None, seen_at=SEEN)
    assert next(news.query("SELECT source FROM articles"))["source"] is None


def test_provinces_know_their_lineage(news: Database) -> None:
    """Every spelling leads to the province of today, and a province to the names it had."""
    rows = [
        ProvinceRow("Bắc Kạn", "tỉnh", "Thái Nguyên", dt.date(2025, 7, 1), ("Bắc Cạn",)),
        ProvinceRow("Thái Nguyên", "tỉnh"),
    ]
    put_provinces(news, rows)
    put_provinces(news, rows)
    assert province_of(news.conn) == {"bac kan": "Thái Nguyên", "bac can": "Thái Nguyên", "thai nguyen": "Thái Nguyên"}
    assert lineage(news.conn, "thái nguyên") == ["Thái Nguyên", "Bắc Kạn"]
    assert lineage(news.conn, "Bắc Cạn") == ["Bắc Kạn"]
    assert lineage(news.conn, "Atlantis") == ["Atlantis"]


def test_other_provinces_are_seen_at_once(news: Database, tmp_path: Path) -> None:
    """A merger that another process hands over holds for the next question, and what was undone never held."""
    bac_kan = ProvinceRow("Bắc Kạn", "tỉnh")
    put_provinces(news, [bac_kan, ProvinceRow("Thái Nguyên", "tỉnh")])
    assert province_of(news.conn)["bac kan"] == "Bắc Kạn"
    with pytest.raises(IntegrityError):
        put_provinces(news, [replace(bac_kan, merged_into="Atlantis")])
    assert province_of(news.conn)["bac kan"] == "Bắc Kạn"
    other = open_news(tmp_path)
    put_provinces(other, [replace(bac_kan, merged_into="Thái Nguyên")])
    other.close()
    assert province_of(news.conn)["bac kan"] == "Thái Nguyên"
