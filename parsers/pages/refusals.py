"""Pages that are no article: told apart by name, never worked round."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from parsers.pages.draft import Draft, NotAnArticle
from parsers.pages.markup import select, text_of
from parsers.pages.saved import is_paragraph
from parsers.text import fold

_SMALL = 20_000
"""Challenge, block and maintenance pages are smaller than this."""

_COOKIE_CHALLENGE = re.compile(r"document\.cookie\s*=.{0,2000}?(?:location\.(?:reload|href|replace)|window\.location)", re.DOTALL)
_CHALLENGES = ("just a moment", "attention required", "checking your browser", "cf-challenge", "cf_chl", "verify you are human", "ddos protection", "enable javascript and cookies")
_LOGINS = ("dang nhap he thong", "dang nhap de tiep tuc", "ban can dang nhap de", "vui long dang nhap de xem")
_OUTAGES = ("bao tri he thong", "dang bao tri", "under maintenance", "service unavailable", "bad gateway", "gateway timeout", "tam ngung hoat dong")
_MISSING = ("khong tim thay trang", "404 not found", "page not found", "trang khong ton tai", "bai viet khong ton tai", "noi dung khong ton tai")
_DENIED = ("access denied", "403 forbidden", "request blocked", "truy cap bi tu choi", "you have been blocked")


def refuse_page(tree: HtmlElement, page: str) -> None:
    """Nothing for a page that may hold an article.

    Raises:
        NotAnArticle: it is a challenge, a block, a login, an outage or a page that says it is missing.
    """
    if len(page) > _SMALL:
        return
    if _COOKIE_CHALLENGE.search(page):
        raise NotAnArticle("a cookie challenge")
    said = fold(text_of(tree)[:3000]) + " " + fold(page[:3000])
    for words, reason in ((_CHALLENGES, "a browser challenge"), (_DENIED, "access is denied"), (_OUTAGES, "the site is down or in maintenance"),
                          (_MISSING, "the site says there is no such page"), (_LOGINS, "a login page")):
        if any(word in said for word in words):
            raise NotAnArticle(reason)
    if select(tree, 'input[type="password"]') and len(said) < 3000:
        raise NotAnArticle("a login page")


def refuse_list(draft: Draft, tree: HtmlElement | None) -> None:
    """Nothing for a reading with at least one paragraph.

    Raises:
        NotAnArticle: there is no text, or nothing but headlines.
    """
    if any(is_paragraph(text) for text in (draft.lead, *draft.body) if text):
        return
    if draft.length or draft.captions:
        raise NotAnArticle("headlines without an article")
    raise NotAnArticle("no paragraph of text" if draft.title or tree is not None else "the input is empty")
