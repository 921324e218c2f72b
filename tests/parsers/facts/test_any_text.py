"""Any text is survivable: what holds of every input, and no input that takes long."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.facts.explain import explain
from parsers.facts.extract import extract_facts
from parsers.facts.tagging.spans import matching_copy, tag
from parsers.types import Article, PageFacts, Quote

WORDS = [
    "đồng chí", "Các đồng chí:", "Nguyễn Văn Tám", "H’Nhung Mlô", "Bí thư", "Phó Trưởng Ban", "Tỉnh ủy", "Tổ chức", "Hà Nam",
    "huyện Bắc Hà", "nguyên", "quyền", "là", "gồm:", ",", ";", " - ", "(", ")", ".", "…", "“", "và", "chủ trì", "phát biểu", "trao",
    "cho", "hội nghị", "lễ", "sáng 10/3", "tại", "điểm cầu", "Uỷ", "UVBTV", "T.Ư", "(BTC)", "khóa XII", "sửa lại là", "giữ chức",
    "tân", "ông", "Đồng chí", "Q.2", "\n", "Nghị quyết số 12-NQ/TW của", "NQ 57 của", "Sở", "...",
]  # fmt: skip


def quotes(facts: PageFacts) -> list[Quote]:
    """Every quote of every fact."""
    found = [quote for person in facts.people for quote in (*person.quotes, *(post.quote for post in person.posts))]
    for meeting in facts.meetings:
        found += [meeting.quote, *(part.quote for part in meeting.participants)]
    return found


@settings(max_examples=150)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_words_of_the_genre_in_any_order(text: str) -> None:
    """Quotes stand in the text and the reading can be shown, whatever the grammar makes of it."""
    facts = extract_facts(Article(title=None, body=tuple(line for line in text.split("\n") if line.strip())))
    assert all(facts.article.text[quote.start : quote.end] == quote.text for quote in quotes(facts))
    assert explain(facts)


@settings(max_examples=100)
@given(st.text(max_size=300))
def test_any_characters(text: str) -> None:
    """Arbitrary Unicode yields facts or none, never an error."""
    extract_facts(Article(title=text or None, body=(text,) if text else ()))


@given(st.text(max_size=200))
def test_matching_copy_keeps_offsets(text: str) -> None:
    """The copy that words are matched on is as long as the text, so that its offsets are the text's."""
    assert len(matching_copy(text)) == len(text)


@given(st.text(alphabet="UuỷủÝýoòàóHhqaAiİẞﬁ ", max_size=80))
def test_spans_stand_where_they_say(text: str) -> None:
    """Every span lies inside the text, in order, none over another of its layer."""
    tags = tag(text)
    for layer in (tags.entities, tags.acts, tags.events):
        assert all(0 <= one.start < one.end <= len(text) for one in layer)
        assert all(before.end <= after.start for before, after in pairwise(layer))


HOSTILE: dict[str, tuple[tuple[str, int], ...]] = {
    "commas": ((",", 10_000),),
    "one long word": (("a", 1_000_000),),
    "one long paragraph": (("đồng chí Nguyễn Văn Tám, Bí thư Tỉnh ủy, dự; ", 3_000),),
    "one long paragraph of meetings": (("Sáng 27/11, Đảng ủy phường tổ chức hội nghị, đồng chí Lê Văn Mẫu dự; ", 3_000),),
    "ranks only": (("Bí thư ", 20_000),),
    "posts in one chain": (("huyện Bắc Hà ", 3_000), ("Bí thư Huyện ủy, ", 5_000)),
    "names only": (("Nguyễn ", 30_000),),
    "verbs only": (("phát biểu ", 20_000),),
    "events only": (("hội nghị thăm ", 15_000),),
    "brackets": (("(", 50_000),),
    "bridge points": (("tại điểm cầu Hà Nội đồng chí ", 5_000),),
    "years and days": (("nhiệm vụ năm 2023, (1/1/1990 - 1/1/2020) ngày 3/3, nhân ngày 2/2, ", 3_000),),
    "bodies that meet": (("Ban Chỉ đạo, Hội Nông dân và ", 5_000), ("họp bàn ", 5_000)),
    "lists that others join": (("Đồng chí Nguyễn Văn Tám, Bí thư Tỉnh ủy, và đại diện (các ngành) ", 3_000), ("cùng dự", 1)),
    "parties": (("Về phía tỉnh Hà Nam có Bí thư Tỉnh ủy ", 5_000),),
    "regions": (("Tư lệnh Quân khu ", 10_000),),
    "communes": (("Đảng ủy phường Hà Bí thư Đảng ủy ", 3_000),),
    "highland particles": (("H' K’ Y Niê ", 10_000),),
    "places in one chain": (("Sáng 10/3, hội nghị tại ", 1), ("Hà Nội - Hải Phòng - ", 5_000)),
    "places of no name": (("Sáng 10/3, Hội Nông dân tổ chức hội thảo ", 1), ("tại nhà dân, ", 20_000)),
    "gifts": (("trao quà cho: ông Nguyễn Văn Tám; ", 3_000),),
    "places of places": (("Bí thư Chi bộ thôn A, xã B, huyện C, ", 3_000),),
    "foreign words": (("Tulia Ackson Martin ", 10_000),),
    "plans of events": (("theo kế hoạch tổ chức kỉ niệm, nhân kỷ niệm đã tổ chức thành công đại hội ", 5_000),),
    "urging only": (("Ông Nguyễn Văn Tám ", 1), ("nhấn mạnh chè non ", 4_000)),
    "posts taken up": (("Ông Nguyễn Văn Tám ", 1), ("về Sở Y tế, giữ chức Giám đốc, ", 4_000)),
    "posts of a career": (("Ông là ", 1), ("Bí thư Huyện ủy; Giám đốc Sở Y tế; ", 3_000)),
    "parts of a body": (("Trưởng Ban Tuyên giáo, ", 1), ("công an, ", 3_000)),
    "items of a list": (("- Sáng 6/5, HĐND xã A tổ chức hội nghị về chè.\n", 3_000),),
    "contacts besides a round": (
        ("Ngày 5 và 6/3/2024, Đoàn đại biểu Quốc hội tỉnh Hà Nam tiếp xúc cử tri.\n", 1),
        ("Ông A tiếp xúc cử tri xã B vào sáng 6/3/2024.\n", 2_000),
    ),
    "first letters of bodies": (("Chi cục Thuế, ông Nguyễn Văn Tám, Giám đốc CTQN9 dự. ", 2_000),),
    "ranks that lead the only one": (("Cục Thuế Hà họp, ông Nguyễn Văn Tám, Cục trưởng dự. ", 2_000),),
    "heads of bodies": (("Sở Hội Công ty ", 10_000),),
}


@pytest.mark.parametrize("parts", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_linear_time(parts: tuple[tuple[str, int], ...]) -> None:
    """Twice of everything takes no more than a few times as long: nothing in the reading is quadratic."""
    half, whole = (min(_seconds(_grown(parts, share)) for _ in range(2)) for share in (2, 1))
    assert whole < 20
    assert whole < 3 * half + 1


def _grown(parts: tuple[tuple[str, int], ...], share: int) -> str:
    """Each piece as often as it says, or a share of that."""
    return "".join(piece * max(1, often // share) for piece, often in parts)


def _seconds(text: str) -> float:
    start = time.process_time()
    extract_facts(Article(title=None, body=(text,)))
    return time.process_time() - start
