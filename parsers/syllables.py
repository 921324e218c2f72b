"""Whether a word can be a Vietnamese syllable: by that a text read by the wrong table of letters is told from one read by the right one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers.patterns import pattern
from parsers.tables import read_table

WORDS = Path(__file__).resolve().parent / "lexicon" / "syllables.toml"

_TONES = pattern("[\u0300\u0301\u0303\u0309\u0323]")
_OF_STOPS = "\u0301\u0323"


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    onsets: str
    rhymes: str
    stops: str


@lru_cache(16_384)
def is_syllable(word: str) -> bool:
    """Whether the word, in any case and either tone placement, is built as the syllables of the language are."""
    letters = unicodedata.normalize("NFD", word.casefold())
    tones = _TONES.findall(letters)
    toneless = unicodedata.normalize("NFC", _TONES.sub("", letters))
    shape = _shapes().fullmatch(toneless)
    if shape is None or len(tones) > 1:
        return False
    return not (shape["stop"] and tones and tones[0] not in _OF_STOPS)


def share(words: Iterable[str]) -> float:
    """How many of the different words are syllables, 0 to 1; 1 when there are none."""
    different = set(words)
    return sum(map(is_syllable, different)) / len(different) if different else 1.0


@cache
def _shapes() -> re.Pattern[str]:
    table = read_table(WORDS, _Table)
    stops = tuple(table.stops.split())
    stopped = [rhyme for rhyme in table.rhymes.split() if rhyme.endswith(stops)]
    free = [rhyme for rhyme in table.rhymes.split() if not rhyme.endswith(stops)]
    return re.compile(f"(?:{'|'.join(table.onsets.split())})?(?:{'|'.join(free)}|(?P<stop>{'|'.join(stopped)}))")
