"""Two of something that a text points back to, and two that it counts; the whole country beside which a place is told."""

import pytest

from parsers.types import Article
from tests.parsers.facts.figures import figures_in


def _read(text: str, home: str | None = None):
    return figures_in(Article(title=None, body=(text,)), home=home)


@pytest.mark.parametrize(
    "text",
    [
        "Lãnh đạo 2 đơn vị ký biên bản ghi nhớ.",
        "Hội Phụ nữ 2 đơn vị thống nhất phối hợp.",
        "Các đại biểu 2 tỉnh Sơn La và Lai Châu chụp ảnh.",
        "Quan hệ giữa 2 địa phương ngày càng bền chặt.",
    ],
)
def test_partners_are_not_counted(text: str) -> None:
    """Whose leaders, delegates or bonds are told are those who were named."""
    assert _read(text) == ()


@pytest.mark.parametrize(
    "text", ["UBND tỉnh khen thưởng 2 đơn vị.", "Dịch bệnh xuất hiện tại 2 huyện.", "Hội Phụ nữ 3 đơn vị nhận bằng khen."]
)
def test_what_is_told_of_some_is_counted(text: str) -> None:
    """They are some of many."""
    assert len(_read(text)) == 1


@pytest.mark.parametrize(("text", "scope"), [("Cùng cả nước, 166 xã đã hoạt động.", None), ("Cả nước, 166 xã đã hoạt động.", "cả nước")])
def test_beside_the_country(text: str, scope: str | None) -> None:
    """What is done along with all the country is told of a place."""
    assert [one.scope for one in _read(text)] == [scope]
