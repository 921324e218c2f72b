"""Vietnamese text: one normal form, one standard spelling, one fold for search."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache, lru_cache

from parsers.patterns import pattern

# What is in a page but not in the language: zero-width marks, soft hyphens, byte-order marks, controls, lone surrogates.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff"
_INVISIBLE = pattern(f"[{_UNSEEN}]")
# Pictures among the letters are read for nothing, but at the head of a line they part it from the others as the sign of a list does.
_PICTURED = "\u2600-\u27bf\ufe0f"
_FARTHER = "\U0001f000-\U0001faff"
_PICTURES = pattern(f"[{_PICTURED}{_FARTHER}]")
_PICTURES_AHEAD = pattern(rf"(?<=[\n\r\x85\u2028\u2029]) *(?:[{_PICTURED}{_FARTHER}] *)+(?=[^\s{_PICTURED}{_FARTHER}•*+–—-])")
# The Icelandic letter is typed for the Vietnamese one, hyphens that break no line or any and the slashes of fractions for the plain
# ones: they look the same.
_ALIKE = "Ðð\u2010\u2011\u2044\u2215\uff0f"
_MEANT = str.maketrans(_ALIKE, "Đđ--///")
# Most texts hold none of it, no blank but space and line break, nothing that looks like what is meant: one look saves putting them right.
_ODD = pattern(f"[{_UNSEEN}{_ALIKE}{_PICTURED}{_FARTHER}\t\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

# Old tone placement (hoà, khoẻ, thuý, uỷ) -> standard (hòa, khỏe, thúy, ủy), at the end of a syllable only; "quý" keeps its own.
_OLD = ("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy")
_PLACED = {
    form(old): form(new)
    for old, new in zip(*(row.split() for row in _OLD), strict=True)
    for form in (str, str.upper, str.capitalize, lambda pair: pair[0] + pair[1].upper())
}
# It begins with a plain set of letters, so that the engine can skip to the next of them.
_OLD_PLACEMENT = pattern(rf"[oOuU][{''.join(dict.fromkeys(pair[1] for pair in _PLACED))}](?!\w)")


def normalise(text: str) -> str:
    """NFC without invisible characters, every run of blanks one space, line breaks kept and their neighbours trimmed."""
    if not ("  " in text or " \n" in text or "\n " in text or _ODD.search(text)):
        return unicodedata.normalize("NFC", text).strip(" \n")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "\n".join([" ".join(line.split()) for line in _composed(text).split("\n")]).strip("\n")


def squash(text: str) -> str:
    """``normalise`` on one line: every run of white space, line breaks too, is one space."""
    # What can be printed is no control, no invisible character and no blank but the space.
    if text.isprintable() and "  " not in text and not _ODD.search(text):
        return unicodedata.normalize("NFC", text).strip(" ")
    return " ".join(_composed(text).split())


def _composed(text: str) -> str:
    text = _PICTURES.sub("", _PICTURES_AHEAD.sub("- ", _INVISIBLE.sub("", text)))
    return unicodedata.normalize("NFC", text).translate(_MEANT)


def standard(text: str) -> str:
    """The standard tone placement: ``Uỷ`` becomes ``Ủy``, ``hoà`` becomes ``hòa``; other words are untouched."""
    return with_standard_tones(unicodedata.normalize("NFC", text))


def with_standard_tones(text: str) -> str:
    """``standard`` for what is NFC already: as long as ``text``, character for character."""
    return _OLD_PLACEMENT.sub(_placed, text)


def last_before(text: str, at: int, most: int, floor: int = 0) -> str:
    """The last letters before a place, so many at ``most`` and none before ``floor``."""
    start = at - most
    return text[start if start > floor else floor : at]


def last_word_end(text: str, floor: int, limit: int) -> int:
    """``limit``, or where the last word behind ``floor`` ends that is whole before it."""
    within = limit < len(text) and text[limit].isalnum()
    return max(floor, text.rfind(" ", floor, limit)) if within else limit


def _placed(match: re.Match[str]) -> str:
    pair, at = match[0], match.start()
    return pair if at and match.string[at - 1] in "qQ" else _PLACED.get(pair, pair)


def fold(text: str) -> str:
    """Lower case without tones, marks or đ, single-spaced: the second, lenient key of every search."""
    try:
        folded = codecs.charmap_decode(codecs.charmap_encode(text.lower(), "strict", _CODES)[0], "strict", _FOLDS)[0]
    except UnicodeEncodeError:
        folded = "".join(map(_folded, text))
    if folded.isprintable() and "  " not in folded:  # as in squash
        return folded.strip(" ")
    return " ".join(folded.split())


@lru_cache(8192)
def folded(words: str) -> str:
    """The same of words that come again and again, such as titles and places: few of them make up most of the news."""
    return fold(words)


@cache
def _folded(letter: str) -> str:
    decomposed = unicodedata.normalize("NFD", letter.casefold().replace("đ", "d"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


# A code page of the language, as its texts were set in before Unicode: written in it and read as if each code stood for the folded
# letter, a text is folded without a look-up in Python's tables for each of its letters. Texts with other letters go the long way.
_TONED = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in ("", *"\u0300\u0301\u0303\u0309\u0323"))
_PAGE = "".join(dict.fromkeys((*map(chr, range(128)), *_TONED, *"đ\xa0“”‘’–—…•·°²³×½«»→₫€öüäñçåëïîû")))
_CODES = codecs.charmap_build(_PAGE)
_FOLDS = "".join(map(_folded, _PAGE))
