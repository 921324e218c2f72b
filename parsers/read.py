"""The one way in: a page or a saved text to everything it states."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from parsers.pages.article import read_article_text
from parsers.pages.draft import NotAnArticle
from parsers.types import Article, Issue, PageFacts

__all__ = ["NotAnArticle", "read_text"]


def read_text(text: str, *, url: str | None = None, source: str | None = None, published: dt.datetime | None = None) -> PageFacts:
    """The facts of a text as copied from a page; the arguments fill in what the text does not say.

    Raises:
        NotAnArticle: the text holds no article.
    """
    return _facts(*read_article_text(text, url=url, source=source, published=published))


def _facts(article: Article, issues: tuple[Issue, ...]) -> PageFacts:
    facts = PageFacts(article)
    return replace(facts, issues=(*issues, *facts.issues))
