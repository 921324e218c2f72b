"""How an event is told: as past or to come, in sum, in a list, in what somebody says, as held."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.events.days import is_convened
from parsers.facts.events.finding import Event, is_noun, lead_mark_end
from parsers.facts.events.recalled import is_recalled
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags, matching_copy
from parsers.patterns import pattern
from parsers.types import Article

_DAY = pattern(r"(?:sáng|trưa|chiều|tối|ngày|hôm|nay)\W{0,3}(?:ngày |nay |\()*\d")
_AT = "tại "
_OPENED = ("khai mạc ", "bế mạc ", "kết thúc ", "chủ trì ", "bước vào ")
_NUMBERED = pattern(r"(?:/[\w-]+|\bsố \d[\w/-]*),? $|\b(?:trước|chậm nhất|đến hết) $")
_NUMBER = 20
"""Characters in which a document's number ends before its day."""
_NEAR = 260
"""How far behind its noun an event may be told to be yet to come."""
_ANNOUNCED = pattern(
    r"\b(?:(?:ban hành|xây dựng|lập|theo|có)\s(?:kế hoạch|thể lệ)[^.,;:]{0,100}"
    r"|(?:thành )?lập\s(?:(?:các|thêm|\d+) )?(?:tổ|đoàn|ban chỉ đạo)\b[^.,;:]{0,60})$"
)
"""Before an event that a paper is about, or that a party is formed for."""
_PLAN_ITSELF = pattern(r"kế hoạch số \d|căn cứ [^;]+;$")
"""How the words of a plan open that a page prints: ``Căn cứ Thông báo số …;``."""
_EARLIER, _OF_BEFORE = "trước đó", " trước đó"
_SINCE = pattern(r"từ [^,]{1,40} đến nay\b|(?:trong )?(?:những|\d{1,2}) tháng (?:đầu|cuối|qua)\b")
_SINCE_THEN = pattern(r"\btừ (?:đầu |giữa |cuối )?(?:tháng|năm|quý|nhiệm kỳ) [^,;:]{1,160}\bđã\b[^,;:]{0,40}$")
_YEARS_PAST = pattern(r"(?:hơn |gần |trong |suốt ){0,2}\d{1,3} năm qua\b")
_DONE_BY_MANY = pattern(
    r"\d{1,4}(?:[./]\d{1,4})?%? (?:số )?(?:xã|phường|thị trấn|huyện|chi bộ|đảng bộ|địa phương|cơ quan|đơn vị|thôn|bản|ấp|khu)\b"
    r"[^.;:]{0,100} đã "
)
"""How a sentence opens that tells what a number of bodies did: ``20 xã, phường ở Hải Dương đã tổ chức …``."""
_OPENING_YEAR = pattern(r"\W{0,4}(?:(?:vào|từ|trong|đến) )?năm (?P<year>(?:19|20)\d{2})\b(?!\s?[-–])", re.IGNORECASE)
_LONGEST_CLAUSE = 160
_DAYS_BEGIN = ("Sáng ", "Chiều ", "Tối ", "Ngày ")
"""Behind the colon of a rubric, in which nobody speaks: ``Theo tin từ Sìn Hồ: Sáng 18, …``."""
_DAYS_OPEN = (", sáng ", ", chiều ", ", tối ", ", ngày ")
_PREPARING = ("để ", "chuẩn bị ", "nhằm ")
"""How a sentence opens that names first what it was done for."""
_BEFORE = " trước "
_TO_COME = pattern(r"\s(?:sẽ|sắp)(?: (?!đã )[^\s,;:]+){0,10} $")
_GOES_THERE = pattern(r"\ssẽ (?:dẫn đầu|sang|thăm|đến|tới|tham dự|dự|chủ trì) (?:(?!đã )[^\s,;:]+ ){0,18}$")
"""Before an event that somebody will go to: ``sẽ dẫn đầu đoàn đại biểu … sang Lào tham dự``."""
_LONG_AHEAD = 220
_WILL_TAKE_PART = pattern(r"(?<!cho biết )\ssẽ (?:(?!đã )[^\s,;:.“”\"]+ ){1,28}(?:tại|trong|vào) $")
"""Before an event where somebody will do something: ``Phó Thủ tướng sẽ trả lời các câu hỏi … trong phiên chất vấn``."""
_DAY_AHEAD = pattern(r"\d (?:sắp )?tới(?: đây\b|(?=[.,;:)]))")
"""A day that is yet to come: ``tại kỳ họp khai mạc sáng 22/5 tới đây``."""
_FAR_AHEAD = 80
_ASSIGNED = pattern(
    r"\b(?:phân công(?! phụ trách| theo dõi)|(?<!bàn )(?<!ngoại )(?<!nút )(?<!chuyển )"
    r"giao(?! lưu| ban| thông| dịch| quân| nhận| ước| chỉ tiêu| hữu)"
    r"|(?<!từ )(?:yêu cầu|đề nghị|kiến nghị)(?! của)|(?<!ban )(?<!sự )chỉ đạo|hướng dẫn)"
    r" (?:(?! đã )[^.,;:]){0,100}$"
)
"""Before what others are told to do: ``Thủ tướng phân công các thành viên Chính phủ làm việc với …``."""
_URGED = pattern(
    r"\b(?:tuyên truyền|vận động|yêu cầu|đề nghị|kiến nghị|chỉ đạo|hướng dẫn|nhắc nhở|khuyến khích|tạo điều kiện) (?!của )"
    r"(?:[^\s.,;:]+ ){0,8}tổ chức (?:[^\s.,;:]+ ){0,2}$"
)
"""Before what others are urged to hold: ``tuyên truyền bà con tổ chức lễ hội vui tươi``."""
_ON_A_PART_OF_DAY = tuple(f"{before}{part} " for before in ("", "buổi ") for part in ("sáng", "chiều", "tối"))
_LATER = ("sáng cùng ngày", "chiều cùng ngày", "tối cùng ngày", "cùng ngày", "* ", "sau đó", "cũng trong", "cũng tại", "tiếp đó")
"""How a sentence opens that goes on from another event of the day."""
_GOING_ON = (*_LATER, *(f"buổi {words}" for words in _LATER))
_GENERAL = pattern(r"[^,.;:]{0,60} (?:sẽ|cần|phải|luôn|chính là|trở thành) ")
_TERM = pattern(r" (?:[IVX]+|\d{1,2})\b(?! (?:đã |chính thức )?(?:khai mạc|bế mạc|diễn ra|được tổ chức))")
_LISTS = pattern(r"(?:đồng chí|ông|bà|đại biểu|, gồm(?: có)?)$")
"""Before a colon behind which people are listed, and nothing said."""
_COME = pattern(r"(?:đã|vừa|đến|tới|đi|về) $")
_HELD_BY = pattern(r"(?:tổ chức|chủ trì|diễn ra|[Kk]hai mạc|đã có)\s(?:\S+\s){0,2}$")
_DONE = pattern(r"\b(?:đã|vừa) (?:tổ chức|tiến hành|diễn ra|họp|chủ trì|khai mạc|bế mạc)\s(?:\S+\s){0,2}$")
_JUST_HELD = pattern(r"\bvừa tổ chức (?:\S+ ){0,2}$")
_HOLDING = "tổ chức "
_BULLETS = frozenset("*•+-")
_BEHIND_BULLET = 8
"""Characters of a bullet and the words before a day: ``- Vào ngày 4/5``."""
_STEPS = pattern(r"\d{1,2} bước ")
"""How a headline opens that tells in how many steps such events are held."""


def is_passing(article: Article, tags: Tags, event: Event, day: str | None) -> bool:
    """Whether the event is told as what was or will be, or as of another day than ``day``."""
    before = f" {tags.copy[_own_day(tags, event) : event.tag.start].replace(',', ' ')}"
    for name in lexicon.meetings().not_passing:
        before = before.replace(name, "")
    if tags.copy.startswith(_OF_BEFORE, event.tag.end):
        return True
    if is_to_come(tags, event) or any(map(before.__contains__, _passing()[1])) or is_recalled(article, tags, event):
        return True
    if not is_noun(event.tag) and is_assigned(tags, event.sentence, event.tag):
        return True
    return bool(event.date and day and event.date.date != day)


def is_to_come(tags: Tags, event: Event) -> bool:
    """Whether the event is told as one that will be."""
    if _is_ahead(tags, event.sentence, event.tag):
        return True
    known = event.tag.start if _is_opened(tags, event) or _is_over(tags, event) else _end_of_known(tags, event)
    end = known or min(event.sentence.end, event.tag.start + _NEAR)
    if _DAY_AHEAD.search(tags.copy, event.sentence.start, min(event.sentence.end, event.tag.start + _NEAR)):
        return True
    end = _before_another(tags, event, end)
    near = f" {tags.copy[_own_day(tags, event) : end].replace(',', ' ')} "
    return any(map(near.__contains__, _passing()[0]))


def _before_another(tags: Tags, event: Event, end: int) -> int:
    """``end``, or where another event is named before which this one was, or which it was about and is yet to come.

    ``tiếp xúc cử tri trước kỳ họp sẽ khai mạc …``, ``họp báo về Lễ hội sẽ diễn ra …``.
    """
    leads_on = (_BEFORE, *_about()) if tells_day(tags, event) else (_BEFORE,)
    named = tags.within(tags.events, event.tag.end, end)
    return next((tag.start for tag in named if tags.copy.endswith(leads_on, event.tag.end, tag.start)), end)


@cache
def _about() -> tuple[str, ...]:
    return tuple(f" {word} " for word in lexicon.meetings().about)


def _is_opened(tags: Tags, event: Event) -> bool:
    """Whether an event is said to be opened or closed on a day: what is expected behind it is how it goes on."""
    return tags.copy.endswith(_OPENED, event.sentence.start, event.tag.start) and tells_day(tags, event)


def _is_over(tags: Tags, event: Event) -> bool:
    """Whether a verb is told as done, so that what is expected behind it is another's: ``đã hội đàm, thống nhất … dự kiến diễn ra``."""
    return not is_noun(event.tag) and tags.copy.endswith(" đã ", event.sentence.start, event.tag.start)


def _end_of_known(tags: Tags, event: Event) -> int | None:
    """Where the event ends that a sentence opens with as known or on its day, ``Tại buổi lễ, …``: what is to come behind is another's.

    None where it opens otherwise.
    """
    start = event.sentence.start
    if event.tag.start - start != len(_AT) or not tags.copy.startswith(_AT, start):
        return None
    comma = tags.copy.find(", ", event.tag.end, event.sentence.end)
    return comma if comma == event.tag.end or (comma >= 0 and _DAY.search(tags.copy, event.tag.end, comma)) else None


def _own_day(tags: Tags, event: Event) -> int:
    """Where the day begins on which an event is told as done, behind what it prepared; the sentence's start where none is told so."""
    start, at = event.sentence.start, event.tag.start
    if " đã " not in tags.copy[start:at] or tags.copy.startswith(_EARLIER, start):
        return start
    day = max(tags.copy.rfind(word, start, at) for word in _DAYS_OPEN)
    if day < 0 and tags.copy.startswith(_PREPARING, start):
        day = tags.copy.find(", ", start, at)  # Để chuẩn bị cho kỳ họp sắp tới, đoàn đại biểu đã …
    return day if day >= 0 and tags.copy.find(" đã ", day, at) >= 0 else start


def opens_another(tags: Tags, sentence: Sentence, *, leads: bool) -> bool:
    """Whether the sentence stands where a second event of the article would be told.

    That is behind a bullet, with words that go on from the first, or with a part of a day where it ``leads`` its paragraph.
    """
    if _stands_behind_bullet(tags, sentence):
        return True
    return goes_on_from(tags, sentence) or (leads and tags.copy.startswith(_ON_A_PART_OF_DAY, sentence.start))


def opens_on_day_named(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with a day of which it tells no part: ``Ngày 25-5, …``."""
    return tags.copy.startswith("ngày ", sentence.start)


def _stands_behind_bullet(tags: Tags, sentence: Sentence) -> bool:
    return tags.copy[sentence.start] in _BULLETS and tags.copy[sentence.start + 1 : sentence.start + 2].isspace()


def opens_item(tags: Tags, event: Event) -> bool:
    """Whether an event is told in an item of a list that its day opens: ``- Ngày 4/5, …``."""
    sentence, day = event.sentence, event.date
    return day is not None and day.start - sentence.start <= _BEHIND_BULLET and _stands_behind_bullet(tags, sentence)


def opens_sitting(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with a sitting, which may be that of a congress not told before: ``Phiên chính thức …, Đại hội …``."""
    return tags.copy.startswith("phiên ", sentence.start)


def goes_on_from(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with words that go on from another event of the day: ``Chiều cùng ngày, …``."""
    return tags.copy.startswith(_GOING_ON, sentence.start)


@cache
def _passing() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What tells that an event is yet to come, wherever it stands near it, and what says before it that it was; each between blanks."""
    words = lexicon.meetings().passing
    ahead = tuple(word for word in words if word.startswith(("sẽ ", "dự kiến ")))
    return tuple(f" {word} " for word in ahead), tuple(f" {word} " for word in words if word not in ahead)


@cache
def _summing() -> tuple[str, ...]:
    return tuple(map(matching_copy, lexicon.meetings().summing))


def tells_day(tags: Tags, event: Event) -> bool:
    """Whether the sentence prints a day that is no document's, be it one whose year nobody can tell."""
    days = _DAY.finditer(tags.copy, event.sentence.start, event.sentence.end)
    told = (at for at in map(re.Match.start, days) if not _NUMBERED.search(tags.copy, max(0, at - _NUMBER), at))
    return any(not is_convened(tags.copy, at) for at in told)


def opens_on_a_day(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with a day on which something is told."""
    if sums_up(tags, sentence) or tags.copy.startswith(_EARLIER, sentence.start):
        return False
    return bool(_DAY.search(tags.copy, sentence.start, min(sentence.end, sentence.start + _FAR_AHEAD)))


def sums_up(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence tells what was done over a time: ``Đến nay, tỉnh đã tổ chức đại hội ở 80% số xã``."""
    low = tags.copy[sentence.start : min(sentence.end, sentence.start + _LONGEST_CLAUSE)]
    low = low[lead_mark_end(low) :]
    if low.startswith(_summing()) or _YEARS_PAST.match(low) or _SINCE.match(low) or _DONE_BY_MANY.match(low):
        return True
    return low.startswith(lexicon.meetings().beside) and any(f", {word}" in low for word in _summing())


def year_opening(text: str, event: Event) -> int | None:
    """The year that the sentence opens with: ``Năm 1948, lễ kỷ niệm … được tổ chức``; None when it opens otherwise."""
    opened = _OPENING_YEAR.match(text, event.sentence.start, event.sentence.end)
    return int(opened["year"]) if opened else None


def is_announced(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence tells of a plan for an event, or of a paper about one: ``vừa ban hành kế hoạch tổ chức hội thi``."""
    low = tags.copy[sentence.start : sentence.end]
    if _PLAN_ITSELF.match(low, lead_mark_end(low)):
        return True
    for tag in tags.within(tags.events, sentence.start, sentence.end):
        at = tag.start - sentence.start
        if tag.kind is TagKind.EVENT and (_ANNOUNCED.search(low, max(0, at - _LONGEST_CLAUSE), at) or _is_ahead(tags, sentence, tag)):
            return True
    return False


def _is_ahead(tags: Tags, sentence: Sentence, tag: Tag) -> bool:
    """Whether the words right before an event's word say that it will be: ``sẽ thăm``."""
    if _TO_COME.search(tags.copy, max(sentence.start, tag.start - _FAR_AHEAD), tag.start):
        return True
    start = max(sentence.start, tag.start - _LONG_AHEAD)
    if " sẽ " not in tags.copy[start : tag.start]:
        return False
    if _GOES_THERE.search(tags.copy, start, tag.start):
        return True
    said = any(act.kind is TagKind.SAYING for act in tags.within(tags.acts, sentence.start, tag.start))
    return not said and _WILL_TAKE_PART.search(tags.copy, start, tag.start) is not None


def kinds_prepared(tags: Tags, line: Sentence) -> frozenset[str]:
    """The kinds of event that a headline or an opening names only as ones to come: ``Chuẩn bị đại hội đảng bộ các cấp``."""
    ahead: set[str] = set()
    told: set[str] = set()
    for tag in tags.within(tags.events, line.start, line.end):
        (ahead if is_assigned(tags, line, tag) or tags.copy.endswith(_prepared(), line.start, tag.start) else told).add(tag.detail)
    return frozenset(ahead - told)


def is_done_since(tags: Tags, event: Event) -> bool:
    """Whether an event is told as what was done since some time: ``từ tháng 7/2018 các đồng chí đã về dự …``."""
    return bool(_SINCE_THEN.search(tags.copy, event.sentence.start, event.tag.start))


def is_assigned(tags: Tags, sentence: Sentence, tag: Tag) -> bool:
    """Whether an event's verb is what others are told to do, or its noun what they are urged to hold."""
    words = _URGED if is_noun(tag) else _ASSIGNED
    return bool(words.search(tags.copy, max(sentence.start, tag.start - _LONGEST_CLAUSE), tag.start))


@cache
def _prepared() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.meetings().prepared)


def quotes_paper(tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with a paper whose words it tells: ``Quyết định số 5 … tặng Bằng khen``."""
    return tags.copy.startswith(lexicon.meetings().papers, sentence.start)


def is_general(text: str, event: Event) -> bool:
    """Whether an event's noun is said to be of use or to be held so, and none of them is told: ``… tại phiên họp sẽ tạo tiền đề``."""
    return is_noun(event.tag) and bool(_GENERAL.match(text, event.tag.end, event.sentence.end))


def is_term(text: str, event: Event) -> bool:
    """Whether a congress is only named by its number, as terms of office and lines of policy are: ``Đại hội XIII``."""
    return event.tag.detail == "congress" and bool(_TERM.match(text, event.tag.end))


def is_quoted(text: str, event: Event) -> bool:
    """Whether the event stands in what somebody says: behind a colon that lists no people and that no day follows."""
    colon = text.find(": ", event.sentence.start, event.tag.start)
    return colon >= 0 and not text.startswith(_DAYS_BEGIN, colon + 2) and not _LISTS.search(text, event.sentence.start, colon)


def needs_day(event: Event) -> bool:
    """Whether an event's verb tells one on a day only: ``đồng loạt ra quân`` without a day is a campaign."""
    return event.tag.key in lexicon.meetings().on_a_day


def greets(event: Event) -> bool:
    """Whether somebody is said to call with good wishes: ``thăm, chúc Tết``."""
    return event.tag.detail == "visit" and "thăm" in event.tag.key and "chúc" in event.tag.key


def has_come(text: str, event: Event) -> bool:
    """Whether a verb is told as done or come for: ``đã dâng hương``, ``đến thăm``."""
    return bool(_COME.search(text, event.sentence.start, event.tag.start))


def has_just_sat(text: str, event: Event) -> bool:
    """Whether a body is said to have met just now: ``Ban Thường vụ Huyện ủy vừa họp bàn …``."""
    return event.tag.key.startswith("họp") and text.endswith("vừa ", event.sentence.start, event.tag.start)


def is_done(text: str, event: Event) -> bool:
    """Whether an event is said to have been held: ``đã tiến hành cuộc họp``."""
    return bool(_DONE.search(text, event.sentence.start, event.tag.start))


def opens_news(text: str, event: Event, opening: Sentence) -> bool:
    """Whether an event is what a text opens with as held just now: ``Đảng ủy Công an tỉnh vừa tổ chức hội nghị …``."""
    return event.sentence is opening and bool(_JUST_HELD.search(text, opening.start, event.tag.start))


def is_held(text: str, event: Event) -> bool:
    """Whether somebody is said to hold the event."""
    return bool(_HELD_BY.search(text, event.sentence.start, event.tag.start))


def argues(tags: Tags, sentence: Sentence) -> bool:
    """Whether a headline or a sentence warns of what adversaries say."""
    return any(word in tags.copy[sentence.start : sentence.end] for word in lexicon.meetings().polemic)


def is_essay(tags: Tags) -> bool:
    """Whether a page says of itself that it analyses."""
    return any(word in tags.copy for word in lexicon.meetings().essays)


def explains(tags: Tags, title: str | None) -> bool:
    """Whether a page is headed as one that tells how such events are held, or that asks what they are."""
    if title is None:
        return False
    return tags.copy.startswith(_explaining()) or title.rstrip().endswith("là gì?") or _STEPS.match(tags.copy) is not None


@cache
def _explaining() -> tuple[str, ...]:
    return tuple(word + mark for word in lexicon.meetings().explains for mark in " ,")


def holds_at_once(text: str, event: Event) -> bool:
    """Whether ``tổ chức`` stands right before the event."""
    return text.endswith(_HOLDING, event.sentence.start, event.tag.start)


def is_attended(text: str, event: Event) -> bool:
    """Whether somebody is said to attend the event on a day."""
    return event.date is not None and text.endswith("dự ", event.sentence.start, event.tag.start)
