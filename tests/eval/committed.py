"""The floors as every commit left them: what a floor has been once it may not be less, unless ``pin --lower`` has said why."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.eval.floors import FLOORS, Floors


def committed(file: Path = FLOORS) -> list[dict[str, Any]]:
    """What the file said in each commit that changed it, oldest first; nothing where there is no git or no history."""
    git = shutil.which("git")
    if git is None:
        return []
    commits = _said(git, file, "log", "--reverse", "--topo-order", "--format=%H", "--", file.name).split()
    return [tomllib.loads(_said(git, file, "show", f"{commit}:./{file.name}")) for commit in commits]


def fallen(floors: Floors, past: Iterable[dict[str, Any]]) -> list[str]:
    """The floors that are lower now than they were, or gone, and of which no reason is kept: one sentence each.

    The past is read as it lies there, not as today's shape: layers that are scored no more must be found too.
    """
    needed: dict[tuple[str, str], float] = {}
    reasons: list[dict[str, Any]] = []
    for version in [*past, {"lowered": [lowering.model_dump(mode="json") for lowering in floors.lowered]}]:
        for lowering in version.get("lowered", []):
            if lowering not in reasons:                   # each reason counts once, for the fall that it was given for
                reasons.append(lowering)
                needed[lowering["set"], lowering["layer"]] = lowering["after"]
        for name, kept in version.get("sets", {}).items():
            for layer, floor in kept["floors"].items():
                needed[name, layer] = max(floor, needed.get((name, layer), 0.0))
    now = {(name, layer.value): floor for name, kept in floors.sets.items() for layer, floor in kept.floors.items()}
    return [_sentence(*key, floor, now.get(key)) for key, floor in needed.items() if now.get(key, -1.0) < floor]


def _sentence(name: str, layer: str, floor: float, now: float | None) -> str:
    what = "was deleted" if now is None else f"was lowered to {now:.3f}"
    return f'{name} {layer}: the floor of {floor:.3f} {what} by hand; put it back, then say why: python -m tests.eval.pin --lower "…"'


def _said(git: str, file: Path, *arguments: str) -> str:
    """What git says of the file's folder; nothing where that is in no repository."""
    done = subprocess.run([git, "-C", str(file.parent), *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode == 0 else ""
