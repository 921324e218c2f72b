"""The archive read anew: facts are brought up to date from the bytes alone, and nobody is told but of news that were held up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

import crawler.intake
from crawler.imports import import_files
from crawler.intake import Intake, Page, read
from crawler.reparse import reparse
from crawler.run import LISTING
from crawler.sources import UnknownSource
from parsers.read import Reading, facts_of
from parsers.types import PageFacts
from storage.archive import archive
from storage.database import open_news, open_pages
from storage.news.ingest import Outcome
from tests.crawler.web import SAVED, article, listing

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
URL = "https://baonghean.vn/hop-10264801.html"


@pytest.fixture
def archived(tmp_path: Path) -> Path:
    """An archive with two versions of an article of which only the first was read, a page without one, a listing and a file."""
    data = tmp_path / "data"
    intake = Intake(open_news(data), open_pages(data))
    for hour, title in enumerate(("Hội nghị", "Hội nghị đã sửa")):
        page = Page(body=article(title), url=URL, at=NOW + hour * dt.timedelta(hours=1), source="baonghean", site="baonghean.vn")
        page_id = intake.keep_bytes(page)
        if hour == 0:
            intake.keep_facts(page, read(page), page_id, announce=True)
    intake.keep_bytes(Page(body=b"", url="https://nhandan.vn/rong-post1.html", at=NOW, source="nhandan"))
    archive(intake.pages, url="https://nhandan.vn/", fetched_at=NOW, status=200, body=listing("/a"), source="nhandan" + LISTING)
    intake.news.close()
    intake.pages.close()
    text = tmp_path / "b.txt"
    text.write_text(SAVED, "utf-8")
    import_files([text], data=data, now=NOW)
    return data


def test_the_newest_version_of_each_article_is_read(archived: Path) -> None:
    """What died unread is read, what is known stays, listings and empty pages do no harm, and the log stays quiet."""
    told: list[tuple[int, int]] = []
    first = reparse(archived, watch=lambda done, of: told.append((done, of)))
    assert (first.pages, first.refused, first.faults) == (3, 1, ())
    assert first.outcomes == {Outcome.EDITED: 1, Outcome.UNCHANGED: 1}
    assert told == [(1, 3), (2, 3), (3, 3)]
    again = reparse(archived, names=["baonghean"])
    assert (again.pages, again.outcomes) == (1, {Outcome.UNCHANGED: 1})
    news = open_news(archived, readonly=True)
    assert news.execute("SELECT title FROM articles WHERE url = ?", [URL]).fetchone()[0] == "Hội nghị đã sửa"
    assert news.execute("SELECT count(*) FROM changes WHERE quiet = 0 AND kind = 'correction'").fetchone()[0] == 0
    news.close()


@pytest.mark.parametrize(("days", "quiet"), [(3, 0), (40, 1)], ids=["fresh", "old"])
def test_news_that_a_fault_held_up_are_told_while_they_are_news(tmp_path: Path, days: int, quiet: int) -> None:
    """What a crawl archived and never kept is announced within a crawl's fortnight; later, and what is read again, is not."""
    data = tmp_path / "data"
    intake = Intake(open_news(data), open_pages(data))
    told = "Sáng 20/11, Đảng ủy phường Mẫu tổ chức Hội nghị sơ kết 9 tháng đầu năm, có 125 đại biểu dự. "
    intake.keep_bytes(Page(body=article("Hội nghị sơ kết", told), url=URL, at=NOW, source="baonghean", site="baonghean.vn"))
    for _ in range(2):
        reparse(data, now=lambda: NOW + days * dt.timedelta(days=1))
    assert [row[0] for row in intake.news.execute("SELECT quiet FROM changes").fetchall()] == [quiet]
    intake.news.close()
    intake.pages.close()


def test_a_parser_fault_costs_an_issue(archived: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page on which the parsers break is named and noted, and the others are read."""

    def broken(body: bytes, **more: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr(crawler.intake, "article_on", broken)
    done = reparse(archived)
    assert set(done.faults) == {URL, "https://nhandan.vn/rong-post1.html"}
    assert done.outcomes == {Outcome.UNCHANGED: 1}
    news = open_news(archived, readonly=True)
    assert {row[0] for row in news.execute("SELECT code FROM issues WHERE article_id IS NULL").fetchall()} == {"parser-fault"}
    news.close()


def test_a_fact_that_its_sentence_does_not_say_costs_an_issue(archived: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that storage refuses is named and noted, nothing of it is kept, and the others are read."""

    def misquoted(reading: Reading) -> PageFacts:
        facts = facts_of(reading)
        if facts.article.url is None:
            return facts
        return replace(facts, meetings=[replace(one, quote=one.quote._replace(text="không ai nói")) for one in facts.meetings])

    monkeypatch.setattr(crawler.intake, "facts_of", misquoted)
    done = reparse(archived)
    assert (done.faults, done.outcomes) == ((URL,), {Outcome.UNCHANGED: 1})
    news = open_news(archived, readonly=True)
    assert news.execute("SELECT message FROM issues WHERE code = 'parser-fault'").fetchone()[0].startswith("false quote")
    assert news.execute("SELECT title FROM articles WHERE url = ?", [URL]).fetchone()[0] == "Hội nghị"
    news.close()


def test_an_unknown_source_is_named(archived: Path) -> None:
    """A typing mistake reads nothing."""
    with pytest.raises(UnknownSource):
        reparse(archived, names=["baongean"])
