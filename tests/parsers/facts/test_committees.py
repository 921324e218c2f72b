"""The Party's committees and the units that they lead."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.tagging.committees import PROVINCE, committees_below, committees_by_unit, units_by_committee, units_in_full


def test_a_committee_and_its_unit_are_told_by_each_other() -> None:
    """Each unit has one committee, printed in full or short, and each committee one unit."""
    assert {committees_by_unit()[unit].lower(): unit for unit in units_by_committee().values()} == units_by_committee()
    assert committees_by_unit()["tx"] == committees_by_unit()["thị xã"] == "Thị ủy"
    assert PROVINCE in committees_by_unit()
    assert units_by_committee().keys() - committees_below() == {"tỉnh ủy"}


def test_what_stands_for_a_unit_stands_for_one_of_the_country() -> None:
    """A committee, a youth union and a short word mean a unit whose word is known."""
    units = lexicon.bodies().units
    assert set(units_in_full().values()) <= {*units.provincial, *units.city, *units.district, *units.communal}
    assert (units_in_full()["huyện đoàn"], units_in_full()["tp."]) == ("huyện", "thành phố")
