"""Words that a page printed as one."""

import datetime as dt

import pytest

from parsers.pages.draft import Draft
from parsers.pages.seams import parted


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Công an tỉnhSơn La tổ chức hội nghị", "Công an tỉnh Sơn La tổ chức hội nghị"),
        ("tại SởY tế, ôngHoàng Văn Bình", "tại Sở Y tế, ông Hoàng Văn Bình"),
        ("các đại biểuHĐND tỉnh", "các đại biểu HĐND tỉnh"),
        ("cho đến khiChủ tịch UBND xãVĩnh Hà ký", "cho đến khi Chủ tịch UBND xã Vĩnh Hà ký"),
        ("tân Phó giám đốcSởCông Thương", "tân Phó giám đốc Sở Công Thương"),
        ("thực hiện Nghị quyết 57về đột phá", "thực hiện Nghị quyết 57 về đột phá"),
        ("Tỉnh ủy Bắc Giangtổ chức, (Giangtổ), đội ngũcán bộlãnh đạo.", "Tỉnh ủy Bắc Giang tổ chức, (Giang tổ), đội ngũ cán bộ lãnh đạo."),
        ("BCHĐảng bộ tỉnh, HĐNDtỉnh", "BCH Đảng bộ tỉnh, HĐND tỉnh"),
        ("Chiều 3/5, UBND TPHCMtổ chức họp", "Chiều 3/5, UBND TPHCM tổ chức họp"),
        ("Bí thư Thành ủy TP.HCMNguyễn Văn A dự", "Bí thư Thành ủy TP.HCM Nguyễn Văn A dự"),
        ("Bí thư Thành ủy TP.HCMVõ Văn A dự", "Bí thư Thành ủy TP.HCM Võ Văn A dự"),
        ("Phó Chủ tịch UBND TP.HCMHà Thị B dự", "Phó Chủ tịch UBND TP.HCM Hà Thị B dự"),
        ("thông qua12 nghị quyết, với 20tỷ đồng", "thông qua 12 nghị quyết, với 20 tỷ đồng"),
    ],
)
def test_words_printed_as_one_are_parted(printed: str, words: str) -> None:
    """Where one syllable ends and the next begins with a capital, or small letters are two syllables in one way alone."""
    assert parted(printed) == words


@pytest.mark.parametrize(
    "printed",
    [
        "iPhone và YouTube",
        "ứng dụng VNeID",
        "ô tô VinFast, hãng VietJet",
        "đập Đăkrông, huyện ĐắkGlei",
        "K'Brếp, H'Lan",
        "McDonald's",
        "Covid19 có 12km, 30kg và 500đ",
        "tháng7/1931, lúc 8h30, 100m2",
        "xem tại http://bao.example.vn/TinTứcMới, #TựHàoQuêHương",
        "người Chămpa trồng láphiếu",
        "đồng chí Khămphăn, tỉnh Hủaphăn, Bunchăn",
        "xem bắcgiangtổ.vn, abc@bắcgiangtổ, #bắcgiangtổ, BẮCGIANGTỔ",
        "lúc 8giờ30, từ 14giờ15 đến 16giờ45phút",
        "Hà Nội1 và Huế2",
    ],
)
def test_names_with_a_capital_inside_stay(printed: str) -> None:
    """Brands bear no tone, what is no syllable of the language is left alone, and so is what comes apart in two ways or none."""
    assert parted(printed) == printed


def test_every_part_of_an_article_is_parted() -> None:
    """Title, lead, body and captions."""
    glued, words = "Sở Tài chínhLào Cai họp bàn", "Sở Tài chính Lào Cai họp bàn"
    article = Draft(title=glued, lead=glued, body=[glued], captions=[glued], published=dt.date(2025, 5, 2)).article()
    assert (article.title, article.lead, article.body, article.captions) == (words, words, (words,), (words,))


@pytest.mark.parametrize(
    "hostile",
    [
        *("aÁ" * 50_000, "đĐ" * 50_000, "ử" * 100_000, "1ổ" * 50_000, "quá12 " * 20_000, "Giangtổ" * 20_000, "Giangtổ " * 20_000),
        " ".join("(" * (number % 7) + "đườngtrường" + "." * (number % 97) for number in range(20_000)),
    ],
)
def test_seams_without_end_cost_little(hostile: str) -> None:
    """Every letter may be a seam."""
    assert len(parted(hostile)) >= len(hostile)
