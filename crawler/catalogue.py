"""The source files as rows for the databases, and the source that a person means by a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from sqlite_utils import Database

from crawler.sources import Source, UnknownSource
from parsers.places import provinces
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources


def row_of(source: Source) -> SourceRow:
    """What the databases keep of a source."""
    return SourceRow(
        name=source.id,
        host=source.site,
        title=source.name,
        level=source.level.value,
        province=source.province,
        owner=source.owner,
        url=source.whole("/"),
    )


def register(news: Database, sources: Iterable[Source]) -> None:
    """Tell ``news.db`` of these sources and of the provinces, which other rooms look up there."""
    put_sources(news, [row_of(source) for source in sources])
    put_provinces(
        news,
        [ProvinceRow(row.name, row.kind, row.merged_into, row.merged_on, row.spellings, row.papers) for row in provinces()],
    )


def choose(names: Iterable[str], sources: Mapping[str, Source]) -> list[Source]:
    """The sources of these names or hosts, each once; all of them when no name is given.

    Raises:
        UnknownSource: one of the names is nobody's.
    """
    chosen = {source.id: source for name in names for source in [_find(name, sources)]}
    return list(chosen.values()) if chosen else list(sources.values())


def _find(name: str, sources: Mapping[str, Source]) -> Source:
    asked = name.strip().lower()
    for source in sources.values():
        if asked == source.id or asked in source.known_hosts:
            return source
    near = get_close_matches(asked, list(sources), n=3, cutoff=0.5)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(sources)}."
    raise UnknownSource(f"There is no source named {name!r}. {hint}")
