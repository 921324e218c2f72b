"""Days in running text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.dates import find_dates, middle_of, printed_days
from parsers.types import Session

PUBLISHED = dt.date(2024, 1, 5)
M, A, E = Session.MORNING, Session.AFTERNOON, Session.EVENING


_FAR = " Đường vào bản còn khó." * 20
"""More than what opens a text, where a year is told of what the text is about."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 4/1, hội nghị khai mạc.", [("2024-01-04", None, M)]),
        ("ngày 04/01/24, Hội", [("2024-01-04", None, None)]),
        ("chiều 16 và sáng 17.3", [("2024-03-16", "2024-03-17", A)]),
        ("Nhân kỳ họp thứ 2, chiều 3/1", [("2024-01-03", None, A)]),
        ("chiều ngày 3/1", [("2024-01-03", None, A)]),
        ("tối 2-1 tại nhà văn hóa", [("2024-01-02", None, E)]),
        ("Ngày 29-12-2023, tại tỉnh", [("2023-12-29", None, None)]),
        ("ngày 5 tháng 12 năm 2022", [("2022-12-05", None, None)]),
        ("trong 2 ngày: 3 và 4/1", [("2024-01-03", "2024-01-04", None)]),
        ("trong các ngày: 3, 4/1", [("2024-01-03", "2024-01-04", None)]),
        ("diễn ra các ngày: 3 và 4/1", [("2024-01-03", "2024-01-04", None)]),
        ("mùng 3 tháng 2", [("2024-02-03", None, None)]),
        ("sáng 29.12.2023", [("2023-12-29", None, M)]),
        ("Sáng nay (4/1), tại trụ sở", [("2024-01-04", None, M)]),
        ("Hôm nay, ngày 4/1, tại trụ sở", [("2024-01-04", None, None)]),
        ("Sáng ngày hôm nay 4/1", [("2024-01-04", None, M)]),
        ("Sáng thứ Năm, 4/1", [("2024-01-04", None, M)]),
        ("Chiều Chủ nhật (7-1)", [("2024-01-07", None, A)]),
        ("Sáng sớm mùng 3/1", [("2024-01-03", None, M)]),
        ("ngày 5 - 6 tháng 1", [("2024-01-05", "2024-01-06", None)]),
        ("Từ ngày 2-1 đến 4-1, đoàn", [("2024-01-02", "2024-01-04", None)]),
        ("trong 2 ngày 3 và 4/1", [("2024-01-03", "2024-01-04", None)]),
        ("từ ngày 12 đến 14/7", [("2024-07-12", "2024-07-14", None)]),
        ("từ ngày 1/7 đến ngày 15/8, huyện", [("2024-07-01", "2024-08-15", None)]),
        ("từ 30/12 đến 2/1/2024", [("2023-12-30", "2024-01-02", None)]),
        ("ngày 14-16/10", [("2023-10-14", "2023-10-16", None)]),
        ("ngày 14, 15 và 16/3", [("2024-03-14", "2024-03-16", None)]),
        ("Trong 2 ngày 30/11-1/12/2023, đảng bộ", [("2023-11-30", "2023-12-01", None)]),
        ("Từ 3/1-4/1, đảng bộ", [("2024-01-03", "2024-01-04", None)]),
        ("Trong hai ngày 3/1 và 4/1, xã", [("2024-01-03", "2024-01-04", None)]),
        ("ngày 12/1 và 15/1", [("2024-01-12", None, None), ("2024-01-15", None, None)]),
        ("các ngày: từ 8 đến 12-1, huyện", [("2024-01-08", "2024-01-12", None)]),
        ("vào ngày 4, tháng 1, năm 2024, tại", [("2024-01-04", None, None)]),
        ("Thứ bảy 6/1, xã", [("2024-01-06", None, None)]),
        ("Chủ nhật (7/1), xã", [("2024-01-07", None, None)]),
        ("Sáng 4/1 (tức 23/11 năm Quý Mão), xã", [("2024-01-04", None, M)]),
        ("Ngày 4 & 5/1, xã", [("2024-01-04", "2024-01-05", None)]),
    ],
)
def test_days_are_read_as_printed(text: str, expected: list[tuple[str, str | None, Session | None]]) -> None:
    """Every printed form of a day, of a list and of a span of days is read with its part of the day."""
    assert [(d.date, d.end_date, d.session) for d in find_dates(text, published=PUBLISHED)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "đạt 254/616 tổ chức",
        "từ 2/3 số phiếu trở lên",
        "nhiệm kỳ 2020 - 2025",
        "Nghị quyết số 18-NQ/TW",
        "Nghị định số 12/2024/NĐ-CP",
        "thắng 2-1",
        "giảm từ 3 đến 5-7 triệu đồng",
        "tháng 6 thu 12, tháng 7 thu 15 tỷ đồng",
        "đứng thứ ba, 4/7 môn",
        "đại hội lần thứ hai 3/5, đoàn",
        "nhóm thứ hai, 2/3 số hộ",
        "tăng từ 5-10% mỗi năm",
        "mỗi ngày 2 đến 3 tấn",
        "kết quả trong ngày: 9/10 xã",
        "chỉ sau 3 ngày: 7/10 xã đã trồng xong",
        "trong 3 ngày: 7/10 xã đã trồng xong",
        "đợt 3/2/2024",
        "ngày 10/3 âm lịch",
        "tháng 3/2024",
        "ngày 31/2",
        "phiên bản 1.2.3",
        "ngày 3/2/30",
        "tỷ lệ 10/12/20 hộ",
        "QK2 – 254/616 tổ chức",
        "tỷ lệ 5/8-6/8 số xã",
    ],
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    """Fractions, terms, document numbers, scores, badge rounds and impossible days are no days."""
    assert find_dates(text, published=PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Ngày 28/12, lễ trao huy hiệu", dt.date(2024, 1, 3), "2023-12-28"),
        ("Ngày 10/1 tới, huyện gặp mặt", dt.date(2023, 12, 28), "2024-01-10"),
        ("hoàn thành trước ngày 30/11", dt.date(2024, 6, 1), "2024-11-30"),
        ("chiều 23/5. Các đơn vị xong trước ngày 30/6/2020.", None, "2020-05-23"),
        ("Ngày 7/11, đoàn đi kiểm tra. Đến ngày 31/10/2023 còn 5 hộ; xong trước 30/6/2024.", None, "2023-11-07"),
        ("Sáng 24/5, sơ kết công tác năm 2023.", None, "2023-05-24"),
        ("Sáng 10/1, tổng kết công tác năm 2023.", None, "2024-01-10"),
        ("Sáng 10/1, triển khai nhiệm vụ năm 2024.", None, "2024-01-10"),
        ("Sáng 20/12, triển khai nhiệm vụ năm 2024.", None, "2023-12-20"),
        ("Sáng 20/12, tổng kết năm 2023, bàn phương hướng năm 2024.", None, "2023-12-20"),
        ("Sáng 10/1, triển khai nhiệm vụ năm 2024; trong phiên, nêu rằng, năm 2023, xã đạt 5 tiêu chí.", None, "2024-01-10"),
        ("Sáng 19/9, hội nghị báo cáo viên quý III-2012.", None, "2012-09-19"),
        ("Sáng 10/1, khai mạc hội thi năm 2024.", None, "2024-01-10"),
        ("Sáng 6/2, giao ban. Đánh giá công tác, nhiệm vụ trong tháng đầu năm 2017, ông nêu ba việc.", None, "2017-02-06"),
        ("Chiều 17-9, huyện khai giảng lớp Trung cấp lý luận, khóa học 2017-2018.", None, "2017-09-17"),
        ("Sáng 27/12, tỉnh đánh giá kết quả năm 2018, đề ra mục tiêu phát triển trong năm 2019 và giải pháp năm 2019.", None, "2018-12-27"),
        (
            "Chiều 9/10, họp. Ngày 3/12/2020, tỉnh lập đề án theo Quyết định số 48/QĐ-UBND ngày 6/2/2021. Trong 9 tháng đầu năm 2021, …",
            None,
            "2021-10-09",
        ),
        ("Chiều 9/10, tỉnh họp. Ngày 3/12/2020, tỉnh lập đề án. Trong 9 tháng đầu năm 2021, thu 5 tỷ đồng.", None, "2020-10-09"),
        ("Sáng 25/1, hội nghị về trồng chè năm 2023 bế mạc, nêu những việc cần làm ngay trong năm 2023.", None, "2023-01-25"),
        ("Sáng 25/12, hội nghị bế mạc, nêu những việc cần làm ngay trong năm 2023.", None, "2022-12-25"),
        ("Sáng 25/1, hội nghị nêu những việc đã làm được trong năm 2023.", None, "2024-01-25"),
        ("Sáng 8/1, tỉnh tổng kết. Với sự tập trung chăm chè của bà con trong năm 2023, chè được mùa.", None, "2024-01-08"),
        ("Sáng 8/1, tỉnh tổng kết. Những việc khó cần vượt qua trong năm 2023 đã được nêu.", None, "2024-01-08"),
        ("Sáng 8/1, tỉnh tổng kết. Những dốc phải vượt qua trong năm 2023 đã được kể.", None, "2024-01-08"),
        ("Sáng 8/1, tỉnh tổng kết. Báo cáo nêu: xã tập trung trồng xong chè trong năm 2023.", None, "2024-01-08"),
        ("Sáng 8/1, tỉnh tổng kết. Với quyết tâm lớn, trong năm 2023, hội đã vận động được 3 tỷ đồng.", None, "2024-01-08"),
        ("Sáng 8/1, tỉnh tổng kết. Dù phải trồng lại đồi chè trong năm 2023, xã vẫn được mùa.", None, "2024-01-08"),
        ("Sáng 10/1, gặp mặt. Năm 2023, xã đạt 5 tiêu chí.", None, "2024-01-10"),
        ("Sáng 5/3, họp báo. Năm 2022, thu 5 tỷ đồng, tăng so với năm 2019.", None, "2022-03-05"),
        ("Sáng 5/3, gặp mặt, nhân 25 năm tái lập huyện (1/4/1997 - 1/4/2022).", None, "2022-03-05"),
        ("Sáng 5/3, tiếp xúc cử tri với người ứng cử, nhiệm kỳ 2021 - 2026.", None, "2021-03-05"),
        ("Chủ tịch Hội, nhiệm kỳ 2023 - 2028. Sáng 18/8, Đại hội Hội Nông dân, nhiệm kỳ 2023 - 2028 bế mạc.", None, "2023-08-18"),
        ("Sáng 21/9, tỉnh tổ chức Đại hội Thi đua yêu nước, giai đoạn 2025-2030.", None, "2025-09-21"),
        ("Sáng 21-10, ĐH đại biểu Đảng bộ tỉnh nhiệm kỳ 2020-2025 khai mạc.", None, "2020-10-21"),
        ("Chiều 28/9, Ban Chấp hành Đảng bộ tỉnh, nhiệm kỳ 2025-2030, tổ chức Hội nghị lần thứ nhất.", None, "2025-09-28"),
        ("Tối 17-10, họp báo sau ngày làm việc thứ 3 Đại hội Đảng bộ, nhiệm kỳ 2020-2025. Ông vào Đảng 5/10/2011.", None, "2020-10-17"),
        ("Nhân dịp Tết Nguyên đán Bính Ngọ 2026, sáng 2-2, huyện tặng quà.", None, "2026-02-02"),
        ("Sáng 26/8, tỉnh kỷ niệm 80 năm Cách mạng Tháng Tám.", None, "2025-08-26"),
        ("Sáng 20/2, xã gặp mặt nhân 69 năm Ngày Thầy thuốc Việt Nam.", None, "2024-02-20"),
        ("Chiều 3/9, tỉnh trao Huy hiệu Đảng đợt 2/9/2025 cho 90 đảng viên.", None, "2025-09-03"),
        ("Sáng 5/9, trường khai giảng năm học mới 2023 - 2024.", None, "2023-09-05"),
        ("Sáng 25/5, trường tổng kết năm học 2023-2024.", None, "2024-05-25"),
        ("Ngày 21/12, HĐND đánh giá kết quả thực hiện nhiệm vụ kinh tế - xã hội năm 2021, bàn nhiệm vụ năm 2022. Năm 2022 là năm bản lề.",
         None, "2021-12-21"),
        ("Ngày 9/12, HĐND nhiệm kỳ 2021 - 2026 họp; tổ đại biểu HĐND tỉnh ứng cử trên địa bàn dự. Trong năm 2023, thu tăng.",
         None, "2023-12-09"),
        ("Chiều 20/12, huyện chuẩn bị đón Xuân 2024.", None, "2023-12-20"),
        ("Ngày 28/6, HĐND tỉnh khóa XVI, nhiệm kỳ 2011 - 2016 tổ chức Kỳ họp thứ nhất.", None, "2011-06-28"),
        ("Thưởng vì đại hội đảng.\nSáng 30/9, bàn nhiệm vụ quý IV/2015; tổng kết nhiệm kỳ 2010 - 2015.", None, "2015-09-30"),
        ("Sáng 5/3, sơ kết thực hiện Nghị quyết Đại hội Đảng bộ, nhiệm kỳ 2020 - 2025, trong quý I/2023.", None, "2023-03-05"),
        ("Sáng 5/3, huyện gặp mặt. Ngày 1/1/1997, tỉnh tái lập. Đến năm 2022, huyện có 9 xã; năm 2022 thêm 2 xã.", None, "2022-03-05"),
        ("Chiều 4/2, trao Huy hiệu đợt 3/2 năm 2025 theo Quyết định số 9-QĐ/TU ngày 7/1/2025.", None, "2025-02-04"),
        ("Sáng 22-1, hội mở chương trình “Tết ấm” năm 2025. Năm 2025, hội trao 700 suất quà.", None, "2025-01-22"),
        ("Tối 20/10, xã chiếu phim Tết Trung thu năm 2024. Năm 2024, xã có 9 bản.", None, "2024-10-20"),
        ("Sáng 30/5, huyện họp báo về Lễ hội Chè 2023.", None, "2023-05-30"),
        ("Thực hiện chương trình công tác năm 2017, chiều 19-10, huyện bàn về chè.", None, "2017-10-19"),
        ("Trong 2 ngày 25,26/9/2020, xã mở hội.", None, "2020-09-25"),
        ("Ngày 26/2, huyện tổ chức lễ giao, nhận quân năm 2024. Năm 2024, huyện có 90 tân binh.", None, "2024-02-26"),
        ("Ngày 26/2, huyện tổng kết hội thi năm 2023. Năm 2023, huyện có 90 đội.", None, "2024-02-26"),
        ("Sáng 3/1, xã gặp mặt nhân 80 năm Ngày thành lập Quân đội nhân dân.", None, "2025-01-03"),
        ("Sáng 3/1, xã gặp mặt nhân 80 năm lập đội (22/12/1944 - 22/12/2024).", None, "2025-01-03"),
        ("Sáng 6/3, hội thi nấu ăn nhân 114 năm Quốc tế Phụ nữ.", None, "2024-03-06"),
        ("Tối 12/12, Hội nghị lần thứ nhất Ban Chấp hành Huyện đoàn bầu ông Lò Púa làm Bí thư nhiệm kỳ 2017-2022.", None, "2017-12-12"),
        ("Sáng 16/6, HĐND tỉnh khóa 13, nhiệm kỳ 2016-2021 họp kỳ thứ nhất.", None, "2016-06-16"),
        ("Ngày 3-8, huyện gặp mặt. Năm 2022, xã thu 5 tỷ đồng. Tháng 3-2014, ông Lò Púa được điều động làm Bí thư.", None, "2022-08-03"),
        (f"Sáng 19-5, Đại hội đại biểu Hội Chè tỉnh họp.{' Hội có 9 chi hội.' * 60} Đại hội đã bầu Ban Chấp hành Hội nhiệm kỳ 2024-2029.",
         None, "2024-05-19"),
        ("Sáng 21/12, huyện gặp mặt. Năm 2023 tiếp tục chuyển biến tốt.", None, "2023-12-21"),
        ("Ngày 18/3, huyện quán triệt Nghị quyết Trung ương 8 khóa XI.", None, "2014-03-18"),
        ("Ngày 9/12, HĐND thông qua Kế hoạch phát triển văn hóa của huyện năm 2021; giao biên chế cho xã năm 2021.", None, "2020-12-09"),
        ("Ngày 9/12, huyện họp. Năm 2021, huyện thực hiện tốt kế hoạch phát triển cây chè năm 2021.", None, "2021-12-09"),
        ("Sáng 27/12, tỉnh đánh giá kết quả năm 2018, nêu giải pháp để đạt mục tiêu trồng chè trong năm 2019. Năm 2019 sẽ khó.", None,
         "2018-12-27"),
        ("Ngày 9/12, huyện họp. Huyện thực hiện tốt nghị quyết, kế hoạch phát triển cây chè năm 2021.", None, "2021-12-09"),
        ("Ngày 9/12, huyện họp. Huyện đánh giá kết quả năm 2020, kế hoạch trồng chè năm 2021. Năm 2021 sẽ khó.", None, "2020-12-09"),
        ("Chiều 20/10, huyện họp, nhằm hoàn thành rà soát hộ nghèo vào quý I năm 2014.", None, "2013-10-20"),
        ("Sáng 22-6, hội mở hội nghị cán bộ năm 2017, bàn việc sáu tháng đầu năm; hội thưởng đội làm tốt năm 2016.", None, "2017-06-22"),
        (f"Sáng 22-6, huyện họp.{_FAR} Nửa đầu năm 2023, xã thu 5 tỷ đồng.", None, "2023-06-22"),
        ("Ngày 26/3, xã kỷ niệm 92 năm Ngày thành lập Đoàn (26/3).", None, "2023-03-26"),
        ("Sáng 22-6, huyện họp. Cuối năm 2023, xã sáp nhập hai bản.", None, "2024-06-22"),
        ("Ngày 12/11, huyện họp. Cuối năm 2023, xã sáp nhập hai bản.", None, "2023-11-12"),
        ("Sáng 29/2, HĐND huyện nhiệm kỳ 2021 - 2026 họp.", None, "2024-02-29"),
        ("Sáng 20/2, huyện họp về kết quả những tháng đầu năm 2024.", None, "2024-02-20"),
        ("Chiều 2/4, tỉnh họp. Năm 2018 thu đạt 9 tỷ đồng, kết quả năm 2018 khá. Trong quý I năm 2019, thu 3 tỷ đồng.", None, "2019-04-02"),
        ("Chiều 10/12, xã họp. Kết quả năm 2018 thu 9 tỷ đồng; năm 2018 đạt khá. Xã bàn nhiệm vụ quý I năm 2019.", None, "2018-12-10"),
        ("Chiều 18/3, ban soạn thảo họp. Thực hiện chương trình xây dựng luật, pháp lệnh năm 2019, bộ dự thảo luật.", None, "2019-03-18"),
        ("Ngày 19/9, HĐND họp. Căn cứ Nghị quyết số 3/NQ ngày 12/7/2023. Việc giao năm 2024 và các năm tiếp theo.", None, "2024-09-19"),
        ("Sáng 13/9, dự lễ kỷ niệm 75 năm Ngày truyền thống Thông tấn xã Việt Nam.", None, "2020-09-13"),
        ("Sáng 11/10, tỉnh tổng kết điều tra năm 2019. Vào thời điểm ngày 1/4/2019, tỉnh có 9 vạn dân.", None, "2019-10-11"),
        (f"Sáng 3/7, xã họp.{_FAR} Lễ chào cờ tháng 7/2023 đông vui.", None, "2023-07-03"),
        (f"Sáng 3/1, huyện họp.{_FAR} Buổi gặp mặt báo chí đầu năm 2024 đông vui.", None, "2024-01-03"),
        (f"Sáng 3/11, huyện họp.{_FAR} Tính đến ngày 30/6/2023, xã có 9 bản.", None, "2023-11-03"),
        (f"Chiều 22/5, tỉnh họp.{_FAR} Từ năm 2015 đến Quý I năm 2018, các huyện đã trồng 90 ha chè.", None, "2018-05-22"),
        ("Ngày 25.6, hội tổ chức Đại hội thi đua Hội viên gương mẫu lần thứ VI giai đoạn 2014-2019.", None, "2019-06-25"),
        ("Ngày 25.6, Đại hội điển hình tiên tiến giai đoạn 2020-2025 nhìn lại phong trào 2015 - 2020.", None, "2020-06-25"),
        ("Chiều 19/3, tỉnh họp về giảm nghèo. Đến cuối năm 2018, tỷ lệ hộ nghèo là 13%; cuối năm 2015 là 19%.", None, "2019-03-19"),
        ("Chiều 25/10, tỉnh họp về giảm nghèo. Tính đến hết năm 2018, huyện còn 90 hộ nghèo.", None, "2019-10-25"),
        ("Chiều 14-02, hai tỉnh họp. Hết năm 2018, có 27.353 dự án đang hoạt động.", None, "2019-02-14"),
        ("Ngày 27/2, Đoàn đại biểu giám sát việc trồng chè giai đoạn 2012-2016 tại xã Sìn.", None, "2017-02-27"),
        (f"Chiều 13-12, tỉnh họp.{_FAR} Ông cho biết, năm 2018 là cột mốc đánh dấu 45 năm thiết lập quan hệ.", None, "2018-12-13"),
        ("Sáng 3/5, đại biểu tiếp xúc cử tri trước kỳ họp thứ 7, Quốc hội khóa XIV.", None, "2019-05-03"),
        ("Sáng 16/12, đại biểu tiếp xúc cử tri sau Kỳ họp thứ hai Quốc hội khoá XV.", None, "2021-12-16"),
        ("Sáng 16/5, Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XII đã khai mạc.", None, "2019-05-16"),
        (
            "Ngày 06/4, Tạp chí Chè tổ chức lễ kỷ niệm 20 năm thành lập. Tạp chí ra số đầu tiên vào năm 1999, phép ngày 25/2/1999.",
            None,
            "2019-04-06",
        ),
        ("Sáng 8/8, tại Đại hội, ông Púa tái đắc cử Chủ tịch Hội nhiệm kỳ V (2025–2030).", None, "2025-08-08"),
        ("Chiều 25/10, tỉnh họp đánh giá 9 tháng đầu năm; nhiệm vụ trọng tâm 3 tháng cuối năm 2023.", None, "2023-10-25"),
        ("Sáng 10/10, tỉnh giao ban triển khai nhiệm vụ quý IV năm 2024.", None, "2024-10-10"),
        ("Sáng 10/11, huyện phấn đấu giải ngân hết vốn trong năm 2024.", None, "2024-11-10"),
        ("Sáng 20/6, huyện họp. Cuối năm 2025, huyện phấn đấu có thêm 3 xã mới.", None, "2025-06-20"),
        ("Sáng 10/11, huyện sơ kết 10 tháng đầu năm 2024. Kể từ ngày 1/1/2024, huyện còn 4 xã.", None, "2024-11-10"),
        ("Chiều 20/12, HĐND tỉnh tổ chức kỳ họp thứ 12 thông qua Nghị quyết về dự toán ngân sách năm 2024.", None, "2023-12-20"),
        ("Sáng 25/5, tỉnh đánh giá kết quả năm 2016, triển khai nhiệm vụ năm 2017. Năm 2016, tỉnh thu 5 tỷ đồng.", None, "2017-05-25"),
        (f"Sáng 3/6, huyện họp.{_FAR} Theo báo cáo tại phiên họp thường kỳ tháng 5/2017, thu tăng.", None, "2017-06-03"),
        (f"Sáng 3/6, huyện họp.{_FAR} Ngày 20/4/2017, huyện lập tổ công tác.", None, "2017-06-03"),
        (f"Sáng 3/6, huyện họp.{_FAR} Việc này xong trước ngày 30/6/2017.", None, "2017-06-03"),
        ("Ngày 26/8, xã học tập nghị quyết Hội nghị lần thứ chín Ban Chấp hành Trung ương Đảng (khóa XI).", None, "2014-08-26"),
    ],
)
def test_the_year_comes_from_the_paper_or_from_the_text(text: str, published: dt.date | None, expected: str) -> None:
    """A bare day takes the year of publication (last year for December told in January), else that of the nearest full date."""
    assert find_dates(text, published=published)[0].date == expected


_IN_FORCE = "Sáng 4/7, Quốc hội công bố Luật Chè có hiệu lực từ ngày 30/6/2017."


@pytest.mark.parametrize(
    "told", ["Ngày 18/6/2007, tỉnh giao đất. Sáng 3/2, huyện họp.", "Sáng 3/12, huyện họp. Xong trước ngày 30/6/2017.", _IN_FORCE]
)
def test_a_day_of_long_ago_tells_no_year_of_another(told: str) -> None:
    """A day far from the only one told in full, or behind a deadline, has no year of it."""
    assert [span.date for span in find_dates(told, published=None)] in (["2007-06-18"], ["2017-06-30"])


def test_a_day_without_any_year_is_left_out_but_known_to_be_a_day() -> None:
    """Nothing is guessed where no year can be known; the digits are a day all the same."""
    assert find_dates("Sáng 24/5, hội nghị khai mạc.", published=None) == []
    assert printed_days("Sáng 24/5, hội nghị khai mạc.") == [(0, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 30/5, huyện bàn thi hành Luật Chè 2013.",
        "Sáng 30/5, huyện họp. Đến cuối năm 2025, huyện phấn đấu tỷ lệ hộ nghèo chỉ còn là 3%.",
        "Sáng 30/5, đoàn giám sát việc trồng chè giai đoạn 2016-2020.",
        "Sáng 4/7, tỉnh bàn về Luật Chè được thông qua tại Kỳ họp thứ 7, Quốc hội khóa XIV.",
        "Sáng 4/7, HĐND tỉnh khóa XIV bàn kỳ họp thứ 7.",
        f"Sáng 21/1, bộ đội họp.{_FAR} Bộ đội giữ yên xóm làng khi diễn ra Kỳ họp thứ 5, Quốc hội khóa XIV.",
        "Sáng 30/5, huyện họp. Dự án sẽ thực hiện từ năm 2019 đến quý III năm 2022.",
        "Sáng 30/5, huyện khánh thành Nhà văn hóa, công trình được khởi công vào năm 2013.",
        "Ngày 3-8, công bố quyết định. Tháng 3-2014, ông Lò Văn Púa được điều động làm Bí thư Huyện ủy.",
        "Ngày 3-8, công bố quyết định. Năm 2014 đến tháng 8/2016, đồng chí Púa giữ chức Bí thư; năm 2017, được bầu làm Chủ tịch.",
        "Ngày 3-8, công bố quyết định. Năm 2014, làm Phó Giám đốc Sở.",
        "Sáng 30/5, huyện so Lễ hội Chè 2022 với Lễ hội Chè 2023.",
        "Ngày 18/3, huyện sơ kết 5 năm học tập Nghị quyết Trung ương 8 khóa XI.",
        "Ngày 30/8, huyện quán triệt Nghị quyết Trung ương 8 khóa XI.",
        "Ngày 18/3, huyện quán triệt Nghị quyết Trung ương 19 khóa XI.",
        "Ngày 4/5, huyện ký kết về nhà máy chè, sẽ đưa vào hoạt động năm 2027.",
        "Ngày 23/4, công an xã khen anh Lò Púa (SN 1994, trú tại bản Sìn).",
        "Chiều 20/6, hội khen đội làm tốt 5 năm liền (2012-2016).",
        "Chiều 20/6, HĐND tỉnh bàn kế hoạch đầu tư công trung hạn 5 năm (2021-2025).",
        "Sáng 29/2, HĐND huyện nhiệm kỳ 2020 - 2024 họp.",
        "Sáng 28/2, HĐND huyện nhiệm kỳ 2021 - 2026 họp.",
        f"Sáng 3/6, huyện họp.{_FAR} Xuân 1969, Bác Hồ trồng cây.",
        "Sáng 6/6, huyện bàn về nghị quyết được ban hành năm 2017.",
        "Sáng 12/9, hai xã ôn lại việc thiết lập quan hệ kết nghĩa năm 2013.",
        f"Sáng 3/6, huyện họp.{_FAR} Năm 2013, chè được mùa.",
        f"Sáng 3/6, huyện họp.{_FAR} Nhà máy bán 5 tấn chè năm 2016. Khách đến xã năm 2016 tăng.",
        f"Sáng 3/6, huyện họp.{_FAR} Hai xã kết nghĩa vào năm 2013. Thỏa thuận về chè ký hồi tháng 7/2016; quyết toán năm 2015 đã xong.",
        f"Sáng 3/6, huyện họp.{_FAR} Chè tăng 10% so với kế hoạch dự trữ chè Tết năm 2016, sẽ đạt 5 tấn vào năm 2025.",
    ],
)
def test_a_year_that_is_not_certain_is_not_told(text: str) -> None:
    """A law's year, that of a building, one of two names, of a birth or career, of a plan, a plenum reviewed or unknown date nothing."""
    assert find_dates(text, published=None) == []


def test_a_day_of_a_life_is_never_the_same_day() -> None:
    """`chiều cùng ngày` goes on from what was told on a day, not from when somebody was born or joined the Party."""
    text = "Sáng 4/1/2018, hội bầu ông Lò Púa, sinh ngày 12-8-1962. Ngày vào Đảng: 25-8-1982. Chiều cùng ngày, đoàn đi thăm."
    assert find_dates(text, published=None)[-1].date == "2018-01-04"
    assert find_dates("Sáng 4/1/2018, hội họp. Ngày 6/1/2018, đoàn đi thăm. Cùng ngày, hội họp.", published=None)[-1].date == "2018-01-06"


def test_the_day_of_a_document_is_marked_and_never_the_same_day() -> None:
    """`chiều cùng ngày` means the last day told, not the day a cited document was signed."""
    text = "Sáng 4/1, hội nghị quán triệt Chỉ thị số 19-CT/TW, ngày 10/1/2018. Chiều cùng ngày, đoàn đi thăm."
    found = find_dates(text, published=PUBLISHED)
    assert [(d.date, d.of_document) for d in found] == [("2024-01-04", False), ("2018-01-10", True), ("2024-01-04", False)]
    assert found[2].session is A


def test_a_notice_is_a_document_whoever_issued_it() -> None:
    """The day of a numbered notice or conclusion is its own, with its issuer between."""
    found = find_dates("Chính phủ thực hiện Thông báo kết luận số 01 của Bộ Chính trị ngày 12/4/2021.", published=None)
    assert [(d.date, d.of_document) for d in found] == [("2021-04-12", True)]


def test_only_a_documents_number_makes_a_day_the_documents() -> None:
    """A headline that ends in a day, or a share of something, is no document's number."""
    text = "Khai mạc vào ngày 11/10\nChiều ngày 4/10/2021, huyện họp báo. Đã xong 12/15, ngày 5/10/2021 xong hết."
    assert not any(d.of_document for d in find_dates(text, published=dt.date(2021, 10, 6)))


def test_relative_days_need_the_publication_date() -> None:
    """`hôm qua` and `sáng nay` are counted from the day of publication, and left out without one."""
    assert [d.date for d in find_dates("Sáng nay khai mạc, hôm qua tập dượt", published=PUBLISHED)] == ["2024-01-05", "2024-01-04"]
    assert find_dates("Sáng nay khai mạc", published=None) == []


@given(st.text(max_size=400), st.sampled_from([None, PUBLISHED]))
def test_any_text_is_survivable(text: str, published: dt.date | None) -> None:
    """Spans lie in the text, in order, without overlap, and their dates are real days."""
    end = 0
    for span in find_dates(text, published=published):
        assert end <= span.start < span.end <= len(text)
        assert dt.date.fromisoformat(span.date)
        end = span.end


@pytest.mark.parametrize("unit", ["1,", "1/1 ", "ngày 1/1, ", "1/1-", "12/12/2020", "sáng ", "từ 1 đến ", " "])
def test_long_hostile_text_ends(unit: str) -> None:
    """A megabyte of digits, commas and dates is read to the end."""
    find_dates(unit * (200_000 // len(unit)), published=PUBLISHED)


@pytest.mark.parametrize(
    ("appeared", "text", "expected"),
    [
        ("2023-10", "Ngày 29/9, hội nghị khai mạc.", ["2023-09-29"]),
        ("2023-01", "Ngày 28/12, hội nghị khai mạc.", ["2022-12-28"]),
        ("2018", "Ngày 2/1, sau hội nghị ngày 20/12/2016.", ["2018-01-02", "2016-12-20"]),
        ("2018-13", "Ngày 2/1, hội nghị khai mạc.", []),
        ("2018-10", "Sáng nay khai mạc.", []),
        ("20/10/2018", "Ngày 2/1, hội nghị khai mạc.", []),
    ],
)
def test_a_day_without_a_year_is_the_nearest_to_the_month_or_year_of_the_paper(appeared: str, text: str, expected: list[str]) -> None:
    """A month tells the year of a day, but not which day ``nay`` is."""
    assert [span.date for span in find_dates(text, published=None, near=middle_of(appeared))] == expected


@pytest.mark.parametrize("aim", ["Chương trình nghị sự 2030 của Liên hợp quốc", "Tầm nhìn ASEAN 2020 và các chương trình"])
def test_a_year_that_an_aim_is_named_by_dates_nothing(aim: str) -> None:
    """What is to be reached by a year is told long before it."""
    assert find_dates(f"Sáng 11/5, đoàn lên đường, góp phần thực hiện {aim}.", published=None) == []
