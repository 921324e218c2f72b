"""Posts in an article that tells of the people of two provinces, one behind the other."""

from __future__ import annotations

import pytest

PAPER = "baosonla.vn"


def test_each_province_opens_its_own_passage(read, posts_of) -> None:
    """Who is told behind the second one's committee is of that one."""
    facts = read(
        "Sáng 15/5, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị. Ông Vũ Văn Hồng, Chủ tịch UBND tỉnh dự.",
        "Cùng ngày 15/5, Tỉnh ủy Lào Cai tổ chức hội nghị. Ông Lò Văn Páo - Giám đốc Sở Nội vụ dự.",
        "Phát biểu tại hội nghị, Chủ tịch UBND tỉnh Khà Thế Hành nhấn mạnh công tác cán bộ.",
        source=PAPER,
    )
    assert posts_of(facts, "Vũ Văn Hồng") == ["Chủ tịch UBND tỉnh Sơn La"]
    assert posts_of(facts, "Lò Văn Páo") == ["Giám đốc Sở Nội vụ tỉnh Lào Cai"]
    assert posts_of(facts, "Khà Thế Hành") == ["Chủ tịch UBND tỉnh Lào Cai"]


def test_a_passage_ends_with_its_paragraph(read, posts_of) -> None:
    """Unless the next one says to go on with it; and who was told of one province is of no other."""
    facts = read(
        "Sáng 15/5, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị. Ông Vũ Văn Hồng, Chủ tịch UBND tỉnh dự.",
        "Cùng ngày 15/5, Tỉnh ủy Lào Cai tổ chức hội nghị.",
        "Tại hội nghị, Chủ tịch UBND tỉnh Vũ Văn Hồng cảm ơn Bí thư Tỉnh ủy Lò Văn Páo.",
        "Phó Chủ tịch UBND tỉnh Khà Thế Hành tiễn đoàn.",
        source=PAPER,
    )
    assert posts_of(facts, "Vũ Văn Hồng") == ["Chủ tịch UBND tỉnh Sơn La"]
    assert posts_of(facts, "Lò Văn Páo") == ["Bí thư Tỉnh ủy Lào Cai"]
    assert posts_of(facts, "Khà Thế Hành") == ["Phó Chủ tịch UBND tỉnh Sơn La"]


def test_a_city_has_no_committee_of_a_province(read, posts_of) -> None:
    """So that a ``tỉnh`` in its passage is another."""
    facts = read(
        "Sáng 15/5, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị.",
        "Cùng ngày 15/5, UBND TP Hải Phòng tổ chức hội nghị. Ông Khà Thế Hành, Phó Chủ tịch UBND tỉnh dự. "
        "Ông Lò Văn Páo - Giám đốc Sở Nội vụ phát biểu.",
        source=PAPER,
    )
    assert posts_of(facts, "Khà Thế Hành") == ["Phó Chủ tịch UBND tỉnh Sơn La"]
    assert posts_of(facts, "Lò Văn Páo") == ["Giám đốc Sở Nội vụ thành phố Hải Phòng"]


def test_a_province_told_in_passing_opens_none(read, posts_of) -> None:
    """Where only one holds an event."""
    facts = read(
        "Sáng 15/5, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị.",
        "Đoàn công tác tỉnh Lào Cai cũng tới dự. Phát biểu tại đây, Chủ tịch UBND tỉnh Khà Thế Hành nhấn mạnh công tác cán bộ.",
        source=PAPER,
    )
    assert posts_of(facts, "Khà Thế Hành") == ["Chủ tịch UBND tỉnh Sơn La"]


def test_who_joins_a_provinces_committee_works_there(read, posts_of) -> None:
    """Told with an office that names no province; who is moved there comes from elsewhere."""
    joined = read(
        "Tỉnh Sơn La có tin vui.",
        "Ban Bí thư chỉ định ông Lò Văn Páo - Giám đốc Sở Nội vụ, tham gia Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        source=PAPER,
    )
    assert posts_of(joined, "Lò Văn Páo") == ["Giám đốc Sở Nội vụ tỉnh Lào Cai"]
    moved = read(
        "Tỉnh Sơn La có tin vui. Tỉnh Sơn La tiễn cán bộ.",
        "Ban Bí thư điều động, chỉ định ông Lò Văn Páo - Giám đốc Sở Nội vụ, tham gia Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        source=PAPER,
    )
    assert posts_of(moved, "Lò Văn Páo") == ["Giám đốc Sở Nội vụ tỉnh Sơn La"]


def test_companions_are_of_the_province_named_last(read, posts_of) -> None:
    """Whom ``cùng`` or ``và`` joins to somebody of a named province, unless both head the same."""
    lead = "Sáng 15/5, UBND tỉnh Sơn La tổ chức lễ ký kết tại tỉnh Sơn La. Lễ ký kết của tỉnh Sơn La có nhiều đại biểu."
    facts = read(
        lead,
        "Dự lễ có Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lào Cai Khà Hoài Ân cùng Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lò Văn Páo.",
        source=PAPER,
    )
    assert posts_of(facts, "Lò Văn Páo") == ["Phó Bí thư Tỉnh ủy Lào Cai", "Chủ tịch UBND tỉnh Lào Cai"]
    facts = read(lead, "Dự lễ có Chủ tịch UBND tỉnh Lào Cai Khà Hoài Ân và Chủ tịch UBND tỉnh Lò Văn Páo.", source=PAPER)
    assert posts_of(facts, "Lò Văn Páo") == ["Chủ tịch UBND tỉnh Sơn La"]


@pytest.mark.parametrize(
    "joined",
    [
        "Nguyên Bí thư Tỉnh ủy Lào Cai Khà Hoài Ân và Chủ tịch UBND tỉnh Lò Văn Páo dự.",
        "Bí thư Thành ủy Hải Phòng Khà Hoài Ân và Chủ tịch UBND tỉnh Lò Văn Páo dự.",
        "Phó Giám đốc Công an tỉnh Lào Cai Khà Hoài Ân và Chủ tịch UBND tỉnh Lò Văn Páo dự.",
        "Chủ tịch UBND tỉnh Sơn La Lò Văn Páo đón khách. Bí thư Tỉnh ủy Lào Cai Khà Hoài Ân và Chủ tịch UBND tỉnh Lò Văn Páo dự.",
    ],
    ids=["a former head", "a city's head", "who leads no province", "a host told before"],
)
def test_the_host_is_no_companion(read, posts_of, joined: str) -> None:
    """Who is told beside a guest that need not come with anybody, or was told as the host's, is of the article's own."""
    facts = read("Sáng 15/5, UBND tỉnh Sơn La tổ chức lễ ký kết tại tỉnh Sơn La. Tỉnh Sơn La có khách.", joined, source=PAPER)
    assert posts_of(facts, "Lò Văn Páo") == ["Chủ tịch UBND tỉnh Sơn La"]


def test_who_was_moved_in_another_paragraph_moved_nobody_of_a_long_list(read, posts_of) -> None:
    """Be the sentence that makes them members so long that its beginning is far."""
    others = " ".join(f"ông Lò Văn {given} - Chánh Thanh tra," for given in ("Bắc", "Cầu", "Din", "Kẻo", "Mưa", "Ngần", "Pản", "Sùng") * 6)
    facts = read(
        "Tỉnh Sơn La có tin vui. Tỉnh Sơn La điều động cán bộ.",
        f"Ban Bí thư chỉ định {others} ông Khà Hoài Ân; chỉ định ông Lò Văn Páo - Giám đốc Sở Nội vụ, "
        "tham gia Ban Chấp hành Đảng bộ tỉnh Lào Cai.",
        source=PAPER,
    )
    assert posts_of(facts, "Lò Văn Páo") == ["Giám đốc Sở Nội vụ tỉnh Lào Cai"]
