"""Who issued a document: the body named behind its number or before it, or the one that its letters stand for."""

from __future__ import annotations

import re
from functools import cache

from parsers.facts.bodies.finding import body_end, read_body
from parsers.facts.documents.lexicon import body_words, kind_pattern, known_bodies, known_body_pattern, words
from parsers.facts.posts.finding import RANKS
from parsers.facts.tagging.reading import SentenceReading, passage
from parsers.facts.tagging.spans import Tags
from parsers.letters import CAPITALS
from parsers.lexicon import any_of
from parsers.patterns import pattern
from parsers.text import standard

_OF = pattern(r"[\s,)]{0,3}(?:của|do)\s+")
_PASSED = pattern(rf"[\s,)]{{0,3}}(?:đã\s+)?(?:được|đã được)\s+(?=[{CAPITALS}])")
# A plenum stands for the committee that met.
_PLENUM = pattern(
    r"Hội nghị\s+(?:(?:lần thứ|lần)\s+\w+\s*,?\s*(?:của\s+)?|(?P<central>Trung ương|TW|T\.Ư|TƯ)\s+(?:lần thứ\s+)?\w+)", re.IGNORECASE
)
_WORD = pattern(r"\s*(-\s)?([\w.&]+)")
_SIGN = pattern(r"[\s,:(]{1,3}(?:số|Số|SỐ)\s*:?\s*$")
_REACH = 12
"""Letters behind a name in which a verb may end that begins inside it."""
_JOINT = frozenset({"TTLT", "NQLT", "LT"})
"""In the number of a document that several bodies issued."""


def issuer_behind(reading: SentenceReading, at: int) -> tuple[str | None, int]:
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
    end = name_end(reading, start)
    return (write_out(text[start:end]), end) if end > start else (None, start)


def issuer_between(text: str, tags: Tags, start: int, end: int) -> str | None:
    """The body named between a kind and its number: ``Chỉ thị của Bộ Chính trị số 35-CT/TW``."""
    kind = kind_pattern().match(text, start, end)
    if kind is None or not _OF.match(text, kind.end(), end):
        return None
    sign = _SIGN.search(text, kind.end(), end)
    return issuer_behind(passage(text, tags, sign.start() if sign else end), kind.end())[0]


def issuer_by_letters(number: str) -> str | None:
    """The body that the last letters of a number stand for; None when more than one body writes them, or several issued it together."""
    issuers, parts = words().issuers, re.split(r"[-/]", number)
    if not _JOINT.isdisjoint(parts):
        return None
    for part in reversed(parts):
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


def name_end(reading: SentenceReading, start: int) -> int:
    """Where the body, or the head of one, that begins at ``start`` ends; ``start`` where none begins."""
    if kind_pattern().match(reading.text, start, reading.end):
        return start
    tag = reading.tags.entity_at.get(start)
    head = tag.end if tag and tag.kind in RANKS else start
    end = max(body_end(reading, head, bounded=False) if head > start else read_body(reading, start), _capitals_end(reading, start))
    if reading.text.startswith(words().acting.named, start):
        return end
    acting = _acting().search(reading.text, start, end + _REACH)
    if acting is None:
        return end
    return min(end, acting.start() if acting["placed"] is None else acting.end("placed"))


@cache
def _acting() -> re.Pattern[str]:
    """What somebody does behind the end of a body's name, which may be that of a place: ``UBND huyện Mai Sơn tổ chức``."""
    acting = words().acting
    ended = "|".join(rf"(?<={word})" for word in acting.ended)
    place = rf"(?:{any_of(acting.placed)}) [{CAPITALS}]\w*+(?: [{CAPITALS}]\w*+){{0,3}}"
    return re.compile(rf"(?:{ended}|(?P<placed>(?<!\w){place})) (?:{any_of(acting.words)})(?!\w)")


def _capitals_end(reading: SentenceReading, start: int) -> int:
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
