"""One pass over marked up text: what stands between two breaks is a line, with what the markup around it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from lxml.html import HtmlElement

from parsers.pages.captions import LONGEST as LONGEST_CAPTION
from parsers.pages.draft import Line
from parsers.text import squash

CAPTION = "data-caption-of-picture"
"""The attribute that marks an element as a caption before the pass."""

LONGEST = 1_500_000
"""Characters of a page that are read; no article is longer, and a page that is would cost more than a crawl may take."""

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
_SLANTED = frozenset(("em", "i"))
_TELLING = _BOLD | _SLANTED | {"tr"}

Node = TypeVar("Node")


class Reader(NamedTuple, Generic[Node]):
    """How the elements of one kind of tree are looked at."""

    name: Callable[[Node], str]
    parts: Callable[[Node], Sequence[str | Node]]
    """Texts and elements inside it, in their order."""
    is_caption: Callable[[Node], bool]
    holds_paragraph: Callable[[Node], bool]


def walk_page(tree: HtmlElement) -> Iterator[Line]:
    """Each non-empty run of text between two breaks, in the order of the page."""
    return walk(tree, _PAGE)


def walk(root: Node, reader: Reader[Node]) -> Iterator[Line]:
    """The lines of a tree of any kind; without recursion, for pages nest as deep as they like."""
    lines = _Lines()
    stack: list[tuple[str | Node | None, _Context]] = [(root, _Context())]
    left = LONGEST
    while stack and left > 0:
        node, context = stack.pop()
        if node is None:
            if line := lines.end():
                yield line
        elif isinstance(node, str):
            lines.pieces.append((node, context))
            left -= len(node)
        elif (name := reader.name(node)) not in _SILENT:
            inner = _inside(context, node, name, reader)
            lines.after_picture = lines.after_picture or name == "img"
            if name in _BREAKS and context.row:
                lines.pieces.append((" ", context))
            elif name in _BREAKS:
                if line := lines.end():
                    yield line
                stack.append((None, context))
            stack.extend([(part, inner) for part in reversed(reader.parts(node))])
    if line := lines.end():
        yield line


class _Context(NamedTuple):
    """What the elements around a piece of text say about it."""

    bold: bool = False
    slanted: bool = False
    caption: bool = False
    row: bool = False


def _inside(context: _Context, node: Node, name: str, reader: Reader[Node]) -> _Context:
    """What holds inside an element."""
    caption = context.caption or reader.is_caption(node)
    if name not in _TELLING and caption == context.caption:
        return context
    return _Context(
        bold=context.bold or name in _BOLD,
        slanted=context.slanted or name in _SLANTED,
        caption=caption,
        row=context.row or (name == "tr" and not caption and not reader.holds_paragraph(node)),
    )


class _Lines:
    """The pieces of the line that is being read."""

    def __init__(self) -> None:
        self.pieces: list[tuple[str, _Context]] = []
        self.after_picture = False

    def end(self) -> Line | None:
        """The line, None where there is no text in it; a new one begins."""
        if not self.pieces:
            return None
        pieces, self.pieces = self.pieces, []
        text = squash("".join([piece for piece, _ in pieces]))
        if not text:
            return None
        contexts = [context for piece, context in pieces if piece.strip()]
        # An all-italic line right under a picture is its caption in templates without figcaption.
        under_picture = self.after_picture and len(text) <= LONGEST_CAPTION and all(context.slanted for context in contexts)
        self.after_picture = False
        return Line(text, under_picture or all(c.caption for c in contexts), all(c.bold for c in contexts))


def _parts(element: HtmlElement) -> list[str | HtmlElement]:
    parts: list[str | HtmlElement] = [element.text] if element.text else []
    for child in element:
        parts.append(child)
        if child.tail:
            parts.append(child.tail)
    return parts


_PAGE: Reader[HtmlElement] = Reader(
    name=lambda element: str(element.tag),
    parts=_parts,
    is_caption=lambda element: element.get(CAPTION) is not None,
    holds_paragraph=lambda element: next(element.iter("p"), None) is not None,
)
