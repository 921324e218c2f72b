"""Which reading of a page an article's fields came from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from parsers.pages.charset import in_utf_8
from parsers.pages.draft import host_of
from parsers.pages.layout import candidates
from parsers.pages.lines import Page
from parsers.pages.markup import parse
from parsers.pages.metadata import read_metadata
from parsers.pages.selecting import apply
from parsers.types import Article

FIELDS = ("title", "lead", "published", "authors", "section", "origin", "body", "captions")


def provenance(article: Article, page: bytes, *, url: str | None, layout: str | None, encoding: str | None) -> Mapping[str, str]:
    """Where on its page each field that an article has was found: a layout's name, ``metadata``, or ``the page's text``.

    The arguments are those with which the page was read.
    """
    tree = parse(in_utf_8(page, encoding))
    if tree is None:
        return {}
    metadata = read_metadata(tree)
    told = metadata.article()
    day = metadata.published.date() if isinstance(metadata.published, dt.datetime) else metadata.published
    name, selected = _selected(Page(tree), host_of(url or metadata.url), layout, day)
    found: dict[str, str] = {}
    for field in FIELDS:
        value = _value(article, field)
        # The hour that a page tells machines goes before the one that it shows.
        by_machine = field == "published" and told.published_at is not None and value == told.published_at
        if value and not by_machine and value == _value(selected, field):
            found[field] = f"layout {name}"
        elif value:
            found[field] = "metadata" if value == _value(told, field) else "the page's text"
    return found


def _selected(page: Page, host: str | None, name: str | None, day: dt.date | None) -> tuple[str, Article]:
    """The layout that fits the page and what its selectors find; an empty article where none does or nobody knows its markup."""
    for layout in candidates(page, host, name):
        read = apply(layout, page, day)
        if read is not None:
            return layout.name, read.draft.article() if read.version.reading == "selectors" else Article(title=None)
    return "", Article(title=None)


def _value(article: Article, field: str) -> object:
    return article.published_at or article.published_on if field == "published" else getattr(article, field)
