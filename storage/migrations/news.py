"""The schema of ``news.db``: what the articles state; public.

A fact is a row with ``article_id``, ``start``, ``"end"`` and ``quote``: the words it was read from. Its ``first_seen`` is its own;
it was last seen when its article was (``articles.last_seen``), since facts an article no longer states are removed.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.migrations.script import run, search_index

NEWS = Migrations("news")


@NEWS()
def m001_sources(db: Database) -> None:
    """Who publishes, and the provinces with their lineage."""
    run(
        db,
        """
        CREATE TABLE provinces (
            name TEXT PRIMARY KEY,
            kind TEXT NOT NULL,             -- tỉnh, thành phố
            merged_into TEXT REFERENCES provinces (name) DEFERRABLE INITIALLY DEFERRED,
            merged_on TEXT,                 -- day of the merger
            spellings TEXT NOT NULL CHECK (json_valid(spellings)),
            papers TEXT NOT NULL CHECK (json_valid(papers))
        ) STRICT;
        CREATE TABLE sources (
            name TEXT PRIMARY KEY,          -- the spider's name; for a source met only in imports, its host
            host TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            level TEXT,                     -- central, provincial
            province TEXT,
            owner TEXT,
            url TEXT,
            language TEXT NOT NULL DEFAULT 'vi'
        ) STRICT;
        """,
    )


@NEWS()
def m002_articles(db: Database) -> None:
    """Articles; their text apart, so that it need not be served; superseded texts kept."""
    run(
        db,
        """
        CREATE TABLE articles (
            id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL UNIQUE,    -- its place among all by time of publication; the row of the full-text index
            url TEXT,
            source TEXT REFERENCES sources (name) ON UPDATE CASCADE,
            title TEXT,
            lead TEXT,
            published_at TEXT,              -- instant, UTC
            published_on TEXT,              -- the day as printed
            day TEXT,                       -- the day its facts were true: published_on, else the date of its meeting, else unknown
            authors TEXT NOT NULL CHECK (json_valid(authors)),
            origin TEXT,                    -- the source that a reprint names
            section TEXT,
            version INTEGER NOT NULL,       -- 1, and one more with every edit of its text
            digest TEXT NOT NULL,           -- of all that was read from it: the same again changes nothing
            page_id TEXT,                   -- in pages.db
            reader TEXT NOT NULL,           -- version of the parser that read it
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX articles_url ON articles (url);
        CREATE INDEX articles_source ON articles (source, seq);
        CREATE TABLE texts (
            seq INTEGER PRIMARY KEY REFERENCES articles (seq) ON DELETE CASCADE,
            article_id TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            text_folded TEXT GENERATED ALWAYS AS (replace(replace(text, 'đ', 'd'), 'Đ', 'D')) VIRTUAL
        ) STRICT;
        CREATE TABLE versions (
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            version INTEGER NOT NULL,       -- superseded ones only: the present text is in texts
            title TEXT,
            text TEXT NOT NULL,
            page_id TEXT,
            seen_until TEXT NOT NULL,       -- when the next version was first seen
            PRIMARY KEY (article_id, version)
        ) STRICT;
        """,
    )


@NEWS()
def m003_people(db: Database) -> None:
    """People, posts, and who was seen in which post from when to when."""
    run(
        db,
        """
        CREATE TABLE people (
            id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL UNIQUE,    -- the row of the search index
            name TEXT NOT NULL,             -- standard spelling
            name_key TEXT NOT NULL,         -- standard spelling in lower case: what makes two names one
            discriminator TEXT NOT NULL,    -- what tells people of one name apart; empty for the first
            name_folded TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            UNIQUE (name_key, discriminator)
        ) STRICT;
        CREATE INDEX people_folded ON people (name_folded);
        CREATE TABLE posts (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,            -- written out with body and place
            rank TEXT,
            body TEXT,
            place TEXT,
            title_folded TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX posts_folded ON posts (title_folded);
        CREATE TABLE holdings (
            id TEXT PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES people (id),
            post_id TEXT NOT NULL REFERENCES posts (id),
            status TEXT NOT NULL,           -- current, former, acting
            observed_from TEXT,             -- day of the earliest article that says so; null: no such article tells its day
            observed_to TEXT,               -- day of the latest; not the day it ended, which nobody stated
            first_seen TEXT NOT NULL,
            UNIQUE (person_id, post_id, status)
        ) STRICT;
        CREATE INDEX holdings_post ON holdings (post_id, observed_to);
        CREATE TABLE observations (
            id INTEGER PRIMARY KEY,
            holding_id TEXT NOT NULL REFERENCES holdings (id),
            printed TEXT NOT NULL,          -- the post as the article prints it
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX observations_holding ON observations (holding_id);
        CREATE INDEX observations_article ON observations (article_id);
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY,
            person_id TEXT NOT NULL REFERENCES people (id),
            printed TEXT NOT NULL CHECK (json_valid(printed)),   -- every spelling of the name in the article
            times INTEGER NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('new', 'same', 'apart', 'undecided')),
            reason TEXT NOT NULL,           -- why this person and no other
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX mentions_person ON mentions (person_id);
        CREATE INDEX mentions_article ON mentions (article_id);
        """,
    )


@NEWS()
def m004_meetings(db: Database) -> None:
    """Meetings, the reports of each, and who took part in what role."""
    run(
        db,
        """
        CREATE TABLE meetings (
            id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL UNIQUE,    -- the row of the search index
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL,
            date TEXT,                      -- YYYY-MM-DD, or the part of it that is known
            end_date TEXT,
            session TEXT,
            format TEXT,
            place TEXT,
            level TEXT,
            organizers TEXT NOT NULL CHECK (json_valid(organizers)),
            bridge_points TEXT NOT NULL CHECK (json_valid(bridge_points)),
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX meetings_date ON meetings (date);
        CREATE INDEX meetings_kind ON meetings (kind, date);
        CREATE TABLE reports (
            id TEXT PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meetings (id),
            kind TEXT NOT NULL,             -- this and what follows as this article tells it
            name TEXT NOT NULL,
            date TEXT,
            end_date TEXT,
            session TEXT,
            format TEXT,
            place TEXT,
            level TEXT,
            organizers TEXT NOT NULL CHECK (json_valid(organizers)),
            bridge_points TEXT NOT NULL CHECK (json_valid(bridge_points)),
            score REAL,                     -- likeness to the meeting it joined; null: it was the first
            reason TEXT NOT NULL,           -- why it joined, or why it did not
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX reports_meeting ON reports (meeting_id);
        CREATE INDEX reports_article ON reports (article_id);
        """,
    )


@NEWS()
def m005_participations(db: Database) -> None:
    """Who took part in what role; and ids that were given up, so that old links keep working."""
    run(
        db,
        """
        CREATE TABLE participations (
            id INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meetings (id),
            report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES people (id),
            role TEXT NOT NULL,
            post_printed TEXT,              -- the post as printed that day
            bridge_point TEXT,              -- where the role holds; null: the meeting itself
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX participations_meeting ON participations (meeting_id);
        CREATE INDEX participations_person ON participations (person_id, meeting_id);
        CREATE INDEX participations_report ON participations (report_id);
        CREATE INDEX participations_article ON participations (article_id);
        CREATE TABLE aliases (
            kind TEXT NOT NULL CHECK (kind IN ('person', 'meeting')),
            old_id TEXT NOT NULL,
            id TEXT NOT NULL,
            reason TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (kind, old_id)
        ) STRICT;
        """,
    )


@NEWS()
def m006_figures(db: Database) -> None:
    """Statistics; documents and who cites them."""
    run(
        db,
        """
        CREATE TABLE statistics (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            value ANY NOT NULL,             -- a number: whole numbers stay whole
            total ANY,                      -- the whole of which value is a part
            unit TEXT NOT NULL,
            indicator TEXT,
            qualifier TEXT,
            change TEXT,
            compared_with TEXT,
            period TEXT,
            as_of TEXT,
            scope TEXT,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX statistics_article ON statistics (article_id);
        CREATE INDEX statistics_unit ON statistics (unit);
        CREATE TABLE documents (
            id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL UNIQUE,    -- the row of the search index
            kind TEXT NOT NULL,
            number TEXT NOT NULL,
            number_key TEXT NOT NULL,       -- folded, no spaces, hyphens alike
            issuer TEXT,
            date TEXT,
            subject TEXT,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX documents_number ON documents (number_key);
        CREATE TABLE citations (
            id INTEGER PRIMARY KEY,
            document_id TEXT NOT NULL REFERENCES documents (id),
            issuer TEXT,                    -- this and what follows as the citation says
            date TEXT,
            subject TEXT,
            article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX citations_document ON citations (document_id);
        CREATE INDEX citations_article ON citations (article_id);
        """,
    )


@NEWS()
def m007_work(db: Database) -> None:
    """What happened: changes for those who tell, runs, requests, and issues for those who mend."""
    run(
        db,
        """
        CREATE TABLE changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('meeting', 'report', 'article', 'correction')),
            event TEXT NOT NULL,            -- what one alert is about: a meeting's id, else an article's
            version INTEGER NOT NULL,       -- 1, 2 … within the event
            article_id TEXT NOT NULL,
            meeting_id TEXT,
            at TEXT NOT NULL,
            quiet INTEGER NOT NULL CHECK (quiet IN (0, 1)),   -- 1: found by a backfill, nobody is told
            detail TEXT NOT NULL CHECK (json_valid(detail)),  -- of a correction: the facts before and after
            UNIQUE (event, version)
        ) STRICT;
        CREATE TRIGGER changes_keep_update BEFORE UPDATE ON changes BEGIN SELECT raise(ABORT, 'changes are only appended to'); END;
        CREATE TRIGGER changes_keep_delete BEFORE DELETE ON changes BEGIN SELECT raise(ABORT, 'changes are only appended to'); END;
        CREATE TABLE runs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            source TEXT NOT NULL REFERENCES sources (name) ON UPDATE CASCADE,
            started_at TEXT NOT NULL,
            finished_at TEXT,
            verdict TEXT,                   -- null: it runs, or died
            ok INTEGER CHECK (ok IN (0, 1)),
            requests INTEGER, pages INTEGER, unchanged_pages INTEGER, bytes INTEGER,
            new INTEGER, edited INTEGER, unchanged INTEGER, failed INTEGER
        ) STRICT;
        CREATE INDEX runs_source ON runs (source, started_at);
        CREATE TABLE requests (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            target TEXT NOT NULL,           -- a source's name or an address
            "by" TEXT NOT NULL,             -- the room that asked, never a chat: this file is public
            requested_at TEXT NOT NULL,
            taken_at TEXT,
            closed_at TEXT,
            verdict TEXT
        ) STRICT;
        CREATE INDEX requests_open ON requests (id) WHERE taken_at IS NULL;
        CREATE TABLE issues (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            source TEXT REFERENCES sources (name) ON UPDATE CASCADE,
            page_id TEXT,
            reader TEXT,
            article_id TEXT REFERENCES articles (id) ON DELETE CASCADE,   -- null: no article could be read
            start INTEGER, "end" INTEGER, quote TEXT,
            first_seen TEXT NOT NULL
        ) STRICT;
        CREATE INDEX issues_article ON issues (article_id);
        CREATE INDEX issues_code ON issues (code);
        """,
    )


FACTS = ("observations", "mentions", "reports", "participations", "statistics", "citations", "issues")
"""Every table whose rows quote an article."""


@NEWS()
def m008_provenance(db: Database) -> None:
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
def m009_search(db: Database) -> None:
    """Search, exact first and folded second: one index keeps every mark, the other none, neither stores the text again."""
    search_index(db, "texts_exact", "texts", "seq", "text", "unicode61 remove_diacritics 0")
    search_index(db, "texts_folded", "texts", "seq", "text_folded", "unicode61 remove_diacritics 2")
    search_index(db, "people_search", "people", "seq", "name_folded", "unicode61")
    search_index(db, "meetings_search", "meetings", "seq", "name_folded", "unicode61")
    folded = "TEXT GENERATED ALWAYS AS (replace(replace({}, 'đ', 'd'), 'Đ', 'D')) VIRTUAL"
    topic = folded.format("unit || ' ' || coalesce(indicator, '') || ' ' || coalesce(scope, '')")
    db.execute(f"ALTER TABLE statistics ADD COLUMN topic_folded {topic}")
    subject = folded.format("kind || ' ' || coalesce(issuer, '') || ' ' || coalesce(subject, '')")
    db.execute(f"ALTER TABLE documents ADD COLUMN subject_folded {subject}")
    search_index(db, "statistics_search", "statistics", "id", "topic_folded", "unicode61 remove_diacritics 2")
    search_index(db, "documents_search", "documents", "seq", "subject_folded", "unicode61 remove_diacritics 2")
