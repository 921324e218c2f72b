"""Articles in: once, again, edited, reread, refused."""

import dataclasses
import datetime as dt
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from parsers.text import squash
from parsers.types import PageFacts, Person
from storage.news.changes import Change, changes_after
from storage.news.ingest import Ingested, Outcome, ingest
from tests.storage.articles import HOST, HOUR, SEEN, Draft, conference, falsely_quoted


def keep(db: Database, facts: PageFacts, **more: object) -> Ingested:
    """Ingest with what most tests do not care about."""
    given = {"page_id": None, "url": None, "source": None, "seen_at": SEEN, **more}
    return ingest(db, facts, **given)  # type: ignore[arg-type]


def kinds(db: Database) -> list[str]:
    """The kinds of change in the log."""
    return [change.kind for change in changes_after(db, 0)]


def content(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of facts, without the time they were last seen."""
    tables = [name for name in db.table_names() if "_search" not in name and not name.startswith(("texts_", "sqlite_", "_sqlite"))]
    return {
        table: [tuple(v for k, v in row.items() if k != "last_seen") for row in db.query(f"SELECT * FROM {table}")]
        for table in tables
    }


def test_a_new_article_is_kept_whole(news: Database) -> None:
    """One article writes its text, people, posts, meeting, participations, figure, document and one change."""
    done = keep(news, conference().facts)
    assert (done.outcome, done.changes) == (Outcome.NEW, 1)
    counts = {table: news[table].count for table in ("articles", "texts", "people", "posts", "holdings", "observations", "mentions")}
    assert counts == {"articles": 1, "texts": 1, "people": 2, "posts": 2, "holdings": 2, "observations": 2, "mentions": 2}
    counts = {table: news[table].count for table in ("meetings", "reports", "participations", "statistics", "documents", "citations")}
    assert counts == {"meetings": 1, "reports": 1, "participations": 2, "statistics": 1, "documents": 1, "citations": 1}
    assert kinds(news) == ["meeting"]


def test_the_same_again_changes_nothing(news: Database) -> None:
    """A second reading is UNCHANGED and moves nothing but last_seen."""
    keep(news, conference().facts)
    before = content(news)
    done = keep(news, conference().facts, seen_at=SEEN + HOUR)
    assert (done.outcome, done.changes) == (Outcome.UNCHANGED, 0)
    assert content(news) == before
    assert next(news.query("SELECT last_seen FROM articles"))["last_seen"] == "2026-03-05T03:00:00+00:00"


def test_a_second_paper_joins_the_meeting(news: Database) -> None:
    """Two papers' reports of one meeting make one meeting with two reports, and a `report` change of the same event."""
    keep(news, conference().facts)
    keep(news, conference("baonui.vn", "Hội nghị toàn quốc tổng kết phong trào trồng rừng ven biển năm 2025").facts, seen_at=SEEN + HOUR)
    first, second = changes_after(news, 0)
    assert (first.kind, second.kind) == ("meeting", "report")
    assert (first.event, first.version, second.version) == (second.event, 1, 2)
    reports = list(news.query("SELECT score, reason FROM reports ORDER BY rowid"))
    assert reports[0]["score"] is None
    assert reports[1]["score"] >= 0.6
    assert "2 chairs or keynotes in common" in reports[1]["reason"]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (Draft("Tin vắn", "Trời nắng đẹp."), []),
        (Draft("Tin vắn", "Có 7 xã đạt chuẩn.").figure("7 xã", 7, "xã"), ["article"]),
        (conference(), ["meeting"]),
    ],
    ids=["states nothing", "no meeting", "a meeting"],
)
def test_what_is_told_of_a_new_article(news: Database, draft: Draft, expected: list[str]) -> None:
    """An article tells of its meeting, else of itself when it states anything."""
    keep(news, draft.facts)
    assert kinds(news) == expected


def test_a_backfill_is_quiet(news: Database) -> None:
    """What is ingested without announcing is logged for nobody."""
    keep(news, conference().facts, announce=False)
    assert [change.quiet for change in changes_after(news, 0)] == [True]


def test_a_false_quote_is_refused_with_its_article(news: Database) -> None:
    """A fact whose quote does not stand there is refused, and nothing of its article is kept."""
    with pytest.raises(sqlite3.IntegrityError, match="false quote"):
        keep(news, falsely_quoted())
    assert {table: news[table].count for table in ("articles", "texts", "people", "changes")} == dict.fromkeys(
        ("articles", "texts", "people", "changes"), 0
    )


def test_holdings_span_the_days_of_their_articles(news: Database) -> None:
    """A post is observed from the earliest to the latest article that says so, in any order; without a day it stays unknown."""
    for day in ("2025-06-01", "2023-01-15", None, "2024-02-02"):
        keep(news, Draft(f"Tin {day}", "Ông Vũ Hải Sơn, Chủ tịch Hội Tem.", day=day).person("Vũ Hải Sơn", "Chủ tịch Hội Tem").facts)
    keep(news, Draft("Tin lẻ", "Bà Mạc Thị Na, Thư ký Hội Tem.", day=None).person("Mạc Thị Na", "Thư ký Hội Tem").facts)
    spans = news.execute("SELECT observed_from, observed_to FROM holdings ORDER BY rowid").fetchall()
    assert spans == [("2023-01-15", "2025-06-01"), (None, None)]


def test_the_log_is_only_appended_to(news: Database, tmp_path: Path) -> None:
    """A change can be neither altered nor deleted."""
    keep(news, conference().facts)
    for sql in ("UPDATE changes SET quiet = 1", "DELETE FROM changes"):
        with pytest.raises(sqlite3.IntegrityError, match="only appended"):
            news.execute(sql)


def test_changes_are_read_from_a_cursor(news: Database) -> None:
    """A reader gets what came after its cursor, oldest first, no more than it asked for."""
    for number in range(5):
        keep(news, Draft(f"Tin {number}", "Có 7 xã đạt chuẩn.").figure("7 xã", 7, "xã").facts)
    found: list[Change] = changes_after(news, 1, limit=3)
    assert [change.id for change in found] == [2, 3, 4]


def test_a_participant_missing_from_the_people_is_a_person(news: Database) -> None:
    """Somebody who only takes part is kept as a person without posts."""
    keep(news, dataclasses.replace(conference().facts, people=()))
    assert {row["name"] for row in news.query("SELECT name FROM people")} == {HOST, "Lý Thanh Bình"}
    assert news["participations"].count == 2


@pytest.mark.parametrize(
    ("published_at", "published_on", "expected"),
    [
        (dt.datetime(2026, 3, 4, 20, 0, tzinfo=dt.UTC), None, "2026-03-04"),
        (None, dt.date(2026, 3, 2), "2026-03-02"),
        (None, None, "2026-03-04"),
    ],
    ids=["an instant", "a day", "nothing: the day of the meeting"],
)
def test_the_day_of_an_article(
    news: Database, published_at: dt.datetime | None, published_on: dt.date | None, expected: str
) -> None:
    """Facts held on the day of publication, else on the day of the meeting reported."""
    facts = conference().facts
    article = dataclasses.replace(facts.article, published_at=published_at, published_on=published_on)
    keep(news, dataclasses.replace(facts, article=article))
    assert next(news.query("SELECT day FROM articles"))["day"] == expected


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)  # every example is an article of its own
@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_any_text_comes_back(news: Database, paragraphs: list[str]) -> None:
    """Whatever letters an article has, its text and a quote of it are kept as they stand."""
    body = tuple(filter(None, (squash(paragraph) for paragraph in paragraphs)))
    draft = Draft("Tin", *body)
    text = draft.article.text
    quote = draft.article.quote(len(text) // 2, len(text))
    facts = dataclasses.replace(draft.facts, people=(Person("Lê Na", ("Lê Na",), (), (quote,)),))
    done = keep(news, facts)
    row = news.execute(
        "SELECT t.text, m.quote FROM texts t JOIN mentions m USING (article_id) WHERE t.article_id = ?", [done.article_id]
    ).fetchone()
    assert row == (text, quote.text)
