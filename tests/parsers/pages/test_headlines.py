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


@pytest.mark.parametrize(
    "line", ["Điều chỉnh kích thước chữ", "0.5 1.0 1.5", "0,75x 1,0x 1,25x 2,0x", "Lào Cai,Tỉnh ủy,Bí thư Tỉnh ủy,Lù Văn Sính"]
)
def test_speeds_and_letter_sizes_are_no_headline(line: str) -> None:
    """They stand above it, where a page has a player and buttons."""
    article = read_article_text("\n\n".join((line, TITLE, "03/06/2025 10:15", FIRST, SECOND)))[0]
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))


def test_a_banner_of_the_season_is_no_headline() -> None:
    """It runs over every page of a site, with today's date between it and the headline."""
    banner, today = "Kỷ niệm 80 năm Ngày thành lập Trường Chính trị tỉnh Sơn La (7/3/1945 - 7/3/2025)!", "Thứ Hai, 3 Tháng 3, 2025 - 05:05"
    article = read_article_text("\n\n".join((banner, today, TITLE, FIRST, SECOND)))[0]
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))


def test_a_headline_that_hails_is_one() -> None:
    """Behind its date line the lead stands, and no other headline."""
    headline = "Chào mừng thành công Đại hội Đảng bộ xã Yên Mỹ lần thứ XX, nhiệm kỳ mới!"
    article = read_article_text("\n\n".join((headline, "Thứ Hai, 3/3/2025, 05:05", FIRST, SECOND)))[0]
    assert (article.title, article.body) == (headline, (FIRST, SECOND))


@pytest.mark.parametrize(
    "headline",
    ["Hướng tới Đại hội Đảng bộ xã Yên Mỹ: Không để xảy ra điểm nóng!", "Chúc mừng đồng chí Vi Thị Nhã được bầu làm Bí thư Đảng ủy xã!"],
)
def test_a_headline_with_a_colon_or_somebody_is_no_banner(headline: str) -> None:
    """Be its lead as short as a headline, and without a full stop."""
    lead = "Đại hội chi bộ là khâu mở đầu quan trọng, cần chuẩn bị thật kỹ lưỡng"
    assert read_article_text("\n\n".join((headline, "Thứ Hai, 3/3/2025, 05:05", lead, FIRST, SECOND)))[0].title == headline


def test_labels_of_a_date_line() -> None:
    """``Ngày đăng bài`` is the portal's word, and its date the article's."""
    article = read_article_text("\n\n".join((TITLE, "Ngày đăng bài: 03/06/2025 | Tác giả: Hà Lam", FIRST, SECOND)))[0]
    assert (article.published_on, article.authors, article.body) == (dt.date(2025, 6, 3), ("Hà Lam",), (FIRST, SECOND))
