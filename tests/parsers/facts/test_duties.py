"""What somebody looks after, told behind their posts: it parts nobody from what they do."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Tỉnh ủy Lào Cai tổ chức hội nghị."
DEPUTY = ["Phó Giám đốc Sở Y tế tỉnh Lào Cai"]
DUTIES = [
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, phụ trách Sở Y tế, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, Phụ trách Sở Y tế, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế - phụ trách Sở, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế (phụ trách Sở), phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế phụ trách công tác dân số, phát biểu.", DEPUTY, {"speaker"}),
    ("Phó Giám đốc Sở Y tế Lù Văn Sính, phụ trách công tác dân số, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, phụ trách, điều hành Sở Y tế, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, được giao phụ trách Sở Y tế, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, người trực tiếp phụ trách chương trình, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Giám đốc, phụ trách Sở Y tế, phát biểu.", DEPUTY, {"speaker"}),
    ("Đồng chí Lù Văn Sính, quyền Bí thư Tỉnh ủy, phụ trách Đảng bộ tỉnh, chủ trì hội nghị.", ["Quyền Bí thư Tỉnh ủy Lào Cai"], {"chair"}),
    ("Quyền Bí thư Tỉnh ủy Lù Văn Sính, phụ trách Đảng bộ tỉnh, điều hành hội nghị.", ["Quyền Bí thư Tỉnh ủy Lào Cai"], {"chair"}),
    ("Đồng chí Lù Văn Sính, Phó Bí thư, phụ trách Đảng bộ tỉnh, phát biểu.", ["Phó Bí thư Tỉnh ủy Lào Cai"], {"speaker"}),
    ("Đồng chí Lù Văn Sính, Phó Bí thư, phụ trách Đảng bộ xã Bản Liền, dự.", ["Phó Bí thư Đảng ủy xã Bản Liền"], {"attendee"}),
    (
        "Đồng chí Lù Văn Sính, Phó Chủ tịch UBND tỉnh, phụ trách lĩnh vực văn hóa, xã hội, dự hội nghị.",
        ["Phó Chủ tịch UBND tỉnh Lào Cai"],
        {"attendee"},
    ),
    (
        "Đồng chí Lù Văn Sính, Phó Bí thư Tỉnh ủy, phụ trách Đảng bộ tỉnh, Chủ tịch UBND tỉnh, chủ trì.",
        ["Phó Bí thư Tỉnh ủy Lào Cai", "Chủ tịch UBND tỉnh Lào Cai"],
        {"chair"},
    ),
    ("Đồng chí Lù Văn Sính, Tỉnh ủy viên, theo dõi địa bàn xã Bản Liền, dự hội nghị.", ["Tỉnh ủy viên Lào Cai"], {"attendee"}),
]
OTHERS = [
    ("Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, được giao phụ trách điều hành Sở Y tế.", "Lù Văn Sính", {"appointee"}),
    ("Đồng chí Lù Văn Sính phụ trách công tác điều hành, đồng chí Khà Thị Lụa phát biểu.", "Lù Văn Sính", set()),
    (
        "Đồng chí Lù Văn Sính, Phó Giám đốc Sở Y tế, phụ trách khối, đồng chí Khà Thị Lụa, Chánh Thanh tra tỉnh, dự.",
        "Khà Thị Lụa",
        {"attendee"},
    ),
]


@pytest.mark.parametrize(("told", "posts", "roles"), DUTIES)
def test_a_duty_belongs_to_the_posts_before_it(read, posts_of, roles_of, told: str, posts: list[str], roles: set[str]) -> None:
    """A duty behind posts is passed over, gives its body to a rank that stands alone, and leaves verbs and further posts to their owner."""
    facts = read(OPENING, told, source="baolaocai.vn", title="Hội nghị tổng kết công tác năm")
    assert (posts_of(facts, "Lù Văn Sính"), roles_of(facts, "Lù Văn Sính")) == (posts, roles)


@pytest.mark.parametrize(("told", "person", "roles"), OTHERS)
def test_a_duty_is_told_of_nobody_else(read, roles_of, told: str, person: str, roles: set[str]) -> None:
    """To be given a duty is an appointment where the sentence tells nothing else; whose name stands in or behind one keeps their part."""
    assert roles_of(read(OPENING, told, source="baolaocai.vn", title="Hội nghị tổng kết công tác năm"), person) == roles
