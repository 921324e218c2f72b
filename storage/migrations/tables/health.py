"""How sources fare: what each run was confined to and which fields its articles had, and what there was to tell of it."""

RUNS = (
    "since TEXT",                   # first day of a backfill; null: an ordinary run
    "url TEXT",                     # the one article that was asked for; null: the listings were read
    "parsed INTEGER",               # articles read from bytes that came, new or not
    "with_title INTEGER",           # of the new ones: how many have a title, and so on
    "with_lead INTEGER",
    "with_body INTEGER",
    "with_author INTEGER",
    "with_date INTEGER",
    "with_time INTEGER",
    "with_people INTEGER",
    "with_meetings INTEGER",
    "with_figures INTEGER",
    "with_documents INTEGER",
)
"""Columns that ``runs`` got later."""
LAYOUT = "with_layout INTEGER"
"""And later still: of the new ones, how many pages fit the layout of their source; null where that was not counted yet."""

ALARMS = """
CREATE TABLE alarms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL REFERENCES sources (name) ON UPDATE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('late', 'partial', 'failing', 'recovered', 'accepted')),
    reason TEXT,                    -- failing: the verdict; late: unread, silent; else null
    fields TEXT NOT NULL CHECK (json_valid(fields)),   -- partial, accepted: the fields that fell, with their share now and before
    since TEXT NOT NULL,            -- when this trouble was first told
    last_success TEXT,              -- when the source was last read well; null: never
    reminder INTEGER NOT NULL CHECK (reminder IN (0, 1)),   -- 1: told before, and it lasts
    at TEXT NOT NULL                -- one and the same for all that was told together
) STRICT;
CREATE INDEX alarms_source ON alarms (source, id);
"""
