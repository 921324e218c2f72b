"""What a copy prints around its headline, on the same line or above it."""

import datetime as dt

import pytest

from parsers.pages.article import read_article_text

TITLE = "Xã Yên Mỹ sơ kết 5 tháng đầu năm và bàn việc làm đường, xây trường, chợ mới ở năm thôn"
FIRST = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."


@pytest.mark.parametrize("moment", ["03/06/2025 15:26", "(03/06/2025, 15h26)"])
def test_the_hour_behind_a_headline_is_no_part_of_it(moment: str) -> None:
    """A long headline with day and hour on its line is no date line."""
    article = read_article_text(f"{TITLE} {moment}\n\n{FIRST}\n\n{SECOND}")[0]
    assert (article.title, article.published_on) == (TITLE, dt.date(2025, 6, 3))


@pytest.mark.parametrize("line", ["Điều chỉnh kích thước chữ", "0.5 1.0 1.5", "0,75x 1,0x 1,25x 2,0x"])
def test_speeds_and_letter_sizes_are_no_headline(line: str) -> None:
    """They stand above it, where a page has a player and buttons."""
    article = read_article_text("\n\n".join((line, TITLE, "03/06/2025 10:15", FIRST, SECOND)))[0]
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))
