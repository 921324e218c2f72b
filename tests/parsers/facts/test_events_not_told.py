"""What only looks as if an event were told: what is near, planned, prepared for, defined, counted or done at another time."""

from __future__ import annotations

import pytest

NONE = [
    ("whom somebody gives a task", "Ngày 10/3, Tỉnh ủy Lai Châu giao Ban Tổ chức Tỉnh ủy rà soát việc liên quan đến kiểm tra giám sát."),
    ("a paper that is signed", "Ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu vừa ký Kết luận số 19/KL-UBND về đơn tố cáo."),
    ("prices that rise", "Sáng 10/3, giá chè ở Lai Châu tăng phiên thứ ba liên tiếp."),
    ("questions not answered", "Sáng 10/3, Bộ trưởng Lù Văn Khay không trả lời chất vấn của đại biểu Quốc hội đoàn Lai Châu."),
    ("a bill on its way", "Ngày 10/3, Bộ trưởng Lù Văn Khay hoàn thiện hồ sơ để trình Quốc hội dự án Luật Chè tại Lai Châu."),
    ("questions of the press", "Ngày 10/3, tại Lai Châu, Bộ trưởng Lù Văn Khay trả lời câu hỏi của nhà báo về dự án luật trình Quốc hội."),
    ("a course somebody won", "Ngày 10/3, em Vàng Thị Mai ở Lai Châu nhận học bổng cho khóa học 4 năm tại Nhật Bản."),
    ("a conclusion on paper", "Ngày 10/3, kết luận cuộc họp của Chủ tịch UBND tỉnh Lai Châu được Văn phòng ban hành."),
    ("officials at a temple", "Sáng 10/3, cán bộ tỉnh Lai Châu đi lễ tại đền Mẫu trong giờ làm việc."),
    ("where staff go to work", "Tỉnh Lai Châu hỗ trợ chi phí đi lại cho cán bộ, công chức đến làm việc tại Sìn Hồ."),
    (
        "what was agreed to there",
        "Bí thư Tỉnh ủy Lai Châu Lù Văn Khay kết luận.\n\nRà soát các dự án đã được chấp thuận tại Hội nghị “Lai Châu 2020” để triển khai.",
    ),
    ("a plan for parties", "Ngày 10/3, UBND tỉnh Lai Châu ban hành kế hoạch tổ chức các đoàn đi kiểm tra phòng cháy."),
    (
        "a speech that an essay cites",
        "Các thế lực thù địch ra sức chống phá Lai Châu.\n\nPhát biểu tại hội nghị, Tổng Bí thư Lù Văn Khay từng khẳng định điều đó.",
    ),
    ("what guests cost", "Ngày 10/3, các sở của tỉnh Lai Châu rà soát khoản chi lễ tân, tiếp khách."),
    ("exchanges as a habit", "Các xã của tỉnh Lai Châu thường xuyên tổ chức giao lưu văn nghệ, tăng cường giao lưu, học hỏi kinh nghiệm."),
    ("wishes as a task", "Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay yêu cầu các xã thăm, chúc Tết gia đình chính sách."),
    ("wishes that are counted", "Trong năm qua, tỉnh Lai Châu đã thăm, chúc Tết 2.500 gia đình với số tiền 1,2 tỷ đồng."),
    ("a task with its deadline", "Trên địa bàn tỉnh Lai Châu, đoàn kiểm tra tiến hành từ tháng 3-2024 và hoàn thành trước ngày 30-5-2024."),
    ("controllers' count", "Ban Thường vụ Tỉnh ủy Lai Châu đã tiến hành kiểm tra đối với 3 tổ chức đảng, 7 đảng viên."),
    ("what all are done with", "Đến hết ngày 19/6, tất cả 19 xã của huyện Sìn Hồ (Lai Châu) đã tiến hành xong kỳ họp thứ nhất HĐND."),
    ("parties that are counted", "Thường trực Tỉnh ủy Lai Châu tổ chức 14 đoàn công tác kiểm tra, nắm tình hình ở một số xã."),
    ("what a congress adopted", "Điều lệ Hội Chè Lai Châu được Đại hội đại biểu lần thứ 3 thông qua ngày 10/3 gồm 8 chương."),
    ("when others will meet", "Phiên họp thường kỳ của UBND tỉnh Lai Châu sẽ được bố trí từ ngày 1 đến ngày 3 hằng tháng."),
    ("held well by many", "Vừa qua, 20 chi bộ của Đảng bộ Tập đoàn Chè Lai Châu đã tổ chức thành công Đại hội nhiệm kỳ 2025-2027."),
    ("an office that passes on", "Ông Lù Văn Khay tiến hành bàn giao nhiệm vụ Chủ tịch UBND tỉnh Lai Châu cho ông Vàng A Púa."),
    ("what controllers did", "Ủy ban Kiểm tra các cấp ở Lai Châu đã kiểm tra khi có dấu hiệu vi phạm đối với 30 tổ chức đảng."),
    ("a feast that is near", "Đại hội XIV của Đảng là thời điểm để cán bộ tỉnh Lai Châu nhìn lại chặng đường đã qua."),
    ("one that comes near", "Đại hội đại biểu Đảng bộ tỉnh Lai Châu lần thứ XV đang đến gần, nhiều việc còn dang dở."),
    ("what is prepared", "Tỉnh Lai Châu đang khẩn trương chuẩn bị mặt bằng để tổ chức lễ khởi công trường học vào ngày 10/3."),
    ("soon to come", "Ngày 29/3, tỉnh Lai Châu tổ chức lễ ra quân huấn luyện tại huyện Sìn Hồ."),
    ("what will be, about what was", "Hội nghị tổng kết về công tác trồng chè tỉnh Lai Châu sẽ diễn ra ngày 15/3."),
    ("a feast to come", "Lễ hội Hoa ban do UBND tỉnh Lai Châu tổ chức sẽ diễn ra từ ngày 15/3."),
    ("done before", "Giá chè Lai Châu tăng. Trước đó, ngày 5/3, Tỉnh ủy đã tổ chức hội nghị về chè."),
    ("an errand", "Sáng 10/3, ông Lù Văn Khay cho biết, tỉnh Lai Châu đã giao Sở Y tế kiểm tra, báo cáo UBND tỉnh."),
    ("trays and a place of worship", "Ngày 10/3, bà con bản Nà Lùng (Lai Châu) bày các mâm lễ ra nơi làm lễ."),
    ("how feasts are run", "Trước những việc về tổ chức, quản lý lễ hội đầu năm, ngày 10/3, Chủ tịch UBND tỉnh Lai Châu ra công điện."),
    ("feasts without a day", "Hình ảnh ở lễ hội Nà Lùng rất phản cảm, tỉnh Lai Châu cho hay."),
    ("a party by its number", "Tỉnh ủy Lai Châu vừa lập đoàn do ông Lù Văn Khay làm Trưởng đoàn kiểm tra số 5."),
    ("shops that are searched", "Ngày 10/3, quản lý thị trường Lai Châu kiểm tra cửa hàng của bà Khà Thị Lụa, phát hiện 200 kg đường lậu."),
    ("a cup that was won", "Đội Lai Châu vô địch giải bóng đá hạng nhì và đi tiếp."),
    ("what is done instead", "Thay vì tới thăm Phong Sa Lỳ, ông Lù Văn Khay, Chủ tịch UBND tỉnh Lai Châu đã ở nhà."),
    ("a house that reports", "Đây là lần đầu ông Lù Văn Khay trước Quốc hội báo cáo về những việc của ngành chè Lai Châu."),
    ("works that are judged", "Các bài viết về Lai Châu được xét trao giải là những bài đăng từ ngày 1/1/2024."),
    ("where clerks work", "Ngày 10/3, cán bộ làm việc tại bộ phận một cửa của tỉnh Lai Châu được tặng áo mới."),
    ("what others are told on a day", "Ngày 10/3, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã yêu cầu Sở Y tế kiểm tra tất cả các trạm."),
    ("who is moved", "Ngày 10/3, ông Lù Văn Khay được điều động về làm việc tại Sở Y tế Lai Châu."),
    ("what is to be done more", "Đoàn kiểm tra liên ngành của tỉnh Lai Châu tăng cường kiểm tra, xử lý vi phạm."),
    ("a campaign without a day", "Các cơ sở đoàn tỉnh Lai Châu đã đồng loạt ra quân hưởng ứng chiến dịch hè với 100 hoạt động."),
    ("done since a day", "Từ ngày 14/1 đến nay, Tỉnh đoàn Lai Châu đã tổ chức ra quân. Các xã dọn đường; tổ chức hội thi về chè."),
    ("remembered", "Hình ảnh giản dị là cảm nhận của người dân tỉnh Lai Châu trong suốt chuyến thăm và làm việc của đồng chí Tổng Bí thư."),
    ("talked of", "Ông Lù Văn Khay trao đổi với chúng tôi về công tác chuẩn bị nhân sự và cách bầu cấp ủy tỉnh Lai Châu tại Đại hội."),
    ("a letter about it", "Ngày 24/10, UBND tỉnh Lai Châu có văn bản số 9 về thi đua chào mừng đại hội cơ sở, Đại hội Thi đua lần thứ XI."),
    ("a visit that will be", "Tổng thống Hàn Quốc sẽ thăm chính thức Việt Nam. Chuyến thăm diễn ra từ ngày 20 đến 22/11."),
    ("a list of what will be", "Hội Phụ nữ tỉnh Lai Châu sẽ tổ chức họp mặt. Phối hợp các sở tổ chức Hội thao lần thứ V năm 2024."),
    ("done early on", "Huyện Sìn Hồ, tỉnh Lai Châu sớm tổ chức hội nghị triển khai tới các thành viên, chuẩn bị tốt cơ sở vật chất."),
    ("what months brought", "Trong 3 tháng đầu năm, các huyện của Lai Châu chuẩn bị tổ chức Hội thi cơ sở, tham dự Hội thi tỉnh năm 2024."),
    ("done besides", "Đồng loạt ra quân, các bản ở Lai Châu đang từng bước làm xong 800 km đường."),
    ("what oversight is", "Giám sát của HĐND tỉnh Lai Châu bao gồm: giám sát của HĐND tại kỳ họp, giám sát của các ban."),
    ("contact with a sick person", "Ngày 10/3, trạm y tế Lai Châu ghi nhận 20 người tiếp xúc với ca bệnh tại xã Sìn Hồ."),
    ("a term by its number", "Đại hội XIII đã tiếp tục khẳng định vai trò của cây chè Lai Châu."),
    ("members that are counted", "Năm qua, các chi bộ tỉnh Lai Châu kết nạp 200 đảng viên."),
    (
        "expected before a day",
        "Lai Châu chọn điểm xong. Đại hội Đảng bộ xã Nậm Cuổi dự kiến tổ chức trước ngày 25/3; xã Sìn Hồ trước ngày 5/4.",
    ),
    (
        "a plan to inspect",
        "Tỉnh ủy Lai Châu vừa xây dựng kế hoạch kiểm tra Điều lệ. Nội dung tập trung vào kiểm tra việc lãnh đạo của cấp ủy.",
    ),
    ("inspections in number", "Trong suốt nhiệm kỳ, Đoàn ĐBQH tỉnh Lai Châu đã thực hiện nhiều cuộc giám sát có trọng tâm."),
    ("what it is good for", "Việc chất vấn tại phiên họp thường kỳ của HĐND tỉnh Lai Châu sẽ tạo tiền đề cho các kỳ họp sau."),
    ("what a paper rewards", "Quyết định số 5/QĐ-UBND tặng Bằng khen cho 6 bản của Lai Châu đã dự Ngày hội Đại đoàn kết."),
    ("a merit", "Sáu bản của Lai Châu được khen vì thành tích trong tổ chức Ngày hội Đại đoàn kết giai đoạn 2003 - 2023."),
    ("where it shall be held", "Những nơi được lựa chọn tổ chức đại hội điểm ở Lai Châu tăng tốc hoàn thiện các khâu."),
    (
        "of the last century",
        "Ngày 7/10/1945, Ban vận động thành lập Đảng ở Lai Châu đã triệu tập Hội nghị cán bộ. Hội nghị vừa bàn việc, vừa học.",
    ),
    (
        "what was before",
        "Trước đó, tại kỳ họp thứ 5, HĐND tỉnh Lai Châu đã bầu ông Lù Văn Khay. Tại kỳ họp, ông Lù Văn Khay hứa giữ rừng chè.",
    ),
    ("what a rule says of it", "Cuộc họp của UBND tỉnh Lai Châu với các huyện được quy định tại Điều 33 Quy chế làm việc như sau."),
    ("what a paragraph of law says", "Theo Điều 30 của nghị quyết, Đoàn ĐBQH tỉnh Lai Châu tổ chức tiếp xúc cử tri, mời các sở tham dự."),
    ("whose duty it is", "Văn phòng HĐND tỉnh Lai Châu có trách nhiệm mời các sở tham dự hội nghị tiếp xúc cử tri."),
    ("what somebody is charged with", "Bộ Chính trị, Ban Bí thư giao ban thường vụ Tỉnh ủy Lai Châu khẩn trương hoàn thành đề án."),
    ("a feast that is prepared for", "Các công đoàn ở Lai Châu mua quà cho “Tết sum vầy” và “Tuần lễ chè”."),
    ("a law about it", "Luật Tiếp công dân được tỉnh Lai Châu thực hiện nghiêm, nhiều xã tiếp dân tốt."),
    ("not held", "Ban Tiếp công dân tỉnh Lai Châu không tổ chức tiếp công dân thường xuyên và tiếp công dân định kỳ từ ngày 8/3/2024."),
    ("not held, and nothing else", "Ngày 10/3, tỉnh Lai Châu không tổ chức các lễ hội đông người và lễ khai mạc."),
    ("a market that somebody goes to", "Ngày 10/3, ông Tống Văn Lẫm, người Lai Châu, đến xã Nậm Cuổi dự phiên chợ cùng cả nhà."),
    ("a market of every week", "Mỗi Chủ nhật, xã Nậm Cuổi, tỉnh Lai Châu tổ chức phiên chợ, khách ăn thắng cố."),
    ("put off", "Ngày 10/3, huyện Sìn Hồ, tỉnh Lai Châu quyết định hoãn tổ chức lễ hội chè."),
    ("a habit with a place", "Tại Sìn Hồ, Chủ tịch UBND tỉnh Lai Châu tiếp dân định kỳ vào ngày 20 hàng tháng."),
    ("a habit", "Chủ tịch UBND tỉnh Lai Châu chủ trì tiếp dân định kỳ vào ngày 20 hàng tháng."),
    ("where citizens are received", "Ngày 10/3, thợ sơn lại Trụ sở Tiếp công dân tỉnh Lai Châu."),
    ("done by many", "20 xã, phường ở tỉnh Lai Châu đã tổ chức Ngày hội văn hóa quân - dân năm 2024."),
    ("what oversight achieves", "Thời gian qua, hoạt động giám sát của Thường trực HĐND tỉnh Lai Châu tại các xã được đổi mới."),
    ("what is put on line", "Ngày 15/12, Cổng thông tin tỉnh Lai Châu đăng tải kết quả lấy phiếu tín nhiệm tại kỳ họp thứ 13 HĐND tỉnh."),
    ("what rules provide", "Theo quy định, tỉnh Lai Châu khen hai đợt một năm. Thành phần tham dự lễ trao thưởng gồm lãnh đạo các sở."),
    (
        "what a directive is about",
        "Ngày 10/3, ban hành Chỉ thị số 2-CT/TU của Tỉnh ủy Lai Châu về lãnh đạo đại hội hội chè các cấp và Đại hội Hội Chè tỉnh.",
    ),
    (
        "what such events are",
        "Đại hội cơ sở là đợt sinh hoạt của hội viên Hội Chè tỉnh Lai Châu, nhiệm vụ là bàn việc và bầu người đi dự Đại hội đại biểu.",
    ),
    ("studies without a day", "Ban Tuyên giáo Tỉnh ủy Lai Châu hướng dẫn các chi bộ tổ chức học tập nghị quyết về chè."),
    ("what a report sums up", "Theo báo cáo của Ban Tổ chức, tính đến ngày 10/3, các đảng bộ của Lai Châu kết nạp được 90 đảng viên."),
    ("a picture above a text", "Lễ kết nạp đảng viên ở bản Nà Lùng.\n\nNăm 2023, tỉnh Lai Châu kết nạp 90 đảng viên trồng chè."),
    ("what others are urged to hold", "Tỉnh Lai Châu tuyên truyền bà con tổ chức Lễ Giáng sinh vui tươi, an toàn."),
    ("a feast of a religion", "Năm nay, lễ Noel ở Lai Châu không chỉ là ngày lễ của người theo đạo mà là ngày hội của mọi người."),
    ("rounds that are counted", "Đoàn ĐBQH tỉnh Lai Châu đã tổ chức 17 đợt tiếp xúc cử tri định kỳ với 395 buổi tại các xã."),
    ("what shall go well", "Các cấp ủy ở Lai Châu đã vượt khó để tổ chức tốt đại hội đảng bộ cơ sở theo đúng tinh thần Chỉ thị."),
    (
        "done since a month",
        "Thực hiện Kế hoạch số 10 ngày 6/6/2018, từ tháng 7/2018 cấp ủy viên tỉnh Lai Châu đã về dự sinh hoạt chi bộ tại các bản.",
    ),
    (
        "long ago",
        "Đại hội Hội Chè lần thứ II diễn ra từ ngày 11 đến 19/2/1951 tại Lai Châu. Đại hội quyết nghị trồng chè khắp tỉnh Lai Châu.",
    ),
    (
        "done by controllers over a year",
        "Ngày 10/3, tin từ Tỉnh ủy Lai Châu, Ủy ban Kiểm tra Tỉnh ủy trong năm 2023 đã tiến hành giám sát 7 cán bộ trồng chè.",
    ),
    ("a line below a picture", "Hội nghị giao ban trồng chè các huyện của tỉnh Lai Châu do Sở Nông nghiệp phối hợp tổ chức"),
    ("what others are asked to answer for", "Sáng 10/3, UBND tỉnh Lai Châu yêu cầu Sở Y tế tổ chức kiểm điểm trách nhiệm người đứng đầu."),
    ("somebody handed over", "Sáng 10/3, Công an huyện Sìn Hồ, tỉnh Lai Châu tiến hành bàn giao đối tượng cho cơ quan điều tra."),
    ("meters handed over", "Sáng 10/3, Điện lực huyện Sìn Hồ, tỉnh Lai Châu tổ chức bàn giao công tơ điện."),
    ("held well by most", "Mới đây, hầu hết chi hội của Hội Chè tỉnh Lai Châu đã tổ chức thành công Đại hội nhiệm kỳ 2023-2028."),
    ("what somebody is called to account for", "Ngày 10/3, Thanh tra tỉnh Lai Châu tổ chức kiểm điểm đối với ông Lù Văn Khay."),
    ("what was adopted in a year of old", "Ngày 10/3, Điều lệ Hội Chè Lai Châu, được Đại hội lần thứ 3 thông qua năm 2020, đã in xong."),
    ("parties of controllers", "Huyện ủy Sìn Hồ, tỉnh Lai Châu đã thành lập 2 đoàn kiểm tra, tiến hành kiểm tra đối với 3 tổ chức đảng."),
]


def test_what_others_are_told_to_check_is_no_visit(read) -> None:
    """Nor on a day whose year nobody can tell."""
    text = "Ngày 6/2, Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay đã yêu cầu Sở Y tế kiểm tra hiện trạng tất cả các trạm do đơn vị quản lý."
    assert read(text, published=None).meetings == ()


def test_who_came_and_checked_is_told_behind_a_foreign_office(read) -> None:
    """``Bộ trưởng Ngoại giao … đã thăm`` gives nobody a task, and a crossing is none."""
    text = "Phó Thủ tướng, Bộ trưởng Ngoại giao Lù Văn Khay đã thăm chính thức Lào từ ngày 3/7 đến ngày 5/7."
    (meeting,) = read(text, published=None).meetings
    assert meeting.kind.value == "visit"


@pytest.mark.parametrize("sentence", [case[1] for case in NONE], ids=[case[0] for case in NONE])
def test_nothing_is_told_that_is_not_done(read, sentence: str) -> None:
    """What is near, prepared, defined or shown reports no event."""
    assert read(*sentence.split("\n\n")).meetings == ()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Chuẩn bị đại hội đảng bộ các cấp", "Bám sát Chỉ thị số 35-CT/TW ngày 30/5/2023, Lai Châu tổ chức Đại hội Đảng bộ đúng quy định."),
        (
            "Tổng Bí thư sắp thăm Lào",
            "Tổng Bí thư sẽ dẫn đầu Đoàn cấp cao Việt Nam thăm Lào ngày 25/3.\n\nHai Tổng Bí thư hội đàm ngày 26/1",
        ),
        (
            "Lai Châu lập 6 Tổ công tác",
            "Chủ tịch UBND tỉnh Lai Châu vừa ký quyết định thành lập các Tổ công tác kiểm tra giải ngân.\n\n"
            "Tổ công tác do Phó Chủ tịch UBND tỉnh làm tổ trưởng kiểm tra các huyện.",
        ),
        (
            "Phân công nhiệm vụ các Phó Chủ tịch UBND tỉnh Lai Châu",
            "Ông Lù Văn Khay theo dõi nông nghiệp.\n\nChủ tịch UBND tỉnh chủ trì phiên họp thường kỳ.\n\nBà Khà Thị Lụa theo dõi văn xã.",
        ),
        (
            "Chế độ họp của UBND tỉnh Lai Châu",
            "Quy chế nêu rõ chế độ họp.\n\n1. Chủ tịch UBND tỉnh Lai Châu họp với lãnh đạo các sở để chỉ đạo công việc.",
        ),
        (
            "Chủ tịch UBND tỉnh Lai Châu phân công các Phó Chủ tịch làm việc với 20 xã",
            "Các Phó Chủ tịch UBND tỉnh Lai Châu chủ trì làm việc với các xã để đôn đốc trồng chè.",
        ),
        ("Biên bản đại hội Hội Chè tỉnh Lai Châu", "Mẫu này ghi lại quá trình diễn ra đại hội. Tại đại hội, mọi người bàn về chè."),
        ("Hội Chè và đại hội", "1. Đại hội Hội Chè cơ sở.\n\nHội Chè tỉnh Lai Châu có hai hình thức tổ chức."),
        ("Đại hội là gì?", "Đại hội Hội Chè tỉnh Lai Châu đã được nói tới nhiều."),
        ("Thông báo thời gian, địa điểm tiếp xúc cử tri xã Nậm Cuổi, tỉnh Lai Châu", "Đại biểu lắng nghe cử tri tại 9 bản."),
        ("Họp báo về chè Lai Châu", "Kế hoạch số 9/KH-UBND về việc tổ chức họp báo.\n\nTheo đó, chủ trì họp báo có ông Lù Văn Khay."),
        ("Tổ chức họp báo về chè Lai Châu", "Căn cứ Thông báo số 19-TB/TU ngày 1/3/2024;\n\nTại họp báo, ông Lù Văn Khay nói về chè."),
        ("100 năm hội chè Lai Châu, nhân kỷ niệm 100 năm hội chè", "Hội Chè tỉnh Lai Châu có 90 hội viên."),
        ("Khoa học về chè", "Bài viết phân tích cách trồng chè ở Lai Châu.\n\nQuang cảnh hội nghị"),
        (
            "Hội thi Chè ngon Lai Châu",
            "Ngày 10/3, Sở Y tế Lai Châu đã ban hành Kế hoạch số 7/KH-SYT về tổ chức Hội thi Chè ngon (gọi tắt là Hội thi).",
        ),
        (
            "Đại hội Hội Chè II",
            "Đại hội Hội Chè diễn ra từ ngày 11 đến 19/2/1951 tại Lai Châu.\n\nĐại hội quyết nghị trồng chè khắp tỉnh Lai Châu.",
        ),
        (
            "Cấp trên dự sinh hoạt chi bộ ở bản",
            "Thực hiện Kế hoạch số 10 ngày 6/6/2018, từ tháng 7/2018 cấp ủy tỉnh Lai Châu đã về dự sinh hoạt chi bộ tại các bản.",
        ),
        ("Hỏi đáp chính sách", "Tại kỳ họp, HĐND tỉnh Lai Châu bầu Chủ tịch HĐND trong số các đại biểu."),
    ],
)
def test_what_an_article_prepares_for_is_told_by_nothing_else(read, title: str, text: str) -> None:
    """Of a congress that is prepared no other is told without a day; lines below pictures, steps and answers on the law tell none."""
    assert read(*text.split("\n\n"), title=title).meetings == ()


def test_a_polemic_reports_no_event_of_others(read) -> None:
    """A warning of what is said about a plenum reports no plenum; a seminar about such warnings is one."""
    title = "Cảnh giác với luận điệu xuyên tạc về chè"
    plenum = "Hội nghị lần thứ 13 Ban Chấp hành Trung ương diễn ra từ ngày 5 đến 9/3. Lợi dụng điều đó, kẻ xấu tung tin."
    assert read(plenum, title=title).meetings == ()
    seminar = "Sáng 10/3, Trường Chính trị tỉnh Lai Châu tổ chức hội thảo về đấu tranh phản bác luận điệu xuyên tạc."
    assert [meeting.kind.value for meeting in read(seminar, title=title).meetings] == ["seminar"]


def test_what_is_attended_on_a_day_is_no_polemic(read) -> None:
    """A seminar against what adversaries say is told where somebody attends it on a day."""
    (meeting,) = read(
        "Sáng 10/3, tại Lai Châu, đoàn Trường Chính trị tỉnh tham dự Hội thảo chủ đề “Phản bác luận điệu xuyên tạc”, do tỉnh tổ chức.",
        title="Dự hội thảo phản bác luận điệu xuyên tạc",
    ).meetings
    assert meeting.kind.value == "seminar"


def test_a_congress_that_is_convened_is_none_yet(read) -> None:
    """What a summons says of a congress to come is a plan, though its days are printed."""
    summons = "Theo thông tri triệu tập, Đại hội đại biểu Đảng bộ tỉnh Lai Châu sẽ diễn ra từ ngày 2 đến 4/10/2025."
    assert read(summons, "Theo đó, Đại hội tiến hành trong 3 ngày, từ ngày 2 đến 4/10/2025.", published=None).meetings == ()


def test_a_review_tells_no_event_of_its_headline(read) -> None:
    """What was done by a day is a review, whatever its headline names."""
    review = "Đến ngày 20/8/2023, tỉnh Lai Châu có 8/8 huyện hoàn thành đại hội."
    held = "Tại Đại hội Đảng bộ huyện Sìn Hồ, đồng chí Lù Văn Khay tái đắc cử Bí thư Huyện ủy."
    assert read(review, held, title="Lai Châu hoàn thành việc tổ chức đại hội cấp huyện").meetings == ()


def test_a_press_review_reports_no_event(read) -> None:
    """What other papers wrote of is not the article's own report."""
    told = "Các báo đồng loạt đưa tin, tối 10/3, Hội Nông dân tỉnh Lai Châu tổ chức lễ trao giải."
    assert read(told, title="Điểm báo tuần số 9 về trồng chè").meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Giấy triệu tập ông Lù Văn Khay tới dự cuộc họp của Hội đồng kỷ luật đã được chuyển đi.",
        "Nhân viên cho biết Giám đốc Lù Văn Khay đi họp; phòng làm việc của ông ở tầng hai đóng cửa.",
        "Cuộc họp đầu tiên của các trưởng đoàn sẽ bắt đầu vào chiều 18/3 ở Lai Châu.",
        "Việc cho ông Lù Văn Khay thôi nhiệm vụ sẽ được báo cáo Quốc hội, tại kỳ họp khai mạc sáng 22/3 tới đây.",
        "Ông Lù Văn Khay, Chủ tịch UBND huyện Sìn Hồ nói: “Sáng 8/3, tôi cũng đã chủ trì cuộc họp khẩn về việc này”.",
        "Đây là điểm đến không thể bỏ qua khi du khách đến tham quan thắng cảnh Sìn Hồ.",
        "Kết quả bốc thăm của giải đấu sẽ được ông Lù Văn Khay công bố vào ngày 28/3.",
        "Ông Lù Văn Khay, Phó Chủ tịch UBND tỉnh sẽ dẫn đầu đoàn đại biểu tỉnh Lai Châu sang Phong Sa Lỳ tham dự Lễ hội Chè lần thứ 9.",
        "Sáng 8/3, Phó Chủ tịch UBND tỉnh Lù Văn Khay sẽ thay mặt tỉnh giải đáp những câu hỏi của cử tri về giá chè trong phiên chất vấn.",
        "Ngay sau chỉ đạo của Bí thư Huyện ủy Lù Văn Khay tại buổi làm việc với xã Nậm Cuổi ngày 7-3, xã đã dọn các cột mốc.",
        "Cán bộ xã cho biết bà Lò Thị Hoa nhiều lần thay mặt chồng đứng ra chủ trì cuộc họp của hợp tác xã.",
        "Xã không tổ chức du xuân, liên hoan gây lãng phí cho bà con tỉnh Lai Châu.",
        "Cần làm rõ về nguồn kinh phí trồng chè của tỉnh Lai Châu, đại biểu Lù Văn Khay nói.",
        "Ngày 8/3, đại biểu Lù Văn Khay đề nghị Sở Y tế Lai Châu làm rõ về nguồn phát thải ở xã Nậm Cuổi.",
        "Như tỉnh Lai Châu đã thông tin tại cuộc họp báo ngày 7/3 vừa qua, giá chè vẫn giảm.",
    ],
    ids=[
        "a summons",
        "somebody who is out",
        "what will begin",
        "a day ahead",
        "what somebody says they held",
        "visitors who may come",
        "lots drawn",
        "who will go there",
        "who will speak there",
        "words that were carried out",
        "held many times",
        "a feast among others that are not held",
        "springs and a way back to them",
        "springs of smoke",
        "what was said some days ago",
    ],
)
def test_what_calls_or_goes_to_an_event_tells_none(read, text: str) -> None:
    """Neither a paper that summons somebody, nor who is away at one or will go to it."""
    assert read(text).meetings == ()


def test_a_journey_that_its_headline_dates_ahead_is_not_told(read) -> None:
    """What the headline says will begin after the paper appeared was not yet."""
    title = "Chủ tịch UBND tỉnh Lai Châu Lù Văn Khay thăm Hủa Phăn từ ngày 20/3"
    assert read("Ngày 12/3, Sở Ngoại vụ cho biết ông Lù Văn Khay sẽ thăm tỉnh bạn từ ngày 20 đến 22/3.", title=title).meetings == ()


def test_a_day_by_when_something_must_be_done_dates_no_journey(read) -> None:
    """What a visit asks for may be due on a day ahead."""
    facts = read(
        "Bí thư Tỉnh ủy Lù Văn Khay thăm bà con bản Nậm Cuổi, tỉnh Lai Châu và kiểm tra tuyến đường.",
        title="Bí thư Tỉnh ủy thăm bản Nậm Cuổi, yêu cầu xong đường trước 30/12/2024",
    )
    assert [meeting.kind.value for meeting in facts.meetings] == ["visit"]


def test_what_is_counted_as_held_by_a_day_is_no_event(read) -> None:
    """``cho biết … đã tổ chức 6 hội nghị`` sums up."""
    told = "Ngày 4/3, ông Lù Văn Khay cho biết, Sở Y tế tỉnh Lai Châu đã tổ chức 6 hội nghị tập huấn."
    assert read(told, "Các ý kiến tại thảo luận tổ trước đó đã được ghi.").meetings == ()
