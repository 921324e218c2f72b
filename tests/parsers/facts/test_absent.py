"""Who is away, and who is sent in their stead."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Tỉnh ủy Sơn La tổ chức hội nghị."
SENT = [
    ("Chưa có mặt là đồng chí Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    ("Không thể tham dự có đồng chí Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    ("Không dự hội nghị có đồng chí Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    ("Đồng chí Lò Văn Púa, Giám đốc Sở Y tế, không có điều kiện tham dự hội nghị.", {"Lò Văn Púa": set()}),
    ("Đồng chí Lò Văn Púa, Giám đốc Sở Y tế, chưa thể dự hội nghị.", {"Lò Văn Púa": set()}),
    ("Vắng mặt tại hội nghị là đồng chí Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    (
        "Đồng chí Lò Văn Púa, Giám đốc Sở Y tế, vắng mặt, cử đồng chí Vì Văn Xô, Phó Giám đốc Sở, dự thay.",
        {"Lò Văn Púa": set(), "Vì Văn Xô": {"attendee"}},
    ),
    ("Sở Y tế cử đồng chí Vì Văn Xô, Phó Giám đốc Sở, tham dự hội nghị.", {"Vì Văn Xô": {"attendee"}}),
    ("Sở Y tế cử đồng chí Vì Văn Xô đi học tập kinh nghiệm.", {"Vì Văn Xô": set()}),
    ("Đồng chí Vì Văn Xô được cử đi đào tạo.", {"Vì Văn Xô": set()}),
    ("Ban Thường vụ Tỉnh ủy cử đồng chí Vì Văn Xô giữ chức Giám đốc Sở Y tế.", {"Vì Văn Xô": {"appointee"}}),
    ("Đồng chí Vì Văn Xô được cử làm Giám đốc Sở Y tế.", {"Vì Văn Xô": {"appointee"}}),
    ("Có mặt là đồng chí Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": {"attendee"}}),
]


@pytest.mark.parametrize(("told", "roles"), SENT)
def test_who_is_away_has_no_part_and_who_is_sent_no_office(read, roles_of, told: str, roles: dict[str, set[str]]) -> None:
    """A denied verb gives nothing; who is sent takes up an office only where one is told, and attends where that is told."""
    facts = read(OPENING, told, title="Hội nghị tổng kết công tác năm")
    assert {name: roles_of(facts, name) for name in roles} == roles
