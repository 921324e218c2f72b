"""Telegram's HTML, made in one place: text becomes ``Html`` only by being escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_PIECE = re.compile(r"(?P<open><[a-z][^<>]*>)|(?P<close></[a-z-]+>)|(?P<entity>&(?:lt|gt|amp|quot);)|(?P<char>.)", re.DOTALL)
_HREF = re.compile(r'href="([^"]*)"')
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}


class Html(str):
    """Text with markup, escaped where it must be. Only this module makes one out of foreign text."""

    __slots__ = ()


def text(words: object) -> Html:
    """Foreign words, shown as they are."""
    if isinstance(words, Html):
        return words
    return Html(str(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def bold(words: str) -> Html:
    """Words in bold."""
    return Html(f"<b>{text(words)}</b>")


def italic(words: str) -> Html:
    """Words in italics."""
    return Html(f"<i>{text(words)}</i>")


def struck(words: str) -> Html:
    """Words struck through: what no longer holds."""
    return Html(f"<s>{text(words)}</s>")


def quotation(words: str) -> Html:
    """Words as a block quote."""
    return Html(f"<blockquote>{text(words)}</blockquote>")


def link(words: str, url: str | None) -> Html:
    """Words that open an address; the words alone when there is none, or none that a browser should open."""
    if not url or not url.startswith(("http://", "https://")):
        return text(words)
    return Html(f'<a href="{text(url).replace(chr(34), "&quot;")}">{text(words)}</a>')


def join(parts: Iterable[str | None], separator: str = "\n") -> Html:
    """The parts that are there, escaped unless they are markup already, with a separator between."""
    return Html(text(separator).join(text(part) for part in parts if part))


def fill(template: str, values: dict[str, object]) -> Html:
    """A text of ours, which may hold markup, with foreign values put in."""
    return Html(template.format_map({name: text(value) for name, value in values.items()}))


@dataclass(frozen=True, slots=True)
class Piece:
    """The smallest part of a message that cannot be cut: a tag, or one character."""

    source: str
    """As it stands in the message."""
    opens: bool = False
    closes: bool = False
    shown: str = ""
    """The character that a reader sees; empty for a tag."""

    @property
    def tag(self) -> str:
        """``b`` for ``<b>`` and ``</b>``."""
        return self.source.strip("</>").split()[0]

    @property
    def href(self) -> str | None:
        """The address of an opening link."""
        found = _HREF.search(self.source) if self.opens else None
        return plain(found[1]) if found else None


def pieces(html: str) -> Iterator[Piece]:
    """The message in its smallest parts, in order."""
    for part in _PIECE.finditer(html):
        source = part.group()
        if part["open"] or part["close"]:
            yield Piece(source, opens=bool(part["open"]), closes=bool(part["close"]))
        else:
            yield Piece(source, shown=_ENTITIES.get(source, source))


def plain(html: str) -> str:
    """What a reader sees: no tags, no entities; the address of a link follows in brackets."""
    shown: list[str] = []
    addresses: list[str] = []
    for piece in pieces(html):
        if piece.href:
            addresses.append(piece.href)
        shown.append(f" ({addresses.pop()})" if piece.closes and piece.tag == "a" and addresses else piece.shown)
    return "".join(shown)
