"""Statistics; documents and who cites them."""

FIGURES = """
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
    first_seen TEXT NOT NULL,
    topic_folded TEXT GENERATED ALWAYS AS (
        replace(replace(unit || ' ' || coalesce(indicator, '') || ' ' || coalesce(scope, ''), 'đ', 'd'), 'Đ', 'D')) VIRTUAL
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
    first_seen TEXT NOT NULL,
    subject_folded TEXT GENERATED ALWAYS AS (
        replace(replace(kind || ' ' || coalesce(issuer, '') || ' ' || coalesce(subject, ''), 'đ', 'd'), 'Đ', 'D')) VIRTUAL
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
"""
