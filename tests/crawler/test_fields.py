"""Field fill rates: a field that most articles suddenly lack is missed, and where little is known nothing is said."""

from __future__ import annotations

import datetime as dt

import pytest

from crawler.fields import Misfit, falls, filled, misfit, shares
from parsers.types import Article, Issue, PageFacts
from storage.news.runs import FIELDS, PastRun

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


def runs(name: str, *, usual: tuple[int, int], lately: tuple[int, int], size: int = 4) -> list[PastRun]:
    """Runs of ``size`` articles, newest first: so many of so many have the field lately, and had it before."""

    def some(have: int, articles: int) -> list[PastRun]:
        spread = [have * (number + 1) // articles - have * number // articles for number in range(articles)]
        parts = [spread[start : start + size] for start in range(0, articles, size)]
        return [PastRun(NOW, ok=True, new=len(part), filled={name: sum(part)}) for part in parts]

    return some(*lately) + some(*usual)


@pytest.mark.parametrize(
    ("name", "usual", "lately", "fell"),
    [
        ("title", (100, 100), (0, 8), True),
        ("title", (100, 100), (0, 3), False),
        ("title", (29, 29), (0, 8), False),
        ("title", (30, 30), (0, 8), True),
        ("time", (100, 100), (4, 12), True),
        ("time", (100, 100), (8, 12), False),
        ("author", (60, 100), (0, 8), False),
        ("author", (60, 100), (0, 20), True),
        ("author", (10, 100), (0, 40), False),
        ("author", (0, 100), (0, 40), False),
        ("date", (0, 0), (0, 100), False),
        ("meetings", (60, 100), (6, 40), False),
        ("meetings", (60, 100), (0, 24), True),
        ("documents", (5, 100), (0, 40), False),
    ],
)
def test_a_field_is_missed_when_its_own_past_says_so(name: str, usual: tuple[int, int], lately: tuple[int, int], fell: bool) -> None:
    """Gone from most articles of a source that nearly always had it; not by chance, not on too few, not what it never had."""
    found = falls(runs(name, usual=usual, lately=lately))
    assert [fall.field for fall in found] == [name] * fell


def test_how_far_it_fell_is_told() -> None:
    """The share before and the share of the newest articles, whatever the size of the runs."""
    for size in (1, 4, 50):
        [fall] = falls(runs("time", usual=(100, 100), lately=(0, 12), size=size))
        assert (fall.usual, fall.now) == (1.0, 0.0)


def test_it_is_over_as_soon_as_the_newest_articles_have_it_again() -> None:
    """Eight good articles after a redesign that was mended are enough; the bad ones before them are past."""
    mended = [PastRun(NOW, ok=True, new=8, filled={"time": 8}), *runs("time", usual=(100, 100), lately=(0, 12))]
    assert falls(mended) == ()
    assert shares(mended)["time"] == 1.0
    assert shares([PastRun(NOW, ok=True, new=7, filled={"time": 7})]) == {}


def test_an_article_is_counted_by_what_it_has() -> None:
    """Every field that is counted can be told of an article; one with the day alone has no hour, and its page may not fit the layout."""
    article = Article("Tin", lead="Mở đầu.", body=("Nội dung.",), authors=("A",), published_on=dt.date(2026, 11, 22))
    assert list(filled(PageFacts(article))) == ["title", "lead", "body", "author", "date", "layout"]
    assert list(filled(PageFacts(Article(None), issues=(Issue("layout-unfit", "It does not fit."),)))) == []
    assert set(shares(runs("time", usual=(9, 9), lately=(8, 8)))) == set(FIELDS)


@pytest.mark.parametrize(
    ("usual", "lately", "found"),
    [
        ((40, 40), (0, 12), Misfit(0.0, lost=True)),
        ((40, 40), (8, 12), None),
        ((40, 40), (40, 40), None),
        ((0, 0), (0, 12), Misfit(0.0, lost=False)),
        ((0, 40), (0, 12), Misfit(0.0, lost=False)),
        ((0, 0), (4, 8), Misfit(0.5, lost=False)),
        ((0, 0), (5, 8), None),
        ((0, 0), (0, 3), Misfit(0.0, lost=False)),
        ((0, 0), (0, 2), None),
    ],
)
def test_pages_that_do_not_fit_are_told_by_their_past(usual: tuple[int, int], lately: tuple[int, int], found: Misfit | None) -> None:
    """Fitted once and no more, never fitted, or fitted well enough; two odd pages say nothing."""
    assert misfit(runs("layout", usual=usual, lately=lately)) == found


def test_runs_that_did_not_count_the_layout_say_nothing_of_it() -> None:
    """What was kept before it was counted is neither a fit nor a misfit."""
    assert misfit([PastRun(NOW, ok=True, new=4, filled={"title": 4})] * 20) is None
