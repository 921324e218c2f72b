"""What the front door calls: a question in a terminal, settings, and the service from outside."""

import asyncio
import io
import logging
import sqlite3
from pathlib import Path

import pytest
from rich.console import Console
from sqlite_utils import Database

from bot.commands import BadOperatorsError, BadTokenError, NoTokenError, ask, bot_settings, run_bot
from bot.rehearsal import rehearse
from bot.terminal import chat_bubble, render_plain
from storage.database import StorageError
from storage.news.ingest import ingest
from tests.bot.fake_api.server import TOKEN, FakeBotApi
from tests.storage.articles import HOST, NAME, SEEN, conference


def printed(renderable: object, *, terminal: bool = False) -> str:
    """What rich writes, to a pipe or to a terminal."""
    stream = io.StringIO()
    Console(file=stream, force_terminal=terminal, width=100).print(renderable, soft_wrap=True)
    return stream.getvalue()


def test_a_question_in_a_terminal(some_news: Database, tmp_path: Path) -> None:
    """The answer names posts, days, sources and addresses; in a terminal the addresses are links."""
    answer = ask("dang thu ha", data=tmp_path, now=SEEN)
    assert "Bí thư Tỉnh đoàn" in printed(answer)
    assert "Báo Sóng, 08:30 04/03/2026 (https://baosong.vn/1)" in printed(answer)
    assert "Posts seen" in printed(ask(HOST, data=tmp_path, now=SEEN, language="en"))
    in_terminal = printed(answer, terminal=True)
    assert "\x1b]8;" in in_terminal
    assert "(https" not in in_terminal


def test_a_question_without_a_database_is_a_sentence(tmp_path: Path) -> None:
    """Nothing is made by asking."""
    with pytest.raises(StorageError, match=r"There is no .*news\.db yet"):
        ask("x", data=tmp_path, now=SEEN)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_token_is_told_with_the_way_to_one() -> None:
    """The sentence names the variable and BotFather's steps."""
    with pytest.raises(NoTokenError, match=r"(?s)no bot token in DIEMTIN_TOKEN.*@BotFather.*/newbot.*export DIEMTIN_TOKEN=") as told:
        bot_settings({})
    assert told.value.exit_status == 2


@pytest.mark.parametrize("token", ["nonsense-42", "123:short", "token " + TOKEN])
def test_what_is_no_token_is_refused_and_not_repeated(token: str) -> None:
    """A slip of the keyboard is told at once, without showing what was typed."""
    with pytest.raises(BadTokenError) as told:
        bot_settings({"DIEMTIN_TOKEN": token})
    assert token not in str(told.value)


@pytest.mark.parametrize(
    ("listed", "chats"),
    [("", ()), ("42", (42,)), (" 42, -1001234567890,42 ", (42, -1001234567890)), ("42 43", (42, 43))],
)
def test_operators_are_chat_ids(listed: str, chats: tuple[int, ...]) -> None:
    """People, groups and channels by their ids, each once; nobody is fine too."""
    assert bot_settings({"DIEMTIN_TOKEN": TOKEN, "DIEMTIN_OPERATORS": listed}).operators == chats


@pytest.mark.parametrize("listed", ["@lan", "42;43", "0", "+84912345678", "42, lan"])
def test_what_is_no_chat_id_is_told_with_the_way_to_one(listed: str) -> None:
    """A user name or a telephone number is refused before anything starts, with what was wrong and how to find the id."""
    with pytest.raises(BadOperatorsError, match=r"(?s)DIEMTIN_OPERATORS must hold chat ids.*is none.*/mydata") as told:
        bot_settings({"DIEMTIN_TOKEN": TOKEN, "DIEMTIN_OPERATORS": listed})
    assert told.value.exit_status == 2


def test_settings_hide_the_token() -> None:
    """Neither ``repr`` nor ``str`` of the settings shows it."""
    settings = bot_settings({"DIEMTIN_TOKEN": f" {TOKEN}\n", "DIEMTIN_BOT_API": "http://127.0.0.1:1"})
    assert (settings.token, settings.base_url) == (TOKEN, "http://127.0.0.1:1")
    assert TOKEN not in repr(settings) + str(settings)


@pytest.mark.anyio
async def test_run_bot_serves_a_fresh_folder(api: FakeBotApi, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """With a token and a Bot API address the service makes its databases, answers, ends when told, and logs no token."""
    stop = asyncio.Event()
    settings = bot_settings({"DIEMTIN_TOKEN": api.token, "DIEMTIN_BOT_API": api.url})
    with caplog.at_level(logging.DEBUG):
        running = asyncio.create_task(run_bot(tmp_path / "data", settings, stop=stop))
        await api.person(1).asks("/start")
        stop.set()
        await running
    assert "getUpdates" in caplog.text
    assert api.token not in caplog.text
    assert sqlite3.connect(tmp_path / "data" / "bot.db").execute("SELECT count(*) FROM chats").fetchone() == (1,)


@pytest.mark.anyio
async def test_a_token_that_telegram_does_not_know(api: FakeBotApi, tmp_path: Path) -> None:
    """The sentence says where to get it again, and does not hold it."""
    settings = bot_settings({"DIEMTIN_TOKEN": TOKEN[:-1] + "1", "DIEMTIN_BOT_API": api.url})
    with pytest.raises(BadTokenError, match="BotFather") as told:
        await run_bot(tmp_path, settings, stop=asyncio.Event())
    assert settings.token not in str(told.value)


def test_a_rehearsal_shows_what_a_chat_would_have(some_news: Database, tmp_path: Path) -> None:
    """One message an event, later reports folded into it, then only what is new."""
    ingest(some_news, conference("baobien.vn").facts, page_id=None, url="https://baobien.vn/1", source="bien", seen_at=SEEN)
    (alert,) = rehearse(tmp_path, ["Hải Phòng", HOST], now=SEEN)
    told = render_plain(alert)
    assert NAME in told
    assert "baobien.vn" in told
    assert told.endswith(f"🔔 Hải Phòng · {HOST}")
    bubble = printed(chat_bubble(alert, at=SEEN), terminal=True)
    assert "[ 📖 Đọc ]" in bubble
    assert "09:00 ✓✓" in bubble
    assert rehearse(tmp_path, ["Hải Phòng"], now=SEEN) == []
