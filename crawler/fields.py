"""Which fields the articles of a run have, and whether one is missing that its source's articles used to have: a redesign."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import comb

from parsers.types import PageFacts
from storage.news.alarms import Fall
from storage.news.runs import FIELDS, LAYOUT, PastRun

_UNFIT = "layout-unfit"
"""The code of the issue that a page does not fit the layout of its source."""
_HAS: Mapping[str, Callable[[PageFacts], bool]] = {
    "title": lambda facts: bool(facts.article.title),
    "lead": lambda facts: bool(facts.article.lead),
    "body": lambda facts: bool(facts.article.body),
    "author": lambda facts: bool(facts.article.authors),
    "date": lambda facts: facts.article.published_on is not None,
    "time": lambda facts: facts.article.published_at is not None,
    "people": lambda facts: bool(facts.people),
    "meetings": lambda facts: bool(facts.meetings),
    "figures": lambda facts: bool(facts.statistics),
    "documents": lambda facts: bool(facts.documents),
    LAYOUT: lambda facts: all(issue.code != _UNFIT for issue in facts.issues),
}
_OF_THE_NEWS = frozenset({"people", "meetings", "figures", "documents"})
"""What depends on what happened and not only on how the page is made: it must fall further before it is missed."""
_BEFORE = 30
"""Articles that must be known from before: with fewer nothing is said of a source."""
_LATELY = 8, 40
"""Of the newest articles: with fewer nothing is said; with more, what is new is no longer told from what was."""
_FEW = 3
"""Articles from which it is said that pages do not fit their layout: one or two may be of another make."""
_CHANCE = 1e-6
"""A fall that would happen by chance more often than that is none: a few thousand are looked at every day."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Most of the newest pages of a source do not fit its layout, and are read without it."""

    share: float
    """Of the newest that do fit, 0 to 1."""
    lost: bool
    """Whether earlier ones did: the pages were redesigned. Else the layout never was theirs, or too little is known."""


def filled(facts: PageFacts) -> Iterator[str]:
    """The fields that an article has, and whether its page fits the layout."""
    return (name for name, has in _HAS.items() if has(facts))


def falls(runs: Sequence[PastRun]) -> tuple[Fall, ...]:
    """The fields that the newest articles lack and earlier ones of the same source had; of runs, newest first.

    Nothing is said where too little is known.
    """
    read = [run for run in runs if run.new]
    return tuple(fall for name in FIELDS if (fall := _fall(name, read)))


def misfit(runs: Sequence[PastRun]) -> Misfit | None:
    """Whether most of the newest pages do not fit the layout of their source; of runs, newest first. None where they do, or are too few."""
    fewest, _ = _LATELY
    counted = [run for run in runs if run.new and LAYOUT in run.filled]
    if fallen := _fall(LAYOUT, counted):
        return Misfit(fallen.now, lost=True)
    articles = fit = 0
    for run in counted:
        articles, fit = articles + run.new, fit + run.filled[LAYOUT]
        if articles >= fewest:
            break
    return Misfit(fit / articles, lost=False) if articles >= _FEW and fit <= articles / 2 else None


def shares(runs: Sequence[PastRun]) -> dict[str, float]:
    """The share of the newest articles that have each field; of runs, newest first. Nothing when the articles are too few."""
    fewest, _ = _LATELY
    lately: list[PastRun] = []
    for run in runs:
        lately.append(run)
        if (articles := sum(each.new for each in lately)) >= fewest:
            return {name: sum(each.filled.get(name, 0) for each in lately) / articles for name in FIELDS}
    return {}


def _fall(name: str, runs: Sequence[PastRun]) -> Fall | None:
    """The sharpest fall between the newest runs and those before; None when even the fewest of the newest have the field often enough."""
    fewest, most = _LATELY
    before, had = sum(run.new for run in runs), sum(run.filled.get(name, 0) for run in runs)
    lately = has = 0
    found: list[Fall] = []
    for run in runs:
        if lately >= most:
            break
        lately, before = lately + run.new, before - run.new
        has, had = has + run.filled.get(name, 0), had - run.filled.get(name, 0)
        if before < _BEFORE:
            break
        if lately < fewest:
            continue
        usual = had / before
        if has / lately >= usual * (0.25 if name in _OF_THE_NEWS else 0.5):
            break
        if _chance(has, lately, (had + 1) / (before + 2)) < _CHANCE:
            found.append(Fall(name, usual, has / lately))
    return max(found, key=lambda fall: fall.usual - fall.now, default=None)


def _chance(most: int, articles: int, share: float) -> float:
    """How likely it is that no more than ``most`` of so many articles have what each has with this likelihood."""
    return float(sum(comb(articles, count) * share**count * (1 - share) ** (articles - count) for count in range(most + 1)))
