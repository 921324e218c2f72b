"""The token cannot be logged, however hard one tries."""

import io
import logging
from collections.abc import Iterator

import httpx
import pytest
from telegram import Bot
from telegram.error import InvalidToken

from bot import redaction
from tests.bot.fake_api.server import TOKEN, FakeBotApi


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that the root logger writes, at DEBUG."""
    stream, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(stream), root.level
    levels = {name: logging.getLogger(name).level for name in ("httpx", "httpcore")}
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
    for name, was in levels.items():
        logging.getLogger(name).setLevel(was)


def test_messages_arguments_and_tracebacks_are_redacted(log: io.StringIO) -> None:
    """The token is taken out of the words, the arguments, the traceback and the stack."""
    redaction.install(TOKEN)
    logger = logging.getLogger("anything")
    logger.info("GET https://api.telegram.org/bot%s/getMe", TOKEN, stack_info=True)
    logger.warning({"token": TOKEN})
    try:
        raise ValueError(f"bad token {TOKEN}")
    except ValueError:
        logger.exception("failed with %r", TOKEN)
    assert "Traceback" in log.getvalue()
    assert TOKEN not in log.getvalue()
    assert log.getvalue().count(redaction.HIDDEN) >= 4


def test_any_token_is_recognised_by_its_shape(log: io.StringIO) -> None:
    """Another bot's token is hidden too."""
    redaction.install("")
    logging.getLogger("x").error("987654321:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0")
    assert log.getvalue().strip() == redaction.HIDDEN


@pytest.mark.anyio
async def test_the_library_at_its_most_talkative(api: FakeBotApi, log: io.StringIO) -> None:
    """With everything at DEBUG a call, a failed call and a repr leave no token in the log."""
    redaction.install(api.token)
    bot = Bot(api.token, base_url=f"{api.url}/bot")
    async with bot:
        logging.getLogger("bot").error("%r %s", bot, bot.base_url)
    wrong = Bot(api.token[:-1] + "1", base_url=f"{api.url}/bot")
    with pytest.raises(InvalidToken) as refused:
        await wrong.initialize()
    await wrong.shutdown()
    logging.getLogger("bot").error("refused", exc_info=refused.value)
    async with httpx.AsyncClient() as client:
        await client.get(f"{api.url}/bot{api.token}/getMe")
    assert api.token[:-1] not in log.getvalue()
    assert redaction.HIDDEN in log.getvalue()
