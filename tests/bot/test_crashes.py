"""kill -9 at every step: no command lost, no message lost, and none doubled but the one in flight."""

import asyncio
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.pace import Pace
from bot.service import serve
from storage.chats import inbox, outbox
from storage.chats.subscribers import put_chat
from storage.chats.subscriptions import follow, subscriptions
from storage.news.ingest import ingest
from tests.bot.dying_bot import POINTS
from tests.bot.fake_api.server import PATIENCE, FakeBotApi
from tests.storage.articles import NAME, SEEN, conference

pytestmark = pytest.mark.anyio
BEFORE_ANY_SENDING = {"updates fetched, not kept", "updates kept, not confirmed", "about to send"}
"""Points at which no message can be on its way; at the others one may be, to each chat."""
ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ['/follow "rừng"', "/follow Hải Phòng", "/list"]


async def serve_until_done(api: FakeBotApi, news: Database, chats: Database, updates: int) -> None:
    """A new process's worth of serving: until every update is kept and answered, and nothing is left to deliver."""
    stop = asyncio.Event()
    pace = Pace(fastest=0.0, chat_interval=0.0)
    running = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop, pace=pace, look_every=0.02))
    async with asyncio.timeout(PATIENCE):
        while chats["inbox"].count < updates or inbox.unanswered(chats) or "pending" in outbox.waiting(chats) or not told(api):
            await asyncio.sleep(0)
    stop.set()
    await running


def told(api: FakeBotApi) -> bool:
    """Whether the alert has reached the other chat."""
    return bool(api.person(2).inbox)


@pytest.mark.parametrize("point", POINTS)
async def test_nothing_is_lost_or_doubled_by_a_crash(api: FakeBotApi, news: Database, chats: Database, tmp_path: Path, point: str) -> None:
    """Three commands and an alert are under way when the process dies; the next process ends what was begun."""
    ingest(news, conference(place="Hải Phòng").facts, page_id=None, url="https://baosong.vn/1", source="song", seen_at=SEEN)
    put_chat(chats, 2, kind="private", language="vi", at=SEEN)
    follow(chats, 2, kind="province", value="hai phong", label="Hải Phòng", at=SEEN, cursor=0)
    person, other = api.person(1), api.person(2)
    for command in COMMANDS:
        person.say(command)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.dying_bot", str(tmp_path), api.url, api.token, point, cwd=ROOT
    )
    assert await asyncio.wait_for(child.wait(), 60) == -9
    await serve_until_done(api, news, chats, len(COMMANDS))

    assert [s.label for s in subscriptions(chats, 1)] == ["“rừng”", "Hải Phòng"]
    for somebody, messages in ((person, len(COMMANDS)), (other, 1)):
        heard = [message.text for message in somebody.inbox]
        assert len(set(heard)) == messages
        assert len(heard) - messages <= (0 if point in BEFORE_ANY_SENDING else 1)
    assert "2 mục" in person.inbox[-1].text
    assert NAME in other.inbox[0].text
