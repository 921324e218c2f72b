"""Numbers without letters: ``Nghị quyết 18``, ``Chỉ thị số 05``, ``NQ45``, ``Nghị định 100/2019``, ``các nghị quyết 57, 59, 66``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from parsers.facts.documents.kinds import kind_at_end
from parsers.facts.documents.lexicon import (
    bare_kinds,
    describing_pattern,
    last_words_of_kinds,
    last_words_of_lead,
    most_of_short,
    short_kinds,
    verbs,
)
from parsers.facts.documents.numbers import CODED, JOINER, LONGEST_LIST, Citation, coded_end, letters_of, written
from parsers.letters import CAPITALS
from parsers.marks import Span
from parsers.patterns import pattern
from parsers.text import last_before

# A comma before two digits joins two numbers (`18,19`): no document's number has decimals.
_NUMBER = pattern(r"[0-9][0-9]{0,3}[A-Z]?(?P<year>/(?:19|20)\d{2})?(?![\w%/]|\.\d|,\d(?!\d)|\s?[-–]\s?\d)")
_SIGN = pattern(r"(?: ?[:(]? ?(?P<so>số|Số|SỐ) ?[:.]? ?| ?(?P<opened>[:(]) ?| )?$")
_LONGEST_LEAD, _LONGEST_SIGN = 48, 8
_YEAR = pattern(r"(?:19|20)\d{2}$")
# What may follow a number; a noun would make it a count (`Kết luận 12 vụ việc`).
_AFTER = pattern(
    r"\s*(?:$|[^\w\s]|\n|(?:và|của|về|ngày|khóa|khoá|do|được|đã|đang|sẽ|trong|cho|thì|với|tại|ở|là|nhằm|để|theo|từ|có|nêu|quy|yêu|xác|gắn|vào|thành|mà"
    rf"|cũng|ban|hội|thay|thực|hiệu|đến|trên|này|như|phải|còn|không|cùng|năm (?:19|20)\d\d|tháng \d)(?!\w)|[{CAPITALS}])"
)
# … and what only a document is said to be: of somebody, about something, of a day.
_SAID_OF_ONE = pattern(
    rf" \(?(?:của (?=[{CAPITALS}])|về |ngày \d|khóa [IVX\d]|khoá [IVX\d]|năm (?:19|20)\d\d"
    r"|(?:đã |mà |do )?(?:đề ra|nêu|xác định)\b)"
)
_IN_KEEPING = pattern(r"(?:theo|trong|thực hiện|triển khai|quán triệt) $", re.IGNORECASE)
"""Before a document that is kept to: ``trong chỉ thị 43``."""
_LONGEST_KEEPING = 12
_GLUED = frozenset({"ố", "Ố"})
_BEFORE_SIGN = frozenset({"ố", "Ố", " "})
_SIGNS = frozenset({"số", ":", ".", "số:", "số."})
"""What the word before a number is, when it is not the kind itself."""


@dataclass(slots=True)
class _Lead:
    """What stands before the first number of a list."""

    kind: str
    start: int
    printed: str
    """The kind's name as printed."""
    marked: bool
    """``số`` stands before the number."""
    opened: bool
    """A colon or a bracket stands before it."""

    @property
    def is_short(self) -> bool:
        """Whether the kind is printed as its short form: ``NQ``."""
        return self.printed.strip("()").lower() in most_of_short()


def find_bare(text: str, marks: Iterable[Span] | None = None) -> Iterator[Citation]:
    """Numbers right behind a kind, with those listed after them, which may have letters; found by their digits, which are far fewer
    than the words.

    ``marks`` is where a digit stands behind what may be a kind or a sign; without them every number is looked at.
    """
    last_end = 0
    for start in (match.start() for match in _NUMBER.finditer(text)) if marks is None else (start for start, _ in marks):
        match = _NUMBER.match(text, start) if start >= last_end and _may_follow_kind(text, start) else None
        lead = _lead(text, start) if match else None
        if match is None or lead is None:
            continue
        listed = list(_listed(text, lead, match))
        if listed and _is_cited(text, lead, match, listed):
            last_end = listed[-1].end
            yield from listed


def _lead(text: str, start: int) -> _Lead | None:
    """The kind before a number, with what stands between them: a sign, a colon or a bracket, a word that describes it."""
    sign = _SIGN.search(text, max(0, start - _LONGEST_SIGN), start)
    edge = sign.start() if sign else start
    low = max(0, edge - _LONGEST_LEAD)
    word = text[low:edge].rpartition(" ")[2].lower()
    described = describing_pattern().search(text, low, edge) if word in last_words_of_lead() else None
    named = kind_at_end(text, edge) or (kind_at_end(text, described.start()) if described else None)
    if sign is None or named is None:
        return None
    kind, begin = named
    return _Lead(kind, begin, text[begin : described.start() if described else edge], sign["so"] is not None, sign["opened"] is not None)


def _listed(text: str, lead: _Lead, first: re.Match[str]) -> Iterator[Citation]:
    """The numbers of a list, the first of them given, up to one that counts."""
    found: re.Match[str] | None = first
    while found and (lead.is_short or _AFTER.match(text, found.end())):
        yield Citation(lead.start, found.end(), found.start(), lead.kind, found[0])
        joiner = JOINER.match(text, found.end())
        if joiner is None or found.end() - lead.start > LONGEST_LIST:
            return
        coded = CODED.match(text, joiner.end())
        if coded and letters_of(coded):
            yield Citation(lead.start, coded_end(coded), coded.start(), lead.kind, written(text[coded.start() : coded_end(coded)]))
            return
        found = _NUMBER.match(text, joiner.end())


def _is_cited(text: str, lead: _Lead, first: re.Match[str], listed: list[Citation]) -> bool:
    """Whether the numbers behind a kind name documents, and do not count or tell a year."""
    if lead.is_short and int(re.sub(r"\D.*", "", first[0])) > most_of_short()[lead.printed.strip("()").lower()]:
        return False
    if lead.marked:
        return True
    if lead.kind not in bare_kinds() or _YEAR.match(first[0]):
        return False
    if lead.opened:
        return len(listed) > 1
    if lead.printed.lstrip("(")[0].isupper():
        return True
    if _IN_KEEPING.search(text, max(0, lead.start - _LONGEST_KEEPING), lead.start):
        return True
    if lead.kind in verbs():
        return False
    return len(listed) > 1 or first["year"] is not None or _SAID_OF_ONE.match(text, listed[-1].end) is not None


def _may_follow_kind(text: str, start: int) -> bool:
    """Whether the word before a number can be the end of a kind's name or what stands behind it, or is a short name: ``NQ45``."""
    end = start - 1
    before = text[end:start]
    if before == "(":
        end -= text[end - 1 : end] == " "
    elif before != " ":
        short = text.endswith(short_kinds(), 0, start)
        return short or before in _GLUED or (before in _SIGNS and text[end - 1 : end] in _BEFORE_SIGN)
    word = last_before(text, end, _LONGEST_LEAD).rpartition(" ")[2].lower()
    return word in _SIGNS or word.rstrip(":") in last_words_of_kinds() or word.rstrip(":") in last_words_of_lead()
