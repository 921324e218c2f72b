"""Dates that are none: what databases and forms print for an empty field never stands for a day, and costs no article."""

import datetime as dt

import pytest

from parsers.dates import VIETNAM_TIME, parse_dateline
from parsers.read import read_page, read_text

TITLE = "Yên Mỹ sơ kết 5 tháng"
TEXT = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, kết nạp 14 đảng viên, giải quyết 37 kiến nghị của người dân."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."
EMPTY = [
    "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "0000-00-00T00:00:00",
    "9999-12-31T23:59:59-12:00",
    "9999-12-31",
    "1900-01-01",
    "1970-01-01T00:00:00Z",
    "2126-11-28T10:00:00+07:00",
    "01/01/0001 00:00",
    "31/12/9999 23:59",
    "1 tháng 1 năm 1900",
]
SHOWN = dt.datetime(2026, 11, 27, 18, 5, tzinfo=VIETNAM_TIME)


def page(head: str = "", shown: str = "") -> bytes:
    return (
        f'<html><head><meta charset="utf-8">{head}</head><body><h1 class="c-detail-head__title">{TITLE}</h1>'
        f'<span class="c-detail-head__time">{shown}</span>'
        f'<div class="b-maincontent"><div class="entry"><p>{TEXT}</p><p>{SECOND}</p></div></div></body></html>'
    ).encode()


def linked(date: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"{date}"}}</script>'


def meta(date: str) -> str:
    return f'<meta property="article:published_time" content="{date}">'


@pytest.mark.parametrize("date", EMPTY)
def test_an_empty_date_is_no_date_line(date: str) -> None:
    """Years in which nobody can have published a page are refused in every form."""
    assert parse_dateline(date) is None


@pytest.mark.parametrize(
    ("date", "year"), [("01/01/1990", 1990), ("28/11/2026 10:00", 2026), ("2099-12-31T23:59:59-12:00", 2099), ("1999-05-03", 1999)]
)
def test_old_and_coming_days_are_dates(date: str, year: int) -> None:
    """An archive's oldest page has a date, and so has a page to come."""
    read = parse_dateline(date)
    assert read is not None
    assert read.year == year


@pytest.mark.parametrize("date", EMPTY)
def test_the_next_statement_is_taken(date: str) -> None:
    """Behind an empty date in JSON-LD stands that of the meta elements, then what the page shows; without either the article has none."""
    assert read_page(page(linked(date) + meta("2026-11-27T18:05:00+07:00"))).article.published_at == SHOWN
    assert read_page(page(linked(date) + meta(date), "27/11/2026 18:05")).article.published_at == SHOWN
    bare = read_page(page(linked(date), date))
    assert (bare.article.published_on, bare.article.body) == (None, (TEXT, SECOND))
    assert "no-date" in [issue.code for issue in bare.issues]


@pytest.mark.parametrize("moment", [dt.datetime.min.replace(tzinfo=dt.UTC), dt.datetime.max.replace(tzinfo=VIETNAM_TIME)])
def test_an_empty_date_of_the_caller_is_none_either(moment: dt.datetime) -> None:
    """A feed's empty date fills nothing in; a page's own date stays."""
    assert read_page(page(), published=moment).article.published_at is None
    assert read_page(page(shown="27/11/2026 18:05"), published=moment).article.published_at == SHOWN
    assert read_text(f"{TITLE}\n\n{TEXT}\n\n{SECOND}", published=moment).article.published_on is None


@pytest.mark.parametrize("date", EMPTY)
def test_an_empty_date_line_of_a_copy_costs_nothing(date: str) -> None:
    """It is no paragraph: a copied text keeps its title and paragraphs, and takes the date that the caller knows."""
    article = read_text(f"{TITLE}\n\n{date}\n\n{TEXT}\n\n{SECOND}", published=SHOWN).article
    assert (article.title, article.published_at, article.body) == (TITLE, SHOWN, (TEXT, SECOND))


def test_a_day_in_history_is_a_heading() -> None:
    """Between paragraphs a day before papers had pages is what the article tells of, and stays in it."""
    assert read_text(f"{TITLE}\n\n27/11/2026 18:05\n\n{TEXT}\n\n19/8/1945\n\n{SECOND}").article.body == (TEXT, "19/8/1945", SECOND)


def test_the_clock_of_a_page_is_no_date() -> None:
    """Seconds beside a short year are those of a page's clock, which tells when the copy was made."""
    assert read_text("\n".join(["Thứ năm, 1-1-26 01:05:06", TITLE, TEXT, SECOND])).article.published_at is None
