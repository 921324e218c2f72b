"""Opening files: fresh, known, newer, foreign, broken, read-only; and writing by several at once."""

import multiprocessing
import sqlite3
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage.database import (
    Busy,
    Damaged,
    NewerSchema,
    ReadOnly,
    StorageError,
    at_one_moment,
    joined,
    open_chats,
    open_news,
    open_pages,
    write,
)
from storage.migrations.news import FACTS
from storage.migrations.script import run

OPENERS = {"news.db": open_news, "pages.db": open_pages, "bot.db": open_chats}
Opener = Callable[[Path], Database]
each_file = pytest.mark.parametrize(("name", "opener"), OPENERS.items(), ids=OPENERS)


@each_file
def test_a_file_is_opened_with_our_manners(tmp_path: Path, name: str, opener: Opener) -> None:
    """Write-ahead log, foreign keys, a time-out for locks, and the folder made; bot.db is synced in full."""
    db = opener(tmp_path / "data")
    settings = {pragma: db.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in ("journal_mode", "foreign_keys", "synchronous")}
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2 if name == "bot.db" else 1}
    assert db.execute("PRAGMA busy_timeout").fetchone()[0] >= 5000
    assert (tmp_path / "data" / name).is_file()
    db.close()


@each_file
def test_opening_again_changes_nothing(tmp_path: Path, name: str, opener: Opener) -> None:
    """A schema that is up to date is left alone, and opens while another connection writes."""
    first = opener(tmp_path)
    schema = first.schema
    with write(first):
        second = opener(tmp_path)
    assert second.schema == schema
    first.close()
    second.close()


@each_file
def test_a_newer_file_is_refused(tmp_path: Path, name: str, opener: Opener) -> None:
    """A file with a migration that this version does not know is left as it is, with a clear sentence."""
    db = opener(tmp_path)
    migration = {"migration_set": name.removesuffix(".db").replace("bot", "chats"), "name": "m999_future", "applied_at": "2030"}
    db["_sqlite_migrations"].insert(migration)
    db.close()
    with pytest.raises(NewerSchema, match=f"{name} was written by a newer version"):
        opener(tmp_path)


def foreign(path: Path) -> None:
    """Somebody else's database."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE recipes (id)")
    db.close()


def half_lost(path: Path) -> None:
    """One of ours with its first pages overwritten."""
    open_news(path.parent).close()
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 8000 + content[8100:])


@pytest.mark.parametrize(
    ("spoil", "error", "sentence"),
    [
        (lambda path: path.write_bytes(b"Not a database at all. " * 99), Damaged, "is not a database"),
        (foreign, Damaged, "another program"),
        (half_lost, Damaged, "is damaged"),
        (lambda path: path.mkdir(), ReadOnly, "cannot be opened"),
    ],
    ids=["not a database", "foreign", "damaged", "a folder"],
)
def test_a_file_that_is_not_ours_is_explained(
    tmp_path: Path, spoil: Callable[[Path], None], error: type[StorageError], sentence: str
) -> None:
    """What cannot be opened gets a sentence with the file's name and a mend, never a traceback of SQLite's."""
    path = tmp_path / "news.db"
    spoil(path)
    with pytest.raises(error, match=sentence) as caught:
        open_news(tmp_path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("folder", "sentence"), [("missing/data", "There is no folder"), ("file", "is not a folder"), ("file/data", "is not a folder")]
)
def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path, folder: str, sentence: str) -> None:
    """A mistyped path is told, not made."""
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=sentence):
        open_news(tmp_path / folder)


def test_a_folder_that_may_not_be_made_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system forbids a folder the sentence says so; a fault of that kind cannot be made on disk by the superuser."""

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", forbid)
    with pytest.raises(ReadOnly, match="cannot be made"):
        open_news(tmp_path / "data")


def test_a_schema_without_an_end_is_refused(news: Database) -> None:
    """A statement that was cut off is a mistake of ours, found before it is shipped."""
    with pytest.raises(ValueError, match="has no end: CREATE TABLE x"):
        run(news, "CREATE TABLE y (id);\nCREATE TABLE x (id)")


def test_reading_alone_makes_nothing(tmp_path: Path) -> None:
    """Read only: a file that is not there is told, one that is can be read and not written."""
    with pytest.raises(StorageError, match=r"There is no .*news\.db yet"):
        open_news(tmp_path, readonly=True)
    assert list(tmp_path.iterdir()) == []
    open_news(tmp_path).close()
    db = open_news(tmp_path, readonly=True)
    assert db["articles"].count == 0
    with pytest.raises(ReadOnly, match="cannot be written"):
        sneak(db)
    db.close()


def sneak(db: Database) -> None:
    """Write something."""
    with write(db) as connection:
        connection.execute("INSERT INTO sources (name, host, title) VALUES ('a', 'a', 'a')")


def test_an_older_file_is_not_read_alone(tmp_path: Path) -> None:
    """A schema that lacks a migration needs somebody who may write."""
    db = open_news(tmp_path)
    last = db.execute("SELECT name FROM _sqlite_migrations ORDER BY id DESC").fetchone()[0]
    db.execute("DELETE FROM _sqlite_migrations WHERE name = ?", [last])
    db.close()
    with pytest.raises(StorageError, match="older version"):
        open_news(tmp_path, readonly=True)


def test_a_write_is_whole_or_nothing(news: Database) -> None:
    """What happens before an error is undone; a write inside a write is a mistake of ours; ``joined`` joins."""
    with pytest.raises(sqlite3.IntegrityError):
        twice(news)
    assert news["sources"].count == 0
    with write(news), pytest.raises(RuntimeError, match="write"), write(news):
        pass
    with write(news), joined(news) as connection:
        connection.execute("INSERT INTO sources (name, host, title) VALUES ('b', 'b', 'b')")
    with joined(news) as connection:
        connection.execute("INSERT INTO sources (name, host, title) VALUES ('c', 'c', 'c')")
    assert news["sources"].count == 2
    assert not news.conn.in_transaction


def twice(db: Database) -> None:
    """Write the same source twice in one transaction."""
    with write(db) as connection:
        for _ in range(2):
            connection.execute("INSERT INTO sources (name, host, title) VALUES ('a', 'a', 'a')")


@pytest.mark.parametrize("table", FACTS)
def test_every_table_of_facts_refuses_a_false_quote(news: Database, table: str) -> None:
    """No fact gets in, or is altered, with words that do not stand at its place."""
    triggers = [trigger.name for trigger in news[table].triggers]
    assert {f"{table}_quote_insert", f"{table}_quote_update"} <= set(triggers)


def test_deleting_needs_no_orphans(news: Database) -> None:
    """A row that others refer to cannot go, and none can refer to what is not there."""
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        news.execute("INSERT INTO runs (source, started_at) VALUES ('nobody', '2026')")


def test_a_lock_held_too_long_is_explained(tmp_path: Path) -> None:
    """A second writer waits, and when its patience ends says who is in the way; a reader is never in anybody's way."""
    first, second = open_news(tmp_path), open_news(tmp_path)
    second.execute("PRAGMA busy_timeout = 0")
    with write(first) as connection:
        connection.execute("INSERT INTO sources (name, host, title) VALUES ('a', 'a', 'a')")
        with pytest.raises(Busy, match="in use by another process"):
            sneak(second)
        assert second["sources"].count == 0
    assert second["sources"].count == 1
    first.close()
    second.close()


def test_a_full_disk_loses_nothing(news: Database) -> None:
    """When there is no room the transaction is undone, the sentence says so, and with room again work goes on."""
    news.execute(f"PRAGMA max_page_count = {news.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(StorageError, match="no room left"):
        fill(news)
    assert news["sources"].count == 0
    news.execute("PRAGMA max_page_count = 1000000")
    fill(news)
    assert news["sources"].count == 500


def fill(db: Database) -> None:
    """Write many rows in one transaction."""
    with write(db) as connection:
        for number in range(500):
            connection.execute("INSERT INTO sources (name, host, title) VALUES (?1, ?1, ?2)", (str(number), "x" * 500))


def test_a_look_up_sees_one_moment(tmp_path: Path) -> None:
    """What a writer commits while a look-up runs is seen by the next one; a look-up inside another sees what that sees."""
    reader, writer = open_news(tmp_path), open_news(tmp_path)

    @at_one_moment
    def count(db: Database) -> int:
        return int(db["sources"].count)

    @at_one_moment
    def counts(db: Database) -> list[int]:
        before = count(db)
        sneak(writer)
        return [before, count(db)]

    assert counts(reader) == [0, 0]
    assert count(reader) == 1
    reader.close()
    writer.close()


ROUNDS = 30  # of opening a fresh folder: the moment at which two processes both switch a file to WAL is short


def start(folder: Path, barrier: Barrier, done: Connection) -> None:
    """Open all three files of fresh folders as soon as everybody is ready, then read and write in many transactions of the last."""
    try:
        for number in range(ROUNDS):
            barrier.wait()
            dbs = [opener(folder / f"{number}") for opener in OPENERS.values()]
        for _ in range(100):
            with write(dbs[0]) as connection:
                count = connection.execute("SELECT count(*) FROM sources").fetchone()[0]
                connection.execute("INSERT INTO sources (name, host, title) VALUES (?, ?, '')", (f"{count}", f"{count}"))
        done.send("done")
    except BaseException as error:
        barrier.abort()  # so that nobody waits for one that is gone
        done.send(repr(error))
        raise


def test_several_processes_start_and_write_at_once(tmp_path: Path) -> None:
    """Three processes migrate fresh folders at one moment and then read and write in turns: no lock error, no lost row."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(3)
    pipes = [context.Pipe(duplex=False) for _ in range(3)]
    workers = [context.Process(target=start, args=(tmp_path, barrier, sender)) for _, sender in pipes]
    for worker, (_, sender) in zip(workers, pipes, strict=True):
        worker.start()
        sender.close()  # so that a worker that dies ends the wait below
    assert [receiver.recv() for receiver, _ in pipes] == ["done"] * 3
    for worker in workers:
        worker.join()
    db = open_news(tmp_path / f"{ROUNDS - 1}")
    assert db["sources"].count == 300
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    db.close()
