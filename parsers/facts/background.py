"""Events without a day that a text tells only as background: deep within it, of another month, for what they adopted."""

from __future__ import annotations

from parsers.facts.events import Event, is_bare, is_noun
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tags
from parsers.patterns import pattern

_DEEP = 1_800
"""Characters from the beginning of a text, behind which nothing is told for the first time that the text is of."""
_TODAY = pattern(r"\b(?:buổi (?:sáng|chiều|tối)|(?:sáng|chiều|tối|hôm) nay)\b")
_OF_ANOTHER_TIME = pattern(
    r"\b(?:(?:hồi |vào |trong |từ |khoảng )?(?:hồi |đầu |giữa |cuối )?tháng \d{1,2}(?:\s?[/.-]\s?\d{4}|(?:,)? năm (?:\d{4}|ngoái|trước))?"
    r"|(?:tuần|tháng|năm) (?:trước|ngoái)|(?:đầu|giữa|cuối) năm (?:\d{4}|ngoái|trước))\b[^.;:]{0,200}$"
)
"""Before an event of some month, and not of the day that the text is of: ``Cuối tháng 2, Phó Thủ tướng đã chủ trì cuộc họp``."""
_ADOPTED = pattern(r"\b(?:thông qua|ban hành|phê chuẩn|quyết nghị|quyết định|bầu)(?: [^\s.,;:]+){0,3} (?:tại|vào|trong) $")
"""Before a sitting that is named for what it adopted: ``dự án đã được Quốc hội thông qua tại Kỳ họp thứ 3``."""
_SINCE_THEN = pattern(r"[^.;:]{0,160}?\b(?:cuối tuần qua|tuần trước|tháng trước|năm ngoái|hồi (?:đầu |giữa |cuối )?tháng|\(tháng \d)\b")
"""Behind an event of some time ago."""
_NEAR, _CLAUSE = 80, 260
_SPOKEN_OF, _NEAR_OPENING = 4, 48
"""In how many sentences on end, near their beginning, an event is named that a text comes to late."""


def is_background(text: str, tags: Tags, event: Event, opening: int) -> bool:
    """Whether an event, of which no day is told, is background to a text that begins at ``opening``."""
    start, at = event.sentence.start, event.tag.start
    if at - opening > _DEEP and not is_bare(text, event) and not _TODAY.search(tags.copy, start, event.sentence.end):
        return True
    if start == opening:
        return False
    if _OF_ANOTHER_TIME.search(tags.copy, max(start, at - _CLAUSE), at) or _SINCE_THEN.match(tags.copy, event.tag.end, event.sentence.end):
        return True
    return _ADOPTED.search(tags.copy, max(start, at - _NEAR), at) is not None


def is_spoken_of_behind(tags: Tags, event: Event, following: list[Sentence]) -> bool:
    """Whether all but one of the next sentences name an event of the same kind near their beginning: ``Tại lễ kỷ niệm, …``."""
    if not is_noun(event.tag):
        return False
    return sum(_opens_with(tags, line, event) for line in following[:_SPOKEN_OF]) >= _SPOKEN_OF - 1


def _opens_with(tags: Tags, line: Sentence, event: Event) -> bool:
    named = tags.within(tags.events, line.start, min(line.end, line.start + _NEAR_OPENING))
    return any(tag.detail == event.kind.value and is_noun(tag) for tag in named)
