"""Markup as lines, with what the markup around each says of it."""

import pytest

from parsers.pages.draft import Line
from parsers.pages.lines import read_fragment_lines, read_lines, read_page_lines
from parsers.pages.markup import parse

AROUND = """<header>1</header><div><header>2</header><div><header>Trong bài</header></div></div><nav>3</nav><aside>4</aside>
<p role="navigation">5</p><ul role="banner"><li>6</li></ul><p role="main">Bài</p><i role="contentinfo">7</i><footer>8</footer>"""


def lines_of(markup: str) -> list[Line]:
    tree = parse(markup.encode())
    assert tree is not None
    return read_fragment_lines(tree)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>Một\n  <b>hai</b>ba <i>bốn</i></p>", [Line("Một haiba bốn")]),
        ("<div> <span> </span>Một<br> <br>hai</div>\n<p> </p>", [Line("Một"), Line("hai")]),
        ("<p><b>Một</b> <strong>hai</strong></p><h2>Ba</h2>", [Line("Một hai", strong=True), Line("Ba", strong=True)]),
        ("<p>Một<script>hai</script> ba<select><option>bốn</option></select></p>", [Line("Một ba")]),
        ("<p>Một<select><option>hai</option><option>ba</option></select> bốn</p>", [Line("Một bốn")]),
        ("<div>Một<div><p><i>hai</i></p></div>ba<b> bốn</b></div>năm", [Line("Một"), Line("hai"), Line("ba bốn"), Line("năm")]),
        ("<table><tr><td>Một</td><td>hai</td></tr></table>", [Line("Một hai")]),
        ("<table><tr><td><p>Một</p></td><td>hai</td></tr></table>", [Line("Một"), Line("hai")]),
        ("<figure><img><figcaption>Một <b>hai</b></figcaption></figure>ba", [Line("Một hai", caption=True, pictured=True), Line("ba")]),
        ("<p><img></p><p><em>Một</em></p><p><em>Hai</em></p>", [Line("Một", caption=True, pictured=True), Line("Hai")]),
        ("<table><tr><td><img></td></tr><tr><td>Một</td></tr></table>", [Line("Một", caption=True, pictured=True)]),
        ("<table><tr><td>Một</td></tr></table><img>", [Line("Một")]),
        ("<p>Một <img></p><p>hai</p><p>ba</p>", [Line("Một"), Line("hai", pictured=True), Line("ba")]),
        ("<p><a href='/1'>Một <b>hai</b></a></p><p>ba <a href='/2'>bốn</a></p>", [Line("Một hai", linked=True), Line("ba bốn")]),
        ("<a name='_Hlk1'><p>Một</p></a>", [Line("Một")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_lines(markup: str, lines: list[Line]) -> None:
    """What stands between two breaks is a line; blanks and silent elements are none; the markup tells the rest."""
    assert lines_of(markup) == lines


def test_what_stands_around_the_article_is_left_out() -> None:
    """Navigation, asides, footers, the page's headers and what is one of these by its role are not among a page's lines."""
    tree = parse(AROUND.encode())
    assert tree is not None
    assert [line.text for line in read_page_lines(tree)] == ["Trong bài", "Bài"]


def test_a_layout_says_what_is_dropped_and_what_is_a_caption() -> None:
    """Elements that the selectors of a layout select inside an article are left out or captions, its own element never dropped."""
    tree = parse(b'<div class="box a a">1<p class="a">2</p><div class="b"><i id="x">3</i></div><p class="c">4</p></div>')
    assert tree is not None
    lines = read_lines(tree.find(".//div"), captions=(".c", ".none"), drop=(".a", ".b > #x"))
    assert lines == [Line("1"), Line("4", caption=True)]


def test_a_page_may_nest_as_deep_as_it_likes() -> None:
    """Two thousand elements in each other are read without recursion."""
    assert [line.text for line in lines_of("<div>" * 2_000 + "sâu")] == ["sâu"]
