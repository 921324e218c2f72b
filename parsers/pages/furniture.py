"""What on a page is not the article: players, menus, share bars, boxes of headlines, comment forms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers.patterns import pattern
from parsers.tables import read_table
from parsers.text import fold

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "furniture.toml"
LONGEST = 160
"""No line of furniture is longer; longer lines are text and are not looked at, which keeps reading linear."""


class Furnishing(StrEnum):
    """What a line of furniture does to the lines after it."""

    NOISE = "noise"
    """nothing: it is dropped alone"""
    RELATED = "related"
    """it opens a box of headlines"""
    CLOSING = "closing"
    """the article is over"""
    CONTINUING = "continuing"
    """another piece of the article begins"""
    CRUMBS = "crumbs"
    """a breadcrumb line"""
    SECTIONS = "sections"
    """the name of a section"""


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    phrases: list[str]
    openings: list[str]


class _Noise(_Words):
    sentences: list[str]


class _Labels(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    labels: list[str]


class _Counters(_Labels):
    spans: list[str]
    counted: list[str]
    units: list[str]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    dateline: _Labels
    counters: _Counters
    noise: _Noise
    related: _Words
    closing: _Words
    continuing: _Words
    crumbs: _Words
    sections: _Words


def key(line: str) -> str:
    """A line as the word lists compare it: folded, without bullets and punctuation at its ends."""
    return fold(line).strip(_ENDS)


_ENDS = " .:;,…•·*-–—|>»›<«[]()/\\!?+\t\"“”'"
_BULLETS = "•·*-–— "
_SENTENCE = 80
"""A sentence this long is text even when it begins as furniture does."""


def _any_of(phrases: Iterable[str]) -> str:
    """One alternation, longest first, so that `chia se bai viet` wins over `chia se`."""
    return "|".join(sorted((re.escape(phrase) for phrase in phrases), key=len, reverse=True)) or r"(?!)"


def _counter(words: _Counters) -> re.Pattern[str]:
    """A counter of visitors, or how long ago it was: "Tháng này1049", "3,293 lượt xem", "2 giờ trước"."""
    labels, spans, counted, units = (_any_of(map(fold, each)) for each in (words.labels, words.spans, words.counted, words.units))
    return re.compile(
        rf"(?:{labels}) ?:? ?[\d.,]+|(?:{spans}) ?: ?[\d.,]+|\d[\d.,]* (?:{counted})|\d{{1,2}} (?:{units}) truoc(?: ?bai goc)?"
    )


class Furniture:
    """The word lists, ready to be asked about a line."""

    def __init__(self, table: _Table) -> None:
        self.date_labels = tuple(table.dateline.labels)
        """Words beside the date on a date line: ``Ngày đăng``, ``Lượt xem``."""
        self._kind = lru_cache(512)(self._kind_of)
        """Remembered: what stands around a site's articles is the same on page after page."""
        self._kinds: dict[str, Furnishing] = {}
        openings: dict[str, Furnishing] = {}
        for kind in reversed(Furnishing):
            words: _Words = getattr(table, kind.value)
            self._kinds |= {key(phrase): kind for phrase in words.phrases}
            openings |= {fold(phrase): kind for phrase in words.openings}
        sentences = [fold(opening) for opening in table.noise.sentences]
        self._to_readers = tuple(sentences)
        openings |= dict.fromkeys(sentences, Furnishing.NOISE)
        self._openings = openings
        self._opening = re.compile(_any_of(openings))
        self._noise = re.compile(_any_of(map(fold, table.noise.phrases)))
        self._section = re.compile(_any_of(map(fold, table.sections.phrases)))
        self._counter = _counter(table.counters)

    def kind(self, line: str) -> Furnishing | None:
        """What the line is; None when it is text."""
        return self._kind(line) if len(line) <= LONGEST else None

    def _kind_of(self, line: str) -> Furnishing | None:
        folded = fold(line)
        bare = folded.strip(_ENDS)
        if found := self._kinds.get(bare):
            return found
        whole_sentence = len(line) > _SENTENCE and line[-1] in ".!?" and not bare.startswith(self._to_readers)
        if not whole_sentence and (opening := self._opening.match(folded.lstrip(_BULLETS).replace(" :", ":"))):
            return self._openings[opening[0]]
        if not bare or line.endswith(_PICTURES):
            return Furnishing.NOISE
        if _BESIDE.fullmatch(bare) or self._counter.fullmatch(bare) or (line.isascii() and _UNACCENTED.search(bare)):
            return Furnishing.NOISE
        if _is_row(self._noise, folded):
            return Furnishing.NOISE
        return Furnishing.SECTIONS if _is_row(self._section, folded) else None

    def is_phrase(self, line: str) -> bool:
        """Whether the line is one of the phrases and nothing else."""
        return len(line) <= LONGEST and key(line) in self._kinds


def _is_row(known: re.Pattern[str], folded: str) -> bool:
    """Whether a line is a row of known phrases with bars, bullets and counts between them."""
    at, phrases = 0, 0
    while at < len(folded):
        gap = _GAP.match(folded, at)
        if gap and gap.end() > at:
            at = gap.end()
            continue
        phrase = known.match(folded, at)
        if phrase is None or (phrase.end() < len(folded) and folded[phrase.end() - 1].isalnum() and folded[phrase.end()].isalnum()):
            return False
        at, phrases = phrase.end(), phrases + 1
    return phrases > 0


# What stands beside a text: a picture's file name, its running number, an address, an e-mail address, hashtags.
_BESIDE = pattern(
    r"[\w.+-]+@[\w.-]+|[\w-]{2,20}-icon|\w+_(?:war|instance)_\w+|(?:#\w+\s*)+|★+|\S+\.(?:jpe?g|png|gif|webp|bmp|mp[34])|(?:img|dsc|dji|z)[_-]?\d[\w-]*"
    r"|\d{1,4}|\d{1,2}\s?/\s?\d{1,2}|(?:ban con )?\d{1,4} ?/ ?\d{1,4} ky tu|https?://\S+"
    # The weather and the clock in a page's head: "Cà Mau, 32°C - 33°C".
    r"|[^.\d]{0,40}\d{1,2} ?°c(?:[ /-]{1,3}\d{1,2} ?°c)*[^.\d]{0,40}"
    r"|(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat),? \d{1,2}[-/]\d{1,2}[-/]\d{2,4},? \d{1,2}:\d{2}:\d{2}"
    # What an article is filed under, joined by commas without blanks: "Nam Định,Tỉnh ủy,Bí thư Tỉnh ủy".
    r"|[^\W_][^,.;:!?()\d]{1,40}(?:,[^\W_][^,.;:!?()\d]{1,40}){3,40}"
    # The speeds of a player: "0.5 1.0 1.5".
    r"|(?:[0-2][.,]\d{1,2} ?x? ){2,6}[0-2][.,]\d{1,2} ?x?"
)
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".JPG", ".JPEG", ".PNG")
"""What a picture's file name ends with, be it a caption with blanks."""
# The headline without its accents that a template puts where a picture has no words of its own.
_UNACCENTED = pattern(r"\S \S+ \S+ anh \d{1,2}$")
_GAP = pattern(r"[\s|•·:;,.–—\-/()\[\]<>»›+*]+|\d+(?=[\s|)\]]|$)")


@cache
def furniture() -> Furniture:
    """The furniture words of ``lexicon/furniture.toml``, read once.

    Raises:
        TableError: the file is not of the expected shape.
    """
    return Furniture(read_table(WORDS, _Table))
