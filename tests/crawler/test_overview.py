"""The table of sources: ages, verdicts, and silence told apart from never."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from rich.console import Console

from crawler.catalogue import choose, register
from crawler.overview import age, overview
from crawler.sources import UnknownSource, load_sources
from storage.database import open_news
from storage.news.runs import RunCounts, finish_run, start_run
from tests.crawler.web import Web, article, crawl, listing, write_source

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


def printed(data: Path, width: int = 300) -> str:
    console = Console(width=width)
    with console.capture() as capture:
        console.print(overview(data, now=NOW))
    return capture.get()


def row(text: str, source: str) -> str:
    return next(line for line in text.splitlines() if f" {source} " in line)


def test_sources_are_shown_with_the_age_of_their_last_success(tmp_path: Path) -> None:
    """Read well, read badly, running and never read: each is told."""
    sources = load_sources()
    news = open_news(tmp_path)
    register(news, sources.values())
    for name, hours, verdict in (("baonghean", 1, "ok"), ("nhandan", 50, "ok"), ("nhandan", 2, "challenge"), ("baocaobang", 1, None)):
        number = start_run(news, name, at=NOW - dt.timedelta(hours=hours))
        if verdict:
            finish_run(news, number, at=NOW - dt.timedelta(hours=hours), verdict=verdict, counts=RunCounts())
    news.close()
    text = printed(tmp_path)
    assert "1 h ago" in row(text, "baonghean")
    assert "2 d ago" in row(text, "nhandan")
    assert "proof of a human visitor" in row(text, "nhandan")
    assert "running, or died" in row(text, "baocaobang")
    assert "never" in row(text, "tapchicongsan")


@pytest.mark.parametrize(("width", "shows_names"), [(80, False), (160, True)])
def test_what_is_amiss_is_never_cut_off(tmp_path: Path, width: int, shows_names: bool) -> None:
    """On a narrow terminal and a wide one the missing field, its shares and the age of the last success are there in full."""
    news = open_news(tmp_path)
    register(news, load_sources().values())
    for minutes in range(60, 720, 60):
        at, times = NOW - dt.timedelta(minutes=minutes), 0 if minutes < 180 else 4
        counts = RunCounts(new=4, filled={"title": 4, "time": times})
        finish_run(news, start_run(news, "baonghean", at=at), at=at, verdict="ok", counts=counts)
    news.close()
    text = printed(tmp_path, width)
    assert max(map(len, text.splitlines())) <= width
    words = " ".join(text.split())
    assert "baonghean partial 1 h ago ok ·" in words
    assert ("Báo và Phát thanh, Truyền hình Nghệ An" in words) is shows_names
    lines = text.splitlines()
    first = next(number for number, line in enumerate(lines) if " baonghean " in line)
    cell = slice(lines[first].index("ok ·"), None if width == 80 else lines[first].index("Nghệ An"))
    assert "time (0%, usually 100%); its pages may" in " ".join(" ".join(line[cell] for line in lines[first : first + 4]).split())


@pytest.mark.parametrize(("before", "health"), [(4, "partial"), (0, "ok")], ids=["fitted once", "never fitted"])
def test_pages_that_do_not_fit_their_layout_are_told(tmp_path: Path, before: int, health: str) -> None:
    """A source whose articles have all they had and whose pages are read without its layout says so beside its good verdict."""
    news = open_news(tmp_path)
    register(news, load_sources().values())
    for minutes in range(60, 720, 60):
        at = NOW - dt.timedelta(minutes=minutes)
        counts = RunCounts(new=4, filled={"title": 4, "layout": 0 if minutes < 180 else before})
        finish_run(news, start_run(news, "baonghean", at=at), at=at, verdict="ok", counts=counts)
    news.close()
    words = " ".join(row(printed(tmp_path), "baonghean").split())
    assert f"baonghean {health} 1 h ago ok ·" in words
    assert "layout" in words
    assert "(0% of the newest do)" in words


def test_a_crawl_counts_which_pages_fit(web: Web, data: Path, sources: Path) -> None:
    """Over real HTTP: pages of another make than the layout that their source names, and the same of a source that names none."""
    write_source(sources, "mau", "mau.example", layout="onecms")
    write_source(sources, "hai", "hai.example")
    for host in ("mau.example", "hai.example"):
        web.pages[host] = {"/muc": listing(*(f"/tin-{n}.html" for n in range(4)))}
        web.pages[host] |= {f"/tin-{n}.html": article(f"Hội nghị {n}") for n in range(4)}
    crawl(web.url, data, arguments=("--now", "2026-11-22T08:00:00+0000"))
    console = Console(width=300)
    with console.capture() as capture:
        console.print(overview(data, now=NOW, sources=load_sources(sources)))
    assert "Most of its pages do not fit its layout (0% of the newest do)" in row(capture.get(), "mau")
    assert "layout" not in row(capture.get(), "hai")


def test_without_a_database_nothing_is_made(tmp_path: Path) -> None:
    """The table can be had before the first crawl, and leaves no file behind."""
    assert "never" in row(printed(tmp_path), "baonghean")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "just now"), (-5, "just now"), (59, "just now"), (60, "1 min ago"), (7_199, "1 h ago"), (86_400 * 400, "400 d ago")],
)
def test_ages_are_told_in_whole_units(seconds: int, said: str) -> None:
    """Days count as days, however many."""
    assert age(NOW - dt.timedelta(seconds=seconds), NOW) == said


def test_sources_are_chosen_by_name_or_host() -> None:
    """Names and hosts, former ones too, each once; none means all; a typing mistake is told with what comes close."""
    sources = load_sources()
    names = ["nhandan", "www.nhandan.vn", "nhandan.com.vn", "BaoNgheAn.vn"]
    assert [source.id for source in choose(names, sources)] == ["nhandan", "baonghean"]
    assert choose([], sources) == list(sources.values())
    with pytest.raises(UnknownSource, match=r"no source named 'baongean'\. Did you mean baonghean"):
        choose(["baongean"], sources)
    with pytest.raises(UnknownSource, match="There are: bao"):
        choose(["xyzzy"], sources)
