"""Several processes keep the same articles at the same time."""

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path

from parsers.types import PageFacts
from storage.database import open_news
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
