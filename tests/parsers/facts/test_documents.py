"""Documents cited by number."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.facts.documents import find_documents
from parsers.facts.extract import extract_facts
from parsers.facts.tagging.spans import tag
from parsers.types import Article, Document


def read(*paragraphs: str, title: str | None = None) -> tuple[Document, ...]:
    return documents_in(Article(title=title, body=paragraphs))


def documents_in(article: Article) -> tuple[Document, ...]:
    return find_documents(article, tag(article.text))


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Quy định số 205-QĐ/TW", "Quy định", "205-QĐ/TW"),
        ("Nghị định số 71/2010/NĐ-CP", "Nghị định", "71/2010/NĐ-CP"),
        ("Quyết định số 1456-QĐNS/TW", "Quyết định", "1456-QĐNS/TW"),
        ("Nghị quyết số 202/2025/QH15", "Nghị quyết", "202/2025/QH15"),
        ("Nghị quyết số 12/NQ-HĐND", "Nghị quyết", "12/NQ-HĐND"),
        ("Kết luận số 100 - KL/TW", "Kết luận", "100-KL/TW"),
        ("Chỉ thị 05 CT/TW", "Chỉ thị", "05-CT/TW"),
        ("Chỉ thị số 05CT/TW", "Chỉ thị", "05CT/TW"),
        ("Quyết định số 41QĐ/TĐTN-TCKT", "Quyết định", "41QĐ/TĐTN-TCKT"),
        ("Nghị quyết số 26–NQ/T.Ư.", "Nghị quyết", "26-NQ/T.Ư"),
        ("Chương trình hành động số 15-CTr/TU", "Chương trình hành động", "15-CTr/TU"),
        ("Thông tư liên tịch số: 183/2010/TTLT/BTC-BNN", "Thông tư liên tịch", "183/2010/TTLT/BTC-BNN"),
        ("Công văn số 1234/UBND-NC", "Công văn", "1234/UBND-NC"),
        ("Luật Đất đai (Luật số 31/2024/QH15)", "Luật", "31/2024/QH15"),
        ("Quyết định của UBND tỉnh số 12/QĐ-UBND", "Quyết định", "12/QĐ-UBND"),
        ("hướng dẫn thi hành Luật (số 12/2020/NĐ-CP)", "Nghị định", "12/2020/NĐ-CP"),
        ("Bản án phúc thẩm số 59/2012/DS-PT", "Bản án", "59/2012/DS-PT"),
        ("như trong chỉ thị 43, ngành chè", "Chỉ thị", "43"),
        ("Theo kết luận 127 ban hành ngày 28/2, xã rà soát", "Kết luận", "127"),
        ("chỉ tiêu mà chỉ thị 43 đã đề ra", "Chỉ thị", "43"),
        ("NGHỊ QUYẾT SỐ 18-NQ/TW", "Nghị quyết", "18-NQ/TW"),
        ("Nghị quyết 57 của Bộ Chính trị", "Nghị quyết", "57"),
        ("NQ 57 về chuyển đổi số", "Nghị quyết", "57"),
        ("Nghị quyết (NQ) 57", "Nghị quyết", "57"),
        ("NQ45", "Nghị quyết", "45"),
        ("Quyết định số 5/QĐ-UBND của UBND tỉnh ... về chè", "Quyết định", "5/QĐ-UBND"),
        ("NQ 28 chủ trì", "Nghị quyết", "28"),
        ("Chỉ thị số 17 về việc tăng cường lãnh đạo", "Chỉ thị", "17"),
        ("Đề án 06 của Chính phủ", "Đề án", "06"),
        ("theo số 18-NQ/TW", "Nghị quyết", "18-NQ/TW"),
        ("theo 18-NQ/TW", "Nghị quyết", "18-NQ/TW"),
        ("CT 05-CT/TW", "Chỉ thị", "05-CT/TW"),
        ("CT05", "Chỉ thị", "05"),
        ("KL số 21", "Kết luận", "21"),
        ("NQ57-NQ/TW", "Nghị quyết", "57-NQ/TW"),
        ("QĐ 22/QĐ-TTg", "Quyết định", "22/QĐ-TTg"),
        ("Quyết định 1.600/QĐ-TTg", "Quyết định", "1.600/QĐ-TTg"),
        ("Kế hoạch số 12/KH-BCĐ138/CP", "Kế hoạch", "12/KH-BCĐ138/CP"),
        ("Nghị định 100/2019", "Nghị định", "100/2019"),
        ("nghị định 100/2019 về xử phạt", "Nghị định", "100/2019"),
        ("Thông tư 25 năm 2014 của Bộ Công an", "Thông tư", "25"),
        ("nghị quyết 18 của Trung ương", "Nghị quyết", "18"),
        ("Nghị quyết chuyên đề số 05 của Tỉnh ủy", "Nghị quyết", "05"),
        ("Công điện 1063 của Thủ tướng", "Công điện", "1063"),
        ("Quyết định của Bộ Chính trị số31-QĐ/TW", "Quyết định", "31-QĐ/TW"),
        ("3Quyết định 2194/QĐ-BCĐQG", "Quyết định", "2194/QĐ-BCĐQG"),
    ],
)
def test_kind_and_number(text: str, kind: str, number: str) -> None:
    """Every form of a number is read with its kind, without blanks and with plain dashes."""
    assert [(d.kind, d.number) for d in read(f"Thực hiện {text}, huyện đã triển khai.")] == [(kind, number)]


@pytest.mark.parametrize(
    ("printed", "issuer"),
    [
        ("Ủy ban nhân dân tỉnh Sóc Trăng", "Ủy ban nhân dân tỉnh Sóc Trăng"),
        ("Uỷ ban thường vụ Quốc hội", "Ủy ban thường vụ Quốc hội"),
        ("Bộ giáo dục và đào tạo", "Bộ giáo dục và đào tạo"),
        ("ban bí thư", "Ban Bí thư"),
        ("Bộ chính trị khóa XIII", "Bộ Chính trị khóa XIII"),
        ("UBTVQH", "Ủy ban Thường vụ Quốc hội"),
        ("huyện ủy Phú Tân", "Huyện ủy Phú Tân"),
        ("Ban Chỉ đạo Trung ương", "Ban Chỉ đạo Trung ương"),
        ("Liên đoàn lao động tỉnh", "Liên đoàn lao động tỉnh"),
        ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"),
        ("BTV Tỉnh uỷ", "Ban Thường vụ Tỉnh ủy"),
        ("nhiều đảng viên", None),
    ],
)
def test_an_issuer_is_named_to_its_end(printed: str, issuer: str | None) -> None:
    """The body behind a number is read as bodies are read everywhere, also without capitals, and written in standard spelling."""
    (document,) = read(f"Xã thực hiện Công văn số 12-CV/BCĐ ngày 3/2/2024 của {printed} về chuyển đổi số.")
    assert document.issuer == issuer


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nghị quyết số 18, 19 của Ban Chấp hành Trung ương", ["18", "19"]),
        ("các Nghị quyết số 18, 19 và 21 của Ban Chấp hành Trung ương", ["18", "19", "21"]),
        ("các Quyết định số 2210-QĐ/TU và 2211-QĐ/TU của Ban Thường vụ Tỉnh ủy", ["2210-QĐ/TU", "2211-QĐ/TU"]),
        ("Nghị quyết số 18-NQ/TW và số 19-NQ/TW", ["18-NQ/TW", "19-NQ/TW"]),
        ("Quy định 22, 69 của Ban Chấp hành Trung ương", ["22", "69"]),
        ("hai nghị quyết số 18 và 19 của Trung ương", ["18", "19"]),
        ("Nghị quyết 18,19 của Trung ương", ["18", "19"]),
        ("bốn nghị quyết (57, 59, 66, 68) của Bộ Chính trị", ["57", "59", "66", "68"]),
        ("các nghị quyết trụ cột: 57, 59 và 66 của Bộ Chính trị", ["57", "59", "66"]),
        ("Nghị quyết số 05, 06, 08-NQ/TU của Tỉnh ủy", ["05", "06", "08-NQ/TU"]),
    ],
)
def test_a_list_of_numbers_is_as_many_documents(text: str, numbers: list[str]) -> None:
    """Numbers under one kind are documents of their own and share the issuer."""
    found = read(f"Huyện thực hiện {text}.")
    assert [d.number for d in found] == numbers
    assert len({d.issuer for d in found}) == 1


def test_a_kind_of_the_clause_before_governs_no_number() -> None:
    """Behind a semicolon the letters say what a number without a kind is."""
    found = read("Căn cứ Nghị định số 78/2025/NĐ-CP thi hành Luật Thanh tra; số 187/2025/NĐ-CP ngày 1/7/2025.")
    assert [(d.kind, d.number) for d in found] == [("Nghị định", "78/2025/NĐ-CP"), ("Nghị định", "187/2025/NĐ-CP")]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Trung ương 4 khóa XII",
        "Nghị quyết Đại hội XIII của Đảng",
        "Kế hoạch 5 năm 2021 - 2025",
        "Kế hoạch năm 2023",
        "Kết luận 12 vụ việc",
        "Kỳ họp thứ 12",
        "hoàn thành 62 đề án, nhiệm vụ",
        "giấy phép số 118/GP-BTTTT",
        "đạt 254/616 tổ chức",
        "Báo cáo 6 tháng đầu năm",
        "NQTW 4 khóa XII",
        "chương trình CT135",
        "Tòa đã kết luận 20, quyết định 5 vụ",
        "Số văn bản: nghị quyết 12, chỉ thị 5",
        "Kỳ họp thông qua nghị quyết (12), kế hoạch (5)",
        "Nghị quyết của Chính phủ 6 tháng cuối năm",
        "",
    ],
)
def test_what_cites_no_document(text: str) -> None:
    """Plenums, plans of years, sessions, licences and counts are no documents."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "issuer", "date", "subject"),
    [
        (
            "Kết luận số 72-KL/TW, ngày 23/2/2024 của Bộ Chính trị về xây dựng hạ tầng.",
            "Bộ Chính trị",
            "2024-02-23",
            "xây dựng hạ tầng",
        ),
        ("Quy định số 131-QĐ/TW do Bộ Chính trị ban hành ngày 27/10/2023.", "Bộ Chính trị", "2023-10-27", None),
        ("Luật số 31/2024/QH15 được Quốc hội khóa XV thông qua ngày 18/1/2024.", "Quốc hội khóa XV", "2024-01-18", None),
        ("Nghị quyết số 190/2025/QH15 được Quốc hội thông qua vào ngày 19/2/2025.", "Quốc hội", "2025-02-19", None),
        ("Nghị quyết số 26-NQ/TW của BCH T.Ư khóa XII về cán bộ.", "Ban Chấp hành Trung ương khóa XII", None, "cán bộ"),
        ("Nghị quyết số 19-NQ/TW của Hội nghị lần thứ sáu BCH Trung ương.", "Ban Chấp hành Trung ương", None, None),
        ("Nghị quyết số 12/NQ-HĐND được thông qua.", "Hội đồng nhân dân", None, None),
        ("Tỉnh ủy đã ban hành Kế hoạch số 94-KH/TU để thực hiện.", "Tỉnh ủy", None, None),
        ("Thông tư số 11/2020/TT-BNV, ngày 15 tháng 11 năm 2020.", "Bộ Nội vụ", "2020-11-15", None),
        ("Chỉ thị số 05-CT/TW được học tập.", None, None, None),
        ("nghị quyết số 35-NQ/TW bộ chính trị về bảo vệ nền tảng tư tưởng.", "Bộ Chính trị", None, "bảo vệ nền tảng tư tưởng"),
        ("Thực hiện Nghị quyết số 18-NQ/TW, Bộ Chính trị đã chỉ đạo.", None, None, None),
        ("Nghị quyết số 18 năm 2017 của Trung ương về 'tổ chức bộ máy' được học tập.", "Trung ương", None, "tổ chức bộ máy"),
        ("Nghị quyết Trung ương 6 (số 18-NQ/TW) ngày 25/10/2017.", None, "2017-10-25", None),
        ("Chỉ thị của Bộ Chính trị số 35-CT/TW về đại hội đảng.", "Bộ Chính trị", None, "đại hội đảng"),
        ("Thông tư liên tịch số 01/2011/TTLT-BNV-BTC được sửa đổi.", None, None, None),
        ("Sở tham mưu UBND tỉnh ban hành Quyết định số 12/QĐ-UBND.", "UBND tỉnh", None, None),
        ("Tham mưu UBND tỉnh có Công văn số 12/UBND-NC.", "UBND tỉnh", None, None),
        ("Thay mặt Bộ Chính trị, đồng chí Trần Văn Bình đã ký Quy định số 205-QĐ/TW.", "Bộ Chính trị", None, None),
        ("Đồng chí Trần Văn Bình đã ký ban hành Quy định số 205-QĐ/TW.", None, None, None),
        ("UBND tỉnh vừa ban hành Quyết định lập 2 hội đồng nghiệm thu (Quyết định số 70/QĐ-UBND).", "UBND tỉnh", None, None),
        ("UBND tỉnh ban hành Quy định về chè. Huyện trồng chè (Quyết định số 70/QĐ-UBND).", "Ủy ban nhân dân", None, None),
        ("UBND tỉnh ban hành Quy định về chè theo luật (Quyết định số 70/QĐ-UBND).", "Ủy ban nhân dân", None, None),
        ("Tại Quyết định số 913-QĐNS/TW ngày 6/3/2024, Ban Bí thư chỉ định ông Lò Văn Sính.", "Ban Bí thư", "2024-03-06", None),
        ("Theo Quyết định số 40-QĐ/TU, Ban Thường vụ Thành ủy đã điều động ông Lò Văn Sính.", "Ban Thường vụ Thành ủy", None, None),
        ("Theo Quyết định số 40-QĐ/TW, Ban Thường vụ Tỉnh ủy phân công ông Lò Văn Sính.", None, None, None),
        ("Theo Quyết định số 40-QĐ/TW, Ban Bí thư họp tại Hà Nội.", None, None, None),
        ("Thực hiện Quyết định số 40-QĐ/TW, Ban Bí thư chỉ định ông Lò Văn Sính.", None, None, None),
        ("Kế hoạch số 5-KH/TU của Tỉnh ủy triển khai nghị quyết.", "Tỉnh ủy", None, None),
        ("Kế hoạch số 8/KH-UBND của UBND tỉnh thực hiện đề án chè.", "UBND tỉnh", None, None),
        ("Hướng dẫn số 3-HD/BTCTU của Ban tổ chức Tỉnh ủy.", "Ban tổ chức Tỉnh ủy", None, None),
        ("Hội nghị nghe quyết định của Bộ Chính trị; công bố Quyết định số 713-QĐNS/TW.", "Bộ Chính trị", None, None),
        ("Nghe quyết định của Bộ Chính trị, quyết định của Ban Bí thư; công bố Quyết định số 713-QĐNS/TW.", None, None, None),
        ("Thành ủy Huế cho biết vừa có Công văn số 40-CV/TU.", "Thành ủy Huế", None, None),
        ("Đảng bộ Thành ủy học Nghị quyết số 4-NQ/TU.", "Thành ủy", None, None),
        ("Thành ủy Vinh học Nghị quyết số 4-NQ/TU.", "Tỉnh ủy", None, None),
        ("Thành ủy học Nghị quyết số 4-NQ/TU của tỉnh. TP Vinh trồng chè.", "Tỉnh ủy", None, None),
        ("Thành ủy TP. Hồ Chí Minh học Nghị quyết số 4-NQ/TU tại TP Thủ Đức.", "Thành ủy", None, None),
        ("Theo Quyết định số 217, Ủy ban MTTQ tỉnh Sơn La phân công ông Lò Văn Sính giám sát.", None, None, None),
        ("Theo Quyết định số 99/QĐ-SNV, UBND huyện bổ nhiệm ông Lò Văn Sính.", None, None, None),
        ("Tại Quyết định số 99, UBND huyện Mai Sơn bổ nhiệm ông Lò Văn Sính.", "UBND huyện Mai Sơn", None, None),
        ("Tại Quyết định số 99, UBND huyện Mai Sơn bổ nhiệm các ông Lò Sính, Hà Nam.", "UBND huyện Mai Sơn", None, None),
        ("Tại Quyết định số 99, UBND huyện Mai Sơn phân công các phòng trực tết.", None, None, None),
        ("Kế hoạch số 1-KH/BCĐ của Ban Chỉ đạo huyện xây dựng nông thôn mới.", "Ban Chỉ đạo huyện xây dựng nông thôn mới", None, None),
        ("Kế hoạch số 8/KH-UBND của UBND huyện Mai Sơn tổ chức bầu cử.", "UBND huyện Mai Sơn", None, None),
        ("Kế hoạch số 8-KH/TU của Ban Tổ chức Tỉnh ủy Sơn La.", "Ban Tổ chức Tỉnh ủy Sơn La", None, None),
        ("Nghe quyết định của Bộ Chính trị. Ban Bí thư chuẩn y ông Lò Văn Sính tại Quyết định số 713-QĐNS/TW.", None, None, None),
        ("Ủy viên Ban Bí thư trao quyết định của Bộ Chính trị; công bố Quyết định số 713-QĐNS/TW.", "Bộ Chính trị", None, None),
        ("Chủ tịch UBND TP.Huế ban hành Chỉ thị số 4/CT-UBND.", "Chủ tịch UBND TP.Huế", None, None),
    ],
)
def test_issuer_date_and_subject(text: str, issuer: str | None, date: str | None, subject: str | None) -> None:
    """What a citation says after the number, in any order; the letters name the issuer where only one body writes them."""
    (found,) = read(text)
    assert (found.issuer, found.date, found.subject) == (issuer, date, subject)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ngày 20/5, Bộ Chính trị đã ban hành Quy định số 80-QĐ/TW.", "2022-05-20"),
        ("Trước đó, ngày 20/5/2022 Ban Tổ chức Trung ương có Hướng dẫn số 16-HD/BTCTW.", "2022-05-20"),
        ("Ngày 20/5, thay mặt Ban Bí thư, đồng chí Trần Văn Bình ký ban hành Chỉ thị số 13-CT/TW.", "2022-05-20"),
        ("Ngày 20/5, Tỉnh ủy ban hành Kế hoạch số 20-KH/TU ngày 18/5/2022 về cán bộ.", "2022-05-18"),
        ("Thực hiện Nghị quyết ngày 20/5/2022 của Quốc hội, Tỉnh ủy đã ban hành Kế hoạch số 20-KH/TU.", None),
        ("Ngày 20/5, huyện họp. Bộ Chính trị đã ban hành Quy định số 80-QĐ/TW.", None),
        ("Ngày 20/5, Thành ủy Huế cho biết vừa có Công văn số 40-CV/TU.", None),
        ("Ngày 20/5, Sở Nội vụ trao Quyết định số 12/QĐ-UBND.", None),
        ("Sáng 20/5, hội nghị quán triệt Quy định số 80-QĐ/TW.", None),
        ("Tối 20/5, Thủ tướng Chính phủ ký ban hành Công điện số 92/CĐ-TTg.", "2022-05-20"),
        ("Trước cơn bão số 3, chiều nay (20/5), Thủ tướng Chính phủ đã ký Công điện số 92/CĐ-TTg.", "2022-05-20"),
        ("Sáng 20/5, Quốc hội họp phiên bế mạc và thông qua Nghị quyết số 12/2022/QH15.", None),
        ("Sáng 20/5, tại Hà Nội, Ban Tổ chức Trung ương có Hướng dẫn số 16-HD/BTCTW.", None),
    ],
)
def test_a_document_is_of_the_day_on_which_a_body_issues_it(text: str, date: str | None) -> None:
    """The day that opens a clause of issuing is the document's; the day of a meeting or of another document is not."""
    (document,) = extract_facts(Article(None, body=(text,), published_on=dt.date(2022, 5, 23))).documents
    assert document.date == date


def test_documents_on_the_same_day_share_day_and_issuer() -> None:
    """`cùng ngày …, của …` after the last of a list speaks of all."""
    found = read("Nghị quyết số 19-NQ/TW và Nghị quyết số 21-NQ/TW, cùng ngày 16/6/2022, của Ban Chấp hành Trung ương.")
    assert [(d.number, d.date, d.issuer) for d in found] == [
        ("19-NQ/TW", "2022-06-16", "Ban Chấp hành Trung ương"),
        ("21-NQ/TW", "2022-06-16", "Ban Chấp hành Trung ương"),
    ]


def test_a_documents_day_without_a_year_is_of_the_papers_year() -> None:
    """`Quyết định số … ngày 20/5 của …` was signed in the year that the article tells."""
    text = "Ông Lù Văn Sính nhận Quyết định số 213-QĐNS/TW ngày 20/5 của Bộ Chính trị."
    (document,) = extract_facts(Article(None, body=(text,), published_on=dt.date(2020, 5, 23))).documents
    assert (document.date, document.issuer) == ("2020-05-20", "Bộ Chính trị")


def test_one_document_however_often_it_is_cited() -> None:
    """Headline, later citations and short mentions are one document; what only one of them says is kept."""
    (found,) = read(
        "Chỉ thị số 05-CT/TW, ngày 15/5/2016 được học tập.",
        "Việc thực hiện Chỉ thị 05 của Bộ Chính trị đi vào nền nếp; Chỉ thị số 05-CT/TW của Bộ Chính trị được cụ thể hóa.",
        title="Học tập Chỉ thị số 05-CT/TW",
    )
    assert (found.number, found.date, found.issuer) == ("05-CT/TW", "2016-05-15", "Bộ Chính trị")


def test_short_forms_of_a_number_are_the_longest() -> None:
    """`59` and `59/2019` beside `59/2019/NĐ-CP` are the same document."""
    found = read("Nghị định số 59/2019/NĐ-CP có hiệu lực; Nghị định 59/2019 và Nghị định 59 được quán triệt, Nghị định 130 cũng vậy.")
    assert [d.number for d in found] == ["59/2019/NĐ-CP", "130"]


PIECES = st.sampled_from(
    ["Nghị quyết ", "số ", "18", "-NQ/TW", ", ", "và ", "ngày 1/2/2020", " của Bộ Chính trị", "\n", "về ", "(", "“", "đ", " "]
)


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_is_survivable_and_quotes_hold(text: str) -> None:
    """Every quote is the article's text at its offsets, whatever the text."""
    article = Article(title=None, body=(text,) if text else ())
    for document in documents_in(article):
        quote = document.quote
        assert article.text[quote.start : quote.end] == quote.text
        assert document.number
        assert document.number.split("-")[0].split("/")[0] in quote.text


@pytest.mark.parametrize(
    "unit", ["Nghị quyết ", "Nghị quyết số 1, ", "số 1-NQ/TW, ", "số 1-QĐNS/TW, ", "số 1-QĐ/TU, ", "1-", "của ", "về ", "(", " "]
)
def test_long_hostile_text_ends(unit: str) -> None:
    """Hundreds of thousands of kinds, numbers and commas are read to the end."""
    read(unit * (100_000 // len(unit)))
