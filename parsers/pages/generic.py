"""The generic reading: an article on a page of which no layout is known."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.pages.body import read_body
from parsers.pages.datelines import read_dateline
from parsers.pages.draft import Draft, Line
from parsers.pages.extractor import main_text
from parsers.pages.saved import read_whole
from parsers.pages.sentences import is_paragraph
from parsers.text import fold, normalise


def promise(lines: Sequence[Line]) -> int:
    """How many letters of text an extractor could find among the lines of a page, were all its paragraphs one article."""
    return sum(len(line.text) for line in lines if is_paragraph(line.text))


def extract(page: bytes, whole: Sequence[Line], draft: Draft) -> None:
    """Fill the draft's empty fields from what a general extractor takes for the article, else from the page's own words.

    ``whole`` are all the lines of the page.
    """
    if draft.title and 0 < promise(whole) <= _MOST_SEARCHED:
        _read_near_title([line.text for line in whole], draft)
        # The extractor draws tables with bars; a picture's table is then a caption between bars.
        lines = [line.strip("| ") for line in normalise(main_text(page)).split("\n")]
        title = fold(draft.title)
        read_body([Line(line) for line in lines if line and not (len(line) < 2 * len(title) and fold(line) == title)], draft)
    if not draft.body and not draft.lead:
        fill(draft, read_whole(whole))


_MOST_SEARCHED = 300_000
"""Letters in paragraphs among which the extractor is asked to look: the several trees it makes of the largest pages take 400 MB."""


def _read_near_title(lines: list[str], draft: Draft) -> None:
    """The date line that stands within a few lines of the title."""
    at = next((number for number, line in enumerate(lines) if fold(line) == fold(draft.title or "")), None)
    if at is not None and draft.published is None:
        any(read_dateline(line, draft) for line in (*lines[at + 1 : at + _NEAR], *reversed(lines[max(at - _NEAR, 0) : at])))


_NEAR = 8
"""How many lines around a title its date line can stand."""


def date_below_title(whole: Sequence[Line], draft: Draft) -> None:
    """The date line right below the title, for a page of a known layout that says nowhere else when it was published."""
    at = next((number for number, line in enumerate(whole) if fold(line.text) == fold(draft.title or "")), None)
    if at is not None:
        any(read_dateline(line.text, draft) for line in whole[at + 1 : at + _NEAR])


def fill(draft: Draft, other: Draft) -> None:
    """Fields that ``draft`` lacks, from another reading of the same page."""
    draft.title = draft.title or other.title
    draft.lead = draft.lead or other.lead
    draft.cut, draft.unread = (draft.cut, draft.unread) if draft.body else (other.cut, other.unread)
    draft.body = draft.body or other.body
    draft.captions = draft.captions or other.captions
    draft.url = draft.url or other.url
    draft.source = draft.source or other.source
    if draft.published is None:
        draft.published, draft.published_raw = other.published, other.published_raw
    draft.authors = draft.authors or other.authors
    draft.origin = draft.origin or other.origin
    draft.section = draft.section or other.section
