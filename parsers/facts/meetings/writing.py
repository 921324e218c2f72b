"""Meetings as facts: name, day, place, form and organisers, with the sentence that they were read from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from parsers import lexicon
from parsers.dates import DateSpan
from parsers.facts.events.days import dates_in
from parsers.facts.events.finding import Event, find_event, is_bare
from parsers.facts.events.organizers import find_organizers, held_by_behind
from parsers.facts.events.referred import LEAD_SENTENCES
from parsers.facts.framing.frame import Frame
from parsers.facts.meetings.bridges import bridge_points
from parsers.facts.meetings.finding import Reported, part_of_day
from parsers.facts.meetings.level import level_of
from parsers.facts.meetings.venues import place_of
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tags
from parsers.patterns import pattern
from parsers.types import Article, BlockKind, Meeting, MeetingFormat, Participation

_START = attrgetter("start")
_OPENING, _PRINTED = 10, pattern(r"\d[/.-]\d")
"""Characters in which a sentence opens with a day, and what shows that it does."""
_BOTH_WAYS = pattern(
    r"\b(?:tổ chức|diễn ra|tiến hành|công bố|hình thức|họp)\b[^.;:\n]{0,40}? trực tiếp (?:tại|ở) [^.;:\n]{2,100} (?:và|kết hợp)"
    r"(?: với| theo| hình thức| kết nối| phát){0,2} trực tuyến\b"
)
"""How people met who could be there or join over the line: ``diễn ra trực tiếp tại Bộ Công an và trực tuyến tới 63 điểm cầu``."""
_IN_PERSON = " trực tiếp "
_SPEAKS_ON = 6
"""How many sentences go on from an event at once."""


def write_meeting(
    article: Article,
    tags: Tags,
    frame: Frame,
    lines: list[Sentence],
    dates: list[DateSpan],
    reported: Reported,
    parts: Iterable[Participation],
) -> Meeting:
    """The meeting as a fact."""
    event, text = reported.event, article.text
    title = article.title or ""
    date = event.date
    organizers = find_organizers(text, tags, frame, event.sentence, event.tag)
    if not organizers:
        behind = bisect_left(lines, event.sentence.end, key=_START)
        organizers = held_by_behind(text, tags, frame, lines[behind : behind + _SPEAKS_ON], event.tag, event.kind)
    if not organizers and is_bare(text, event) and lines[0].kind is BlockKind.TITLE:
        named = next((tag for tag in tags.within(tags.events, 0, lines[0].end) if tag.detail == event.kind.value), None)
        organizers = find_organizers(text, tags, frame, lines[0], named) if named else ()  # Tiểu ban … sơ kết 6 tháng đầu năm
    bridges = bridge_points(text)
    return Meeting(
        kind=event.kind,
        name=reported.name,
        quote=article.quote(event.sentence.start, event.sentence.end),
        date=date.date if date else None,
        end_date=date.end_date if date else None,
        session=part_of_day(text, event),
        format=_format(tags, event.sentence, reported.name, bridged=bool(bridges)),
        place=place_of(title, tags, frame, event) or _place_told_again(title, tags, frame, lines, dates, event, organizers),
        bridge_points=bridges,
        organizers=organizers,
        level=level_of(reported.name, organizers),
        participants=tuple(parts),
    )


def _place_told_again(
    title: str, tags: Tags, frame: Frame, lines: list[Sentence], dates: list[DateSpan], event: Event, organizers: tuple[str, ...]
) -> str | None:
    """The place that a sentence soon behind gives an event, which tells it anew on its day: as an article does after its lead.

    Not that of what others than its ``organizers`` held that day.
    """
    behind = bisect_left(lines, event.sentence.end, key=_START)
    for line in lines[behind : behind + LEAD_SENTENCES]:
        days = dates_in(dates, line)
        if _is_of_day(frame.text, line, days, event):
            again = find_event(frame.text, tags, line, days)
            if again and again.tag.key == event.tag.key and (event.date is None or (again.date and again.date.date == event.date.date)):
                holders = find_organizers(frame.text, tags, frame, line, again.tag)
                return None if organizers and holders and set(organizers).isdisjoint(holders) else place_of(title, tags, frame, again)
    return None


def _is_of_day(text: str, line: Sentence, days: list[DateSpan], event: Event) -> bool:
    """Whether a sentence prints the day of an event, or where its year is not known opens as the event's does: ``Chiều 20/6, …``."""
    if event.date:
        return any(day.date == event.date.date for day in days)
    opening = text[event.sentence.start : event.sentence.start + _OPENING]
    return _PRINTED.search(opening) is not None and text.startswith(opening, line.start)


def _format(tags: Tags, sentence: Sentence, name: str, *, bridged: bool) -> MeetingFormat | None:
    """How people met; ``bridged`` says that places joined over the line."""
    words, called = lexicon.meetings(), name.lower()
    whole, low = tags.copy, tags.copy[sentence.start : sentence.end]
    if bridged or any(word in whole or word in called for word in words.online):  # a part of all words for it
        if any(word in whole for word in words.hybrid) or (_IN_PERSON in whole and _BOTH_WAYS.search(whole)):
            return MeetingFormat.HYBRID
        if bridged or any(word in low or word in called for word in words.online) or any(word in whole for word in words.held_online):
            return MeetingFormat.ONLINE
    if any(word in low for word in words.in_person):
        return MeetingFormat.IN_PERSON
    return None
