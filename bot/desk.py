"""What a handler works with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from sqlite_utils import Database

from bot.incoming import Ask
from bot.reply import Reply
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Desk:
    """The rows, the words and the time at which a question is answered. Writing to ``chats`` joins the transaction of the answer."""

    news: Database
    """Read only."""
    chats: Database
    texts: Texts
    """In the language of the chat."""
    now: dt.datetime


Handler = Callable[[Ask, Desk], Reply]
