"""Statistics: the same value, the same whole, a unit that says the same thing; then what else is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.eval.folding import folded
from tests.eval.gold import Gold, GoldStatistic
from tests.eval.tally import Checks, Counts, checks

_TOLERANCE = 1e-6


def score_statistics(gold: Gold, found: Mapping[str, Any]) -> tuple[Counts, Checks]:
    """Figures, and the attributes of those that were found; each found figure serves one of the gold, required ones first."""
    left = list(found.get("statistics", []))
    hits, missed, attributes = 0, [], Checks()
    for wanted in sorted(gold.statistics, key=lambda statistic: statistic.optional):
        match = next((statistic for statistic in left if _same(wanted, statistic)), None)
        if match is not None:
            left.remove(match)
        if wanted.optional:
            continue
        if match is None:
            missed.append(f"{_printed(wanted.value, wanted.total)} {wanted.unit_has[0]}")
            continue
        hits += 1
        attributes += _attributes(wanted, match)
    extra = tuple(f"{_printed(statistic.get('value'), statistic.get('total'))} {statistic.get('unit')}" for statistic in left)
    return Counts(hits, tuple(missed), extra), attributes


def _printed(value: object, total: object) -> str:
    return f"{value}/{total}" if total is not None else f"{value}"


def _same(wanted: GoldStatistic, statistic: Mapping[str, Any]) -> bool:
    unit = folded(f"{statistic.get('unit') or ''} {statistic.get('indicator') or ''}")
    return (
        _equal(statistic.get("value"), wanted.value)
        and _equal(statistic.get("total"), wanted.total)
        and any(folded(part) in unit for part in wanted.unit_has)
    )


def _equal(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(float(one) - float(other)) <= _TOLERANCE * max(1.0, abs(float(other)))


def _attributes(wanted: GoldStatistic, statistic: Mapping[str, Any]) -> Checks:
    label = _printed(wanted.value, wanted.total)
    exact = [(key, getattr(wanted, key), statistic.get(key)) for key in ("qualifier", "change")]
    loose = [(key, getattr(wanted, key), statistic.get(key)) for key in ("period", "as_of", "scope", "compared_with")]
    return checks(
        [
            *((f"{label} {key} {asked}", said in asked.split("|"), said) for key, asked, said in exact if asked),
            *(
                (f"{label} {key} {asked}", folded(said or "") in [folded(one) for one in asked.split("|")], said)
                for key, asked, said in loose
                if asked
            ),
        ]
    )
