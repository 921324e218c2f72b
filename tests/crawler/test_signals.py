"""Signals reach whoever listens."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product

import pytest
from pydispatch.dispatcher import Any  # type: ignore[import-untyped]
from scrapy.signalmanager import SignalManager

from crawler.signals import Signals

ONE, OTHER = object(), object()


@contextmanager
def listening(signal: object, sender: object) -> Iterator[None]:
    """Somebody listens."""

    def listener() -> str:
        return "heard"

    manager = SignalManager()
    manager.connect(listener, signal, sender=sender)
    yield
    manager.disconnect(listener, signal, sender=sender)


@pytest.mark.parametrize("given", [{}, {"sender": "another"}, {"sender": Any}])
@pytest.mark.parametrize(("signal", "sender"), [*product((ONE, OTHER, Any), ("ours", "another", Any))])
def test_whoever_listens_hears_what_scrapy_would_let_them_hear(signal: object, sender: object, given: dict[str, object]) -> None:
    """This signal or any, of this sender or any, or of whom the signal names as its sender; and nobody hears what is of another."""
    ours, scrapys = Signals("ours"), SignalManager("ours")

    async def later(manager: SignalManager) -> list[object]:
        return [result for _, result in await manager.send_catch_log_async(ONE, **given)]

    with listening(signal, sender):
        expected = [result for _, result in scrapys.send_catch_log(ONE, **given)]
        assert [result for _, result in ours.send_catch_log(ONE, **given)] == expected
        assert asyncio.run(later(ours)) == asyncio.run(later(scrapys)) == expected
        assert bool(expected) is (signal in (ONE, Any) and sender in (given.get("sender", "ours"), Any))
