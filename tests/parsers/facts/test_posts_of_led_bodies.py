"""Bodies that others' posts are written out with, where the article names them right before who leads them."""

from __future__ import annotations

import pytest

CASES = [
    (
        "whose party somebody leads, told by name before the rank",
        "Đoàn công tác của Sở Y tế tỉnh Lào Cai do ông Lò Văn Páo – Giám đốc dẫn đầu đã đến thăm bản Nà.",
        ["Giám đốc Sở Y tế tỉnh Lào Cai"],
    ),
    (
        "an academy, of whose council a neighbouring post is",
        "Học viện Mây Ngàn họp. Dự có ông Lò Văn Páo, Bí thư Đảng ủy, Chủ tịch Hội đồng Học viện.",
        ["Bí thư Đảng ủy Học viện Mây Ngàn", "Chủ tịch Hội đồng Học viện Mây Ngàn"],
    ),
    (
        "a society, of whose board a neighbouring post is",
        "Dự có ông Lò Văn Páo, Uỷ viên Ban Thường vụ, Trưởng Ban Tuyên giáo - Nữ công Công đoàn TMN.",
        ["Ủy viên Ban Thường vụ Công đoàn TMN", "Trưởng Ban Tuyên giáo - Nữ công Công đoàn TMN"],
    ),
    (
        "a cell, told before its secretary",
        "Bí thư Chi bộ Võ Tình phát biểu. Ông Lò Văn Páo, Phó Bí thư Chi bộ, báo cáo kết quả.",
        ["Phó Bí thư Chi bộ"],
    ),
    (
        "a firm, told before its director",
        "Giám đốc Công ty Khà Hùng Cường phát biểu. Ông Lò Văn Páo, Bí thư Đảng ủy Công ty, báo cáo.",
        ["Bí thư Đảng ủy Công ty"],
    ),
    (
        "a firm with its name, too",
        "Chủ tịch HĐQT Công ty Cổ phần Xăng dầu Trần Văn Nam phát biểu. Ông Lò Văn Páo, Tổng Giám đốc, dự.",
        ["Tổng Giám đốc Công ty Cổ phần Xăng dầu"],
    ),
    (
        "a firm that is one's own, and tells nobody else",
        "Công ty Phạm Hùng Cường tài trợ chương trình. Ông Lò Văn Páo, Bí thư Đảng ủy Công ty, báo cáo.",
        ["Bí thư Đảng ủy Công ty Phạm Hùng Cường"],
    ),
    (
        "a hospital called after somebody great",
        "Bệnh viện Lê Lợi tổ chức hội nghị. Giám đốc bệnh viện Lò Văn Páo phát biểu.",
        ["Giám đốc Bệnh viện Lê Lợi"],
    ),
    (
        "such a hospital before its director",
        "Giám đốc Bệnh viện Lê Lợi Trần Văn Nam phát biểu. Ông Lò Văn Páo, Bí thư Đảng ủy Bệnh viện, dự.",
        ["Bí thư Đảng ủy Bệnh viện Lê Lợi"],
    ),
    (
        "a school called after a place",
        "Hiệu trưởng Trường THPT Bắc Hà Trần Văn Nam phát biểu. Ông Lò Văn Páo, Phó Hiệu trưởng, dự.",
        ["Phó Hiệu trưởng Trường THPT Bắc Hà"],
    ),
    (
        "a society",
        "Chủ tịch Hội Nông dân Trần Văn Nam phát biểu. Ông Lò Văn Páo, Phó Chủ tịch Hội, dự.",
        ["Phó Chủ tịch Hội Nông dân"],
    ),
    (
        "a corporation whose head stands behind the bare word",
        "Chủ tịch Hội đồng thành viên Tập đoàn Lò Văn Páo phát biểu.",
        ["Chủ tịch Hội đồng thành viên Tập đoàn"],
    ),
    (
        "a cooperative, whose last word is no commune",
        "Giám đốc Hợp tác xã Nông nghiệp Trần Văn Nam phát biểu. Ông Lò Văn Páo, Chủ tịch HĐQT Hợp tác xã, dự.",
        ["Chủ tịch HĐQT Hợp tác xã Nông nghiệp"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_body_ends_where_who_leads_it_is_named(read, posts_of, text: str, posts: list[str]) -> None:
    """What an article names in full, for a post that tells it less than whole, never runs into a person's name."""
    assert posts_of(read(text), "Lò Văn Páo") == posts
