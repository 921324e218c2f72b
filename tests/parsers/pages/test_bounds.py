"""Bounds: a page built to cost more than its size is told by name or read up to a bound; what real pages hold is read as ever."""

from __future__ import annotations

import subprocess
import sys

import pytest

from parsers.pages.bounds import MOST_ATTRIBUTES, MOST_TAGS, within_bounds
from parsers.pages.draft import NotAnArticle
from parsers.pages.extractor import MOST_COMPARED
from parsers.pages.walk import LONGEST
from parsers.read import article_on, fitting_layouts, generic_reading, read_page
from tests.crawler.web import article

MANY = 200_000
TEXT = "Sáng 20/11, hội nghị sơ kết công tác xây dựng Đảng quý IV diễn ra tại hội trường của phường với đông đủ đại biểu."


def names(count: int) -> str:
    return " ".join(f"a{number}" for number in range(count))


def page(more: str) -> bytes:
    """An article, and something behind it."""
    return article("Hội nghị sơ kết", TEXT).replace(b"</body>", more.encode() + b"</body>")


COSTLY = {
    "bare names": f"<p {names(MANY)}>",
    "values": "<p " + " ".join(f"a{number}=1" for number in range(MANY)) + ">",
    "brackets in quotes": "<p " + " ".join(f'a{number}=">"' for number in range(MANY)) + ">",
    "glued": "<p " + "".join(f"a{number}='>'" for number in range(MANY)) + ">",
    "slashes": f"<p/{names(MANY).replace(' ', '/')}>",
    "never closed": f"<p {names(MANY)}",
    "a quote in a value": f'<p a=x" b=">" {names(MANY)}>',
    "a quote in a name": f'<p =" b=">" {names(MANY)}>',
    "a quote in a tag's name": f'<p=" b=">" {names(MANY)}>',
    "a quote behind a value": f'<p a="x"=" b=">" {names(MANY)}>',
    "a quote in a script": f"<script>if (a<b) c='</script><p {names(MANY)} '>",
    "a tag in a comment": f"<!--><p {names(MANY)}>-->",
}


@pytest.mark.parametrize("more", COSTLY.values(), ids=COSTLY.keys())
def test_a_tag_of_countless_attributes_is_refused(more: str) -> None:
    """However its quotes lie: a tree of it would take hours, and no reading of the page begins to make one."""
    with pytest.raises(NotAnArticle, match="attributes"):
        read_page(page(more))
    with pytest.raises(NotAnArticle, match="attributes"):
        generic_reading(page(more))
    assert fitting_layouts(page(more)) == frozenset()


USUAL = {
    "as many as are read": f"<p {names(MOST_ATTRIBUTES)}>",
    "words behind a stray quote": f'<meta name="description" content="Hội nghị "{names(400)}">',
    "a script that compares": f"<script>for (i=0;i<n;i++) {{ {names(5_000)} }}</script>",
    "a comment that compares": f"<!-- a<b {names(5_000)} -->",
    "a long value": f"<p data-all=\"{names(5_000)}\" style='{names(5_000)}'>",
    "tags in a value": "<p data-all='" + '<a href="x">' * 9_000 + "'>",
    "values of tags of values": "<a <b x='<a <b " * 900,
}


@pytest.mark.parametrize("more", USUAL.values(), ids=USUAL.keys())
def test_what_only_looks_like_it_is_read(more: str) -> None:
    """Scripts, comments, long values and broken quotes hold as many words, and no tag has them."""
    facts = read_page(page(more))
    assert facts.article.title == "Hội nghị sơ kết"
    assert "cut" not in {issue.code for issue in facts.issues}


def test_a_page_of_countless_tags_is_read_so_far() -> None:
    """The article is read, and an issue says that something behind it was not."""
    facts = read_page(page("<p>x</p>" * MOST_TAGS))
    assert facts.article.body
    assert "cut" in {issue.code for issue in facts.issues}


PARAGRAPHS = [
    f"<p>Điểm {number} của báo cáo bàn về cây chè, con đường và trường học của bản trong năm tới.</p>" for number in range(LONGEST // 60)
]
ARTICLES = {
    "longer than is read": ("".join(PARAGRAPHS), True),
    "a long report": ("".join(PARAGRAPHS[: len(PARAGRAPHS) // 2]), False),
    "a page that goes on behind it": (f"<p>{TEXT}</p><p>Tin cùng chuyên mục</p><p>Bình luận (9)</p>{''.join(PARAGRAPHS)}", False),
}


@pytest.mark.parametrize(("body", "cut"), ARTICLES.values(), ids=ARTICLES.keys())
def test_an_article_longer_than_is_read_says_so(body: str, cut: bool) -> None:
    """What of an article was not read is told by an issue, and not what stands on its page behind it."""
    read, issues = article_on(page("").replace(f"<p>{TEXT}</p>".encode() * 6, body.encode()))
    assert read.body
    assert [issue.message[:51] for issue in issues if issue.code == "cut"] == ["What follows the first 500,000 letters was not read"] * cut


@pytest.mark.parametrize("text", ["", "<", "< " * 2 * MOST_TAGS, "<p>" * MOST_TAGS, "a < b"])
def test_what_is_no_tag_is_not_counted(text: str) -> None:
    """Brackets alone cut nothing off."""
    assert within_bounds(text.encode()) == text.encode()


@pytest.mark.parametrize("line", ["<p>20/11/2026 08:00</p>", "<p>Sáng 20/11, hội nghị.</p>", "<tr><td>Phường<td>120"])
def test_countless_short_paragraphs_are_read(line: str) -> None:
    """The extractor alone reads the page where comparing it with others would take minutes: the article comes out all the same."""
    found = generic_reading(page(f"<aside><table>{line * 5 * MOST_COMPARED}</table></aside>"))
    assert found is not None
    assert found.text.count("đông đủ đại biểu") == 1


_READ_IN_A_PROCESS_OF_ITS_OWN = """
from pathlib import Path
from parsers.read import read_page
from tests.parsers.pages.test_bounds import TEXT, page
facts = read_page(page(({markup}).replace("TEXT", TEXT)))
most = next(line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(most, len(facts.article.text))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell otherwise how much memory a process had at most")
@pytest.mark.parametrize("markup", ["'<p>TEXT TEXT</p>' * 20_000", "'<p>' + 'TEXT ' * 40_000 + '</p>'", "'<p>' + 'chữ ' * 1_000_000"])
def test_megabytes_of_text_cost_little_memory(markup: str) -> None:
    """Of a page far longer than any report to a congress no more is read than would be one, and its reader stays under 200 MB."""
    done = subprocess.run(
        [sys.executable, "-c", _READ_IN_A_PROCESS_OF_ITS_OWN.format(markup=markup)], check=True, capture_output=True, text=True
    )
    kilobytes, letters = map(int, done.stdout.split())
    assert kilobytes < 200_000
    assert letters <= LONGEST + 200
