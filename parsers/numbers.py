"""Numbers as Vietnamese writes them: ``1.234,5 tỷ``, ``254/616``, ``1 trong 11``, ``hai mươi mốt``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from operator import attrgetter

import ahocorasick
from pydantic import BaseModel, ConfigDict

from parsers.lexicon import read_lexicon
from parsers.patterns import pattern
from parsers.text import last_before


@dataclass(slots=True)
class Number:
    """A number at ``text[start:end]``, its scale word included."""

    start: int
    end: int
    value: int | float
    total: int | float | None = None
    """The whole of ``254/616`` and ``1 trong 11``, scaled like ``value``."""
    scale: int = 1
    """What the scale word multiplied: 1000000 for ``5,3 triệu``."""
    in_words: bool = False
    """Written out: ``mười lăm``."""
    decimal: bool = False
    """Has a decimal mark."""
    range_of: int | None = None
    """Start of the other end of a range (``từ 5 đến 7``, ``61 xuống còn 21``)."""


class _NumberWords(BaseModel):
    """What ``quantities.toml`` says about numbers; its other tables are read elsewhere."""

    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)
    words: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]


_START = attrgetter("start")
_LONGEST = 18
_THOUSANDS = pattern(r"(?!0)\d{1,3}(?:([.,]) ?\d{3})(?:\1\d{3})*$")
_OF_A_WHOLE = pattern(r"\s?/\s?|\s(?:trong|trên)\s(?:tổng\s)?(?:số\s)?", re.IGNORECASE)
_RANKS = ("giải ", "hạng ", "thứ ", "vị trí ")
"""Behind these a number is a place among so many and no part of them: ``giải 3 trong số 48 giải``."""
_FIRST_OF_WHOLE = frozenset("/tT")
_OUT_OF = pattern(r"\s(?:trong|trên)\s(?:tổng\s)?(?:số\s)?(?=\d)", re.IGNORECASE)
_BETWEEN_ENDS = pattern(
    r"(?:\s?%)?\s?(?:[-–]|đến|tới|lên|xuống|lên đến|lên tới|xuống còn|xuống|còn|lên thành)\s?(?:khoảng |hơn |gần |trên )?$", re.IGNORECASE
)
_SLASHED_AGAIN = pattern(r"\s?[/-]\s?[\dA-ZĐ]")
_LONGEST_GAP = 24
_NONE_ALONE = frozenset({"năm", "tư", "mốt", "lăm"})
_MEASURES = (" km", "km", " ha", "ha", " m²", "m²", " m2", "m2", " m³", " m3", " kg", " tấn", " mét")
_STOPPED = pattern(r"\d(?<![\d.,].)\d{0,2}(?:\.\d{3})+(?![\d.,]\d)")
_FRACTION = pattern(r"\d(?<![\d.,]\d)\d{0,2},\d{1,2} ?(?:km|ha|m²|m2|m³|m3|kg|tấn|mét)\b")
"""Of a measure, too short behind its comma for a group of thousands; rates have commas in any text."""
_RATES = ("%", " %", "phần trăm", " phần trăm")


def find_numbers(text: str, openings: Iterable[int] | None = None) -> list[Number]:
    """Every number of ``text`` in its order, whatever it means: dates, phone numbers and ordinals are the caller's to refuse.

    Both ends of a range share the scale word (``1,5 đến 2 triệu``). A run of digits that follows no rule of grouping is left out.
    ``openings`` is where ``first_words`` stand, in the order of their ends, for who has looked for them already.
    """
    digits = {number.start: number for number in _with_totals(text, _plain(text))}
    words = _in_words(text, digits, _openings(text) if openings is None else openings)
    return _ranged(text, sorted([*digits.values(), *words], key=_START) if words else [*digits.values()])


def _plain(text: str) -> list[Number]:
    """Digits with their scale words."""
    numbers: list[Number] = []
    for match in _digits_pattern().finditer(text):
        start, end = match.span()
        if start and text[start - 1] != " " and _is_glued(text, start):
            continue
        printed, scaled = match[0], _scale(text, end) if match.lastindex else None
        if printed.isdigit():
            exact: int | Decimal | None = int(printed) if end - start <= 2 or _is_number(printed) else None
        else:
            exact = _read(printed, fraction_likely="," in printed and (scaled is not None or _is_measured(text, end)))
        if exact is None:
            continue
        factor, end = scaled or (1, end)
        if isinstance(exact, int):
            number = Number(start, end, exact * factor, None, factor)
        else:
            number = Number(start, end, _plain_value(exact * factor), None, factor, False, exact != int(exact))
        if factor > 1 and numbers and _is_compound(text, numbers[-1], number):
            numbers[-1].end, numbers[-1].value = end, numbers[-1].value + number.value
        else:
            numbers.append(number)
    return numbers


def _is_measured(text: str, end: int) -> bool:
    """Whether a rate follows, or a measure in a text that groups its thousands by stops or has other measures with fractions.

    ``58,157 km²`` beside ``107.576 người``, ``1,586 ha`` beside ``17,1 km``.
    """
    if text.startswith(_RATES, end):
        return True
    return text.startswith(_MEASURES, end) and _has_commas_for_fractions(text)


@lru_cache(4)
def _has_commas_for_fractions(text: str) -> bool:
    """Whether a text surely has commas before fractions; remembered, as every measure of it asks."""
    return (_STOPPED.search(text) or _FRACTION.search(text)) is not None


def _is_glued(text: str, start: int) -> bool:
    """Whether a letter, a mark or a name's hyphen stands right before: ``A1``, ``.5``, ``Covid-19``."""
    before = text[start - 1 : start]
    return before.isalnum() or before in {".", ",", "_"} or (before == "-" and text[start - 2 : start - 1].isalpha())


def _is_number(printed: str) -> bool:
    """Whether several digits without marks are a number: a zero in front makes them a code."""
    return printed[0] != "0" and len(printed) <= _LONGEST + 6


def _read(printed: str, *, fraction_likely: bool) -> int | Decimal | None:
    """Digits with marks as a number: a full stop groups thousands and a comma is the decimal mark, unless the grouping says otherwise."""
    if len(printed) > _LONGEST + 6:
        return None
    printed = printed.replace(" ", ".")
    stops, commas = printed.count("."), printed.count(",")
    if stops and commas:
        last, other = (",", ".") if printed.rfind(",") > printed.rfind(".") else (".", ",")
        whole, _, rest = printed.rpartition(last)
        return Decimal(whole.replace(other, "") + "." + rest) if last not in whole and _THOUSANDS.match(whole) else None
    mark = "." if stops else ","
    grouped = _THOUSANDS.match(printed) is not None
    if stops + commas == 1 and (not grouped or (commas and fraction_likely)):
        whole, _, rest = printed.partition(mark)
        return Decimal(f"{whole}.{rest}") if whole == "0" or whole[0] != "0" or len(whole) <= 2 else None
    return int(printed.replace(mark, "")) if grouped else None


def _plain_value(exact: int | Decimal) -> int | float:
    return exact if isinstance(exact, int) else int(exact) if exact == int(exact) else float(exact)


def _scale(text: str, end: int) -> tuple[int, int] | None:
    """The scale word or words right after a number, and where they end."""
    factor, at = 1, end
    while (match := _scale_pattern().match(text, at)) is not None and at - end < 12:
        factor *= _words().scales[match["word"].lower()] if match["word"] else _words().short_scales[match["short"].lower()]
        at = match.end()
    return (factor, at) if factor > 1 else None


def _is_compound(text: str, first: Number, second: Number) -> bool:
    """Whether two numbers are one: ``2 tỷ 500 triệu``."""
    return first.scale > second.scale > 1 and second.value < first.scale and text[first.end : second.start] == " "


def _with_totals(text: str, numbers: list[Number]) -> list[Number]:
    """``254/616`` and ``1 trong 11`` made one number with its total."""
    out: list[Number] = []
    part: Number | None = None
    """The number before, as long as it can be the part of a whole."""
    for number in numbers:
        if part and number.start - part.end <= _LONGEST_GAP and _is_whole_of(text, part, number):
            out[-1] = _with_total(part, number)
            part = None
        else:
            out.append(number)
            part = number
    return out


def _is_whole_of(text: str, part: Number, whole: Number) -> bool:
    slashed = text[part.end] == "/"
    if part.scale > 1 or not (slashed or text[part.end + 1] in _FIRST_OF_WHOLE):
        return False
    if not slashed and text.endswith(_RANKS, 0, part.start):
        return False
    return _OF_A_WHOLE.fullmatch(text, part.end, whole.start) is not None and not _slashed_again(text, part, whole)


def _with_total(part: Number, whole: Number) -> Number:
    """One number of both; the part takes the scale that only the whole prints."""
    factor = whole.scale
    value = part.value * factor if isinstance(part.value, int) else _plain_value(Decimal(str(part.value)) * factor)
    return Number(part.start, whole.end, value, whole.value, factor, decimal=part.decimal or whole.decimal)


def _slashed_again(text: str, number: Number, after: Number) -> bool:
    """Three numbers with slashes are a date, letters after the slash a document."""
    return text[number.start - 1 : number.start] == "/" or _SLASHED_AGAIN.match(text, after.end, after.end + 4) is not None


def _in_words(text: str, digits: dict[int, Number], openings: Iterable[int]) -> list[Number]:
    """Numbers written out, but for ordinals (``thứ hai``); ``một trong 11`` takes its total out of ``digits``."""
    found, pattern, end = [], _word_pattern(), 0
    for start in openings:
        match = pattern.match(text, start) if start >= end else None
        if match is None:
            continue
        end = match.end()
        before = text[start - 1 : start]
        read = None if before.isalnum() or before == "-" else _read_words(match[0].lower())
        if read is None:
            continue
        value, length = read
        stop = start + length
        out_of = _OUT_OF.match(text, stop) if value == 1 else None
        whole = digits.get(out_of.end()) if out_of else None
        if whole and whole.total is None:
            del digits[whole.start]
            found.append(Number(start, whole.end, 1, whole.value, in_words=True))
        elif last_before(text, start, 4).lower() != "thứ ":
            factor, stop = (_scale(text, stop) if value < 1000 else None) or (1, stop)
            found.append(Number(start, stop, value * factor, None, factor, True))
    return found


def _openings(text: str) -> Iterator[int]:
    """Where a number in words may begin."""
    return (last + 1 - length for last, length in _automaton().iter(text))


@lru_cache(1024)
def _read_words(run: str) -> tuple[int, int] | None:
    """The number that the longest start of a run of words writes, and how many characters it takes; hundreds and tens, no more."""
    words = run.split(" ")
    units, total, at = _words().words, 0, 0
    if len(words) >= 2 and words[0] in units and words[1] == "trăm":
        total, at = units[words[0]] * 100, 2
        if at < len(words) and words[at] in ("linh", "lẻ"):
            last = units.get(words[at + 1]) if at + 1 < len(words) else None
            total, at = (total + last, at + 2) if last and last < 10 else (total, at)
            return total, _length(words[:at])
    if at + 1 < len(words) and words[at] in units and words[at + 1] == "mươi":
        total, at = total + units[words[at]] * 10, at + 2
        if at < len(words) and words[at] in units and words[at] not in ("mười", "năm"):
            total, at = total + units[words[at]], at + 1
    elif at < len(words) and words[at] == "mười":
        total, at = total + 10, at + 1
        if at < len(words) and words[at] in units and words[at] not in ("mười", "năm", "tư"):
            total, at = total + units[words[at]], at + 1
    elif at == 0 and words[0] in units and words[0] not in _NONE_ALONE:
        total, at = units[words[0]], 1
    return (total, _length(words[:at])) if at else None


def _length(words: list[str]) -> int:
    """How many characters words take with a blank between them."""
    return sum(map(len, words)) + len(words) - 1


def _ranged(text: str, numbers: list[Number]) -> list[Number]:
    """Both ends of a range know each other, and the first takes the scale that only the second prints."""
    for first, second in pairwise(numbers):
        if second.start - first.end > _LONGEST_GAP or not _BETWEEN_ENDS.match(text, first.end, second.start):
            continue
        if first.in_words != second.in_words or first.total or (second.total and second.scale > 1):
            continue
        if second.total:
            if not first.value < second.value <= second.total:
                continue
            first.total = second.total
        if first.scale == 1 < second.scale and text[first.end] != "%":
            first.value, first.scale = _plain_value(Decimal(str(first.value)) * second.scale), second.scale
        first.range_of, second.range_of = second.start, first.start
    return numbers


@cache
def _words() -> _NumberWords:
    return read_lexicon("quantities", _NumberWords)


def _names() -> list[str]:
    """Every word that stands in a number."""
    return [*_words().words, "mươi", "trăm", "linh", "lẻ"]


@cache
def _scale_pattern() -> re.Pattern[str]:
    """A scale word in small letters or in a heading's capitals: ``Triệu`` is a name, ``tỷ lệ`` a rate."""
    names = [form for word in _words().scales for form in (word, word.upper()) if word != "trăm"]
    short = "|".join(re.escape(form) for word in _words().short_scales for form in (word, word.capitalize()))
    return re.compile(rf"\s?(?:(?P<word>{'|'.join(names)})(?!\w|\s?(?:lệ|trọng|suất|giá|phú)\b)|(?P<short>{short})(?=\s?(?:đồng|đ)(?!\w)))")


@cache
def _digits_pattern() -> re.Pattern[str]:
    """A run of digits with marks inside; blanks group thousands only in exact threes (1 234). Its group is there where a scale may follow.

    What is glued in front is looked at afterwards: a pattern that begins with a digit lets the engine skip to the next one.
    """
    plain = r"[0-9](?:[0-9]{0,2}+(?: [0-9]{3}){1,3}(?![\w/]|[.,][0-9])|[0-9]*+(?:[.,][0-9]++)*+)"
    scales = [form for word in _words().scales for form in (word, word.upper())]
    scales += [f"{form}(?=[. đ])" for word in _words().short_scales if word.isalpha() for form in (word, word.capitalize())]
    return re.compile(rf"{plain}(?:(?=(\s?(?:%|phần trăm|{'|'.join(scales)}))))?")


def first_words() -> Iterator[str]:
    """What a number in words begins with, in small letters or with a capital: a word, or two where the first alone is none."""
    for word in _words().words:
        for form in (word, word.capitalize()):
            yield from (f"{form} {one}" for one in _names()) if word in _NONE_ALONE else (form,)


@cache
def _automaton() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word in first_words():
        automaton.add_word(word, len(word))
    automaton.make_automaton()
    return automaton


@cache
def _word_pattern() -> re.Pattern[str]:
    """A run of number words in small letters, or with a capital at the start of a sentence."""
    first = [form for word in _words().words for form in (word, word.capitalize())]
    return re.compile(rf"(?:{'|'.join(first)})(?: (?:{'|'.join(_names())})){{0,5}}(?!\w)")
