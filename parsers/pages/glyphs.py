"""Texts set in fonts of the time before Unicode, or read by the wrong table twice: put into letters when that is sure, else left."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, RootModel

from parsers.patterns import pattern
from parsers.syllables import is_syllable, share
from parsers.tables import TableError, read_table

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "glyphs.toml"

LOST = "\ufffd"
"""What stands where a letter was that could not be read."""
_SIGNS = 5
"""So many signs of a font make it worth a look."""
_SURE = 0.9
"""So many of the different words must be syllables once the letters are put right …"""
_WRONG = 0.6
"""… and at most so many before."""
_EVIDENCE = 10
"""Fewer different words prove nothing."""
_RUN = pattern(r'[^<>"]+')
_UNICODE = pattern(r"[\u0100-\u024f\u1e00-\u1eff]")
_ENTITY = pattern(r"&(?:#1[6-9]\d|#2[0-5]\d|[A-Za-z]{2,6}[1-3]?);")
_TWICE_SIGNS = ("áº", "á»", "Ä\u2018", "Ã¡", "Ã\u00a0")
_TWICE = pattern(
    "[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+"
)
_OFTEN = pattern("[\u1ea0-\u1ef9]")
"""Letters of which any Vietnamese text is full, and no text of wrong letters."""
_OFTENEST = "ạếộảệ"
"""Some of them that are enough for nearly every text."""
_WORD = pattern(r"(?:[^\W\d_]|[^\x00-\x7f\s\d_“”‘’–—…•])+")
"""Letters, and signs beyond ASCII that may stand for some."""

_BLANK = pattern("[ \n]+")

Put = Callable[[str], str]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")
    signs: list[str]
    letters: str
    means: str


class _Font:
    """One table of letters."""

    def __init__(self, signs: list[str], letters: str, means: str) -> None:
        self.signs = tuple(signs)
        self._table = dict(zip(_BLANK.split(letters.strip(" \n")), _BLANK.split(means.strip(" \n")), strict=True))
        letter = "|".join(sorted(map(re.escape, self._table), key=len, reverse=True))
        self._letter = re.compile(letter)
        self._word = re.compile(rf"(?:{letter}|[A-Za-z])+")

    def put(self, run: str) -> str:
        """The run in letters of Unicode; signs that stand alone stay signs."""
        capitals = [char for char in run if char.isascii() and char.isalpha()]
        shouted = len(capitals) > 1 and all(char.isupper() for char in capitals)

        def word(found: re.Match[str]) -> str:
            if len(found[0]) == 1 and not found[0].isalpha():
                return found[0]
            put = self._letter.sub(lambda letter: self._table[letter[0]], found[0])
            # The fonts of capitals hold them in the places of small letters.
            return put.upper() if shouted else put

        return self._word.sub(word, run)


@cache
def _fonts() -> dict[str, _Font]:
    table = read_table(WORDS, RootModel[dict[str, _Table]]).root
    try:
        return {name: _Font(font.signs, font.letters, font.means) for name, font in table.items()}
    except ValueError as error:
        raise TableError(WORDS, None, f"as many letters as means: {error}") from error


def is_unicode(text: str) -> bool:
    """Whether letters stand in the text that only Vietnamese in Unicode has, told without looking at all of it."""
    return all(letter in text for letter in "ạếộ")


def read_glyphs(text: str) -> str:
    """The text with its letters put right, when it is sure that they are a font's or were read twice; else the text itself."""
    for signs, put in _readings():
        if sum(map(text.count, signs)) >= _SIGNS and (read := _by(put, text)) is not None:
            return read
    return text


def unreadable(text: str) -> bool:
    """Whether most words beyond ASCII cannot be Vietnamese, or many letters are lost: what was read by a wrong table that nobody knows."""
    if text.count(LOST) * 100 > len(text):
        return True
    if sum(map(text.count, _OFTENEST)) * 50 > len(text) or len(_OFTEN.findall(text)) * 50 > len(text):
        return False
    words = _telling(text)
    return len(words) >= _EVIDENCE and share(words) < 0.5


def _readings() -> Iterator[tuple[tuple[str, ...], Put]]:
    yield _TWICE_SIGNS, _once
    yield from ((font.signs, font.put) for font in _fonts().values())


def _by(put: Put, text: str) -> str | None:
    """The text with every run of it put right that gets better by it; None when that is not sure."""
    whole = _ENTITY.sub(_letter_of, text)
    before: set[str] = set()
    after: set[str] = set()
    for run in _RUN.findall(whole):
        if not run.isascii() and (put is _once or not _UNICODE.search(run)):
            before |= _telling(run)
            after |= _telling(put(run))
    if len(before) < _EVIDENCE or share(after) < _SURE or share(before) > _WRONG:
        return None
    mixed = len(_OFTEN.findall(whole)) > _EVIDENCE

    def better(found: re.Match[str]) -> str:
        run = found[0]
        if run.isascii():
            return run
        if put is not _once and _UNICODE.search(run):
            return run
        read = put(run)
        gain = _right(read) - _right(run)
        # Beside text in Unicode a run must show that it is none.
        return read if gain > 0 or (gain == 0 and not mixed) else run

    return _RUN.sub(better, whole)


def _right(run: str) -> int:
    return sum(is_syllable(word) for word in _WORD.findall(run) if not word.isascii())


def _telling(text: str) -> set[str]:
    """The different words beyond ASCII: those that tell in which letters a text is."""
    return {word for word in _WORD.findall(text) if not word.isascii()}


def _letter_of(entity: re.Match[str]) -> str:
    """The letter that an entity names, when it is one beyond ASCII and no blank."""
    letter = html.unescape(entity[0])
    return letter if len(letter) == 1 and "\u00a0" < letter <= "\u00ff" else entity[0]


def _once(run: str) -> str:
    """UTF-8 that was read as Western bytes, read as UTF-8."""
    return _TWICE.sub(_utf_8, run.replace("Ã ", "Ã\u00a0"))


def _utf_8(found: re.Match[str]) -> str:
    try:
        return b"".join(_byte(char) for char in found[0]).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return found[0]


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if char <= "\u00ff" else char.encode("cp1252")
