"""One crawl of a source at a time on this machine: else the pause between two requests would hold for neither."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from crawler.sources import SourceError


class AlreadyCrawled(SourceError):
    """Another process is crawling the source right now."""


class SourceLock:
    """Held from its making until ``release``, or until the process ends in whatever way."""

    def __init__(self, folder: Path, source: str) -> None:
        """Take the lock.

        Raises:
            AlreadyCrawled: another process has it.
        """
        locks = folder / "locks"
        locks.mkdir(exist_ok=True)
        self._file = os.open(locks / f"{source}.lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            raise AlreadyCrawled(f"{source} is being crawled by another process; try again when that has finished.") from None

    def release(self) -> None:
        """Let others crawl the source."""
        os.close(self._file)
