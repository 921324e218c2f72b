"""Posts of bodies whose fields are told less than whole, go on in small letters, or look like a place or another word."""

from __future__ import annotations

import pytest

CASES = [
    (
        "a ministry by its first field",
        "Bộ Giáo dục sẽ sớm sửa quy định, theo Thứ trưởng Lò Văn Mạnh.",
        ["Thứ trưởng Bộ Giáo dục và Đào tạo"],
    ),
    (
        "a department by its first field, told in full before",
        "Sở Giáo dục và Đào tạo Lào Cai họp. Ý kiến của Sở Giáo dục thế nào? Ông Lò Văn Mạnh, Giám đốc Sở, trả lời.",
        ["Giám đốc Sở Giáo dục và Đào tạo tỉnh Lào Cai"],
    ),
    (
        "the ministry of its time",
        "Dự có nguyên Bộ trưởng Bộ Giáo dục Lò Văn Mạnh.",
        ["former:Bộ trưởng Bộ Giáo dục"],
    ),
    (
        "a faculty that no school of science is",
        "Khoa Vật lý, Trường Đại học Khoa học Ban Mai tổ chức lễ kỷ niệm. TS Lò Văn Mạnh, Chủ nhiệm Khoa ôn lại truyền thống.",
        ["Chủ nhiệm Khoa Vật lý"],
    ),
    (
        "a field that is called as a province is",
        "TS Lò Văn Mạnh, Bí thư chi bộ khoa Khí tượng, Thủy văn và Hải dương học phát biểu.",
        ["Bí thư chi bộ khoa Khí tượng, Thủy văn và Hải dương học"],
    ),
    (
        "a paper's edition on the net",
        "Dự có ông Lò Văn Mạnh, Trưởng ban Tạp chí Sông Mây điện tử trình bày báo cáo.",
        ["Trưởng Ban Tạp chí Sông Mây điện tử"],
    ),
    (
        "a police department",
        "Dự có ông Lò Văn Mạnh, Trưởng phòng An ninh đối nội Công an tỉnh Lào Cai phát biểu.",
        ["Trưởng phòng An ninh đối nội Công an tỉnh Lào Cai"],
    ),
    (
        "a bureau with a comma",
        "Dự có Cục trưởng Cục Bảo vệ, chăm sóc trẻ em Lò Văn Mạnh.",
        ["Cục trưởng Cục Bảo vệ, chăm sóc trẻ em"],
    ),
    (
        "who cares for customers",
        "Ông Lò Văn Mạnh - Giám đốc Quan hệ khách hàng khu vực miền Nam của Viện Ban Mai đã giới thiệu về công cụ mới.",
        ["Giám đốc Quan hệ khách hàng khu vực miền Nam của Viện Ban Mai"],
    ),
    (
        "a department of medicine",
        "Dự có GS.TS Lò Văn Mạnh, nguyên chủ nhiệm bộ môn lão khoa Trường đại học Y Hoa Ban.",
        ["former:Chủ nhiệm Bộ môn lão khoa Trường đại học Y Hoa Ban"],
    ),
    (
        "a foreign minister of many things",
        "Sáng nay, Bộ trưởng Các vấn đề Nghị viện và Dân tộc Thiểu số của Ấn Độ ông Lò Văn Mạnh đã đến.",
        ["Bộ trưởng Các vấn đề Nghị viện và Dân tộc Thiểu số của Ấn Độ"],
    ),
    (
        "the upper house and what stands beside it",
        "Ông gặp ông Lò Văn Mạnh, chủ tịch Thượng viện Campuchia và Quốc hội Campuchia trong sáng nay.",
        ["Chủ tịch Thượng viện Campuchia"],
    ),
    (
        "a school told by its first letters",
        "Trường Đại học Khoa học Ban Mai (ĐHKHBM) trao quà. Về phía Trường ĐHKHBM có TS Lò Văn Mạnh - Phó Hiệu trưởng Nhà trường.",
        ["Phó Hiệu trưởng Trường Đại học Khoa học Ban Mai"],
    ),
    (
        "a faculty that others work with",
        "Liên Chi đoàn Khoa Toán, Trường Đại học Hoa Ban phối hợp Chi đoàn Cơ quan tổ chức. TS Lò Văn Mạnh - Trưởng Khoa Toán phát biểu.",
        ["Trưởng khoa Toán Trường Đại học Hoa Ban"],
    ),
    (
        "a council of a school that is called after nobody",
        "Dự có Bí thư Đảng ủy, Chủ tịch Hội đồng Trường Lò Văn Mạnh và Hiệu trưởng.",
        ["Bí thư Đảng ủy", "Chủ tịch Hội đồng Trường"],
    ),
    (
        "a school's union in a list",
        "Dự có các Phó Chủ tịch UBND tỉnh Lào Cai Lù Văn Sính và Lý Văn Kha; Bí thư Tỉnh đoàn Vàng A Páo; "
        "Chủ tịch Công đoàn trường Lò Văn Mạnh.",
        ["Chủ tịch Công đoàn trường"],
    ),
    (
        "an institute with a comma",
        "Dự có Viện trưởng Viện Chiến lược, Chính sách tài nguyên và môi trường Lò Văn Mạnh.",
        ["Viện trưởng Viện Chiến lược, Chính sách tài nguyên và môi trường"],
    ),
    (
        "who acts for another, by a letter",
        "Dự có ông Lò Văn Mạnh, Q. Giám đốc Sở Y tế Lào Cai.",
        ["Quyền Giám đốc Sở Y tế Lào Cai"],
    ),
    (
        "the same before the name",
        "Q.Chủ tịch UBND tỉnh Lào Cai Lò Văn Mạnh phát biểu.",
        ["Quyền Chủ tịch UBND tỉnh Lào Cai"],
    ),
    (
        "a hospital in its own news",
        "Bệnh viện Đa khoa Cam Lộ tổ chức lễ kỷ niệm. Khai mạc, BS Lò Văn Mạnh, Giám đốc ôn lại chặng đường của bệnh viện.",
        ["Giám đốc Bệnh viện Đa khoa Cam Lộ"],
    ),
    (
        "another country's ministry by its first field",
        "Bộ Giáo dục Mỹ vừa công bố báo cáo. Bộ trưởng Lò Văn Mạnh cho biết số học sinh tăng.",
        [],
    ),
    (
        "a former deputy of a ministry by its first field",
        "Năm 1988, Bộ Giáo dục sáp nhập. Dự có ông Lò Văn Mạnh, nguyên Thứ trưởng.",
        ["former:Thứ trưởng Bộ Giáo dục"],
    ),
    (
        "a province before a verb that makes a field of it",
        "Ông Lò Văn Mạnh, Bí thư Tỉnh ủy Hải Dương học hỏi nhiều.",
        ["Bí thư Tỉnh ủy Hải Dương"],
    ),
    (
        "that field",
        "Dự có ông Lò Văn Mạnh, Viện trưởng Viện Hải dương học.",
        ["Viện trưởng Viện Hải dương học"],
    ),
    (
        "a customer of another",
        "Dự có ông Lò Văn Mạnh, Giám đốc Công ty Hoa Mai khách hàng của ngân hàng cho biết sẽ vay thêm.",
        ["Giám đốc Công ty Hoa Mai"],
    ),
    (
        "who serves customers",
        "Dự có ông Lò Văn Mạnh, Giám đốc Trung tâm Dịch vụ khách hàng.",
        ["Giám đốc Trung tâm Dịch vụ khách hàng"],
    ),
    (
        "a giver's head in a hospital's news",
        "Bệnh viện Đa khoa Cam Lộ nhận máy thở. Đại diện nhà tài trợ là hãng thuốc Hoa Mai; ông Lò Văn Mạnh, Giám đốc trao máy.",
        [],
    ),
    (
        "a fund's head in a hospital's news",
        "Bệnh viện Đa khoa Cam Lộ nhận máy thở của Quỹ Hoa Ban. Ông Lò Văn Mạnh, Giám đốc trao máy cho bệnh viện.",
        [],
    ),
    (
        "a firm's head in a hospital's news",
        "Bệnh viện Đa khoa Cam Lộ nhận quà. Thay mặt Công ty Ban Mai, ông Lò Văn Mạnh, Giám đốc chúc mừng bệnh viện.",
        [],
    ),
]


@pytest.mark.parametrize(("sentence", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_reads_fields_to_their_end(read, posts_of, sentence: str, posts: list[str]) -> None:
    """A body has all of its fields and nothing of another."""
    assert posts_of(read(sentence), "Lò Văn Mạnh") == posts
