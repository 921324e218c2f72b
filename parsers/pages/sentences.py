"""What a line of text is by its form: a paragraph, a short sentence, or words of a page."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers.patterns import pattern
from parsers.tables import read_table

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "sentences.toml"

_END = pattern(r"[.…!?][\"”’')\]]*$|\./\.?$")
_FULL_STOP = pattern(r"(?<![.…])\.[\"”’')\]]*$|\./\.?$")
"""Two dots and more, as an ellipsis, are how teasers are cut short."""

_PARAGRAPH = 150
"""A line this long is a paragraph even when no full stop ends it."""

_SHORT_PARAGRAPH = 40
"""One that a full stop ends need only be this long; headlines and signatures bear none."""

_FEWEST_WORDS = 4
"""``Hà Lam.`` and ``Theo Báo X.`` are no sentences."""

_FIGURE = pattern(r"[0-9](?:\s?%|\s[^\W\d_]|/\d)")
"""A number of something or a day, not a telephone's or a licence's."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    people: list[str]
    acts: list[str]
    slogans: list[str]
    banners: list[str]
    announcing: list[str]
    salutations: list[str]


class _Lexicon:
    def __init__(self, table: _Table) -> None:
        self.people = re.compile(_any(table.people), re.IGNORECASE)
        self.announced = re.compile(rf"{_any(table.announcing)} [^\W\da-z]")
        self.announcing = re.compile(_any(table.announcing), re.IGNORECASE)
        self.acts = re.compile(_any(table.acts))
        self.slogans, self.salutations, self.banners = tuple(table.slogans), tuple(table.salutations), tuple(table.banners)


def _any(words: list[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?!\w)"


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon(read_table(WORDS, _Table))


def is_ended(line: str) -> bool:
    """Whether the line ends as sentences end, be it with an ellipsis."""
    return _END.search(line) is not None


def is_paragraph(line: str) -> bool:
    """Whether a line reads like a paragraph and not like a headline."""
    return len(line) >= _PARAGRAPH or (len(line) >= _SHORT_PARAGRAPH and is_ended(line))


def is_sentence(line: str) -> bool:
    """Whether a line, be it short, is a sentence with a full stop."""
    return _FULL_STOP.search(line) is not None and len(line.split()) >= _FEWEST_WORDS


def is_slogan(line: str) -> bool:
    """Whether a line opens as the slogans do that portals print above every article."""
    return line.startswith(_lexicon().slogans)


def is_banner(line: str) -> bool:
    """Whether a line hails a feast as those do that run over every page of a site in its season."""
    hails = line.endswith("!") and line.startswith(_lexicon().banners)
    return hails and ":" not in line and _lexicon().announced.search(line) is None


def opens_with_somebody(line: str) -> bool:
    """Whether a line begins with what announces somebody."""
    return _lexicon().announcing.match(line) is not None


def is_salutation(line: str) -> bool:
    """Whether a line addresses those who hear a speech."""
    return line.endswith((",", "!", ":")) and line.startswith(_lexicon().salutations)


def tells(line: str) -> bool:
    """Whether a line holds what could be a fact: a number of something, a day, somebody in the midst of an act."""
    if _FIGURE.search(line):
        return True
    words = _lexicon()
    # In small letters but at the start: "Phòng Kiểm tra" is an office.
    return words.acts.search(line[:1].lower() + line[1:]) is not None and (words.people.search(line) is not None or _names_somebody(line))


def _names_somebody(line: str) -> bool:
    """Whether two capitals stand side by side, as in a name."""
    return any(one[0].isupper() and other[0].isupper() for one, other in pairwise(line.split()))
