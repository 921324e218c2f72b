"""The last lines of an article: which short ones are still its own, and what is said of those that are cut."""

import pytest

from parsers.pages.article import read_article_text
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


def of_text(*lines: str) -> tuple[tuple[str, ...], list[str]]:
    article, issues = read_article_text("\n\n".join((TITLE, *lines)))
    return article.body, [issue.code for issue in issues if issue.code == "text-cut"]


def of_page(*lines: str) -> tuple[tuple[str, ...], list[str]]:
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f'<meta charset=utf-8><h1 class="c-detail-head__title">{TITLE}</h1><div class="b-maincontent"><div class="entry">{body}</div></div>'
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
    assert of_page(FIRST, SECOND, *last) == ((FIRST, SECOND), [])


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
