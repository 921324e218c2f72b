"""Parameters of a call, held against aiogram's typed methods: a second reading of the Bot API that we did not write."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterator, Mapping

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods.base import TelegramMethod
from aiogram.types import InlineKeyboardMarkup
from pydantic import BaseModel, ValidationError

from tests.bot.fake_api.refusals import RefusedError, bad_request

LONGEST_DATA = 64
WIDEST_ROW = 8
MOST_BUTTONS = 100

_METHODS = {
    kind.__api_method__.lower(): kind
    for kind in vars(aiogram.methods).values()
    if isinstance(kind, type) and issubclass(kind, TelegramMethod) and kind is not TelegramMethod
}


def read(method: str, raw: Mapping[str, object]) -> TelegramMethod[typing.Any]:
    """The call as a typed method.

    Raises:
        RefusedError: 404 for a method that does not exist, 400 for a parameter that does not, or has no such form.
    """
    kind = _METHODS.get(method.lower())
    if kind is None:
        raise RefusedError(404, "Not Found: method not found")
    values = {name: _decoded(value, kind, name) for name, value in raw.items()}
    try:
        call = kind.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        raise bad_request(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    for unknown in _unknown(call):
        raise bad_request(f"unknown parameter {unknown}")
    markup = getattr(call, "reply_markup", None)
    if isinstance(markup, InlineKeyboardMarkup):
        check_keyboard(markup)
    return call


def _decoded(value: object, kind: type[TelegramMethod[typing.Any]], name: str) -> object:
    """Forms carry every value as text; what is not text by its type is JSON."""
    field = kind.model_fields.get(name)
    if not isinstance(value, str) or field is None:
        return value
    kinds = set(_members(field.annotation))
    if str in kinds and int not in kinds:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _members(annotation: object) -> Iterator[object]:
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        for member in typing.get_args(annotation):
            yield from _members(member)
    else:
        yield annotation


def _unknown(value: object, path: str = "") -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or {})
        for name in type(value).model_fields:
            yield from _unknown(getattr(value, name), f"{path}{name}.")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown(item, path)


def check_keyboard(markup: InlineKeyboardMarkup) -> None:
    """Inline buttons as Telegram wants them.

    Raises:
        RefusedError: data over 64 bytes, no action, a button without text, a bad address, too many buttons.
    """
    if any(len(row) > WIDEST_ROW for row in markup.inline_keyboard) or sum(map(len, markup.inline_keyboard)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in (button for row in markup.inline_keyboard for button in row):
        actions = [name for name, value in button.model_dump(exclude_none=True).items() if name != "text" and value is not None]
        if len(actions) != 1:
            raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if not button.text.strip():
            raise bad_request("can't parse inline keyboard button: Button text must be non-empty")
        if button.callback_data is not None and not 1 <= len(button.callback_data.encode()) <= LONGEST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
        if button.url is not None and not button.url.startswith(("http://", "https://", "tg://")):
            raise bad_request(f"inline keyboard button URL '{button.url}' is invalid: Wrong HTTP URL")


def given(value: typing.Any) -> typing.Any:
    """A parameter's value; None where the caller left it to aiogram's defaults."""
    return None if isinstance(value, Default) else value
