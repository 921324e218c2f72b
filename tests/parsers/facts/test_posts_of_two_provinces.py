"""Posts in an article that tells of the people of two provinces, one behind the other."""

from __future__ import annotations

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
