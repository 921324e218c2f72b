"""Who publishes, the provinces with their lineage, and articles: their text apart, so that it need not be served, and superseded texts."""

ARTICLES = """
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
"""

FORMER_HOSTS = """
CREATE TABLE former_hosts (
    host TEXT PRIMARY KEY,          -- without www.; of the source's past, or of a paper that it took in
    source TEXT NOT NULL REFERENCES sources (name) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT;
CREATE INDEX former_hosts_source ON former_hosts (source);
"""
