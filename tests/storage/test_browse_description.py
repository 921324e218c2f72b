"""What the browser says about news.db keeps step with what news.db is."""

import pytest
from sqlite_utils import Database

from storage.news.browse.description import description, metadata


def schema(news: Database) -> dict[str, set[str]]:
    """Every table of ours with its columns; not SQLite's and not the parts of a search index."""
    searches = {table for table in news.table_names() if "fts5" in news[table].schema}
    parts = tuple(f"{table}_" for table in searches)
    names = [t for t in news.table_names() if t not in searches and not t.startswith(("_", "sqlite_", *parts))]
    return {name: {row[1] for row in news.execute(f"PRAGMA table_xinfo([{name}])")} for name in names}


def test_every_table_and_column_is_described(news: Database) -> None:
    """The description names exactly the tables and columns there are."""
    described = {name: set(table.columns) for name, table in description().tables.items()}
    assert described == schema(news)


def test_labels_facets_and_searches_exist(news: Database) -> None:
    """Labels, facets, orders and search indexes name columns and tables that exist."""
    columns, tables = schema(news), set(news.table_names())
    for name, table in description().tables.items():
        named = {*table.facets, *filter(None, (table.label, table.sort, table.sort_desc)), *([table.search_key] if table.search else [])}
        assert named <= columns[name], name
        assert table.search is None or table.search in tables, name


@pytest.mark.parametrize("name", list(description().queries))
def test_stored_queries_run(news: Database, name: str) -> None:
    """Every stored query is valid against the schema."""
    sql = description().queries[name].sql
    news.execute(sql, {word.strip(":").rstrip(")"): "x" for word in sql.replace("'%'", " ").split() if word.startswith(":")}).fetchall()


def test_public_browsing_keeps_texts_back() -> None:
    """Open to the public, whole articles and free SQL are refused; at home they are not."""
    public, home = metadata(public=True)["databases"]["news"], metadata(public=False)["databases"]["news"]
    assert public["allow_sql"] is False
    assert [name for name, table in public["tables"].items() if table.get("allow") is False] == ["texts", "versions"]
    assert "allow_sql" not in home
    assert not any("allow" in table for table in home["tables"].values())
