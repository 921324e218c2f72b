"""Making messages fit: cut or split where nothing breaks, neither a tag nor, if possible, a sentence.

Lengths are UTF-16 units of the text that a reader sees, which is safe whichever way Telegram counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.markup import Html, Piece, pieces

LIMIT = 4000
"""Units of shown text that one message may hold; Telegram's own limit is 4096."""
MOST_TAGS = 90
"""Formatted stretches in one message; Telegram counts 100."""
ELLIPSIS = "\n…"

_BREAKS = ("\n\n", "\n", " ")


def length(html: str) -> int:
    """Units of the text that a reader sees."""
    return sum(map(_units, pieces(html)))


def fits(html: str, limit: int = LIMIT) -> bool:
    """Whether one message can hold it."""
    return length(html) <= limit and sum(piece.opens for piece in pieces(html)) <= MOST_TAGS


def cut(html: Html, limit: int = LIMIT) -> Html:
    """The message if it fits, else as much of it as fits with an ellipsis, every tag closed."""
    return html if fits(html, limit) else Html(split(html, limit - len(ELLIPSIS))[0] + ELLIPSIS)


def split(html: Html, limit: int = LIMIT) -> list[Html]:
    """The same text in parts that each fit, cut at the best break near the end; a tag open at a cut is closed there and opened again."""
    parts: list[Html] = []
    rest = list(pieces(html))
    reopened: list[Piece] = []
    while rest:
        end = _end(rest, limit, len(reopened))
        still_open = _open_after(rest[:end], reopened)
        if any(piece.shown.strip() for piece in rest[:end]):
            closing = "".join(f"</{piece.tag}>" for piece in reversed(still_open))
            parts.append(Html("".join(piece.source for piece in (*reopened, *rest[:end])) + closing))
        rest, reopened = rest[end:], still_open
        while rest and rest[0].shown in {"\n", " "}:
            rest.pop(0)
    return parts or [html]


def _end(rest: Sequence[Piece], limit: int, reopened: int) -> int:
    """How many of the pieces go into one part; at least one."""
    units, tags, most = 0, reopened, 0
    for piece in rest:
        units += _units(piece)
        tags += piece.opens
        if units > limit or tags > MOST_TAGS:
            break
        most += 1
    if most == len(rest):
        return most
    shown = "".join(piece.shown or "\0" for piece in rest[:most])
    breaks = (shown.rfind(wanted) for wanted in _BREAKS)
    return next((at for at in breaks if at > most // 2), max(most, 1))


def _open_after(part: Sequence[Piece], reopened: Sequence[Piece]) -> list[Piece]:
    """The tags that are open after a part."""
    stack = list(reopened)
    for piece in part:
        if piece.opens:
            stack.append(piece)
        elif piece.closes and stack:
            stack.pop()
    return stack


def _units(piece: Piece) -> int:
    return sum(2 if ord(character) > 0xFFFF else 1 for character in piece.shown)
