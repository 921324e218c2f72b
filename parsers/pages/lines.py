"""An article's markup as lines: one for each paragraph, heading, table row and caption."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.pages.markup import markup_of, select, text_of
from parsers.pages.walk import CAPTION, LONGEST, walk_page

AROUND = ("nav", "aside", "body > header", "body > div > header", "footer", "[role=navigation]", "[role=banner]", "[role=contentinfo]")
"""What is not the article on any page that says so in HTML."""


def read_lines(element: HtmlElement, *, captions: Sequence[str] = (), drop: Sequence[str] = ()) -> list[Line]:
    """The lines of an article's element, in the order of the page.

    ``captions`` and ``drop`` are CSS selectors: what stands in a caption, and what is no part of the article and is taken out of it.
    """
    # Imported here: BeautifulSoup brings its own CSS compiler, a good third of what importing the parsers would take.
    from parsers.pages.soup import walk_markup  # noqa: PLC0415

    _mark(element, captions, drop)
    return list(walk_markup(markup_of(element)[:LONGEST]))


def read_page_lines(tree: HtmlElement, *, drop: Sequence[str] = AROUND) -> list[Line]:
    """The lines of a whole page, when nothing says where on it the article is."""
    _mark(tree, (), drop)
    return list(walk_page(tree))


def _mark(element: HtmlElement, captions: Sequence[str], drop: Sequence[str]) -> None:
    """Take out what is no part of the article, and mark what is a caption."""
    for doomed in select(element, ", ".join(("script", "style", "noscript", *drop))):
        if doomed is not element:
            # Emptied, not dropped: lxml refuses to move a text with control characters, and pages have such texts.
            doomed.clear(keep_tail=True)
    for caption in (*select(element, ", ".join(("figcaption", *captions))), *_picture_tables(element)):
        caption.set(CAPTION, "")


def _picture_tables(element: HtmlElement) -> list[HtmlElement]:
    """Tables that hold a picture and a line under it, as old templates frame their photographs."""
    nearest = {table: None for image in element.iter("img") if (table := next(image.iterancestors("table"), None)) is not None}
    return [table for table in nearest if len(text_of(table)) <= 2 * LONGEST_CAPTION]
