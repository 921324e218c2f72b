"""A layout applied to a page: its selectors' fields, and an issue for every count that surprises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from lxml.html import HtmlElement

from parsers.dates.dateline import VIETNAM_TIME, parse_dateline
from parsers.pages.body import read_body
from parsers.pages.bylines import read_byline
from parsers.pages.draft import Draft, Line
from parsers.pages.layout import Layout, Spot, Version
from parsers.pages.lines import AROUND, read_lines
from parsers.pages.markup import markup_of, select, text_of
from parsers.pages.saved import read_whole
from parsers.text import fold
from parsers.types import Issue


def apply(layout: Layout, tree: HtmlElement, published: dt.date | None) -> tuple[Draft, tuple[Issue, ...]] | None:
    """What the layout's newest fitting version reads; None when no version fits the page.

    ``published`` is the day the page's metadata give, if any: versions that were out of use by then are not tried.
    """
    for version in layout.versions:
        if version.until and published and published > version.until:
            continue
        if version.reading == "text":
            return read_whole(read_lines(markup_of(tree), drop=AROUND)), ()
        if all(not spot.needed or _first(tree, spot) for spot in (version.title, version.body) if spot):
            return _read(version, tree)
    return None


def _first(tree: HtmlElement, spot: Spot | None) -> list[HtmlElement]:
    """What the first of the selectors that selects anything selects."""
    return next((found for css in (spot.select if spot else ()) if (found := select(tree, css))), [])


def _read(version: Version, tree: HtmlElement) -> tuple[Draft, tuple[Issue, ...]]:
    draft, issues = Draft(), tuple(_surprises(version, tree))
    draft.title = _text(tree, version.title)
    draft.lead = _text(tree, version.lead)
    draft.section = _text(tree, version.section)
    draft.origin = _text(tree, version.origin)
    draft.published_raw = _text(tree, version.date)
    draft.published = _moment(draft.published_raw, version.date_format)
    if (author := _text(tree, version.authors)) and (byline := read_byline(author)):
        draft.authors, draft.origin = byline.authors, draft.origin or byline.origin
    bodies = _first(tree, version.body)
    if version.body and version.body.single:
        bodies = bodies[:1]
    lines = [line for body in bodies for line in read_lines(markup_of(body), captions=version.captions, drop=version.drop)]
    known = {fold(text) for text in (draft.title, draft.lead) if text}
    read_body([line for line in lines if not _repeats(line, known)], draft)
    return draft, issues


def _repeats(line: Line, known: set[str]) -> bool:
    return not line.caption and fold(line.text) in known


def _surprises(version: Version, tree: HtmlElement) -> Iterator[Issue]:
    for name in ("title", "lead", "date", "authors", "section", "body"):
        spot: Spot | None = getattr(version, name)
        found = len(_first(tree, spot))
        if spot and ((spot.needed and not found) or (spot.single and found > 1)):
            yield Issue("selector-count", f"The layout expects {spot.expect} of {name}, the page has {found}.")


def _text(tree: HtmlElement, spot: Spot | None) -> str | None:
    found = _first(tree, spot)
    if not spot or not found:
        return None
    return (found[0].get(spot.attribute) if spot.attribute else text_of(found[0])) or None


def _moment(printed: str | None, form: str) -> dt.datetime | dt.date | None:
    if not printed:
        return None
    if form == "epoch":
        seconds = int(printed) if printed.isascii() and printed.isdigit() and len(printed) <= 11 else None
        return dt.datetime.fromtimestamp(seconds, VIETNAM_TIME) if seconds else None
    return parse_dateline(printed)
