"""Search finds what people type, exact first, and no query can break it."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from storage.news.ingest import ingest
from storage.news.search import recent, search, sentence
from storage.news.sources import SourceRow, put_sources
from tests.storage.articles import SEEN, Draft

TEXTS = {
    "exact": "Đồng chí Trương Thị Mai thăm Đức Thọ. Công tác Đảng được quan tâm.",
    "folded": "Ong Truong Thi Mai den tham. Viec dang duoc lam.",
    "apart": "Ông Trương Văn Nam gặp bà Thị Mai; họ Trương đông người.",
    "other": "Trường học mới ở Đức Phổ khánh thành.",
    "old tone": "Bà Hoà dự lễ ở Hòa Bình.",
}


@pytest.fixture
def library(news: Database) -> Database:
    """The texts above as articles, one a day."""
    for number, (title, body) in enumerate(TEXTS.items()):
        facts = Draft(title, body, day=f"2026-01-{number + 1:02}").facts
        ingest(news, facts, page_id=None, url=None, source=None, seen_at=SEEN)
    return news


def titles(db: Database, text: str) -> list[str | None]:
    """Titles of what is found."""
    return [hit.evidence.title for hit in search(db, text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Đảng", ["exact", "folded"]),
        ("đảng", ["exact", "folded"]),
        ("dang", ["folded", "exact"]),
        ("trương thị mai", ["exact", "apart", "folded"]),
        ("truong thi mai", ["folded", "exact", "apart"]),
        ("tru\u031bo\u031bng thi\u0323 mai", ["exact", "apart", "folded"]),
        ("TRƯƠNG THỊ MAI", ["exact", "apart", "folded"]),
        ('"trương thị mai"', ["exact", "folded"]),
        ("duc tho", ["exact"]),
        ("đức", ["other", "exact"]),
        ("trường", ["other", "apart", "folded", "exact"]),
        ("hòa", ["old tone"]),
        ("hoà", ["old tone"]),
        ("không có", []),
    ],
)
def test_search_finds_with_and_without_tones(library: Database, typed: str, found: list[str]) -> None:
    """What is typed with its tones comes first, then the same letters without; composed or decomposed makes no difference."""
    assert titles(library, typed) == found


HOSTILE = ["", " ", '"', '""', "*", "mai*", "NEAR(a b)", "AND", "OR OR", "NOT mai", "text:mai", "(", "^mai", "-", "a\x00b"]
HOSTILE += ["'; DROP TABLE texts", "{a}", "\ud800", "\u0301", "_", "a_b", "²", "１２", "mai " * 500]


@pytest.mark.parametrize("typed", HOSTILE)
def test_a_hostile_query_finds_something_or_nothing(library: Database, typed: str) -> None:
    """No operator, bracket, quotation mark or control reaches the index as syntax."""
    assert isinstance(search(library, typed), list)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)  # the library is only read
@given(st.text(max_size=60))
def test_any_text_is_a_query(library: Database, typed: str) -> None:
    """Whatever is typed, search answers."""
    assert isinstance(search(library, typed), list)


def test_the_quote_is_the_sentence_of_the_match(library: Database) -> None:
    """A hit shows the sentence where the words stand, with its place in the text, found with tones or without."""
    for typed in ("Đức Thọ", "duc tho"):
        shown = search(library, typed)[0].evidence
        assert shown.quote == "Đồng chí Trương Thị Mai thăm Đức Thọ."
        text = next(library.query("SELECT text FROM texts WHERE article_id = ?", [shown.article_id]))["text"]
        assert text[shown.start : shown.end] == shown.quote


@given(st.text(alphabet="ab .!\n", min_size=1, max_size=900), st.data())
def test_a_sentence_holds_its_match(text: str, data: st.DataObject) -> None:
    """The sentence around any match contains it and stays inside the text."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 50)))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start < end <= last <= len(text)


def test_a_long_sentence_is_cut_between_words() -> None:
    """The quote of a long sentence begins and ends with whole words."""
    text = " ".join(["làng"] * 50 + ["chợ"] + ["nghề"] * 100)
    start = text.index("chợ")
    first, last = sentence(text, start, start + 3)
    assert set(text[first:last].split()) == {"làng", "chợ", "nghề"}
    assert last - first <= 280


def test_the_newest_come_first_whatever_order_they_were_read_in(news: Database) -> None:
    """Articles are ordered by publication, not by when they were read; those without a date stand where they were seen."""
    for day in ("2026-02-02", "2019-01-01", None, "2026-02-01"):
        ingest(news, Draft(f"Tin {day}", "Chuyện làng.", day=day).facts, page_id=None, url=None, source=None, seen_at=SEEN)
    expected = ["Tin None", "Tin 2026-02-02", "Tin 2026-02-01", "Tin 2019-01-01"]
    assert [item.title for item in recent(news)] == expected
    assert titles(news, "chuyện làng") == expected


def test_recent_can_be_of_one_source_or_province(news: Database) -> None:
    """The newest articles of a source by name or host, or of a province's sources."""
    put_sources(news, [SourceRow("baosong", "baosong.vn", "Báo Sông", province="An Giang"), SourceRow("baonui", "baonui.vn", "Báo Núi")])
    for host in ("baosong.vn", "baonui.vn"):
        ingest(news, Draft(f"Tin {host}", "x", source=host).facts, page_id=None, url=None, source=None, seen_at=SEEN)
    for wanted in ({"source": "baosong"}, {"source": "baosong.vn"}, {"province": "An Giang"}):
        item, = recent(news, **wanted)
        assert (item.title, item.source) == ("Tin baosong.vn", "Báo Sông")
        assert item.published_at == dt.datetime(2026, 3, 4, 1, 30, tzinfo=dt.UTC)
