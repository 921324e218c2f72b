"""Figures: what is counted, and what is not."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.types import Article, Statistic, StatisticKind
from tests.parsers.facts.figures import figures_in

TARGET, COUNT, SHARE = StatisticKind.TARGET, StatisticKind.COUNT, StatisticKind.SHARE


def read(*paragraphs: str, title: str | None = None, captions: tuple[str, ...] = ()) -> tuple[Statistic, ...]:
    return figures_in(Article(title=title, body=paragraphs, captions=captions))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huyện kết nạp 1.207 đảng viên mới.", [(1207, None, "đảng viên mới")]),
        ("Cả nước có hơn 5,3 triệu đảng viên.", [(5_300_000, None, "đảng viên")]),
        ("Toàn ngành hoàn thành 62 đề án, nhiệm vụ.", [(62, None, "đề án, nhiệm vụ")]),
        ("Tổng số đảng viên: 5.230; đảng viên nữ: 1.870.", [(5230, None, "đảng viên"), (1870, None, "đảng viên nữ")]),
        ("Số chi bộ: 8. Đảng bộ cơ sở: 38.", [(8, None, "chi bộ"), (38, None, "đảng bộ cơ sở")]),
        ("Nội dung chính: 5. Xã: 3.", []),
        ("Hệ số thanh toán đạt 0,87; chỉ số hài lòng 85,3.", [(0.87, None, "hệ số thanh toán"), (85.3, None, "chỉ số hài lòng")]),
        ("Có 9/11 xã, phường, thị trấn về đích.", [(9, 11, "xã, phường, thị trấn")]),
        ("Đã có 254/616 tổ chức cơ sở đảng (đạt 41,23%).", [(254, 616, "tổ chức cơ sở đảng"), (41.23, None, "%")]),
        ("Xã là 1 trong 11 đảng bộ hoàn thành tốt.", [(1, 11, "đảng bộ")]),
        ("Đoàn gồm 13 đồng chí, Đoàn Thư ký gồm 3 đồng chí.", [(13, None, "đồng chí"), (3, None, "đồng chí")]),
        ("Thu ngân sách đạt 11.250 tỷ đồng.", [(11_250_000_000_000, None, "đồng")]),
        ("Ủy ban xem xét 2 trường hợp, quyết định kỷ luật cảnh cáo.", [(2, None, "trường hợp")]),
        ("Tổ giám sát 4 cuộc, kết luận đúng quy định.", [(4, None, "cuộc")]),
        ("Ban hành 12 nghị quyết, quyết định.", [(12, None, "nghị quyết, quyết định")]),
        ("Đoàn nghe 3 ý kiến, kiến nghị.", [(3, None, "ý kiến, kiến nghị")]),
        ("Đại hội bầu 15 Đ/c và 3 đ/c dự khuyết.", [(15, None, "đồng chí"), (3, None, "đồng chí")]),
        ("Đảng viên nữ: 73.374. Là viên chức: 11.638.", [(73_374, None, "đảng viên nữ"), (11_638, None, "viên chức")]),
        ("Đoàn xem dự án thành phần 1 mở rộng cầu cảng.", []),
        ("Quốc hội ra Thông cáo số 17 kỳ họp thứ 3.", []),
        ("Như thế là vi phạm khoản 4 điều 35 Luật Chè.", []),
        ("Tỉnh đã điều 200 cán bộ đến hiện trường.", [(200, None, "cán bộ")]),
        ("Công ty tặng Công an phường 5 bộ máy tính.", [(5, None, "bộ máy tính")]),
        ("Tỉnh công nhận nông thôn mới của 2 huyện.", [(2, None, "huyện")]),
        ("Phó Chủ tịch UBND quận 2 báo cáo, quận có 54 vụ tai nạn.", [(54, None, "vụ tai nạn")]),
        ("Chủ tịch UBND phường 5 đề nghị sửa 3 km đường.", [(3, None, "km")]),
        ("Đảo rộng 700 km 2, giá đất 15 triệu đồng/m 2 , hồ rộng 5.000 m 2.",
         [(700, None, "km2"), (15_000_000, None, "đồng/m2"), (5000, None, "m2")]),
        ("Chức danh có hệ số phụ cấp từ 1,25 trở lên.", [(1.25, None, "hệ số phụ cấp")]),
        ("Dịch bệnh Covid - 19 diễn biến phức tạp.", []),
        ("Kỷ niệm 80 năm Quốc khánh 2/9 nước Cộng hòa.", []),
        ("Đến nay, tất cả 19 xã, thị trấn của huyện đã họp.", [(19, None, "xã, thị trấn")]),
        ("Cả 3 xã đã họp.", []),
        ("Tai nạn giảm trên cả 03 tiêu chí (về số vụ, số người bị thương và thiệt hại).", [(3, None, "tiêu chí")]),
        ("Tai nạn giảm trên cả 3 tiêu chí về số vụ, số người chết và bị thương.", [(3, None, "tiêu chí")]),
        ("Cả 3 xã về đích, có điện và đường.", []),
        ("Ban đã phạt hai đơn vị là Công ty Hà Sơn (Bộ Xây dựng) và Công ty Lộc Phát.", [(2, None, "đơn vị")]),
        ("Hai tỉnh là bạn của nhau và của Lào.", []),
        ("Các xã đạt từ 15 - 17/19 tiêu chí.", [(15, 19, "tiêu chí"), (17, 19, "tiêu chí")]),
        ("Hội thi diễn ra từ 10 - 12/12 tại nhà văn hóa.", []),
        ("Đội xếp hạng 2 trong số 36 đội dự thi.", [(36, None, "đội")]),
        ("Có 3 trong 48 giải được trao cho em nhỏ.", [(3, 48, "giải")]),
        ("Nước này xếp thứ 8/116 quốc gia.", []),
        ("Hai Chủ tịch nhấn mạnh vai trò của hội, hai Thủ tướng bàn việc.", []),
        ("Tỉnh cách chức hai Chủ tịch UBND xã, hai Phó Chủ tịch hội.", [(2, None, "Chủ tịch UBND xã"), (2, None, "Phó Chủ tịch hội")]),
        ("Điện lực kéo đường điện 3 pha.", []),
        ("Lượng hàng trị giá 275 triệu AUD.", [(275_000_000, None, "AUD")]),
        ("Hai bên ký 4 văn kiện hợp tác và tin 4 văn kiện đó sẽ bền.", [(4, None, "văn kiện hợp tác")]),
        ("Hai bên có 4 dự án hợp tác, trong đó 4 dự án đó là chè.", [(4, None, "dự án hợp tác"), (4, None, "dự án")]),
        ("Xã có 12 thôn/15 thôn văn hóa.", [(12, 15, "thôn")]),
        ("Ngành có 260 công đoàn cơ sở/348 đơn vị, doanh nghiệp.", [(260, 348, "công đoàn cơ sở")]),
        ("Ngành có 1.140 đoàn viên/1.360 công nhân.", [(1140, 1360, "đoàn viên")]),
        ("Khu có 12 hộ/45 nhân khẩu, bắt 3 vụ/5 bị can.",
         [(12, None, "hộ"), (45, None, "nhân khẩu"), (3, None, "vụ"), (5, None, "bị can")]),
        ("Bến đón 36 - 38 chuyến/giờ.", [(36, None, "chuyến/giờ"), (38, None, "chuyến/giờ")]),
        ("Chi bộ học tập 2 kế hoạch quan trọng này.", []),
        ("Đảng viên quán triệt 2 quyết định mới.", [(2, None, "quyết định mới")]),
        ("Nâng cấp đường 36 đoạn qua xã và đường vành đai 4 TP.HCM.", []),
        ("Đội sửa 36 đoạn đường.", [(36, None, "đoạn đường")]),
        ("Đoàn gặp cử tri trên địa bàn 3 huyện của tỉnh.", [(3, None, "huyện")]),
        ("Tổng kinh phí làm kè là gần 1.240 tỷ, nay giảm còn 870 tỷ.",
         [(1_240_000_000_000, None, "đồng"), (870_000_000_000, None, "đồng")]),
        ("Thu nhập đạt 52,5 triệu đồng/người, tăng 21 triệu so với năm trước.",
         [(52_500_000, None, "đồng/người"), (21_000_000, None, "đồng")]),
        ("Cần sự phối hợp giữa ba sở: Y tế, Công Thương và Nội vụ.", [(3, None, "sở")]),
        ("Ba tỉnh: phải làm ngay.", []),
        ("Hai bên gồm nhiều đại biểu.", []),
        ("Đối với hai loại hàng hóa (gồm gạo và chè) cần quản chặt.", [(2, None, "loại hàng hóa")]),
        ("Hai loại hàng hóa đó cần quản chặt.", []),
        ("Phải xem kỹ ba khâu, gồm đăng ký và cấp phép.", [(3, None, "khâu")]),
        ("12.500 là số phòng khám tư nhân của cả nước.", [(12_500, None, "phòng khám tư nhân")]),
        ("5 là con số đẹp.", []),
        ("Mỗi huyện có hai đến ba thanh tra.", [(2, None, "thanh tra"), (3, None, "thanh tra")]),
        ("Dự lễ có gần 60 Thầy Cô hiện đang công tác.", [(60, None, "Thầy Cô")]),
        ("Xuất khẩu đạt 8 triệu USD; nhập khẩu đạt 6 triệu, cao nhất từ trước.", [(8_000_000, None, "USD"), (6_000_000, None, "USD")]),
        ("Huyện thu 5 tỷ đồng; xã nuôi 160 triệu con tôm.", [(5_000_000_000, None, "đồng"), (160_000_000, None, "con tôm")]),
        ("Đoàn viếng đền ở điểm cao 468 tỉnh Sơn La.", []),
        ("Dự Đại hội Đảng bộ Quận 8 lần thứ XII gồm 2 đại biểu.", [(2, None, "đại biểu")]),
        ("Công ty hỗ trợ mỗi nhà 30 triệu, còn lại do dân góp.", [(30_000_000, None, "đồng")]),
        ("Thu nhập đạt 36 triệu/người/năm.", [(36_000_000, None, "đồng/người/năm")]),
        ("Kim ngạch đạt 1,24 tỷ USD.", [(1_240_000_000, None, "USD")]),
        ("Giá gạo ở mức 15.300 đồng/kg.", [(15_300, None, "đồng/kg")]),
        ("Dân trồng 140 ha quế và làm 6,5 km đường.", [(140, None, "ha"), (6.5, None, "km")]),
        ("Lượng truy cập gấp 2,5 lần năm trước.", [(2.5, None, "lần")]),
        ("Đối thoại ít nhất 2 lần/năm.", [(2, None, "lần/năm")]),
        ("Số chi bộ ghép giảm từ 61 xuống còn 21.", [(61, None, "chi bộ ghép"), (21, None, "chi bộ ghép")]),
        ("Mỗi xã lập từ 5 đến 7 tổ tự quản.", [(5, None, "tổ tự quản"), (7, None, "tổ tự quản")]),
        ("Mức hỗ trợ từ 1,5 đến 2 triệu đồng.", [(1_500_000, None, "đồng"), (2_000_000, None, "đồng")]),
        ("Kỳ họp thông qua mười lăm nghị quyết.", [(15, None, "nghị quyết")]),
        ("Hai đại biểu không biểu quyết.", [(2, None, "đại biểu")]),
        ("Năm qua có 05 tập thể được khen.", [(5, None, "tập thể")]),
        ("Trong đó có tổng số 350 đại biểu chính thức.", [(350, None, "đại biểu chính thức")]),
        (
            "Kỷ luật 29 tổ chức đảng (khiển trách 26, cảnh cáo 03).",
            [(29, None, "tổ chức đảng"), (26, None, "tổ chức đảng"), (3, None, "tổ chức đảng")],
        ),
        ("Tặng 40 suất quà, mỗi suất 500 nghìn đồng.", [(40, None, "suất quà"), (500_000, None, "đồng")]),
        ("Phường rộng 58,157 km², có 107.576 người.", [(58.157, None, "km²"), (107_576, None, "người")]),
        ("Huyện rộng 1,157 ha, có 7,576 người.", [(1_157, None, "ha"), (7_576, None, "người")]),
        ("Rừng thông 1,586 ha, đường 17,1 km.", [(1.586, None, "ha"), (17.1, None, "km")]),
        ("7 ứng cử viên đã tiếp xúc với cử tri.", [(7, None, "ứng cử viên")]),
        ("Thanh tra 45 cuộc, kết luận 20 cuộc.", [(45, None, "cuộc"), (20, None, "cuộc")]),
        ("Hội nghị có hơn 1,5 triệu đại biểu tham dự.", [(1_500_000, None, "đại biểu")]),
        ("Kiến nghị xử lý tám người, khởi tố hai người.", [(8, None, "người"), (2, None, "người")]),
        ("Nga giao ba chiếc tàu hộ tống.", [(3, None, "chiếc tàu hộ tống")]),
        ("Đây là một trong 5 khu kinh tế trọng điểm.", [(1, 5, "khu kinh tế trọng điểm")]),
        ("Tổng Bí thư nêu 3 yêu cầu chung.", [(3, None, "yêu cầu chung")]),
        ("Họp ít nhất 1 lần/tháng.", [(1, None, "lần/tháng")]),
        ("Trong tháng có 13 cán bộ hy sinh.", [(13, None, "cán bộ")]),
        ("Điện gió giá 6,95 cent/kWh, thủy điện cũng 6,95 cent/kWh.", [(6.95, None, "cent/kWh"), (6.95, None, "cent/kWh")]),
        (
            "Có 155 người chết, gồm: Bảo Yên 109, Sa Pa 8 và Văn Bàn 2.",
            [(155, None, "người"), (109, None, "người"), (8, None, "người"), (2, None, "người")],
        ),
        ("Có 27 sự cố (Bắc Ninh 2, TP Vinh 1).", [(27, None, "sự cố"), (2, None, "sự cố"), (1, None, "sự cố")]),
        ("Hội xây 25 “Mái ấm tình thương”.", [(25, None, "Mái ấm tình thương")]),
        ("Số nhà sập đổ, hư hỏng là 108 (sơ bộ).", [(108, None, "nhà sập đổ, hư hỏng")]),
        ("Có bão, nhà bị tốc mái là 228.", [(228, None, "nhà bị tốc mái")]),
        ("Về thiệt hại, số nhà sập, hư hỏng là 108.", [(108, None, "nhà sập, hư hỏng")]),
        ("Nợ công là 65%GDP.", [(65, None, "%")]),
        ("Số xã giảm nhiều, còn 50.", [(50, None, "xã giảm nhiều")]),
        ("Bão làm 5 người chết, 3 bị thương, 2 mất tích.", [(5, None, "người"), (3, None, "bị thương"), (2, None, "mất tích")]),
        ("Tòa án nhận 5 thẩm phán, 15 thư ký và 20 thư khen.", [(5, None, "thẩm phán"), (15, None, "thư ký"), (20, None, "thư khen")]),
        ("Thợ chè thu 13,7 Tr.đồng/người-tháng, góp 3 trđ.", [(13_700_000, None, "đồng/người-tháng"), (3_000_000, None, "đồng")]),
        ("Xã nuôi ong đã thu 25,5 tr.đ và 20 tr đồng.", [(25_500_000, None, "đồng"), (20_000_000, None, "đồng")]),
        ("Sau hai cuộc kháng chiến, huyện mở 2 cuộc thi.", [(2, None, "cuộc thi")]),
        ("Tỉnh thành lập 5 ban bầu cử và 1.604 tổ bầu cử.", [(5, None, "ban bầu cử"), (1_604, None, "tổ bầu cử")]),
    ],
)
def test_value_total_and_unit(text: str, expected: list[tuple[float, float | None, str]]) -> None:
    """Counts, shares, money and measures are read with the unit as counted."""
    assert [(s.value, s.total, s.unit) for s in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 15/10/2020, đại hội khai mạc.",
        "Hội nghị lần thứ 7 diễn ra lúc 19 giờ 30 phút.",
        "Nhiệm kỳ 2020 - 2025 có nhiều đổi mới.",
        "Nghị quyết số 18-NQ/TW và Nghị quyết số 19 đi vào cuộc sống.",
        "Đồng chí được trao Huy hiệu 75 năm tuổi Đảng.",
        "Cụ năm nay 95 tuổi, sinh năm 1929.",
        "Điện thoại: (0205) 3.800.000",
        "Đường dây nóng: 0912.000.111",
        "1. Kiểm tra khi có dấu hiệu vi phạm",
        "Đơn vị đóng tại thôn 3, thuộc Quân khu 4.",
        "Đoàn đến tổ dân phố 7 ấp Chợ và tổ nhân dân 65 khu phố Đông.",
        "Phát huy tinh thần “7 dám” và thực hiện “5 hóa”.",
        "Dịch Covid-19 được kiểm soát.",
        "Hai bên thống nhất hợp tác.",
        "Tăng trưởng hai con số là mục tiêu.",
        "Cả 3 xã đều đạt chuẩn.",
        "Một số địa phương còn chậm.",
        "Dịp lễ 30/4 đông khách.",
        "Đội nhà thắng 2 - 1.",
        "Trực 24/24 giờ.",
        "Có nhiều đảng bộ học tập Nghị quyết Trung ương 6 theo hình thức trực tuyến.",
        "Người hưởng hệ số 3,66 đóng đủ.",
        "Lớp 12A đi đầu.",
        "Chiều 11/2 (30 Tết), đoàn dâng hương.",
        "Trung tâm Hội nghị tỉnh (46 Trần Phú) mở cửa.",
        "Đoàn dâng hương tại hang Tám thanh niên xung phong.",
        "Tháng 6/2020 và quý III/2024 là cao điểm.",
        "“Kết nạp 215 đảng viên” xin sửa lại là nhiều đảng viên.",
        "Cán bộ quán triệt NQTW 4 khóa XII và hai nghị quyết số 18 và 19.",
        "Bốn nghị quyết trụ cột 57, 59, 66, 68 được triển khai.",
        "Đại biểu tán thành phương án 2 quy định khái quát.",
        "Cắt giảm một số khoản chi, nâng mức bội chi được Quốc hội quyết định từ 4,8 lên mức mới.",
        "Kinh tế tăng trưởng 2 chữ số; lạm phát 2 con số.",
        "Quan hệ giữa 2 nước và 2 Đảng bền chặt.",
        "Nữ sinh lớp 8 Trường THCS An Nhơn dự thi.",
        "Phường Hoài Nhơn 1 giáp phường bên; HTX Nông nghiệp 1 Nhơn Lộc cũng vậy.",
        "Khách sạn 5 sao và sản phẩm OCOP 4 sao.",
        "Tỉnh nằm trong top 10 địa phương dẫn đầu.",
        "Cựu binh được hưởng chế độ 1 lần.",
        "Theo điều 49 quy định của luật, việc này được phép.",
        "Khu phố 5 tổ chức hội nghị, thôn 3 tổ chức lễ trao quà.",
        "Xã thực hiện 3 “không” và 4 “tại chỗ”.",
        "Các ông Trần Văn Bình 45, Lê Văn Nam 38 có mặt.",
        "",
    ],
)
def test_what_counts_nothing(text: str) -> None:
    """Dates, times, ordinals, terms, document numbers, ages, telephones, bullets, names and mottoes are no figures."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Xã có 5 thôn.", StatisticKind.COUNT),
        ("Tỷ lệ đạt 41,2%.", StatisticKind.SHARE),
        ("Thu được 5 tỷ đồng.", StatisticKind.MONEY),
        ("Đường dài 6,5 km.", StatisticKind.MEASURE),
        ("Số vụ giảm 5 vụ.", StatisticKind.CHANGE),
        ("Phấn đấu kết nạp 5 đảng viên.", StatisticKind.TARGET),
    ],
)
def test_kinds(text: str, kind: StatisticKind) -> None:
    """A figure is a count, a share, money, a measure, a change or a target."""
    assert [s.kind for s in read(text)] == [kind]


@pytest.mark.parametrize(
    ("paragraphs", "kinds"),
    [
        (["Huyện phấn đấu: kết nạp 50 đảng viên; hộ nghèo còn 2%; xây 3 cầu."], [TARGET] * 3),
        (["Mục tiêu năm nay, mỗi xã kết nạp 5 đảng viên."], [TARGET]),
        (["Huyện phấn đấu kết nạp 50 đảng viên; đến nay đã kết nạp 48 người."], [TARGET, COUNT]),
        (["Thực hiện mục tiêu giảm nghèo, xã hỗ trợ 40 hộ."], [COUNT]),
        (["Xã sẽ kết nạp 50 đảng viên (hiện nay chi bộ có 48 người)."], [TARGET, COUNT]),
        (["Xã dự kiến khởi công 2 dự án; cả xã có 9 thôn."], [TARGET, COUNT]),
        (["Đến năm 2030, xã có 12 thôn thông minh."], [TARGET]),
        (["Giai đoạn 2026 - 2030, mỗi năm huyện kết nạp 60 đảng viên."], [TARGET]),
        (["Giai đoạn 2021 - 2025, huyện kết nạp 300 đảng viên."], [COUNT]),
        (["Năm 2024, huyện kết nạp 60 đảng viên."], [COUNT]),
        (["Một số chỉ tiêu chủ yếu:", "- Kết nạp 50 đảng viên.", "- Hộ nghèo còn 2%.", "Huyện có 14 xã."], [TARGET, TARGET, COUNT]),
        (["Mục tiêu:", "Kết nạp 50 đảng viên;", "Hộ nghèo còn 2%.", "Huyện có 14 xã."], [TARGET, TARGET, COUNT]),
        (["Kết quả đạt được:", "- Kết nạp 50 đảng viên.", "- 94% hộ có nước sạch."], [COUNT, SHARE]),
    ],
)
def test_goals_reach_over_lists_and_times_to_come(paragraphs: list[str], kinds: list[StatisticKind]) -> None:
    """A goal holds for what its sentence or the list below it names, until something done is told; a time to come makes one too."""
    article = Article("Một tin", body=tuple(paragraphs), published_on=dt.date(2025, 9, 1))
    assert [s.kind for s in figures_in(article)] == kinds


def test_headline_lead_body_and_captions_tell_one_figure() -> None:
    """A number told again is one fact, kept with the mention that says most about it."""
    (found,) = read(
        "Năm 2022, toàn huyện kết nạp 1.207 đảng viên mới.",
        title="Kết nạp 1.207 đảng viên",
        captions=("Lễ kết nạp 1.207 đảng viên. Ảnh: Minh An",),
    )
    assert (found.value, found.period) == (1207, "2022")
    assert found.quote.text.startswith("Năm 2022")


def test_a_headline_may_count_in_other_words() -> None:
    """The same number over ten in the headline is the body's, whatever it calls the thing."""
    (found,) = read("Đại hội hiệp thương cử 71 vị.", title="Hiệp thương cử 71 ủy viên")
    assert found.unit == "vị"


def test_small_counts_recur_by_chance() -> None:
    """The same small number of the same thing in two sentences is two facts; a specific one is told again."""
    assert len(read("Xã An Phú có 3 tập thể được khen. Xã Bình Hòa có 3 tập thể được khen.")) == 2
    assert len(read("Kết nạp 2.347 đảng viên. Con số 2.347 đảng viên là cao nhất.")) == 1


PIECES = st.sampled_from(
    "5|1.207|254/616|41,2%| xã|, |; | tỷ đồng| năm 2022|toàn tỉnh |tăng |hơn |từ | đến |(|)|. |“|hai |so với ".split("|")  # noqa: SIM905
)


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_is_survivable_and_quotes_hold(text: str) -> None:
    """Every quote is the article's text at its offsets and every figure has a unit, whatever the text."""
    article = Article(title=None, body=(text,) if text else ())
    for statistic in figures_in(article, home="Nghệ An"):
        quote = statistic.quote
        assert article.text[quote.start : quote.end] == quote.text
        assert statistic.unit


HOSTILE = (
    *("1,", "1 xã, ", "1 xã; ", "1/1 ", "năm 2022, ", "toàn xã ", "xã Aa "),
    *("tăng 5% so với cùng kỳ, ", "(1 ", "“1 ", "từ 1 đến ", "cả 3 xã (về a, ", " "),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_long_hostile_text_ends(unit: str) -> None:
    """Hundreds of thousands of numbers, commas and places in one paragraph are read to the end."""
    read(unit * (100_000 // len(unit)))


def test_amounts_of_opposites_are_two() -> None:
    """What comes in and what goes out may be as much."""
    found = read("Tổng thu ngân sách đạt 797 tỷ đồng, đạt 188,5%. Tổng chi ngân sách đạt 797 tỷ đồng, đạt 188,5%.")
    assert [one.value for one in found] == [797e9, 188.5, 797e9, 188.5]


def test_a_count_told_again_in_short_is_one() -> None:
    """The second time what describes the noun is left out, or the figure is what it has risen to."""
    found = read("Dự có đại biểu của 231 hội viên nông dân.", "Hội kết nạp 39 người, nâng tổng số lên 231 hội viên.")
    assert [one.value for one in found] == [231, 39]


@pytest.mark.parametrize(
    "told",
    [
        "Kim ngạch xuất nhập khẩu đạt 1.797 triệu USD. Tổng kim ngạch của tỉnh đạt 1.797 triệu USD.",
        "Thu ngân sách năm ngoài kế hoạch đạt 1.797 tỷ đồng. Thu ngân sách nội bộ đạt 1.797 tỷ đồng.",
    ],
)
def test_an_amount_of_both_or_of_words_alike_is_told_again(told: str) -> None:
    """Who names both of two opposites names the whole, and words of other marks are other words."""
    assert len(read(told)) == 1


def test_two_counts_of_a_headline_are_two() -> None:
    """One sentence tells nothing twice, be its units much alike."""
    found = read("Quốc hội họp.", title="Bầu bổ sung 2 Phó Chủ nhiệm và 2 Phó Trưởng đoàn")
    assert [one.unit for one in found] == ["Phó Chủ nhiệm", "Phó Trưởng đoàn"]


def test_a_sentence_given_again_tells_its_small_counts_again() -> None:
    """Many words before a number tell what it is of; a few are anybody's."""
    elected = "Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ xã Yên Mỹ, nhiệm kỳ 2025 - 2030, đã bầu Ban Thường vụ gồm 7 đồng chí"
    assert len(read(f"LCO – Chiều 3/6, {elected}.", f"{elected}.")) == 1
    assert len(read(f"Chiều 3/6, {elected}.", f"{elected}, trong đó có Bí thư Đảng ủy.")) == 1
    assert len(read("Đại hội chi bộ thôn Thượng bầu chi ủy gồm 3 đồng chí.", "Đại hội chi bộ thôn Hạ bầu chi ủy gồm 3 đồng chí.")) == 2


def test_sentences_alike_about_others_count_what_is_theirs() -> None:
    """However many words before the number are the same."""
    voted = "với số phiếu tán thành trên tổng số đại biểu có mặt là 30 phiếu"
    chosen = (("Lù Văn Khay", "UBND"), ("Khà Thị Lụa", "HĐND"))
    first, second = (f"Đồng chí {name} được bầu giữ chức Phó Chủ tịch {body} huyện {voted}." for name, body in chosen)
    assert len(read(f"{first} {second}")) == 2
    badge = "trao Huy hiệu nhân dịp kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam cho 12 đảng viên"
    assert len(read(f"Đảng ủy phường 5 {badge}. Đảng ủy phường 7 {badge}.")) == 2
