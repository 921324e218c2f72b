"""Who is who and which meeting is which: decisions with their reasons."""

import dataclasses

import pytest
from sqlite_utils import Database

from parsers.types import MeetingKind, PostStatus, Role, Session
from storage.news.ingest import ingest
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources
from tests.storage.articles import HOST, LEADER, NAME, SEEN, Draft, conference


def keep(db: Database, *drafts: Draft) -> None:
    """Ingest articles in their order."""
    for draft in drafts:
        ingest(db, draft.facts, page_id=None, url=None, source=None, seen_at=SEEN)


def seen(place: str | None, day: str | None, name: str = "Hồ Văn Sáu", post: str | None = None, role: Role | None = None) -> Draft:
    """An article of a day that gives somebody a post somewhere."""
    title = post or f"Giám đốc Sở Nước {place}"
    draft = Draft(f"{name} ở {place} ngày {day}", f"Ông {name}, {title}, nhận quyết định.", day=day).person(name, (title, place))
    if role:
        draft.meeting("Lễ trao quyết định", date=day, kind=MeetingKind.CEREMONY, roles=[(name, role)], words="nhận quyết định")
    return draft


def bare(place: str | None, day: str = "2026-01-01") -> Draft:
    """An article that gives a chairman of some commune."""
    return seen(place, day, post="Chủ tịch UBND xã")


def member(place: str) -> Draft:
    """An article that gives a post of the centre and one of a province."""
    draft = seen(place, "2026-01-01")
    draft.people.clear()
    return draft.person("Hồ Văn Sáu", ("Ủy viên Trung ương Đảng", None), (f"Bí thư Tỉnh ủy {place}", place))


def moved(before: str, now: str) -> Draft:
    """An article that gives a former post in one province and one in another."""
    draft = seen(now, "2026-02-01")
    person = draft.person("Hồ Văn Sáu", (f"Giám đốc Sở Nước {before}", before), status=PostStatus.FORMER).people.pop()
    only = draft.people.pop()
    draft.people.append(dataclasses.replace(only, posts=only.posts + person.posts))
    return draft


@pytest.mark.parametrize(
    ("drafts", "people", "decisions"),
    [
        ([seen("Nghệ An", "2026-01-01"), seen("Nghệ An", "2026-01-05")], 1, ["new", "same"]),
        ([seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-01-05")], 2, ["new", "apart"]),
        ([seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-09-05")], 2, ["new", "apart"]),
        ([seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-01-05", role=Role.APPOINTEE)], 1, ["new", "same"]),
        ([seen("Nghệ An", "2026-01-01"), seen(None, "2026-01-05")], 1, ["new", "same"]),
        ([seen("Bắc Kạn", "2026-01-01"), seen("Thái Nguyên", "2026-01-05")], 1, ["new", "same"]),
        ([seen("Nghệ An", None), seen("Cà Mau", None)], 2, ["new", "apart"]),
        ([bare("Nghệ An"), bare("Cà Mau"), bare("Cà Mau", "2026-01-09")], 2, ["new", "apart", "same"]),
        ([member("Nghệ An"), member("Cà Mau")], 1, ["new", "same"]),
        ([seen("Nghệ An", "2026-01-01"), seen(None, "2026-01-05", post="Thứ trưởng Bộ Rừng")], 1, ["new", "same"]),
        ([bare("Nghệ An"), seen(None, "2026-01-05", post="Thứ trưởng Bộ Rừng")], 2, ["new", "apart"]),
        ([seen(None, "2026-01-05", post="Thứ trưởng Bộ Rừng"), bare("Nghệ An")], 2, ["new", "apart"]),
        ([seen(None, "2026-01-05", post="Thứ trưởng Bộ Rừng"), bare(None)], 2, ["new", "apart"]),
        ([seen("Nghệ An", "2026-01-01"), moved("Nghệ An", "Cà Mau"), seen("Cà Mau", "2026-03-01")], 1, ["new", "same", "same"]),
        ([seen("Vinh", "2026-01-01"), seen("Nghệ An", "2026-01-05")], 1, ["new", "same"]),
        ([seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-01-02"), seen("Cà Mau", "2026-01-03")], 2, ["new", "apart", "same"]),
        ([seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-01-02"), seen(None, "2026-01-03")], 3, ["new", "apart", "undecided"]),
        ([seen("Nghệ An", "2026-01-01", "Lê Thuý"), seen("Nghệ An", "2026-01-02", "Lê Thúy")], 1, ["new", "same"]),
        ([seen("Nghệ An", "2026-01-01", "Lê Thanh"), seen("Nghệ An", "2026-01-02", "Lê Thành")], 2, ["new", "new"]),
    ],
    ids=[
        "same province",
        "two provinces at once",
        "two provinces, months apart",
        "appointed elsewhere",
        "a post of no province",
        "provinces that merged",
        "no days to compare",
        "a bare title in two provinces",
        "a post of the centre in common",
        "a province, then the centre",
        "a commune, then the centre",
        "the centre, then a commune",
        "the centre, then a commune somewhere",
        "a former post tells of the move",
        "a place that is no province",
        "a second person known",
        "two known, nothing tells which",
        "two spellings",
        "two names that fold alike",
    ],
)
def test_one_name_one_person_unless_posts_clash(news: Database, drafts: list[Draft], people: int, decisions: list[str]) -> None:
    """A name is one person; posts in two provinces make two; every decision has its reason."""
    names = ("Nghệ An", "Cà Mau", "Thái Nguyên")
    rows = [ProvinceRow(name, "tỉnh") for name in names]
    put_provinces(news, [*rows, ProvinceRow("Bắc Kạn", "tỉnh", merged_into="Thái Nguyên")])
    keep(news, *drafts)
    assert news["people"].count == people
    made = list(news.query("SELECT decision, reason FROM mentions ORDER BY id"))
    assert [row["decision"] for row in made] == decisions
    assert all(row["reason"] for row in made)


def test_an_edit_does_not_decide_anew(news: Database) -> None:
    """Whom a name was decided to mean stays decided, with its reason, when the article is read again."""
    put_provinces(news, [ProvinceRow(name, "tỉnh") for name in ("Nghệ An", "Cà Mau")])
    drafts = [seen("Nghệ An", "2026-01-01"), seen("Cà Mau", "2026-01-05")]
    keep(news, *drafts)
    before = list(news.query("SELECT person_id, decision, reason FROM mentions ORDER BY article_id"))
    keep(news, *(draft.figure("Ông", 1, "ông") for draft in drafts))
    assert list(news.query("SELECT person_id, decision, reason FROM mentions ORDER BY article_id")) == before
    assert {row["decision"] for row in before} == {"new", "apart"}


def told(
    name: str = NAME,
    *,
    date: str | None = "2026-03-04",
    leads: tuple[str, ...] = (HOST, LEADER),
    source: str = "baonui.vn",
    **more: object,
) -> Draft:
    """Another paper's report of a meeting, led by some people."""
    draft = Draft(f"Tin của {source}", f"{name} diễn ra.", f"Chủ trì: {', '.join(leads)}.", source=source)
    for lead in leads:
        draft.person(lead)
    return draft.meeting(name, date=date, roles=[(lead, Role.CHAIR) for lead in leads], **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("report", "joins"),
    [
        (told(), True),
        (told("Hội nghị trực tuyến toàn quốc tổng kết trồng rừng ven biển 2025"), True),
        (told(leads=()), True),
        (told(kind=MeetingKind.CEREMONY), True),
        (told(date="2026-03-03", end_date="2026-03-05"), True),
        (told(date="2026-03-05"), False),
        (told(date=None), False),
        (told(date="2026-03"), False),
        (told(kind=MeetingKind.CONGRESS), False),
        (told("Hội nghị tổng kết công tác khuyến học năm 2025"), False),
        (told("Hội nghị tổng kết năm 2025", leads=("Vi Văn Tư",)), False),
        (told(leads=("Vi Văn Tư", "Lù Thị Sen")), False),
        (told("Hội nghị tổng kết", leads=()), False),
        (told("…", words="diễn ra", leads=()), False),
        (told("Hội nghị trồng rừng ven biển", place="Hà Giang"), False),
        (told("Hội nghị trồng rừng ven biển", place="Hà Giang", level="central"), True),
        (told("Hội nghị trồng rừng ven biển", place="Hà Giang", bridge_points=("Hà Giang",)), True),
        (told("Hội nghị ra quân trồng cây", place="Hà Giang"), False),
    ],
    ids=[
        "the same words",
        "named more shortly",
        "nobody named",
        "another kind that goes with it",
        "several days around it",
        "another day",
        "no day",
        "a month alone",
        "a kind that does not go with it",
        "the same people at another meeting that day",
        "a plain name and other people",
        "the same words and other people",
        "nothing but a plain name",
        "no name at all",
        "another place, a like name, the same people",
        "another place of a meeting of the centre",
        "a bridge point for the place",
        "another place, another name, the same people",
    ],
)
def test_reports_join_by_what_they_state(news: Database, report: Draft, *, joins: bool) -> None:
    """One day, kinds that go together and enough likeness make two reports one meeting; the reason is kept either way."""
    keep(news, conference(place="Hải Phòng"), report)
    assert news["meetings"].count == (1 if joins else 2)
    reasons = [row["reason"] for row in news.query("SELECT reason FROM reports ORDER BY rowid")]
    assert len(reasons) == 2
    assert all(reasons)


def test_morning_and_afternoon_are_two_meetings(news: Database) -> None:
    """Reports of different halves of one day do not join; one that does not say may."""
    keep(news, conference(session=Session.MORNING), told(session=Session.AFTERNOON), told(source="baobien.vn"))
    assert news["meetings"].count == 2


@pytest.mark.parametrize(
    ("level", "leads", "meetings"),
    [("provincial", ("Lù Thị Sen",), 2), ("provincial", (HOST,), 1), ("central", (), 1), (None, (), 1)],
    ids=["neighbours", "neighbours who met", "told by two provinces", "level not stated"],
)
def test_like_sessions_of_two_provinces_stay_two(news: Database, level: str | None, leads: tuple[str, ...], meetings: int) -> None:
    """Local events with one name, told by papers of two provinces, join only when the same people led them."""
    for host, province in (("baosong.vn", "An Giang"), ("baonui.vn", "Lào Cai")):
        put_sources(news, [SourceRow(host, host, host, province=province)])
    name = "Kỳ họp thứ 19, HĐND tỉnh khóa XVII, nhiệm kỳ 2021 - 2026"
    for source, led in (("baosong.vn", (HOST,) if leads else ()), ("baonui.vn", leads)):
        keep(news, told(name, source=source, leads=led, kind=MeetingKind.SESSION, level=level))
    assert news["meetings"].count == meetings


def test_two_meetings_of_one_article_stay_two(news: Database) -> None:
    """Two meetings that one article tells of are never one, however alike."""
    keep(news, conference(), told().meeting(NAME, roles=[(HOST, Role.CHAIR), (LEADER, Role.CHAIR)]))
    assert news["meetings"].count == 2
    assert news["reports"].count == 3


def test_a_joined_meeting_says_what_any_report_says(news: Database) -> None:
    """Of each field the first report that states it counts; organisers and bridge points are gathered."""
    first = conference(organizers=("Hội Nông dân",))
    second = told(organizers=("Bộ Xanh", "Hội Nông dân"), place="Hải Phòng", session=Session.MORNING)
    keep(news, first, second)
    row = next(news.query("SELECT place, session, organizers, name FROM meetings"))
    assert row == {"place": "Hải Phòng", "session": "morning", "organizers": '["Hội Nông dân", "Bộ Xanh"]', "name": NAME}
