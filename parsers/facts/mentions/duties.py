"""What is told behind somebody's posts and is none: what they look after, or what they stand for."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from parsers import lexicon
from parsers.facts.bodies.finding import begins_body, read_body
from parsers.facts.posts.finding import RANKS, PrintedPost
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import TagKind
from parsers.patterns import pattern

_VERBS = (
    r"(?:chủ trì|phát biểu|tham dự|dự (?:hội|và|buổi|lễ)|có mặt|trao|trình bày|báo cáo tại"
    r"|công bố|thông qua|truyền đạt|quán triệt|kết luận)"
)
_CLOSED = rf"(?=[,;)]| [-–] | (?:đã |cũng |vừa )?{_VERBS} | là |\.?$)"
_TERM = r"(?:, nhiệm kỳ \d{4} ?[-–] ?\d{4})?"
_DUTY = pattern(
    r"(?:người |đồng chí )?(?P<given>được (?:giao |phân công )?)?(?:trực tiếp )?(?P<duty>[Pp]hụ trách|theo dõi)(?:,? điều hành)?"
    rf"(?: (?P<what>[^,;:.()]{{2,90}}?))?{_CLOSED}"
)
_CANDIDACY = pattern(rf"(?:là )?(?:[Ứứ]ng cử viên|[Ứứ]ng viên|[Nn]gười (?:được giới thiệu )?ứng cử) [^,;:.()]{{2,90}}?{_TERM}{_CLOSED}")
_OPENING = ("người ", "Người ", "đồng chí ", "được ", "trực tiếp ", "phụ trách", "Phụ trách", "theo dõi", "là ", "ứng ", "Ứng ")
"""What a duty or a candidacy begins with."""
_MORE = pattern(r", [^\W\d_]+(?: [^\W\d_]+){0,2}(?=,)")
"""One more of the fields somebody looks after: ``phụ trách lĩnh vực văn hóa, xã hội, …``."""
_MOST_FIELDS = 4
_DUTY_WORD = "phụ trách "
_LOOKS_AFTER = (f", {_DUTY_WORD}", f" {_DUTY_WORD}", f" - {_DUTY_WORD}")
_COMMITTEES = {
    "đảng bộ tỉnh": "Tỉnh ủy",
    "đảng bộ thành phố": "Thành ủy",
    "đảng bộ huyện": "Huyện ủy",
    "đảng bộ xã": "Đảng ủy xã",
    "đảng bộ phường": "Đảng ủy phường",
    "đảng bộ đặc khu": "Đảng ủy đặc khu",
}
"""Who leads the Party's organisation of a place, told by what it is."""


def duty_end(reading: SentenceReading, at: int) -> int | None:
    """Where a duty or a candidacy that begins at ``at`` ends; None where none does, or where it tells of somebody else."""
    if not reading.text.startswith(_OPENING, at):
        return None
    duty = _DUTY.match(reading.text, at, reading.end)
    found = duty or _CANDIDACY.match(reading.text, at, reading.end)
    if found is None or _names_somebody(reading, at, found.end(), candidacy=duty is None):
        return None
    end = found.end()
    if duty and duty["given"] and not _acts_behind(reading, end):
        return None  # that is what the sentence tells: A, Phó Giám đốc Sở, được giao phụ trách Sở
    for _ in range(_MOST_FIELDS):
        more = _MORE.match(reading.text, end, reading.end)
        if more is None or _tells(reading, end, more.end()):
            break
        end = more.end()
    return end


def is_candidacy(reading: SentenceReading, at: int) -> bool:
    """Whether somebody is told at ``at`` to stand for an office."""
    return _CANDIDACY.match(reading.text, at, reading.end) is not None


def with_body_of_duty(reading: SentenceReading, post: PrintedPost, at: int) -> PrintedPost:
    """A rank that stands alone with the body its holder looks after: ``Phó Giám đốc, phụ trách Sở Y tế``."""
    found = _DUTY.match(reading.text, at, reading.end)
    if post.body or post.rank.kind is not TagKind.RANK or found is None or not found["what"]:
        return post
    start, what = found.start("what"), found["what"]
    for organisation, committee in _COMMITTEES.items():
        if reading.tags.copy.startswith(organisation, start):
            return replace(post, end=found.end(), body=committee + what[len(organisation) :])
    led = start in reading.tags.body_at or what.startswith(tuple(f"{head} " for head in lexicon.bodies().heads))
    told = reading.text[start : max(read_body(reading, start), start)] if led else ""
    return replace(post, end=found.end(), body=told or what) if led else post


def with_duty_up_to_name(reading: SentenceReading, post: PrintedPost) -> PrintedPost | None:
    """A post with the body that its holder looks after, where their name follows: ``Phó Trưởng đoàn, phụ trách Đoàn ĐBQH tỉnh A``."""
    if not reading.tags.copy.startswith(_LOOKS_AFTER, post.end):
        return None
    start = reading.tags.copy.find(_DUTY_WORD, post.end) + len(_DUTY_WORD)
    if not begins_body(reading.text, reading.tags, start):
        return None
    end = read_body(reading, start)
    if end + 1 not in reading.names or reading.text[end] != " ":
        return None
    return replace(post, end=end, body=post.body or reading.text[start:end])


def _acts_behind(reading: SentenceReading, end: int) -> bool:
    """Whether a comma and a verb stand behind a passage."""
    return any(end + len(told) in reading.tags.act_at for told in (", ", ", đã ", ", cũng ") if reading.text.startswith(told, end))


def _names_somebody(reading: SentenceReading, start: int, end: int, *, candidacy: bool) -> bool:
    """Whether a name stands in a passage, or a post, which is what a candidate stands for."""
    index = bisect_left(reading.name_starts, start)
    if index < len(reading.name_starts) and reading.name_starts[index] < end:
        return True
    return not candidacy and any(tag.kind in RANKS for tag in reading.tags.within(reading.tags.entities, start, end))


def _tells(reading: SentenceReading, start: int, end: int) -> bool:
    """Whether anything of a passage is known: a verb, a post, a place, somebody's name."""
    tags = reading.tags
    return bool(tags.within(tags.acts, start, end) or tags.within(tags.entities, start, end)) or _names_somebody(
        reading, start, end, candidacy=False
    )
