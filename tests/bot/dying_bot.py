"""A bot that kills itself, as if the power failed: ``python -m tests.bot.dying_bot FOLDER ADDRESS TOKEN POINT [OPERATOR…]``."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot import telegram_api
from bot.answering import Reception
from bot.bulletins import Bulletins
from bot.dispatch import Dispatcher
from bot.inbox import Poller
from bot.pace import Pace
from bot.service import serve
from storage.chats import cursors, inbox, outbox
from storage.database import open_chats, open_news


def die() -> None:
    """End at once: nothing is flushed, closed or undone."""
    os.kill(os.getpid(), signal.SIGKILL)


POINTS: dict[str, tuple[Any, str, str]] = {
    "updates fetched, not kept": (Poller, "_keep", "before"),
    "updates kept, not confirmed": (Poller, "_keep", "after"),
    "answered, not committed": (inbox, "answered", "after"),
    "answered and committed": (Reception, "answer", "after"),
    "reply written, not committed": (outbox, "enqueue", "after"),
    "matched, not committed": (cursors, "advance", "after"),
    "matched and committed": (Dispatcher, "_dispatch", "after"),
    "about to send": (telegram_api, "send", "before"),
    "sent, not marked": (telegram_api, "send", "after"),
    "sent and marked": (outbox, "sent", "after"),
}
"""Where it dies: just before or just after a function is called for the first time (or its coroutine awaited)."""
ALARM_POINTS: dict[str, tuple[Any, str, str]] = {
    "alarm written, not committed": (outbox, "enqueue", "after"),
    "alarm matched, not committed": (cursors, "advance", "after"),
    "alarm matched and committed": (Bulletins, "_tell", "after"),
    **{point: POINTS[point] for point in ("about to send", "sent, not marked", "sent and marked")},
}
"""The same on an alarm's way."""


def arm(owner: Any, name: str, when: str) -> None:
    """Let the process die around a function."""
    real: Callable[..., Any] = getattr(owner, name)

    def deadly(*args: Any, **kwargs: Any) -> Any:
        if when == "before":
            die()
        result = real(*args, **kwargs)
        if asyncio.iscoroutine(result):
            return deadly_end(result)
        die()
        return result

    async def deadly_end(coroutine: Any) -> Any:
        result = await coroutine
        die()
        return result

    setattr(owner, name, deadly)


def main() -> None:
    """Serve until death."""
    folder, address, token, point, *operators = sys.argv[1:]
    arm(*{**POINTS, **ALARM_POINTS}[point])
    news, chats = open_news(Path(folder)), open_chats(Path(folder))
    at_once = Pace(fastest=0.0, chat_interval=0.0)
    told = [int(chat) for chat in operators]
    asyncio.run(serve(news, chats, token, base_url=address, operators=told, stop=asyncio.Event(), pace=at_once, look_every=0.02))


if __name__ == "__main__":
    main()
