"""Posts of guests from other countries, whose places and committees are not the article's."""

from __future__ import annotations


def test_a_province_abroad_keeps_its_whole_name(read, posts_of) -> None:
    """A name joined by hyphens is one, and the secretary beside the governor leads that province's committee."""
    facts = read("Dự lễ có ông Xu-vông Thoong-la-vắn - Bí thư, Tỉnh trưởng tỉnh Khăm-pa-luông và ông Lù Văn Sính, Bí thư Tỉnh ủy Sơn La.")
    assert posts_of(facts, "Xu-vông Thoong-la-vắn") == ["Bí thư Tỉnh ủy Khăm-pa-luông", "Tỉnh trưởng tỉnh Khăm-pa-luông"]


def test_the_capital_abroad_is_not_the_papers_city(read, posts_of) -> None:
    """Who leads another country's capital has neither the city's committee nor a province that is named elsewhere."""
    facts = read(
        "Dự lễ có ông Vi Thanh Páo - Bí thư Thành ủy TP.HCM, lãnh đạo tỉnh Khăm-pa-luông.",
        "Ông Xu-vông Thoong-la-vắn - Bí thư, Đô trưởng thủ đô Viêng-chăn đặc biệt đánh giá cao chuyến thăm.",
        "Ông Bun-nhông Thoong-la-vắn - Bí thư, Đô trưởng phát biểu tại buổi lễ.",
    )
    assert posts_of(facts, "Xu-vông Thoong-la-vắn") == ["Bí thư Thành ủy Viêng-chăn", "Đô trưởng thủ đô Viêng-chăn"]
    assert posts_of(facts, "Bun-nhông Thoong-la-vắn") == ["Đô trưởng"]
