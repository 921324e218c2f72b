"""When a run of capitals that nothing announces is a person all the same."""

from __future__ import annotations

from parsers.facts.mentions.authors import lists_papers
from parsers.facts.mentions.mention import Mention
from parsers.facts.mentions.scans import Scan
from parsers.facts.mentions.shared_titles import LIST_GAP
from parsers.facts.names.finding import Belief, Name
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import NAMING_BODIES, TagKind
from parsers.patterns import pattern
from parsers.text import last_before

_SHAPED, _LIKELY, _ANNOUNCED = Belief.SHAPED, Belief.LIKELY, Belief.ANNOUNCED
BEFORE_ITEM, _BEHIND_ITEM = (": ", "; "), (", ", ";", ".", " - ", " – ", " (")
_LONGEST_BODY = 40
_JOINS = frozenset({"; ", " và ", " và thầy ", " và cô ", ", thầy ", ", cô ", "; thầy ", "; cô "})
_OPENS_LIST = (" có", " gồm", " có thầy", " có cô", " gồm thầy", " gồm cô")
"""Before who goes on with a list and who opens one; ``thầy`` and ``cô`` by themselves announce nobody who takes part."""
_BRACKET = pattern(r" \([^()]{1,90}\)")
"""What a list tells of somebody before it goes on: ``anh A (21 tuổi) và B``."""
_SHORTEST = 9
"""Letters of a full name that a verb alone may announce: ``Hà Nội đã`` is no person."""


def is_believed(scan: Scan, name: Name, *, announced: bool, posts: bool) -> bool:
    """Whether a possible name is one, by what the sentence has told so far and by what stands around it."""
    if name.single:
        return announced
    listing = scan.listing or bool(scan.shared)
    if name.belief is _SHAPED:
        return posts and (listing or announced)
    if name.belief is _ANNOUNCED or posts or (name.start == scan.item and name.belief is _LIKELY):
        return True
    if scan.copy[name.start : name.end] in scan.known:
        return True
    if name.belief is _LIKELY and scan.mentions and _joins(scan.reading, scan.mentions[-1], name):
        return True
    if name.belief is _LIKELY and scan.itemised and _is_item(scan.text, name):
        return True
    if listing and name.belief is _LIKELY and scan.mentions and scan.text.endswith((" và ", "; "), 0, name.start):
        return scan.text.count(" ", name.start, name.end) > 1
    in_list = listing and bool(scan.mentions) and bool(LIST_GAP.fullmatch(scan.text[scan.mentions[-1].end : name.start]))
    after_colon = scan.listing and last_before(scan.text, name.start, 2) == ": "
    return in_list or after_colon or _stands_for_somebody(scan.reading, name, scan.floor)


def _is_item(text: str, name: Name) -> bool:
    """Whether a name fills the head of a list's item: ``…; Trịnh Minh Kha, Chi bộ tổ 1; …``."""
    return text.endswith("; ", 0, name.start) and text.startswith(_BEHIND_ITEM, name.end)


def _stands_for_somebody(reading: SentenceReading, name: Name, floor: int) -> bool:
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


def _joins(reading: SentenceReading, last: Mention, name: Name) -> bool:
    """Whether a name goes on with who was named right before: ``A; B``, ``A và B``, the second of ``ông A, B và C``."""
    told = reading.text[last.end : name.start]
    bracket = _BRACKET.match(told)
    gap = told[bracket.end() :] if bracket else told
    if gap.lower() in _JOINS:
        return True
    if bracket and gap == ", " and _BRACKET.match(reading.text, name.end, reading.end):
        return _is_full(reading, name)  # ông A (thôn Đông), B (thôn Tây)
    bare = gap == ", " and last.name is not None and last.name.end == last.end
    listed = reading.text.startswith(" và ", name.end) and name.end + len(" và ") in reading.names
    return bare and listed and _is_full(reading, name)


def joins_announced(scan: Scan, name: Name) -> bool:
    """Whether a likely full name goes on with somebody who was announced: the second of ``ông A và B``."""
    last = scan.mentions[-1] if scan.mentions and name.belief is _LIKELY else None
    return last is not None and last.announced and _joins(scan.reading, last, name) and _is_full(scan.reading, name)


def behind_body(reading: SentenceReading, name: Name) -> bool:
    """Whether a body ends right before a full name: the rest of a post that could not be read."""
    tag = reading.tags.before(name.start) if name.belief is _LIKELY else None
    behind = tag is not None and tag.end == name.start - 1 and tag.start >= name.start - _LONGEST_BODY and tag.kind in NAMING_BODIES
    return behind and _is_full(reading, name)


def _opens(reading: SentenceReading, name: Name, floor: int) -> bool:
    near = max(floor, name.start - 12)
    before = reading.text[near : name.start].rstrip(' "“*')
    return _is_full(reading, name) and ((near == floor and not before) or before.lower().endswith(_OPENS_LIST))


def _signs(reading: SentenceReading, name: Name, floor: int) -> bool:
    """Whether a full name fills a bracket behind a paper, as its author's does."""
    filled = reading.text.endswith(" (", 0, name.start) and reading.text.startswith(")", name.end)
    return filled and _is_full(reading, name) and lists_papers(reading.tags, floor, name.start)


def _acts(reading: SentenceReading, name: Name) -> bool:
    acts = reading.tags.within(reading.tags.acts, name.end, name.end + 8)
    return any(act.kind is not TagKind.NOISE and reading.text[name.end : act.start] in {" ", " đã ", " cũng "} for act in acts)


def _is_full(reading: SentenceReading, name: Name) -> bool:
    return reading.text.count(" ", name.start, name.end) >= 2
