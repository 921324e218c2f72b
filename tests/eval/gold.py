"""What a person annotated: one gold file an article, the sets of them, and a fingerprint that tells when they change."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

HERE = Path(__file__).parent
SHARED = HERE.parents[1].parent / "shared"
"""What developers have beside the project; a fresh clone does not."""


class GoldError(ValueError):
    """A gold file of another shape; the message names the file and the place in it."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class GoldArticle(_Row):
    """What the article's own fields are, and words its text must and must not have."""

    title: str | None
    source: str | None
    published_on: str | None
    published_at: str | None = None
    authors: tuple[str, ...] = ()
    photo_credits: tuple[str, ...] = ()
    must_contain: tuple[str, ...] = ()
    must_not_contain: tuple[str, ...] = ()


class GoldMeeting(_Row):
    """One event; ``kind``, ``session`` and ``format`` may hold alternatives divided by a bar."""

    kind: str
    date: str | None
    session: str | None = None
    format: str | None = None
    level: str | None = None
    name_has: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organizers: tuple[str, ...] = ()
    optional: bool = False


class GoldPerson(_Row):
    """One person; a post may start with ``former:`` and hold alternatives divided by bars."""

    name: str
    posts: tuple[str, ...]
    posts_ok: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    roles_ok: tuple[str, ...] = ()


class GoldStatistic(_Row):
    """One figure; any of ``unit_has`` found in the unit or the indicator makes it the same."""

    value: int | float
    total: int | float | None = None
    unit_has: tuple[str, ...]
    qualifier: str | None = None
    change: str | None = None
    period: str | None = None
    as_of: str | None = None
    scope: str | None = None
    compared_with: str | None = None
    optional: bool = False


class GoldDocument(_Row):
    """One document cited by its number."""

    kind: str
    number: str
    issuer_has: str | None = None
    date: str | None = None


class Gold(_Row):
    """The facts of one article as a careful reader states them."""

    id: str
    note: str = ""
    article: GoldArticle
    meetings: tuple[GoldMeeting, ...]
    people: tuple[GoldPerson, ...]
    people_optional: tuple[str, ...] = ()
    statistics: tuple[GoldStatistic, ...]
    documents: tuple[GoldDocument, ...]
    documents_optional: tuple[GoldDocument, ...] = ()


def read_gold(file: Path) -> Gold:
    """One gold file.

    Raises:
        GoldError: it is no JSON, of another shape, or its id is not its name.
    """
    try:
        gold = Gold.model_validate_json(file.read_bytes())
    except ValidationError as error:
        raise GoldError(f"{file.name}: {error}") from error
    if gold.id != file.stem:
        raise GoldError(f"{file.name}: its id is {gold.id!r}, expected the name of the file")
    return gold


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

    def __iter__(self) -> Iterator[tuple[Gold, str]]:
        """Every article's gold with its text, by name."""
        for file in sorted(self.gold.glob("*.json")):
            yield read_gold(file), (self.texts / f"{file.stem}.txt").read_text("utf-8")

    def fingerprint(self) -> str:
        """A hash of every gold file and its text: it changes when one of them does."""
        digest = hashlib.sha256()
        for file in sorted(self.gold.glob("*.json")):
            for part in (file, self.texts / f"{file.stem}.txt"):
                digest.update(part.name.encode() + b"\0" + hashlib.sha256(part.read_bytes()).digest())
        return digest.hexdigest()[:16]


SETS = {
    "own": GoldSet("own", HERE / "own", HERE / "own", "written and annotated for this project"),
    "dev": GoldSet("dev", SHARED / "eval" / "dev", SHARED / "eval" / "dev", "written samples, annotated by a second hand"),
    "seeds": GoldSet("seeds", SHARED / "eval" / "gold", SHARED / "seeds", "real articles, annotated by hand"),
}
