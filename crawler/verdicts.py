"""What became of a page or a run, told apart by name: only ``ok`` is good, and silence is never taken for it."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from pydantic import BaseModel, ConfigDict
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import HtmlResponse, Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.boundaries import ForeignHost
from crawler.politeness import NO_ANSWER, HostBusy, HostSilent, RulesUnknown
from crawler.sources import site_named
from parsers.tables import read_table
from parsers.text import fold, normalise


class Verdict(StrEnum):
    """One word for how it went; in the order in which the more telling one wins."""

    OK = "ok"
    INTERRUPTED = "interrupted"
    DIED = "died"
    CHALLENGE = "challenge"
    LOGIN = "login"
    ROBOTS = "robots"
    BLOCKED = "blocked"
    BUSY = "busy"
    MAINTENANCE = "maintenance"
    TLS = "tls"
    REDIRECT_HOME = "redirect-home"
    REDIRECT_AWAY = "redirect-away"
    REDIRECT_LOOP = "redirect-loop"
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    FEW = "few"
    EMPTY = "empty"
    GONE = "gone"
    UNREACHABLE = "unreachable"
    ERROR = "error"

    @property
    def meaning(self) -> str:
        """One sentence for a person."""
        return _MEANINGS[self]


_MEANINGS = {
    Verdict.OK: "Its listings were read and showed articles.",
    Verdict.INTERRUPTED: "The run was stopped before its end; what was fetched is kept.",
    Verdict.DIED: "The run's process died; what it had archived is read by the next run.",
    Verdict.CHALLENGE: "It wants proof of a human visitor; we do not work round that.",
    Verdict.LOGIN: "It asks for a login.",
    Verdict.ROBOTS: "Its robots.txt does not let us read there, or could not be fetched.",
    Verdict.BLOCKED: "It refuses us (status 401, 403 or 451).",
    Verdict.BUSY: "It asked us to come back later.",
    Verdict.MAINTENANCE: "It says that it is under maintenance.",
    Verdict.TLS: "Its certificate or encryption is not in order.",
    Verdict.REDIRECT_HOME: "It sends us to its front page instead.",
    Verdict.REDIRECT_AWAY: "It sends us to another host.",
    Verdict.REDIRECT_LOOP: "It sends us in circles.",
    Verdict.TOO_LARGE: "The answer is larger than we accept.",
    Verdict.UNREADABLE: "Pages came, but no article could be read from any of them.",
    Verdict.FEW: "It lists fewer articles than it should; the listing or its address pattern may have changed.",
    Verdict.EMPTY: "It answers as if all were well, with a list that is empty.",
    Verdict.GONE: "Nothing is at this address any more (status 404 or 410, or a way to another page).",
    Verdict.UNREACHABLE: "It could not be reached.",
    Verdict.ERROR: "It answered with an error or with something that is not a page.",
}

_STUB = 1_500
"""Letters a reader would see: a page that stands in the way says less, an article or a front page says more."""
_LARGE = 40 * _STUB
"""Bytes: so much markup around so few words is no block page either."""
_MOST_READ = 5 * _LARGE
"""Bytes of a refusal that are read."""
# What is never closed goes on to the end, as browsers read it: looking for its end from every beginning would take for ever. A style
# that closes itself stands in a drawing.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<style\b[^<>]*/>"
    r"|<(script|style|noscript)\b[^<]*(?:<(?!/\1[\s/>])[^<]*)*(?:</\1[^>]*(?:>|\Z)|\Z)|<[^>]*(?:>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_COOKIE_CHALLENGE = re.compile(rb"\.cookie\s*=.{0,2000}?\blocation\b", re.DOTALL)
_SENT_ON = re.compile(
    rb"""<script\b[^<>]{0,200}>\s*(?:(?:window|self|top|parent|document)\.)?location(?:\.href\s*=|\s*=|\.(?:replace|assign)\s*\()"""
    rb"""\s*["']([^"'\s<>]{1,500})["']\s*\)?\s*;?\s*(?:</script|\Z)""",
    re.IGNORECASE,
)
"""A script that does nothing but send its reader on; where more is in it, only who runs it knows what it does."""
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_WAY = 200
"""Letters a reader would see: a page whose script sends him on has hardly any."""
_PASSWORD = re.compile(rb"<input[^>]{1,500}type\s*=\s*[\"']?password", re.IGNORECASE)
_LINK = re.compile(rb"<a\s", re.IGNORECASE)
_MENU = 10
"""So many links has any page of news, even one that lists nothing; a page that only asks for a login has fewer."""


class _Doors(BaseModel):
    """What closed doors are known by, as ``doors.toml`` says it."""

    model_config = ConfigDict(extra="forbid")
    maintenance: list[str]
    challenge: list[str]
    challenge_marks: list[str]
    login_paths: list[str]
    home_paths: list[str]
    home_folders: list[str]

    @cached_property
    def login(self) -> re.Pattern[str]:
        """A path that leads to a login."""
        return re.compile(rf"/(?:{_any(self.login_paths)})(?:[/.?]|$)", re.IGNORECASE)

    @cached_property
    def home(self) -> re.Pattern[str]:
        """The path of a front page."""
        return re.compile(rf"(?:/(?:{_any(self.home_folders)}))*(?:/(?:{_any(self.home_paths)})(?:\.\w{{2,5}})?)?/?", re.IGNORECASE)


@cache
def _doors() -> _Doors:
    return read_table(Path(__file__).with_name("doors.toml"), _Doors)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


_NOBODY_THERE = (CannotResolveHostError, DownloadConnectionRefusedError)


def judge_answer(response: Response, asked: str) -> Verdict:
    """What stands between us and the page that was asked for; ``ok`` when nothing does."""
    if response.status in {429, 503} and response.headers.get("Retry-After"):
        return Verdict.BUSY
    stub, doors = _stub(response), _doors()
    head = b"" if stub is None else response.body[:_LARGE]
    led_elsewhere = response.url != asked
    if (response.headers.get("cf-mitigated") or b"").strip().lower() == b"challenge":
        return Verdict.CHALLENGE
    if stub is not None and (_COOKIE_CHALLENGE.search(head) or _is_challenge(stub, head, doors)):
        return Verdict.CHALLENGE
    if led_elsewhere and doors.login.search(urlsplit(response.url).path) and not doors.login.search(urlsplit(asked).path):
        return Verdict.LOGIN
    if stub is not None and _PASSWORD.search(head):
        return Verdict.LOGIN
    if response.status == 503 or (stub is not None and _says(stub, doors.maintenance)):
        return Verdict.MAINTENANCE
    if response.status in {401, 403, 451}:
        return Verdict.BLOCKED
    if response.status in {404, 410}:
        return Verdict.GONE
    if response.status >= 400:
        return Verdict.BUSY if response.status == 429 else Verdict.ERROR
    if led_elsewhere and _went_home(asked, response.url):
        return Verdict.REDIRECT_HOME
    return _judge_way(response, asked) if stub is not None and len(stub) <= _WAY else Verdict.OK


def judge_listing(response: Response, asked: str, *, shows: bool) -> Verdict:
    """What a listing yielded; ``shows`` tells whether anything to read is on it."""
    verdict = judge_answer(response, asked)
    if shows:
        # What a block page is taken for no longer counts when articles are on it; the front page in place of a section does.
        return Verdict.REDIRECT_HOME if verdict is Verdict.REDIRECT_HOME and response.url != asked else Verdict.OK
    if verdict is not Verdict.OK:
        return verdict
    # However much stands below the form.
    asks = _PASSWORD.search(response.body[:_LARGE]) and len(_LINK.findall(response.body[:_LARGE])) < _MENU
    return Verdict.LOGIN if asks else Verdict.EMPTY


def judge_failure(failure: Failure, asked: str) -> Verdict:
    """What kept a request from bringing a page."""
    error = failure.value
    match error:
        case None:
            return Verdict.ERROR
        case HttpError():
            return judge_answer(error.response, asked)
        case HostBusy():
            return Verdict.BUSY
        case HostSilent():
            return Verdict.UNREACHABLE
        case RulesUnknown():
            return _judge_rules(error)
        case ForeignHost():
            return Verdict.REDIRECT_AWAY
        case DownloadCancelledError():
            return Verdict.TOO_LARGE
        case IgnoreRequest():
            return _judge_refusal(str(error))
    if _is_tls(error):
        return Verdict.TLS
    if any(isinstance(each, DownloadCancelledError) for each in _causes(error)):
        return Verdict.TOO_LARGE
    return Verdict.UNREACHABLE if isinstance(error, (*NO_ANSWER, ResponseDataLossError)) else Verdict.ERROR


def judge_run(places: Iterable[Verdict], articles: Counter[Verdict], *, listed: int, least: int) -> Verdict:
    """How a whole run went.

    Args:
        places: what each listing yielded, none when single addresses were asked for; one good listing is enough.
        articles: what each article page that was asked for yielded; bad ones decide when they are most of what is listed.
        listed: how many articles all listings together showed.
        least: how many the source must show.
    """
    places = set(places)
    bad = articles - Counter({Verdict.OK: articles[Verdict.OK]})
    if not places and articles[Verdict.OK]:
        return Verdict.OK
    if places and Verdict.OK not in places:
        return _most_telling(places)
    if 2 * bad.total() > max(listed, 1):
        return _most_telling(bad)
    return Verdict.OK if listed >= least else Verdict.FEW


def _most_telling(verdicts: Collection[Verdict]) -> Verdict:
    return next(verdict for verdict in Verdict if verdict in verdicts)


def _stub(response: Response) -> str | None:
    """The words of a page that says little, folded; None for one that says enough to be news.

    A good page may carry a captcha in its comment form, a login in its header, or the word for maintenance in its text.
    """
    if len(response.body) > _LARGE and response.status == 200:
        return None
    words = " ".join(html.unescape(_MARKUP.sub(" ", response.body[:_MOST_READ].decode("utf-8", "replace"))).split())
    return fold(normalise(words)) if len(words) < _STUB else None


def _says(words: str, phrases: Iterable[str]) -> bool:
    return any(fold(phrase) in words for phrase in phrases)


def _is_challenge(stub: str, head: bytes, doors: _Doors) -> bool:
    source = head.decode("utf-8", "replace").lower()
    return _says(stub, doors.challenge) or any(mark in source for mark in doors.challenge_marks)


def _judge_way(response: Response, asked: str) -> Verdict:
    """Where a page that says hardly anything sends its readers by a script; nobody goes there, it is to be told by its name."""
    found = _SENT_ON.search(_COMMENT.sub(b"", response.body[:_LARGE])) if isinstance(response, HtmlResponse) else None
    try:
        target = urlsplit(urljoin(response.url, found[1].decode("utf-8", "replace"))) if found else None
    except ValueError:  # not an address
        target = None
    if target is None or target.scheme not in {"http", "https"}:
        return Verdict.OK
    if site_named(target.hostname or "") != site_named(urlsplit(asked).hostname or ""):
        return Verdict.REDIRECT_AWAY
    if _doors().login.search(target.path):
        return Verdict.LOGIN
    return Verdict.REDIRECT_HOME if _went_home(asked, target.geturl()) else Verdict.OK


def _went_home(asked: str, came: str) -> bool:
    home = _doors().home
    return bool(home.fullmatch(urlsplit(came).path)) and not home.fullmatch(urlsplit(asked).path)


def _judge_rules(error: RulesUnknown) -> Verdict:
    """Why a robots.txt did not come: a host that cannot be reached at all, or is busy, is told by that."""
    causes = list(_causes(error))
    if any(isinstance(each, HostBusy) for each in causes):
        return Verdict.BUSY
    if _is_tls(error):
        return Verdict.TLS
    return Verdict.UNREACHABLE if any(isinstance(each, _NOBODY_THERE) for each in causes) else Verdict.ROBOTS


def _is_tls(error: BaseException) -> bool:
    return any(type(each).__module__.startswith(("OpenSSL", "service_identity")) for each in _causes(error))


def _judge_refusal(said: str) -> Verdict:
    """Scrapy raises one error for many reasons and tells them apart by words alone."""
    if "robots.txt" in said:
        return Verdict.ROBOTS
    if "max redirections" in said:
        return Verdict.REDIRECT_LOOP
    return Verdict.TOO_LARGE if "DOWNLOAD_MAXSIZE" in said else Verdict.ERROR


def _causes(error: BaseException, depth: int = 6) -> Iterator[BaseException]:
    """The error, what it was raised from, and what Twisted lists as its reasons."""
    yield error
    if depth == 0:
        return
    inner = [error.__cause__, error.__context__, *(getattr(reason, "value", None) for reason in getattr(error, "reasons", None) or ())]
    for each in inner:
        if isinstance(each, BaseException):
            yield from _causes(each, depth - 1)
