"""Where documents are cited: kinds, numbers, and lists of numbers under one kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from parsers.facts.documents.lexicon import bare_kinds, kind_names, kind_pattern, kinds_by_code, last_words_of_kinds, short_kinds
from parsers.facts.letters import CAPITALS


@dataclass(frozen=True, slots=True)
class Citation:
    """One number of one kind, as cited at ``text[start:end]``."""

    start: int
    """Where the kind begins (of a list: where the list begins)."""
    end: int
    """Right after the number."""
    number_start: int
    kind: str
    number: str
    """NFC, without blanks, with plain dashes."""
    coded: bool
    """Whether the number has letters; a bare number may be a short mention of a coded one."""


# A number with letters: 205-QĐ/TW, 71/2010/NĐ-CP, 08/2024/NQ-HĐND, 35 - CT/TW, 05 CT/TW. Every part is bounded. None begins inside another.
_CODED = re.compile(
    r"(?P<digits>[0-9](?<![0-9]{2})[0-9]{0,4}[a-zA-Z]?)(?P<year>\s?/\s?(?:19|20)\d{2})?"
    r"(?P<letters>(?:\s?[-–/]\s?[A-ZĐƯ][A-ZĐƯÂa-zđi.&]{0,11}\d{0,2}){1,4}|\s[A-ZĐ]{2,4}/[A-ZĐƯ][A-ZĐƯ.]{0,8})(?![\w])"
)
_BEFORE_NUMBER = re.compile(r"(?:\s*[:(“\"]?\s*(?:số|Số|SỐ)\s*[:.]?)?\s*$")
_JOINER = re.compile(r" ?(?:,|;|và|, ?và|hoặc|/|&) ?(?:các )?(?:số ?:? ?)?", re.IGNORECASE)
_BARE_LEAD = re.compile(r"(?: (?:(?P<so>số|Số|SỐ) ?[:.]? ?)?)?$")
_BARE = re.compile(r"[0-9][0-9]{0,3}[A-Z]?(?![\w%/]|[.,]\d|\s?[-–]\s?\d)")
_MOST_SYLLABLES = 4
_LONGEST_LEAD = 32
_YEAR = re.compile(r"(?:19|20)\d{2}$")
# What may follow a bare number; a noun would make it a count (`Kết luận 12 vụ việc`).
_AFTER_BARE = re.compile(
    r"\s*(?:$|[^\w\s]|\n|(?:và|của|về|ngày|khóa|khoá|do|được|đã|đang|sẽ|trong|cho|thì|với|tại|ở|là|nhằm|để|theo|từ|có|nêu|quy|yêu|xác|gắn|vào|thành|mà"
    rf"|cũng|ban|hội|thay|thực|hiệu|đến|trên|này|như|phải|còn|không|cùng)(?!\w)|[{CAPITALS}])"
)
_LONGEST_LIST = 400
_INSIDE = frozenset({"/", ".", ",", "-", "_"})
_LOOK_BACK = 70
_LONGEST_SIGN = 12
"""Characters of what stands between a kind and its number."""
_GLUED = frozenset({"ố", "Ố"})
_BEFORE_SIGN = frozenset({"ố", "Ố", " "})
_SIGNS = frozenset({"số", ":", ".", "số:", "số."})
"""What the word before a bare number is, when it is not the kind itself."""
_CLAUSE_BREAK = re.compile(r"[.;:\n]\s|\n")


@lru_cache(maxsize=2)
def find_citations(text: str) -> tuple[Citation, ...]:
    """Every number that ``text`` cites a document by, in its order; kept for the next reader of the same text."""
    coded = list(_coded(text))
    taken = [(c.number_start, c.end) for c in coded]
    bare = [c for c in _bare(text) if not any(start < c.end and c.number_start < end for start, end in _near(taken, c))]
    return tuple(sorted([*coded, *bare], key=lambda c: c.number_start))


def _near(spans: list[tuple[int, int]], citation: Citation) -> list[tuple[int, int]]:
    """The spans that could overlap ``citation`` (binary search would be overkill for a handful, a scan for a hostile page)."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= citation.number_start:
            low = middle + 1
        else:
            high = middle
    return spans[low : low + 1]


def _coded(text: str) -> Iterator[Citation]:
    previous: Citation | None = None
    for match in _CODED.finditer(text):
        before = text[match.start() - 1 : match.start()]
        letters = None if before.isalnum() or before in _INSIDE else _letters(match["letters"])
        if letters is None:
            continue
        end = match.start("letters") + len(match["letters"].rstrip(" ."))
        kind, start = _kind_before(text, match.start())
        if kind is None and previous and _JOINER.fullmatch(text, previous.end, match.start()):
            kind = previous.kind
            start = previous.start if match.start() - previous.start <= _LONGEST_LIST else match.start()
        if kind is None:
            kind = kinds_by_code().get(letters[0].rstrip("0123456789"))
            if kind is None or not _is_cited(text, match.start()):
                continue
            start = match.start()
        previous = Citation(start, end, match.start(), kind, _written(text[match.start() : end]), coded=True)
        yield previous


def _written(printed: str) -> str:
    """A number without blanks and with plain dashes; a lone blank before the letters (``05 CT/TW``) stands for the dash."""
    if len(printed.split()) > 1:
        printed = re.sub(r"\s+", "-", re.sub(r"\s?([-–/])\s?", r"\1", printed))
    return printed.replace("–", "-")


def _letters(printed: str) -> list[str] | None:
    """The parts of a number's letters, or None when they are words (``18 - Trung ương``)."""
    tight = " " not in printed
    parts = [part.strip() for part in re.split(r"[-–/\s]+", printed) if part.strip()]
    for part in parts:
        capitals = sum(c.isupper() for c in part)
        if not (capitals >= 2 or part in {"T.Ư", "Ư"} or (tight and len(part) <= 3)):
            return None
    return parts


def _is_cited(text: str, start: int) -> bool:
    return bool(re.search(r"(?:số|Số|SỐ)\s*:?\s*$", text[max(0, start - 8) : start]))


def _kind_before(text: str, number_start: int) -> tuple[str | None, int]:
    """The kind that governs the number: right before it, or earlier in the clause (``Quyết định của UBND tỉnh số 12/QĐ-UBND``)."""
    low = max(0, number_start - _LOOK_BACK)
    gap = _BEFORE_NUMBER.search(text, max(low, number_start - _LONGEST_SIGN), number_start)
    edge = gap.start() - low if gap else number_start - low
    named = _kind_at_end(text, low + edge)
    if named and named[1] >= low:
        return named
    before = text[low:number_start]
    last = None
    for last in kind_pattern().finditer(before):  # noqa: B007 - the last one is wanted
        pass
    if last is None:
        return None, number_start
    between = before[last.end() : edge]
    if between.strip() and (edge == len(before) or _CLAUSE_BREAK.search(between) or any(c.isdigit() for c in between) or "," in between):
        return None, number_start
    return kind_names()[last[0].lower()], low + last.start()


def _bare(text: str) -> Iterator[Citation]:
    """Numbers without letters, right behind a kind; found by their digits, which are far fewer than the words."""
    last_end = 0
    for match in _BARE.finditer(text):
        if not _may_follow_kind(text, match.start()):
            continue
        lead = _BARE_LEAD.search(text[max(0, match.start() - _LONGEST_LEAD) : match.start()]) if match.start() >= last_end else None
        named = _kind_at_end(text, match.start() - len(lead[0])) if lead else None
        if lead is None or named is None:
            continue
        kind, start = named
        marked, letters = lead["so"] is not None, text[start : start + 3].lstrip("(")
        short = letters[:2].isupper()
        if not marked and (kind not in bare_kinds() or not letters[0].isupper() or _YEAR.match(match[0])):
            continue
        found: re.Match[str] | None = match
        while found and (short or _AFTER_BARE.match(text, found.end())):
            last_end = found.end()
            yield Citation(start, last_end, found.start(), kind, found[0], coded=False)
            joiner = _JOINER.match(text, last_end)
            found = _BARE.match(text, joiner.end()) if joiner and last_end - start <= _LONGEST_LIST else None


def _may_follow_kind(text: str, start: int) -> bool:
    """Whether the word before a number can be the end of a kind's name or its number sign, or is a short name written with it: ``NQ45``."""
    end = start - 1
    if text[end:start] != " ":
        short = text.endswith(short_kinds(), 0, start)
        return short or text[end:start] in _GLUED or (text[end:start] in _SIGNS and text[end - 1 : end] in _BEFORE_SIGN)
    word = text[text.rfind(" ", max(0, end - _LONGEST_LEAD), end) + 1 : end].lower()
    return word in last_words_of_kinds() or word in _SIGNS


def _kind_at_end(text: str, end: int) -> tuple[str, int] | None:
    """The kind whose name ends at ``end``, and where it begins."""
    words = text[max(0, end - _LONGEST_LEAD) : end].split(" ")
    if words[-1].lower() not in last_words_of_kinds():
        return None
    for length in range(min(len(words), _MOST_SYLLABLES), 0, -1):
        name = " ".join(words[-length:])
        if kind := kind_names().get(name.lower()):
            return kind, end - len(name)
    return None
