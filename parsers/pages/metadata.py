"""What a page says of itself to machines: JSON-LD, OpenGraph, canonical links."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from collections.abc import Iterator

from parsers.dates.dateline import parse_dateline
from parsers.pages.bylines import read_byline
from parsers.pages.draft import Draft, host_of, without_site
from parsers.pages.markup import Element
from parsers.text import squash

_ARTICLES = frozenset(("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting"))
_MOST_ITEMS = 200
_READ = frozenset(("og:site_name", "og:title", "og:url", "article:section", "article:published_time", "datepublished"))
"""What is asked of a page's ``meta``; the most of it is for others."""

_JSON = json.JSONDecoder(strict=False)

Json = dict[str, object]


class _Head:
    """The elements that speak to machines, gathered in one pass over the page."""

    def __init__(self, tree: Element) -> None:
        self.metas: list[Element] = []
        self.scripts: list[Element] = []
        self.links: list[Element] = []
        self.times: list[Element] = []
        self.titles: list[Element] = []
        homes = {"meta": self.metas, "script": self.scripts, "link": self.links, "time": self.times, "title": self.titles}
        for element in tree.iter(*homes):
            homes[element.tag].append(element)


def read_metadata(tree: Element) -> Draft:
    """Title, time, authors, section and address as the page's metadata give them; their descriptions are often cut and are left."""
    head = _Head(tree)
    meta = _meta(head)
    linked = next(_articles(head), {})
    site = meta.get("og:site_name") or ""
    title = _text(linked.get("headline")) or _text(linked.get("name")) or meta.get("og:title") or _page_title(head)
    published, raw = _published(head, linked, meta)
    return Draft(
        title=without_site(title, site) if title else None,
        url=_address(head, meta),
        published=published,
        published_raw=raw,
        section=meta.get("article:section") or _text(linked.get("articleSection")),
        authors=tuple(_authors(linked)),
    )


def _meta(head: _Head) -> dict[str, str]:
    """``meta[property]`` and ``meta[name]`` contents, as far as they are read; the first of each wins.

    ``article:published_time`` counts only as a property: under ``name`` one family of sites prints it month first.
    """
    found: dict[str, str] = {}
    for tag in head.metas:
        name = (tag.get("property") or tag.get("itemprop") or "").strip().lower()
        if not name and not (tag.get("name") or "").lower().startswith("article:"):
            name = (tag.get("name") or "").strip().lower()
        if name in _READ and (content := _unescaped(tag.get("content") or "")):
            found.setdefault(name, content)
    return found


def _articles(head: _Head) -> Iterator[Json]:
    """The articles among the page's JSON-LD, however they are wrapped."""
    for script in head.scripts:
        if script.get("type") != "application/ld+json":
            continue
        source = (script.text or "").strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        try:
            waiting: list[object] = [_JSON.decode(source)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_ITEMS):
            if not waiting:
                break
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting[:0] = item
            elif isinstance(item, dict):
                kinds = item.get("@type")
                if _ARTICLES & {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}:
                    yield item
                waiting.extend(value for key, value in item.items() if key in ("@graph", "mainEntity", "mainEntityOfPage"))


def _published(head: _Head, linked: Json, meta: dict[str, str]) -> tuple[dt.datetime | dt.date | None, str | None]:
    """The first time of day among the page's statements, else the first day: some tell machines the day alone."""
    stated = [
        _text(linked.get("datePublished")),
        meta.get("article:published_time"),
        meta.get("datepublished"),
        next((tag.get("datetime") for tag in head.times if tag.get("datetime")), None),
    ]
    day: tuple[dt.date | None, str | None] = (None, None)
    for raw in dict.fromkeys(filter(None, stated)):
        parsed = parse_dateline(raw)
        if isinstance(parsed, dt.datetime):
            return parsed, raw
        if parsed and not day[0]:
            day = parsed, raw
    return day


def _authors(linked: Json) -> Iterator[str]:
    stated = linked.get("author")
    for author in stated if isinstance(stated, list) else [stated]:
        name = _text(author.get("name")) if isinstance(author, dict) and author.get("@type") == "Person" else None
        byline = read_byline(name) if name else None
        yield from byline.authors if byline else ()


def _address(head: _Head, meta: dict[str, str]) -> str | None:
    """The page's own address; only absolute ones count, for ``<base href>`` may point at another host."""
    links = [tag.get("href") for tag in head.links if tag.get("rel") == "canonical"]
    return next((address.strip() for address in (*links, meta.get("og:url")) if address and host_of(address)), None)


def _page_title(head: _Head) -> str | None:
    return _text("".join(map(str, head.titles[0].itertext()))) if head.titles else None


def _text(value: object) -> str | None:
    return (_unescaped(value) or None) if isinstance(value, str) else None


def _unescaped(text: str) -> str:
    """Entities resolved, twice when an editor escaped what was escaped already."""
    if "&" not in text:
        return squash(text)
    once = html.unescape(text)
    return squash(html.unescape(once) if re.search(r"&#?\w{2,8};", once) else once)
