"""Words that a page printed as one, for want of the blank between a link and the words beside it: ``Công an tỉnhSơn La``."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.syllables import is_syllable

# They begin with figures or capitals, of which there are few, so that the engine can skip to the next of them.
_OF_FIGURES = pattern(rf"[0-9](?:(?=[{CAPITALS.lower()}]{{2}})|(?<=[{CAPITALS.lower()}].)(?=[0-9] ))")
"""Where a figure runs into the word behind it, or a word into a figure of two digits: ``Nghị quyết 57về``, ``thông qua10 nghị quyết``."""
_SEAM = pattern(rf"[{CAPITALS}](?<=[{CAPITALS.lower()}].)")
_WORD, _WORD_BEFORE = pattern(r"[^\W\d_]+"), pattern(r"(?<![\w.@])[^\W\d_]{2,8}$")
_OF_TIME = frozenset({"giờ", "phút", "giây"})
"""Units of a time of day, which figures stand around without blanks: ``8giờ30``."""
_OF_NETS, _LONGEST_ADDRESS = ("#", "http", "www."), 120
"""What is printed as one on purpose: a hashtag, an address."""
_LONGEST = 8
"""Letters of the longest syllable, and one more."""


def parted(text: str) -> str:
    """The text with a blank between two words printed as one, where the first ends small and the next begins with a capital."""
    seams = sorted([*_seams(text), *_seams_of_figures(text)])
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
