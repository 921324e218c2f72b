"""Bodies whose names nobody can list, behind a name: up to the mark, the verb or the person that closes them."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.bodies.inner_marks import SEPARATOR
from parsers.facts.bodies.phrases import WORD
from parsers.facts.bodies.verbs_inside import is_verb
from parsers.facts.bodies.words import ends, unit_words
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import GRACES, NAMING_BODIES, TagKind
from parsers.patterns import pattern
from parsers.text import last_before

CREDIT = frozenset({"Ảnh", "ẢNH"})
"""Opens who took a picture."""
DEFINITION = pattern(r" \([A-ZĐƯ.&-]{2,10}(?:\d{0,2}| [A-ZĐƯ.&-]{2,10})\)(?= )")
"""The letters by which a body is called on, inside of its name; of two words at most."""
_NOISE, _EVENT = TagKind.NOISE, TagKind.EVENT
_LONGEST_UNKNOWN = 80
_MOST_UNKNOWN_WORDS = 5
_AND = " và "


def up_to_separator(reading: SentenceReading, pos: int) -> int | None:
    """The end of a body of unknown words that a separator closes soon, nothing in it being a verb, a name or another post."""
    stop = SEPARATOR.search(reading.text, pos, min(reading.end, pos + _LONGEST_UNKNOWN))
    limit = stop.start() if stop else min(reading.end, pos + _LONGEST_UNKNOWN)
    joined = reading.text.find(_AND, pos, limit)
    others = joined > pos and person_at(reading, joined + len(_AND))
    end = joined if others else stop.start() if stop else (reading.end if reading.end - pos <= 60 else None)
    first = WORD.match(reading.text, pos, reading.end)
    if end is None or reading.text.count(" ", pos, end) >= _MOST_UNKNOWN_WORDS or not first:
        return None
    if first[0] in CREDIT or first[0].lower() in ends() or reading.tags.copy.startswith(lexicon.bodies().speech, pos):
        return None
    if first[0] in lexicon.bodies().verbs_inside and is_verb(reading, pos, first[0]):
        return None  # Chủ tịch HĐTV EVN thông tin về …
    acts = reading.tags.within(reading.tags.acts, pos, end)
    entities = reading.tags.within(reading.tags.entities, pos, end)
    if any(act.kind is not _NOISE for act in acts) or any(tag.kind not in NAMING_BODIES for tag in entities):
        return None
    if reading.names_within(pos, end):
        return None
    if any(tag.kind is _EVENT for tag in reading.tags.within(reading.tags.events, pos, end)):
        return None
    return end


def ends_with_bare_unit(reading: SentenceReading, pos: int) -> bool:
    """Whether a unit without its name ends at ``pos`` and small letters follow: ``HĐND thành phố thông qua …``."""
    return ends_with_unit(reading, pos) and reading.text[pos + 1 : pos + 2].islower()


def ends_with_unit(reading: SentenceReading, pos: int) -> bool:
    """Whether a unit without its name ends at ``pos``."""
    words = last_before(reading.text, pos, 24).rstrip().split(" ")
    return words[-1] in unit_words() or " ".join(words[-2:]) in unit_words()


def person_at(reading: SentenceReading, pos: int) -> bool:
    """Whether a person begins at ``pos``: a name, an honorific or a degree."""
    tag = reading.tags.entity_at.get(pos)
    return pos in reading.names or bool(tag and tag.kind in GRACES)
