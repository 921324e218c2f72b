"""Chats, what they follow, what they asked and what they are to be told."""

import datetime as dt
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from storage.chats import cursors, inbox, outbox
from storage.chats.subscribers import ChatState, block, chat, forget, migrate_chat, pause, put_chat, resume
from storage.chats.subscribers import chats as every_chat
from storage.chats.subscriptions import all_subscriptions, follow, subscriptions, unfollow
from storage.database import write

NOW = dt.datetime(2026, 3, 5, 2, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def db(chats: Database) -> Database:
    """``bot.db`` with two chats."""
    for chat_id in (1, 2):
        put_chat(chats, chat_id, kind="private", language="vi", at=NOW)
    return chats


def queue(db: Database, chat_id: int = 1, event: str = "e", version: int = 1, *, priority: int = 0) -> bool:
    """Enqueue with what most tests do not care about."""
    return outbox.enqueue(db, chat_id, event, version, {"text": f"{event}{version}"}, priority, NOW)


def waiting(db: Database, now: dt.datetime = NOW, limit: int = 10) -> list[tuple[int, str, int]]:
    """What is due, short."""
    return [(row.chat_id, row.event, row.version) for row in outbox.due(db, now, limit)]


def test_one_row_for_a_chat_an_event_and_a_version(db: Database) -> None:
    """The same version of an event is queued once for a chat; other chats, events and versions are others."""
    assert [queue(db), queue(db), queue(db, 2), queue(db, event="f"), queue(db, version=2)] == [True, False, True, True, True]
    assert queue(db, 99) is False
    assert outbox.waiting(db) == {"pending": 4}


def test_due_goes_by_priority_then_order(db: Database) -> None:
    """Urgent messages go first, the others in the order they were queued, no more than asked for."""
    for event, priority in (("a", 0), ("b", 5), ("c", 0), ("d", 5)):
        queue(db, event=event, priority=priority)
    assert [event for _, event, _ in waiting(db)] == ["b", "d", "a", "c"]
    assert len(waiting(db, limit=3)) == 3


def test_a_message_ends_as_sent_failed_or_dropped(db: Database) -> None:
    """Sent keeps Telegram's number, failed without a next attempt and dropped keep the reason; none is due again."""
    for event in ("a", "b", "c"):
        queue(db, event=event)
    first, second, third = outbox.due(db, NOW, 10)
    outbox.sent(db, first.id, 77, NOW)
    outbox.failed(db, second.id, "chat not found", None)
    outbox.drop(db, third.id, "superseded")
    assert waiting(db) == []
    assert outbox.waiting(db) == {"sent": 1, "failed": 1, "dropped": 1}
    assert outbox.versions(db, "a") == [outbox.Version(1, 1, "sent", 77, {"text": "a1"})]


def test_a_failed_attempt_waits_for_its_hour(db: Database) -> None:
    """A message that failed is due again at its hour, not a microsecond sooner, with the attempts counted; later versions wait for it."""
    queue(db)
    queue(db, version=2)
    queue(db, event="other")
    outbox.failed(db, outbox.due(db, NOW, 1)[0].id, "429", NOW + MINUTE)
    assert waiting(db, NOW + MINUTE - dt.timedelta(microseconds=1)) == [(1, "other", 1)]
    assert waiting(db, NOW + MINUTE) == [(1, "e", 1), (1, "other", 1)]
    assert outbox.due(db, NOW + MINUTE, 1)[0].attempts == 1
    assert outbox.next_due(db) == NOW + MINUTE


def test_no_version_overtakes_an_earlier_one(db: Database) -> None:
    """However urgent a later version is, it is due only when the earlier one is sent or given up."""
    queue(db)
    for version in (2, 3):
        queue(db, version=version, priority=30)
    queue(db, 2, version=2, priority=10)
    assert waiting(db) == [(2, "e", 2), (1, "e", 1)]
    outbox.sent(db, 1, 77, NOW)
    assert waiting(db)[0] == (1, "e", 2)
    outbox.failed(db, 2, "too long", None)
    assert waiting(db)[0] == (1, "e", 3)


def test_what_was_said_is_not_kept_for_ever(db: Database) -> None:
    """An answer's words go with its sending, or with its failure; an alert's go with the time in which it may be corrected."""
    for event, priority in (("answer", outbox.ANSWER), ("refused", outbox.ANSWER), ("alert", 20), ("waits", 20)):
        queue(db, event=event, priority=priority)
    outbox.failed(db, 1, "busy", NOW)
    assert outbox.versions(db, "answer")[0].payload == {"text": "answer1"}
    outbox.sent(db, 1, 77, NOW)
    outbox.failed(db, 2, "too long", None)
    outbox.sent(db, 3, 78, NOW)
    assert [outbox.versions(db, event)[0].payload for event in ("answer", "refused", "alert")] == [{}, {}, {"text": "alert1"}]
    assert outbox.prune(db, NOW + outbox.KEPT) == 0
    assert outbox.prune(db, NOW + outbox.KEPT + MINUTE) == 3
    assert outbox.waiting(db) == {"pending": 1}


def test_a_paused_chat_is_told_later(db: Database) -> None:
    """A pause holds messages until the chat resumes or the hour it named; answers to what it asks go out."""
    queue(db)
    pause(db, 1, until=NOW + MINUTE)
    assert waiting(db) == []
    assert waiting(db, NOW + MINUTE) == [(1, "e", 1)]
    pause(db, 1)
    assert waiting(db, NOW + 9000 * MINUTE) == []
    queue(db, event="answer", priority=outbox.ANSWER)
    assert waiting(db) == [(1, "answer", 1)]
    resume(db, 1)
    assert len(waiting(db)) == 2


def test_a_blocked_chat_keeps_what_it_follows(db: Database) -> None:
    """A chat that cannot be written to loses what waits, gets nothing queued, is matched no more, and is itself again when it writes."""
    follow(db, 1, kind="all", value="", label="Tất cả", at=NOW, cursor=0)
    queue(db)
    block(db, 1, reason="Forbidden: bot was blocked by the user")
    assert queue(db, event="new") is False
    assert outbox.waiting(db) == {"dropped": 1}
    assert all_subscriptions(db) == []
    assert put_chat(db, 1, kind="private", language="en", at=NOW).state is ChatState.ACTIVE
    assert [s.label for s in all_subscriptions(db)] == ["Tất cả"]


def test_a_pause_outlives_a_message(db: Database) -> None:
    """Writing to the bot does not end a pause."""
    pause(db, 1)
    assert put_chat(db, 1, kind="private", language="vi", at=NOW).state is ChatState.PAUSED


def test_following_is_once_each_and_can_be_undone(db: Database) -> None:
    """A chat follows a thing once, from the last change on; what it ends is handed back; nobody ends another's."""
    first = follow(db, 1, kind="person", value="abc", label="Lê Na", at=NOW, cursor=41)
    assert first is not None
    assert (first.cursor, first.created_at) == (41, NOW)
    assert follow(db, 1, kind="person", value="abc", label="Lê Na", at=NOW, cursor=50) is None
    assert follow(db, 2, kind="person", value="abc", label="Lê Na", at=NOW, cursor=50) is not None
    assert subscriptions(db, 1) == [first]
    assert unfollow(db, 2, first.id) is None
    assert unfollow(db, 1, first.id) == first
    assert subscriptions(db, 1) == []


@pytest.mark.parametrize(("chat_id", "kind", "error"), [(1, "weather", ValueError), (99, "all", sqlite3.IntegrityError)])
def test_what_cannot_be_followed(db: Database, chat_id: int, kind: str, error: type[Exception]) -> None:
    """An unknown kind or an unknown chat is refused."""
    with pytest.raises(error):
        follow(db, chat_id, kind=kind, value="", label="", at=NOW, cursor=0)


def test_forgetting_leaves_nothing(db: Database) -> None:
    """Nothing of a chat's own remains in any table, and other chats keep theirs."""
    for chat_id in (1, 2):
        follow(db, chat_id, kind="words", value="bí mật", label="bí mật", at=NOW, cursor=0)
        queue(db, chat_id)
        inbox.keep(db, chat_id, b'{"secret": "b\xc3\xad m\xe1\xba\xadt"}', NOW, chat_id=chat_id)
    forget(db, 1)
    assert chat(db, 1) is None
    assert [c.id for c in every_chat(db)] == [2]
    counts = [db.execute(f"SELECT count(*) FROM {table} WHERE chat_id = 1").fetchone()[0] for table in ("subscriptions", "outbox", "inbox")]
    assert counts == [0, 0, 0]
    assert [row.update_id for row in inbox.unanswered(db)] == [2]
    assert inbox.next_offset(db) == 3
    assert db.execute("SELECT payload FROM inbox WHERE update_id = 1").fetchone() == (None,)


def test_a_group_that_became_a_supergroup_keeps_all(db: Database) -> None:
    """Rows move to the new number; what the new chat has already is not doubled."""
    for chat_id in (1, 2):
        follow(db, chat_id, kind="all", value="", label="", at=NOW, cursor=0)
        queue(db, chat_id)
    queue(db, 1, event="f")
    migrate_chat(db, 1, -100)
    assert waiting(db) == [(-100, "e", 1), (2, "e", 1), (-100, "f", 1)]
    migrate_chat(db, -100, 2)
    assert waiting(db) == [(2, "e", 1), (2, "f", 1)]
    assert [c.id for c in every_chat(db)] == [2]
    assert len(subscriptions(db, 2)) == 1


def test_an_update_is_kept_once_and_answered_in_order(db: Database) -> None:
    """An update that comes twice is one; the unanswered come back in their order; the offset follows the last that came."""
    assert inbox.next_offset(db) is None
    kept = [inbox.keep(db, number, payload, NOW) for number, payload in ((7, b"a"), (8, b"b"), (7, b"a"))]
    assert kept == [True, True, False]
    assert inbox.next_offset(db) == 9
    inbox.answered(db, 7, NOW)
    assert [(row.update_id, row.payload, row.received_at) for row in inbox.unanswered(db)] == [(8, b"b", NOW)]
    assert inbox.next_offset(db, NOW) == 9


def test_numbers_may_begin_anew(db: Database) -> None:
    """After a week of silence the offset is unknown, and a number used long ago is new."""
    inbox.keep(db, 9_000, b"old", NOW)
    inbox.answered(db, 9_000, NOW)
    later = NOW + dt.timedelta(days=8)
    assert inbox.next_offset(db, later) is None
    assert inbox.keep(db, 5, b"new", later) is True
    assert inbox.next_offset(db, later) == 6
    assert inbox.keep(db, 9_000, b"again", later) is True


def interrupted(db: Database) -> None:
    """Queue something, move the cursor, and fail before the end."""
    with write(db) as connection:
        queue(db, event="lost")
        cursors.advance(connection, "matching", 6)
        raise RuntimeError("interrupted")


def test_matching_moves_its_cursor_with_what_it_queued(db: Database) -> None:
    """Rows and cursor are committed together or not at all, and a cursor never goes back."""
    assert cursors.cursor(db, "matching") is None
    with write(db) as connection:
        queue(db)
        cursors.advance(connection, "matching", 5)
    with pytest.raises(RuntimeError, match="interrupted"):
        interrupted(db)
    assert (waiting(db), cursors.cursor(db, "matching")) == ([(1, "e", 1)], 5)
    with write(db) as connection:
        cursors.advance(connection, "matching", 3)
    assert cursors.cursor(db, "matching") == 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)  # every example has an event of its own
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.binary())
def test_any_text_and_bytes_come_back(db: Database, text: str, payload: bytes) -> None:
    """What a chat is to be told and what it said come back as they were."""
    number = db.execute("SELECT coalesce(max(arrival), 0) + 1 FROM inbox").fetchone()[0]
    inbox.keep(db, number, payload, NOW)
    assert inbox.unanswered(db)[-1].payload == payload
    outbox.enqueue(db, 1, f"event {number}", 1, {"text": text}, 0, NOW)
    assert outbox.due(db, NOW, 10_000)[-1].payload == {"text": text}
