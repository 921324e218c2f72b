"""Deputies of the National Assembly told by the province that sent them: ``đại biểu Lò Văn A (Nghệ An)``."""

from __future__ import annotations

from parsers.facts.mentions.scans import Scan
from parsers.facts.names.finding import Name
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern
from parsers.types import PostStatus

_DEPUTY, _SEAT, _ASSEMBLY = frozenset({"đại biểu", "đb"}), "Đại biểu Quốc hội", "quốc hội"
_BY_LETTERS = "đb"
_AT_WORK = ("đại biểu quốc hội", "đbqh", "chất vấn", "dự án luật", "dự thảo luật", "luật ", "phiên họp", "kỳ họp")
"""One of these is told where the Assembly itself is."""
_OTHERS, _LEAD = ("đại hội", "hđnd", "hội đồng nhân dân", "hội thảo", "gặp mặt"), 700
"""Other gatherings have deputies as well; letters in which a text says which it is about."""
_OPENS = pattern(r" \((?:[Đđ]oàn )?(?:ĐBQH )?(?:tỉnh |[Tt]hành phố |TP\.? )?")


def seat_in_brackets(scan: Scan, name: Name) -> tuple[PrintedPost, ...]:
    """The seat of whom ``đại biểu`` announces and a bracket counts to a province, in a text that is of the National Assembly.

    Of whom its letters announce with or without a bracket: ``ĐB A cho rằng``.
    """
    announced = scan.honorific
    if announced is None or announced.key not in _DEPUTY:
        return ()
    opens = _OPENS.match(scan.text, name.end)
    if opens is None and announced.key != _BY_LETTERS:
        return ()
    if not ((opens is None or _is_sent(scan, opens.end())) and _is_of_assembly(scan.copy)):
        return ()
    rank = Tag(announced.start, announced.end, TagKind.WHOLE, _SEAT.lower(), _SEAT)
    return (PrintedPost(announced.start, announced.end, rank, PostStatus.CURRENT, ""),)


def _is_of_assembly(copy: str) -> bool:
    """Whether a text tells the Assembly at work, and opens with no other gathering; ``copy`` is it in small letters."""
    at_work = _ASSEMBLY in copy and any(word in copy for word in _AT_WORK)
    return at_work and not any(copy.find(word, 0, _LEAD) >= 0 for word in _OTHERS)


def _is_sent(scan: Scan, at: int) -> bool:
    """Whether a province, with its unit before it or not, fills the rest of the bracket."""
    place = scan.reading.tags.entity_at.get(at)
    if place is None:
        before = scan.reading.tags.before(at + 1)
        place = before if before and before.start < at < before.end else None
    return place is not None and place.kind is TagKind.PLACE and bool(place.detail) and scan.text.startswith(")", place.end)
