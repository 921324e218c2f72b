"""The posts of one mention side by side, and the article that they are read in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from parsers.facts.framing.frame import Frame
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.tagging.spans import Tags
from parsers.types import PostStatus


class Around(NamedTuple):
    """What the posts of one mention are read in."""

    tags: Tags
    text: str
    held: Mapping[str, str]
    frame: Frame
    elected: bool
    """Whether somebody is told to take them up."""


class Row(NamedTuple):
    """One of the posts of a mention, with what all of them say."""

    post: PrintedPost
    ranks: list[str]
    bodies: list[str]
    full: list[str]
    """The bodies with their heads."""
    posts: Sequence[PrintedPost]
    """All posts of the mention."""
    place: int
    """Of the post among them."""

    def holds(self, place: int) -> bool:
        """Whether there is a post at a place, which is still held."""
        return 0 <= place < len(self.bodies) and self.posts[place].status is not PostStatus.FORMER

    def as_if(self, rank: str, body: str) -> Row:
        """The row, were the post another."""
        before, behind = slice(self.place), slice(self.place + 1, None)
        return self._replace(
            ranks=[*self.ranks[before], rank, *self.ranks[behind]],
            bodies=[*self.bodies[before], body, *self.bodies[behind]],
            full=[*self.full[before], body, *self.full[behind]],
        )


@lru_cache(4096)
def root_of(rank: str) -> str:
    """What a head and their deputies share: ``Phó Chủ tịch Thường trực`` and ``Chủ tịch``."""
    return rank.lower().removeprefix("phó ").removesuffix(" thường trực").removesuffix(" chuyên trách").removesuffix(" phụ trách")
