"""Every layout against pages written by hand with its class names: ``tests/pages/<source>/<case>/``."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from crawler.fixtures import expectation
from parsers.pages.article import read_article_html
from parsers.pages.layout import layouts

CASES = sorted(path.parent for path in (Path(__file__).parents[2] / "pages").glob("*/*/page.html"))


def meta_of(case: Path) -> dict[str, Any]:
    """Where the page is from, its layout and what it shows.

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


@pytest.mark.parametrize("name", layouts())
def test_every_layout_has_a_case(name: str) -> None:
    """No layout comes without a page that shows it at work."""
    assert name in {meta_of(case)["layout"] for case in CASES}
