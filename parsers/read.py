"""The one way in: a page or a saved text to everything it states."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from parsers.facts.extract import extract_facts
from parsers.pages.article import Reading, read_article_generically
from parsers.pages.article import read_article_html as article_on
from parsers.pages.article import read_article_text as article_in
from parsers.pages.charset import decode, in_utf_8
from parsers.pages.draft import NotAnArticle
from parsers.pages.layout import layouts
from parsers.pages.marked import MarkedTree
from parsers.pages.markup import parse
from parsers.pages.provenance import provenance
from parsers.pages.skeleton import Skeleton, skeleton
from parsers.pages.skeleton import words as skeleton_words
from parsers.types import Article, Issue, PageFacts

__all__ = [
    "NotAnArticle",
    "Reading",
    "Skeleton",
    "article_in",
    "article_on",
    "facts_of",
    "fitting_layouts",
    "generic_reading",
    "is_page",
    "nothing_read",
    "provenance",
    "read_page",
    "read_saved",
    "read_text",
    "skeleton",
    "skeleton_words",
    "text_in",
]


def read_page(
    html: bytes,
    *,
    url: str | None = None,
    source: str | None = None,
    published: dt.datetime | None = None,
    layout: str | None = None,
    encoding: str | None = None,
) -> PageFacts:
    """The facts of the article on a page; see ``article_on``.

    Raises:
        NotAnArticle: the page holds no article: it is empty, a challenge, a login, a listing.
        KeyError: there is no layout called ``layout``.
    """
    return facts_of(article_on(html, url=url, source=source, published=published, layout=layout, encoding=encoding))


def read_text(text: str, *, url: str | None = None, source: str | None = None, published: dt.datetime | None = None) -> PageFacts:
    """The facts of a text as copied from a page; the arguments fill in what the text does not say.

    Raises:
        NotAnArticle: the text holds no article.
    """
    return facts_of(article_in(text, url=url, source=source, published=published))


def read_saved(body: bytes, *, name: str, source: str | None = None, published: dt.datetime | None = None) -> PageFacts:
    """The facts of a saved file: a page where its name or its first bytes say so, else text as copied from a page.

    Raises:
        NotAnArticle: the file holds no article.
    """
    if is_page(name, body):
        return read_page(body, source=source, published=published)
    return read_text(text_in(body), source=source, published=published)


def text_in(body: bytes, *, encoding: str | None = None) -> str:
    """The words of a saved text: UTF-8 where its bytes are that, else in ``encoding`` or what Vietnamese texts used before."""
    return decode(body, encoding)


def facts_of(reading: Reading) -> PageFacts:
    """What an article states, with all that was amiss."""
    article, issues = reading
    facts = extract_facts(article)
    return replace(facts, issues=(*issues, *facts.issues)) if issues else facts


def generic_reading(html: bytes, *, encoding: str | None = None) -> Article | None:
    """What a page yields to a reading that knows no layout, to be held beside ours; None when nothing is on it."""
    return read_article_generically(html, encoding=encoding)


def fitting_layouts(html: bytes) -> frozenset[str]:
    """The names of the layouts whose marks a page bears."""
    try:
        tree = parse(in_utf_8(html))
    except NotAnArticle:
        return frozenset()
    if tree is None:
        return frozenset()
    page = MarkedTree(tree)
    return frozenset(name for name, layout in layouts().items() if layout.fits(page))


def nothing_read(reason: NotAnArticle) -> PageFacts:
    """No facts, and one issue that says why: for those who owe every input an answer."""
    return PageFacts(Article(title=None), issues=(Issue("not-an-article", str(reason)),))


def is_page(name: str, body: bytes) -> bool:
    """Whether a saved file is a page of HTML: by its ending, and without a telling one by its first bytes."""
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        return True
    return not name.lower().endswith(".txt") and body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
