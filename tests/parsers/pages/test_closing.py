"""Where an article closes on a page that is read between the page's own words, so that the rest of the page need not be."""

from __future__ import annotations

import pytest

from parsers.pages.closing import Close
from parsers.pages.draft import Line
from parsers.pages.lines import read_page_lines
from parsers.pages.markup import parse
from parsers.read import read_page

TEXT = "Sáng 20/11, Đảng ủy phường Mẫu sơ kết công tác xây dựng Đảng quý IV tại hội trường của phường, có đông đủ đại biểu dự."
HEADLINES = [f"Tin trong tỉnh số {number}" for number in range(20)]

CASES = {
    "a comment form": ([TEXT, TEXT, "Viết bình luận", *HEADLINES], 2),
    "a box above the article": (["Tin mới", TEXT, TEXT, "Tin khác", *HEADLINES], 3),
    "a box behind the first paragraph": ([TEXT, "Tin mới", TEXT, "Tin khác", *HEADLINES], 3),
    "a call to log in behind the first paragraph": ([TEXT, "Bạn cần đăng nhập để gửi bình luận.", TEXT, "Tin khác", *HEADLINES], 3),
    "a second box": ([TEXT, TEXT, "Tin khác", *HEADLINES, "Tin mới"], 2),
}


@pytest.mark.parametrize(("lines", "closes"), CASES.values(), ids=CASES.keys())
def test_an_article_closes_behind_its_text(lines: list[str], closes: int) -> None:
    """What closes one counts once there is some text, and the lines right behind it may still tell a date."""
    close = Close()
    assert next(at for at, text in enumerate(lines) if close(Line(text))) == closes + 5


def test_no_article_closes_in_a_caption() -> None:
    """Words below a picture are the article's."""
    close = Close()
    assert not any(close(Line(text, caption=text == "Tin khác")) for text in (TEXT, TEXT, "Tin khác", *HEADLINES))


def page(*lines: str) -> bytes:
    """A page of a paper that marks up nothing."""
    return ("<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>").encode()


def test_lines_behind_are_not_read() -> None:
    """The walk over the page ends there."""
    tree = parse(page(TEXT, TEXT, "Viết bình luận", *HEADLINES))
    assert tree is not None
    assert [line.text for line in read_page_lines(tree, Close())] == [TEXT, TEXT, "Viết bình luận", *HEADLINES[:5]]


def test_a_page_without_markup_of_its_own_is_read_to_the_end_of_its_article() -> None:
    """What stands around it changes nothing."""
    lines = ("Đảng ủy phường Mẫu sơ kết công tác quý IV", "Thứ sáu, 20/11/2026 - 10:00", TEXT, TEXT.replace("quý IV", "năm"))
    read = [read_page(page(*lines, *behind), layout="mediasoft").article for behind in ((), ("Tin khác", *HEADLINES, TEXT.upper()))]
    assert read[0] == read[1]
    assert read[0].body == lines[2:]
