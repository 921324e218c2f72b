"""Bytes to text: what a page says of its encoding is believed only as far as its bytes agree."""

from __future__ import annotations

import codecs
import re

from parsers.pages.glyphs import is_unicode, read_glyphs

_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD = 4096
_VIETNAMESE = "windows-1258"


def decode(page: bytes, declared: str | None = None) -> str:
    """The page's text: never fails, and bytes that fit no encoding become U+FFFD.

    A byte-order mark is believed first; then UTF-8 whenever the bytes are UTF-8 but for a few (a torn end, a stray byte),
    whatever was declared; then what the header (``declared``) or the page declares; then windows-1258, which Vietnamese pages used before.
    Letters of older fonts, and UTF-8 that was read as something else, are put right where that is sure.
    """
    text = _decoded(page, declared).replace("\0", "")
    return text if is_unicode(text) else read_glyphs(text)


def in_utf_8(page: bytes, declared: str | None = None) -> bytes:
    """``decode`` in UTF-8: the page's own bytes where they are that already, as those of nearly all pages are."""
    try:
        # Not final: a page torn in the middle of a letter is still UTF-8.
        text, read = codecs.utf_8_decode(page)
    except UnicodeDecodeError:
        text, read = "", 0
    if is_unicode(text) and not page.startswith(codecs.BOM_UTF8):
        return page[:read].replace(b"\0", b"")
    return decode(page, declared).encode("utf-8", "replace")


def _decoded(page: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if page.startswith(mark):
            return page.decode(encoding, "replace")
    try:
        return codecs.utf_8_decode(page)[0]
    except UnicodeDecodeError:
        lenient = page.decode("utf-8", "replace")
    if lenient.count("\ufffd") * 20 <= sum(1 for c in lenient if c > "\x7f"):
        return lenient
    # The fonts drew their letters in the places of Western ones, whatever the page declares.
    western = page.decode("cp1252", "replace")
    read = read_glyphs(western)
    return read if read is not western else page.decode(_legacy(page, declared), "replace")


def _legacy(page: bytes, declared: str | None) -> str:
    for name in (declared, *(found[1].decode("ascii") for pattern in (_XML, _META) if (found := pattern.search(page[:_HEAD])))):
        try:
            known = codecs.lookup(name or "").name
        except (LookupError, ValueError):
            continue
        if known.startswith(("utf-16", "utf-32")):
            return known
        # Western declarations are what servers send unasked: Vietnamese in single bytes is windows-1258.
        if known not in ("utf-8", "ascii", "iso8859-1", "cp1252", "latin-1") and _is_text(known):
            return known
    return _VIETNAMESE


def _is_text(name: str) -> bool:
    try:
        return isinstance(b"a".decode(name), str)
    except (LookupError, UnicodeError):
        return False
