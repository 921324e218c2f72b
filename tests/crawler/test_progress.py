"""What a crawl looks like in a terminal, narrow ones too."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from crawler.progress import bars, counted, show, table
from crawler.summary import Report, Summary
from crawler.tally import Tally
from crawler.verdicts import Verdict

TALLY = Tally(requests=9, listed=123, asked=20, fetched=18, new=15, edited=2, unchanged=1, failed=2)


def test_the_bars_fit_eighty_columns() -> None:
    """Each source has its bar and counts in one line, whichever sources turn up."""
    console = Console(width=80, force_terminal=True)
    with console.capture() as capture, bars(["baonghean"], console) as watch:
        watch("baonghean", TALLY)
        watch("thainguyen-gov", Tally(listed=3))
    text = capture.get()
    assert "123 listed · 15 new · 2 edited · 1 unchanged · 2 failed" in text
    assert "3 listed" in text
    assert "…" not in text


def test_what_is_nought_is_left_out() -> None:
    """A quiet run says how much is listed and no more."""
    assert counted(Tally(listed=7)) == "7 listed"
    assert counted(Tally()) == "0 listed"


UNREACHED = "Not everything since 2026-01-01 was reached: 4 of 4 sections read back to 2026-11-12 only, no further page is known."
REPORTS = (
    Report("baohungyen", "Báo Hưng Yên", Verdict.OK, TALLY, unreached=UNREACHED),
    Report("baovinhlong-dongkhoi", "Báo Đồng Khởi", Verdict.CHALLENGE, Tally()),
    Report("ba", "Báo Ba", Verdict.ERROR, Tally(), "disk [is] full"),
)


@pytest.mark.parametrize(
    ("width", "terminal", "lines"),
    [(160, True, None), (40, True, 3), (200, False, 3), (80, False, 3)],
    ids=["wide", "narrow", "wide pipe", "pipe"],
)
def test_what_a_crawl_came_to_is_never_cut(width: int, terminal: bool, lines: int | None) -> None:
    """A table where there is room, else a line a source: with its whole name, why it failed and what a backfill did not reach."""
    file = StringIO()
    show(Summary(REPORTS), Console(file=file, width=width, force_terminal=terminal, color_system=None))
    text = file.getvalue()
    assert lines is None or len(text.splitlines()) == lines
    words = " ".join(text.replace("│", " ").split()) if lines else text
    for report in REPORTS:
        assert report.source in words
    assert "…" not in words
    if lines:
        assert "123 listed · 15 new · 2 edited · 1 unchanged · 2 failed · ok: Not everything since 2026-01-01" in words
        assert Verdict.CHALLENGE.meaning in words
        assert "error: disk [is] full" in words


@pytest.mark.parametrize("terminal", [True, False])
def test_the_bars_are_for_a_terminal_alone(terminal: bool) -> None:
    """A pipe gets no bars; a narrow terminal gets names whole."""
    file = StringIO()
    with bars(["baovinhlong-dongkhoi"], Console(file=file, width=40, force_terminal=terminal)) as watch:
        watch("baovinhlong-dongkhoi", TALLY)
    assert ("baovinhlong-dongkhoi" in file.getvalue()) is terminal
    assert terminal or not file.getvalue()


def test_the_table_says_why_a_source_failed() -> None:
    """One row a source; beside a bad verdict stands its meaning, or what there is to say."""
    reports = REPORTS
    console = Console(width=160)
    with console.capture() as capture:
        console.print(table(Summary(reports)))
    text = capture.get()
    assert "proof of a human visitor" in text
    assert "disk [is] full" in text
    assert Summary.from_json(Summary(reports).to_json()) == Summary(reports)
