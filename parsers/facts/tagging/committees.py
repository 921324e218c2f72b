"""The Party's committees of provinces, cities and districts, and the units that they lead: the ``Huyện ủy`` of a ``huyện``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon

PROVINCE = "tỉnh"


@cache
def units_by_committee() -> dict[str, str]:
    """The unit that each committee leads, that of a province first; committees in small letters."""
    return {committee.lower(): unit for committee, unit in lexicon.bodies().committees.items()}


@cache
def committees_by_unit() -> dict[str, str]:
    """The committee, in standard spelling, of each unit that has one, printed in full or short."""
    words = lexicon.bodies()
    committees = {unit: committee for committee, unit in words.committees.items()}
    return committees | {short: committees[unit] for short, unit in words.units.short.items()}


@cache
def committees_below() -> tuple[str, ...]:
    """The committees of cities and districts, in small letters."""
    return tuple(committee for committee, unit in units_by_committee().items() if unit != PROVINCE)


@cache
def units_in_full() -> dict[str, str]:
    """The unit that is meant by its committee, its youth union, or its word printed short, all in small letters."""
    words = lexicon.bodies()
    unions = {union.lower(): unit for union, unit in words.youth_unions.items()}
    return {**units_by_committee(), **unions, **words.units.short}
