"""The one place that opens a database: where the files lie, how they are opened, and how they are written to."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlite_utils import Database, Migrations

from storage.migrations.chats import CHATS
from storage.migrations.news import NEWS
from storage.migrations.pages import PAGES

P = ParamSpec("P")
R = TypeVar("R")

_CHECKPOINT = 16_000
"""Pages of the write-ahead log, 64 MB, after which it is brought into the file: a crawl rewrites the same pages of indexes with every
article, and waits for the disk whenever they are brought in."""
_CACHE = 4_000
"""KiB of a file that a connection that writes remembers at most: an article touches a hundred pages, most of them of the indexes."""
BUSY_MS = 10_000
"""How long one connection waits for another's write lock, in milliseconds."""
_TURN = 0.01
"""Seconds between two tries where SQLite does not wait by itself."""


class StorageError(Exception):
    """A database cannot be used; the message is a sentence for a person and says what to do."""


class NewerSchema(StorageError):
    """The file was written by a newer version of this program."""


class Damaged(StorageError):
    """The file is not a database, not one of ours, or its pages are broken."""


class ReadOnly(StorageError):
    """The file or its folder cannot be written to."""


class Busy(StorageError):
    """Another process held the write lock for longer than we wait."""


def open_news(folder: Path, *, readonly: bool = False) -> Database:
    """Open ``news.db``: facts, public.

    Without ``readonly`` the folder, the file and its schema are made or brought up to date.

    Raises:
        StorageError: or one of its kinds, with a sentence that says what to do.
    """
    return _open(folder / "news.db", NEWS, readonly=readonly, synchronous="NORMAL")


def open_pages(folder: Path, *, readonly: bool = False) -> Database:
    """Open ``pages.db``: the archive of fetched bytes. Otherwise as ``open_news``."""
    return _open(folder / "pages.db", PAGES, readonly=readonly, synchronous="NORMAL")


def open_chats(folder: Path, *, readonly: bool = False) -> Database:
    """Open ``bot.db``: chats, subscriptions, inbox and outbox; private. Otherwise as ``open_news``."""
    # FULL: what Telegram has been told that we have must outlive a power cut.
    db = _open(folder / "bot.db", CHATS, readonly=readonly, synchronous="FULL")
    db.execute("PRAGMA secure_delete = ON")  # what a chat had deleted is overwritten, not only unlinked
    return db


@contextmanager
def write(db: Database) -> Iterator[sqlite3.Connection]:
    """One transaction that owns the write lock from its start: committed at the end, undone by any error.

    BEGIN IMMEDIATE, because a deferred transaction that reads before it writes fails at once, whatever the time-out.
    Do not await inside the block: whoever runs meanwhile on the same connection would join the transaction.

    Raises:
        RuntimeError: a transaction is open on this connection already.
        StorageError: the database is locked, full, read-only or damaged.
    """
    connection = db.conn
    if connection.in_transaction:
        raise RuntimeError("write() inside write(): one transaction has one beginning and one end")
    with explained(db):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()  # nothing to do when SQLite has rolled back already
            raise


@contextmanager
def joined(db: Database) -> Iterator[sqlite3.Connection]:
    """The transaction that is open on this connection, else a ``write`` of its own."""
    if db.conn.in_transaction:
        yield db.conn
    else:
        with write(db) as connection:
            yield connection


def at_one_moment(look: Callable[Concatenate[Database, P], R]) -> Callable[Concatenate[Database, P], R]:
    """Let a look-up see the database as it is at one moment, however many statements it takes and whoever writes meanwhile."""

    @wraps(look)
    def looking(db: Database, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if db.conn.in_transaction:
            return look(db, *args, **kwargs)
        with explained(db):
            db.conn.execute("BEGIN")
            try:
                return look(db, *args, **kwargs)
            finally:
                db.conn.rollback()

    return looking


@contextmanager
def explained(file: Path | Database) -> Iterator[None]:
    """Turn what SQLite says of a file into a ``StorageError``; faults of a statement stay as they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error)
        for words, kind, sentence in _MEANINGS:
            if words in said:
                raise kind(sentence.format(path=file if isinstance(file, Path) else _path(file))) from error
        raise


# What SQLite says, what it means here, and the mend.
_MEANINGS: tuple[tuple[str, type[StorageError], str], ...] = (
    ("file is not a database", Damaged, "{path} is not a database. Move it away, or restore it from a backup, and try again."),
    ("malformed", Damaged, "{path} is damaged. Move it away, or restore it from a backup, and try again."),
    ("readonly database", ReadOnly, "{path} cannot be written to. Check the rights of the file and of its folder."),
    ("unable to open", ReadOnly, "{path} cannot be opened. Check that its folder exists and may be read and written by you."),
    ("is locked", Busy, f"{{path}} has been in use by another process for {BUSY_MS // 1000} seconds. Try again when that has finished."),
    ("disk is full", StorageError, "There is no room left on the disk for {path}. Nothing was lost; make room and try again."),
    ("disk I/O error", StorageError, "The disk did not answer properly for {path}. Check the disk and try again."),
)


def _open(path: Path, migrations: Migrations, *, readonly: bool, synchronous: str) -> Database:
    """Open one file, check whose it is, and migrate it unless it is opened for reading only."""
    if readonly and not path.is_file():
        raise StorageError(f"There is no {path} yet. `diemtin crawl` or `diemtin import FILE` makes it.")
    if not readonly:
        _make_folder(path.parent)
    with explained(path):
        db = _connect(path, readonly=readonly)
        try:
            _check(db, path, migrations)
            if not readonly:
                _settle(db, migrations, synchronous)
            elif migrations.pending(db):
                raise StorageError(f"{path} was written by an older version. Any command that writes, such as `diemtin crawl`, mends that.")
        except BaseException:
            db.close()
            raise
    return db


def _make_folder(folder: Path) -> None:
    """Make the data folder itself, not what should hold it: a mistyped path is told, not made."""
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError as error:
        raise StorageError(f"There is no folder {folder.parent} to make {folder.name} in. Check --data or DIEMTIN_DATA.") from error
    except (FileExistsError, NotADirectoryError) as error:
        raise StorageError(f"{folder} is not a folder. Check --data or DIEMTIN_DATA.") from error
    except PermissionError as error:
        raise ReadOnly(f"The folder {folder} cannot be made: {folder.parent} may not be written to by you.") from error


def _connect(path: Path, *, readonly: bool) -> Database:
    """A connection with our manners; ``isolation_level=None`` so that only ``write`` begins a transaction."""
    uri = path.absolute().as_uri() + ("?mode=ro" if readonly else "")
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return Database(connection)


def _check(db: Database, path: Path, migrations: Migrations) -> None:
    """Refuse a file that is newer than this program or belongs to another."""
    tables = set(db.table_names())  # before what was applied: another process may be migrating right now
    applied = {migration.name for migration in migrations.applied(db)}
    if applied - _names(migrations):
        raise NewerSchema(f"{path} was written by a newer version of diemtin. Upgrade this one, or choose another folder with --data.")
    if not applied and tables - {Migrations.migrations_table}:
        raise Damaged(f"{path} is a database of another program. Move it away, or choose another folder with --data.")


def _names(migrations: Migrations) -> set[str]:
    """All migrations this version knows: what an empty database still lacks."""
    empty = Database(memory=True)
    try:
        return {migration.name for migration in migrations.pending(empty)}
    finally:
        empty.close()


def _settle(db: Database, migrations: Migrations, synchronous: str) -> None:
    """Set how the file is written and bring its schema up to date; safe when several processes start at once."""
    _keep_a_log(db)
    db.execute(f"PRAGMA synchronous = {synchronous}")
    db.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}")
    db.execute(f"PRAGMA cache_size = -{_CACHE}")
    if migrations.pending(db):
        with write(db):
            migrations.apply(db)
    # What undoes a statement that fails half-way: a few pages, for which SQLite would make a file. A migration may sort more than fits.
    db.execute("PRAGMA temp_store = MEMORY")


def _keep_a_log(db: Database) -> None:
    """Switch the file to WAL, waiting as long as for any lock when another process is switching it right now.

    SQLite does not wait here by itself: the switch asks for more while it reads, and two that waited so would wait for ever.
    """
    until = time.monotonic() + BUSY_MS / 1000
    while db.journal_mode != "wal":
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_TURN)
        else:
            return  # switched, or on a disk that knows no WAL, where the file stays as it is


def _path(db: Database) -> Path:
    """The file behind a connection."""
    return Path(next(file for _, name, file in db.execute("PRAGMA database_list") if name == "main"))
