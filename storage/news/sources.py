"""Who publishes, and the provinces: rows that other rooms read from their files and hand over."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from zlib import crc32

from sqlite_utils import Database

from parsers.text import fold
from storage.database import write
from storage.news.rows import insert, listed, unlisted

_Province = tuple[str, str | None, str]
"""Name, what it merged into, spellings."""
_LARGEST = 2**31 - 1
"""A number in the head of a file has 32 bits with its sign."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source, as its file describes it."""

    name: str
    """The spider's name."""
    host: str
    """Without ``www.``."""
    title: str
    """For people: ``Báo Nghệ An``."""
    level: str | None = None
    """``central`` or ``provincial``."""
    province: str | None = None
    owner: str | None = None
    url: str | None = None
    language: str = "vi"
    former_hosts: tuple[str, ...] = ()
    """Hosts of its past and of papers it took in, without ``www.``: articles from there are its own."""


@dataclass(frozen=True, slots=True)
class ProvinceRow:
    """One province, of today or of before a merger."""

    name: str
    kind: str
    merged_into: str | None = None
    """The province of today that it is part of; None for one that stands."""
    merged_on: dt.date | None = None
    spellings: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()


def put_sources(db: Database, rows: Iterable[SourceRow]) -> None:
    """Insert sources or bring them up to date; one that was known by its host alone, or by another name, gets its name.

    What was kept under a former host, before anybody said whose it is, becomes the source's.

    Raises:
        ValueError: two sources have one host, so an article's host would not tell which it is from.
    """
    rows = list(rows)
    names: dict[str, str] = {}
    for row in rows:
        if names.setdefault(row.host, row.name) != row.name:
            raise ValueError(f"two sources have the host {row.host}: {names[row.host]} and {row.name}")
    with write(db) as connection:
        for row in rows:
            connection.execute("UPDATE sources SET name = ? WHERE host = ?", (row.name, row.host))
            connection.execute(
                """INSERT INTO sources (name, host, title, level, province, owner, url, language) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET host = excluded.host, title = excluded.title, level = excluded.level,
                    province = excluded.province, owner = excluded.owner, url = excluded.url, language = excluded.language""",
                (row.name, row.host, row.title, row.level, row.province, row.owner, row.url, row.language),
            )
        for row in rows:
            _put_former_hosts(connection, row)


def _put_former_hosts(connection: sqlite3.Connection, row: SourceRow) -> None:
    connection.execute("DELETE FROM former_hosts WHERE source = ?", (row.name,))
    for host in row.former_hosts:
        connection.execute("INSERT OR REPLACE INTO former_hosts (host, source) VALUES (?, ?)", (host, row.name))
        # Met in an import, it is a source that bears its host's name.
        for table in ("articles", "issues", "runs"):
            connection.execute(f"UPDATE {table} SET source = ? WHERE source = ?", (row.name, host))
        connection.execute("DELETE FROM sources WHERE name = ? AND host = ?", (host, host))


def put_provinces(db: Database, rows: Iterable[ProvinceRow]) -> None:
    """Insert provinces or bring them up to date."""
    with write(db) as connection:
        for row in rows:
            merged_on = row.merged_on.isoformat() if row.merged_on else None
            connection.execute(
                """INSERT INTO provinces (name, kind, merged_into, merged_on, spellings, papers) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, merged_into = excluded.merged_into,
                    merged_on = excluded.merged_on, spellings = excluded.spellings, papers = excluded.papers""",
                (row.name, row.kind, row.merged_into, merged_on, listed(row.spellings), listed(row.papers)),
            )
        # A number in the file's head that SQLite leaves to its owner: here the edition of the provinces, which alone is read again.
        edition = crc32(repr(_provinces(connection)).encode()) & _LARGEST or 1
        connection.execute(f"PRAGMA user_version = {edition}")


def source_name(connection: sqlite3.Connection, named: str | None, host: str | None) -> str | None:
    """The ``sources.name`` behind a spider's name or a host of today or of the past; a source not met before is inserted by that name."""
    for known in filter(None, (named, host)):
        row = connection.execute(
            "SELECT name FROM sources WHERE name = :known OR host = :known UNION ALL SELECT source FROM former_hosts WHERE host = :known",
            {"known": known},
        ).fetchone()
        if row:
            return str(row[0])
    name = named or host
    if not name:
        return None
    insert(connection, "sources", name=name, host=host or name, title=host or name)
    return name


def province_of(connection: sqlite3.Connection) -> Mapping[str, str]:
    """From every folded spelling of a province, old or new, to the province of today."""
    edition: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if edition == 0:                                      # nobody has said which they are
        return _heirs(_provinces(connection))
    if edition not in _editions:
        if len(_editions) >= _EDITIONS:
            _editions.clear()
        _editions[edition] = _heirs(_provinces(connection))
    return _editions[edition]


_EDITIONS = 4
_editions: dict[int, Mapping[str, str]] = {}
"""``province_of``, which every article asks for several times, by the edition of the provinces; at most so many."""


def _provinces(connection: sqlite3.Connection) -> list[_Province]:
    return connection.execute("SELECT name, merged_into, spellings FROM provinces ORDER BY name").fetchall()


def _heirs(rows: list[_Province]) -> Mapping[str, str]:
    """``province_of`` by the rows."""
    today = {name: merged_into for name, merged_into, _ in rows}

    def heir(name: str) -> str:
        seen = {name}
        while (after := today.get(name)) and after not in seen:
            seen.add(after)
            name = after
        return name

    return MappingProxyType({_folded(spelling): heir(name) for name, _, spellings in rows for spelling in (name, *unlisted(spellings))})


@lru_cache(maxsize=2048)
def _folded(spelling: str) -> str:
    """``fold``, remembered: the spellings of provinces are few and asked for with every look-up."""
    return fold(spelling)


def lineage(connection: sqlite3.Connection, province: str) -> list[str]:
    """The names under which a province appears: its own, however spelt or folded when asked for, and those that merged into it."""
    rows = connection.execute("SELECT name, merged_into, spellings FROM provinces").fetchall()
    asked = fold(province)
    names = [name for name, _, spellings in rows if asked in {_folded(s) for s in (name, *unlisted(spellings))}] or [province]
    for name in names:
        names += [merged for merged, heir, _ in rows if heir == name and merged not in names]
    return names
