"""The traps of real pages, one by one: each was met on a site, the pages here are written by hand."""

import datetime as dt
import html

import pytest

from parsers.pages.draft import NotAnArticle
from parsers.read import read_page

TEXT = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, kết nạp 14 đảng viên, giải quyết 37 kiến nghị của người dân."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def onecms(head: str = "", *, title: str = "Yên Mỹ sơ kết 5 tháng", body: str = f"<p>{TEXT}</p><p>{SECOND}</p>", date: str = "") -> bytes:
    return (
        f'<html><head><meta charset="utf-8">{head}</head><body><h1 class="c-detail-head__title">{title}</h1>'
        f'<span class="c-detail-head__time">{date}</span><div class="b-maincontent"><div class="entry">{body}</div></div></body></html>'
    ).encode()


def test_1_base_href_is_not_followed() -> None:
    """A canonical link is taken as it stands; a relative one is not joined to a base that points elsewhere."""
    head = '<base href="https://images.example.vn/static/templates/"><link rel="canonical" href="yen-my-1.html">'
    article = read_page(onecms(head), url="https://baohaiphong.vn/yen-my-100001.html").article
    assert (article.url, article.source) == ("https://baohaiphong.vn/yen-my-100001.html", "baohaiphong.vn")
    assert read_page(onecms(head)).article.url is None


def test_2_month_first_meta_is_not_believed() -> None:
    """``meta[name="article:published_time"]`` is month first: 9/11 there is the 11th of September and is left alone."""
    article = read_page(onecms('<meta name="article:published_time" content="9/11/2021 3:29:47 PM">', date="11/09/2021 15:29")).article
    assert article.published_at == dt.datetime(2021, 9, 11, 15, 29, tzinfo=VIETNAM)


def test_3_zone_without_colon_is_read() -> None:
    """``+0700`` is a zone."""
    article = read_page(onecms('<meta property="article:published_time" content="2025-06-17T13:43:02+0700">')).article
    assert article.published_at == dt.datetime(2025, 6, 17, 13, 43, 2, tzinfo=VIETNAM)


def test_4_a_day_for_machines_yields_to_the_hour_for_people() -> None:
    """JSON-LD with the day alone gives way to the visible line with the hour."""
    linked = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-08"}</script>'
    assert read_page(onecms(linked, date="08/01/2026 - 18:21")).article.published_at == dt.datetime(2026, 1, 8, 18, 21, tzinfo=VIETNAM)
    assert read_page(onecms(linked)).article.published_on == dt.date(2026, 1, 8)
    assert read_page(onecms(linked)).article.published_at is None


def test_5_the_first_h1_is_not_the_title() -> None:
    """A breadcrumb in an h1 before the article is no title."""
    page = onecms().replace(b"<body>", "<body><h1>Thời sự</h1>".encode())
    assert read_page(page).article.title == "Yên Mỹ sơ kết 5 tháng"


@pytest.mark.parametrize(
    "page",
    [
        onecms().replace(b"<body>", b"<body><main><html><head></head><body>").replace(b"</body></html>", b"</body></html></main></body>"),
        onecms().replace(b"<html><head>", b"<html></html><head>"),
        onecms(body=f"<p><table><tr><td>{TEXT}</td></tr></table></p><p>{SECOND}</p>"),
    ],
    ids=["nested document", "document closed at its start", "table in a paragraph"],
)
def test_6_broken_nesting_loses_nothing(page: bytes) -> None:
    """Fields are selected by descendant, so broken nesting does not hide them."""
    article = read_page(page).article
    assert (article.title, article.body) == ("Yên Mỹ sơ kết 5 tháng", (TEXT, SECOND))


@pytest.mark.parametrize("start", ["<html></html>", "<!DOCTYPE html><html></html>\n", "<html><head></head><body></body></html>"])
def test_6_a_page_that_ends_before_it_begins_is_read(start: str) -> None:
    """Where no layout is known, too, what follows a document's early end is the page."""
    title = "Yên Mỹ sơ kết 5 tháng"
    page = f"{start}<head><title>{title}</title></head><body><div><h1>{title}</h1><p>{TEXT}</p><p>{SECOND}</p></div></body></html>"
    article = read_page(page.encode(), url="https://khac.example/yen-my-1.html").article
    assert (article.title, article.body) == (title, (TEXT, SECOND))


def test_7_paragraphs_may_be_divs() -> None:
    """Text in bare ``div`` is text."""
    assert read_page(onecms(body=f"<div>{TEXT}</div><p>{SECOND}</p>")).article.body == (TEXT, SECOND)


@pytest.mark.parametrize("escaped", ["Y&#234;n Mỹ sơ kết 5 th&aacute;ng", "Y&ecirc;n Mỹ sơ kết 5 tháng"])
def test_8_entities_are_resolved_everywhere(escaped: str) -> None:
    """Named and numeric entities are resolved in markup, and once more where JSON or a meta element escaped them twice."""
    linked = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{escaped}"}}</script>'
    facts = read_page(onecms(linked + f'<meta property="og:title" content="{html.escape(escaped)}">', title=escaped))
    assert facts.article.title == "Yên Mỹ sơ kết 5 tháng"
    assert not [issue for issue in facts.issues if issue.code == "layout-disagrees"]


@pytest.mark.parametrize("page", [b"<html><body><ul class='list'></ul></body></html>", b"<html></html>", b""])
def test_9_an_empty_page_is_no_article(page: bytes) -> None:
    """A page that was answered with 200 and holds nothing is told by name."""
    with pytest.raises(NotAnArticle, match=r"empty|no text"):
        read_page(page, url="https://baothainguyen.vn/chinh-tri")


def test_10_a_cookie_challenge_is_told() -> None:
    """The page that sets a cookie and reloads is a challenge, not an article."""
    page = b'<html><body><script>document.cookie="D1N=0123456789abcdef"+"; path=/";window.location.reload(true);</script></body></html>'
    with pytest.raises(NotAnArticle, match="cookie challenge"):
        read_page(page, url="https://quochoi.vn/tintuc/Pages/tin.aspx")


def test_12_the_fetched_host_wins_over_og_url() -> None:
    """Merged papers still carry the address they had before: the host that answered is the source."""
    page = onecms('<meta property="og:url" content="https://baophuyen.vn/95/112869/x.html">')
    assert read_page(page, url="https://phuyen.baodaklak.vn/x").article.source == "phuyen.baodaklak.vn"
    assert read_page(page).article.source == "baophuyen.vn"


@pytest.mark.parametrize(
    "signature",
    [
        '<b class="vtranslate-author-translate">Hà Lam</b>',
        '<div class="t1"><span class="t2">Hà Lam</span></div>',
        '<p style="text-align:right"><strong>Hà Lam</strong></p>',
        '<p align="right">Hà Lam</p><p class="author">Bút danh</p>',
    ],
)
def test_13_the_writer_at_the_end_is_no_paragraph(signature: str) -> None:
    """The name repeated at the end of the body stays out of it, a placeholder names nobody."""
    shown = '</h1><span class="c-detail-head__author">Hà Lam</span>'.encode()
    page = onecms(body=f"<p>{TEXT}</p><p>{SECOND}</p>{signature}").replace(b"</h1>", shown)
    article = read_page(page).article
    assert (article.authors, article.body) == (("Hà Lam",), (TEXT, SECOND))


def test_14_mourning_style_is_no_text() -> None:
    """Style sheets and comments leave no trace."""
    style = "<style>html{filter:grayscale(1)}</style>"
    body = f"<!-- {style} quoc tang -->{style}<p>{TEXT}</p><p>{SECOND}</p>"
    assert read_page(onecms(body=body)).article.body == (TEXT, SECOND)
