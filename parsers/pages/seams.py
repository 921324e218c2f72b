"""Words that a page printed as one, for want of the blank between a link and the words beside it: ``Công an tỉnhSơn La``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.syllables import is_syllable
from parsers.tables import read_table

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "seams.toml"

# They begin with figures or capitals, of which there are few, so that the engine can skip to the next of them.
_OF_FIGURES = pattern(rf"[0-9](?:(?=[{CAPITALS.lower()}]{{2}})|(?<=[{CAPITALS.lower()}].)(?=[0-9] ))")
"""Where a figure runs into the word behind it, or a word into a figure of two digits: ``Nghị quyết 57về``, ``thông qua10 nghị quyết``."""
_SEAM = pattern(rf"[{CAPITALS}](?<=[{CAPITALS.lower()}].)")
_MAY_BE_SEAM = pattern(rf"[0-9{CAPITALS}](?:(?<=[{CAPITALS.lower()}].)|(?<=[0-9])(?=[{CAPITALS.lower()}]{{2}}))")
"""Either of them, for a look that passes over the text once: most have none."""
_WORD, _WORD_BEFORE = pattern(r"[^\W\d_]+"), pattern(r"(?<![\w.@])[^\W\d_]{2,8}$")
_LONG = pattern(r"(?:TP\.|[(\[“‘\"'])*(?P<word>[^\W\d_]{5,16})[)\]”’\"'.,:;!?…]*")
"""A word that may be two, between marks; one with others in it is an address or the like."""
_SHORT_FIRST = pattern(rf"[{CAPITALS}]{{3,8}}(?P<small>[{CAPITALS.lower()}]{{1,6}})")
"""An abbreviation and a word: ``UBND TPHCMtổ chức``."""
_PRINTED = pattern(r"\S{6,}+")
"""What is printed without a blank, as long as the shortest word that is looked at."""
_OF_TIME = frozenset({"giờ", "phút", "giây"})
"""Units of a time of day, which figures stand around without blanks: ``8giờ30``."""
_OF_NETS, _LONGEST_ADDRESS = ("#", "http", "www."), 120
"""What is printed as one on purpose: a hashtag, an address."""
_SHORTEST = 2
"""Letters of the shortest syllable that is looked for."""
_SHORTEST_LONG = 6
"""Letters of the shortest word in which two syllables are looked for."""
_LONGEST = 8
"""Letters of the longest syllable, and one more."""


def parted(text: str) -> str:
    """The text with a blank between two words printed as one, where their letters say beyond doubt that they are two."""
    if not (_MAY_BE_SEAM.search(text) or _holds_words_as_one(text)):
        return text
    seams = sorted({*_seams(text), *_seams_of_figures(text), *_seams_in_words(text)})
    return " ".join(text[start:end] for start, end in zip([0, *seams], [*seams, len(text)], strict=True))


def _seams_of_figures(text: str) -> Iterator[int]:
    """Where a figure and a syllable of the language with a mark, which no unit of measure bears, are printed as one."""
    for found in _OF_FIGURES.finditer(text):
        at = found.end()
        word = _WORD.match(text, at)
        if word and not word[0].isascii() and is_syllable(word[0]):
            if word[0] not in _OF_TIME:
                yield at
        elif not word and (before := _WORD_BEFORE.search(text, max(0, at - _LONGEST - 1), at - 1)) and is_syllable(before[0]):
            yield at - 1


def _seams_in_words(text: str) -> Iterator[int]:
    """Where a word of small letters that is no syllable of the language comes apart into two: ``tỉnh Bắc Giangtổ chức``."""
    if not _holds_words_as_one(text):
        return
    for printed in _PRINTED.finditer(text):
        if within := _way_apart(printed[0]):
            yield printed.start() + within


def _holds_words_as_one(text: str) -> bool:
    """Whether any of the longer words of a text comes apart."""
    return any(map(_way_apart, [printed for printed in text.split() if len(printed) >= _SHORTEST_LONG]))


@lru_cache(16384)
def _way_apart(printed: str) -> int:
    """Where a word comes apart into an abbreviation and a syllable, or into two syllables in one way alone; else 0.

    One with a capital is the end of a name, and the other word one of the few that stand behind names: not ``Khămphăn``.
    """
    long = _LONG.fullmatch(printed)
    word = long["word"] if long else ""
    if short := _SHORT_FIRST.fullmatch(word):
        return _behind_abbreviation(short, printed.index(word))
    if len(word) < _SHORTEST_LONG or word.isascii() or not word[1:].islower() or is_syllable(word):
        return 0
    ways = [at for at in range(_SHORTEST, len(word) - 1) if is_syllable(word[:at]) and is_syllable(word[at:])]
    behind = word[ways[0] :] if len(ways) == 1 else ""
    told = behind in _behind_names() if word[0].isupper() else not (behind.isascii() and len(behind) <= _SHORTEST)
    return printed.index(word) + ways[0] if told else 0


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    behind_names: frozenset[str]


@cache
def _behind_names() -> frozenset[str]:
    return read_table(WORDS, _Table).behind_names


def _behind_abbreviation(short: re.Match[str], start: int) -> int:
    """Where the word behind an abbreviation begins, which may have its last capital: ``BCHĐảng bộ``; 0 where no syllable does."""
    small = short["small"]
    at = short.start("small") - 1
    if len(small) == 1:  # TP.HCMVõ Văn A, but TPHCMở
        return start + at if short[0][at:] in lexicon.names().families and not small.isascii() else 0
    if is_syllable(short[0][at:]):
        return start + at
    return start + at + 1 if not small.isascii() and is_syllable(small) else 0


def _seams(text: str) -> Iterator[int]:
    """Where one syllable of the language ends and another begins, one of them with a mark that no name of a brand bears."""
    for found in _SEAM.finditer(text):
        at = found.start()
        start = end = at
        while start > 0 and at - start < _LONGEST and text[start - 1].islower():
            start -= 1
        start -= start > 0 and text[start - 1].isupper()
        while end < len(text) and end - at < _LONGEST and text[end].isalpha() and (end == at or text[end].islower()):
            end += 1
        first, second = text[start:at], text[at:end]
        if text.startswith(_OF_NETS, text.rfind(" ", max(0, at - _LONGEST_ADDRESS), at) + 1):
            continue
        if len(first) < 2 or text[start - 1 : start].isupper() or (first + second).isascii():
            continue  # iPhone, VNeID, VinFast
        capitals = len(second) == 1 and text[end : end + 1].isupper()  # UBND tỉnhHĐND
        if is_syllable(first) and (capitals or is_syllable(second)):
            yield at
