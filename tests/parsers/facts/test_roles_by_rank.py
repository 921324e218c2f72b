"""Roles of who is told by a rank alone, which one of those named before holds."""

from __future__ import annotations

import pytest

OPENING = "Sáng 10/3, Sở Y tế Sơn La tổ chức hội nghị do ông Lò Văn Púa, Giám đốc Sở Y tế chủ trì."
NEIGHBOUR = "Cùng dự có bà Cầm Thị Nọi, Giám đốc Công ty Suối Hoa."

CASES = [
    ("announced", "Kết thúc hội nghị, đồng chí Giám đốc phát biểu, yêu cầu các phòng cố gắng.", {"chair", "speaker", "keynote"}),
    ("opening a sentence", "Giám đốc yêu cầu các phòng cố gắng.", {"chair", "keynote"}),
    ("of several, nobody can tell whose", f"{NEIGHBOUR} Đồng chí Giám đốc yêu cầu các phòng cố gắng.", {"chair"}),
    ("a deputy is another", "Phó Giám đốc trình bày báo cáo.", {"chair"}),
    ("of others, who have one each", "Giám đốc các bệnh viện phát biểu.", {"chair"}),
    ("one who was it before", "Nguyên Giám đốc phát biểu.", {"chair"}),
    ("behind what is told of it", "Hội nghị bàn vai trò Giám đốc phát biểu trước nhân viên.", {"chair"}),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_rank_alone_means_its_only_holder(read, roles_of, sentence: str, roles: set[str]) -> None:
    """A rank whose body nothing tells is that of the one person named before who holds it; of two it is nobody's."""
    assert roles_of(read(OPENING, sentence), "Lò Văn Púa") == roles


@pytest.mark.parametrize("post", ["Giám đốc Bệnh viện Suối Hoa", "Giám đốc Công ty Mây Ngàn"])
def test_a_rank_alone_is_no_guests(read, roles_of, post: str) -> None:
    """The only director named, who neither chairs nor leads, need not be the one who concludes."""
    facts = read(
        "Sáng 10/3, Sở Y tế Sơn La tổ chức hội nghị.",
        f"Ông Lò Văn Púa, {post} tham luận.",
        "Kết luận, đồng chí Giám đốc yêu cầu làm.",
    )
    assert roles_of(facts, "Lò Văn Púa") == {"speaker"}


def test_who_leads_the_party_is_told_by_that(read, roles_of) -> None:
    """``Đồng chí Trưởng đoàn`` is who was told to lead the party, though that is no post."""
    facts = read(
        "Ngày 10/3, Đoàn giám sát do đồng chí Lò Văn Púa, Phó Chủ tịch HĐND tỉnh Sơn La - Trưởng đoàn làm việc với Sở Tài chính.",
        "Tiếp đoàn có bà Cầm Thị Nọi, Phó Giám đốc Sở Tài chính.",
        "Kết luận buổi giám sát, đồng chí Trưởng đoàn ghi nhận kết quả của Sở.",
    )
    assert "keynote" in roles_of(facts, "Lò Văn Púa")


def test_who_heads_a_body_directs_its_deputy(read, roles_of) -> None:
    """The head of a body whose deputy chairs directs the meeting; who heads another body only speaks."""
    facts = read(
        "Sáng 10/3, Sở Y tế Sơn La tổ chức hội nghị do bà Cầm Thị Nọi, Phó Giám đốc Sở Y tế chủ trì.",
        "Tại hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế nhấn mạnh nhiệm vụ.",
        "Ông Vì Văn Xô, Giám đốc Công ty Suối Hoa nhấn mạnh khó khăn.",
    )
    assert {name: roles_of(facts, name) for name in ("Lò Văn Púa", "Vì Văn Xô")} == {"Lò Văn Púa": {"keynote"}, "Vì Văn Xô": {"speaker"}}


def test_a_minister_is_told_by_the_rank(read, roles_of) -> None:
    """A minister whose ministry the lexicon does not know is told by the rank afterwards, and directs those honoured to receive him."""
    facts = read(
        "Ngày 10/3, Trường Đại học Suối Hoa vinh dự được đón tiếp đồng chí Lò Văn Púa, Bộ trưởng Bộ Khoáng sản & Địa chất.",
        "Phát biểu tại buổi làm việc, Bộ trưởng biểu dương tập thể nhà trường.",
    )
    assert "keynote" in roles_of(facts, "Lò Văn Púa")


def test_only_the_guest_directs_who_is_honoured_to_receive(read, roles_of) -> None:
    """Those who are honoured to receive a guest do not direct the meeting themselves."""
    facts = read(
        "Ngày 10/3, xã Mường Bú vinh dự được đón tiếp đồng chí Lò Văn Púa, Bộ trưởng Bộ Y tế.",
        "Phát biểu tại buổi đón tiếp, Chủ tịch UBND huyện Mường La Cầm Thị Nọi nhấn mạnh truyền thống.",
    )
    assert "keynote" not in roles_of(facts, "Cầm Thị Nọi")


def test_who_leads_a_party_to_what_others_hold_only_speaks_there(read, roles_of) -> None:
    """``dẫn đầu Đoàn … tham dự Hội nghị`` makes nobody a superior there, however high they stand at home."""
    facts = read(
        "Ngày 10/3, tại Lào, Hội nghị Thượng đỉnh Khí hậu khai mạc. Thủ tướng Lò Văn Púa đã dẫn đầu Đoàn Việt Nam tham dự Hội nghị.",
        "Phát biểu tại Hội nghị, Thủ tướng Lò Văn Púa đề nghị các nước giảm phát thải.",
    )
    assert roles_of(facts, "Lò Văn Púa") == {"attendee", "speaker"}


@pytest.mark.parametrize(
    ("party", "roles"),
    [
        ("Đoàn công tác do Phó Bí thư Tỉnh ủy Lò Văn Púa dẫn đầu đã dự hội nghị giao ban.", {"attendee", "keynote"}),
        ("Đoàn đại biểu tỉnh do Phó Bí thư Tỉnh ủy Lò Văn Púa dẫn đầu đã dự hội nghị của huyện Sông Mã.", {"attendee", "keynote"}),
        ("Đoàn đại biểu tỉnh do Phó Bí thư Tỉnh ủy Lò Văn Púa dẫn đầu đã dự hội nghị của nước bạn.", {"attendee", "speaker"}),
    ],
)
def test_who_leads_a_party_to_those_below_directs_them(read, roles_of, party: str, roles: set[str]) -> None:
    """A working party, and one that comes to a district, is of those above; a delegation to others is not."""
    facts = read("Ngày 10/3, Huyện ủy Sông Mã, tỉnh Sơn La tổ chức hội nghị giao ban.", f"{party} Ông Lò Văn Púa đề nghị trồng thêm chè.")
    assert roles_of(facts, "Lò Văn Púa") == roles


def test_who_leads_a_working_party_directs(read, roles_of) -> None:
    """Who leads the party that comes to work with others stands above them."""
    facts = read(
        "Ngày 10/3, đoàn công tác của tỉnh Sơn La do Chủ tịch UBND tỉnh Lò Văn Púa dẫn đầu làm việc với huyện Sông Mã.",
        "Phát biểu tại buổi làm việc, Chủ tịch UBND tỉnh Lò Văn Púa đề nghị huyện trồng chè.",
    )
    assert "keynote" in roles_of(facts, "Lò Văn Púa")


def test_those_who_are_gathered_are_no_guests(read, roles_of) -> None:
    """A leader who gathers people (``gặp mặt``) directs them; who receives guests does not."""
    gathered = read(
        "Sáng 10/3, Tỉnh ủy Sơn La tổ chức gặp mặt các nữ doanh nhân.",
        "Tại buổi gặp mặt, Bí thư Tỉnh ủy Lò Văn Púa yêu cầu các sở giúp doanh nghiệp.",
        "Bà Cầm Thị Nọi, Chủ tịch Hội Nữ doanh nhân đề nghị giảm thuế.",
    )
    assert (roles_of(gathered, "Lò Văn Púa"), roles_of(gathered, "Cầm Thị Nọi")) == ({"keynote"}, {"speaker"})
    received = read("Sáng 10/3, Chủ tịch UBND tỉnh Sơn La Lò Văn Púa tiếp Đại sứ Lào.", "Ông Lò Văn Púa đề nghị Đại sứ giúp đỡ.")
    assert "keynote" not in roles_of(received, "Lò Văn Púa")
