"""From news to chats, over real HTTP: one message for a chat and an event, kept true."""

import asyncio
import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot import telling
from bot.dispatch import Dispatcher
from parsers.types import Participation, Role
from storage.chats import cursors, outbox, subscribers
from storage.chats.subscribers import pause, resume
from storage.chats.subscriptions import follow, subscriptions
from storage.database import open_news
from storage.news.changes import last_change
from storage.news.ingest import Ingested, ingest
from storage.news.sources import SourceRow, put_sources
from tests.bot.fake_api.server import PATIENCE, FakeBotApi
from tests.bot.virtual_clock import VirtualClock
from tests.storage.articles import HOST, HOUR, LEADER, NAME, SEEN, Draft, conference

pytestmark = pytest.mark.anyio
GUEST = "Ngô Bảo Minh"


def publish(news: Database, draft: Draft, number: int = 1, *, source: str = "song", announce: bool = True) -> Ingested:
    """A source publishes an article, or publishes it anew."""
    url = f"https://bao{source}.vn/{number}"
    return ingest(news, draft.facts, page_id=None, url=url, source=source, seen_at=SEEN, announce=announce)


async def matched(news: Database, chats: Database) -> None:
    """Wait until every change is matched."""
    newest = last_change(news)
    async with asyncio.timeout(PATIENCE):
        while cursors.cursor(chats, "matching") != newest:
            await asyncio.sleep(0)


async def caught_up(news: Database, chats: Database) -> None:
    """Wait until every change is matched and nothing is left to deliver."""
    newest = last_change(news)
    async with asyncio.timeout(PATIENCE):
        while cursors.cursor(chats, "matching") != newest or outbox.waiting(chats).get("pending"):
            await asyncio.sleep(0)


async def test_an_alert_shows_the_event_and_why(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """One message with everything stated, all reasons, a small preview, and the buttons to read, mute and pause."""
    person = serving.person(1)
    await person.asks("/follow Hải Phòng")
    await person.asks('/follow "trồng rừng"')
    await person.asks("/follow 12-KH/TW")
    await person.asks("/follow Báo Sóng")
    await person.asks('/follow "không có trong bài"')
    publish(news, conference(place="Hải Phòng"))
    alert = await person.hears(6)
    for words in (NAME, "04/03/2026", "📍 Hải Phòng", f"Chủ trì: {HOST}", LEADER, "4.321 ha rừng", "Kế hoạch 12-KH/TW", "Báo Sóng, 08:30"):
        assert words in alert.text
    assert alert.text.endswith("🔔 Hải Phòng · Từ khóa “trồng rừng” · 12-KH/TW · Nguồn Báo Sóng")
    assert list(alert.buttons) == ["📖 Đọc", "🔕 Tắt chủ đề này", "⏸ Tạm dừng 24 h"]
    assert alert.buttons["📖 Đọc"] == "https://baosong.vn/1"
    assert alert.preview == {"url": "https://baosong.vn/1", "prefer_small_media": True}
    assert not alert.silent
    await caught_up(news, chats)
    assert len(person.inbox) == 6


async def test_a_later_report_edits_the_message_quietly(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """Who was told gets the second source in the same message; who follows only the second source gets a message now."""
    early, late = serving.person(1), serving.person(2, "en")
    await early.asks("/follow Báo Sóng")
    await late.asks("/follow baobien.vn")
    publish(news, conference(place="Hải Phòng"))
    first = await early.hears(2)
    publish(news, conference("baobien.vn", place="Hải Phòng"), source="bien")
    second = await late.hears(2)
    await caught_up(news, chats)
    assert len(early.inbox) == 2
    assert (len(first.earlier), first.links) == (1, ["https://baosong.vn/1", "https://baobien.vn/1"])
    assert first.text.endswith("🔔 Nguồn Báo Sóng")
    assert second.text.endswith("🔔 Source Báo Biển")
    assert len(late.inbox) == 2


async def test_a_correction_goes_to_those_who_were_told(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """The first message stays as it is; a reply to it says what was and what is; who began to follow since gets none."""
    told, new = serving.person(1), serving.person(2)
    await told.asks("/follow Báo Sóng")
    publish(news, conference(place="Hải Phòng"))
    first = await told.hears(2)
    await new.asks("/follow Báo Sóng")
    assert publish(news, with_figure("4.123")).changes == 1
    correction = await told.hears(3)
    await caught_up(news, chats)
    assert correction.text.startswith("✏️ Đính chính: Báo Sóng")
    assert "• số liệu: 4.321 ha rừng → 4.123 ha rừng" in correction.text
    sent = next(seen.call for seen in serving.calls("sendMessage") if seen.chat_id == 1 and "Đính chính" in seen.call.text)
    assert sent.reply_parameters.message_id == first.id
    assert first.earlier == []
    assert len(new.inbox) == 1


def with_figure(value: str) -> Draft:
    """The conference with another figure of hectares."""
    edited = conference(place="Hải Phòng")
    body = (paragraph.replace("4.321", value) for paragraph in edited.article.body)
    edited.article = Draft(edited.article.title or "", *body, source="baosong.vn").article
    edited.statistics.clear()
    return edited.figure(f"{value} ha rừng", int(value.replace(".", "")), "ha rừng", scope="cả nước")


async def test_a_correction_does_not_overtake_its_alert(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """A chat that paused gets first what was said, then, in answer to it, what is so, and later reports in the first message."""
    person = serving.person(1)
    await person.asks("/follow Báo Sóng")
    pause(chats, 1, until=dt.datetime.now(dt.UTC) + dt.timedelta(hours=24))
    for draft in (conference(place="Hải Phòng"), with_figure("4.123")):
        publish(news, draft)
        await matched(news, chats)
    resume(chats, 1)
    await person.asks("/help")
    await caught_up(news, chats)
    card, correction = (message for message in person.inbox if NAME in message.text or "Đính chính" in message.text)
    assert "4.321 ha rừng" in card.text
    assert "4.321 ha rừng → 4.123 ha rừng" in correction.text
    publish(news, conference("baobien.vn", place="Hải Phòng"), source="bien")
    await caught_up(news, chats)
    assert (len(card.earlier), len(correction.earlier)) == (1, 0)


async def test_a_withdrawn_meeting_is_corrected(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """When the only paper that told of a meeting takes it back, those who were told get what was said, under its headline."""
    person = serving.person(1)
    await person.asks("/follow Báo Sóng")
    publish(news, conference(place="Hải Phòng"))
    first = await person.hears(2)
    publish(news, Draft("Trồng rừng", "Cả nước trồng được 4.321 ha rừng.", source="baosong.vn").figure("4.321 ha rừng", 4321, "ha rừng"))
    correction = await person.hears(3)
    await caught_up(news, chats)
    assert "không còn nêu tin này" in correction.text
    assert first.text.splitlines()[0] in correction.text
    assert f"cuộc họp: không còn nêu {NAME}" in correction.text
    assert len(person.inbox) == 3
    sent = next(seen.call for seen in serving.calls("sendMessage") if seen.call.text.startswith("✏️"))
    assert sent.reply_parameters.message_id == first.id


def with_guest(draft: Draft) -> Draft:
    """The same article, which now names one more who took part."""
    body = (*draft.article.body, f"{GUEST}, Chủ tịch Hội Sinh viên, cùng dự.")
    more = Draft(draft.article.title or "", *body, source="baosong.vn")
    draft.article = more.article
    draft.person(GUEST, "Chủ tịch Hội Sinh viên", words=GUEST)
    meeting = draft.meetings.pop()
    guest = Participation(GUEST, Role.ATTENDEE, draft.quote(GUEST))
    draft.meetings.append(replace(meeting, participants=(*meeting.participants, guest)))
    return draft


async def test_what_an_edit_adds_is_news_to_its_followers(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """Whoever follows what a paper adds later gets the card, whether they began before the first telling or after it; others do not."""
    early, late, new, other = (serving.person(number) for number in (1, 2, 3, 4))
    await early.asks('/follow "sinh viên"')
    await other.asks("/follow Báo Sóng")
    publish(news, conference(place="Hải Phòng"))
    await other.hears(2)
    await late.asks(f'/follow "{GUEST}"')
    await new.asks("/follow Báo Sóng")
    publish(news, with_guest(conference(place="Hải Phòng")))
    for person in (early, late):
        assert NAME in (await person.hears(2)).text
        assert "✏️" not in person.inbox[1].text
    await caught_up(news, chats)
    assert f"nêu thêm {GUEST}" in other.inbox[2].text
    assert [len(person.inbox) for person in (early, late, new, other)] == [2, 2, 1, 3]


async def test_a_database_made_anew_is_read_from_its_beginning(
    news: Database, chats: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """When news.db is another one, or an older copy, neither our place in it nor that of a subscription loses what becomes known."""
    subscribers.put_chat(chats, 1, kind="private", language="vi", at=SEEN)
    follow(chats, 1, kind="all", value="", label="Tất cả", at=SEEN, cursor=0)

    async def queued(db: Database) -> int:
        return await Dispatcher(db, chats, VirtualClock(), lambda: None, 0.0).catch_up()

    for number in range(3):
        publish(news, Draft(f"Tin {number}", f"{HOST} dự lễ {number}.", source="baosong.vn").person(HOST, "Bí thư"), number)
    assert await queued(news) == 3
    follow(chats, 1, kind="source", value="song", label="Báo Sóng", at=SEEN, cursor=last_change(news))
    folder = tmp_path / "anew"
    anew = open_news(folder)
    put_sources(anew, [SourceRow("song", "baosong.vn", "Báo Sóng", "provincial", None)])
    for number in (0, 9):  # the first is known to the chat already
        publish(anew, Draft(f"Tin {number}", f"{HOST} dự lễ {number}.", source="baosong.vn").person(HOST, "Bí thư"), number)
    assert await queued(anew) == 1
    assert "not the one that was read up to change 3" in caplog.text
    assert {subscription.cursor for subscription in subscriptions(chats, 1)} == {0}
    for number in range(20, 25):
        later = Draft(f"Tin {number}", f"{HOST} dự lễ {number}.", source="baosong.vn").person(HOST, "Bí thư")
        ingest(anew, later.facts, page_id=None, url=f"https://baosong.vn/{number}", source="song", seen_at=SEEN + HOUR)
    assert (await queued(anew), await queued(anew)) == (5, 0)
    anew.close()
    assert await queued(news) == 0
    publish(news, Draft("Tin 99", f"{HOST} dự lễ 99.", source="baosong.vn").person(HOST, "Bí thư"), 99)
    assert await queued(news) == 1


async def test_backfill_and_the_past_are_not_told(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """What a backfill finds, and what was known before following, pushes nothing."""
    person = serving.person(1)
    publish(news, conference(place="Hải Phòng"))
    await person.asks("/follow Báo Sóng")
    other = Draft("Tin cũ", f"{HOST}, Bí thư Tỉnh đoàn, nói về rừng.", source="baosong.vn").person(HOST, "Bí thư Tỉnh đoàn")
    publish(news, other, 2, announce=False)
    await caught_up(news, chats)
    assert len(person.inbox) == 1


async def test_muting_pausing_and_stopping_from_an_alert(serving: FakeBotApi, news: Database, chats: Database) -> None:
    """One reason is muted at once with undo, several are a choice; a paused chat gets its alerts afterwards, a stopped one none."""
    person = serving.person(1)
    await person.asks("/follow Hải Phòng")
    await person.asks("/follow Báo Sóng")
    publish(news, conference(place="Hải Phòng"))
    alert = await person.hears(3)
    person.press(alert, "🔕 Tắt chủ đề này")
    choice = await person.hears(4)
    assert list(choice.buttons) == ["✖ Hải Phòng", "✖ Báo Sóng"]
    await person.presses(choice, "✖ Hải Phòng")
    person.press(alert, "🔕 Tắt chủ đề này")
    assert list((await person.hears(5)).buttons) == ["↩️ Hoàn tác"]
    await person.presses(person.inbox[4], "↩️ Hoàn tác")
    assert [s.label for s in subscriptions(chats, 1)] == ["Báo Sóng"]
    person.press(alert, "⏸ Tạm dừng 24 h")
    pause = await person.hears(6)
    publish(news, Draft("Tin mới", f"{HOST} dự lễ.", source="baosong.vn").person(HOST, "Bí thư"), 2)
    await serving.person(2).asks("/help")
    await person.presses(pause, "▶️ Nhận lại ngay")
    assert "Tin mới" in (await person.hears(7)).text
    await person.asks("/stop")
    publish(news, Draft("Tin không ai nhận", f"{HOST} dự lễ.", source="baosong.vn").person(HOST, "Bí thư"), 3)
    await caught_up(news, chats)
    await person.asks("/start")
    await caught_up(news, chats)
    assert "Tin không ai nhận" not in " ".join(message.text for message in person.inbox)


async def test_a_change_that_cannot_be_told_holds_up_nobody(
    serving: FakeBotApi, news: Database, chats: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in rendering one event is logged; the next event is told."""
    person = serving.person(1)
    await person.asks("/follow Báo Sóng")
    real = telling.event_card

    def faulty(db: Database, event: str) -> object:
        card = real(db, event)
        if card and card.headline == "Tin lỗi":
            raise LookupError(event)
        return card

    monkeypatch.setattr(telling, "event_card", faulty)
    for number, title in enumerate(("Tin lỗi", "Tin lành"), 1):
        publish(news, Draft(title, f"{HOST} dự lễ.", source="baosong.vn").person(HOST, "Bí thư"), number)
    assert "Tin lành" in (await person.hears(2)).text
    await caught_up(news, chats)


HOSTILE = ["<b>đậm</b> & <script>", "</blockquote><a href='x'>", 'dấu "nháy" & &amp; &lt;', "😀" * 700, "rất dài " * 900, "{0} %s {name}"]


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_articles_are_shown_not_obeyed(serving: FakeBotApi, news: Database, chats: Database, title: str) -> None:
    """Whatever an article says, its alert is taken by Telegram as we meant it, within its limits, with the why-line."""
    person = serving.person(1)
    await person.asks("/follow Báo Sóng")
    publish(news, Draft(title.strip(), f"{HOST} nói: {title.strip()}", source="baosong.vn").person(HOST, title.strip()[:200]))
    alert = await person.hears(2)
    assert title.strip()[:40] in alert.text
    assert alert.text.endswith("🔔 Nguồn Báo Sóng")
    await caught_up(news, chats)
    assert [entry.call.parse_mode for entry in serving.calls("sendMessage")] == ["HTML"] * len(serving.calls("sendMessage"))
