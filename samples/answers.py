"""What a sample site answers to a request: pure, so that the server only moves bytes."""

from __future__ import annotations

import datetime as dt
import email.utils
import gzip
from collections.abc import Mapping
from email.message import Message
from http import HTTPStatus
from typing import NamedTuple

from samples.site import Site, Version

_GZIP_FROM = 600
"""Bytes under which a page is sent as it is."""
_NOT_FOUND = "<html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>".encode()


class Answer(NamedTuple):
    """Status, headers and body, ready to be sent."""

    status: HTTPStatus
    headers: Mapping[str, str]
    content: bytes = b""


def answer(site: Site | None, target: str, asked: Message, *, edited: bool) -> Answer:
    """The page, 304, 301 or 404.

    Args:
        site: None for a host that nobody serves.
        target: the path with its query.
        asked: the request's headers.
        edited: whether the second versions are out.
    """
    if site and (page := site.find(target)):
        return _page(site.version(page, edited=edited), page.content_type, asked)
    if site and (moved_to := site.moved(target)):
        return Answer(HTTPStatus.MOVED_PERMANENTLY, {"Location": moved_to})
    return Answer(HTTPStatus.NOT_FOUND, {"Content-Type": "text/html; charset=utf-8"}, _NOT_FOUND)


def _page(version: Version, content_type: str, asked: Message) -> Answer:
    headers = {
        "Content-Type": content_type,
        "Last-Modified": email.utils.format_datetime(version.modified.astimezone(dt.UTC), usegmt=True),
        "ETag": version.etag,
        "Vary": "Accept-Encoding",
    }
    if _unchanged(version, asked):
        return Answer(HTTPStatus.NOT_MODIFIED, headers)
    if len(version.body) >= _GZIP_FROM and "gzip" in asked.get("Accept-Encoding", ""):
        # Other bytes under the same strong validator would be a lie, so it is weakened, as nginx does.
        headers |= {"Content-Encoding": "gzip", "ETag": f"W/{version.etag}"}
        return Answer(HTTPStatus.OK, headers, gzip.compress(version.body, mtime=0))
    return Answer(HTTPStatus.OK, headers, version.body)


def _unchanged(version: Version, asked: Message) -> bool:
    """Whether the validators still hold; If-None-Match outranks If-Modified-Since (RFC 9110, 13.2.2)."""
    if known := asked.get("If-None-Match"):
        return known.strip() == "*" or version.etag in {tag.strip().removeprefix("W/") for tag in known.split(",")}
    if since := asked.get("If-Modified-Since"):
        try:
            return version.modified.replace(microsecond=0) <= email.utils.parsedate_to_datetime(since)
        except (ValueError, TypeError):  # an unreadable date, or one without its zone: as if it were not there
            return False
    return False
