"""The floors: scores stay above them, gold does not change unseen, and they fall only with a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.eval import pin
from tests.eval.floors import Floors, FloorsError, Lowered, SetFloors, pinned, read_floors, under, write_floors
from tests.eval.predict import measure
from tests.eval.score import Layer, Score
from tests.eval.sets import SETS, GoldSet
from tests.eval.table import table
from tests.eval.tally import Checks, Counts


@pytest.mark.parametrize("name", SETS)
def test_scores_stay_above_their_floors(name):
    """Every layer of every set scores at least its floor, on the gold that was pinned."""
    if not SETS[name].present:
        pytest.skip(f"the {name} set is not on this machine: {SETS[name].gold} is missing")
    kept = read_floors().sets[name]
    if SETS[name].fingerprint() != kept.gold:
        changed = f"the gold of {name} changed: look at the scores, then `python -m tests.eval.pin`"
        # What lies beside the project changes without us, and a floor of other gold says nothing; our own never changes unseen.
        (pytest.fail if SETS[name].ours else pytest.skip)(changed)
    assert under(kept, measure(SETS[name])) == []


def scored(hits: int, missed: int) -> Score:
    """A score with one layer that found ``hits`` and missed ``missed``."""
    return Score(people=Counts(hits, ("x",) * missed))


def test_pinning_raises_and_rounds_down():
    """A better score raises its floor, to the thousandth below."""
    first = pinned(Floors(), "own", scored(1, 1), documents=1, gold="a")
    second = pinned(first, "own", scored(2, 1), documents=1, gold="b")
    assert first.sets["own"].floors == {Layer.PEOPLE: 0.666}
    assert second.sets["own"] == SetFloors(documents=1, gold="b", floors={Layer.PEOPLE: 0.8})


def test_pinning_refuses_to_lower_without_a_reason():
    """A lower score is refused; with a reason it is pinned and the reason kept."""
    high = pinned(Floors(), "own", scored(2, 1), documents=1, gold="a")
    with pytest.raises(Lowered, match=r"own people: 0\.800 would become 0\.666"):
        pinned(high, "own", scored(1, 1), documents=1, gold="a")
    low = pinned(high, "own", scored(1, 1), documents=1, gold="a", reason="the gold grew harder")
    assert low.sets["own"].floors[Layer.PEOPLE] == 0.666
    assert [(lowering.before, lowering.after, lowering.reason) for lowering in low.lowered] == [(0.8, 0.666, "the gold grew harder")]


def test_what_was_not_measured_gets_no_floor():
    """A layer with nothing to count proves nothing: no floor, and a floor that was there stays."""
    floors = pinned(Floors(), "own", Score(people=Counts(1), article_fields=Checks(1)), documents=1, gold="a")
    assert set(floors.sets["own"].floors) == {Layer.PEOPLE, Layer.ARTICLE_FIELDS}
    assert set(pinned(floors, "own", Score(people=Counts(1)), documents=1, gold="a").sets["own"].floors) == {
        Layer.PEOPLE,
        Layer.ARTICLE_FIELDS,
    }


def test_a_score_under_its_floor_is_named():
    """What fell is said with both figures; what is measured and has no floor is said too, and what is not measured needs none."""
    kept = SetFloors(documents=1, gold="a", floors={Layer.PEOPLE: 0.9, Layer.ROLES: 1.0})
    assert under(kept, scored(2, 1)) == ["people: 0.8000, floor 0.900"]
    without = SetFloors(documents=1, gold="a", floors={Layer.ROLES: 1.0})
    assert under(without, scored(2, 1)) == ["people: 0.8000 and no floor; `python -m tests.eval.pin` gives it one"]


def test_floors_survive_writing_and_reading(tmp_path: Path):
    """What is written is read back, quotes in a reason too."""
    floors = pinned(Floors(), "own", scored(2, 1), documents=1, gold="a")
    floors = pinned(floors, "own", scored(1, 1), documents=2, gold="b", reason='a "harder" gold\\set')
    write_floors(floors, tmp_path / "floors.toml")
    assert read_floors(tmp_path / "floors.toml") == floors


@pytest.mark.parametrize(
    "text", ["sets = ", "[sets.own]\ndocuments = 1", '[sets.own]\ndocuments = 1\ngold = "a"\n[sets.own.floors]\ncats = 1.0']
)
def test_broken_floors_are_named(tmp_path: Path, text):
    """A floors.toml that cannot be used is refused with its name."""
    file = tmp_path / "floors.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(FloorsError, match=r"floors\.toml"):
        read_floors(file)


def test_fingerprint_changes_with_text_and_gold(tmp_path: Path):
    """Changing a word of a text or an annotation changes the fingerprint; spacing does not."""
    own = SETS["own"]
    for file in own.gold.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    copy = GoldSet("copy", tmp_path, tmp_path, "")
    before = copy.fingerprint()
    assert before == own.fingerprint()
    text, gold = tmp_path / "congress-nam-chay-2025.txt", tmp_path / "congress-nam-chay-2025.json"
    text.write_text(text.read_text("utf-8").replace(" ", "\u00a0") + "\n", "utf-8")
    gold.write_text(gold.read_text("utf-8").replace("\n", "\n "), "utf-8")
    assert copy.fingerprint() == before
    text.write_text(text.read_text("utf-8") + "thêm", "utf-8")
    changed = copy.fingerprint()
    assert changed != before
    gold.write_text(gold.read_text("utf-8").replace("attendee", "speaker", 1), "utf-8")
    assert copy.fingerprint() not in {before, changed}


@pytest.fixture
def floors_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A floors file of its own for the command, and no set but our own with a score we choose."""
    file = tmp_path / "floors.toml"
    monkeypatch.setattr(pin, "SETS", {"own": SETS["own"], "absent": GoldSet("absent", tmp_path / "no", tmp_path / "no", "")})
    monkeypatch.setattr(pin, "read_floors", lambda: read_floors(file))
    monkeypatch.setattr(pin, "write_floors", lambda floors: write_floors(floors, file))
    return file


def test_pin_command_writes_refuses_and_gives_reasons(floors_file: Path, monkeypatch: pytest.MonkeyPatch):
    """The command pins what is here, writes nothing when a floor would fall, and falls with a reason."""
    monkeypatch.setattr(pin, "measure", lambda _: scored(2, 1))
    assert CliRunner().invoke(pin.main, []).exit_code == 0
    pinned_first = floors_file.read_text("utf-8")
    monkeypatch.setattr(pin, "measure", lambda _: scored(1, 1))
    refused = CliRunner().invoke(pin.main, [])
    assert (refused.exit_code, floors_file.read_text("utf-8")) == (1, pinned_first)
    assert "would become" in refused.output
    assert CliRunner().invoke(pin.main, ["--lower", "a reason long enough"]).exit_code == 0
    assert read_floors(floors_file).sets["own"].floors[Layer.PEOPLE] == 0.666


def test_table_has_a_row_a_set():
    """The README's table says the size of the set, every layer and how it was labelled."""
    lines = table([(SETS["own"], scored(1, 0))]).splitlines()
    assert len(lines) == 3
    assert len({line.count("|") for line in lines}) == 1
    assert lines[2].startswith(f"| own | {len(list(SETS['own']))} | 1.00 |")
