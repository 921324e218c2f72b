"""Lists of people that go on from the line or the sentence before, with no verb of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from parsers import lexicon
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.roles.groups import find_groups
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_before

_HONORIFIC, _APPOINTING = TagKind.HONORIFIC, TagKind.APPOINTING
GOING_ON = ";:,"
"""What a sentence ends with that leaves its list to the next line; with a comma only a line does."""


_BULLET = pattern(r"\s*(?:\(?\d{1,2}\s?[.)/-]|[-–—•*+])\s*")
"""What an item of a list may open with: ``1. Đồng chí A``, ``- Bà B``."""
_SOMEBODY = frozenset({TagKind.HONORIFIC, TagKind.RANK, TagKind.WHOLE, TagKind.FORMER})
_LONGEST_BULLET = 6
_LONGEST_LIST = 8_000
"""How far the lines of a list go on: whoever stands farther down is in no list of one event."""
_DEPUTIES = pattern(
    r"(?:(?:[Cc]ùng với đó|[Tt]heo đó|[Tt]rong đó),? )?(?:[Hh]ai|[Bb]a|[Bb]ốn|[Cc]ác|\d{1,2}) (?:đồng chí )?[Pp]hó [^.;:]{2,80}?"
    r" (?:gồm có|gồm|là)\b"
)
"""How a sentence opens that lists the deputies of who was elected in the one before: ``Hai Phó Bí thư Huyện ủy gồm: …``."""
_SIDE = ("về phía ", "- về phía ", "+ về phía ", "* về phía ")
_NAMED_BELOW = frozenset({"", "sau", "sau đây", "có tên sau", "có tên sau đây", "dưới đây"})
_COUNTED = pattern(r"\b\d{1,3} $")
"""Before an honorific that tells of as many: ``gồm 12 đồng chí:``."""
_TITLED = pattern(r"(?:(?:[Đđ]/[Cc]|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s?:?\s*)?")
"""What may stand before somebody's name, with a colon or without: ``Dự có đ/c: A. Đ/c: B``."""


_UNREAD_POST = pattern(r"[-–] (?:[^.;:!?]|TP\.){2,90}")
"""What a line of a list tells of its person behind a dash, and nobody could read."""
_ENDS_LIST = pattern(r"[ .]*|[;,] (?:cùng |và )?(?:các |toàn thể |đại diện |lãnh đạo )[^:]{0,400}")
"""Behind the last of them: no word more, or those without names."""


def is_bullet(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is nothing but what an item opens with: the full stop of ``1.`` ends one."""
    return sentence.end - sentence.start <= _LONGEST_BULLET and _BULLET.fullmatch(text, sentence.start, sentence.end) is not None


def goes_on_below(text: str, tags: Tags, sentence: Sentence) -> bool:
    """Whether a line that names nobody leaves a list open: a bullet alone, the side of the next ones (``Về phía Sở Y tế:``)."""
    side = tags.copy.startswith(_SIDE, sentence.start) and text.endswith(":", sentence.start, sentence.end)
    return side or is_bullet(text, sentence)


def opens_side(text: str, sentence: Sentence) -> list[Tag]:
    """What the heading of a side, behind which no list was open, makes of those below it: ``Về phía nhà trường có:``."""
    if is_bullet(text, sentence):
        return []
    return [Tag(sentence.start, sentence.end, TagKind.ROLE, "có", "attendee")]


def opens_people(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence that a colon ends tells of several people to be named below it: ``… cho các đồng chí:``."""
    last = tags.before(sentence.end)
    if last is None or last.kind is not _HONORIFIC or tags.copy[last.end : sentence.end].strip(" :") not in _NAMED_BELOW:
        return False
    return last.key in lexicon.names().plural or bool(_COUNTED.search(tags.copy, sentence.start, last.start))


def behind_bullet(text: str, sentence: Sentence) -> int:
    """Where the words of an item begin; where the sentence does for one without a bullet."""
    bullet = _BULLET.match(text, sentence.start, sentence.end)
    return bullet.end() if bullet else sentence.start


def of_list_before(
    text: str, tags: Tags, sentence: Sentence, mentions: list[Mention], acts: list[Tag], listing: Sequence[Tag]
) -> tuple[list[Tag], bool]:
    """The verbs of ``listing`` that hold for a sentence whose own are ``acts``, and whether it is an item of their list."""
    known = [act for act in listing if act.kind is not _APPOINTING and sentence.start - act.end < _LONGEST_LIST]
    item = bool(known) and not acts and _is_item(text, sentence, mentions)
    if known and (item or _is_left_open(text, tags, sentence) or (not acts and _is_bare_list(text, tags, sentence, mentions))):
        return known, item
    if acts or not mentions or len(known) == len(listing):
        return [], item
    deputies = _DEPUTIES.match(text, sentence.start, mentions[0].start)
    named = deputies is not None and mentions[0].kind is MentionKind.NAME
    return ([Tag(sentence.start, sentence.start, TagKind.ROLE, "được bầu", "appointee")] if named else []), item


def chosen_before(sentence: Sentence) -> Tag:
    """What tells the next sentence that somebody was appointed in this one, so that their deputies may be listed there."""
    return Tag(sentence.start, sentence.end, _APPOINTING, "bầu", "appointee")


def _is_item(text: str, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether a sentence is a line of its own that opens with somebody, as a list prints them one below the other.

    Behind a bullet more words may stand beside the people; without one nothing else does.
    """
    if not mentions or mentions[0].kind is not MentionKind.NAME:
        return False
    line = text.rfind("\n", max(0, sentence.start - _LONGEST_BULLET), mentions[0].start) + 1
    bullet = _BULLET.fullmatch(text, line, mentions[0].start)
    if line == 0 or (not bullet and text[line : mentions[0].start].strip()):
        return False
    rest = text[mentions[-1].end : sentence.end].strip(" .,;")
    return bullet is not None or not rest or (len(mentions) == 1 and _UNREAD_POST.fullmatch(rest) is not None)


def _is_left_open(text: str, tags: Tags, sentence: Sentence) -> bool:
    """Whether the line before ends with a mark that leaves its list to this one; a comma does where this one opens with somebody."""
    before = last_before(text, sentence.start, _LONGEST_BULLET)
    if before.rstrip().endswith(".") and (line := before.rfind("\n")) >= 0 and _BULLET.fullmatch(before, line + 1):
        before = before[:line]
    mark = before.rstrip()[-1:]
    if mark == ",":
        opening = tags.entity_at.get(behind_bullet(text, sentence))
        return opening is not None and opening.kind in _SOMEBODY
    return mark in tuple(GOING_ON)


def _is_bare_list(text: str, tags: Tags, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether a sentence opens with several people: ``Các ông: A, …; B``, ``Các đồng chí nguyên Ủy viên …: A; B``.

    Without a verb it goes on with the list before.
    """
    if _is_nothing_but_people(text, sentence, mentions):
        return True
    opening = tags.entity_at.get(sentence.start)
    if opening is None or opening.key not in lexicon.names().plural or not mentions:
        return False
    named = mentions[0].name
    if not text.startswith(":", opening.end) and not (named and text.endswith(": ", opening.end, named.start)):
        return False
    # A word right behind the last one's posts is something that they do, though the lexicon may not know it.
    return not text[mentions[-1].end : sentence.end].lstrip()[:1].isalpha()


def _is_nothing_but_people(text: str, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether a sentence is one list of people and of others behind them: ``… Bí thư Trung ương Đoàn B. Bí thư Tỉnh ủy C.``."""
    named = list(takewhile(lambda mention: mention.kind is MentionKind.NAME and mention.posts, mentions))
    begins = text.endswith(". ", 0, sentence.start) and named and _TITLED.fullmatch(text, sentence.start, named[0].start)
    if not begins or not _ENDS_LIST.fullmatch(text, named[-1].end, sentence.end):
        return False
    return len(find_groups(text, sentence, [], named)) == 1
