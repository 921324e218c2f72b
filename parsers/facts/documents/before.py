"""What a clause says before a document that it tells to be issued: ``Ngày 20/5, Bộ Chính trị ban hành Quy định số …``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from parsers.dates import DateSpan
from parsers.facts.documents.issuers import name_end, write_out
from parsers.facts.documents.lexicon import words
from parsers.facts.names.finding import Belief, find_names
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern

_ISSUING = pattern(
    r"(?<=\s)(?:cho biết,? )?(?:(?:đã|vừa|cũng|tiếp tục|mới|chính thức) ){0,2}"
    r"(?:ký ban hành|ký|ban hành|thông qua|phê duyệt|ra|có)\s(?:các\s)?(?:\w+ )?$"
)
_ISSUED_BEFORE = pattern(r"(?<=\s)(?:đã |vừa |mới )?(?:ký ban hành|ban hành|ký) (?P<kind>[^\W\d_]+ [^\W\d_]+) ")
_SENTENCES = (". ", "; ", "\n")
# … but not with the stop of `TP. Huế`, `T.Ư`.
_ENDS_CLAUSE = pattern(r"(?<!\bTP)(?<!\bTp)(?<!\bTX)(?<!\bTT)(?<!\bT)\.|[;:\n]")
_LONGEST_SUBJECT = 400
_ON_BEHALF = pattern(r"(?:[Tt]hay mặt|[Tt]hừa lệnh|[Tt]hừa ủy quyền|TM\.|T/M)\s(?:cho\s)?(?P<body>[^,;.:\n]{3,80}),\s[^,;.:\n]{0,60}$")
_BEGINNING = pattern(rf"(?<!\w)[{CAPITALS}]")
_OPENS = pattern(r"(?:^|[.,;:\n“(]|\s(?:vào|và|nay|trước|sau đó|tiếp|ngay từ|mới đây))\s*(?:[Nn]gày\s*)?$")
_DAY = pattern(r"[Nn]gày\s*$")
# `Tối 7/9, Thủ tướng ký …`: such a day is the document's where nothing but its issuer stands before the verb.
_ISSUER_ALONE = pattern(rf"\)?, (?![^,]* và )[{CAPITALS}][^,;.:()\d\n]{{2,60}} $")
_TOLD = "cho biết"
"""Of who tells of a document, the day is not the document's."""
_LONGEST_VERB = 48
_LONGEST_LEAD = 120
_MOST_NAMES = 12


def issuing_verb(text: str, start: int) -> int | None:
    """Where the verb begins that issues the document cited at ``start``, be it told what it is before its number; None without one.

    ``UBND tỉnh ban hành Quyết định thành lập hội đồng … (Quyết định số 70/QĐ-UBND)``.
    """
    found = _ISSUING.search(text, max(0, start - _LONGEST_VERB), start)
    if found is None and text[start - 1 : start] == "(":
        near = max(0, start - _LONGEST_SUBJECT)
        last = max(text.rfind(mark, near, start) for mark in _SENTENCES)
        issued = _ISSUED_BEFORE.finditer(text, max(near, last), start)
        return next((one.start() for one in issued if text.startswith(one["kind"], start)), None)
    return found.start() if found else None


def issuer_before(text: str, tags: Tags, verb: int) -> str | None:
    """The body, or the head of one, that the clause up to its ``verb`` names last; of somebody who signs for it, the body."""
    near = max(0, verb - _LONGEST_LEAD)
    sentence = max((mark.end() for mark in _ENDS_CLAUSE.finditer(text, near, verb)), default=near)
    stop = verb - 1
    names = find_names(text, tags, max(near, sentence), stop)
    signer = next((name for name in names if name.end == stop and name.belief >= Belief.LIKELY), None)
    if signer:
        on_behalf = _ON_BEHALF.search(text, max(near, sentence), signer.start)
        if on_behalf:
            return write_out(on_behalf["body"])
        stop = signer.start - 1
    return _last_body(text, tags, max(near, sentence, text.rfind(",", near, stop) + 1), stop)


def _last_body(text: str, tags: Tags, low: int, stop: int) -> str | None:
    """The body that ends at ``stop`` and begins first behind ``low``; one that the lexicon knows before others."""
    reading = passage(text, tags, stop)
    advising = words().advising.words
    beginnings = [match.start() for match in _BEGINNING.finditer(text, low, stop) if not text.startswith(advising, match.start())]
    ending = [at for at in beginnings[-_MOST_NAMES:] if name_end(reading, at) == stop]
    known = [at for at in ending if at in tags.body_at or at in tags.entity_at]
    start = next(iter(known or ending), None)
    return None if start is None else write_out(text[start:stop])


def day_before(text: str, dates: Sequence[DateSpan], verb: int) -> str | None:
    """The day that opens the clause of an issuing ``verb``; None where it is a document's own, several days, or stands further off."""
    index = bisect_left(dates, verb, key=attrgetter("start")) - 1
    day = dates[index] if index >= 0 else None
    if day is None or day.of_document or day.end_date or verb - day.end > _LONGEST_LEAD or text.startswith(_TOLD, verb):
        return None
    if any(mark in text[day.end : verb] for mark in (". ", ";", ":", "\n")):
        return None
    if day.session and _ISSUER_ALONE.match(text, day.end, verb):
        return day.date if _OPENS.search(text, max(0, day.start - 16), day.start) else None
    printed = _DAY.search(text, max(0, day.start - 6), day.start) or text[day.start : day.start + 4].lower() == "ngày"
    return day.date if printed and _OPENS.search(text, max(0, day.start - 16), day.start) else None
