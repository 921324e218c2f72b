"""When the next message may leave: Telegram's limits, kept by never coming near them.

Everything here is a function of a monotonic time that the caller passes; nothing waits.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

INTERVAL = 1 / 28
"""Seconds between two messages, whoever they are for: evenly, without bursts (a server that allows 30 in any second lets all pass)."""
SLOWEST = 1 / 5
CHAT_INTERVAL = 1.0
"""Seconds between two messages to one chat."""
GROUP_LIMIT = 20
GROUP_WINDOW = 60.0
"""At most ``GROUP_LIMIT`` messages to one group in any ``GROUP_WINDOW`` seconds."""
RECOVERY = 300.0
"""Seconds without a complaint after which the pace is tried a step faster."""


@dataclass
class Pace:
    """What has left and what Telegram complained of, and so: when the next may leave. Lives in memory; a restart begins calmly anew."""

    fastest: float = INTERVAL
    """Seconds between two messages when nothing was complained of."""
    chat_interval: float = CHAT_INTERVAL
    interval: float = field(init=False)
    """Seconds between two messages now."""
    _next: float = -math.inf
    _chats: dict[int, float] = field(default_factory=dict)
    """Chat to the earliest time of its next message."""
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    """Group to the times of its latest messages."""
    _complaint: float = -math.inf

    def __post_init__(self) -> None:
        self.interval = self.fastest

    def ready_at(self, chat_id: int | None = None) -> float:
        """The earliest time for a message to the chat; None asks for the limit over all chats only."""
        if chat_id is None:
            return self._next
        sent = self._groups.get(chat_id)
        window = sent[0] + GROUP_WINDOW if sent and len(sent) == GROUP_LIMIT else -math.inf
        return max(self._next, self._chats.get(chat_id, -math.inf), window)

    def leaves(self, now: float) -> None:
        """A message leaves now: the next one leaves an interval later. A moment's lateness is made up for, so that it does not add up."""
        on_time = self._next if now - self._next < self.interval / 2 else now
        self._next = on_time + self.interval
        if self.interval > self.fastest and now - self._complaint > RECOVERY:
            self.interval, self._complaint = max(self.fastest, self.interval / 1.25), now

    def arrived(self, chat_id: int, now: float) -> None:
        """Telegram has answered: counted from here, no jitter of the network can bring two messages too close."""
        if len(self._chats) > 1000:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
            self._groups = {chat: sent for chat, sent in self._groups.items() if sent[-1] + GROUP_WINDOW > now}
        self._chats[chat_id] = max(self._chats.get(chat_id, -math.inf), now + self.chat_interval)
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque(maxlen=GROUP_LIMIT)).append(now)

    def flooded(self, chat_id: int, seconds: float, now: float) -> None:
        """Telegram said to wait: exactly so long nothing leaves, or nothing to this group, and all goes more slowly for a while.

        A group has a limit of its own, so its complaint holds up nobody else; if the limit over all was meant,
        the next chat will be told so.
        """
        until = now + seconds
        if chat_id < 0:
            self._chats[chat_id] = max(self._chats.get(chat_id, -math.inf), until)
            return
        self.hold(until)
        self.interval, self._complaint = min(SLOWEST, self.interval * 1.25), until

    def hold(self, until: float) -> None:
        """Nothing leaves before ``until``: Telegram is out of reach, or asked for it."""
        self._next = max(self._next, until)


def backoff(attempts: int) -> float:
    """Seconds to wait before the next attempt, after so many failed: 1, 2, 4 … 300."""
    return float(min(300, 2 ** min(max(attempts, 1) - 1, 9)))
