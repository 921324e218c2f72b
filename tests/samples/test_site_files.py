"""The files of the sample sites: all there, all well-formed, true to their index."""

import re
import unicodedata
from pathlib import Path

import pytest
from lxml import etree, html

from samples.expected import load_expected
from samples.site import SITES, SampleSiteError, load_site, load_sites

SITE_LIST = list(load_sites().values())
EXPECTED = load_expected()
ALL_PAGES = [pytest.param(site, page, id=f"{site.host}/{page.file}") for site in SITE_LIST for page in site.page]


def plain(markup: bytes) -> str:
    """The text of a page: entities resolved, NFC, single-spaced."""
    text = html.fromstring(markup, parser=html.HTMLParser(encoding="utf-8")).text_content()
    return " ".join(unicodedata.normalize("NFC", text).split())


def test_every_file_is_served_and_every_served_file_exists():
    """No page is referenced without its file, and no file lies around unserved."""
    served = {SITES / site.host / name for site in SITE_LIST for page in site.page for name in (page.file, page.edited) if name}
    there = {file for file in SITES.rglob("*") if file.is_file() and file.name != "site.toml"}
    assert served == there


def test_no_path_is_given_twice():
    """A path of a site leads to one page."""
    for site in SITE_LIST:
        paths = [path for page in site.page for path in page.paths] + [redirect.path for redirect in site.redirect]
        assert len(paths) == len(set(paths)), site.host


@pytest.mark.parametrize(("site", "page"), ALL_PAGES)
def test_page_is_well_formed(site, page):
    """HTML has a title and parses, XML is XML, robots.txt speaks to everybody; a page made to be empty has no byte."""
    body = site.version(page, edited=False).body
    if not body:
        assert any(odd.what == "empty" and odd.url in {f"https://{site.host}{path}" for path in page.paths} for odd in EXPECTED.odd)
    elif page.file.endswith(".xml"):
        assert etree.fromstring(body).tag
    elif page.file.endswith(".txt"):
        assert body.startswith(b"User-agent: *\n")
    elif page.file == "challenge.html":
        assert b"document.cookie=" in body
        assert b"location.reload" in body
    else:
        assert html.fromstring(body).findtext(".//title")


@pytest.mark.parametrize("site", SITE_LIST, ids=lambda site: site.host)
def test_every_site_has_robots_and_articles(site):
    """Each of the six sites has a robots.txt and four articles or more."""
    assert site.find("/robots.txt")
    assert len(EXPECTED.articles_of(site.host)) >= 4


@pytest.mark.parametrize("article", EXPECTED.article, ids=lambda article: article.url.rpartition("/")[2][:60])
def test_article_holds_what_the_index_says(article):
    """Title, authors and every person of the index stand in the page; its other addresses give the same page."""
    site = load_sites()[article.host]
    page = site.by_path[article.url.partition(article.host)[2]]
    text = plain(site.version(page, edited=False).body)
    for words in (article.title, *article.people):
        assert words in text
    for author in article.authors:
        assert author.casefold() in text.casefold()
    for alias in article.aliases:
        assert site.by_path[alias.partition(article.host)[2]] is page


@pytest.mark.parametrize("article", EXPECTED.article, ids=lambda article: article.url.rpartition("/")[2][:60])
def test_article_is_linked_from_its_site(article):
    """Somebody who starts at the listings, feeds and sitemaps finds every article."""
    path = article.url.partition(article.host)[2]
    site = load_sites()[article.host]
    lists = [page for page in site.page if "/" not in page.file]
    assert any(path.encode() in site.version(page, edited=False).body for page in lists)


def test_two_meetings_are_told_by_five_papers_each():
    """The two big meetings have reports on at least four hosts, so joining them means something."""
    for key in ("giao-ban", "vung-cao"):
        assert len({article.host for article in EXPECTED.reports_of(key)}) >= 4


def test_papers_disagree_in_print():
    """Each side of a disagreement stands in its own article, grouped in thousands as printed."""
    for disagreement in EXPECTED.disagreement:
        assert len(set(disagreement.says.values())) == 2
        for url, value in disagreement.says.items():
            host, path = re.fullmatch(r"https://([^/]+)(/.*)", url).groups()
            site = load_sites()[host]
            assert f"{value:,}".replace(",", ".") in plain(site.version(site.by_path[path], edited=False).body)


@pytest.mark.parametrize(
    ("text", "says"),
    [("host = ", "site.toml"), ('host = "a"\nmodified = 2026-11-22T00:00:00Z\n[[page]]\npaths = ["x"]\nfile = "a.html"', "page.0.paths")],
    ids=["not TOML", "a path without its slash"],
)
def test_broken_site_file_is_named(tmp_path: Path, text, says):
    """A broken site.toml is refused with its name and the place in it."""
    file = tmp_path / "site.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SampleSiteError, match=re.escape(says)):
        load_site(file)
