"""Lines of a list in an article that look like the page's own."""

from __future__ import annotations

import pytest

from parsers.pages.article import read_article_text

LINES = [
    "Thành viên: 215",
    "Khách: 12",
    "Chi tiết - Số lượng tuyển 15 chỉ tiêu.",
    "Hà Lam, Cán bộ Văn phòng Đảng ủy",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_a_list_is_text(line: str) -> None:
    """Counts and people in a list of the article are no counters, no portal's name and no signature."""
    told = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
    lines = ("Yên Mỹ sơ kết 5 tháng đầu năm", "03/06/2025 10:15", told, "Cụ thể như sau:", line, told, line)
    article = read_article_text("\n\n".join(lines))[0]
    assert article.body.count(line) == 2
    assert not article.authors


def test_a_labelled_byline_is_no_line_of_a_list() -> None:
    """Behind a colon and paragraphs with commas it is still who wrote all of it."""
    told = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
    lines = ["Yên Mỹ sơ kết 5 tháng đầu năm", told, "Hội nghị bàn các nội dung:", f"Thứ nhất, {told}", f"Thứ hai, {told}"]
    lines.append("Tin, ảnh: Hà Lam - Sơn Trà")
    assert read_article_text("\n\n".join(lines))[0].authors == ("Hà Lam", "Sơn Trà")
