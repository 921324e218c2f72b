"""The fake Bot API is honest: it refuses what Telegram refuses, in its words, whoever asks."""

import asyncio
import json

import httpx
import pytest
from aiogram import Bot as AiogramBot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat, TelegramRetryAfter
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from hypothesis import given
from hypothesis import strategies as st

from tests.bot.fake_api.formatting import accept, parse
from tests.bot.fake_api.limits import Limits
from tests.bot.fake_api.refusals import RefusedError, too_many
from tests.bot.fake_api.server import FakeBotApi

pytestmark = pytest.mark.anyio


async def call(api: FakeBotApi, method: str, token: str | None = None, **values: object) -> tuple[int, str]:
    """Status and description of a plain HTTP call."""
    async with httpx.AsyncClient() as client:
        data = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
        answer = await client.post(f"{api.url}/bot{token or api.token}/{method}", data=data)
    return answer.status_code, answer.json().get("description", "ok")


REFUSED = {
    "bad HTML": ({"text": "<p>x</p>", "parse_mode": "HTML"}, 'can\'t parse entities: Unsupported start tag "p" at byte offset 0'),
    "open tag": ({"text": "ạ<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    "stray end": ({"text": "x</b>", "parse_mode": "HTML"}, "can't parse entities: Unexpected end tag at byte offset 1"),
    "crossed": (
        {"text": "<b><i>x</b></i>", "parse_mode": "HTML"},
        'can\'t parse entities: Unmatched end tag, expected "</i>", found "</b>" at byte offset 7',
    ),
    "lone bracket": ({"text": "a < b", "parse_mode": "HTML"}, "can't parse entities: Unclosed start tag at byte offset 2"),
    "empty": ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
    "4097": ({"text": "x" * 4097}, "message is too long"),
    "65 bytes": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "đ" * 32 + "x"}]]}},
        "BUTTON_DATA_INVALID",
    ),
    "no action": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "unknown": ({"text": "x", "loudness": 11}, "unknown parameter loudness"),
    "unknown within": ({"text": "x", "link_preview_options": {"is_off": True}}, "unknown parameter link_preview_options.is_off"),
    "no such chat": ({"text": "x", "chat_id": 7}, "chat not found"),
}


@pytest.mark.parametrize(("values", "words"), REFUSED.values(), ids=REFUSED)
async def test_bad_requests_are_refused_in_telegrams_words(api: FakeBotApi, values: dict[str, object], words: str) -> None:
    """Each thing Telegram refuses with 400 is refused, with its description."""
    api.person(42)
    assert await call(api, "sendMessage", **({"chat_id": 42} | values)) == (400, f"Bad Request: {words}")


async def test_exactly_the_limits_pass(api: FakeBotApi) -> None:
    """4096 characters after parsing and 64 bytes of data are taken."""
    anna = api.person(42)
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "đ" * 32}]]}
    sent = await call(api, "sendMessage", chat_id=42, text=f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML", reply_markup=keyboard)
    assert sent == (200, "ok")
    assert len(anna.inbox[0].text) == 4096


@pytest.mark.parametrize(("token", "code"), [("123456:" + "x" * 35, 401), ("nonsense", 404)])
async def test_wrong_tokens(api: FakeBotApi, token: str, code: int) -> None:
    """A token nobody has is 401, something that is no token is 404."""
    assert (await call(api, "getMe", token))[0] == code


async def test_a_blocked_bot_and_an_old_query(api: FakeBotApi) -> None:
    """Whoever blocked the bot is 403; a button pressed long ago cannot be answered twice."""
    person = api.person(42)
    await call(api, "sendMessage", chat_id=42, text="x", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]})
    query = person.press(person.inbox[0], "a")
    assert await call(api, "answerCallbackQuery", callback_query_id=query) == (200, "ok")
    assert "query is too old" in (await call(api, "answerCallbackQuery", callback_query_id=query))[1]
    person.block()
    assert await call(api, "sendMessage", chat_id=42, text="x") == (403, "Forbidden: bot was blocked by the user")


async def test_an_edit_must_change_something(api: FakeBotApi) -> None:
    """The same text and buttons again are refused; a new text is taken and the old one remembered."""
    person = api.person(42)
    await call(api, "sendMessage", chat_id=42, text="<b>a</b>", parse_mode="HTML")
    number = person.inbox[0].id
    again = await call(api, "editMessageText", chat_id=42, message_id=number, text="<b>a</b>", parse_mode="HTML")
    assert again[1].startswith("Bad Request: message is not modified")
    assert await call(api, "editMessageText", chat_id=42, message_id=number, text="b") == (200, "ok")
    assert (person.inbox[0].text, person.inbox[0].earlier) == ("b", ["a"])


async def test_updates_wait_until_they_are_confirmed(api: FakeBotApi) -> None:
    """getUpdates gives the same updates again until a higher offset is asked for, and wakes a long poll."""
    person = api.person(42)
    async with httpx.AsyncClient() as client:
        url = f"{api.url}/bot{api.token}/getUpdates"
        waiting = asyncio.create_task(client.get(url, params={"timeout": 30}))
        await api.until(lambda: len(api.calls("getUpdates")) == 1)
        first = person.say("/start")
        ids = [update["update_id"] for update in (await waiting).json()["result"]]
        again = [update["update_id"] for update in (await client.get(url)).json()["result"]]
        confirmed = (await client.get(url, params={"offset": first + 1})).json()["result"]
    assert (ids, again, confirmed) == ([first], [first], [])


async def test_two_pollers_conflict(api: FakeBotApi) -> None:
    """The older of two long polls gets 409."""
    async with httpx.AsyncClient() as client:
        url = f"{api.url}/bot{api.token}/getUpdates"
        older = asyncio.create_task(client.get(url, params={"timeout": 30}))
        await api.until(lambda: len(api.calls("getUpdates")) == 1)
        newer = asyncio.create_task(client.get(url, params={"timeout": 30}))
        assert (await older).status_code == 409
        api.person(42).say("x")
        assert (await newer).status_code == 200


async def test_flood_control() -> None:
    """A 31st message within a second, a second to one chat, a 21st to a group within a minute: 429 until the penalty is over."""
    now = [0.0]

    def refused(limits: Limits, chat: int, at: float) -> bool:
        now[0] = at
        try:
            limits.check(chat)
        except RefusedError as refusal:
            return refusal.parameters == {"retry_after": 3}
        return False

    limits = Limits(lambda: now[0])
    assert [refused(limits, chat, 0.0) for chat in range(1, 32)] == [False] * 30 + [True]
    assert not refused(limits, 99, 3.0)
    assert refused(limits, 99, 3.5)
    group = Limits(lambda: now[0])
    assert [refused(group, -5, second * 1.0) for second in range(21)] == [False] * 20 + [True]


async def test_aiogram_as_a_second_client(api: FakeBotApi) -> None:
    """A client that we did not write sends, edits, answers and reads refusals through its own types."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api.url))
    bot = AiogramBot(api.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    person, group = api.person(42), api.member(-7)
    async with bot:
        assert (await bot.get_me()).username == "diemtin_test_bot"
        person.say("/start")
        updates = await bot.get_updates(timeout=5)
        assert updates[0].message is not None
        assert updates[0].message.text == "/start"
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Đọc", callback_data="v1:x")]])
        html = "<b>Chào</b> &amp; <a href='https://a.vn/?x=1&amp;y=2'>b</a>"
        sent = await bot.send_message(42, html, reply_markup=keyboard)
        assert (sent.text, [e.type for e in sent.entities or []]) == ("Chào & b", ["bold", "text_link"])
        assert person.inbox[0].links == ["https://a.vn/?x=1&y=2"]
        with pytest.raises(TelegramBadRequest, match="not modified"):
            await bot.edit_message_text(html, chat_id=42, message_id=sent.message_id, reply_markup=keyboard)
        with pytest.raises(TelegramBadRequest, match="can't parse entities"):
            await bot.send_message(42, "<br>")
        api.refuse("sendMessage", too_many(7))
        with pytest.raises(TelegramRetryAfter) as flood:
            await bot.send_message(42, "x")
        assert flood.value.retry_after == 7
        group.migrate(-1007)
        with pytest.raises(TelegramMigrateToChat) as moved:
            await bot.send_message(-7, "x")
        assert moved.value.migrate_to_chat_id == -1007
        person.block()
        with pytest.raises(TelegramForbiddenError):
            await bot.send_message(42, "x")


@given(st.text())
def test_escaped_text_comes_out_as_it_went_in(text: str) -> None:
    """Text with the three characters escaped is shown unchanged, whatever it is."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse(f"<b>{escaped}</b>")[0] == text


def test_length_counts_after_parsing() -> None:
    """Tags and entities do not count toward 4096."""
    assert len(accept("<b>" + "&amp;" * 4096 + "</b>", "HTML")[0]) == 4096
