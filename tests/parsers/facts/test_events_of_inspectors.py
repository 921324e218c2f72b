"""Who inspects: leaders, who call on somebody whatever they find there, and those who search and seize, who do not."""

from __future__ import annotations

import pytest

OFFICIAL = "Phó Chủ tịch UBND tỉnh Lai Châu"
CALLED = [
    ("the work of those who seize", f"đồng chí Lù Văn Khay, {OFFICIAL} kiểm tra công tác tuần tra, thu giữ pháo, xử phạt tại xã Sìn."),
    ("what is found there", f"ông Lù Văn Khay, {OFFICIAL} kiểm tra việc phòng dịch tại xã Nậm Cuổi và phát hiện 3 ổ bọ gậy."),
    ("fires found early", f"đồng chí Lù Văn Khay, {OFFICIAL} kiểm tra công tác giữ rừng chè, phát hiện sớm điểm cháy tại xã Nậm Cuổi."),
    ("a party that somebody leads", f"đoàn liên ngành do ông Lù Văn Khay, {OFFICIAL} dẫn đầu kiểm tra 5 lò chè, phát hiện 2 lò vi phạm."),
    ("the police among those who go along", f"ông Lù Văn Khay, {OFFICIAL} cùng lãnh đạo Sở Y tế, Công an kiểm tra lò chè, phạt 2 lò."),
]
SEARCHED = [
    ("a team", "Đội Quản lý thị trường số 3 kiểm tra kho chè tại xã Nậm Cuổi, tỉnh Lai Châu, phát hiện 12 thùng chè lậu."),
    ("by order of a leader", f"thực hiện chỉ đạo của {OFFICIAL}, Đội Quản lý thị trường số 3 kiểm tra kho, phát hiện 12 thùng chè lậu."),
    ("the police of a commune", "Công an xã Nậm Cuổi, tỉnh Lai Châu kiểm tra xe tải, thu giữ 50 kg pháo."),
]


@pytest.mark.parametrize("told", [case[1] for case in CALLED], ids=[case[0] for case in CALLED])
def test_a_leader_who_finds_something_calls_there(read, told: str) -> None:
    """Who has a post and inspects is on a visit, be it said what is found, seized or fined there."""
    (meeting,) = read(f"Sáng 10/3, {told}").meetings
    assert (meeting.kind.value, [one.person for one in meeting.participants]) == ("visit", ["Lù Văn Khay"])


@pytest.mark.parametrize("told", [case[1] for case in SEARCHED], ids=[case[0] for case in SEARCHED])
def test_those_who_search_call_on_nobody(read, told: str) -> None:
    """Bodies that search shops and cars are on no visit, whoever sent them."""
    assert read(f"Sáng 10/3, {told}").meetings == ()
