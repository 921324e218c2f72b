"""Deputies of the National Assembly, whom papers tell by a bracket or by two letters."""

from __future__ import annotations

import pytest

SEAT = ["Đại biểu Quốc hội"]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        pytest.param("Tại kỳ họp Quốc hội, đại biểu Lù Văn Sính (Lào Cai) phát biểu.", SEAT, id="a province"),
        pytest.param("Tại kỳ họp Quốc hội, đại biểu Lù Văn Sính (TP Hồ Chí Minh) phát biểu.", SEAT, id="a city"),
        pytest.param("Tại kỳ họp Quốc hội, đại biểu Lù Văn Sính (thành phố Cần Thơ) phát biểu.", SEAT, id="a city with its unit"),
        pytest.param("Tại kỳ họp Quốc hội, ĐB Lù Văn Sính (đoàn Lào Cai) phát biểu.", SEAT, id="a delegation"),
        pytest.param("Tại kỳ họp Quốc hội, ĐB Lù Văn Sính phát biểu.", SEAT, id="two letters alone"),
        pytest.param("Tại kỳ họp HĐND tỉnh, ĐB Lù Văn Sính phát biểu.", [], id="two letters in another assembly"),
        pytest.param("Tại Quốc hội, cử tri Lù Văn Sính (Lào Cai) phát biểu.", [], id="a voter"),
        pytest.param("Chủ tịch Quốc hội dự Đại hội đại biểu Đảng bộ tỉnh; đại biểu Lù Văn Sính (Lào Cai) phát biểu.", [], id="a congress"),
        pytest.param("Tại HĐND, đại biểu Lù Văn Sính (Lào Cai) phát biểu.", [], id="another assembly"),
        pytest.param("Tại Quốc hội, đại biểu Lù Văn Sính (Giám đốc Sở Y tế) phát biểu.", ["Giám đốc Sở Y tế"], id="another post"),
        pytest.param("Chất vấn Bộ trưởng Bộ Y tế, ĐB Lù Văn Sính (Lào Cai) nói ở kỳ họp Quốc hội.", SEAT, id="whom the deputy asks"),
        pytest.param("Phó Giám đốc Sở Y tế, ông Lù Văn Sính chất vấn.", ["Phó Giám đốc Sở Y tế"], id="who asks"),
        pytest.param("Bà Vi Thị Nhã chất vấn Bộ trưởng Bộ Y tế, ông Lù Văn Sính.", ["Bộ trưởng Bộ Y tế"], id="who is asked"),
    ],
)
def test_who_sits_in_the_national_assembly(read, posts_of, told: str, posts: list[str]) -> None:
    """A bracket with a province gives the seat to whom the word announces, where the text is of the Assembly."""
    assert posts_of(read(told, title="Thảo luận về luật"), "Lù Văn Sính") == posts


def test_two_letters_announce_a_deputy(read) -> None:
    """``ĐB`` stands before a name as ``đại biểu`` does, be there a province inside it."""
    facts = read("Theo ĐB Vi Thị Bình Thuận (Lào Cai), Quốc hội cần bàn kỹ. ĐBSCL và vùng ĐB sông Hồng cần vốn.")
    assert [person.name for person in facts.people] == ["Vi Thị Bình Thuận"]
