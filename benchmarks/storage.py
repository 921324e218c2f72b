"""How fast facts go in and answers come out, against plain sqlite3 on the same rows with the same indexes.

    python -m benchmarks.storage [ARTICLES ...]

Ratios, because machines differ: a rate of 0.5 is half as fast as ``executemany`` of the very rows that ingest wrote. Ingest commits
every article, or as many together as a busy crawl does, ``executemany`` once. All times are of the processor, since cores are shared.
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from benchmarks.made_articles import articles
from parsers.types import PageFacts
from storage.database import open_news
from storage.group_commit import MOST
from storage.news.cards import card
from storage.news.changes import changes_after
from storage.news.documents import find_documents
from storage.news.figures import find_figures
from storage.news.indexing import indexed
from storage.news.ingest import ingest
from storage.news.lookups import ask
from storage.news.meetings import find_meetings
from storage.news.people import find_people
from storage.news.search import recent, search
from storage.news.topics import topics

SIZES = (1_000, 5_000)
SEEN = dt.datetime(2026, 3, 5, tzinfo=dt.UTC)
TABLES = (
    *("sources", "articles", "texts", "people", "posts", "holdings", "observations", "mentions", "meetings", "reports"),
    *("participations", "statistics", "documents", "citations", "changes"),
)
LOOKUPS: dict[str, Callable[[Database], object]] = {
    "ask a name": lambda db: ask(db, "nguyen van an"),
    "ask a number": lambda db: ask(db, "7-NQ/TW"),
    "ask a figure": lambda db: ask(db, "tổ rừng"),
    "people, a family name": lambda db: find_people(db, "Nguyễn"),
    "meetings of a person": lambda db: find_meetings(db, person="Trần Thị Mai"),
    "meetings with words": lambda db: find_meetings(db, words="kinh tế rừng"),
    "meetings of a month": lambda db: find_meetings(db, since="2016-05-01", until="2016-05-31"),
    "figures": lambda db: find_figures(db, "tổ biển"),
    "documents": lambda db: find_documents(db, "nghị quyết 12"),
    "search, two words": lambda db: search(db, "kinh tế"),
    "search, no tones": lambda db: search(db, "kinh te rung"),
    "search, a phrase nowhere": lambda db: search(db, '"chè lúa suối sông lớp trường"'),
    "recent": recent,
    "recent of a source": lambda db: recent(db, source="bao7.vn"),
    "changes": lambda db: changes_after(db, 100),
    "topics": lambda db: topics(db, changes_after(db, 100, 1)[0]),
    "card": lambda db: card(db, changes_after(db, 100, 1)[0].event),
}


def seconds(work: Callable[[], object]) -> float:
    """How long some work keeps the processor busy."""
    start = time.process_time()
    work()
    return time.process_time() - start


def ingest_all(db: Database, facts: list[PageFacts], together: int = 1) -> None:
    """So many articles in a transaction, as a crawl of one source does or one that is busy."""
    for first in range(0, len(facts), together):
        with indexed(db):
            for one in facts[first : first + together]:
                ingest(db, one, page_id=None, url=one.article.url, source=None, seen_at=SEEN)


def copy_plainly(filled: Database, empty: Database) -> float:
    """Write the rows of one database into another with ``executemany``, one transaction; how long the writing takes."""
    statements = []
    for table in TABLES:
        names = [f'"{column.name}"' for column in filled[table].columns]
        columns = ", ".join(names)
        rows = filled.execute(f"SELECT {columns} FROM {table}").fetchall()
        statements.append((f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})", rows))
    start = time.process_time()
    with indexed(empty) as connection:
        for sql, rows in statements:
            connection.executemany(sql, rows)
    return time.process_time() - start


def percentile(times: list[float], part: float) -> float:
    """The time that so large a part of all does not pass."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def measure(folder: Path, count: int) -> dict[str, float]:
    """Fill a database with so many articles; milliseconds at the 99th percentile of each look-up."""
    facts = list(articles(count))
    filled = open_news(folder / "filled")
    first = seconds(lambda: ingest_all(filled, facts))
    again = seconds(lambda: ingest_all(filled, facts))
    busy = seconds(lambda: ingest_all(open_news(folder / "busy"), facts, MOST))
    plain = copy_plainly(filled, open_news(folder / "plain"))
    print(f"\n{count:,} articles")
    print(f"  ingest, one by one  {count / first * 60:>9,.0f} a minute; rate against plain rows {plain / first:.2f}")
    print(f"  ingest, by {MOST}       {count / busy * 60:>9,.0f} a minute; rate against plain rows {plain / busy:.2f}")
    print(f"  the same again      {count / again * 60:>9,.0f} a minute")
    worst = {}
    for name, look in LOOKUPS.items():
        times = [seconds(lambda: look(filled)) * 1000 for _ in range(50)]  # noqa: B023
        worst[name] = percentile(times, 0.99)
        print(f"  {name:<26} median {percentile(times, 0.5):7.2f} ms   99 % {worst[name]:7.2f} ms")
    return worst


def main() -> None:
    """Measure every size and how look-ups grow from the smallest to the largest."""
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    found = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            found.append(measure(Path(folder), size))
    if len(found) > 1:
        print(f"\ntimes as long at {sizes[-1]:,} as at {sizes[0]:,}:")
        for name in LOOKUPS:
            print(f"  {name:<26} {found[-1][name] / found[0][name]:5.1f}")


if __name__ == "__main__":
    main()
