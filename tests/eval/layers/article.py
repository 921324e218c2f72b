"""The article's own fields: title, time, authors, and a text with the article's words and without the page's."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from tests.eval.folding import folded
from tests.eval.gold import Gold
from tests.eval.tally import Checks, checks


def score_article(gold: Gold, found: Mapping[str, Any]) -> Checks:
    """Each field that the gold states is one check."""
    wanted, article = gold.article, found.get("article", {})
    asked: list[tuple[str, bool, object]] = []
    if wanted.title:
        asked.append(("title", folded(wanted.title) == folded(article.get("title")), article.get("title")))
    if published := wanted.published_at or wanted.published_on:
        said = str(article.get("published_at") or "")
        asked.append((f"published {published}", said.startswith(published), said))
    if wanted.authors:
        authors = article.get("authors", [])
        asked.append((f"authors {', '.join(wanted.authors)}", {*map(folded, wanted.authors)} == {*map(folded, authors)}, authors))
    text = _text(article)
    asked += [(f"text has {words!r}", words in text, "absent") for words in wanted.must_contain]
    asked += [(f"text lacks {words!r}", words not in text, "present") for words in wanted.must_not_contain]
    return checks(asked)


def _text(article: Mapping[str, Any]) -> str:
    parts = [article.get("lead") or "", *(article.get("body") or []), *(article.get("captions") or [])]
    return unicodedata.normalize("NFC", "\n".join(parts))
