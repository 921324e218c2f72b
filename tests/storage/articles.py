"""Articles of our own wording, built by hand: a paragraph a fact, quotes found by their words."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from parsers.types import (
    Article,
    Document,
    Meeting,
    MeetingKind,
    PageFacts,
    Participation,
    Person,
    Post,
    PostStatus,
    Quote,
    Role,
    Session,
    Statistic,
    StatisticKind,
)

SEEN = dt.datetime(2026, 3, 5, 2, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


class Draft:
    """An article being written together with its facts."""

    def __init__(self, title: str, *body: str, day: str | None = "2026-03-04", source: str = "baosong.vn", url: str | None = None) -> None:
        """Begin an article; ``day`` is its day of publication."""
        self.article = Article(
            title=title,
            body=body,
            url=url,
            source=source,
            published_on=dt.date.fromisoformat(day) if day else None,
            published_at=dt.datetime.fromisoformat(f"{day}T08:30:00+07:00") if day else None,
        )
        self.people: list[Person] = []
        self.meetings: list[Meeting] = []
        self.statistics: list[Statistic] = []
        self.documents: list[Document] = []

    def quote(self, words: str) -> Quote:
        """The first place where the words stand."""
        start = self.article.text.index(words)
        return self.article.quote(start, start + len(words))

    def person(
        self, name: str, *posts: tuple[str, str | None] | str, status: PostStatus = PostStatus.CURRENT, words: str | None = None
    ) -> Draft:
        """Add a person with posts, each a title or a title and its place."""
        quote = self.quote(words or name)
        pairs = [(post, None) if isinstance(post, str) else post for post in posts]
        given = tuple(Post(title, title, status, quote, rank=title.split()[0], place=place) for title, place in pairs)
        self.people.append(Person(name, (quote.text,), given, (quote,)))
        return self

    def meeting(
        self,
        name: str,
        *,
        date: str | None = "2026-03-04",
        kind: MeetingKind = MeetingKind.CONFERENCE,
        roles: Sequence[tuple[str, Role]] = (),
        session: Session | None = None,
        place: str | None = None,
        end_date: str | None = None,
        organizers: tuple[str, ...] = (),
        bridge_points: tuple[str, ...] = (),
        bridged: Sequence[tuple[str, Role, str]] = (),
        level: str | None = None,
        words: str | None = None,
    ) -> Draft:
        """Add a meeting with people of the article in roles; ``bridged`` are those at bridge points."""
        held = [(person, role, None) for person, role in roles] + list(bridged)
        participants = tuple(Participation(person, role, self.quote(person), bridge_point=point) for person, role, point in held)
        quote = self.quote(words or name)
        where = {"session": session, "place": place, "organizers": organizers, "level": level, "bridge_points": bridge_points}
        self.meetings.append(Meeting(kind, name, quote, date, end_date=end_date, participants=participants, **where))  # type: ignore[arg-type]
        return self

    def figure(self, words: str, value: float, unit: str, **more: object) -> Draft:
        """Add a statistic."""
        self.statistics.append(Statistic(StatisticKind.COUNT, value, unit, self.quote(words), **more))  # type: ignore[arg-type]
        return self

    def document(self, kind: str, number: str, **more: object) -> Draft:
        """Add a citation."""
        self.documents.append(Document(kind, number, self.quote(number), **more))  # type: ignore[arg-type]
        return self

    @property
    def facts(self) -> PageFacts:
        """What the article states."""
        return PageFacts(self.article, tuple(self.people), tuple(self.meetings), tuple(self.statistics), tuple(self.documents))


LEADER = "Lý Thanh Bình"
HOST = "Đặng Thu Hà"


NAME = "Hội nghị tổng kết phong trào trồng rừng ven biển năm 2025"


def conference(source: str = "baosong.vn", name: str = NAME, **more: object) -> Draft:
    """One paper's report of a conference with a chair, a keynote, a figure and a document."""
    draft = Draft(
        f"Trồng rừng ven biển: tin của {source}",
        f"Sáng 4/3, {name} diễn ra tại Hải Phòng.",
        f"Đồng chí {HOST}, Bí thư Tỉnh đoàn, chủ trì; đồng chí {LEADER}, Phó Chủ tịch Hội Nông dân Việt Nam, phát biểu.",
        "Cả nước trồng được 4.321 ha rừng theo Kế hoạch số 12-KH/TW.",
        source=source,
    )
    draft.person(HOST, "Bí thư Tỉnh đoàn", words=HOST).person(LEADER, "Phó Chủ tịch Hội Nông dân Việt Nam")
    draft.figure("4.321 ha rừng", 4321, "ha rừng", scope="cả nước").document("Kế hoạch", "12-KH/TW")
    return draft.meeting(name, roles=[(HOST, Role.CHAIR), (LEADER, Role.KEYNOTE)], **more)  # type: ignore[arg-type]


def falsely_quoted() -> PageFacts:
    """The facts of a conference, one of whose quotes does not stand in the article."""
    facts = conference().facts
    return dataclasses.replace(facts, statistics=(facts.statistics[0]._replace(quote=Quote(0, 5, "khác!")),))
