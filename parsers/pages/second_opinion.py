"""Two readings of one page compared: where they differ much, somebody should look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from parsers.pages.draft import Draft
from parsers.text import fold
from parsers.types import Issue

CODE = "layout-disagrees"


def disagreements(draft: Draft, other: Draft) -> Iterator[Issue]:
    """An issue for the title, the day and the length on which the two readings differ; a field that one lacks is no disagreement."""
    if draft.title and other.title and not _alike(draft.title, other.title):
        yield Issue(CODE, f"The title is {draft.title!r} in one place of the page and {other.title!r} in another.")
    days = _day(draft.published), _day(other.published)
    if all(days) and days[0] != days[1]:
        yield Issue(CODE, f"The page is dated {days[0]} in one place and {days[1]} in another.")
    if other.length and not 0.5 <= draft.length / other.length <= 2:
        yield Issue(CODE, f"The layout reads {draft.length} letters of text, the general extractor {other.length}.")


def _day(published: dt.datetime | dt.date | None) -> dt.date | None:
    return published.date() if isinstance(published, dt.datetime) else published


def _alike(one: str, other: str) -> bool:
    """Whether one title is the other's beginning, or most of their words are the same."""
    first, second = fold(one).rstrip(" .…"), fold(other).rstrip(" .…")
    if first.startswith(second) or second.startswith(first):
        return True
    words, others = set(first.split()), set(second.split())
    return len(words & others) >= 0.6 * max(len(words), len(others))
