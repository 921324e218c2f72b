"""Lists that stand on lines of their own: what their heading says holds for the figures of every item."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.patterns import pattern
from parsers.types import Block

_BULLET = pattern(r"(?:[-–—+•*]|\d{1,2}[.)]|[a-zđ]\))\s?\S")


def headings_of(blocks: Sequence[Block]) -> dict[int, int]:
    """The number of the block that heads its list, by the number of each item's block.

    A heading ends in a colon; the items below it have bullets, or end in semicolons all but the last.
    """
    found: dict[int, int] = {}
    heading: int | None = None
    goes_on = False
    for at, block in enumerate(blocks):
        if block.text.endswith(":"):
            heading, goes_on = at, True
        elif heading is not None and (_BULLET.match(block.text) or (goes_on and (block.text.endswith(";") or heading < at - 1))):
            found[at], goes_on = heading, block.text.endswith(";")
        else:
            heading = None
    return found
