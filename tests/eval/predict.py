"""What the project itself reads in the texts of a gold set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from parsers.contract import contract
from parsers.read import NotAnArticle, read_text
from tests.eval.gold import Gold
from tests.eval.score import Score, score_documents_together
from tests.eval.sets import GoldSet


def predict(text: str, id: str) -> Mapping[str, Any]:  # noqa: A002 - the contract's own word
    """The contract of one text; empty when it holds no article."""
    try:
        return contract(read_text(text), id)
    except NotAnArticle:
        return {}


def predictions(gold_set: GoldSet) -> Iterator[tuple[Gold, Mapping[str, Any]]]:
    """Every article's gold with what was read in it."""
    for gold, text in gold_set:
        yield gold, predict(text, gold.id)


def measure(gold_set: GoldSet) -> Score:
    """The score of the whole set."""
    return score_documents_together(predictions(gold_set))
