"""Everything an article states: the way from its text to its facts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ahocorasick

from parsers.dates import DateSpan, find_dates, middle_of
from parsers.facts.documents import find_documents
from parsers.facts.framing.frame import Frame, find_frame
from parsers.facts.holdings.appointments import Way, find_appointments
from parsers.facts.holdings.officials import Cast
from parsers.facts.meetings.bridges import bridge_point
from parsers.facts.meetings.finding import Reported, find_meetings
from parsers.facts.meetings.standing import Standing
from parsers.facts.meetings.writing import write_meeting
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.mentions.pronouns import is_in_quotation, is_of_a_year
from parsers.facts.mentions.scanning import find_mentions
from parsers.facts.names.full_names import full_names
from parsers.facts.posts.before import MARKS_OF_OLD
from parsers.facts.roles.bygone import is_bygone, is_of_before
from parsers.facts.roles.listings import behind_bullet, chosen_before, is_bullet, opens_people
from parsers.facts.roles.ongoing import speech_going_on, speech_of
from parsers.facts.roles.participation import find_parts
from parsers.facts.roles.parts import Part
from parsers.facts.statistics import Landmarks, find_landmarks, find_statistics
from parsers.facts.tagging.sentences import Sentence, sentences
from parsers.facts.tagging.spans import Tag, TagKind, Tags, tag
from parsers.facts.titles.printed import posts_printed
from parsers.types import Article, BlockKind, Meeting, MeetingKind, PageFacts, Participation, Role, Statistic

_CHAIR, _REPORTER = Role.CHAIR, Role.REPORTER
_GUESTS = (" đoàn ", " với đoàn ", " đại sứ", " với đại sứ", " tổng lãnh sự", " ngài ")
"""Behind a gathering, those whom a host receives there."""
_OF_THE_PEOPLE = ("tiếp công dân", "tiếp dân", "tiếp xúc", "đối thoại")
_RECEPTIONS = ("tiếp", "gặp", "hội đàm", "chào xã giao", "hội kiến")
_TELLS = ("thông báo", "thông tin", "khái quát", "giới thiệu")
_GATHERING, _RECEIVED = "gặp mặt", "tiếp"
"""Those whom a leader gathers are no guests: he directs them."""

_CAPTION, _LEADING, _SPEAKER, _ATTENDEE = BlockKind.CAPTION, TagKind.LEADING, Role.SPEAKER, Role.ATTENDEE
_NAME, _PRONOUN = MentionKind.NAME, MentionKind.PRONOUN
_AT_AN_EVENT = frozenset({Role.CHAIR, Role.KEYNOTE, Role.ATTENDEE, Role.PRESENTER, Role.REPORTER})
_NAMING = frozenset({MentionKind.NAME, MentionKind.POST})
_VISITING = frozenset({"thăm", "thăm hỏi", "kiểm tra", "trực tiếp kiểm tra", "khảo sát", "thị sát"})
"""What these tell is a part in a visit, not in another meeting."""
_VISITS = frozenset({MeetingKind.VISIT, MeetingKind.WORKING_SESSION})
_OPENING = frozenset({"", *MARKS_OF_OLD})
"""What may stand before who opens a sentence."""
_FEW = 24
"""Names that are found sooner one by one than by an automaton made for them."""
_SPEECHES = ("phát biểu", "tham luận", "khai mạc")


@dataclass(slots=True)
class FactReading:
    """An article with every stage of its reading, for ``explain`` and for tests."""

    article: Article
    tags: Tags
    frame: Frame
    sentences: list[Sentence]
    landmarks: Landmarks
    dates: list[DateSpan]
    mentions: list[list[Mention]]
    cast: Cast
    reported: list[Reported]
    parts: list[tuple[Sentence, Part, str]]
    """Roles with the key of the person they were resolved to."""


def read_article(article: Article) -> FactReading:
    """Every stage of the reading of people and meetings."""
    tags = tag(article.text)
    frame = find_frame(article, tags)
    lines = sentences(article)
    landmarks = find_landmarks(article.text)
    dates = find_dates(article.text, published=frame.published, near=middle_of(article.published_raw), marks=landmarks.days)
    items = dict(_items(article.text, tags, lines))
    mentions = [find_mentions(article.text, tags, line, item=items.get(number), now=frame.published) for number, line in enumerate(lines)]
    cast = Cast(article, _with_people(tags, mentions), frame, mentions)
    known = frozenset(cast.officials)
    again = _named_again(tags, lines, mentions, known) if known else []
    for number in again:
        mentions[number] = find_mentions(article.text, tags, lines[number], known, items.get(number), frame.published)
    if again or full_names(known):
        cast = Cast(article, _with_people(tags, mentions), frame, mentions, known)
    told = _parts(article, tags, lines, mentions, cast)
    parts = [
        (line, part, who)
        for line, part, who in told
        if not is_of_before(tags.copy, line, part) and not is_bygone(article.text, line, part, frame.published)
    ]
    taking_part = sum(_is_at_an_event(part) for _, part, _ in parts)
    reported = find_meetings(article, tags, lines, dates, taking_part)
    return FactReading(article, tags, frame, lines, landmarks, dates, mentions, cast, reported, parts)


def _with_people(tags: Tags, mentions: list[list[Mention]]) -> Tags:
    """The tags with where people are named, so that no body that is named in full runs into who leads it."""
    people = {one.name.start: one.name.end for found in mentions for one in found if one.name}
    return tags.with_people(people)


def _is_at_an_event(part: Part) -> bool:
    """Whether a part is one that only an event has: thanks and answers are given anywhere."""
    speaks = part.role is _SPEAKER and part.act.key.startswith(_SPEECHES)
    return speaks or (part.role in _AT_AN_EVENT and part.act.key not in _VISITING)


def _items(text: str, tags: Tags, lines: list[Sentence]) -> Iterator[tuple[int, int]]:
    """The sentences that go on with a list of people, and where each names the first: ``… cho các đồng chí:``, and a line for each."""
    listing = False
    for number, line in enumerate(lines):
        if listing and is_bullet(text, line):
            continue
        start = behind_bullet(text, line) if listing else line.start
        listing = listing and (start > line.start or is_bullet(text, lines[number - 1]))
        if listing:
            yield number, start
        listing = listing or (text[line.end - 1] == ":" and opens_people(tags, line))


def _named_again(tags: Tags, lines: list[Sentence], mentions: list[list[Mention]], known: frozenset[str]) -> list[int]:
    """The sentences where a name that the article gives elsewhere stands unread."""
    read = {one.name.start for found in mentions for one in found if one.name}
    unread = [start for start in _places(tags.copy, known) if start not in read]
    if not unread:
        return []
    starts = [line.start for line in lines]
    return sorted({bisect_right(starts, start) - 1 for start in unread})


def _places(copy: str, names: frozenset[str]) -> Iterator[int]:
    """Where names begin in a text, in no order: few are looked for one by one, many all at once."""
    if len(names) <= _FEW:
        for name in names:
            at = copy.find(name)
            while at >= 0:
                yield at
                at = copy.find(name, at + 1)
        return
    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, len(name))
    automaton.make_automaton()
    yield from (last - length + 1 for last, length in automaton.iter(copy))


def _parts(
    article: Article, tags: Tags, lines: list[Sentence], mentions: list[list[Mention]], cast: Cast
) -> Iterable[tuple[Sentence, Part, str]]:
    latest: str | None = None
    told: set[str] = set()
    listing: list[Tag] = []
    spoken: tuple[Part, str, int] | None = None
    for line, found in zip(lines, mentions, strict=True):
        caption = line.kind is _CAPTION
        parts, going_on = find_parts(article.text, tags, line, found, () if caption else listing)
        listing = listing if caption else going_on
        for part in parts:
            meant = (_subject(line, found, cast) or latest) if part.mention.kind is _PRONOUN else None
            if who := cast.who(part.mention, meant):
                if part.role is _CHAIR or part.act.kind is _LEADING:
                    cast.lead(who)
                yield line, part, who
        if not found:
            if spoken and spoken[2] == line.block and (more := speech_going_on(tags, line, spoken[0])):
                yield line, more, spoken[1]
            else:
                spoken = None
            continue
        said = speech_of(parts) if parts else None
        spoken = (said, who, line.block) if said and (who := cast.who(said.mention, latest)) else None
        for made in find_appointments(tags, line, found, article.published_on):
            who = _appointed(made.person, found, cast, latest, told)
            if who and cast.appoint(who, made) and not made.past and made.way is not Way.HELD:
                act = Tag(made.post.start, made.post.end, TagKind.ROLE, "giữ chức", Role.APPOINTEE.value)
                start, end = min(made.person.start, made.post.start), max(made.person.end, made.post.end)
                yield line, Part(made.person, Role.APPOINTEE, start, end, act), who
                listing = listing if caption else [*listing, chosen_before(line)]
        if not caption:
            people = [who for one in found if one.kind in _NAMING and (who := cast.who(one, latest))]
            latest, told = (people[0], set(people)) if people else (latest, told)


def _appointed(person: Mention, found: list[Mention], cast: Cast, latest: str | None, told: set[str]) -> str | None:
    """Who takes up a post; nobody where a pronoun behind a year may be another than the only one ``told`` before."""
    if person.kind is _PRONOUN and is_of_a_year(cast.tags.copy, person.start):
        here = {cast.who(one, latest) for one in found if one.kind in _NAMING and one.start < person.start}
        if (here or told) != {latest} or is_in_quotation(cast.article.text, person.start):
            return None
    return cast.who(person, latest)


def _subject(line: Sentence, found: list[Mention], cast: Cast) -> str | None:
    """Who opens a sentence by name, whom its pronouns mean: ``A vẫn điềm tĩnh, ông nói …``."""
    if not found or found[0].kind is not _NAME:
        return None
    opens = cast.tags.copy[line.start : found[0].start] in _OPENING
    return cast.who(found[0]) if opens else None


def extract_facts(article: Article) -> PageFacts:
    """The facts of ``article``; those that its reading found no way to read are left out."""
    reading = read_article(article)
    meetings = tuple(_meetings(reading))
    taking_part = frozenset(key for _, _, key in reading.parts) if meetings else frozenset()
    return PageFacts(
        article,
        people=reading.cast.people(taking_part),
        meetings=meetings,
        statistics=figures(reading),
        documents=find_documents(article, reading.tags, reading.dates, reading.landmarks.citations),
    )


def figures(reading: FactReading) -> tuple[Statistic, ...]:
    """The figures of an article that was read."""
    home = reading.frame.province.name if reading.frame.province else None
    return find_statistics(reading.article, reading.sentences, reading.dates, home=home, landmarks=reading.landmarks)


def _meetings(reading: FactReading) -> Iterable[Meeting]:
    article = reading.article
    for number, one in enumerate(reading.reported):
        upto = reading.reported[number + 1].start if number + 1 < len(reading.reported) else None
        only = number == 0 and upto is None
        mine = reading.parts if only else [part for part in reading.parts if _belongs(part[0], number, one.start, upto)]
        standing: Standing | None = None
        roles: dict[tuple[str, Role], Participation] = {}
        for line, part, key in mine:
            official = reading.cast.officials.get(key)
            if official is None or (part.act.key in _VISITING and one.event.kind not in _VISITS):
                continue  # calling on somebody is a part in a visit only
            role = _ATTENDEE if part.act.kind is _LEADING else part.role
            if role is _REPORTER and part.act.key.startswith(_TELLS) and _receives_guests(one.event.tag, reading.tags.copy):
                role = _SPEAKER  # hosts and guests tell each other how they fare
            if role is None:
                standing = standing or Standing(reading.cast, mine, reception=_reception(one.event.tag, reading.tags.copy))
                role = standing.of_urging(key, part.act)
            if role and (key, role) not in roles:
                roles[key, role] = Participation(
                    official.name,
                    role,
                    article.quote(part.start, part.end),
                    posts_printed(article.text, reading.tags.copy, part.mention),
                    bridge_point(article.text, line, part.mention, part.end),
                )
        yield write_meeting(article, reading.tags, reading.frame, reading.sentences, reading.dates, one, roles.values())


def _receives_guests(tag: Tag, copy: str) -> bool:
    """Whether hosts and guests meet, and no leaders those who come with their concerns."""
    return _reception(tag, copy) is not None and not any(word in tag.key for word in _OF_THE_PEOPLE)


def _reception(tag: Tag, copy: str) -> Tag | None:
    """The words for an event where hosts receive their guests; None for any other."""
    if _GATHERING in tag.key and _RECEIVED not in tag.key and not copy.startswith(_GUESTS, tag.end):
        return None
    return tag if any(word in tag.key for word in _RECEPTIONS) else None


def _belongs(line: Sentence, number: int, start: int, upto: int | None) -> bool:
    if line.kind is _CAPTION:
        return number == 0
    return (number == 0 or line.start >= start) and (upto is None or line.start < upto)
