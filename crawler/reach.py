"""How far back a backfill got: which of its listings go back to the day it was asked from, where the others end, and why there."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from crawler.discovery import PlaceKind
from crawler.places import Place, dated
from crawler.sources import Source
from crawler.verdicts import Verdict

_A_LONE_OLD_ONE = 10
"""Of so many articles on a page one may be older than the page is: pinned, or told of again beside the news."""


class End(StrEnum):
    """Why a listing was read no further back."""

    OLDER = "all of it is older"
    NO_NEXT = "no further page is known"
    REPEATS = "the next page shows nothing new"
    BARE = "no article is there"
    ENOUGH = "so many pages are turned and no more"
    STOPPED = "the crawl ended before the next page"


@dataclass
class _Listing:
    """What is known of one feed, or of a section with all its pages."""

    kind: PlaceKind
    shown: tuple[str, ...] = ()
    """Articles on the last page that had any."""
    why: str = End.STOPPED.value
    failed: bool = False
    older: bool = False
    """Whether it shows what is older than the day asked for."""


@dataclass
class Reach:
    """What a backfill met on its way back to ``since``."""

    source: Source
    since: dt.date
    today: dt.date
    _listings: dict[str, _Listing] = field(default_factory=dict)
    """Feeds, sections and sitemaps, by the address of their first page."""
    _failed: dict[str, Verdict] = field(default_factory=dict)
    """Sitemaps that did not come."""

    def came(self, place: Place, verdict: Verdict, shown: tuple[str, ...], *, older: bool | None) -> None:
        """Note what a listing shows; ``older`` when its own dates say that some of it is from before the day asked for.

        None when it is no listing at all.
        """
        if older is None or verdict not in {Verdict.OK, Verdict.EMPTY}:
            self.failed(place, verdict)
            return
        listing = self._listings.setdefault(place.first or place.url, _Listing(place.kind))
        listing.shown = shown or listing.shown
        listing.older = listing.older or older

    def ended(self, place: Place, end: End) -> None:
        """Note why a section's next page is not asked for."""
        listing = self._listings[place.first or place.url]
        if place.page == 1 and end is End.REPEATS:
            end = End.BARE
        elif end is End.NO_NEXT and place.paging:
            end = End.ENOUGH
        listing.older = listing.older or end is End.OLDER
        listing.why = listing.why if listing.failed else end.value

    def failed(self, place: Place, verdict: Verdict) -> None:
        """Note that a listing did not come."""
        if place.kind is PlaceKind.SITEMAP:
            self._failed[place.url] = verdict
        listing = self._listings.setdefault(place.first or place.url, _Listing(place.kind))
        listing.failed = True
        listing.why = f"{'the next page did not come' if place.page > 1 else 'nothing came'} ({verdict.value})"

    def missing(self, day_of: Callable[[str], dt.date | None]) -> str:
        """What was not reached, in a sentence; ``day_of`` tells when an article was published.

        Empty when some way led to all of it, and when nothing came at all, which the run's verdict says.
        """
        days = {self.source.whole(address) for address in dated(self.source, today=self.today, since=self.since)}
        archives = {self.source.whole(address) for address in self.source.archives}
        lost_days, lost_archives = self._lost(days), bool(self._lost(archives) or set(self._failed) - days)
        if not any(listing.shown for listing in self._listings.values()):
            return ""
        if (days and not lost_days) or (archives and not lost_archives) or self._undated_lead_back():
            return ""
        clauses = [f"{len(lost_days)} of {len(days)} dated sitemaps did not come"] if lost_days else []
        clauses += ["not every archive came"] if archives and lost_archives else []
        ends = list(self._ends(day_of))
        # Where no section ends too early, all was reached section by section.
        return f"Not everything since {self.since} was reached: {'; '.join([*clauses, *ends])}." if ends else ""

    def _lost(self, addresses: Iterable[str]) -> set[str]:
        """Those that were not read."""
        return {address for address in addresses if address in self._failed or address not in self._listings}

    def _undated_lead_back(self) -> bool:
        """Whether a sitemap or all feeds, which list everything newest first, show what is older than the day asked for."""
        feeds = [listing.older for listing in self._of(PlaceKind.FEED)]
        sitemaps = [listing.older for listing in self._of(PlaceKind.SITEMAP)]
        return (bool(feeds) and all(feeds)) or (any(sitemaps) and not self._failed)

    def _of(self, *kinds: PlaceKind) -> list[_Listing]:
        return [listing for listing in self._listings.values() if listing.kind in kinds]

    def _ends(self, day_of: Callable[[str], dt.date | None]) -> Iterator[str]:
        """Where the sections end that do not lead back so far, and why; of a source without sections its feeds and sitemaps."""
        sections = self._of(PlaceKind.SECTION)
        listings, named = (sections, "sections") if sections else (self._of(PlaceKind.FEED, PlaceKind.SITEMAP), "feeds and sitemaps")
        short: dict[str, list[dt.date | None]] = defaultdict(list)
        for listing in listings:
            day = _age(listing.shown, day_of)
            if not (listing.older or (day is not None and day < self.since)):
                short[listing.why if sections else End.NO_NEXT.value].append(day)
        for why, ends in short.items():
            known = [day for day in ends if day is not None]
            upto = f" read back to {max(known)} only" if known else ""
            yield f"{len(ends)} of {len(listings)} {named}{upto}: {why}"


def _age(urls: tuple[str, ...], day_of: Callable[[str], dt.date | None]) -> dt.date | None:
    """The day to which a page goes back; None where no article tells its day."""
    days = sorted(day for url in urls if (day := day_of(url)) is not None)
    return days[len(days) // _A_LONE_OLD_ONE] if days else None
