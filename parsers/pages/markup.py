"""HTML as a tree: lxml for the page, its selectors compiled once."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from parsers.pages.bounds import refuse_costly, within_bounds
from parsers.text import squash

Element = etree._Element
"""An element of a page: of lxml's plain kind, for one with the methods of ``lxml.html`` is made anew whenever it is looked at."""

# Some pages close the document before they begin it: what follows a closing tag would be lost.
_CLOSING = re.compile(rb"</(?i:html|body)\s*>")


# One for all pages, which it takes one after another: setting one up costs a hundredth of what it does.
_PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)


def without_ends(page: bytes) -> bytes:
    """The page without the tags that end it: some pages end before they begin, and again in the middle."""
    return _CLOSING.sub(b"", page)


def parse(page: bytes) -> Element | None:
    """The tree of a page in UTF-8, however broken it is; None when there is no element in it.

    Nested ``<html>``, unclosed elements and a torn end are mended as browsers mend them. What lies deeper than some two thousand
    elements is lost, and what ``within_bounds`` leaves out.

    Raises:
        NotAnArticle: its markup would cost more than its size, which no page of news does.
    """
    page = without_ends(within_bounds(page))
    refuse_costly(page)
    try:
        tree: Element | None = etree.fromstring(page, _PARSER)
    except etree.XMLSyntaxError:
        return None
    return tree


@cache
def selector(css: str) -> CSSSelector:
    """The compiled CSS selector.

    Raises:
        ValueError: ``css`` is no selector.
    """
    try:
        return CSSSelector(css, translator="html")
    except SelectorError as error:
        raise ValueError(f"no CSS selector: {css!r} ({error})") from error


def select(tree: Element, css: str) -> list[Element]:
    """The elements that ``css`` selects, in the order of the page."""
    return elements(selector(css)(tree))


def elements(found: object) -> list[Element]:
    """The elements among what an XPath yields."""
    return [element for element in found if isinstance(element, Element)] if isinstance(found, list) else []


def attributes(tree: Element, name: str) -> list[Any]:
    """The values of an attribute, in the order of the page: strings that know where they stand, which lxml's types do not say."""
    return cast(list[Any], _attributes(name)(tree))


@cache
def _attributes(name: str) -> etree.XPath:
    return etree.XPath(f"descendant-or-self::*/@{name}")


def text_of(element: Element) -> str:
    """The element's text on one line."""
    return squash(printed_in(element))


def printed_in(element: Element) -> str:
    """The element's text with its blanks and line breaks."""
    return str(etree.tostring(element, encoding="unicode", method="text", with_tail=False)) if len(element) else element.text or ""
