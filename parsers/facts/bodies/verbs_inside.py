"""Words that are verbs and in the names of bodies as well: the ``tổ chức`` of a ``Ban Tổ chức``, the ``hỗ trợ`` of a ``Trung tâm``."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.bodies.inner_marks import ends_with_place, last_word
from parsers.facts.bodies.words import heads
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import TagKind, Tags

_EVENT = TagKind.EVENT
_ORGANISE, _COOPERATE, _BEHIND_NOUNS = "tổ", "phối", frozenset({"kiểm", "hỗ", "điều", "thông"})
"""First syllables of verbs that are in names of bodies too."""
_BEFORE_SPEECH = frozenset(",:")


def is_verb(reading: SentenceReading, pos: int, first: str) -> bool:
    """Whether a word that bodies are called by is what one does there: ``UBND tỉnh hỗ trợ nông dân``, ``Công ty A phối hợp với …``."""
    if not reading.tags.copy.startswith(lexicon.bodies().verbs_inside[first], pos):
        return False
    if first == _ORGANISE:
        return _organises(reading, pos)
    if first in _BEHIND_NOUNS:  # Quân khu kiểm tra công tác …, but Trung tâm hỗ trợ nông dân
        return _tells(reading, pos) or not (_is_noun(last_word(reading.text, pos).lower(), first) or _is_of_army(reading, pos))
    return first == _COOPERATE or ends_with_place(reading, pos - 1)  # Phó Bí thư Tỉnh ủy Bắc Kạn thực hiện …


def _organises(reading: SentenceReading, pos: int) -> bool:
    """Whether ``tổ chức`` is the verb: before an event, behind a whole body, or behind no word that it belongs to (``Vụ tổ chức``)."""
    if is_event(reading.tags, pos + len("tổ chức ")):
        return True  # Sở Nội vụ tổ chức Hội nghị …
    before = reading.tags.within(reading.tags.entities, pos - 60, pos)
    whole = bool(before) and before[-1].kind is TagKind.BODY and before[-1].end == pos - 1 and " " in before[-1].key
    return whole or not _is_noun(last_word(reading.text, pos), _ORGANISE)


def _is_noun(before: str, verb: str) -> bool:
    """Whether a verb that names of bodies have too is a noun behind the word ``before`` it."""
    return before in lexicon.bodies().nouns_before[verb]


def _tells(reading: SentenceReading, pos: int) -> bool:
    """Whether what a whole body is told to do goes on behind its verb: ``Sở Khoa học và Công nghệ thông tin thêm về …``."""
    bodies = lexicon.bodies()
    if not reading.tags.copy.endswith(bodies.whole_before_verbs, 0, pos):
        return False
    return reading.tags.copy.startswith(bodies.telling, pos)


def says(reading: SentenceReading, pos: int, end: int) -> bool:
    """Whether what is said follows a verb that stands right behind the first word of a body: ``Phó Trưởng Ban thông tin: …``."""
    return reading.text[end : end + 1] in _BEFORE_SPEECH and last_word(reading.text, pos) in heads()


def _is_of_army(reading: SentenceReading, pos: int) -> bool:
    """Whether a unit of the army stands before what it is for: ``Lữ đoàn thông tin 80``."""
    return reading.tags.copy.endswith(lexicon.bodies().army_units, 0, pos)


def is_event(tags: Tags, at: int) -> bool:
    """Whether an event is named at ``at``: a post held at a meeting is no post of the meeting."""
    return any(tag.kind is _EVENT for tag in tags.within(tags.events, at, at + 1))
