"""Two readings of one page compared: where they differ much, somebody should look."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lxml import etree

from parsers.pages.draft import Draft
from parsers.pages.markup import Element
from parsers.text import fold
from parsers.types import Issue

CODE = "layout-disagrees"


def disagreements(draft: Draft, other: Draft, reader: str = "The layout") -> Iterator[Issue]:
    """An issue for the title, the day and the length on which the two readings differ; a field that one lacks is no disagreement.

    ``reader`` is whose the first reading is, as a sentence begins.
    """
    if draft.title and other.title and not _alike(draft.title, other.title):
        yield Issue(CODE, f"The title is {draft.title!r} in one place of the page and {other.title!r} in another.")
    days = _day(draft.published), _day(other.published)
    if all(days) and days[0] != days[1]:
        yield Issue(CODE, f"The page is dated {days[0]} in one place and {days[1]} in another.")
    if other.length and not 1 / _MUCH <= draft.length / other.length <= _MUCH:
        yield Issue(CODE, f"{reader} reads {draft.length} letters of text, the general extractor {other.length}.")


def is_doubtful(draft: Draft, tree: Element) -> bool:
    """Whether a page's markup holds far more text in one place than the reading has, or far less in all: worth a second opinion.

    Counted are long pieces of text that are no links. The extractor's own opinion costs more than all else that is done with a page.
    """
    places: Counter[Element | None] = Counter()
    for piece in _long_pieces(tree):
        holder = piece.getparent()
        around = holder.getparent()
        if holder.tag not in _UNREAD and (around is None or around.tag != "a"):
            places[around] += len(piece)
    total = places.total()
    return max(places.values(), default=0) > _MUCH * draft.length or (total >= _ENOUGH and draft.length > _MUCH * total)


_MUCH = 2
_ENOUGH = 500
"""Less text in all measures nothing: a script may write it."""
_UNREAD = frozenset(("a", "noscript", "script", "style", "template", "textarea"))


_LONG = etree.XPath("descendant::body/descendant::text()[string-length() > 80]")


def _long_pieces(tree: Element) -> list[Any]:
    """Strings that know where they stand, which lxml's types do not say."""
    found = _LONG(tree)
    return found if isinstance(found, list) else []


def _day(published: dt.datetime | dt.date | None) -> dt.date | None:
    return published.date() if isinstance(published, dt.datetime) else published


def _alike(one: str, other: str) -> bool:
    """Whether one title is the other's beginning, or most of their words are the same."""
    first, second = fold(one).rstrip(" .…"), fold(other).rstrip(" .…")
    if first.startswith(second) or second.startswith(first):
        return True
    words, others = set(first.split()), set(second.split())
    return len(words & others) >= 0.6 * max(len(words), len(others))
