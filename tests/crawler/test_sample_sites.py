"""The six sample sites, crawled as a user would: everything that should be found is, and an edit is noticed."""

from __future__ import annotations

from pathlib import Path

from crawler.verdicts import Verdict
from samples.expected import load_expected
from samples.server import SampleServer
from storage.database import open_news
from tests.crawler.web import ROOT, crawl

OURS = ROOT / "crawler" / "sources"
SAMPLED = ("baocaobang", "baonghean", "baothainguyen", "nhandan", "tapchicongsan", "thainguyen-gov")


def kept(data: Path) -> dict[str, str]:
    """Title by address of every article in ``news.db``."""
    news = open_news(data, readonly=True)
    try:
        return dict(news.execute("SELECT url, title FROM articles").fetchall())
    finally:
        news.close()


def test_the_sample_sites_are_read(tmp_path: Path) -> None:
    """All six are read well; each article is kept once under an address it has; empty, shut and forbidden pages are not."""
    expected = load_expected()
    with SampleServer() as server:
        backfill = ("--since", "2026-11-01", "--now", "2026-11-22T01:00:00+0000")
        first = crawl(server.url, tmp_path / "data", *SAMPLED, sources=OURS, arguments=backfill)
        assert {report.source: report.verdict for report in first.summary.reports} == dict.fromkeys(SAMPLED, Verdict.OK), first.log
        articles = kept(tmp_path / "data")
        for article in expected.article:
            found = [url for url in (article.url, *article.aliases) if url in articles]
            assert len(found) == 1, article.url
            assert articles[found[0]] == article.title
        assert len(articles) == len(expected.article)

        server.edit()
        later = crawl(server.url, tmp_path / "data", *SAMPLED, sources=OURS, arguments=("--now", "2026-11-22T03:00:00+0000"))
        tallies = {report.source: report.tally for report in later.summary.reports}
        assert {name: tally.edited for name, tally in tallies.items() if tally.edited} == {"baonghean": 1}
        assert sum(tally.new for tally in tallies.values()) == 0


