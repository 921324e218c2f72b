"""Pages that are no article: told apart by name, never worked round."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache, lru_cache
from pathlib import Path

from lxml import etree
from pydantic import BaseModel, ConfigDict

from parsers.pages.bylines import read_mark
from parsers.pages.captions import is_credited
from parsers.pages.draft import Draft, NotAnArticle
from parsers.pages.furniture import Furnishing, furniture
from parsers.pages.markup import Element, elements, printed_in, select, text_of
from parsers.pages.sentences import is_ended, is_paragraph, tells
from parsers.patterns import pattern
from parsers.tables import read_table
from parsers.text import fold, squash

WORDS = Path(__file__).resolve().parent.parent / "lexicon" / "refusals.toml"

_SMALL = 20_000
"""Challenge, block and maintenance pages are smaller than this."""

_COOKIE_CHALLENGE = pattern(r"document\.cookie\s*=.{0,2000}?(?:location\.(?:reload|href|replace)|window\.location)", re.DOTALL)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")
    reasons: dict[str, list[str]]


@cache
def _words() -> dict[str, list[str]]:
    return {reason: [fold(phrase) for phrase in phrases] for reason, phrases in read_table(WORDS, _Table).reasons.items()}


def refuse_binary(page: bytes) -> None:
    """Nothing for bytes that are text in any encoding.

    Raises:
        NotAnArticle: the bytes are compressed, a picture, a PDF.
    """
    head = page[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return
    controls = len(head.translate(None, _PRINTABLE)) - head.count(0)
    if head.startswith((b"\x1f\x8b", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04")) or controls * 50 > len(head):
        raise NotAnArticle("bytes that are no text: compressed, a picture or a document")


_PRINTABLE = bytes(byte for byte in range(256) if byte >= 32 or byte in b"\t\n\r\f\x1b")


def refuse_page(tree: Element, page: str) -> None:
    """Nothing for a page that may hold an article.

    Raises:
        NotAnArticle: it is a challenge, a block, a login, an outage or a page that says it is missing.
    """
    if len(page) > _SMALL:
        return
    if _COOKIE_CHALLENGE.search(page):
        raise NotAnArticle("a cookie challenge")
    said = fold(text_of(tree)[:3000]) + " " + fold(page[:3000])
    for reason, phrases in _words().items():
        if any(phrase in said for phrase in phrases):
            raise NotAnArticle(reason)
    if select(tree, 'input[type="password"]') and len(said) < 3000:
        raise NotAnArticle("a login page")


def headlines(tree: Element) -> list[str]:
    """How the headlines begin that the page links to, folded."""
    said = map(printed_in, elements(_LONG_LINKS(tree)))
    return [opening for text in said if (opening := _known(text) if len(text) <= _KNOWN else _announced(text)) is not None]


def _announced(printed: str) -> str | None:
    """How the headline begins that a link prints; None for too short a text."""
    text = squash(printed)
    return _opening(text) if len(text) >= _HEADLINE else None


_known = lru_cache(4_096)(_announced)
"""Remembered: a site's boxes of headlines are the same on page after page."""
_KNOWN = 300
"""Characters that a link may print to be remembered."""


def _opening(text: str) -> str:
    """By which a text is known again where only its first words stand."""
    return fold(text[:60])[:_HEADLINE]


def refuse_front(draft: Draft, linked: Sequence[str]) -> None:
    """Nothing for a page of an unknown layout that may be an article.

    Raises:
        NotAnArticle: it is dated nowhere and links to many headlines, as front pages and sections do.
    """
    if draft.published is None and len(linked) >= _FRONT:
        raise NotAnArticle("a list of articles")


def refuse_list(draft: Draft, linked: Sequence[str] = (), page_title: str | None = None, *, own: bool = False) -> None:
    """Nothing for a reading that tells one article.

    ``linked`` are the headlines that the page links to, ``page_title`` is what the page calls itself. ``own``: the text stood in the
    element that a layout names, where lines that tell something and are no links are an article even without a full stop.

    Raises:
        NotAnArticle: there is no text, or nothing but headlines and the first words of other articles.
    """
    texts = [text for text in (draft.lead, *draft.body) if text]
    stories = [caption for caption in draft.captions if len(caption) >= _STORY and is_credited(caption)]
    openings = set(linked)
    if not stories and not any(map(is_paragraph, texts)) and not (own and any(_is_told(text, openings) for text in texts)):
        raise NotAnArticle("headlines without an article" if texts or draft.captions else "there is no text")
    others = sum(1 for text in texts if _is_teaser(text) or (openings and _opening(text.lstrip("-•* ")) in openings))
    section = page_title is not None and furniture().kind(page_title) is Furnishing.SECTIONS and draft.length < _SECTION
    if section or (others >= _TEASERS and 2 * others > len(texts)):
        raise NotAnArticle("a list of articles")


def has_paragraph(draft: Draft) -> bool:
    """Whether any of the texts reads like a paragraph: none does where an editor leaves full stops out, and on lists."""
    return any(text is not None and is_paragraph(text) for text in (draft.lead, *draft.body))


def _is_told(text: str, openings: Set[str]) -> bool:
    """Whether a text without a full stop tells something and is no other article's headline."""
    return len(text) >= _TOLD and not is_ended(text) and tells(text) and _opening(text) not in openings


_LONGEST_TEASER = 400
"""Letters of another article that lists show; a longer paragraph may trail off all the same: ``… các mô hình hiệu quả...``."""


def _is_teaser(text: str) -> bool:
    """The first words of another article: cut short, under its own mark or its own date."""
    timed = text[:1].isdigit() or text[-1:].isdigit()
    cut = len(text) <= _LONGEST_TEASER and text.endswith(("…", "..."))
    return cut or read_mark(text) is not None or (timed and bool(_TIMED.search(text)))


_HEADLINE = 25
"""Shorter link texts are menus."""

_MOST_LINKS = 1_000
"""So many links of a page are looked at; lists show themselves earlier."""

_TOLD = 40
"""A line this long that tells something is a paragraph whose full stop was left out."""

_STORY = 60
"""A caption this long with a credit tells something: a picture story needs no paragraph."""

_LONG_LINKS = etree.XPath(f"descendant::a[position() <= {_MOST_LINKS}][string-length() >= {_HEADLINE}][@href != '']")

_FRONT = 20
"""An undated page with so many headlines is a front page."""

_SECTION = 800
"""A page that bears a section's name and has less text than this only announces articles."""

_TEASERS = 3
"""So many first words of other articles make a list; an article may end one or two paragraphs with an ellipsis."""

_TIMED = pattern(r"\d{1,2}/\d{1,2}/\d{4}(?:\s+\d{1,2}:\d\d)?$|^\d{1,2}:\d\d\s+\d{1,2}/\d{1,2}/\d{4}")
