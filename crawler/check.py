"""What a source or an address yields today, field by field, beside what a reading without any layout makes of the page."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from scrapy.http import TextResponse

from crawler.catalogue import choose
from crawler.commands import settings_for
from crawler.discovery import day_in_vietnam
from crawler.intake import Page, ParserFault, read
from crawler.look import Seen, look, stranger
from crawler.settings import sources_folder, warn_if_anonymous
from crawler.sources import Source, load_sources, source_of
from crawler.verdicts import Verdict, judge_run
from parsers.read import NotAnArticle, generic_reading, provenance
from parsers.types import Article, PageFacts


@dataclass(frozen=True)
class Checked:
    """What a check found."""

    seen: Seen
    facts: PageFacts | None
    refusal: str = ""
    """Why there are no facts."""
    other: Article | None = None
    """The generic reading of the same page."""
    places: Mapping[str, str] = field(default_factory=dict)
    """Where on the page each field was found."""

    @property
    def ok(self) -> bool:
        """Whether an article was read and the listings, where they were looked at, show as many as they should."""
        enough = not self.seen.listings or len(self.seen.found) >= self.seen.source.least_yield
        return enough and self.facts is not None


def check(target: str, *, data: Path, now: dt.datetime, settings: Mapping[str, object] | None = None) -> Checked:
    """Look at a source (by name or host) or at one address, live and politely, and keep nothing.

    Raises:
        UnknownSource: no source has that name.
        SourceFileError: a source file cannot be used.
    """
    chosen = settings_for(data, settings or {})
    sources = load_sources(sources_folder(chosen))
    url = target if "://" in target else None
    source = (source_of(url, sources) or stranger(url)) if url else choose([target], sources)[0]
    warn_if_anonymous(chosen)
    seen = look(source, url=url, today=day_in_vietnam(now), settings=chosen, holds=lambda page: _holds_article(page, source, now))
    return checked(seen, now)


def checked(seen: Seen, now: dt.datetime) -> Checked:
    """What was seen, read."""
    if seen.page is None or seen.verdict is not Verdict.OK:
        verdict = seen.verdict or judge_run([shown.verdict for shown in seen.listings], Counter(), listed=0, least=1)
        return Checked(seen, None, verdict.meaning)
    source, body = seen.source, seen.page.body
    try:
        facts = read(page := _page(body, seen.url, source, now))
    except (NotAnArticle, ParserFault) as error:
        return Checked(seen, None, str(error))
    places = provenance(facts.article, body, url=page.url, layout=page.layout, encoding=page.encoding)
    return Checked(seen, facts, other=generic_reading(body, encoding=source.encoding), places=places)


def _holds_article(page: TextResponse, source: Source, now: dt.datetime) -> bool:
    try:
        read(_page(page.body, page.url, source, now))
    except (NotAnArticle, ParserFault):
        return False
    return True


def _page(body: bytes, url: str | None, source: Source, now: dt.datetime) -> Page:
    return Page(body=body, url=url, at=now, site=source.site_at(url), layout=source.layout_at(url), encoding=source.encoding)


def report(found: Checked) -> RenderableType:
    """The check for a terminal."""
    return Group(*(part for part in (_listings(found.seen), _heir(found.seen), *_article(found)) if part is not None))


def _heir(seen: Seen) -> str | None:
    """Whose an address of the past is today."""
    source = seen.source
    former = source.site_at(seen.url)
    return None if former == source.site else f"{former} is a former address; it belongs to {source.name} (diemtin check {source.id})."


def _listings(seen: Seen) -> Table | None:
    if not seen.listings:
        return None
    table = Table("listing", "links", "articles", "verdict", title=f"{seen.source.name}: {len(seen.found)} articles listed")
    for shown in seen.listings:
        colour = "green" if shown.verdict is Verdict.OK else "red"
        table.add_row(shown.url, str(shown.links), str(shown.articles), f"[{colour}]{shown.verdict.value}[/]")
    table.caption = f"at least {seen.source.least_yield} are expected"
    return table


def _article(found: Checked) -> Iterator[RenderableType]:
    if found.facts is None:
        yield f"[red]No article:[/] {found.refusal} {found.seen.url or ''}"
        return
    facts = found.facts
    table = Table("field", "as it is read", "found in", "by the generic reading", title=found.seen.url)
    for name, ours, others in _fields(facts.article, found.other):
        table.add_row(name, ours, found.places.get(name, "—"), "[dim]the same[/]" if ours == others else others)
    yield table
    counts = {"people": facts.people, "meetings": facts.meetings, "figures": facts.statistics, "documents": facts.documents}
    yield " · ".join(f"{name}: {len(each)}" for name, each in counts.items())
    yield from (f"[yellow]{issue.code}[/] {issue.message}" for issue in facts.issues)


def _fields(article: Article, other: Article | None) -> Iterator[tuple[str, str, str]]:
    """Name, ours and the generic reading's of each field, for a person."""
    rival = other or Article(title=None)
    for name, read_field in _FIELDS.items():
        yield name, read_field(article), read_field(rival)


def _length(paragraphs: tuple[str, ...]) -> str:
    return f"{sum(map(len, paragraphs))} letters in {len(paragraphs)} paragraphs" if paragraphs else "—"


_FIELDS: Mapping[str, Callable[[Article], str]] = {
    "title": lambda article: article.title or "—",
    "lead": lambda article: (article.lead or "—")[:100],
    "published": lambda article: str(article.published_at or article.published_on or "—"),
    "authors": lambda article: ", ".join(article.authors) or "—",
    "section": lambda article: article.section or "—",
    "origin": lambda article: article.origin or "—",
    "body": lambda article: _length(article.body),
    "captions": lambda article: _length(article.captions),
}
