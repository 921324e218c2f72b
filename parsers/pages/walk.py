"""One pass over marked up text: what stands between two breaks is a line, with what the markup around it says."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from lxml import etree
from lxml.html import HtmlElement

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.text import squash

LONGEST = 1_500_000
"""Characters of a page that are read; no article is longer, and a page that is would cost more than a crawl may take."""

# What an element says of the text in it, one bit each.
_BOLD, _SLANTED, _CAPTION, _ROW = 1, 2, 4, 8
_ALL = _BOLD | _SLANTED | _CAPTION | _ROW

# Elements whose text stands on lines of its own.
_BREAKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol"),
        *("option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
SILENT = frozenset(
    (
        *("audio", "button", "embed", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "template"),
        *("textarea", "title", "video"),
    )
)
"""Elements whose text nobody reads."""

_SAYS = dict.fromkeys(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"), _BOLD) | dict.fromkeys(("em", "i"), _SLANTED)


def walk(root: HtmlElement, captions: Collection[HtmlElement] = ()) -> Iterator[Line]:
    """Each non-empty run of text between two breaks, in the order of the page; ``captions`` are elements whose text is one.

    Without recursion, for pages nest as deep as they like.
    """
    reading = _Reading(captions)
    steps = etree.iterwalk(root, events=("start", "end"))
    for step, element in steps:
        if step == "end":
            line = reading.leave(element)
        elif element.tag in SILENT:
            steps.skip_subtree()
            continue
        else:
            line = reading.enter(element)
        if line:
            yield line
        if reading.read >= LONGEST:
            break
    if line := reading.end():
        yield line


class _Reading:
    """The line that is being read, and the elements around it."""

    def __init__(self, captions: Collection[HtmlElement]) -> None:
        self.read = 0
        """Characters of all lines so far."""
        self._captions = captions
        self._around = [0]
        """What each of the elements around says of the text in it, the innermost last."""
        self._pieces: list[str] = []
        self._says = _ALL
        """What holds for all pieces of the line."""
        self._after_picture = False

    def enter(self, element: HtmlElement) -> Line | None:
        """Go on inside an element; the line that ends before it."""
        name, outer, line = element.tag, self._around[-1], None
        if name in _BREAKS:
            if outer & _ROW:
                self._add(" ", outer)
            else:
                line = self.end()
        elif name == "img":
            self._after_picture = True
        says = outer | _SAYS.get(name, 0)
        if self._captions and element in self._captions:
            says |= _CAPTION
        if name == "tr" and not says & _CAPTION and next(element.iter("p"), None) is None:
            says |= _ROW
        self._around.append(says)
        if text := element.text:
            self._add(text, says)
        return line

    def leave(self, element: HtmlElement) -> Line | None:
        """Go on behind an element, with the text that follows it; the line that ends with it."""
        name, line = element.tag, None
        if name not in SILENT:
            self._around.pop()
            if name in _BREAKS and not self._around[-1] & _ROW:
                line = self.end()
        if len(self._around) > 1 and (text := element.tail):
            self._add(text, self._around[-1])
        return line

    def end(self) -> Line | None:
        """The line, None where there is no text in it; a new one begins."""
        if not self._pieces:
            return None
        text, says = squash("".join(self._pieces)), self._says
        self._pieces, self._says = [], _ALL
        if not text:
            return None
        # An all-italic line right under a picture is its caption in templates without figcaption.
        under_picture = self._after_picture and len(text) <= LONGEST_CAPTION and says & _SLANTED
        self._after_picture = False
        return Line(text, bool(says & _CAPTION or under_picture), bool(says & _BOLD))

    def _add(self, text: str, says: int) -> None:
        self.read += len(text)
        self._pieces.append(text)
        if not text.isspace():
            self._says &= says
