"""A new source from one address of it: which family its pages are of, the file that would crawl it, and a case to test it with."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scrapy.http import TextResponse

from crawler.addresses import Addresses
from crawler.check import Checked, checked
from crawler.commands import settings_for
from crawler.discovery import day_in_vietnam
from crawler.fixtures import Fixture, fixture
from crawler.look import Seen, Shown, look, stranger
from crawler.settings import sources_folder, warn_if_anonymous
from crawler.sources import FOLDER, Evidence, Level, Source, SourceError, load_sources, source_of
from crawler.verdicts import Verdict
from parsers.places import province_of_host
from parsers.read import fitting_layouts

_ENOUGH = 2
"""Articles of one family on a page that are no accident."""


class KnownSource(SourceError):
    """The address belongs to a source that there is."""


@dataclass(frozen=True)
class Proposal:
    """A source file that might do."""

    name: str
    """The source's name, and its file's without ``.toml``."""
    text: str
    """What the file would say."""
    family: str
    """The source whose patterns and layout fit."""
    checked: Checked
    """What it would yield today."""
    fixture: Fixture | None = None
    """A case of the article that was read; None when none was."""

    def told(self, written: tuple[Path, Path | None] | None) -> str:
        """What was done with it, or could be, for a person; ``written`` is None when nothing was."""
        if written is None:
            with_case = f" with a test case, {self._state}" if self.fixture else ""
            return f"{self._likeness}; --write keeps it{with_case}."
        source, case = written
        if case is None:
            why = "--cases names a folder for its test case" if self.fixture else "no article was read, so there is no test case"
            return f"Written to {source}; {why}."
        return f"Written to {source}, and a test case to {case}, {self._state}."

    @property
    def _likeness(self) -> str:
        unlike = "" if self.checked.seen.source.layout else " by its addresses, and of no known layout: its pages are read generically"
        return f"Of the family of {self.family}{unlike}"

    @property
    def _state(self) -> str:
        unfinished = self.fixture.unfinished if self.fixture else ()
        return f"to be finished by hand: {', '.join(unfinished)}" if unfinished else "which reads as it should"


def propose(url: str, *, data: Path, now: dt.datetime, settings: Mapping[str, object] | None = None) -> Proposal:
    """Look at a section or front page, live and politely, and propose a source file for its site; nothing is written.

    Raises:
        KnownSource: there is a source for it.
        SourceError: nothing could be read there, or no known family fits.
        ValueError: it is not a web address.
    """
    chosen = settings_for(data, settings or {})
    sources = load_sources(sources_folder(chosen))
    known = source_of(url, sources)
    if known is not None:
        raise KnownSource(f"{url} belongs to the source {known.id}; `diemtin check {known.id}` shows what it yields.")
    families, today = _Families(stranger(url), sources), day_in_vietnam(now)
    warn_if_anonymous(chosen)
    seen = look(families.site, today=today, settings=chosen, pick=families.pick)
    marked = frozenset() if seen.page is None else fitting_layouts(seen.page.body)
    best = families.best(marked)
    if best is None:
        raise SourceError(f"No source can be proposed for {url}. {_why_none(seen.listings[0])}")
    proposed = _source(families.site, best, seen.front, today, listed=len(families.found[best.id]))
    seen.source, seen.found = proposed, families.found[best.id]
    result = checked(seen, now)
    if _is_unfit(result, marked=proposed.layout in marked):
        proposed = seen.source = proposed.model_copy(update={"layout": None})
        result = checked(seen, now)
    return Proposal(proposed.id, to_toml(proposed), best.id, result, _fixture(seen, result))


def _why_none(shown: Shown) -> str:
    """Why a page that was looked at leads to no source: its links are of no family, or there was nothing to see."""
    if shown.verdict in (Verdict.OK, Verdict.EMPTY) and shown.links:
        return "None of the known families has such addresses."
    return shown.verdict.meaning


def _is_unfit(result: Checked, *, marked: bool) -> bool:
    """Whether an article was read, and not by the family's layout: addresses alike make no pages alike.

    ``marked``: the page bears the layout's marks. Without them a layout whose markup nobody has seen says nothing of the page.
    """
    if result.facts is None or result.seen.source.layout is None:
        return False
    selected = any(place.startswith("layout ") for place in result.places.values())
    return not (selected or marked) or any(issue.code == "layout-unfit" for issue in result.facts.issues)


def _fixture(seen: Seen, result: Checked) -> Fixture | None:
    if seen.page is None or seen.url is None or result.facts is None:
        return None
    return fixture(seen.page.body, result.facts.article, seen.source, seen.url)


def write_proposal(proposal: Proposal, folder: Path = FOLDER, cases: Path | None = None) -> tuple[Path, Path | None]:
    """Put the proposed file among the sources, and its case among ``cases`` where there is such a folder; the paths of both.

    Raises:
        SourceError: one of the two is there already, or a folder cannot be written to.
    """
    case = proposal.fixture.write(cases) if proposal.fixture and cases else None
    return _write_source(proposal, folder), case


def _write_source(proposal: Proposal, folder: Path) -> Path:
    path = folder / f"{proposal.name}.toml"
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(proposal.text)
    except FileExistsError:
        raise SourceError(f"{path} is there already; remove it first if it is to be replaced.") from None
    except OSError as error:
        raise SourceError(f"{path} cannot be written: {error.strerror}.") from None
    return path


class _Families:
    """Tries the patterns of the sources we have on a page's links."""

    def __init__(self, site: Source, sources: Mapping[str, Source]) -> None:
        self.site = site
        self.found: dict[str, dict[str, str]] = {}
        """For each source that stands for a family, the articles that its patterns find, by their key."""
        # Each pattern once for a layout, the most telling first.
        alike = {(source.address, source.layout): source for source in reversed(list(sources.values()))}
        self._families = sorted(alike.values(), key=lambda source: len(source.address), reverse=True)

    def pick(self, links: Sequence[str]) -> dict[str, str]:
        """The articles among the links, by the family that finds most of them."""
        self.found = {source.id: self._articles(source, links) for source in self._families}
        best = self.best(frozenset())
        return self.found[best.id] if best else {}

    def best(self, layouts: Set[str]) -> Source | None:
        """The family that finds enough articles: one of these layouts first, then the one that finds most; None when none does."""
        able = [source for source in self._families if len(self.found.get(source.id, ())) >= _ENOUGH]
        return max(able, key=lambda source: (source.layout in layouts, len(self.found[source.id])), default=None)

    def _articles(self, family: Source, links: Sequence[str]) -> dict[str, str]:
        patterns = {name: getattr(family, name) for name in ("address", "key", "exclude", "query")}
        return Addresses(self.site.model_copy(update=patterns)).articles(links)


def _source(site: Source, family: Source, front: TextResponse | None, today: dt.date, *, listed: int) -> Source:
    province = province_of_host(site.site)
    owner = f"{'Thành ủy' if province and province.kind == 'thành phố' else 'Tỉnh ủy'} {province.name}" if province else "?"
    inherited = {name: getattr(family, name) for name in ("address", "key", "exclude", "query", "layout", "paging", "encoding")}
    return Source(
        id=site.site.partition(".")[0],
        name=_site_name(front) or site.site,
        host=site.host,
        scheme=site.scheme,
        level=Level.PROVINCIAL if province else Level.CENTRAL,
        province=province.name if province else None,
        owner=owner,
        feeds=_feeds(front),
        sections=tuple(urlsplit(place).path or "/" for place in site.sections),
        least_yield=min(5, max(1, listed // 2)),          # half of what one page shows: less than that is a fault
        evidence=Evidence.VISITED,
        checked=today,
        **inherited,
    )


def _site_name(front: TextResponse | None) -> str | None:
    if front is None:
        return None
    found = front.xpath("//meta[@property='og:site_name']/@content | //title/text()").getall()
    return next((" ".join(name.split()) for name in found if name.strip()), None)


def _feeds(front: TextResponse | None) -> tuple[str, ...]:
    if front is None:
        return ()
    links = front.xpath("//link[@rel='alternate'][contains(@type, 'rss') or contains(@type, 'atom')]/@href").getall()
    return tuple(dict.fromkeys(link for link in links if link.startswith(("/", "http")) and not link.startswith("//")))


def to_toml(source: Source) -> str:
    """The source as its file would say it: what is the default anyway is left out."""
    fields = source.model_dump(mode="json", exclude={"id", "checked"}, exclude_defaults=True, exclude_none=True)
    return "".join(f"{name} = {_value(value)}\n" for name, value in fields.items()) + f"checked = {source.checked.isoformat()}\n"


def _value(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_value(each) for each in value)}]"
    if isinstance(value, str) and "\\" in value and "'" not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)
