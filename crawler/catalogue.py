"""The source files as rows for the databases, and the source that a person means by a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from sqlite_utils import Database

from crawler.sources import Source, UnknownSource, site_named
from parsers.places import provinces
from parsers.text import fold
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
        former_hosts=tuple(site_named(host) for host in source.former_hosts),
    )


def register(news: Database, sources: Iterable[Source]) -> None:
    """Tell ``news.db`` of these sources and of the provinces, which other rooms look up there."""
    put_sources(news, [row_of(source) for source in sources])
    put_provinces(
        news,
        [ProvinceRow(row.name, row.kind, row.merged_into, row.merged_on, row.spellings, row.papers) for row in provinces()],
    )


def choose(names: Iterable[str], sources: Mapping[str, Source]) -> list[Source]:
    """The sources of these names or hosts, of today or of their past, each once; all of them when no name is given.

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
    # Several sites of one paper bear its name: its own is meant, whose file has the shorter name. Names of today go before former ones.
    by_size = sorted(sources.values(), key=lambda source: len(source.id), reverse=True)
    called = {fold(title): source for source in by_size for title in source.former_names}
    called |= {fold(source.name): source for source in by_size}
    if found := called.get(fold(name.strip())):
        return found
    near = get_close_matches(asked, list(sources), n=3, cutoff=0.5)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(sources)}."
    raise UnknownSource(f"There is no source named {name!r}. {hint}")
