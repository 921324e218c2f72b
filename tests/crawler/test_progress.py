"""What a crawl looks like in a terminal, narrow ones too."""

from __future__ import annotations

from rich.console import Console

from crawler.progress import bars, counted, table
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


def test_the_table_says_why_a_source_failed() -> None:
    """One row a source; beside a bad verdict stands its meaning, or what there is to say."""
    reports = (
        Report("mot", "Báo Một", Verdict.OK, TALLY),
        Report("hai", "Báo Hai", Verdict.CHALLENGE, Tally()),
        Report("ba", "Báo Ba", Verdict.ERROR, Tally(), "disk is full"),
    )
    console = Console(width=160)
    with console.capture() as capture:
        console.print(table(Summary(reports)))
    text = capture.get()
    assert "proof of a human visitor" in text
    assert "disk is full" in text
    assert Summary.from_json(Summary(reports).to_json()) == Summary(reports)
