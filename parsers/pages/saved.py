"""Text as copied from a page: the article found between the page's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import host_in, read_byline, read_mark, read_origin
from parsers.pages.captions import each_once, is_caption, is_credited
from parsers.pages.draft import Draft
from parsers.pages.furniture import Furnishing, furniture
from parsers.text import fold, normalise

_SENTENCE_END = re.compile(r"[.…!?][\"”’')\]]*$|\./\.?$")
_DATE_PARTS = re.compile(
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?(?:\s?[AP]M)?|\[?\(?GMT\s?\+?\d*\)?\]?|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\b"
    r"|(?:lượt xem|lượt đọc|xem|đọc)\s*:?\s*[\d.,]+|[\d.,]+\s*lượt\s(?:xem|đọc)|cập nhật(?:\s+lúc)?|ngày\s+đăng|đăng\s+(?:lúc|ngày)|xuất bản|ngày|lúc|cỡ chữ|(?<!\w)A[+-]?(?!\w)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 260
_PARAGRAPH = 150
"""A line this long is a paragraph even when no full stop ends it."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    kind: Furnishing | None

    @property
    def is_paragraph(self) -> bool:
        return len(self.text) >= _PARAGRAPH or (len(self.text) >= 40 and bool(_SENTENCE_END.search(self.text)))


def read_saved(text: str) -> Draft:
    """The article in ``text``; a field that the text does not state stays empty."""
    words = furniture()
    lines = [_Line(line, words.kind(line)) for line in normalise(text).split("\n") if line]
    draft = Draft()
    body = _read_head(lines, draft)
    read_body([line.text for line in body], draft)
    return draft


def _read_head(lines: list[_Line], draft: Draft) -> list[_Line]:
    """Fill title, date line and byline from the top of the page; the lines after them are returned."""
    for at, line in enumerate(lines):
        if line.kind is Furnishing.CRUMBS:
            draft.section = draft.section or _last_crumb(line.text)
        elif line.kind is Furnishing.SECTIONS and draft.title is None:
            draft.section = line.text
        elif (line.kind is not None and line.kind is not Furnishing.CONTINUING) or read_dateline(line.text, draft):
            continue
        elif draft.title is None:
            if _is_crumbs(line.text):
                draft.section = _last_crumb(line.text)
            elif _is_title(line.text):
                draft.title = line.text
            else:
                return lines[at:]
        elif fold(line.text) == fold(draft.title):
            continue
        elif not line.is_paragraph and (byline := read_byline(line.text)) and (byline.authors or byline.origin):
            draft.authors, draft.origin = draft.authors or byline.authors, draft.origin or byline.origin
        else:
            return lines[at:]
    return []


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
    parts = re.split(r"\s*[»›>/|]\s*", line)
    words = furniture()
    return len(parts) > 1 and len(line) <= 120 and any(words.kind(part) in (Furnishing.SECTIONS, Furnishing.CRUMBS) for part in parts)


def _last_crumb(line: str) -> str | None:
    parts = [part for part in re.split(r"\s*[»›>/|:]\s*", line) if part]
    return parts[-1] if len(parts) > 1 else None


def _is_title(line: str) -> bool:
    if len(line) > _LONGEST_TITLE or read_mark(line) or is_credited(line):
        return False
    return not re.search(r"[^.]\.$|:$|;$|,$", line)


def read_body(lines: list[str], draft: Draft) -> None:
    """Sort the lines below the title into lead, paragraphs, captions and byline; page words among them are dropped."""
    kept = _article_lines([_Line(line, furniture().kind(line)) for line in lines], draft)
    kept = _cut_tail(kept, draft)
    copies: dict[str, int] = {}
    for line in kept:
        copies[fold(line)] = copies.get(fold(line), 0) + 1
    captions = []
    for at, line in enumerate(kept):
        doubled = len(line) <= 300 and copies[fold(line)] > 1 and _has_copy_near(kept, at)
        if doubled or is_caption(line):
            captions.append(line)
        else:
            draft.body.append(line)
    draft.captions += each_once(captions)
    _take_mark(draft)


def _has_copy_near(lines: list[str], at: int) -> bool:
    return any(fold(lines[near]) == fold(lines[at]) for near in (at - 1, at + 1) if 0 <= near < len(lines))


def _article_lines(lines: list[_Line], draft: Draft) -> list[str]:
    """The lines up to where the article closes, without furniture and boxes of headlines."""
    kept: list[str] = []
    in_box = False
    for line in lines:
        if line.kind is Furnishing.CLOSING:
            if kept:
                break
        elif line.kind is Furnishing.RELATED:
            in_box = True
        elif line.kind in (Furnishing.NOISE, Furnishing.CRUMBS):
            continue
        elif not (in_box and not line.is_paragraph) and not (len(line.text) <= 200 and read_dateline(line.text, draft)):
            in_box = False
            kept.append(line.text)
    return kept


def _cut_tail(lines: list[str], draft: Draft) -> list[str]:
    """Take the byline and the origin from the end, and cut what follows the byline."""
    end = _end(lines)
    byline_at = None
    for at in range(end, min(len(lines), end + 8)):
        origin = read_origin(lines[at])
        byline = read_byline(lines[at])
        if origin:
            draft.origin = draft.origin or origin
        elif byline and not (byline_at and draft.authors):
            draft.authors, draft.origin = byline.authors or draft.authors, draft.origin or byline.origin
        elif byline_at is None and is_caption(lines[at]):
            continue
        else:
            continue
        byline_at = byline_at or at
    if byline_at is None:
        tail = lines[end:]
        return lines if len(tail) <= 1 else lines[:end] + [line for line in tail if is_caption(line)]
    captions = [line for line in lines[byline_at:] if is_credited(line) and not read_byline(line)]
    return lines[:byline_at] + captions + _continued(lines[byline_at:])


def _continued(lines: list[str]) -> list[str]:
    """The lines from a heading such as ``ĐÍNH CHÍNH`` on."""
    words = furniture()
    return next((lines[at:] for at, line in enumerate(lines) if words.kind(line) is Furnishing.CONTINUING), [])


def _end(lines: list[str]) -> int:
    """Where the article's last paragraph ends: behind it only captions, bylines and page words can stand."""
    total = sum(map(len, lines))
    read = 0
    for at, line in enumerate(lines):
        if read > 0.6 * total and len(line) <= 120 and (byline := read_byline(line)) and (byline.authors or byline.origin):
            return at
        read += len(line)
    return next((at + 1 for at in reversed(range(len(lines))) if _Line(lines[at], None).is_paragraph), len(lines))


def _take_mark(draft: Draft) -> None:
    """Strip the mark from the first paragraph, which then is the lead, and learn the source from it."""
    if draft.body and (mark := read_mark(draft.body[0])):
        draft.source = draft.source or mark.source
        draft.lead = draft.lead or mark.rest
        del draft.body[0]
    if draft.source is None and draft.origin:
        draft.source = host_in(draft.origin)
