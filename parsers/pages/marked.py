"""A tree whose elements are found by their classes and ids: a layout asks for dozens, and each search would go through all of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property

from lxml import etree
from lxml.html import HtmlElement

from parsers.pages.markup import attributes, elements, select, selector

_FIRST = re.compile(r"[a-z][a-z0-9]*?(?=[.#])|(?=[.#])")
_MARK = re.compile(r"[.#][A-Za-z_][\w-]*")
_ANYWHERE = "descendant-or-self::"

Holders = dict[str, list[HtmlElement]]
"""The elements that bear each mark."""


class MarkedTree:
    """A page's tree or a piece of it, read and not changed while it is asked."""

    def __init__(self, tree: HtmlElement) -> None:
        self.tree = tree

    def select(self, css: str) -> list[HtmlElement]:
        """The elements that ``css`` selects, in the order of the page."""
        mark = _first_mark(css)
        if mark is None:
            return select(self.tree, css)
        holders = self._ids if mark[0] == "#" else self._classes
        found = [there for holder in holders.get(mark[1:], ()) if (there := elements(_from(css)(holder)))]
        # What two of them select may be the same, or lie across.
        return select(self.tree, css) if len(found) > 1 else next(iter(found), [])

    def select_all(self, selectors: Iterable[str]) -> list[HtmlElement]:
        """The elements that any of the selectors selects, in no order."""
        return [element for css in selectors for element in self.select(css)]

    @cached_property
    def _classes(self) -> Holders:
        found: defaultdict[str, list[HtmlElement]] = defaultdict(list)
        # Few values stand in many elements: each is taken apart once.
        for value, holders in _by_value(attributes(self.tree, "class")).items():
            for name in set(value.split()):
                found[name] += holders
        return found

    @cached_property
    def _ids(self) -> Holders:
        return _by_value(attributes(self.tree, "id"))


def _by_value(attributes: Iterable[tuple[str, HtmlElement]]) -> Holders:
    found: Holders = {}
    for value, holder in attributes:
        found.setdefault(value, []).append(holder)
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
