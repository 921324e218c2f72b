"""A Bot API server of our own on loopback: real HTTP, long polling, refusals in Telegram's words."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.bot.fake_api import parameters
from tests.bot.fake_api.chats import FakeChat, World
from tests.bot.fake_api.limits import Limits
from tests.bot.fake_api.methods import LIMITED, METHODS
from tests.bot.fake_api.people import FakePerson
from tests.bot.fake_api.refusals import RefusedError, conflict, webhook_active

TOKEN = "123456789:TEST-token-that-opens-nothing-0000000"
PATIENCE = 20.0
"""Seconds after which waiting for the bot counts as a failed test."""


@dataclass
class Seen:
    """One call as it came in."""

    method: str
    chat_id: int | None
    call: Any


class FakeBotApi:
    """``async with FakeBotApi() as api``: give the bot ``api.url`` and ``api.token``."""

    def __init__(self, token: str = TOKEN, limits: Limits | None = None) -> None:
        self.token = token
        self.limits = limits
        self.world = World({"id": 123456789, "is_bot": True, "first_name": "Điểm tin", "username": "diemtin_test_bot"})
        self.seen: list[Seen] = []
        self.url = ""
        self._planned: list[tuple[str, RefusedError | int]] = []
        self._poller: asyncio.Future[None] | None = None
        self._changed = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1 << 20)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner:
            await self._runner.cleanup()

    # What tests arrange and look at.

    def person(self, number: int = 42, language: str | None = "vi", name: str = "Lan") -> FakePerson:
        """Somebody in a private chat with the bot."""
        chat = self.world.chats.setdefault(number, FakeChat(number, name=name))
        return FakePerson(self, number, chat, language)

    def member(self, group: int, number: int = 42, language: str | None = "vi", *, admin: bool = True) -> FakePerson:
        """Somebody who writes to the bot in a group (a negative id), of which they may be an administrator."""
        chat = self.world.chats.setdefault(group, FakeChat(group, "group", "Tổ tin"))
        if admin:
            chat.admins.add(number)
        return FakePerson(self, number, chat, language)

    def refuse(self, method: str, refusal: RefusedError | int, times: int = 1) -> None:
        """Answer the next calls of a method with a refusal, or break the connection (0) or fail with an HTTP status."""
        self._planned += [(method.lower(), refusal)] * times

    def calls(self, method: str) -> list[Seen]:
        """The calls of one method, oldest first, refused ones too."""
        return [seen for seen in self.seen if seen.method == method.lower()]

    async def until(self, holds: Callable[[], bool], what: str = "what the test waits for") -> None:
        """Wait, without polling, until ``holds``; it is asked again after each call."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise AssertionError(f"in vain: {what}; calls so far: {[s.method for s in self.seen][-20:]}") from None

    def notify(self) -> None:
        """Wake whoever waits: a long poll, or a test."""
        self._changed.set()
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    # The wire.

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        try:
            self._check_token(request.match_info["token"])
            self._check_plan(method, request)
            raw = await _raw(request)
            call = parameters.read(method, raw)
            self.seen.append(Seen(method, _chat_id(raw), call))
            self._changed.set()
            if method == "getupdates":
                result: object = await self._poll(call)
            else:
                result = self._perform(method, call, raw)
        except RefusedError as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        except HungUpError:
            return web.Response(status=502, text="Bad Gateway")
        finally:
            self._changed.set()
        return web.json_response({"ok": True, "result": result})

    def _perform(self, method: str, call: Any, raw: dict[str, object]) -> object:
        if method not in METHODS:
            raise RefusedError(501, f"Not Implemented: the fake has no {method} yet")
        chat_id = _chat_id(raw)
        if self.limits and method in LIMITED and chat_id is not None:
            self.limits.check(chat_id)
        return METHODS[method](self.world, call)

    async def _poll(self, call: Any) -> list[dict[str, Any]]:
        """getUpdates: the newer poller throws out the older one."""
        if self.world.webhook:
            raise webhook_active()
        if self._poller and not self._poller.done():
            self._poller.set_exception(conflict())
        if call.offset:
            self.world.confirm(call.offset)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (call.timeout or 0)
        while not self.world.updates and loop.time() < deadline:
            self._poller = loop.create_future()
            try:
                await asyncio.wait_for(self._poller, deadline - loop.time())
            except TimeoutError:
                break
        return self.world.updates[: call.limit or 100]

    def _check_token(self, token: str) -> None:
        if token == self.token:
            return
        if re.fullmatch(r"\d+:[\w-]{30,}", token):
            raise RefusedError(401, "Unauthorized")
        raise RefusedError(404, "Not Found")

    def _check_plan(self, method: str, request: web.Request) -> None:
        planned = next((plan for plan in self._planned if plan[0] == method), None)
        if planned is None:
            return
        self._planned.remove(planned)
        self.seen.append(Seen(method, None, None))
        if isinstance(planned[1], RefusedError):
            raise planned[1]
        if planned[1] == 0 and request.transport:
            request.transport.close()
        raise HungUpError


class HungUpError(Exception):
    """The connection breaks, or a gateway answers instead of Telegram."""


def _chat_id(raw: dict[str, object]) -> int | None:
    value = str(raw.get("chat_id", ""))
    return int(value) if re.fullmatch(r"-?\d+", value) else None


async def _raw(request: web.Request) -> dict[str, object]:
    """Parameters from the query, a form, a multipart body or JSON: Telegram takes all four."""
    raw: dict[str, object] = dict(request.query)
    if request.content_type == "application/json":
        raw |= json.loads(await request.text() or "{}")
    elif request.method == "POST":
        raw |= dict(await request.post())
    return raw
