"""An article's markup as lines: one for each paragraph, heading, table row and caption."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from lxml import etree

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.pages.marked import MarkedTree
from parsers.pages.markup import Element, attributes, elements, text_of
from parsers.pages.walk import walk


def read_lines(element: Element, *, captions: Sequence[str] = (), drop: Sequence[str] = ()) -> list[Line]:
    """The lines of an article's element, in the order of the page.

    ``captions`` and ``drop`` are CSS selectors: what stands in a caption, and what is no part of the article and is taken out of it.
    """
    marked = MarkedTree(element)
    captioned = marked.select_all(captions)
    _empty(marked.select_all(drop), but=element)
    return _lines(element, captioned)


class Page(MarkedTree):
    """The tree of a whole page, and its lines."""

    @cached_property
    def lines(self) -> list[Line]:
        """What ``read_page_lines`` reads, once for all who ask."""
        return read_page_lines(self.tree)


def read_page_lines(tree: Element, enough: Callable[[Line], bool] | None = None) -> list[Line]:
    """The lines of a whole page, when nothing says where on it the article is, without what HTML says is not the article.

    ``enough`` hears each line and says behind which none is wanted.
    """
    _empty(_around(tree), but=tree)
    return _lines(tree, enough=enough)


def read_fragment_lines(tree: Element) -> list[Line]:
    """The lines of a piece of a page, with all that is in it."""
    return _lines(tree)


def _lines(element: Element, captions: Iterable[Element] = (), enough: Callable[[Line], bool] | None = None) -> list[Line]:
    _empty(element.iter("script", "style", "noscript"), but=element)
    return walk(element, {*captions, *element.iter("figcaption"), *_picture_tables(element)}, enough)


def _around(tree: Element) -> Iterator[Element]:
    """What stands around the article on any page that says so in HTML."""
    yield from (each for each in tree.iter("nav", "aside", "footer", "header") if each.tag != "header" or _is_page_header(each))
    yield from (role.getparent() for role in attributes(tree, "role") if role in ("navigation", "banner", "contentinfo"))


def _empty(doomed: Iterable[Element], *, but: Element) -> None:
    elements: list[Any] = list(doomed)  # the stubs do not know that a tail can be kept
    for element in elements:
        if element is not but:
            # Emptied, not dropped: lxml refuses to move a text with control characters, and pages have such texts.
            element.clear(keep_tail=True)


def _is_page_header(header: Element) -> bool:
    """Whether it stands in the body or in a ``div`` that does: further in it may be the article's own."""
    parent = header.getparent()
    around = parent.getparent() if parent is not None and parent.tag == "div" else parent
    return around is not None and around.tag == "body"


def _picture_tables(element: Element) -> Iterator[Element]:
    """Tables that hold a picture and a line under it, as old templates frame their photographs."""
    if next(element.iter("table"), None) is None:
        return iter(())
    return (table for table in elements(_NEAREST_TABLES(element)) if len(text_of(table)) <= 2 * LONGEST_CAPTION)


_NEAREST_TABLES = etree.XPath("descendant-or-self::img/ancestor::table[1]")
