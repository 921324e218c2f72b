"""People, posts, who was seen in which post from when to when, and why a name in an article means that person."""

PEOPLE = """
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
"""
