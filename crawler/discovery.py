"""Where articles are found: feeds, sitemaps and the links of section pages. Bytes in, addresses out."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from enum import StrEnum

from bs4 import BeautifulSoup, SoupStrainer, Tag
from lxml import etree
from scrapy.http import TextResponse
from scrapy.utils.gz import gunzip

from crawler.addresses import join
from parsers.dates.dateline import is_believable

VIETNAM = dt.timezone(dt.timedelta(hours=7))
FRESH = dt.timedelta(days=14)
"""A listing's entries older than this, counted from its newest one, are not news any more."""

LONGEST = 2_000_000
"""Letters of a section page that are looked at; no paper's are nearly as long, and each link costs memory."""
_LINKS = SoupStrainer(("a", "link"))

_PUBLISHED = ("publication_date", "pubDate", "published", "date")
_MODIFIED = ("lastmod", "updated", "modified")


def day_in_vietnam(now: dt.datetime) -> dt.date:
    """The day by which papers date what they publish at that instant: early in the morning it is not yet UTC's."""
    return now.astimezone(VIETNAM).date()


class PlaceKind(StrEnum):
    """What kind of listing an address is."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Entry:
    """One address that a listing shows."""

    url: str
    published: dt.datetime | None = None
    """Aware; what the listing says, None when it says nothing; that something was changed does not say when it was published."""
    modified: dt.datetime | None = None
    """Aware; when it was last changed, as a sitemap or Atom feed says."""
    is_sitemap: bool = False
    """Whether it is another sitemap to read."""

    @property
    def last_told(self) -> dt.datetime | None:
        """When it was published, else when it was changed; None when the listing says neither."""
        return self.published or self.modified


class NotAListing(ValueError):
    """The bytes are not the feed or sitemap that was expected."""


def entries(body: bytes, url: str, kind: PlaceKind, page: TextResponse | None = None) -> list[Entry]:
    """The entries of a listing fetched from ``url``, in its order; ``page`` is needed for a section alone.

    Raises:
        NotAListing: a feed or sitemap was expected and this is none.
    """
    if kind is PlaceKind.SECTION:
        return [Entry(link) for link in page_links(page)] if page is not None else []
    return list(_xml_entries(body, url))


def page_links(page: TextResponse) -> list[str]:
    """The whole addresses of all links of a page, each once."""
    links = (join(page.url, str(link["href"])) for link in _links(page).find_all("a", href=True))
    return list(dict.fromkeys(link for link in links if link))


def _links(page: TextResponse) -> BeautifulSoup:
    """The links of a page with their words, and nothing else of it: section pages are the untidiest that papers have."""
    with warnings.catch_warnings():
        # A page may call itself XML, or hold a lone address: it is read as HTML all the same, and nobody need hear of it.
        warnings.simplefilter("ignore")
        return BeautifulSoup(page.text[:LONGEST], "lxml", parse_only=_LINKS)


def next_page(page: TextResponse) -> str | None:
    """The address of a section's next page, where the page says so to machines, to those who cannot see, or in so many words; else None."""
    links = _links(page)
    told = [link for link in links.find_all(("a", "link"), href=True) if _is_next(link)]
    # From the words to their link: links that are never closed stand in one another, and each would be read with all that follow.
    words = links.find_all(string=lambda said: said is not None and said.strip().lower() in _NEXT)
    written = (word.find_parent("a", href=True) for word in words)
    addresses = (join(page.url, str(link["href"])) for link in (*told, *written) if link is not None)
    return next((address for address in addresses if address and address.partition("#")[0] != page.url), None)


def _is_next(link: Tag) -> bool:
    return "next" in link.get_attribute_list("rel") or link.get("aria-label") == "Next"


_NEXT = frozenset(("tiếp", "tiếp theo", "trang tiếp", "trang sau", "next"))
"""What portals write on the link to the next page."""


def fresh(found: Iterable[Entry], *, now: dt.datetime, since: dt.date | None = None) -> list[Entry]:
    """The entries that are news: from ``since`` on, or not much older than the newest; undated ones stay."""
    found = list(found)
    if since is not None:
        start = dt.datetime.combine(since, dt.time.min, VIETNAM)
    else:
        # A date in the future is a slip, and must not make all others look old.
        start = max((told for entry in found if (told := entry.last_told) and told <= now), default=now) - FRESH
    kept = [entry for entry in found if entry.last_told is None or entry.last_told >= start]
    # Of an index with years of sitemaps a usual run reads a few: the newest come first, then undated ones as they stand.
    return sorted(kept, key=lambda entry: -entry.last_told.timestamp() if entry.is_sitemap and entry.last_told else 0)


def _xml_entries(body: bytes, url: str) -> Iterator[Entry]:
    # Entities stay unexpanded and nothing is loaded from elsewhere: a hostile feed costs no more than its bytes.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(body.lstrip(), parser) if body.strip() else None
    except etree.XMLSyntaxError as error:
        raise NotAListing(f"expected a feed or sitemap: {error}") from None
    kind = _local(root) if root is not None else ""
    if root is None or kind not in {"rss", "RDF", "feed", "urlset", "sitemapindex"}:
        raise NotAListing(f"expected a feed or sitemap, found {f'<{kind}>' if kind else 'no XML'}")
    for element in root.iter("{*}item", "{*}entry", "{*}url", "{*}sitemap"):
        link = _link(element).strip()
        if link and (link := join(url, link) or ""):
            times = _times(element)
            published = next((times[name] for name in _PUBLISHED if name in times), None)
            modified = next((times[name] for name in _MODIFIED if name in times), None)
            yield Entry(link, published, modified, is_sitemap=_local(element) == "sitemap")


def unpack(body: bytes, most: int) -> bytes:
    """The bytes of a listing, out of gzip where it is gzip (``sitemap.xml.gz``).

    Raises:
        NotAListing: broken gzip, or more than ``most`` bytes come out.
    """
    if body[:3] != b"\x1f\x8b\x08":
        return body
    try:
        return gunzip(body, max_size=most)
    except (OSError, EOFError, ValueError) as error:
        raise NotAListing(f"broken or too large gzip: {error}") from None


def _link(element: etree._Element) -> str:
    for child in element:
        match _local(child):
            case "loc":
                return child.text or ""
            case "link" if child.get("href") and child.get("rel", "alternate") == "alternate":
                return child.get("href") or ""
            case "link" if child.text and child.text.strip():
                return child.text
    return ""


def _times(element: etree._Element) -> dict[str, dt.datetime]:
    """Every time that an entry gives, by the local name of its element."""
    printed = ((_local(child), child.text) for child in element.iter() if child.text and _local(child) in {*_PUBLISHED, *_MODIFIED})
    return {name: time for name, text in printed if (time := read_time(text)) is not None}


def read_time(text: str) -> dt.datetime | None:
    """The instant that a feed or sitemap prints, ISO or RFC 822, Vietnam's time where no zone stands.

    None when it is neither, or of a year in which no paper publishes: systems print the year 1 for what has no date.
    """
    text = text.strip().removesuffix("(GMT+7)").replace("GMT+7", "+0700").strip()
    try:
        time = dt.datetime.fromisoformat(text)
    except ValueError:
        try:
            time = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
    return (time if time.tzinfo else time.replace(tzinfo=VIETNAM)) if is_believable(time) else None


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
