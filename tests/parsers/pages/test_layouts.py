"""Every layout against pages written by hand with its class names: ``tests/pages/<source>/<case>/``."""

import json
import tomllib
from pathlib import Path

import pytest

from parsers.pages.article import read_article_html
from parsers.pages.layout import layouts
from parsers.types import Article, Issue

CASES = sorted(path.parent for path in (Path(__file__).parents[2] / "pages").glob("*/*/page.html"))


def case_name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def as_json(article: Article, issues: tuple[Issue, ...]) -> dict[str, object]:
    return {
        "title": article.title,
        "lead": article.lead,
        "published": article.published_at.isoformat() if article.published_at else article.published_on and str(article.published_on),
        "published_raw": article.published_raw,
        "authors": list(article.authors),
        "origin": article.origin,
        "section": article.section,
        "source": article.source,
        "url": article.url,
        "body": list(article.body),
        "captions": list(article.captions),
        "issues": [issue.code for issue in issues],
    }


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_page_is_read_as_expected(case: Path) -> None:
    """A page with the class names of its site yields exactly the article that a reader sees on it."""
    meta = tomllib.loads((case / "meta.toml").read_text("utf-8"))
    article, issues = read_article_html((case / "page.html").read_bytes(), url=meta["url"], encoding=meta.get("encoding"))
    assert as_json(article, issues) == json.loads((case / "expected.json").read_text("utf-8"))


@pytest.mark.parametrize("name", layouts())
def test_every_layout_has_a_case(name: str) -> None:
    """No layout comes without a page that shows it at work."""
    assert name in {tomllib.loads((case / "meta.toml").read_text("utf-8"))["layout"] for case in CASES}
