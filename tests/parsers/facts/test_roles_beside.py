"""Who is there beside others: leaders listed, whom somebody meets, who receives and chairs; and who is told only to lose a post."""

from __future__ import annotations

import pytest

OPENING = "Sáng 9/3, UBND tỉnh Sơn La tổ chức hội nghị về chè."
PUA, XO = "Lò Văn Púa", "Vì Văn Xô"

BESIDE = [
    (
        "who reports, behind the post of whom it is told",
        "Báo cáo Chủ tịch UBND tỉnh về vụ chè, ông Lò Văn Púa, Bí thư Huyện ủy nêu kết quả.",
        {PUA: {"reporter"}},
    ),
    (
        "who makes known a decision on others",
        "Đồng chí Lò Văn Púa đã công bố Quyết định của Ban Bí thư về công tác cán bộ, chuẩn y giữ chức Ủy viên Ban Thường vụ Tỉnh ủy, "
        "ông Vì Văn Xô phát biểu.",
        {PUA: {"presenter"}, XO: {"speaker"}},
    ),
    (
        "who reports, behind whom it is told",
        "Báo cáo trước ông Vì Văn Xô, Bí thư Tỉnh ủy, ông Lò Văn Púa, Bí thư Huyện ủy nêu kết quả trồng chè.",
        {PUA: {"reporter"}, XO: set()},
    ),
    (
        "several who are there and give",
        "Cùng dự, trao quà cho các hộ còn có các đồng chí: Lò Văn Púa, Phó Chủ tịch UBND tỉnh; Vì Văn Xô, Chủ tịch Hội Nông dân tỉnh.",
        {PUA: {"attendee", "presenter"}, XO: {"attendee", "presenter"}},
    ),
    (
        "those of a town, in a sentence of their own",
        "Dự có ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh. Thành phố Sơn La có các đồng chí: Vì Văn Xô, Phó Bí thư Thành ủy; Cầm Thị Nọi.",
        {PUA: {"attendee"}, XO: {"attendee"}},
    ),
    ("a town's own, one of whom is told", "Thành phố Sơn La có ông Lò Văn Púa là người trồng chè giỏi.", {PUA: set()}),
    (
        "what a report is on",
        "Giám đốc Sở Y tế Lò Văn Púa báo cáo kết quả vận hành hệ thống giám sát, điều hành y tế của tỉnh.",
        {PUA: {"reporter"}},
    ),
    (
        "several commended, what the last one is told between",
        "Đồng chí Vì Văn Xô, Phó Bí thư chi bộ; đồng chí Lò Văn Púa, biên tập viên được khen thưởng.",
        {PUA: {"honoree"}, XO: {"honoree"}},
    ),
    ("whom a congress commends", "Ông Lò Văn Púa được tuyên dương tại hội nghị.", {PUA: {"honoree"}}),
    ("who comes to an opening", "Đến dự khai mạc có ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh.", {PUA: {"attendee"}}),
    ("whose demand it was", "Đó là yêu cầu của ông Lò Văn Púa, Bí thư Tỉnh ủy Sơn La tại hội nghị.", {PUA: {"keynote"}}),
    ("whose order it was", "Đó là một trong những chỉ đạo quan trọng của Bí thư Tỉnh ủy Sơn La Lò Văn Púa.", {PUA: {"keynote"}}),
    ("by whose demand others act", "Theo yêu cầu của Bí thư Tỉnh ủy Sơn La Lò Văn Púa, các xã trồng chè.", {PUA: set()}),
    ("who directs much", "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy chỉ đạo nhiều nội dung về cây chè.", {PUA: {"keynote"}}),
    (
        "leaders of a place",
        "Lãnh đạo tỉnh Sơn La có các đồng chí: Lò Văn Púa-Phó Bí thư Tỉnh ủy; Vì Văn Xô-Phó Chủ tịch UBND tỉnh.",
        {PUA: {"attendee"}, XO: {"attendee"}},
    ),
    ("what leaders ask", "Lãnh đạo tỉnh Sơn La đề nghị đồng chí Lò Văn Púa, Bí thư Huyện ủy rà soát.", {PUA: set()}),
    ("of leaders at large", "Lãnh đạo các cấp có đồng chí Lò Văn Púa, Bí thư Huyện ủy giúp đỡ.", {PUA: set()}),
    (
        "a party of a place",
        "Đoàn công tác của tỉnh Sơn La có các đồng chí: Lò Văn Púa, Phó Chủ tịch HĐND tỉnh; Vì Văn Xô, Phó Chủ tịch UBND tỉnh.",
        {PUA: {"attendee"}, XO: {"attendee"}},
    ),
    (
        "hosts who chair",
        "Đón tiếp và chủ trì buổi làm việc với đoàn có ông Lò Văn Púa, Chủ tịch HĐND tỉnh và ông Vì Văn Xô, Phó Chủ tịch UBND tỉnh.",
        {PUA: {"attendee", "chair"}, XO: {"attendee", "chair"}},
    ),
    (
        "whom somebody meets",
        "Chủ tịch UBND tỉnh Vì Văn Xô chủ trì cuộc họp với Bí thư Huyện ủy Lò Văn Púa bàn về chè.",
        {PUA: {"attendee"}, XO: {"chair"}},
    ),
    (
        "who leads those whom somebody meets",
        "Chủ tịch UBND tỉnh Vì Văn Xô chủ trì cuộc họp với đại diện các sở bàn về đơn của Bí thư Huyện ủy Lò Văn Púa.",
        {PUA: set(), XO: {"chair"}},
    ),
    (
        "who answers, and who speaks then",
        "Sau khi Phó Chủ tịch UBND tỉnh Lò Văn Púa trao đổi, giải đáp một số ý kiến, Bí thư Tỉnh ủy Vì Văn Xô đã phát biểu.",
        {PUA: {"speaker"}, XO: {"speaker"}},
    ),
    ("who tells what is going on", "Trưởng Ban Tuyên giáo Tỉnh ủy Lò Văn Púa cũng thông tin về việc trồng chè.", {PUA: {"reporter"}}),
    (
        "whose paper is spoken of",
        "Phát biểu chỉ đạo tại hội nghị, Phó Chủ tịch UBND tỉnh Lò Văn Púa cho rằng, báo cáo của đơn vị tư vấn còn số liệu cũ.",
        {PUA: {"keynote"}},
    ),
    (
        "a sitting called after a decision",
        "Phát biểu tại phiên công bố quyết định kiểm tra, Bí thư Tỉnh ủy Lò Văn Púa nêu rõ chè đã rẻ.",
        {PUA: {"speaker"}},
    ),
    ("work that is spoken of", "Về công tác điều hành giá, Giám đốc Sở Công Thương Lò Văn Púa cho biết chè đã rẻ.", {PUA: set()}),
    ("who runs a meeting", "Ông Lò Văn Púa, Giám đốc Sở Công Thương điều hành hội nghị.", {PUA: {"chair"}}),
    (
        "deputies in a debate",
        "Đại biểu Lò Văn Púa (Sơn La) cho rằng, chè đã rẻ. Đại biểu Vì Văn Xô (Lai Châu) cho biết chè đã đắt.",
        {PUA: {"speaker"}, XO: set()},
    ),
    ("who is no deputy", "Giám đốc Sở Y tế Lò Văn Púa (Sơn La) cho rằng, chè đã rẻ.", {PUA: set()}),
    (
        "who retires at a meeting for it",
        "Phó Chủ tịch UBND tỉnh Vì Văn Xô trao quyết định nghỉ hưu cho đồng chí Lò Văn Púa.",
        {PUA: {"honoree"}, XO: {"presenter"}},
    ),
    (
        "who leads a party and chairs what it came for",
        "Bí thư Tỉnh ủy Lò Văn Púa dẫn đầu đoàn công tác của tỉnh tới thăm và chủ trì buổi làm việc với Ban Thường vụ Huyện ủy.",
        {PUA: {"attendee", "chair"}},
    ),
    ("who stands for a paper", "Về đại diện Báo Sơn La có ông Lò Văn Púa và ông Vì Văn Xô.", {PUA: {"attendee"}, XO: {"attendee"}}),
    ("flowers that welcome", "Đón nhận bó hoa của thiếu nhi xong, Chủ tịch UBND tỉnh Lò Văn Púa lên xe.", {PUA: set()}),
    ("what was agreed to by how many", "Với tỷ lệ tán thành 89%, ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh về nhất.", {PUA: set()}),
    ("by whom others were named", "HĐND tỉnh bầu 2 Phó Chủ tịch theo giới thiệu của Chủ tịch UBND tỉnh Lò Văn Púa.", {PUA: set()}),
]

OFFICES = [
    ("dismissed", "Quốc hội đã phê chuẩn cách chức Bộ trưởng Bộ Y tế với ông Lò Văn Púa.", set()),
    ("let go", "HĐND tỉnh đã phê chuẩn miễn nhiệm ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh.", set()),
    ("let go from two posts", "Ông Lò Văn Púa đã được cho thôi giữ chức vụ Ủy viên UBND tỉnh và chức Giám đốc Sở Y tế.", set()),
    ("two posts taken up", "Ông Lò Văn Púa được bầu giữ chức Chủ tịch Hội Chè tỉnh và chức Bí thư Đảng đoàn.", {"appointee"}),
    ("chosen to be", "Hội nghị nhất trí cử ông Lò Văn Púa, Phó Chủ tịch Hội Chè Việt Nam là Chủ tịch Hội Chè Việt Nam.", {"appointee"}),
    ("sent to attend", "UBND tỉnh đã cử ông Lò Văn Púa, là Phó Chủ tịch Hội Chè tỉnh, đi học ở Lào.", set()),
]


@pytest.mark.parametrize(("said", "roles"), [case[1:] for case in BESIDE], ids=[case[0] for case in BESIDE])
def test_who_is_there_beside_others(read, roles_of, said: str, roles: dict[str, set[str]]) -> None:
    """Those listed, met and received are there, who chairs the reception chairs; a noun tells nobody's part."""
    facts = read(OPENING, said)
    assert {name: roles_of(facts, name) for name in roles} == roles


@pytest.mark.parametrize(("said", "roles"), [case[1:] for case in OFFICES], ids=[case[0] for case in OFFICES])
def test_nobody_is_appointed_by_losing_a_post(read, roles_of, said: str, roles: set[str]) -> None:
    """Verbs that appoint make nobody an appointee of what ends."""
    assert roles_of(read(OPENING, said), PUA) == roles
