"""What people do at a meeting: told by verbs before and behind them, and who was merely named."""

from __future__ import annotations

import pytest

OPENING = "Chiều 10/3, tại thành phố Sơn La, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác xây dựng Đảng quý I/2024."

CASES = [
    ("chair", "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy chủ trì hội nghị.", {"chair"}),
    ("chair under whom", "Hội nghị diễn ra dưới sự chủ trì của đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy.", {"chair"}),
    ("chair behind what a committee is for", "Đồng chí Cầm Thị Nọi, Trưởng Ban Chỉ đạo tỉnh về chuyển đổi số chủ trì hội nghị.", {"chair"}),
    (
        "list over what committees are for",
        "Các đồng chí: Cầm Thị Nọi, Trưởng BCĐ tỉnh về chuyển đổi số; Lò Văn Púa, Phó Trưởng BCĐ tỉnh về nông thôn mới đồng chủ trì.",
        {"chair"},
    ),
    (
        "with a party",
        "Các đồng chí: Lò Văn Púa, Phó Bí thư Tỉnh ủy; Cầm Thị Nọi, Chủ tịch HĐND tỉnh và đoàn công tác của tỉnh đã đến dâng hương.",
        {"attendee"},
    ),
    ("sentence behind a short city", "Dự có nhân dân TP. Phát biểu tại hội nghị, đồng chí Cầm Thị Nọi cảm ơn các đại biểu.", {"speaker"}),
    ("report of others", "Sau khi nghe các địa phương báo cáo, đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy yêu cầu khắc phục ngay.", {"keynote"}),
    ("keynote", "Phát biểu chỉ đạo hội nghị, đồng chí Cầm Thị Nọi đánh giá cao kết quả.", {"keynote"}),
    ("two verbs", "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy dự và phát biểu chỉ đạo.", {"attendee", "keynote"}),
    ("two verbs in front", "Dự và phát biểu chỉ đạo hội nghị có đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy.", {"attendee", "keynote"}),
    ("speaker", "Phát biểu tại hội nghị, đồng chí Cầm Thị Nọi cảm ơn các đại biểu.", {"speaker"}),
    ("courtesy directs nobody", "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy chúc mừng các đại biểu.", {"speaker"}),
    ("discussion", "Đồng chí Cầm Thị Nọi, Bí thư Huyện ủy Mai Sơn tham luận về công tác đảng viên.", {"speaker"}),
    ("reporter in front", "Trình bày báo cáo, đồng chí Cầm Thị Nọi cho biết kết quả trong quý.", {"reporter"}),
    ("reporter behind", "Báo cáo do đồng chí Cầm Thị Nọi, Chánh Văn phòng Tỉnh ủy trình bày.", {"reporter"}),
    ("attendee", "Cùng dự có các đồng chí: Lò Văn Púa, Phó Bí thư Tỉnh ủy; Cầm Thị Nọi, Phó Chủ tịch UBND tỉnh.", {"attendee"}),
    ("honoree", "Dịp này, đồng chí Lò Văn Púa trao Bằng khen cho đồng chí Cầm Thị Nọi.", {"honoree"}),
    ("honoree, suffered", "Nhân dịp này, bà Cầm Thị Nọi được trao tặng Kỷ niệm chương.", {"honoree"}),
    ("presenter", "Đồng chí Cầm Thị Nọi trao Bằng khen cho các tập thể.", {"presenter"}),
    ("appointee", "Hội nghị công bố quyết định điều động đồng chí Cầm Thị Nọi giữ chức Bí thư Huyện ủy Mai Sơn.", {"appointee"}),
    ("elected", "Đồng chí Cầm Thị Nọi được bầu giữ chức Bí thư Huyện ủy Mai Sơn.", {"appointee"}),
    ("merely named", "Mô hình do đồng chí Cầm Thị Nọi, nguyên Bí thư Tỉnh ủy khởi xướng đã lan rộng.", set()),
    ("not there", "Bí thư Huyện ủy Mai Sơn Cầm Thị Nọi không dự hội nghị.", set()),
    ("told by", "Theo Bí thư Huyện ủy Mai Sơn Cầm Thị Nọi, huyện còn nhiều khó khăn.", set()),
    ("an aside before the verb", "Đồng chí Cầm Thị Nọi (thứ ba từ trái sang) trao Bằng khen cho các tập thể.", {"presenter"}),
    (
        "the list first, nameless guests, then the verb",
        "Bí thư Tỉnh ủy Cầm Thị Nọi, Chủ tịch HĐND tỉnh Lò Văn Púa và đại diện các sở; lãnh đạo huyện Mai Sơn cùng dự.",
        {"attendee"},
    ),
    (
        "the list first, nameless bodies among it, then the verb",
        "Bí thư Tỉnh ủy Cầm Thị Nọi; Chủ tịch HĐND tỉnh Lò Văn Púa; các Ủy viên Ban Thường vụ Tỉnh ủy, HĐND, UBND tỉnh và lãnh đạo "
        "các sở tham dự.",
        {"attendee"},
    ),
    (
        "who gives to others, then says",
        "Trao quà cho các hộ nghèo, đồng chí Cầm Thị Nọi, Bí thư Huyện ủy Mai Sơn cảm ơn bà con.",
        {"presenter", "speaker"},
    ),
    ("who came to congratulate", "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy đã tới chúc mừng các thầy cô.", set()),
    ("at a ceremony for others", "Phát biểu tại lễ trao Huy hiệu Đảng, bà Cầm Thị Nọi, Bí thư Huyện ủy Mai Sơn cảm ơn.", {"speaker"}),
    ("members congratulated before a comma", "Phát biểu chúc mừng các đảng viên, Bí thư Huyện ủy Cầm Thị Nọi kể chuyện cũ.", {"speaker"}),
    ("a party behind a word that goes on", "Theo đó, về phía tỉnh Sơn La có bà Cầm Thị Nọi, Bí thư Tỉnh ủy.", {"attendee"}),
    ("how many voted for it", "Với 100% đại biểu tán thành, đồng chí Cầm Thị Nọi được bầu giữ chức Bí thư Huyện ủy.", {"appointee"}),
    ("who reads a decision out", "Đồng chí Cầm Thị Nọi đọc quyết định của Ban Thường vụ Tỉnh ủy.", {"presenter"}),
    ("running an office is no chair", "Đồng chí Cầm Thị Nọi được giao điều hành Huyện ủy Mai Sơn.", set()),
    ("a small pronoun", "Đồng chí Cầm Thị Nọi dự. Kết luận hội nghị, đồng chí yêu cầu các ngành cố gắng.", {"attendee", "keynote"}),
    ("a post held before", "Trước khi nhận nhiệm vụ, bà Cầm Thị Nọi giữ chức Bí thư Huyện ủy Mai Sơn.", set()),
    ("who works with a visiting party", "Đồng chí Cầm Thị Nọi, Phó Chủ tịch UBND tỉnh đã làm việc với đoàn.", {"attendee"}),
    ("who is visited attends nothing", "Đoàn đã đến thăm, tặng quà các vị gồm: bà Cầm Thị Nọi; ông Lò Văn Púa.", set()),
    ("told of in passing", "Hội nghị bàn nhiệm vụ mà Bí thư Tỉnh ủy Cầm Thị Nọi đã giao.", set()),
    (
        "the list first, over semicolons",
        "Đ/c Cầm Thị Nọi, Chủ tịch HĐND tỉnh; lãnh đạo huyện Mai Sơn; các sở, ngành, cùng nhân dân trong xã đã tới dự.",
        {"attendee"},
    ),
    (
        "given as the one before",
        "Đồng chí Lò Văn Púa đã trao Huy hiệu 50 năm cho ông Vì Văn Xô, Huy hiệu 40 năm cho bà Cầm Thị Nọi và chúc mừng các đảng viên.",
        {"honoree"},
    ),
    (
        "given, in a list behind a colon",
        "Đoàn đã tặng quà cho: Hòa thượng Thích Minh Tường, Trụ trì chùa Bản Mòn; Linh mục Lò Văn Púa; sư cô Cầm Thị Nọi.",
        {"honoree"},
    ),
    ("a judge in the list", "Chánh án TAND tỉnh Cầm Thị Nọi, Thẩm phán cao cấp Lò Văn Púa dự.", {"attendee"}),
    ("votes agree, not the elected", "Với 50/52 phiếu đồng ý, bà Cầm Thị Nọi được bầu làm Phó Chủ tịch UBND tỉnh.", {"appointee"}),
    ("reports to the guests", "Báo cáo với các đồng chí, Phó Chủ tịch UBND tỉnh Cầm Thị Nọi cho biết kết quả.", {"reporter"}),
    ("a candidate", "Hội nghị nhất trí để bà Cầm Thị Nọi, Phó Giám đốc Sở Y tế tham gia ứng cử đại biểu Quốc hội.", set()),
    ("who is mourned attends nothing", "Dự lễ tang bà Cầm Thị Nọi có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy.", set()),
    ("the deputies of a place", "Đại biểu huyện Mai Sơn có các đồng chí: Cầm Thị Nọi, Bí thư Huyện ủy; Lò Văn Púa.", {"attendee"}),
    ("meets voters", "Tổ đại biểu gồm bà Cầm Thị Nọi, Phó Chủ tịch HĐND tỉnh đã tiếp xúc với cử tri xã Hát Lót.", {"attendee"}),
    ("a second chair", "Đồng chí Lò Văn Púa chủ trì hội nghị cùng các đồng chí: Cầm Thị Nọi, Phó Bí thư Tỉnh ủy; Vì Văn Xô.", {"chair"}),
    (
        "on behalf of many",
        "Bà Cầm Thị Nọi thay mặt Đảng bộ, chính quyền và nhân dân các dân tộc tỉnh Sơn La chúc mừng các đại biểu.",
        {"speaker"},
    ),
    ("a party that will do it", "Bà Cầm Thị Nọi dẫn đầu đoàn đại biểu của tỉnh sẽ tham dự hội nghị ở Hà Nội.", set()),
    ("speaks on a subject, no comma", "Phát biểu về cây chè bà Cầm Thị Nọi, Phó Giám đốc Sở Công Thương nêu ba việc.", {"speaker"}),
    ("duties of others", "Bà Cầm Thị Nọi đề nghị các xã chấn chỉnh việc niêm yết, công bố thủ tục.", {"speaker"}),
    ("whom a request goes to", "Ông Lò Văn Púa kiến nghị với tỉnh, Bí thư Tỉnh ủy. Bí thư Tỉnh ủy Cầm Thị Nọi dự.", {"attendee"}),
    ("who is mourned, told behind who comes", "Ông Lò Văn Púa có mặt từ sớm để vào viếng Đại tướng Cầm Thị Nọi.", set()),
    ("an honour is no attendance", "Ông vinh dự được làm việc cùng bà Cầm Thị Nọi.", set()),
    ("to come", "Đồng chí Cầm Thị Nọi sẽ chủ trì cuộc họp sau.", set()),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_roles_by_their_verbs(read, roles_of, sentence: str, roles: set[str]) -> None:
    """Each way of telling a role yields that role and no other."""
    assert roles_of(read(OPENING, sentence), "Cầm Thị Nọi") == roles


def test_a_deputy_of_a_board_stands_below_the_committee(read, roles_of) -> None:
    """At a meeting with a deputy of a provincial board, who directs is the committee's deputy secretary."""
    facts = read(
        OPENING,
        "Dự hội nghị có bà Cầm Thị Nọi, Phó Bí thư Tỉnh ủy; ông Lò Văn Púa, Phó Trưởng ban Tổ chức Tỉnh ủy.",
        "Bà Cầm Thị Nọi yêu cầu các cấp ủy cố gắng.",
    )
    assert roles_of(facts, "Cầm Thị Nọi") == {"attendee", "keynote"}


def test_calling_on_somebody_is_a_part_in_a_visit(read, roles_of) -> None:
    """``thăm`` alone makes a guest of a visit, and none of another meeting."""
    called = "Đồng chí Cầm Thị Nọi thăm các gia đình chính sách."
    visit = "Sáng 10/3, đoàn công tác tỉnh Sơn La do đồng chí Cầm Thị Nọi làm trưởng đoàn đi thăm xã Hát Lót."
    assert roles_of(read(visit, called), "Cầm Thị Nọi") == {"attendee"}
    assert roles_of(read(OPENING, called), "Cầm Thị Nọi") == set()


def test_list_goes_on_over_lines(read, roles_of) -> None:
    """A list that a line leaves open by a colon or a semicolon goes on in the next, and ends with it."""
    lines = ["Dự hội nghị có:", "- Đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy;", "- Bà Cầm Thị Nọi, Chủ tịch HĐND tỉnh."]
    facts = read(OPENING, *lines, "Ông Vì Văn Xô, Giám đốc Sở Y tế vắng mặt.")
    assert [roles_of(facts, name) for name in ("Lò Văn Púa", "Cầm Thị Nọi", "Vì Văn Xô")] == [{"attendee"}, {"attendee"}, set()]


def test_whose_decision_it_is_has_no_part_in_it(read, roles_of) -> None:
    """``theo Quyết định của Bí thư Tỉnh ủy, đồng chí … được bổ nhiệm`` appoints the second, not the holder of the first post."""
    chaired = "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy chủ trì hội nghị."
    decided = "Theo Quyết định của Bí thư Tỉnh ủy, đồng chí Cầm Thị Nọi, Phó Giám đốc Sở Nội vụ được bổ nhiệm giữ chức Giám đốc Sở Nội vụ."
    facts = read(OPENING, chaired, decided)
    assert roles_of(facts, "Lò Văn Púa") == {"chair"}
    assert roles_of(facts, "Cầm Thị Nọi") == {"appointee"}


def test_a_post_handed_over_is_his_for_whom_it_is(read, roles_of, posts_of) -> None:
    """Two posts given by two decisions go to who is named behind them, not to who hands the decisions over."""
    facts = read(
        "Sáng 10/3, Thủ tướng Chính phủ Lò Văn Púa trao Quyết định của Bộ Chính trị chỉ định giữ chức Bí thư Ban cán sự Đảng Bộ Y tế và "
        "Quyết định của Thủ tướng Chính phủ giao Quyền Bộ trưởng Bộ Y tế đối với đồng chí Cầm Thị Nọi."
    )
    assert roles_of(facts, "Cầm Thị Nọi") == {"appointee"}
    assert posts_of(facts, "Cầm Thị Nọi") == ["Bí thư Ban cán sự Đảng Bộ Y tế", "Quyền Bộ trưởng Bộ Y tế"]
    assert posts_of(facts, "Lò Văn Púa") == ["Thủ tướng Chính phủ"]


def test_who_comes_to_a_new_office_is_appointed(read, roles_of, posts_of) -> None:
    """``đến nhận công tác tại … để bổ nhiệm giữ chức vụ …`` is a decision, though its verb is one of intention."""
    facts = read(
        OPENING,
        "Theo đó, ông Lò Văn Púa, Phó Giám đốc Sở Xây dựng đến nhận công tác tại Sở Y tế để bổ nhiệm giữ chức vụ Giám đốc Sở Y tế.",
    )
    assert roles_of(facts, "Lò Văn Púa") == {"appointee"}
    assert posts_of(facts, "Lò Văn Púa") == ["former:Phó Giám đốc Sở Xây dựng tỉnh Sơn La", "Giám đốc Sở Y tế tỉnh Sơn La"]


def test_post_alone_means_its_holder(read, roles_of) -> None:
    """``đồng chí Bí thư Tỉnh ủy`` is who was named with the post before."""
    facts = read(
        OPENING,
        "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy chủ trì hội nghị. Cùng dự có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy.",
        "Kết luận hội nghị, đồng chí Bí thư Tỉnh ủy yêu cầu các cấp ủy làm tốt hơn.",
    )
    assert roles_of(facts, "Cầm Thị Nọi") == {"chair", "keynote"}
    assert roles_of(facts, "Lò Văn Púa") == {"attendee"}


def test_new_holder_speaks(read, roles_of, posts_of) -> None:
    """``tân Bí thư`` is who has just been appointed, and the old post ends."""
    facts = read(
        OPENING,
        "Hội nghị công bố quyết định điều động đồng chí Cầm Thị Nọi, Phó Giám đốc Sở Y tế, giữ chức Bí thư Huyện ủy Mai Sơn.",
        "Phát biểu nhận nhiệm vụ, tân Bí thư Huyện ủy cảm ơn cấp trên.",
    )
    assert roles_of(facts, "Cầm Thị Nọi") == {"appointee", "speaker"}
    assert posts_of(facts, "Cầm Thị Nọi") == ["former:Phó Giám đốc Sở Y tế tỉnh Sơn La", "Bí thư Huyện ủy Mai Sơn"]


def test_pronoun_means_who_was_named_last(read, roles_of) -> None:
    """``Đồng chí đề nghị`` goes on with the person of the sentence before."""
    facts = read(OPENING, "Đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy chủ trì hội nghị. Đồng chí đề nghị các ngành làm tốt hơn.")
    assert roles_of(facts, "Cầm Thị Nọi") == {"chair", "keynote"}


def test_guests_never_direct_a_reception(read, roles_of) -> None:
    """At a reception host and guest both speak; nobody directs."""
    facts = read(
        "Chiều 10/3, đồng chí Cầm Thị Nọi, Chủ tịch UBND tỉnh Sơn La tiếp xã giao Đoàn đại biểu tỉnh Hủa Phăn.",
        "Đồng chí Cầm Thị Nọi mong muốn hai bên hợp tác chặt chẽ hơn.",
    )
    assert roles_of(facts, "Cầm Thị Nọi") == {"attendee", "speaker"}


def test_no_roles_without_a_meeting(read) -> None:
    """Somebody quoted on prices takes part in nothing."""
    facts = read("Ông Lò Văn Púa, Giám đốc Công ty Cà phê Mường Ảng nhấn mạnh, giá cà phê còn tăng.")
    assert facts.meetings == ()
    assert [person.name for person in facts.people] == ["Lò Văn Púa"]


IN_LISTS = [
    (
        "those at the end of a list that others join",
        "Trưởng Ban Tổ chức Tỉnh ủy Cầm Thị Nọi, Giám đốc Sở Y tế Lò Văn Púa, và đại diện các ngành; lãnh đạo các huyện cùng dự.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "a place in the picture",
        "Đồng chí Lò Văn Púa, Chủ tịch UBND tỉnh (thứ 4 từ phải sang) trao bằng khen cho các tập thể.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "who reads the decision",
        "Ông Lò Văn Púa - Phó Trưởng Ban Tổ chức Tỉnh ủy - đã đọc quyết định của Ban Thường vụ Tỉnh ủy.",
        {"Lò Văn Púa": {"presenter"}},
    ),
    (
        "who runs a body chairs nothing",
        "Bà Cầm Thị Nọi, Phó Bí thư Thường trực Tỉnh ủy điều hành Tỉnh ủy Sơn La cho đến khi có Bí thư.",
        {"Cầm Thị Nọi": set()},
    ),
    (
        "a list that goes on with others",
        "Bí thư Tỉnh ủy Cầm Thị Nọi, Giám đốc Sở Y tế Lò Văn Púa, và đại diện các ngành; Thường trực các huyện ủy cùng dự.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": {"attendee"}},
    ),
    (
        "whose kin attends",
        "Tham dự có bà Cầm Thị Nọi, Giám đốc Sở Y tế; ông Lò Văn Pâng, cháu nội đồng chí Lò Văn Púa.",
        {"Cầm Thị Nọi": {"attendee"}, "Lò Văn Púa": set()},
    ),
    (
        "ballots agree, not the one they elect",
        "Với 95% số phiếu tán thành, ông Lò Văn Púa được bầu giữ chức Chủ tịch UBND tỉnh Sơn La.",
        {"Lò Văn Púa": {"appointee"}},
    ),
    (
        "who is only put forward",
        "Hội nghị thống nhất giới thiệu đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy để HĐND tỉnh bầu làm Chủ tịch UBND tỉnh.",
        {"Lò Văn Púa": set()},
    ),
    (
        "what is to be done is nobody's deed yet",
        "Trước yêu cầu phải triển khai nhiều việc, đồng chí Lò Văn Púa chủ trì hội nghị.",
        {"Lò Văn Púa": {"chair"}},
    ),
    (
        "a speech that is read out",
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy trình bày diễn văn kỷ niệm.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    (
        "a working party with a comma in its name",
        "Đồng chí Cầm Thị Nọi - Phó Bí thư Tỉnh ủy và đồng chí Lò Văn Púa - Phó Trưởng Đoàn kiểm tra, giám sát số 15 chủ trì hội nghị.",
        {"Cầm Thị Nọi": {"chair"}, "Lò Văn Púa": {"chair"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in IN_LISTS], ids=[case[0] for case in IN_LISTS])
def test_roles_behind_asides_and_lists(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """A verb finds its people across an aside, a list that others join, and a long post."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles
