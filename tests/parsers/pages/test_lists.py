"""How an article can end: with a list, with captions, with an office for a signature."""

from parsers.pages.article import read_article_text
from parsers.types import Article

TITLE = "Yên Mỹ bầu Ban Chấp hành mới"
FIRST = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị lần thứ nhất, với sự tham dự của 64 đảng viên đại diện các chi bộ."
SECOND = "Hội nghị bầu Ban Thường vụ gồm các đồng chí:"


def read(*lines: str) -> Article:
    return read_article_text("\n\n".join(lines))[0]


def test_a_list_of_people_at_the_end_is_kept() -> None:
    """Items behind a colon end in no full stop and are still the article."""
    items = ("1. Quản Đức Lộc, Bí thư Đảng ủy", "2. Lò Thị Pành, Phó Bí thư Thường trực", "3. Hầu Văn Xỉn, Chủ tịch UBND xã")
    article = read(TITLE, FIRST, SECOND, *items, "Hà Lam", "Yên Mỹ khánh thành nhà văn hóa")
    assert article.body == (FIRST, SECOND, *items)
    assert article.authors == ("Hà Lam",)


def test_headlines_behind_the_last_paragraph_are_not() -> None:
    """Short lines without a colon before them are other articles' headlines."""
    article = read(TITLE, FIRST, FIRST.replace("Sáng", "Chiều"), "Xã Tam Thái dời trụ sở", "Giá lúa hè thu tăng nhẹ")
    assert article.body[-1].endswith("chi bộ.")


def test_an_office_for_a_signature_is_no_paragraph() -> None:
    """A last short line that is no sentence is a signature or page furniture."""
    assert read(TITLE, FIRST, FIRST.replace("Sáng", "Chiều"), "Phòng Quản lý Thương mại").body[-1].endswith("chi bộ.")


def test_captions_behind_the_last_paragraph_are_captions() -> None:
    """A gallery at the end yields captions."""
    article = read(TITLE, FIRST, FIRST.replace("Sáng", "Chiều"), "Quang cảnh hội nghị", "Đồng chí Quản Đức Lộc phát biểu tại hội nghị")
    assert article.captions == ("Quang cảnh hội nghị", "Đồng chí Quản Đức Lộc phát biểu tại hội nghị")


def test_a_mark_behind_a_caption_is_found() -> None:
    """The lead's mark may stand below the caption of the first picture."""
    article = read(TITLE, "Lễ công bố quyết định tại xã Yên Mỹ, tỉnh Hưng Yên.", "(Chinhphu.vn) - " + FIRST)
    assert (article.source, article.body[1]) == ("baochinhphu.vn", FIRST)


def test_a_byline_glued_to_the_last_sentence_is_taken_off() -> None:
    """Copies lose the line break before the writer's name."""
    article = read(TITLE, FIRST, FIRST.replace("Sáng", "Chiều") + "/. Hà Lam - Sơn Trà")
    assert (article.authors, article.body[-1][-12:]) == (("Hà Lam", "Sơn Trà"), "ác chi bộ./.")


def test_a_glued_byline_may_have_initials() -> None:
    """The full stops of initials end no sentence; what they stand behind goes with the names."""
    for byline in ("H.Lam - S.Trà", "Th.Dương", "Hà Lam - T.Duy", "N. Lam", "Hà Lam/VOV.VN", "Thực hiện: Hà Lam – Sơn Trà"):
        article = read(TITLE, FIRST, FIRST.replace("Sáng", "Chiều") + f" {byline}")
        assert article.body[-1].endswith("ác chi bộ."), byline
    degrees = read(TITLE, FIRST, FIRST + " Nhiệt độ từ 35 đến 38 độ C. Hà Lam")
    assert (degrees.authors, degrees.body[-1][-5:]) == (("Hà Lam",), "độ C.")
    ending = FIRST.replace("Sáng", "Chiều") + " Đồng chí phát biểu tại TP.HCM."
    assert read(TITLE, FIRST, ending).body[-1] == ending


def test_a_lead_repeated_as_first_paragraph_stands_once() -> None:
    """A long paragraph that stands twice in a row is text, not a caption."""
    long = FIRST + " " + SECOND.replace(":", ".") + " Hội nghị thông qua quy chế làm việc và chương trình công tác năm đầu của nhiệm kỳ."
    article = read(TITLE, long, long, FIRST)
    assert (article.body, article.captions) == ((long, FIRST), ())


def test_a_picture_story_is_an_article() -> None:
    """Captions that are sentences are text enough."""
    caption = "Nông dân xã Yên Mỹ thu hoạch lúa đông xuân trên cánh đồng mẫu lớn sáng 3/6. Ảnh: Hà Lam"
    assert read(TITLE, caption, caption.replace("Nông dân", "Thanh niên")).captions[0] == caption
