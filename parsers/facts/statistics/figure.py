"""A number that counts, with its unit and what was read around it."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.facts.statistics.leads import Lead
from parsers.facts.statistics.units import Unit
from parsers.numbers import Number


@dataclass(slots=True)
class Figure:
    """A number that counts, with its unit and what was read around it."""

    number: Number
    unit: Unit
    lead: Lead
    indicator: str | None
    level: bool = False
    """It is what something came from or to, not by how much: ``xuống còn 8,1%``."""
