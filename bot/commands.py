"""What the front door calls: a question asked in a terminal, and the service."""

from __future__ import annotations

import asyncio
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import Clock
from bot.inbox import WrongTokenError
from bot.questions import Question, question
from bot.service import serve
from bot.terminal import Shown
from bot.texts import load
from storage.database import open_chats, open_news

TOKEN_VARIABLE = "DIEMTIN_TOKEN"
ADDRESS_VARIABLE = "DIEMTIN_BOT_API"
OPERATORS_VARIABLE = "DIEMTIN_OPERATORS"
_TOKEN = re.compile(r"\d+:[\w-]{30,}")
_CHAT_ID = re.compile(r"-?[1-9]\d{0,15}")

_HOW_TO_GET_ONE = f"""To get one, which takes two minutes and costs nothing:
  1. In Telegram open @BotFather (https://t.me/BotFather) and send /newbot.
  2. Choose a name, such as “Điểm tin”, and a user name that ends in “bot”.
  3. BotFather answers with a token like 123456789:AA…; put it into the environment:
       export {TOKEN_VARIABLE}=123456789:AA…
  4. Start again with `diemtin run`, then send /start to your bot.
Whoever has the token can write as your bot: keep it out of files that others see."""


class BotError(Exception):
    """The bot cannot serve; the message is for a person and says what to do. It never holds the token."""

    exit_status = 2


class NoTokenError(BotError):
    """The environment has no token."""


class BadTokenError(BotError):
    """The token is not one, or Telegram does not know it."""


class BadOperatorsError(BotError):
    """What should name the operators' chats does not."""


@dataclass(frozen=True, slots=True)
class BotSettings:
    """What the bot takes from the environment."""

    token: str = field(repr=False)
    base_url: str | None = None
    """Another Bot API server than Telegram's own."""
    operators: tuple[int, ...] = ()
    """Chats that are told when any source fares badly."""


def bot_settings(environment: Mapping[str, str]) -> BotSettings:
    """Settings from environment variables.

    Raises:
        NoTokenError: there is no token; the message says how to get one.
        BadTokenError: what is there is no token.
        BadOperatorsError: what names the operators' chats are no chat ids.
    """
    token = environment.get(TOKEN_VARIABLE, "").strip()
    if not token:
        raise NoTokenError(f"There is no bot token in {TOKEN_VARIABLE}, so nobody can be told anything in Telegram.\n{_HOW_TO_GET_ONE}")
    if not _TOKEN.fullmatch(token):
        raise BadTokenError(f"What {TOKEN_VARIABLE} holds is not a bot token: digits, a colon and at least 30 letters.\n{_HOW_TO_GET_ONE}")
    return BotSettings(token, environment.get(ADDRESS_VARIABLE) or None, _operators(environment.get(OPERATORS_VARIABLE, "")))


def _operators(listed: str) -> tuple[int, ...]:
    ids = listed.replace(",", " ").split()
    for wrong in (word for word in ids if not _CHAT_ID.fullmatch(word)):
        raise BadOperatorsError(
            f"{OPERATORS_VARIABLE} must hold chat ids, such as 123456789 or -1001234567890, with commas between; {wrong!r} is none.\n"
            "Send /mydata to the bot in the chat that is to be told of sources in trouble: the id stands in its answer."
        )
    return tuple(dict.fromkeys(map(int, ids)))


async def run_bot(data: Path, settings: BotSettings, *, stop: asyncio.Event, clock: Clock | None = None) -> None:
    """Serve in Telegram until ``stop`` is set; ``data`` is the folder of the databases.

    Raises:
        BadTokenError: Telegram does not know the token.
        StorageError: a database cannot be used.
    """
    # Opened for writing once, so that a fresh folder gets its schema; matching itself only reads.
    open_news(data).close()
    news, chats = open_news(data, readonly=True), open_chats(data)
    try:
        await serve(news, chats, settings.token, base_url=settings.base_url, operators=settings.operators, stop=stop, clock=clock)
    except WrongTokenError:
        raise BadTokenError(
            f"Telegram does not know the token in {TOKEN_VARIABLE}. Copy it again from @BotFather (/mybots, API Token)."
        ) from None
    finally:
        chats.close()
        news.close()


def ask(words: str, *, data: Path, now: dt.datetime, language: str = "vi") -> Shown:
    """The answer to a question as the bot would give it; print it with rich, or its ``message`` with ``render_plain``.

    Raises:
        StorageError: there is no ``news.db`` in ``data``, or it cannot be used.
    """
    news = open_news(data, readonly=True)
    try:
        return Shown(question(Question("ask", words), news, load(language), now))
    finally:
        news.close()
