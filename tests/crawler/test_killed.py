"""A crawl that is killed just before a group of its pages or articles is committed."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.archive import pages
from storage.database import open_news, open_pages
from storage.news.changes import changes_after
from tests.crawler.web import Answer, Web, article, crawl, listing, start, write_source

HOST = "mau.example"
PATHS = [f"/tin-{number}.html" for number in range(1, 6)]


@pytest.mark.parametrize("file", ["pages.db", "news.db"])
def test_a_killed_crawl_loses_nothing_for_good(web: Web, data: Path, sources: Path, file: str) -> None:
    """What was fetched and not archived is fetched anew, what was archived and not kept is read anew; each is told of once.

    The site says by then that nothing changed, and its section shows none of the articles that are archived.
    """
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {path: Answer(article(path), etag=True) for path in PATHS}
    web.pages[HOST]["/muc"] = Answer(listing(*PATHS), etag=True)
    process = start(web.url, data, "mau", through=("tests.crawler.killed", file))
    process.communicate(timeout=60)
    assert process.returncode == -9
    archived, kept = open_pages(data), open_news(data)
    held = {page.url.removeprefix(f"https://{HOST}") for page in pages(archived, source="mau")}
    assert (bool(held), kept["articles"].count) == (file == "news.db", 0)
    archived.close()
    kept.close()
    if held:
        web.pages[HOST]["/muc"] = listing("/khac", *(path for path in PATHS if path not in held))
    report = crawl(web.url, data, "mau").summary.reports[0]
    assert report.tally.new == len(PATHS)
    kept = open_news(data)
    assert sorted(url for (url,) in kept.execute("SELECT url FROM articles")) == [f"https://{HOST}{path}" for path in PATHS]
    told = [change.article_id for change in changes_after(kept, 0)]
    assert sorted(told) == sorted(id_ for (id_,) in kept.execute("SELECT id FROM articles"))
    kept.close()
