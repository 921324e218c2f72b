"""Meetings, the reports of each, who took part in what role, and ids that were given up, so that old links keep working."""

MEETINGS = """
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
"""
