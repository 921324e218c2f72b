"""Scrapy's signals, of which each page brings a dozen and few are listened to."""

from __future__ import annotations

from typing import Any

from pydispatch import dispatcher  # type: ignore[import-untyped]
from scrapy.signalmanager import SignalManager


class Signals(SignalManager):
    """Sends a signal as Scrapy does, and does not look for its listeners in four places when there are none."""

    def send_catch_log(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        """What each listener returned."""
        return super().send_catch_log(signal, **kwargs) if self._is_heard(signal, kwargs.get("sender", self.sender)) else []

    async def send_catch_log_async(self, signal: Any, **kwargs: Any) -> list[tuple[Any, Any]]:
        """What each listener returned, or came to return."""
        return await super().send_catch_log_async(signal, **kwargs) if self._is_heard(signal, kwargs.get("sender", self.sender)) else []

    def _is_heard(self, signal: Any, sender: Any) -> bool:
        ours = dispatcher.connections.get(id(sender), {})
        return signal in ours or dispatcher.Any in ours or id(dispatcher.Any) in dispatcher.connections
