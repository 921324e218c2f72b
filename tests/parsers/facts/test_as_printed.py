"""What a participation keeps beside the role: the posts of that day, the bridge point; and the level of the meeting."""

import pytest

from parsers.facts.extract import extract_facts
from parsers.types import Article, Participation, Role

OPENING = "Sáng 4/3, Ban Tổ chức Trung ương tổ chức hội nghị trực tuyến toàn quốc về công tác cán bộ."


def parts(sentence: str) -> dict[tuple[str, Role], Participation]:
    """Who took part by the meeting of an article with this sentence."""
    facts = extract_facts(Article(title="Hội nghị trực tuyến về công tác cán bộ", body=(OPENING, sentence), source="baolaocai.vn"))
    return {(part.person, part.role): part for meeting in facts.meetings for part in meeting.participants}


@pytest.mark.parametrize(
    ("sentence", "person", "role", "printed", "bridge"),
    [
        (
            "Đồng chí Lù Thị Phượng, UVBTV, Trưởng BTC Tỉnh ủy chủ trì tại điểm cầu tỉnh Lào Cai.",
            "Lù Thị Phượng", Role.CHAIR, "UVBTV, Trưởng BTC Tỉnh ủy", "tỉnh Lào Cai",
        ),
        (
            "Tại điểm cầu Sa Pa, dự hội nghị có đồng chí Má A Trư, nguyên Bí thư Huyện ủy.",
            "Má A Trư", Role.ATTENDEE, "nguyên Bí thư Huyện ủy", "Sa Pa",
        ),
        (
            "Bí thư Tỉnh ủy Lê Hữu Tấn, Trưởng Đoàn ĐBQH tỉnh, phát biểu.",
            "Lê Hữu Tấn", Role.SPEAKER, "Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh", None,
        ),
        ("Đồng chí Lê Hữu Tấn phát biểu tại hội nghị.", "Lê Hữu Tấn", Role.SPEAKER, None, None),
        (
            "Dự hội nghị có các đồng chí Ủy viên Trung ương Đảng: Lê Hữu Tấn, Bí thư Tỉnh ủy; Hà Kim Chi, Thứ trưởng Bộ Nội vụ.",
            "Hà Kim Chi", Role.ATTENDEE, "Ủy viên Trung ương Đảng, Thứ trưởng Bộ Nội vụ", None,
        ),
    ],
)  # fmt: skip
def test_posts_and_bridge_point_as_printed(sentence: str, person: str, role: Role, printed: str | None, bridge: str | None) -> None:
    """The posts stand as printed that day, a shared one before the own; a role at a bridge point says which."""
    part = parts(sentence)[person, role]
    assert part.post_printed == printed
    assert part.bridge_point == bridge


@pytest.mark.parametrize(
    ("opening", "level"),
    [
        (OPENING, "central"),
        ("Sáng 4/3, Tỉnh ủy Lào Cai tổ chức hội nghị bàn về trồng quế.", "provincial"),
        ("Sáng 4/3, Huyện ủy Bắc Hà tổ chức hội nghị bàn về trồng quế.", "district"),
        ("Sáng 4/3, Đảng ủy xã Bản Liền tổ chức hội nghị bàn về trồng quế.", "communal"),
        ("Sáng 4/3, Câu lạc bộ thơ Hương Quế tổ chức hội nghị bàn về một tập thơ.", None),
    ],
)
def test_level_is_told_by_name_or_organiser(opening: str, level: str | None) -> None:
    """The level is what the name or the organiser says; where neither does it stays open."""
    facts = extract_facts(Article(title="Hội nghị đầu năm", body=(opening,), source="baolaocai.vn"))
    assert [meeting.level for meeting in facts.meetings] == [level]


@pytest.mark.parametrize(
    ("told", "printed"),
    [
        ("Đồng chí Lê Hữu Tấn, quyền Bí thư Tỉnh ủy, dự hội nghị.", ["quyền Bí thư Tỉnh ủy"]),
        ("Quyền Giám đốc Sở Y tế Lê Hữu Tấn dự hội nghị.", ["Quyền Giám đốc Sở Y tế"]),
        ("Nguyên Bí thư Tỉnh ủy Lê Hữu Tấn dự hội nghị.", ["Nguyên Bí thư Tỉnh ủy"]),
        ("Cựu Chủ tịch UBND tỉnh Lê Hữu Tấn dự hội nghị.", ["Cựu Chủ tịch UBND tỉnh"]),
        (
            "Đồng chí Lê Hữu Tấn, nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh, dự hội nghị.",
            ["nguyên Bí thư Tỉnh ủy", "nguyên Chủ tịch UBND tỉnh"],
        ),
        ("Đồng chí Lê Hữu Tấn, nguyên Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, dự.", ["nguyên Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]),
        ("Đồng chí Lê Hữu Tấn, Bí thư Tỉnh ủy, dự hội nghị.", ["Bí thư Tỉnh ủy"]),
    ],
)
def test_a_post_is_printed_with_the_word_that_marks_it(told: str, printed: list[str]) -> None:
    """``quyền``, ``nguyên`` and ``cựu`` right before a post belong to it as printed, and stand in the words it is read from."""
    facts = extract_facts(Article(title="Hội nghị trực tuyến về công tác cán bộ", body=(OPENING, told), source="baolaocai.vn"))
    posts = next(person for person in facts.people if person.name == "Lê Hữu Tấn").posts
    assert [post.printed for post in posts] == printed
    assert all(post.printed in post.quote.text for post in posts)
