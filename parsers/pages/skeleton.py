"""A page with the markup of a site and none of its words: the way to each field, tags, ids and classes, filled with words of our own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from lxml import etree, html
from pydantic import BaseModel, ConfigDict

from parsers.pages.charset import in_utf_8
from parsers.pages.draft import Draft
from parsers.pages.markup import Element, parse, select, text_of
from parsers.pages.metadata import read_metadata
from parsers.tables import read_table
from parsers.text import fold, squash
from parsers.types import Article

_KEPT = frozenset({"id", "class", "itemprop", "itemtype", "itemscope", "property", "type", "role", "aria-label", "align", "datetime"})
"""Attributes by which a field is found; no address, no script, no text that a reader would see."""
_BESIDE = 40
"""Letters that may stand beside a field in its element and stay, as "Tác giả:" does: a label, no sentence."""
_PARAGRAPHS = (0, 1, -1)
"""The paragraphs whose way is kept: how a text begins, goes on and ends."""


class Words(BaseModel):
    """What is written in place of a paper's words."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str
    lead: str
    body: tuple[str, str, str]
    caption: str
    authors: tuple[str, ...]
    section: str
    origin: str
    address: str
    """In the last part of an address."""


@cache
def words() -> Words:
    """Our words, from ``skeleton.toml``."""
    return read_table(Path(__file__).with_name("skeleton.toml"), Words)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A page of our words, and the article that a reader sees on it."""

    page: str
    article: Article


def skeleton(page: bytes, article: Article, *, url: str, encoding: str | None = None) -> Skeleton:
    """The skeleton of a page from which an article was read; ``url`` is the address that it is to have.

    A field that stands nowhere on the page (its words came from elsewhere, or were put together) is in neither.
    """
    tree = parse(in_utf_8(page, encoding))
    assert tree is not None, "an article was read from it"
    marks, metadata = _Marks(tree), read_metadata(tree)
    ours = _in_the_head(_mark(marks, article), article, metadata)
    head = _head(tree, metadata)
    return Skeleton(f"<!DOCTYPE html>\n<html>\n{head}\n{marks.body()}</html>\n", replace(ours, url=url))


class _Marks:
    """The elements of a page that hold a field, each with what is to stand there."""

    def __init__(self, tree: Element) -> None:
        body = next(iter(select(tree, "body")), tree)
        self._root = body
        self._elements = [each for each in body.iter() if each.tag not in ("script", "style", "noscript")]
        self._texts = {each: text_of(each) for each in self._elements}
        self._said: dict[Element, str] = {}

    def put(self, value: str, ours: str, *, before: str | None = None, most: int = 3) -> bool:
        """Let ``ours`` stand where ``value`` stands; whether that is anywhere.

        ``before``: of several places only the last one before this other value; what stands in a menu stands in the breadcrumb too.
        """
        found = self._exactly(value)[:most] or self._around(value)
        if before is not None and len(found := self._exactly(value) or found) > 1:
            title = next((self._elements.index(each) for each in self._exactly(before)), len(self._elements))
            found = [next((each for each in reversed(found) if self._elements.index(each) < title), found[0])]
        for element in found:
            self._say(element, value, ours)
        return bool(found)

    def put_lines(self, values: Sequence[str], ours: Sequence[str]) -> bool:
        """Let our lines stand in the smallest element that holds all these; whether there is one."""
        holding = [each for each in self._elements if all(value in self._texts[each] for value in values)]
        if holding:
            self._said[min(holding, key=lambda each: len(self._texts[each]))] = "\n".join(ours)
        return bool(holding)

    def body(self) -> str:
        """The body: every marked element with the elements around it."""
        keep = {above for element in self._said for above in (element, *element.iterancestors())}
        copies: dict[Element, Element] = {}
        for element in self._elements:
            if element not in keep:
                continue
            parent = element.getparent()
            copy = html.Element(element.tag, _attributes(element))
            copies[element] = copy
            if parent in copies and element is not self._root:
                copies[parent].append(copy)
            first, *others = self._said.get(element, "").split("\n")
            copy.text = first
            for line in others:
                etree.SubElement(copy, "br").tail = line
        body = copies.get(self._root, html.Element("body"))
        etree.indent(body)
        return str(html.tostring(body, encoding="unicode")) + "\n"

    def _exactly(self, value: str) -> list[Element]:
        """The innermost elements that say this and nothing else."""
        same = [each for each in self._elements if fold(self._texts[each]) == fold(value)]
        outer = {above for each in same for above in each.iterancestors()}
        return [each for each in same if each not in outer]

    def _around(self, value: str) -> list[Element]:
        """The innermost element that says this among other things; nothing when there is none."""
        holding = [each for each in self._elements if value in self._texts[each]]
        return [min(holding, key=lambda each: len(self._texts[each]))] if holding else []

    def _say(self, element: Element, value: str, ours: str) -> None:
        own = squash(" ".join([element.text or "", *(child.tail or "" for child in element)]))
        said = self._said.get(element) or (own if value in own else self._texts[element])
        beside = len(said) - len(value)
        self._said[element] = said.replace(value, ours) if value in said and beside <= _BESIDE else ours


def _mark(marks: _Marks, article: Article) -> Article:
    """Put our words in the place of the article's; the article that this makes."""
    said = words()
    title = said.title if article.title and marks.put(article.title, said.title) else None
    lead = said.lead if article.lead and marks.put(article.lead, said.lead) else None
    if article.published_raw:
        marks.put(article.published_raw, article.published_raw)  # a date is a fact, and its form is what is to be read
    authors = [ours for name, ours in zip(article.authors, said.authors, strict=False) if marks.put(name, ours, most=1)]
    section = said.section if article.section and marks.put(article.section, said.section, before=article.title) else None
    origin = said.origin if article.origin and marks.put(article.origin, said.origin, most=1) else None
    caption = next((said.caption for text in article.captions[:1] if marks.put(text, said.caption, most=1)), None)
    return replace(
        article,
        title=title,
        lead=lead,
        body=tuple(_mark_body(marks, article.body, said.body)),
        captions=(caption,) if caption else (),
        authors=tuple(authors),
        section=section,
        origin=origin,
    )


def _mark_body(marks: _Marks, paragraphs: Sequence[str], ours: Sequence[str]) -> Iterator[str]:
    wanted = list(dict.fromkeys(paragraphs[at] for at in _PARAGRAPHS if -len(paragraphs) <= at < len(paragraphs)))
    alone = [own for theirs, own in zip(wanted, ours, strict=False) if marks.put(theirs, own, most=1)] if wanted else []
    yield from alone
    if not alone and wanted and marks.put_lines(wanted, ours):  # paragraphs that only line breaks part
        yield from ours


def _in_the_head(ours: Article, theirs: Article, metadata: Draft) -> Article:
    """Fields that a reader does not see and the head tells: a title, authors, a section."""
    said = words()
    return replace(
        ours,
        title=ours.title or (said.title if theirs.title and metadata.title else None),
        authors=ours.authors or (said.authors[:1] if theirs.authors and metadata.authors else ()),
        section=ours.section or (said.section if theirs.section and metadata.section else None),
    )


def _head(tree: Element, metadata: Draft) -> str:
    """What the page says of itself to machines, with our words: titles, times, and JSON-LD where there is an article in it."""
    said = words()
    lines = ['<meta charset="utf-8">', f"<title>{_escaped(said.title)}</title>"]
    for meta in select(tree, "meta[content]"):
        kind, name = next(((kind, meta.get(kind) or "") for kind in ("property", "itemprop", "name") if meta.get(kind)), ("", ""))
        content = _content(name.lower(), squash(meta.get("content") or ""))
        if content is not None:
            lines.append(f'<meta {kind}="{_escaped(name)}" content="{_escaped(content)}">')
    if any("datePublished" in (script.text or "") for script in select(tree, 'script[type="application/ld+json"]')):
        linked: dict[str, object] = {"@type": "NewsArticle", "headline": said.title, "datePublished": metadata.published_raw}
        linked |= {"author": {"@type": "Person", "name": said.authors[0]}} if metadata.authors else {}
        linked |= {"articleSection": said.section} if metadata.section else {}
        lines.append(f'<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script>')
    return "<head>\n" + "\n".join(lines) + "\n</head>"


def _content(name: str, content: str) -> str | None:
    """What one ``meta`` is to say: our words for a title's or a section's, a time as it is; None for one that is left out."""
    if name in {"og:title", "title", "headline", "twitter:title"}:
        return words().title
    if name == "article:section":
        return words().section
    return content if name.rpartition(":")[2] in {"published_time", "datepublished", "pubdate"} else None


def _attributes(element: Element) -> dict[str, str]:
    aligned = {"style": "text-align: right"} if "right" in (element.get("style") or "") else {}
    return {name: value for name, value in _plain(element.items()) if name in _KEPT} | aligned


def _plain(items: Iterable[tuple[object, object]]) -> Iterator[tuple[str, str]]:
    return ((str(name), squash(str(value))[:200]) for name, value in items)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
