"""One pass over marked up text: what stands between two breaks is a line, with what the markup around it says."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.pages.markup import Element
from parsers.text import squash

LONGEST = 1_500_000
"""Characters of a page that are read; no article is longer, and a page that is would cost more than a crawl may take."""

# What holds for a piece of text, one bit each.
_BOLD, _SLANTED, _CAPTION, _ROW, _LINK = 1, 2, 4, 8, 256
_ALL = _BOLD | _SLANTED | _CAPTION | _ROW | _LINK
# What else an element is.
_SILENT, _BREAK, _PICTURE, _TABLE_ROW = 16, 32, 64, 128

SILENT = frozenset(
    (
        *("audio", "button", "embed", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template"),
        *("textarea", "title", "video"),
    )
)
"""Elements whose text nobody reads."""

_BREAKS = (
    *("address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption"),
    *("figure", "footer", "form", "header", "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table"),
    *("tbody", "td", "tfoot", "th", "thead", "ul"),
)
"""Elements whose text stands on lines of its own."""

_KINDS = (
    dict.fromkeys(SILENT, _SILENT)
    | dict.fromkeys(_BREAKS, _BREAK)
    | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _BREAK | _BOLD)
    | dict.fromkeys(("b", "strong"), _BOLD)
    | dict.fromkeys(("em", "i"), _SLANTED)
    | {"a": _LINK}
    | {"img": _PICTURE, "tr": _BREAK | _TABLE_ROW}
)


def walk(root: Element, captions: Collection[Element] = ()) -> Iterator[Line]:
    """Each non-empty run of text between two breaks, in the order of the page; ``captions`` are elements whose text is one.

    Without recursion, for pages nest as deep as they like.
    """
    reading = _Reading(captions)
    steps = etree.iterwalk(root, events=("start", "end"))
    for step, element in steps:
        kind = _KINDS.get(element.tag, 0)
        if step == "end":
            line = reading.leave(element, kind)
        elif kind == _SILENT:
            steps.skip_subtree()
            continue
        else:
            line = reading.enter(element, kind)
        if line:
            yield line
        if reading.read >= LONGEST:
            break
    if line := reading.end():
        yield line


class _Reading:
    """The line that is being read, and the elements around it."""

    def __init__(self, captions: Collection[Element]) -> None:
        self.read = 0
        """Characters of all lines so far."""
        self._captions = captions
        self._around = [0]
        """What each of the elements around says of the text in it, the innermost last."""
        self._pieces: list[str] = []
        self._says = _ALL
        """What holds for all pieces of the line."""
        self._below_picture = False
        """A picture stands before the line's first words, or in the line above."""
        self._around_picture = False
        """One stands behind its first words."""

    def enter(self, element: Element, kind: int) -> Line | None:
        """Go on inside an element; the line that ends before it."""
        says, line = self._around[-1], None
        if kind & _BREAK:
            if says & _ROW:
                self._add(" ", says)
            elif self._pieces:
                line = self.end()
        elif kind & _PICTURE:
            if self._pieces:
                self._around_picture = True
            else:
                self._below_picture = True
        if kind != _LINK or element.get("href"):  # without an address it is a place, which editors put around whole paragraphs
            says |= kind & _ALL
        if self._captions and element in self._captions:
            says |= _CAPTION
        if kind & _TABLE_ROW and not says & _CAPTION and next(element.iter("p"), None) is None:
            says |= _ROW
        self._around.append(says)
        if text := element.text:
            self._add(text, says)
        return line

    def leave(self, element: Element, kind: int) -> Line | None:
        """Go on behind an element, with the text that follows it; the line that ends with it."""
        line = None
        if kind != _SILENT:
            self._around.pop()
            if kind & _BREAK and self._pieces and not self._around[-1] & _ROW:
                line = self.end()
        if len(self._around) > 1 and (text := element.tail):
            self._add(text, self._around[-1])
        return line

    def end(self) -> Line | None:
        """The line, None where there is no text in it; a new one begins."""
        text, says = squash("".join(self._pieces).strip()), self._says
        self._pieces, self._says = [], _ALL
        if not text:
            return None
        # An all-italic line right under a picture is its caption in templates without figcaption.
        below, around = self._below_picture, self._around_picture
        caption = says & _CAPTION or ((below or around) and len(text) <= LONGEST_CAPTION and says & _SLANTED)
        self._below_picture, self._around_picture = around, False
        return Line(text, bool(caption), bool(says & _BOLD), below, bool(says & _LINK))

    def _add(self, text: str, says: int) -> None:
        self.read += len(text)
        if not text.isspace():
            self._pieces.append(text)
            self._says &= says
        elif self._pieces:  # blanks open no line
            self._pieces.append(text)
