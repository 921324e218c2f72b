"""Several processes keep the same articles at the same time, and one is killed."""

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from parsers.types import PageFacts
from storage.database import open_news, write
from storage.news.answers import PersonAnswer
from storage.news.changes import changes_after
from storage.news.ingest import Outcome, ingest
from storage.news.lookups import ask
from tests.storage.articles import LEADER, SEEN, conference

PAPERS = 12
CROWD = 3


def papers() -> list[PageFacts]:
    """Every paper's report of one conference."""
    return [conference(f"bao{number}.vn").facts for number in range(PAPERS)]


def keep_all(folder: Path, turn: int, barrier: Barrier, sender: Connection) -> None:
    """Keep all reports, beginning at a place of one's own, asking in between; send what became of them."""
    db = open_news(folder)
    reports = papers()
    barrier.wait()
    outcomes = []
    for facts in reports[turn:] + reports[:turn]:
        outcomes.append(ingest(db, facts, page_id=None, url=None, source=None, seen_at=SEEN).outcome)
        answer = ask(db, LEADER)
        assert isinstance(answer, PersonAnswer)
        assert len(answer.meetings) == 1
    sender.send(outcomes)
    db.close()


def test_a_crowd_keeps_every_article_once(tmp_path: Path) -> None:
    """Each article is new to exactly one process, all report one meeting, versions of the event have no gap."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(CROWD)
    pipes = [context.Pipe(duplex=False) for _ in range(CROWD)]
    workers = [
        context.Process(target=keep_all, args=(tmp_path, turn * PAPERS // CROWD, barrier, sender)) for turn, (_, sender) in enumerate(pipes)
    ]
    for worker, (_, sender) in zip(workers, pipes, strict=True):
        worker.start()
        sender.close()  # so that a worker that dies ends the wait below
    outcomes = [outcome for receiver, _ in pipes for outcome in receiver.recv()]
    for worker in workers:
        worker.join()
    assert sorted(outcomes) == [Outcome.NEW] * PAPERS + [Outcome.UNCHANGED] * PAPERS * (CROWD - 1)
    db = open_news(tmp_path)
    assert (db["meetings"].count, db["reports"].count) == (1, PAPERS)
    assert [change.version for change in changes_after(db, 0)] == list(range(1, PAPERS + 1))
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()


def die_half_way(folder: Path, sender: Connection) -> None:
    """Keep one article, then begin a transaction and wait in the middle of it for the end."""
    db = open_news(folder)
    ingest(db, papers()[0], page_id=None, url=None, source=None, seen_at=SEEN)
    with write(db):
        db.execute("UPDATE articles SET title = 'half done'")
        db.execute("DELETE FROM participations")
        sender.send("in the middle")
        multiprocessing.get_context("spawn").Event().wait()


def test_a_killed_process_leaves_nothing_half_done(tmp_path: Path) -> None:
    """After a kill in the middle of a transaction the file is as it was before it, and the next writer need not wait."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    worker = context.Process(target=die_half_way, args=(tmp_path, sender))
    worker.start()
    sender.close()
    assert receiver.recv() == "in the middle"
    worker.kill()
    worker.join()
    db = open_news(tmp_path)
    assert db["participations"].count == 2
    assert db.execute("SELECT count(*) FROM articles WHERE title = 'half done'").fetchone()[0] == 0
    assert ingest(db, papers()[1], page_id=None, url=None, source=None, seen_at=SEEN).outcome is Outcome.NEW
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    db.close()
