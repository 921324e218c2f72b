"""Counting: hits, misses and false alarms of a layer; right and wrong attributes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Counts:
    """What was found of what should be found. Adding two counts gives the micro average."""

    hits: int = 0
    missed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.hits + other.hits, self.missed + other.missed, self.extra + other.extra)

    @property
    def asked(self) -> int:
        """How much there was to find or to get wrong."""
        return self.hits + len(self.missed) + len(self.extra)

    @property
    def precision(self) -> float:
        """The share of what was said that is right; 1 when nothing was said."""
        return _share(self.hits, len(self.extra))

    @property
    def recall(self) -> float:
        """The share of what is there that was said; 1 when nothing is there."""
        return _share(self.hits, len(self.missed))

    @property
    def figure(self) -> float:
        """F1."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def errors(self) -> tuple[str, ...]:
        """Every miss and every false alarm, for a person to read."""
        return (*(f"missed {what}" for what in self.missed), *(f"extra {what}" for what in self.extra))


@dataclass(frozen=True)
class Checks:
    """How many attributes of matched facts are right."""

    right: int = 0
    wrong: tuple[str, ...] = ()

    def __add__(self, other: Checks) -> Checks:
        return Checks(self.right + other.right, self.wrong + other.wrong)

    @property
    def asked(self) -> int:
        """How many attributes there were to check."""
        return self.right + len(self.wrong)

    @property
    def figure(self) -> float:
        """Accuracy; 1 when nothing was to be checked."""
        return _share(self.right, len(self.wrong))

    @property
    def errors(self) -> tuple[str, ...]:
        """Every wrong attribute, for a person to read."""
        return tuple(f"wrong {what}" for what in self.wrong)


def _share(good: int, bad: int) -> float:
    return good / (good + bad) if good + bad else 1.0


def checks(results: Iterable[tuple[str, bool, object]]) -> Checks:
    """Checks from rows of what was asked, whether it holds, and what was there instead."""
    rows = list(results)
    return Checks(sum(ok for _, ok, _ in rows), tuple(f"{what}: {got!r}" for what, ok, got in rows if not ok))
