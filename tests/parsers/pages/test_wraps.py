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
    [
        "- Ông Trần Văn Lâm, Chủ tịch Hội Nông dân xã",
        "2. Bà Mai Thị Hạnh",
        "3/Công tác cán bộ",
        "(4) Việc khác",
        "II. Phương hướng",
        "Ảnh 1: Quang cảnh hội nghị",
        "Bài và ảnh: Trần Minh Lâm - Đài Truyền thanh",
        "Trần Minh Lâm",
        "Đồng chí Trần Văn Lâm phát biểu",
        "Trần Văn Lâm, Chủ tịch Hội Nông dân xã",
        "Trần Văn Lâm - Chủ tịch Hội Nông dân xã",
        "Thứ Năm, 10/7/2025 - 15:30",
        "Chiều 10/7, đoàn đến thăm xã",
        "Xem thêm: Bài cùng chuyên mục",
    ],
)
def test_what_begins_a_line_of_its_own_in_a_column_stays_apart(line: str) -> None:
    """A bullet, a number, a picture or the page's own word stands behind however full a line."""
    full = "bốn dự án khác đang được xem xét trong tháng này tại xã"
    text = COLUMN.replace("bốn dự án khác đang được xem xét.", f"{full}\n{line}")
    assert _read(text)[-1] == line


def test_no_caption_goes_on() -> None:
    """What names who took the picture is whole, however full the line."""
    caption = "Bà Lan tặng quà cho các hộ nghèo của xã (Ảnh: M.Lâm)"
    assert _read(f"{COLUMN}\n{caption}\nTại các nơi đến thăm, bà mong muốn")[-2] == caption


def test_lists_in_a_column_stay_lists() -> None:
    """Full lines behind which capitals follow more often than small letters are items, with no honorific as with one."""
    items = ["Giải nhất: không trao cho đơn vị nào trong năm vừa qua", "Chi bộ thôn Đông, với mười hai đảng viên trong sạch nhất"]
    items += ["Chi bộ thôn Đoài, với mười lăm đảng viên trong sạch nhất", "Chi bộ Trạm Y tế xã, với bảy đảng viên đều trong sạch"]
    assert _read("\n".join([COLUMN, *items, *items]))[-4:] == tuple(items)


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
