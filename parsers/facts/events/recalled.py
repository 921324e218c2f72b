"""Events that are only recalled: where words fell that came true, held many times, where something was said a while ago."""

from __future__ import annotations

import datetime as dt

from parsers.facts.events.finding import Event
from parsers.facts.events.sittings import adopts
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Article

_NEWS = dt.timedelta(days=2)
"""How long before the paper appeared an event is news still, however it is spoken of."""
_MANY_TIMES = pattern(r"\bnhiều lần (?:[^\s,.;:]+ ){0,9}$")
_NEAR = 80
_SAID_BEFORE = pattern(
    r"\W{0,4}(?:ngay )?(?:sau|trước|từ) (?:(?:khi )?(?:có )?(?:những |các )?)"
    r"(?:chỉ đạo|ý kiến|phát biểu|phát ngôn|kết luận|yêu cầu|đề nghị|tuyên bố|lời hứa|cam kết) (?!(?:phát biểu )?của (?:các )?đại biểu\b)"
    r"[^,;:]{0,160} (?:tại|trong) "
)
"""How a sentence opens that tells what came of words at an event: ``Ngay sau chỉ đạo của ông A tại buổi làm việc …, Sở …``.

Not of what those present said, behind which somebody speaks there.
"""
_SPEAKS_THERE = pattern(r"[^;:]{0,300}?, [^;:]{0,160}?\b(?:kết luận|giải trình|phát biểu|bế mạc)\b")
"""Behind it, where the event goes on all the same: ``Sau các ý kiến tại hội thảo, Bí thư … kết luận``."""
_THERE = ("tại ", "trong ")
_A_WHILE_AGO = pattern(r"[^.;:]{0,160}?\d,? (?:vừa|mới) (?:qua|rồi)\b")
"""Behind an event that was some days before what is told: ``đã nêu tại cuộc họp báo ngày 27/6 vừa qua``."""

_THEREBY = ("theo đó", "trước đó", "trước đây")
"""How a sentence opens that tells what assemblies decided before what is told."""
_SINCE_THEN = pattern(r"[^\n]{0,60}?\b(?:sau (?:một|hai|ba|gần|hơn|\d{1,2}) (?:\d{1,2} )?(?:năm|tháng)|(?:từ đó )?đến nay|kể từ đó)\b")
"""Behind what an assembly decided, of which it is told what came of it."""
_BORN, _LIFE = "sinh năm ", 300
"""Before an election that somebody's life is told by."""


def is_recalled(article: Article, tags: Tags, event: Event) -> bool:
    """Whether an event, which is not of these days, is only recalled."""
    start, at, end = event.sentence.start, event.tag.start, event.sentence.end
    if event.date is None and _MANY_TIMES.search(tags.copy, max(start, at - _NEAR), at):
        return True
    if adopts(event.tag) and _is_told_by(tags, event):
        return not _is_news(article, event)
    if _SAID_BEFORE.fullmatch(tags.copy, start, at):
        return not _is_news(article, event) and not _SPEAKS_THERE.match(tags.copy, event.tag.end, end)
    ago = tags.copy.endswith(_THERE, start, at) and _A_WHILE_AGO.match(tags.copy, event.tag.end, end) is not None
    return ago and not _is_news(article, event)


def _is_told_by(tags: Tags, event: Event) -> bool:
    """Whether what an assembly decided only tells how something came about: a policy that has done good by now, somebody's career."""
    start, end = event.sentence.start, event.sentence.end
    if tags.copy.startswith(_THEREBY, start) or _SINCE_THEN.match(tags.copy, end):
        return True
    return _BORN in last_before(tags.copy, start, _LIFE)


def _is_news(article: Article, event: Event) -> bool:
    """Whether an event was on the day that the paper appeared, or just before."""
    if event.date is None or article.published_on is None:
        return False
    return dt.timedelta(0) <= article.published_on - dt.date.fromisoformat(event.date.date) <= _NEWS
