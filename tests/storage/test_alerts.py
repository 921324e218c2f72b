"""What an alert is about and what it shows."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from parsers.types import PostStatus, Role
from storage.news.cards import card
from storage.news.changes import changes_after, last_change
from storage.news.ids import number_key, person_id, post_id
from storage.news.ingest import ingest
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources
from storage.news.topics import topics
from tests.storage.articles import HOST, HOUR, LEADER, SEEN, Draft, conference


def keep(db: Database, draft: Draft, **more: object) -> str:
    """Ingest an article; the event of its last change."""
    ingest(db, draft.facts, **{"page_id": None, "url": None, "source": None, "seen_at": SEEN, **more})  # type: ignore[arg-type]
    return changes_after(db, 0)[-1].event


def test_topics_are_all_that_can_be_followed(news: Database) -> None:
    """A change is about people, posts, bodies, provinces, documents, a kind of meeting, a source and words."""
    put_sources(news, [SourceRow("baosong", "baosong.vn", "Báo Sông", province="Thái Nguyên")])
    put_provinces(news, [ProvinceRow("Thái Nguyên", "tỉnh"), ProvinceRow("Bắc Kạn", "tỉnh", merged_into="Thái Nguyên")])
    draft = conference(place="Bắc Kạn", organizers=("Hội Nông dân Việt Nam",))
    keep(news, draft)
    change, = changes_after(news, 0)
    about = topics(news, change)
    assert about.people == {person_id(name.casefold(), ""): name for name in (HOST, LEADER)}
    assert set(about.posts) == {post_id("Bí thư Tỉnh đoàn"), post_id("Phó Chủ tịch Hội Nông dân Việt Nam")}
    assert about.bodies == {"hoi nong dan viet nam": "Hội Nông dân Việt Nam"}
    assert about.provinces == {"bac kan": "Bắc Kạn", "thai nguyen": "Thái Nguyên"}
    assert about.documents == {number_key("12-KH/TW"): "12-KH/TW"}
    assert (about.kind, about.source) == ("conference", "baosong")
    assert "trong rung ven bien" in about.words


def test_topics_of_an_article_without_a_meeting(news: Database) -> None:
    """An article about no meeting has no kind of meeting."""
    keep(news, Draft("Tin", "Có 7 xã đạt chuẩn.").figure("7 xã", 7, "xã"))
    about = topics(news, changes_after(news, 0)[0])
    assert (about.kind, about.people, about.words) == (None, {}, "tin co 7 xa dat chuan.")


def test_a_card_tells_a_meeting_from_all_its_reports(news: Database) -> None:
    """The card of a meeting gathers people, figures and documents of every report, each once, with every source."""
    event = keep(news, conference())
    assert keep(news, conference("baonui.vn"), seen_at=SEEN + HOUR) == event
    shown = card(news, event)
    assert shown is not None
    assert shown.meeting is not None
    assert (shown.version, shown.headline) == (2, "Trồng rừng ven biển: tin của baosong.vn")
    assert [(p.name, p.role, p.post_printed) for p in shown.people] == [
        (HOST, "chair", "Bí thư Tỉnh đoàn"),
        (LEADER, "keynote", "Phó Chủ tịch Hội Nông dân Việt Nam"),
    ]
    assert [(f.value, f.unit) for f in shown.figures] == [(4321, "ha rừng")]
    assert [d.number for d in shown.documents] == ["12-KH/TW"]
    assert [source.source for source in shown.sources] == ["baosong.vn", "baonui.vn"]
    assert shown.quote == shown.sources[0]


@pytest.mark.parametrize("title", ["Tin xã", None])
def test_a_card_tells_an_article_without_a_meeting(news: Database, title: str | None) -> None:
    """The card of an article shows who is named in which post, and a quote; without a title the quote is the headline."""
    words = "Ông Vũ Hải Sơn, Chủ tịch Hội Tem, cho biết có 7 xã đạt chuẩn."
    draft = Draft(title or "", words).person("Vũ Hải Sơn", "Chủ tịch Hội Tem", words=words).figure("7 xã", 7, "xã")
    event = keep(news, draft)
    shown = card(news, event)
    assert shown is not None
    assert (shown.meeting, shown.headline) == (None, title or words)
    assert [(p.name, p.role, p.post_printed) for p in shown.people] == [("Vũ Hải Sơn", Role.MENTIONED, "Chủ tịch Hội Tem")]
    assert shown.quote.quote == words


def test_a_former_post_is_called_that(news: Database) -> None:
    """Posts on a card stand as printed, a former one never as if it were held."""
    words = "Ông Vũ Hải Sơn, Ủy viên Hội Tem, nguyên Chủ tịch Hội Tem và thư ký, dự."
    draft = Draft("Tin", words).person("Vũ Hải Sơn", "Ủy viên Hội Tem", words=words)
    former = Draft("Tin", words).person("Vũ Hải Sơn", "Chủ tịch Hội Tem", "nguyên thư ký", status=PostStatus.FORMER, words=words)
    draft.people[0] = replace(draft.people[0], posts=draft.people[0].posts + former.people[0].posts)
    shown = card(news, keep(news, draft))
    assert shown is not None
    assert shown.people[0].post_printed == "Ủy viên Hội Tem, nguyên Chủ tịch Hội Tem, nguyên thư ký"


def test_an_event_nobody_tells_of_has_no_card(news: Database) -> None:
    """An event that was taken back, or never was, has no card."""
    assert card(news, "no such event") is None


def test_a_new_subscription_begins_at_the_last_change(news: Database) -> None:
    """The number of the newest change is 0 before there is one."""
    assert last_change(news) == 0
    keep(news, conference())
    assert last_change(news) == 1
