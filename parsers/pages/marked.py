"""A page whose elements are found by their classes and ids: a layout asks for dozens, and each search would go through the whole tree."""

from __future__ import annotations

import re
from functools import cache, cached_property

from lxml import etree
from lxml.html import HtmlElement

from parsers.pages.markup import elements, select, selector

_FIRST = re.compile(r"[a-z][a-z0-9]*?(?=[.#])|(?=[.#])")
_MARK = re.compile(r"([.#])([A-Za-z_][\w-]*)")
_ANYWHERE = "descendant-or-self::"


class MarkedPage:
    """A page's tree, read and not changed while it is asked."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree

    def select(self, css: str) -> list[HtmlElement]:
        """The elements that ``css`` selects, in the order of the page."""
        mark = _first_mark(css)
        if mark is None:
            return select(self.tree, css)
        kind, name = mark
        holders = (self._by_class if kind == "." else self._by_id).get(name, ())
        found = [there for holder in holders if (there := elements(_from(css)(holder)))]
        # What two of them select may be the same, or lie across.
        return select(self.tree, css) if len(found) > 1 else next(iter(found), [])

    @cached_property
    def _by_class(self) -> dict[str, list[HtmlElement]]:
        return self._holders("class")

    @cached_property
    def _by_id(self) -> dict[str, list[HtmlElement]]:
        return self._holders("id")

    def _holders(self, attribute: str) -> dict[str, list[HtmlElement]]:
        found: dict[str, list[HtmlElement]] = {}
        for element in elements(_having(attribute)(self.tree)):
            for name in dict.fromkeys(element.get(attribute, "").split()):
                found.setdefault(name, []).append(element)
        return found


@cache
def _first_mark(css: str) -> tuple[str, str] | None:
    """The class (``.``) or id (``#``) that the outermost element of a selector must bear; None when it need bear none."""
    first = _FIRST.match(css)
    mark = _MARK.match(css, first.end()) if first and "," not in css else None
    return (mark[1], mark[2]) if mark else None


@cache
def _from(css: str) -> etree.XPath:
    """The selector, its outermost element being the one that is looked at."""
    return etree.XPath("self::" + str(selector(css).path).removeprefix(_ANYWHERE))


@cache
def _having(attribute: str) -> etree.XPath:
    return etree.XPath(f"//*[@{attribute}]")
