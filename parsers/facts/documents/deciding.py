"""Who decides by a document that a sentence opens with: ``Tại Quyết định số … ngày …, Ban Bí thư chỉ định …``."""

from __future__ import annotations

import re
from functools import cache

from parsers.facts.documents.issuers import issuer_by_letters, name_end, write_out
from parsers.facts.documents.lexicon import words
from parsers.facts.documents.numbers import Citation
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import Tags
from parsers.lexicon import any_of
from parsers.patterns import pattern
from parsers.text import fold

_BY = pattern(r"(?<!\w)(?:tại|theo|bằng)(?: các)? $", re.IGNORECASE)
_LONGEST_BY = 12
_AFTER = ("Theo ", "theo ", "Theo các ", "theo các ")
"""Behind these who acts may only carry out what another decided: ``Theo Quyết định 217, Ủy ban MTTQ phân công …``."""
_DECISION, _COMMA = "Quyết định", ", "
_LONGEST_NAME = 120
_COUNCILS = ("UBND", "Ủy ban nhân dân")
"""The short form that names keep, and what letters stand for."""
_CENTRAL = ("TW", "T.Ư", "TƯ")
_CENTRAL_BODIES, _CENTRE = ("bo chinh tri", "ban bi thu"), "trung uong"
_COMMITTEES = ("Thành ủy", "Tỉnh ủy")
"""What a city has for the committee that the letters stand for."""


def decided_by(text: str, tags: Tags, citation: Citation, tail_end: int, limit: int) -> str | None:
    """The body behind the comma that ends a citation, where it decides about somebody by that document; None where letters name another.

    Nothing behind ``limit`` is read.
    """
    start = tail_end + len(_COMMA)
    if citation.kind != _DECISION or not text.startswith(_COMMA, tail_end) or (start not in tags.body_at and start not in tags.entity_at):
        return None
    by = _BY.search(text, max(0, citation.start - _LONGEST_BY), citation.start)
    if by is None or (by[0].startswith(_AFTER) and not _tells_issuer(citation.number)):
        return None
    end = name_end(passage(text, tags, min(limit, start + _LONGEST_NAME)), start)
    name = text[start:end]
    return write_out(name) if end > start and _deciding().match(text, end) and _may_issue(name, citation.number) else None


def _tells_issuer(number: str) -> bool:
    """Whether the letters of a number tell something of who issued it."""
    return number.endswith(_CENTRAL) or issuer_by_letters(number) is not None


def _may_issue(name: str, number: str) -> bool:
    """Whether the letters of a number leave it to the body of a name: they stand for none, or for one that the name holds."""
    letters = issuer_by_letters(number)
    if letters is None:
        return not number.endswith(_CENTRAL) or fold(name).startswith(_CENTRAL_BODIES) or _CENTRE in fold(name)
    return fold(letters) in fold(name.replace(*_COUNCILS).replace(*_COMMITTEES))


@cache
def _deciding() -> re.Pattern[str]:
    """Verbs of deciding about somebody; not about groups, as who carries out another's does: ``phân công các tổ chức giám sát``."""
    verbs = any_of(words().deciding.words)
    return re.compile(rf" (?:(?:đã|vừa|cũng|thống nhất|quyết định) )*(?:{verbs})(?!\w)(?! (?:các|những|từng) (?!ông |bà |đồng chí ))")
