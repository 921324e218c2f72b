"""What a run has done so far, counted; and the signal by which the counts are told to whoever watches."""

from __future__ import annotations

from dataclasses import dataclass

counted = object()
"""Scrapy signal: a count has changed. Sent with ``source`` (its name) and ``tally``."""


@dataclass
class Tally:
    """The counts of one run of one source."""

    requests: int = 0
    """Answers that came over the wire, robots.txt and redirects included."""
    bytes: int = 0
    """Of those answers, as transferred."""
    listed: int = 0
    """Articles that the listings show, each once."""
    asked: int = 0
    """Articles that are asked for: new ones and those due for another look."""
    fetched: int = 0
    """Article pages that came with a body."""
    unchanged_pages: int = 0
    """Answers 304: nothing was sent."""
    new: int = 0
    edited: int = 0
    unchanged: int = 0
    """Articles looked at again and found as they were, 304 included."""
    failed: int = 0
    """Article pages that did not come, hold no article or could not be read."""

    @property
    def read(self) -> int:
        """Article pages that were read as articles."""
        return self.new + self.edited + self.unchanged

    @property
    def done(self) -> int:
        """Article addresses that are dealt with, however they ended."""
        return self.read + self.failed
