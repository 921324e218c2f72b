"""Floors only rise: what was lowered or deleted by hand, now or in a commit of the past, is found and named."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.eval.committed import committed, fallen
from tests.eval.floors import Floors, read_floors

HIGH = "[sets.own]\ndocuments = 1\ngold = 'a'\n[sets.own.floors]\npeople = 1.000\nposts = 0.900\n"
LOW = HIGH.replace("1.000", "0.300")
WITHOUT = HIGH.replace("posts = 0.900\n", "")
OTHER = HIGH.replace("sets.own", "sets.dev")
LOST = "own posts: the floor of 0.900 was deleted by hand"
FELL = "own people: the floor of 1.000 was lowered to 0.300 by hand"


def because(before: float, after: float) -> str:
    """The reason for one fall."""
    return f'[[lowered]]\nset = "own"\nlayer = "people"\nbefore = {before}\nafter = {after}\nreason = "the gold grew harder"\n'


def test_no_floor_is_lower_than_it_was():
    """The floors of today are no lower than in any commit, but where the file itself says why."""
    past = committed()
    if not past:
        pytest.skip("no git, or no history of floors.toml here: nothing to compare with")
    assert fallen(read_floors(), past) == []


@pytest.mark.parametrize(
    ("past", "now", "says"),
    [
        ([HIGH], HIGH, []),
        ([LOW], HIGH, []),
        ([HIGH], LOW, [FELL]),
        ([HIGH], WITHOUT, [LOST]),
        ([HIGH], LOW.replace("posts = 0.900\n", ""), [FELL, LOST]),
        ([HIGH], OTHER, ["own people: the floor of 1.000 was deleted", LOST]),
        ([HIGH], None, ["own people: the floor of 1.000 was deleted", LOST]),
        ([HIGH, LOW], LOW, [FELL]),
        ([HIGH, WITHOUT], WITHOUT, [LOST]),
        ([HIGH], LOW + because(1.0, 0.3), []),
        ([HIGH, LOW + because(1.0, 0.3)], LOW + because(1.0, 0.3), []),
        ([HIGH, LOW + because(1.0, 0.3)], LOW, []),
        ([HIGH, LOW + because(1.0, 0.3), HIGH + because(1.0, 0.3)], LOW + because(1.0, 0.3), [FELL]),
        ([HIGH, LOW + because(1.0, 0.3), HIGH], LOW + because(1.0, 0.3), [FELL]),
        ([HIGH], LOW + because(1.0, 0.5), ["own people: the floor of 0.500 was lowered to 0.300"]),
    ],
    ids=[
        *("kept", "raised", "lowered", "deleted", "lowered and deleted", "another set", "no file", "lowered in a commit"),
        *("deleted in a commit", "with a reason", "reason committed", "reason done with", "old reason", "old reason put back"),
        "below its reason",
    ],
)
@pytest.mark.skipif(shutil.which("git") is None, reason="no git on this machine")
def test_a_floor_lowered_by_hand_is_named(tmp_path: Path, past: list[str], now: str | None, says: list[str]):
    """In a repository of its own: whatever was committed, a fall without a reason given for it alone is told."""
    file = tmp_path / "eval" / "floors.toml"
    file.parent.mkdir()
    git(tmp_path, "init", "-q")
    for text in past:
        file.write_text(text, "utf-8")
        git(tmp_path, "add", ".")
        git(tmp_path, "-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "-q", "-m", "pin")
    file.unlink() if now is None else file.write_text(now, "utf-8")
    assert len(committed(file)) == len(past)
    found = fallen(read_floors(file), committed(file))
    assert len(found) == len(says)
    assert all(re.match(re.escape(words), sentence) for words, sentence in zip(says, found, strict=True))


def git(folder: Path, *arguments: str) -> None:
    """Run git there, heeding nobody's own settings."""
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, env={"PATH": "/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null"})


def test_without_history_there_is_nothing_to_compare(tmp_path: Path):
    """Outside a repository nothing is found, and nothing raised."""
    assert committed(tmp_path / "floors.toml") == []
    assert fallen(Floors(), []) == []
