"""An article that was read and that storage refuses."""

from __future__ import annotations

from pathlib import Path

from storage.archive import page
from storage.database import open_news, open_pages
from tests.crawler.web import Web, article, crawl, listing, write_source

HOST = "mau.example"


def test_an_article_that_storage_refuses_costs_an_issue_row(web: Web, data: Path, sources: Path) -> None:
    """It is counted and noted with its page, whose bytes are kept; the others are kept whole."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": listing("/tin-1.html", "/tin-2.html"), **{f"/tin-{n}.html": article(f"Hội nghị {n}") for n in (1, 2)}}
    news = open_news(data)
    news.execute("CREATE TRIGGER strict BEFORE INSERT ON articles WHEN new.title = 'Hội nghị 1' BEGIN SELECT raise(ABORT, 'no such'); END")
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert (report.tally.new, report.tally.failed) == (1, 1)
    noted = news.execute("SELECT message, page_id FROM issues WHERE code = 'not-kept'").fetchall()
    assert [message for message, _ in noted] == ["ParserFault: IntegrityError: no such"]
    archive = open_pages(data)
    assert page(archive, noted[0][1]).url == f"https://{HOST}/tin-1.html"
    archive.close()
    news.close()
