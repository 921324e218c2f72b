"""Bodies that a script of the page writes into it: the markup stands in a variable and is read from there."""

from __future__ import annotations

import html
import json
import re

from parsers.pages.markup import Element, parse
from parsers.patterns import pattern

_ESCAPED_QUOTE = pattern(r"\\(['`$/])")


def written_markup(tree: Element, variable: str) -> Element | None:
    """What the string in a script's ``variable`` says in HTML; None when no script of the page sets it to anything."""
    setting = re.compile(rf"\b{re.escape(variable)}\s*=\s*([\"'`])((?:\\.|(?!\1)[^\\])*)\1", re.DOTALL)
    for script in tree.iter("script"):
        if found := setting.search(script.text or ""):
            return parse(_unescaped(found[2]).encode("utf-8", "replace"))
    return None


def _unescaped(written: str) -> str:
    """A string as JavaScript writes it, as the page shows it; tags that are escaped once more are tags."""
    try:
        # JSON knows a string's escapes but those of quotes that are not its own.
        markup = str(json.loads(f'"{_ESCAPED_QUOTE.sub(_plain, written)}"', strict=False))
    except ValueError:
        markup = written
    return html.unescape(markup) if "<" not in markup else markup


def _plain(escape: re.Match[str]) -> str:
    return escape[1]
