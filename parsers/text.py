"""Vietnamese text: one normal form, one standard spelling, one fold for search."""

from __future__ import annotations

import re
import unicodedata

# What is in a page but not in the language: zero-width marks, soft hyphens, byte-order marks, controls, lone surrogates.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n]+")

# Old tone placement (hoà, khoẻ, thuý, uỷ) -> standard (hòa, khỏe, thúy, ủy), at the end of a syllable only; "quý" keeps its own.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_OLD_PLACEMENT = re.compile(rf"(?<![qQ])([oO])([aAeE])([{_TONES}])(?!\w)|(?<![qQ])([uU])([yY])([{_TONES}])(?!\w)")


def normalise(text: str) -> str:
    """NFC without invisible characters, every run of blanks one space, line breaks kept and their neighbours trimmed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip("\n")


def squash(text: str) -> str:
    """``normalise`` on one line: every run of white space, line breaks too, is one space."""
    return " ".join(normalise(text).split())


def standard(text: str) -> str:
    """The standard tone placement: ``Uỷ`` becomes ``Ủy``, ``hoà`` becomes ``hòa``; other words are untouched."""
    decomposed = unicodedata.normalize("NFD", text)

    def move(match: re.Match[str]) -> str:
        first, second, tone = (g for g in match.groups() if g)
        return first + tone + second

    return unicodedata.normalize("NFC", _OLD_PLACEMENT.sub(move, decomposed))


def fold(text: str) -> str:
    """Lower case without tones, marks or đ, single-spaced: the second, lenient key of every search."""
    decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())
