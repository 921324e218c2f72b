"""Posts of bodies that are called by what they do, in words that nobody can list."""

from __future__ import annotations

import pytest

WHOLE = [
    (
        "a plan that a group carries out, before a verb",
        "đồng chí Khà Văn Nhẫn, Tổ phó Tổ công tác triển khai Đề án 12 của tỉnh đồng chủ trì hội nghị.",
        "Tổ phó Tổ công tác triển khai Đề án 12 của tỉnh Sơn La",
    ),
    (
        "projects that a board steers",
        "đồng chí Khà Văn Nhẫn, Trưởng Ban Chỉ đạo thực hiện các dự án xây dựng Khu du lịch sinh thái Tây Rừng đã chủ trì buổi làm việc.",
        "Trưởng Ban Chỉ đạo thực hiện các dự án xây dựng Khu du lịch sinh thái Tây Rừng",
    ),
    (
        "offices that a board is of, before a verb",
        "đồng chí Khà Văn Nhẫn, Phó Trưởng ban Thường trực Ban Chỉ đạo liên ngành chợ phiên tỉnh chủ trì hội nghị.",
        "Phó Trưởng Ban Thường trực Ban Chỉ đạo liên ngành chợ phiên tỉnh Sơn La",
    ),
    (
        "a count, up to its district",
        "ông Khà Văn Nhẫn - Phó trưởng ban chỉ đạo tổng rà soát nương rẫy huyện Mai Sơn yêu cầu các xã làm sớm.",
        "Phó Trưởng Ban chỉ đạo tổng rà soát nương rẫy huyện Mai Sơn",
    ),
    (
        "words behind a joining one, before a verb",
        "ông Khà Văn Nhẫn, Cục trưởng Cục Giám sát quản lý và cất giữ hạt cho biết việc này khó.",
        "Cục trưởng Cục Giám sát quản lý và cất giữ hạt",
    ),
    (
        "a centre with its city, before somebody else",
        "ông Khà Văn Nhẫn, Giám đốc Trung tâm đào tạo thợ dệt Hải Phòng và hơn 70 học viên dự lễ khai giảng.",
        "Giám đốc Trung tâm đào tạo thợ dệt Hải Phòng",
    ),
    (
        "matters that a committee is for",
        "bà Khà Thị Nhẫn, Phó Chủ nhiệm Ủy ban Các vấn đề về xã hội của Quốc hội dự hội nghị.",
        "Phó Chủ nhiệm Ủy ban Các vấn đề về xã hội của Quốc hội",
    ),
    (
        "these before a comma",
        "bà Khà Thị Nhẫn, Phó Chủ nhiệm Ủy ban Các vấn đề về xã hội của Quốc hội, bà Vi Thị Nhã, Giám đốc Sở Y tế Sơn La cùng dự.",
        "Phó Chủ nhiệm Ủy ban Các vấn đề về xã hội của Quốc hội",
    ),
    (
        "people and their houses",
        "ông Khà Văn Nhẫn, Phó trưởng ban chỉ đạo tổng rà soát dân số nhà ở huyện Mai Sơn yêu cầu các xã làm sớm.",
        "Phó Trưởng Ban chỉ đạo tổng rà soát dân số nhà ở huyện Mai Sơn",
    ),
    (
        "letters in brackets before the place",
        "ông Khà Văn Nhẫn - Trưởng Ban Điều hành Làng nghề thông minh (LNTM) Sơn La chủ trì cuộc họp.",
        "Trưởng Ban Điều hành Làng nghề thông minh Sơn La",
    ),
    (
        "what a national committee is about",
        "anh Khà Văn Nhẫn, Phó Chủ nhiệm Ủy ban Quốc gia về Ruộng bậc thang Việt Nam; bà Vi Thị Nhã, Giám đốc Sở Y tế Sơn La cùng dự.",
        "Phó Chủ nhiệm Ủy ban Quốc gia về Ruộng bậc thang Việt Nam",
    ),
    (
        "a law that is drafted",
        "ông Khà Văn Nhẫn, Trưởng ban soạn thảo Bộ luật Nương rẫy (sửa đổi) đã chủ trì cuộc họp.",
        "Trưởng Ban soạn thảo Bộ luật Nương rẫy",
    ),
    (
        "papers that a council goes through, up to its district",
        "ông Khà Văn Nhẫn, Chủ tịch Hội đồng xét duyệt hồ sơ người có công huyện Mai Sơn cho biết như vậy.",
        "Chủ tịch Hội đồng xét duyệt hồ sơ người có công huyện Mai Sơn",
    ),
    (
        "what a committee of the centre is about",
        "ông Khà Văn Nhẫn, Phó Trưởng Ban Chỉ đạo Trung ương về cải cách chợ phiên chủ trì cuộc họp.",
        "Phó Trưởng Ban Chỉ đạo Trung ương về cải cách chợ phiên",
    ),
    (
        "two fires, and the forest",
        "ông Khà Văn Nhẫn, Trưởng Ban Chỉ đạo bảo vệ rừng và phòng cháy, chữa cháy rừng huyện Mai Sơn chủ trì cuộc họp.",
        "Trưởng Ban Chỉ đạo bảo vệ rừng và phòng cháy, chữa cháy rừng huyện Mai Sơn",
    ),
    (
        "what is handed on, whose second word is a verb",
        "ông Khà Văn Nhẫn, Giám đốc Trung tâm Nghiên cứu ứng dụng và chuyển giao công nghệ Sơn La phát biểu tại hội nghị.",
        "Giám đốc Trung tâm Nghiên cứu ứng dụng và chuyển giao công nghệ Sơn La",
    ),
    ("a group by its work", "bà Khà Thị Nhẫn - Tổ trưởng Tổ may thêu dự hội nghị.", "Tổ trưởng Tổ may thêu"),
    (
        "a house called by two syllables like a name's",
        "ông Khà Văn Nhẫn, Giám đốc Trung tâm nuôi dưỡng trẻ mồ côi Hoa Mai chủ trì cuộc họp.",
        "Giám đốc Trung tâm nuôi dưỡng trẻ mồ côi Hoa Mai",
    ),
]

CUT = [
    ("a verb that nobody told", "Giám đốc Trung tâm đào tạo hái chè cùng bà con trong xã.", "Giám đốc Trung tâm đào tạo"),
    ("what somebody shares", "Giám đốc Trung tâm đào tạo chia sẻ niềm vui, rồi ra về.", "Giám đốc Trung tâm đào tạo"),
    ("who goes somewhere", "Trưởng Ban Chỉ đạo lặn lội tới huyện Mai Sơn.", "Trưởng Ban Chỉ đạo"),
    ("who comes to a village", "Trưởng Ban Chỉ đạo về bản Nậm Lúc, hỏi chuyện mùa màng.", "Trưởng Ban Chỉ đạo"),
    ("how somebody speaks", "Chủ tịch Hội đồng thi tuyển nghẹn ngào phát biểu tại hội nghị.", "Chủ tịch Hội đồng thi tuyển"),
    ("a way that was gone", "Chủ tịch Hội đồng thi tuyển vượt suối Nậm Mu đã tới điểm thi.", "Chủ tịch Hội đồng thi tuyển"),
    ("pupils", "Giám đốc Trung tâm đào tạo và các em học sinh dự lễ khai giảng.", "Giám đốc Trung tâm đào tạo"),
    ("a wife", "Giám đốc Trung tâm đào tạo và vợ dự lễ khai giảng.", "Giám đốc Trung tâm đào tạo"),
    ("members of a society", "Giám đốc Trung tâm đào tạo và hội viên phụ nữ bản Mạ dự lễ khai giảng.", "Giám đốc Trung tâm đào tạo"),
    ("an adverb before a verb", "Cục trưởng Cục Thuế sơ bộ đánh giá, nhận xét.", "Cục trưởng Cục Thuế"),
    ("a body that is whole", "Cục trưởng Cục Thuế rà soát sổ sách Sơn La.", "Cục trưởng Cục Thuế"),
    (
        "more of a task behind a comma",
        "Trưởng Ban Chỉ đạo quốc gia về sắp đặt, xếp gọn ruộng đất chủ trì cuộc họp.",
        "Trưởng Ban Chỉ đạo quốc gia",
    ),
]


@pytest.mark.parametrize(("text", "post"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_a_body_is_told_with_its_task(read, text: str, post: str) -> None:
    """Up to the mark, the verb or the somebody else behind it."""
    facts = read(f"Sáng 5/6/2019, tại Sơn La, {text}")
    assert post in [held.title for person in facts.people if person.name.startswith("Khà") for held in person.posts]


@pytest.mark.parametrize(("text", "post"), [case[1:] for case in CUT], ids=[case[0] for case in CUT])
def test_what_somebody_does_is_no_task(read, posts_of, text: str, post: str) -> None:
    """Words that no name of a body holds leave the post as it is known."""
    assert posts_of(read(f"Sáng 5/6/2019, ông Khà Văn Nhẫn, {text}"), "Khà Văn Nhẫn") == [post]


def test_part_of_a_land_is_nobody(read) -> None:
    """``Yên Tảo`` would be a name, ``Tây Yên Tảo`` is where the resort is."""
    facts = read("Sáng 5/6/2019, ông Khà Văn Nhẫn tới Khu du lịch Tây Yên Tảo.")
    assert [person.name for person in facts.people] == ["Khà Văn Nhẫn"]
