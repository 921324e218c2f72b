"""A layout applied to a page: its selectors' fields, and an issue for every count that surprises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.dates.dateline import VIETNAM_TIME, is_believable, parse_dateline
from parsers.pages.body import read_body
from parsers.pages.bylines import read_byline
from parsers.pages.closing import Close
from parsers.pages.draft import Draft
from parsers.pages.layout import Layout, Spot, Version
from parsers.pages.lines import Page, read_lines, read_page_lines
from parsers.pages.marked import MarkedTree
from parsers.pages.markup import Element, text_of
from parsers.pages.saved import read_whole
from parsers.pages.scripts import written_markup
from parsers.text import fold
from parsers.types import Issue


@dataclass(frozen=True, slots=True)
class LayoutReading:
    """What one version of a layout reads on a page."""

    version: Version
    draft: Draft
    issues: tuple[Issue, ...] = ()


def apply(layout: Layout, page: Page, published: dt.date | None) -> LayoutReading | None:
    """What the layout's newest fitting version reads; None when no version fits the page.

    ``published`` is the day the page's metadata give, if any: versions that were out of use by then are not tried.
    """
    for version in layout.versions:
        if version.until and published and published > version.until:
            continue
        if version.reading == "text":
            return LayoutReading(version, read_whole(read_page_lines(page.tree, Close())))
        spots = _spots(version)
        if (found := _found(page, spots)) is not None:
            return _read(version, page, spots, found)
    return None


FIELDS = ("title", "lead", "date", "authors", "origin", "section", "body")


def _spots(version: Version) -> dict[str, Spot]:
    """Where the version's fields stand, by their names."""
    return {name: spot for name in FIELDS if (spot := getattr(version, name)) is not None}


def _found(page: MarkedTree, spots: dict[str, Spot]) -> dict[str, list[Element]] | None:
    """What each field's first selector that selects anything selects; None when a field that is needed is not there."""
    found: dict[str, list[Element]] = {}
    for name, spot in spots.items():
        found[name] = next((there for css in spot.select if (there := page.select(css))), [])
        if spot.needed and not found[name]:
            return None
    return found


def _read(version: Version, page: MarkedTree, spots: dict[str, Spot], found: dict[str, list[Element]]) -> LayoutReading:
    issues = tuple(_surprises(spots, found))

    def text(name: str) -> str | None:
        return _text(spots[name], found[name][0]) if found.get(name) else None

    draft = Draft(title=text("title"), lead=text("lead"), section=text("section"), origin=text("origin"), published_raw=text("date"))
    draft.published = _moment(draft.published_raw, version.date_format)
    if (author := text("authors")) and (byline := read_byline(author)):
        draft.authors, draft.origin = byline.authors, draft.origin or byline.origin
    bodies = found.get("body", [])[: 1 if spots["body"].single else None] if "body" in spots else []
    if version.script and (written := written_markup(page.tree, version.script)) is not None:
        bodies = [written]
    lines = [line for body in bodies for line in read_lines(body, captions=version.captions, drop=version.drop)]
    known = {fold(text) for text in (draft.title, draft.lead) if text}
    longest = max(map(len, known), default=0)
    read_body([line for line in lines if line.caption or len(line.text) > 2 * longest or fold(line.text) not in known], draft, own=True)
    return LayoutReading(version, draft, issues)


def _surprises(spots: dict[str, Spot], found: dict[str, list[Element]]) -> Iterator[Issue]:
    for name, spot in spots.items():
        count = len(found[name])
        if (spot.needed and not count) or (spot.single and count > 1):
            yield Issue("selector-count", f"The layout expects {spot.expect} of {name}, the page has {count}.")


def _text(spot: Spot, element: Element) -> str | None:
    attribute = spot.attribute or ("content" if element.tag == "meta" else None)
    return (element.get(attribute) if attribute else text_of(element)) or None


def _moment(printed: str | None, form: str) -> dt.datetime | dt.date | None:
    if not printed:
        return None
    if form == "epoch":
        seconds = int(printed) if printed.isascii() and printed.isdigit() and len(printed) <= 11 else None
        moment = dt.datetime.fromtimestamp(seconds, VIETNAM_TIME) if seconds else None
        return moment if moment and is_believable(moment) else None
    return parse_dateline(printed)
