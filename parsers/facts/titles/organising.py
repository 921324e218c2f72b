"""Boards that organise an event, which are called as the Party's own boards are."""

from __future__ import annotations

from functools import cache

from parsers.facts.posts.borrowing import borrowing
from parsers.facts.tagging.committees import units_by_committee
from parsers.facts.tagging.spans import Tags

_BOARD = "ban tổ chức"
BARE_BOARDS = frozenset({_BOARD, "tổ chức", "btc"})
"""How such a board stands behind a rank, which may end with its first word."""
_MOST_TRIES = 40


def may_organise_event(tags: Tags) -> bool:
    """Whether a bare ``Ban Tổ chức`` may be the one of an event, as the article tells of such a board: ``Ban Tổ chức Lễ hội …``.

    Who heads it plays a part in that event, and need not head the Party's board of organisation. None is believed where the article
    names that board too; and a congress of the Party, like what any board does itself, tells of no other.
    """
    at, told = tags.copy.find(_BOARD), False
    for _ in range(_MOST_TRIES):
        if at < 0:
            break
        behind = at + len(_BOARD) + 1
        if tags.copy.startswith(_of_party(), behind):
            return False
        told = told or tags.copy.startswith(borrowing().organised, behind)
        at = tags.copy.find(_BOARD, behind)
    return told


@cache
def _of_party() -> tuple[str, ...]:
    """Whose board of organisation the Party's is."""
    return ("trung ương", *units_by_committee())
