"""What the browser says about news.db: titles, descriptions, facets, labels and stored queries, from ``description.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

DATABASE = "news"


class Table(BaseModel):
    """How one table is shown."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str
    description: str
    columns: dict[str, str]
    """A sentence for every column."""
    label: str | None = None
    """The column that stands for a row where another table points to it."""
    sort_desc: str | None = None
    sort: str | None = None
    facets: tuple[str, ...] = ()
    search: str | None = None
    """The full-text table that searches this one."""
    search_key: str = "id"
    """The column of this table that the full-text row ids stand for."""
    hidden: bool = False
    private: bool = False
    """Left out when the browser is open to the public."""
    size: int | None = None


class Query(BaseModel):
    """A stored query."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str
    description: str
    sql: str


class Description(BaseModel):
    """The whole of ``description.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str
    description: str
    database: str
    tables: dict[str, Table]
    queries: dict[str, Query]


@cache
def description() -> Description:
    """The checked contents of ``description.toml``."""
    return Description.model_validate(tomllib.loads((Path(__file__).parent / "description.toml").read_text("utf-8")))


def metadata(*, public: bool) -> dict[str, Any]:
    """Datasette 0.65 metadata; ``public`` also refuses the tables that hold whole articles, and SQL of the reader's own."""
    text = description()
    database: dict[str, Any] = {
        "description": text.database,
        "tables": {name: _table(table, public=public) for name, table in text.tables.items()},
        "queries": {name: query.model_dump() | {"hide_sql": True} for name, query in text.queries.items()},
    }
    if public:
        database["allow_sql"] = False
    return {
        "title": text.title,
        "description": text.description,
        "extra_css_urls": ["/style/browse.css"],
        "databases": {DATABASE: database},
    }


def _table(table: Table, *, public: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {"title": table.title, "description": table.description, "columns": table.columns, "facets": list(table.facets)}
    optional = {"label_column": table.label, "sort_desc": table.sort_desc, "sort": table.sort, "size": table.size}
    shown |= {key: value for key, value in optional.items() if value is not None}
    if table.search:
        shown |= {"fts_table": table.search, "fts_pk": table.search_key}
    if table.hidden:
        shown["hidden"] = True
    if table.private and public:
        shown["allow"] = False
    return shown
