"""Events: which sentence reports one, of which kind, under which name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parsers import lexicon
from parsers.dates import DateSpan
from parsers.facts.letters import CAPITALS
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tag, Tags, matching_copy
from parsers.types import BlockKind, MeetingKind


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence that tells of an event."""

    sentence: Sentence
    tag: Tag
    kind: MeetingKind
    date: DateSpan | None
    score: float


_ACTS_BEFORE = re.compile(
    r"(?:tổ chức|diễn ra|khai mạc|bế mạc|tiến hành|chủ trì|điều hành|dự|tham dự|tham gia|có|phối hợp|khai giảng"
    r"|bước vào|triệu tập|chủ tọa|tại|trong|đã|đi|đến|tới|vào|họp|cuộc|buổi)\s(?:\S+\s){0,3}$"
)
_OPENS = re.compile(r"^(?:[^,]{0,60}\d[^,]{0,20},\s?|\W*)$")
_SOMEBODY = re.compile(r"đoàn |đồng chí|ông |bà |bí thư|chủ tịch|bộ trưởng|thủ tướng|trưởng ban|giám đốc")
_DAY = re.compile(r"(?:sáng|chiều|tối|ngày|hôm|nay)\W{0,3}(?:ngày |nay |\()*\d")
_BARE = re.compile(r"\s?(?:[,.]|có |$)")
_HAPPENS_AFTER = re.compile(r"^.{0,160}?(?:diễn ra|được tổ chức|khai mạc|bế mạc|đã thành công|bước vào)")
_NAMED_SUBJECT = re.compile(rf"[{CAPITALS}][^\W\d_]* (?:đã |vừa )?$")
_LEAST = 1.5
_LEAD = 300
_VERB_KINDS = frozenset({"visit", "meeting", "training", "ceremony"})
_NEEDS_VERB = frozenset({"sơ kết", "tổng kết", "bàn giao nhiệm vụ", "bàn giao công tác"})
_BULLET = re.compile(r"^\s*[*•+-]\s")


def find_event(text: str, tags: Tags, sentence: Sentence, dates: list[DateSpan]) -> Event | None:
    """The event that a sentence reports as happening; None when it reports none."""
    low = tags.copy[sentence.start : sentence.end]
    days = [one for one in dates if not one.of_document and not _in_brackets(text, one)]
    best: Event | None = None
    for tag in tags.within(tags.events, sentence.start, sentence.end):
        score = _score(low, tag, sentence)
        if tag.detail in _VERB_KINDS and _NAMED_SUBJECT.search(text, max(sentence.start, tag.start - 24), tag.start):
            score += 1
        if score < _LEAST:
            continue
        before = [one for one in days if one.start < tag.start]
        day = before[-1] if before else (days[0] if days else None)
        event = Event(sentence, tag, MeetingKind(tag.detail), day, score)
        if best is None or (not is_bare(text, event), score) > (not is_bare(text, best), best.score):
            best = event
    return best


def _in_brackets(text: str, day: DateSpan) -> bool:
    """Whether a day stands in brackets with another: what an anniversary counts from (``(20/11/1982 - 20/11/2022)``)."""
    opened = text.rfind("(", max(0, day.start - 30), day.start)
    return opened >= 0 and ")" not in text[opened : day.start] and " - " in text[opened : day.end + 20].replace("–", "-")


def is_passing(text: str, sentence: Sentence, date: DateSpan | None, day: str | None) -> bool:
    """Whether the sentence tells of what was or will be on another day."""
    low = matching_copy(text[sentence.start : sentence.end])
    if any(low.startswith(word) or f" {word} " in low for word in lexicon.meetings().passing):
        return True
    return bool(date and day and date.date != day)


def opens_another(text: str, sentence: Sentence) -> bool:
    """Whether the sentence stands where a second event of the article would be told: first in its paragraph, or after a bullet."""
    low = matching_copy(text[sentence.start : sentence.start + 40])
    return bool(_BULLET.match(low)) or low.startswith(
        ("sáng cùng ngày", "chiều cùng ngày", "tối cùng ngày", "cùng ngày", "* ", "sau đó", "cũng trong")
    )


def _score(low: str, tag: Tag, sentence: Sentence) -> float:
    at = tag.start - sentence.start
    before, after = low[max(0, at - 48) : at], low[at : at + 240]
    if tag.key in _NEEDS_VERB and not before.endswith("tổ chức "):
        return 0.0
    score = 2.0 if tag.detail not in _VERB_KINDS or tag.key.startswith(("lễ", "buổi", "cuộc", "lớp", "chuyến", "hội nghị")) else 1.0
    if before.rstrip().endswith(_bound()):
        score -= 3
    if _ACTS_BEFORE.search(before) or (at < _LEAD and _OPENS.search(low[:at])):
        score += 2
    if tag.detail == "visit" and not _SOMEBODY.search(low[max(0, at - _LEAD) : at + _LEAD]):
        score -= 3
    if _HAPPENS_AFTER.match(after):
        score += 1
    if sentence.kind is BlockKind.TITLE:
        score += 1
    return score - at / 2000


@cache
def _bound() -> tuple[str, ...]:
    return lexicon.meetings().bound


def tells_day(text: str, event: Event) -> bool:
    """Whether the sentence prints a day, be it one whose year nobody can tell."""
    low = matching_copy(text[event.sentence.start : event.sentence.end])
    return bool(_DAY.search(low))


def is_bare(text: str, event: Event) -> bool:
    """Whether the event is only referred to: ``Tại hội nghị, …``."""
    return event.tag.detail not in _VERB_KINDS and bool(_BARE.match(text, event.tag.end))
