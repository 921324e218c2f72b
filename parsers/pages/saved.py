"""Text as copied from a page: the article found between the page's own words."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from parsers.dates.dateline import parse_dateline
from parsers.pages.body import read_body
from parsers.pages.bylines import read_byline, read_mark
from parsers.pages.captions import is_caption, is_credited
from parsers.pages.datelines import read_dateline, without_day
from parsers.pages.draft import Draft, Line, without_site
from parsers.pages.furniture import Furnishing, furniture
from parsers.pages.lines import read_fragment_lines
from parsers.pages.markup import parse
from parsers.pages.sentences import is_banner, is_ended, is_paragraph, is_slogan
from parsers.pages.wraps import unwrapped
from parsers.patterns import pattern
from parsers.text import fold, normalise

_TAG = pattern(r"</?(?:p|div|br|span|strong|b|em|i|a|table|tr|td|ul|li|h[1-6]|html|body)\b[^<>]{0,500}>", re.IGNORECASE)
_MARKED_UP = 3
"""A text with so many tags is a page that somebody saved under the wrong name."""

_DATE_FIELD = pattern(r"^[ \t]*date[ \t:]+(?:(?P<day>\d{4}-\d{2}-\d{2})|(?P<partial>\d{4}(?:-\d{2})?))(?:[ \t]+|$)", re.MULTILINE)
"""The name and value of a field that text extractors put before the first paragraph; a month or a year alone is no day."""

_ENTITY = pattern(r"&(?:#\d{2,6}|[A-Za-z]{2,10});")
_CRUMBS = pattern(r"[»›>/|:]")
_MOST_CRUMBS, _LONGEST_CRUMBS = 5, 120
_LONGEST_KICKER = 24
_LONGEST_DATED_KICKER = 45
_LONGEST_TITLE = 260
_LONGEST_MENU = 16
_LONGEST_STOPPED = 160
"""No title that a full stop ends and no date line follows is longer."""
_LEAST_HEADLINE = 46
_QUOTED = pattern(r"[\"“‘][^\"“”‘’]+[\"”’]")
"""A headline that is somebody's words, however they end."""
_CUT_SHORT = ("..", "…")
"""How a paragraph ends that breaks off a list: ``… lãnh đạo các xã, phường…``."""
_TELLS = pattern(
    r"^(?:Tại (?:buổi|lễ|hội|đại hội|kỳ họp|phiên|cuộc)|Phát biểu|Thay mặt|Đồng chí|Đây là|Sáng|Trưa|Chiều|Tối|Ngày|Trong|Vừa qua|Hôm nay"
    r"|Theo|Thực hiện|Nhằm|Nhân)\b|\d{1,2}[/-]\d{1,2}|[.!?]\s"
)
"""A day, an occasion or a second sentence makes a paragraph, not a title."""


_OPENING_DAY = pattern(r"(?:Sáng|Chiều|Tối|Ngày)\s[^,]{0,24}\d")


def read_saved(text: str) -> Draft:
    """The article in ``text``; a field that the text does not state stays empty."""
    if len(_TAG.findall(text)) >= _MARKED_UP and (tree := parse(text.encode("utf-8", "replace"))) is not None:
        return read_whole(read_fragment_lines(tree))
    text = html.unescape(text) if _ENTITY.search(text) else text
    text = normalise(text)
    field = _DATE_FIELD.search(text) if "date" in text else None
    if field:
        text = f"{text[: field.start()]}{field['day'] or ''}\n{text[field.end() :]}"
    draft = read_whole([Line(line) for line in unwrapped(text.split("\n"), _is_furnished) if line])
    if field and draft.published is None:
        draft.published_raw = field["partial"]
    return draft


def read_whole(lines: Sequence[Line]) -> Draft:
    """The article among all the lines of a page."""
    draft = Draft()
    texts = [line.text for line in lines]
    titled = _read_top(texts, draft)
    above, draft.published = draft.published, None
    begun = titled + _read_below_title(texts[titled:], draft)
    if draft.published is None:
        # Above the title stands the article's date, or today's: a date below the title wins.
        draft.published = above
    read_body(lines[begun:], draft)
    return draft


def _read_top(lines: list[str], draft: Draft) -> int:
    """Fill the title, and the section and a date above it; returned is how many lines that took."""
    words = furniture()
    for at, line in enumerate(lines):
        kind = words.kind(line)
        if _read_date_above(line, draft):
            continue
        if kind is Furnishing.CRUMBS or _is_crumbs(line):
            draft.section = _last_crumb(line) or draft.section
        elif kind is Furnishing.SECTIONS or (kind is None and _is_kicker(line, lines[at + 1 : at + 3])):
            draft.section = line
        elif kind is None and _is_menu(line, lines[at + 1 : at + _LONGEST_MENU]):
            continue
        elif kind is None or kind is Furnishing.CONTINUING:
            if at and is_slogan(line) and _is_headline_below(lines[at + 1 : at + 2]):
                continue
            if is_banner(line) and _is_headline_below_day(lines[at + 1 : at + 4]):
                continue
            if line.endswith(":") and _heads_article(line, lines[at + 1 : at + 3]):
                continue  # whose headline it is stands above it: "Huyện ủy Yên Mỹ:"
            if not _is_title(line, lines[at + 1 : at + 2]):
                return at
            draft.title, day = without_day(without_site(line))
            draft.published = draft.published or day
            return at + 1
    return len(lines)


def _read_date_above(line: str, draft: Draft) -> bool:
    """Take a date line above the title; the date nearest to the title is the article's, one farther up today's."""
    farther, draft.published = draft.published, None
    taken = read_dateline(line, draft)
    draft.published = draft.published or farther
    return taken


def _read_below_title(lines: list[str], draft: Draft) -> int:
    """Fill the date line and the byline below the title; returned is how many lines that took."""
    if draft.title is None:
        return 0
    for at, line in enumerate(lines):
        if not (read_dateline(line, draft, at_top=True) or _is_furnished(line) or _repeats(line, draft.title) or _take_byline(line, draft)):
            return at
    return len(lines)


def _is_furnished(line: str) -> bool:
    """Whether a line below the title is furniture, and neither a section's name nor a piece of the article."""
    kind = furniture().kind(line)
    return kind is not None and kind not in (Furnishing.CONTINUING, Furnishing.SECTIONS)


def _repeats(line: str, title: str) -> bool:
    return len(line) <= _LONGEST_TITLE and fold(line) == fold(title)


def _take_byline(line: str, draft: Draft) -> bool:
    """Take the names of a line that is a byline; False when it is none."""
    byline = None if is_paragraph(line) else read_byline(line)
    if byline is None or not (byline.authors or byline.origin):
        return False
    draft.authors, draft.origin = draft.authors or byline.authors, draft.origin or byline.origin
    return True


def _is_crumbs(line: str) -> bool:
    """``Thời sự / Chính trị``: section names with a separator between them."""
    parts = _crumbs(line) if len(line) <= _LONGEST_CRUMBS else []
    words = furniture()
    return len(parts) > 1 and any(words.kind(part) in (Furnishing.SECTIONS, Furnishing.CRUMBS) for part in parts)


def _last_crumb(line: str) -> str | None:
    """The innermost section of a breadcrumb; None when the line is a whole menu or the home page alone."""
    parts = [part for part in _crumbs(line) if part]
    return parts[-1] if 1 < len(parts) <= _MOST_CRUMBS else None


def _crumbs(line: str) -> list[str]:
    """What stands between separators."""
    return [part.strip() for part in _CRUMBS.split(line)]


def _is_kicker(line: str, below: list[str]) -> bool:
    """Whether a few words above a longer headline name a column and not the article; a date line below the headline allows more."""
    if not below or len(line) > _LONGEST_DATED_KICKER or not _LONGEST_KICKER < len(below[0]) <= _LONGEST_TITLE:
        return False
    if any(c.isdigit() for c in line):
        return False
    dated = len(below) > 1 and parse_dateline(below[1]) is not None and len(below[0]) > len(line)
    if not (_heads(below[0]) or (dated and (_QUOTED.fullmatch(below[0]) or not (is_paragraph(below[0]) or below[0][-1:] in ".:;,")))):
        return False
    return len(line) <= (_LONGEST_DATED_KICKER if dated else _LONGEST_KICKER)


def _is_menu(line: str, below: list[str]) -> bool:
    """Whether a few words stand some lines above a headline that has a date line of its own: a menu, or the day of today's page."""
    if is_paragraph(line):
        return False
    words, long = furniture(), len(line) > _LONGEST_DATED_KICKER
    for at, other in enumerate(below):
        if is_paragraph(other):
            return False
        rubric = at > 0 and below[at - 1].endswith(":")  # what its headline goes on from: "Đô thị vùng biên:"
        headed = (len(other) > _LEAST_HEADLINE or rubric) and other[-1:] not in ".:;," and not parse_dateline(other)
        if headed and any(map(parse_dateline, below[at + 1 : at + 4])):
            return at > 0 and (not long or any(words.kind(between) is Furnishing.SECTIONS for between in below[:at]))
    return False


def _heads_article(line: str, below: list[str]) -> bool:
    """Whether a headline comes next and its date line right behind it, or, below few words, its first paragraph."""
    if len(below) < 2 or not _heads(below[0]):
        return False
    return parse_dateline(below[1]) is not None or (len(line) <= _LONGEST_DATED_KICKER and is_paragraph(below[1]))


def _is_headline_below(below: list[str]) -> bool:
    """Whether a headline of some length comes next: a slogan among page words above it is the page's."""
    return any(_LEAST_HEADLINE < len(line) <= _LONGEST_TITLE and not (is_ended(line) or parse_dateline(line)) for line in below)


def _is_headline_below_day(below: list[str]) -> bool:
    """Whether the day of a page's head comes next and a headline behind it, and no lead."""
    if len(below) < 2 or parse_dateline(below[0]) is None or _TELLS.search(below[1]):
        return False
    return len(below[1]) > _LEAST_HEADLINE and _is_title(below[1], below[2:])


def _heads(line: str) -> bool:
    """Whether a line reads like a headline: no sentence, no caption, no date."""
    return not (is_paragraph(line) or line[-1:] in ".:;," or is_caption(line) or parse_dateline(line) or read_mark(line))


def _opens_news(line: str, below: str) -> bool:
    """Whether the paragraph below a line that bears a paper's mark opens with a day, so that the line is its headline."""
    return len(below) > len(line) and is_paragraph(below) and not is_ended(line) and _OPENING_DAY.match(below) is not None


def _is_title(line: str, below: list[str]) -> bool:
    """Whether the first line of text is a title; one that ends in a full stop is, when a date line or a longer paragraph follows."""
    if len(line) > _LONGEST_TITLE or is_credited(line) or line.endswith((":", ";", ",")):
        return False
    stops = line.endswith(".")
    if read_mark(line) and (stops or not (any(map(parse_dateline, below)) or any(_opens_news(line, other) for other in below))):
        return False
    if not stops or line.endswith(".."):
        return not (line.endswith(_CUT_SHORT) and len(line) > _LONGEST_STOPPED and _TELLS.search(line))
    if any(map(parse_dateline, below)):
        return True
    return len(line) <= _LONGEST_STOPPED and not _TELLS.search(line) and any(len(other) > len(line) for other in below)
