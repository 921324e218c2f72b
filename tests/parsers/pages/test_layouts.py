"""Every layout against pages written by hand with its class names: ``tests/pages/<source>/<case>/``."""

import datetime as dt
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from crawler.fixtures import expectation
from parsers.pages.article import read_article_html
from parsers.pages.charset import in_utf_8
from parsers.pages.draft import host_of
from parsers.pages.layout import candidates, layouts
from parsers.pages.lines import Page
from parsers.pages.markup import parse
from parsers.pages.metadata import read_metadata
from parsers.pages.selecting import apply

CASES = sorted(path.parent for path in (Path(__file__).parents[2] / "pages").glob("*/*/page.html"))


def meta_of(case: Path) -> dict[str, Any]:
    """Where the page is from, its layout and what it shows.

    ``version``: the version of the layout that reads it.
    ``by_name``: the layout does not know the page by its host or its marks, the source file names it.
    ``unfinished``: fields that somebody who knows the site has still to mend.
    """
    return tomllib.loads((case / "meta.toml").read_text("utf-8"))


def case_name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def marked(case: Path) -> Any:
    """A case that is not finished fails, and says so; once it no longer fails its mark has to go."""
    unfinished = meta_of(case).get("unfinished")
    marks = [pytest.mark.xfail(reason=f"to be finished by hand: {', '.join(unfinished)}", strict=True)] if unfinished else []
    return pytest.param(case, marks=marks, id=case_name(case))


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_page_is_read_as_expected(case: Path) -> None:
    """A page with the class names of its site yields exactly the article that a reader sees on it."""
    meta = meta_of(case)
    layout = meta["layout"] if meta.get("by_name") else None
    read = read_article_html((case / "page.html").read_bytes(), url=meta["url"], encoding=meta.get("encoding"), layout=layout)
    assert expectation(*read) == json.loads((case / "expected.json").read_text("utf-8"))


VERSIONS = [(name, version.name) for name, layout in layouts().items() for version in layout.versions]


@pytest.mark.parametrize(("name", "version"), VERSIONS)
def test_every_version_of_a_layout_has_a_case(name: str, version: str) -> None:
    """No layout, and no dated version of one, comes without a page that shows it at work."""
    assert (name, version) in {(meta["layout"], meta.get("version")) for meta in map(meta_of, CASES)}


@pytest.mark.parametrize("case", [case for case in CASES if "version" in meta_of(case)], ids=case_name)
def test_a_case_shows_the_version_that_it_names(case: Path) -> None:
    """The version that reads a case is the one it stands for, found by the page's host or marks alone."""
    meta = meta_of(case)
    tree = parse(in_utf_8((case / "page.html").read_bytes(), meta.get("encoding")))
    assert tree is not None
    published = read_metadata(tree).published
    page = Page(tree)
    day = published.date() if isinstance(published, dt.datetime) else published
    tried = ((layout, apply(layout, page, day)) for layout in candidates(page, host_of(meta["url"]), None))
    layout, reading = next((layout, reading) for layout, reading in tried if reading is not None)
    assert (layout, reading.version.name) == (layouts()[meta["layout"]], meta["version"])
