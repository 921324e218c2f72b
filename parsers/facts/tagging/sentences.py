"""Sentences of an article with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.facts.tagging.credits import LONGEST_CAPTION, Credit, credits_within
from parsers.patterns import pattern
from parsers.types import Article, BlockKind

_BEHIND = r"[\"”’')\]]*(?=\s|$|[A-ZĐ])"
_END = pattern(rf"[.!?…]+{_BEHIND}")
_FULL_STOP = pattern(rf"\.[.]*{_BEHIND}")
"""The same in a text without other marks, as most are: the engine finds one letter in a tenth of the time that one of four takes."""
_OTHER_ENDS = "!?…"
_ABBREVIATED = pattern(
    r"(?:^|[\s(,;:./–-])(?:TP|Tp|tp|TX|Tx|TT|Th|ThS|Ths|GS|PGS|TS|Ts|TSKH|VS|DS|BSCKI|BSCKII|CKI|CKII|NCS|BS|KS|LS|KTS|T|Q|P|H|X|đ|Đ"
    r"|St|Mr|Mrs|Dr|Jr|vv|v|ĐT|NXB|CN|PCT|CT|PBT|BT|UV|PGĐ|GĐ|[A-ZĐ])$"
)

_LAST_OF_SHORT = frozenset("phsxtrvđĐABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""The last letters of these, which are looked at first."""
_OPENING = pattern(r" (?:Ông|Bà|Đồng chí|Các đồng chí|Tại|Cùng dự|Tham dự|Phát biểu) ")
"""Words that open a sentence, whatever stands before the full stop: ``… Chủ tịch UBND TP. Ông A tái đắc cử …``."""

_RUNNING_ON = {
    "Phát biểu": "tại|kết luận|khai mạc|chỉ đạo",
    "Cùng": "(?:đi|dự) (?:có|với)",
    "Tham dự": "buổi|hội nghị|lễ|cuộc|có|còn",
    "Dự": "buổi|hội nghị|lễ|cuộc",
    "Báo cáo": "trước",
    "Tại": "buổi|hội nghị|lễ|cuộc họp",
    "Sáng": "nay",
    "Chiều": "nay",
}
"""Words that open a sentence though no full stop stands before them, and what goes on with each: ``Các đại biểu Phát biểu tại …``."""
_OPENERS = tuple(f" {first} " for first in _RUNNING_ON)
"""The former, which are found sooner one by one."""
_RUN_ON = pattern(
    rf"(?<! bài)(?<! văn)(?<! dung) (?:{'|'.join(f'{first} (?:{behind})' for first, behind in _RUNNING_ON.items())})\b"
)
_ON_A_DAY = pattern(r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm nay)\b\W{0,3}(?:ngày |nay,? |\()*\d")
_SOON = 5
"""Before which sentence of a paragraph its news is told again that a caption told first."""


@dataclass(slots=True)
class Sentence:
    """One sentence, ``article.text[start:end]``, and the block it stands in."""

    start: int
    end: int
    block: int
    """The block's number in ``article.blocks``."""
    kind: BlockKind


def sentences(article: Article) -> list[Sentence]:
    """The sentences of every block, in order; a block is never left, a sentence never empty."""
    found: list[Sentence] = []
    text = article.text
    ending = _END if any(mark in text for mark in _OTHER_ENDS) else _FULL_STOP
    run_on = _run_on(text)
    for number, block in enumerate(article.blocks):
        start, last, first = block.start, block.end, len(found)
        breaks = _breaks(text, ending, start, last)
        if run_on and (more := [at for at in run_on if start < at < last]):
            breaks = sorted([*breaks, *more])
        if shown := credits_within(text, start, last):
            breaks = sorted({*breaks, *(edge for credit in shown for edge in (credit.start, credit.end))})
        for end in (*breaks, last):
            while start < end and text[start].isspace():
                start += 1
            if start < end:
                found.append(Sentence(start, end, number, block.kind))
            start = end
        if shown:
            _mark_captions(text, found[first:], shown)
    return found


def _run_on(text: str) -> list[int]:
    """Where sentences begin that nothing parts from the letters before, in no order."""
    found = []
    for opener in _OPENERS:
        at = text.find(opener)
        while at > 0:
            if text[at - 1].isalpha() and _RUN_ON.match(text, at):
                found.append(at)
            at = text.find(opener, at + 1)
    return found


def _mark_captions(text: str, found: list[Sentence], shown: list[Credit]) -> None:
    """Makes captions of a block's credits and of the sentences right before them, which tell what a picture shows.

    Not of one that opens its paragraph with a day, as news do, where none that opens so tells it again.
    """
    ends = {credit.end: credit.start for credit in shown}
    for number, one in enumerate(found):
        if (start := ends.get(one.end)) is None:
            continue
        one.kind = BlockKind.CAPTION
        before = found[number - 1] if number and start == one.start else None
        if before is None or before.end - before.start > LONGEST_CAPTION:
            continue
        opens = number == 1 and _ON_A_DAY.match(text, before.start)
        if not opens or any(_ON_A_DAY.match(text, line.start) for line in found[2:_SOON]):
            before.kind = BlockKind.CAPTION


def _is_short(text: str, start: int, end: int) -> bool:
    """Whether an abbreviation ends at ``end``."""
    return text[end - 1] in _LAST_OF_SHORT and _ABBREVIATED.search(text, max(start, end - 6), end) is not None


def _breaks(text: str, ending: re.Pattern[str], start: int, end: int) -> list[int]:
    """Where sentences end between ``start`` and ``end``: not after an abbreviation, not before a small letter."""
    breaks = []
    for match in ending.finditer(text, start, end):
        after = match.end()
        if after == end:
            break  # as the block does, too
        glued = not text[after].isspace()
        if glued and (
            match[0] != "." or not text[match.start() - 1 : match.start()].islower() or not text[after + 1 : after + 2].islower()
        ):
            continue
        if match[0] == "." and _is_short(text, start, match.start()) and not _OPENING.match(text, after):
            continue
        following = text[after + (not glued) : after + 3].lstrip("\"“‘'(-–•*")
        if following and following[0].islower():
            continue
        breaks.append(after)
    return breaks
