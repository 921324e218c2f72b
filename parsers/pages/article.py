"""The two ways to an article: from a page's bytes, from text as copied from it."""

from __future__ import annotations

import datetime as dt

from parsers.pages.draft import Draft, NotAnArticle
from parsers.pages.saved import read_saved
from parsers.types import Article, Issue


def read_article_text(
    text: str, *, url: str | None = None, source: str | None = None, published: dt.datetime | None = None
) -> tuple[Article, tuple[Issue, ...]]:
    """The article in a saved text; what the arguments say wins over nothing, never over the text's own date line.

    Raises:
        NotAnArticle: there is no paragraph of text in it.
    """
    draft = read_saved(text)
    return _finish(draft, url=url, source=source, published=published)


def _finish(draft: Draft, *, url: str | None, source: str | None, published: dt.datetime | None) -> tuple[Article, tuple[Issue, ...]]:
    draft.url = url or draft.url
    draft.source = source or draft.source
    draft.published = draft.published or published
    article = draft.article()
    if not article.body and not article.lead:
        raise NotAnArticle("no paragraph of text" if article.title or article.captions else "the input is empty")
    issues = []
    if article.title is None:
        issues.append(Issue("no-title", "The text does not say what the article is called."))
    if article.published_on is None:
        issues.append(Issue("no-date", "Nothing says when the article was published."))
    return article, tuple(issues)
