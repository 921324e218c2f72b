"""Telegram's HTML: text and entities, or the refusal that Telegram would give.

Offsets and lengths are counted in UTF-16 units, as the Bot API counts them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.bot.fake_api.refusals import RefusedError, bad_request

LONGEST_TEXT = 4096
MOST_ENTITIES = 100

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TOKEN = re.compile(r"<(?P<close>/?)(?P<tag>[^<>\s/]*)(?P<rest>[^<>]*)>|&(?P<entity>#?\w+);|(?P<lone><)|(?P<text>[^<&]+|&)", re.DOTALL)
_HREF = re.compile(r"""\shref=(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True)
class Open:
    """A tag that waits for its end."""

    tag: str
    offset: int
    href: str | None


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse(html: str) -> tuple[str, list[dict[str, object]]]:
    """The text a reader sees and its entities.

    Raises:
        RefusedError: can't parse entities, as Telegram words it.
    """
    text, entities, stack = "", [], []
    for token in _TOKEN.finditer(html):
        if token["lone"]:
            raise _unparsable("Unclosed start tag", html, token)
        if token["tag"] is None:
            text += _plain(token)
        elif token["close"]:
            entities += _end(token, html, stack, text)
        else:
            stack.append(_start(token, html, stack, text))
    if stack:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{stack[-1].tag}\"")
    return text, entities


def _plain(token: re.Match[str]) -> str:
    name = token["entity"]
    if name is None:
        return str(token["text"])
    if name.startswith("#"):
        return chr(int(name[2:], 16) if name[1] in "xX" else int(name[1:]))
    return _ENTITIES.get(name, token.group())


def _start(token: re.Match[str], html: str, stack: list[Open], text: str) -> Open:
    tag = token["tag"].lower()
    if tag not in _TAGS:
        raise _unparsable(f'Unsupported start tag "{tag}"', html, token)
    if tag == "blockquote" and any(entry.tag == tag for entry in stack):
        raise _unparsable("Nested blockquotes are not allowed", html, token)
    href = _HREF.search(token["rest"])
    return Open(tag, units(text), (href[1] or href[2] or "").replace("&amp;", "&") if href else None)


def _end(token: re.Match[str], html: str, stack: list[Open], text: str) -> list[dict[str, object]]:
    tag = token["tag"].lower()
    if not stack:
        raise _unparsable("Unexpected end tag", html, token)
    opened = stack.pop()
    if tag != opened.tag:
        raise _unparsable(f'Unmatched end tag, expected "</{opened.tag}>", found "</{tag}>"', html, token)
    length = units(text) - opened.offset
    if not length or (tag == "a" and not opened.href):
        return []
    entity: dict[str, object] = {"type": _TAGS[tag], "offset": opened.offset, "length": length}
    return [entity | ({"url": opened.href} if tag == "a" else {})]


def _unparsable(words: str, html: str, token: re.Match[str]) -> RefusedError:
    offset = len(html[: token.start()].encode())
    return bad_request(f"can't parse entities: {words} at byte offset {offset}")


def accept(text: str, parse_mode: str | None, longest: int = LONGEST_TEXT) -> tuple[str, list[dict[str, object]]]:
    """Text as it will be shown, with the entities that count.

    Raises:
        RefusedError: bad markup, nothing to show or more than ``longest`` characters after parsing.
    """
    if parse_mode not in {None, "HTML"}:
        raise bad_request("unsupported parse_mode")
    shown, entities = parse(text) if parse_mode == "HTML" else (text, [])
    if not shown.strip():
        raise bad_request("message text is empty")
    if len(shown) > longest:
        raise bad_request("message is too long")
    return shown.strip(), entities[:MOST_ENTITIES]
