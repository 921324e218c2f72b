"""What an error of the Telegram library means for us: translated once, by consequence.

The order of the questions matters: in the library ``BadRequest`` and ``TimedOut`` are kinds of ``NetworkError``,
so "network trouble, try again" asked first would send a bad message for ever.
"""

from __future__ import annotations

import datetime as dt
import warnings
from dataclasses import dataclass

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError


@dataclass(frozen=True, slots=True)
class Wait:
    """Telegram asks for patience: nothing before ``seconds`` have passed."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Gone:
    """The recipient cannot be reached any more: blocked, kicked, deleted, no right to write."""

    reason: str


@dataclass(frozen=True, slots=True)
class Muted:
    """The chat is there, but does not let us write at present: it may again, so it is tried now and then."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has become a supergroup with another id."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class BadMarkup:
    """The text's markup is refused: the same words go again without it."""

    reason: str


@dataclass(frozen=True, slots=True)
class NoEdit:
    """The message to be edited is gone, or too old for it: the words go as a new one."""

    reason: str


@dataclass(frozen=True, slots=True)
class BadMessage:
    """This message can never be delivered; the chat is fine."""

    reason: str


@dataclass(frozen=True, slots=True)
class Done:
    """What was asked for is the case already, or no longer matters."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The network, or Telegram itself, is in trouble; whether the message arrived may be unknown."""

    reason: str


@dataclass(frozen=True, slots=True)
class WrongToken:
    """No call will ever succeed with this token."""


@dataclass(frozen=True, slots=True)
class OtherPoller:
    """Another program, or a webhook, takes the same bot's updates."""

    reason: str


Consequence = Wait | Gone | Muted | Moved | BadMarkup | NoEdit | BadMessage | Done | TryAgain | WrongToken | OtherPoller

# Telegram's words, lower case because the library changes their case.
_GONE = (
    "chat not found", "user is deactivated", "user not found", "bot was kicked", "bot is not a member", "group chat was deleted",
    "channel_private", "peer_id_invalid",
)  # fmt: skip
_MUTED = (
    "need administrator rights", "not enough rights", "have no rights to send", "chat_write_forbidden", "chat_send_plain_forbidden",
    "topic_closed", "topic_deleted", "message thread not found",
)  # fmt: skip
_DONE = ("message is not modified", "query is too old", "query_id_invalid")
_NO_EDIT = ("message to edit not found", "message can't be edited", "message_id_invalid", "message identifier is not specified")
_MARKUP = ("can't parse entities", "unsupported start tag", "can't find end of the entity", "entities_too_long", "entity_")


def consequence(error: TelegramError) -> Consequence:
    """What is to be done after ``error``."""
    match error:
        case RetryAfter():
            return Wait(_seconds(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case InvalidToken():
            return WrongToken()
        case Conflict():
            return OtherPoller(error.message)
        case Forbidden():
            return Gone(error.message)
        case BadRequest():
            return _bad_request(error.message)
        case NetworkError():
            return TryAgain(error.message)
        case _:
            return TryAgain(error.message)


def _bad_request(message: str) -> Consequence:
    words = message.lower()
    if any(known in words for known in _DONE):
        return Done()
    if any(known in words for known in _NO_EDIT):
        return NoEdit(message)
    if any(known in words for known in _GONE):
        return Gone(message)
    if any(known in words for known in _MUTED):
        return Muted(message)
    if any(known in words for known in _MARKUP):
        return BadMarkup(message)
    return BadMessage(message)


def _seconds(error: RetryAfter) -> float:
    with warnings.catch_warnings():
        # The library warns that this will be a timedelta one day; both are understood here.
        warnings.simplefilter("ignore")
        wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, dt.timedelta) else float(wait)
