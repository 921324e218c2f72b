"""How sources fare, told over real HTTP: once a turn to each chat it concerns, whatever dies in between."""

import asyncio
import datetime as dt
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.bulletins import Bulletins
from bot.markup import plain
from bot.pace import Pace
from bot.rehearsal import FixedClock
from bot.render.alarms import bulletin, line
from bot.service import serve
from bot.texts import load
from crawler.alarms import sound
from crawler.catalogue import register
from crawler.sources import load_sources
from storage.chats import cursors, outbox
from storage.chats.subscribers import pause, put_chat
from storage.chats.subscriptions import follow
from storage.database import open_news
from storage.news.alarms import Alarm, Fall, last_alarm, put_alarms
from storage.news.runs import RunCounts, finish_run, start_run
from storage.news.sources import SourceRow, put_sources
from tests.bot.dying_bot import ALARM_POINTS
from tests.bot.fake_api.server import PATIENCE, FakeBotApi
from tests.crawler.web import write_source

pytestmark = pytest.mark.anyio
NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)
HOUR = dt.timedelta(hours=1)
ROOT = Path(__file__).resolve().parents[2]
OPERATOR = 9


def alarm(source: str = "song", state: str = "failing", *, at: dt.datetime = NOW, **more: object) -> Alarm:
    """Something to tell of a source."""
    usual = {"failing": "challenge", "late": "unread"}.get(state)
    return Alarm(source, state, NOW - 26 * HOUR, at, **({"reason": usual, "last_success": NOW - 27 * HOUR} | more))  # type: ignore[arg-type]


def follower(chats: Database, chat: int, *sources: str, language: str = "vi", at: dt.datetime = NOW - HOUR) -> None:
    """A chat that follows sources."""
    put_chat(chats, chat, kind="private", language=language, at=at)
    for source in sources:
        follow(chats, chat, kind="source", value=source, label=f"Báo {source}", at=at, cursor=0)


@asynccontextmanager
async def served(api: FakeBotApi, news: Database, chats: Database) -> AsyncIterator[Callable[[], object]]:
    """The bot with one operator, and what waits until every alarm is told."""
    stop, pace = asyncio.Event(), Pace(fastest=0.0, chat_interval=0.0)
    told = (OPERATOR,)
    running = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, operators=told, stop=stop, pace=pace, look_every=0.02))

    async def settled() -> None:
        async with asyncio.timeout(PATIENCE):
            while cursors.cursor(chats, "alarms") != last_alarm(news) or "pending" in outbox.waiting(chats):
                await asyncio.sleep(0)

    yield settled
    stop.set()
    await running


async def test_who_follows_a_source_and_the_operators_are_told(api: FakeBotApi, news: Database, chats: Database) -> None:
    """A follower hears of its source, the operator of all in one message; who follows another source or a word hears nothing."""
    one, english, other, operator = (api.person(number) for number in (1, 2, 3, OPERATOR))
    follower(chats, 1, "song")
    follower(chats, 2, "song", language="en")
    follower(chats, 3)
    follow(chats, 3, kind="words", value="song", label="“song”", at=NOW - HOUR, cursor=0)
    async with served(api, news, chats) as settled:
        put_alarms(news, [alarm("song"), alarm("bien", "late")])
        await settled()
    assert [len(person.inbox) for person in (one, english, other, operator)] == [1, 1, 0, 1]
    said = one.inbox[0]
    assert said.text.startswith("📡 Tình trạng nguồn tin\n⚠️ Báo Sóng: không đọc được. Trang báo đòi chứng minh là người thật")
    assert "Báo Biển" not in said.text
    assert "không thấy tin không có nghĩa là không có tin" in said.text
    assert said.text.endswith("🔔 Nguồn Báo song")
    assert "🔕 Tắt chủ đề này" in said.buttons
    assert not said.silent
    assert "could not be read. It wants proof of a human visitor" in english.inbox[0].text
    assert all(words in operator.inbox[0].text for words in ("Báo Sóng", "Báo Biển", "🔔 Báo cho người vận hành"))


async def test_the_whole_way_from_a_run_to_a_chat(api: FakeBotApi, news: Database, chats: Database, tmp_path: Path) -> None:
    """A run that was refused, another that was, a good one: exactly one message when it began and one when it ended."""
    write_source(tmp_path / "sources", "mau", "mau.example")
    sources = load_sources(tmp_path / "sources")
    register(news, sources.values())
    person = api.person(1)
    follower(chats, 1, "mau", at=NOW - 9 * HOUR)
    for hour, verdict in ((-4, "ok"), (-3, "blocked"), (-2, "blocked"), (-1, "ok"), (0, "ok")):
        at = NOW + hour * HOUR
        finish_run(news, start_run(news, "mau", at=at), at=at, verdict=verdict, counts=RunCounts())
        async with served(api, news, chats) as settled:  # a service that is started anew each time
            sound(news, sources.values(), now=at)
            await settled()
    assert [message.text.splitlines()[1].partition(":")[0] for message in person.inbox] == ["⚠️ Báo mau", "✅ Báo mau"]
    assert [message.silent for message in person.inbox] == [False, True]


@pytest.mark.parametrize("point", ALARM_POINTS)
async def test_a_crash_loses_no_alarm_and_doubles_none(
    api: FakeBotApi, news: Database, chats: Database, tmp_path: Path, point: str
) -> None:
    """The process is killed with a turn under way; the next one ends what was begun, and only a message in flight may come twice."""
    one, operator = api.person(1), api.person(OPERATOR)
    follower(chats, 1, "song")
    put_alarms(news, [alarm("song"), alarm("bien")])
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.dying_bot", str(tmp_path), api.url, api.token, point, str(OPERATOR), cwd=ROOT
    )
    assert await asyncio.wait_for(child.wait(), 60) == -9
    async with served(api, news, chats) as settled:
        await settled()
    for person in (one, operator):
        assert len({message.text for message in person.inbox}) == 1
    times = sorted(len(person.inbox) for person in (one, operator))
    # Both may be on their way when it dies: the one that was marked comes once all the same.
    assert times in {"sent, not marked": ([1, 1], [1, 2], [2, 2]), "sent and marked": ([1, 1], [1, 2])}.get(point, ([1, 1],))
    assert outbox.waiting(chats) == {"sent": 2}


async def test_a_restart_tells_nothing_twice(api: FakeBotApi, news: Database, chats: Database) -> None:
    """A bot that is started again goes on where it was."""
    operator = api.person(OPERATOR)
    put_alarms(news, [alarm()])
    for _ in range(3):
        async with served(api, news, chats) as settled:
            await settled()
    assert len(operator.inbox) == 1
    put_alarms(news, [alarm(state="recovered", at=NOW + HOUR)])
    async with served(api, news, chats) as settled:
        await settled()
    assert len(operator.inbox) == 2


async def caught_up(news: Database, chats: Database, now: dt.datetime = NOW) -> list[int]:
    """Look for alarms once; the chats for which something was queued since the last time."""
    before = [row["id"] for row in chats.query("SELECT id FROM outbox")]
    await Bulletins(news, chats, FixedClock(now), lambda: None, 0.0, (OPERATOR,)).catch_up()
    return [row["chat_id"] for row in chats.query("SELECT id, chat_id FROM outbox ORDER BY id") if row["id"] not in before]


async def test_what_is_old_is_not_told_to_a_bot_that_begins(news: Database, chats: Database) -> None:
    """A service that ran for months without a bot floods nobody: the last day is told, and what lasts is reminded of."""
    put_alarms(news, [alarm(at=NOW - 40 * HOUR)])
    put_alarms(news, [alarm("bien", at=NOW - 2 * HOUR)])
    assert await caught_up(news, chats) == [OPERATOR]
    [row] = chats.query("SELECT payload FROM outbox")
    assert "Báo Biển" in row["payload"]
    assert "Báo Sóng" not in row["payload"]


async def test_another_news_db_does_not_silence_the_bot(news: Database, chats: Database, tmp_path: Path) -> None:
    """After news.db was restored or made anew, whose numbers are smaller, its next alarm is told, although its number was used before."""
    for hour in range(3):
        put_alarms(news, [alarm(at=NOW - hour * HOUR)])
    await caught_up(news, chats)
    (tmp_path / "new").mkdir()
    other = open_news(tmp_path / "new")
    put_sources(other, [SourceRow("song", "baosong.vn", "Báo Sóng")])
    put_alarms(other, [alarm(at=NOW)])
    assert await caught_up(other, chats) == []
    for hour in (1, 2, 3):
        put_alarms(other, [alarm(at=NOW + hour * HOUR)])
        assert await caught_up(other, chats) == [OPERATOR]
    other.close()


async def test_who_does_not_listen_is_not_told(news: Database, chats: Database) -> None:
    """A chat that stopped gets nothing, one that pauses gets it afterwards, one that begins to follow later missed it."""
    for chat in (1, 2, 3):
        follower(chats, chat, "song")
    follower(chats, 4, "song", at=NOW + HOUR)
    pause(chats, 1)
    pause(chats, 2, until=NOW + HOUR)
    put_alarms(news, [alarm()])
    assert sorted(await caught_up(news, chats)) == [2, 3, OPERATOR]
    assert [row.chat_id for row in outbox.due(chats, NOW, 9)] == [OPERATOR, 3]


async def test_an_operator_who_never_wrote_to_the_bot(
    api: FakeBotApi, news: Database, chats: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram lets us write to nobody first: that is logged at the next alarm, without the id, and over as soon as they start the bot."""
    operator = api.person(OPERATOR)
    operator.block()
    api.world.updates.clear()
    put_alarms(news, [alarm()])
    async with served(api, news, chats) as settled:
        await settled()
        put_alarms(news, [alarm("bien", at=NOW + HOUR)])
        await settled()
        assert "has not started the bot" in caplog.text
        assert str(OPERATOR) not in [word for record in caplog.records if record.name == "bot.bulletins" for word in record.args or ()]
        operator.unblock()
        await operator.asks("/start")
        put_alarms(news, [alarm(at=NOW + 2 * HOUR)])
        await settled()
    assert "Báo Sóng" in operator.inbox[-1].text


async def test_following_a_source_in_trouble_says_so(serving: FakeBotApi, news: Database) -> None:
    """Whoever begins to follow it learns at once that its silence means nothing; of one that is well again nothing is said."""
    put_alarms(news, [alarm("song"), alarm("bien", "recovered")])
    person = serving.person(1)
    assert "⚠️ Báo Sóng: không đọc được." in (await person.asks("/follow Báo Sóng")).text
    assert "Báo Biển:" not in (await person.asks("/follow Báo Biển")).text


def test_however_many_sources_fall_each_is_told_once() -> None:
    """Sixty sources at once take several messages, each of which Telegram takes, and every source stands in exactly one."""
    some = [replace(alarm(f"s{number}"), name=f"Báo và Phát thanh, Truyền hình số {number}.") for number in range(60)]
    messages = list(bulletin(some, {}, load("vi")))
    assert 1 < len(messages) < 6
    assert all(len(plain(message.html)) <= 4096 for message in messages)
    whole = "\n".join(plain(message.html) for message in messages)
    assert [whole.count(each.name) for each in some] == [1] * 60


FALL = (Fall("time", 0.98, 0.0), Fall("author", 0.7, 0.125))
SAID = [
    (alarm(), ("không đọc được", "could not be read")),
    (alarm(last_success=None), ("Chưa đọc được lần nào.", "Never read yet.")),
    (alarm(reminder=True), ("Đã báo từ", "First told")),
    (alarm(reason="a-verdict-of-tomorrow"), ("a-verdict-of-tomorrow", "a-verdict-of-tomorrow")),
    (alarm(state="late"), ("chưa đọc được", "has not been read")),
    (alarm(state="late", reason="silent"), ("không thấy bài mới", "nothing new")),
    (
        alarm(state="partial", falls=FALL),
        ("giờ đăng (còn 0 %, trước đây 98 %), tác giả (còn 12 %, trước đây 70 %)", "the hour (0% now, 98% before), an author (12% now"),
    ),
    (alarm(state="accepted", falls=FALL[:1]), ("không nhắc nữa", "will not be reminded")),
    (alarm(state="recovered"), ("bình thường trở lại", "as usual again")),
]


@pytest.mark.parametrize(("told", "words"), SAID, ids=[f"{told.state} {told.reason}" for told, _ in SAID])
def test_each_turn_has_its_sentence(told: Alarm, words: tuple[str, str]) -> None:
    """In both languages, with the source's name, what is amiss and since when."""
    for language, said in zip(("vi", "en"), words, strict=True):
        shown = plain(line(replace(told, name="Báo Sóng"), load(language)))
        assert "Báo Sóng" in shown
        assert said in shown
        assert "{" not in shown
