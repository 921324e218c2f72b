"""When a run of capitals that nothing announces is a person all the same."""

from __future__ import annotations

from parsers.facts.authors import lists_papers
from parsers.facts.mentions import Mention
from parsers.facts.names import Belief, Name
from parsers.facts.reading import Reading
from parsers.facts.spans import TagKind

_BODIES = frozenset({TagKind.BODY, TagKind.PLACE, TagKind.DISTRICT})
_LIKELY = Belief.LIKELY
_LONGEST_BODY = 40
_SHORTEST = 9
"""Letters of a full name that a verb alone may announce: ``Hà Nội đã`` is no person."""


def stands_for_somebody(reading: Reading, name: Name, floor: int) -> bool:
    """Whether a likely full name opens its sentence or a list, follows a body, or has a verb of speech or of a part behind it.

    ``floor`` is where the sentence begins. Who is believed and takes no part is left out again.
    """
    if name.belief is not _LIKELY:
        return False
    return (
        behind_body(reading, name)
        or _opens(reading, name, floor)
        or _signs(reading, name, floor)
        or (name.end - name.start >= _SHORTEST and _acts(reading, name))
    )


def joins(reading: Reading, last: Mention, name: Name) -> bool:
    """Whether a name goes on with who was named right before: ``A; B``, ``A và B``, the second of ``ông A, B và C``."""
    gap = reading.text[last.end : name.start]
    if gap in {"; ", " và "}:
        return True
    bare = gap == ", " and last.name is not None and last.name.end == last.end
    listed = reading.text.startswith(" và ", name.end) and name.end + len(" và ") in reading.names
    return bare and listed and _is_full(reading, name)


def behind_body(reading: Reading, name: Name) -> bool:
    """Whether a body ends right before a full name: the rest of a post that could not be read."""
    tag = reading.tags.before(name.start) if name.belief is _LIKELY else None
    behind = tag is not None and tag.end == name.start - 1 and tag.start >= name.start - _LONGEST_BODY and tag.kind in _BODIES
    return behind and _is_full(reading, name)


def _opens(reading: Reading, name: Name, floor: int) -> bool:
    near = max(floor, name.start - 12)
    before = reading.text[near : name.start].rstrip(' "“*')
    return _is_full(reading, name) and ((near == floor and not before) or before.endswith((" có", " gồm")))


def _signs(reading: Reading, name: Name, floor: int) -> bool:
    """Whether a full name fills a bracket behind a paper, as its author's does."""
    filled = reading.text.endswith(" (", 0, name.start) and reading.text.startswith(")", name.end)
    return filled and _is_full(reading, name) and lists_papers(reading.tags, floor, name.start)


def _acts(reading: Reading, name: Name) -> bool:
    acts = reading.tags.within(reading.tags.acts, name.end, name.end + 8)
    return any(act.kind is not TagKind.NOISE and reading.text[name.end : act.start] in {" ", " đã ", " cũng "} for act in acts)


def _is_full(reading: Reading, name: Name) -> bool:
    return reading.text.count(" ", name.start, name.end) >= 2
