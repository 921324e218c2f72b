"""The reading made visible: spans in place, and why each fact was read."""

from __future__ import annotations

from parsers.facts.explain import explain
from parsers.types import Article


def test_every_fact_says_why() -> None:
    """Spans stand in brackets; posts, roles and the meeting name the words they were read from."""
    shown = explain(
        Article(
            "Hội nghị dân vận",
            body=("Sáng 10/3/2024, Tỉnh ủy Lai Châu tổ chức hội nghị dân vận. Đồng chí Lù Văn Khay, Phó Bí thư Tỉnh ủy chủ trì.",),
        )
    )
    assert "province: Lai Châu" in shown
    assert "⟨name Lù Văn Khay⟩, ⟨rank Phó Bí thư⟩ ⟨body Tỉnh ủy⟩ ⟨role:chair chủ trì⟩" in shown
    assert "post Phó Bí thư Tỉnh ủy Lai Châu, printed “Phó Bí thư Tỉnh ủy”" in shown
    assert "Lù Văn Khay: chair, because of “chủ trì”" in shown
    assert "conference, because of “hội nghị”" in shown


def test_nothing_is_said_of_nothing() -> None:
    """A text without events says so."""
    assert "meeting: none reported" in explain(Article(None, body=("Trời nắng nhẹ.",)))
