"""Saved articles: files taken through the same path as fetched pages, and nobody is told of what they hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from crawler.catalogue import register
from crawler.intake import Intake, Page, ParserFault, read
from crawler.sources import load_sources
from parsers.read import NotAnArticle, is_page
from storage.database import open_news, open_pages
from storage.news.ingest import Outcome

_LARGEST = 8 * 1024 * 1024
"""Bytes: as much as is accepted from the web."""
_ENDINGS = {".html", ".htm", ".xhtml", ".txt"}
_SAID = {
    Outcome.NEW: "new",
    Outcome.EDITED: "edited: its text was known differently",
    Outcome.REREAD: "known, and read anew: more or other facts were found",
    Outcome.UNCHANGED: "known, nothing changed",
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file."""

    path: Path
    outcome: Outcome | None
    """None when it was refused."""
    sentence: str
    """For a person."""
    article_id: str | None = None

    @property
    def refused(self) -> bool:
        """Whether nothing of it was kept as an article."""
        return self.outcome is None


def import_files(paths: Iterable[Path], *, data: Path, now: dt.datetime) -> list[Imported]:
    """Take saved articles in (``.html``, ``.txt`` in UTF-8), in the order given; a file that cannot be used costs only itself.

    What a file does not state stays empty: neither its name nor the time it was saved says anything of the article.

    Raises:
        SourceFileError: a source file cannot be used.
        StorageError: a database cannot be used.
    """
    news, pages = open_news(data), open_pages(data)
    try:
        register(news, load_sources().values())
        return [_import(path, Intake(news, pages), now) for path in paths]
    finally:
        news.close()
        pages.close()


def _import(path: Path, intake: Intake, now: dt.datetime) -> Imported:
    body = _bytes_of(path)
    if isinstance(body, str):
        return Imported(path, None, f"refused: {body}")
    page = Page(body=body, url=None, at=now, is_text=not is_page(path.name, body))
    page_id = intake.keep_bytes(page, name=f"file:{path.name}")
    try:
        facts = read(page)
        kept = intake.keep_facts(page, facts, page_id, announce=False)
    except NotAnArticle as refusal:
        return Imported(path, None, f"refused: it holds no article ({refusal})")
    except ParserFault as fault:
        intake.note(page, page_id, "parser-fault", str(fault))
        return Imported(path, None, f"refused: the parsers broke on it ({fault}); its bytes are kept")
    return Imported(path, kept.outcome, f"{_SAID[kept.outcome]}: {facts.article.title or 'without a title'}", kept.article_id)


def _bytes_of(path: Path) -> bytes | str:
    """What is in a file, or the sentence why it cannot be used."""
    if path.is_dir():
        return "it is a folder; name the files in it"
    if path.suffix.lower() not in _ENDINGS:
        return f"expected a file that ends in {', '.join(sorted(_ENDINGS))}"
    try:
        if path.stat().st_size > _LARGEST:
            return f"it is larger than {_LARGEST // 1024 // 1024} MB"
        return path.read_bytes()
    except FileNotFoundError:
        return "there is no such file"
    except OSError as error:
        return f"it cannot be read: {error.strerror}"
