"""How much of a page's markup is read: bounds far above any real page, so that none costs more than its size."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from parsers.pages.draft import NotAnArticle

MOST_TAGS = 50_000
"""Tags of a page that are read, closing ones included; the busiest of real pages have a fifth of it."""
MOST_ATTRIBUTES = 1_000
"""Attributes of one tag; real ones have some thirty, and libxml2 goes through all of them for each."""

# Any tag that is not plainly one of few attributes in quotes. Told by what it is not: where a page's quotes are out of step, a tag ends
# later than it seems. Nearly all are written as the first line has it, which the engine sees in fewest steps.
_UNUSUAL = re.compile(
    rb"""<[A-Za-z][A-Za-z0-9:-]*+(?!>)(?! [a-z-]++="[^"]*+"(?: [a-z-]++="[^"]*+"){0,30}+>)"""
    rb"""(?![\s/][^>"'=]{0,99}+(?:(?<![\s/"'])=(?:"[^"]*+"|'[^']*+')[^>"'=]{0,99}+){0,30}+>)"""
)
_ATTRIBUTES = re.compile(
    rb"""<[^\s/>]++(?:[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?+)?+){0,%d}+[\s/]*+"""
    % (MOST_ATTRIBUTES + 1)
)
_TAG = re.compile(rb"</?[A-Za-z]")
_SCANNED = 4
"""How often the scan may go over a page, quotes in quotes, before it leaves the count to the parser."""


def within_bounds(page: bytes) -> bytes:
    """The page as far as it is read: all of it, unless it has more than ``MOST_TAGS`` tags."""
    if len(page) <= MOST_TAGS * len("<p") or page.count(b"<") <= MOST_TAGS:
        return page
    for number, tag in enumerate(_TAG.finditer(page)):
        if number == MOST_TAGS:
            return page[: tag.start()]
    return page


def refuse_costly(page: bytes) -> None:
    """Nothing for a page that can be made a tree in the time its size takes.

    Raises:
        NotAnArticle: a tag has more than ``MOST_ATTRIBUTES`` attributes.
    """
    end = _costly_until(page)
    # What looks like such a tag may stand in a script: only the parser knows. Most often it need not hear all of the page.
    if end is not None and (_most_attributes(page[:end] + b">") > MOST_ATTRIBUTES or _most_attributes(page) > MOST_ATTRIBUTES):
        raise NotAnArticle(f"a tag of more than {MOST_ATTRIBUTES:,} attributes")


def _costly_until(page: bytes) -> int | None:
    """The end of what looks like one attribute too many, or where finding out begins to take long; None where no tag looks so."""
    scanned = 0
    for tag in _UNUSUAL.finditer(page):
        found = _ATTRIBUTES.match(page, tag.start())
        end = found.end() if found else tag.end()
        scanned += end - tag.start()
        if page[end : end + 1] not in (b">", b"") or scanned > _SCANNED * len(page):
            return end
    return None


def _most_attributes(page: bytes) -> int:
    """The attributes of the tag that has most, as the parser counts them; no tree is made, which is what costs."""
    counting: Any = _Counting()  # the stubs ask for all that a target may hear
    etree.fromstring(page, etree.HTMLParser(target=counting, encoding="utf-8", huge_tree=True))
    return int(counting.most)


class _Counting:
    """Hears of each tag and keeps nothing."""

    def __init__(self) -> None:
        self.most = 0

    def start(self, _tag: str, attrib: dict[str, str]) -> None:
        """Count a tag's attributes."""
        self.most = max(self.most, len(attrib))

    def close(self) -> int:
        """The count."""
        return self.most
