"""The two ways to an article: from a page's bytes, from text as copied from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial

from parsers.dates.dateline import is_believable
from parsers.pages import generic
from parsers.pages.bounds import MOST_TAGS, within_bounds
from parsers.pages.charset import in_utf_8
from parsers.pages.draft import SHORT, Draft, NotAnArticle, host_of
from parsers.pages.glyphs import LOST, read_glyphs, unreadable
from parsers.pages.layout import candidates
from parsers.pages.lines import Page, read_page_lines
from parsers.pages.markup import parse
from parsers.pages.metadata import read_metadata
from parsers.pages.refusals import has_paragraph, headlines, refuse_binary, refuse_front, refuse_list, refuse_page
from parsers.pages.saved import read_saved
from parsers.pages.second_opinion import disagreements, is_doubtful
from parsers.pages.selecting import apply
from parsers.pages.walk import LONGEST
from parsers.types import Article, Issue

Reading = tuple[Article, tuple[Issue, ...]]


def read_article_html(
    page: bytes,
    *,
    url: str | None = None,
    source: str | None = None,
    published: dt.datetime | None = None,
    layout: str | None = None,
    encoding: str | None = None,
) -> Reading:
    """The article on a page, and what about the page was surprising.

    ``published`` and ``source`` are what the caller knows from elsewhere (a feed, the catalogue of sources): ``source`` wins over the page,
    ``published`` only fills in. ``layout`` names a layout to use whatever the host; ``encoding`` is what the HTTP header declared.

    Raises:
        NotAnArticle: the page is empty, a challenge, a login, a listing, in letters that nobody can read, or of costly markup.
        KeyError: there is no layout called ``layout``.
    """
    refuse_binary(page)
    page = in_utf_8(page, encoding)
    read = partial(_read_markup, url=url, source=source, published=published, layout=layout)
    kept = within_bounds(page)
    article, issues = _in_letters(read(kept), lambda: read(read_glyphs(kept.decode()).encode()))
    if len(kept) < len(page):
        issues = (*issues, _unread(f"{MOST_TAGS:,} tags"))
    return article, issues


def _in_letters(reading: Reading, put_right: Callable[[], Reading]) -> Reading:
    """A reading, or that of the page with its letters put right where an article of wrong ones came out: a frame may be sound around it.

    Raises:
        NotAnArticle: what came out is not in the letters of the language.
    """
    if not unreadable(reading[0].text):
        return reading
    reading = put_right()
    if unreadable(reading[0].text):
        raise NotAnArticle("words that are not Vietnamese, or in letters of an encoding that is not known")
    return reading


def _read_markup(page: bytes, *, url: str | None, source: str | None, published: dt.datetime | None, layout: str | None) -> Reading:
    tree = parse(page)
    if tree is None:
        raise NotAnArticle("the page is empty")
    metadata = read_metadata(tree)
    whole = Page(tree)
    draft, issues, certain = _by_layout(whole, host_of(url or metadata.url), layout, metadata)
    by_layout = draft if certain else None
    if draft is None or draft.length < SHORT:
        reader = "The layout" if certain else "The search among the page's own words"
        draft, issues = _by_extractor(page, whole, metadata, draft, issues, reader)
        certain = False
    linked = () if certain and has_paragraph(draft) else headlines(tree)
    refuse_list(draft, linked, metadata.title, own=draft is by_layout)
    issues = (*issues, *disagreements(draft, metadata))
    if certain and is_doubtful(draft, tree):
        issues = (*issues, *disagreements(draft, _extracted(page, whole, draft)))
    if isinstance(metadata.published, dt.datetime) and metadata.published_raw:
        draft.published = metadata.published
    generic.fill(draft, metadata)
    if draft.published is None:
        generic.date_below_title(whole.lines, draft)
    return _finish(draft, issues, url=url, source=source or host_of(url), published=published)


def _by_layout(whole: Page, host: str | None, name: str | None, metadata: Draft) -> tuple[Draft | None, tuple[Issue, ...], bool]:
    """What the first fitting layout reads, with an issue when the host's own layout no longer fits; True when selectors found it."""
    day = metadata.published.date() if isinstance(metadata.published, dt.datetime) else metadata.published
    issues: tuple[Issue, ...] = ()
    for layout in candidates(whole, host, name):
        read = apply(layout, whole, day)
        if read is not None:
            return read.draft, (*issues, *read.issues), read.version.reading == "selectors"
        issues = (*issues, Issue("layout-unfit", f"The page of {host or 'an unknown host'} does not fit the layout {layout.name}."))
    return None, issues, False


def _by_extractor(
    page: bytes, whole: Page, metadata: Draft, draft: Draft | None, issues: tuple[Issue, ...], reader: str
) -> tuple[Draft, tuple[Issue, ...]]:
    """The generic reading, taken when the layout has none or much less; ``reader`` is whose the layout's is, for an issue."""
    refuse_page(whole.tree, page.decode())
    if draft is not None and generic.promise(whole.lines) <= 2 * draft.length:
        return draft, issues  # a short text on a page that has no other: the extractor would look in vain
    other = Draft(title=(draft.title if draft else None) or metadata.title, published=metadata.published)
    generic.extract(page, whole.lines, other)
    if draft is not None and other.length <= 2 * draft.length:
        return draft, issues
    refuse_front(other, headlines(whole.tree))
    if draft is not None:
        issues = (*issues, *disagreements(draft, other, reader))
        generic.fill(other, draft)
    return other, issues


def _extracted(page: bytes, whole: Page, draft: Draft) -> Draft:
    """The extractor's reading of a page that a layout has read."""
    other = Draft(title=draft.title, published=draft.published)
    generic.extract(page, whole.lines, other)
    return other


def read_article_generically(page: bytes, *, encoding: str | None = None) -> Article | None:
    """What metadata and the general extractor make of a page, whatever it is; None when nothing is on it.

    Raises:
        NotAnArticle: its markup is costly.
    """
    page = within_bounds(in_utf_8(page, encoding))
    tree = parse(page)
    if tree is None:
        return None
    metadata = read_metadata(tree)
    draft = Draft(title=metadata.title, published=metadata.published)
    generic.extract(page, read_page_lines(tree), draft)
    generic.fill(draft, metadata)
    return draft.article()


def read_article_text(text: str, *, url: str | None = None, source: str | None = None, published: dt.datetime | None = None) -> Reading:
    """The article in a saved text; what the arguments say fills in what the text leaves out.

    Raises:
        NotAnArticle: there is no paragraph of text in it, or it is in letters that nobody can read.
    """
    read = partial(_read_copy, url=url, source=source, published=published)
    return _in_letters(read(text), lambda: read(read_glyphs(text)))


def _read_copy(text: str, *, url: str | None, source: str | None, published: dt.datetime | None) -> Reading:
    draft = read_saved(text)
    refuse_list(draft)
    return _finish(draft, (), url=url, source=source, published=published)


def _finish(draft: Draft, issues: tuple[Issue, ...], *, url: str | None, source: str | None, published: dt.datetime | None) -> Reading:
    draft.url = url or draft.url
    draft.source = source or draft.source
    if draft.published is None and published is not None and is_believable(published):
        draft.published = published
    article = draft.article()
    return article, (*issues, *_missing(article), *_cut(draft))


def _missing(article: Article) -> Iterator[Issue]:
    if article.title is None:
        yield Issue("no-title", "Nothing says what the article is called.")
    if article.published_on is None:
        yield Issue("no-date", "Nothing says when the article was published.")
    if lost := article.text.count(LOST):
        yield Issue("lost-letters", f"The page has lost {lost} of the article's letters.")


def _cut(draft: Draft) -> Iterator[Issue]:
    if draft.unread:
        yield _unread(f"{LONGEST:,} letters")
    if draft.cut:
        yield Issue("text-cut", f"{len(draft.cut)} lines behind the article were left out as the page's own: {draft.cut[0][:_SHOWN]!r}.")


_SHOWN = 80


def _unread(read: str) -> Issue:
    return Issue("cut", f"What follows the first {read} was not read: see on the page whether the article goes on there.")
