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


def test_a_head_of_government_is_of_the_country_told_elsewhere(read, posts_of) -> None:
    """Whose name is no Vietnamese one's; who leads this country's stays as told."""
    facts = read(
        "Chủ tịch Quốc hội Vi Thị Nhã đã hội kiến Thủ tướng Ivan Petrovich tại Thủ đô. Thủ tướng Lò Văn Páo đã thăm nước bạn tháng 5.",
        title="Chủ tịch Quốc hội hội kiến Thủ tướng Thái Lan",
    )
    assert posts_of(facts, "Ivan Petrovich") == ["Thủ tướng Thái Lan"]
    assert posts_of(facts, "Lò Văn Páo") == ["Thủ tướng"]


def test_of_two_countries_none_is_taken(read, posts_of) -> None:
    """Where the article tells the post of both."""
    facts = read("Thủ tướng Lào và Thủ tướng Thái Lan tới dự. Thủ tướng Ivan Petrovich phát biểu.")
    assert posts_of(facts, "Ivan Petrovich") == ["Thủ tướng"]


def test_a_country_of_one_syllable_is_no_name(read, posts_of) -> None:
    """Behind a post of another country it is that: ``Nga``, ``Anh`` and ``Đức`` are names elsewhere."""
    facts = read(
        "Tổng thống Nga Ivan Petrovich phát biểu. Thủ tướng Anh Kevin Stannard và Ngoại trưởng Đức Hans Meier dự.",
        "Đại sứ Anh tại Việt Nam Iain Frewson phát biểu. Dự có Đại sứ Vi Đức Anh.",
    )
    assert posts_of(facts, "Ivan Petrovich") == ["Tổng thống Nga"]
    assert posts_of(facts, "Kevin Stannard") == ["Thủ tướng Anh"]
    assert posts_of(facts, "Hans Meier") == ["Ngoại trưởng Đức"]
    assert posts_of(facts, "Iain Frewson") == ["Đại sứ Anh tại Việt Nam"]


def test_each_envoy_is_of_another_country(read, posts_of) -> None:
    """None has that of the one told before, unless told to succeed them."""
    facts = read("Đại sứ Ba Lan Jan Kowalski dự. Đại sứ Vi Đức Páo dự. Người kế nhiệm ông Kowalski là Đại sứ Adam Nowakowski.")
    assert posts_of(facts, "Jan Kowalski") == ["Đại sứ Ba Lan"]
    assert posts_of(facts, "Vi Đức Páo") == []
    assert posts_of(facts, "Adam Nowakowski") == ["Đại sứ Ba Lan"]


def test_whom_a_country_is_told_of_keeps_it(read, posts_of) -> None:
    """Somebody else with such a post, named by the rank alone, is of another; and a government is nobody who acts for them."""
    facts = read(
        "Tổng thống Ba Lan Jan Kowalski nói về Tổng thống Donald Johnson và chính quyền Tổng thống Mỹ Ronald Baxter.",
        title="Tổng thống Ba Lan phát biểu",
    )
    assert posts_of(facts, "Donald Johnson") == ["Tổng thống"]
    assert posts_of(facts, "Ronald Baxter") == ["Tổng thống Mỹ"]


def test_heads_of_what_countries_hold_together(read, posts_of) -> None:
    """A union of countries is a body by itself, and a foreign minister needs no country beside."""
    facts = read(
        "Chủ tịch Ủy ban châu Âu Greta von der Linden, Tổng Thư ký ASEAN Kao Sok Hourn và Ngoại trưởng Vương Nghĩa Ninh dự.",
        "Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Triệu Lạc Minh phát biểu.",
    )
    assert posts_of(facts, "Greta von der Linden") == ["Chủ tịch Ủy ban châu Âu"]
    assert posts_of(facts, "Kao Sok Hourn") == ["Tổng Thư ký ASEAN"]
    assert posts_of(facts, "Vương Nghĩa Ninh") == ["Ngoại trưởng"]
    assert posts_of(facts, "Triệu Lạc Minh") == ["Ủy viên trưởng Nhân đại toàn quốc Trung Quốc"]


def test_a_minister_of_a_country_of_one_syllable(read, posts_of) -> None:
    """The country behind what a ministry is of belongs to the post, and the name begins behind it."""
    facts = read("Bộ trưởng Quốc phòng Mỹ Buck Hanley và Bộ trưởng Ngoại giao Đức Hans Weber dự đối thoại.")
    assert posts_of(facts, "Buck Hanley") == ["Bộ trưởng Quốc phòng Mỹ"]
    assert posts_of(facts, "Hans Weber") == ["Bộ trưởng Ngoại giao Đức"]


def test_a_country_that_ends_like_a_village_is_one(read, posts_of) -> None:
    """``Nhật Bản`` before a name is the minister's country, and a province abroad no part of its governor's name."""
    facts = read(
        "Bộ trưởng Quốc phòng Nhật Bản Taro Yamata trao đổi ý kiến.",
        "Dự lễ có Tỉnh trưởng tỉnh Preah Vihear Um Mana, Chủ tịch UBND tỉnh Gia Lai Lù Văn Sính.",
    )
    assert posts_of(facts, "Taro Yamata") == ["Bộ trưởng Quốc phòng Nhật Bản"]
    assert posts_of(facts, "Um Mana") == ["Tỉnh trưởng tỉnh Preah Vihear"]
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND tỉnh Gia Lai"]
