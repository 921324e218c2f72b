"""The words of citations, from ``lexicon/documents.toml``, in the forms that the grammar looks up."""

from __future__ import annotations

import re
from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from parsers.lexicon import read_lexicon


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    name: str
    codes: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    bare: bool = False


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    words: tuple[str, ...]


class _Known(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    bodies: tuple[str, ...]


class DocumentWords(BaseModel):
    """``documents.toml`` as it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    kind: tuple[_Kind, ...] = Field(min_length=1)
    issuers: dict[str, str]
    abbreviations: dict[str, str]
    known: _Known
    body: _Body


@cache
def words() -> DocumentWords:
    """The checked word list."""
    return read_lexicon("documents", DocumentWords)


@cache
def kind_names() -> dict[str, str]:
    """Every kind by its name in lower case, and by what is short for it, with and without brackets: ``NQ 28``, ``Nghị quyết (NQ) 28``."""
    short = {form: kind.name for kind in words().kind for word in kind.short for form in (word.lower(), f"({word.lower()})")}
    return short | {kind.name.lower(): kind.name for kind in words().kind}


@cache
def short_kinds() -> tuple[str, ...]:
    """What is short for a kind, behind a blank or a bracket."""
    return tuple(f"{before}{word}" for kind in words().kind for word in kind.short for before in " (")


@cache
def last_words_of_kinds() -> frozenset[str]:
    """The words, in lower case, that the name of a kind can end with."""
    return frozenset(name.rsplit(" ", 1)[-1] for name in kind_names())


@cache
def bare_kinds() -> frozenset[str]:
    """The kinds that are cited by a number alone (``Nghị quyết 18``)."""
    return frozenset(kind.name for kind in words().kind if kind.bare)


@cache
def kinds_by_code() -> dict[str, str]:
    """The kind that the letters of a number stand for."""
    return {code: kind.name for kind in words().kind for code in kind.codes}


@cache
def known_bodies() -> dict[str, str]:
    """Bodies that need neither ``của`` nor capitals to be known, by their names in small letters."""
    return {name.lower(): name for name in words().known.bodies}


@cache
def known_body_pattern() -> re.Pattern[str]:
    """Matches such a body, the longest first, right behind a number."""
    names = "|".join(sorted(map(re.escape, words().known.bodies), key=len, reverse=True))
    return re.compile(rf" (?P<body>{names})(?! (?:đã|sẽ|yêu cầu|đề nghị|tổ chức))(?!\w)", re.IGNORECASE)


@cache
def body_words() -> frozenset[str]:
    """Words without a capital that belong to the name of a body."""
    return frozenset(words().body.words)


@cache
def kind_pattern() -> re.Pattern[str]:
    """Matches the name of any kind, the longest first."""
    names = sorted((kind.name for kind in words().kind), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
