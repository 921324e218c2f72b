"""The archive read anew: what better parsers find in the bytes we have, without asking any site again."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from crawler.catalogue import choose, register
from crawler.discovery import day_in_vietnam
from crawler.intake import Intake, Page, ParserFault, is_news, read
from crawler.run import LISTING, Clock, system_clock
from crawler.sources import Source, load_sources
from parsers.read import NotAnArticle, is_page
from storage.archive import Page as ArchivedPage
from storage.archive import page
from storage.database import open_news, open_pages
from storage.news.ingest import Outcome

Watch = Callable[[int, int], None]
"""Called with the pages done and the pages in all."""
FILE = "file:"
"""What the address of an imported file begins with."""


@dataclass(frozen=True)
class Reparsed:
    """What came of it."""

    pages: int
    outcomes: Counter[Outcome]
    refused: int
    """Pages that hold no article."""
    faults: tuple[str, ...]
    """Addresses on which the parsers broke; each has an issue row."""


def reparse(data: Path, *, names: Iterable[str] = (), watch: Watch | None = None, now: Clock = system_clock) -> Reparsed:
    """Read the newest version of each archived article anew and bring its facts up to date.

    Nobody is told of what changes in articles we have; of one that was archived and never kept people are told while it is news.

    Args:
        data: the folder of the databases.
        names: sources by name or host; none means everything, imported files too.
        watch: told of the progress.
        now: the clock.

    Raises:
        UnknownSource: a name is nobody's.
        StorageError: a database cannot be used.
    """
    sources, names = load_sources(), list(names)
    wanted = {source.id for source in choose(names, sources)} if names else None
    news, pages = open_news(data), open_pages(data)
    try:
        register(news, sources.values())
        return _reread(Intake(news, pages), _newest(pages, wanted), sources, now(), watch)
    finally:
        news.close()
        pages.close()


def _reread(intake: Intake, ids: list[str], sources: Mapping[str, Source], now: dt.datetime, watch: Watch | None) -> Reparsed:
    outcomes: Counter[Outcome] = Counter()
    refused, faults = 0, []
    for done, page_id in enumerate(ids, 1):
        kept = _page(page(intake.pages, page_id), sources)
        try:
            facts = read(kept)
            announce = _is_missed(intake.news, kept) and is_news(facts.article.published_on or day_in_vietnam(kept.at), now)
            outcomes[intake.keep_facts(kept, facts, page_id, announce=announce).outcome] += 1
        except NotAnArticle:
            refused += 1
        except ParserFault as fault:
            faults.append(kept.url or page_id)
            intake.note(kept, page_id, "parser-fault", str(fault))
        if watch is not None:
            watch(done, len(ids))
    return Reparsed(len(ids), outcomes, refused, tuple(faults))


def _is_missed(news: Database, page: Page) -> bool:
    """Whether a crawl archived the page and never kept an article from its address; imported files are nobody's news."""
    return page.url is not None and news.execute("SELECT 1 FROM articles WHERE url = ?", [page.url]).fetchone() is None


def _newest(pages: Database, wanted: set[str] | None) -> list[str]:
    """The newest good version of every address, and every imported file; in the order they first came."""
    rows = pages.execute(
        """SELECT id, source FROM pages p WHERE status = 200 AND coalesce(source, '') NOT LIKE '%' || :listing AND (url LIKE :file || '%'
            OR rowid = (SELECT rowid FROM pages WHERE url = p.url AND status = 200 ORDER BY last_seen DESC, rowid DESC LIMIT 1))
        ORDER BY fetched_at, rowid""",
        {"listing": LISTING, "file": FILE},
    )
    return [page_id for page_id, source in rows.fetchall() if wanted is None or source in wanted]


def _page(archived: ArchivedPage, sources: Mapping[str, Source]) -> Page:
    source = sources.get(archived.source or "")
    name = archived.url.removeprefix(FILE) if archived.url.startswith(FILE) else None
    return Page(
        body=archived.body,
        url=None if name is not None else archived.url,
        at=archived.fetched_at,
        source=archived.source,
        site=source.site_at(archived.url) if source else None,
        encoding=archived.encoding,
        published=archived.published,
        layout=source.layout_at(archived.url) if source else None,
        is_text=name is not None and not is_page(name, archived.body),
    )
