"""A page whose elements are found by their classes and ids: a layout asks for dozens, and each search would go through the whole tree."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property

from lxml import etree
from lxml.html import HtmlElement

from parsers.pages.markup import elements, select, selector

_FIRST = re.compile(r"[a-z][a-z0-9]*?(?=[.#])|(?=[.#])")
_MARK = re.compile(r"[.#][A-Za-z_][\w-]*")
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
        found = [there for holder in self._holders.get(mark, ()) if (there := elements(_from(css)(holder)))]
        # What two of them select may be the same, or lie across.
        return select(self.tree, css) if len(found) > 1 else next(iter(found), [])

    @cached_property
    def _holders(self) -> defaultdict[str, list[HtmlElement]]:
        """The elements that bear each mark."""
        found: defaultdict[str, list[HtmlElement]] = defaultdict(list)
        for element in self.tree.iter("*"):
            if classes := element.get("class"):
                for name in set(classes.split()):
                    found[f".{name}"].append(element)
            if name := element.get("id"):
                found[f"#{name}"].append(element)
        return found


@cache
def _first_mark(css: str) -> str | None:
    """The class (``.name``) or id (``#name``) that the outermost element of a selector must bear; None when it need bear none."""
    first = _FIRST.match(css)
    mark = _MARK.match(css, first.end()) if first and "," not in css else None
    return mark[0] if mark else None


@cache
def _from(css: str) -> etree.XPath:
    """The selector, its outermost element being the one that is looked at."""
    return etree.XPath("self::" + str(selector(css).path).removeprefix(_ANYWHERE))
