"""Text as copied from a page: the article found between the page's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import host_in, read_byline, read_mark, read_origin
from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.captions import each_once, is_caption, is_credited
from parsers.pages.draft import Draft, Line
from parsers.pages.furniture import Furnishing, furniture
from parsers.text import fold, normalise

_SENTENCE_END = re.compile(r"[.…!?][\"”’')\]]*$|\./\.?$")
_DATE_PARTS = re.compile(
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?[AP]M)?|\[?\(?GMT\s?\+?\d*\)?\]?|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\b"
    r"|(?:lượt xem|lượt đọc|xem|đọc)\s*:?\s*[\d.,]+|[\d.,]+\s*lượt\s(?:xem|đọc)|cập nhật(?:\s+lúc)?|ngày\s+đăng|đăng\s+(?:lúc|ngày)|xuất bản|ngày|lúc|cỡ chữ|(?<!\w)A[+-]?(?!\w)",
    re.IGNORECASE,
)
_CRUMBS = re.compile(r"\s*[»›>/|:]\s*")
_MOST_CRUMBS = 5
_LONGEST_TITLE = 260
_PARAGRAPH = 150
"""A line this long is a paragraph even when no full stop ends it."""


def is_paragraph(line: str) -> bool:
    """Whether a line reads like a paragraph and not like a headline."""
    return len(line) >= _PARAGRAPH or (len(line) >= 40 and bool(_SENTENCE_END.search(line)))


def read_saved(text: str) -> Draft:
    """The article in ``text``; a field that the text does not state stays empty."""
    return read_whole([Line(line) for line in normalise(text).split("\n") if line])


def read_whole(lines: Sequence[Line]) -> Draft:
    """The article among all the lines of a page."""
    draft = Draft()
    read_body(lines[_read_head([line.text for line in lines], draft) :], draft)
    return draft


def _read_head(lines: list[str], draft: Draft) -> int:
    """Fill title, date line and byline from the top of the page; returned is how many lines that took."""
    words = furniture()
    for at, line in enumerate(lines):
        kind = words.kind(line)
        if kind is Furnishing.CRUMBS or (draft.title is None and _is_crumbs(line)):
            draft.section = _last_crumb(line) or draft.section
        elif kind is Furnishing.SECTIONS and draft.title is None:
            draft.section = line
        elif (kind and kind is not Furnishing.CONTINUING) or read_dateline(line, draft):
            continue
        elif draft.title is None:
            if not _is_title(line):
                return at
            draft.title = line
        elif fold(line) != fold(draft.title) and not _take_byline(line, draft):
            return at
    return len(lines)


def _take_byline(line: str, draft: Draft) -> bool:
    """Take the names of a line that is a byline; False when it is none."""
    byline = None if is_paragraph(line) else read_byline(line)
    if byline is None or not (byline.authors or byline.origin):
        return False
    draft.authors, draft.origin = draft.authors or byline.authors, draft.origin or byline.origin
    return True


def read_dateline(line: str, draft: Draft) -> bool:
    """Take a line's date, and the byline that may stand beside it; False when it is no date line."""
    published = parse_dateline(line)
    if published is None:
        return False
    rest = re.sub(r"\s+", " ", _DATE_PARTS.sub(" ", line)).strip(" ,|-–—•·:;[]()/")
    byline = read_byline(rest) if rest else None
    if rest and not byline and furniture().kind(rest) is None:
        return False
    if draft.published is None:
        draft.published, draft.published_raw = published, line
    if byline and byline.authors and not draft.authors:
        draft.authors = byline.authors
    return True


def _is_crumbs(line: str) -> bool:
    """``Thời sự / Chính trị``: section names with a separator between them."""
    parts = _CRUMBS.split(line)
    words = furniture()
    return len(parts) > 1 and len(line) <= 120 and any(words.kind(part) in (Furnishing.SECTIONS, Furnishing.CRUMBS) for part in parts)


def _last_crumb(line: str) -> str | None:
    """The innermost section of a breadcrumb; None when the line is a whole menu or the home page alone."""
    parts = [part for part in _CRUMBS.split(line) if part]
    return parts[-1] if 1 < len(parts) <= _MOST_CRUMBS else None


def _is_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE or read_mark(line) or is_credited(line):
        return False
    return not re.search(r"[^.]\.$|:$|;$|,$", line)


def read_body(lines: Sequence[Line], draft: Draft) -> None:
    """Sort the lines below the title into lead, paragraphs, captions and byline; page words among them are dropped."""
    kept = _cut_tail(_article_lines(lines, draft), draft)
    captions = []
    for at, line in enumerate(kept):
        near = [kept[other].text for other in (at - 1, at + 1) if 0 <= other < len(kept)]
        doubled = len(line.text) <= LONGEST_CAPTION and line.text in near
        if line.caption or doubled or is_caption(line.text):
            captions.append(line.text)
        elif not draft.body and not draft.lead and line.strong and len(kept) > at + 1:
            draft.lead = line.text
        else:
            draft.body.append(line.text)
    draft.captions += each_once(captions)
    _take_mark(draft)


def _article_lines(lines: Sequence[Line], draft: Draft) -> list[Line]:
    """The lines up to where the article closes, without furniture and boxes of headlines."""
    kept: list[Line] = []
    in_box = False
    words = furniture()
    for line in lines:
        kind = None if line.caption else words.kind(line.text)
        if kind is Furnishing.CLOSING:
            if kept:
                break
        elif kind is Furnishing.RELATED:
            in_box = True
        elif kind in (Furnishing.NOISE, Furnishing.CRUMBS):
            continue
        elif not (in_box and not is_paragraph(line.text)) and not read_dateline(line.text, draft):
            in_box = False
            kept.append(line)
    return kept


def _cut_tail(lines: list[Line], draft: Draft) -> list[Line]:
    """Take the byline and the origin from the end, and cut what follows the byline."""
    end = _end(lines)
    byline_at = None
    for at in range(end, min(len(lines), end + 8)):
        text = lines[at].text
        origin = read_origin(text)
        byline = None if lines[at].caption else read_byline(text)
        if origin:
            draft.origin = draft.origin or origin
        elif byline and not (byline_at and draft.authors):
            draft.authors, draft.origin = byline.authors or draft.authors, draft.origin or byline.origin
        else:
            continue
        byline_at = byline_at or at
    if byline_at is None:
        tail = lines[end:]
        return lines if len(tail) <= 1 else lines[:end] + [line for line in tail if line.caption or is_caption(line.text)]
    captions = [line for line in lines[byline_at:] if is_credited(line.text) and not read_byline(line.text)]
    return lines[:byline_at] + captions + _continued(lines[byline_at:])


def _continued(lines: list[Line]) -> list[Line]:
    """The lines from a heading such as ``ĐÍNH CHÍNH`` on."""
    words = furniture()
    return next((lines[at:] for at, line in enumerate(lines) if words.kind(line.text) is Furnishing.CONTINUING), [])


def _end(lines: list[Line]) -> int:
    """Where the article's last paragraph ends: behind it only captions, bylines and page words can stand."""
    total = sum(len(line.text) for line in lines)
    read = 0
    for at, line in enumerate(lines):
        if read > 0.6 * total and not line.caption and (byline := read_byline(line.text)) and (byline.authors or byline.origin):
            return at
        read += len(line.text)
    return next((at + 1 for at in reversed(range(len(lines))) if is_paragraph(lines[at].text)), len(lines))


def _take_mark(draft: Draft) -> None:
    """Strip the mark from the first paragraph, which then is the lead, and learn the source from it."""
    if draft.lead and (mark := read_mark(draft.lead)):
        draft.source, draft.lead = draft.source or mark.source, mark.rest
    elif draft.body and (mark := read_mark(draft.body[0])):
        draft.source = draft.source or mark.source
        if draft.lead:
            draft.body[0] = mark.rest
        else:
            draft.lead = mark.rest
            del draft.body[0]
    if draft.source is None and draft.origin:
        draft.source = host_in(draft.origin)
