"""What a figure is of: the words before the number (``kim ngạch xuất khẩu ước đạt 1,24 tỷ USD``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import ahocorasick

from parsers.facts.statistics.landmarks import heads, stands_between
from parsers.facts.statistics.leads import without_glued_lead
from parsers.facts.statistics.lexicon import quantity_words
from parsers.facts.statistics.times import Time
from parsers.lexicon import any_of
from parsers.marks import Span
from parsers.patterns import pattern

_TO_LAST_BREAK = pattern(r".*(?:[,;:.(“\"–…]\s|[(\[])", re.DOTALL)
_BRACKETS = pattern(r"\([^()]*\)")
SIGN = pattern(r"^(?:tổng số|tổng|số lượng|số lượt|số)\s", re.IGNORECASE)
"""What says that the noun behind it is counted."""
_LISTED = pattern(r"(?:^|[,;:.(] )(số [^;:.,()\d]{3,40}), [^\s;:.,()\d]+(?: [^\s;:.,()\d]+){0,4} $", re.IGNORECASE)
"""A count of several things that end in a verb: ``số nhà sập đổ, hư hỏng là 108``."""
_WINDOW = 160
_GROWTH = "tăng trưởng"
_MOST_WORDS = 14
_INVESTORS, _BOTH_WAYS = ("chủ ", "nhà ", "Chủ ", "Nhà "), "xuất "
"""Before a noun that names an amount these make it who invests, and both directions of trade: ``xuất nhập khẩu``."""
_FIRST_WORD = pattern(r"\w+")


def read_subject(text: str, low: int, start: int, nouns: Sequence[Span], times: Sequence[Time]) -> str | None:
    """The noun phrase before the number at ``start``, from the noun that names an amount or a share to the verb; None without such a noun.

    Nothing before ``low`` is read, and nothing of the clause before; brackets and the given ``times`` are skipped.
    ``nouns`` is where such nouns may stand in the text, in order of their ends.
    """
    near = start - _WINDOW
    low = near if near > low else low
    if not stands_between(nouns, low, start):
        return None
    clause = _without_asides(text, low, start, times)
    clause = clause.rpartition(" thì ")[2]
    broken = _TO_LAST_BREAK.match(clause)
    words = _said_of(clause[broken.end() :] if broken else clause)
    phrase = " ".join(words[-_MOST_WORDS:]).strip(" ,-–")
    head = _head_in(phrase, whole=len(words) <= _MOST_WORDS)
    if head is None and phrase == phrase.lower() and (listed := _LISTED.search(clause)):
        return f"{listed[1]}, {phrase}" if phrase else listed[1]
    return None if head is None else phrase[head:]


def names_another(text: str, low: int, start: int, times: Sequence[Time]) -> bool:
    """Whether a clause of its own names something else before the number at ``start`` than the figure that ends at ``low`` is of.

    ``thu ngân sách đạt 98 tỷ đồng; hàng hóa qua cảng 104 tấn``, not ``…, tăng 5%``, ``…, trong đó vay ngân hàng 60%``.
    """
    clause = _without_asides(text, max(low, start - _WINDOW), start, times)
    broken = _TO_LAST_BREAK.match(clause)
    said = " ".join(_said_of(clause[broken.end() :])).lower() if broken else ""
    return bool(said) and not said.startswith(quantity_words().predicates.carrying)


def _without_asides(text: str, low: int, start: int, times: Sequence[Time]) -> str:
    """``text[low:start]`` without brackets and the given times."""
    before, at = "", low
    for time in times:
        if time.end > at and time.start < start:
            before += text[at : max(at, time.start)]
            at = time.end
    clause = before + text[at:start]
    return _BRACKETS.sub(" ", clause) if "(" in clause else clause


def _said_of(clause: str) -> list[str]:
    """The words of a clause up to the verbs and particles at its end."""
    words, predicates, pairs, ends = clause.split(), _predicates(), quantity_words().predicates.pairs, _ends_of_pairs()
    if words:
        words[-1] = without_glued_lead(words[-1])
    while words:
        last = words[-1].lower()
        if last in ends and " ".join(words[-2:]).lower() in pairs:
            del words[-2:]
        elif last in predicates:
            words.pop()
        else:
            break
    return words


@cache
def _ends_of_pairs() -> frozenset[str]:
    return frozenset(pair.rpartition(" ")[2] for pair in quantity_words().predicates.pairs)


def counted_subject(subject: str) -> str | None:
    """What ``số chi bộ`` counts, as a unit (``chi bộ``); None when the subject counts nothing."""
    sign = SIGN.match(subject)
    counted = subject[sign.end() :] if sign else ""
    return counted if counted and not any(c.isdigit() for c in counted) and not _is_title(counted) else None


def _is_title(counted: str) -> bool:
    """Whether ``tổng`` begins a title or a body: ``Tổng Bí thư``, ``Tổng cục``."""
    return counted.startswith(quantity_words().indicators.titles)


@cache
def _predicates() -> frozenset[str]:
    return frozenset(quantity_words().predicates.words)


def _head_in(phrase: str, *, whole: bool) -> int | None:
    """Where the first noun that names an amount or a share begins; None without one.

    Nouns of one syllable are parts of other words too (``lượng`` of ``lực lượng``): they only open a ``whole`` phrase, or follow a verb of
    change (``giảm số chi bộ``).
    """
    changed = _changing().search(phrase)
    opened = changed.end() if changed else 0
    first = _FIRST_WORD.match(phrase, opened)
    if first and first[0] in _short_heads() and not _is_title(phrase[first.end() + 1 :]):
        return opened if whole or changed else None
    for last, length in _long_heads().iter(phrase):
        start: int = last + 1 - length
        after = phrase[last + 1 : last + 2]
        if not after.isalnum() and not (start and (phrase[start - 1].isalnum() or phrase[start - 1] in "-_")):
            if phrase.endswith(_INVESTORS, 0, start) and phrase.startswith("đầu tư", start):
                continue
            both = phrase.endswith(_BOTH_WAYS, 0, start) and phrase.startswith("nhập khẩu", start)
            return start - len(_BOTH_WAYS) if both else start
    return None


@cache
def _changing() -> re.Pattern[str]:
    """Verbs of change before a noun of one syllable."""
    changes, short = quantity_words().changes, any_of(_short_heads())
    verbs = {*changes.increase, *changes.decrease} - {_GROWTH}  # that is a noun itself: `tăng trưởng GDP`
    return re.compile(rf"(?<!\w)(?:{any_of(verbs, in_any_case=True)}) (?=(?i:{short})(?!\w))")


@cache
def _short_heads() -> frozenset[str]:
    return frozenset(head for head in heads() if " " not in head)


@cache
def _long_heads() -> ahocorasick.Automaton:
    """The nouns of several syllables; each yields its length."""
    automaton = ahocorasick.Automaton()
    for head in heads():
        if " " in head:
            automaton.add_word(head, len(head))
    automaton.make_automaton()
    return automaton
