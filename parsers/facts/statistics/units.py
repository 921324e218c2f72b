"""What follows a number: the unit of a measure, money, a share, or the noun that is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from parsers.facts.statistics.lexicon import (
    NUMBER_SIGN,
    compounds,
    counted_nouns,
    may_stop,
    next_sentence_words,
    opened_words,
    papers,
    stop_phrases,
    stop_words,
    unit_words,
    verbal_nouns,
)
from parsers.letters import CAPITALS
from parsers.lexicon import any_of
from parsers.patterns import pattern


class UnitKind(Enum):
    """What sort of thing a unit is; DURATION and MOTTO make no statistic."""

    COUNT = auto()
    MONEY = auto()
    SHARE = auto()
    MEASURE = auto()
    TIMES = auto()
    DURATION = auto()
    MOTTO = auto()


@dataclass(slots=True)
class Unit:
    """A unit as printed, written the standard way; ``end`` is where it stops in the text."""

    name: str
    kind: UnitKind
    end: int
    known: bool = True
    """Whether the noun is in the word list."""
    head: str = ""
    """The counted noun without what describes it, in small letters."""


_COUNT, _MONEY, _SHARE, _MEASURE = UnitKind.COUNT, UnitKind.MONEY, UnitKind.SHARE, UnitKind.MEASURE
_MULTIPLE, _MOTTO = UnitKind.TIMES, UnitKind.MOTTO
_WORD = pattern(r"[ \u00a0]?([^\W\d_][\w'’.-]*)")
_PER = pattern(r"(?:\s?/\s?(?:k?m [23](?![\w.,]*\d)|[^\W\d_]{1,10}\d?)){1,2}(?:-(?:tháng|năm|ngày)\b)?|\smỗi\s(?:năm|tháng|người)")
_EACH = pattern(r"/(?:ngày đêm|ngày|đêm|tuần|tháng|quý|năm|giờ|phút|vụ|người|hộ|lớp|thôn|xã|ha|km2|m2|lượt|ca)(?!\w)")
_FIRST_OF_TIMES = frozenset("lL")
_TIMES = pattern(r"\s?lần(?!\s(?:thứ|lượt)\b)(?!\w)", re.IGNORECASE)
# A noun before one of these is the subject of a new clause, not one more of a list (``…, cán bộ được …``).
_PREDICATES = frozenset({"được", "đã", "có", "bị", "là", "sẽ", "còn", "phải", "gồm", "đạt", "tăng", "giảm"})
_QUOTES = frozenset('“"')
_NAMED = pattern(rf" ?[“\"](?P<name>[{CAPITALS}][^“”\"\n ]* [^“”\"\n]{{2,70}})[”\"]")
_DIGIT = pattern(r"[ \u00a0]\d")
"""What a noun before it is counted by in the next clause, or is named by: ``45 cuộc, kết luận 20``, ``hai nghị quyết số 18``."""
_NUMBER_NOUN = pattern(r"con số(?!\w)", re.IGNORECASE)
_PLACE_NAME = rf"[{CAPITALS}][\w'’]*(?: [{CAPITALS}][\w'’]*){{0,3}}"
_LISTED_PLACES = pattern(rf":? {_PLACE_NAME}(?:,| và| -| –) {_PLACE_NAME}")
"""Behind a unit of land, the units that it counts by their names: ``4 tỉnh Quảng Ninh, Hải Dương …``."""
_ORDINAL = (" lần thứ ", " lần này")
_COMRADE = frozenset("đĐ")
_COMRADES = pattern(r"[ \u00a0]?[đĐ]/[cC](?!\w)")
"""``15 đ/c``, of whom no money is counted."""
_BLANKS = " \u00a0"
_MARKS = ".'’-"
"""What may end a word and is not part of it."""
_LONGEST_UNIT = 9
_PER_SOMETHING = (_MONEY, _SHARE, _MEASURE)
_LONGEST_LIST = 5


def read_unit(text: str, at: int) -> Unit | None:
    """The unit that stands right at ``at`` (after a number and its scale word); None when no noun follows."""
    opening = text[at : at + 2].lstrip()[:1]
    if not opening.isalpha():
        return _special(text, at) if opening in _signs() else _quoted(text, at) if opening in _QUOTES else None
    if opening in _FIRST_OF_TIMES and text.startswith(_ORDINAL, at):
        return None  # Đại hội Đảng bộ Quận 8 lần thứ XII, cuộc họp TPP 11 lần này
    if opening in _COMRADE and (short := _COMRADES.match(text, at)):
        return Unit("đồng chí", _COUNT, short.end(), head="đồng chí")
    noun_end = _noun_end(text, at)
    if special := _special(text, at, noun_end):
        return special
    if opening in _FIRST_OF_TIMES and (times := _TIMES.match(text, at)):
        per = _PER.match(text, times.end())
        end = per.end() if per else times.end()
        return Unit(text[at:end].strip(), _MULTIPLE, end)
    if noun_end is None:
        return _phrase(text, at)
    head = text[at:noun_end].strip().lower()
    end = noun_end if _opens_list_of_places(text, noun_end, head) else _extended(text, noun_end, head)
    if text[end : end + 1] == "/" and (each := _EACH.match(text, end)):
        end = each.end()
    return Unit(text[at:end].strip(), _COUNT, end, True, head)


def _opens_list_of_places(text: str, noun_end: int, head: str) -> bool:
    """Whether the counted units of land are then named, so that the first name describes none of the others."""
    named = text[noun_end + 1 : noun_end + 2].isupper() and head in unit_words().labels.lands
    return named and _LISTED_PLACES.match(text, noun_end) is not None


def _quoted(text: str, at: int) -> Unit | None:
    """What is counted by its name: ``25 “Mái ấm tình thương”``; a motto has a small letter."""
    found = _NAMED.match(text, at)
    return Unit(found["name"], _COUNT, found.end(), known=False) if found else None


def counted_at(phrase: str) -> str | None:
    """The counted noun that a phrase begins with, in small letters; None where it begins with none."""
    end = _noun_end(phrase, 0)
    return None if end is None else phrase[:end].lower()


def _special(text: str, at: int, noun_end: int | None = None) -> Unit | None:
    """Money, a share, a measure, a duration or a motto, unless a longer counted noun begins there (``đồng`` in ``đồng chí``)."""
    match = _special_pattern().match(text, at)
    if match is None or (noun_end is not None and noun_end > match.end()):
        return None
    printed, end = match[1], match.end()
    kind, name = _special_names()[printed.lower()]
    if kind is _MOTTO or (len(printed) == 1 and printed.isupper()):
        return Unit(name, kind, end) if kind is _MOTTO else None
    per = _PER.match(text, end) if kind in _PER_SOMETHING else None
    end = per.end() if per else end
    if per and (each := _each_pattern().match(text, per.start())) and each.end() > end:
        return Unit(name + each[0], kind, each.end())
    return Unit(name + (re.sub(r"\s", "", per[0]) if per and "/" in per[0] else ""), kind, end)


def _noun_end(text: str, at: int) -> int | None:
    """Where the longest counted noun that begins at ``at`` ends."""
    noun = _noun_pattern().match(text, at)
    return noun.end(1) if noun else None


@cache
def _noun_pattern() -> re.Pattern[str]:
    nouns = any_of(counted_nouns(), in_any_case=True).replace("\\ ", f"[{_BLANKS}]")
    return re.compile(rf"[{_BLANKS}]?({nouns})[{_MARKS}]*(?![\w{_MARKS}])")


def _phrase(text: str, at: int) -> Unit | None:
    """A noun phrase whose head is in no word list: up to the first word that cannot belong to it."""
    end = _modifiers_end(text, at, _LONGEST_UNIT)
    if end == at:
        return None
    return Unit(text[at:end].strip(), _COUNT, end, known=False)


def _extended(text: str, end: int, head: str) -> int:
    """The counted noun ``head`` with what describes it, and the nouns that a comma joins to it (``62 đề án, nhiệm vụ``)."""
    end = _modifiers_end(text, end, _LONGEST_UNIT - 2)
    for _ in range(_LONGEST_LIST):
        if text[end : end + 2] != ", ":
            break
        noun_end = _noun_end(text, end + 1)
        if noun_end is None or (text[end + 2].isupper() and text[end - 1].islower()):
            break
        if head not in papers() and text[end + 2 : noun_end].lower() in verbal_nouns():
            break  # what is done next: 2 trường hợp, quyết định …
        if _NUMBER_NOUN.match(text, end + 2):
            break  # 40 vụ, con số này …
        noun_end = _modifiers_end(text, noun_end, 3)
        after = _WORD.match(text, noun_end)
        if (after and after[1].lower() in _PREDICATES) or _DIGIT.match(text, noun_end):
            break
        end = noun_end
    return end


def _modifiers_end(text: str, at: int, most: int) -> int:
    """Where the words that describe a noun end, at most ``most`` of them, and one more that ends the phrase."""
    position, before = at, None
    match = _WORD.match(text, at)
    for left in range(most, -1, -1):
        if match is None:
            break
        printed = match[1].rstrip(_MARKS)
        after = _WORD.match(text, match.end())
        if printed in may_stop() or not printed.islower():
            before = text[text.rfind(" ", 0, at) + 1 : at] if before is None else before
            if _stops(text, match, printed, before, after):
                break
        if not left and after and not _stops(text, after, after[1].rstrip(_MARKS), printed, None):
            break
        position = match.start(1) + len(printed)
        if position != match.end():
            break
        match, before = after, printed
    return position


def _stops(text: str, match: re.Match[str], printed: str, before: str, after: re.Match[str] | None) -> bool:
    """Whether a word, ``printed`` without the marks behind it, ends what is counted; ``before`` and ``after`` are the words beside it."""
    word = printed
    if not printed.islower():
        if printed.istitle() and before.istitle():
            return False  # Tây Nguyên, Cao Bằng
        word = printed.lower()
        if before.islower() and word in next_sentence_words() and printed.istitle() and (after is None or after[1] in opened_words()):
            return True
    if word in stop_words():
        return f"{before} {printed}".lower() not in compounds()
    if word == NUMBER_SIGN and _DIGIT.match(text, match.end()):
        return True
    seconds = stop_phrases().get(word) if after else None
    if seconds is None or after is None or (second := after[1].rstrip(_MARKS).lower()) not in seconds:
        return False
    return f"{before} {word} {second}".lower() not in compounds()


@cache
def _special_names() -> dict[str, tuple[UnitKind, str]]:
    words = unit_words()
    table: dict[str, tuple[UnitKind, str]] = {}
    for name in words.mottoes.units:
        table[name.lower()] = (_MOTTO, name)
    for kind, groups in ((_MONEY, words.money), (_SHARE, words.shares)):
        for standard, spellings in groups.items():
            for spelling in spellings:
                table[spelling.lower()] = (kind, standard)
    for name in words.durations.units:
        table[name.lower()] = (UnitKind.DURATION, name)
    for name in words.measures.units:
        table[name.lower()] = (_MEASURE, name.replace(" ", "") if name[-1] in "23" else name)  # papers print a raised 2 as "km 2"
    return table


@cache
def _each_pattern() -> re.Pattern[str]:
    """Behind a stroke, a noun of two syllables for each of which something is paid or measured: ``84 triệu đồng/lao động``."""
    nouns = any_of({noun for noun in counted_nouns() if noun.count(" ") == 1})
    return re.compile(rf"(?:/[^\W\d_]{{1,10}})?/(?:{nouns}|đầu người|nhân khẩu)(?:/(?:năm|tháng|ngày|lần))?(?!\w)")


@cache
def _signs() -> frozenset[str]:
    """What a unit can begin with that is no letter."""
    return frozenset(name[0] for name in _special_names() if not name[0].isalpha())


@cache
def _special_pattern() -> re.Pattern[str]:
    return re.compile(rf"[{_BLANKS}]?({any_of(_special_names(), in_any_case=True)})(?!(?<!%)\w|-\w)")
