"""What is counted, to the end of its name; and numbers that only seem to count."""

import pytest

from parsers.types import Article, ChangeDirection, Statistic, StatisticKind
from tests.parsers.facts.figures import figures_in


def read(text: str) -> tuple[Statistic, ...]:
    return figures_in(Article(title=None, body=(text,)))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Nhà trường xuất bản 02 quyển sách chuyên khảo, được cấp 3 bằng sáng chế.", ["quyển sách chuyên khảo", "bằng sáng chế"]),
        ("Chi bộ có 17 đảng viên, 16 chính thức và 01 dự bị.", ["đảng viên", "chính thức", "dự bị"]),
        ("Đoàn gồm 9 đại biểu chính thức và một đại biểu dự khuyết.", ["đại biểu chính thức", "đại biểu"]),
        ("Xã lập 4 trại chăn nuôi, 3 trạm thiết bị y tế.", ["trại chăn nuôi", "trạm thiết bị y tế"]),
        ("Có 14 xã thống nhất chủ trương, 90 cử tri ghi nhận kết quả, 12 chi bộ chuẩn bị đại hội.", ["xã", "cử tri", "chi bộ"]),
        ("Lập 4 tổ rà soát công tác chuẩn bị thi, 40 binh sĩ gìn giữ hòa bình.",
         ["tổ rà soát công tác chuẩn bị thi", "binh sĩ gìn giữ hòa bình"]),
        ("Có 20 hộ vươn lên, 30 đoàn viên cống hiến sức trẻ, 4 bị can thu mua gỗ lậu.", ["hộ", "đoàn viên", "bị can"]),
        ("Huyện mở 4 điểm thu mua, cấp cho dân 70 giấy xác nhận.", ["điểm thu mua", "giấy xác nhận"]),
        ("Tỉnh thu hút 9 dự án đầu tư nước ngoài.", ["dự án đầu tư nước ngoài"]),
        ("Hội đồng gồm 15 người bác bỏ đơn; HĐND có 3 Phó Chủ tịch HĐND tỉnh nhiệm kỳ 2021-2026.", ["người", "Phó Chủ tịch HĐND tỉnh"]),
        ("Lớp mở cho 2.000 thanh, thiếu niên; xã có hai chuỗi liên kết.", ["thanh, thiếu niên", "chuỗi liên kết"]),
        ("Huyện xây 9 cây cầu nước làm lễ khánh thành.", ["cây cầu nước"]),
        ("Việc của 4 Văn phòng rất nặng nề; 5 Văn phòng chú trọng phối hợp.", ["Văn phòng", "Văn phòng"]),
        ("Có 12 khâu đột phá gắn với tái cơ cấu.", ["khâu đột phá"]),
        ("Đoàn thăm 4 tỉnh Tây Nguyên và 2 huyện Cao Bằng.", ["tỉnh Tây Nguyên", "huyện Cao Bằng"]),
        ("TRAO 50 SUẤT QUÀ CHO HỘ NGHÈO.", ["SUẤT QUÀ"]),
        ("Ban Chấp hành gồm 31 vị Chiều 24/5, đại hội bế mạc.", ["vị"]),
        ("Hội đã ký 4 văn bản Ngay sau lễ khai mạc.", ["văn bản"]),
        ("Huyện mở 2 cuộc thi Sáng tạo trẻ.", ["cuộc thi Sáng tạo trẻ"]),
        ("Hơn 5 lễ hội lần trước vắng khách, 2 hội nghị lần này đông.", ["lễ hội", "hội nghị"]),
        ("Có 6 cơ quan, đơn vị, công trình hạ tầng kỹ thuật.", ["cơ quan, đơn vị, công trình hạ tầng kỹ thuật"]),
        ("Xảy ra 56 vụ trộm, con số này cao.", ["vụ trộm"]),
        ("Dự họp có 20 ông, bà trong ban.", ["ông, bà"]),
        ("Lò mổ 900 con/ngày, lớp có 38 học sinh/lớp, gồm 9 cán bộ/chiến sĩ.", ["con/ngày", "học sinh/lớp", "cán bộ"]),
        ("Năng suất đạt 84 triệu đồng/lao động, thu 3 tỷ đồng/dự án, 400 kg/đầu người/năm, 9 triệu đồng/m2.",
         ["đồng/lao động", "đồng/dự án", "kg/đầu người/năm", "đồng/m2"]),
        ("Tàu có máy 400 CV.", ["CV"]),
        ("Dân số đạt 1,2 triệu, tăng 5%.", ["người", "%"]),
        ("Khu nhà có 3,9 triệu m 2 sàn.", ["m2"]),
        ("Tổng số tiền quyên góp là 25 triệu, số hộ là 25.", ["đồng", "hộ"]),
        ("Vé trúng 82 tỷ phát hành tại huyện.", ["đồng"]),
        ("Thế giới làm ra 5 tỷ khẩu trang.", ["khẩu trang"]),
        ("Nhập khẩu 10 tỷ, xuất khẩu 40 tỷ, xuất siêu 30 tỷ USD.", ["USD", "USD", "USD"]),
        ("Huyện thu 10 tỷ, chi 9 tỷ đồng.", ["đồng", "đồng"]),
        ("Xuất khẩu đạt 40 triệu, nhập khẩu đạt 12 triệu USD.", ["USD", "USD"]),
        ("Khách quốc tế đạt 20 triệu, tổng thu 35 triệu USD. Sản lượng đạt 12 triệu, trị giá 5 triệu USD.", ["USD", "USD"]),
        ("Kim ngạch đạt 5 triệu USD, hàng hóa qua cảng đạt 20 triệu.", ["USD"]),
    ],
)
def test_a_unit_goes_to_the_end_of_its_words(text: str, units: list[str]) -> None:
    """A syllable that is a particle elsewhere ends no unit inside a word or a name; a new sentence, `lần này` and `con số` do."""
    assert [one.unit for one in read(text)] == units


@pytest.mark.parametrize(
    "text",
    [
        "Lễ ký diễn ra tại tầng 2 nhà A; phòng 5 nhà khách; Lầu 3 khách sạn.",
        "Khối thi đua số 6 tổ chức hội nghị.",
        "Chi bộ 2 tổ chức Đại hội Đảng viên.",
        "Tòa áp dụng điểm 2 điều 38 của luật.",
        "Việc này theo các khoản 1, 2 và 3 Điều 8.",
        "Cửa hàng bán xăng E5 RON 92 hạ giá.",
        "Tàu cá QNg 90868 TS bị hỏng.",
        "Tàu cá BĐ 97231 TS chở ngư dân vào bờ.",
        "Tổ làm theo mô hình 5+1 ghi nhận nhiều tiến bộ.",
        "Việc chuẩn bị SOM 2 APEC xong sớm.",
        "Cuộc họp TPP 11 lần này thành công.",
    ],
)
def test_names_by_number_count_nothing(text: str) -> None:
    """Floors, points of an article, ships and groups are called by their numbers."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Bình quân 1 hộ có 3 lao động.", [3]),
        ("Mức sinh là 1,5 con/1 phụ nữ; 9 bác sĩ/10.000 dân.", [1.5, 9]),
        ("Mỗi đợt trồng bình quân 1 ha/hộ.", [1]),
        ("Tăng 12 tàu/16 ngư dân.", [12, 16]),
        ("Tọa đàm chia làm 02 đợt, 01 buổi/1 đợt.", [2, 1]),
        ("Đạt tỷ lệ 1 cán bộ/100 dân, trao 1 nhà/1 hộ nghèo.", [1, 1]),
        ("Bản có 25 hộ/100 dân, đội thả 1 tàu/10 ngư dân.", [25, 100, 1, 10]),
        ("TT 15 HTX tham gia.", [15]),
        ("Nhà cao 3 tầng 12 phòng học.", [3, 12]),
        ("Tổ huy động 250 người/10 phương tiện, giao 60 cán bộ/10 xe và 30 suất quà/100 hộ nghèo.", [250, 10, 60, 10, 30, 100]),
        ("Còn 5 tàu/10 ngư dân mất tích, 15 vụ/1 đối tượng.", [5, 10, 15, 1]),
        ("Có 17,2 máy/100 dân, 28 giường bệnh/10.000 dân; hỗ trợ 5 triệu đồng/1 hộ.", [17.2, 28, 5_000_000]),
    ],
)
def test_what_a_figure_is_told_of_is_no_figure(text: str, values: list[float]) -> None:
    """`1 hộ` of which something is told, or so many behind a stroke, is the base of a rate."""
    assert [one.value for one in read(text)] == values


def test_a_share_that_something_goes_down_by_is_a_change() -> None:
    """The verb may stand before what is no amount; value added is no verb."""
    found = read("Quận kéo giảm phạm pháp hình sự gần 37%. Thuế giá trị gia tăng 8%. Có 5% hộ được giúp giảm nghèo.")
    assert [(one.kind, one.change) for one in found] == [
        (StatisticKind.CHANGE, ChangeDirection.DECREASE),
        (StatisticKind.SHARE, None),
        (StatisticKind.SHARE, None),
    ]


def test_each_of_a_list_that_a_verb_of_change_opens_changes() -> None:
    """A short noun between commas belongs to the count before it."""
    assert [one.change for one in read("Giảm 35 trưởng phòng, ban, 136 phó phòng.")] == [ChangeDirection.DECREASE] * 2


def test_what_is_to_come_holds_for_no_other_sentence() -> None:
    """`Tháng 7 tới, hội đồng họp` frames nothing that is told afterwards, and nobody is served in a season (`phục vụ tới`)."""
    found = read("Năm tới, hội đồng sẽ họp về chè. Huyện bù giá 40 tỷ đồng, phục vụ tới 700 hộ.")
    assert [one.period for one in found] == [None, None]


def test_a_comparison_does_not_reach_over_a_semicolon() -> None:
    """What the next clause is compared with says nothing of the figure before."""
    (found, _) = read("Phí điện cao gấp 49 lần; thuế so với cùng kỳ tăng 2%.")
    assert found.compared_with is None


def test_a_committees_place_ends_before_its_heads_name() -> None:
    """`Huyện ủy Lạc Sơn Bùi Văn Nam` names the district and a man."""
    (found,) = read("Theo Phó Bí thư Huyện ủy Lạc Sơn Bùi Văn Nam, toàn huyện có 40 hộ.")
    assert found.scope == "huyện Lạc Sơn"


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Hà Giang có 12 xã và Cao Bằng được hỗ trợ 15 xã.", ["Hà Giang", "Cao Bằng"]),
        ("Hà Giang ghi nhận 12 ca mắc và tỉnh Cao Bằng cùng ghi nhận 15 ca mắc.", ["Hà Giang", "Cao Bằng"]),
        ("Hà Giang có 12 xã và 3 phường.", ["Hà Giang", "Hà Giang"]),
        ("Có 12 ca mắc ở Hà Giang và Cao Bằng trong 30 ngày, 15 ca nặng.", [None, None]),
    ],
)
def test_a_second_place_with_a_verb_is_counted_by_itself(text: str, scopes: list[str | None]) -> None:
    """Behind `và` a place that something is counted of by a verb ends what holds for the first."""
    assert [one.scope for one in read(text)] == scopes


def test_articles_are_counted_before_what_is_counted_next() -> None:
    """Only clauses of a list are no count where the number of their article stands behind."""
    assert [one.value for one in read("Luật gồm 9 chương, 65 điều 3 phụ lục.")] == [9, 65, 3]
    assert read("Quy định tại các khoản 1, 2 và 3 điều 8 của Luật.") == ()


def test_votes_are_counted_behind_their_number() -> None:
    """Whatever is said of it: `số phiếu tuyệt đối 57/57`."""
    told = read("Ông Púa trúng cử với số phiếu tuyệt đối 57/57 (100%).")
    assert [(one.value, one.total, one.unit) for one in told] == [(57, 57, "phiếu"), (100, None, "%")]


def test_firms_and_feasts_are_called_by_numbers() -> None:
    """A word of no other kind before a number and no noun behind it is a firm's name; days before the feast are days."""
    assert read("Công ty CP Vinatrex 14 trụ vững qua khó khăn.") == ()
    assert read("Chiều 28 tết đường mới thông.") == ()
    assert [one.value for one in read("Đoàn Campuchia 14 cán bộ đến thăm.")] == [14]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Có 4 tỉnh Hà Giang, Cao Bằng, Lai Châu, Sơn La tham gia.", [(4, "tỉnh")]),
        ("Có 2 xã Nậm Cuổi và Hàm Yên tham gia.", [(2, "xã")]),
        ("Có 5 tỉnh Tây Nguyên tham gia.", [(5, "tỉnh Tây Nguyên")]),
        ("Mỗi huyện có từ một đến hai xã.", [(1, "xã"), (2, "xã")]),
        ("Mỗi huyện có một xã mới.", []),
        ("Sau khi bốn Văn phòng hợp nhất, có 400 đại diện doanh nghiệp dự.", [(400, "đại diện doanh nghiệp")]),
        ("Kỳ họp thông qua hai Nghị quyết chuyên đề.", [(2, "Nghị quyết chuyên đề")]),
    ],
)
def test_units_of_land_and_small_ranges(text: str, told: list[tuple[int, str]]) -> None:
    """The first of the places named behind their number describes none of the others; `một` counts where it begins a range."""
    assert [(one.value, one.unit) for one in read(text)] == told
