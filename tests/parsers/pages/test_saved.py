"""Text as copied from a page: what is the article, what is the page."""

import datetime as dt

import pytest

from parsers.pages.article import read_article_text
from parsers.pages.draft import NotAnArticle
from parsers.types import Article

FIRST = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."
THIRD = "Đến nay, xã đã giải quyết 37/40 kiến nghị của người dân, số còn lại được trả lời trước ngày 30/6."
TITLE = "Yên Mỹ sơ kết 5 tháng đầu năm"


def read(*lines: str) -> Article:
    return read_article_text("\n\n".join(lines))[0]


@pytest.mark.parametrize(
    "above",
    [
        (),
        ("Truy cập nội dung luôn",),
        ("Trang chủ » Chính trị » Xây dựng Đảng",),
        ("Bạn đang xem: Trang chủ » Thời sự",),
        ("Thời sự / Chính trị",),
        ("XÂY DỰNG ĐẢNG",),
        ("Nghe đọc bài", "0:00 / 0:00", "  • Nam miền Bắc", "  • Nữ miền Nam", "[links()]", "{title}"),
        ("In trang | Gửi email | Chia sẻ",),
        ("Skip to main content", "Chế độ ban đêm In trang Xuất PDF Đọc nội dung", "-A A +A"),
        ("Banner",),
        ("Thứ Sáu, 19/9/2025", "Ban Tuyên giáo Trung ương"),
        ("Trang chủ", "Thời sự", "Xây dựng Đảng", "Kinh tế", "Đăng nhập"),
        ("  • 10 giờ trước",),
        ("Thời Sự - Chính trị   Xây dựng Đảng",),
        ("A- A A+ | Tăng tương phản Giảm tương phản",),
        ("Hiện tại bài viết chưa được cập nhật giọng đọc.",),
        ("Hôm nay5", "Tháng này1049", "3,293 lượt xem", "Cà Mau, 32°C/ 32°C - 33°C Trời nắng", "Thứ bảy, 7-3-26 06:58:15"),
        ("Huyện ủy Yên Mỹ:",),
        ("• Liên kết website", "• Đang online: 2", "Trong tuần: 3.120", "Đã truy cập: 1046227"),
        ("Công cụ làm việc cá nhân", "Tìm kiếm", "..."),
        ("Chi tiết - Xã Yên Mỹ",),
        ("Thứ hai 02/06/2025 08:25 Đăng nhập   | Liên hệ  | English English",),
        ("Email: toasoan@tinhbao.vn", "Hotline: 024.3555.123"),
        ("Đọc báo in", "Tải ứng dụng", "Mừng Ngày Báo chí", "Mừng Ngày Báo chí", "Chuyện làng chuyện xã:"),
    ],
)
def test_page_words_above_the_title_are_not_the_title(above: tuple[str, ...]) -> None:
    """Skip links, breadcrumbs, players, share bars and menus are passed over."""
    article = read(*above, TITLE, "03/06/2025 10:15", FIRST, SECOND)
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))
    assert article.published_at == dt.datetime(2025, 6, 3, 10, 15, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.mark.parametrize("line", ["03/06/25 10:15", "03-06-25 10:15", "thứ ba, 03 06 2025 10:15", "Ngày đưa: 03/06/2025 10:15 In bài"])
def test_a_date_line_of_a_portal(line: str) -> None:
    """A year of two digits beside an hour, and a portal's own labels, make a date line all the same."""
    article = read(line, TITLE, FIRST, SECOND)
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))
    assert article.published_at == dt.datetime(2025, 6, 3, 10, 15, tzinfo=dt.timezone(dt.timedelta(hours=7)))


@pytest.mark.parametrize(
    "above",
    [
        ("Theo dõi báo", "Mạng xã hội", "Đóng lại", "Tin trong ngày của tỉnh"),
        ("Góc nhìn hôm nay", "Thứ Sáu, ngày 23 tháng 8 năm 2019, 09:25:27"),
        ("Tiện ích Cần biết Liên hệ Thông tin tòa soạn Liên hệ đặt báo", "Chính trị"),
    ],
)
def test_a_headline_with_its_own_date_is_the_title(above: tuple[str, ...]) -> None:
    """Unknown words of a menu and the day of today stand above a page's headline; below it stands the article's own date."""
    title = "Huyện Yên Mỹ sơ kết công tác xây dựng Đảng 5 tháng đầu năm"
    article = read(*above, title, "Hà Lam", "03/06/2025 10:15", FIRST, SECOND)
    assert (article.title, article.body, article.authors) == (title, (FIRST, SECOND), ("Hà Lam",))
    assert article.published_on == dt.date(2025, 6, 3)


def test_the_date_nearest_above_the_title_is_the_articles() -> None:
    """Farther up stands the day on which the page was copied."""
    article = read("Thứ Sáu, 19/9/2025", "Thứ Ba, 3/6/2025 10:15'(GMT+7)", TITLE, FIRST, SECOND)
    assert (article.title, article.published_on or article.published_at.date()) == (TITLE, dt.date(2025, 6, 3))


def test_a_headline_may_carry_the_papers_mark() -> None:
    """``(TTV) …`` over a date line is a headline, a counter of readers beside it no text."""
    article = read("(YMTV) Yên Mỹ vào vụ mới", "03/06/2025 10:15", "646", FIRST, SECOND)
    assert (article.title, article.body) == ("(YMTV) Yên Mỹ vào vụ mới", (FIRST, SECOND))


@pytest.mark.parametrize(
    "below",
    [
        ("Tin liên quan", "Yên Mỹ khánh thành nhà văn hóa", "Giá lúa hè thu tăng nhẹ"),
        ("Tin cùng chuyên mục", "Yên Mỹ khánh thành nhà văn hóa"),
        ("Đọc thêm:", "• Yên Mỹ khánh thành nhà văn hóa"),
        ("Từ khóa: Yên Mỹ, sơ kết, đảng viên",),
        ("Tags: Yên Mỹ", "980 lượt xem"),
        ("Viết bình luận", "Hãy sử dụng tiếng Việt có dấu khi viết bài.", "Số ký tự còn lại: 1000", "Protected by FormShield", "Refresh"),
        ("Yên Mỹ khánh thành nhà văn hóa", "Giá lúa hè thu tăng nhẹ", "Hội thi kể chuyện ở thôn Đông"),
        ("Ý kiến ()", "0 / 500 ký tự", "Guest", "Đang tải dữ liệu"),
        ("Bạn còn 500/500 ký tự", "Bạn vui lòng nhập từ 5 ký tự trở lên !!!"),
        ("Thông tin bạn đọc", "Đóng Lưu thông tin"),
        ("Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Click để đánh giá bài viết"),
    ],
)
def test_page_words_below_the_byline_are_cut(below: tuple[str, ...]) -> None:
    """Related lists with or without a heading, tags, counters and comment forms are no part of the article."""
    article = read(TITLE, FIRST, SECOND, "Hà Lam", *below)
    assert (article.authors, article.body) == (("Hà Lam",), (FIRST, SECOND))


def test_a_box_of_headlines_inside_is_skipped() -> None:
    """The article goes on behind a box, and behind a line that names one other article."""
    article = read(TITLE, FIRST, "Xem thêm", "Yên Mỹ khánh thành nhà văn hóa", SECOND, ">> Giá lúa hè thu tăng nhẹ", THIRD)
    assert article.body == (FIRST, SECOND, THIRD)


@pytest.mark.parametrize(
    "lines",
    [
        ("Thứ sáu, 18/10/2024 | RSS | Đăng nhập", TITLE, "03/06/2024 10:15", FIRST, SECOND),
        ("03/06/2024 10:15", TITLE, FIRST, SECOND),
        (TITLE, FIRST, SECOND, "Hà Lam", "Tags: Yên Mỹ", "Ngày đăng: 03/06/2024 10:15", "Tin khác", "Giá lúa tăng 05/06/2024"),
        ("Cuộc sống quanh ta", TITLE, "Hà Lam - 03/06/2024 10:15", FIRST, SECOND),
    ],
    ids=["today above", "above", "below the article", "below a column's name"],
)
def test_which_date_is_the_articles(lines: tuple[str, ...]) -> None:
    """A date beside the title is the article's, today's in the page's head is not, a labelled one below it may be."""
    article = read(*lines)
    assert (article.title, str(article.published_at)) == (TITLE, "2024-06-03 10:15:00+07:00")


def test_captions_stand_apart_and_once() -> None:
    """A caption that stands twice, once with a picture number, is kept once with its credit; so is one repeated without any mark."""
    caption = "Đồng chí Quản Đức Lộc phát biểu tại hội nghị. Ảnh: Hà Lam"
    article = read(TITLE, FIRST, f"{caption} ảnh 1", caption, SECOND, "Quang cảnh hội nghị.", "Quang cảnh hội nghị.", THIRD)
    assert (article.body, article.captions) == ((FIRST, SECOND, THIRD), (caption, "Quang cảnh hội nghị."))


def test_a_first_sentence_that_stands_twice_is_text() -> None:
    """A copy without its title prints the lead as lead and as paragraph: it is the article's, once, and no caption."""
    lead = "TCCS - Đảng ủy Quân khu 11 vừa tổ chức hội nghị tổng kết công tác năm."
    article = read(lead, lead, SECOND)
    assert ((article.lead, *article.body), article.captions) == ((lead.removeprefix("TCCS - "), SECOND), ())


def test_a_placeholder_at_every_picture_is_dropped() -> None:
    """A short line that a template repeats is no text."""
    article = read(TITLE, FIRST, "hinh minh hoa", SECOND, "hinh minh hoa", THIRD, "hinh minh hoa")
    assert article.body == (FIRST, SECOND, THIRD)


@pytest.mark.parametrize(
    ("mark", "source"),
    [("(Baonghean.vn) - ", "baonghean.vn"), ("TCCS - ", "tapchicongsan.org.vn"), ("(Chinhphu.vn) – ", "baochinhphu.vn"), ("", None)],
)
def test_the_mark_of_a_lead_names_the_paper(mark: str, source: str | None) -> None:
    """A known mark or an address gives the source and makes the paragraph the lead; without a mark nothing is said."""
    article = read(TITLE, mark + FIRST, SECOND)
    assert article.source == source
    assert (article.lead, article.body) == ((FIRST, (SECOND,)) if mark else (None, (FIRST, SECOND)))


def test_offices_at_the_start_are_no_mark() -> None:
    """``HĐND - UBND …`` opens a sentence, not a lead."""
    sentence = "HĐND - UBND xã Yên Mỹ vừa ban hành kế hoạch chung về tiếp công dân, bắt đầu từ tháng 6 năm nay."
    assert read(TITLE, sentence, SECOND).body[0] == sentence


def test_a_text_without_title_has_none() -> None:
    """When the first line is already a paragraph the title stays empty, and so does the date."""
    article = read("TCCS - " + FIRST, SECOND, "Hà Lam (tổng hợp)")
    assert (article.title, article.published_on, article.lead, article.authors) == (None, None, FIRST, ("Hà Lam",))


def test_origin_of_a_reprint_is_no_author() -> None:
    """``Nguồn: …`` names where the text comes from, the writers stand beside it."""
    article = read(TITLE, FIRST, SECOND, "Nguồn: thainguyen.gov.vn", "Thanh Mai - Thanh Hiếu")
    assert (article.origin, article.source, article.authors) == ("thainguyen.gov.vn", "thainguyen.gov.vn", ("Thanh Mai", "Thanh Hiếu"))


def test_a_correction_below_the_byline_belongs_to_the_article() -> None:
    """``ĐÍNH CHÍNH`` opens another piece."""
    article = read(TITLE, FIRST, "Hà Lam", "ĐÍNH CHÍNH", SECOND)
    assert article.body == (FIRST, "ĐÍNH CHÍNH", SECOND)


def test_hard_wrapped_lines_are_joined() -> None:
    """A paragraph broken over lines becomes one paragraph again."""
    first = FIRST.replace("Sáng 3/6", "Sáng ngày 3/6")
    wrapped = first.replace(" ngày ", " ngày\n").replace(" hội nghị ", " hội nghị\n").replace(" đảng viên ", " đảng viên\n")
    assert read_article_text(f"{TITLE}\n\n{wrapped}\n\n{SECOND}")[0].body == (first, SECOND)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no text"),
        ("\n \n", "no text"),
        (TITLE, "no text"),
        ("XÂY DỰNG ĐẢNG\n\nYên Mỹ sơ kết\n18/10/2024 10:15\n\nXã mới họp bàn\n17/10/2024 17:02\n\nTrang trước 1 2", "headlines"),
    ],
)
def test_what_is_no_article_is_refused(text: str, reason: str) -> None:
    """Nothing, a lone title and a page of headlines are no article."""
    with pytest.raises(NotAnArticle, match=reason):
        read_article_text(text)


def test_markup_in_a_text_is_read_as_markup() -> None:
    """A page saved as text and a text with entities yield the words, not the tags."""
    marked = f"<h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>"
    assert read_article_text(marked)[0].body == (FIRST, SECOND)
    assert read(TITLE, FIRST.replace("ủy", "&#7911;y").replace(" ", "&nbsp;", 1), SECOND).body == (FIRST, SECOND)


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, f" date 2025-06-03 {FIRST}", SECOND),
        (f" date 2025-06-03 {TITLE}", FIRST, SECOND),
        (TITLE, "date: 2025-06-03", FIRST, SECOND),
    ],
)
def test_a_date_field_before_the_text_is_the_date_line(lines: tuple[str, ...]) -> None:
    """`date 2025-06-03` is what a text extractor adds: it dates the article and belongs neither to the title nor to the body."""
    article = read_article_text("\n".join(lines))[0]
    assert (article.title, article.body, article.published_on) == (TITLE, (FIRST, SECOND), dt.date(2025, 6, 3))


@pytest.mark.parametrize("partial", ["2025-06", "2025"])
def test_a_month_alone_in_a_date_field_is_kept_and_no_day(partial: str) -> None:
    """`date 2025-06` is cut off the text, and dates no article."""
    article = read_article_text(f"{TITLE}\n date {partial} {FIRST}\n{SECOND}")[0]
    assert (article.title, article.body, article.published_on, article.published_raw) == (TITLE, (FIRST, SECOND), None, partial)


def test_names_that_a_template_gives_pictures_are_no_text() -> None:
    """A headline without its accents is dropped; a caption loses the number with its full stop."""
    article = read(TITLE, FIRST, "Yen My so ket 5 thang dau nam anh 1", "Toàn cảnh hội nghị ở Yên Mỹ - Ảnh 1.", SECOND)
    assert (article.body, article.captions) == ((FIRST, SECOND), ("Toàn cảnh hội nghị ở Yên Mỹ",))


def test_a_paragraph_that_points_at_its_picture_is_no_caption() -> None:
    """`(ảnh)` behind a sentence is no credit."""
    pointing = "Ngày 3/6, đoàn công tác do ông Quản Đức Lộc làm trưởng đoàn kiểm tra đê ở Yên Mỹ (ảnh)."
    assert read(TITLE, FIRST, pointing, SECOND).body == (FIRST, pointing, SECOND)


@pytest.mark.parametrize(
    "line",
    [
        "zalo-icon",
        "4 giờ trướcBài gốc",
        "menu_WAR_yenmyportlet_INSTANCE_aaaa1111bbbb",
        "Chi tiết bài viết Tin tức",
        "Tác giả",
        "Lễ trao quà ở Yên Mỹ .jpg",
        "yen my so ket 5 thang dau nam Yên Mỹ mở chợ đêm",
        "Yen My so ket 5 thang dau nam",
        "Thống kê hồ sơ",
        "Hôm qua:",
        "* Mời quý độc giả ghé gian hàng bánh đa của chợ đêm Yên Mỹ ở tầng hai mỗi tối thứ Bảy và Chủ nhật nhé!",
    ],
)
def test_what_templates_print_between_paragraphs_is_no_text(line: str) -> None:
    """Names of icons and of pictures, headlines of others behind this one's address, counters."""
    article = read(TITLE, "3/6/2025 10:15", line, FIRST, line, SECOND)
    assert (article.title, article.body, article.captions, article.published_on) == (TITLE, (FIRST, SECOND), (), dt.date(2025, 6, 3))


def test_an_icon_below_a_date_line_is_not_joined_to_it() -> None:
    """Its small letter is no sentence that goes on."""
    article = read_article_text(f"{TITLE}\nThứ Ba, 03/06/2025 10:15 (GMT+0)\nzalo-icon\nviber-icon\n{FIRST}\n{SECOND}")[0]
    assert (article.published_on, article.body) == (dt.date(2025, 6, 3), (FIRST, SECOND))


def test_how_often_it_was_read_is_no_part_of_a_title() -> None:
    """Some portals print it in brackets behind the headline."""
    assert read(f"{TITLE} (Lượt xem: 2337)", FIRST, SECOND).title == TITLE
    assert read(f"null {TITLE}", FIRST, SECOND).title == TITLE


def test_a_headline_with_the_papers_mark_may_stand_right_above_the_news() -> None:
    """The paragraph below opens with its day; a marked sentence without a headline is none."""
    assert read("(YMTV) Yên Mỹ vào vụ mới", FIRST, SECOND).title == "(YMTV) Yên Mỹ vào vụ mới"
    assert read("(YMTV) Xã Yên Mỹ đã vào vụ mới.", FIRST, SECOND).title is None


def test_a_slogan_above_a_headline_is_the_pages() -> None:
    """And the headline itself where no page words stand above it, or its date line below."""
    slogan = "Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ xã Yên Mỹ lần thứ XX"
    headline = "Quyết định thành lập Hội đồng nghiệm thu các đề tài khoa học và công nghệ thuộc đề án của xã Yên Mỹ"
    assert read("Nhảy đến nội dung", slogan, headline, FIRST, SECOND).title == headline
    assert read(slogan, headline, FIRST, SECOND).title == slogan
    assert read(slogan, "03/06/2025 10:15", FIRST, SECOND).title == slogan


def test_a_speech_may_end_with_whom_it_addresses() -> None:
    """Such lines are short and end in a comma."""
    addressed = ("Thưa các đồng chí,", "Kính thưa hội nghị,")
    assert read(TITLE, FIRST, SECOND, *addressed).body[-2:] == addressed


@pytest.mark.parametrize("day", ["(03/06/2025)", "3/6/2025"])
def test_the_day_behind_a_headline_is_no_part_of_it(day: str) -> None:
    """Some copies have the date line on the headline's own line."""
    article = read(f"{TITLE} {day}", FIRST, SECOND)
    assert (article.title, article.published_on) == (TITLE, dt.date(2025, 6, 3))


@pytest.mark.parametrize(
    "headline",
    [
        "Xã Yên Mỹ họp dân về đường mới từ ngày 3/6/2025",
        "Xã Yên Mỹ kỷ niệm 10 năm Ngày làm đường (3/6/2015)",
        "Xã Yên Mỹ họp dân trong hai ngày 2-3/6/2025",
        "Xã Yên Mỹ có 3 đảng viên được tặng Huy hiệu đợt 19/5/2025",
        "Xã Yên Mỹ nhớ ngày giải phóng (3/6/1954)",
    ],
)
def test_a_day_that_a_headline_tells_is_part_of_it(headline: str) -> None:
    """An event's day and the day of an anniversary date no page."""
    article = read(headline, FIRST, SECOND)
    assert (article.title, article.published_on) == (headline, None)


def test_whose_headline_it_is_may_stand_above_it_without_a_date() -> None:
    """A few words and a colon, a headline, and the text begins."""
    article = read("Đảng bộ khối Doanh nghiệp:", TITLE, FIRST, SECOND)
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))


def test_a_headline_in_quotes_stands_below_what_a_page_prints_above_it() -> None:
    """An ellipsis inside the quotes makes no paragraph of it where the byline with its date stands below."""
    quoted = '"Mỗi chi bộ một việc khó, mỗi đảng viên một việc tốt..."'
    article = read("Phân bón Yên Mỹ", quoted, "Hà Lam - 14:20 03/06/2025 GMT+7", FIRST, SECOND)
    assert (article.title, article.authors, article.body) == (quoted, ("Hà Lam",), (FIRST, SECOND))


def test_each_piece_of_a_digest_is_signed() -> None:
    """The names below each are authors and no text."""
    article = read("Tin vắn", f"* {FIRST}", "HÀ LAM", f"* {SECOND}", "QUẢN LỘC", f"* {THIRD}", "LÒ BẾ")
    assert article.authors == ("HÀ LAM", "QUẢN LỘC", "LÒ BẾ")
    assert article.body == (f"* {FIRST}", f"* {SECOND}", f"* {THIRD}")


def test_how_a_place_fares_is_told_in_few_words() -> None:
    """A short sentence at the end is the article's where it tells that."""
    last = "An ninh trật tự được giữ vững."
    assert read(TITLE, FIRST, SECOND, last).body == (FIRST, SECOND, last)


def test_a_first_paragraph_without_a_title_is_no_title() -> None:
    """`Tại buổi lễ, …` opens a paragraph, however short beside the next."""
    opening = "Tại buổi lễ, ông Quản Đức Lộc đã trao quà cho các hộ nghèo."
    article = read(opening, FIRST, SECOND)
    assert (article.title, article.body) == (None, (opening, FIRST, SECOND))


def test_a_sentence_with_days_below_a_title_is_no_date_line() -> None:
    """Neither its beginning nor its end, where a copy broke it."""
    article = read_article_text(f"3/6/2025\n{TITLE}\nTừ ngày 14/10 đến 20/10/2024, các thôn ở xã\nYên 20/10/1930 - 20/10/2023.\n{FIRST}")[0]
    assert article.published_on == dt.date(2025, 6, 3)


def test_a_lead_that_a_copy_prints_twice_is_no_caption() -> None:
    """The mark of a paper tells it from the words of a picture, which stand twice as well."""
    marked = f"(HYO).- {FIRST}"
    article = read(TITLE, marked, marked, SECOND)
    assert (article.lead, article.body, article.captions) == (FIRST, (SECOND,), ())


def test_a_label_glued_to_the_hour_is_no_part_of_a_date_line() -> None:
    """`lúc17:38`: the blank is lost, the line is a date line all the same."""
    article = read(TITLE, "Cập nhật lúc17:38, Thứ Ba, 03/06/2025 (GMT+7)", FIRST, SECOND)
    assert (article.published_on, article.body) == (dt.date(2025, 6, 3), (FIRST, SECOND))


def test_a_first_paragraph_that_breaks_off_a_list_is_no_title() -> None:
    """An ellipsis ends a paragraph of more than one sentence as well as a headline."""
    first = (
        "Đồng chí Quản Đức Lộc, Bí thư Đảng ủy xã, chủ trì hội nghị. Cùng dự có lãnh đạo HĐND, UBND, Ủy ban MTTQ xã; "
        "trưởng các đoàn thể, bí thư 12 chi bộ thôn và bí thư các chi bộ trường học…"
    )
    article = read(first, SECOND)
    assert (article.title, article.body) == (None, (first, SECOND))
    assert read("Xuân về trên những bản làng Yên Mỹ…", FIRST).title == "Xuân về trên những bản làng Yên Mỹ…"


@pytest.mark.parametrize("line", ["(Đ/c Quản Đức Lộc phát biểu tại hội nghị ngày 2/6/2025)", "(Toàn cảnh hội nghị.)"])
def test_a_line_in_brackets_may_be_what_a_picture_shows(line: str) -> None:
    """As old templates print it; in brackets or not, what tells of nobody in an act is text."""
    assert read(TITLE, FIRST, line, SECOND).captions == (line,)
    assert read(TITLE, FIRST, "(Còn nữa, số liệu tính đến ngày 2/6/2025)", SECOND).captions == ()
