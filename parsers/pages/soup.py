"""An article's markup by BeautifulSoup, which reads it anew and mends on the way what was cut out of a broken page."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString

from parsers.pages.draft import Line
from parsers.pages.walk import CAPTION, Reader, walk


def walk_markup(markup: str) -> Iterator[Line]:
    """Each non-empty run of text between two breaks, in the order of the markup."""
    soup: Tag = BeautifulSoup(markup, "lxml")
    return walk(soup, _SOUP)


def _parts(tag: Tag) -> list[str | Tag]:
    """Without comments, declarations and the like."""
    return [part for part in tag.contents if isinstance(part, Tag | NavigableString) and not isinstance(part, PreformattedString)]


_SOUP: Reader[Tag] = Reader(
    name=lambda tag: tag.name,
    parts=_parts,
    is_caption=lambda tag: CAPTION in tag.attrs,
    holds_paragraph=lambda tag: tag.find("p") is not None,
)
