"""Layouts as data: how a family of sites marks up an article, with the count every selector expects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from parsers.pages.marked import MarkedTree
from parsers.pages.markup import selector
from parsers.tables import read_table

FOLDER = Path(__file__).resolve().parent.parent / "layouts"


def _checked(css: str) -> str:
    selector(css)
    return css


Css = Annotated[str, AfterValidator(_checked)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Spot(_Strict):
    """Where a field stands."""

    select: Annotated[tuple[Css, ...], Field(min_length=1)]
    """CSS selectors in order of preference; the first that selects anything is taken."""
    expect: Literal["1", "0-1", "1+", "0+"] = "0-1"
    """How many elements it should select; another number is an issue, and none where one is needed makes the layout unfit."""
    attribute: str | None = None
    """The attribute to read; None reads the text, of a ``meta`` element its content."""

    @property
    def needed(self) -> bool:
        """Whether a page without it is not of this layout."""
        return self.expect.startswith("1")

    @property
    def single(self) -> bool:
        """Whether more than one is a surprise."""
        return not self.expect.endswith("+")


class Version(_Strict):
    """One design of the pages of a layout."""

    name: str
    until: dt.date | None = None
    """The last day on which an article can have been published in it; None while it is in use."""
    reading: Literal["selectors", "text"] = "selectors"
    """``text``: nobody has seen its markup; the page is read as text between the page's own words."""
    title: Spot | None = None
    lead: Spot | None = None
    date: Spot | None = None
    date_format: Literal["dateline", "iso", "epoch"] = "dateline"
    """``dateline``: as people write it, day first; ``iso``: ISO 8601; ``epoch``: seconds since 1970."""
    authors: Spot | None = None
    origin: Spot | None = None
    section: Spot | None = None
    body: Spot | None = None
    script: str | None = None
    """The variable of a script on the page that holds the body's markup, where a script writes it; it is read in the body's place."""
    captions: tuple[Css, ...] = ()
    """Inside the body: what is a caption; ``figcaption`` always is."""
    drop: tuple[Css, ...] = ()
    """Inside the body: what is no part of the article."""


class Layout(_Strict):
    """A family of sites that mark up their articles alike."""

    name: str
    about: str
    """What it is and how well it is known."""
    hosts: tuple[str, ...] = ()
    """Hosts of its sites, without ``www.``; a sub-domain needs its own entry."""
    fingerprint: tuple[Css, ...] = ()
    """Any of these on a page of an unknown host says that it is of this layout."""
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]
    """Newest first."""

    def fits(self, page: MarkedTree) -> bool:
        """Whether the page bears the layout's fingerprint."""
        return any(page.select(css) for css in self.fingerprint)


@cache
def layouts() -> dict[str, Layout]:
    """Every layout of ``layouts/*.toml`` by its name, read once.

    Raises:
        TableError: a file is not of the expected shape.
    """
    return {path.stem: read_table(path, Layout) for path in sorted(FOLDER.glob("*.toml"))}


@cache
def _at_home() -> dict[str, list[Layout]]:
    """The layouts of each host."""
    found: dict[str, list[Layout]] = {}
    for layout in layouts().values():
        for host in layout.hosts:
            found.setdefault(host, []).append(layout)
    return found


def candidates(page: MarkedTree, host: str | None, name: str | None) -> Iterator[Layout]:
    """The layouts to try on a page: the one named, else those of its host; then those whose mark it bears, for sites change families.

    Raises:
        KeyError: there is no layout called ``name``.
    """
    known = layouts()
    at_home = [known[name]] if name is not None else _at_home().get(host or "", [])
    yield from at_home
    yield from (layout for layout in known.values() if layout not in at_home and layout.fits(page))
