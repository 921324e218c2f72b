"""Texts whose lines a copy broke off where a column ended."""

import pytest

from parsers.pages.wraps import unwrapped

COLUMN = """Xã Bình Minh bàn việc thu hút đầu tư
Sáng 3/6, Đảng ủy xã Bình Minh mở hội nghị bàn việc thu hút
đầu tư vào cụm công nghiệp của xã, với sự tham dự của trên
120 đại biểu. Chủ trì hội nghị có các đồng chí: Vũ Thị Lan,
Bí thư Đảng ủy, Chủ tịch HĐND xã; ông Đỗ Quang Hải, Phó Bí
thư Đảng ủy, Chủ tịch UBND xã và bà Hoàng Thị Bích
Ngọc, Phó Bí thư Thường trực Đảng ủy xã.
Đến nay, xã đã có ba doanh nghiệp thuê đất trong cụm, và
bốn dự án khác đang được xem xét."""

PARAGRAPHS = (
    "Xã Bình Minh bàn việc thu hút đầu tư",
    "Sáng 3/6, Đảng ủy xã Bình Minh mở hội nghị bàn việc thu hút đầu tư vào cụm công nghiệp của xã, với sự tham dự của trên "
    "120 đại biểu. Chủ trì hội nghị có các đồng chí: Vũ Thị Lan, Bí thư Đảng ủy, Chủ tịch HĐND xã; ông Đỗ Quang Hải, Phó Bí "
    "thư Đảng ủy, Chủ tịch UBND xã và bà Hoàng Thị Bích Ngọc, Phó Bí thư Thường trực Đảng ủy xã.",
    "Đến nay, xã đã có ba doanh nghiệp thuê đất trong cụm, và bốn dự án khác đang được xem xét.",
)


def _read(text: str) -> tuple[str, ...]:
    return tuple(unwrapped(text.split("\n"), lambda line: line.startswith("Xem thêm")))


def test_a_column_is_undone() -> None:
    """Names, posts and figures that the end of a line parts are one again, and paragraphs stay apart."""
    assert _read(COLUMN) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    ["- Ông Trần Văn Lâm, Chủ tịch Hội Nông dân xã", "2. Bà Mai Thị Hạnh", "Ảnh 1: Quang cảnh hội nghị", "Xem thêm: Bài cùng chuyên mục"],
)
def test_what_begins_a_line_of_its_own_in_a_column_stays_apart(line: str) -> None:
    """A bullet, a number, a picture or the page's own word stands behind however full a line."""
    full = "bốn dự án khác đang được xem xét trong tháng này tại xã"
    text = COLUMN.replace("bốn dự án khác đang được xem xét.", f"{full}\n{line}")
    assert _read(text)[-1] == line


@pytest.mark.parametrize(
    "text",
    [
        "Danh sách được bầu vào Ban Chấp hành\nVũ Thị Lan, Bí thư Đảng ủy xã\nĐỗ Quang Hải, Chủ tịch UBND xã\nHoàng Thị Bích, Phó Bí thư",
        f"Tin ngắn\n{PARAGRAPHS[1]}\nÔng Hải phát biểu tại hội nghị\nBà Lan trao quà cho các hộ",
    ],
)
def test_a_text_with_a_line_for_each_paragraph_stays(text: str) -> None:
    """Lines that begin with a capital are joined only where a text is one in a column."""
    assert _read(text) == tuple(text.split("\n"))
