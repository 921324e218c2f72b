"""Mentions: who is spoken of in a sentence, with the posts printed there, before the name or behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from parsers.facts.names.finding import Name
from parsers.facts.posts.finding import PrintedPost


class MentionKind(StrEnum):
    """How a person is spoken of."""

    NAME = "name"
    POST = "post"
    """By a post alone: ``đồng chí Bí thư Tỉnh ủy``."""
    PRONOUN = "pronoun"
    """``Đồng chí nhấn mạnh``, ``Ông``."""
    GROUP = "group"
    """Several people without names: ``các đồng chí Phó Trưởng Ban Tổ chức``."""


@dataclass(slots=True)
class Mention:
    """One person (or nameless group) in one place of the text."""

    kind: MentionKind
    start: int
    """Honorific and posts before the name included."""
    end: int
    """Posts behind the name included."""
    name: Name | None = None
    posts: tuple[PrintedPost, ...] = ()
    announced: bool = False
    """An honorific stands before it."""
    shared: tuple[PrintedPost, ...] = ()
    """Posts told once for a whole list."""
    told_by_spouse: bool = False
    """Named only to tell whose wife is meant, who is the one that takes part."""
