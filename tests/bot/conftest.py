"""Fixtures of the bot's tests: the fake Bot API on loopback, databases with some news, the bot between them."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlite_utils import Database

from bot.pace import Pace
from bot.service import serve
from storage.database import open_chats, open_news
from storage.news.ingest import ingest
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources
from tests.bot.fake_api.server import FakeBotApi
from tests.storage.articles import SEEN, conference

# A busy machine is no fault of the code.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


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
    """``news.db`` that knows two sources and three provinces, and no news yet."""
    db = open_news(tmp_path)
    put_provinces(
        db,
        [
            ProvinceRow("Hải Phòng", "city"),
            ProvinceRow("Ninh Bình", "province"),
            ProvinceRow("Hà Nam", "province", merged_into="Ninh Bình", spellings=("Hà Nam",)),
        ],
    )
    put_sources(
        db,
        [
            SourceRow("song", "baosong.vn", "Báo Sóng", "provincial", "Ninh Bình"),
            SourceRow("bien", "baobien.vn", "Báo Biển", "provincial", "Hải Phòng"),
        ],
    )
    yield db
    db.close()


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Database]:
    """An empty ``bot.db``."""
    db = open_chats(tmp_path)
    yield db
    db.close()


@pytest.fixture
def some_news(news: Database) -> Database:
    """News of one conference in Hải Phòng, as Báo Sóng tells it."""
    ingest(news, conference(place="Hải Phòng").facts, page_id=None, url="https://baosong.vn/1", source="song", seen_at=SEEN)
    return news


@pytest.fixture
async def serving(api: FakeBotApi, news: Database, chats: Database) -> AsyncIterator[FakeBotApi]:
    """The fake Bot API with our bot polling it."""
    stop = asyncio.Event()
    at_once = Pace(fastest=0.0, chat_interval=0.0)
    task = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop, pace=at_once, look_every=0.02))
    yield api
    stop.set()
    await task
