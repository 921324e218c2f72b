"""A test case for a new source: the skeleton of one of its pages, where it is from, and the article that a reader sees on it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from crawler.addresses import Addresses
from crawler.sources import Source, SourceError
from parsers.read import NotAnArticle, Skeleton, article_on, skeleton, skeleton_words
from parsers.types import Article, Issue

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "pages"
"""Where a checkout of ours keeps its cases; an installed diemtin has none."""
# A page's name in words, up to the number that tells articles apart.
_SLUG = re.compile(r"[A-Za-z]+(?:-[A-Za-z0-9]+)+?(?=-?[a-z]{0,4}\d{4,}|\.[a-z]+$|$)")


@dataclass(frozen=True, slots=True)
class Fixture:
    """A case, not yet written."""

    site: str
    name: str
    page: str
    meta: str
    expected: str
    unfinished: tuple[str, ...] = ()
    """Fields that the skeleton does not yield as they stand on it: to be finished by hand."""

    def write(self, folder: Path) -> Path:
        """Leave the case under a folder of cases, and return where.

        Raises:
            SourceError: a case of that name is there already, or the folder cannot be written to.
        """
        case = folder / self.site / self.name
        try:
            case.mkdir(parents=True)
            for name, text in (("page.html", self.page), ("meta.toml", self.meta), ("expected.json", self.expected)):
                (case / name).write_text(text, "utf-8")
        except FileExistsError:
            raise SourceError(f"{case} is there already; remove it first if it is to be replaced.") from None
        except OSError as error:
            raise SourceError(f"{case} cannot be written: {error.strerror}.") from None
        return case


def fixture(page: bytes, article: Article, source: Source, url: str) -> Fixture:
    """The case that one page of a source makes; none of the page's own words is in it."""
    made = skeleton(page, article, url=_address(url, source), encoding=source.encoding)
    expected = expectation(made.article)
    by_host = _differing(made, expected, None)
    by_name = _differing(made, expected, source.layout) if by_host and source.layout else by_host
    named = len(by_name) < len(by_host)
    unfinished = by_name if named else by_host
    return Fixture(
        site=source.site,
        name=source.layout or "generic",
        page=made.page,
        meta=_meta(made, source, named=named, unfinished=unfinished),
        expected=json.dumps(expected, ensure_ascii=False, indent=1) + "\n",
        unfinished=unfinished,
    )


def cases_folder(named: Path | None) -> Path | None:
    """The folder that was named, else that of our checkout; None where there is neither."""
    return named or (FOLDER if FOLDER.is_dir() else None)


def expectation(article: Article, issues: tuple[Issue, ...] = ()) -> dict[str, object]:
    """An article as ``expected.json`` has it."""
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


def _differing(made: Skeleton, expected: dict[str, object], layout: str | None) -> tuple[str, ...]:
    """The fields that a reading of the skeleton yields otherwise than they stand there."""
    try:
        read = expectation(*article_on(made.page.encode(), url=made.article.url, layout=layout))
    except NotAnArticle:
        return tuple(expected)
    found = {name: _codes(read[name]) if name == "issues" else name for name in expected if read[name] != expected[name]}
    return tuple(found.values())


def _codes(issues: object) -> str:
    return f"issues ({', '.join(map(str, issues))})" if isinstance(issues, list) else "issues"


def _meta(made: Skeleton, source: Source, *, named: bool, unfinished: tuple[str, ...]) -> str:
    lines = [
        f"url = {json.dumps(made.article.url)}",
        f"layout = {json.dumps(source.layout or '')}",
        f'shows = "the markup that `diemtin add-source` met on {source.checked.isoformat()}, with our words"',
    ]
    if named:
        lines.append("by_name = true   # the layout neither lists this host nor knows its pages by their marks: the source file names it")
    if unfinished:
        lines += [
            "# To be finished by hand: page.html does not yield these as expected.json has them. Compare both with a live page,",
            "# mend what is wrong, and take this line out; the test fails as soon as it is no longer true.",
            f"unfinished = {json.dumps(list(unfinished))}",
        ]
    return "\n".join(lines) + "\n"


def _address(url: str, source: Source) -> str:
    """An address like this one that tells nothing of its article; the same when the source would not know it for one."""
    parts = urlsplit(url)
    folder, _, last = parts.path.rpartition("/")
    ours = urlunsplit(parts._replace(path=f"{folder}/{_SLUG.sub(skeleton_words().address, last, count=1)}", query="", fragment=""))
    return ours if Addresses(source).canonical(ours) == ours else url
