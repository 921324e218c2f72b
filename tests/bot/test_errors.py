"""Every error of the library has one consequence, and the right one."""

import datetime as dt
import warnings

import pytest
from telegram import error as e

from bot.errors import BadMarkup, BadMessage, Done, Gone, Moved, Muted, NoEdit, OtherPoller, TryAgain, Wait, WrongToken, consequence

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the library's own constructor warns of a change to come
    FLOODS = [e.RetryAfter(7), e.RetryAfter(dt.timedelta(seconds=7))]
TABLE = [
    *((flood, Wait(7.0)) for flood in FLOODS),
    (e.ChatMigrated(-1007), Moved(-1007)),
    (e.InvalidToken("Unauthorized"), WrongToken()),
    (e.Conflict("terminated by other getUpdates request"), OtherPoller("terminated by other getUpdates request")),
    (e.Forbidden("Forbidden: bot was blocked by the user"), Gone("Forbidden: bot was blocked by the user")),
    (e.BadRequest("Bad Request: chat not found"), Gone("Chat not found")),
    (e.BadRequest("Bad Request: TOPIC_CLOSED"), Muted("Topic_closed")),
    (e.BadRequest("Bad Request: not enough rights to send text messages"), Muted("Not enough rights to send text messages")),
    (e.BadRequest("Bad Request: message is not modified: specified new"), Done()),
    (e.BadRequest("Bad Request: query is too old and response timeout expired"), Done()),
    (e.BadRequest("Bad Request: can't parse entities: Unsupported"), BadMarkup("Can't parse entities: unsupported")),
    (e.BadRequest("Bad Request: message to edit not found"), NoEdit("Message to edit not found")),
    (e.BadRequest("Bad Request: message can't be edited"), NoEdit("Message can't be edited")),
    (e.BadRequest("Bad Request: MESSAGE_ID_INVALID"), NoEdit("Message_id_invalid")),
    (e.BadRequest("Bad Request: message is too long"), BadMessage("Message is too long")),
    (e.TimedOut(), TryAgain("Timed out")),
    (e.NetworkError("Bad Gateway"), TryAgain("Bad Gateway")),
    (e.TelegramError("Invalid server response"), TryAgain("Invalid server response")),
]


@pytest.mark.parametrize(("error", "meaning"), TABLE, ids=[repr(error) for error, _ in TABLE])
def test_each_error_has_its_consequence(error: e.TelegramError, meaning: object) -> None:
    """The table of errors: a bad request is never taken for network trouble."""
    assert consequence(error) == meaning


def test_every_class_of_the_library_is_in_the_table() -> None:
    """A new kind of error in the library shows up here before it surprises us."""
    kinds = {kind for kind in vars(e).values() if isinstance(kind, type) and issubclass(kind, e.TelegramError)}
    never_ours = {e.EndPointNotFound, e.PassportDecryptionError}
    assert kinds - never_ours == {type(error) for error, _ in TABLE}
