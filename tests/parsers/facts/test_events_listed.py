"""Several events of one kind: the items of a digest, each of its own day, and the rounds of deputies among their voters."""

from __future__ import annotations

import pytest


def test_each_item_of_a_digest_tells_an_event_of_its_day(read, roles_of) -> None:
    """Behind bullets that days open, each is an event of its own: of another day, or of another body on the same morning."""
    facts = read(
        "* Tin tức trong tuần:",
        "- Ngày 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban.",
        "Tại hội nghị, Bí thư Huyện ủy Lù Văn Khay phát biểu kết luận.",
        "- Sáng 6-3, HĐND huyện Sìn Hồ tổ chức kỳ họp bất thường.",
        "Chủ tịch HĐND huyện Khà Thị Lụa chủ trì kỳ họp.",
        "- Sáng 6-3, Hội Nông dân huyện tổ chức hội nghị về cây chè.",
        "- Sáng 6-3, Hội Phụ nữ huyện tổ chức hội nghị về cây quế.",
        title="Tin tức tổng hợp tuần",
    )
    told = [(meeting.kind.value, meeting.date) for meeting in facts.meetings]
    assert told == [("conference", "2024-03-04"), ("session", "2024-03-06"), ("conference", "2024-03-06"), ("conference", "2024-03-06")]
    assert roles_of(facts, "Khà Thị Lụa") == {"chair"}
    assert [part.person for part in facts.meetings[1].participants] == ["Khà Thị Lụa"]


@pytest.mark.parametrize(
    "item",
    [
        "- Ngày 20-3, tổ chức hội nghị tổng kết.",
        "- Ngày 4-9-2023, HĐND huyện tổ chức kỳ họp bất thường.",
        "- Huyện ủy tổ chức kỳ họp ngày 6-3.",
    ],
)
def test_what_another_item_plans_or_remembers_is_no_event(read, item: str) -> None:
    """A day to come or of long ago, or an item that no day opens, tells none beside the first."""
    facts = read("- Ngày 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban.", item)
    assert [(meeting.kind.value, meeting.date) for meeting in facts.meetings] == [("conference", "2024-03-04")]


def test_a_programme_of_days_behind_the_news_is_no_digest(read) -> None:
    """The meeting told first stands in no list, and the list says what was decided there."""
    facts = read(
        "Sáng 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban về lễ hội chè.",
        "- Ngày 6-3, các xã tổ chức hội thi hái chè.",
        "- Ngày 8-3, UBND huyện tổ chức lễ khai mạc.",
    )
    assert [(meeting.kind.value, meeting.date) for meeting in facts.meetings] == [("conference", "2024-03-04")]


ROUND = (
    "Từ ngày 8 đến ngày 10/3/2024, Đoàn đại biểu Quốc hội tỉnh Lai Châu do ông Lù Văn Khay làm trưởng đoàn "
    "đã tiếp xúc cử tri tại xã Nậm Cuổi."
)


def test_deputies_who_meet_voters_besides_are_told_apart(read) -> None:
    """While others go round for days, the day told behind a contact is that of a contact of its own."""
    facts = read(ROUND, "Các đại biểu gồm bà Khà Thị Lụa và ông Vàng A Púa đã tiếp xúc với cử tri tại xã Pa Tần vào sáng ngày 9/3/2024.")
    assert [(one.date, one.end_date, one.place) for one in facts.meetings] == [
        ("2024-03-08", "2024-03-10", "xã Nậm Cuổi"),
        ("2024-03-09", None, "xã Pa Tần"),
    ]
    assert [[part.person for part in one.participants] for one in facts.meetings] == [["Lù Văn Khay"], ["Khà Thị Lụa", "Vàng A Púa"]]


def test_a_day_of_a_round_is_that_round(read) -> None:
    """A sentence that the day opens reports the round on that day."""
    (meeting,) = read(ROUND, "Sáng 9/3, các đại biểu đã tiếp xúc cử tri tại xã Pa Tần.").meetings
    assert (meeting.date, meeting.place) == ("2024-03-09", "xã Pa Tần")


AGAIN = [
    (
        "- Chiều 4-3, Đại hội đại biểu Đảng bộ huyện Sìn Hồ lần thứ XX tổ chức phiên trù bị.",
        "- Sáng 5-3, Đại hội đại biểu Đảng bộ huyện Sìn Hồ lần thứ XX chính thức khai mạc.",
    ),
    ("- Ngày 4-3, HĐND huyện Sìn Hồ khai mạc kỳ họp thứ 9.", "- Ngày 5-3, HĐND huyện Sìn Hồ tiếp tục kỳ họp với phiên chất vấn."),
    (
        "- Sáng 4-3, Đảng ủy xã Nậm Cuổi tổ chức Hội nghị học tập chuyên đề năm 2024.",
        "- Ngày 5-3, Đảng ủy xã Nậm Cuổi tiếp tục tổ chức Hội nghị học tập chuyên đề năm 2024 cho các chi bộ còn lại.",
    ),
]


@pytest.mark.parametrize(("first", "again"), AGAIN)
def test_an_event_told_day_by_day_is_one(read, first: str, again: str) -> None:
    """A congress or a session on its days, and what a body goes on with, are one event however they are listed."""
    assert [meeting.date for meeting in read(first, again, title="Tin từ Sìn Hồ, tỉnh Lai Châu").meetings] == ["2024-03-04"]


APART = [
    ("- Ngày 4-3, HĐND huyện Sìn Hồ khai mạc kỳ họp thứ 9.", "- Ngày 5-3, HĐND huyện Mường Tè khai mạc kỳ họp thứ 9."),
    (
        "- Ngày 4-3, Huyện ủy Sìn Hồ tổ chức hội nghị giao ban công tác tháng 1.",
        "- Ngày 5-3, Huyện ủy Sìn Hồ tổ chức hội nghị giao ban công tác tháng 12.",
    ),
    (
        "- Ngày 4-3, Đảng ủy xã Nậm Cuổi tổ chức hội nghị tổng kết công tác năm 2023.",
        "- Ngày 5-3, Đảng ủy xã Nậm Tăm tổ chức hội nghị tổng kết công tác năm 2023.",
    ),
]


@pytest.mark.parametrize(("first", "other"), APART)
def test_events_of_other_bodies_or_numbers_are_told_apart(read, first: str, other: str) -> None:
    """Items alike of other bodies, or of another month, tell events of their own."""
    dates = [meeting.date for meeting in read(first, other, title="Tin từ tỉnh Lai Châu").meetings]
    assert dates == ["2024-03-04", "2024-03-05"]


def test_a_contact_besides_a_round_tells_its_own_place(read) -> None:
    """Though nothing says that it was done: the round of days takes no place from it."""
    facts = read(
        "Trong các ngày 8, 9 và 10/3/2024, Đoàn đại biểu Quốc hội tỉnh Lai Châu tiếp xúc cử tri tại các huyện.",
        "Bà Khà Thị Lụa, Phó Trưởng đoàn tiếp xúc cử tri tại xã Pa Tần, huyện Sìn Hồ vào sáng 9/3/2024.",
        "Đại biểu Vàng A Púa tiếp xúc cử tri tại xã Nậm Cuổi vào sáng 9/3/2024.",
    )
    assert [(one.date, one.end_date, one.place) for one in facts.meetings] == [
        ("2024-03-08", "2024-03-10", None),
        ("2024-03-09", None, "xã Pa Tần, huyện Sìn Hồ"),
        ("2024-03-09", None, "xã Nậm Cuổi"),
    ]


def test_no_more_events_are_told_than_an_article_holds(read) -> None:
    """However long the list of a hostile page is."""
    items = (f"- Sáng {1 + at % 9}-3, HĐND xã Nậm Lùng {at} tổ chức hội nghị về giống chè." for at in range(300))
    assert len(read(*items, title="Tin từ Lai Châu").meetings) == 100


def test_an_item_of_a_noun_that_says_what_it_was_has_its_people(read) -> None:
    """Who is told at it was not at the event of the item before."""
    facts = read(
        "- Ngày 4-3, Huyện ủy Sìn Hồ, tỉnh Lai Châu tổ chức hội nghị giao ban.",
        "- Ngày 6-3, HĐND huyện Sìn Hồ tổ chức hội nghị tiếp xúc cử tri. Đồng chí Lù Văn Khay, Chủ tịch HĐND huyện, dự.",
        title="Tin tổng hợp",
    )
    assert [(one.date, one.name, len(one.participants)) for one in facts.meetings[1:]] == [("2024-03-06", "Hội nghị tiếp xúc cử tri", 1)]
    assert facts.meetings[0].participants == ()


OF_SEVERAL = [
    (("ceremony", "2024-03-10"), ("ceremony", "2024-03-07"), "Chiều 7/3, UBND huyện Mường Tè tổ chức lễ trao quyết định cho hai cán bộ."),
    (("ceremony", "2024-03-10"), ("conference", "2024-03-10"), "Ngày 10/3, Huyện ủy Mường Tè tổ chức hội nghị công bố kết luận."),
]
OF_ONE = [
    "Chiều 7/3, UBND huyện Sìn Hồ tổ chức lễ ra mắt đội trồng chè.",
    "Trước đó, chiều 7/3, UBND huyện Mường Tè tổ chức lễ trao quyết định cho hai cán bộ.",
    "Chiều 7/1, UBND huyện Mường Tè tổ chức lễ trao quyết định cho hai cán bộ.",
    "Ngày 7/3, UBND huyện Mường Tè tổ chức hội nghị về cây chè.",
    "Ngày 10/4, UBND huyện Mường Tè sẽ tổ chức lễ trao quyết định cho hai cán bộ.",
]
_FIRST = ("Ngày 10/3, UBND huyện Sìn Hồ tổ chức lễ trao quyết định bổ nhiệm.", "Tại buổi lễ, ông Lò Văn Púa nhận hoa.")


@pytest.mark.parametrize(("first", "second", "paragraph"), OF_SEVERAL)
def test_a_round_up_tells_what_each_body_held_on_its_day(read, first, second, paragraph: str) -> None:
    """A paragraph that its own day opens tells the like of another body within a week, and whatever else was on the same day."""
    assert [(one.kind.value, one.date) for one in read(*_FIRST, paragraph).meetings] == [first, second]


@pytest.mark.parametrize("paragraph", OF_ONE)
def test_what_was_before_or_will_be_is_no_second_event(read, paragraph: str) -> None:
    """The same body on another day, what was before, long past or of another kind, and what will be, are told in passing."""
    assert len(read(*_FIRST, paragraph).meetings) == 1


def test_the_first_event_told_again_is_one(read) -> None:
    """A paragraph right behind the first that opens with its day tells it once more."""
    again = "Ngày 10/3, tại hội trường, UBND huyện Sìn Hồ long trọng tổ chức hội nghị trao quyết định bổ nhiệm."
    assert len(read(_FIRST[0], again).meetings) == 1


def test_another_body_holds_the_like_on_the_same_day(read) -> None:
    """``Cùng ngày`` another body than the first holds one of the same kind; what goes on from the first holds none."""
    first = "Sáng 10/3, Huyện ủy Sìn Hồ (Lai Châu) tổ chức hội nghị công bố quyết định về cán bộ."
    two = read(first, "Cùng ngày 10/3, Huyện ủy Mường Tè tổ chức hội nghị công bố quyết định về cán bộ.").meetings
    assert [one.organizers for one in two] == [("Huyện ủy Sìn Hồ",), ("Huyện ủy Mường Tè",)]
    for again in ("Cùng ngày, hội nghị đã nghe báo cáo.", "Cùng ngày, tại hội nghị công bố quyết định, ông Lù Văn Khay phát biểu."):
        assert len(read(first, again).meetings) == 1


def test_the_same_day_is_none_that_is_kept(read, roles_of) -> None:
    """A day in a bracket or one to come is not the one on which somebody else goes on: their visit is of the day told."""
    facts = read(
        "Ngày 10/3, Hội Nhà báo tỉnh Lai Châu tổ chức gặp mặt nhân Ngày Báo chí (21/3/1965 - 21/3/2024).",
        "Giải sẽ được trao vào dịp Ngày truyền thống (18-11-2024).",
        "Chiều cùng ngày, đồng chí Lù Văn Khay, Bí thư Tỉnh ủy đã đến thăm, chúc mừng Báo Lai Châu.",
    )
    assert [(one.kind.value, one.date) for one in facts.meetings] == [("meeting", "2024-03-10"), ("visit", "2024-03-10")]
    assert [part.person for part in facts.meetings[1].participants] == ["Lù Văn Khay"]
