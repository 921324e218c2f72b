"""Words that a page printed as one, for want of the blank between a link and the words beside it: ``Công an tỉnhSơn La``."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.patterns import pattern
from parsers.syllables import is_syllable

_CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
# It begins with the capitals, of which there are few, so that the engine can skip to the next of them.
_SEAM = pattern(rf"[{_CAPITALS}](?<=[{_CAPITALS.lower()}].)")
_LONGEST = 8
"""Letters of the longest syllable, and one more."""


def parted(text: str) -> str:
    """The text with a blank between two words printed as one, where the first ends small and the next begins with a capital."""
    seams = [*_seams(text)]
    if not seams:
        return text
    return " ".join(text[start:end] for start, end in zip([0, *seams], [*seams, len(text)], strict=True))


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
        if len(first) < 2 or text[start - 1 : start].isupper() or (first + second).isascii():
            continue  # iPhone, VNeID, VinFast
        capitals = len(second) == 1 and text[end : end + 1].isupper()  # UBND tỉnhHĐND
        if is_syllable(first) and (capitals or is_syllable(second)):
            yield at
