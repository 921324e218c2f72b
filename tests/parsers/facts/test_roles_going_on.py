"""Roles of those whom a list goes on with: behind a full stop, behind who once led, behind what a picture shows."""

from __future__ import annotations

import pytest

OPENING = "Chiều 10/3, tại thành phố Sơn La, Tỉnh ủy Sơn La tổ chức hội nghị sơ kết công tác xây dựng Đảng quý I/2024."

LISTS = [
    (
        "members of old who go on with a list in a sentence of their own",
        "Dự hội nghị có ông Lò Văn Púa. Các đồng chí nguyên Tỉnh ủy viên: Vì Văn Xô - Nguyên Giám đốc Sở Y tế; Cầm Thị Nọi.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "who once led and those behind them",
        "Cựu Bí thư Tỉnh ủy Lò Văn Púa, cựu Giám đốc Sở Y tế Vì Văn Xô, Giám đốc Sở Nội vụ Cầm Thị Nọi đã đến dự hội nghị.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "at a ceremony called after what is done there",
        "Tham dự lễ dâng hương có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lò Văn Púa, Giám đốc Sở Y tế; Vì Văn Xô, Bí thư Thành ủy.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "behind what a picture shows, with no full stop",
        "Quang cảnh hội nghị tại hội trường Cùng dự có ông Lò Văn Púa, Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "old revolutionaries given badges",
        "Bí thư Tỉnh ủy trao Huy hiệu 70 năm tuổi Đảng cho hai lão thành cách mạng Lò Văn Púa (90 tuổi, ở phường 1) và Vì Văn Xô.",
        {"Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
]


@pytest.mark.parametrize(("sentence", "roles"), [case[1:] for case in LISTS], ids=[case[0] for case in LISTS])
def test_lists_that_go_on(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Whoever a list goes on with has the part that it tells."""
    facts = read(OPENING, sentence)
    assert {name: roles_of(facts, name) for name in roles} == roles
