"""Flood control: 30 a second over all chats, 1 a second to one chat, 20 a minute to one group, and a penalty for too much."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from tests.bot.fake_api.refusals import too_many


@dataclass
class Limits:
    """Limits over sliding windows; stricter than Telegram, which lets short bursts pass and publishes nothing."""

    clock: Callable[[], float]
    per_second: int = 30
    chat_interval: float = 1.0
    group_per_minute: int = 20
    penalty: int = 3
    leeway: float = 0.002
    """Seconds by which clocks and floats may differ."""
    _seen: dict[Hashable, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _closed_until: float = 0.0

    def check(self, chat_id: int) -> None:
        """Let a message pass and count it.

        Raises:
            RefusedError: 429 with retry_after.
        """
        now = self.clock()
        if now + self.leeway < self._closed_until:
            raise too_many(max(1, round(self._closed_until - now)))
        windows: list[tuple[Hashable, float, int]] = [("all", 1.0, self.per_second), (("chat", chat_id), self.chat_interval, 1)]
        if chat_id < 0:
            windows.append((("group", chat_id), 60.0, self.group_per_minute))
        if any(self._full(key, now, seconds, most) for key, seconds, most in windows):
            self._closed_until = now + self.penalty
            raise too_many(self.penalty)
        for key, _, _ in windows:
            self._seen[key].append(now)

    def _full(self, key: Hashable, now: float, seconds: float, most: int) -> bool:
        seen = self._seen[key]
        while seen and seen[0] <= now - seconds + self.leeway:
            seen.popleft()
        return len(seen) >= most
