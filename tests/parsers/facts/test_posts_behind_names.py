"""Posts behind names: of envoys who have just come, of boards that prepare an event, of who is told by a bare rank."""

from __future__ import annotations

import pytest

CASES = [
    (
        "an envoy who has just come",
        "Ông Lò Văn Bằng – Phó Chủ tịch UBND tỉnh Sơn La đã tiếp bà Indira Lopez Ramos – Tân Tổng Lãnh sự Cuba tại thành phố Hồ Chí Minh.",
        "Indira Lopez Ramos",
        ["Tổng Lãnh sự Cuba tại TP Hồ Chí Minh"],
    ),
    (
        "the board of a seminar",
        "Đồng chí Khà Văn Nhẫn, Phó Chủ tịch UBND tỉnh Sơn La, Trưởng Ban tổ chức Hội thảo chủ trì.",
        "Khà Văn Nhẫn",
        ["Phó Chủ tịch UBND tỉnh Sơn La", "Trưởng Ban tổ chức Hội thảo"],
    ),
    (
        "the board of a festival by its name",
        "Đồng chí Khà Văn Nhẫn, Trưởng Ban Tổ chức Lễ hội Gầu Tào nhấn mạnh việc này.",
        "Khà Văn Nhẫn",
        ["Trưởng Ban Tổ chức Lễ hội Gầu Tào"],
    ),
    (
        "the board of a class, which is a part played",
        "Đồng chí Khà Văn Nhẫn, Phó Chủ tịch UBND tỉnh Sơn La, Trưởng Ban Tổ chức Lớp học chủ trì.",
        "Khà Văn Nhẫn",
        ["Phó Chủ tịch UBND tỉnh Sơn La"],
    ),
    (
        "a deputy of those who represent others",
        "Bà Lesley Mira, Phó trưởng đại diện UNICEF Việt Nam, cùng đại diện các Bộ dự.",
        "Lesley Mira",
        ["Phó Trưởng Đại diện UNICEF Việt Nam"],
    ),
    (
        "a deputy attaché for two fields",
        "Bà Đào Thị Nhã - Phó Tùy viên hợp tác ngôn ngữ và giáo dục của Đại sứ quán Pháp tại Việt Nam dự.",
        "Đào Thị Nhã",
        ["Phó Tùy viên hợp tác ngôn ngữ và giáo dục của Đại sứ quán Pháp tại Việt Nam"],
    ),
    (
        "what a secretary of its committee commands",
        "Đại tá Lò Văn Bằng, Phó tư lệnh, Bí thư Đảng ủy Binh đoàn 99 cho biết như vậy.",
        "Lò Văn Bằng",
        ["Phó Tư lệnh Binh đoàn 99", "Bí thư Đảng ủy Binh đoàn 99"],
    ),
    (
        "a secretary general, who is of no province's committee",
        "Dự có ông Lò Văn Bằng - Phó Chủ tịch UBND tỉnh Sơn La. Ông Vi Văn Nhã - Phó Chủ tịch kiêm Tổng thư ký trình bày tham luận.",
        "Vi Văn Nhã",
        [],
    ),
    (
        "a next rank with a letter missing",
        "Dự có ông Lò Văn Bằng - Phó chủ tịch và Tổng thư ý Hội Vật lý Việt Nam.",
        "Lò Văn Bằng",
        [],
    ),
    (
        "who was elected before the deputies",
        "Bà Lò Thị Bằng được bầu giữ chức Chủ tịch Hội Mía Sơn La, Phó Chủ tịch Hội Mía Sơn La gồm bà Vi Thị Nhã, ông Khà Văn Nhẫn.",
        "Lò Thị Bằng",
        ["Chủ tịch Hội Mía Sơn La"],
    ),
    (
        "a deputy behind who was elected",
        "Bà Lò Thị Bằng được bầu giữ chức Chủ tịch Hội Mía Sơn La, Phó Chủ tịch Hội Mía Sơn La gồm bà Vi Thị Nhã, ông Khà Văn Nhẫn.",
        "Khà Văn Nhẫn",
        ["Phó Chủ tịch Hội Mía Sơn La"],
    ),
    (
        "a corporation that holds an event",
        "Tập đoàn Khai thác Mivel tổ chức Hội nghị sơ kết. Chủ trì có ông Lò Văn Bằng, Chủ tịch kiêm Tổng Giám đốc Tập đoàn.",
        "Lò Văn Bằng",
        ["Chủ tịch Tập đoàn Khai thác Mivel", "Tổng Giám đốc Tập đoàn Khai thác Mivel"],
    ),
    (
        "a society and what it adopts",
        "Hội In tỉnh Sơn La họp, thông qua Điều lệ Hội và Chương trình hoạt động của Hội; ông Lò Văn Bằng được bầu giữ chức Chủ tịch Hội.",
        "Lò Văn Bằng",
        ["Chủ tịch Hội In tỉnh Sơn La"],
    ),
    (
        "a school that a bank is told beside",
        "Đoàn công tác Học viện Mây Ngàn và Ngân hàng Suối Hoa do Thiếu tướng Lò Văn Bằng - Chính ủy Học viện làm Trưởng đoàn đã tới.",
        "Lò Văn Bằng",
        ["Chính ủy Học viện Mây Ngàn"],
    ),
    (
        "a department of two fields",
        "Dự có ông Lò Văn Bằng, Vụ trưởng Vụ Dân tộc, Tôn giáo; ông Vi Văn Nhã, Giám đốc Sở Y tế Sơn La.",
        "Lò Văn Bằng",
        ["Vụ trưởng Vụ Dân tộc, Tôn giáo"],
    ),
    (
        "a group told by that word alone",
        "Dự có ông Lò Văn Bằng, Tổ trưởng Tổ phát biểu tại hội nghị.",
        "Lò Văn Bằng",
        [],
    ),
]


@pytest.mark.parametrize(("text", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_post_behind_a_name_is_read(read, posts_of, text: str, name: str, posts: list[str]) -> None:
    """With whose it is, where that is told."""
    assert posts_of(read(text), name) == posts


def test_a_host_stays_of_their_province(read, posts_of) -> None:
    """Where a line tells their post without it before guests from another."""
    facts = read(
        "Ông Lò Văn Bằng – Phó Chủ tịch Thường trực UBND tỉnh Sơn La đã tiếp Đoàn của UBND tỉnh Nghệ An do ông Đinh Viết Nhẫn dẫn đầu.",
        "Ông Lò Văn Bằng - Phó Chủ tịch Thường trực UBND tỉnh tiếp Đoàn công tác UBND tỉnh Nghệ An.",
    )
    assert posts_of(facts, "Lò Văn Bằng") == ["Phó Chủ tịch Thường trực UBND tỉnh Sơn La"]
