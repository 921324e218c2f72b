"""What reading an article yields: frozen facts, each with the words it was read from.

A fact is stated or it is absent: None and () mean that the text does not say.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, partial
from itertools import repeat
from typing import NamedTuple


class BlockKind(StrEnum):
    """What a block of an article's text is."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"


class MeetingKind(StrEnum):
    """The closed list of kinds of meeting."""

    CONFERENCE = "conference"
    """hội nghị, giao ban, tiếp xúc cử tri"""
    WORKING_SESSION = "working_session"
    """buổi làm việc"""
    CONGRESS = "congress"
    """đại hội"""
    SESSION = "session"
    """kỳ họp, phiên họp"""
    MEETING = "meeting"
    """cuộc họp, gặp mặt, tiếp"""
    CEREMONY = "ceremony"
    """lễ, mít tinh, trao, công bố quyết định"""
    SEMINAR = "seminar"
    """hội thảo, tọa đàm"""
    TRAINING = "training"
    """tập huấn, bồi dưỡng, lớp học, học tập nghị quyết"""
    VISIT = "visit"
    """thăm, kiểm tra, khảo sát"""
    OTHER = "other"


class Session(StrEnum):
    """The part of the day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class MeetingFormat(StrEnum):
    """How people met."""

    ONLINE = "online"
    HYBRID = "hybrid"
    IN_PERSON = "in_person"


class Role(StrEnum):
    """What a person did at a meeting; being mentioned is not being present."""

    CHAIR = "chair"
    KEYNOTE = "keynote"
    SPEAKER = "speaker"
    REPORTER = "reporter"
    ATTENDEE = "attendee"
    HONOREE = "honoree"
    PRESENTER = "presenter"
    APPOINTEE = "appointee"
    MENTIONED = "mentioned"


class PostStatus(StrEnum):
    """Whether the post is held on the day of the article."""

    CURRENT = "current"
    FORMER = "former"
    ACTING = "acting"


class StatisticKind(StrEnum):
    """What a figure is."""

    COUNT = "count"
    SHARE = "share"
    CHANGE = "change"
    TARGET = "target"
    MONEY = "money"
    MEASURE = "measure"
    """a length, an area, a weight, a rate that is not a share"""


class Qualifier(StrEnum):
    """How exact a figure says it is; None means exact as printed."""

    MORE_THAN = "more_than"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class ChangeDirection(StrEnum):
    """Which way a changing figure went."""

    INCREASE = "increase"
    DECREASE = "decrease"


class Quote(NamedTuple):
    """Words of an article with their place: ``article.text[start:end] == text``.

    A named tuple, as are posts and parts, since every article has many: it is made in a fifth of the time that a frozen dataclass
    takes.
    """

    start: int
    """First character, counted in code points of ``Article.text``."""
    end: int
    """One past the last character."""
    text: str
    """The words themselves, exactly as they stand there."""


_quote = partial(tuple.__new__, Quote)
"""Makes one of place and words, without the Python code that a named tuple runs for its defaults first."""


@dataclass(frozen=True, slots=True)
class Block:
    """One title, lead, paragraph or caption, with its place in ``Article.text``."""

    kind: BlockKind
    start: int
    """Offset of the first character in ``Article.text``."""
    text: str

    @property
    def end(self) -> int:
        """Offset one past the last character."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class Article:
    """An article as printed, without the page around it. All text is NFC, one space between words, no line breaks in a block."""

    title: str | None
    lead: str | None = None
    body: tuple[str, ...] = ()
    """Paragraphs in the order of the page; no captions, no byline, no furniture."""
    captions: tuple[str, ...] = ()
    """Photo captions, each once, photo credit included as printed."""
    url: str | None = None
    """The canonical address; None for a saved text that does not tell it."""
    source: str | None = None
    """Host name without ``www.``, such as ``baonghean.vn``; None when nothing says it."""
    published_at: dt.datetime | None = None
    """Aware, as printed (UTC+07:00 unless the page says otherwise); None when no date line or metadata says it."""
    published_raw: str | None = None
    """The date as printed; also when only the day is known, or the month or year (``2026-11``)."""
    published_on: dt.date | None = None
    """The day alone, when the page gives no hour (``published_at`` is then None); else the day of ``published_at``."""
    authors: tuple[str, ...] = ()
    """Bylines as printed, in order; photographers are not authors."""
    origin: str | None = None
    """The source that a reprint names (``Nguồn: …``, ``Theo …``)."""
    section: str | None = None
    """The section as the breadcrumb names it."""

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Title, lead, paragraphs and captions in that order, with offsets into ``text``."""
        parts = [
            (BlockKind.TITLE, self.title),
            (BlockKind.LEAD, self.lead),
            *zip(repeat(BlockKind.BODY), self.body, strict=False),
            *zip(repeat(BlockKind.CAPTION), self.captions, strict=False),
        ]
        blocks, start = [], 0
        for kind, text in parts:
            if text:
                blocks.append(Block(kind, start, text))
                start += len(text) + 1
        return tuple(blocks)

    @cached_property
    def text(self) -> str:
        """The whole text that every offset counts in: the blocks joined by one newline each."""
        return "\n".join(block.text for block in self.blocks)

    def quote(self, start: int, end: int) -> Quote:
        """The words from ``start`` to ``end``.

        Raises:
            ValueError: the span is empty or leaves the text.
        """
        text = self.text
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no such span in this article: {start}..{end} of {len(text)}")
        return _quote((start, end, text[start:end]))


class Post(NamedTuple):
    """A post that the article gives a person."""

    title: str
    """Written out with body and place, standard spelling: ``Trưởng Ban Tổ chức Tỉnh ủy Nghệ An``."""
    printed: str
    """As the article prints it: ``Trưởng BTC Tỉnh ủy``."""
    status: PostStatus
    quote: Quote
    """The sentence, or the part of it, that gives the post."""
    rank: str | None = None
    """``Trưởng Ban``, ``Phó Bí thư Thường trực`` …"""
    body: str | None = None
    """``Ban Tổ chức Tỉnh ủy``; None when the rank stands alone (``Thủ tướng``)."""
    place: str | None = None
    """The province or other place the body belongs to, in standard spelling; None for the centre."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person named with a full name who takes part in what is told or holds a post."""

    name: str
    """Standard spelling and tone placement, without honorifics: ``Nguyễn Thúy Anh``."""
    printed: tuple[str, ...]
    """Every spelling of the name that the article prints."""
    posts: tuple[Post, ...]
    """In the order of the text, each once."""
    quotes: tuple[Quote, ...]
    """Every mention of the name."""


class Participation(NamedTuple):
    """One person in one role at one meeting."""

    person: str
    """``Person.name``."""
    role: Role
    quote: Quote
    """The clause that gives the role."""
    post_printed: str | None = None
    """The posts printed with the person there; None when only the name stands."""
    bridge_point: str | None = None
    """The bridge point (điểm cầu) where the role holds; None for the meeting itself."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event that the article reports as its subject."""

    kind: MeetingKind
    name: str
    """As the article names it: ``Hội nghị toàn quốc tổng kết công tác …``."""
    quote: Quote
    """The sentence that reports it."""
    date: str | None = None
    """``YYYY-MM-DD``, or a partial date ``YYYY-MM``; never padded."""
    end_date: str | None = None
    session: Session | None = None
    format: MeetingFormat | None = None
    place: str | None = None
    bridge_points: tuple[str, ...] = ()
    organizers: tuple[str, ...] = ()
    level: str | None = None
    """``central``, ``provincial``, ``district`` or ``communal``."""
    participants: tuple[Participation, ...] = ()


class Statistic(NamedTuple):
    """A number that measures or counts something in the world; a named tuple like ``Quote``, since articles tell many."""

    kind: StatisticKind
    value: int | float
    """A plain number: 5,3 triệu is 5300000; 41,23% is 41.23 with unit ``%``."""
    unit: str
    """As counted: ``tổ chức cơ sở đảng``, ``%``, ``đồng``."""
    quote: Quote
    """The clause with the number."""
    total: int | float | None = None
    """The whole of ``254/616``, scaled like ``value``."""
    indicator: str | None = None
    """What a share or amount is of: ``tỷ lệ hộ nghèo``."""
    qualifier: Qualifier | None = None
    change: ChangeDirection | None = None
    compared_with: str | None = None
    """``2021``, ``2021-06``, or as written."""
    period: str | None = None
    """``2022``, ``2020-06``, or as written: ``6 tháng đầu năm 2023``."""
    as_of: str | None = None
    """ISO date on which the figure held."""
    scope: str | None = None
    """Of whom or where: ``cả nước``, ``Thái Nguyên``."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document cited by its number."""

    kind: str
    """``Nghị quyết``, ``Chỉ thị``, ``Quy định`` …"""
    number: str
    """As printed, NFC, no spaces: ``205-QĐ/TW``."""
    quote: Quote
    """The citation."""
    issuer: str | None = None
    date: str | None = None
    subject: str | None = None
    """What the citation says it is about (``về …``)."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that could not be read: work for somebody, never a default."""

    code: str
    """A short name that is counted: ``no-title``, ``unknown-post``, ``layout-disagrees``."""
    message: str
    """One sentence for a person."""
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Everything one article states."""

    article: Article
    people: tuple[Person, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    documents: tuple[Document, ...] = ()
    issues: tuple[Issue, ...] = field(default=())
