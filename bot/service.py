"""The running bot: five loops over the rows, and nothing that only lives in memory."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from sqlite_utils import Database
from telegram import Bot
from telegram.error import TelegramError

from bot import profile, redaction
from bot.answering import Reception
from bot.bulletins import Bulletins
from bot.clock import Clock, SystemClock
from bot.delivery import Sender
from bot.dispatch import Dispatcher
from bot.errors import Wait, WrongToken, consequence
from bot.inbox import Poller, WrongTokenError
from bot.pace import Pace, backoff
from bot.telegram_api import UpdateSource, connect

LOG = logging.getLogger(__name__)


async def serve(
    news: Database,
    chats: Database,
    token: str,
    *,
    base_url: str | None = None,
    operators: Sequence[int] = (),
    stop: asyncio.Event,
    clock: Clock | None = None,
    pace: Pace | None = None,
    look_every: float = 2.0,
) -> None:
    """Serve people until ``stop``: take updates in, answer them, match changes and alarms every ``look_every`` seconds, deliver.

    ``base_url`` names another Bot API server than Telegram's own; ``operators`` are the chats that are told of every source in trouble.
    What is unfinished at the end lies in ``bot.db``.

    Raises:
        WrongTokenError: Telegram does not know the token.
    """
    redaction.install(token)
    clock = clock or SystemClock()
    bot = connect(token, base_url)
    if not await _introduce(bot, clock, stop):
        return
    sender = Sender(bot, chats, clock, pace)
    reception = Reception(bot, news, chats, clock, sender.wake)
    dispatcher = Dispatcher(news, chats, clock, sender.wake, look_every)
    bulletins = Bulletins(news, chats, clock, sender.wake, look_every, operators)
    try:
        async with UpdateSource(bot) as source:
            poller = Poller(source, chats, clock, reception.arrived)
            loops = (reception.run(), dispatcher.run(stop), bulletins.run(stop), sender.run())
            await _together(stop, poller.run(stop), *loops, on_stop=(reception.stop, sender.stop))
    finally:
        await bot.shutdown()


async def _introduce(bot: Bot, clock: Clock, stop: asyncio.Event) -> bool:
    """Learn our own name, then set menus; keeps trying while Telegram is out of reach. False: stopped before it worked."""
    attempts = 0
    while not stop.is_set():
        try:
            await bot.initialize()
            await _publish(bot)
            return True
        except TelegramError as error:
            meaning = consequence(error)
            if isinstance(meaning, WrongToken):
                await bot.shutdown()
                raise WrongTokenError from error
            attempts += 1
            pause = meaning.seconds if isinstance(meaning, Wait) else min(backoff(attempts), 30.0)
            LOG.warning("Telegram cannot be reached, next try in %.0f s: %s", pause, meaning)
            await clock.wait(stop, pause)
    await bot.shutdown()
    return False


async def _publish(bot: Bot) -> None:
    """Menus are a courtesy: the bot serves without them."""
    try:
        await profile.publish(bot)
    except TelegramError as error:
        LOG.warning("menus and description were not set: %s", error)


async def _together(stop: asyncio.Event, poll: Awaitable[None], *loops: Awaitable[None], on_stop: tuple[Callable[[], None], ...]) -> None:
    """Run the loops until ``stop``, or until one fails: then the others end in order too, and the failure goes on."""
    polling = asyncio.ensure_future(poll)
    working = [asyncio.ensure_future(loop) for loop in loops]
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait([polling, *working, stopped], return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    stopped.cancel()
    # A long poll may be cut off at any moment: what it has not committed, Telegram still has.
    polling.cancel()
    for end in on_stop:
        end()
    results = await asyncio.gather(polling, *working, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
            raise _cause(result)


def _cause(error: BaseException) -> BaseException:
    """The failure itself, out of the groups in which tasks wrap it: whoever runs us catches it by its kind."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
