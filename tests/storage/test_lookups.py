"""Questions answered from facts: who, which meeting, which figure, which document."""

import pytest
from sqlite_utils import Database

from parsers.types import MeetingKind, PostStatus, Role
from storage.news.answers import (
    DocumentsAnswer,
    FiguresAnswer,
    NothingFound,
    PeopleAnswer,
    PersonAnswer,
    SearchAnswer,
)
from storage.news.documents import document, find_documents
from storage.news.figures import find_figures
from storage.news.ingest import ingest
from storage.news.lookups import ask
from storage.news.meetings import find_meetings, meeting
from storage.news.people import find_people, find_posts, named, person
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources
from tests.storage.articles import HOST, LEADER, SEEN, Draft, conference


def keep(db: Database, *drafts: Draft) -> None:
    """Ingest articles in their order."""
    for draft in drafts:
        ingest(db, draft.facts, page_id=None, url=None, source=None, seen_at=SEEN)


def career(day: str, post: str, *, status: PostStatus = PostStatus.CURRENT) -> Draft:
    """An article of a day that gives one person one post."""
    return Draft(f"Tin ngày {day}", f"Bà Đỗ Thị Ánh, {post}, đến thăm.", day=day).person("Đỗ Thị Ánh", post, status=status)


def test_a_person_has_posts_with_days_sources_and_quotes(news: Database) -> None:
    """Each post shows when it was first and last observed, and the words of each article."""
    for day, post in (("2022-05-01", "Chủ tịch Hội Sách"), ("2023-06-01", "Chủ tịch Hội Sách"), ("2023-06-02", "Ủy viên Hội Báo")):
        keep(news, career(day, post))
    answer = ask(news, "do thi anh")
    assert isinstance(answer, PersonAnswer)
    posts = {post.title: post for post in answer.posts}
    chair = posts["Chủ tịch Hội Sách"]
    assert (chair.observed_from, chair.observed_to, chair.status) == ("2022-05-01", "2023-06-01", "current")
    assert [(e.day, e.source, e.title) for e in chair.evidence] == [
        ("2023-06-01", "baosong.vn", "Tin ngày 2023-06-01"),
        ("2022-05-01", "baosong.vn", "Tin ngày 2022-05-01"),
    ]
    assert [post.title for post in answer.posts] == ["Ủy viên Hội Báo", "Chủ tịch Hội Sách"]


def test_former_posts_come_last(news: Database) -> None:
    """A post an article calls former is kept as that."""
    keep(news, career("2024-01-01", "Giám đốc Sở Gió", status=PostStatus.FORMER), career("2022-01-01", "Chủ tịch Hội Sách"))
    hit, = find_people(news, "Đỗ Thị Ánh")
    assert hit.posts == ("Chủ tịch Hội Sách",)
    answer = person(news, hit.id)
    assert answer is not None
    assert [(post.title, post.status) for post in answer.posts] == [("Chủ tịch Hội Sách", "current"), ("Giám đốc Sở Gió", "former")]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Nguyễn Thanh Hải", ["Nguyễn Thanh Hải", "Nguyễn Thành Hải"]),
        ("Nguyễn Thành Hải", ["Nguyễn Thành Hải", "Nguyễn Thanh Hải"]),
        ("NGUYỄN THÀNH HẢI", ["Nguyễn Thành Hải", "Nguyễn Thanh Hải"]),
        ("thanh hai", ["Nguyễn Thanh Hải", "Nguyễn Thành Hải"]),
        ("Uông Thuý", ["Uông Thúy"]),
        ("uong", ["Uông Thúy"]),
        ("", []),
        ('"*', []),
        ("không ai", []),
    ],
)
def test_people_are_found_by_name(news: Database, typed: str, names: list[str]) -> None:
    """The very name comes first, then the letters without tones, then parts of a name."""
    for name in ("Nguyễn Thanh Hải", "Nguyễn Thành Hải", "Uông Thúy"):
        keep(news, Draft(f"Tin {name}", f"{name} phát biểu.").person(name))
    assert [hit.name for hit in find_people(news, typed)] == names


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Nguyễn Thành Hải là ai?", ["Nguyễn Thành Hải"]),
        ("đồng chí nguyen thanh hai", ["Nguyễn Thanh Hải", "Nguyễn Thành Hải"]),
        ("hải là ai", []),
        ("?", []),
    ],
)
def test_a_name_is_found_inside_a_question(news: Database, question: str, expected: list[str]) -> None:
    """A whole name inside a question is found; with its tones it means one person, without it may mean several."""
    for name in ("Nguyễn Thanh Hải", "Nguyễn Thành Hải"):
        keep(news, Draft(f"Tin {name}", f"{name} phát biểu.").person(name))
    assert sorted(hit.name for hit in named(news, question)) == sorted(expected)


def test_ask_chooses_by_shape(news: Database) -> None:
    """A number that is known is a document, a name a person, a topic of figures the figures, other words a search, the rest nothing."""
    put_sources(news, [SourceRow("baosong", "baosong.vn", "Báo Sông")])
    keep(news, conference())
    assert isinstance(ask(news, "12-KH/TW"), DocumentsAnswer)
    assert isinstance(ask(news, "Kế hoạch số 12 - kh/tw nói gì"), DocumentsAnswer)
    assert isinstance(ask(news, LEADER), PersonAnswer)
    assert isinstance(ask(news, "ha rừng"), FiguresAnswer)
    assert isinstance(ask(news, "Hải Phòng"), SearchAnswer)
    nothing = ask(news, "99-QĐ/TW")
    assert isinstance(nothing, NothingFound)
    assert [fresh.source for fresh in nothing.coverage] == ["baosong"]


def test_two_people_of_one_name_are_a_choice(news: Database) -> None:
    """A name that two people have is answered with both and what tells them apart."""
    put_provinces(news, [ProvinceRow("Nghệ An", "tỉnh"), ProvinceRow("Cà Mau", "tỉnh")])
    for place in ("Nghệ An", "Cà Mau"):
        text = f"Ông Hồ Văn Sáu, Bí thư Tỉnh ủy {place}."
        keep(news, Draft(f"Tin {place}", text).person("Hồ Văn Sáu", (f"Bí thư Tỉnh ủy {place}", place)))
    answer = ask(news, "Hồ Văn Sáu")
    assert isinstance(answer, PeopleAnswer)
    assert {hit.posts for hit in answer.hits} == {("Bí thư Tỉnh ủy Nghệ An",), ("Bí thư Tỉnh ủy Cà Mau",)}


def test_figures_stand_side_by_side(news: Database) -> None:
    """Figures of one topic from several articles are all shown, the newest first, with the day they hold for."""
    keep(
        news,
        Draft("Tin cũ", "Có 51 tổ hợp tác.", day="2020-06-01").figure("51 tổ hợp tác", 51, "tổ hợp tác", as_of="2020-05-25"),
        Draft("Tin mới", "Có 52 tổ hợp tác.", day="2022-12-29").figure("52 tổ hợp tác", 52, "tổ hợp tác", as_of="2022-12-05"),
        Draft("Tin khác", "Có 9 tổ công tác.", day="2023-01-01").figure("9 tổ công tác", 9, "tổ công tác"),
    )
    for typed in ("tổ hợp tác", "to hop tac"):
        found = find_figures(news, typed)
        assert [(figure.value, figure.as_of) for figure in found] == [(52, "2022-12-05"), (51, "2020-05-25")]
    assert found[0].evidence.quote == "52 tổ hợp tác"
    assert [figure.value for figure in find_figures(news, "tổ hợp tác", limit=1)] == [52]
    assert find_figures(news, '"') == []


@pytest.mark.parametrize("value", [7, 0, -3, 41.23, 5_300_000, 2**62, 2**80, 1e-9])
def test_numbers_come_back_as_they_were(news: Database, value: float) -> None:
    """Whole numbers stay whole, others stay exact; those beyond SQLite's reach become floating point."""
    keep(news, Draft("Tin", "Con số ấy.").figure("Con số", value, "cây"))
    found, = find_figures(news, "cây")
    assert found.value == value
    assert isinstance(found.value, type(value)) or value == 2**80


@pytest.mark.parametrize("typed", ["12-KH/TW", "12-kh/tw", "12 – KH/TW", "Kế hoạch 12-KH/TW", "12", "kế hoạch"])
def test_documents_are_found_by_number_or_words(news: Database, typed: str) -> None:
    """A document is found by its number however it is typed, by the beginning of it, or by what it is; with all who cite it."""
    keep(news, conference(), conference("baonui.vn"))
    found, = find_documents(news, typed)
    assert (found.kind, found.number) == ("Kế hoạch", "12-KH/TW")
    assert {evidence.source for evidence in found.citations} == {"baosong.vn", "baonui.vn"}
    assert document(news, found.id) == found
    assert find_documents(news, "  ") == []


def test_numbers_of_a_province_are_its_own(news: Database) -> None:
    """One number of two issuers is two documents unless it is the centre's."""
    for place in ("Nghệ An", "Cà Mau"):
        draft = Draft(f"Tin {place}", "Theo Nghị quyết 01-NQ/TU và Quy định 7-QĐ/TW.")
        keep(news, draft.document("Nghị quyết", "01-NQ/TU", issuer=f"Tỉnh ủy {place}").document("Quy định", "7-QĐ/TW"))
    assert len(find_documents(news, "01-NQ/TU")) == 2
    assert len(find_documents(news, "7-QĐ/TW")) == 1


def test_a_document_says_what_most_citations_say(news: Database) -> None:
    """Issuer, date and subject are those that most citations give, the longest where as many say so; an edit counts them anew."""
    subjects = ("về rừng", "về rừng và biển", "về rừng", None, "về rừng và biển")
    drafts = [Draft(f"Tin {n}", "Theo Kế hoạch 12-KH/TW.").document("Kế hoạch", "12-KH/TW", subject=s) for n, s in enumerate(subjects)]
    said = []
    for draft in drafts:
        keep(news, draft)
        said.append(find_documents(news, "12-KH/TW")[0].subject)
    assert said == ["về rừng", "về rừng và biển", "về rừng", "về rừng", "về rừng và biển"]
    drafts[1].documents.clear()
    keep(news, drafts[1])
    assert find_documents(news, "12-KH/TW")[0].subject == "về rừng"


def test_a_meeting_is_told_by_all_its_reports(news: Database) -> None:
    """A meeting shows its people once, those who lead first, and each report with the words of its article."""
    keep(news, conference(), conference("baonui.vn"))
    found, = find_meetings(news, person=LEADER)
    assert [(p.name, p.role) for p in found.people] == [(HOST, "chair"), (LEADER, "keynote")]
    assert [report.evidence.source for report in found.reports] == ["baosong.vn", "baonui.vn"]
    assert meeting(news, found.id) == found
    assert meeting(news, "no such id") is None


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({}, ["Họp báo quý", "Lễ hội Sen"]),
        ({"kind": "ceremony"}, ["Lễ hội Sen"]),
        ({"since": "2026-02-11"}, ["Họp báo quý"]),
        ({"until": "2026-02-11"}, ["Lễ hội Sen"]),
        ({"since": "2026-02-10", "until": "2026-02-10"}, ["Lễ hội Sen"]),
        ({"words": "le hoi"}, ["Lễ hội Sen"]),
        ({"words": "!"}, []),
        ({"person": "Lò Thị Mây"}, ["Lễ hội Sen"]),
        ({"person": "không ai cả"}, []),
        ({"province": "Lai Châu"}, ["Lễ hội Sen"]),
        ({"province": "lai chau"}, ["Lễ hội Sen"]),
        ({"province": "Thái Nguyên"}, ["Họp báo quý"]),
        ({"province": "Bắc Kạn"}, ["Họp báo quý"]),
        ({"limit": 1}, ["Họp báo quý"]),
    ],
)
def test_meetings_are_found_by_what_is_known_of_them(news: Database, conditions: dict[str, str], found: list[str]) -> None:
    """Person, place with its lineage, kind, days and words narrow meetings down; the newest come first."""
    rows = [ProvinceRow("Thái Nguyên", "tỉnh"), ProvinceRow("Bắc Kạn", "tỉnh", merged_into="Thái Nguyên"), ProvinceRow("Lai Châu", "tỉnh")]
    put_provinces(news, rows)
    lotus = Draft("Tin sen", "Lễ hội Sen do Lò Thị Mây chủ trì.").person("Lò Thị Mây")
    roles = [("Lò Thị Mây", Role.CHAIR)]
    lotus.meeting("Lễ hội Sen", date="2026-02-10", kind=MeetingKind.CEREMONY, roles=roles, place="hồ Xanh, Lai Châu")
    press = Draft("Tin báo", "Họp báo quý diễn ra.").meeting("Họp báo quý", date="2026-02-12", place="Bắc Kạn")
    keep(news, lotus, press)
    assert [m.name for m in find_meetings(news, **conditions)] == found  # type: ignore[arg-type]


def test_posts_are_found_with_who_holds_them(news: Database) -> None:
    """A post is found by a part of its title, with those seen in it last."""
    keep(news, career("2022-05-01", "Chủ tịch Hội Sách"), Draft("x", "Lê Na lên thay.").person("Lê Na", "Chủ tịch Hội Sách"))
    hit, = find_posts(news, "hoi sach")
    assert (hit.title, hit.holders) == ("Chủ tịch Hội Sách", ("Lê Na",))
    assert find_posts(news, "  ") == []


def test_an_id_that_was_given_up_leads_on(news: Database) -> None:
    """Aliases of people and meetings keep old links working."""
    keep(news, conference())
    hit, = find_people(news, LEADER)
    found, = find_meetings(news)
    for kind, old, new in (("person", "old-person", hit.id), ("meeting", "old-meeting", found.id)):
        news.execute("INSERT INTO aliases (kind, old_id, id, reason, at) VALUES (?, ?, ?, 'merged', '')", (kind, old, new))
    leader = person(news, "old-person")
    assert leader is not None
    assert leader.name == LEADER
    assert meeting(news, "old-meeting") == found
    assert person(news, "nobody") is None
