"""The lines below the title: lead, paragraphs, captions and byline, without the page around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from parsers.pages.bylines import host_in, is_labelled, read_byline, read_mark, read_origin
from parsers.pages.captions import each_once, is_caption, is_credited
from parsers.pages.closing import BELOW
from parsers.pages.datelines import read_dateline
from parsers.pages.draft import SHORT, Draft, Line
from parsers.pages.furniture import Furnishing, furniture
from parsers.pages.sentences import is_ended, is_paragraph, is_salutation, is_sentence, tells
from parsers.patterns import pattern
from parsers.text import fold

_MARKED = 3
"""A mark stands in one of so many first paragraphs: behind a caption or a summary that has none."""

_CLOSING, _RELATED, _CONTINUING = Furnishing.CLOSING, Furnishing.RELATED, Furnishing.CONTINUING
_DROPPED = (Furnishing.NOISE, Furnishing.CRUMBS)
_LONGEST_DOUBLED = 200
_LONGEST_STAMP = 30
_STAMPED = 3


def read_body(lines: Sequence[Line], draft: Draft, *, own: bool = False) -> None:
    """Sort the lines below the title into lead, paragraphs, captions and byline; page words among them are dropped.

    ``own``: the lines are those of the element that a layout names for the article, where little else stands.
    """
    first, continued = _article_lines(lines, draft)
    kept = [*_cut_tail(first, draft, own=own), *continued]
    captions = []
    texts = [line.text for line in kept]
    for at, (before, line, after) in enumerate(zip([None, *texts], kept, [*texts[1:], None], strict=False)):
        # What stands twice is a caption (alt text and caption), or a lead that the page repeats as first paragraph.
        doubled = len(line.text) <= _LONGEST_DOUBLED and line.text in (before, after) and not _repeats_lead(line, at, draft)
        if doubled or _is_picture_line(line, own=own):
            captions.append(line.text)
        elif not draft.body and not draft.lead and line.strong and len(kept) > at + 1:
            draft.lead = line.text
        elif line.text != before:
            draft.body.append(line.text)
    draft.captions += each_once(captions)
    _take_mark(draft)


def _repeats_lead(line: Line, at: int, draft: Draft) -> bool:
    """Whether a line at the head is the first sentence, and no picture's, which copies print as lead and as paragraph.

    Below a title only the mark of a paper tells.
    """
    if draft.title is not None and read_mark(line.text) is None:
        return False
    return at <= 1 and is_ended(line.text) and not line.caption and not is_caption(line.text, pictured=True)


def _article_lines(lines: Sequence[Line], draft: Draft) -> tuple[list[Line], list[Line]]:
    """The lines up to where the article closes, without furniture and boxes of headlines.

    Apart from them those of another piece of it that a heading such as ``ĐÍNH CHÍNH`` opens below the byline.
    """
    first: list[Line] = []
    kept = first
    in_box = False
    words = furniture()
    stamps = _stamps(lines)
    slug = _slug(draft.title)
    for at, line in enumerate(lines):
        if line.text in stamps or (slug and _opens_with(line.text, slug)):
            continue
        kind = None if line.caption else words.kind(line.text)
        if kind is _CLOSING:
            if first:
                _date_below(lines[at : at + BELOW], draft)
                break
        elif kind is _RELATED:
            # "Xem thêm: …" names its one article itself; "Xem thêm" alone opens a box.
            in_box = in_box or words.is_phrase(line.text)
        elif read_dateline(line.text, draft) or kind in _DROPPED:
            continue
        elif not in_box or is_paragraph(line.text) or _goes_on(line):
            in_box = False
            if kind is _CONTINUING and first and kept is first:
                kept = []
            kept.append(line)
    else:
        draft.unread = draft.unread or any(line.last for line in lines)
    return first, [] if kept is first else kept


def _slug(title: str | None) -> str:
    """The title as addresses spell it, with blanks: templates print it before other headlines, for pictures that have no words."""
    slug = " ".join(_WORD.findall(fold(title or "")))
    return "" if slug.count(" ") < _FEWEST_WORDS or (title or "").isascii() else slug


_WORD = pattern(r"\w+")
_FEWEST_WORDS = 3


def _opens_with(text: str, slug: str) -> bool:
    """Whether a line opens with a title as addresses spell it: most have letters that no address has."""
    opening = text[: len(slug)]
    return opening.isascii() == slug.isascii() and opening.lower() == slug


def _date_below(lines: Sequence[Line], draft: Draft) -> None:
    """A date line right below the article, where some portals print it; other articles' dates bear no label."""
    if draft.published is None:
        any(_DATED.match(line.text) and read_dateline(line.text, draft) for line in lines)


_DATED = pattern(r"\W*(?:ngày\s+(?:đăng|cập nhật|xuất bản)|cập nhật|đăng\s+(?:ngày|lúc)|xuất bản)", re.IGNORECASE)


def _stamps(lines: Sequence[Line]) -> set[str]:
    """Short lines that a template repeats: at every picture, between the paragraphs."""
    short = [line.text for line in lines if len(line.text) <= _LONGEST_STAMP]
    if len(short) - len(set(short)) < _STAMPED - 1:
        return set()  # none stands there so often
    counts = Counter(text for text in short if not is_ended(text))
    return {text for text, count in counts.items() if count >= _STAMPED}


def _cut_tail(lines: list[Line], draft: Draft, *, own: bool) -> list[Line]:
    """Take the byline and the origin from the end, and cut what follows the byline."""
    lines, signed = _pieces(lines)
    end = _end(lines, own=own)
    byline_at: int | None = None
    named_at: int | None = None
    for at in range(end, min(len(lines), end + 8)):
        text = lines[at].text
        origin = read_origin(text)
        byline = None if lines[at].caption else read_byline(text)
        if origin:
            draft.origin = draft.origin or origin
        elif byline and not (byline_at and draft.authors):
            draft.authors, draft.origin = byline.authors or draft.authors, draft.origin or byline.origin
        elif byline and len(byline.authors) > 1 and named_at == at - 1 and _JOINED.search(text):
            draft.authors = (*draft.authors, *(name for name in byline.authors if name not in draft.authors))
        else:
            continue
        byline_at, named_at = byline_at or at, at
    draft.authors = (*signed, *(name for name in draft.authors if name not in signed))
    if byline_at is None:
        behind = lines[end:]
        pictures = [line for line in behind if _is_picture_line(line, own=own)]
        lines = [*lines[: end - 1], *_signed_off(lines[end - 1 : end], draft)]
    else:
        lines, behind = lines[:byline_at], lines[byline_at:]
        pictures = [line for line in behind if is_credited(line.text) and not read_byline(line.text)]
    shown = set(pictures)
    draft.cut += [line.text for line in behind if line not in shown and _is_text(line, own=own)]
    return lines + pictures


_JOINED = pattern(r"\s[-–]\s")
"""Between the names of those who wrote another piece of the page, on a line of their own below the first's."""


def _pieces(lines: list[Line]) -> tuple[list[Line], list[str]]:
    """The lines without the names below each piece of news but the last, where a star opens each; and the names."""
    signed: list[str] = []
    kept: list[Line] = []
    for line, behind in zip_longest(lines, lines[1:]):
        byline = read_byline(line.text) if behind and behind.text.startswith("*") and line.text[:1].isalpha() else None
        if byline and byline.authors:
            signed += [name for name in byline.authors if name not in signed]
        else:
            kept.append(line)
    return kept, signed


def _is_picture_line(line: Line, *, own: bool) -> bool:
    """Whether a line belongs to a picture; in an article's own element the markup says where pictures stand."""
    return line.caption or is_caption(line.text, pictured=line.pictured or not own)


def _is_text(line: Line, *, own: bool) -> bool:
    """Whether a line that is cut might have been the article's: nobody should miss it unawares."""
    text = line.text
    likely = is_paragraph(text) or is_sentence(text) or (own and not line.linked and len(text) >= _LIKELY)
    return likely and not (read_byline(text) or read_origin(text))


_LIKELY = 40
"""A line this long in an article's own element is hardly a signature, though no full stop ends it."""


def _signed_off(last: list[Line], draft: Draft) -> list[Line]:
    """The last paragraph without the byline that a copy glued to its end: ``… trong thời gian tới./. Minh Anh``."""
    tail = last[0].text[-_LONGEST_GLUED:] if last and not last[0].caption else ""
    glued = _GLUED.search(tail)
    while glued:
        byline = read_byline(glued[1])
        if byline and (byline.authors or byline.origin):
            draft.authors, draft.origin = draft.authors or byline.authors, draft.origin or byline.origin
            return [last[0]._replace(text=last[0].text[: -len(glued[1])].rstrip())]
        glued = _GLUED.search(tail, glued.start() + 1)  # … từ 35 đến 38 độ C. Minh Anh
    return last


_LONGEST_GLUED = 80
_GLUED = pattern(
    r"(?:(?:[.!?…]|\./\.)[”\"]?\s+|(?<=\s)(?=(?:Thực hiện|Tin, ảnh|Bài, ảnh|Tin, bài|Bài và ảnh): ))"
    r"(\(?[^\W\d_](?:[^.!?…]|(?:(?<=\b[A-ZĐ])|(?<=\bTh)|(?<=\bTP))\.(?= ?[A-ZĐ])|\.(?=(?:VN|vn)$)){3,60}\)?)$"
)
"""Behind the last full stop, names with no other but those of initials: ``T.Duy - P.Minh``."""


def _end(lines: list[Line], *, own: bool) -> int:
    """Where the article's last paragraph ends: behind it only captions, bylines and page words can stand."""
    left = sum(len(line.text) for line in lines)
    total, listed = left, _listed(lines)
    for at, line in enumerate(lines):
        left -= len(line.text)
        if listed[at]:
            continue  # names behind a colon are those it speaks of
        # Capitals may be a heading as well as a name: they end an article only when next to nothing follows.
        if left <= total * (_REST_AFTER_CAPITALS if line.text.isupper() else _REST_AFTER_NAMES) and not line.caption:
            byline = read_byline(line.text)
            if byline and (byline.authors or byline.origin):
                return at
        elif total - left >= SHORT and _is_signed_before_another(lines[at : at + 2]):
            return at
    last = next((at for at in reversed(range(len(lines))) if listed[at] or _closes(lines[at], own=own)), len(lines) - 1)
    return last + 1 + _sentences(lines[last + 1 :], own=own)


def _is_signed_before_another(lines: list[Line]) -> bool:
    """Whether a line names itself who wrote, and below it the paper's mark opens another article: ``Tin và ảnh: …``, ``(CTO) - …``."""
    below = lines[1].text if len(lines) > 1 else ""
    return below.startswith("(") and not lines[0].caption and is_labelled(lines[0].text) and read_mark(below) is not None


def _closes(line: Line, *, own: bool) -> bool:
    """Whether an article can end with the line: a paragraph, or anything too long for a signature that no full stop ends."""
    return is_paragraph(line.text) or (len(line.text) > _LONGEST_SIGNATURE and not _is_picture_line(line, own=own))


def _sentences(behind: list[Line], *, own: bool) -> int:
    """How far the article goes on behind its last paragraph: with short sentences, and captions between them."""
    far = 0
    for at, line in enumerate(behind):
        if _goes_on(line, own=own):
            far = at + 1
        elif not _is_picture_line(line, own=own):
            break
    return far


def _goes_on(line: Line, *, own: bool = False) -> bool:
    """Whether a line is a short sentence of the article's.

    A full stop makes one in the article's own element, and there it may be missing where something is told and it is no link to another
    article; elsewhere the words of a page end in full stops as well, and headlines tell as much.
    """
    text = line.text
    if is_salutation(text):
        return True
    if is_sentence(text):
        told = own or tells(text)
    else:
        told = own and not line.linked and not is_ended(text) and tells(text)
    if not told:
        return False
    return not (_is_picture_line(line, own=own) or read_byline(text) or read_origin(text))


def _listed(lines: list[Line]) -> list[bool]:
    """Which lines are items of a list that a colon opens: names and posts at the end of an article end in no full stop either."""
    flags: list[bool] = []
    for at, line in enumerate(lines):
        opened = at > 0 and (lines[at - 1].text.endswith(":") or flags[-1])
        flags.append(opened and bool(_ITEM.search(line.text)) and not is_labelled(line.text))
    return flags


_ITEM = pattern(r"^(?:\d{1,3}[.)/]|[-–+•*])\s?\S|\s[-–]\s|[:,]\s")
_LONGEST_SIGNATURE = 60
_REST_AFTER_NAMES = 0.3
_REST_AFTER_CAPITALS = 0.1
"""How much of a page's text can stand below a byline and not be the article."""


def _take_mark(draft: Draft) -> None:
    """Strip the mark from the paragraph that opens with one, which is the lead when it is the first, and learn the source from it."""
    if draft.lead and (mark := read_mark(draft.lead)):
        draft.source, draft.lead = draft.source or mark.source, mark.rest
        return
    for at, paragraph in enumerate(draft.body[:_MARKED]):
        if mark := read_mark(paragraph):
            draft.source = draft.source or mark.source
            if at or draft.lead:
                draft.body[at] = mark.rest
            else:
                draft.lead = mark.rest
                del draft.body[0]
            break
    if draft.source is None and draft.origin:
        draft.source = host_in(draft.origin)
