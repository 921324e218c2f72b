"""What a crawl came to, as data: for the closing table, for exit statuses, and for a parent process."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from crawler.tally import Tally
from crawler.verdicts import Verdict


@dataclass(frozen=True)
class Report:
    """What one source's run came to."""

    source: str
    name: str
    verdict: Verdict
    tally: Tally
    detail: str = ""
    """What else there is to say; empty when the verdict says it all."""
    unreached: str = ""
    """Of a backfill: what it did not reach, in a sentence; empty when there is nothing to say."""


@dataclass(frozen=True)
class Summary:
    """What all runs of one crawl came to."""

    reports: tuple[Report, ...]

    @property
    def ok(self) -> bool:
        """Whether every source was read as it should be."""
        return all(report.verdict is Verdict.OK for report in self.reports)

    @property
    def interrupted(self) -> bool:
        """Whether somebody stopped it."""
        return any(report.verdict is Verdict.INTERRUPTED for report in self.reports)

    @property
    def exit_status(self) -> int:
        """0 when all is well, 1 when a source failed, 130 when somebody stopped it."""
        return 130 if self.interrupted else 0 if self.ok else 1

    def to_json(self) -> str:
        """One line that ``from_json`` reads."""
        return json.dumps({"reports": [asdict(report) for report in self.reports]}, ensure_ascii=False)

    @classmethod
    def from_json(cls, line: str) -> Summary:
        """The summary that ``to_json`` wrote.

        Raises:
            ValueError: the line is none.
        """
        try:
            return cls(tuple(_report(**fields) for fields in json.loads(line)["reports"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a summary: {line[:80]!r}") from error


def _report(verdict: str, tally: dict[str, int], **fields: str) -> Report:
    return Report(verdict=Verdict(verdict), tally=Tally(**tally), **fields)
