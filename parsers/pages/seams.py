"""Words that a page printed as one, for want of the blank between a link and the words beside it: ``Công an tỉnhSơn La``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.syllables import is_syllable

# They begin with figures or capitals, of which there are few, so that the engine can skip to the next of them.
_OF_FIGURES = pattern(rf"[0-9](?:(?=[{CAPITALS.lower()}]{{2}})|(?<=[{CAPITALS.lower()}].)(?=[0-9] ))")
"""Where a figure runs into the word behind it, or a word into a figure of two digits: ``Nghị quyết 57về``, ``thông qua10 nghị quyết``."""
_SEAM = pattern(rf"[{CAPITALS}](?<=[{CAPITALS.lower()}].)")
_WORD, _WORD_BEFORE = pattern(r"[^\W\d_]+"), pattern(r"(?<![\w.@])[^\W\d_]{2,8}$")
_LONG = pattern(r"[(\[“‘\"']*(?P<word>[^\W\d_]{6,16})[)\]”’\"'.,:;!?…]*")
"""A word that may be two, between marks; one with others in it is an address or the like."""
_SHORT_FIRST = pattern(rf"[{CAPITALS}]{{3,8}}(?P<small>[{CAPITALS.lower()}]{{2,6}})")
"""An abbreviation and a word: ``UBND TPHCMtổ chức``."""
_LONG_WORD = 6
"""Letters of the shortest word that is looked at, and with its marks the shortest there is."""
_OF_TIME = frozenset({"giờ", "phút", "giây"})
"""Units of a time of day, which figures stand around without blanks: ``8giờ30``."""
_OF_NETS, _LONGEST_ADDRESS = ("#", "http", "www."), 120
"""What is printed as one on purpose: a hashtag, an address."""
_SHORTEST = 2
"""Letters of the shortest syllable that is looked for; behind another it has a mark."""
_LONGEST = 8
"""Letters of the longest syllable, and one more."""


def parted(text: str) -> str:
    """The text with a blank between two words printed as one, where their letters say beyond doubt that they are two."""
    seams = sorted({*_seams(text), *_seams_of_figures(text), *_seams_in_words(text)})
    if not seams:
        return text
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
    for printed in {word for word in text.split() if len(word) >= _LONG_WORD}:
        if within := _way_apart(printed):
            at = text.find(printed)
            while at >= 0:
                if text[at - 1 : at].isspace() or at == 0:
                    yield at + within
                at = text.find(printed, at + len(printed))


@lru_cache(8192)
def _way_apart(printed: str) -> int:
    """Where a word comes apart into an abbreviation and a syllable, or into two syllables in one way alone; else 0."""
    long = _LONG.fullmatch(printed)
    word = long["word"] if long else ""
    if (short := _SHORT_FIRST.fullmatch(word)) and not short["small"].isascii() and is_syllable(short["small"]):
        return printed.index(word) + short.start("small")
    if word.isascii() or not word[1:].islower() or is_syllable(word):
        return 0
    ways = [at for at in range(_SHORTEST, len(word) - 1) if is_syllable(word[:at]) and is_syllable(word[at:])]
    if len(ways) != 1 or (word[ways[0] :].isascii() and len(word) == ways[0] + _SHORTEST):
        return 0  # Chămpa
    return printed.index(word) + ways[0]


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
