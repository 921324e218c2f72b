"""Fixtures of the bot's tests: the fake Bot API on loopback, for async tests run by anyio on asyncio."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage.database import open_chats, open_news
from tests.bot.fake_api.server import FakeBotApi


@pytest.fixture
def anyio_backend() -> str:
    """The loop that serves production."""
    return "asyncio"


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    """A Telegram of our own."""
    async with FakeBotApi() as server:
        yield server


@pytest.fixture
def news(tmp_path: Path) -> Iterator[Database]:
    """An empty ``news.db``."""
    db = open_news(tmp_path)
    yield db
    db.close()


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Database]:
    """An empty ``bot.db``."""
    db = open_chats(tmp_path)
    yield db
    db.close()
