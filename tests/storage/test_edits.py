"""Edited articles: the old text kept, facts replaced, corrections told to whom they concern."""

import dataclasses

import pytest
from sqlite_utils import Database

from parsers.types import MeetingKind, PageFacts, Role
from storage.news.changes import changes_after
from storage.news.ingest import Outcome
from tests.storage.articles import HOST, HOUR, NAME, SEEN, Draft, conference
from tests.storage.test_ingest import keep, kinds


def edited(draft: Draft, before: str, after: str) -> Draft:
    """The same article with some words of its last paragraph changed, its facts still to be told."""
    article = dataclasses.replace(draft.article, body=tuple(p.replace(before, after) for p in draft.article.body))
    again = Draft("")
    again.article = article
    return again


def retold(draft: Draft, figure: str, value: int) -> PageFacts:
    """The facts of ``conference`` read from an edited text."""
    again = conference()
    draft.person(HOST, "Bí thư Tỉnh đoàn").person("Lý Thanh Bình", "Phó Chủ tịch Hội Nông dân Việt Nam")
    draft.figure(figure, value, "ha rừng", scope="cả nước").document("Kế hoạch", "12-KH/TW")
    roles = [(p.person, p.role) for p in again.meetings[0].participants]
    return draft.meeting(NAME, roles=roles).facts


def test_a_corrected_figure_is_told_as_a_correction(news: Database) -> None:
    """An edit that alters a figure keeps the old text, replaces the fact and logs a correction of the same event with both wordings."""
    first = keep(news, conference().facts)
    facts = retold(edited(conference(), "4.321", "4.322"), "4.322 ha rừng", 4322)
    done = keep(news, facts, seen_at=SEEN + HOUR)
    assert (done.article_id, done.outcome, done.changes) == (first.article_id, Outcome.EDITED, 1)
    assert [row["value"] for row in news.query("SELECT value FROM statistics")] == [4322]
    told, correction = changes_after(news, 0)
    assert (correction.kind, correction.event, correction.version) == ("correction", told.event, 2)
    assert correction.detail == ({"what": "figure", "was": "4.321 ha rừng"}, {"what": "figure", "now": "4.322 ha rừng"})
    assert [(row["version"], "4.321" in row["text"]) for row in news.query("SELECT version, text FROM versions")] == [(1, True)]


def test_an_edit_of_furniture_is_no_correction(news: Database) -> None:
    """An edit that alters no fact keeps the old text and tells nobody; facts keep the time they were first seen, and their quotes move."""
    keep(news, conference().facts)
    done = keep(news, retold(edited(conference(), "Cả nước", "Tính chung cả nước"), "4.321 ha rừng", 4321), seen_at=SEEN + HOUR)
    assert (done.outcome, done.changes) == (Outcome.EDITED, 0)
    assert kinds(news) == ["meeting"]
    for table in ("statistics", "mentions", "observations", "reports", "participations", "citations"):
        assert {row["first_seen"] for row in news.query(f"SELECT first_seen FROM {table}")} == {"2026-03-05T02:00:00+00:00"}
        held = f'SELECT f.quote = substr(t.text, f.start + 1, f."end" - f.start) AS held FROM {table} f JOIN texts t USING (article_id)'
        assert {row["held"] for row in news.query(held)} == {1}


def test_a_better_reading_is_told_to_nobody(news: Database) -> None:
    """The same text with other facts is REREAD: facts replaced, no version, the change quiet."""
    keep(news, dataclasses.replace(conference().facts, statistics=()))
    done = keep(news, conference().facts, reader="2")
    assert (done.outcome, done.changes) == (Outcome.REREAD, 1)
    assert news["versions"].count == 0
    assert [change.quiet for change in changes_after(news, 0)] == [False, True]


def test_a_reading_of_an_older_page_sets_no_time_back(news: Database) -> None:
    """When an article was last seen stays what it was when a page fetched earlier is read anew."""
    keep(news, dataclasses.replace(conference().facts, statistics=()), seen_at=SEEN + HOUR)
    keep(news, conference().facts, seen_at=SEEN, reader="2")
    assert next(news.query("SELECT last_seen FROM articles"))["last_seen"] == "2026-03-05T03:00:00+00:00"


def test_a_renamed_meeting_keeps_its_id(news: Database) -> None:
    """A meeting whose day and name the paper corrects is the same event."""
    keep(news, conference().facts)
    meeting = dataclasses.replace(conference().meetings[0], name="Hội nghị trồng rừng", date="2026-03-03")
    keep(news, dataclasses.replace(conference().facts, meetings=(meeting,)), reader="2")
    assert len({change.event for change in changes_after(news, 0)}) == 1
    assert [(row["name"], row["date"]) for row in news.query("SELECT name, date FROM meetings")] == [("Hội nghị trồng rừng", "2026-03-03")]


@pytest.mark.parametrize("shared", [False, True], ids=["told by it alone", "told by another paper too"])
@pytest.mark.parametrize("day", ["2026-03-09", "2026-03-04"], ids=["another day", "the same day"])
def test_an_article_edited_to_tell_of_another_event(news: Database, day: str, *, shared: bool) -> None:
    """Another event in the place of the old one is a new meeting, announced as such; the old one stays with those who tell of it.

    Only what no other article tells of may be renamed altogether, on its own day.
    """
    if shared:
        keep(news, conference("baonui.vn").facts)
    keep(news, conference().facts)
    before = {row["id"] for row in news.query("SELECT id FROM meetings")}
    article = dataclasses.replace(conference().article, captions=("Lễ khánh thành cầu cảng do Vi Văn Tư chủ trì",))
    draft = Draft("")
    draft.article = article
    draft.person("Vi Văn Tư").meeting(
        "Lễ khánh thành cầu cảng", date=day, kind=MeetingKind.CEREMONY, roles=[("Vi Văn Tư", Role.CHAIR)]
    )
    keep(news, draft.facts, seen_at=SEEN + HOUR)
    renamed = day == "2026-03-04" and not shared
    after = {row["id"] for row in news.query("SELECT id FROM meetings")}
    assert (after == before) is renamed
    assert news["meetings"].count == (2 if shared else 1)
    row = next(news.query("SELECT meeting_id, reason FROM reports WHERE name LIKE 'Lễ%'"))
    assert (row["meeting_id"] in before) is renamed
    assert ("told before as" in row["reason"]) is renamed
    assert sorted(kinds(news)[1 + shared :]) == (["correction"] if renamed else ["correction", "meeting"])


def two_meetings(first: str, second: str) -> PageFacts:
    """An article that tells of two meetings of a day, in some order."""
    names = ("Lễ khánh thành cầu Sông Lô", "Hội thảo nuôi ong mật", "Hội nghị bàn về chợ nổi", first, second)
    draft = Draft("Hai việc trong ngày", *(f"{name} diễn ra." for name in dict.fromkeys(names)))
    return draft.meeting(first).meeting(second).facts


@pytest.mark.parametrize(
    ("first", "second", "kept", "kinds_after"),
    [
        ("Hội thảo nuôi ong mật", "Lễ khánh thành cầu Sông Lô", 2, []),
        ("Lễ khánh thành cầu Sông Lô", "Hội thảo nuôi ong mật và làm vườn", 2, ["correction"]),
        ("Hội nghị bàn về chợ nổi", "Hội thảo nuôi ong mật", 1, ["correction", "meeting"]),
    ],
    ids=["told in another order", "one renamed", "one taken back, another told"],
)
def test_meetings_of_an_edited_article_stay_themselves(
    news: Database, first: str, second: str, kept: int, kinds_after: list[str]
) -> None:
    """Each meeting of an edited article keeps its id, however they are ordered; one taken back goes, one newly told is new."""
    keep(news, two_meetings("Lễ khánh thành cầu Sông Lô", "Hội thảo nuôi ong mật"))
    before = dict(news.execute("SELECT id, name FROM meetings").fetchall())
    keep(news, two_meetings(first, second))
    after = dict(news.execute("SELECT id, name FROM meetings").fetchall())
    assert len(after) == 2
    assert len(before.keys() & after.keys()) == kept
    assert all(set(before[id_].split()) <= set(after[id_].split()) for id_ in before.keys() & after.keys())
    assert sorted(kinds(news)[2:]) == kinds_after


def test_a_withdrawn_meeting_is_corrected_under_its_own_event(news: Database) -> None:
    """When an edit takes a meeting back, its event gets a correction and its row goes."""
    keep(news, conference().facts)
    keep(news, dataclasses.replace(conference().facts, meetings=()))
    told, correction = changes_after(news, 0)
    assert (correction.kind, correction.event) == ("correction", told.event)
    assert news["meetings"].count == 0


def test_facts_found_by_an_edit_are_told_as_new(news: Database) -> None:
    """An article that stated nothing and is edited to tell of a meeting begins an event."""
    facts = conference().facts
    keep(news, PageFacts(dataclasses.replace(facts.article, captions=("Ảnh minh họa",))))
    done = keep(news, facts)
    assert (done.outcome, kinds(news)) == (Outcome.EDITED, ["meeting"])


def test_search_indexes_follow_every_change(news: Database) -> None:
    """After new, edited and withdrawn facts every index holds exactly what its table holds."""
    keep(news, conference().facts)
    keep(news, retold(edited(conference(), "4.321", "4.322"), "4.322 ha rừng", 4322))
    keep(news, dataclasses.replace(conference().facts, meetings=(), people=(), documents=()))
    for index in ("texts_exact", "texts_folded", "people_search", "meetings_search", "statistics_search", "documents_search"):
        news.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    assert (news["people"].count, news["meetings"].count, news["documents"].count, news["holdings"].count) == (0, 0, 0, 0)
