"""The date line of a page, and the byline that may stand on it."""

from __future__ import annotations

import re
from functools import cache

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import read_byline
from parsers.pages.draft import Draft
from parsers.pages.furniture import Furnishing, furniture
from parsers.text import squash

_LONGEST = 200
_PARTS = (
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+|\s*[,/]\s*)\d{4}"
    r"|\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?(?:[AP]M|SA|CH)\b)?'?|\[?\(?GMT\s?\+?\s?\d*\)?\]?"
    r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|[Tt][2-7]|CN)\b"
)


@cache
def _parts() -> re.Pattern[str]:
    """Everything that a date line is made of but names: dates, times, weekdays, labels and counts of readers."""
    labels = "|".join(sorted((re.escape(label) for label in furniture().date_labels), key=len, reverse=True))
    return re.compile(rf"{_PARTS}|(?<!\w)(?:{labels})(?!\w)\s*:?(?:\s*[\d.,]+(?![\d/:.h-]))?", re.IGNORECASE)


def read_dateline(line: str, draft: Draft) -> bool:
    """Take a line's date, and the byline or the section that may stand beside it; False when it is no date line."""
    published = parse_dateline(line) if len(line) <= _LONGEST else None
    if published is None:
        return False
    rest = squash(_parts().sub(" ", line)).strip(" ,|-–—•·:;.[]()/")
    kind = furniture().kind(rest) if rest else None
    byline = read_byline(rest) if rest and kind is None else None
    if rest and not byline and kind is None:
        return False
    if draft.published is None:
        draft.published, draft.published_raw = published, line
    if kind is Furnishing.SECTIONS:
        draft.section = draft.section or rest
    if byline and byline.authors and not draft.authors:
        draft.authors = byline.authors
    return True
