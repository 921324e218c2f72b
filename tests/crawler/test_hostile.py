"""A web that is broken, shut or hostile: every site gets its own verdict, none ends the crawl, and memory stays small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database import open_news
from tests.crawler.hostile import SITES, WORDS
from tests.crawler.web import Crawled, Web, crawl, serve, write_source


@dataclass(frozen=True)
class Ordeal:
    """One crawl of all of them at once."""

    web: Web
    crawled: Crawled
    data: Path


@pytest.fixture(scope="module")
def ordeal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ordeal]:
    """All hostile sites, each a source of its own, crawled together in one process."""
    folder: Path = tmp_path_factory.mktemp("hostile")
    with serve() as web:
        for name, site in SITES.items():
            host = f"{name}.example"
            web.pages[host] = site.pages
            write_source(folder / "sources", name, host, **site.source)
        yield Ordeal(web, crawl(web.url, folder / "data", DOWNLOAD_TIMEOUT=12), folder / "data")


@pytest.mark.parametrize("name", SITES)
def test_each_trouble_has_its_name(ordeal: Ordeal, name: str) -> None:
    """The verdict says what is wrong, nothing but the good is called good, and nothing is asked for that must not be."""
    site = SITES[name]
    report = next(report for report in ordeal.crawled.summary.reports if report.source == name)
    assert (report.verdict.value, report.tally.new) == (site.verdict, site.new), report
    if site.asked is not None:
        assert ordeal.web.asked(f"{name}.example") == site.asked


def test_hostile_sites_cost_little(ordeal: Ordeal) -> None:
    """Not one of them ended the crawl, and all of them together stay under 200 MB."""
    assert ordeal.crawled.status == 1
    assert len(ordeal.crawled.summary.reports) == len(SITES)
    assert "Traceback" not in ordeal.crawled.log
    if ordeal.crawled.peak is None:
        pytest.skip("this system does not tell how much memory a process had at most")
    assert ordeal.crawled.peak < 200 * 1024


def test_sitemaps_of_sitemaps_end(ordeal: Ordeal) -> None:
    """An index that lists indexes without end costs a run a few requests, not thousands."""
    assert len(ordeal.web.asked("sitemapsoup.example")) <= 2 + 24


def test_old_letters_become_words_or_nothing(ordeal: Ordeal) -> None:
    """Pages of before Unicode are kept in their words; of letters that nobody knows an issue is left and no article."""
    news = open_news(ordeal.data, readonly=True)
    texts = dict(news.execute("SELECT source, text FROM articles JOIN texts ON texts.article_id = articles.id").fetchall())
    issues = news.execute("SELECT message FROM issues WHERE source = 'noletters'").fetchall()
    news.close()
    assert WORDS.strip() in texts["windows1258"]
    assert WORDS.strip() in texts["tcvn3"]
    assert "noletters" not in texts
    assert [message for (message,) in issues if "letters" in message]


def test_a_closed_door_is_not_knocked_at_for_long(ordeal: Ordeal) -> None:
    """After three challenges in a row the site is left alone; two more may be under way by then."""
    assert len(ordeal.web.asked("d1ninside.example")) <= 2 + 3 + 2


@pytest.mark.parametrize("name", ["silent", "silentinside"])
def test_a_host_that_does_not_answer_is_not_waited_for_long(ordeal: Ordeal, name: str) -> None:
    """Of sixteen attempts and more four are made; the transport may repeat one by itself, where a connection that was kept is gone."""
    assert len(ordeal.web.asked(f"{name}.example")) <= 2 + 4 + 1
