"""Who holds what an article tells, by every form in which it may be asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

_MOST = 50
"""More people than this do not share a post in one article that anybody could tell apart."""


class Holders:
    """People by what they hold; taken in once somebody is asked for, as half of all articles name nobody by a post alone."""

    def __init__(self, forms: Callable[[str], Iterable[str]]) -> None:
        """``forms`` are those in which what is held may be asked for."""
        self._waiting: list[tuple[str, str]] = []
        """What is held and by whom, as the text tells it."""
        self._forms, self._known = forms, dict[str, dict[str, None]]()

    def add(self, held: str, key: str) -> None:
        """Takes in what somebody holds."""
        self._waiting.append((held, key))

    def of(self, form: str) -> dict[str, None]:
        """Who holds what is asked for, those told first before the others."""
        for held, key in self._waiting:
            for one in self._forms(held):
                keys = self._known.setdefault(one, {})
                if len(keys) < _MOST:
                    keys[key] = None
        self._waiting.clear()
        return self._known.get(form, {})
