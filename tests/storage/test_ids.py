"""Ids are hashes of few raw fields, and stay what they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.types import Article, Document, Quote
from storage.news import ids
from storage.news.documents import number_in

QUOTE = Quote(0, 1, "x")
GOLDEN = {
    "article by address": (ids.article_id(Article("Tin"), "https://baosong.vn/1", None), "fe7727905374eb4e"),
    "article by words": (ids.article_id(Article("Tin", body=("Đoạn",)), None, "baosong.vn"), "555e18942d74039b"),
    "article without a title": (ids.article_id(Article(None, lead="Dẫn", body=("Đoạn",)), None, None), "22314407fa21421b"),
    "person": (ids.person_id("lê na", ""), "485ce1a8dcdee3af"),
    "second person": (ids.person_id("lê na", "cà mau"), "14322da7444f13b0"),
    "post": (ids.post_id("Chủ tịch Hội Tem"), "2fada8000a02d339"),
    "holding": (ids.holding_id("p", "q", "current"), "fdd3ceb85ac2ebe4"),
    "meeting": (ids.meeting_id("a", 0), "c6d0a561e0482cbd"),
    "report": (ids.report_id("a", "m"), "54cb5b780988a90b"),
    "document": (ids.document_id(Document("Quy định", "205-QĐ/TW", QUOTE)), "dbcd34a074fe87a3"),
    "another document": (ids.another_document_id("d", "an giang", "2026"), "26001735c165d452"),
}


@pytest.mark.parametrize(("found", "expected"), GOLDEN.values(), ids=GOLDEN)
def test_ids_stay(found: str, expected: str) -> None:
    """A change of any recipe is a migration, so these ids never change."""
    assert found == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (ids.name_key("Trần Thuý Hoà"), ids.name_key("TRẦN THÚY HÒA"), True),
        (ids.name_key("Nguyễn Thanh Hải"), ids.name_key("Nguyễn Thành Hải"), False),
        (ids.post_id("Trưởng ban Tổ chức"), ids.post_id("Trưởng Ban Tổ chức"), True),
        (ids.post_id("Ủy viên"), ids.post_id("Uỷ viên"), True),
        (ids.number_key("205 – QĐ/TW"), ids.number_key("205-qđ/tw"), True),
        (ids.number_key("05-CT/TW"), ids.number_key("5-CT/TW"), False),
    ],
)
def test_what_counts_as_one(one: str, other: str, *, same: bool) -> None:
    """Tone placement, letter case and dashes tell nothing apart; tones and figures do."""
    assert (one == other) is same


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_different_fields_have_different_ids(one: list[str], other: list[str]) -> None:
    """No two different lists of clean fields share an id."""
    mine, theirs = ([field.replace("\x1f", "").encode(errors="ignore").decode() for field in fields] for fields in (one, other))
    assert (ids.identifier("x", *mine) == ids.identifier("x", *theirs)) is (mine == theirs)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Quy định số 205-QĐ/TW là gì", "205-qd/tw"),
        ("nghị định 100/2019/NĐ-CP", "100/2019/nd-cp"),
        ("12 – KH / TW", "12-kh/tw"),
        ("Nghị quyết 18", None),
        ("Lê Na", None),
    ],
)
def test_a_number_is_seen_in_a_question(text: str, number: str | None) -> None:
    """A document's number is found among other words."""
    assert number_in(text) == number
