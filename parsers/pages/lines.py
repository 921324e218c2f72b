"""An article's markup as lines: one for each paragraph, heading, table row and caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.pages.markup import select, text_of
from parsers.pages.walk import walk

AROUND = ("nav", "aside", "body > header", "body > div > header", "footer", "[role=navigation]", "[role=banner]", "[role=contentinfo]")
"""What is not the article on any page that says so in HTML."""


def read_lines(element: HtmlElement, *, captions: Sequence[str] = (), drop: Sequence[str] = ()) -> list[Line]:
    """The lines of an article's element, in the order of the page.

    ``captions`` and ``drop`` are CSS selectors: what stands in a caption, and what is no part of the article and is taken out of it.
    """
    for doomed in select(element, ", ".join(("script", "style", "noscript", *drop))):
        if doomed is not element:
            # Emptied, not dropped: lxml refuses to move a text with control characters, and pages have such texts.
            doomed.clear(keep_tail=True)
    return list(walk(element, {*select(element, ", ".join(("figcaption", *captions))), *_picture_tables(element)}))


def read_page_lines(tree: HtmlElement, *, drop: Sequence[str] = AROUND) -> list[Line]:
    """The lines of a whole page, when nothing says where on it the article is."""
    return read_lines(tree, drop=drop)


def _picture_tables(element: HtmlElement) -> Iterator[HtmlElement]:
    """Tables that hold a picture and a line under it, as old templates frame their photographs."""
    nearest = {table: None for image in element.iter("img") if (table := next(image.iterancestors("table"), None)) is not None}
    return (table for table in nearest if len(text_of(table)) <= 2 * LONGEST_CAPTION)
