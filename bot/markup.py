"""Telegram's HTML, made in one place: text becomes ``Html`` only by being escaped here.

Lengths are UTF-16 units of the text that a reader sees, which is safe whichever way Telegram counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LIMIT = 4000
"""Units of shown text that one message may hold; Telegram's own limit is 4096."""
MOST_TAGS = 90
"""Formatted stretches in one message; Telegram counts 100."""

_PIECE = re.compile(r"(?P<open><[a-z][^<>]*>)|(?P<close></[a-z-]+>)|(?P<entity>&(?:lt|gt|amp|quot);)|(?P<char>.)", re.DOTALL)
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
_BREAKS = ("\n\n", "\n", " ")


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


def quotation(words: str) -> Html:
    """Words as a block quote."""
    return Html(f"<blockquote>{text(words)}</blockquote>")


def link(words: str, url: str | None) -> Html:
    """Words that open an address; the words alone when there is none, or none that a browser opens."""
    if not url or not url.startswith(("http://", "https://")):
        return text(words)
    return Html(f'<a href="{text(url).replace(chr(34), "&quot;")}">{text(words)}</a>')


def join(parts: Iterable[str | None], separator: str = "\n") -> Html:
    """The parts that are there, escaped unless they are markup already, with a separator between."""
    return Html(text(separator).join(text(part) for part in parts if part))


def fill(template: str, values: dict[str, object]) -> Html:
    """A text of ours, which may hold markup, with foreign values put in."""
    return Html(template.format_map({name: text(value) for name, value in values.items()}))


def plain(html: str) -> str:
    """What a reader sees: no tags, no entities; the address of a link follows in brackets."""
    shown, addresses = [], []
    for piece in _PIECE.finditer(html):
        if piece["open"]:
            address = re.match(r'<a href="([^"]*)">', piece["open"])
            addresses += [_unescape(address[1])] if address else []
        elif piece["close"]:
            shown.append(f" ({addresses.pop()})" if piece["close"] == "</a>" and addresses else "")
        else:
            shown.append(_ENTITIES.get(piece.group(), piece.group()))
    return "".join(shown)


def length(html: str) -> int:
    """Units of the text that a reader sees."""
    return sum(_units(piece) for piece in _PIECE.finditer(html))


def cut(html: Html, limit: int = LIMIT) -> Html:
    """The message if it fits, else as much of it as fits with an ellipsis, every tag closed."""
    first, *rest = split(html, limit - 2) if not fits(html, limit) else [html]
    return Html(first + "\n…") if rest else first


def fits(html: str, limit: int = LIMIT) -> bool:
    """Whether one message can hold it."""
    return length(html) <= limit and sum(1 for piece in _PIECE.finditer(html) if piece["open"]) <= MOST_TAGS


def split(html: Html, limit: int = LIMIT) -> list[Html]:
    """The same text in pieces that each fit, cut at the best break near the end; a tag open at a cut is closed there and opened again."""
    pieces: list[Html] = []
    rest = list(_PIECE.finditer(html))
    carried: list[str] = []
    while rest:
        end = _break(rest, limit, len(carried))
        part = "".join(piece.group() for piece in rest[:end])
        still_open = _open_after(rest[:end], carried)
        closing = "".join(f"</{_name(tag)}>" for tag in reversed(still_open))
        pieces.append(Html("".join(carried) + part + closing))
        rest, carried = rest[end:], still_open
        while rest and rest[0]["char"] in {"\n", " "}:
            rest.pop(0)
    return [piece for piece in pieces if plain(piece).strip()] or [html]


def _break(pieces: list[re.Match[str]], limit: int, carried: int) -> int:
    """How many of the pieces go into one message."""
    units, tags, most = 0, carried, 0
    for piece in pieces:
        units += _units(piece)
        tags += bool(piece["open"])
        if units > limit or tags > MOST_TAGS:
            break
        most += 1
    if most == len(pieces):
        return most
    shown = "".join(piece["char"] or "\0" for piece in pieces[:most])
    for wanted in _BREAKS:
        at = shown.rfind(wanted)
        if at > most // 2:
            return at
    return max(most, 1)


def _open_after(pieces: Iterable[re.Match[str]], carried: list[str]) -> list[str]:
    stack = list(carried)
    for piece in pieces:
        if piece["open"]:
            stack.append(piece["open"])
        elif piece["close"] and stack:
            stack.pop()
    return stack


def _units(piece: re.Match[str]) -> int:
    if piece["entity"]:
        return 1
    return (2 if ord(piece["char"]) > 0xFFFF else 1) if piece["char"] else 0


def _name(tag: str) -> str:
    return tag.strip("<>").split()[0]


def _unescape(value: str) -> str:
    for entity, character in _ENTITIES.items():
        value = value.replace(entity, character)
    return value


def lines(html: str) -> Iterator[str]:
    """What a reader sees, line by line."""
    yield from plain(html).splitlines()
