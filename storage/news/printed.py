"""Posts as the articles of an event print them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from parsers.types import PostStatus

_FORMER = "nguyên"
_SAID_SO = (_FORMER, "cựu ", "cố ")
"""How a printed post begins that says by itself that it is a former one."""


def posts_printed(connection: sqlite3.Connection, articles: Iterable[str]) -> dict[str, str]:
    """By person, the posts that the first of some articles to give any prints, in its order; former ones are called that."""
    found: dict[str, str] = {}
    for article in articles:
        rows = connection.execute(
            """SELECT h.person_id, f.printed, h.status FROM observations f JOIN holdings h ON h.id = f.holding_id
            WHERE f.article_id = ? ORDER BY f.start, f.id""",
            (article,),
        )
        posts: dict[str, list[str]] = {}
        for person, printed, status in rows:
            former = status == PostStatus.FORMER and not printed.casefold().startswith(_SAID_SO)
            posts.setdefault(person, []).append(f"{_FORMER} {printed}" if former else printed)
        for person, printed in posts.items():
            found.setdefault(person, ", ".join(dict.fromkeys(printed)))
    return found
