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
