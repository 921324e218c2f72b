"""Photo captions: told from paragraphs, numbered copies joined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers.patterns import pattern
from parsers.tables import read_table
from parsers.text import fold

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "captions.toml"
LONGEST = 500
"""Longer paragraphs are text, whatever they end in."""

_LONGEST_CREDIT = 120
_LONGEST_UNCREDITED = 220
_LONGEST_STOPPED = 130
_BEFORE_CREDIT = 2
"""Characters of a credit before its first word: a full stop and a blank."""
_LONGEST_NUMBER = 8
"""``ảnh 12.`` and what may stand before it."""
_NUMBERED = pattern(r"\s*[-–_]?\s*ảnh\s\d{1,2}\.?$", re.IGNORECASE)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    credits: list[str]
    kinds: list[str]
    openings: list[str]
    people: list[str]
    acts: list[str]


class _Lexicon:
    def __init__(self, table: _Table) -> None:
        names, kinds = _any(table.credits), _any(table.kinds)
        before = r"(?:^|[\s(_.\-–—|/\"”\]])"
        self.credit = re.compile(
            rf"{before}(?:{names})\s*(?::|[-–]\s|\b(?:{kinds})\b)(?:[^.]|\.(?=\S)){{0,60}}\.?\)?$|\(\s*[Ảả]nh[^()]{{1,60}}\)\.?$|\.\s*(?:{names})\s[^.]{{2,30}}\.?$"
        )
        self.credited = re.compile(rf"{names}|\(\s*[Ảả]nh")
        """What no credit is without; looked for first, as the engine skips to the letters that it begins with."""
        self.opening = re.compile(rf"(?:{_any(table.openings)})(?!\w)")
        self.people = re.compile(rf"(?:{_any(table.people)})(?!\w)")
        self.act = re.compile(rf"(?<!\w)(?:{_any(table.acts)})(?!\w)")


def _any(words: list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon(read_table(WORDS, _Table))


def is_credited(line: str) -> bool:
    """Whether the line ends in a photo credit or a picture number, which only captions do."""
    if len(line) > LONGEST:
        return False
    tail = max(0, len(line) - _LONGEST_CREDIT)
    words = _lexicon()
    named = words.credited.search(line, tail)
    if named and words.credit.search(line, max(tail, named.start() - _BEFORE_CREDIT)):
        return True
    return _ends_in_number(line) and _NUMBERED.search(line, max(0, len(line) - _LONGEST_NUMBER)) is not None


def _ends_in_number(line: str) -> bool:
    return line.rstrip(".")[-1:].isdigit()


def is_caption(line: str, *, pictured: bool = True) -> bool:
    """Whether a line that stands alone between paragraphs reads like a caption.

    ``pictured``: for all we know it may stand below a picture. Where none is, people in the midst of an act are told of and not shown.
    """
    if is_credited(line):
        return True
    if line.startswith("(") and line.endswith(")") and line.count("(") == 1:
        line = line[1:-1].strip()  # as old templates print what a picture shows
    if len(line) > _LONGEST_UNCREDITED or line.isupper():
        return False
    words = _lexicon()
    unfinished = line[-1:] not in '.…:;?!”"'
    if words.opening.match(line):
        return unfinished or (pictured and len(line) <= _LONGEST_STOPPED)
    return pictured and unfinished and bool(words.people.match(line) and words.act.search(line))


def without_number(caption: str) -> str:
    """The caption without the ``ảnh 1`` that a page's template adds."""
    return (_NUMBERED.sub("", caption) if _ends_in_number(caption) else caption).strip()


def each_once(captions: Iterable[str]) -> tuple[str, ...]:
    """The captions in order without copies; of two that differ by a credit alone the longer is kept."""
    named = [caption for caption in map(without_number, captions) if caption]
    if len(named) <= 1:
        return tuple(named)
    kept: list[str] = []
    keys: dict[str, int] = {}
    for caption in named:
        key = fold(_lexicon().credit.sub("", caption)).strip(" .") or fold(caption)
        if key in keys:
            kept[keys[key]] = max(kept[keys[key]], caption, key=len)
        else:
            keys[key] = len(kept)
            kept.append(caption)
    return tuple(kept)
