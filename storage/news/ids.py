"""Ids: the first 16 hexadecimal digits of SHA-256 over a few raw, stable fields; each recipe stands here and nowhere else."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from parsers.text import fold, standard
from parsers.types import Article, Document

_BLANKS = re.compile(r"\s+")
_HYPHENS = re.compile("[\u2010-\u2015\u2212]")


def identifier(*fields: str) -> str:
    """Hash of ``fields`` in their order; no two different lists of fields are written alike."""
    written = "\x1f".join(fields)
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def article_id(article: Article, url: str | None, source: str | None) -> str:
    """``article, url``; without an address ``article, source, title, first paragraph``, all as printed."""
    if url:
        return identifier("article", url)
    first = article.lead or (article.body[0] if article.body else "")
    return identifier("article", source or "", article.title or "", first)


@lru_cache(1024)
def name_key(name: str) -> str:
    """What makes two printed names one name: standard tone placement, lower case; tones and marks count."""
    return standard(name).casefold()


def person_id(key: str, discriminator: str) -> str:
    """``person, name_key, discriminator``; the discriminator is empty for the first person of a name."""
    return identifier("person", key, discriminator)


@lru_cache(4096)
def post_id(title: str) -> str:
    """``post, title`` in standard tone placement and lower case: ``Trưởng ban`` and ``Trưởng Ban`` are one post."""
    return identifier("post", standard(title).casefold())


def holding_id(person: str, post: str, status: str) -> str:
    """``holding, person id, post id, status``."""
    return identifier("holding", person, post, status)


def meeting_id(article: str, place: int) -> str:
    """``meeting, id of the article that reported it first, its place among that article's meetings``.

    Nothing a paper may correct is in it, so a new name or hour leaves the id as it is.
    """
    return identifier("meeting", article, str(place))


def report_id(article: str, meeting: str) -> str:
    """``report, article id, meeting id``."""
    return identifier("report", article, meeting)


def hyphened(text: str) -> str:
    """The text with every kind of dash made a hyphen."""
    return _HYPHENS.sub("-", text)


def number_key(number: str) -> str:
    """A document's number as it is compared: folded, without blanks, every dash a hyphen."""
    return _BLANKS.sub("", hyphened(fold(number)))


def document_id(document: Document) -> str:
    """``document, number key`` and, unless the number is one of the centre's (``/TW``), kind and issuer, folded.

    Only the centre's numbers say whose they are: ``01-NQ/TU`` is issued in every province. It is the id of the first document
    of its number; which one a citation means is decided in ``identity.documents``.
    """
    key = number_key(document.number)
    if key.endswith("/tw"):
        return identifier("document", key)
    return identifier("document", key, fold(document.kind), fold(document.issuer or ""))


def another_document_id(base: str, owner: str, date: str) -> str:
    """``document, id of the first of that number, folded province or issuer, date``: a later document of a number already given."""
    return identifier("document", base, owner, date)
