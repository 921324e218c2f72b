"""The sample server over real HTTP."""

import gzip
import http.client
from collections.abc import Iterator
from urllib import robotparser

import pytest

from samples.expected import load_expected
from samples.server import SampleServer

EXPECTED = load_expected()
ARTICLE = "/giao-ban-truc-tuyen-toan-quoc-cong-tac-to-chuc-xay-dung-dang-10264801.html"


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer() as running:
        yield running


def ask(server: SampleServer, path: str, host: str = "baonghean.vn", method: str = "GET", **headers: str):
    """One request: the answer and its body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.request(method, path, headers={"Host": host} | {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("host", "path", "status"),
    [
        ("baonghean.vn", "/", 200),
        ("www.tapchicongsan.org.vn", "/", 200),
        ("BAONGHEAN.VN:8080", "/", 200),
        ("baonghean.vn", "/rss/xay-dung-dang?x=1", 200),
        ("baonghean.vn", "/khong-co", 404),
        ("vi-du.vn", "/", 404),
        ("baothainguyen.vn", "/chinh-tri/xay-dung-dang", 301),
    ],
)
def test_site_is_picked_by_host(server, host, path, status):
    """The Host header picks the site; www, a port and a query it does not know change nothing."""
    assert ask(server, path, host)[0].status == status


def test_query_that_is_known_is_another_page(server):
    """The second page of the portal's listing is told apart by its query."""
    first = ask(server, "/vi_VN/tin-hoat-dong-cua-tinh", "thainguyen.gov.vn")[1]
    query = "p_p_id=101_INSTANCE_L0n17VJXU23O&_101_INSTANCE_L0n17VJXU23O_cur=2"
    assert ask(server, f"/vi_VN/tin-hoat-dong-cua-tinh?{query}", "thainguyen.gov.vn")[1] != first


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/rss/xay-dung-dang", "application/rss+xml"),
        ("/sitemap-news.xml", "application/xml"),
        ("/robots.txt", "text/plain"),
    ],
)
def test_content_types(server, path, kind):
    """Pages, feeds, sitemaps and robots.txt say what they are, in UTF-8."""
    assert ask(server, path)[0].headers["Content-Type"] == f"{kind}; charset=utf-8"


def test_validators_bring_304_until_the_edit(server):
    """Either validator brings an empty 304; after the edit both bring the new page."""
    first, body = ask(server, ARTICLE)
    etag, modified = first.headers["ETag"], first.headers["Last-Modified"]
    for headers in ({"If_None_Match": etag}, {"If_None_Match": f'"other", W/{etag}'}, {"If_Modified_Since": modified}):
        answer, content = ask(server, ARTICLE, **headers)
        assert (answer.status, content, answer.headers["ETag"]) == (304, b"", etag)
    server.edit()
    for headers in ({"If_None_Match": etag}, {"If_Modified_Since": modified}):
        answer, content = ask(server, ARTICLE, **headers)
        assert answer.status == 200
        assert content != body


@pytest.mark.parametrize("since", ["yesterday", "Fri, 20 Nov 2026 11:05:00 -0000", "Thu, 01 Jan 1970 00:00:00 GMT"])
def test_useless_date_brings_the_page(server, since):
    """A date that is no date, has no zone or lies before the page is no reason for 304."""
    assert ask(server, ARTICLE, If_Modified_Since=since)[0].status == 200


def test_edit_corrects_the_figure_and_dates_the_sitemap(server):
    """The second version corrects one figure, and the sitemap tells that the address changed."""
    before, map_before = ask(server, ARTICLE)[1].decode(), ask(server, "/sitemap-news.xml")[1]
    server.edit()
    after, map_after = ask(server, ARTICLE)[1].decode(), ask(server, "/sitemap-news.xml")[1]
    assert EXPECTED.edit.before in before
    assert EXPECTED.edit.after not in before
    assert EXPECTED.edit.after in after
    assert EXPECTED.edit.before not in after
    assert map_after != map_before


def test_head_has_the_headers_without_the_body(server):
    """HEAD answers as GET, length included, and sends no body."""
    get, body = ask(server, ARTICLE)
    head, nothing = ask(server, ARTICLE, method="HEAD")
    assert nothing == b""
    assert head.headers["Content-Length"] == str(len(body))
    assert head.headers["ETag"] == get.headers["ETag"]


def test_gzip_where_it_is_asked_for(server):
    """A client that takes gzip gets the same page smaller, under a weak validator that still brings 304."""
    plain = ask(server, ARTICLE)[1]
    answer, packed = ask(server, ARTICLE, Accept_Encoding="gzip, deflate")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == plain
    assert ask(server, ARTICLE, If_None_Match=answer.headers["ETag"])[0].status == 304


@pytest.mark.parametrize(
    "host", ["baonghean.vn", "nhandan.vn", "baocaobang.vn", "baothainguyen.vn", "thainguyen.gov.vn", "tapchicongsan.org.vn"]
)
def test_robots_let_the_articles_be_read(server, host):
    """Every expected article may be fetched under robots.txt."""
    robots = robotparser.RobotFileParser()
    robots.parse(ask(server, "/robots.txt", host)[1].decode().splitlines())
    assert all(robots.can_fetch("diemtin", article.url) for article in EXPECTED.articles_of(host))


def test_robots_forbid_and_slow_down(server):
    """One linked address is forbidden, one site asks for a second between requests."""
    robots = robotparser.RobotFileParser()
    robots.parse(ask(server, "/robots.txt", "nhandan.vn")[1].decode().splitlines())
    forbidden = [odd.url for odd in EXPECTED.odd if odd.what == "disallowed"]
    assert [robots.can_fetch("diemtin", url) for url in forbidden] == [False]
    slow = robotparser.RobotFileParser()
    slow.parse(ask(server, "/robots.txt", "baocaobang.vn")[1].decode().splitlines())
    assert slow.crawl_delay("diemtin") == 1


@pytest.mark.parametrize("odd", EXPECTED.odd, ids=lambda odd: odd.what)
def test_odd_addresses_answer_200(server, odd):
    """Emptiness and challenges come with status 200, as they do in life."""
    host, _, path = odd.url.removeprefix("https://").partition("/")
    answer, body = ask(server, f"/{path}", host)
    assert answer.status == 200
    assert (body == b"") == (odd.what == "empty")


def test_log_keeps_what_was_asked(server):
    """The log has host, path, status and the request's headers, in order."""
    ask(server, "/robots.txt", "nhandan.vn", User_Agent="diemtin-test")
    ask(server, "/khong-co", "nhandan.vn")
    assert [(entry.path, entry.status) for entry in server.requests("nhandan.vn")] == [("/robots.txt", 200), ("/khong-co", 404)]
    assert server.log[0].headers["user-agent"] == "diemtin-test"
    assert server.requests("baonghean.vn") == []
