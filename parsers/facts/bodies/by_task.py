"""Bodies called by what they do, behind a name: ``Trưởng Ban Chỉ đạo tổng điều tra dân số và nhà ở huyện``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.bodies.inner_marks import SEPARATOR, ends_with_place, last_word
from parsers.facts.bodies.open_ended import CREDIT, DEFINITION, ends_with_unit, person_at
from parsers.facts.bodies.phrases import WORD, phrase_end
from parsers.facts.bodies.words import ends, stops
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import NAMING_BODIES, TagKind

_NOISE, _EVENT = TagKind.NOISE, TagKind.EVENT
_MOST_WORDS, _FEW, _MANY = 10, 6, 3
"""How many words a task may still have; how many where no place ends it; and how many before a verb."""
_AND, _JOINING = "và", frozenset({"và", "của", "các"})
"""Words that no name ends with: one that was left there goes on."""
_NEVER_BARE = (" tổ", " cục", " vụ")
"""Heads that hardly stand for a body by themselves."""
_ABOUT, _WHAT_ABOUT = "về", (" vấn đề ", " quốc gia ", " trung ương ", " nhà nước ")
_OF_VERBS = frozenset({"đã", "đang", "sẽ", "vừa", "cũng"})
"""Words that a verb stands behind."""


def named_by_task(reading: SentenceReading, begin: int, last: int, pos: int) -> int | None:
    """Where a body that begins at ``begin`` ends by the mark or the verb behind its task, which goes on with unknown words at ``pos``.

    None where it may have ended at ``last``, with its place or unit, or where no name holds what stands there.
    """
    head = _head_end(reading, begin)
    if head is None or ends_with_place(reading, last) or ends_with_unit(reading, last):
        return None
    joining = last_word(reading.text, pos).lower()
    parted = joining in _JOINING
    if (_others_follow(reading, pos) if joining == _AND else not parted and _may_tell(reading, pos)):
        return None
    end, words = _end_of_words(reading, pos)
    if not words or reading.text[pos:end].rsplit(" ", 1)[-1] in stops() | _JOINING:
        return None
    if any(tag.kind is _EVENT for tag in reading.tags.within(reading.tags.events, pos, end)):
        return None
    placed = ends_with_place(reading, end) or ends_with_unit(reading, end) or _ends_with_body(reading, end)
    whole = any(map(str.isupper, reading.text[head:last])) and reading.text[pos].islower() and not reading.text.startswith(_ABOUT, pos)
    if whole and not parted and not (placed and end + 1 in reading.tags.act_at):
        return None  # Vụ trưởng Vụ Pháp chế lấy ví dụ: …
    bare = last < head and reading.tags.copy.endswith(_NEVER_BARE, 0, last)
    return end if _is_closed(reading, end, words, placed=placed, parted=parted or bare) else None


def _head_end(reading: SentenceReading, begin: int) -> int | None:
    """Where the first words of a body end that is called by its task, perhaps with the rank's last word: ``Trưởng Ban Chỉ đạo``."""
    copy = reading.tags.copy
    for at in (begin, copy.rfind(" ", max(0, begin - 12), max(0, begin - 1)) + 1):
        if copy.startswith(_by_task(), at) and not copy.startswith(lexicon.bodies().of_no_task, at):
            return at + max(len(head) for head in _by_task() if copy.startswith(head, at))
    return None


def _may_tell(reading: SentenceReading, pos: int) -> bool:
    """Whether unknown words may be what somebody does: ``hồ hởi kể``, ``nhận định``."""
    first = WORD.match(reading.text, pos, reading.end)
    if not first or first[0] in CREDIT or reading.tags.copy.startswith((*lexicon.bodies().speech, *lexicon.bodies().manners), pos):
        return True
    return first[0].lower() in ends() and _piece(reading, pos) == first.end() and first[0] != _ABOUT


def _end_of_words(reading: SentenceReading, pos: int) -> tuple[int, int]:
    """Where words end that a name may hold, and how many they are; none of them where they are too many."""
    text, at, end, words = reading.text, pos, pos - 1, 0
    while (piece := _piece(reading, at)) is not None:
        words += text.count(" ", at, piece) + 1
        end = piece
        if words > _MOST_WORDS:
            return pos, 0
        if text.startswith(" (", end) and (definition := DEFINITION.match(text, end, reading.end)):
            at = definition.end() + 1
        elif text.startswith(" ", end) and not SEPARATOR.match(text, end, reading.end):
            at = end + 1
        else:
            break
    return end, words


def _piece(reading: SentenceReading, pos: int) -> int | None:
    """The end of the word or phrase at ``pos``; None where no name goes on with it."""
    tags = reading.tags
    if tag := tags.entity_at.get(pos):
        return tag.end if tag.kind in NAMING_BODIES else None
    word = WORD.match(reading.text, pos, reading.end)
    if not word or word[0][0].isdigit() or word[0] in CREDIT or pos in reading.names:
        return None
    if known := phrase_end(tags, pos, reading.end):
        return None if word[0] == _AND and _others_follow(reading, word.end() + 1) else known
    act, low = tags.act_at.get(pos), word[0].lower()
    if (act and act.kind is not _NOISE) or low in lexicon.bodies().never_inside:
        return None
    if low == _ABOUT:
        return word.end() if tags.copy.endswith(_WHAT_ABOUT, 0, pos) else None
    return None if low in stops() else word.end()


def _others_follow(reading: SentenceReading, pos: int) -> bool:
    """Whether somebody or something else is told behind an ``và``."""
    text = reading.text
    return person_at(reading, pos) or text[pos : pos + 1].isdigit() or reading.tags.copy.startswith(_others(), pos)


def _ends_with_body(reading: SentenceReading, end: int) -> bool:
    """Whether a known body ends at ``end``, whose task it is: ``Ủy ban Các vấn đề về xã hội của Quốc hội``."""
    last = reading.tags.before(end)
    return last is not None and last.end == end and last.kind is TagKind.BODY


def _is_closed(reading: SentenceReading, end: int, words: int, *, placed: bool, parted: bool) -> bool:
    """Whether a task is over at ``end``: before a mark, a verb, or a small word that a place stands before."""
    if end >= reading.end or reading.text.startswith(" (", end) or SEPARATOR.match(reading.text, end, reading.end):
        return (placed or words <= _FEW) and not _is_listed(reading, end)
    following = WORD.match(reading.text, end + 1, reading.end)
    if not following or end + 1 in reading.names:
        return False
    act = reading.tags.act_at.get(end + 1)
    if (act and act.kind is not _NOISE) or following[0] in _OF_VERBS:
        return placed or words >= _MANY - parted
    return placed and (following[0] in stops() or following[0] == _AND)


def _is_listed(reading: SentenceReading, end: int) -> bool:
    """Whether more of a task may go on in small letters behind a comma: ``Ban Chỉ đạo quốc gia về sắp xếp, xử lý tài sản công``."""
    at = end + 2
    if not reading.text.startswith(", ", end) or not reading.text[at : at + 1].islower():
        return False
    following = WORD.match(reading.text, at, reading.end)
    known = at in reading.tags.entity_at or at in reading.tags.act_at
    return not known and following is not None and following[0] not in stops()


@cache
def _by_task() -> tuple[str, ...]:
    return tuple(f"{head} " for head in lexicon.bodies().by_task)


@cache
def _others() -> tuple[str, ...]:
    return (*lexicon.bodies().of_others, *lexicon.bodies().others_behind_and)
