"""Boards that organise an event, which are called as the Party's own boards are."""

from __future__ import annotations

from parsers.facts.borrowing import borrowing
from parsers.facts.spans import TagKind, Tags

_BOARD = "ban tổ chức"
_BARE = frozenset({_BOARD, "tổ chức", "btc"})
"""How such a board stands behind a rank, which may end with its first word."""
_MOST_TRIES = 40


def may_organise_event(body: str, tags: Tags) -> bool:
    """Whether a bare ``Ban Tổ chức`` may be the one of an event, as the article tells of such a board: ``Ban Tổ chức Lễ hội …``.

    Who heads it plays a part in that event, and need not head the Party's board of organisation.
    """
    if body.lower() not in _BARE:
        return False
    at = tags.copy.find(_BOARD)
    for _ in range(_MOST_TRIES):
        if at < 0:
            break
        behind = at + len(_BOARD) + 1
        events = tags.within(tags.events, behind, behind + 1)
        if any(event.kind is TagKind.EVENT for event in events) or tags.copy.startswith(borrowing().organised, behind):
            return True
        at = tags.copy.find(_BOARD, behind)
    return False
