"""Who wrote it and where it comes from: bylines, credits of origin, the marks that open a lead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from parsers import lexicon
from parsers.patterns import pattern
from parsers.tables import read_table
from parsers.text import fold

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "bylines.toml"
LONGEST = 120
"""No byline is longer."""

_BETWEEN = pattern(r"[-–—;&/|+]|,(?!(?<=\b[A-ZĐ],)[A-ZĐ])|v(?<!\w.)à\b")
"""No comma between an initial and a name, where a full stop is meant: ``Đ,Bắc``."""
_HOUSE = pattern(r"(?<=[^\W\d_A-ZĐ]) ?/ ?([A-ZĐ]{3,6}\d?)(?:\s?[-–]\s?[A-ZĐ][\w. ]{2,16})?$")
"""The paper in capitals behind who wrote for it, and where: ``Thu Lan/ĐTĐ``, ``Thu Lan/ĐTĐ-Miền Trung``."""
_BRACKETS = pattern(r"\s*[(\[]([^()\[\]]{1,60})[)\]]\s*$")
_MARK = pattern(
    r"\(([^()]{2,30})\)\s*[-–—:.]*\s*|([A-ZĐ][\w.&Đ]{1,14}+(?: online)?|[\w.-]{2,30}\.vn)\s*[-–—]\s*(?=[\"“‘'(\w])",
    re.IGNORECASE,
)
_HOST = pattern(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:vn|com|net|org))\b", re.IGNORECASE)
_TITLES = pattern(r"(?:(?:PGS|GS|TS|ThS|Th\.S|CN|BS|Luật sư|PV|P\.V|CTV|BTV)[.:,]?\s+(?=\w))+")
_NAMED_LIKE_OFFICES = r"(?:Trường|Trang|Đoàn) [A-ZĐ]\w+\s*(?:$|[-–—,])"
"""Somebody whose name begins like that of an office: ``Minh Anh - Trường Lam``."""
_END_OF_TEXT = pattern(r"\s*\./\.?\s*$")
# It begins with a plain set of letters, so that the engine can skip to the next of them; what stands before is looked at afterwards.
_BEHIND_NAMES = pattern(r"[-–—,](?:(?<=\s[-–—])(?=\s)|(?<=,)(?=\s*[Tt]heo\s))")


_NEVER_NAMES = frozenset({"Tin", "Bài"})
"""Labels that no name begins with, so that they need no colon."""
_TOLD_BY = "Nguồn tin"
"""Before the paper that told it first, or who of the office did: ``Nguồn tin: Nguyễn Văn A``."""
_LONGEST_FULL = 4
_SHORTEST, _MIDDLES = 2, frozenset({"Văn", "Thị"})
"""Syllables of the shortest full name; second ones of names alone."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)
    writers: list[str]
    photographers: list[str]
    origins: list[str]
    notes: list[str]
    affiliations: list[str]
    anonymous: list[str]
    offices: list[str]
    agencies: list[str]
    marks: dict[str, str]


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; a byline that names nobody (``PV``) has neither."""

    authors: tuple[str, ...] = ()
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark that opens a lead: ``(Baonghean.vn) -``."""

    printed: str
    source: str | None
    """The paper's host; None for a mark nobody has told us about."""
    rest: str
    """The paragraph without it."""


class _Lexicon:
    def __init__(self, table: _Table) -> None:
        self.marks = {fold(mark): host for mark, host in table.marks.items()}
        self.offices = {fold(name) for name in table.offices}
        self.agencies = {fold(name) for name in table.agencies}
        alone = [label for label in table.writers if label in _NEVER_NAMES or (" " in label and "ảnh" in label.lower())]
        self.writers = re.compile(rf"(?:{_any(table.writers)})\s*:\s*|(?:{_any(alone)})\s+", re.IGNORECASE)
        self.pictures = re.compile(rf"\s*[,;–-]\s*(?:{_any(table.photographers)})\s*:?\s+\S.*$", re.IGNORECASE)
        self.photographers = re.compile(rf"(?:{_any(table.photographers)})\s*:\s*", re.IGNORECASE)
        self.origins = re.compile(rf"(?:{_any(table.origins)})\s*(?::|\b)\s*", re.IGNORECASE)
        self.credit = re.compile(rf"[\s;,.|(–-]*\b(?:{_any(table.photographers)})\s*:.*$", re.IGNORECASE)
        self.note = re.compile(rf"[\s,–-]+(?:{_any(table.notes)})$", re.IGNORECASE)
        self.notes = tuple(note.lower() for note in table.notes)
        self.office = re.compile(rf"[-–—,/]\s*(?!{_NAMED_LIKE_OFFICES})(?:{_any(table.affiliations)})\b(?! trưởng\b).*$")
        self.workplaces = tuple(fold(name) + " " for name in table.affiliations if " " in name)
        self.anonymous = re.compile(rf"(?:{_any(table.anonymous)})(?:\s.*)?", re.IGNORECASE)


def _any(words: list[str]) -> str:
    """Any of ``words``, with any blanks, and around a dash with none: ``Tin- ảnh``."""
    spelled = (re.escape(word).replace(r"\ \-\ ", r"\s*-\s*").replace(r"\ ", r"\s+") for word in words)
    return "|".join(sorted(spelled, key=len, reverse=True))


@cache
def _lexicon() -> _Lexicon:
    return _Lexicon(read_table(WORDS, _Table))


def read_byline(line: str) -> Byline | None:
    """The names or the origin that ``line`` gives, when it gives nothing else; None for any other line."""
    line = line.strip(" *-–—_•")
    if "./" in line:
        line = _END_OF_TEXT.sub("", line)
    line = line.strip(" .*-–—_•")
    return _signature(line) if line and len(line) <= LONGEST else None


@lru_cache(256)
def _signature(line: str) -> Byline | None:
    """Remembered: a line at an article's end is asked for several times, and on page after page stand the same names."""
    words = _lexicon()
    if line[0] in "([" and line[-1] in ")]":
        line = line[1:-1].strip()
    if label := words.writers.match(line):
        return _titled(line[label.end() :]) if label[0].rstrip().capitalize() in _NEVER_NAMES else _signed(line[label.end() :])
    if words.photographers.match(line):
        return Byline() if _names(words.photographers.sub("", line, count=1)) else None
    return _origin(line) or _signed(line)


def _titled(line: str) -> Byline | None:
    """Who is named behind a label without a colon; None where a title goes on there: ``Tin Lành Việt Nam``, ``Bài Ca Hy Vọng``."""
    byline = _signed(_lexicon().pictures.sub("", line))
    if byline is None or not byline.authors:
        return byline
    several = len(byline.authors) > 1
    return byline if all(several or _has_family(name.split()) for name in byline.authors) else None


def _has_family(syllables: list[str]) -> bool:
    """Whether a name opens with a family's, in a longer one with no other word: ``Minh Hà``, ``Trần Minh Hà``, no ``Lành Việt Nam``."""
    words, first = lexicon.names(), syllables[0].capitalize()
    if first not in words.families or len(syllables) < _SHORTEST:
        return False
    return len(syllables) == _SHORTEST or first not in words.weak_families or syllables[1].capitalize() in _MIDDLES


def is_labelled(line: str) -> bool:
    """Whether a line says itself that those whom it names are writers: ``Tin, ảnh: Minh Anh - Thu Lan``."""
    byline = read_byline(line) if _lexicon().writers.match(line.strip(" *-–—_•(")) else None
    return byline is not None and bool(byline.authors)


def read_origin(line: str) -> str | None:
    """The source that a line such as ``Nguồn: thainguyen.gov.vn`` names; None for any other line."""
    found = _origin(line.strip(" ()[].*"))
    return found.origin if found else None


def _origin(line: str) -> Byline | None:
    label = _lexicon().origins.match(line)
    if not label:
        return Byline(origin=line) if fold(line) in _lexicon().agencies or _HOST.fullmatch(line) else None
    named = line[label.end() :].strip(" .")
    short = ":" in label[0] or (len(named) <= 50 and len(named.split()) <= 8)
    if label[0].startswith(_TOLD_BY) and _is_full_name(named):
        return Byline((named,))
    return Byline(origin=named) if named and short and not re.search(r"[,;?!]|\.\s", named) else None


def _is_full_name(text: str) -> bool:
    """Whether a family's name opens three or four syllables of a name."""
    syllables = text.split()
    words = lexicon.names()
    return _SHORTEST < len(syllables) <= _LONGEST_FULL and _is_name(text) and syllables[0] in words.families - words.weak_families


def _signed(line: str) -> Byline | None:
    """Names, and behind them who took the pictures, how the text was made, whose it was first, where the writer works."""
    words, origin = _lexicon(), None
    if ":" in line:
        line = words.credit.sub("", line)
    while line.rstrip().endswith((")", "]")) and (bracket := _BRACKETS.search(line)):
        inside, line = bracket[1].strip(), line[: bracket.start()]
        found = _origin(inside)
        origin = found.origin if found else origin
    if line.lower().endswith(words.notes):
        line = words.note.sub("", line)
    head, *tail = map(str.strip, _BEHIND_NAMES.split(line))
    if tail and (found := _origin(tail[-1])):
        line, origin = head, found.origin
    line = words.office.sub("", line)
    if house := _HOUSE.search(line):
        line, origin = line[: house.start()], origin or house[1]
    names = _names(line)
    if names is None:
        return Byline(origin=origin) if origin and not line.strip() else None
    authors = tuple(
        name
        for name in names
        if not (words.anonymous.fullmatch(name) or _is_house(name, names))
        and not (fold(name) in words.agencies or fold(name).startswith(words.workplaces))
    )
    return Byline(authors, origin or next((name for name in names if fold(name) in words.agencies), None))


def _is_house(name: str, names: list[str]) -> bool:
    """Whether letters behind somebody's name are where they write: ``Chí Linh-BBL``, ``Hoàng Diệu, XDCQ&ĐT``."""
    return name is not names[0] and name.isalpha() and name.isupper() and len(name) > 1 and not names[0].isupper()


def _names(line: str) -> list[str] | None:
    """The names of a line that is nothing but names; None when it is anything else."""
    line = line.strip(" .:,;")
    if titles := _TITLES.match(line):
        line = line[titles.end() :]
    parts = map(str.strip, _BETWEEN.split(line))
    names = [part.strip(" .") if part.count(".") > 1 else part for part in parts if part.strip(" .")]
    if not names or len(names) > 6:
        return None
    return names if all(_is_name(name) or _lexicon().anonymous.fullmatch(name) for name in names) else None


def _is_name(text: str) -> bool:
    """Capitalised syllables as bylines print them: ``Linh Lan``, ``T.N``, ``THU HƯỜNG``, ``Y Thanh Hà Niê Kđăm``, ``H'Nhung``."""
    syllables = text.split()
    return len(syllables) <= 5 and all(s[0].isupper() and all(c.isalpha() or c in ".'’," for c in s) for s in syllables)


def read_mark(paragraph: str) -> Mark | None:
    """The mark before the first words of a lead; None when it opens without one.

    An unbracketed mark counts only when it is known or is an address: ``HĐND - UBND tỉnh …`` opens no lead.
    """
    found = _MARK.match(paragraph)
    if not found or found.end() >= len(paragraph):
        return None
    printed = (found[1] or found[2]).strip()
    source = _lexicon().marks.get(fold(printed)) or host_in(printed)
    if source is None and not (found[1] and _looks_like_mark(printed, found[0])) and not (found[2] and _looks_like_initials(printed)):
        return None
    return Mark(printed, source, paragraph[found.end() :])


def _looks_like_mark(printed: str, whole: str) -> bool:
    return bool(re.search(r"[-–—:]", whole.partition(")")[2])) or printed.isupper()


def _looks_like_initials(printed: str) -> bool:
    """``BLS``, ``QTO``, ``BHGĐT``: a paper's initials, and no office that opens a sentence."""
    initials = printed.isupper() and printed.isalpha() and 3 <= len(printed) <= 6 and printed[0] in "BTQĐH"
    return initials and fold(printed) not in _lexicon().offices


def host_in(text: str) -> str | None:
    """The first host name in ``text``, lower case and without ``www.``; None when there is none."""
    found = _HOST.search(text)
    return found[1].lower() if found else None
