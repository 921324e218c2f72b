"""What the sample sites say, for tests: articles, meetings told by several papers, disagreements, odd addresses."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ExpectedMeeting(_Row):
    """One ``[[meeting]]``: what every report of it should be read as."""

    key: str
    kinds: tuple[str, ...]
    """The kinds of meeting a careful reader allows."""
    date: dt.date
    session: Literal["morning", "afternoon", "evening"] | None = None
    name: str | None = None


class ExpectedArticle(_Row):
    """One ``[[article]]``."""

    url: str
    aliases: tuple[str, ...] = ()
    """Other addresses of the same article."""
    title: str
    published: dt.datetime | dt.date
    """An instant, or the day alone where the page prints no hour."""
    authors: tuple[str, ...]
    meeting: str | None = None
    """The key of the meeting it reports; None when it reports none."""
    people: tuple[str, ...]
    people_optional: tuple[str, ...] = ()
    """Members of the public: naming them is neither asked for nor wrong."""

    @property
    def host(self) -> str:
        """The site it stands on."""
        return urlsplit(self.url).netloc


class Disagreement(_Row):
    """One figure that two papers print differently."""

    figure: str
    says: dict[str, int]
    """Value by the address of the article."""


class Succession(_Row):
    """One post that passed from one holder to the next."""

    post: str
    predecessor: str = Field(alias="from")
    successor: str = Field(alias="to")
    on: dt.date


class Edit(_Row):
    """What the second version of an article corrects."""

    url: str
    before: str
    after: str


class Odd(_Row):
    """An address that answers and holds no article."""

    url: str
    what: Literal["empty", "challenge", "disallowed"]


class Expected(_Row):
    """The whole index."""

    meeting: tuple[ExpectedMeeting, ...]
    article: tuple[ExpectedArticle, ...]
    disagreement: tuple[Disagreement, ...]
    succession: tuple[Succession, ...]
    edit: Edit
    odd: tuple[Odd, ...]

    def articles_of(self, host: str) -> tuple[ExpectedArticle, ...]:
        """What one site should yield."""
        return tuple(article for article in self.article if article.host == host)

    def reports_of(self, meeting: str) -> tuple[ExpectedArticle, ...]:
        """Every article that tells of one meeting, by its key."""
        return tuple(article for article in self.article if article.meeting == meeting)


@cache
def load_expected() -> Expected:
    """Read ``expected.toml``."""
    return Expected.model_validate(tomllib.loads((Path(__file__).parent / "expected.toml").read_text("utf-8")))
