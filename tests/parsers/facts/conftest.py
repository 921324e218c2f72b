"""A way to read a few sentences as if a paper had printed them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from parsers.facts.extract import extract_facts
from parsers.types import Article, PageFacts, PostStatus

Read = Callable[..., PageFacts]


@pytest.fixture
def read() -> Read:
    """``read(paragraph, …, title=, source=, published=)``: the facts of an article of these paragraphs, of 12 March 2024 unless said."""

    def facts(
        *paragraphs: str,
        title: str | None = None,
        source: str | None = None,
        published: dt.date | None = dt.date(2024, 3, 12),
        captions: tuple[str, ...] = (),
    ) -> PageFacts:
        return extract_facts(Article(title, body=paragraphs, captions=captions, source=source, published_on=published))

    return facts


@pytest.fixture
def posts_of() -> Callable[[PageFacts, str], list[str]]:
    """``posts_of(facts, name)``: the posts of a person, those no longer held marked ``former:``."""
    return _posts_of


@pytest.fixture
def roles_of() -> Callable[[PageFacts, str], set[str]]:
    """``roles_of(facts, name)``: what a person did at any of the meetings."""
    return _roles_of


def _posts_of(facts: PageFacts, name: str) -> list[str]:
    person = next(person for person in facts.people if person.name == name)
    return [("former:" if post.status is PostStatus.FORMER else "") + post.title for post in person.posts]


def _roles_of(facts: PageFacts, name: str) -> set[str]:
    return {part.role.value for meeting in facts.meetings for part in meeting.participants if part.person == name}
