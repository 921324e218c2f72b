"""The words of citations, from ``lexicon/documents.toml``, in the forms that the grammar looks up."""

from __future__ import annotations

import re
from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from parsers.lexicon import any_of, read_lexicon


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    name: str
    codes: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    short_up_to: int = 9999
    bare: bool = False
    verb: bool = False
    never_without: bool = False


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    words: tuple[str, ...]


class _Known(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    bodies: tuple[str, ...]


class _Acting(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    words: tuple[str, ...]
    ended: tuple[str, ...]
    placed: tuple[str, ...]
    named: tuple[str, ...]


class DocumentWords(BaseModel):
    """``documents.toml`` as it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    kind: tuple[_Kind, ...] = Field(min_length=1)
    issuers: dict[str, str]
    abbreviations: dict[str, str]
    known: _Known
    body: _Words
    describing: _Words
    shared: _Words
    advising: _Words
    deciding: _Words
    acting: _Acting


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
def most_of_short() -> dict[str, int]:
    """The largest number before which each short form, in lower case, stands for its kind: ``CT 05``, but ``CT 135`` is a programme."""
    return {word.lower(): kind.short_up_to for kind in words().kind for word in kind.short}


@cache
def last_words_of_kinds() -> frozenset[str]:
    """The words, in lower case, that the name of a kind can end with."""
    return frozenset(name.rsplit(" ", 1)[-1] for name in kind_names())


@cache
def last_words_of_lead() -> frozenset[str]:
    """The words, in lower case, that what describes a kind can end with."""
    return frozenset(phrase.lower().rsplit(" ", 1)[-1] for phrase in words().describing.words)


@cache
def describing_pattern() -> re.Pattern[str]:
    """Matches what describes a kind, at the end of a piece of text: ``Nghị quyết chuyên đề``."""
    return re.compile(rf" (?:{'|'.join(sorted(map(re.escape, words().describing.words), key=len, reverse=True))})$", re.IGNORECASE)


@cache
def bare_kinds() -> frozenset[str]:
    """The kinds that are cited by a number alone (``Nghị quyết 18``)."""
    return frozenset(kind.name for kind in words().kind if kind.bare)


@cache
def verbs() -> frozenset[str]:
    """The kinds whose names are verbs too: in small letters a number behind them counts (``kết luận 12 vụ``)."""
    return frozenset(kind.name for kind in words().kind if kind.verb)


@cache
def codes_needed() -> dict[str, tuple[str, ...]]:
    """The codes of each kind whose numbers always bear one of them: of ``số 31-TB/TW`` no law is one."""
    return {kind.name: kind.codes for kind in words().kind if kind.never_without}


@cache
def kinds_by_code() -> dict[str, str]:
    """The kind that the letters of a number stand for; of some letters only with the body behind them (``QĐ-TTg``)."""
    return {code: kind.name for kind in words().kind for code in kind.codes}


@cache
def issuing_letters() -> frozenset[str]:
    """What ends the number of a document: the letters of a body, whether one alone writes them or several."""
    return frozenset((*words().issuers, *words().shared.words))


@cache
def known_bodies() -> dict[str, str]:
    """Bodies that need neither ``của`` nor capitals to be known, by their names in small letters."""
    return {name.lower(): name for name in words().known.bodies}


@cache
def known_body_pattern() -> re.Pattern[str]:
    """Matches such a body, the longest first, right behind a number."""
    names = any_of(words().known.bodies, in_any_case=True)
    return re.compile(rf" (?P<body>{names})(?! (?i:đã|sẽ|yêu cầu|đề nghị|tổ chức))(?!\w)")


@cache
def body_words() -> frozenset[str]:
    """Words without a capital that belong to the name of a body."""
    return frozenset(words().body.words)


@cache
def kind_pattern() -> re.Pattern[str]:
    """Matches the name of any kind, the longest first."""
    return re.compile(rf"(?<![^\W\d_])(?:{any_of((kind.name for kind in words().kind), in_any_case=True)})(?!\w)")
