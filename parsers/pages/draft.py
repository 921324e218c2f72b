"""An article while it is being read: fields are filled by one reading after another, then frozen."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from parsers.dates import VIETNAM_TIME
from parsers.pages.seams import parted
from parsers.patterns import pattern
from parsers.text import fold, squash
from parsers.types import Article

SHORT = 200
"""Fewer letters than this are no body to be content with."""


class NotAnArticle(ValueError):
    """The input holds no article at all; ``str(error)`` says what it is instead."""


class Line(NamedTuple):
    """A line of an article, and what its markup says about it."""

    text: str
    """In normal form, and not empty."""
    caption: bool = False
    """It stands where captions stand."""
    strong: bool = False
    """All of it is bold: a lead or a heading."""
    pictured: bool = False
    """Right before it stands a picture."""
    linked: bool = False
    """All of it is a link."""
    last: bool = False
    """The page goes on behind it, which is not read."""


@dataclass(slots=True)
class Draft:
    """The fields of an ``Article``, None and empty until a reading fills them."""

    title: str | None = None
    lead: str | None = None
    body: list[str] = field(default_factory=list)
    """Texts of lines, as are the captions: in normal form and never empty; a title may be as a page's markup has it."""
    captions: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    """What stood behind the article and may have been more of it."""
    unread: bool = False
    """The page is longer than is read, and the article had not closed by then."""
    url: str | None = None
    source: str | None = None
    published: dt.datetime | dt.date | None = None
    """A date alone when no hour is known."""
    published_raw: str | None = None
    authors: tuple[str, ...] = ()
    origin: str | None = None
    section: str | None = None

    @property
    def length(self) -> int:
        """Letters of lead and body, the measure by which readings are compared."""
        return len(self.lead or "") + sum(map(len, self.body))

    def article(self) -> Article:
        """The article, in normal form."""
        day, moment = None, None
        if isinstance(self.published, dt.datetime):
            moment = self.published if self.published.tzinfo else self.published.replace(tzinfo=VIETNAM_TIME)
            day = moment.astimezone(VIETNAM_TIME).date()
        elif self.published:
            day = self.published
        return Article(
            title=_words(self.title or "") or None,
            lead=_words(self.lead or "") or None,
            body=tuple(map(parted, self.body)),
            captions=tuple(map(parted, self.captions)),
            url=self.url,
            source=self.source or host_of(self.url),
            published_at=moment,
            published_raw=squash(self.published_raw or "") or None,
            published_on=day,
            authors=self.authors,
            origin=self.origin,
            section=self.section,
        )


def _words(printed: str) -> str:
    """What is printed, in normal form, each word by itself."""
    return parted(squash(printed))


def host_of(url: str | None) -> str | None:
    """The host of an address without ``www.``; None for no address or one without a host."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def without_site(title: str, site: str = "") -> str:
    """The title without the paper's name behind it: ``site``, or anything that begins like a paper's or a portal's name."""
    title = squash(title).removeprefix("null ")
    if title.endswith(")"):
        title = _COUNT.sub("", title)
    if not _MARK.search(title):
        return title
    for separator in reversed(list(_SEPARATOR.finditer(title))):
        tail = title[separator.end() :]
        if fold(tail) == fold(site) or _PAPER.match(tail):
            return title[: separator.start()].strip()
    return title


_COUNT = pattern(r"\s?\([^()]{0,12}(?:[Xx]em|[Đđ]ọc)\s?:?\s?[\d.,]+\)$")
"""How often it was read: ``… (Lượt xem: 2337)``."""
_MARK = pattern(r"[-–—|»:]")
_SEPARATOR = pattern(r"\s+(?:[-–—|»:]|::)\s+(?=[^-–—|»:]{2,60}$)")
_PAPER = pattern(r"(?:báo (?!chí|cáo|động|hiếu|công)|tạp chí |cổng thông tin|trang thông tin|đài |đảng bộ |[\w.-]+\.vn$)", re.IGNORECASE)
