"""The schema of ``news.db``: what the articles state; public.

A fact is a row with ``article_id``, ``start``, ``"end"`` and ``quote``: the words it was read from. Its ``first_seen`` is its own;
it was last seen when its article was (``articles.last_seen``), since facts an article no longer states are removed.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.migrations.script import index_late, run, search_index
from storage.migrations.tables.articles import ARTICLES, FORMER_HOSTS
from storage.migrations.tables.figures import FIGURES
from storage.migrations.tables.health import ALARMS, LAYOUT, RUNS
from storage.migrations.tables.meetings import MEETINGS
from storage.migrations.tables.people import PEOPLE
from storage.migrations.tables.searched import SEARCHED
from storage.migrations.tables.work import WORK

NEWS = Migrations("news")


@NEWS()
def m001_tables(db: Database) -> None:
    """Make the tables; those others refer to come first."""
    for tables in (ARTICLES, PEOPLE, MEETINGS, FIGURES, WORK):
        run(db, tables)


FACTS = ("observations", "mentions", "reports", "participations", "statistics", "citations", "issues")
"""Every table whose rows quote an article."""


@NEWS()
def m002_provenance(db: Database) -> None:
    """A row whose quote is not what stands at its place is refused."""
    for table in FACTS:
        for when, event in (("insert", "INSERT"), ("update", 'UPDATE OF article_id, start, "end", quote')):
            run(
                db,
                f"""
                CREATE TRIGGER {table}_quote_{when} BEFORE {event} ON {table}
                WHEN new.quote IS NOT NULL AND new.quote IS NOT (
                    SELECT substr(text, new.start + 1, new."end" - new.start) FROM texts WHERE article_id = new.article_id)
                BEGIN SELECT raise(ABORT, 'false quote: these words do not stand there in the article'); END;
                """,
            )


@NEWS()
def m003_search(db: Database) -> None:
    """Search, exact first and folded second: one index keeps every mark, the other none, neither stores the text again."""
    search_index(db, "texts_exact", "texts", "seq", "text", "unicode61 remove_diacritics 0")
    search_index(db, "texts_folded", "texts", "seq", "text_folded", "unicode61 remove_diacritics 2")
    search_index(db, "people_search", "people", "seq", "name_folded", "unicode61")
    search_index(db, "meetings_search", "meetings", "seq", "name_folded", "unicode61")
    search_index(db, "statistics_search", "statistics", "id", "topic_folded", "unicode61 remove_diacritics 2")
    search_index(db, "documents_search", "documents", "seq", "subject_folded", "unicode61 remove_diacritics 2")


@NEWS()
def m004_health(db: Database) -> None:
    """What a run was confined to and which fields its articles had; what there was to tell of a source."""
    for column in RUNS:
        run(db, f"ALTER TABLE runs ADD COLUMN {column};")
    run(db, ALARMS)


@NEWS()
def m005_former_hosts(db: Database) -> None:
    """An address of a paper's past, or of one that it took in, leads to the paper of today."""
    run(db, FORMER_HOSTS)


@NEWS()
def m006_lasting(db: Database) -> None:
    """The few meetings that last for days are found without looking at all that were held in a month."""
    run(db, "CREATE INDEX meetings_lasting ON meetings (date) WHERE end_date IS NOT NULL;")


@NEWS()
def m007_unindexed(db: Database) -> None:
    """New rows wait for their full-text indexes until the transaction ends: these write a piece each time, and merge the pieces later."""
    run(db, "CREATE TABLE unindexed (name TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (name, row)) STRICT, WITHOUT ROWID;")
    for table, (rowid, indexes) in SEARCHED.items():
        index_late(db, table, rowid, indexes)


@NEWS()
def m008_layout(db: Database) -> None:
    """Each run knows how many pages fitted the layout of their source."""
    run(db, f"ALTER TABLE runs ADD COLUMN {LAYOUT};")
