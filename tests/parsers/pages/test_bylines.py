"""Bylines, date lines and lead marks, form by form."""

import datetime as dt

import pytest

from parsers.pages.bylines import read_byline, read_mark
from parsers.pages.datelines import read_dateline
from parsers.pages.draft import Draft

VIETNAM = dt.timezone(dt.timedelta(hours=7))


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Hà Lam", ["Hà Lam"]),
        ("HÀ LAM - SƠN TRÀ", ["HÀ LAM", "SƠN TRÀ"]),
        ("Hà Lam, Sơn Trà và Bảo Yên", ["Hà Lam", "Sơn Trà", "Bảo Yên"]),
        ("T.N", ["T.N"]),
        ("H’Nhung - K'Rung", ["H’Nhung", "K'Rung"]),
        ("Y Thanh Hà Niê Kđăm", ["Y Thanh Hà Niê Kđăm"]),
        ("Hà Lam (tổng hợp)", ["Hà Lam"]),
        ("Hà Lam tổng hợp", ["Hà Lam"]),
        ("Tin, ảnh: Hà Lam", ["Hà Lam"]),
        ("Tin- ảnh: Hà Lam", ["Hà Lam"]),
        ("Bài-ảnh: Hà Lam", ["Hà Lam"]),
        ("Tin, ảnh Hà Lam – Sơn Trà", ["Hà Lam", "Sơn Trà"]),
        ("Tin Hà Lam – Sơn Trà", ["Hà Lam", "Sơn Trà"]),
        ("Tin Minh Lam, ảnh Sơn Trà", ["Minh Lam"]),
        ("Bài Trần Hà Lam", ["Trần Hà Lam"]),
        ("Bài và ảnh: Hà Lam", ["Hà Lam"]),
        ("Tin: Hà Lam; ảnh: Sơn Trà", ["Hà Lam"]),
        ("Hà Lam (Ảnh: Sơn Trà)", ["Hà Lam"]),
        ("Hà Lam - Văn phòng Tỉnh ủy", ["Hà Lam"]),
        ("Tác giả bài viết: Hà Lam", ["Hà Lam"]),
        ("ThS Hà Lam", ["Hà Lam"]),
        ("*Hà Lam./.*", ["Hà Lam"]),
        ("HÀ LAM - SƠN TRÀ // TRUNG TÂM TIN TỨC", ["HÀ LAM", "SƠN TRÀ"]),
        ("Hà Lam – HND xã Yên Mỹ", ["Hà Lam"]),
        ("Hà Lam - Trường Sa", ["Hà Lam", "Trường Sa"]),
        ("Hà Lam, Đoàn Lê - Sơn Trà", ["Hà Lam", "Đoàn Lê", "Sơn Trà"]),
        ("Hà Lam - Trường Chính trị tỉnh", ["Hà Lam"]),
        ("Bt: Hà Lam", ["Hà Lam"]),
        ("Hà Lam/ĐTĐ", ["Hà Lam"]),
        ("Hà Lam/ĐTĐ-Miền Trung", ["Hà Lam"]),
        ("Hà Lam/ĐTĐ9 - TP Vinh", ["Hà Lam"]),
        ("Hà Lam - Sơn Trà/ĐTĐ-Huế", ["Hà Lam", "Sơn Trà"]),
        ("Hà Lam/Sơn Trà", ["Hà Lam", "Sơn Trà"]),
        ("H,Lam", ["H,Lam"]),
        ("Lam,Trà", ["Lam", "Trà"]),
        ("Hà Lam - Uỷ viên UBKT Huyện uỷ", ["Hà Lam"]),
        ("Hà Lam - Chuyên viên Văn phòng Huyện ủy", ["Hà Lam"]),
        ("Nguồn tin: Trần Hà Lam", ["Trần Hà Lam"]),
        ("Nguồn tin từ: Trần Hà Lam", ["Trần Hà Lam"]),
        ("Nguồn tin: Báo Sơn Trà", []),
        ("Người viết tin: Trần Hà Lam", ["Trần Hà Lam"]),
        ("TH: Hà Lam - Sơn Trà", ["Hà Lam", "Sơn Trà"]),
        ("Hà Lam-BBL", ["Hà Lam"]),
        ("Tin bài: Hà Lam, XDCQ&ĐT", ["Hà Lam"]),
        ("PV", []),
        ("Nhóm PV Thời sự", []),
        ("Ảnh: Sơn Trà", []),
    ],
)
def test_names_of_a_byline(line: str, authors: list[str]) -> None:
    """Writers are read in order; photographers and nameless signatures are no authors."""
    byline = read_byline(line)
    assert byline is not None
    assert list(byline.authors) == authors


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("Nguồn: tinhbao.vn", "tinhbao.vn"),
        ("Theo TTXVN", "TTXVN"),
        ("(Theo TTXVN)", "TTXVN"),
        ("PV (Theo UBKT Tỉnh ủy)", "UBKT Tỉnh ủy"),
        ("Hà Lam/TTXVN", "TTXVN"),
        ("TTXVN", "TTXVN"),
    ],
)
def test_origin_of_a_byline(line: str, origin: str) -> None:
    """A byline may name the agency or the paper that had it first."""
    byline = read_byline(line)
    assert byline is not None
    assert byline.origin == origin


@pytest.mark.parametrize(
    "line",
    [
        *("Kết quả đạt được", "Nhiệm vụ năm 2025", "Ban Tuyên giáo Tỉnh ủy", "Hội nghị bế mạc.", "", "- - -", "x" * 500),
        "Theo kế hoạch, hội nghị kéo dài hai ngày.",
        "Tin, ảnh hoạt động",
        *("Tin Lành Việt Nam", "Bài Ca Hy Vọng", "BÀI HỌC ĐẮT GIÁ"),
        "Ông Hà Lam, Cục trưởng Cục Điện lực cho biết sẽ kiểm tra.",
    ],
)
def test_no_byline(line: str) -> None:
    """Headings, offices and sentences name no writer."""
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "published", "authors"),
    [
        ("Hà Lam 13:12, 29/12/2022", dt.datetime(2022, 12, 29, 13, 12, tzinfo=VIETNAM), ("Hà Lam",)),
        ("Hà Lam · 05/08/2024 - 18:10 · Nguồn: Báo Mây Ngàn", dt.datetime(2024, 8, 5, 18, 10, tzinfo=VIETNAM), ("Hà Lam",)),
        ("Hà Lam - Thứ Hai, 05/08/2024 18:10", dt.datetime(2024, 8, 5, 18, 10, tzinfo=VIETNAM), ("Hà Lam",)),
        ("Cập nhật lúc: 16:08, 18/09/2025 Lượt xem: 1.245 Cỡ chữ: A- A A+", dt.datetime(2025, 9, 18, 16, 8, tzinfo=VIETNAM), ()),
        ("Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27", dt.datetime(2013, 12, 5, 15, 42, 27, tzinfo=VIETNAM), ()),
        ("09:21 AM 18/09/2025 |   Lượt xem: 4039 |   In bài viết |", dt.datetime(2025, 9, 18, 9, 21, tzinfo=VIETNAM), ()),
        ("Thời sự | 12/05/2021 10:20", dt.datetime(2021, 5, 12, 10, 20, tzinfo=VIETNAM), ()),
        ("Chủ Nhật, ngày 14 tháng 5 năm 2023", dt.date(2023, 5, 14), ()),
        ("Ngày đăng: 14/05/2023", dt.date(2023, 5, 14), ()),
        ("14 Tháng Năm 2023", dt.date(2023, 5, 14), ()),
        ("May 14, 2023", dt.date(2023, 5, 14), ()),
        ("Yên Bái, ngày 14 tháng 5 năm 2023", dt.date(2023, 5, 14), ()),
    ],
)
def test_date_line(line: str, published: object, authors: tuple[str, ...]) -> None:
    """Labels, counters, sections and names may stand beside the date."""
    draft = Draft()
    assert read_dateline(line, draft)
    assert (draft.published, draft.published_raw, draft.authors) == (published, line, authors)


@pytest.mark.parametrize(
    "line",
    [
        *("Sáng 12/5/2021, Tỉnh ủy họp.", "Ngày 12/5/2021, tại Hà Nội", "Kế hoạch số 12/KH ngày 12/05/2021"),
        *("Lễ mừng 12/5/2021", "Sau 5 năm 2021", "0:00 / 0:00"),
    ],
)
def test_no_date_line(line: str) -> None:
    """A sentence with a date is no date line."""
    assert not read_dateline(line, Draft())


@pytest.mark.parametrize(
    ("paragraph", "source", "rest"),
    [
        ("(Baonghean.vn) - Sáng nay", "baonghean.vn", "Sáng nay"),
        ("baophutho.vn - Sáng nay", "baophutho.vn", "Sáng nay"),
        ("TCCS - Ngày 3-6", "tapchicongsan.org.vn", "Ngày 3-6"),
        ("(XYZĐT) – Sáng nay", None, "Sáng nay"),
    ],
)
def test_mark(paragraph: str, source: str | None, rest: str) -> None:
    """A mark is taken off; only a known one or an address names the paper."""
    mark = read_mark(paragraph)
    assert mark is not None
    assert (mark.source, mark.rest) == (source, rest)


@pytest.mark.parametrize("paragraph", ["HĐND - UBND xã họp", "Sáng 3/6 - ngày họp", "(Xem trang 3)", "Ông A (Bí thư) - người", ""])
def test_no_mark(paragraph: str) -> None:
    """Offices, days and brackets in a sentence are no mark."""
    assert read_mark(paragraph) is None
