"""The general extractor, asked for no more than it can do in the time that a page's size takes."""

from __future__ import annotations

from lxml import etree

from parsers.pages.markup import Element, parse, without_ends

MOST_COMPARED = 3_000
"""Paragraphs up to which the extractor's own reading is held beside two others; real pages have a third of it, menus included.

One of the two (justext) looks from each short paragraph for the next long one: of twenty thousand dates, for minutes.
"""

_PARAGRAPHS = frozenset(
    (
        *("blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd", "div", "dl", "dt", "fieldset", "form", "h1", "h2"),
        *("h3", "h4", "h5", "h6", "legend", "li", "optgroup", "option", "p", "pre", "table", "td", "textarea", "tfoot"),
        *("th", "thead", "tr", "ul"),
    )
)
"""Elements that justext takes for the bounds of a paragraph."""


def main_text(page: bytes) -> str:
    """The text that trafilatura takes for the article; empty when it finds none.

    Raises:
        NotAnArticle: the page's markup is costly.
    """
    # Imported here: it brings half a second of imports, and pages of known layouts never need it.
    import trafilatura  # noqa: PLC0415

    tree = parse(page)
    alone = tree is not None and _paragraphs(tree) > MOST_COMPARED
    text = without_ends(page).decode()
    return trafilatura.extract(text, include_comments=False, include_tables=True, deduplicate=False, with_metadata=False, fast=alone) or ""


def _paragraphs(tree: Element) -> int:
    """Runs of text between two bounds."""
    count, open_ = 0, False
    for step, element in etree.iterwalk(tree, events=("start", "end")):
        if element.tag in _PARAGRAPHS:
            open_ = False
        text = element.text if step == "start" else element.tail
        if not open_ and text and not text.isspace():
            count, open_ = count + 1, True
    return count
