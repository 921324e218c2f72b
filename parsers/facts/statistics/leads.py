"""What stands right before a number: how exact it is, and which way the figure went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from parsers.facts.statistics.lexicon import Endings, last_words, quantity_words
from parsers.lexicon import any_of
from parsers.patterns import pattern
from parsers.syllables import is_syllable
from parsers.text import last_before
from parsers.types import ChangeDirection, Qualifier


@dataclass(slots=True)
class Lead:
    """The words before a number that speak about it."""

    qualifier: Qualifier | None = None
    change: ChangeDirection | None = None
    word: str = ""
    """The qualifying word as printed, in small letters."""


@dataclass(slots=True)
class _Verb:
    """A verb of change, and at which of the words before a number it begins."""

    change: ChangeDirection
    start: int


_WINDOW = 70
_NEAR = 24
_LONGEST_CHANGE = 110
_REACH = 40
"""Characters behind a unit in which `trở lên` may stand."""
_FROM, _REACH_OF_FROM = "từ", 120
_FROM_AND_UP = pattern(r"(?: (?!(?:đến|tới|lên|xuống|còn|trở) )(?:[^\s\d;.:()]+|\([^\d;.:()]{1,40}\)(?![^\s]))){0,24} trở lên(?!\w)")
_MOST_BETWEEN = 8
_LIGHT = frozenset({"là", "đạt", "được", "có", "tới", "đến", "mức", "thêm", "từ"})


DENIED = ("không ", "chưa ")
"""How the words before a verb end that deny it: ``không tăng số hộ nghèo``."""
_UP = "lên"
_SUPERIORS = "cấp trên"
_HEIGHTS = frozenset({"độ", "chiều", "tầm"})
"""Before ``cao hơn`` these make it a height of more than so much, nothing that rose: ``ở độ cao hơn 130 m``."""
_NO_LEAD = Lead()
_TO_NUMBER = pattern(r"(?: (?:gần|hơn|khoảng|trên|tới|đến|thêm|được|ước))* ")
"""What may stand between what is compared with and the number."""


def read_lead(text: str, low: int, start: int, said: str) -> Lead:
    """The lead of the number at ``start``, right before which a word is ``said``; nothing before ``low`` (the previous figure) is read."""
    if said not in _last_words():
        return _glued_lead(said) if said.endswith(_glued()) else _NO_LEAD
    words = last_words(last_before(text, start, _WINDOW, low).lower(), _MOST_BETWEEN + 2)
    word, verb = _qualifying(words), _change_verb(words)
    if word is None and verb:
        word = _estimates().of(words[: verb.start])
    return Lead(_qualifiers()[word] if word else None, verb.change if verb else None, word or "")


def _glued_lead(said: str) -> Lead:
    """The lead that a page printed as one with the word before it: ``dự ánkhoảng 40 tỷ đồng``."""
    word = said[len(without_glued_lead(said)) :]
    return Lead(_qualifiers()[word], None, word) if word else _NO_LEAD


def without_glued_lead(said: str) -> str:
    """A word without the qualifying word that a page printed as one with it: ``ánkhoảng`` is ``án``."""
    if not said.endswith(_glued()):
        return said
    rest = said.removesuffix(next(word for word in _glued() if said.endswith(word)))
    return rest if is_syllable(rest) and not is_syllable(said) else said


def _qualifying(words: Sequence[str]) -> str | None:
    """The qualifying word right before a number, two light words between them allowed (``ước đạt``, ``tối đa lên đến``)."""
    word = _qualifying_words().of(words)
    if word is None and words and words[-1] in _LIGHT:
        words = words[: -2 if words[-2:-1] == [_UP] else -1]
        word = _qualifying_words().of(words)
    if word is None:
        return None
    last = " ".join(words[-2:])
    if words[-3:-2] and words[-3] in _HEIGHTS and last == "cao hơn":
        return word
    # the `hơn` of `thấp hơn 55%`, and to whom it is told: `báo cáo cấp trên 3 trường hợp`
    return None if last in _change_verbs() or last == _SUPERIORS else word


def read_after(text: str, end: int, said: str) -> Qualifier | None:
    """The qualifier behind a unit: ``85% trở lên``; behind ``từ`` as far as the clause goes: ``từ 85% chi bộ đạt loại khá trở lên``.

    Right before the number a word is ``said``.
    """
    reach = _REACH_OF_FROM if said == _FROM else _REACH
    if text.find(" trở ", end, end + reach) < 0:
        return None
    if reach != _REACH and _FROM_AND_UP.match(text, end, end + reach):
        return Qualifier.AT_LEAST
    found = _after_pattern().match(text, end, end + _REACH)
    return next((qualifier for qualifier, words in quantity_words().qualifiers_after.items() if found and found[1].lower() in words), None)


def _change_verb(words: Sequence[str]) -> _Verb | None:
    """The verb of change, with only light words between it and the number; not where the number is what is compared with."""
    between, verbs, seconds = _between(), _change_verbs(), _change_verb_ends()
    if words[-2:] == ["so", "với"] or (words[-2:] == ["cao", "hơn"] and not _HEIGHTS.isdisjoint(words[-3:-2])):
        return None
    for at in range(len(words) - 1, max(len(words) - _MOST_BETWEEN, 0) - 1, -1):
        word = words[at]
        if at and word in seconds and (pair := f"{words[at - 1]} {word}") in verbs:
            refused = words[at + 1 : at + 2] == ["mức"] or _is_denied(words, at - 1)  # thấp hơn mức 5,5% của năm trước
            return None if refused else _Verb(verbs[pair], at - 1)
        if word in verbs:
            changes = quantity_words().changes
            named = " ".join(words[at : at + 2]) in changes.nouns or any(_ending(words, at, most) in changes.ended for most in (2, 3))
            return None if named or _is_denied(words, at) else _Verb(verbs[word], at)
        if word not in between:
            return None
    return None


def _ending(words: Sequence[str], at: int, most: int) -> str:
    """The ``most`` last words up to the one at ``at``."""
    return " ".join(words[max(0, at + 1 - most) : at + 1])


def _is_denied(words: Sequence[str], at: int) -> bool:
    """Whether the word before the one at ``at`` denies it."""
    return at > 0 and f"{words[at - 1]} " in DENIED


def change_before(text: str, low: int, start: int, said: str) -> ChangeDirection | None:
    """The verb of change that names what changes before it says to what: ``giảm tỷ lệ hộ nghèo của tỉnh còn 30%``.

    Right before the number a word is ``said``.
    """
    if said not in _last_of_change():
        return None
    near = last_before(text, start, _NEAR, low)
    if not ("còn " in near or "lên " in near or "xuống " in near):
        return None
    found = _changed_to().search(text, max(low, start - _LONGEST_CHANGE), start)
    return None if found is None else ChangeDirection.INCREASE if found["up"] else ChangeDirection.DECREASE


def change_over(text: str, low: int, comparison: tuple[int, int], start: int) -> ChangeDirection | None:
    """The verb of change that what is compared with parts from its number: ``cao hơn so với cùng kỳ 3%``, ``hơn bình quân cả nước 2%``.

    ``comparison`` is where that stands; nothing before ``low`` is read.
    """
    begin, end = comparison
    if begin < low or not _TO_NUMBER.fullmatch(text, end, start):
        return None
    begin += len("hơn") if text.startswith("hơn ", begin) else 0
    verb = _change_verb(last_words(last_before(text, begin, _WINDOW, low).lower(), _MOST_BETWEEN + 2))
    return verb.change if verb else None


@cache
def _last_of_change() -> frozenset[str]:
    """What can stand right before the number that something changes to."""
    return _qualifying_words().last_words | {"lên", "xuống", "còn"}


@cache
def _changed_to() -> re.Pattern[str]:
    exact = any_of(word for words in quantity_words().qualifiers.values() for word in words)
    others = any_of(noun.split(" ", 1)[1] for noun in quantity_words().changes.nouns)
    what = rf" (?!(?:{others}) )(?:(?!(?:{any_of(quantity_words().changes.breaks)}) )[^\s\d,;.:()]+ ){{1,16}}"
    return re.compile(rf"(?<!\w)(?:(?:[Tt]ăng|[Nn]âng){what}(?P<up>lên)|[Gg]iảm{what}(?:xuống còn|xuống|còn)) (?:(?:{exact}) )?$")


@cache
def _last_words() -> frozenset[str]:
    """Words of which one stands right before a number with a lead."""
    return _qualifying_words().last_words | Endings(_change_verbs()).last_words | _between() | _LIGHT


@cache
def _glued() -> tuple[str, ...]:
    """Qualifying words of one syllable, which a page may have glued to the word before."""
    return tuple(word for word in _qualifiers() if " " not in word)


@cache
def _qualifying_words() -> Endings:
    return Endings(_qualifiers())


@cache
def _estimates() -> Endings:
    return Endings(quantity_words().estimates.words)


@cache
def _after_pattern() -> re.Pattern[str]:
    """The words behind a unit, with a few that describe it between: ``3 đơn vị cùng cấp trở lên``."""
    after = any_of(word for words in quantity_words().qualifiers_after.values() for word in words)
    return re.compile(rf"(?: [^\W\d_]+){{0,3}} ({after})(?!\w)", re.IGNORECASE)


@cache
def _qualifiers() -> dict[str, Qualifier]:
    return {word: qualifier for qualifier, words in quantity_words().qualifiers.items() for word in words}


@cache
def _change_verbs() -> dict[str, ChangeDirection]:
    changes = quantity_words().changes
    return {
        **dict.fromkeys(changes.increase, ChangeDirection.INCREASE),
        **dict.fromkeys(changes.decrease, ChangeDirection.DECREASE),
    }


@cache
def _change_verb_ends() -> frozenset[str]:
    """The second words of verbs of two."""
    return frozenset(verb.split(" ")[1] for verb in _change_verbs() if " " in verb)


@cache
def _between() -> frozenset[str]:
    return frozenset(quantity_words().changes.between)
