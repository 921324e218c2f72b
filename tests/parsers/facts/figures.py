"""The figures of an article by themselves, without its people and meetings."""

from __future__ import annotations

from parsers.dates import find_dates
from parsers.facts.statistics import find_statistics
from parsers.facts.tagging.sentences import sentences
from parsers.types import Article, Statistic


def figures_in(article: Article, *, home: str | None = None) -> tuple[Statistic, ...]:
    """What ``article`` counts; ``home`` is the province it is about."""
    return find_statistics(article, sentences(article), find_dates(article.text, published=article.published_on), home=home)
