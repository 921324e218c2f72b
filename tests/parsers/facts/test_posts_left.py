"""Posts that somebody has left, places and hospitals that sound like posts or people, and short forms of offices in a city."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a post somebody no longer has, and another",
        "Ông Lù Văn Sính xin thôi, như vậy không còn là Bí thư Thành ủy Đà Nẵng, cũng không còn làm Trưởng đoàn ĐBQH Đà Nẵng.",
        {"Lù Văn Sính": ["former:Bí thư Thành ủy Đà Nẵng", "former:Trưởng Đoàn ĐBQH Đà Nẵng"]},
    ),
    (
        "a post somebody once had",
        "Ông Lù Văn Sính từng là Giám đốc Sở Y tế tỉnh Lào Cai.",
        {"Lù Văn Sính": ["former:Giám đốc Sở Y tế tỉnh Lào Cai"]},
    ),
    (
        "in whose stead somebody acts, with a word left out",
        "Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Lào Cai Lù Văn Sính trao Huân chương.",
        {"Lù Văn Sính": ["Chủ tịch UBND tỉnh Lào Cai"]},
    ),
    (
        "a post somebody once had, and another by now",
        "Ông Lù Văn Sính từng là Bí thư Huyện ủy Bắc Hà, nay là Chủ tịch Hội Chè tỉnh Lào Cai.",
        {"Lù Văn Sính": ["former:Bí thư Huyện ủy Bắc Hà", "Chủ tịch Hội Chè tỉnh Lào Cai"]},
    ),
    (
        "a post somebody has by now, in brackets",
        "Ông Lù Văn Sính, nguyên Bí thư Huyện ủy Bắc Hà (nay là Chủ tịch Hội Chè tỉnh Lào Cai) dự lễ.",
        {"Lù Văn Sính": ["former:Bí thư Huyện ủy Bắc Hà", "Chủ tịch Hội Chè tỉnh Lào Cai"]},
    ),
    (
        "a post of somebody's father or of the daughter",
        "Bà Vi Thị Nhã, con gái của ông Lù Văn Sính từng là Bí thư Tỉnh ủy Lào Cai, dự lễ.",
        {"Vi Thị Nhã": []},
    ),
    (
        "two who direct, one behind the other",
        "Dự có Chủ tịch UBND huyện Bắc Hà Nguyễn Đức Thoan, Giám đốc Trung tâm Lê Hoài.",
        {"Lê Hoài": ["Giám đốc Trung tâm"], "Nguyễn Đức Thoan": ["Chủ tịch UBND huyện Bắc Hà"]},
    ),
    ("a post that somebody's father once had", "Bố ông Lù Văn Sính từng là Giám đốc Sở Y tế tỉnh Lào Cai.", {"Lù Văn Sính": []}),
    ("a post that somebody's husband once had", "Chồng bà Vi Thị Nhã từng làm Chủ tịch UBND huyện Sa Pa.", {"Vi Thị Nhã": []}),
    (
        "where the head of state receives guests is no post",
        "Tại Phủ Chủ tịch, Chủ tịch nước Lù Văn Sính tiếp đoàn Ủy ban MTTQ Việt Nam.",
        {"Lù Văn Sính": ["Chủ tịch nước"]},
    ),
    (
        "a hospital of two syllables behind its director's name",
        "PGS.TS Lù Văn Sính, Giám đốc Bệnh viện Bạch Mai, phát biểu.",
        {"Lù Văn Sính": ["Giám đốc Bệnh viện Bạch Mai"]},
    ),
    ("a hospital by two letters", "Ông Lù Văn Sính, Giám đốc BV Bạch Mai, phát biểu.", {"Lù Văn Sính": ["Giám đốc Bệnh viện Bạch Mai"]}),
    (
        "planning and architecture by four letters",
        "Ông Lù Văn Sính, nguyên Giám đốc Sở QH-KT Hà Nội, phát biểu.",
        {"Lù Văn Sính": ["former:Giám đốc Sở Quy hoạch - Kiến trúc Hà Nội"]},
    ),
    (
        "a city's committee in one word",
        "Chủ tịch UBNDTP Hà Nội Lù Văn Sính phát biểu.",
        {"Lù Văn Sính": ["Chủ tịch UBND TP Hà Nội"]},
    ),
    (
        "a country before its president's name",
        "Chủ tịch nước Lù Văn Sính hội đàm với Tổng thống Qatar Khalid Amin.",
        {"Qatar Khalid": None},
    ),
]


@pytest.mark.parametrize(("told", "posts"), [pytest.param(told, posts, id=why) for why, told, posts in CASES])
def test_posts_left_and_places_that_are_none(read, posts_of, told: str, posts: dict[str, list[str] | None]) -> None:
    """Whoever has left a post is told as its former holder; what only sounds like a post or a person is none."""
    facts = read(told, title="Hội nghị bàn công tác")
    named = {person.name for person in facts.people}
    assert {name: posts_of(facts, name) if name in named else None for name in posts} == posts


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        pytest.param("Ông Lù Văn Sính kể chuyện. Ông từng là Bí thư Huyện ủy Bắc Hà.", ["former:Bí thư Huyện ủy Bắc Hà"], id="once"),
        pytest.param("Bà Vi Thị Nhã và ông Lù Văn Sính dự. Ông là Bí thư Huyện ủy Bắc Hà.", ["Bí thư Huyện ủy Bắc Hà"], id="he"),
        pytest.param(
            "Ông Lù Văn Sính phát biểu. Bà Vi Thị Nhã vỗ tay. Ông từng giữ các chức vụ: Bí thư Huyện ủy Bắc Hà, Phó Giám đốc Sở Y tế.",
            ["former:Bí thư Huyện ủy Bắc Hà", "former:Phó Giám đốc Sở Y tế"],
            id="he, behind a woman",
        ),
        pytest.param("Bà Vi Thị Nhã phát biểu. Ông Lù Văn Sính dự. Bà là Bí thư Huyện ủy Bắc Hà.", [], id="she, behind a man"),
        pytest.param("Giám đốc Sở Y tế Lù Văn Sính Trong 9 ngày đã đi 3 xã.", ["Giám đốc Sở Y tế"], id="the next sentence"),
    ],
)
def test_whom_a_pronoun_means(read, posts_of, told: str, posts: list[str]) -> None:
    """``Ông`` is no woman and ``bà`` no man, what somebody once was is a former post, and a name ends before the next sentence."""
    assert posts_of(read(told, title="Hội nghị bàn công tác"), "Lù Văn Sính") == posts
