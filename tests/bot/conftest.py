"""Fixtures of the bot's tests: the fake Bot API on loopback, for async tests run by anyio on asyncio."""

from collections.abc import AsyncIterator

import pytest

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
