"""The floors under every score, kept in ``floors.toml``: they rise with the scores and fall only with a reason."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tests.eval.score import Layer, Score

FLOORS = Path(__file__).parent / "floors.toml"
_STEPS = 1000
"""Floors are written in thousandths, rounded down: a float's last digit is no regression."""
_HEAD = """\
# The floors under the scores of the gold sets: written by `python -m tests.eval.pin`, held by tests/eval/test_floors.py.
# `gold` is the fingerprint of the annotations and their texts; who changes them pins anew.
"""


class FloorsError(ValueError):
    """A floors.toml of another shape; the message says where."""


class Lowered(Exception):
    """Pinning would lower a floor and no reason was given; the message lists which."""


class Lowering(BaseModel):
    """One floor that was let down, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    set: str
    layer: Layer
    before: float
    after: float
    reason: str = Field(min_length=10)


class SetFloors(BaseModel):
    """The floors of one gold set."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    documents: int
    gold: str
    floors: Mapping[Layer, float]


class Floors(BaseModel):
    """All of ``floors.toml``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sets: Mapping[str, SetFloors] = Field(default_factory=dict)
    lowered: tuple[Lowering, ...] = ()


def read_floors(file: Path = FLOORS) -> Floors:
    """What was pinned last; nothing when there is no file yet.

    Raises:
        FloorsError: the file is not TOML or of another shape.
    """
    if not file.exists():
        return Floors()
    try:
        return Floors.model_validate(tomllib.loads(file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise FloorsError(f"{file.name}: {error}") from error


def under(floors: SetFloors, score: Score) -> list[str]:
    """Every layer that scores less than its floor, or is measured and has none, in words."""
    figures = score.figures()
    less = [f"{layer}: {figures[layer]:.4f}, floor {floor:.3f}" for layer, floor in floors.floors.items() if figures[layer] < floor]
    bare = [layer for layer in Layer if score[layer].asked and layer not in floors.floors]
    return less + [f"{layer}: {figures[layer]:.4f} and no floor; `python -m tests.eval.pin` gives it one" for layer in bare]


def pinned(old: Floors, name: str, score: Score, *, documents: int, gold: str, reason: str | None = None) -> Floors:
    """The floors with one set's raised to its score.

    Raises:
        Lowered: a floor would fall and there is no reason.
    """
    before = old.sets[name].floors if name in old.sets else {}
    # A layer with nothing to count scores 1 by rule, which proves nothing: it gets no floor, and keeps the one it had.
    after = {**before, **{layer: math.floor(score[layer].figure * _STEPS) / _STEPS for layer in Layer if score[layer].asked}}
    fallen = {layer: floor for layer, floor in before.items() if after[layer] < floor}
    if fallen and reason is None:
        raise Lowered("\n".join(f"{name} {layer}: {floor:.3f} would become {after[layer]:.3f}" for layer, floor in fallen.items()))
    lowerings = tuple(
        Lowering(set=name, layer=layer, before=floor, after=after[layer], reason=reason) for layer, floor in fallen.items() if reason
    )
    kept = SetFloors(documents=documents, gold=gold, floors=after)
    return Floors(sets={**old.sets, name: kept}, lowered=(*old.lowered, *lowerings))


def write_floors(floors: Floors, file: Path = FLOORS) -> None:
    """Write the file anew, sets in the order they were first pinned."""
    parts = [_HEAD]
    for name, kept in floors.sets.items():
        rows = "".join(f"{layer.value} = {floor:.3f}\n" for layer, floor in kept.floors.items())
        parts.append(f'[sets.{name}]\ndocuments = {kept.documents}\ngold = "{kept.gold}"\n\n[sets.{name}.floors]\n{rows}')
    for lowering in floors.lowered:
        # A JSON string is a TOML basic string.
        reason = json.dumps(lowering.reason, ensure_ascii=False)
        parts.append(
            f'[[lowered]]\nset = "{lowering.set}"\nlayer = "{lowering.layer.value}"\n'
            f"before = {lowering.before:.3f}\nafter = {lowering.after:.3f}\nreason = {reason}\n"
        )
    file.write_text("\n".join(parts), "utf-8")
