"""Bodies that sit: by ``họp``, or by what they do when they sit: ``Sáng 5/3, Ban Thường vụ Tỉnh ủy cho ý kiến …``."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, Tags, matching_copy
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import MeetingKind

_SITS = "họp"
_OTHER_SITTINGS = frozenset({"họp báo", "họp mặt"})
"""Nouns of their own: nobody is said to sit."""
_CLAUSE = 120
_ADVERBS = r"(?: (?:đã|vừa|tiếp tục|tập trung|tổ chức))*"
_DAY_OF_WORK = "ngày làm việc"
_NAMED_BEHIND = pattern(r"[^.;:]{0,30} (?:kỳ họp|phiên họp)\b")
_MEMBERS = r"(?:(?:các |toàn thể )?(?:ủy viên|đại biểu|thành viên) )?"
_TERM = pattern(r",? (?:khóa \w{1,6},? )?nhiệm kỳ \d{4} ?- ?\d{4}")
_ASKED = pattern(r"\b(?:chất vấn|dự(?: án)? luật|dự thảo luật|tờ trình|kỳ họp|phiên họp)\b")
_NOT_YET = pattern(
    r"\b(?:sẽ|dự kiến|chuẩn bị|văn bản|công văn|hồ sơ|tờ trình|gửi|yêu cầu|đề nghị|phải|cần|không|chưa|để|trước khi|phân công|theo dõi"
    r"|họp báo|bên lề|chính phủ (?:đã )?)\b[^,;]*$"
)
"""Before what is yet to be answered, is not, or is on paper or elsewhere."""
_ELSEWHERE = pattern(
    r"[^.;]{0,80}\b(?:kỳ họp (?:tới|sau)|tuần (?:tới|sau)|tháng (?:tới|sau)|nhà báo|báo chí|báo giới|phóng viên|hđnd|hội đồng nhân dân)\b"
)
"""Behind what is answered to others than the National Assembly, or later."""
_DAY = pattern(r"(?:sáng|chiều|tối|ngày|hôm)\b[^,]{0,30}\d")


def sits(tag: Tag) -> bool:
    """Whether an event's word says that a body sits: ``họp``, ``họp phiên``."""
    return tag.key == _SITS or tag.key.startswith(f"{_SITS} ")


def names_who_sits(tag: Tag) -> bool:
    """Whether who sits belongs to the event's name: ``Ban Chỉ đạo … họp phiên thứ nhất``."""
    return (sits(tag) and tag.key not in _OTHER_SITTINGS) or (is_work(tag) and tag.key not in _before_assemblies())


def is_work(tag: Tag) -> bool:
    """Whether a verb tells what bodies do when they sit."""
    return tag.key in _work()


def adopts(tag: Tag) -> bool:
    """Whether a verb tells what an assembly decides, which a sitting named before it tells better."""
    return tag.key in _work_of_assemblies()


def sits_at_work(tags: Tags, sentence: Sentence, verb: Tag) -> MeetingKind | None:
    """What a body is said to be at, of which a sentence that prints a day tells a verb of its work; None where none is."""
    near = last_before(tags.copy, verb.start, _CLAUSE, sentence.start)
    if verb.key in _before_assemblies():
        return MeetingKind.SESSION if _is_before_assembly(tags, sentence, verb, near) else None
    if adopts(verb) and not any(assembly in near for assembly in lexicon.meetings().assemblies):
        return None  # the cheap question first: these verbs are said of much
    low = _TERM.sub("", near).rstrip()
    if not _DAY.search(tags.copy, sentence.start, verb.start):
        return None
    clause = low.rpartition(", ")[2]
    if verb.key.endswith(_DAY_OF_WORK) and (_NAMED_BEHIND.match(tags.copy, verb.end) or not _assembly().match(clause)):
        return None  # … của Kỳ họp thứ 11: the noun tells it
    if _assembly().match(clause):
        return MeetingKind.SESSION
    if adopts(verb):
        return None  # committees do so on paper, too
    return MeetingKind.MEETING if _committee().match(clause) else None


def _is_before_assembly(tags: Tags, sentence: Sentence, verb: Tag, near: str) -> bool:
    """Whether somebody is told to answer or report to an assembly on a day: ``Sáng 5/3, Bộ trưởng A trả lời chất vấn của đại biểu``."""
    told = near + tags.copy[verb.start : min(sentence.end, verb.end + _CLAUSE)]
    if _ASKED.search(told) is None or not any(assembly in told for assembly in lexicon.meetings().assemblies):
        return False
    if _NOT_YET.search(near) or _ELSEWHERE.match(tags.copy, verb.end):
        return False
    return _DAY.search(tags.copy, sentence.start, verb.start) is not None


@cache
def _before_assemblies() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.meetings().before_assemblies))


@cache
def _work() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.meetings().work)) | _work_of_assemblies() | _before_assemblies()


@cache
def _work_of_assemblies() -> frozenset[str]:
    return frozenset(map(matching_copy, lexicon.meetings().work_of_assemblies))


@cache
def _assembly() -> re.Pattern[str]:
    return _opening(lexicon.meetings().assemblies)


@cache
def _committee() -> re.Pattern[str]:
    return _opening(lexicon.meetings().committees)


def _opening(bodies: tuple[str, ...]) -> re.Pattern[str]:
    """A clause that is the name of one of ``bodies``, up to its verb."""
    words = "|".join(map(re.escape, map(matching_copy, bodies)))
    return re.compile(rf"{_MEMBERS}(?:{words})(?: (?!đã |sẽ |của |về |do |theo |yêu cầu |đề nghị )[^\s,;:.]+){{0,14}}?{_ADVERBS}$")
