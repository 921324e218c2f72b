"""What a citation says after the number: its date, who issued it, what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.dates import DateSpan
from parsers.dates.years import day_in
from parsers.facts.bodies import Reading, body_end, read_body
from parsers.facts.documents.lexicon import body_words, kind_pattern, known_bodies, known_body_pattern, words
from parsers.facts.letters import CAPITALS
from parsers.facts.posts import RANKS
from parsers.facts.spans import Tags
from parsers.text import standard

_LONGEST_TAIL = 400
_LONGEST_LEAD = 100
_DATE = re.compile(
    r"[\s,(]{0,3}(?:(?:được\s+)?(?:ký|ban hành)\s+)?(?:cùng\s+)?ngày\s+"
    r"(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)\s?\)?"
)
_OF = re.compile(r"[\s,)]{0,3}(?:của|do)\s+")
_PASSED = re.compile(rf"[\s,)]{{0,3}}(?:đã\s+)?(?:được|đã được)\s+(?=[{CAPITALS}])")
_ISSUED = re.compile(r"\s*(?:đã\s+)?(?:ban hành|thông qua|ký ban hành|ký|phê duyệt)(?!\w)")
_ABOUT = re.compile(r"[\s,)]{0,3}[“\"]?(?:về việc|về)\s+(?=[\w“\"])|[\s,)]{0,3}[“\"](?=\w)")
# A plenum stands for the committee that met.
_PLENUM = re.compile(
    r"Hội nghị\s+(?:(?:lần thứ|lần)\s+\w+\s*,?\s*(?:của\s+)?|(?P<central>Trung ương|TW|T\.Ư|TƯ)\s+(?:lần thứ\s+)?\w+)", re.IGNORECASE
)
_KHOA = re.compile(r"\s*\(?(?:khóa|khoá)\s+[IVXL\d]+\)?,?")
_WORD = re.compile(r"\s*(-\s)?([\w.&]+)")
# A subject runs over commas between its own words, not over one that opens a new clause.
_ENDS_SUBJECT = re.compile(
    rf"[;.\n”\"():]|,\s(?=[{CAPITALS}\d“]"
    r"|(?:góp phần|nhằm|báo cáo|đồng thời|gắn với|qua đó|từ đó|trong đó|cụ thể|đến nay|tỉnh|huyện|thành phố|các|toàn|đã|sẽ|ngày)\s)"
    r"|\s(?=(?:được|đã|đang|sẽ)\s)"
)
_ISSUER_BEFORE = re.compile(
    rf"(?P<issuer>[{CAPITALS}][\w ]{{3,60}}?)\s(?:đã |vừa |cũng |cũng đã )?(?:ban hành|ký|ký ban hành)\s(?:các\s)?(?:\w+ )?$"
)
_ISSUING = re.compile(r"(?:ban hành|ký)\s(?:các\s)?(?:\w+ )?$")
_LONGEST_SUBJECT = 200
_LONGEST_VERB = 40


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows a number; ``end`` is where it stops."""

    end: int
    date: str | None = None
    issuer: str | None = None
    subject: str | None = None


def read_tail(text: str, tags: Tags, start: int, limit: int, day: DateSpan | None = None) -> Tail:
    """Reads date, issuer and subject, in any order and each at most once, from ``start``; never past ``limit`` (the next citation).

    ``day`` is the next day of the text, whose year the article tells where it is printed without one.
    """
    limit = min(limit, start + _LONGEST_TAIL, len(text))
    reading = Reading(text, tags, {}, limit)
    at, date, issuer = start, None, None
    while at < limit:
        dated = _DATE.match(text, at, limit) if date is None else None
        if dated and (found := _read_date(dated)):
            date, at = found, dated.end()
            continue
        if date is None and day and at <= day.start and day.end <= limit and not text[at : day.start].strip(" ,("):
            date, at = day.date, day.end
            continue
        khoa = _KHOA.match(text, at, limit)
        if khoa:
            at = khoa.end()
            continue
        found_issuer, end = _issuer(reading, at) if issuer is None else (None, at)
        if found_issuer is None:
            break
        issuer, at = found_issuer, end
        issued = _ISSUED.match(text, at, limit)
        at = issued.end() if issued else at
    subject, at = _subject(text, at) if at < limit else (None, at)
    return Tail(at, date, issuer, subject)


def issuer_before(text: str, tags: Tags, start: int) -> str | None:
    """The body that issues the document cited at ``start``: ``Tỉnh ủy đã ban hành Kế hoạch số …``."""
    if not _ISSUING.search(text, max(0, start - _LONGEST_VERB), start):
        return None
    near = max(0, start - _LONGEST_LEAD)
    clause = max(text.rfind(mark, near, start) + 1 for mark in ".;,:\n")
    found = _ISSUER_BEFORE.search(text, max(near, clause), start)
    if found is None or _name_end(Reading(text, tags, {}, found.end("issuer")), found.start("issuer")) != found.end("issuer"):
        return None
    return write_out(found["issuer"])


def issuer_by_letters(number: str) -> str | None:
    """The body that the last letters of a number stand for; None when more than one body writes them."""
    issuers = words().issuers
    for part in reversed(re.split(r"[-/]", number)):
        name = issuers.get(part.rstrip("0123456789"))
        if name:
            return name
    return None


def write_out(name: str) -> str:
    """A body's name with its short forms written out: ``BCH T.Ư khóa XII`` becomes ``Ban Chấp hành Trung ương khóa XII``."""
    short = words().abbreviations
    full = standard(" ".join(short.get(word.rstrip(","), word) for word in name.split()))
    known = known_body_pattern().match(f" {full}")
    if known and known["body"].lower() in known_bodies():
        return known_bodies()[known["body"].lower()] + full[known.end() - 1 :]
    return full[0].upper() + full[1:]


def _read_date(match: re.Match[str]) -> str | None:
    day, month, year = (match[1], match[3], match[4]) if match[1] else (match[5], match[6], match[7])
    found = day_in(int(year), int(month), int(day))
    return found.isoformat() if found else None


def _issuer(reading: Reading, at: int) -> tuple[str | None, int]:
    """The body named at ``at``, after ``của``, ``do`` or ``được``, or known without them; and where its name ends."""
    text, limit = reading.text, reading.end
    named = _OF.match(text, at, limit) or _PASSED.match(text, at, limit)
    if named and not (text[named.end() : named.end() + 1].isupper() or named.end() in reading.tags.body_at):
        named = None
    if named is None:
        known = known_body_pattern().match(text, at, limit)
        return (known_bodies()[known["body"].lower()], known.end()) if known else (None, at)
    start = named.end()
    plenum = _PLENUM.match(text, start, limit)
    if plenum and plenum["central"]:
        return "Ban Chấp hành Trung ương", plenum.end()
    start = plenum.end() if plenum else start
    end = _name_end(reading, start)
    return (write_out(text[start:end]), end) if end > start else (None, start)


def _name_end(reading: Reading, start: int) -> int:
    """Where the body, or the head of one, that begins at ``start`` ends; ``start`` where none begins."""
    if kind_pattern().match(reading.text, start, reading.end):
        return start
    tag = reading.tags.entity_at.get(start)
    head = tag.end if tag and tag.kind in RANKS else start
    return max(body_end(reading, head, bounded=False) if head > start else read_body(reading, start), _capitals_end(reading, start))


def _capitals_end(reading: Reading, start: int) -> int:
    """Where a name of capitals, and of the small words that bodies' names hold, ends."""
    text, limit = reading.text, reading.end
    end, at = start, start
    while (match := _WORD.match(text, at, limit)) is not None:
        word = match[2] if match[2] == "T.Ư" else match[2].rstrip(".")
        if not word:
            break
        joins = word in {"và", "-"} and bool(re.match(rf"\s[{CAPITALS}]", text[match.end() : match.end() + 2]))
        joins = joins and text.startswith(("Bộ ", "Sở ", "Ban ", "Ủy ban "), start) and not kind_pattern().match(text, match.end() + 1)
        if not (word[0].isupper() or word in body_words() or joins) or (at == start and match.start(2) != start):
            break
        if kind_pattern().match(text, match.start(2), limit):
            break
        at = match.start(2) + len(word)
        end = at if not joins else end
        if at < match.end():
            break
    return end


def _subject(text: str, at: int) -> tuple[str | None, int]:
    """What follows ``về``; it may itself cite a document (``về tiếp tục thực hiện Chỉ thị số …``)."""
    about = _ABOUT.match(text, at)
    if about is None:
        return None, at
    start = about.end()
    stop = min(len(text), start + _LONGEST_SUBJECT)
    ends = _ENDS_SUBJECT.search(text, start, stop)
    end = ends.start() if ends else stop
    subject = text[start:end].rstrip(" ,-–")
    return (subject.lstrip('“" '), start + len(subject)) if len(subject) > 3 else (None, at)
