"""One pass of BeautifulSoup over an article's markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PageElement, PreformattedString

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.text import squash

CAPTION = "data-caption-of-picture"
"""The attribute that marks an element as a caption before the pass."""

# Elements whose text stands on lines of its own.
_BREAKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol"),
        *("option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
# Elements whose text nobody reads.
_SILENT = frozenset(
    (
        *("audio", "button", "embed", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template"),
        *("textarea", "title", "video"),
    )
)
_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))


def walk(markup: str) -> Iterator[Line]:
    """Each non-empty run of text between two breaks, in the order of the page."""
    return _Walk(BeautifulSoup(markup, "lxml")).lines()


class _Context(NamedTuple):
    """What the elements around a piece of text say about it."""

    bold: bool = False
    slanted: bool = False
    caption: bool = False
    row: bool = False

    def inside(self, tag: Tag) -> _Context:
        caption = self.caption or CAPTION in tag.attrs
        return _Context(
            bold=self.bold or tag.name in _BOLD,
            slanted=self.slanted or tag.name in ("em", "i"),
            caption=caption,
            row=self.row or (tag.name == "tr" and not caption and tag.find("p") is None),
        )


class _Walk:
    """One pass over the tree, without recursion: pages nest as deep as they like."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._soup = soup
        self._pieces: list[tuple[str, _Context]] = []
        self._after_picture = False

    def lines(self) -> Iterator[Line]:
        """Each non-empty run of text between two breaks."""
        stack: list[tuple[PageElement | None, _Context]] = [(self._soup, _Context())]
        while stack:
            node, context = stack.pop()
            if node is None:
                yield from self._flush()
            elif isinstance(node, NavigableString):
                if not isinstance(node, PreformattedString):
                    self._pieces.append((node, context))
            elif isinstance(node, Tag) and node.name not in _SILENT:
                inner = context.inside(node)
                self._after_picture = self._after_picture or node.name == "img"
                if node.name in _BREAKS and context.row:
                    self._pieces.append((" ", context))
                elif node.name in _BREAKS:
                    yield from self._flush()
                    stack.append((None, context))
                stack.extend((child, inner) for child in reversed(node.contents))
        yield from self._flush()

    def _flush(self) -> Iterator[Line]:
        text = squash("".join(piece for piece, _ in self._pieces)) if self._pieces else ""
        if text:
            contexts = [context for piece, context in self._pieces if piece.strip()]
            # An all-italic line right under a picture is its caption in templates without figcaption.
            under_picture = self._after_picture and len(text) <= LONGEST_CAPTION and all(context.slanted for context in contexts)
            yield Line(text, under_picture or all(c.caption for c in contexts), all(c.bold for c in contexts))
            self._after_picture = False
        self._pieces.clear()
