"""The provinces: 63 until the end of June 2025, 34 since, and the papers of each."""

from __future__ import annotations

import datetime as dt

import pytest

from parsers.places import by_spelling, districts, province_of_host, provinces


def test_mergers_leave_thirty_four() -> None:
    """34 provinces stand; every merged one says into which of them and when."""
    standing = {province.name for province in provinces() if province.merged_into is None}
    merged = [province for province in provinces() if province.merged_into]
    assert len(standing) == 34
    assert all(province.merged_into in standing for province in merged)
    assert all(province.merged_on and province.merged_on >= dt.date(2025, 1, 1) for province in merged)


@pytest.mark.parametrize(
    ("printed", "name"),
    [("đăk lăk", "Đắk Lắk"), ("bắc cạn", "Bắc Kạn"), ("tp.hcm", "Hồ Chí Minh"), ("br-vt", "Bà Rịa - Vũng Tàu"), ("hòa bình", "Hòa Bình")],
)
def test_spellings(printed: str, name: str) -> None:
    """Every printed form means its province."""
    assert by_spelling()[printed].name == name


def test_the_man_is_no_place() -> None:
    """``Hồ Chí Minh`` alone is the man; the city's name begins with what it is."""
    assert "hồ chí minh" not in by_spelling()


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("baonghean.vn", "Nghệ An"),
        ("www.baolaocai.vn", "Lào Cai"),
        ("thainguyen.gov.vn", "Thái Nguyên"),
        ("baoapbac.vn", "Tiền Giang"),
        ("nhandan.vn", None),
        (None, None),
    ],
)
def test_papers_tell_their_province(host: str | None, name: str | None) -> None:
    """A provincial paper's host names its province; a national one none."""
    province = province_of_host(host)
    assert (province.name if province else None) == name


def test_districts_of_one_name() -> None:
    """A district's name may be that of several; each province that had one is told."""
    assert {province.name for province in districts()["châu thành"]} >= {"Bến Tre", "Kiên Giang", "Trà Vinh"}


@pytest.mark.parametrize("printed", ["Đắk Mil", "Đăk Mil", "Đak Mil", "Đăk R'Lấp", "Đắk Đoa", "M'Drắk", "Mai Sơn"])
def test_districts_of_the_highlands_are_known_however_printed(printed: str) -> None:
    """The word for water is printed in several ways, and means the same district."""
    assert len(districts()[printed.lower()]) == 1
