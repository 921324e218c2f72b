"""A crawl in a process of its own: it can be stopped for good, and a crash in it costs nobody else anything."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from crawler.commands import Watch
from crawler.summary import Summary
from crawler.tally import Tally

log = logging.getLogger(__name__)

LADDER: tuple[tuple[signal.Signals, float], ...] = ((signal.SIGTERM, 10.0), (signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0))
"""What a crawl is stopped with, and the seconds it is given after each: the first ends it gracefully, the second at once."""

_COMPLAINT = 16_384
"""Bytes that are kept of what a crawl complains of."""
_LINES = 20
"""Lines of it that are told."""


def command(
    names: Sequence[str],
    *,
    data: Path,
    url: str | None = None,
    now: dt.datetime | None = None,
    settings: Mapping[str, object] | None = None,
) -> list[str]:
    """The command line of such a crawl; ``now`` is the instant to take for the present, None the present itself."""
    made = [sys.executable, "-m", "crawler", *names, "--data", str(data)]
    made += ["--url", url] if url else []
    made += ["--now", now.strftime("%Y-%m-%dT%H:%M:%S%z")] if now else []
    return made + [part for name, value in (settings or {}).items() for part in ("--set", f"{name}={value}")]


async def crawl_apart(
    argv: Sequence[str], *, stop: asyncio.Event, watch: Watch | None = None, longest: float | None = None
) -> Summary | None:
    """Run a crawl by its command line and wait for it; None when it died without a summary.

    Args:
        argv: what ``command`` made.
        stop: ends the crawl, by the ladder above, when it is set.
        watch: called with a source's name and its counts whenever these change.
        longest: seconds after which it is stopped like that as well.
    """
    process = await asyncio.create_subprocess_exec(
        *argv, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, start_new_session=True
    )
    reading = asyncio.create_task(_read(process, watch))
    hearing = asyncio.create_task(_last_lines(process))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({reading, stopping}, return_when=asyncio.FIRST_COMPLETED, timeout=longest)
    finally:
        if not reading.done():
            await _stop(process)
        stopping.cancel()
    summary = await reading
    complaint = await hearing
    if summary is None:
        status = await process.wait()
        log.error("%s died with status %s and without a summary: %s", " ".join(argv[2:5]), status, complaint or "it said nothing")
    return summary


async def _read(process: asyncio.subprocess.Process, watch: Watch | None) -> Summary | None:
    """Pass the counts on until the process ends; its summary, if it got to write one."""
    assert process.stdout is not None
    summary = None
    async for line in process.stdout:
        with suppress(ValueError):                        # what a dying process did not finish writing
            said = json.loads(line)
            if "reports" in said:
                summary = Summary.from_json(line.decode())
            elif watch is not None:
                watch(said["source"], Tally(**said["tally"]))
    await process.wait()
    return summary


async def _last_lines(process: asyncio.subprocess.Process) -> str:
    """What a process complains of last; all of it is read, for a full pipe would hold the process up."""
    assert process.stderr is not None
    kept = b""
    while said := await process.stderr.read(65_536):
        kept = (kept + said)[-_COMPLAINT:]
    return "\n".join(kept.decode("utf-8", "replace").strip().splitlines()[-_LINES:])


async def _stop(process: asyncio.subprocess.Process) -> None:
    for number, patience in LADDER:
        with suppress(ProcessLookupError):
            process.send_signal(number)
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), patience)
            return
