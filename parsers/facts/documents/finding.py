"""The documents of an article: each once, with what all its citations say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import attrgetter

from parsers.dates import DateSpan
from parsers.facts.documents.announced import issuer_announced
from parsers.facts.documents.before import day_before, issuer_before, issuing_verb
from parsers.facts.documents.citations import find_citations
from parsers.facts.documents.deciding import decided_by
from parsers.facts.documents.issuers import issuer_between, issuer_by_letters
from parsers.facts.documents.marks import CitationMarks
from parsers.facts.documents.numbers import Citation
from parsers.facts.documents.tail import Tail, read_tail
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.types import Article, Document

_START = attrgetter("start")
_JOINED = pattern(r"\s?(?:,|và|,\s?và|cùng|cùng với)\s?(?:các\s)?", re.IGNORECASE)

_LETTERS = pattern(r"[-/][^\W\d_]")
_MARK = pattern(r"[-/]")


@dataclass(slots=True)
class _Cited:
    """A citation with what stands after it."""

    citation: Citation
    tail: Tail


def find_documents(
    article: Article, tags: Tags, dates: Sequence[DateSpan] = (), marks: CitationMarks | None = None
) -> tuple[Document, ...]:
    """Every document that the article cites by number, in the order of its text, each kind and number once.

    ``dates`` are the days of the text: of them a document takes the one printed behind its number without a year. ``marks`` tell where
    documents may be cited, for who has looked for them already.
    ``Nghị quyết số 18, 19`` are two. A later short mention (``Chỉ thị 05``) of a document cited with its letters is that document.
    """
    found: dict[tuple[str, str], Document] = {}
    for one in _shared(article.text, _read(article, tags, dates, find_citations(article.text, marks))):
        document = _document(article, tags, one, dates)
        key = (document.kind, document.number.upper())
        found[key] = _merged(found[key], document) if key in found else document
    return tuple(_without_short_mentions(found))


def _without_short_mentions(found: dict[tuple[str, str], Document]) -> Iterator[Document]:
    """The documents, but for numbers that others of their kind begin with: ``05``, ``100/2019`` beside ``100/2019/NĐ-CP``."""
    short = {(kind, head) for kind, number in found for head in _heads(number)}
    for (kind, number), document in found.items():
        if _LETTERS.search(number) or (kind, number.lstrip("0")) not in short:
            yield document


def _read(article: Article, tags: Tags, dates: Sequence[DateSpan], citations: Sequence[Citation]) -> list[_Cited]:
    """Every citation with its tail, which ends with the block and before the next citation."""
    if not citations:
        return []
    limits = [after.start if after.start >= one.end else after.number_start for one, after in pairwise(citations)]
    limits.append(len(article.text))
    starts = [block.start for block in article.blocks]
    ends = [article.blocks[bisect_right(starts, c.end) - 1].end for c in citations]
    return [_cited(article.text, tags, c, min(limit, end), dates) for c, limit, end in zip(citations, limits, ends, strict=True)]


def _cited(text: str, tags: Tags, citation: Citation, limit: int, dates: Sequence[DateSpan]) -> _Cited:
    """A citation with its tail; nothing behind ``limit`` is read."""
    tail = read_tail(text, tags, citation.end, limit, _day_behind(dates, citation.end))
    issuer = tail.issuer or decided_by(text, tags, citation, tail.end, limit)
    return _Cited(citation, replace(tail, issuer=issuer) if issuer else tail)


def _day_behind(dates: Sequence[DateSpan], at: int) -> DateSpan | None:
    """The first day behind an offset, if it is a document's."""
    index = bisect_left(dates, at, key=_START)
    return dates[index] if index < len(dates) and dates[index].of_document else None


def _shared(text: str, cited: list[_Cited]) -> list[_Cited]:
    """Numbers of one list share what is said once after the last: ``số 19-NQ/TW và số 21-NQ/TW, cùng ngày …, của …``."""
    out = list(cited)
    for i in range(len(out) - 2, -1, -1):
        one, after = out[i], out[i + 1]
        listed = one.citation.start == after.citation.start
        start = after.citation.number_start if listed else after.citation.start
        joined = one.tail.end <= start and (_JOINED.fullmatch(text, one.tail.end, start) or (listed and start - one.tail.end < 12))
        if not joined or one.tail.issuer or one.tail.subject:
            continue
        if not listed and issuer_by_letters(one.citation.number) not in (None, after.tail.issuer):
            continue
        same_day = listed or "cùng ngày" in text[after.citation.end : after.tail.end]
        shared = replace(one.tail, issuer=after.tail.issuer, date=one.tail.date or (after.tail.date if same_day else None))
        out[i] = _Cited(one.citation, shared)
    return out


def _document(article: Article, tags: Tags, one: _Cited, dates: Sequence[DateSpan]) -> Document:
    text, citation, tail = article.text, one.citation, one.tail
    verb = issuing_verb(text, citation.start)
    issuer = (
        tail.issuer
        or issuer_between(text, tags, citation.start, citation.number_start)
        or (issuer_before(text, tags, verb) if verb else None)
        or issuer_announced(text, citation.number)
    )
    return Document(
        kind=citation.kind,
        number=citation.number,
        quote=article.quote(citation.start, max(tail.end, citation.end)),
        issuer=issuer,
        date=tail.date or (day_before(text, dates, verb) if verb else None),
        subject=tail.subject,
    )


def _merged(first: Document, again: Document) -> Document:
    """The first citation, with what only a later one says."""
    return replace(first, issuer=first.issuer or again.issuer, date=first.date or again.date, subject=first.subject or again.subject)


def _heads(number: str) -> list[str]:
    """What a short mention keeps of a number, without zeros in front: ``100`` and ``100/2019`` of ``100/2019/NĐ-CP``."""
    return [number[: mark.start()].lstrip("0") for mark in _MARK.finditer(number)]
