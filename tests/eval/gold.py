"""What a person annotated: the shape of one gold file, one an article."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError


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
