"""Articles that cannot be kept: those that storage refuses, and those that it cannot take just now."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.archive import page
from storage.database import open_news, open_pages
from tests.crawler.web import Web, article, crawl, listing, write_source

HOST = "mau.example"


@pytest.fixture
def two_articles(web: Web, sources: Path) -> None:
    """A paper with two articles."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html", "/tin-2.html"), **{f"/tin-{n}.html": article(f"Hội nghị {n}") for n in (1, 2)}}


CASES = [
    ("false quote: no such words", "parser-fault", "false quote: no such words"),
    ("no such", "not-kept", "IntegrityError: no such"),
]


@pytest.mark.usefixtures("two_articles")
@pytest.mark.parametrize(("said", "code", "message"), CASES, ids=["a fact that is not there", "another fault"])
def test_an_article_that_storage_refuses_costs_an_issue_row(web: Web, data: Path, said: str, code: str, message: str) -> None:
    """It is counted and noted with its page, whose bytes are kept; the others are kept whole. Another fault than a false quote may pass."""
    news = open_news(data)
    news.execute(f"CREATE TRIGGER strict BEFORE INSERT ON articles WHEN new.title = 'Hội nghị 1' BEGIN SELECT raise(ABORT, '{said}'); END")
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.tally.new, report.tally.failed) == (1, 1)
    (noted,) = news.execute("SELECT code, message, page_id FROM issues WHERE article_id IS NULL").fetchall()
    assert noted[:2] == (code, message)
    archive = open_pages(data)
    assert page(archive, noted[2]).url == f"https://{HOST}/tin-1.html"
    archive.close()
    news.close()


@pytest.mark.usefixtures("two_articles")
def test_bytes_that_the_archive_cannot_take_cost_an_issue_row(web: Web, data: Path) -> None:
    """Nothing is read of them, and the row names no page, for there is none."""
    archive = open_pages(data)
    archive.execute("CREATE TRIGGER strict BEFORE INSERT ON pages WHEN new.url LIKE '%tin-1%' BEGIN SELECT raise(ABORT, 'no such'); END")
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.tally.new, report.tally.failed) == (1, 1)
    news = open_news(data, readonly=True)
    noted = news.execute("SELECT code, message, page_id FROM issues WHERE article_id IS NULL").fetchall()
    assert noted == [("not-kept", "IntegrityError: no such", None)]
    news.close()
    archive.close()
