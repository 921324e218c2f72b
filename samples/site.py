"""What each sample site answers at which address, read from ``sites/<host>/site.toml``."""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

SITES = Path(__file__).parent / "sites"
SiteFile = Annotated[str, Field(pattern=r"^[\w./-]+$")]
SitePath = Annotated[str, Field(pattern="^/")]
_TYPES = {".html": "text/html; charset=utf-8", ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


class SampleSiteError(ValueError):
    """A site.toml that says something impossible; the message names the file and what is expected."""


class Version(BaseModel):
    """One state of a page: its bytes and when they were published."""

    model_config = ConfigDict(frozen=True)

    body: bytes
    modified: dt.datetime

    @cached_property
    def etag(self) -> str:
        """A strong validator, quotes included."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'


class Page(BaseModel):
    """One ``[[page]]``: a file served at one or more paths, and its second version if it has one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    paths: tuple[SitePath, ...] = Field(min_length=1)
    file: SiteFile
    type: str | None = None
    modified: AwareDatetime | None = None
    edited: SiteFile | None = None
    """The file of the second version, which ``SampleServer.edit`` publishes."""
    edited_at: AwareDatetime | None = None

    @property
    def content_type(self) -> str:
        """As given, else by the file's ending."""
        return self.type or _TYPES[Path(self.file).suffix]


class Redirect(BaseModel):
    """One ``[[redirect]]``: a path that the site answers with 301."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: SitePath
    to: SitePath


class Site(BaseModel):
    """One host with everything it answers."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    modified: AwareDatetime
    """Last-Modified of every page that says none of its own."""
    page: tuple[Page, ...]
    redirect: tuple[Redirect, ...] = ()

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """Every page by each of its paths."""
        return {path: page for page in self.page for path in page.paths}

    def find(self, target: str) -> Page | None:
        """The page at a request target: with its query first, then without, as the real sites ignore queries they do not know."""
        return self.by_path.get(target) or self.by_path.get(target.partition("?")[0])

    def moved(self, target: str) -> str | None:
        """Where a path moved for good; None when it did not."""
        path = target.partition("?")[0]
        return next((redirect.to for redirect in self.redirect if redirect.path == path), None)

    def version(self, page: Page, *, edited: bool, folder: Path = SITES) -> Version:
        """The page's bytes before the edit or after it; the only version for a page without a second one."""
        if edited and page.edited:
            return Version(body=(folder / self.host / page.edited).read_bytes(), modified=page.edited_at or self.modified)
        return Version(body=(folder / self.host / page.file).read_bytes(), modified=page.modified or self.modified)


def load_site(file: Path) -> Site:
    """Read one site.toml.

    Raises:
        SampleSiteError: the file is not TOML, or not the shape of ``Site``.
    """
    try:
        return Site.model_validate(tomllib.loads(file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise SampleSiteError(f"{file}: {error}") from error


def load_sites(folder: Path = SITES) -> dict[str, Site]:
    """Every sample site by its host, in alphabetical order."""
    sites = (load_site(file) for file in sorted(folder.glob("*/site.toml")))
    return {site.host: site for site in sites}
