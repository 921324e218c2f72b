"""One address for one article: which addresses a source's articles have, and what tells two of them apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

from crawler.sources import Source, site_named

_TRACKING = re.compile(r"^(utm_\w+|fbclid|gclid|yclid|zarsrc|gidzl|mc_[ce]id|ref|ref_src|share|source|s_cid|_ga|_gl)$", re.IGNORECASE)
_TWIN = re.compile(r"^/(?:amp|print)(?=/)|/(?:amp|print)/?$", re.IGNORECASE)
_SLASHES = re.compile("/{2,}")
_PLAIN = re.compile(r"https?://[a-z0-9][a-z0-9.-]{0,60}/[A-Za-z0-9._~/-]*")
"""An address in which there is nothing to be put right or written otherwise, as nearly all are."""
_PLAIN_PATH = re.compile(r"/[A-Za-z0-9_~-][A-Za-z0-9_~-]*(?:[./][A-Za-z0-9_~-]+)*/?")
"""A path from the root in which nothing leads up or on the spot."""
_DEFAULT_PORTS = {"http": 80, "https": 443}


def join(page: str, link: str) -> str | None:
    """The whole address of a link on a page, without fragment; None when it leads nowhere that can be fetched.

    Joined against the page's own address: ``<base href>`` is a static folder or another host on several sites.
    """
    link = link.strip()
    try:
        if _PLAIN_PATH.fullmatch(link):
            at = urlsplit(page)
            whole = f"{at.scheme}://{at.netloc}{link}"
        else:
            whole = urljoin(page, link)
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme in _DEFAULT_PORTS and parts.hostname else None


def normalise(url: str) -> str:
    """The address in one spelling: lower-case host, no fragment, no default port, no tracking parameters, no print or amp twin.

    Raises:
        ValueError: it is not a whole http(s) address.
    """
    return urlunsplit(_normalised(url))


def _normalised(url: str) -> SplitResult:
    """The parts of an address in one spelling, as ``normalise``."""
    url = url.strip()
    parts = urlsplit(url if _PLAIN.fullmatch(url) else safe_url_string(url))
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"not a web address: {url!r}")
    port = f":{parts.port}" if parts.port and parts.port != _DEFAULT_PORTS[parts.scheme] else ""
    path = _SLASHES.sub("/", _TWIN.sub("", parts.path)) or "/"
    query = parts.query and urlencode([pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])])
    return SplitResult(parts.scheme, parts.hostname.lower() + port, path, query, "")


@dataclass(frozen=True)
class Addresses:
    """The addresses of one source's articles."""

    source: Source

    def canonical(self, url: str) -> str | None:
        """The address as it is fetched and kept, when it is an article of this source; else None."""
        try:
            parts = _normalised(url)
        except ValueError:
            return None
        if parts.query:
            # What it adds to an article's address says where the reader came from, but for the names the source file lists.
            query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if name in self.source.query])
            parts = parts._replace(query=query)
        host = parts.hostname or ""
        if host not in self.source.own_hosts or not self._is_article(_path(parts)):
            return None
        # One host and scheme for the main site, whatever the link says; sub-sites keep their own.
        if site_named(host) == self.source.site:
            parts = parts._replace(scheme=self.source.scheme, netloc=self.source.host)
        return urlunsplit(parts)

    def articles(self, links: Iterable[str]) -> dict[str, str]:
        """The articles among the links, in their order, by their key; each under the first of its addresses."""
        found: dict[str, str] = {}
        for link in links:
            if url := self.canonical(link):
                found.setdefault(self.key(url), url)
        return found

    def key(self, url: str) -> str:
        """What tells this article from the source's others; path and query themselves where the pattern finds nothing."""
        path = _path(urlsplit(url))
        found = re.search(self.source.key, path)
        return found[1].lower() if found else path.rstrip("/")

    def leads_away(self, asked: str, came: str) -> bool:
        """Whether an article's address led to a page that cannot be it: neither an article's nor one that bears its key."""
        if came == asked or self.canonical(asked) is None or self.canonical(came) is not None:
            return False
        return not re.search(rf"(?<!\d){re.escape(self.key(asked))}(?!\d)", _path(urlsplit(came)).lower())

    def _is_article(self, path: str) -> bool:
        return bool(re.search(self.source.address, path)) and not any(re.search(pattern, path) for pattern in self.source.exclude)


def _path(parts: SplitResult) -> str:
    """Path and query: what patterns are matched with."""
    return parts.path + (f"?{parts.query}" if parts.query else "")
