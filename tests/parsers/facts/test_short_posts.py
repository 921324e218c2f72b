"""Posts printed in short, twice over or beside other words, and how each is written out."""

from __future__ import annotations

import pytest

CASES = [
    (
        "the police of the city that is called after somebody",
        "Dự có Đại tá Lù Văn Sính, Phó Giám đốc CATP Hồ Chí Minh.",
        "Lù Văn Sính",
        ["Phó Giám đốc Công an TP Hồ Chí Minh"],
    ),
    (
        "the police of a unit printed short",
        "Dự có Đại tá Lù Văn Sính, Bí thư Chi bộ, Phó Giám đốc CA tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Bí thư Chi bộ", "Phó Giám đốc Công an tỉnh Lào Cai"],
    ),
    (
        "a board of a district's committee in one word",
        "Dự có đồng chí Lù Văn Sính, Trưởng BTCHU Bắc Hà.",
        "Lù Văn Sính",
        ["Trưởng Ban Tổ chức Huyện ủy Bắc Hà"],
    ),
    (
        "a board in one word that the article prints in full too",
        "Ban Tổ chức Tỉnh ủy Lào Cai họp. Dự có đồng chí Lù Văn Sính, Trưởng BTCTU.",
        "Lù Văn Sính",
        ["Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"],
    ),
    (
        "a board in one word that may be a city's",
        "Dự có đồng chí Lù Văn Sính, Trưởng BTCTU.",
        "Lù Văn Sính",
        ["Trưởng BTCTU"],
    ),
    (
        "a steering board printed short",
        "Dự có đồng chí Lù Văn Sính, Phó Trưởng BCĐ tỉnh Lào Cai.",
        "Lù Văn Sính",
        ["Phó Trưởng Ban Chỉ đạo tỉnh Lào Cai"],
    ),
    (
        "a city's police printed short, the city behind it",
        "Dự có Thượng tá Lù Văn Sính, Bí thư Đảng ủy, Trưởng CATP Lào Cai.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy Công an thành phố Lào Cai", "Trưởng Công an thành phố Lào Cai"],
    ),
    (
        "the paper's own short forms",
        "Dự có đồng chí Lù Văn Sính, TVTU, Trưởng Ban Dân vận Tỉnh ủy Lào Cai.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "at the head of a course",
        "Dự có đồng chí Lù Văn Sính, Bí thư Tỉnh ủy Lào Cai, Trưởng Ban tổ chức lớp học.",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "a credit behind a post",
        "Đồng chí Lù Văn Sính, Bí thư Tỉnh ủy Lào Cai ẢNH: Hà Lam",
        "Lù Văn Sính",
        ["Bí thư Tỉnh ủy Lào Cai"],
    ),
    (
        "posts of the army in a row",
        "Dự có Đại tướng Lù Văn Sính, Ủy viên Thường vụ Quân ủy Trung ương, Tổng Tham mưu trưởng, Thứ trưởng Bộ Quốc phòng.",
        "Lù Văn Sính",
        ["Ủy viên Thường vụ Quân ủy Trung ương", "Tổng Tham mưu trưởng", "Thứ trưởng Bộ Quốc phòng"],
    ),
    (
        "a post told at a meeting",
        "Ông Lù Văn Sính, Bí thư Huyện ủy Bắc Hà tại Hội nghị Huyện ủy lần thứ 6 nêu rõ việc này.",
        "Lù Văn Sính",
        ["Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "a head printed twice",
        "Dự có đồng chí Lù Văn Sính, Trưởng ban Ban Dân vận Tỉnh ủy Lào Cai.",
        "Lù Văn Sính",
        ["Trưởng Ban Dân vận Tỉnh ủy Lào Cai"],
    ),
    (
        "a city's committee",
        "Dự có đồng chí Lù Văn Sính, Phó Bí thư Thành ủy TP Cần Thơ.",
        "Lù Văn Sính",
        ["Phó Bí thư Thành ủy Cần Thơ"],
    ),
    (
        "a short mention of an office of the Government",
        "Thủ tướng Chính phủ Vi Văn Nhã dự hội nghị. Thủ tướng Vi Văn Nhã nhấn mạnh vai trò của cơ sở.",
        "Vi Văn Nhã",
        ["Thủ tướng Chính phủ"],
    ),
    (
        "two posts printed as one word",
        "Dự có đồng chí Lù Văn Sính, Phó Bí thư Huyện ủyChủ tịch UBND huyện Bắc Hà.",
        "Lù Văn Sính",
        ["Phó Bí thư Huyện ủy Bắc Hà", "Chủ tịch UBND huyện Bắc Hà"],
    ),
    (
        "who is elected to another body",
        "Hội nghị bầu đồng chí Lù Văn Sính, Trưởng Ban Tuyên giáo Trung ương Đoàn vào Ban Bí thư Trung ương Đoàn khóa X.",
        "Lù Văn Sính",
        ["Trưởng Ban Tuyên giáo Trung ương Đoàn"],
    ),
    (
        "a monk who keeps the records",
        "Dự có Thượng tọa Thích Minh Tịnh - Phó BTS GHPGVN tỉnh Lào Cai, Chánh Thư ký Ban Hoằng pháp.",
        "Thích Minh Tịnh",
        [
            "Phó Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lào Cai",
            "Chánh Thư ký Ban Hoằng pháp",
        ],
    ),
    (
        "a committee member in short",
        "Dự có đồng chí Lù Văn Sính, Ủy viên Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai.",
        "Lù Văn Sính",
        ["Ủy viên Ban Thường vụ Tỉnh ủy Lào Cai", "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai"],
    ),
]


@pytest.mark.parametrize(("sentence", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_short_posts_are_written_out_once(read, posts_of, sentence: str, name: str, posts: list[str]) -> None:
    """What a paper shortens, doubles or runs on from is one post in its standard spelling, with its place."""
    assert posts_of(read("Sáng 10/3, Tỉnh ủy Lào Cai tổ chức hội nghị.", sentence), name) == posts


DEPARTMENTS = [
    ("LĐ-TB-XH", "Lao động - Thương binh và Xã hội"),
    ("LĐ,TB&XH", "Lao động - Thương binh và Xã hội"),
    ("LĐTB & XH", "Lao động - Thương binh và Xã hội"),
    ("NN và PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NN-MT", "Nông nghiệp và Môi trường"),
    ("GD & ĐT", "Giáo dục và Đào tạo"),
    ("VH, TT&DL", "Văn hóa, Thể thao và Du lịch"),
    ("VH&TT", "Văn hóa và Thể thao"),
]


@pytest.mark.parametrize(("short", "full"), DEPARTMENTS, ids=[short for short, _ in DEPARTMENTS])
def test_a_department_is_written_out_however_it_is_shortened(read, short: str, full: str) -> None:
    """Papers join the letters of a department by dashes, commas, ``&`` or ``và``."""
    people = read("Sáng 10/3, Tỉnh ủy Lào Cai họp.", f"Dự có đồng chí Lù Văn Sính, Giám đốc Sở {short} tỉnh Lào Cai.").people
    assert [post.title for post in people[0].posts] == [f"Giám đốc Sở {full} tỉnh Lào Cai"]


BY_LETTERS = [
    ("CT. hội CCB huyện Bắc Hà", "Chủ tịch Hội Cựu chiến binh huyện Bắc Hà"),
    ("CT.Hội Nông dân huyện Bắc Hà", "Chủ tịch Hội Nông dân huyện Bắc Hà"),
    ("CT LĐLĐ huyện Bắc Hà", "Chủ tịch Liên đoàn Lao động huyện Bắc Hà"),
    ("PCT. UBND huyện Bắc Hà", "Phó Chủ tịch UBND huyện Bắc Hà"),
    ("PBT.TT Huyện ủy Bắc Hà", "Phó Bí thư Thường trực Huyện ủy Bắc Hà"),
    ("P.Bí thư Huyện ủy Bắc Hà", "Phó Bí thư Huyện ủy Bắc Hà"),
    ("PGĐ. Sở Y tế tỉnh Lào Cai", "Phó Giám đốc Sở Y tế tỉnh Lào Cai"),
    ("Chánh VP Huyện ủy Bắc Hà", "Chánh Văn phòng Huyện ủy Bắc Hà"),
    ("UV TV Huyện ủy Bắc Hà", "Ủy viên Ban Thường vụ Huyện ủy Bắc Hà"),
    ("CHT Ban CHQS huyện Bắc Hà", "Chỉ huy trưởng Ban CHQS huyện Bắc Hà"),
    ("Trưởng Ban KT-NS HĐND tỉnh Lào Cai", "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Lào Cai"),
    ("Chủ tịch HCCB huyện Bắc Hà", "Chủ tịch Hội Cựu chiến binh huyện Bắc Hà"),
]


@pytest.mark.parametrize(("short", "full"), BY_LETTERS, ids=[short for short, _ in BY_LETTERS])
def test_a_post_by_its_letters_is_written_out(read, posts_of, short: str, full: str) -> None:
    """Districts and communes print posts by letters, with stops and without."""
    facts = read("Sáng 10/3, Tỉnh ủy Lào Cai họp.", f"Dự có ông Lù Văn Sính - {short}; bà Cầm Thị Nọi.")
    assert posts_of(facts, "Lù Văn Sính") == [full]


def test_a_city_before_a_post_is_no_deputy(read, posts_of) -> None:
    """The letter that ends an abbreviation of a unit is none of the next post's."""
    facts = read("Sáng 10/3, Tỉnh ủy Lào Cai họp.", "Hội nghị họp tại TP.Chủ tịch UBND huyện Bắc Hà Lù Văn Sính phát biểu.")
    assert posts_of(facts, "Lù Văn Sính") == ["Chủ tịch UBND huyện Bắc Hà"]


def test_deputies_told_short(read, posts_of) -> None:
    """``Vụ phó`` is a post with a capital alone: ``chức vụ Phó Chủ tịch`` holds none; and the country may be told by its letters."""
    facts = read(
        "Ông Lù Văn Sính, Vụ phó Vụ Pháp chế Bộ Nội vụ nêu ý kiến; bà Khà Thị Lụa, Chánh Thanh tra (Bộ Y tế) nói.",
        "Ông Vàng A Páo giữ chức vụ Phó Tổng cục trưởng Tổng cục Đường bộ VN.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Vụ phó Vụ Pháp chế Bộ Nội vụ"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Chánh Thanh tra Bộ Y tế"]
    assert posts_of(facts, "Vàng A Páo") == ["Phó Tổng Cục trưởng Tổng cục Đường bộ Việt Nam"]


def test_who_is_alone_in_the_state(read, posts_of) -> None:
    """One office has a ``Tổng Thanh tra`` and needs no name; a bracket tells the house, also by letters, where it is no picture's side."""
    facts = read(
        "Phó Tổng Thanh tra Lù Văn Sính nêu ý kiến; Phó Tổng Kiểm toán Nhà nước Vàng A Páo cùng dự.",
        "Bà Khà Thị Lụa, Chánh thanh tra (Bộ GTVT) nói; ông Lò Văn Hặc, Giám đốc (trái) nghe.",
    )
    assert posts_of(facts, "Lù Văn Sính") == ["Phó Tổng Thanh tra Chính phủ"]
    assert posts_of(facts, "Vàng A Páo") == ["Phó Tổng Kiểm toán Nhà nước"]
    assert posts_of(facts, "Khà Thị Lụa") == ["Chánh Thanh tra Bộ Giao thông vận tải"]
    assert posts_of(facts, "Lò Văn Hặc") == []


def test_several_degrees_before_whom_a_post_is_given_to(read, posts_of) -> None:
    """A comma may part one degree from the next; a rank of the army is no other thing."""
    for degrees in ("Thạc sĩ, Bác sĩ", "GS. TS.", "Đại tá"):
        facts = read(f"Sáng 10/3, Thủ tướng phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh Lào Cai đối với {degrees} Lù Văn Sính.")
        assert posts_of(facts, "Lù Văn Sính") == ["Phó Chủ tịch UBND tỉnh Lào Cai"]
