"""The gold sets: where they lie, and a fingerprint that tells when one changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from parsers.text import squash
from tests.eval.gold import Gold, read_gold

HERE = Path(__file__).parent
SHARED = HERE.parents[1].parent / "shared"
"""What developers have beside the project; a fresh clone does not."""


@dataclass(frozen=True)
class GoldSet:
    """A folder of gold with the folder of texts it speaks of."""

    name: str
    gold: Path
    texts: Path
    labelled: str
    """How it was labelled, for the table."""

    @property
    def present(self) -> bool:
        """Whether it is on this machine."""
        return self.gold.is_dir() and self.texts.is_dir()

    @property
    def ours(self) -> bool:
        """Whether it is part of this repository."""
        return self.gold.is_relative_to(HERE)

    def __iter__(self) -> Iterator[tuple[Gold, str]]:
        """Every article's gold with its text, by name."""
        for file in sorted(self.gold.glob("*.json")):
            yield read_gold(file), (self.texts / f"{file.stem}.txt").read_text("utf-8")

    def fingerprint(self) -> str:
        """A hash of what every gold file and its text say: it changes when one of them does, not with spacing or layout."""
        digest = hashlib.sha256()
        for gold, text in self:
            for part in (gold.model_dump_json(), squash(text)):
                digest.update(hashlib.sha256(part.encode()).digest())
        return digest.hexdigest()[:16]


SETS = {
    "own": GoldSet("own", HERE / "own", HERE / "own", "written and annotated for this project"),
    "dev": GoldSet("dev", SHARED / "eval" / "dev", SHARED / "eval" / "dev", "written samples, annotated by a second hand"),
    "seeds": GoldSet("seeds", SHARED / "eval" / "gold", SHARED / "seeds", "real articles, annotated by hand"),
}
