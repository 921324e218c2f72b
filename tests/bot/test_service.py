"""The bot as a whole, over real HTTP: starting, stopping, and what Telegram may do to it meanwhile."""

import asyncio
import logging
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot import dispatch
from bot.inbox import WrongTokenError
from bot.service import serve
from storage.chats import inbox, outbox, subscribers, subscriptions
from storage.chats.subscribers import ChatState
from storage.database import Damaged
from tests.bot.fake_api.refusals import conflict, too_many
from tests.bot.fake_api.server import FakeBotApi
from tests.bot.virtual_clock import VirtualClock

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")]


async def test_start_is_answered_in_the_persons_language(serving: FakeBotApi) -> None:
    """Vietnamese for a Vietnamese client and for one that says nothing, English for others; first steps as buttons."""
    lan, john, quiet = serving.person(1, "vi"), serving.person(2, "en-GB"), serving.person(3, None)
    for person in (lan, john, quiet):
        person.say("/start")
    assert "Bạn muốn theo dõi gì?" in (await lan.hears()).text
    assert "What would you like to follow?" in (await john.hears()).text
    assert (await quiet.hears()).text == lan.inbox[0].text
    assert len(lan.inbox[0].buttons) == 4


async def test_menus_are_set_in_both_languages_and_everywhere(serving: FakeBotApi) -> None:
    """Menus stand without a language and for vi and en, in private chats, groups and for their admins; the description too."""
    await serving.person(1).asks("/help")
    scopes = {"all_private_chats", "all_group_chats", "all_chat_administrators"}
    assert set(serving.world.commands) == {(scope, code) for scope in scopes for code in ("", "vi", "en")}
    assert {code for _, code in serving.world.profile} == {"", "vi", "en"}


async def test_menus_are_a_courtesy(api: FakeBotApi, news: Database, chats: Database) -> None:
    """When Telegram refuses to set a description for hours, people are served all the same."""
    api.refuse("setMyDescription", too_many(80_000))
    stop = asyncio.Event()
    serving = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop))
    await api.person(1).asks("/help")
    stop.set()
    await serving


@pytest.mark.parametrize("token", ["123456789:" + "x" * 35, "nonsense"])
async def test_a_wrong_token_ends_the_service(api: FakeBotApi, news: Database, chats: Database, token: str) -> None:
    """Telegram's 401 and 404 both mean that no call will ever succeed."""
    with pytest.raises(WrongTokenError):
        await serve(news, chats, token, base_url=api.url, stop=asyncio.Event())


async def test_a_token_revoked_later_ends_the_service_too(api: FakeBotApi, news: Database, chats: Database) -> None:
    """The next poll is refused, and the other loops end in order."""
    serving = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=asyncio.Event()))
    person = api.person(1)
    await person.asks("/help")
    api.token = api.token[:-1] + "1"
    person.say("/help")
    with pytest.raises(WrongTokenError):
        await serving


@pytest.mark.parametrize("loop", ["unanswered", "due", "changes_after"])
async def test_a_broken_database_ends_the_service_with_its_sentence(
    api: FakeBotApi, news: Database, chats: Database, monkeypatch: pytest.MonkeyPatch, loop: str
) -> None:
    """Whichever loop meets it, the error comes out as it is, and the other loops end in order."""

    def broken(*_: object) -> None:
        raise Damaged("bot.db is damaged. Restore it from a backup.")

    owner = {"unanswered": inbox, "due": outbox, "changes_after": dispatch}[loop]
    monkeypatch.setattr(owner, loop, broken)
    with pytest.raises(Damaged, match="Restore it"):
        await serve(news, chats, api.token, base_url=api.url, stop=asyncio.Event())


async def test_trouble_with_polling_is_told_and_heals(
    api: FakeBotApi, news: Database, chats: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """A broken line, a bad gateway, a second poller and flood control: each is waited out, then updates flow."""
    for trouble in (0, 502, conflict(), too_many(9)):
        api.refuse("getUpdates", trouble)
    api.refuse("getMe", 502, times=2)
    clock, stop = VirtualClock(), asyncio.Event()
    with caplog.at_level(logging.WARNING, "bot"):
        serving = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop, clock=clock, look_every=3600))
        await api.person(1).asks("/help")
    stop.set()
    await serving
    assert "another program (or a webhook) takes this bot's updates" in caplog.text
    assert "Telegram cannot be reached, next try in 1 s" in caplog.text


async def test_stopping_leaves_nothing_behind(api: FakeBotApi, news: Database, chats: Database) -> None:
    """After stop no task of ours is left, and everything that was asked is answered."""
    stop = asyncio.Event()
    serving = asyncio.create_task(serve(news, chats, api.token, base_url=api.url, stop=stop))
    await api.person(1).asks("/help")
    stop.set()
    await serving
    left = [getattr(task.get_coro(), "cr_code", None) for task in asyncio.all_tasks()]
    ours = Path(dispatch.__file__).parent
    assert [code for code in left if code and Path(code.co_filename).parent == ours] == []
    assert inbox.unanswered(chats) == []


async def test_a_poisonous_update_is_logged_and_passed_over(serving: FakeBotApi, chats: Database) -> None:
    """An update that the library cannot read blocks nobody behind it."""
    serving.world.add_update("message", {"message_id": "?", "chat": "nowhere"})
    assert "/follow" in (await serving.person(1).asks("/help")).text
    assert inbox.unanswered(chats) == []


async def test_blocking_and_unblocking(serving: FakeBotApi, chats: Database) -> None:
    """Whoever blocks the bot is told nothing but keeps what he follows; unblocking restores it."""
    person = serving.person(1)
    await person.asks('/follow "rừng"')
    person.block()
    await serving.until(lambda: _state(chats) == ChatState.BLOCKED)
    person.unblock()
    await serving.until(lambda: _state(chats) == ChatState.ACTIVE)
    assert [s.label for s in subscriptions.subscriptions(chats, 1)] == ["“rừng”"]


async def test_a_group_that_migrates_is_followed(serving: FakeBotApi, chats: Database) -> None:
    """A message refused with the group's new id goes there, with everything the group follows."""
    group = serving.member(-5)
    await group.asks('/follow "rừng"')
    supergroup = group.migrate(-1005)
    group.say("/list")
    await serving.until(lambda: bool(supergroup.messages))
    assert [s.label for s in subscriptions.subscriptions(chats, -1005)] == ["“rừng”"]
    assert subscribers.chat(chats, -5) is None


async def test_groups_are_answered_only_when_they_ask(serving: FakeBotApi) -> None:
    """In a group neither talk, nor unknown commands, nor another bot's commands are answered; ours is, with and without our name."""
    group = serving.member(-5)
    for talk in ("chào mọi người", "/unknown", "/help@other_bot"):
        group.say(talk)
    await group.asks("/help")
    await group.asks("/help@diemtin_test_bot")
    assert len(group.inbox) == 2


def _state(chats: Database) -> ChatState | None:
    chat = subscribers.chat(chats, 1)
    return chat.state if chat else None
