"""The generic reading: an article on a page of which no layout is known."""

from __future__ import annotations

from lxml.html import HtmlElement

from parsers.pages.draft import Draft, Line
from parsers.pages.lines import AROUND, read_lines
from parsers.pages.markup import markup_of
from parsers.pages.saved import read_body, read_whole
from parsers.text import normalise


def extract(page: str, tree: HtmlElement, draft: Draft) -> None:
    """Fill body, captions and byline of ``draft`` from what a general extractor takes for the article, else from the page's words."""
    lines = [Line(line) for line in normalise(main_text(page)).split("\n") if line]
    if draft.title:
        read_body(lines, draft)
    if not draft.body and not draft.lead:
        fill(draft, read_whole(read_lines(markup_of(tree), drop=AROUND)))


def main_text(page: str) -> str:
    """The text that trafilatura takes for the article; empty when it finds none."""
    # Imported here: it brings half a second of imports, and pages of known layouts never need it.
    import trafilatura  # noqa: PLC0415

    return trafilatura.extract(page, include_comments=False, include_tables=True, deduplicate=False, with_metadata=False) or ""


def fill(draft: Draft, other: Draft) -> None:
    """Fields that ``draft`` lacks, from another reading of the same page."""
    draft.title = draft.title or other.title
    draft.lead = draft.lead or other.lead
    draft.body = draft.body or other.body
    draft.captions = draft.captions or other.captions
    draft.url = draft.url or other.url
    draft.source = draft.source or other.source
    if draft.published is None:
        draft.published, draft.published_raw = other.published, other.published_raw
    draft.authors = draft.authors or other.authors
    draft.origin = draft.origin or other.origin
    draft.section = draft.section or other.section
