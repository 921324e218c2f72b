"""The words around figures: what one pass marks is all that the grammars need."""

import datetime as dt

import pytest

from parsers.dates import find_dates, printed_days
from parsers.facts.documents import find_citations
from parsers.facts.statistics.landmarks import find_landmarks, stands_between
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.time_patterns import find_time_matches
from parsers.types import Block, BlockKind

_TIMES = quantity_words().times


def _found(text: str) -> list[str]:
    return [match[0] for match in find_time_matches(text, [Block(BlockKind.BODY, 0, text)], find_landmarks(text))]


@pytest.mark.parametrize(
    "time",
    [
        *("năm 2023", "các năm 2023", "cuối năm 2023", "cả năm 2023", "năm nay", "trong năm", "đầu nhiệm kỳ này"),
        *("9 tháng đầu năm 2023", "ba tháng qua", "tháng 6/2023", "hết tháng 6 năm 2023", "tuần qua", "vụ này", "khóa trước"),
        *("quý III/2023", "quý một", "QUÝ I/2023", "Quý IV năm 2023", "cùng kỳ năm trước", "Cùng kỳ 2022"),
        *("từ đầu năm đến nay", "Từ năm 2020 đến năm 2025", "từ 2020 đến 2025", "2021-2025", "10 năm qua", "hai năm liền trước"),
    ],
)
def test_a_time_is_marked_where_it_begins(time: str) -> None:
    """Whatever form a time has, and however it is printed, a mark leads to the whole of it."""
    assert _found(f"Tỉnh có, {time}, 25 xã") == [time]


@pytest.mark.parametrize("span", _TIMES.spans)
@pytest.mark.parametrize("years", ["2020 - 2025", "(2020-2025", "từ năm 2020 đến 2025"])
def test_every_span_of_the_lexicon_is_marked(span: str, years: str) -> None:
    """A span of years is found by any of its words, in small letters, with a capital, and in a heading."""
    for printed in (span, span.capitalize(), span.upper()):
        assert _found(f"Tỉnh có, {printed} {years}, 25 xã") == [f"{printed} {years}"]


def test_a_year_before_a_dash_hides_no_time_behind_it() -> None:
    """What looks like a span of years and is none leaves the next number to itself."""
    assert _found("kỷ niệm 1945 - 10 tháng qua, 25 xã") == ["10 tháng qua"]


@pytest.mark.parametrize("text", ["các cơ quan", "nhiệm vụ", "vụ án", "khóa cửa", "thời gian", "cùng với", "quý vị", "từ chối", "hai xã"])
def test_words_that_only_begin_like_a_time_are_not_marked(text: str) -> None:
    """The first word of a time before another word is no place to look for one."""
    assert find_landmarks(text).times == []


def test_a_word_stands_between_two_places_with_its_whole_length() -> None:
    """What reaches over either end does not stand between."""
    goals = find_landmarks("Tỉnh phấn đấu 5 xã").goals
    assert goals == [(5, 13)]
    assert [stands_between(goals, start, end) for start, end in ((0, 14), (5, 13), (6, 14), (0, 12))] == [True, True, False, False]


_DAYS = (
    *("sáng 29/12", "ngày 5 tháng 12 năm 2022", "NGÀY 5 THÁNG 12", "từ ngày 12 đến 14/7", "ngày 25,26/9/2023", "ngày 3 - 2", "ngày 3 . 2"),
    *("từ 28-30/5/2024", "ngày 1/2/24", "SáNG NAY", "chiều cùng ngày", "Cùng ngày", "hôm qua", "ngày mai", "đêm nay"),
    *("ngày 12\n/5", "ngày 112/5/12"),
)


@pytest.mark.parametrize("day", _DAYS)
def test_a_day_is_found_by_its_marks_as_by_a_search(day: str) -> None:
    """Whatever form a day has, and however it is printed, a mark leads to the whole of it."""
    text, published = f"Hội nghị mở {day}, sau ngày 3/2/2024: 12 xã dự.", dt.date(2024, 1, 5)
    marks = find_landmarks(text).days
    assert find_dates(text, published=published, marks=marks) == find_dates(text, published=published)
    assert printed_days(text, marks) == printed_days(text)


_CITATIONS = (
    *("Nghị quyết 18", "NGHỊ QUYẾT 18", "NGHỊ QUYếT 18", "Nghị quyết: 18, 19", "Nghị quyết (18, 19)", "Nghị quyết số: 18"),
    *("Nghị quyết số18", "Nghị quyết số.18", "Nghị quyết chuyên đề 18", "NQ18", "nghị quyết 57, 59 và 66", "nghị định 100/2019"),
    *("Quy định 205-QĐ/TW", "Quyết định 71/2010/NĐ-CP", "Chỉ thị số 35 - CT/TW", "05 CT/TW", "12a–KH/TU", "NQ 18, 205-QĐ/TW"),
    *("số 1.234-QĐ/UB", "18-NQ/TW, 19-NQ/TW"),
)


@pytest.mark.parametrize("cited", _CITATIONS)
def test_a_citation_is_found_by_its_marks_as_by_a_search(cited: str) -> None:
    """Whatever form a number has, and however its kind is printed, a mark leads to it."""
    text = f"Tỉnh dự kiến, theo {cited} của Bộ Chính trị, 12 xã sẽ học."
    assert find_citations(text, find_landmarks(text).citations) == find_citations(text) != ()
