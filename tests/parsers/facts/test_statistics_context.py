"""What is said about figures: how exact, which way, when, where, of what, compared with what."""

import datetime as dt

import pytest

from parsers.types import Article, ChangeDirection, Qualifier, Statistic
from tests.parsers.facts.figures import figures_in

UP, DOWN = ChangeDirection.INCREASE, ChangeDirection.DECREASE


def read(text: str, *, home: str | None = None, published: dt.date | None = dt.date(2024, 1, 11)) -> tuple[Statistic, ...]:
    return figures_in(Article(title=None, body=(text,), published_on=published), home=home)


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("Kỷ luật 60 đảng viên: khiển trách 40 đảng viên, cảnh cáo 20.", [None, "khiển trách", "cảnh cáo"]),
        ("Kỷ luật 62 đảng viên. Hình thức: khiển trách 28, cảnh cáo 21.", [None, "khiển trách", "cảnh cáo"]),
        ("Tai nạn giảm cả 3 tiêu chí.", [None]),
        ("Với 68/68 phiếu tán thành, HĐND phân bổ 236 tỷ đồng.", [None, None]),
        ("Vốn điều lệ đạt 40 tỷ đồng.", ["Vốn điều lệ"]),
        ("Xã yêu cầu chủ đầu tư bãi rác phải nộp 40 tỷ đồng.", [None]),
        ("Tính cả xuất nhập khẩu thì kim ngạch đạt 40 tỷ USD; xuất nhập khẩu đạt 5 tỷ USD.", ["kim ngạch", "xuất nhập khẩu"]),
        ("Đất sản xuất nông nghiệp là 40 ha.", ["nông nghiệp"]),
        ("Doanh thu của tập đoàn sau 6 tháng đạt 40 tỷ đồng.", ["Doanh thu của tập đoàn"]),
        ("Tổng chi dự tính khoảng 40 tỷ đồng.", ["Tổng chi"]),
        ("Thu ngân sách tỉnh Hòa Bình đạt 40 tỷ đồng.", ["Thu ngân sách tỉnh Hòa Bình"]),
        ("Kim ngạch xuất khẩu đạt trung bình 40 triệu USD.", ["Kim ngạch xuất khẩu"]),
        ("Tổng vốn đầu tư bao gồm 40 tỷ đồng.", ["Tổng vốn đầu tư"]),
        ("Quỹ đạthơn 40 tỷ đồng. Vốn của dự ánkhoảng 4 tỷ đồng.", ["Quỹ", "Vốn của dự án"]),
        ("Số lao động có việc làm là 900 lao động, đạt 57,3% kế hoạch.", ["Số lao động có việc làm", "Số lao động có việc làm"]),
    ],
)
def test_a_figure_says_which_part_or_which_amount_it_is(text: str, indicators: list[str | None]) -> None:
    """A part of a whole keeps its name beside its unit; a share of a plan is of what was planned."""
    assert [one.indicator for one in read(text)] == indicators


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Có hơn 40 hộ.", Qualifier.MORE_THAN),
        ("Có trên 40 hộ.", Qualifier.MORE_THAN),
        ("Có gần 40 hộ.", Qualifier.NEARLY),
        ("Có khoảng 40 hộ.", Qualifier.ABOUT),
        ("Thu ước đạt 40 tỷ đồng.", Qualifier.ABOUT),
        ("Có khoảng hơn 40 hộ.", Qualifier.MORE_THAN),
        ("Cần ít nhất 40 hộ.", Qualifier.AT_LEAST),
        ("Đạt không dưới 85%.", Qualifier.AT_LEAST),
        ("Đạt từ 85% trở lên.", Qualifier.AT_LEAST),
        ("Chi không quá 40 tỷ đồng.", Qualifier.AT_MOST),
        ("Còn dưới 40 hộ.", Qualifier.AT_MOST),
        ("Vượt 7,5% chỉ tiêu.", None),
        ("Sản lượng thấp hơn 55%.", None),
        ("Có 40 hộ.", None),
        ("Hợp tác trên 5 lĩnh vực.", None),
        ("Báo cáo cấp trên 3 trường hợp.", None),
        ("Hưởng chế độ 5 triệu đồng.", None),
        ("Công suất nhỏ hơn 100 kW.", Qualifier.AT_MOST),
        ("Nhập từ 3 đơn vị hành chính cùng cấp trở lên.", Qualifier.AT_LEAST),
        ("Có 3 đơn vị, 2 huyện trở lên.", None),
        ("Hằng năm có từ 85% chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên.", Qualifier.AT_LEAST),
        ("Có 85% chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên.", None),
        ("Nâng từ 85% chi bộ lên 90% chi bộ hoàn thành tốt nhiệm vụ trở lên.", None),
        ("Hằng năm có từ 85% đảng viên được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên.", Qualifier.AT_LEAST),
        ("Công suất tối đa lên đến 40 MW.", Qualifier.AT_MOST),
        ("Thu ngân sách tăng lên đến 40 tỷ đồng.", None),
        ("Vốn của dự ánkhoảng 40 tỷ đồng.", Qualifier.ABOUT),
        ("Diện tíchgần 40 ha.", Qualifier.NEARLY),
        ("Ở An Nhơn 40 hộ.", None),
        ("Chỉ số công nghiệp ước tăng 6,25%.", Qualifier.ABOUT),
        ("Thu ngân sách ước tính giảm còn 40 tỷ đồng.", Qualifier.ABOUT),
        ("Thu ngân sách ước tăng hơn 5%.", Qualifier.MORE_THAN),
        ("Các mặt hàng trên tăng 5%.", None),
        ("Nhập từ 3 thôn (bản) trở lên.", Qualifier.AT_LEAST),
        ("Nâng từ 3 thôn (bản) lên 5 thôn trở lên.", None),
        ("Trạm đặt ở độ cao hơn 240m.", Qualifier.MORE_THAN),
        ("Nước dâng cao hơn 2m.", None),
        ("Ngành dịch vụ ước thu 40 tỷ đồng.", Qualifier.ABOUT),
        ("Công suất khai thác tối đa của bến là 40 tấn/năm.", Qualifier.AT_MOST),
        ("Mức phạt tối thiểu đối với hành vi này là 40 triệu đồng.", Qualifier.AT_LEAST),
        ("Xã phát huy tối đa sức dân là 40 tỷ đồng.", None),
        ("Mức tối đa, hiện đã là 40 tỷ đồng.", None),
    ],
)
def test_how_exact_a_figure_is(text: str, qualifier: Qualifier | None) -> None:
    """The qualifier nearest to the number wins; being over a plan by so much is exact."""
    assert read(text)[0].qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Kết nạp tăng 120 đảng viên (6,4%).", [UP, UP]),
        ("Năng suất tăng 2,63% (1,32 tạ/ha), sản lượng giảm 0,04% (151 tấn).", [UP, UP, DOWN, DOWN]),
        ("Kiểm tra tăng 18,1% tổ chức đảng và 15,7% đảng viên so với năm 2020.", [UP, UP]),
        ("Thu tăng 18,1% dự toán và đạt 95,7% kế hoạch.", [UP, None]),
        ("Kết nạp tăng 120 đảng viên (nữ chiếm 40%).", [UP, None]),
        ("Toàn Đảng tăng 46 tổ chức.", [UP]),
        ("Kinh tế tăng trưởng bình quân 5,6%/năm.", [UP]),
        ("Mỗi năm giảm tối thiểu 8% hộ nghèo.", [DOWN]),
        ("Tỷ lệ hộ nghèo giảm xuống còn 3,9%.", [DOWN]),
        ("Số tổ giảm từ 61 xuống còn 21.", [DOWN, DOWN]),
        ("Tăng 12 tàu/16 ngư dân.", [UP, UP]),
        ("Huyện còn 40 hộ.", [None]),
        ("Giảm tỷ lệ hộ nghèo của tỉnh còn 30,06%.", [DOWN]),
        ("Nâng số đảng viên của Đảng bộ lên hơn 40 đồng chí.", [UP]),
        ("Số vụ giảm nhưng vẫn còn 5 vụ.", [None]),
        ("Từ 14 đơn vị cấp huyện xuống còn 13 đơn vị.", [DOWN, DOWN]),
        ("Thu từ 14 tỷ đồng lên 20 tỷ đồng.", [UP, UP]),
        ("Tuyến từ 14 xã, còn 13 xã nữa.", [None, None]),
        ("Công tác giảm nghèo của huyện còn 3 khó khăn.", [None]),
        ("Đạt 90%, cao hơn so với cùng kỳ gần 3%; giảm so với năm 2020 12 xã.", [None, UP, DOWN]),
        ("Thấp hơn bình quân chung của tỉnh 1,5%.", [DOWN]),
        ("Tỷ lệ giảm xuống còn 7,2%, thấp hơn so với dự đoán là 7,3%.", [DOWN, None]),
        ("Nâng tổng số đảng viên trong độ tuổi Đoàn của Khối các cơ quan tỉnh lên 674 đồng chí.", [UP]),
        ("Tăng thu nhập bình quân từ 4 - 6%/năm, giảm chi phí quản lý 12%.", [UP, UP, DOWN]),
        ("Giảm chi ngân sách khoảng 40 tỷ đồng/năm.", [DOWN]),
        ("Tăng vốn cho giáo dục với tổng kinh phí 40 tỷ đồng, tăng thu nhập đạt 4 triệu đồng.", [None, None]),
        ("Giảm số vụ tai nạn, số người chết và số người bị thương từ 5 - 10%.", [DOWN, DOWN]),
        ("Tốc độ tăng trưởng GRDP đạt 8,5%. Tỷ lệ che phủ 40%, thấp hơn mức 45% của năm trước.", [UP, None, None]),
        ("Tăng vốn điều lệ từ 40 tỷ đồng để mở đường.", [None]),
        ("Xã không tăng số hộ nghèo 3%, chưa giảm chi phí quản lý 5%.", [None, None]),
        ("Tỉnh không kéo giảm tai nạn giao thông 37%, chưa giảm tỷ lệ hộ nghèo 2%/năm.", [None, None]),
        ("Huyện tăng lương cơ sở 2,3 triệu đồng, tăng thu nhập bình quân 12 triệu đồng/người.", [None, None]),
        ("Huyện tăng giá trị sản xuất 12 tỷ đồng, tăng giá bán 20 nghìn đồng.", [UP, None]),
        ("Bến xe thu cao hơn giá quy định 5 nghìn đồng.", [UP]),
        ("Huyện tăng thu nhập bình quân thêm 2 triệu đồng, tăng thu nhập bình quân 12%.", [UP, UP]),
        ("Tăng tỷ lệ bao phủ bảo hiểm 95%, giảm tỷ lệ hộ nghèo đa chiều 1,5%/năm.", [None, DOWN]),
        ("Đề nghị tăng chi 2,9%, giảm thu 300 tỷ đồng, tăng lương 7%.", [UP, DOWN, UP]),
        ("Người giàu được hưởng nhiều hơn so với 20% người nghèo.", [None]),
        ("Xăng hạ 580 đồng/lít; dầu rẻ hơn khoảng 620 đồng; gạo nhích 30 đồng/kg.", [DOWN, DOWN, UP]),
        ("Bộ đội bắn hạ 10 máy bay.", [None]),
    ],
)
def test_which_way_it_went(text: str, changes: list[ChangeDirection | None]) -> None:
    """The verb of change reaches over light words, to both ends of a range and to what is counted beside."""
    assert [s.change for s in read(text)] == changes


@pytest.mark.parametrize(
    ("text", "period", "as_of"),
    [
        ("Theo kế hoạch năm 2022, huyện phấn đấu trồng 40 ha.", "2022", None),
        ("Lò Văn Púa báo cáo.Tháng 4/2023, huyện kết nạp 40 đảng viên.", "2023-04", None),
        ("Năm 2022, huyện kết nạp 40 đảng viên.", "2022", None),
        ("Tính đến ngày 5/12/2022, huyện có 40 chi bộ.", None, "2022-12-05"),
        ("Đến cuối tháng 3/2023, huyện có 40 chi bộ.", None, "2023-03-31"),
        ("Đến hết quý III/2023, huyện có 40 chi bộ.", None, "2023-09-30"),
        ("6 tháng đầu năm 2023, huyện kết nạp 40 đảng viên.", "6 tháng đầu năm 2023", None),
        ("Từ đầu năm 2023 đến nay, huyện kết nạp 40 đảng viên.", "Từ đầu năm 2023 đến nay", None),
        ("Đây là 40 trong số 90 cây cầu được hội viên góp công dựng ở vùng sâu từ năm 2020 đến nay.", "từ năm 2020 đến nay", None),
        ("Hội tặng 40 suất quà cho các thanh niên làm kinh tế giỏi trên vùng đất cát từ năm 2020 đến nay.", None, None),
        ("Trong tháng (cùng kỳ quý I/2023 tăng 40%).", "cùng kỳ quý I/2023", None),
        ("Số vụ giảm mạnh (cùng kỳ 40 vụ).", None, None),
        ("Trong tháng 12, huyện kết nạp 40 đảng viên.", "2023-12", None),
        ("Huyện sẽ điều động 40 cán bộ về cơ sở trong quý III/2025.", "quý III/2025", None),
        ("Từ ngày 1/7 đến ngày 15/8/2023, trung tâm tiếp nhận 40 hồ sơ.", "2023-07-01/2023-08-15", None),
        ("Kế hoạch năm 2024 có 40 nhiệm vụ.", None, None),
        ("Giá trị theo giá so sánh năm 2010 tăng 40%.", None, None),
        ("Theo giá hiện hành năm 2022 đạt 40%.", "2022", None),
        ("Tại cuộc họp tổ chức vào tháng 6, tỉnh có 40 xã.", None, None),
        ("Số hộ giảm 40 hộ (năm 2021 là 45 hộ).", None, None),
        ("Số hộ giảm 40 hộ (năm 2021).", "2021", None),
        ("Bí thư nhiệm kỳ 2020 - 2025 thăm 40 hộ.", None, None),
        ("Cuối năm 2022 có 30 hộ (năm 2021 là 45 hộ), nay còn 40 hộ.", "Cuối năm 2022", None),
        ("Năm 2022 kết nạp 30 người, bằng 5% so tổng số cuối năm 2021, nâng lên 40 người.", "2022", None),
        ("Từ tháng 1 đến tháng 9/2023, huyện kết nạp 40 đảng viên.", "Từ tháng 1 đến tháng 9/2023", None),
        ("Huyện có 40 vụ kể từ tháng 1/2020 đến hết tháng 8/2021.", "từ tháng 1/2020 đến hết tháng 8/2021", None),
        ("Tháng 11 năm ngoái, huyện kết nạp 40 đảng viên.", "2023-11", None),
        ("9 tháng, toàn tỉnh kết nạp 40 đảng viên.", "9 tháng", None),
        ("Lũy kế 9 tháng, toàn tỉnh kết nạp 40 đảng viên.", "9 tháng", None),
        ("Sau 9 tháng, toàn tỉnh kết nạp 40 đảng viên.", None, None),
        ("Dự án kéo dài 9 tháng, có 40 hộ.", None, None),
        ("Gần 100 năm trước, huyện có 40 hộ.", None, None),
        ("Trường đang trong giai đoạn chờ sáp nhập, có 40 em.", None, None),
        ("Trong giai đoạn này, trường có 40 em.", "Trong giai đoạn này", None),
        ("Nửa đầu năm 2023, huyện kết nạp 40 đảng viên.", "Nửa đầu năm 2023", None),
        ("Những năm qua, huyện kết nạp 40 đảng viên.", "Những năm qua", None),
        ("Từ năm 2011 - 2013, huyện kết nạp 40 đảng viên.", "Từ năm 2011 - 2013", None),
        ("Trong 4 năm (2009 - 2012), huyện kết nạp 40 đảng viên.", "4 năm (2009 - 2012)", None),
        ("Tính chung ba năm (2009 - 2012), huyện kết nạp 40 đảng viên.", "ba năm (2009 - 2012)", None),
        ("Đợt 2 năm 2016 - 2017, huyện kết nạp 40 đảng viên.", "năm 2016 - 2017", None),
        ("Trong 2 đợt 19/5 và 2/9 năm 2022, huyện trao Huy hiệu cho 40 đảng viên.", "2022", None),
        ("Tháng 2 tới, huyện kết nạp 40 đảng viên.", "2024-02", None),
        ("Tháng 11 năm nay, huyện kết nạp 40 đảng viên.", "2024-11", None),
        ("Tháng 11, huyện kết nạp 40 đảng viên.", "2023-11", None),
        ("Trong vụ án này có 40 bị can.", None, None),
        ("Giám đốc cho biết: Năm 2022, ngành họp. Toàn ngành bắt 40 đối tượng.", "2022", None),
        ("Thực hiện công tác, trong năm 2022, các cơ sở đã thi đua. Kết quả, kết nạp 40 đảng viên.", "2022", None),
        ("Trong buổi lễ mừng công trình năm 2022, có người ngất. Toàn ngành bắt 40 đối tượng.", None, None),
        ("Đạt 98% so với tổng số đảng viên cuối năm 2017, có 40 đảng viên mới.", None, None),
    ],
)
def test_the_time_a_figure_holds_for(text: str, period: str | None, as_of: str | None) -> None:
    """The time before a figure in its sentence holds for it, or the one attached behind it; not that of a plan, a term or a bracket."""
    found = next(s for s in read(text) if s.value == 40)
    assert (found.period, found.as_of) == (period, as_of)


def test_time_reaches_through_a_paragraph_until_another_comes() -> None:
    """The time that opens a sentence holds for those after it; `Trong năm` is the year last named."""
    found = read("Năm 2022, huyện kết nạp 40 đảng viên. Có 5 chi bộ mới. Đến ngày 31/12/2023, còn 7 hộ nghèo. Trong năm, xóa 3 nhà tạm.")
    assert [(s.period, s.as_of) for s in found] == [("2022", None), ("2022", None), (None, "2023-12-31"), ("2023", None)]


def test_the_present_ends_the_time_told_before() -> None:
    """`Hiện nay` and its likes open a sentence for which the time of those before does not hold."""
    for now in ("Hiện nay", "Nay"):
        found = read(f"Năm 2022, huyện kết nạp 40 đảng viên. {now}, huyện có 57 chi bộ.")
        assert [s.period for s in found] == ["2022", None]


def test_the_time_a_heading_names_holds_for_its_list() -> None:
    """What the heading of a list says of time holds for every item, and ends with the list."""
    paragraphs = ("Trong năm 2022, huyện đã:", "- Kết nạp 40 đảng viên.", "- Xóa 7 nhà tạm. Lập 5 chi bộ.", "Huyện có 57 chi bộ.")
    found = figures_in(Article(title=None, body=paragraphs))
    assert [s.period for s in found] == ["2022", "2022", "2022", None]


@pytest.mark.parametrize(
    ("text", "home", "scopes"),
    [
        ("Theo Chủ tịch LĐLĐ thành phố Trần Thị Lựu, thành phố có 19 chi hội.", None, [None]),
        ("Năm 2022, cả nước kết nạp 40 đảng viên; đưa 5 đảng viên ra khỏi Đảng.", None, ["cả nước", "cả nước"]),
        ("Toàn tỉnh có 40 xã.", "Yên Bái", ["Yên Bái"]),
        ("Tại TP.HCM có 40 xã; toàn thành phố có 9 chợ.", "Hồ Chí Minh", ["Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"]),
        (
            "Đảng bộ huyện Mường Lát đạt 88%, Đảng bộ Quân sự tỉnh đạt 93%, Đảng bộ huyện Quan Hóa đạt 90%.",
            None,
            ["huyện Mường Lát", "Đảng bộ Quân sự tỉnh", "huyện Quan Hóa"],
        ),
        ("Đảng bộ huyện Mường Lát có 40 chi bộ, kết nạp 9 đảng viên.", None, ["huyện Mường Lát", "huyện Mường Lát"]),
        ("Toàn tỉnh có 40 xã.", None, ["toàn tỉnh"]),
        ("Hội nghị nối 64 điểm cầu trên cả nước.", None, ["cả nước"]),
        ("Tại Đắk Lắk, có 40 xã; Gia Lai có 50 xã.", None, ["Đắk Lắk", "Gia Lai"]),
        ("Hội nghị khai mạc. Tại Đắk Lắk, có 40 xã. Ở xã Ea Kiết có 5 hộ.", None, ["Đắk Lắk", "xã Ea Kiết"]),
        ("Bí thư Huyện ủy Mù Cang Chải cho biết, huyện còn 7 bản.", None, ["huyện Mù Cang Chải"]),
        ("Bí thư Tỉnh ủy Bình Thuận thăm 40 hộ.", None, [None]),
        ("Toàn Đảng bộ tỉnh có 40 chi bộ.", "Yên Bái", ["Yên Bái"]),
        ("Xã An Hòa có 40 hộ.", None, ["xã An Hòa"]),
        ("Tỉnh Hòa Bình hiện có 40 xã.", None, ["Hòa Bình"]),
        ("Số ca tăng ở nhiều nơi, như Tây Ninh tăng 27%, Đồng Nai tăng 19%.", None, ["Tây Ninh", "Đồng Nai"]),
        ("Tăng trưởng Bắc Ninh đạt 14%, cao hơn 2%, Khánh Hòa đạt 12%.", None, ["Bắc Ninh", "Bắc Ninh", "Khánh Hòa"]),
        ("Trên địa bàn huyện Mường Lát có 40 bản.", None, ["huyện Mường Lát"]),
        ("Tăng trưởng kinh tế Hải Phòng đạt 11,5%.", None, ["Hải Phòng"]),
        ("Huyện Hoài Ân giải ngân 41%, TP Quy Nhơn 23%, Phù Mỹ 22%.", None, ["huyện Hoài Ân", "TP Quy Nhơn", "Phù Mỹ"]),
        ("Đoàn kiểm tra tại Hà Nội (8 cơ sở), Hải Phòng (3 cơ sở) và Bình Phước (2 cơ sở).", None, ["Hà Nội", "Hải Phòng", "Bình Phước"]),
        ("Có 155 người chết, gồm: Bảo Yên 109, Sa Pa 8.", None, [None, "Bảo Yên", "Sa Pa"]),
        ("Cao nhất là huyện Pác Nặm với 35%, thấp nhất là thành phố Bắc Kạn 2%.", None, ["huyện Pác Nặm", "thành phố Bắc Kạn"]),
        ("Hư hại 4.568 ha tại Bạc Liêu và 173 ha tại Sóc Trăng.", None, ["Bạc Liêu", "Sóc Trăng"]),
        ("Đến nay xã Trung Hòa đạt 6/19 tiêu chí.", None, ["xã Trung Hòa"]),
        ("Tại Sơn La, có 2 trường hợp dương tính là công nhân làm việc tại Bình Dương.", None, ["Sơn La"]),
        ("Theo UBND tỉnh Lạng Sơn, tỉnh có 40 xã.", "Tiền Giang", ["Lạng Sơn"]),
        ("Sau khi hợp nhất với Phú Yên, tỉnh có 40 xã.", "Đắk Lắk", ["Đắk Lắk"]),
        ("Công tác được đẩy mạnh, cụ thể: Trên 40 hộ thoát nghèo.", None, [None]),
        ("Tỉnh đứng thứ 6 cả nước với 43 dự án.", None, [None]),
        ("Thu nhập cao hơn bình quân chung của cả nước 5 triệu đồng.", None, [None]),
        ("Tổng vốn toàn xã hội đạt 40 tỷ đồng.", None, [None]),
        ("Xuất khẩu chiếm 33% kim ngạch của cả nước, tạo việc làm cho 40 hộ.", None, ["cả nước", None]),
        ("Tại Sơn La, chè chiếm 33% sản lượng của cả nước, có 40 hộ trồng.", None, ["cả nước", "Sơn La"]),
        ("Cả nước có 40 xã, 9 huyện.", None, ["cả nước", "cả nước"]),
        ("Đội thay mặt cho 40 hộ kinh doanh của TP Hồ Chí Minh được khen.", None, ["Thành phố Hồ Chí Minh"]),
        ("Có 40 hộ kinh doanh của TP Hải Phòng, 5 hộ khác dự.", None, ["Hải Phòng", "Hải Phòng"]),
        ("Ông ghi nhận sự lớn lên của TP Đà Nẵng, trong đó quỹ cho vay 40 tỷ đồng.", None, [None]),
        ("Liên hoan toàn quốc lần thứ hai có 40 đoàn.", None, [None]),
        ("Năm qua, Thái Bình Seed mua 40 tấn lúa.", None, [None]),
        ("Các tỉnh Hà Tĩnh, Nghệ An đã trồng 40 ha; có 3 nơi gồm Hà Nội, thành phố Đà Nẵng và Huế vượt 9 biên chế.", None, [None] * 3),
        ("Tại huyện Chợ Đồn, 40 hộ có điện. Hai tỉnh Hà Giang, Bắc Kạn có 9 xã.", None, ["huyện Chợ Đồn", None]),
        ("Toàn tỉnh Lai Châu có 90 xã. Riêng Hà Giang và Bắc Kạn có 40 xã.", None, ["Lai Châu", None]),
        ("Toàn tỉnh Lai Châu sau khi nhập từ các tỉnh Hà Giang, Bắc Kạn có 90 xã.", None, ["Lai Châu"]),
        ("Tại TP Bắc Giang, Bắc Giang có 9 nhà sập. Tại huyện Hòa Bình, Bạc Liêu có 4 hộ.", None, ["Bắc Giang", "Bạc Liêu"]),
        ("Toàn quận 4 có 90 hộ. Tại quận 6, tổ gặp 80 hộ; riêng Quận 8 có 70 hộ.", None, ["quận 4", "quận 6", "quận 8"]),
        ("Quận ủy quận 4 tổ chức hội nghị. Toàn quận có 90 hộ.", None, ["quận 4"]),
        ("Trên địa bàn quận 9 phường đã họp, toàn phường 90 hộ có quà.", None, ["toàn phường"]),
        ("Đường dài 41 km (Ninh Thuận gần 24 km và Lâm Đồng hơn 17 km).", None, [None, "Ninh Thuận", "Lâm Đồng"]),
    ],
)
def test_where_a_figure_holds(text: str, home: str | None, scopes: list[str | None]) -> None:
    """`cả nước`, the home province for `toàn tỉnh`, a place that opens a clause, the district last named; never a place inside a post."""
    assert [s.scope for s in read(text, home=home)] == scopes


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Sản lượng tăng 277 tấn so với kế hoạch đặt ra… Theo ước tính, huyện họp.", ["kế hoạch đặt ra"]),
        ("Tăng 46 tổ chức so với năm 2021.", ["2021"]),
        ("Tăng 46 tổ chức so với cùng kỳ quý I/2021.", ["cùng kỳ quý I/2021"]),
        ("Tăng 46 tổ chức so với cùng kỳ 6 tháng đầu năm 2021.", ["cùng kỳ 6 tháng đầu năm 2021"]),
        ("Tăng 46 tổ chức so với cùng kỳ tháng 5/2021, 9 xã.", ["cùng kỳ tháng 5/2021", None]),
        ("Tăng 5% (cùng kỳ năm trước tăng 4%).", [None, None]),
        ("Giảm 9 vụ so với cùng kỳ năm 2023.", ["cùng kỳ năm 2023"]),
        ("Tăng 3 điểm phần trăm so với nhiệm kỳ trước.", ["nhiệm kỳ trước"]),
        ("Lượt xem gấp 2,5 lần năm trước.", ["năm trước"]),
        ("So với cùng kỳ, số vụ giảm 9 vụ, tăng 5 dự án.", ["cùng kỳ", "cùng kỳ"]),
        ("Bán lẻ tăng 5%, dịch vụ tăng 7% so với năm 2022.", ["2022", "2022"]),
        ("Có 40 xã, tăng 5 xã so với năm 2022.", [None, "2022"]),
        ("Thu giảm 63 tỷ đồng (tương đương 7,8%) so với dự toán.", ["dự toán", "dự toán"]),
        ("Đạt 98% so với kế hoạch năm 2022.", ["kế hoạch năm 2022"]),
        ("Tăng 5 xã so giai đoạn trước.", ["giai đoạn trước"]),
        ("Đàn trâu tăng 2,6%, bằng 7.300 con so với năm 2022.", ["2022", "2022"]),
        ("Số vụ tăng 5%, bằng 98% so với kế hoạch.", [None, "kế hoạch"]),
        ("Giảm 3 tiêu chí so với 7 ngày nghỉ Tết.", [None]),
        ("Đạt 90%, cao hơn so với cùng kỳ gần 3%.", [None, "cùng kỳ"]),
        ("Còn 50,53%, thấp hơn so kế hoạch đề ra gần 2%.", [None, "kế hoạch đề ra"]),
        ("Thấp hơn bình quân chung của tỉnh 1,5%, cao hơn năm trước 3%.", ["bình quân chung của tỉnh", "năm trước"]),
        ("Giảm xuống còn 7,2%, thấp hơn so với dự đoán là 7,3%.", ["dự đoán", None]),
        ("Còn 3 chỉ tiêu đạt thấp hơn kế hoạch.", [None]),
        ("So với kế hoạch, số xã tăng 5 xã.", ["kế hoạch"]),
        ("Tăng 200 đồng so với cách đây hơn 1 tuần.", [None]),
        ("Giảm 4 điều so với dự thảo trình kỳ họp thứ 5.", [None]),
        ("Vượt 5% so với chỉ tiêu tại Nghị quyết số 03-NQ/TU ngày 1/2/2021.", ["chỉ tiêu tại Nghị quyết số 03-NQ/TU"]),
        ("Tăng 8,25% so tổng số đảng viên cuối năm 2010.", ["tổng số đảng viên cuối năm 2010"]),
        ("Thu tăng 5% so kế hoạch, giảm 3% so dự toán năm 2020.", ["kế hoạch", "dự toán năm 2020"]),
        ("Số nhập viện là 7.582, so với tuần trước (8.811 ca) số nhập viện giảm 13,9%.", [None, None, "tuần trước"]),
        ("Nhận 1.536 đơn, so với cùng kỳ năm trước tăng 131 đơn.", [None, "cùng kỳ năm trước"]),
        ("Đạt 700 tỷ đồng; so với năm 2022, thu nội địa tăng 3%.", [None, "2022"]),
        ("Thu 700 tỷ đồng, so với dự toán giảm 3%, xuất khẩu tăng 8%.", [None, "dự toán", None]),
        ("Số vụ so với năm 2022 giảm 12 vụ, so với năm 2019 giảm 20 vụ, tăng 5 xã.", ["2022", "2019", None]),
        ("Đạt 105% so với năm 2022, tăng 3% so với kế hoạch.", ["2022", "kế hoạch"]),
    ],
)
def test_what_a_figure_is_compared_with(text: str, compared: list[str | None]) -> None:
    """Said right after it, once after a list of changes, or at the head of the sentence."""
    assert [s.compared_with for s in read(text)] == compared


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Kim ngạch xuất khẩu ước đạt 1,24 tỷ USD.", "Kim ngạch xuất khẩu"),
        ("Tỷ lệ hộ nghèo giảm còn 3,9%.", "Tỷ lệ hộ nghèo"),
        ("Huyện có 100% chi bộ họp đúng kỳ.", "chi bộ họp đúng kỳ"),
        ("Lực lượng ứng trực 100% quân số.", "quân số"),
    ],
)
def test_what_a_figure_is_of(text: str, indicator: str) -> None:
    """The noun that names the amount or share before the verb, else the noun behind the unit."""
    assert [s.indicator for s in read(text)] == [indicator]


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("Thu ngân sách đạt 98 tỷ đồng, bằng 57% dự toán; hàng qua cảng ước 104 triệu tấn.", ["Thu ngân sách", "Thu ngân sách", None]),
        ("Giá hàu ở mức 14.000 đồng/kg, tăng 4.000 đồng/kg; cá song 210.000 đồng/kg.", ["Giá hàu", "Giá hàu", None]),
        ("Vốn đầu tư 860 triệu đồng, trong đó vay ngân hàng 60%.", ["Vốn đầu tư", "Vốn đầu tư"]),
        ("Kim ngạch năm 2024 đạt 5 tỷ USD; quý I/2025 đạt 1 tỷ USD, tăng 19%.", ["Kim ngạch"] * 3),
    ],
)
def test_what_the_figure_before_is_of_is_not_told_of_something_else(text: str, indicators: list[str | None]) -> None:
    """A figure takes over what the one before it is of, unless its own clause names something else."""
    assert [s.indicator for s in read(text)] == indicators


def test_the_quote_is_the_clause() -> None:
    """A figure quotes its clause between semicolons, and of an endless sentence no more than its reach."""
    first, second = read("Huyện kết nạp 40 đảng viên; xóa 5 nhà tạm.")
    assert (first.quote.text, second.quote.text) == ("Huyện kết nạp 40 đảng viên", "xóa 5 nhà tạm.")
    (far,) = read("Cán bộ, " * 500 + "40 đảng viên" + ", cán bộ" * 500)
    assert len(far.quote.text) < 700


def test_both_ends_of_a_range_are_about_so_much() -> None:
    """What is told about so much holds for its other end too, the unit at both ends or at one; that it is more is not shared."""
    for told in ("Tỷ lệ sinh khoảng 2,1-2,4%.", "Nước rút khoảng từ 15cm - 25cm."):
        assert [one.qualifier for one in read(told)] == [Qualifier.ABOUT, Qualifier.ABOUT]
    assert [one.qualifier for one in read("Có hơn 20 - 30 xã.")] == [Qualifier.MORE_THAN, None]


def test_all_of_several_are_not_so_many_more() -> None:
    """`giảm cả 3 tiêu chí` goes down in all of them; an amount goes up by all of it."""
    (marks,) = read("Tai nạn giảm cả 3 tiêu chí của huyện.")
    (amount,) = read("Thu ngân sách tăng cả 5 tỷ đồng.")
    assert (marks.change, amount.change) == (None, UP)
