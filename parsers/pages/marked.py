"""A tree whose elements are found by their classes and ids: a layout asks for dozens, and each search would go through all of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from typing import NamedTuple

from lxml import etree

from parsers.pages.markup import Element, attributes, elements, select, selector

_FIRST = re.compile(r"([a-z][a-z0-9]*)?([.#][A-Za-z_][\w-]*)")
_ANYWHERE = "descendant-or-self::"

_FEW = frozenset(("h1", "main"))
"""Elements of which a page has so few that each is looked at sooner than the classes of all: most often none is what is asked for."""

Holders = defaultdict[str, list[Element]]
"""The elements that bear each mark, in the order of the page; twice where a page says a class twice."""


class MarkedTree:
    """A page's tree or a piece of it, read and not changed while it is asked."""

    def __init__(self, tree: Element) -> None:
        self.tree = tree

    def select(self, css: str) -> list[Element]:
        """The elements that ``css`` selects, in the order of the page."""
        first = _first(css)
        if first is None:
            return select(self.tree, css)
        if first.tag in _FEW and first.alone and first.mark[0] == ".":
            return [element for element in self.tree.iter(first.tag) if first.mark[1:] in (element.get("class") or "").split()]
        holders = (self._ids if first.mark[0] == "#" else self._classes).get(first.mark[1:], [])
        if first.alone:
            return [holder for holder in dict.fromkeys(holders) if first.tag in (None, holder.tag)]
        found = [there for holder in holders if (there := elements(_from(css)(holder)))]
        # What two of them select may be the same, or lie across.
        return select(self.tree, css) if len(found) > 1 else next(iter(found), [])

    def select_all(self, selectors: Iterable[str]) -> list[Element]:
        """The elements that any of the selectors selects, in no order."""
        return [element for css in selectors for element in self.select(css)]

    @cached_property
    def _classes(self) -> Holders:
        found: Holders = defaultdict(list)
        for value in attributes(self.tree, "class"):
            holder = value.getparent()
            for name in value.split():
                found[name].append(holder)
        return found

    @cached_property
    def _ids(self) -> Holders:
        found: Holders = defaultdict(list)
        for value in attributes(self.tree, "id"):
            found[value].append(value.getparent())
        return found


class _First(NamedTuple):
    """What the outermost element of a selector must be."""

    tag: str | None
    mark: str
    """A class (``.name``) or an id (``#name``)."""
    alone: bool
    """Nothing else is asked of it, and it is what is selected."""


@cache
def _first(css: str) -> _First | None:
    """What the outermost element must be where it must bear a mark; None when it need bear none."""
    found = _FIRST.match(css)
    return _First(found[1], found[2], found.end() == len(css)) if found and "," not in css else None


@cache
def _from(css: str) -> etree.XPath:
    """The selector, its outermost element being the one that is looked at."""
    return etree.XPath("self::" + str(selector(css).path).removeprefix(_ANYWHERE))
