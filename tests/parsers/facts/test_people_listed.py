"""People whom one line announces and the lines below it name, without a word of what they are."""

from __future__ import annotations

import pytest

ANNOUNCED = [
    "Chi bộ trao quyết định kết nạp đảng viên cho các đồng chí:",
    "Chi bộ kết nạp 4 đồng chí:",
    "Chi bộ kết nạp các đồng chí có tên sau đây:",
]


@pytest.mark.parametrize("opening", ANNOUNCED)
def test_names_below_a_line_that_announces_people(read, opening: str) -> None:
    """Each line of the list names its people, with their cell in brackets or behind a dash; what comes behind the list does not."""
    facts = read(
        opening,
        "– Lù Văn Sính, Khà Thị Lụa (Chi bộ Mỏ Neo).",
        "2. Vàng A Páo - Chi bộ Suối Hoa",
        "Buổi lễ trang nghiêm, Lý Văn Nọi và nhiều người đứng xem.",
    )
    assert [person.name for person in facts.people] == ["Lù Văn Sính", "Khà Thị Lụa", "Vàng A Páo"]


def test_names_below_a_line_that_announces_nobody(read) -> None:
    """A list of anything else names nobody whom it does not announce."""
    facts = read("Những cái tên được nhắc đến nhiều:", "– Lù Văn Sính, Khà Thị Lụa (Chi bộ Mỏ Neo).")
    assert not facts.people


def test_two_families_in_one_name(read, posts_of) -> None:
    """An item of a list is a whole name, though its first word is another word too."""
    facts = read("Dự có: Lù Văn Sính - Bí thư Huyện ủy Bắc Hà; Mai Lê Hoa - Phó Bí thư Huyện ủy Bắc Hà.")
    assert posts_of(facts, "Mai Lê Hoa") == ["Phó Bí thư Huyện ủy Bắc Hà"]
