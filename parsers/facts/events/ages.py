"""How long before the paper appeared an event was: news, history, or a day of another year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import cache

from parsers import lexicon
from parsers.dates import DateSpan
from parsers.facts.events.finding import Event
from parsers.facts.events.telling import is_done, year_opening
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.types import Article, MeetingKind

_HISTORY = dt.timedelta(days=120)
_SHOWN_AGAIN, _COPIED = dt.timedelta(days=6 * 365), dt.timedelta(days=365)
"""How late a paper may show anew what it told under the same headline, and a copied page with the day of the copy any news."""
_SAME_WORDS = 4
"""Words of its name that a headline and the first sentence share."""
_CEREMONY = "lễ "
"""Before what is done at one, which a headline may tell without it: ``Lễ kỷ niệm 50 năm …``."""
_LONGEST_HEAD = 160
"""Characters of a line that heads an article."""
_NEXT = 2
"""How many sentences go on from the first."""
_NUMBERED_WITHIN = 6
"""Words in which a name tells its number."""
_NEAR = 160
"""How far from a day what it dates is told."""
_AT_IT = frozenset({"chair", "attendee"})
"""The parts that people play who are at an event."""
FIRST_NEWS = "1998"
"""No paper on line told of a day before."""
_SOON = dt.timedelta(days=60)
"""How far ahead events are announced; a day further on is of the year before."""
_NO_NAME = pattern(r" (?:này |(?:đã |vừa )?(?:do|được|diễn ra|khai mạc) )")
"""Behind the word for an event that a sentence takes for known."""
_PRINTED_YEAR = pattern(r"\d{4}")
_TERM = pattern(
    r"(?:(?! (?:giữa|thường niên|bất thường|cổ đông|bổ sung|tổng kết|đánh giá|kiểm điểm|kiện toàn|bầu|thi đua|rút|để|nhằm|cấp) )"
    r"[^.;:]){0,120}\bnhiệm kỳ (?P<first>20\d\d)\s?[-–]\s?(?P<last>20\d\d)\b",
    re.IGNORECASE,
)
"""Behind a congress, the term of office in its name: none that it looks back on, is in the midst of, or is held besides."""


def is_far(article: Article, event: Event) -> bool:
    """Whether an event is history, of a day long before the paper appeared, or of one soon after it and yet to come."""
    if event.date is None:
        published, opening = article.published_on, year_opening(article.text, event)
        return bool(opening and published and opening < published.year)
    if event.date.date < FIRST_NEWS:
        return True
    printed, before = article.text[event.date.start : event.date.end], age(article, event.date)
    if before >= dt.timedelta(0):
        return before > _HISTORY and "nay" not in printed.lower()
    # A site that shows its news under the wrong day tells them as done on a day with its year.
    done = event.date.start < event.tag.start and is_done(article.text, event) and _PRINTED_YEAR.search(printed) is not None
    return before >= -_SOON and not done


def is_shown_late(article: Article, tags: Tags, event: Event, told: list[Sentence], dates: list[DateSpan]) -> bool:
    """Whether an event of long before is its article's news all the same: told soon, on a day with its year, as its headline calls it.

    Or as what the first sentence is about, before sentences that tell who was at it. Moved sites show their old news under new days, and a
    copied page may print no day but that of the copy. Not where an event of late is told behind it: then it is how that came about.
    """
    if event.date is None or event.date.date < FIRST_NEWS or event.sentence not in told[: 1 + _NEXT]:
        return False
    if not _PRINTED_YEAR.search(article.text, event.date.start, event.date.end):
        return False
    late = age(article, event.date)
    if late < dt.timedelta(0) or not (
        (late <= _SHOWN_AGAIN and _is_worded_so(article, tags, event)) or (late <= _COPIED and _is_matter(tags, event, told))
    ):
        return False
    return not _is_long_past(tags, event, told) and not any(_is_of_late(article, tags, event, date) for date in dates)


def on_day_of_long_ago(
    article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], known: Event, found: list[Event]
) -> Event:
    """An event that sentences take for known, on the day on which one of them tells it, be it long before the paper appeared.

    ``found`` are those that the first sentences, ``told``, tell. Not where an event of late is told behind it, or what became of it; nor
    where another is dated behind it, which went before.
    """
    for event in found:
        if event.sentence.start > known.sentence.start and not _is_named_alike(tags, event, known):
            continue
        if event.kind is not known.kind or event.date is None or event.date.date < FIRST_NEWS or event.sentence not in told[: 1 + _NEXT]:
            continue
        late = age(article, event.date)
        if dt.timedelta(0) <= late <= _SHOWN_AGAIN and not _is_long_past(tags, event, told):
            of_late = any(_is_of_late(article, tags, event, date) for date in dates)
            return known if of_late else replace(known, date=event.date, lead=event.sentence)
    return known


def _is_named_alike(tags: Tags, one: Event, other: Event) -> bool:
    """Whether the names of two events begin with the same words, or the sentence of the first calls it by no name: ``Hội thảo do …``."""
    if one.tag.start == one.sentence.start and _NO_NAME.match(tags.copy, one.tag.end):
        return True
    words, same = (tags.copy[event.tag.start : event.sentence.end].split()[:_SAME_WORDS] for event in (one, other))
    return words == same


def _is_matter(tags: Tags, event: Event, told: list[Sentence]) -> bool:
    """Whether the first sentence says of the event that the article is about what was spoken there, and the next tell who was at it."""
    if event.sentence is not told[0] or not tags.copy.startswith(lexicon.meetings().matters, event.sentence.start):
        return False
    return any(_tells_who_was_at(tags, line, event) for line in told[1 : 1 + _NEXT])


def _is_worded_so(article: Article, tags: Tags, event: Event) -> bool:
    """Whether the headline calls an event as its sentence does, by the same number, and does not tell what came of it since.

    Or a line right before, as of a page whose headline stands below its banner.
    """
    end = len(article.title or "")
    words = tags.copy[event.tag.start : event.sentence.end].removeprefix(_CEREMONY).split()
    above = article.blocks[event.sentence.block - 1] if event.sentence.block else None
    heads = [(tag, end) for tag in tags.within(tags.events, 0, end)]
    if above and above.start >= end and above.end - above.start <= _LONGEST_HEAD:
        heads += [(tag, above.end) for tag in tags.within(tags.events, above.start, above.start + 1)]
    for tag, stop in heads:
        headed = tags.copy[tag.start : stop].removeprefix(_CEREMONY).split()
        same = headed[:_SAME_WORDS] == words[:_SAME_WORDS] and _number(headed) in ("", _number(words))
        if same and tag.detail == event.kind.value and not tags.copy.endswith(_since(), 0, tag.start):
            return True
    return False


def _number(words: list[str]) -> str:
    """The number that the first words of a name call it by: ``hội nghị lần thứ 11``."""
    return next((word for word in words[:_NUMBERED_WITHIN] if word.strip(",.").isdecimal()), "").strip(",.")


@cache
def _since() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon.meetings().since)


def _is_long_past(tags: Tags, event: Event, told: list[Sentence]) -> bool:
    """Whether the sentences behind an event soon tell what became of it since: ``Hơn một năm sau, …``."""
    behind = (line for line in told[: 2 + _NEXT] if line.start > event.sentence.start)
    return any(tags.copy.startswith(lexicon.meetings().afterwards, line.start) for line in behind)


def _is_of_late(article: Article, tags: Tags, event: Event, date: DateSpan) -> bool:
    """Whether behind the event another is told near a day on which it is news."""
    if event.date is None or date.start < event.sentence.end or date.of_document or date.date <= event.date.date:
        return False
    return dt.timedelta(0) <= age(article, date) <= _HISTORY and bool(tags.within(tags.events, date.start - _NEAR, date.end + _NEAR))


def _tells_who_was_at(tags: Tags, line: Sentence, event: Event) -> bool:
    """Whether a sentence tells who chaired or attended an event of that kind."""
    acts = tags.within(tags.acts, line.start, line.end)
    named = tags.within(tags.events, line.start, line.end)
    return any(act.detail in _AT_IT for act in acts) and any(tag.detail == event.kind.value for tag in named)


def in_its_year(article: Article, event: Event) -> Event:
    """``event`` with the year that its day must be of, where that is printed without one.

    A day that would come long after the paper appeared is of the year before. A congress whose term of office was over by then opened it:
    moved sites show it under new days.
    """
    date = event.date
    if date is None or _PRINTED_YEAR.search(article.text, date.start, date.end):
        return event
    term = _TERM.match(article.text, event.tag.end, event.sentence.end) if event.kind is MeetingKind.CONGRESS else None
    if term and int(term["last"]) < int(date.date[:4]):
        return _in_year(event, date, int(term["first"]))
    return _in_year(event, date, int(date.date[:4]) - 1) if age(article, date) < -_SOON else event


def _in_year(event: Event, date: DateSpan, year: int) -> Event:
    """``event`` in another year than its days were taken for; as it is where that has no such day."""
    later = year - int(date.date[:4])
    first, last = (f"{int(day[:4]) + later}{day[4:]}" if day else None for day in (date.date, date.end_date))
    return replace(event, date=replace(date, date=first, end_date=last)) if first and not first.endswith("02-29") else event


def age(article: Article, date: DateSpan) -> dt.timedelta:
    """How long before the paper appeared a day was; nothing when that is not known."""
    published = article.published_on
    return published - dt.date.fromisoformat(date.date) if published else dt.timedelta(0)
