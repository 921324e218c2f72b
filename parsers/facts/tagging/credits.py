"""Photo credits within a paragraph, as texts have them whose pictures were copied into it: ``…. Ảnh: Thu Lan Chiều 5/3, …``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parsers.facts.tagging.openings import opening
from parsers.letters import CAPITALS

LONGEST_CAPTION = 320
"""Characters of what stands under a picture; longer sentences are text, whatever stands behind them."""
_LABEL = "Ảnh"
@dataclass(frozen=True, slots=True)
class Credit:
    """A credit with the bracket around it."""

    start: int
    end: int


def credits_within(text: str, start: int, end: int) -> list[Credit]:
    """The credits in ``text[start:end]`` behind which more text follows; none where they end it."""
    at = text.find(_LABEL, start, end)
    if at < 0:
        return []
    return [Credit(found.start() - text.startswith("(", found.start() - 1), found.end()) for found in _credit().finditer(text, at, end)]


@cache
def _credit() -> re.Pattern[str]:
    """A credit that a bracket closes, be it with the full stop behind it, or that the opening of a sentence follows."""
    return re.compile(
        rf"Ảnh(?: minh họa| tư liệu| chụp)?\s?:\s?(?=[{CAPITALS}])"
        rf"(?:[^.:;,()“”\n]|\.(?=[a-z])|(?<=\b[A-ZĐ])\.(?=[A-ZĐ])){{2,40}}?(?:\)\.?(?= +[{CAPITALS}“])|(?= {{1,3}}(?:{opening().pattern})))"
    )
