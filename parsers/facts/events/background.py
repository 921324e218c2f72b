"""Events without a day that a text tells only as background: deep within it, of another month, for what they adopted."""

from __future__ import annotations

import re

from parsers.facts.events.finding import Event, is_bare
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.types import Article

_DEEP = 1_800
"""Characters from the beginning of a text, behind which nothing is told for the first time that the text is of."""
_TODAY = pattern(r"\b(?:buổi (?:sáng|chiều|tối)|(?:sáng|chiều|tối|hôm) nay)\b")
_OF_ANOTHER_TIME = pattern(
    r"\b(?:(?:hồi |vào |trong |từ |khoảng )?(?:hồi |đầu |giữa |cuối )?"
    r"tháng (?P<month>\d{1,2})(?:(?:\s?[/.-]\s?|,? năm )(?P<year>\d{4})|,? năm (?P<last>ngoái|trước))?"
    r"|(?:tuần|tháng|năm) (?:trước|ngoái)|(?:đầu|giữa|cuối) năm (?:\d{4}|ngoái|trước))\b[^.;:]{0,200}$"
)
"""Before an event of some month, and not of the day that the text is of: ``Cuối tháng 2, Phó Thủ tướng đã chủ trì cuộc họp``."""
_SINCE_OR_UNTIL = pattern(r"\b(?:từ|đến|tới|hết) (?:hồi |đầu |giữa |cuối )?tháng $")
"""Before a month of which a sum is told: ``Tính đến tháng 5, tỉnh đã khởi công …``."""
_ADOPTED = pattern(r"\b(?:thông qua|ban hành|phê chuẩn|quyết nghị|quyết định|bầu)(?: [^\s.,;:]+){0,3} (?:tại|vào|trong) $")
"""Before a sitting that is named for what it adopted: ``dự án đã được Quốc hội thông qua tại Kỳ họp thứ 3``."""
_SINCE_THEN = pattern(r"[^.;:]{0,160}?\b(?:cuối tuần qua|tuần trước|tháng trước|năm ngoái|hồi (?:đầu |giữa |cuối )?tháng|\(tháng \d)\b")
"""Behind an event of some time ago."""
_NEAR, _CLAUSE = 80, 260


def is_background(article: Article, tags: Tags, event: Event, opening: int) -> bool:
    """Whether an event, of which no day is told, is background to a text that begins at ``opening``."""
    start, at = event.sentence.start, event.tag.start
    if at - opening > _DEEP and not is_bare(article.text, event) and not _TODAY.search(tags.copy, start, event.sentence.end):
        return True
    if start == opening:
        return False
    if is_of_another_time(article, tags, event):
        return True
    return _ADOPTED.search(tags.copy, max(start, at - _NEAR), at) is not None


def is_of_another_time(article: Article, tags: Tags, event: Event) -> bool:
    """Whether an event is told as of a month in which the paper did not appear, or of some time ago."""
    told = _OF_ANOTHER_TIME.search(tags.copy, max(event.sentence.start, event.tag.start - _CLAUSE), event.tag.start)
    if told is not None and not _is_of_this_month(article, told):
        return True
    return _SINCE_THEN.match(tags.copy, event.tag.end, event.sentence.end) is not None


def _is_of_this_month(article: Article, told: re.Match[str]) -> bool:
    """Whether a month is that in which the paper appeared, and not one since or until which something was done."""
    published = article.published_on
    if published is None or not told["month"] or told["last"]:
        return False
    if _SINCE_OR_UNTIL.search(told.string, max(0, told.start("month") - _NEAR), told.start("month")):
        return False
    return int(told["month"]) == published.month and told["year"] in (None, str(published.year))
