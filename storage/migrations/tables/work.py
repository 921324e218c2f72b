"""What happened: changes for those who tell, runs and requests of crawls, and issues for those who mend."""

WORK = """
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
"""
