"""Addresses: one spelling, one key an article, and what is an article at all."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from w3lib.url import safe_url_string

from crawler.addresses import _PLAIN, _PLAIN_PATH, Addresses, join, normalise
from crawler.sources import load_sources

SOURCES = load_sources()


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("HTTPS://BaoNgheAn.VN:443/A-1.html#top", "https://baonghean.vn/A-1.html"),
        ("http://a.vn/x?utm_source=fb&id=7&fbclid=Z", "http://a.vn/x?id=7"),
        ("https://a.vn//b//c.html", "https://a.vn/b/c.html"),
        ("https://a.vn", "https://a.vn/"),
        ("https://a.vn/amp/b-1.html", "https://a.vn/b-1.html"),
        ("https://a.vn/b-1.html/amp", "https://a.vn/b-1.html"),
        ("https://a.vn/tin tức.html", "https://a.vn/tin%20t%E1%BB%A9c.html"),
        ("https://a.vn:8443/b", "https://a.vn:8443/b"),
    ],
)
def test_an_address_has_one_spelling(url: str, normal: str) -> None:
    """Case of the host, ports, fragments, tracking, twins for print and phones: all gone; and once is enough."""
    assert normalise(url) == normal
    assert normalise(normal) == normal


@given(path=st.text(max_size=60), query=st.text(max_size=40))
def test_normalising_twice_changes_nothing(path: str, query: str) -> None:
    """Whatever a page links to, the second normalisation finds nothing left to do."""
    try:
        once = normalise(f"https://a.vn/{path}?{query}")
    except ValueError:
        return
    assert normalise(once) == once


@given(link=st.text("/.a-1_~?#: %", max_size=20) | st.from_regex(_PLAIN_PATH, fullmatch=True), host=st.text("a.-1V:@", max_size=70))
def test_what_is_plain_is_as_it_would_be_without_the_short_way(link: str, host: str) -> None:
    """A link or address in which nothing is to be put right is not taken apart, and comes out as if it had been."""
    whole = urljoin("https://a.vn/muc/x.html", link.strip())
    parts = urlsplit(whole)
    assert join("https://a.vn/muc/x.html", link) == (whole if parts.scheme == "https" and parts.hostname else None)
    url = f"https://{host}/{link}"
    assert not _PLAIN.fullmatch(url) or safe_url_string(url) == url


@pytest.mark.parametrize("url", ["mailto:a@b.vn", "javascript:;", "//", "ftp://a.vn/x", "https://"])
def test_what_is_no_web_address_is_refused(url: str) -> None:
    """Other schemes and fragments of addresses are no addresses."""
    with pytest.raises(ValueError, match="not a web address"):
        normalise(url)


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("/a-1.html", "https://a.vn/a-1.html"),
        ("b-2.html", "https://a.vn/muc/b-2.html"),
        (" https://b.vn/c ", "https://b.vn/c"),
        ("javascript:;", None),
        ("mailto:x@y.vn", None),
        ("http://[bad", None),
    ],
)
def test_links_are_joined_to_the_page(link: str, whole: str | None) -> None:
    """A link is joined to the address of the page it stands on; what leads nowhere is dropped."""
    assert join("https://a.vn/muc/trang.html", link) == whole


@pytest.mark.parametrize(
    ("name", "url", "canonical"),
    [
        ("baonghean", "http://www.baonghean.vn/trao-huy-hieu-10265020.html?utm_source=x", "https://baonghean.vn/trao-huy-hieu-10265020.html"),
        ("baonghean", "https://baonghean.vn/cu-post255912.html", "https://baonghean.vn/cu-post255912.html"),
        ("baonghean", "https://baonghean.vn/dai-hoi-event214.html", None),
        ("baonghean", "https://baonghean.vn/en/some-thing-10265020.html", None),
        ("baonghean", "https://bna.1cdn.vn/trao-huy-hieu-10265020.html", None),
        ("baothainguyen", "https://baothainguyen.vn/chinh-tri/202604/ten-bai-3ac6d79/", "https://baothainguyen.vn/chinh-tri/202604/ten-bai-3ac6d79/"),
        ("baothainguyen", "https://baothainguyen.vn/chinh-tri/", None),
        ("baocaobang", "https://baocaobang.vn/Huong-vi-pho-chua-38371.html", "https://baocaobang.vn/Huong-vi-pho-chua-38371.html"),
        ("baocaobang", "https://baocaobang.vn/Phongsuanh/anh-170.html", None),
        (
            "thainguyen-gov",
            "https://thainguyen.gov.vn/web/guest/tin-tuc/-/asset_publisher/L0n/content/ten-bai?redirect=%2Fweb",
            "https://thainguyen.gov.vn/web/guest/tin-tuc/-/asset_publisher/L0n/content/ten-bai",
        ),
        ("thainguyen-gov", "https://thainguyen.gov.vn/web/guest/tin-tuc", None),
        (
            "tapchicongsan",
            "http://www.tapchicongsan.org.vn/web/guest/nghien-cu/-/2018/1183512/mot-bai%2C-hai.aspx",
            "https://tapchicongsan.org.vn/web/guest/nghien-cu/-/2018/1183512/mot-bai%2C-hai.aspx",
        ),
        (
            "tapchicongsan",
            "https://tapchicongsan.org.vn/web/guest/kinh-te/chi-tiet/-/asset_publisher/3Yih/content/ten-bai?redirect=x",
            "https://tapchicongsan.org.vn/web/guest/kinh-te/chi-tiet/-/asset_publisher/3Yih/content/ten-bai",
        ),
        ("tapchicongsan", "https://tapchicongsan.org.vn/media-story/-/asset_publisher/V8h/content/ten-bai", None),
        ("nhandan", "https://nhandan.vn/ten-bai-post912204.html", "https://nhandan.vn/ten-bai-post912204.html"),
        ("nhandan", "https://en.nhandan.vn/name-post912204.html", None),
        (
            "quochoi",
            "https://quochoi.vn/tintuc/Pages/tin-hoat-dong-cua-quoc-hoi.aspx?ItemID=99777&CategoryId=0",
            "https://quochoi.vn/tintuc/Pages/tin-hoat-dong-cua-quoc-hoi.aspx?ItemID=99777",
        ),
        ("quochoi", "https://quochoi.vn/tintuc/Pages/tin-hoat-dong-cua-quoc-hoi.aspx", None),
    ],
)
def test_articles_are_told_by_their_address(name: str, url: str, canonical: str | None) -> None:
    """Each source's pattern finds its articles and nothing else, on its own hosts only."""
    assert Addresses(SOURCES[name]).canonical(url) == canonical


def test_one_article_under_several_prefixes_has_one_key() -> None:
    """Tạp chí Cộng sản shows an article under several sections: the number counts."""
    addresses = Addresses(SOURCES["tapchicongsan"])
    host = "https://www.tapchicongsan.org.vn"
    paths = ["web/guest/nghien-cu/-/2018/1183204/bai.aspx", "thong-tin/-/2018/1183204/view_content", "-/2018/1183204/x"]
    assert {addresses.key(f"{host}/{path}") for path in paths} == {"1183204"}


def test_a_key_that_finds_nothing_falls_back_to_the_path() -> None:
    """An address without a key is its own key, with or without the last slash."""
    addresses = Addresses(SOURCES["nhandan"])
    assert addresses.key("https://nhandan.vn/special/") == addresses.key("https://nhandan.vn/special") == "/special"


@pytest.mark.parametrize(
    ("name", "twins"),
    [
        ("baonghean", ["/trao-huy-hieu-10265020.html", "/print/10265020.html", "/amp/trao-10265020.html", "/cu-post10265020.html"]),
        ("baohaiphong", ["/chinh-tri/hop-bao-472928.html", "/hop-bao-472928.html?print=1", "/print/472928.html"]),
        ("baothainguyen", ["/chinh-tri/202604/ten-bai-3ac6d79/", "/thoi-su/202604/ten-khac-3ac6d79", "/xa-hoi/202604/ten-bai-3ac6d79/amp"]),
        ("noichinh", ["/tin/202109/ten-310026/", "/khac/202109/ten-310026"]),
        ("tapchicongsan", ["/web/guest/a/chi-tiet/-/asset_publisher/3Yih/content/ten-bai", "/b/-/asset_publisher/V8h/content/ten-bai"]),
        ("baocantho", ["/ten-bai-a196123.html", "/ten-moi-a196123.html?utm_source=zalo"]),
        ("qdnd", ["/chinh-tri/tin-tuc/ten-bai-812345", "/chinh-tri/ten-bai-812345/"]),
    ],
)
def test_twins_have_one_key(name: str, twins: list[str]) -> None:
    """A page for print or phones, another section's prefix, a new slug, tracking: the article is one."""
    source = SOURCES[name]
    addresses = Addresses(source)
    wholes = map(source.whole, twins)
    assert len({addresses.key(addresses.canonical(whole) or normalise(whole)) for whole in wholes}) == 1
