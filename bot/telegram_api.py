"""The only place that calls Telegram: the library carries what was decided elsewhere."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

from bot.markup import plain
from bot.message import Message, Rows

OFFICIAL = "https://api.telegram.org"
READ_TIMEOUT = 20.0
"""Seconds to wait for an answer beyond the time a long poll waits by itself; the library's own 5 are too few."""
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member")


def connect(token: str, base_url: str | None = None) -> Bot:
    """A client that is not yet initialised; ``base_url`` names another Bot API server (``http://host:port``)."""
    base = (base_url or OFFICIAL).rstrip("/")
    return Bot(token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot", request=_request(16), get_updates_request=_request(1))


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections, read_timeout=READ_TIMEOUT, connect_timeout=10.0, write_timeout=20.0, pool_timeout=30.0
    )


class UpdateSource:
    """getUpdates as raw JSON: an update that the library cannot read is still ours to keep, and never blocks those behind it."""

    def __init__(self, bot: Bot) -> None:
        self._address = f"{bot.base_url}/getUpdates"
        self._request = _request(2)

    async def __aenter__(self) -> UpdateSource:
        await self._request.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._request.shutdown()

    async def fetch(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        """Wait up to ``seconds`` for updates. ``offset`` tells Telegram that we have all below it; None tells nothing.

        Raises:
            TelegramError: see ``errors.consequence``.
        """
        query: dict[str, object] = {"timeout": seconds, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        if offset is not None:
            query["offset"] = offset
        answer = await self._request.retrieve(f"{self._address}?{urlencode(query)}", read_timeout=seconds + READ_TIMEOUT)
        try:
            updates: list[dict[str, Any]] = json.loads(answer)["result"]
        except (ValueError, LookupError, TypeError) as error:
            raise NetworkError("something that is not the Bot API answered") from error
        return updates


async def send(bot: Bot, chat_id: int, message: Message, *, answers: int | None = None, unformatted: bool = False) -> int:
    """Send a new message and return Telegram's id for it.

    ``answers`` is the message that it replies to, if that still exists; ``unformatted`` sends the same words without markup.

    Raises:
        TelegramError: see ``errors.consequence``.
    """
    sent = await bot.send_message(
        chat_id,
        plain(message.html) if unformatted else str(message.html),
        parse_mode=None if unformatted else ParseMode.HTML,
        link_preview_options=_preview(message.preview),
        disable_notification=message.silent or None,
        reply_markup=_keyboard(message.buttons),
        reply_parameters=ReplyParameters(answers, allow_sending_without_reply=True) if answers else None,
    )
    return sent.message_id


async def edit(bot: Bot, chat_id: int, message_id: int, message: Message, *, unformatted: bool = False) -> int:
    """Put another text and other buttons into a message that was sent before.

    Raises:
        TelegramError: see ``errors.consequence``.
    """
    await bot.edit_message_text(
        plain(message.html) if unformatted else str(message.html),
        chat_id=chat_id,
        message_id=message_id,
        parse_mode=None if unformatted else ParseMode.HTML,
        link_preview_options=_preview(message.preview),
        reply_markup=_keyboard(message.buttons),
    )
    return message_id


def _preview(url: str | None) -> LinkPreviewOptions:
    return LinkPreviewOptions(url=url, prefer_small_media=True) if url else LinkPreviewOptions(is_disabled=True)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    buttons = [[InlineKeyboardButton(b.text, url=b.url, callback_data=b.data) for b in row] for row in rows if row]
    return InlineKeyboardMarkup(buttons) if buttons else None
