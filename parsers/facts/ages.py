"""How long before the paper appeared an event was: news, history, or a day of another year."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from parsers.dates import DateSpan
from parsers.facts.events import Event, lead_mark_end
from parsers.facts.referred import in_title
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tags
from parsers.facts.telling import year_opening
from parsers.types import Article

_HISTORY = dt.timedelta(days=120)
_SHOWN_AGAIN, _COPIED = dt.timedelta(days=3 * 365), dt.timedelta(days=365)
"""How late a paper may show anew what it told under the same headline, and a copied page with the day of the copy any news."""
_SAME_WORDS = 4
"""Words of its name that a headline and the first sentence share."""
_NEXT = 2
"""How many sentences go on from the first."""
_AT_IT = frozenset({"chair", "attendee"})
FIRST_NEWS = "1998"
"""No paper on line told of a day before."""
_SOON = dt.timedelta(days=60)
"""How far ahead events are announced; a day further on is of the year before."""
_PRINTED_YEAR = re.compile(r"\d{4}")


def is_far(article: Article, event: Event) -> bool:
    """Whether an event is history, of a day long before the paper appeared, or of one soon after it and yet to come."""
    if event.date is None:
        published, opening = article.published_on, year_opening(article.text, event)
        return bool(opening and published and opening < published.year)
    if event.date.date < FIRST_NEWS:
        return True
    told_now = "nay" in article.text[event.date.start : event.date.end].lower()
    before = age(article, event.date)
    return -_SOON <= before < dt.timedelta(0) or (before > _HISTORY and not told_now)


def is_shown_late(article: Article, tags: Tags, event: Event, told: list[Sentence], taking_part: int) -> bool:
    """Whether an event of long before is its article's news all the same: told first, on a day printed with its year,

    under a headline that names it or before sentences that tell who was at it; or told soon, in the words of its headline. Moved sites show
    their old news under new days, and a copied page may print no day but that of the copy.
    """
    if event.date is None or event.date.date < FIRST_NEWS:
        return False
    opens = event.sentence is told[0]
    if not opens and not (event.sentence in told[1 : 1 + _NEXT] and _is_worded_so(article, tags, event)):
        return False
    if not _PRINTED_YEAR.search(article.text, event.date.start, event.date.end):
        return False
    late = age(article, event.date)
    if late < dt.timedelta(0):
        return False
    if late <= _SHOWN_AGAIN and (not opens or _is_headed(article, tags, event)):
        return True
    if not opens:
        return False
    return late <= _COPIED and taking_part > 0 and any(_tells_who_was_at(tags, line, event) for line in told[1 : 1 + _NEXT])


def _is_headed(article: Article, tags: Tags, event: Event) -> bool:
    """Whether the headline calls the event as its sentence does, or names its kind and the sentence opens with a part of the day."""
    if event.kind not in in_title(article, tags) or event.date is None:
        return False
    opening = event.sentence.start + lead_mark_end(tags.copy[event.sentence.start : event.sentence.end])
    return bool(event.date.session and event.date.start <= opening) or _is_worded_so(article, tags, event)


def _is_worded_so(article: Article, tags: Tags, event: Event) -> bool:
    """Whether the headline calls an event as its sentence does."""
    end = len(article.title or "")
    words = tags.copy[event.tag.start : event.sentence.end].split()[:_SAME_WORDS]
    headed = (tag for tag in tags.within(tags.events, 0, end) if tag.detail == event.kind.value)
    return any(tags.copy[tag.start : end].split()[:_SAME_WORDS] == words for tag in headed)


def _tells_who_was_at(tags: Tags, line: Sentence, event: Event) -> bool:
    """Whether a sentence tells who chaired or attended an event of that kind."""
    acts = tags.within(tags.acts, line.start, line.end)
    named = tags.within(tags.events, line.start, line.end)
    return any(act.detail in _AT_IT for act in acts) and any(tag.detail == event.kind.value for tag in named)


def in_its_year(article: Article, event: Event) -> Event:
    """``event``, dated a year before where its day, printed without a year, would come long after the paper appeared."""
    date = event.date
    if date is None or age(article, date) >= -_SOON or _PRINTED_YEAR.search(article.text, date.start, date.end):
        return event
    before = (str(int(day[:4]) - 1) + day[4:] if day else None for day in (date.date, date.end_date))
    first, last = before
    return replace(event, date=replace(date, date=first, end_date=last)) if first and not first.endswith("02-29") else event


def age(article: Article, date: DateSpan) -> dt.timedelta:
    """How long before the paper appeared a day was; nothing when that is not known."""
    published = article.published_on
    return published - dt.date.fromisoformat(date.date) if published else dt.timedelta(0)
