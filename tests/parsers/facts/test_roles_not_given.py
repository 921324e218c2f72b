"""Verbs that give nobody a part there: what is concluded of people, carried out elsewhere, agreed with, answered for."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/3, Tỉnh ủy Sơn La tổ chức hội nghị về cây chè."

PARTS = [
    ("who says something when gifts are given", "Sau khi tặng quà ông Lò Văn Púa, Giám đốc Sở Y tế căn dặn các cháu.", {"keynote"}),
    ("who gives mothers something", "Sau khi tặng quà các mẹ, ông Lò Văn Púa, Giám đốc Sở Y tế cảm ơn các mẹ.", {"presenter", "speaker"}),
    ("who is among those given something", "Tham gia trao quà cho các cháu nghèo, trong đó có Lò Văn Púa.", {"honoree"}),
    (
        "what others chaired whom a party goes to",
        "Ông Lò Văn Púa, Giám đốc Sở Y tế dẫn đầu đoàn công tác đến chúc mừng xã vừa chủ trì thành công hội thi.",
        {"attendee"},
    ),
    ("who is given a paper by its name", "Ông Lò Văn Púa, Giám đốc Sở Y tế nhận Giấy khen của Tỉnh ủy.", {"honoree"}),
    ("who opens the matter", "Ông Lò Văn Púa, Giám đốc Sở Y tế giới thiệu khái quát về cây chè.", {"reporter"}),
    ("who hints at questions", "Ông Lò Văn Púa, Phó Bí thư Tỉnh ủy gợi ý một số nội dung thảo luận.", {"keynote"}),
    ("by whose presence and direction", "Hội nghị có sự tham dự, chỉ đạo của ông Lò Văn Púa, Phó Bí thư Tỉnh ủy.", {"attendee"}),
    ("what others say as somebody did once", "Ông Cầm Văn Nọi phát biểu, phải “vững - sâu - sát” như ông Lò Văn Púa đã yêu cầu.", set()),
    ("who is cited by name and post", "Như lời Chủ tịch UBND tỉnh Lò Văn Púa từng nhấn mạnh, việc này khó.", set()),
    ("of whom something is hoped", "Đồng thời mong muốn, thời gian tới, ông Lò Văn Púa tiếp tục phát huy năng lực.", set()),
    ("what an institution urges", "Ông Lò Văn Púa, Giám đốc Sở Y tế thực hiện chỉ đạo của lãnh đạo Chính phủ yêu cầu các sở.", set()),
    ("who puts somebody forward", "Ông Lò Văn Púa, Giám đốc Sở Y tế giới thiệu được một cá nhân đảm nhiệm cương vị Trưởng phòng.", set()),
    (
        "whose journey it is that another one speaks of",
        "Về chuyến thăm Lào của Chủ tịch UBND tỉnh Lò Văn Púa, Giám đốc Sở Y tế Cầm Văn Nọi lưu ý báo cáo viên các xã.",
        set(),
    ),
    ("whose family it is that another one calls on", "Trò chuyện với gia đình ông Lò Văn Púa, bà Cầm Thị Nọi bày tỏ biết ơn.", set()),
    ("who speaks as one of several", "Các đại biểu như ông Lò Văn Púa đã phát biểu tại hội nghị.", {"speaker"}),
    ("who comes as well as others", "Bà Cầm Thị Nọi cũng như ông Lò Văn Púa đã đến dự hội nghị.", {"attendee"}),
    ("who is honoured as one of several", "Nhiều gương điển hình như ông Lò Văn Púa đã được tặng Giấy khen.", {"honoree"}),
    ("who urges without end", "Biểu dương kết quả, ông Lò Văn Púa, Bí thư Tỉnh ủy Sơn La luôn nhắc nhở không chủ quan.", {"keynote"}),
    ("for whom others are asked to reward", "Bà Cầm Thị Nọi đề nghị Sở Y tế khen thưởng cho ông Lò Văn Púa.", set()),
    ("who closes when others were rewarded", "Sau khi khen thưởng cho các tập thể, ông Lò Văn Púa, Bí thư Tỉnh ủy kết luận.", {"keynote"}),
    ("who rewards by handing over", "Hội nghị khen thưởng cho 8 tập thể, ông Lò Văn Púa trao giấy khen.", {"presenter"}),
    ("who directs a course", "Dự và chỉ đạo lớp tập huấn có ông Lò Văn Púa, Phó Bí thư Tỉnh ủy Sơn La.", {"attendee", "keynote"}),
    ("for whom a reward is proposed", "Sở Y tế đề nghị khen thưởng cho ông Lò Văn Púa, Trưởng bản Nà Lùng.", set()),
    ("who is rewarded", "Tại hội nghị, Sở Y tế khen thưởng cho ông Lò Văn Púa, Trưởng bản Nà Lùng.", {"honoree"}),
    ("whose reports others print", "Trên cơ sở các báo cáo trình bày tại hội nghị, ông Lò Văn Púa, Giám đốc Sở kết luận.", {"keynote"}),
    ("what others said", "Sau khi nghe các ý kiến phát biểu tại hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế kết luận.", {"keynote"}),
    (
        "what others reported behind a comma",
        "Sau khi nghe các xã thảo luận, báo cáo tiến độ, ông Lò Văn Púa, Giám đốc Sở Y tế chỉ đạo cơ quan thường trực làm nhanh.",
        {"keynote"},
    ),
    ("who answers others", "Sau khi nghe các ý kiến, phát biểu tại hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế cảm ơn các xã.", {"speaker"}),
    ("who is heard", "Sau khi nghe ông Lò Văn Púa, Giám đốc Sở Y tế báo cáo, hội nghị thảo luận.", {"reporter"}),
    (
        "who speaks to those glad of it",
        "Các xã vinh dự được ông Lò Văn Púa, Giám đốc Sở Y tế ân cần thăm hỏi, dặn dò và phát biểu chỉ đạo.",
        {"keynote"},
    ),
    (
        "who is honoured, with their cell",
        "Có đồng chí Lò Văn Púa (SN 1930), sinh hoạt tại chi bộ bản Nà Lùng vinh dự được trao tặng Huy hiệu Đảng.",
        {"honoree"},
    ),
    ("what is concluded of somebody", "Ủy ban Kiểm tra kết luận ông Lò Văn Púa, Giám đốc Sở Y tế có vi phạm.", set()),
    ("a conclusion that there was", "Sau khi có kết luận nêu trên, ông Lò Văn Púa, Giám đốc Sở Y tế xin nghỉ phép.", set()),
    (
        "whom others put forward",
        "Bà Cầm Thị Nọi được bầu làm Phó Chủ tịch HĐND tỉnh sau khi được Chủ tịch HĐND tỉnh Lò Văn Púa giới thiệu.",
        set(),
    ),
    (
        "whom others put forward for a seat",
        "Bà Cầm Thị Nọi được Bí thư Huyện ủy Lò Văn Púa giới thiệu ứng cử đại biểu HĐND tỉnh.",
        set(),
    ),
    ("who is heard", "Các đại biểu được nghe đồng chí Lò Văn Púa giới thiệu.", {"reporter"}),
    ("by whom a meeting is shown something", "Hội nghị cũng được ông Lò Văn Púa giới thiệu, hướng dẫn cách hái chè.", {"reporter"}),
    ("a member who is honoured", "Đồng chí Lò Văn Púa, đảng viên được trao Huy hiệu 60 năm tuổi Đảng.", {"honoree"}),
    ("a member of a society", "Ông Lò Văn Púa, hội viên được tặng nhà.", {"honoree"}),
    ("others who are honoured", "Đồng chí Lò Văn Púa mong các đồng chí đảng viên được trao Huy hiệu làm gương.", {"speaker"}),
    ("what somebody introduces", "Ông Lò Văn Púa, Giám đốc Sở Y tế giới thiệu chuyên đề.", {"reporter"}),
    ("who reports with others unnamed", "Đồng chí Lò Văn Púa và lãnh đạo các phòng đã báo cáo kết quả.", {"reporter"}),
    ("who concludes, behind a comma", "Kết luận, ông Lò Văn Púa, Giám đốc Sở Y tế giao các phòng rà soát.", {"keynote"}),
    ("what others ask of somebody", "Chủ tịch UBND tỉnh Vì Văn Xô yêu cầu Giám đốc Sở Y tế Lò Văn Púa báo cáo về việc này.", set()),
    ("a draft of conclusions", "Dự buổi công bố dự thảo kết luận có ông Lò Văn Púa, Giám đốc Sở Y tế.", {"attendee"}),
    ("whose ministry is named by what it tells", "Dự có ông Lò Văn Púa - nguyên Thứ trưởng Bộ Văn hóa - Thông tin.", {"attendee"}),
    ("whom an event is glad to have", "Hội nghị vinh dự được đón tiếp đồng chí Lò Văn Púa, Phó Thủ tướng.", {"attendee"}),
    ("who comes and concludes", "Dự và kết luận hội nghị có ông Lò Văn Púa, Giám đốc Sở Y tế.", {"attendee", "keynote"}),
    ("what others carried out", "Ông Lò Văn Púa, Giám đốc Sở Y tế cho biết, xã đã triển khai nhiều biện pháp chống hạn.", set()),
    ("what is put to the meeting", "Ông Lò Văn Púa, Giám đốc Sở Y tế triển khai Kế hoạch số 5 của tỉnh.", {"reporter"}),
    ("the same in detail", "Ông Lò Văn Púa, Giám đốc Sở Y tế triển khai chi tiết các bước.", {"reporter"}),
    ("what is run by a body", "Ông Lò Văn Púa, Giám đốc Sở Y tế trình bày việc giao trạm cho huyện quản lý và điều hành.", {"reporter"}),
    ("who heads a committee", "Ban Chỉ đạo do đồng chí Bí thư Huyện ủy Lò Văn Púa làm Trưởng ban.", set()),
    ("who is elected to head one", "Đồng chí Lò Văn Púa được bầu làm Trưởng Ban Pháp chế HĐND tỉnh.", {"appointee"}),
    ("a blessing that is given", "Ban đạo từ, Hòa thượng Lò Văn Púa, Trưởng ban Trị sự tỉnh nhấn mạnh việc đoàn kết.", {"keynote"}),
    ("what others shall announce", "Ông Lò Văn Púa, Giám đốc Sở Y tế yêu cầu các xã lập kế hoạch, công bố giá.", {"keynote"}),
    (
        "what is announced as well",
        "Ông Lò Văn Púa, Giám đốc Sở Y tế yêu cầu các xã lập kế hoạch, đồng thời công bố giá.",
        {"keynote", "presenter"},
    ),
    ("whose government it is", "Bà Cầm Thị Nọi được phê chuẩn làm Bộ trưởng trong chính quyền của Tổng thống Lò Văn Púa.", set()),
    ("who is put into a committee", "Ông Lò Văn Púa, Giám đốc Sở Y tế tham gia Đảng ủy, chăm lo việc xã.", set()),
    ("what had been asked before", "Trước đó, Phó Thủ tướng Lò Văn Púa đã yêu cầu các tỉnh làm nhanh.", set()),
    ("what was done on a day before", "Trước đó, ngày 1/3, Phó Thủ tướng Lò Văn Púa chủ trì cuộc họp về than.", set()),
    ("what was said there before", "Trước đó, phát biểu khai mạc hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế nêu ba việc.", {"speaker"}),
    ("who has room for a shop", "Ông Lò Văn Púa, Giám đốc Sở Y tế nói xã có mặt bằng sản xuất.", set()),
    ("what is said in a quotation", "“Các xã đều tham gia việc này” – ông Lò Văn Púa, Giám đốc Sở Y tế nói.", set()),
    ("what is called in one", "Dự lễ phát động “Tết trồng cây” có ông Lò Văn Púa, Giám đốc Sở Y tế.", {"attendee"}),
    ("what a bracket tells besides", "Dự (có mặt từ sáng) là ông Lò Văn Púa, Giám đốc Sở Y tế.", {"attendee"}),
    ("what is adopted", "Quốc hội phê chuẩn Hiệp định Việt – Lào Phó Thủ tướng Lò Văn Púa vui mừng.", set()),
    ("who is elected", "HĐND tỉnh bầu ông Lò Văn Púa làm Phó Chủ tịch HĐND tỉnh.", {"appointee"}),
    ("what a conference is for", "Dự Hội nghị quán triệt Nghị quyết có ông Lò Văn Púa, Giám đốc Sở Y tế.", {"attendee"}),
    ("what is told at one", "Tại hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế quán triệt Nghị quyết.", {"reporter"}),
    ("who is rung up", "Phó Thủ tướng Cầm Thị Nọi gọi điện tới Giám đốc Sở Y tế Lò Văn Púa yêu cầu làm nhanh.", set()),
    ("who leads deputies for years", "Ông Lò Văn Púa làm Trưởng đoàn đại biểu Quốc hội tỉnh Sơn La.", {"appointee"}),
    ("who is made one of them", "Ông Lò Văn Púa được phân công tham gia Đoàn đại biểu Quốc hội tỉnh Sơn La.", set()),
    ("who is told in a report", "Không có tên ông Lò Văn Púa, Giám đốc Sở Y tế trong báo cáo của xã.", set()),
    ("lots that are drawn", "Ông Lò Văn Púa, Giám đốc Sở Y tế bốc thăm chia bảng.", set()),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in PARTS], ids=[case[0] for case in PARTS])
def test_a_verb_gives_a_part_to_who_does_it_there(read, roles_of, sentence: str, roles: set[str]) -> None:
    """Neither to whom something is concluded of, nor for what others did elsewhere."""
    assert roles_of(read(OPENING, sentence), "Lò Văn Púa") == roles


STANDING = [
    ("who stands above all", "Bà Cầm Thị Nọi, Phó Thủ tướng Chính phủ yêu cầu tỉnh làm nhanh.", {"keynote"}),
    ("who agrees with others", "Bà Cầm Thị Nọi, Phó Thủ tướng Chính phủ đồng tình việc làm nhanh.", {"speaker"}),
    (
        "who reports",
        "Bà Cầm Thị Nọi, Phó Thủ tướng Chính phủ báo cáo kết quả năm. Bà Cầm Thị Nọi khẳng định tỉnh sẽ làm nhanh.",
        {"reporter", "speaker"},
    ),
]


@pytest.mark.parametrize(("text", "roles"), [case[1:] for case in STANDING], ids=[case[0] for case in STANDING])
def test_who_reports_or_agrees_directs_nobody(read, roles_of, text: str, roles: set[str]) -> None:
    """Standing above all others makes those alone direct a meeting who ask something of it."""
    facts = read(OPENING, text, "Ông Lò Văn Púa, Phó Giám đốc Sở Y tế phát biểu.")
    assert roles_of(facts, "Cầm Thị Nọi") == roles


def test_a_chair_whose_post_is_not_told_in_full_is_not_outranked(read, roles_of) -> None:
    """``Bộ trưởng`` of a ministry that nothing names cannot be weighed: no deputy head of an agency stands above them."""
    facts = read(
        "Sáng 5/3, Bộ trưởng Lò Văn Púa chủ trì cuộc họp về đăng ký đất.",
        "Phó Cục trưởng Cục Đăng kiểm Cầm Thị Nọi đề nghị bổ sung quy định.",
    )
    assert (roles_of(facts, "Lò Văn Púa"), roles_of(facts, "Cầm Thị Nọi")) == ({"chair"}, {"speaker"})


def test_of_two_who_stand_as_high_neither_stands_above_all(read, roles_of) -> None:
    """Where nobody chairs, what one of them urges is speech."""
    facts = read(
        OPENING,
        "Ông Lò Văn Púa, Giám đốc Sở Y tế tỉnh Sơn La đề nghị làm nhanh.",
        "Bà Cầm Thị Nọi, Giám đốc Sở Nội vụ tỉnh Sơn La khẳng định đã làm xong.",
    )
    assert (roles_of(facts, "Lò Văn Púa"), roles_of(facts, "Cầm Thị Nọi")) == ({"speaker"}, {"speaker"})


def test_of_two_who_stand_as_high_the_one_who_speaks_stands_above_all(read, roles_of) -> None:
    """Where another as high is only there, who holds the speech directs."""
    facts = read(
        f"{OPENING} Dự có ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh Sơn La; bà Cầm Thị Nọi, Phó Chủ tịch HĐND tỉnh Sơn La.",
        "Phát biểu tại hội nghị, bà Cầm Thị Nọi, Phó Chủ tịch HĐND tỉnh ghi nhận kết quả. Bà đề nghị các xã làm nhanh.",
    )
    assert (roles_of(facts, "Lò Văn Púa"), roles_of(facts, "Cầm Thị Nọi")) == ({"attendee"}, {"attendee", "speaker", "keynote"})


def test_who_only_asks_does_not_stand_above_one_as_high_who_speaks(read, roles_of) -> None:
    """Who holds the speech directs, and nobody else of their height."""
    facts = read(
        f"{OPENING} Dự có ông Lò Văn Púa, Phó Chủ tịch UBND tỉnh Sơn La; bà Cầm Thị Nọi, Phó Chủ tịch HĐND tỉnh Sơn La.",
        "Ông Lò Văn Púa phát biểu chào mừng. Bà Cầm Thị Nọi mong muốn các xã làm nhanh.",
    )
    assert "keynote" not in roles_of(facts, "Cầm Thị Nọi")


def test_a_comma_may_be_left_out_behind_the_event(read, roles_of) -> None:
    """``Phát biểu tại hội nghị đồng chí cũng yêu cầu``: who was told before does so."""
    given = "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy trao Bằng khen cho 3 tập thể."
    facts = read(OPENING, f"{given} Phát biểu tại hội nghị đồng chí cũng yêu cầu các xã làm nhanh.")
    assert "keynote" in roles_of(facts, "Lò Văn Púa")
    assert "keynote" not in roles_of(read(OPENING, f"{given} Phát biểu về nơi làm việc của đồng chí yêu cầu làm nhanh."), "Lò Văn Púa")


def test_a_line_of_a_list_may_tell_what_nobody_can_read(read, roles_of) -> None:
    """A guest whose post is not one the lexicon knows is an item all the same, and the list goes on behind them."""
    listed = ("Ông Lò Văn Púa – Lãnh sự quán Lào tại TP.HCM", "Bà Cầm Thị Nọi – Phó Chủ tịch UBND tỉnh")
    facts = read(OPENING, "Hội nghị vinh dự đón tiếp:", *listed)
    assert (roles_of(facts, "Lò Văn Púa"), roles_of(facts, "Cầm Thị Nọi")) == ({"attendee"}, {"attendee"})
    ended = read(OPENING, "Hội nghị vinh dự đón tiếp:", "Bà Cầm Thị Nọi – Phó Chủ tịch UBND tỉnh", "Ông Lò Văn Púa ở nhà, chăm chè.")
    assert roles_of(ended, "Lò Văn Púa") == set()


def test_a_party_of_the_premier_goes_without_him(read, roles_of) -> None:
    """A standing party of somebody's is not who it belongs to; one that somebody leads is."""
    named = "Ông Lò Văn Púa, Thủ tướng có ý kiến."
    assert roles_of(read(OPENING, named, "Tổ công tác của Thủ tướng đã làm việc với Sở Y tế tỉnh Sơn La."), "Lò Văn Púa") == set()


@pytest.mark.parametrize(
    ("said", "roles"), [("Thủ tướng Petrov nhấn mạnh hai nước là bạn.", {"speaker"}), ("Thủ tướng Petrov về nước.", set())]
)
def test_a_guest_is_known_by_their_last_name(read, roles_of, said: str, roles: set[str]) -> None:
    """A post with the last name of somebody from abroad means them: nobody's country is called so."""
    facts = read("Trưa 10/3, Chủ tịch nước Lò Văn Púa đã hội kiến Thủ tướng Sergei Petrov tại Thủ đô Minsk.", said)
    assert roles_of(facts, "Sergei Petrov") - {"attendee"} == roles


def test_who_tells_the_other_at_talks_speaks(read, roles_of) -> None:
    """Hosts and guests who ``thông báo`` at talks report to nobody; at a conference somebody does."""
    told = "Chủ tịch nước Lù Văn Khay thông báo tình hình trồng chè."
    assert roles_of(read(f"Chiều 10/3, Chủ tịch nước Lù Văn Khay hội đàm với Tổng thống Bun-ga-ri. {told}"), "Lù Văn Khay") >= {"speaker"}
    received = "Chiều 10/3, Chủ tịch UBND tỉnh Lù Văn Khay tiếp Đại sứ Nhật Bản. Ông Lù Văn Khay khái quát tình hình trồng chè."
    assert "reporter" not in roles_of(read(received), "Lù Văn Khay")
    assert "reporter" in roles_of(read(f"Chiều 10/3, Văn phòng Chủ tịch nước tổ chức hội nghị. {told}"), "Lù Văn Khay")


def test_who_tells_those_that_come_with_their_concerns_reports(read, roles_of) -> None:
    """Citizens that a leader receives are no guests."""
    text = "Sáng 5/3, Chủ tịch UBND huyện Lò Văn Púa tiếp công dân định kỳ. Chánh Thanh tra huyện Cầm Văn Nọi thông tin về vụ việc."
    assert roles_of(read(text), "Cầm Văn Nọi") == {"reporter"}
