"""One pass over marked up text: what stands between two breaks is a line, with what the markup around it says."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from itertools import chain
from typing import Any

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.pages.markup import Element
from parsers.text import squash

LONGEST = 500_000
"""Characters of a page that are read: the longest reports to congresses have a third of it, and ten times as many cost a crawl minutes."""

# What holds for a piece of text, one bit each.
_BOLD, _SLANTED, _CAPTION, _ROW, _LINK = 1, 2, 4, 8, 256
_ALL = _BOLD | _SLANTED | _CAPTION | _ROW | _LINK
# What else an element is.
_SILENT, _BREAK, _PICTURE, _TABLE_ROW = 16, 32, 64, 128
_TELLING = _ALL | _TABLE_ROW
"""Of an element with any of it more holds for the text in it than for that around."""

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


def walk(root: Element, captions: Collection[Element] = (), enough: Callable[[Line], bool] | None = None) -> list[Line]:
    """Each non-empty run of text between two breaks, in the order of the page; ``captions`` are elements whose text is one.

    ``enough`` hears each line and says behind which none is wanted. Without recursion, for pages nest as deep as they like.
    """
    lines = _Lines(enough)
    pieces, add, end, kinds = lines.pieces, lines.add, lines.end, _KINDS.get
    around: list[tuple[Any, int, int]] = []
    """The elements around the inner one, the innermost last: each with its kind, and what holds for the text in it."""
    outside = root.getparent()
    inner: Any = outside
    kind = says = 0
    # An element has ended where the next one is not in it: half as many steps as lxml's own walk, which tells of every end.
    for element in chain(root.iter(), (None,)):
        parent = outside if element is None else element.getparent()
        while inner is not parent:
            text, breaks = inner.tail, kind & _BREAK
            inner, kind, says = around.pop()
            if breaks and pieces and not says & _ROW:
                end()
            if text and around and says != _SILENT and (pieces or not text.isspace()):
                add(text, says)
        if element is None or lines.left <= 0:
            break
        around.append((inner, kind, says))
        inner, kind = element, _SILENT if says == _SILENT else kinds(element.tag, 0)
        if kind == _SILENT:
            says = _SILENT
            continue
        if kind & _BREAK and pieces:
            lines.part(says)
        elif kind == _PICTURE:
            lines.meet_picture()
            continue
        if captions and element in captions:
            says |= _CAPTION
        if kind & _TELLING:
            says = _inside(element, kind, says)
        if (text := element.text) and (pieces or not text.isspace()):
            add(text, says)
    lines.close()
    return lines.done


def _inside(element: Element, kind: int, says: int) -> int:
    """What holds for the text in an element of which ``says`` holds."""
    if kind != _LINK or element.get("href"):  # without an address it is a place, which editors put around whole paragraphs
        says |= kind & _ALL
    if kind & _TABLE_ROW and not says & _CAPTION and next(element.iter("p"), None) is None:
        says |= _ROW
    return says


class _Lines:
    """The lines that are read, and the one that is being read."""

    def __init__(self, enough: Callable[[Line], bool] | None) -> None:
        self.done: list[Line] = []
        self._enough = enough
        self.pieces: list[str] = []
        """What stands in the line so far."""
        self._says = 0
        """What holds for all of it."""
        self.left = LONGEST
        """Characters that may still be read."""
        self._wanted = True
        self._below_picture = False
        """A picture stands before the line's first words, or in the line above."""
        self._around_picture = False
        """One stands behind its first words."""

    def add(self, text: str, says: int) -> None:
        """Go on with a text of which ``says`` holds; with none where enough has been read."""
        if self.left <= 0:
            return
        if len(text) > self.left:
            text = text[: self.left]
        self.left -= len(text)
        if not self.pieces:
            self._says = says
        elif not text.isspace():
            self._says &= says
        self.pieces.append(text)

    def part(self, says: int) -> None:
        """Go on behind a break: in a new line, but for cells, which stand in their row's."""
        if says & _ROW:
            self.add(" ", says)
        else:
            self.end()

    def meet_picture(self) -> None:
        """Go on behind a picture."""
        if self.pieces:
            self._around_picture = True
        else:
            self._below_picture = True

    def end(self) -> None:
        """Put the line to the others, unless there is no text in it; a new one begins."""
        pieces = self.pieces
        printed = pieces[0] if len(pieces) == 1 else "".join(pieces)
        pieces.clear()
        read = _known_line if len(printed) <= _KNOWN else _line
        if line := read(printed, self._says, self._below_picture, self._around_picture):
            self._below_picture, self._around_picture = self._around_picture, False
            self.done.append(line)
            if self._enough is not None and self._enough(line):
                self.left, self._wanted = 0, False

    def close(self) -> None:
        """End the last line, and mark it where the page is longer than is read."""
        self.end()
        if self.left <= 0 and self._wanted and self.done:
            self.done[-1] = self.done[-1]._replace(last=True)


def _line(printed: str, says: int, below: bool, around: bool) -> Line | None:
    """The line of which ``says`` holds, ``below`` a picture or ``around`` one; None for blanks alone."""
    text = squash(printed.strip())
    if not text:
        return None
    # An all-italic line right under a picture is its caption in templates without figcaption.
    caption = (says & _CAPTION) != 0 or ((below or around) and len(text) <= LONGEST_CAPTION and (says & _SLANTED) != 0)
    return Line(text, caption, (says & _BOLD) != 0, below, (says & _LINK) != 0)


_known_line = lru_cache(4_096)(_line)
"""Remembered: what stands around a site's articles is the same on page after page."""
_KNOWN = 200
"""Characters of a line that is remembered; longer ones are rarely another page's too."""
