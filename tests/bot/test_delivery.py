"""The sender against a Telegram that refuses: every row ends as it should, nothing twice, nobody waits for another."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator

import pytest
from sqlite_utils import Database
from telegram import Bot

from bot import telegram_api
from bot.delivery import Sender
from bot.markup import Html
from bot.message import Earlier, Message, Parcel
from bot.pace import Pace
from bot.telegram_api import connect
from storage.chats import outbox, subscribers
from storage.chats.subscribers import ChatState
from storage.database import Busy
from tests.bot.fake_api.limits import Limits
from tests.bot.fake_api.refusals import RefusedError, bad_request, too_many
from tests.bot.fake_api.server import PATIENCE, FakeBotApi
from tests.bot.virtual_clock import VirtualClock

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")]


@pytest.fixture
def clock() -> VirtualClock:
    """Time that passes only by waiting."""
    return VirtualClock()


@pytest.fixture
async def bot(api: FakeBotApi) -> AsyncIterator[Bot]:
    """A client of the fake Bot API."""
    async with connect(api.token, api.url) as client:
        yield client


def queue(
    chats: Database, clock: VirtualClock, chat: int, *, event: str = "e", version: int = 1, html: str = "tin", **parcel: object
) -> None:
    """Put a message for a chat into the outbox."""
    if subscribers.chat(chats, chat) is None:
        subscribers.put_chat(chats, chat, kind="private", language="vi", at=clock.now())
    priority = int(str(parcel.pop("priority", 20)))
    payload = Parcel(Message(Html(html)), **parcel).as_payload()  # type: ignore[arg-type]
    outbox.enqueue(chats, chat, event, version, payload, priority, clock.now())


async def deliver(bot: Bot, chats: Database, clock: VirtualClock, width: int = 1) -> None:
    """Run the sender until nothing is pending any more."""
    sender = Sender(bot, chats, clock, width=width)
    running = asyncio.create_task(sender.run())
    async with asyncio.timeout(PATIENCE):
        while outbox.waiting(chats).get("pending") and not running.done():
            await asyncio.sleep(0)
    sender.stop()
    await running


def states(chats: Database) -> list[tuple[int, str, int]]:
    """Chat, state and failed attempts of every row."""
    return chats.execute("SELECT chat_id, state, attempts FROM outbox ORDER BY id").fetchall()


async def test_a_message_is_sent_once_and_remembered(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """Sent, marked with Telegram's id, and not sent again by another sender."""
    person = api.person(1)
    queue(chats, clock, 1, html="<b>a</b>")
    await deliver(bot, chats, clock)
    await deliver(bot, chats, clock)
    assert [message.text for message in person.inbox] == ["a"]
    assert outbox.versions(chats, "e")[0].message_id == person.inbox[0].id


async def test_retry_after_is_obeyed_exactly(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """After 429 nothing at all is sent for as long as Telegram asks, and then everything."""
    for chat in (1, 2):
        api.person(chat)
        queue(chats, clock, chat)
    api.refuse("sendMessage", too_many(17))
    await deliver(bot, chats, clock)
    assert clock.passed >= 17
    assert clock.passed < 19
    assert states(chats) == [(1, "sent", 1), (2, "sent", 0)]


GONE = {
    "blocked": RefusedError(403, "Forbidden: bot was blocked by the user"),
    "deactivated": RefusedError(403, "Forbidden: user is deactivated"),
    "kicked": RefusedError(403, "Forbidden: bot was kicked from the group chat"),
    "deleted": bad_request("chat not found"),
}
MUTED = {
    "closed": bad_request("TOPIC_CLOSED"),
    "muted": bad_request("not enough rights to send text messages to the chat"),
}


@pytest.mark.parametrize("refusal", GONE.values(), ids=GONE)
async def test_a_chat_that_is_gone_is_left_alone(
    api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock, refusal: RefusedError
) -> None:
    """One refusal drops all that waits for the chat; others get theirs."""
    api.person(1).chat.refusal = refusal
    other = api.person(2)
    for event in ("a", "b"):
        queue(chats, clock, 1, event=event)
        queue(chats, clock, 2, event=event)
    await deliver(bot, chats, clock)
    assert sorted(states(chats)) == [(1, "dropped", 0), (1, "dropped", 0), (2, "sent", 0), (2, "sent", 0)]
    chat = subscribers.chat(chats, 1)
    assert chat is not None
    assert chat.state == ChatState.BLOCKED
    assert len(other.inbox) == 2


@pytest.mark.parametrize("refusal", MUTED.values(), ids=MUTED)
async def test_a_chat_that_does_not_let_us_write_is_tried_again(
    api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock, refusal: RefusedError
) -> None:
    """A closed topic or a lost right ends one day: the message waits for an hour, the chat is not given up."""
    group, other = api.member(-5), api.person(2)
    api.refuse("sendMessage", refusal)
    queue(chats, clock, -5)
    queue(chats, clock, 2)
    await deliver(bot, chats, clock)
    assert states(chats) == [(-5, "sent", 1), (2, "sent", 0)]
    assert clock.passed > 3599
    assert (len(group.inbox), len(other.inbox)) == (1, 1)


async def test_bad_markup_goes_as_plain_text(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """A fault in our markup costs the formatting, not the news."""
    person = api.person(1)
    queue(chats, clock, 1, html='<b>đậm <a href="https://a.vn/">đọc</a> &amp; hết')
    await deliver(bot, chats, clock)
    assert person.inbox[0].text == "đậm đọc (https://a.vn/) & hết"
    assert states(chats) == [(1, "sent", 0)]


async def test_a_message_that_can_never_be_sent_is_given_up(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """A permanent 400 is no network trouble: one attempt, a reason, and the next message goes out."""
    person = api.person(1)
    queue(chats, clock, 1, event="long", html="x" * 5000)
    queue(chats, clock, 1, event="fine")
    await deliver(bot, chats, clock)
    assert states(chats) == [(1, "failed", 1), (1, "sent", 0)]
    assert len(api.calls("sendMessage")) == 2
    assert len(person.inbox) == 1


async def test_network_trouble_is_waited_out(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """Broken lines and bad gateways are tried again with growing waits until the message is through."""
    person = api.person(1)
    api.refuse("sendMessage", 502, times=3)
    api.refuse("sendMessage", 0, times=2)
    queue(chats, clock, 1)
    await deliver(bot, chats, clock)
    assert states(chats) == [(1, "sent", 5)]
    assert 1 + 2 + 4 + 8 + 16 <= clock.passed < 60
    assert len(person.inbox) == 1


async def test_an_answer_that_the_library_cannot_read_stops_nobody(
    api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that nobody foresaw is logged, tried a few times and given up; the next message goes out."""
    other = api.person(2)
    real = telegram_api.send

    async def faulty(bot: Bot, chat_id: int, message: Message, **more: object) -> int:
        if chat_id == 1:
            raise TypeError("unexpected")
        return await real(bot, chat_id, message, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(telegram_api, "send", faulty)
    queue(chats, clock, 1)
    queue(chats, clock, 2)
    await deliver(bot, chats, clock)
    assert states(chats) == [(1, "failed", 5), (2, "sent", 0)]
    assert len(other.inbox) == 1


async def test_a_storage_fault_lets_the_others_arrive(
    api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One row cannot be written down: the sender ends with that very error, and what Telegram took meanwhile is marked as sent."""
    real, failed = outbox.sent, asyncio.Event()

    async def send(_bot: Bot, chat_id: int, _message: Message, **_: object) -> int:
        if chat_id == 1:
            await failed.wait()
            await asyncio.sleep(0)
        return chat_id

    def sent(db: Database, id_: int, message_id: int | None, at: dt.datetime) -> None:
        if message_id == 2:
            failed.set()
            raise Busy("bot.db has been in use")
        real(db, id_, message_id, at)

    monkeypatch.setattr(telegram_api, "send", send)
    monkeypatch.setattr(outbox, "sent", sent)
    for chat in (1, 2, 3):
        queue(chats, clock, chat)
    with pytest.raises(Busy):
        await Sender(bot, chats, clock, Pace(fastest=0.0), width=2).run()
    assert states(chats) == [(1, "sent", 0), (2, "pending", 0), (3, "pending", 0)]


async def test_answers_go_before_alerts(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """An answer queued behind two hundred alerts leaves next."""
    for chat in range(1, 202):
        api.person(chat)
        queue(chats, clock, chat)
    queue(chats, clock, 150, event="answer", priority=outbox.ANSWER)
    await deliver(bot, chats, clock, width=8)
    order = [seen.chat_id for seen in api.calls("sendMessage")]
    assert order[0] == 150
    assert len(order) == 202


async def test_edits(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """An edit changes the message; the same again is as good as done; without one, a new one is sent."""
    person, fresh = api.person(1), api.person(2)
    queue(chats, clock, 1, html="một")
    await deliver(bot, chats, clock)
    number = person.inbox[0].id
    queue(chats, clock, 1, version=2, html="hai", edits=number)
    queue(chats, clock, 1, version=3, html="hai", edits=number)
    queue(chats, clock, 1, version=4, html="ba", earlier=Earlier.REPLACE)
    queue(chats, clock, 2, version=4, html="ba", earlier=Earlier.REPLACE)
    await deliver(bot, chats, clock)
    for version, html in ((5, "ba"), (6, "năm")):
        queue(chats, clock, 1, version=version, html=html, earlier=Earlier.REPLACE)
        await deliver(bot, chats, clock)
    assert [(message.text, message.earlier) for message in person.inbox] == [("năm", ["một", "hai", "ba"])]
    assert [message.text for message in fresh.inbox] == ["ba"]
    assert [state for _, state, _ in states(chats)] == ["sent"] * 7


@pytest.mark.parametrize("own", [True, False], ids=["deleted", "not ours to edit"])
async def test_a_message_that_cannot_be_edited_is_sent_anew(
    api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock, *, own: bool
) -> None:
    """A later report goes as a new message where the first is gone or too old, and from then on that one is edited."""
    person = api.person(1)
    queue(chats, clock, 1, html="một")
    await deliver(bot, chats, clock)
    if own:
        person.chat.messages.clear()
    else:
        person.inbox[0].by_bot = False
    for version, html in ((2, "hai"), (3, "ba")):
        queue(chats, clock, 1, version=version, html=html, earlier=Earlier.REPLACE)
        await deliver(bot, chats, clock)
    assert [(message.text, message.earlier) for message in person.inbox] == [("ba", ["hai"])]
    assert [state for _, state, _ in states(chats)] == ["sent"] * 3


async def test_a_correction_needs_something_to_correct(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """It answers the first message, and is not sent where there was none."""
    told, never = api.person(1), api.person(2)
    queue(chats, clock, 1, html="một")
    await deliver(bot, chats, clock)
    queue(chats, clock, 1, version=2, html="sửa", earlier=Earlier.REQUIRE)
    queue(chats, clock, 2, version=2, html="sửa", earlier=Earlier.REQUIRE)
    await deliver(bot, chats, clock)
    assert api.calls("sendMessage")[-1].call.reply_parameters.message_id == told.inbox[0].id
    assert (len(told.inbox), len(never.inbox)) == (2, 0)
    assert states(chats)[-1] == (2, "dropped", 0)


async def test_a_group_that_became_a_supergroup(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """All rows go over to the new id and are sent there once."""
    group = api.member(-5)
    supergroup = group.migrate(-1005)
    for event in ("a", "b"):
        queue(chats, clock, -5, event=event)
    await deliver(bot, chats, clock)
    assert len(supergroup.messages) == 2
    assert sorted(states(chats)) == [(-1005, "sent", 0), (-1005, "sent", 0)]


async def test_a_strict_telegram_never_complains(chats: Database, clock: VirtualClock) -> None:
    """Three hundred messages to people and thirty to a group, against enforced limits: no 429, and as fast as promised."""
    async with FakeBotApi(limits=Limits(clock.monotonic)) as api, connect(api.token, api.url) as bot:
        for number in range(300):
            api.person(number + 1)
            queue(chats, clock, number + 1)
        for number in range(30):
            api.member(-5)
            queue(chats, clock, -5, event=f"g{number}")
        started = clock.passed
        await deliver(bot, chats, clock)
        assert {state for _, state, attempts in states(chats)} == {"sent"}
        assert sum(attempts for *_, attempts in states(chats)) == 0
        assert 60 <= clock.passed - started < 80


async def test_a_paused_chat_waits_and_its_answers_do_not(api: FakeBotApi, bot: Bot, chats: Database, clock: VirtualClock) -> None:
    """During a pause only answers go out; at its end the rest follows by itself."""
    person = api.person(1)
    queue(chats, clock, 1, html="tin")
    subscribers.pause(chats, 1, until=clock.now() + dt.timedelta(hours=24))
    queue(chats, clock, 1, event="answer", html="đáp", priority=outbox.ANSWER)
    sender = Sender(bot, chats, clock)
    running = asyncio.create_task(sender.run())
    await person.hears(1)
    assert person.inbox[0].text == "đáp"
    await person.hears(2)
    assert clock.passed >= 24 * 3600
    sender.stop()
    await running
