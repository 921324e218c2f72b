"""A clock for tests: waiting takes no time and passes it."""

from __future__ import annotations

import asyncio
import datetime as dt


class VirtualClock:
    """Starts at 08:00 on 29 December 2022 in Hanoi; every wait with a limit jumps to its end at once."""

    def __init__(self) -> None:
        self.started = dt.datetime(2022, 12, 29, 1, 0, tzinfo=dt.UTC)
        self.passed = 0.0

    def now(self) -> dt.datetime:
        """The time of day, aware."""
        return self.started + dt.timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.passed

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Jump to the end of the wait, unless what is waited for is the case."""
        if seconds is None:
            await event.wait()
        elif not event.is_set():
            self.passed += seconds
            await asyncio.sleep(0)
