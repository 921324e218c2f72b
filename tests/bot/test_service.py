"""The bot as a whole, over real HTTP: what people write is answered, whatever happens in between."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlite_utils import Database

from bot.service import serve
from tests.bot.fake_api.server import FakeBotApi

pytestmark = pytest.mark.anyio


@pytest.fixture
async def serving(api: FakeBotApi, news: Database, chats: Database) -> AsyncIterator[FakeBotApi]:
    """The fake Bot API with our bot polling it."""
    stop = asyncio.Event()
    task = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop, look_every=0.02))
    yield api
    stop.set()
    await task


async def test_start_is_answered_in_the_persons_language(serving: FakeBotApi) -> None:
    """Vietnamese for a Vietnamese client and for one that says nothing, English for others; first steps as buttons."""
    lan, john, quiet = serving.person(1, "vi"), serving.person(2, "en-GB"), serving.person(3, None)
    for person in (lan, john, quiet):
        person.say("/start")
    assert "theo dõi" in (await lan.hears()).text
    assert "follow" in (await john.hears()).text
    assert (await quiet.hears()).text == lan.inbox[0].text
    assert len(lan.inbox[0].buttons) == 4
