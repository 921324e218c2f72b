"""Who publishes and where to look: one TOML file a source in ``crawler/sources/``, checked before it is used."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

FOLDER = Path(__file__).with_suffix("")
"""Where our own source files lie: the data folder ``crawler/sources/`` beside this module."""


class SourceError(ValueError):
    """Something about sources that a person can mend; the text is a sentence for that person."""


class SourceFileError(SourceError):
    """A source file cannot be used; the text names the file, the line and what is expected."""


class UnknownSource(SourceError):
    """No source has the name or address that was asked for; the text says which come close."""


class Level(StrEnum):
    """Whose news it is."""

    CENTRAL = "central"
    PROVINCIAL = "provincial"


class Evidence(StrEnum):
    """How the facts in a source file were learned, strongest first."""

    HTML = "html"
    """a saved page of the site itself was read"""
    TEMPLATE = "template"
    """the site's own templates or scripts were read"""
    VISITED = "visited"
    """somebody recorded what a live request returned"""
    CODE = "code"
    """public code that once worked for its author"""
    TEXT = "text"
    """only the text of its pages was seen"""
    GUESS = "guess"
    """it looks like its relatives"""


def _pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"a regular expression, but {error}") from None
    return text


def _key_pattern(text: str) -> str:
    if re.compile(_pattern(text)).groups != 1:
        raise ValueError("a regular expression with exactly one group: what tells one article from another")
    return text


def _place(text: str) -> str:
    if not text.startswith(("/", "https://", "http://")) or text.startswith("//"):
        raise ValueError("a path that starts with / or a whole http(s) address")
    return text


def _dated_place(text: str) -> str:
    if "{date" not in text or re.search(r"\{(?!date(?:\.year|\.month|\.day|:[%A-Za-z/_-]+)?\})", text):
        raise ValueError("an address with {date:%Y-%m-%d}, {date.year}, {date.month} or {date.day} in it")
    return _place(text)


def _paging(text: str) -> str:
    if text.count("{page}") != 1:
        raise ValueError("what is added to a section's address for its later pages, with {page} in it: '?p={page}'")
    return text


Pattern = Annotated[str, AfterValidator(_pattern)]
KeyPattern = Annotated[str, AfterValidator(_key_pattern)]
Place = Annotated[str, AfterValidator(_place)]
DatedPlace = Annotated[str, AfterValidator(_dated_place)]
Paging = Annotated[str, AfterValidator(_paging)]
Host = Annotated[str, Field(pattern=r"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$")]


class Source(BaseModel):
    """One publisher: what it is called, where its news is listed, how gently to ask."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    """The name of its file and of its spider."""
    name: Annotated[str, Field(min_length=1)]
    """As the publisher writes it."""
    host: Host
    """The host its pages are fetched from, ``www.`` where the site uses it."""
    level: Level
    owner: Annotated[str, Field(min_length=1)]
    """Whose organ it is."""
    province: str | None = None
    """The province in its present name; None for the centre."""
    scheme: Annotated[str, Field(pattern="^https?$")] = "https"
    hosts: tuple[Host, ...] = ()
    """Further hosts that carry its articles now."""
    former_hosts: tuple[Host, ...] = ()
    """Hosts of its past and of papers it took in: an old address finds its paper. Only an address that a person names is fetched there."""
    former_names: tuple[str, ...] = ()
    feeds: tuple[Place, ...] = ()
    sitemaps: tuple[Place, ...] = ()
    dated_sitemaps: tuple[DatedPlace, ...] = ()
    """Sitemaps by day or month: read for yesterday and today, and for every day of a backfill."""
    archives: tuple[Place, ...] = ()
    """Sitemaps of all that was ever published, or indexes of them: read in a backfill alone."""
    sections: tuple[Place, ...] = ()
    paging: Paging | None = None
    """How a section's later pages are reached; followed only in a backfill."""
    address: Pattern
    """What the path of an article looks like, with the query where ``query`` keeps some of it."""
    key: KeyPattern
    """Finds in path and query what tells one article from another, whatever stands around it."""
    query: tuple[str, ...] = ()
    """Names in the query that belong to an article's address; all others are dropped."""
    exclude: tuple[Pattern, ...] = ()
    """Paths that look like articles and are none."""
    layout: str | None = None
    """The family of pages (``parsers/layouts``); None for the generic reading."""
    encoding: str | None = None
    """The character set, only where the site declares a wrong one."""
    interval_minutes: Annotated[int, Field(ge=5, le=7 * 24 * 60)] = 60
    crawl_delay: Annotated[float, Field(ge=1, le=120)] = 2.0
    """Seconds between two requests; the site's robots.txt can only lengthen it."""
    least_yield: Annotated[int, Field(ge=1)] = 5
    """How many articles its listings must show for a run to count as good."""
    evidence: Evidence
    checked: dt.date
    """The day the facts in the file were last compared with their evidence."""

    @model_validator(mode="after")
    def _complete(self) -> Source:
        if (self.level is Level.PROVINCIAL) != (self.province is not None):
            raise ValueError("level 'provincial' with a province, or level 'central' without one")
        if not (self.feeds or self.sitemaps or self.dated_sitemaps or self.sections):
            raise ValueError("at least one of feeds, sitemaps, dated_sitemaps, sections")
        return self

    @property
    def site(self) -> str:
        """The host as facts name it: without ``www.`` and port."""
        return site_named(self.host)

    @cached_property
    def own_hosts(self) -> frozenset[str]:
        """Every host name that may be fetched, with and without ``www.``."""
        names = {site_named(host) for host in (self.host, *self.hosts)}
        return frozenset(names | {f"www.{name}" for name in names})

    @cached_property
    def known_hosts(self) -> frozenset[str]:
        """Every host name that is or was this publisher's, with and without ``www.``."""
        former = {site_named(host) for host in self.former_hosts}
        return self.own_hosts | former | {f"www.{name}" for name in former}

    def hosts_for(self, url: str | None) -> frozenset[str]:
        """Every host name that may be fetched when this address alone is asked for: a former one as well, when it is the address's."""
        host = site_named(_host(url or ""))
        return self.own_hosts | {host, f"www.{host}"} if host in self.known_hosts else self.own_hosts

    def site_at(self, url: str | None) -> str:
        """The site that an address belongs to: a former host keeps its name, which may tell another province than the paper's of today."""
        return site_named(_host(url)) if url and self._is_former(url) else self.site

    def layout_at(self, url: str | None) -> str | None:
        """The family of the pages there; None at a former host, whose pages are told by their own marks."""
        return None if url and self._is_former(url) else self.layout

    @cached_property
    def _past_hosts(self) -> frozenset[str]:
        return self.known_hosts - self.own_hosts

    def _is_former(self, url: str) -> bool:
        return bool(self._past_hosts) and _host(url) in self._past_hosts

    def whole(self, place: str) -> str:
        """The whole address of a path on this host; a whole address stays as it is."""
        return f"{self.scheme}://{self.host}{place}" if place.startswith("/") else place


def load_sources(folder: Path | None = None) -> dict[str, Source]:
    """Every source by its name, in the order of the names; ``folder`` None reads our own files.

    Raises:
        SourceFileError: a file cannot be read or says something it must not.
    """
    folder = folder or FOLDER
    if not folder.is_dir():
        raise SourceFileError(f"{folder}: no such folder of source files")
    return {path.stem: read_source(path) for path in sorted(folder.glob("*.toml"))}


def read_source(path: Path) -> Source:
    """The source that one file describes; its name is the file's.

    Raises:
        SourceFileError: the file cannot be read or says something it must not.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceFileError(f"{path}: cannot be read: {error}") from None
    try:
        fields = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SourceFileError(f"{path}, {_toml_place(str(error), text)}") from None
    try:
        return Source.model_validate({"id": path.stem, **fields})
    except ValidationError as error:
        raise SourceFileError("\n".join(_complaint(path, text, each) for each in error.errors())) from None


def source_of(url: str, sources: dict[str, Source]) -> Source | None:
    """The source that an address belongs to, former hosts included; None when it is nobody's."""
    host = _host(url)
    return next((source for source in sources.values() if host in source.known_hosts), None)


def site_named(host: str) -> str:
    """A host as facts name it: without ``www.`` and port."""
    return host.partition(":")[0].removeprefix("www.")


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _toml_place(message: str, text: str) -> str:
    """TOML's own complaint with the line in front: "Invalid value (at line 3, column 5)" reads "line 3: …"."""
    found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    if not found:
        return f"line {len(text.splitlines())}: not TOML: {message}"
    return f"line {found[1]}: not TOML: {message[: found.start()]} (column {found[2]})"


def _complaint(path: Path, text: str, error: Any) -> str:
    field = str(error["loc"][0]) if error["loc"] else ""
    line = _line_of(field, text)
    match error["type"]:
        case "extra_forbidden":
            expected = f"unknown key '{field}'; expected one of: {', '.join(sorted(set(Source.model_fields) - {'id'}))}"
        case "missing":
            expected = f"the key '{field}' is missing"
        case "value_error":
            message = error["msg"].removeprefix("Value error, ")
            expected = f"{field + ': ' if field else ''}expected {message}"
        case _:
            expected = f"{field}: {error['msg']}, but it is {error['input']!r}"
    return f"{path}, line {line}: {expected}"


def _line_of(field: str, text: str) -> int:
    """The line on which a key is set; 1 when it is nowhere."""
    setting = re.compile(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=")
    return next((number for number, row in enumerate(text.splitlines(), 1) if field and setting.match(row)), 1)
