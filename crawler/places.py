"""The listings of a source that a run reads, dated sitemaps written out for their days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crawler.discovery import PlaceKind
from crawler.sources import Source

_LAST_PAGE = 500
"""Pages of a section that a backfill turns at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """One listing to read."""

    url: str
    kind: PlaceKind
    depth: int = 0
    """0 for one that the source file names; more for sitemaps found in sitemaps."""
    waits: bool = False
    """Whether it is read only when the articles that others show are dealt with: a backfill's listings are many."""
    paging: str | None = None
    page: int = 1
    first: str = ""
    """The address of the section's first page."""
    before: tuple[str, ...] = ()
    """Articles that the page before this one showed."""

    def following(self, shown: tuple[str, ...], link: str | None = None) -> Place | None:
        """A section's next page, by its source's scheme, else by the ``link`` on the page; None when nothing says, or there is no end."""
        first = self.first or self.url
        url = first.rstrip("/") + self.paging.format(page=self.page + 1) if self.paging else link
        if self.kind is not PlaceKind.SECTION or url is None or self.page >= _LAST_PAGE:
            return None
        return replace(self, url=url, page=self.page + 1, first=first, before=shown, waits=True)


def places(source: Source, *, today: dt.date, since: dt.date | None = None) -> list[Place]:
    """Where to look: sitemaps and feeds first, they are cheap and dated; with ``since`` every dated sitemap from that day on."""
    found = [Place(source.whole(address), PlaceKind.SITEMAP) for address in source.sitemaps]
    found += [Place(source.whole(address), PlaceKind.SITEMAP, waits=bool(since)) for address in dated(source, today=today, since=since)]
    found += [Place(source.whole(address), PlaceKind.SITEMAP, waits=True) for address in source.archives if since]
    found += [Place(source.whole(address), PlaceKind.FEED) for address in source.feeds]
    found += [Place(source.whole(address), PlaceKind.SECTION, paging=source.paging) for address in source.sections]
    return list({place.url: place for place in found}.values())


def dated(source: Source, *, today: dt.date, since: dt.date | None) -> Iterator[str]:
    """The dated sitemaps of the days asked for, newest first; a usual run reads yesterday's and today's, and no whole months."""
    days = (today - since).days + 1 if since else 2
    for pattern in source.dated_sitemaps:
        by_day = "%d" in pattern or "{date.day}" in pattern
        if by_day or since:
            yield from dict.fromkeys(pattern.format(date=today - dt.timedelta(days=back)) for back in range(max(days, 0)))
