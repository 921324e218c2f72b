"""The one way in: a page or a saved text to everything it states."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from parsers.pages.article import read_article_html, read_article_text
from parsers.pages.draft import NotAnArticle
from parsers.types import Article, Issue, PageFacts

__all__ = ["NotAnArticle", "read_page", "read_text"]


def read_page(
    html: bytes,
    *,
    url: str | None = None,
    source: str | None = None,
    published: dt.datetime | None = None,
    layout: str | None = None,
    encoding: str | None = None,
) -> PageFacts:
    """The facts of the article on a page; see ``read_article_html`` for what the arguments mean.

    Raises:
        NotAnArticle: the page holds no article: it is empty, a challenge, a login, a listing.
        KeyError: there is no layout called ``layout``.
    """
    return _facts(*read_article_html(html, url=url, source=source, published=published, layout=layout, encoding=encoding))


def read_text(text: str, *, url: str | None = None, source: str | None = None, published: dt.datetime | None = None) -> PageFacts:
    """The facts of a text as copied from a page; the arguments fill in what the text does not say.

    Raises:
        NotAnArticle: the text holds no article.
    """
    return _facts(*read_article_text(text, url=url, source=source, published=published))


def _facts(article: Article, issues: tuple[Issue, ...]) -> PageFacts:
    facts = PageFacts(article)
    return replace(facts, issues=(*issues, *facts.issues))
