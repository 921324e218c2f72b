"""Shortcuts through a page lead where the long way leads."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml.html import HtmlElement, tostring

from parsers.pages.charset import in_utf_8
from parsers.pages.layout import Spot, layouts
from parsers.pages.lines import read_page_lines
from parsers.pages.marked import MarkedTree
from parsers.pages.markup import parse, select
from parsers.pages.selecting import FIELDS
from parsers.pages.walk import SILENT
from parsers.text import squash

ROOT = Path(__file__).resolve().parents[3]
PAGES = sorted([*ROOT.glob("tests/pages/*/*/page.html"), *ROOT.glob("samples/sites/*/articles/*.html")])
NESTED = b"""<h1 class="a" id="z y">0</h1><nav><nav class="b"><i>0</i></nav></nav>
<div class="a b" id="x"><p>1</p><div class="b a"><p>2</p><i class="c">3</i></div><p>4</p></div>
<p class=" a
 c">5</p><p class="ab">6</p><p class="c" id="y">7</p>"""


def tree_of(page: bytes) -> HtmlElement:
    tree = parse(in_utf_8(page))
    assert tree is not None
    return tree


def selectors() -> set[str]:
    """Every selector by which a layout finds a field or knows its pages."""
    versions = [version for layout in layouts().values() for version in layout.versions]
    spots = [spot for version in versions for name in FIELDS if isinstance(spot := getattr(version, name), Spot)]
    return {css for spot in spots for css in spot.select} | {css for layout in layouts().values() for css in layout.fingerprint}


def test_marks_find_what_a_search_finds() -> None:
    """On every sample page each selector of each layout selects the same elements, in the same order, by marks and by a search."""
    for path in PAGES:
        if (tree := parse(in_utf_8(path.read_bytes()))) is not None:
            page = MarkedTree(tree)
            assert {css: page.select(css) for css in selectors()} == {css: select(tree, css) for css in selectors()}, path


@pytest.mark.parametrize(
    "css",
    [
        *(".a", "#x", "#y.c", "p.a", ".a.b", ".a.b > p", ".a p", ".b ~ p", ".a .b p", ".c:not(i)", "p", ".a, p", ".none", "#none", "*.a"),
        *("h1", "h1.a", "h1.b", "h1#z", "h1 ~ p", "nav", "nav i", "nav.b"),
    ],
)
def test_marks_that_lie_in_each_other(css: str) -> None:
    """Elements that bear a mark inside others that bear it change neither what is selected nor its order."""
    tree = tree_of(NESTED)
    assert MarkedTree(tree).select(css) == select(tree, css)


@pytest.mark.parametrize("path", [path for path in PAGES if path.stat().st_size > 500], ids=lambda path: str(path.relative_to(ROOT)))
def test_every_word_of_a_page_is_read_once(path: Path) -> None:
    """The lines of a page say, letter for letter, what BeautifulSoup finds in its markup outside the elements that nobody reads."""
    tree = tree_of(path.read_bytes())
    lines = read_page_lines(tree)
    soup = BeautifulSoup(tostring(tree, encoding="unicode"), "lxml")
    for silent in soup(list(SILENT)):
        silent.decompose()
    assert lines
    assert _letters("".join(line.text for line in lines)) == _letters(soup.get_text())


def _letters(text: str) -> str:
    return "".join(squash(text).split())
