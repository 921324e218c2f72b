"""What an article only refers to: the event its headline names, or that its sentences take for known."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cache

from parsers import lexicon
from parsers.dates import DateSpan
from parsers.facts.events.ages import age
from parsers.facts.events.finding import Event, find_event, is_bare, is_noun
from parsers.facts.events.going_on import is_left_behind
from parsers.facts.events.held import is_held_only
from parsers.facts.events.outcomes import is_looked_back_on
from parsers.facts.events.sittings import is_work, sits
from parsers.facts.events.telling import is_passing, is_quoted, is_term, opens_on_a_day, tells_day
from parsers.facts.events.untold import is_issued
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_before
from parsers.types import Article, BlockKind, MeetingKind

_EVENT, _CAPTION = TagKind.EVENT, BlockKind.CAPTION
LEAD_SENTENCES = 8
"""How many sentences lead an article."""
_SURE = 2.5
"""How surely an event without a day must be referred to."""
_NEAR = 80
_ATTENDS = pattern(r"\S (?<!sẽ )(?:dự|tham dự|chủ trì|dự, chỉ đạo)(?: buổi)? $")
"""A headline's words for somebody at an event."""
_OPENING = 80
"""Characters in which a sentence says where it is spoken: ``Phát biểu tại buổi lễ, …``."""
_AT = "tại "
_SPEAKS_AT = ("phát biểu tại buổi ", "phát biểu tại cuộc gặp")
_OPENINGS = ("khai mạc ", "bế mạc ")
_SHOWN = ("toàn cảnh ", "quang cảnh ")
"""How a caption opens that shows the event of its article."""
_COMMUNIQUE = "thông cáo "
_PARTY = "đoàn "
_DONE, _OPENLY = " đã ", " chính thức "
_CEREMONY_OF = pattern(r"(?:buổi )?lễ (?P<done>[^\W\d]+ [^\W\d]+)\b")
"""A ceremony by what is done at it: ``buổi lễ khai trương``."""
_RUBRIC = pattern(r"[^:.?!]{4,80}: ")
_SPEAKING = frozenset({"speaker", "reporter", "keynote", "chair"})
_SOON = 4
"""How many sentences behind its opening a text may go on from what that tells."""
_AT_ONCE = frozenset({"chair", "keynote", "attendee"})
_HOLDS = (" tổ chức ", " tổ chức thành công ", " khai mạc ")
_OF_MANY = pattern(r"(?:các|nhiều|những|hầu hết|đa số|toàn bộ|100%|\d+ ) ?")
"""How a headline opens that tells what a number of bodies held."""
_BY_WHEN = pattern(r"\b(?:trước|hạn|chậm nhất|muộn nhất)(?: (?:là|vào|ngày|mốc))* $", re.IGNORECASE)
"""Before a day by when something must be done: ``yêu cầu xong đường trước 30/12``."""
_BESTOWING = ("trao", "tặng", "lễ")
_WERE_THERE = pattern(
    r"(?:(?:cùng |đến |về |tới )?(?:tham )?dự(?:,? (?:và )?(?:chỉ đạo|động viên|phát biểu|chủ trì|chúc mừng|theo dõi)){0,2}|có mặt"
    r"|tham gia|dự và (?:chỉ đạo|động viên|chứng kiến))(?: còn)?(?: có|, có|:)[: ]"
)
_AT_ONCE_IN = 3
"""How many sentences go on at once from the headline."""


def as_titled(article: Article, tags: Tags, lines: list[Sentence], first: Event) -> Event:
    """``first``, or the headline's event where the text only brushes one of another kind and tells no day.

    That is with a verb, or behind the headline's own: ``Chủ tịch nước thăm Lào và dự lễ kỷ niệm …``.
    """
    if first.date is not None or tells_day(tags, first):
        return first
    titled = _of_title(article, tags, lines)
    if titled is None or titled.kind is first.kind:
        return first
    behind = any(tag.key == titled.tag.key for tag in tags.within(tags.events, first.sentence.start, first.tag.start))
    return titled if behind or not is_noun(first.tag) else first


def as_spoken_of(article: Article, tags: Tags, told: list[Sentence], first: Event) -> Event:
    """``first``, or the event that people are said to be at: ``Tại hội nghị, …``.

    Where no day is told and the headline names no event of the kind of ``first``; where a body is only told at work, for its kind.
    """
    if is_work(first.tag):
        spoken = next((event for one in told[:LEAD_SENTENCES] if (event := _spoken_of(article, tags, one, *_spoken_at()))), None)
        return replace(first, kind=spoken.kind) if spoken else first
    if first.date is not None or tells_day(tags, first) or first.kind in in_title(article, tags):
        return first
    if _lists_hosts().match(tags.copy, first.tag.start):
        return next((event for one in told[:LEAD_SENTENCES] if (event := _shown_at(article, tags, one))), first)
    spoken = next((event for one in told[:LEAD_SENTENCES] if (event := _spoken_of(article, tags, one, _AT))), first)
    return first if spoken.kind is first.kind else spoken


def _shown_at(article: Article, tags: Tags, sentence: Sentence) -> Event | None:
    """The event that a sentence takes for known and says somebody speaks at: ``Đồng chí A phát biểu tại buổi làm việc.``"""
    for tag in tags.within(tags.events, sentence.start, sentence.end):
        if tag.kind is _EVENT and is_noun(tag) and tags.copy.endswith(_AT, sentence.start, tag.start):
            event = Event(sentence, tag, MeetingKind(tag.detail), None, _SURE)
            return event if is_bare(article.text, event) else None
    return None


def _spoken_of(article: Article, tags: Tags, sentence: Sentence, *openings: str) -> Event | None:
    """The event that a sentence opens with and takes for known: ``Tại hội nghị, …``, ``Hội nghị cũng …``."""
    if not tags.copy.startswith(openings, sentence.start):
        return None
    opening = next(word for word in openings if tags.copy.startswith(word, sentence.start))
    at = sentence.start + len(opening)
    for tag in tags.within(tags.events, at, at + 1):
        known = tag.kind is _EVENT and (opening or not is_held_only(tag))
        event = Event(sentence, tag, MeetingKind(tag.detail), None, _SURE) if known else None
        return event if event and is_bare(article.text, event) else None
    return None


def speaks_at_event(article: Article, tags: Tags, sentence: Sentence) -> bool:
    """Whether a sentence opens with what was said at an event that it takes for known: ``Tại buổi tiếp xúc, …``."""
    return _spoken_of(article, tags, sentence, _AT) is not None


def is_spoken_at(article: Article, tags: Tags, event: Event) -> bool:
    """Whether somebody speaks at a gathering that is taken for known, ``Phát biểu tại buổi gặp mặt, …``: of others essays cite speeches."""
    speaks = tags.copy.startswith(_SPEAKS_AT, event.sentence.start) and event.kind is MeetingKind.MEETING
    return speaks and is_bare(article.text, event)


def in_title(article: Article, tags: Tags) -> frozenset[str]:
    """The kinds of event that the headline names as held."""
    named = [tag for tag in tags.within(tags.events, 0, len(article.title or "")) if tag.kind is _EVENT]
    before = [(tag.detail, last_before(tags.copy, tag.start, _NEAR)) for tag in named]
    return frozenset([kind for kind, words in before if not (is_issued(words) or is_looked_back_on(words))])


def looked_back_on(article: Article, tags: Tags, told: list[Sentence]) -> frozenset[str]:
    """The kinds of event that a headline names only as talked over, where the text has people at an event of another kind."""
    end = len(article.title or "")
    named = tags.within(tags.events, 0, end)
    over = frozenset(tag.detail for tag in named if is_looked_back_on(last_before(tags.copy, tag.start, _NEAR)))
    over -= in_title(article, tags)
    if not over:
        return over
    spoken = (_spoken_of(article, tags, one, _AT) for one in told[:LEAD_SENTENCES])
    return over if any(event.kind.value not in over for event in spoken if event) else frozenset()


def _of_title(article: Article, tags: Tags, lines: list[Sentence]) -> Event | None:
    """The event that the headline tells."""
    titled = lines and lines[0].kind is BlockKind.TITLE
    return find_event(article.text, tags, lines[0], []) if titled else None


def referred_to(
    article: Article, tags: Tags, lines: list[Sentence], told: list[Sentence], taking_part: int, elsewhere: list[Tag]
) -> Event | None:
    """The first event that an article speaks of without a day: ``Phát biểu tại buổi lễ, …``.

    None that was told ``elsewhere``, of another time. One by name only with people taking part; one in a caption only under a headline that
    names it, or where nothing else is told.
    """
    titled = in_title(article, tags)
    captions = [one for one in lines if one.kind is _CAPTION]
    if told and not titled:
        captions = [one for one in captions if tags.copy.startswith(_SHOWN, one.start)]
    for sentence in (*told[:LEAD_SENTENCES], *captions[:LEAD_SENTENCES]):
        event = find_event(article.text, tags, sentence, [])
        if event is None or event.score < _SURE:
            event = _spoken_of(article, tags, sentence, *_spoken_at())
        if event is None or is_passing(article, tags, event, None) or is_quoted(article.text, event) or is_term(article.text, event):
            continue
        aside = speaks_of(article.text, event, elsewhere) or is_left_behind(article, tags, event, lines[0].start, told)
        if event.kind not in titled and aside:
            continue
        shown = tags.copy.startswith(_SHOWN, sentence.start)
        known = shown or (is_bare(article.text, event) and (taking_part > 0 or event.tag.start - sentence.start < _OPENING))
        if (taking_part > 1 or known) and (sentence.kind is not _CAPTION or event.kind in titled or not told or shown):
            return event
    return None


def with_its_day(article: Article, tags: Tags, lines: list[Sentence], dates: list[DateSpan], known: Event) -> Event:
    """An event that is taken for known soon behind the text's opening or a picture's line, on the day which that prints.

    Or what a party does there that was named before, or a picture shows of what it tells of several: ``đã có các cuộc tiếp xúc cử tri``.
    Not where that line tells of another event.
    """
    if (done := _done_on_a_day(tags, lines, dates, known)) is not None:
        return done
    shown = known.sentence.kind is _CAPTION and tags.copy.startswith(_SHOWN, known.sentence.start)
    if not shown and not is_bare(article.text, known) and not tags.copy.startswith(_PARTY, known.sentence.start):
        return known
    same = known.tag.detail if shown else None
    soon = [line for line in lines if line.kind is not BlockKind.TITLE][:_SOON]
    if not shown and known.sentence not in soon:
        return known
    captions = [line for line in lines if line.kind is _CAPTION]
    for line in (*_opening_lines(article, tags, soon, known), *captions[:1]):
        if opens_on_a_day(tags, line) and not _tells_another(article, tags, line, same):
            inside = (day for day in dates if line.start <= day.start < line.end and not day.of_document)
            return replace(known, date=next(inside, None), lead=line)
    return known


def _opening_lines(article: Article, tags: Tags, soon: list[Sentence], known: Event) -> list[Sentence]:
    """The first sentence, with the next behind the first paragraph where that is the summary which papers print above: no day, no event."""
    above = [line for line in soon if line.block == soon[0].block]
    tells = (opens_on_a_day(tags, line) or find_event(article.text, tags, line, []) is not None for line in above)
    summary = len(above) < len(soon) and not any(tells)
    return [line for line in soon[: len(above) + 1 if summary else 1] if line is soon[0] or line is not known.sentence]


def _tells_another(article: Article, tags: Tags, line: Sentence, same: str | None) -> bool:
    """Whether a sentence names an event of another kind than a picture shows, ``same``; where none shows it, whether it tells any."""
    named = any(tag.kind is _EVENT and tag.detail != same for tag in tags.within(tags.events, line.start, line.end))
    return named and (same is not None or find_event(article.text, tags, line, []) is not None)


def _done_on_a_day(tags: Tags, lines: list[Sentence], dates: list[DateSpan], known: Event) -> Event | None:
    """A ceremony for what soon before was said to be done on a day: ``Ngày 26/5, hai công ty đã ký kết …. … tại lễ ký kết``."""
    if known.date is not None or not is_noun(known.tag):
        return None
    act = _CEREMONY_OF.match(tags.copy, known.tag.start, known.sentence.end)
    for line in lines[:LEAD_SENTENCES]:
        day = next((one for one in dates if line.start <= one.start < line.end and not one.of_document), None)
        if act and day and any(tags.copy.find(f"{words}{act['done']}", day.end, line.end) >= 0 for words in (_DONE, _OPENLY)):
            return replace(known, date=day, lead=line)
        done = tags.copy.find(_DONE, day.end, line.end) if day else -1
        named = (tag.key for tag in tags.within(tags.events, done, line.end) if is_held_only(tag)) if done >= 0 else ()
        if any(known.tag.key.endswith(f" {key}") or tags.copy.startswith(f" {key}", known.tag.end) for key in named):
            return replace(known, date=day, lead=line)
    return None


def speaks_of(text: str, event: Event, named: list[Tag]) -> bool:
    """Whether an event is only referred to, and was named in full before or there: ``Kỳ họp thứ 5 …. Tại kỳ họp, …``."""
    return is_bare(text, event) and any(tag.start <= event.tag.start and tag.key.startswith(event.tag.key) for tag in named)


def only_headed(article: Article, tags: Tags, lines: list[Sentence], told: list[Sentence], dates: list[DateSpan]) -> Event | None:
    """The event that the headline alone tells, on the day that the text opens with: one that somebody attends or a communiqué tells,

    or one opened or closed, of which the text goes on to speak.

    Or a body that meets, or a visit or reception where the text goes on with its day, or at once with what somebody urged there.
    """
    titled = _of_title(article, tags, lines)
    if titled is None or titled.score < _SURE or is_passing(article, tags, titled, None) or not told or not _goes_on(tags, titled, told):
        return None
    if is_headed_ahead(article, dates):
        return None
    if not opens_on_a_day(tags, told[0]):
        return titled
    inside = (day for day in dates if told[0].start <= day.start < told[0].end and not day.of_document)
    return replace(titled, date=next(inside, None), lead=told[0])


def is_headed_ahead(article: Article, dates: list[DateSpan]) -> bool:
    """Whether the headline prints a day that was to come when the paper appeared: ``Thủ tướng thăm Lào từ ngày 1-12``.

    A day by when something must be done is not that of what the headline tells.
    """
    title = article.title or ""
    ahead = [one for one in dates if one.start < len(title) and age(article, one) < dt.timedelta(0)]
    return any(not _BY_WHEN.search(title, 0, one.start) for one in ahead)


def headed_on_a_day(article: Article, tags: Tags, lines: list[Sentence], dates: list[DateSpan]) -> Event | None:
    """The event that the headline itself tells on a day: ``Sáng 27/11, xã Liên Minh tổ chức hội nghị …``."""
    if not lines or lines[0].kind is not BlockKind.TITLE or not opens_on_a_day(tags, lines[0]):
        return None
    headline = lines[0]
    event = find_event(article.text, tags, headline, [one for one in dates if one.end <= headline.end])
    told = event is not None and event.score >= _SURE and tells_day(tags, event) and not is_passing(article, tags, event, None)
    return event if told else None


def _goes_on(tags: Tags, titled: Event, told: list[Sentence]) -> bool:
    """Whether a text goes on from its headline's event."""
    if is_noun(titled.tag):
        if _ATTENDS.search(tags.copy, titled.sentence.start, titled.tag.start) or tags.copy.startswith(_COMMUNIQUE, titled.sentence.start):
            return True
        if _opens_with_people(tags, told[0]) or _is_bestowed(tags, titled, told):
            return True
        if _is_rubric(tags, titled) or _is_held(tags, titled):
            at_once = tags.within(tags.acts, told[0].start, told[min(len(told), LEAD_SENTENCES) - 1].end)
            return any(act.detail in _SPEAKING for act in at_once)
        named = tags.within(tags.events, told[0].start, told[min(len(told), LEAD_SENTENCES) - 1].end)
        return tags.copy.startswith(_OPENINGS, titled.sentence.start) and any(tag.detail == titled.tag.detail for tag in named)
    acts = tags.within(tags.acts, told[0].start, told[min(len(told), _AT_ONCE_IN) - 1].end)
    if sits(titled.tag) or opens_on_a_day(tags, told[0]):
        return True
    if _is_bestowed(tags, titled, told):
        return True
    return any(act.kind is TagKind.URGING or act.detail in _AT_ONCE for act in acts)


def _opens_with_people(tags: Tags, opening: Sentence) -> bool:
    """Whether a text opens in the middle, with those who were at the event of its headline: ``Dự và chỉ đạo có đồng chí …``."""
    return _WERE_THERE.match(tags.copy, opening.start, opening.end) is not None


def _is_bestowed(tags: Tags, titled: Event, told: list[Sentence]) -> bool:
    """Whether a text at once tells who was given what the headline's ceremony bestows: ``Được vinh dự nhận Huy hiệu …``."""
    if titled.kind is not MeetingKind.CEREMONY or not any(word in titled.tag.key for word in _BESTOWING):
        return False
    acts = tags.within(tags.acts, told[0].start, told[min(len(told), _AT_ONCE_IN) - 1].end)
    return any(act.detail == "honoree" for act in acts)


def _is_held(tags: Tags, titled: Event) -> bool:
    """Whether a headline says who holds its event: ``Công an tỉnh … tổ chức Đại hội Đảng bộ``."""
    start = titled.sentence.start
    return tags.copy.endswith(_HOLDS, start, titled.tag.start) and not _OF_MANY.match(tags.copy, start)


def _is_rubric(tags: Tags, titled: Event) -> bool:
    """Whether a headline opens with a sitting and tells behind a colon what was said there: ``Kỳ họp thứ 3, Quốc hội …: …``.

    Not with a congress, of which people speak at home, too: ``Đại hội Đảng bộ tỉnh: Niềm tin …``.
    """
    opens = titled.tag.start == titled.sentence.start and titled.kind is MeetingKind.SESSION
    return opens and _RUBRIC.match(tags.copy, titled.tag.end, titled.sentence.end) is not None


@cache
def _spoken_at() -> tuple[str, ...]:
    """How a sentence opens that takes its event for known; with nothing before it last of all."""
    return (*(f"{word} " for word in lexicon.meetings().spoken_at), "")


@cache
def _lists_hosts() -> re.Pattern[str]:
    """A line that lists the hosts of an event told elsewhere: ``Tiếp và làm việc với đoàn có đồng chí …``."""
    words = lexicon.meetings()
    return re.compile(rf"(?:{lexicon.any_of(words.hosting)}) (?:{lexicon.any_of(words.guests)}) (?:có|gồm)\b")
