"""Rendering is pure: what is shown for figures, days, people, corrections and sources."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markup import plain
from bot.message import LONGEST_DATA, Message, Parcel
from bot.render.alert import alert, card, correction
from bot.render.evidence import source
from bot.render.figures import line, number
from bot.render.meetings import who
from bot.render.times import day, span
from bot.texts import load
from storage.chats.subscriptions import Follow, Subscription
from storage.news.answers import Evidence, FigureAnswer, Participant
from storage.news.cards import EventCard
from storage.news.changes import Change
from tests.bot.fake_api.formatting import accept

VI, EN = load("vi"), load("en")
AT = dt.datetime(2026, 3, 5, 2, 0, tzinfo=dt.UTC)
SAID = Evidence("lời đã in", 0, 9, "a1", "Tên bài", "Báo Sóng", "https://baosong.vn/1", "2026-03-04", AT)
FIGURE = FigureAnswer("count", 4321, None, "ha rừng", None, None, None, None, None, None, None, SAID)
EVENT = EventCard("a1", 1, "Tên bài", None, (), (), (), SAID, (SAID,))


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (0, "0", "0"),
        (51827, "51.827", "51,827"),
        (5_300_000, "5.300.000", "5,300,000"),
        (41.23, "41,23", "41.23"),
        (254.0, "254", "254"),
        (0.1, "0,1", "0.1"),
        (1234.5, "1.234,5", "1,234.5"),
        (-3, "-3", "-3"),
    ],
)
def test_numbers_have_the_marks_of_the_language(value: float, vi: str, en: str) -> None:
    """Point and comma change places between the languages, and no digit is invented."""
    assert (number(value, "vi"), number(value, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "4.321 ha rừng"),
        ({"total": 5000}, "4.321/5.000 ha rừng"),
        ({"unit": "%", "value": 41.23, "indicator": "tỷ lệ che phủ"}, "tỷ lệ che phủ: 41,23%"),
        ({"qualifier": "more_than", "scope": "cả nước", "as_of": "2022-12-05"}, "hơn 4.321 ha rừng (cả nước, tính đến 05/12/2022)"),
        ({"kind": "change", "change": "increase", "compared_with": "2021", "period": "2022"}, "tăng 4.321 ha rừng so với 2021 (2022)"),
        ({"kind": "target", "change": "increase"}, "4.321 ha rừng"),
        ({"kind": "measure", "change": "decrease"}, "4.321 ha rừng"),
        ({"period": "2020-06"}, "4.321 ha rừng (06/2020)"),
        ({"kind": "money", "value": 7_412_000_000_000, "unit": "đồng"}, "7.412 tỷ đồng"),
        ({"kind": "money", "value": 14_500_000_000, "unit": "đồng"}, "14,5 tỷ đồng"),
        ({"kind": "money", "value": 5_300_000, "unit": "đồng"}, "5,3 triệu đồng"),
        ({"kind": "money", "value": 1_234_567_891, "unit": "đồng"}, "1.234.567.891 đồng"),
        ({"kind": "money", "value": 900_000, "unit": "đồng"}, "900.000 đồng"),
        ({"period": "6 tháng đầu năm"}, "4.321 ha rừng (6 tháng đầu năm)"),
    ],
)
def test_a_figure_says_all_that_was_given(more: dict[str, object], told: str) -> None:
    """Value, whole, unit, what it is of, direction, qualifier, where and when."""
    assert plain(line(replace(FIGURE, **more), VI)) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2022-12-29", None, "29/12/2022"),
        ("2022-12", None, "12/2022"),
        ("2022", None, "2022"),
        (None, None, ""),
        ("2022-12-28", "2022-12-29", "28–29/12/2022"),
        ("2022-11-30", "2022-12-02", "30/11–02/12/2022"),
        ("2022-12-30", "2023-01-02", "30/12/2022–02/01/2023"),
        ("2022-12-29", "2022-12-29", "29/12/2022"),
    ],
)
def test_days_are_as_precise_as_they_were_given(first: str | None, last: str | None, told: str) -> None:
    """A partial date is never filled up, and what two days share is said once."""
    assert span(first, last) == told
    assert day(None) == ""


def test_an_article_of_unknown_source_goes_by_its_title() -> None:
    """The reader can still tell which article it is; without a title the source is called unknown."""
    assert plain(source(replace(SAID, source=None, url=None), VI)) == "“Tên bài”, 09:00 05/03/2026"
    assert plain(source(replace(SAID, source=None, url=None, title=None, published_at=None), VI)) == "nguồn không rõ, 04/03/2026"


def test_people_are_named_once_with_their_posts_as_printed() -> None:
    """Who leads is not named again as attending, nor a post told twice; many people are counted; the bridge point is said."""
    lead = Participant("p1", "Đặng Thu Hà", "chair", "Bí thư", None)
    crowd = tuple(Participant(f"q{n}", f"Người {n}", "attendee", None, None) for n in range(8))
    people = (lead, replace(lead, role="keynote"), replace(lead, role="attendee"), replace(crowd[0], bridge_point="Thái Nguyên"))
    told = [plain(entry) for entry in who((*people, *crowd[1:]), VI)]
    assert told == [
        "Chủ trì: Đặng Thu Hà (Bí thư)",
        "Phát biểu chỉ đạo: Đặng Thu Hà",
        "Dự: Người 0, Thái Nguyên; Người 1; Người 2; Người 3; Người 4; Người 5; và 2 người khác",
    ]


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (({"what": "figure", "was": "4.321 ha"}, {"what": "figure", "now": "4.123 ha"}), ["• số liệu: 4.321 ha → 4.123 ha"]),
        (({"what": "person", "now": "Lý Thanh Bình"},), ["• người: nêu thêm Lý Thanh Bình"]),
        (
            ({"what": "role", "was": "a"}, {"what": "role", "was": "b"}, {"what": "role", "now": "c"}),
            ["• vai trò: không còn nêu a", "• vai trò: không còn nêu b", "• vai trò: nêu thêm c"],
        ),
        (
            tuple({"what": "figure", when: f"{words} ha, {words} cây"} for when, words in (("was", "4"), ("now", "5")) for _ in range(2)),
            ["• số liệu: 4 ha, 4 cây → 5 ha, 5 cây"],
        ),
    ],
)
def test_a_correction_says_what_was_and_what_is(detail: tuple[dict[str, str], ...], told: list[str]) -> None:
    """Old and new are paired only where their numbers agree, and each sentence is shown once; nothing is guessed."""
    change = Change(2, "correction", "a1", 2, "a1", None, AT, False, detail)
    shown = plain(correction(EVENT, change, VI).html).splitlines()
    assert shown == ["✏️ Đính chính: Báo Sóng, 09:00 05/03/2026 (https://baosong.vn/1) đã sửa bài.", "Tên bài", *told]


@given(st.lists(st.integers(1, 10**9), max_size=40, unique=True), st.text(max_size=3000))
def test_any_number_of_reasons_and_any_headline_fit(ids: list[int], headline: str) -> None:
    """However many subscriptions match and however long the article, the alert and its buttons are within Telegram's limits."""
    reasons = [Subscription(n, 1, Follow.WORDS, "x", f"“{headline[:60]}”", AT, 0) for n in ids]
    message = alert(card(replace(EVENT, headline=headline or "x"), EN), reasons)
    accept(message.html, "HTML")
    assert all(len(button.data.encode()) <= LONGEST_DATA for row in message.buttons for button in row if button.data)


def test_a_parcel_survives_the_outbox() -> None:
    """What is read from a row is what was written, buttons, preview, reasons and all."""
    parcel = Parcel(alert(card(EVENT, VI), [Subscription(7, 1, Follow.ALL, "", "Tất cả", AT, 0)]), edits=3, reasons=(7,))
    assert Parcel.from_payload(parcel.as_payload()) == parcel
    assert Parcel.from_payload({"html": "x"}) == Parcel(Message(parcel.message.html.__class__("x")))
