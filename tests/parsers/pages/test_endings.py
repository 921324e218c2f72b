"""The last lines of an article: which short ones are still its own, and what is said of those that are cut."""

import pytest

from parsers.pages.article import read_article_text
from parsers.pages.draft import NotAnArticle
from parsers.read import read_page

TITLE = "Tặng quà hộ nghèo xã Yên Mỹ"
FIRST = "Sáng 3/6, Ủy ban MTTQ xã Yên Mỹ tổ chức trao quà cho các hộ nghèo ở bốn thôn, với sự tham dự của đại diện các chi bộ, đoàn thể."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc dự và trao quà, mong các hộ tiếp tục vươn lên, sớm ra khỏi danh sách hộ nghèo."
TELLING = [
    ("Tổng kinh phí 25 triệu đồng.",),
    ("Đồng chí Lò Văn Bế cùng dự.",),
    ("Tổng kinh phí 25 triệu đồng.", "Đồng chí Lò Văn Bế cùng dự."),
    ("Cùng dự có bà Hầu Thị Xỉn.",),
    ("Lò Văn Bế được bầu làm Bí thư./.",),
    ("Lễ trao quà kéo dài đến 4/6.",),
    ("Tỷ lệ hộ nghèo còn 8,1%.",),
    ("Hội nghị bế mạc lúc trưa cùng ngày.”",),
]
NEITHER = [
    ("Chân thành cảm ơn quý bạn đọc.",),
    ("Buổi lễ vui tươi, đầm ấm.",),
    ("Điện thoại: 0221 3863 555.",),
    ("Bài dự thi gửi về tòa soạn.",),
]
PAGE_WORDS = [
    ("Hà Lam.",),
    ("Theo Báo Hưng Yên.",),
    ("Tin, ảnh: Hà Lam.",),
    ("Lãnh đạo xã thăm hộ nghèo thôn Đông…",),
    ("Lãnh đạo xã thăm hộ nghèo thôn Đông...",),
    ("Yên Mỹ khánh thành nhà văn hóa", "Giá lúa hè thu tăng 5%"),
    ("Yên Mỹ có 12 bí thư chi bộ mới",),
]


def own(body: str) -> bytes:
    """A page whose layout names the element that the text stands in."""
    top = f'<meta charset=utf-8><h1 class="c-detail-head__title">{TITLE}</h1>'
    return f'{top}<div class="b-maincontent"><div class="entry">{body}</div></div>'.encode()


def of_text(*lines: str) -> tuple[tuple[str, ...], list[str]]:
    article, issues = read_article_text("\n\n".join((TITLE, *lines)))
    return article.body, [issue.code for issue in issues if issue.code == "text-cut"]


def of_page(*lines: str) -> tuple[tuple[str, ...], list[str]]:
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = (
        f'<meta charset=utf-8><h1 class="c-detail-head__title">{TITLE}</h1><div class="b-maincontent"><div class="entry">{body}</div></div>'
    )
    facts = read_page(page.encode())
    return facts.article.body, [issue.code for issue in facts.issues if issue.code == "text-cut"]


@pytest.mark.parametrize("last", TELLING, ids=" ".join)
def test_a_short_sentence_that_tells_something_is_kept(last: tuple[str, ...]) -> None:
    """A number of something, a day, somebody in an act: right behind the last paragraph such a sentence is the article's."""
    assert of_text(FIRST, SECOND, *last) == ((FIRST, SECOND, *last), [])
    assert of_page(FIRST, SECOND, *last) == ((FIRST, SECOND, *last), [])


@pytest.mark.parametrize("last", NEITHER, ids=" ".join)
def test_a_sentence_that_tells_nothing_is_kept_only_in_the_articles_own_element(last: tuple[str, ...]) -> None:
    """In a copy it may be the page's, is cut, and an issue says so; what a layout calls the body is believed."""
    assert of_text(FIRST, SECOND, *last) == ((FIRST, SECOND), ["text-cut"])
    assert of_page(FIRST, SECOND, *last) == ((FIRST, SECOND, *last), [])


@pytest.mark.parametrize("last", PAGE_WORDS, ids=" ".join)
def test_signatures_and_headlines_are_cut_in_silence(last: tuple[str, ...]) -> None:
    """What is no sentence by its form is nobody's loss, wherever it stands."""
    assert of_text(FIRST, SECOND, *last) == ((FIRST, SECOND), [])
    assert of_page(FIRST, SECOND, *(f'<a href="/1">{line}</a>' for line in last)) == ((FIRST, SECOND), [])


def test_captions_between_the_last_sentences_end_nothing() -> None:
    """A picture stands between two sentences as between two paragraphs; a headline ends the article."""
    short = "Đồng chí Lò Văn Bế cùng dự."
    assert of_text(FIRST, SECOND, "Quang cảnh lễ trao quà", short)[0] == (FIRST, SECOND, short)
    assert of_text(FIRST, SECOND, "Yên Mỹ khánh thành nhà văn hóa", short) == ((FIRST, SECOND), ["text-cut"])


def test_a_paragraph_below_the_byline_is_cut_and_told() -> None:
    """Behind the writer's name stand other articles, or a note of this one: nobody should miss it unawares."""
    note = "Danh sách các hộ được nhận quà đợt này niêm yết tại nhà văn hóa thôn."
    assert of_text(FIRST, SECOND, "Hà Lam", note) == ((FIRST, SECOND), ["text-cut"])


def test_a_short_sentence_ends_a_box_of_headlines() -> None:
    """Behind the box the article goes on, be it with a short sentence."""
    short = "Tổng kinh phí 25 triệu đồng."
    assert of_text(FIRST, "Xem thêm", "Yên Mỹ khánh thành nhà văn hóa", short, SECOND)[0] == (FIRST, short, SECOND)


ACT = "Đồng chí Lò Văn Bế, Phó Bí thư Đảng ủy xã, trình bày báo cáo tổng kết"
PICTURE = '<img src="1.jpg">'


@pytest.mark.parametrize(
    ("body", "captions"),
    [
        (f"<p>{FIRST}</p><p>{ACT}</p><p>{SECOND}</p>", ()),
        (f"<p>{FIRST}</p><p>{SECOND}</p><p>{ACT}</p>", ()),
        (f"<p>{PICTURE}</p><p>{FIRST}</p><p>{ACT}</p><p>{SECOND}</p>", ()),
        (f"<p>{FIRST}</p><p>{PICTURE}</p><p>{ACT}</p><p>{SECOND}</p>", (ACT,)),
        (f"<p>{FIRST}</p><p>{PICTURE}{ACT}</p><p>{SECOND}</p>", (ACT,)),
        (f"<p>{FIRST}{PICTURE}</p><p>{ACT}</p><p>{SECOND}</p>", (ACT,)),
        (f"<p>{FIRST}</p><p>{SECOND}</p><p>{PICTURE}</p><p>{ACT}</p>", (ACT,)),
        (f"<p>{FIRST}</p><p>{ACT}. Ảnh: Hà Lam</p><p>{SECOND}</p>", (f"{ACT}. Ảnh: Hà Lam",)),
        (f"<p>{FIRST}</p><p>Quang cảnh lễ trao quà</p><p>{SECOND}</p>", ("Quang cảnh lễ trao quà",)),
        (f"<p>{FIRST}</p><p>Các đại biểu dự hội nghị đã bầu 15 ủy viên.</p><p>{SECOND}</p>", ()),
    ],
)
def test_people_in_an_act_are_a_caption_only_below_a_picture(body: str, captions: tuple[str, ...]) -> None:
    """A paragraph whose full stop was left out is one in the article's own element; a credit and a hall's view are captions anywhere."""
    article = read_page(own(body)).article
    assert article.captions == captions
    assert (ACT in article.body) == (ACT in body and not captions)


def test_in_a_copy_people_in_an_act_are_a_caption() -> None:
    """A copied text has lost its pictures: such a line stood below one more often than not."""
    assert read_article_text("\n\n".join((TITLE, FIRST, ACT, SECOND)))[0].captions == (ACT,)


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST[:-1], SECOND[:-1]),
        (FIRST[:-1], SECOND[:-1], "Hội nghị thống nhất các nhiệm vụ trọng tâm của quý tới"),
        (FIRST[:-1], SECOND[:-1], "Tổng kinh phí 25 triệu đồng", "Đồng chí Lò Văn Bế cùng dự"),
        ("Sáng 3/6, xã Yên Mỹ trao 50 suất quà cho hộ nghèo bốn thôn", "Đồng chí Lò Văn Bế cùng dự"),
    ],
)
def test_an_article_without_full_stops_is_one_in_its_own_element(lines: tuple[str, ...]) -> None:
    """Editors leave them out; what a layout calls the body, tells something and is no link is no list of headlines."""
    article = read_page(own("".join(f"<p>{line}</p>" for line in lines))).article
    assert (article.body, article.captions) == (lines, ())


@pytest.mark.parametrize(
    "body",
    [
        "".join(f'<h3><a href="/{n}">Lãnh đạo xã Yên Mỹ thăm và tặng quà {n} hộ nghèo thôn Đông</a></h3>' for n in range(9)),
        "".join(f"<p>Yên Mỹ vào vụ mới {name}</p>" for name in ("thuận lợi", "được mùa", "sớm hơn mọi năm")),
        "<p>Đang cập nhật nội dung, mời bạn đọc quay lại sau ít phút nữa</p>",
    ],
    ids=["linked headlines", "nothing told", "a placeholder"],
)
def test_headlines_in_the_articles_own_element_are_refused(body: str) -> None:
    """A section page can be marked up like an article."""
    with pytest.raises(NotAnArticle):
        read_page(own(body))


def test_a_long_line_cut_from_the_articles_own_element_is_told() -> None:
    """What neither tells anything nor ends in a full stop may still have been its last line."""
    last = "Một mùa lễ hội đầm ấm, vui tươi, chan hòa"
    assert of_page(FIRST, SECOND, last) == ((FIRST, SECOND), ["text-cut"])
    assert of_page(FIRST, SECOND, f'<a href="/1">{last}</a>') == ((FIRST, SECOND), [])


def test_names_that_a_colon_opens_sign_nothing() -> None:
    """A list of names at the end is of those whom the text speaks of, not of writers."""
    opening = "Các đảng viên mới nhận quyết định gồm các đồng chí:"
    listed = (opening, "– Lò Văn Bế, Hầu Thị Xỉn (Chi bộ thôn Nà Lùng).", "– Giàng A Chu (Chi bộ chè).")
    article = read_article_text("\n".join((TITLE, FIRST, SECOND, *listed)))[0]
    assert (article.body[-3:], article.authors) == (listed, ())


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        (("Hà Lam", "Sơn Trà - Bảo Yên"), ("Hà Lam", "Sơn Trà", "Bảo Yên")),
        (("Hà Lam", "Hà Lam - Sơn Trà"), ("Hà Lam", "Sơn Trà")),
        (("Hà Lam", "Yên Mỹ, Bảo Yên"), ("Hà Lam",)),
        (("Hà Lam", "Tin liên quan", "Sơn Trà - Bảo Yên"), ("Hà Lam",)),
    ],
)
def test_who_wrote_another_piece_is_named_right_below(below: tuple[str, ...], authors: tuple[str, ...]) -> None:
    """A second line of names joined by a dash counts where it comes next; tags between commas and names farther down do not."""
    assert read_article_text("\n\n".join((TITLE, FIRST, SECOND, *below)))[0].authors == authors


def test_another_article_with_the_papers_mark_ends_one_that_is_signed() -> None:
    """Below who wrote, another article's lead may be longer than a page's rest; without the mark it goes on."""
    other = f"(YMO) - {FIRST} {SECOND}"
    article, _ = read_article_text("\n\n".join((TITLE, FIRST, SECOND, "Tin và ảnh: HÀ LAM", other, "Tổng số lượt truy cập:")))
    assert (article.body, article.authors) == ((FIRST, SECOND), ("HÀ LAM",))
    article, _ = read_article_text("\n\n".join((TITLE, FIRST, "Tin và ảnh: HÀ LAM", FIRST.replace("Yên", "An"), SECOND)))
    assert SECOND in article.body
