"""The pace keeps every limit of Telegram by itself, in virtual time."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pace import CHAT_INTERVAL, GROUP_LIMIT, GROUP_WINDOW, INTERVAL, RECOVERY, Pace, backoff

TINY = 1e-9


def departures(pace: Pace, chats: list[int], start: float = 0.0) -> list[tuple[float, int]]:
    """When each message leaves if the chats are served in turn, each as early as it may."""
    now, left = start, []
    for chat in chats:
        now = max(now, pace.ready_at(chat))
        pace.leaves(now)
        pace.arrived(chat, now)
        left.append((now, chat))
    return left


def most_in(times: list[float], window: float) -> int:
    """The most moments within any half-open window."""
    return max(sum(1 for t in times if start <= t < start + window - TINY) for start in times)


@given(st.lists(st.one_of(st.integers(1, 8), st.integers(-3, -1)), min_size=1, max_size=150))
def test_no_window_ever_holds_too_many(chats: list[int]) -> None:
    """Whatever the order of chats: 28 a second (29 after lateness), one a second to a chat, 20 in any minute to a group."""
    left = departures(Pace(), chats)
    assert most_in([at for at, _ in left], 1.0) <= 29
    for chat in set(chats):
        times = [at for at, to in left if to == chat]
        assert most_in(times, CHAT_INTERVAL) == 1
        if chat < 0:
            assert most_in(times, GROUP_WINDOW) <= GROUP_LIMIT


def test_the_pace_is_even_and_as_fast_as_promised() -> None:
    """A thousand chats are served in 1000/28 seconds, and idling saves up no burst."""
    pace = Pace()
    assert departures(pace, list(range(1, 1001)))[-1][0] == pytest.approx(999 / 28)
    after_idling = departures(pace, list(range(2001, 2011)), start=1000.0)
    assert [b - a for (a, _), (b, _) in itertools.pairwise(after_idling)] == pytest.approx([INTERVAL] * 9)


def test_retry_after_is_obeyed_exactly_and_learned_from() -> None:
    """After a flood nothing leaves for exactly that long, then more slowly, then in time as fast as before."""
    pace = Pace()
    pace.leaves(0.0)
    pace.flooded(5, 7.0, 0.5)
    assert pace.ready_at(6) == 7.5
    assert pace.interval == pytest.approx(INTERVAL * 1.25)
    pace.leaves(7.5 + RECOVERY + 1)
    assert pace.interval == pytest.approx(INTERVAL)


def test_a_groups_flood_holds_up_that_group_alone() -> None:
    """A group's own limit delays nobody else."""
    pace = Pace()
    pace.flooded(-5, 30.0, 0.0)
    assert pace.ready_at(-5) == 30.0
    assert pace.ready_at(6) < 1.0
    assert pace.interval == INTERVAL


def test_memory_of_served_chats_does_not_grow() -> None:
    """A hundred thousand chats leave no more than some thousand entries behind."""
    pace = Pace()
    departures(pace, list(range(1, 20_001)))
    assert len(pace._chats) <= 1001


def test_backoff_doubles_to_five_minutes() -> None:
    """1, 2, 4 … and never more than 300 seconds."""
    assert [backoff(n) for n in (0, 1, 2, 3, 9, 10, 1000)] == [1, 1, 2, 4, 256, 300, 300]
