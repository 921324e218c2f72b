"""A check fetches little, keeps nothing, and shows each field beside a second reading."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.look import stranger
from parsers.read import generic_reading
from samples.server import SampleServer
from tests.crawler.web import ROOT, Answer, Web, article, listing, write_source

CODE = """
import datetime as dt, sys
from pathlib import Path
from rich.console import Console
from crawler.check import check, report
settings = {"LOCAL_SITES": sys.argv[3], "SOURCES": sys.argv[4]}
checked = check(sys.argv[1], data=Path(sys.argv[2]), now=dt.datetime.fromisoformat(sys.argv[5]), settings=settings)
Console(width=160).print(report(checked))
sys.exit(0 if checked.ok else 1)
"""


def run(target: str, data: Path, local: str, sources: Path | None = None, now: str = "2026-11-20T12:00:00+00:00") -> tuple[int, str]:
    command = [sys.executable, "-c", CODE, target, str(data), local, str(sources or ROOT / "crawler" / "sources"), now]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def test_a_source_is_checked_field_by_field(tmp_path: Path) -> None:
    """Listings with their links, one article with every field, the generic reading beside it; nothing is kept, little is asked."""
    with SampleServer() as server:
        status, text = run("baonghean", tmp_path / "data", server.url)
        asked = [request.path for request in server.requests("baonghean.vn")]
    assert status == 0, text
    for words in ("sitemap-news.xml", "articles listed", "title", "published", "the same", "layout OneCMS", "people"):
        assert words in text
    assert len(asked) <= 8
    assert not (tmp_path / "data" / "news.db").exists()


@pytest.mark.parametrize(
    ("pages", "least", "words"),
    [
        ({"/muc": listing("/tin-1.html"), "/tin-1.html": b""}, 1, "No article: the page is empty"),
        ({"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}, 5, "at least 5 are expected"),
        ({"/muc": listing()}, 1, "with a list that is empty"),
        ({"/muc": Answer(b"", 403)}, 1, "No article: It refuses us"),
    ],
    ids=["unreadable", "too few", "empty", "shut"],
)
def test_a_source_below_its_yield_fails(
    web: Web, tmp_path: Path, sources: Path, pages: dict[str, bytes | Answer], least: int, words: str
) -> None:
    """Nothing listed, too little, or nothing that can be read: said, with exit status 1."""
    write_source(sources, "mau", "mau.example", least_yield=least)
    web.pages["mau.example"] = dict(pages)
    status, text = run("mau", tmp_path / "data", web.url, sources)
    assert status == 1
    assert words in text


@pytest.mark.parametrize(("good", "status"), [(3, 0), (4, 1)], ids=["the third holds one", "none of three does"])
def test_one_bad_article_condemns_no_source(web: Web, tmp_path: Path, sources: Path, good: int, status: int) -> None:
    """When the first that is listed holds no article, a film or a poll perhaps, the next two are tried before the source is given up."""
    paths = [f"/tin-{number}.html" for number in range(1, 6)]
    write_source(sources, "mau", "mau.example")
    web.pages["mau.example"] = {"/muc": listing(*paths), **dict.fromkeys(paths, b""), f"/tin-{good}.html": article("Hội nghị sơ kết")}
    assert run("mau", tmp_path / "data", web.url, sources)[0] == status
    assert len([path for path in web.asked("mau.example") if path in paths]) == 3


def test_the_day_is_the_one_in_vietnam(web: Web, tmp_path: Path, sources: Path) -> None:
    """At seven in the evening of Greenwich it is tomorrow in Hanoi, and tomorrow's sitemap is the one that is looked at."""
    write_source(sources, "mau", "mau.example", sections=[], dated_sitemaps=["/ngay-{date:%Y-%m-%d}.xml"])
    run("mau", tmp_path / "data", web.url, sources, now="2026-11-20T19:00:00+00:00")
    assert sorted(web.asked("mau.example")) == ["/ngay-2026-11-20.xml", "/ngay-2026-11-21.xml", "/robots.txt"]


def test_one_address_is_checked_whoever_it_is(web: Web, tmp_path: Path, sources: Path) -> None:
    """An address of no source is looked at as well."""
    write_source(sources, "mau", "mau.example")
    web.pages["khac.example"] = {"/tin-9.html": article("Hội nghị của báo khác")}
    status, text = run("https://khac.example/tin-9.html", tmp_path / "data", web.url, sources)
    assert (status, "Hội nghị của báo khác" in text) == (0, True)
    assert web.asked("khac.example") == ["/robots.txt", "/tin-9.html"]


@pytest.mark.parametrize(("layout", "unfit"), [("onecms", True), (None, False)], ids=["an unfit layout", "no layout"])
def test_a_field_says_where_it_was_found(web: Web, tmp_path: Path, sources: Path, layout: str | None, unfit: bool) -> None:
    """A layout that does not fit, or is not there, has found nothing: what was read stands beside where."""
    write_source(sources, "mau", "mau.example", **({"layout": layout} if layout else {}))
    web.pages["mau.example"] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị sơ kết")}
    _, text = run("mau", tmp_path / "data", web.url, sources)
    assert ("layout-unfit" in text) == unfit
    assert "metadata" in text
    assert "the page's text" in text
    assert text.count("layout OneCMS") == unfit  # in the issue, over no field
    assert "The layout reads" not in text


def test_an_address_of_the_past_says_whose_it_is(web: Web, tmp_path: Path, sources: Path) -> None:
    """An old address is fetched where it is, and the paper of today is named."""
    write_source(sources, "mau", "mau.example", former_hosts=["cu.example"])
    web.pages["cu.example"] = {"/tin-9.html": article("Hội nghị năm cũ")}
    status, text = run("https://cu.example/tin-9.html", tmp_path / "data", web.url, sources)
    assert status == 0, text
    assert "cu.example is a former address; it belongs to Báo mau" in text


def test_the_generic_reading_stands_alone() -> None:
    """Metadata and the extractor read a page of no known layout; an empty page gives nothing."""
    read = generic_reading(article("Hội nghị sơ kết"), encoding="utf-8")
    assert read is not None
    assert (read.title, read.published_at) == ("Hội nghị sơ kết", dt.datetime.fromisoformat("2026-11-20T18:05:00+07:00"))
    assert generic_reading(b"") is None


def test_the_crawler_asks_the_parsers_by_their_one_way_in() -> None:
    """No module of the crawler reaches into the reading of pages."""
    inside = [path.name for path in (ROOT / "crawler").glob("*.py") if "parsers.pages" in path.read_text("utf-8")]
    assert inside == []


def test_a_stranger_needs_an_address() -> None:
    """What is no web address is refused."""
    with pytest.raises(ValueError, match="not a web address"):
        stranger("mailto:a@b.vn")
