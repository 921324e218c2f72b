"""Events: which sentence reports one, of which kind, under which name."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from parsers import lexicon
from parsers.dates import DateSpan
from parsers.facts.events.days import days_of_events
from parsers.facts.events.held import QUOTES, is_held, is_held_only, opens_now, tells_of_holder
from parsers.facts.events.organizers import held_by
from parsers.facts.events.same_events import is_its_sitting, is_said_to_sit, leads_to
from parsers.facts.events.sittings import adopts, is_work, sits, sits_at_work
from parsers.facts.events.untold import ONE_MEETING, is_untold
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags, matching_copy
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import BlockKind, MeetingKind

_EVENT, _TITLE = TagKind.EVENT, BlockKind.TITLE

@dataclass(slots=True)
class Event:
    """A sentence that tells of an event."""

    sentence: Sentence
    tag: Tag
    kind: MeetingKind
    date: DateSpan | None
    score: float
    lead: Sentence | None = None
    """The sentence that tells the day of an event which the headline names."""

    @property
    def dated_in(self) -> Sentence:
        """The sentence that tells when it was, and where."""
        return self.lead or self.sentence


_ACTS_BEFORE = pattern(
    r"(?:tổ chức|diễn ra|khai mạc|bế mạc|tiến hành|chủ trì|điều hành|dự,?|tham dự,?|tham gia|có|phối hợp|khai giảng"
    r"|bước vào|triệu tập|chủ tọa|phát biểu|quang cảnh|toàn cảnh|trưởng đoàn,?|tổ trưởng,?|dẫn đầu,?"
    r"|tại|trong|đã|chính thức|đi|đến(?! nay)|tới|vào|họp|cuộc|buổi)\s(?:\S+\s){0,3}$"
)
_OPENS = pattern(r"(?:[^,]{0,60}\d[^,]{0,20},\s?|\W*)$")
_BARE = pattern(
    r"\s?(?:(?:trang trọng|ý nghĩa|quan trọng|đặc biệt) )?"
    r"(?:[,.]|:(?!\s?[“\"«])|(?:có|đã|cũng|đều|vừa|còn"
    r"|tiếp tục|nghe|bầu|khẳng định|kết thúc|này|lần này|cho thấy|cho biết|cho hay|nêu rõ)\b|$)"
)
_ON_ITS_DAY = pattern(r" (?:diễn ra )?(?:trong )?(?:từ )?(?:hai ngày|các ngày|ngày|sáng|chiều|tối) [\d/.-]{1,12}(?:,? )")
"""Right behind a sitting whose day is told, and nobody else's whose it is."""
_HEARS = pattern(r" nghe (?:các )?(?:báo cáo|tờ trình|đề xuất|ý kiến|dự thảo|phương án)\b")
"""Behind an event that somebody holds, of which no more than this says what it was for: ``chủ trì cuộc họp nghe báo cáo …``."""
_HOLDS_IT = ("chủ trì ", "tổ chức ", "dự ", "có ")
_NEVER_WITH_SOMEBODY = ("hội nghị", "buổi làm việc", "buổi lễ", "đại hội", "kỳ họp", "phiên họp", "cuộc họp", "hội thảo", "tọa đàm")
_HAPPENS = pattern(
    r"diễn ra|được tổ chức|khai mạc|bế mạc|bước vào|đã (?:hoàn thành|kết thúc|thành công|khép lại)"
    r"|vừa (?:hoàn thành|kết thúc|thành công|khép lại)|hoàn thành (?:toàn bộ |các )*(?:nội dung|chương trình)"
)
"""Each begins with a letter of its own and not with a group, so that the engine can skip to the next of them."""
_NAMED_SUBJECT = pattern(
    rf"(?:[{CAPITALS}][^\W\d_]*(?: \d{{1,3}})?"
    r"|[Đđ]oàn (?:giám sát|công tác|kiểm tra|khảo sát|đại biểu)(?: (?:số \d+|của [^\s,.;]+(?: [^\s,.;]+){0,3}))?"
    r"|(?:[Tt]ổ công tác|[Bb]an [Cc]hỉ đạo|[Tt]iểu ban)(?: [^\s,.;]+){0,3}) (?:đã |vừa |cũng )?$"
)
_LED = pattern(r"dẫn đầu [^,;.]{3,80}(?:, | tiếp tục )$")
_COME_TO = pattern(r"\b(?:đến|tới|về|lên|xuống|ra) [^,.;:]{3,60}(?:, [^,.;:]{3,40})? (?:để )?(?:trực tiếp )?$")
"""Before what somebody came to a place for: ``đã đến xã Liên Minh, thị xã Sa Pa để kiểm tra``."""
_OF_A_GUEST = pattern(r"đang(?<!\wđang) (?:có|ở|thăm|dự|tham dự|trong|sang|tiến hành)\b")
"""What a guest is in the country for: ``tiếp Bộ trưởng … đang có chuyến thăm và đồng chủ trì hội nghị``."""
_CLAUSE = 120
_AFTER, _SOON = 240, 160
"""How far behind an event's word its verb may end, and how far begin."""
_DONE = frozenset({"", "đã", "vừa"})
_POSTS = frozenset({TagKind.BODY, TagKind.WHOLE, TagKind.PLACE, TagKind.DISTRICT})
"""What posts end with: ``đồng chí …, Thường trực Ban Bí thư, thăm xã …``."""
_JUST = " vừa "
_LEAST = 1.5
_LEAD = 300
_SUBJECT = 48
_NEAR_DAY = 60
_NAMED_BEHIND = frozenset({(MeetingKind.VISIT, MeetingKind.WORKING_SESSION), (MeetingKind.CEREMONY, MeetingKind.CONGRESS)})
"""Kinds of which the second may be what somebody came for, or what the first opens."""
_VERB_KINDS = frozenset({"visit", "meeting", "training", "ceremony"})
_NOUNS = ("lễ", "buổi", "phiên", "cuộc", "lớp", "chuyến", "hội nghị", "các nơi", "những nơi", "nơi")
_SUBJECTS = frozenset({TagKind.BODY, TagKind.WHOLE})
_RECEIVING = ("tiếp ", "đón tiếp", "buổi tiếp")
_CALL = "chào xã giao"
"""What a guest who is received came for."""
_PARTIES = frozenset({"đoàn giám sát"})
"""Words for who comes, which tell the event only where no other word does."""
_FOR_WHOM = pattern(r"tổ chức cho [^.;:]{2,160} $")
"""Between who holds a training and its word those stand whom it is for: ``tổ chức cho cán bộ, giáo viên học tập chuyên đề``."""
_REACH_OF_WHOM = 180
_DEFINED = pattern(
    r"[^.,;:()]{0,40}: là |[^.,;:()]{0,40} là (?:đợt|loại|hình thức|đại hội|hội nghị|cuộc họp|hoạt động|ngày hội|sự kiện|gì)\b"
)
"""Behind an event's noun that is defined: ``Đại hội công đoàn cơ sở là đợt sinh hoạt …``."""
_OPENING_DAY = pattern(
    r"\W{0,4}(?:\([^()]{0,40}\)\W{0,4})?(?:(?:từ|trong|vào) )?"
    r"(?:sáng|trưa|chiều|tối|ngày|hôm nay|\d ngày|hai ngày|các ngày)\b[^,]{0,40}\d(?:[^,]{0,20}, |[-–] )"
)
_DAY_BEFORE = pattern(r", (?:sáng|chiều|tối|ngày)\b[^,]{0,24}\d")
_HELD_VISITS = ("tổ chức ", "tổ chức đi ")
_LEAD_MARK = pattern(r"\W{0,4}(?:\([^()]{2,40}\)\s?(?:[-–—]\s?)?|[\w.]{2,16}(?: online)?\s?[-–—]\s)")
_DAY_BEHIND = pattern(r"(?<![/\d][^\W\d_]{2})(?<!\d), (?=(?:sáng|chiều|tối|ngày)\b[^,]{0,24}\d)")
"""Behind a comma that closes no document's number."""
_EXPECTED = pattern(r"\b(?:dự kiến|sẽ|sắp|sau khi) [^,.;:]{0,50}$")
"""Before what is yet to come or was before, beside which a sentence may tell what was done."""
_PARTS_OF_BODIES = ("ban ", "văn kiện ")
_HELD_THAT_DAY = ("tổ chức thành công ", "tổ chức các ", "có các ")
_HELD_WELL = "tổ chức thành công "
_BY_ONE = pattern(
    r"(?:vừa qua|mới đây|mới vừa qua),? "
    r"(?!.*\b(?:các|những|nhiều|toàn bộ|tất cả|hầu hết|phần lớn|đa số|đa phần|một số|mọi|lần lượt|\d{1,3}%|\d{1,4}(?:/\d{1,4})?)"
    r" (?:chi bộ|chi hội|đảng bộ|tổ chức|cơ sở|đơn vị|xã|phường|huyện|địa phương|công đoàn|chi đoàn|liên đội"
    r"|doanh nghiệp))[^.;:]{4,240} (?:đã )?(?:long trọng )?tổ chức thành công $"
)
"""How a sentence opens that tells what one body held lately, and held well."""
_NEAR_WORD = 64
_CONCLUDED = "kết luận "
"""Before an event that somebody closes, right behind its day; anywhere else it is what came of one."""
_PUBLISHED = pattern(r"[^;.]{0,160} được (?:[^\s,;.]+ ){0,6}?(?:công bố|ban hành|thông báo|gửi|đăng)\b")
"""Behind an event whose conclusion is put on paper."""
_PASSED = ("thông qua tại ", "ban hành tại ")
_RESOLUTIONS = pattern(r", (?:\d{1,3}|các|nhiều) (?:nghị quyết|tờ trình) (?:[^\s,;.]+ ){0,12}?được (?:thông qua|ban hành) tại ")
"""What passes at an event, right behind its day; anywhere else it was passed once."""
_OUTER = pattern(r"(?:buổi lễ|lễ) $")
"""The noun before an event's own verb: what binds the one binds both."""


def find_event(text: str, tags: Tags, sentence: Sentence, dates: list[DateSpan]) -> Event | None:
    """The event that a sentence reports as happening; None when it reports none."""
    named = tags.within(tags.events, sentence.start, sentence.end)
    if not named:
        return None
    low = tags.copy[sentence.start : sentence.end]
    days = days_of_events(text, low, sentence, dates)
    occasion = occasion_end(text, low, sentence, days)
    best: Event | None = None
    for tag in named:
        kind = _kind(tags, sentence, tag)
        asked = _opens_with_holder(tags, sentence, low, tag) if is_held_only(tag) else not is_noun(tag)
        subject = asked and _has_subject(text, tags, sentence, tag)
        score = _score(low, tag, sentence, subject=subject) + subject if kind else 0.0
        if kind is None or score < _LEAST or (best is not None and tag.detail == "visit" and best.tag.key.startswith(_RECEIVING)):
            continue  # who is received came on a visit, and that is not told
        if best is not None and best.tag.key.startswith(_RECEIVING) and tag.key == _CALL:
            continue
        if best is not None and best.kind is MeetingKind.CONGRESS and is_its_sitting(tags.copy, best.tag, tag):
            continue
        if best is not None and best.kind is MeetingKind.CONFERENCE and is_noun(best.tag) and is_said_to_sit(tags.copy, best.tag, tag):
            continue
        if best is not None and best.kind is MeetingKind.SESSION and is_work(tag) and (adopts(tag) or _is_at(text, best)):
            continue
        before = [one for one in days if one.start < tag.start]
        day = before[-1] if before else (days[0] if days else None)
        event = Event(sentence, tag, kind, day, score)
        goes_on = is_noun(tag) and best is not None and (best.kind, kind) in _NAMED_BEHIND and leads_to(tags.copy, best.tag, tag)
        if goes_on:
            best = event
            continue
        if best is None or _rank(text, low, event, occasion) > _rank(text, low, best, occasion):
            best = event
    return best


def _is_at(text: str, sitting: Event) -> bool:
    """Whether a sitting is said to be where its body did its work: ``tại kỳ họp ngày 8/3, Ủy ban Kiểm tra … đã xem xét``."""
    return text.endswith("tại ", 0, sitting.tag.start) and _ON_ITS_DAY.match(text, sitting.tag.end) is not None


def _kind(tags: Tags, sentence: Sentence, tag: Tag) -> MeetingKind | None:
    """The kind of event that a word tells; None for one that is no event's there."""
    if tag.kind is not _EVENT:
        return None
    whom = lexicon.meetings().whom.get(tag.key, ()) if tag.key.startswith(ONE_MEETING) else ()
    if whom and not any(words in tags.copy for words in whom):
        return MeetingKind.MEETING
    return sits_at_work(tags, sentence, tag) if is_work(tag) else MeetingKind(tag.detail)


def _has_subject(text: str, tags: Tags, sentence: Sentence, verb: Tag) -> bool:
    """Whether a name or a body stands right before a verb."""
    if _NAMED_SUBJECT.search(text, max(sentence.start, verb.start - _SUBJECT), verb.start):
        return True
    if verb.key.startswith("tiếp ") and text.endswith(", ", 0, verb.start):
        return True  # …, Chủ tịch UBND tỉnh, tiếp đoàn …
    if (
        verb.detail == "visit"
        and text.endswith((", ", "tiếp tục "), 0, verb.start)
        and _LED.search(text, max(sentence.start, verb.start - _CLAUSE), verb.start)
    ):
        return True  # … dẫn đầu Đoàn đại biểu tỉnh, thăm …
    meets = verb.key == "họp" and _OPENING_DAY.match(tags.copy, sentence.start, verb.start)  # …, Ban Chấp hành Đảng bộ huyện họp, …
    if tells_of_holder(verb) and held_by(text, tags, sentence.start, verb.start, lenient=False) < verb.start:
        return True  # Công an huyện tổng kết …
    if (verb.detail == "visit" or meets) and held_by(text, tags, sentence.start, verb.start) < verb.start:
        return True  # Hội Khuyến học tỉnh đã đến thăm …
    at = bisect_left(tags.entities.starts, verb.start) - 1
    body = tags.entities[at] if at >= 0 else None
    if body is None or body.start < sentence.start:
        return False
    gap = text[body.end : verb.start].strip()
    return (body.kind in _SUBJECTS and gap in _DONE) or (body.kind in _POSTS and gap[:1] == "," and gap[1:].strip() in _DONE)


def _rank(text: str, low: str, event: Event, occasion: int) -> tuple[bool, bool, bool, bool, float]:
    at = event.tag.start - event.sentence.start
    expected = bool(_EXPECTED.search(low, max(0, at - _NEAR_DAY), at))
    return not expected, event.tag.start >= occasion, not is_bare(text, event), event.tag.key not in _PARTIES, event.score


def occasion_end(text: str, low: str, sentence: Sentence, days: list[DateSpan]) -> int:
    """Where the words end that say what the event was held for: ``Nhân kỳ họp thứ 9, chiều 21/10, …``."""
    if days and (opened := _OPENING_DAY.match(low)) and low.startswith(_frames(), opened.end()):
        return sentence.start + max(low.find(", ", opened.end()), 0)
    if not low[lead_mark_end(low) :].startswith(_occasions()):
        return sentence.start
    if days:
        return next((one.start for one in days if ", " in last_before(text, one.start, 8)), sentence.start)
    behind = _DAY_BEHIND.search(low)  # its year nobody can tell
    return sentence.start + behind.end() if behind else sentence.start


def lead_mark_end(low: str) -> int:
    """Where the mark of a paper ends that a sentence may open with: ``(Baosonla.vn) - ``, ``VOV.VN - ``; 0 where none stands."""
    mark = _LEAD_MARK.match(low)
    return mark.end() if mark else 0


def _score(low: str, tag: Tag, sentence: Sentence, *, subject: bool) -> float:
    """How surely a word tells an event; ``subject`` says that somebody stands right before a verb."""
    at = tag.start - sentence.start
    before = last_before(low, at, 48)
    if tag.detail == "training" and " tổ chức cho " in last_before(low, at, _REACH_OF_WHOM):
        before = _FOR_WHOM.sub("tổ chức ", last_before(low, at, _REACH_OF_WHOM))
    headed = subject and (sentence.kind is _TITLE or _holds_now(low, tag, before))  # Hội Nông dân kỷ niệm …
    besides = at == 0 and low.startswith(",", len(tag.key)) and not is_noun(tag)  # Đồng loạt ra quân, các địa phương …
    if besides or is_untold(low, tag, at, before) or (is_held_only(tag) and not headed and not is_held(low, tag, at, before)):
        return 0.0
    score = _by_its_word(tag, before)
    around = _OUTER.sub("", before) if before.endswith("lễ ") else before
    if around.rstrip(' “"«').endswith(_bound()) and not _is_told_behind(low, tag, at, around):
        score -= 3
    if before.endswith(_JUST) or _ACTS_BEFORE.search(before.rstrip(QUOTES)) or (at < _LEAD and _OPENS.match(low[:at])):
        score += 2
    if tag.detail == "visit" and not tag.key.endswith("về nguồn") and not _has_caller(low, at, subject=subject):
        score -= 3
    if tag.detail == "visit" and _COME_TO.search(low, max(0, at - _CLAUSE), at):
        score += 1
    if (happens := _HAPPENS.search(low, at, at + _AFTER)) and happens.start() - at <= _SOON:
        score += 1
    if _is_defined(low, tag.end - sentence.start):
        score -= 2
    if _OF_A_GUEST.search(low, max(0, at - _CLAUSE), at):
        score -= 2
    if sentence.kind is _TITLE:
        score += 1
    return score - at / 2000


def _opens_with_holder(tags: Tags, sentence: Sentence, low: str, tag: Tag) -> bool:
    """Whether what somebody has just held is no matter of others: not ``hợp đồng mà hai nước vừa ký kết``."""
    if not tags.copy.endswith(_JUST, sentence.start, tag.start):
        return True
    return sentence.start + lead_mark_end(low) in tags.entity_at


def _holds_now(low: str, tag: Tag, before: str) -> bool:
    """Whether a verb before which its holder stands tells what is held on the sentence's day, or just was."""
    return tells_of_holder(tag) and (before.endswith(_JUST) or opens_now(low) or _OPENING_DAY.match(low) is not None)


def _has_caller(low: str, at: int, *, subject: bool) -> bool:
    """Whether somebody who pays visits is named near one, or a body is said to pay it on the day that opens the sentence."""
    if _callers().search(low, max(0, at - _LEAD), at + _LEAD):
        return True
    if not subject and not low.endswith(_HELD_VISITS, 0, at):
        return False
    return bool(_OPENING_DAY.match(low) or opens_now(low) or _DAY_BEFORE.search(low, max(0, at - _LEAD), at))


@cache
def _callers() -> re.Pattern[str]:
    """Who pays visits, as words of their own: no ``ông`` ends ``không``."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, lexicon.meetings().callers))})")


def _by_its_word(tag: Tag, before: str) -> float:
    """How surely a word tells an event by itself: a noun more than a verb, unless the verb is held like one."""
    if tag.detail not in _VERB_KINDS or tag.key.startswith(_NOUNS):
        return 2.0
    if is_work(tag) or (tag.detail != "visit" and before.endswith("tổ chức ")):
        return 2.0  # a noun there: tổ chức gặp mặt
    return 1.8 if tag.key.startswith(_declared()) else 1.0


def _is_defined(low: str, end: int) -> bool:
    """Whether the words behind an event's noun say what such events are or how they are to be held."""
    near = low[end : end + _NEAR_WORD]
    if near.startswith(_defining(), 1) or (" là " in near and _DEFINED.match(near)):
        return True
    return any(map(near.__contains__, lexicon.meetings().ought))


def is_definition(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with an event's noun and says what such events are."""
    opened = next(iter(tags.within(tags.events, sentence.start, sentence.start + 1)), None)
    return opened is not None and bool(_DEFINED.match(tags.copy, opened.end, sentence.end))


def _is_told_behind(low: str, tag: Tag, at: int, before: str) -> bool:
    """Whether words that bind an event elsewhere tell it here.

    A conclusion, a party that comes, a body that meets, what passed or was held well or together on an opening day, or by one body.
    """
    if before.endswith(_CONCLUDED) and _OPENS.match(low[: at - len(_CONCLUDED)]):
        return not _PUBLISHED.match(low, at)
    if before.endswith(_PASSED) and _OPENING_DAY.match(low) and _RESOLUTIONS.match(low, low.find(", ")):
        return True
    if before.endswith(("phát biểu kết luận ", "đoàn công tác ")) or (sits(tag) and before.endswith(_PARTS_OF_BODIES)):
        return True
    if before.endswith(_HELD_THAT_DAY) and _OPENING_DAY.match(low):
        return True
    return before.endswith(_HELD_WELL) and at < _LEAD and bool(_BY_ONE.match(low, lead_mark_end(low), at))


@cache
def _occasions() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.meetings().occasions)


@cache
def _frames() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.meetings().frames)


@cache
def _declared() -> tuple[str, ...]:
    return tuple(map(matching_copy, lexicon.meetings().declared))


@cache
def _defining() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.meetings().defining)


@cache
def _bound() -> tuple[str, ...]:
    return lexicon.meetings().bound


def is_bare(text: str, event: Event) -> bool:
    """Whether the event is only referred to: ``Tại hội nghị, …``."""
    tag = event.tag
    if not is_noun(tag):
        return False
    spoken_at = text.endswith(("Tại ", "tại "), 0, tag.start) and tag.key.endswith(_NEVER_WITH_SOMEBODY)
    if text.endswith(_HOLDS_IT, 0, tag.start) and _HEARS.match(text, tag.end):
        return False
    return bool(_BARE.match(text, tag.end) or (spoken_at and _somebody_says().match(text, tag.end)))


@cache
def _somebody_says() -> re.Pattern[str]:
    """Behind an event that is taken for known, before who spoke there, with no comma between: ``tại buổi làm việc bộ trưởng lưu ý``.

    A rank says so only with what it said: ``hội nghị bí thư chi bộ`` is a kind of meeting.
    """
    verbs = lexicon.verbs()
    said = lexicon.any_of([*verbs.saying, *verbs.urging, *verbs.roles.keynote, *verbs.roles.speaker, *verbs.roles.reporter])
    ranks = "(?:phó )?(?:bộ trưởng|thủ tướng|chủ tịch|bí thư|giám đốc)"
    many = r"(?:các|toàn thể|nhiều|đại diện|lãnh đạo|\d{1,3}) (?:[^\s,.;:]+ ){1,8}?(?:đã|được|cũng|đều)\b"
    graced = f"(?i:{lexicon.any_of(lexicon.names().titles)}) ?[{CAPITALS}]"
    return re.compile(rf" (?:(?:đồng chí|ông|bà) |{graced}|{many}|{ranks} (?:[^\s,.;:]+ ){{0,12}}?(?:{said})\b)")


def is_noun(tag: Tag) -> bool:
    """Whether an event is named by a noun (``buổi làm việc``) and not by a verb (``làm việc với``)."""
    verb = tag.detail in _VERB_KINDS or tag.key.startswith("làm việc")
    return not verb or tag.key.startswith(_NOUNS)
