"""What a decision that is read out or handed over makes of whom it is for: an office-holder, or somebody honoured."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Tỉnh ủy Sơn La tổ chức hội nghị."
GIVES = "Đồng chí Cầm Thị Nọi "
DECISIONS = [
    ("công bố các Quyết định của Ban Thường vụ Tỉnh ủy về việc trao Huy hiệu 75 năm tuổi Đảng cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("công bố Quyết định tặng Huy hiệu 60 năm tuổi Đảng cho đồng chí Lò Văn Púa, nguyên Ủy viên Ban Thường vụ Tỉnh ủy.", {"honoree"}),
    ("công bố và trao Quyết định tặng Bằng khen cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("công bố quyết định khen thưởng cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("trao quyết định tặng thưởng Huân chương Lao động cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("công bố quyết định thăng quân hàm cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("trao quyết định nghỉ hưu cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("công bố, trao quyết định về việc nghỉ hưu hưởng chế độ bảo hiểm xã hội cho đồng chí Lò Văn Púa.", {"honoree"}),
    ("trao quyết định cho đồng chí Lò Văn Púa.", {"appointee"}),
    ("trao quyết định bổ nhiệm cho đồng chí Lò Văn Púa.", {"appointee"}),
    ("công bố quyết định của Ban Thường vụ Tỉnh ủy về công tác cán bộ cho đồng chí Lò Văn Púa.", {"appointee"}),
    ("trao quyết định và tặng hoa chúc mừng đồng chí Lò Văn Púa.", {"appointee"}),
]


@pytest.mark.parametrize(("told", "roles"), DECISIONS)
def test_a_decision_makes_of_somebody_what_it_is_about(read, roles_of, told: str, roles: set[str]) -> None:
    """A badge, a medal or praise honours; a decision on somebody's retirement gives no role; any other gives an office."""
    facts = read(OPENING, GIVES + told, title="Hội nghị công bố quyết định")
    assert (roles_of(facts, "Cầm Thị Nọi"), roles_of(facts, "Lò Văn Púa")) == ({"presenter"}, roles)


def test_an_article_on_retirement_appoints_nobody(read, roles_of) -> None:
    """Where decisions are told to be of retirement, whoever is handed one takes up no office."""
    facts = read(
        f"{OPENING} Đồng chí Lò Văn Púa, Giám đốc Sở Y tế, nghỉ hưu từ ngày 1/7.",
        GIVES + "trao quyết định và tặng hoa cho đồng chí Lò Văn Púa.",
    )
    assert "appointee" not in roles_of(facts, "Lò Văn Púa")


def test_who_is_praised_does_not_speak(read, roles_of) -> None:
    """Who speaks of what somebody has done is told behind: ``Phát biểu ghi nhận đóng góp của A, B nhấn mạnh …``."""
    facts = read(
        OPENING,
        "Phát biểu ghi nhận những đóng góp của đồng chí Lò Văn Púa trong nhiều năm, Bí thư Tỉnh ủy Cầm Thị Nọi nhấn mạnh ba việc.",
    )
    assert "speaker" in roles_of(facts, "Cầm Thị Nọi")
    assert roles_of(facts, "Lò Văn Púa") == set()
