"""The five articles everything began with, read by the parsers and kept: what must hold of them."""

from pathlib import Path

import pytest
from sqlite_utils import Database

from parsers.read import read_text
from parsers.types import PageFacts
from storage.news.answers import DocumentsAnswer, FiguresAnswer, PersonAnswer
from storage.news.changes import changes_after
from storage.news.ingest import Outcome, ingest
from storage.news.lookups import ask
from tests.storage.articles import HOUR, SEEN
from tests.storage.test_ingest import content

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed articles are kept beside the repository, for developers and CI only")


@pytest.fixture(scope="module")
def articles() -> list[PageFacts]:
    """The seeds as the parsers read them."""
    return [read_text(path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]


@pytest.fixture
def seeds(news: Database, articles: list[PageFacts]) -> Database:
    """The seeds in ``news.db``."""
    for facts in articles:
        ingest(news, facts, page_id=None, url=None, source=None, seen_at=SEEN, announce=False)
    return news


def test_two_reports_of_one_meeting_join_and_no_others(seeds: Database) -> None:
    """The two reports of 29 December 2022 are one meeting with two reports, the other three a meeting each; nobody is told."""
    reports = dict(seeds.execute("SELECT m.date, count(*) FROM reports r JOIN meetings m ON m.id = r.meeting_id GROUP BY m.id").fetchall())
    assert reports == {"2022-12-29": 2, "2020-05-23": 1, "2020-06-01": 1, "2023-06-29": 1}
    assert [(change.kind, change.quiet) for change in changes_after(seeds, 0)] == [
        ("meeting", True),
        ("report", True),
        ("meeting", True),
        ("meeting", True),
        ("meeting", True),
    ]


def test_a_second_import_changes_nothing(seeds: Database, articles: list[PageFacts]) -> None:
    """Every article is UNCHANGED and every row what it was."""
    before = content(seeds)
    for facts in articles:
        done = ingest(seeds, facts, page_id=None, url=None, source=None, seen_at=SEEN + HOUR, announce=False)
        assert done.outcome is Outcome.UNCHANGED
    assert content(seeds) == before


def test_order_of_import_does_not_matter(news: Database, articles: list[PageFacts]) -> None:
    """Read in reverse, the same two reports join."""
    for facts in reversed(articles):
        ingest(news, facts, page_id=None, url=None, source=None, seen_at=SEEN)
    assert sorted(row[0] for row in news.execute("SELECT count(*) FROM reports GROUP BY meeting_id")) == [1, 1, 1, 2]


def test_a_person_is_shown_through_the_years(seeds: Database) -> None:
    """Her posts as seen in 2022 and in 2023, each with day, source and words."""
    answer = ask(seeds, "Trương Thị Mai")
    assert isinstance(answer, PersonAnswer)
    seen = {post.title: {(e.day or "")[:4] for e in post.evidence} for post in answer.posts}
    assert seen["Ủy viên Bộ Chính trị"] == {"2022", "2023"}
    assert seen["Bí thư Trung ương Đảng"] == {"2022"}
    assert seen["Thường trực Ban Bí thư"] == {"2023"}
    assert seen["Trưởng Ban Tổ chức Trung ương"] == {"2022", "2023"}
    assert {e.source for post in answer.posts for e in post.evidence} >= {"baonghean.vn", "tapchicongsan.org.vn"}
    assert [meeting.date for meeting in answer.meetings] == ["2023-06-29", "2022-12-29"]


def test_a_document_shows_who_cites_it(seeds: Database) -> None:
    """The two articles that cite 205-QĐ/TW."""
    answer = ask(seeds, "205-QĐ/TW")
    assert isinstance(answer, DocumentsAnswer)
    document, = answer.documents
    assert [citation.day for citation in document.citations] == ["2023-06-29", "2020-06-01"]
    assert all("205-QĐ/TW" in citation.quote for citation in document.citations)


@pytest.mark.parametrize("question", ["tổ chức cơ sở đảng", "to chuc co so dang"])
def test_figures_of_one_thing_stand_side_by_side(seeds: Database, question: str) -> None:
    """Both papers' numbers of party organisations with the days they held."""
    answer = ask(seeds, question)
    assert isinstance(answer, FiguresAnswer)
    assert {(51827, "2022-12-05"), (25938, "2020-05-25")} <= {(figure.value, figure.as_of) for figure in answer.figures}
