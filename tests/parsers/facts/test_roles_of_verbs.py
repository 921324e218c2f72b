"""What the verbs of the genre give their people, sentence by sentence: who chairs, speaks, reports, is given something, is only named."""

from __future__ import annotations

import pytest

OPENING = "Sáng 5/6, Tỉnh ủy Sơn La tổ chức hội nghị."
TITLE = "Hội nghị tổng kết công tác năm"

ACTING = [
    ("Góp ý vào báo cáo, đồng chí Cầm Thị Nọi, Trưởng Ban Dân vận Tỉnh ủy cho rằng số liệu rất rõ.", {"Cầm Thị Nọi": {"speaker"}}),
    ("Thẩm tra báo cáo, bà Cầm Thị Nọi, Trưởng Ban Pháp chế HĐND tỉnh phát biểu.", {"Cầm Thị Nọi": {"speaker"}}),
    ("Báo cáo kết quả, bà Cầm Thị Nọi, Giám đốc Sở Y tế nêu ba việc.", {"Cầm Thị Nọi": {"reporter"}}),
    ("Ông Lò Văn Púa, Phó Giám đốc Sở Y tế, kiêm giữ chức Giám đốc Bệnh viện tỉnh phát biểu.", {"Lò Văn Púa": {"speaker"}}),
    ("Ông Lò Văn Púa, Phó Giám đốc Sở Y tế được giao kiêm giữ chức Giám đốc Bệnh viện tỉnh.", {"Lò Văn Púa": {"appointee"}}),
    (
        "Chủ trì hội nghị là các đồng chí: Lò Văn Púa, Bí thư Tỉnh ủy; Cầm Thị Nọi, Phó Bí thư Tỉnh ủy.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Hội nghị đặt dưới sự chủ trì của đồng chí Lò Văn Púa, Bí thư Tỉnh ủy và đồng chí Cầm Thị Nọi, Chủ tịch HĐND tỉnh.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy và đồng chí Cầm Thị Nọi, Chủ tịch HĐND tỉnh đồng chủ trì hội nghị.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Điều hành thảo luận tại hội nghị, đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy đề nghị các đại biểu tập trung góp ý.",
        {"Lò Văn Púa": {"chair", "keynote"}},
    ),
    ("Đến dự và phát biểu chỉ đạo hội nghị có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy.", {"Lò Văn Púa": {"attendee", "keynote"}}),
    (
        "Tới dự hội nghị, về phía Trung ương có đồng chí Lò Văn Púa, Phó Trưởng Ban Tổ chức Trung ương; về phía tỉnh có "
        "đồng chí Cầm Thị Nọi, Bí thư Tỉnh ủy.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    ("Hội nghị vinh dự được đón đồng chí Lò Văn Púa, Bí thư Tỉnh ủy đến dự và phát biểu.", {"Lò Văn Púa": {"attendee", "speaker"}}),
    ("Đó là phát biểu nhấn mạnh của đồng chí Lò Văn Púa, Bí thư Tỉnh ủy tại hội nghị.", {"Lò Văn Púa": {"keynote"}}),
    ("Kỳ họp có sự hiện diện của ông Lò Văn Púa, Trưởng Ban Dân nguyện Quốc hội.", {"Lò Văn Púa": {"attendee"}}),
    (
        "Hội nghị có sự tham dự của đồng chí Lò Văn Púa, Bí thư Tỉnh ủy; đồng chí Cầm Thị Nọi, Phó Bí thư Tỉnh ủy.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Tại hội nghị, đồng chí Lò Văn Púa, Trưởng Ban Tổ chức Tỉnh ủy đã công bố Quyết định của Ban Thường vụ Tỉnh ủy "
        "về việc điều động, bổ nhiệm đồng chí Vì Văn Xô, Phó Bí thư Huyện ủy Mường La giữ chức Phó Trưởng Ban Dân vận Tỉnh ủy.",
        {"Lò Văn Púa": {"presenter"}, "Vì Văn Xô": {"appointee"}},
    ),
    (
        "Đồng chí Vì Văn Xô, Phó Bí thư Huyện ủy Mường La được Ban Thường vụ Tỉnh ủy điều động, bổ nhiệm giữ chức Phó "
        "Trưởng Ban Dân vận Tỉnh ủy.",
        {"Vì Văn Xô": {"appointee"}},
    ),
    ("Phát biểu nhận nhiệm vụ, đồng chí Vì Văn Xô trân trọng cảm ơn sự tin tưởng của Ban Thường vụ Tỉnh ủy.", {"Vì Văn Xô": {"speaker"}}),
    ("Đại hội đã bầu đồng chí Vì Văn Xô làm Bí thư Đảng bộ nhiệm kỳ 2025-2030.", {"Vì Văn Xô": {"appointee"}}),
    (
        "Với 100% phiếu bầu, đồng chí Vì Văn Xô tái đắc cử Bí thư Đảng ủy; các đồng chí Lò Văn Púa, Cầm Thị Nọi được bầu "
        "làm Phó Bí thư Đảng ủy.",
        {"Vì Văn Xô": {"appointee"}, "Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "Hội nghị lần thứ nhất Ban Chấp hành đã bầu Ban Thường vụ gồm 5 đồng chí; đồng chí Vì Văn Xô được bầu giữ chức Bí thư.",
        {"Vì Văn Xô": {"appointee"}},
    ),
    (
        "Hội nghị đã nghe đồng chí Lò Văn Púa, Chánh Văn phòng Tỉnh ủy trình bày dự thảo báo cáo; đồng chí Cầm Thị Nọi, "
        "Trưởng Ban Dân vận thông qua dự thảo quy chế.",
        {"Lò Văn Púa": {"reporter"}, "Cầm Thị Nọi": {"reporter"}},
    ),
    (
        "Các đại biểu được nghe TS. Lò Văn Púa, Giảng viên cao cấp Học viện Chính trị khu vực I truyền đạt chuyên đề.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    ("Báo cáo viên là đồng chí Lò Văn Púa, Phó Trưởng Ban Tuyên giáo Tỉnh ủy.", {"Lò Văn Púa": {"reporter"}}),
    (
        "Kết luận hội nghị, Bí thư Tỉnh ủy Lò Văn Púa biểu dương kết quả và yêu cầu các cấp ủy khắc phục hạn chế.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    ("Ghi nhận các ý kiến, Chủ tịch UBND tỉnh Lò Văn Púa giao Sở Y tế chủ trì tham mưu.", {"Lò Văn Púa": {"keynote"}}),
    (
        "Cùng đi với Đoàn có đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh; đồng chí Cầm Thị Nọi, Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Tham gia đoàn công tác có các đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh; Cầm Thị Nọi, Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    ("Đón tiếp Đoàn có đồng chí Lò Văn Púa, Bí thư Huyện ủy.", {"Lò Văn Púa": {"attendee"}}),
    (
        "Làm việc với Đoàn, về phía huyện có đồng chí Lò Văn Púa, Bí thư Huyện ủy; Cầm Thị Nọi, Phó Bí thư Huyện ủy.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    ("Đồng chí Lò Văn Púa, Phó Chủ tịch HĐND tỉnh, Trưởng đoàn giám sát kết luận buổi làm việc.", {"Lò Văn Púa": {"keynote"}}),
    (
        "Nhân dịp này, 3 cá nhân gồm các đồng chí: Vì Văn Xô, Lò Văn Púa, Cầm Thị Nọi được tặng Bằng khen của Chủ tịch UBND tỉnh.",
        {"Vì Văn Xô": {"honoree"}, "Lò Văn Púa": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen cho ông Vì Văn Xô và bà Cầm Thị Nọi vì thành tích xuất sắc.",
        {"Vì Văn Xô": {"honoree"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    ("Đồng chí Vì Văn Xô vinh dự nhận Huy hiệu 60 năm tuổi Đảng.", {"Vì Văn Xô": {"honoree"}}),
    (
        "Tại phiên thảo luận, các đại biểu Lò Văn Púa (Sơn La), Cầm Thị Nọi (Lai Châu), Vì Văn Xô (Lào Cai) đề nghị làm rõ dự án luật.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}, "Vì Văn Xô": {"speaker"}},
    ),
    (
        "Trả lời chất vấn của đại biểu Lò Văn Púa, Giám đốc Sở Y tế Cầm Thị Nọi cho biết sẽ khắc phục.",
        {"Cầm Thị Nọi": {"speaker"}, "Lò Văn Púa": set()},
    ),
    ("Giải trình thêm về nội dung này, Bộ trưởng Bộ Y tế Cầm Thị Nọi nêu ba nguyên nhân.", {"Cầm Thị Nọi": {"speaker"}}),
    ("Phó Chủ tịch Quốc hội Lò Văn Púa điều hành phiên thảo luận.", {"Lò Văn Púa": {"chair"}}),
    (
        "Dưới sự điều hành của Phó Chủ tịch Quốc hội Lò Văn Púa, Quốc hội nghe Bộ trưởng Bộ Y tế Cầm Thị Nọi trình bày Tờ trình.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"reporter"}},
    ),
    ("Hội nghị do Ban Tổ chức Tỉnh ủy tổ chức, đồng chí Lò Văn Púa, Trưởng Ban dự.", {"Lò Văn Púa": {"attendee"}}),
    (
        "Dự và chủ trì buổi tiếp công dân có đồng chí Lò Văn Púa, Chủ tịch UBND tỉnh cùng đại diện Thanh tra tỉnh.",
        {"Lò Văn Púa": {"attendee", "chair"}},
    ),
    ("Tiếp đoàn tại Trụ sở Tỉnh ủy có Bí thư Tỉnh ủy Lò Văn Púa.", {"Lò Văn Púa": {"attendee"}}),
    ("Bí thư Tỉnh ủy Lò Văn Púa tiếp và làm việc với Đại sứ Nhật Bản Ito Naoki.", {"Lò Văn Púa": {"attendee"}}),
    (
        "Các đồng chí lãnh đạo tỉnh: Lò Văn Púa, Bí thư Tỉnh ủy; Cầm Thị Nọi, Phó Bí thư Tỉnh ủy tham dự buổi lễ.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Buổi lễ có các đồng chí Lò Văn Púa, Bí thư Tỉnh ủy; Cầm Thị Nọi, Phó Bí thư Tỉnh ủy tham dự.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Tham gia buổi làm việc có đồng chí Lò Văn Púa - Bí thư Huyện ủy, cùng các đồng chí: Cầm Thị Nọi - Phó Bí thư "
        "Huyện ủy, Vì Văn Xô - Chủ tịch UBND huyện.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "Mở đầu hội nghị, đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy tuyên bố lý do, giới thiệu đại biểu.",
        {"Lò Văn Púa": {"reporter", "speaker"}},
    ),
    ("Đồng chí Lò Văn Púa, Bí thư Đảng ủy xã nhấn mạnh ý nghĩa của hội nghị.", {"Lò Văn Púa": {"keynote"}}),
    (
        "Tham luận tại hội nghị có các đồng chí: Lò Văn Púa, Giám đốc Sở Y tế; Cầm Thị Nọi, Giám đốc Sở Nội vụ.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Giám đốc Sở Y tế kiến nghị tỉnh bổ sung kinh phí; đồng chí Cầm Thị Nọi đề xuất tăng biên chế.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    ("Tham gia phát biểu, đồng chí Lò Văn Púa, Giám đốc Sở Y tế phân tích hai vấn đề.", {"Lò Văn Púa": {"attendee", "speaker"}}),
    (
        "Đồng chí Lò Văn Púa phát biểu khai mạc; đồng chí Cầm Thị Nọi báo cáo kết quả; đồng chí Vì Văn Xô kết luận hội nghị.",
        {"Lò Văn Púa": {"speaker"}, "Cầm Thị Nọi": {"reporter"}, "Vì Văn Xô": {"keynote"}},
    ),
    ("Ông Lò Văn Púa (Giám đốc Sở Y tế) báo cáo kết quả công tác.", {"Lò Văn Púa": {"reporter"}}),
    (
        "Tại điểm cầu tỉnh Sơn La, đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh chủ trì; tham dự có đồng chí Cầm Thị Nọi, Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    ("Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy dự và chủ trì tại điểm cầu Sơn La.", {"Lò Văn Púa": {"attendee", "chair"}}),
    (
        "Thứ trưởng Lò Văn Púa cùng Chủ tịch UBND tỉnh Cầm Thị Nọi đồng chủ trì hội nghị.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Đồng chí Lò Văn Púa - Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo và đồng chí Cầm Thị Nọi - Phó Trưởng Ban Chỉ đạo chủ trì phiên họp.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Đoàn Chủ tịch điều hành đại hội gồm các đồng chí: Lò Văn Púa, Bí thư Đảng ủy; Cầm Thị Nọi, Phó Bí thư Đảng ủy.",
        {"Lò Văn Púa": {"chair"}, "Cầm Thị Nọi": {"chair"}},
    ),
    (
        "Tham dự và chỉ đạo đại hội có đồng chí Lò Văn Púa, Ủy viên Ban Thường vụ Tỉnh ủy; đồng chí Cầm Thị Nọi, Trưởng Ban Dân vận.",
        {"Lò Văn Púa": {"attendee", "keynote"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Dự hội nghị có các đồng chí nguyên lãnh đạo tỉnh: Lò Văn Púa, nguyên Bí thư Tỉnh ủy; Cầm Thị Nọi, nguyên Chủ tịch HĐND tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Dự lễ có Thiếu tướng Lò Văn Púa, Phó Tư lệnh Quân khu 2; Đại tá Cầm Thị Nọi, Chính ủy Bộ CHQS tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Tham dự buổi làm việc về phía Bộ Nội vụ có Thứ trưởng Lò Văn Púa; về phía tỉnh Sơn La có Phó Chủ tịch UBND tỉnh Cầm Thị Nọi.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Thay mặt lãnh đạo tỉnh, Phó Bí thư Tỉnh ủy Lò Văn Púa phát biểu tiếp thu ý kiến chỉ đạo của Phó Thủ tướng Cầm Thị Nọi.",
        {"Lò Văn Púa": {"speaker"}},
    ),
    ("Báo cáo với Đoàn công tác, Chủ tịch UBND tỉnh Lò Văn Púa cho biết tỉnh đã hoàn thành chỉ tiêu.", {"Lò Văn Púa": {"reporter"}}),
    ("Đồng chí Lò Văn Púa, Chủ tịch UBND tỉnh thông tin với đoàn về tình hình kinh tế - xã hội.", {"Lò Văn Púa": {"reporter"}}),
    ("Sau khi nghe ý kiến, Bí thư Tỉnh ủy Lò Văn Púa kết luận: tỉnh sẽ bố trí vốn.", {"Lò Văn Púa": {"keynote"}}),
    (
        "Đồng chí Lò Văn Púa trao Bằng khen của Thủ tướng Chính phủ cho đồng chí Cầm Thị Nọi, Giám đốc Sở Y tế.",
        {"Lò Văn Púa": {"presenter"}, "Cầm Thị Nọi": {"honoree"}},
    ),
    ("Đồng chí Cầm Thị Nọi, Giám đốc Sở Y tế được đồng chí Lò Văn Púa trao tặng Kỷ niệm chương.", {"Cầm Thị Nọi": {"honoree"}}),
    ("Các đồng chí lãnh đạo Tỉnh ủy trao Huy hiệu 50 năm tuổi Đảng cho đảng viên Vì Văn Xô.", {"Vì Văn Xô": {"honoree"}}),
    (
        "Đồng chí Lò Văn Púa gắn Huy hiệu Đảng cho các đảng viên Cầm Thị Nọi, Vì Văn Xô.",
        {"Lò Văn Púa": {"presenter"}, "Cầm Thị Nọi": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "Bộ Chính trị điều động, phân công đồng chí Vì Văn Xô, Phó Trưởng Ban Tổ chức Trung ương giữ chức Bí thư Tỉnh ủy Sơn La.",
        {"Vì Văn Xô": {"appointee"}},
    ),
    ("Ban Bí thư chuẩn y đồng chí Vì Văn Xô giữ chức Phó Bí thư Tỉnh ủy Sơn La nhiệm kỳ 2020-2025.", {"Vì Văn Xô": {"appointee"}}),
    ("HĐND tỉnh bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh đối với ông Vì Văn Xô, Giám đốc Sở Y tế.", {"Vì Văn Xô": {"appointee"}}),
    ("Kết quả, ông Vì Văn Xô trúng cử chức danh Chủ tịch UBND tỉnh với 100% phiếu tán thành.", {"Vì Văn Xô": {"appointee"}}),
    (
        "Đồng chí Vì Văn Xô được tín nhiệm bầu giữ chức Chủ tịch Hội Nông dân tỉnh; hai đồng chí Lò Văn Púa, Cầm Thị Nọi "
        "giữ chức Phó Chủ tịch.",
        {"Vì Văn Xô": {"appointee"}, "Lò Văn Púa": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    (
        "Công bố các quyết định: bổ nhiệm đồng chí Vì Văn Xô giữ chức Chánh Văn phòng Tỉnh ủy; điều động đồng chí Cầm "
        "Thị Nọi giữ chức Bí thư Huyện ủy Mường La.",
        {"Vì Văn Xô": {"appointee"}, "Cầm Thị Nọi": {"appointee"}},
    ),
    ("Đồng chí Lò Văn Púa tặng hoa chúc mừng đồng chí Vì Văn Xô và đồng chí Cầm Thị Nọi nhận nhiệm vụ mới.", {"Lò Văn Púa": {"presenter"}}),
    (
        "Đồng chí Lò Văn Púa nhấn mạnh ba nhiệm vụ và giao Ban Tổ chức Tỉnh ủy theo dõi; đề nghị đồng chí Vì Văn Xô sớm "
        "tiếp cận công việc.",
        {"Lò Văn Púa": {"speaker"}, "Vì Văn Xô": set()},
    ),
    (
        "Chúc mừng đồng chí Vì Văn Xô, Bí thư Tỉnh ủy Lò Văn Púa tin tưởng đồng chí sẽ hoàn thành nhiệm vụ.",
        {"Lò Văn Púa": {"keynote", "speaker"}, "Vì Văn Xô": set()},
    ),
    ("Tại các nơi đến thăm, đồng chí Lò Văn Púa ân cần thăm hỏi sức khỏe các cụ và tặng quà.", {"Lò Văn Púa": {"attendee", "presenter"}}),
    ("Đoàn do đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy dẫn đầu đã đến dâng hương tại Nghĩa trang liệt sĩ.", {"Lò Văn Púa": {"attendee"}}),
    ("Dẫn đầu Đoàn công tác là đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy.", {"Lò Văn Púa": {"attendee"}}),
    (
        "Đồng chí Lò Văn Púa làm trưởng đoàn; thành viên đoàn có đồng chí Cầm Thị Nọi, Chánh Thanh tra tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    ("Đại biểu Lò Văn Púa tiếp thu, giải trình các kiến nghị của cử tri.", {"Lò Văn Púa": {"speaker"}}),
    ("Ứng cử viên Lò Văn Púa trình bày chương trình hành động trước cử tri.", {"Lò Văn Púa": {"reporter"}}),
    (
        "Đến dự, động viên cán bộ và nhân dân có đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy; Cầm Thị Nọi, Chủ tịch HĐND tỉnh.",
        {"Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Giám đốc Sở Tài chính trình bày Báo cáo giải trình, tiếp thu ý kiến các đại biểu.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "Báo cáo một số vấn đề về tiếp thu, giải trình ý kiến, Giám đốc Sở Tài chính Lò Văn Púa cho biết dự thảo đã được sửa.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Giám đốc Sở Tài chính báo cáo, giải trình các ý kiến nêu tại hội nghị.",
        {"Lò Văn Púa": {"reporter", "speaker"}},
    ),
    (
        "Giám đốc Sở Tài chính Lò Văn Púa trình bày Tờ trình về dự án xây dựng trụ sở.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "Đồng chí Cầm Thị Nọi, đảng viên Chi bộ khu Thanh Xuân, nhận Huy hiệu 60 năm tuổi Đảng; đồng chí Vì Văn Xô, đảng viên, nhận "
        "Huy hiệu 65 năm tuổi Đảng.",
        {"Cầm Thị Nọi": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    ("Năm nay, đồng chí Vì Văn Xô được bầu giữ chức Bí thư Huyện ủy.", {"Vì Văn Xô": {"appointee"}}),
    ("Chủ tịch UBND tỉnh Vì Văn Xô yêu cầu báo cáo hằng ngày tiến độ.", {"Vì Văn Xô": {"keynote"}}),
    (
        "Dự hội nghị có các đồng chí: Lò Văn Púa - Bí thư Tỉnh ủy, chủ trì hội nghị; Cầm Thị Nọi - Phó Bí thư Tỉnh ủy, đồng chủ trì; "
        "Vì Văn Xô - Chánh Văn phòng Tỉnh ủy; lãnh đạo các sở.",
        {"Lò Văn Púa": {"attendee", "chair"}, "Cầm Thị Nọi": {"attendee", "chair"}, "Vì Văn Xô": {"attendee"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy, đồng chủ trì hội nghị trình bày báo cáo đề dẫn.",
        {"Lò Văn Púa": {"chair", "reporter"}},
    ),
    ("Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy chủ trì hội nghị báo cáo kết quả năm.", {"Lò Văn Púa": {"chair"}}),
    (
        "TS. Lò Văn Púa, Học viện Chính trị quốc gia Hồ Chí Minh đã thông tin đến các đại biểu chuyên đề về đối ngoại.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    ("Luật sư Lò Văn Púa, Đoàn Luật sư tỉnh Sơn La phát biểu tại hội nghị.", {"Lò Văn Púa": {"speaker"}}),
    ("Sau hội nghị, Bí thư Tỉnh ủy Lò Văn Púa đã đến chào xã giao Đại sứ Cầm Thị Nọi.", {"Lò Văn Púa": set()}),
    (
        "Sau khi nghe ý kiến của các đại biểu dự họp, Chủ tịch UBND tỉnh Lò Văn Púa phát biểu kết luận.",
        {"Lò Văn Púa": {"keynote"}},
    ),
    ("Cùng các đại biểu dự hội nghị có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy.", {"Lò Văn Púa": {"attendee"}}),
    ("Tham dự buổi nói chuyện chuyên đề có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy.", {"Lò Văn Púa": {"attendee"}}),
    ("Dự buổi nói chuyện thời sự có đồng chí Lò Văn Púa, Bí thư Tỉnh ủy.", {"Lò Văn Púa": {"attendee"}}),
    ("Đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh thông tin về tình hình hạn hán.", {"Lò Văn Púa": {"reporter"}}),
    ("Đồng chí Lò Văn Púa - Chủ tịch HĐTV EVN thông tin về việc cấp điện.", {"Lò Văn Púa": {"reporter"}}),
    (
        "Đồng chí Lò Văn Púa đã có báo cáo tóm lược kết quả; đồng chí Vì Văn Xô có bài tham luận.",
        {"Lò Văn Púa": {"reporter"}, "Vì Văn Xô": {"speaker"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh, cùng Đoàn công tác đã đến thăm và tặng quà các gia đình.",
        {"Lò Văn Púa": {"attendee", "presenter"}},
    ),
    (
        "Đồng chí Cầm Thị Nọi trao quà cho anh Lò Văn Púa (21 tuổi) và Vì Văn Xô (22 tuổi) ở bản Mòng.",
        {"Cầm Thị Nọi": {"presenter"}, "Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    (
        "Đồng chí Cầm Thị Nọi trao Huy hiệu cho các đảng viên Lò Văn Púa (sinh hoạt tại Chi bộ Văn phòng HĐND và UBND huyện), "
        "Vì Văn Xô (Chi bộ 2).",
        {"Cầm Thị Nọi": {"presenter"}, "Lò Văn Púa": {"honoree"}, "Vì Văn Xô": {"honoree"}},
    ),
    ("Phát biểu tại hội nghị, cựu TNXP Cầm Thị Nọi (83 tuổi) cảm ơn tỉnh.", {"Cầm Thị Nọi": {"speaker"}}),
    (
        "Đồng chí Lò Văn Púa, Phó Bí thư Tỉnh ủy; cùng lãnh đạo các ban Đảng, HĐND tỉnh, UBND tỉnh, Ủy ban MTTQ tỉnh, các huyện ủy, thị ủy "
        "tiếp và làm việc với Đoàn.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    (
        "Đồng chí Vì Văn Xô tặng hoa Hội Nông dân tỉnh Tham gia cùng Đoàn công tác có các đồng chí: Lò Văn Púa, Cầm Thị Nọi.",
        {"Vì Văn Xô": {"presenter"}, "Lò Văn Púa": {"attendee"}, "Cầm Thị Nọi": {"attendee"}},
    ),
    (
        "Trình bày về dự thảo Nghị quyết về nhiệm vụ, giải pháp chủ yếu năm 2021, đồng chí Lò Văn Púa cho hay, tỉnh có 8 việc.",
        {"Lò Văn Púa": {"reporter"}},
    ),
    (
        "Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy dự hội nghị. Đồng chí Vì Văn Xô, Phó Chủ tịch UBND tỉnh yêu cầu các sở làm tốt; đồng chí "
        "Cầm Thị Nọi, Chánh Thanh tra tỉnh mong muốn được giúp đỡ.",
        {"Lò Văn Púa": {"attendee"}, "Vì Văn Xô": {"keynote"}, "Cầm Thị Nọi": {"speaker"}},
    ),
    ("Đồng chí Lò Văn Púa, Chánh Thanh tra tỉnh yêu cầu thành viên đoàn thanh tra công tâm.", {"Lò Văn Púa": {"keynote"}}),
]

IDLE = [
    ("Theo đồng chí Lò Văn Púa, Giám đốc Sở Y tế, năm qua tỉnh đạt nhiều kết quả.", {"Lò Văn Púa": set()}),
    ("Trao đổi với phóng viên, ông Lò Văn Púa, Giám đốc Sở Y tế cho biết tỉnh còn thiếu bác sĩ.", {"Lò Văn Púa": set()}),
    ("Bên lề hội nghị, ông Lò Văn Púa, Giám đốc Sở Y tế chia sẻ về công tác cán bộ.", {"Lò Văn Púa": set()}),
    ("Vắng mặt tại hội nghị có ông Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    ("Hội nghị phê bình ông Lò Văn Púa, Giám đốc Sở Y tế vì chậm báo cáo.", {"Lò Văn Púa": set()}),
    ("Bài phát biểu của Tổng Bí thư Lò Văn Púa được các đại biểu nghiên cứu tại hội nghị.", {"Lò Văn Púa": set()}),
    ("Quán triệt ý kiến chỉ đạo của Tổng Bí thư Lò Văn Púa, hội nghị thống nhất nhiều giải pháp.", {"Lò Văn Púa": set()}),
    ("Ban Tổ chức hội nghị gồm ông Lò Văn Púa làm Trưởng ban.", {"Lò Văn Púa": set()}),
    ("Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy gửi lẵng hoa chúc mừng hội nghị.", {"Lò Văn Púa": set()}),
    ("Ý kiến của đồng chí Lò Văn Púa, Giám đốc Sở Y tế được hội nghị ghi nhận.", {"Lò Văn Púa": set()}),
    ("Hội nghị lấy phiếu tín nhiệm đối với ông Lò Văn Púa, Giám đốc Sở Y tế.", {"Lò Văn Púa": set()}),
    ("Ông Lò Văn Púa được miễn nhiệm chức vụ Giám đốc Sở Y tế để nghỉ hưu.", {"Lò Văn Púa": set()}),
    ("Thực hiện chỉ đạo của đồng chí Lò Văn Púa, Bí thư Tỉnh ủy, các cơ quan đã rà soát.", {"Lò Văn Púa": set()}),
    ("Đồng chí Lò Văn Púa, Bí thư Tỉnh ủy vừa ký ban hành Nghị quyết số 05-NQ/TU.", {"Lò Văn Púa": set()}),
    ("Hội nghị dành phút mặc niệm đồng chí Lò Văn Púa, nguyên Bí thư Tỉnh ủy.", {"Lò Văn Púa": set()}),
    ("Tác phẩm của nhà báo Lò Văn Púa được trao giải Nhất.", {"Lò Văn Púa": set()}),
    ("Ông Lò Văn Púa, chủ hộ tại bản Nà Pàn phấn khởi cho biết gia đình đã thoát nghèo.", {"Lò Văn Púa": set()}),
    ("Kế hoạch do đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh ký nêu rõ thời hạn.", {"Lò Văn Púa": set()}),
    ("Tới đây, đồng chí Lò Văn Púa sẽ chủ trì hội nghị tiếp theo.", {"Lò Văn Púa": set()}),
    ("Đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh được giao chủ trì xây dựng đề án.", {"Lò Văn Púa": set()}),
    ("Năm 1995, đồng chí Vì Văn Xô được bầu giữ chức Bí thư Huyện ủy Mường La.", {"Vì Văn Xô": set()}),
    ("Hội được thành lập vào năm 1992 với 17 hội viên, đồng chí Vì Văn Xô được bầu làm Chủ tịch Hội.", {"Vì Văn Xô": set()}),
    ("Từ tháng 3/1998, đồng chí Vì Văn Xô được tặng Huân chương Lao động hạng Ba.", {"Vì Văn Xô": set()}),
    ("Đồng chí Lò Văn Púa, Phó Chủ tịch UBND tỉnh tiếp nhận thông tin về tình hình hạn hán.", {"Lò Văn Púa": set()}),
    (
        "Đồng chí Lò Văn Púa dự lễ kỷ niệm 75 năm ngày truyền thống của ngành và đón nhận Huân chương Lao động hạng Nhất.",
        {"Lò Văn Púa": {"attendee"}},
    ),
    ("Đồng chí Lò Văn Púa mong các đồng chí đảng viên được trao Huy hiệu Đảng có nhiều đóng góp.", {"Lò Văn Púa": {"speaker"}}),
]


@pytest.mark.parametrize(("sentence", "roles"), ACTING)
def test_verbs_give_their_roles(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Each of the genre's sentences gives its people what they do in it and nothing else."""
    facts = read(OPENING, sentence, title=TITLE)
    assert {name: roles_of(facts, name) for name in roles} == roles


@pytest.mark.parametrize(("sentence", "roles"), IDLE)
def test_to_be_named_is_no_part(read, roles_of, sentence: str, roles: dict[str, set[str]]) -> None:
    """Who is quoted, criticised, mourned, away, signs a paper or is to do something some day takes no part."""
    facts = read(OPENING, sentence, title=TITLE)
    assert {name: roles_of(facts, name) for name in roles} == roles


def test_two_events_of_one_paragraph_have_their_own_people(read) -> None:
    """Who inspects in the morning attends that; what is told behind ``Chiều cùng ngày`` is the afternoon's."""
    facts = read(
        "Sáng 10/3, Chủ tịch UBND tỉnh Lai Châu Lò Văn Púa kiểm tra vùng chè xã Nậm Cuổi. "
        "Chiều cùng ngày, đồng chí Cầm Thị Nọi, Phó Chủ tịch UBND tỉnh làm việc với Huyện ủy Sìn Hồ."
    )
    told = [(one.kind.value, [part.person for part in one.participants]) for one in facts.meetings]
    assert told == [("visit", ["Lò Văn Púa"]), ("working_session", ["Cầm Thị Nọi"])]
