"""Real databases in a folder of their own, closed after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage.database import open_chats, open_news, open_pages


@pytest.fixture
def news(tmp_path: Path) -> Iterator[Database]:
    """An empty ``news.db``."""
    db = open_news(tmp_path)
    yield db
    db.close()


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Database]:
    """An empty ``pages.db``."""
    db = open_pages(tmp_path)
    yield db
    db.close()


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Database]:
    """An empty ``bot.db``."""
    db = open_chats(tmp_path)
    yield db
    db.close()
