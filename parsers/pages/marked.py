"""A tree whose elements are found by their classes and ids: a layout asks for dozens, and each search would go through all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Literal, NamedTuple

from lxml import etree

from parsers.pages.markup import Element, attributes, elements, select, selector
from parsers.patterns import pattern

_FIRST = pattern(r"([a-z][a-z0-9]*)?((?:[.#][A-Za-z_][\w-]*)*)")
_MARK = pattern(r"[.#][\w-]+")
_ANYWHERE = "descendant-or-self::"

_FEW = frozenset(("h1", "main", "nav"))
"""Elements of which a page has so few that each is looked at sooner than the marks of all, or all elements in a search."""

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
        holders = self._holders(first)
        if first.alone:
            return holders
        found = [there for holder in holders if (there := elements(_from(css)(holder)))]
        # What two of them select may be the same, or lie across.
        return select(self.tree, css) if len(found) > 1 else next(iter(found), [])

    def _holders(self, first: _First) -> list[Element]:
        """The elements with which a selector may begin: at least those that bear its mark."""
        if first.tag in _FEW and first.kind == "class":
            return [each for each in self.tree.iter(first.tag) if first.name is None or first.name in (each.get("class") or "").split()]
        holders = (self._classes if first.kind == "class" else self._ids).get(first.name or "")
        if holders is None:
            return []
        return [holder for holder in dict.fromkeys(holders) if first.tag in (None, holder.tag)]

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
    kind: Literal["class", "id"]
    name: str | None
    """A class that it must bear, else an id; None for an element of which there are few, whatever it bears."""
    alone: bool
    """Nothing else is asked of it, and it is what is selected."""


@cache
def _first(css: str) -> _First | None:
    """What the outermost element must be where that leads to it sooner than a search; None where it does not."""
    found = _FIRST.match(css)
    if found is None or "," in css:
        return None
    marks = _MARK.findall(found[2])
    if not marks and found[1] not in _FEW:
        return None
    mark = next((mark for mark in marks if mark[0] == "."), marks[0] if marks else "")
    return _First(found[1], "id" if mark[:1] == "#" else "class", mark[1:] or None, len(marks) <= 1 and found.end() == len(css))


@cache
def _from(css: str) -> etree.XPath:
    """The selector, its outermost element being the one that is looked at."""
    return etree.XPath("self::" + str(selector(css).path).removeprefix(_ANYWHERE))
