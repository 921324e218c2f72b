"""How well predictions match a gold set, layer by layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.eval.gold import Gold
from tests.eval.layers.article import score_article
from tests.eval.layers.documents import score_documents
from tests.eval.layers.meetings import score_meetings
from tests.eval.layers.people import score_people, score_posts, score_roles
from tests.eval.layers.statistics import score_statistics
from tests.eval.tally import Checks, Counts


class Layer(StrEnum):
    """What is measured: facts by F1, their attributes and the article's fields by accuracy."""

    PEOPLE = "people"
    POSTS = "posts"
    ROLES = "roles"
    MEETINGS = "meetings"
    MEETING_ATTRIBUTES = "meeting_attributes"
    STATISTICS = "statistics"
    STATISTIC_ATTRIBUTES = "statistic_attributes"
    DOCUMENTS = "documents"
    DOCUMENT_ATTRIBUTES = "document_attributes"
    ARTICLE_FIELDS = "article_fields"


@dataclass(frozen=True)
class Score:
    """The facts and attributes of one article or of many; adding scores gives the micro average."""

    people: Counts = field(default_factory=Counts)
    posts: Counts = field(default_factory=Counts)
    roles: Counts = field(default_factory=Counts)
    meetings: Counts = field(default_factory=Counts)
    meeting_attributes: Checks = field(default_factory=Checks)
    statistics: Counts = field(default_factory=Counts)
    statistic_attributes: Checks = field(default_factory=Checks)
    documents: Counts = field(default_factory=Counts)
    document_attributes: Checks = field(default_factory=Checks)
    article_fields: Checks = field(default_factory=Checks)

    def __getitem__(self, layer: Layer) -> Counts | Checks:
        part: Counts | Checks = getattr(self, layer.value)
        return part

    def __add__(self, other: Score) -> Score:
        return Score(**{layer.value: self[layer] + other[layer] for layer in Layer})  # type: ignore[arg-type, operator]

    def figures(self) -> dict[Layer, float]:
        """F1 or accuracy of every layer, from 0 to 1."""
        return {layer: self[layer].figure for layer in Layer}


def score_document(gold: Gold, found: Mapping[str, Any]) -> Score:
    """One article: ``found`` is its contract, or an empty mapping when nothing was read."""
    meetings, meeting_attributes = score_meetings(gold, found)
    statistics, statistic_attributes = score_statistics(gold, found)
    documents, document_attributes = score_documents(gold, found)
    return Score(
        people=score_people(gold, found),
        posts=score_posts(gold, found),
        roles=score_roles(gold, found),
        meetings=meetings,
        meeting_attributes=meeting_attributes,
        statistics=statistics,
        statistic_attributes=statistic_attributes,
        documents=documents,
        document_attributes=document_attributes,
        article_fields=score_article(gold, found),
    )


def score_documents_together(pairs: Iterable[tuple[Gold, Mapping[str, Any]]]) -> Score:
    """Many articles: every fact weighs the same, whichever article states it."""
    return sum((score_document(gold, found) for gold, found in pairs), Score())
