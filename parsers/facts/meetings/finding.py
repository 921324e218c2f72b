"""Meetings: the events an article reports, with day, place, form and organisers."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from parsers import lexicon
from parsers.dates import PARTS, DateSpan
from parsers.facts.events.ages import FIRST_NEWS, age, in_its_year, is_far, is_shown_late, on_day_of_long_ago
from parsers.facts.events.days import dates_in
from parsers.facts.events.digests import holds_beside, is_called, is_listed, is_of_round, is_round, tells_contact, tells_it_again
from parsers.facts.events.finding import Event, find_event, is_bare, is_definition, is_noun
from parsers.facts.events.going_on import gone_on_with, is_left_behind
from parsers.facts.events.held import opens_now
from parsers.facts.events.own_lines import is_line, is_shown, is_step
from parsers.facts.events.referred import (
    LEAD_SENTENCES,
    as_spoken_of,
    as_titled,
    headed_on_a_day,
    in_title,
    is_headed_ahead,
    is_spoken_at,
    looked_back_on,
    only_headed,
    referred_to,
    speaks_at_event,
    with_its_day,
)
from parsers.facts.events.telling import (
    argues,
    explains,
    goes_on_from,
    greets,
    has_come,
    has_just_sat,
    holds_at_once,
    is_announced,
    is_assigned,
    is_attended,
    is_done,
    is_done_since,
    is_essay,
    is_general,
    is_held,
    is_passing,
    is_quoted,
    is_term,
    is_to_come,
    kinds_prepared,
    needs_day,
    opens_another,
    opens_news,
    opens_on_day_named,
    opens_sitting,
    quotes_paper,
    sums_up,
    tells_day,
)
from parsers.facts.meetings.naming import as_called, name_of
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, Tags
from parsers.patterns import pattern
from parsers.types import Article, BlockKind, MeetingKind, Session

_PART = pattern(r"(sáng|chiều|tối) (?:ngày )?(?:nay\b|cùng ngày\b|\d{1,2}(?:\s?[/.-]\s?\d|, ))", re.IGNORECASE)
_MOST = 100
"""How many events an article tells at most; what holds more is no article."""
_TOLD = frozenset({BlockKind.BODY, BlockKind.LEAD})
_SURE, _TITLED = 3.5, 1.9
"""How surely an event without a day must be told, and by a verb whose kind the headline names."""
_OPENING_BLOCKS = 2
"""How many blocks behind the first may tell an event without a day."""
_OPENING_LINES = 3
"""How many lines tell what an article argues about."""
_BESIDE_CONGRESS = frozenset({MeetingKind.CEREMONY, MeetingKind.VISIT})
"""What delegates do before their congress sits: they lay wreaths."""
_ANOTHER = 2.5
"""How surely a second event must be told."""
_THEREUPON = 1.9
"""The same where its words go on from the first: ``Cùng ngày, …``."""
_RANK = 2
"""How many words tell whom a headline is of, at its head and before its event: ``Thủ tướng … Văn Bằng hội đàm``."""


@dataclass(slots=True)
class Reported:
    """A meeting while the article is read."""

    event: Event
    name: str
    start: int
    """Where its telling begins."""

    @property
    def day(self) -> str | None:
        """The day it is dated by."""
        return self.event.date.date if self.event.date else None


def find_meetings(article: Article, tags: Tags, sentences: list[Sentence], dates: list[DateSpan], taking_part: int) -> list[Reported]:
    """The events reported, the main one first; none when the article reports none.

    ``taking_part`` is how many parts people play: with two or more, an event that is merely referred to is reported too.
    """
    told = [one for one in sentences if one.kind in _TOLD]
    captions = [] if told else [one for one in sentences if one.kind is BlockKind.CAPTION]  # they tell a story in pictures
    elsewhere: list[Tag] = []
    first = _main(article, tags, told or captions, dates, elsewhere)
    if first is None or (first.date is None and not tells_day(tags, first)):
        headed = headed_on_a_day(article, tags, sentences, dates)
        first = headed if headed and not is_far(article, headed) else first
    if _is_plan(article, first, tags, told):
        return []
    first = first or _only_told_of(article, tags, sentences, dates, taking_part, elsewhere)
    first = first or gone_on_with(article, tags, told, dates, taking_part)
    if first is None or _is_argued(article, tags, sentences, first) or _is_prepared(article, tags, sentences, dates, first):
        return []
    first = _headed_on_visit(article, tags, told, dates, first)
    main = as_titled(article, tags, sentences, _on_its_day(article, tags, told, dates, first))
    main = in_its_year(article, as_spoken_of(article, tags, told, main))
    named = first if is_bare(article.text, main) and main.kind is first.kind else main
    found = [Reported(main, name_of(article, tags, named), main.sentence.start)]
    for sentence in told:
        leads = sentence.start == article.blocks[sentence.block].start
        opens = opens_another(tags, sentence, leads=leads) or (leads and _opens_beside(tags, main, sentence))
        if sentence.start <= main.sentence.start or sentence is main.lead or not (opens or (leads and opens_sitting(tags, sentence))):
            continue
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence))
        if event and not opens and event.kind is not MeetingKind.CONGRESS:
            continue
        listed = event is not None and is_listed(article, tags, main, event)
        bare = event is not None and is_bare(article.text, event)
        if event is None or (bare and not (listed and is_called(event))):
            continue
        if is_passing(article, tags, event, None if listed else found[0].day):
            continue
        if event.date is None and (main.date is not None or part_of_day(article.text, event) is None):
            continue
        least = 0 if is_of_round(main, event) else _THEREUPON if goes_on_from(tags, sentence) else _ANOTHER
        goes_on = tells_it_again if listed else _goes_on
        if event.score > least and not any(goes_on(article.text, one.event, event) for one in found):
            found.append(Reported(event, as_called(article.text, event) if bare else name_of(article, tags, event), sentence.start))
            if len(found) == _MOST:
                break
    return found


def _opens_beside(tags: Tags, main: Event, sentence: Sentence) -> bool:
    """Whether a paragraph tells of voters met besides, or opens with a day that is not the first paragraph's told again."""
    if is_round(main) and tells_contact(tags, sentence):
        return True
    return sentence.block > main.sentence.block + 1 and opens_on_day_named(tags, sentence)


def _only_told_of(
    article: Article, tags: Tags, lines: list[Sentence], dates: list[DateSpan], taking_part: int, elsewhere: list[Tag]
) -> Event | None:
    """The event that no sentence reports: the headline's on the day that the text opens with, one referred to, the headline's alone."""
    told = [one for one in lines if one.kind in _TOLD]
    headed = only_headed(article, tags, lines, told, dates)
    opening = find_event(article.text, tags, told[0], []) if headed and told else None
    if headed and opening and opening.kind is headed.kind and is_done_since(tags, opening):
        return None
    if headed and headed.lead:
        return headed
    known = referred_to(article, tags, lines, told, taking_part, elsewhere)
    if known is None:
        return headed
    return _with_its_day(article, tags, lines, dates, known)


def _with_its_day(article: Article, tags: Tags, lines: list[Sentence], dates: list[DateSpan], known: Event) -> Event:
    dated = with_its_day(article, tags, lines, dates, known)
    known = known if is_far(article, dated) else dated
    if known.date is not None:
        return known
    told = [one for one in lines if one.kind in _TOLD][:LEAD_SENTENCES]
    found = (event for one in told if (event := find_event(article.text, tags, one, dates_in(dates, one))))
    return on_day_of_long_ago(article, tags, told, dates, known, [one for one in found if not is_passing(article, tags, one, None)])


def _goes_on(text: str, first: Event, event: Event) -> bool:
    """Whether an event of the same day may be ``first`` still: of its kind, and of no other part of the day."""
    parts = {part_of_day(text, one) for one in (first, event)} - {None}
    return first.kind is event.kind and len(parts) < 2 and not holds_beside(text, first, event)


def _is_argued(article: Article, tags: Tags, lines: list[Sentence], first: Event) -> bool:
    """Whether the article tells what others wrote, or argues about what others held: a warning of what is said of it."""
    if tags.copy.startswith(lexicon.meetings().reviews):
        return True
    held = is_held(article.text, first) or is_attended(article.text, first) or is_spoken_at(article, tags, first)
    return not held and any(argues(tags, line) for line in lines[:_OPENING_LINES])


def _is_plan(article: Article, first: Event | None, tags: Tags, told: list[Sentence]) -> bool:
    """Whether the article opens with a plan for an event, and neither there nor on a day is any told."""
    if not told:
        return False
    if speaks_at_event(article, tags, told[0]):
        return False  # Tại buổi tiếp xúc, … báo cáo dự kiến chương trình kỳ họp
    is_told = first is not None and (first.sentence is told[0] or (_is_past(article, tags, first) and not is_line(article.text, first)))
    return not is_told and (is_announced(tags, told[0]) or _is_ahead(article, tags, told[0]))


def _is_prepared(article: Article, tags: Tags, lines: list[Sentence], dates: list[DateSpan], first: Event) -> bool:
    """Whether no day is told of an event of which the headline, or the opening without one, says that it is prepared or how it is held."""
    if first.date is not None or tells_day(tags, first):
        return False
    journey = first.kind is MeetingKind.VISIT and is_headed_ahead(article, dates)
    if journey or explains(tags, article.title) or is_essay(tags):
        return True
    return first.kind in kinds_prepared(tags, next((line for line in lines if line.kind in (BlockKind.TITLE, *_TOLD)), first.sentence))


def _is_past(article: Article, tags: Tags, event: Event) -> bool:
    """Whether an event's day was before the paper appeared; when that is not known, whether a part of the day is told, as of no plan."""
    if event.date and article.published_on:
        return age(article, event.date) >= dt.timedelta(0)
    done = is_done(article.text, event) or has_come(article.text, event)
    return part_of_day(article.text, event) is not None or (tells_day(tags, event) and done)


def _is_ahead(article: Article, tags: Tags, sentence: Sentence) -> bool:
    event = find_event(article.text, tags, sentence, [])
    return event is not None and is_to_come(tags, event)


def _least(article: Article, tags: Tags, event: Event, titled: frozenset[str], *, first: bool) -> float:
    """How surely an event without a day must be told: less by a verb, where the headline names its kind or the text begins with it."""
    if is_noun(event.tag):
        return _SURE
    now = opens_now(tags.copy[event.sentence.start : event.tag.start])
    if greets(event) or (first and (now or has_just_sat(article.text, event))):
        return _TITLED
    return _TITLED if event.kind in titled else _ANOTHER if first and has_come(article.text, event) else _SURE


def _main(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], elsewhere: list[Tag]) -> Event | None:
    """The first event told on a day, else the first that is surely told; those of another time are put down in ``elsewhere``."""
    undated: Event | None = None
    history: set[MeetingKind] = set()
    titled = in_title(article, tags)
    over = looked_back_on(article, tags, told)
    reviewing = bool(told) and sums_up(tags, told[0])
    for sentence in told:
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence))
        if event is None:
            continue
        far = is_far(article, event) and not is_shown_late(article, tags, event, told, dates)
        if far or event.kind in over or is_passing(article, tags, event, None):
            elsewhere.append(event.tag)
            history |= {event.kind} if event.date and event.date.date < FIRST_NEWS else set()
            continue
        if event.date is None and event.kind in history and not tells_day(tags, event):
            continue  # Đại hội đã quyết nghị …, as told of long ago
        if event.date is not None:
            beside = MeetingKind.CONGRESS in titled and event.kind in _BESIDE_CONGRESS
            if beside and (sat := _congress_sat(article, tags, told, dates, event)):
                return sat
            return undated if undated and _opens(article, tags, undated, event, told[0]) else event
        if undated is None:
            undated = event if _is_sure(article, tags, event, titled, told) and not reviewing else None
        elif event.kind is undated.kind and tells_day(tags, event) and not tells_day(tags, undated):
            undated = event if _is_sure(article, tags, event, titled, told) else undated  # its year nobody tells
    return undated


def _congress_sat(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], before: Event) -> Event | None:
    """The congress that is told on its day behind what was done ``before`` it: ``Phiên chính thức của Đại hội diễn ra ngày …``."""
    for sentence in told[:LEAD_SENTENCES]:
        if sentence.start <= before.sentence.start:
            continue
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence))
        sat = event and event.date and event.kind is MeetingKind.CONGRESS
        if event and sat and not is_far(article, event) and not is_passing(article, tags, event, None):
            return event
    return None


def _opens(article: Article, tags: Tags, undated: Event, dated: Event, opening: Sentence) -> bool:
    """Whether the article is of the event it opens with, whose year it does not tell, and not of one told behind it with its full day."""
    of_its_own = undated.sentence is opening and tells_day(tags, undated)
    return of_its_own or (dated.kind is not undated.kind and opens_news(article.text, undated, opening))


def _is_sure(article: Article, tags: Tags, event: Event, titled: frozenset[str], told: list[Sentence]) -> bool:
    """Whether an event is told for sure though no day is known of it, and among the first that an article tells."""
    text, sentence = article.text, event.sentence
    if sentence.block > told[0].block + _OPENING_BLOCKS or sums_up(tags, sentence) or is_quoted(text, event):
        return False
    if quotes_paper(tags, sentence) or is_term(text, event) or is_step(article, event):
        return False
    if is_line(text, event) and not (sentence is told[0] and holds_at_once(text, event)):
        return False
    if tells_day(tags, event):
        return True
    if is_left_behind(article, tags, event, told[0].start, told):
        return False
    if is_assigned(tags, sentence, event.tag) or is_definition(tags, sentence):
        return False
    if is_bare(text, event) or needs_day(event) or is_general(text, event) or is_done_since(tags, event):
        return False
    first = sentence is told[0] and (len(told) == 1 or event.tag.start > sentence.start)
    if not first and event.kind not in titled and is_shown(article, event):
        return False
    return event.score >= _least(article, tags, event, titled, first=sentence is told[0])


def _on_its_day(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], first: Event) -> Event:
    """``first``, or the sentence behind it that reports one of its several days: ``Sáng 16/10, đại hội đã khai mạc``.

    Of a visit of several days, whatever is told of one of them; of an event without a day, that of a sentence cut off before it.
    """
    if first.date is None:
        parted = _cut_off(article, tags, told, dates, first)
        return parted if parted.date or tells_day(tags, first) else _with_its_day(article, tags, told, dates, first)
    if first.date.end_date is None:
        shown = is_shown(article, first) and first.date.start > first.tag.start
        return _told_in_full(article, tags, told, dates, first) if shown else first
    for sentence in told[:LEAD_SENTENCES]:
        if sentence.start <= first.sentence.start:
            continue
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence))
        if event is None or event.date is None or event.date.session is None or event.date.end_date is not None:
            continue
        if is_of_round(first, event):
            continue
        if event.kind is first.kind or first.kind is MeetingKind.VISIT:
            return event if first.date.date <= event.date.date <= first.date.end_date else first
    return first


def _headed_on_visit(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], first: Event) -> Event:
    """``first``, or where it is a visit that the headline does not name, what the headline tells of it: ``… hội kiến Chủ tịch Quốc hội``.

    That is told behind it on a day of its own.
    """
    titled = in_title(article, tags)
    if first.kind is not MeetingKind.VISIT or first.tag.key not in lexicon.meetings().journeys or not titled or first.kind in titled:
        return first
    for sentence in told[:LEAD_SENTENCES]:
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence)) if sentence.start > first.sentence.start else None
        if event is None or event.kind not in titled or not tells_day(tags, event) or not _is_of_who_is_headed(article, tags, event):
            continue
        if not is_far(article, event) and not is_passing(article, tags, event, None):
            return event
    return first


def _is_of_who_is_headed(article: Article, tags: Tags, event: Event) -> bool:
    """Whether before an event those stand with whose rank or name the headline opens, and no others whose it is."""
    headed = next(iter(tags.within(tags.events, 0, len(article.title or ""))), None)
    whose = tags.copy[: headed.start].split() if headed else []
    called = {" ".join(whose[:_RANK]), " ".join(whose[-_RANK:])} - {""}
    return any(tags.copy.find(words, event.sentence.start, event.tag.start) >= 0 for words in called)


def _told_in_full(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], shown: Event) -> Event:
    """What a picture shows in copied text, as a sentence soon behind it tells the same event of the day; ``shown`` itself without one."""
    for sentence in told[:LEAD_SENTENCES]:
        event = find_event(article.text, tags, sentence, dates_in(dates, sentence)) if sentence.start > shown.sentence.start else None
        if event and event.date and shown.date and event.date.date == shown.date.date and event.kind is shown.kind:
            return event if event.score > shown.score - 1 else shown
    return shown


def _cut_off(article: Article, tags: Tags, told: list[Sentence], dates: list[DateSpan], first: Event) -> Event:
    """``first`` on the day that a stop parts from it: ``Sáng 13/6, tại hội trường xã. Ủy ban nhân dân xã tổ chức …``.

    Or the end of a paragraph that no stop closes, where nothing is told behind that day.
    """
    if len(told) < 2 or first.sentence is not told[1] or tells_day(tags, first):
        return first
    opening = told[0]
    days = [one for one in dates_in(dates, opening) if not one.of_document]
    if len(days) != 1 or opening.end - opening.start > _CUT_OFF:
        return first
    torn = opening.block != told[1].block
    if torn and not is_line(article.text, replace(first, sentence=opening)):
        return first
    start = days[0].start if torn else opening.start
    tells = tags.within(tags.acts, start, opening.end) or tags.within(tags.events, start, opening.end)
    return first if tells else replace(first, date=days[0], lead=opening)


_CUT_OFF = 240
"""Letters of a sentence that says when and where, and whose event stands behind its stop."""


def part_of_day(text: str, event: Event) -> Session | None:
    """The part of an event's day, also of one whose year nobody can tell: ``Chiều 19/12``."""
    if event.date:
        return event.date.session
    told = _PART.search(text, event.dated_in.start, event.dated_in.end)
    return PARTS[told[1].lower()] if told else None
