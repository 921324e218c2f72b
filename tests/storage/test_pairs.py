"""Pairs of reports as two papers may write them: which are of one meeting, and which must stay two."""

from dataclasses import dataclass, field

import pytest
from sqlite_utils import Database

from parsers.types import MeetingKind, Role, Session
from storage.news.identity.names import take_apart
from storage.news.ingest import ingest
from storage.news.sources import SourceRow, put_sources
from tests.storage.articles import SEEN, Draft

PAPERS = {"Báo Sóng": "An Giang", "Báo Núi": "Lào Cai", "Báo Cả Nước": None}
AN, BINH, CHI = "Kiều Văn An", "Lù Thị Bình", "Mạc Đức Chí"


@dataclass
class Report:
    """One side of a pair."""

    name: str
    chairs: tuple[str, ...] = ()
    keynotes: tuple[str, ...] = ()
    at_bridges: tuple[tuple[str, str], ...] = ()
    cites: str | None = None
    paper: str = "Báo Sóng"
    stated: dict[str, object] = field(default_factory=dict)

    def draft(self, number: int) -> Draft:
        """The report as an article."""
        people = (*self.chairs, *self.keynotes, *(person for person, _ in self.at_bridges))
        draft = Draft(f"Bài {number}", f"{self.name} diễn ra.", f"Dự có {', '.join(people)}.", f"Theo {self.cites}.", source=self.paper)
        for person in dict.fromkeys(people):
            draft.person(person)
        if self.cites:
            draft.document("Nghị quyết", self.cites)
        roles = [(person, Role.CHAIR) for person in self.chairs] + [(person, Role.KEYNOTE) for person in self.keynotes]
        bridged = [(person, Role.CHAIR, point) for person, point in self.at_bridges]
        return draft.meeting(self.name, roles=roles, bridged=bridged, **self.stated)  # type: ignore[arg-type]


def r(name: str, *chairs: str, paper: str = "Báo Sóng", cites: str | None = None, **stated: object) -> Report:
    """A report in short: name, chairs, and whatever else it states."""
    keynotes = tuple(stated.pop("keynotes", ()))  # type: ignore[call-overload]
    bridges = tuple(stated.pop("at_bridges", ()))  # type: ignore[call-overload]
    return Report(name, chairs, keynotes, bridges, cites, paper, stated)


CEREMONY, SESSION, CONGRESS = ({"kind": kind} for kind in (MeetingKind.CEREMONY, MeetingKind.SESSION, MeetingKind.CONGRESS))
NATIONAL = "Hội nghị toàn quốc về phòng cháy rừng mùa khô"
SHORT = "Hội nghị phòng cháy rừng"
BADGES = "Lễ trao Huy hiệu Đảng"
VOTERS = "Hội nghị tiếp xúc cử tri"
EIGHTH = "Kỳ họp thứ tám HĐND tỉnh"
PLAIN = "Hội nghị tổng kết công tác năm 2025"
UP, DOWN = "Báo Núi", "Báo Sóng"
LOCAL = {"level": "provincial"}
CENTRAL = {"level": "central"}

JOINED = {
    "the same words and chair": (r(NATIONAL, AN), r(NATIONAL, AN, paper=UP)),
    "named more shortly": (r(NATIONAL, AN), r(SHORT, AN, paper=UP)),
    "the name alone, and it tells enough": (r(NATIONAL), r(NATIONAL, paper=UP)),
    "told from two bridge points": (
        r(NATIONAL, AN, at_bridges=[(BINH, "An Giang")], bridge_points=("An Giang",), **CENTRAL),
        r(NATIONAL, AN, at_bridges=[(CHI, "Lào Cai")], bridge_points=("Lào Cai",), paper=UP, **CENTRAL),
    ),
    "only local chairs, each at a bridge point": (
        r(NATIONAL, at_bridges=[(BINH, "An Giang")], **CENTRAL),
        r(NATIONAL, at_bridges=[(CHI, "Lào Cai")], paper=UP, **CENTRAL),
    ),
    "each bridge point given for the place": (
        r(NATIONAL, AN, place="An Giang", bridge_points=("An Giang",)),
        r(NATIONAL, AN, place="Hà Nội", paper=UP),
    ),
    "a meeting of the centre told with two places": (
        r(NATIONAL, AN, place="Hà Nội", **CENTRAL), r(NATIONAL, AN, place="Huế", paper=UP, **CENTRAL)
    ),
    "one gives the chair, the other the keynote": (r(NATIONAL, AN), r(NATIONAL, keynotes=[BINH], paper=UP)),
    "each names another co-organiser": (
        r(NATIONAL, AN, organizers=("Bộ Rừng",)), r(NATIONAL, AN, organizers=("Hội Chữa cháy",), paper=UP)
    ),
    "an organiser named more shortly": (
        r(PLAIN, AN, organizers=("Tỉnh ủy",)), r(PLAIN, AN, organizers=("Tỉnh ủy An Giang",))
    ),
    "one place named with its province": (
        r(BADGES, AN, place="huyện Gia Viễn", **CEREMONY), r(BADGES, AN, place="huyện Gia Viễn, Ninh Bình", **CEREMONY)
    ),
    "a hall, and its town": (r(SHORT, AN, place="Hội trường Tỉnh ủy"), r(SHORT, AN, place="thành phố Vinh")),
    "a bare name and the same chair": (r(SHORT, AN), r("Hội nghị", AN, paper=UP)),
    "the same chair, some words and a document": (
        r("Hội nghị rừng biển đảo sạch đẹp", AN, cites="18-NQ/TW"), r("Hội nghị rừng biển trồng mới xanh tươi", AN, cites="18-NQ/TW")
    ),
    "a session on its first and second day": (
        r(EIGHTH, AN, date="2026-03-04", **SESSION), r(EIGHTH, AN, date="2026-03-05", **SESSION)
    ),
    "a session, its ordinal in words and in figures": (
        r(EIGHTH, AN, date="2026-03-04", session=Session.MORNING, **SESSION),
        r("Kỳ họp thứ 8 HĐND tỉnh", AN, date="2026-03-05", session=Session.AFTERNOON, **SESSION),
    ),
    "a congress, and its second day told alone": (
        r("Đại hội lần thứ XIV Hội Nuôi ong", AN, date="2026-03-04", **CONGRESS),
        r("Đại hội lần thứ 14 Hội Nuôi ong", AN, date="2026-03-05", **CONGRESS),
    ),
    "one day of several": (r(NATIONAL, AN, date="2026-03-03", end_date="2026-03-05"), r(NATIONAL, AN, date="2026-03-05", paper=UP)),
    "told by the centre and by a province": (r(NATIONAL, AN, **CENTRAL), r(NATIONAL, AN, paper=UP, **LOCAL)),
    "local, the same chair, two papers": (r(NATIONAL, AN, **LOCAL), r(NATIONAL, AN, paper=UP, **LOCAL)),
}

APART = {
    "two districts": (r(BADGES, AN, place="huyện Gia Viễn", **CEREMONY), r(BADGES, AN, place="huyện Yên Khánh", **CEREMONY)),
    "two districts of one province": (
        r(BADGES, AN, place="huyện Gia Viễn, Ninh Bình", **CEREMONY), r(BADGES, AN, place="huyện Yên Khánh, Ninh Bình", **CEREMONY)
    ),
    "two districts in the names": (r(f"{VOTERS} huyện Yên Thành", AN), r(f"{VOTERS} huyện Diễn Châu", AN)),
    "two wards, the same words": (r(NATIONAL, AN, place="phường Sen"), r(NATIONAL, AN, place="phường Súng")),
    "two towns without their units": (r(NATIONAL, AN, place="Hải Phòng"), r(NATIONAL, AN, place="Hà Giang", paper=UP)),
    "two bodies, one plain name and chair": (
        r(PLAIN, AN, organizers=("Ban Tổ chức Tỉnh ủy",)), r(PLAIN, AN, organizers=("Ban Nội chính Tỉnh ủy",))
    ),
    "two bodies, nobody named": (r(PLAIN, organizers=("Sở Y tế",)), r(PLAIN, organizers=("Sở Tài chính",))),
    "two bodies, one telling name, nobody named": (
        r(NATIONAL, organizers=("Sở Lâm nghiệp An Giang",)), r(NATIONAL, organizers=("Sở Lâm nghiệp Lào Cai",), paper=UP)
    ),
    "two fields of one body and chair": (
        r("Hội nghị tổng kết công tác nội chính năm 2025", AN, organizers=("Tỉnh ủy",)),
        r("Hội nghị tổng kết công tác dân vận năm 2025", AN, organizers=("Tỉnh ủy",)),
    ),
    "two chairs of two provinces, one resolution": (
        r("Hội nghị quán triệt Nghị quyết Trung ương 4", AN, cites="18-NQ/TW"),
        r("Hội nghị quán triệt Nghị quyết Trung ương 4", BINH, cites="18-NQ/TW", paper=UP),
    ),
    "a document alone": (r("Hội nghị học nghị quyết", cites="18-NQ/TW"), r("Hội nghị học nghị quyết", cites="18-NQ/TW", paper=UP)),
    "the same chair and some words, no document": (
        r("Hội nghị rừng biển đảo sạch đẹp", AN), r("Hội nghị rừng biển trồng mới xanh tươi", AN)
    ),
    "the same words, other chairs": (r(NATIONAL, AN), r(NATIONAL, BINH)),
    "other keynotes and chairs": (r(NATIONAL, AN, keynotes=[BINH]), r(NATIONAL, CHI)),
    "other chairs, the same body": (r(NATIONAL, AN, organizers=("Bộ Rừng",)), r(NATIONAL, BINH, organizers=("Bộ Rừng",))),
    "the centre's and a province's": (r(NATIONAL, **CENTRAL), r(NATIONAL, paper=UP, **LOCAL)),
    "two provinces'": (r(NATIONAL, **LOCAL), r(NATIONAL, paper=UP, **LOCAL)),
    "two provinces', one without its level": (r(NATIONAL, **LOCAL), r(NATIONAL, paper=UP)),
    "this year's and last year's": (r(NATIONAL, AN, date="2025-03-04"), r(NATIONAL, AN, date="2026-03-04")),
    "two days running, no ordinal": (r(NATIONAL, AN, date="2026-03-04"), r(NATIONAL, AN, date="2026-03-05")),
    "two sessions on one day": (r(EIGHTH, AN, **SESSION), r("Kỳ họp thứ chín HĐND tỉnh", AN, **SESSION)),
    "two sessions on two days": (
        r(EIGHTH, AN, date="2026-03-04", **SESSION), r("Kỳ họp thứ chín HĐND tỉnh", AN, date="2026-03-05", **SESSION)
    ),
    "a session and, days later, another of its name": (
        r(EIGHTH, AN, date="2026-03-04", **SESSION), r(EIGHTH, AN, date="2026-03-07", **SESSION)
    ),
    "sessions of two councils on two days": (
        r("Kỳ họp thứ tám HĐND tỉnh An Giang", AN, date="2026-03-04", **SESSION),
        r("Kỳ họp thứ tám HĐND tỉnh Lào Cai", BINH, date="2026-03-05", paper=UP, **SESSION),
    ),
    "sessions of nothing but an ordinal": (
        r("Kỳ họp thứ tám", date="2026-03-04", **SESSION), r("Kỳ họp thứ tám", date="2026-03-05", paper=UP, **SESSION)
    ),
    "a month for a day": (r(NATIONAL, AN, date="2026-03"), r(NATIONAL, AN, date="2026-02-27", end_date="2026-03-01")),
    "morning and afternoon": (r(NATIONAL, AN, session=Session.MORNING), r(NATIONAL, AN, session=Session.AFTERNOON)),
    "nothing but a plain name": (r(PLAIN), r(PLAIN, paper=UP)),
}
PAIRS = [pytest.param(*pair, 1, id=name) for name, pair in JOINED.items()] + [
    pytest.param(*pair, 2, id=name) for name, pair in APART.items()
]


@pytest.mark.parametrize(
    ("name", "words", "ordinal"),
    [
        ("Lễ trao quà huyện Sen năm 2025", {"trao", "qua", "sen"}, None),
        ("Hội nghị của phường Súng và xã Sậy", {"sung", "say"}, None),
        ("Kỳ họp thứ mười lăm HĐND", {"15", "hdnd"}, 15),
        ("Đại hội lần thứ XIV", {"dai", "14"}, 14),
        ("Kỳ họp thứ 9", {"9"}, 9),
        ("Hội nghị", set(), None),
    ],
)
def test_what_a_name_tells(name: str, words: set[str], ordinal: int | None) -> None:
    """Years, units and common words tell nothing; ordinals are one however they are written."""
    found = take_apart(name)
    assert (found.words, found.ordinal) == (words, ordinal)


@pytest.mark.parametrize("order", [1, -1], ids=["", "reversed"])
@pytest.mark.parametrize(("first", "second", "meetings"), PAIRS)
def test_two_reports_are_of_so_many_meetings(news: Database, first: Report, second: Report, meetings: int, order: int) -> None:
    """Each pair joins or stays apart, whichever came first, and the reason is kept."""
    put_sources(news, [SourceRow(paper, paper, paper, province=province) for paper, province in PAPERS.items()])
    for number, report in enumerate((first, second)[::order]):
        ingest(news, report.draft(number).facts, page_id=None, url=None, source=report.paper, seen_at=SEEN)
    assert news["meetings"].count == meetings, news.execute("SELECT reason FROM reports").fetchall()
    assert all(reason for (reason,) in news.execute("SELECT reason FROM reports"))


def test_a_bare_name_that_fits_two_meetings_joins_neither(news: Database) -> None:
    """``Hội nghị`` with the chair of two meetings of the day is left alone, and the reason says so."""
    for number, report in enumerate((r("Hội nghị trồng rừng", AN), r("Hội nghị nuôi tôm công nghệ cao", AN), r("Hội nghị", AN))):
        ingest(news, report.draft(number).facts, page_id=None, url=None, source=None, seen_at=SEEN)
    assert news["meetings"].count == 3
    assert "its name tells nothing" in news.execute("SELECT reason FROM reports ORDER BY rowid DESC").fetchone()[0]


def test_a_session_of_two_days_lasts_from_the_first_to_the_second(news: Database) -> None:
    """A meeting told day by day says its first and its last day, in whatever order they are told."""
    for number, day in enumerate(("2026-03-05", "2026-03-04", "2026-03-06")):
        ingest(news, r(EIGHTH, AN, date=day, **SESSION).draft(number).facts, page_id=None, url=None, source=None, seen_at=SEEN)
    assert news.execute("SELECT date, end_date FROM meetings").fetchall() == [("2026-03-04", "2026-03-06")]
    reasons = news.execute("SELECT reason FROM reports WHERE score IS NOT NULL").fetchall()
    assert all(reason.startswith("the day before or after") for (reason,) in reasons)
