"""What stands between two words of a sentence once the degrees, honorifics and marks there are left out."""

from __future__ import annotations

import re

from parsers.facts.posts.finding import MARKS
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import GRACES, TagKind, Tags

_TITLE = TagKind.TITLE
_COMMA = ", "


def between(reading: SentenceReading, start: int, end: int, *, titles: bool = False, marks: bool = False) -> str:
    """The text between two places without degrees and honorifics (``titles``) or without ``marks``."""
    text, out, pos = reading.text, [], start
    for tag in reading.tags.within(reading.tags.entities, start, end):
        skip = (titles and tag.kind in GRACES) or (marks and tag.kind in MARKS)
        if skip and tag.end <= end:
            out.append(text[pos : tag.start])
            pos = tag.end
    out.append(text[pos:end])
    left = "".join(out)
    return (re.sub(r" {2,}", " ", left) if "  " in left else left) or " "


def touches(reading: SentenceReading, end: int, start: int) -> bool:
    """Whether nothing but degrees, honorifics and marks stands between a word that ends at ``end`` and one at ``start``."""
    if reading.text[end:start] == " ":
        return True
    return len(between(reading, end, start, titles=True, marks=True).strip(" :.,")) == 0


def title_start(tags: Tags, start: int, floor: int) -> int:
    """Where the degrees and military ranks right before a name begin, in a sentence that does at ``floor``."""
    before, gap = tags.before(start), 1  # TS. A, TS.A
    while before and before.kind is _TITLE and before.end >= start - gap and before.start >= floor:
        start, gap = before.start, len(_COMMA)  # Thạc sĩ, bác sĩ A
        before = tags.before(start)
    return start
