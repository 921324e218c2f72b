"""Verdicts: each way in which a site does not give us its news has a name of its own, and none is "ok"."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest
from scrapy.exceptions import DownloadCancelledError, DownloadTimeoutError, IgnoreRequest
from scrapy.http import HtmlResponse
from twisted.python.failure import Failure

from crawler.boundaries import ForeignHost
from crawler.politeness import HostBusy
from crawler.verdicts import Verdict, judge_answer, judge_failure, judge_listing, judge_run

ASKED = "https://a.vn/xay-dung-dang"
SHORT = "<p>Tổ công tác kiểm tra các hạng mục đã sửa trong quý.</p>".encode() * 40
LONG = b"<p>" + b"Tin trong ng\xc3\xa0y. " * 3000 + b"</p>"


@pytest.mark.parametrize(
    ("status", "headers", "body", "came", "verdict"),
    [
        (200, {}, b"<a href='/a-1.html'>x</a>", ASKED, Verdict.OK),
        (200, {}, b"", ASKED, Verdict.OK),
        (200, {"cf-mitigated": "challenge"}, b"x", ASKED, Verdict.CHALLENGE),
        (403, {}, b"<title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/x.js'></script>", ASKED, Verdict.CHALLENGE),
        (200, {}, b"<script>document.cookie='D1N=abc';window.location.reload(true);</script>", ASKED, Verdict.CHALLENGE),
        (200, {}, LONG + b"<script>document.cookie='a=b'; location.reload()</script>", ASKED, Verdict.OK),
        (200, {}, LONG + b"<div class='g-recaptcha'></div>", ASKED, Verdict.OK),
        (200, {}, b"<form><input name=u><input type='password'></form>", "https://a.vn/dang-nhap?next=/x", Verdict.LOGIN),
        (200, {}, b"<form><input type=\"password\"></form>", ASKED, Verdict.LOGIN),
        (200, {}, LONG + b"<form><input type='password'></form>", ASKED, Verdict.OK),
        (200, {}, "<h1>Hệ thống đang bảo trì</h1>".encode(), ASKED, Verdict.MAINTENANCE),
        (200, {}, LONG + "Công ty bảo trì cầu đường".encode(), ASKED, Verdict.OK),
        (200, {}, "<h1>Bảo trì cầu</h1>".encode() + SHORT, ASKED, Verdict.OK),
        (200, {}, SHORT + b"<form><input type='password'></form>", ASKED, Verdict.OK),
        (200, {}, b"<script>" + b"x" * 9000 + b"</script><form><input type='password'></form>", ASKED, Verdict.LOGIN),
        (403, {}, b"<script " * 500_000, ASKED, Verdict.BLOCKED),
        (403, {}, b"<" * 2_000_000, ASKED, Verdict.BLOCKED),
        (403, {}, b"<input " * 500_000, ASKED, Verdict.BLOCKED),
        (403, {}, b"<p document.cookie = " * 200_000, ASKED, Verdict.BLOCKED),
        (200, {}, b"<script>x</script async>" + LONG + b"<form><input type='password'></form>", ASKED, Verdict.OK),
        (200, {}, b"<svg><style type='a'/></svg>" + LONG + b"<form><input type='password'></form>", ASKED, Verdict.OK),
        (200, {}, b"<!-- a > b <script> -->" + LONG + b"<form><input type='password'></form>", ASKED, Verdict.OK),
        (403, {}, b"<!-- " * 500_000, ASKED, Verdict.BLOCKED),
        (403, {}, b"<style " * 500_000, ASKED, Verdict.BLOCKED),
        (503, {}, b"", ASKED, Verdict.MAINTENANCE),
        (503, {"Retry-After": "600"}, b"", ASKED, Verdict.BUSY),
        (429, {}, b"", ASKED, Verdict.BUSY),
        (403, {}, b"Forbidden", ASKED, Verdict.BLOCKED),
        (401, {}, b"", ASKED, Verdict.BLOCKED),
        (451, {}, b"", ASKED, Verdict.BLOCKED),
        (404, {}, b"", ASKED, Verdict.GONE),
        (410, {}, b"", ASKED, Verdict.GONE),
        (500, {}, b"", ASKED, Verdict.ERROR),
        (200, {}, LONG, "https://a.vn/", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/trang-chu", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/Trang-chu.html", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/index.php?page=1", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/vi/default.aspx", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/web/guest/home", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/?r=1", Verdict.REDIRECT_HOME),
        (200, {}, LONG, "https://a.vn/trang-chu-tich", Verdict.OK),
        (200, {}, LONG, "https://a.vn/vi/xay-dung-dang", Verdict.OK),
        (200, {}, b"<script>var d=document;d.cookie='D1N=ab';location.reload(true)</script>", ASKED, Verdict.CHALLENGE),
        (200, {}, b"<script>document.cookie='D1N=ab';location.assign(location.href)</script>", ASKED, Verdict.CHALLENGE),
        (200, {}, b"<title>DDoS-Guard</title>Checking your browser before accessing", ASKED, Verdict.CHALLENGE),
        (200, {}, "<p>Đang xác minh bạn là con người".encode(), ASKED, Verdict.CHALLENGE),
        (200, {}, b"<h1>Dang nhap</h1>", "https://a.vn/dangnhap?returnUrl=%2fx", Verdict.LOGIN),
        (200, {}, b"<h1>x</h1>", "https://a.vn/Account/Login.aspx", Verdict.LOGIN),
        (200, {}, b"<h1>Website \xc4\x91ang b&#7843;o tr&igrave;</h1>", ASKED, Verdict.MAINTENANCE),
        (200, {}, unicodedata.normalize("NFD", "<h1>Website đang bảo trì</h1>").encode(), ASKED, Verdict.MAINTENANCE),
        (200, {}, "<h1>Hệ thống đang được nâng cấp, vui lòng quay lại sau.</h1>".encode(), ASKED, Verdict.MAINTENANCE),
        (200, {}, "<h1>Đường liên xã đang được nâng cấp</h1>".encode(), ASKED, Verdict.OK),
        (200, {}, b"<script>window.location.href = '/';</script>", ASKED, Verdict.REDIRECT_HOME),
        (200, {}, b'<p>Moved</p><script type="text/javascript">top.location="https://a.vn/trang-chu.html"', ASKED, Verdict.REDIRECT_HOME),
        (200, {}, b"<script>location.replace('../index.php')</script>", ASKED, Verdict.REDIRECT_HOME),
        (200, {}, b"<p>" + b"x" * 200 + b"</p><script>location = '/'</script>", ASKED, Verdict.REDIRECT_HOME),
        (200, {}, b"<p>" + b"x" * 201 + b"</p><script>location = '/'</script>", ASKED, Verdict.OK),
        (200, {}, b"<script>location.assign('/dang-nhap?den=1')</script>", ASKED, Verdict.LOGIN),
        (200, {}, b"<script>location = 'https://b.vn/'</script>", ASKED, Verdict.REDIRECT_AWAY),
        (200, {}, b"<script>location = 'https://www.a.vn/'</script>", ASKED, Verdict.REDIRECT_HOME),
        (200, {}, b"<script>location = 'javascript:go()'</script>", ASKED, Verdict.OK),
        (200, {}, b"<script>location = '/tin-2.html'</script>", ASKED, Verdict.OK),
        (200, {}, b"<script>location = 'http://[/'</script>", ASKED, Verdict.OK),
        (200, {}, b"<script>if (location == '/') start()</script>", ASKED, Verdict.OK),
        (200, {}, b"<script>function out() { location.href = '/login' }</script>", ASKED, Verdict.OK),
        (200, {}, b"<!-- <script>location = '/'</script> -->", ASKED, Verdict.OK),
        (200, {}, b"<p>Khong co</p><button onclick=\"location.href='/'\">Ve trang chu</button>", ASKED, Verdict.OK),
        (200, {}, b"<script>location = '/tin-2.html'</script>", "https://a.vn/", Verdict.REDIRECT_HOME),
        (200, {}, b"<h1>Dang nhap</h1><script>location = '/tin-2.html'</script>", "https://a.vn/dangnhap", Verdict.LOGIN),
        (404, {}, b"<script>location = '/login'</script>", ASKED, Verdict.GONE),
        (200, {}, b"<script>location = " * 3_000, ASKED, Verdict.OK),
        (200, {}, b"<script>location " + b" " * 50_000, ASKED, Verdict.OK),
        (200, {}, b"<!-- " * 11_000, ASKED, Verdict.OK),
    ],
)
def test_an_answer_is_judged(status: int, headers: dict[str, str], body: bytes, came: str, verdict: Verdict) -> None:
    """Challenge, login, maintenance, refusal, loss and the way home are told apart.

    A good page with a login box stays good; tags that are never closed are judged as soon as others.
    """
    assert judge_answer(HtmlResponse(came, status=status, headers=headers, body=body, encoding="utf-8"), ASKED) is verdict


FORM = b"<form><input name=u><input type='password'></form>"


@pytest.mark.parametrize(
    ("body", "came", "shows", "verdict"),
    [
        (LONG, ASKED, True, Verdict.OK),
        (LONG, ASKED, False, Verdict.EMPTY),
        (LONG, "https://a.vn/trang-chu.html", True, Verdict.REDIRECT_HOME),
        (b"<h1>Website under maintenance</h1>", ASKED, True, Verdict.OK),
        (b"<script>location = '/'</script>", ASKED, True, Verdict.OK),
        (b"<script>location = '/'</script>", ASKED, False, Verdict.REDIRECT_HOME),
        (b"<h1>Website under maintenance</h1>", ASKED, False, Verdict.MAINTENANCE),
        (FORM + LONG, ASKED, False, Verdict.LOGIN),
        (FORM + b"<a href='/x'>x</a>" * 30 + LONG, ASKED, False, Verdict.EMPTY),
        (FORM + LONG, ASKED, True, Verdict.OK),
    ],
)
def test_a_listing_is_judged_by_what_it_shows(body: bytes, came: str, shows: bool, verdict: Verdict) -> None:
    """Articles on it make it good, but for a front page in a section's place; a form that asks for a login is no list that is empty."""
    assert judge_listing(HtmlResponse(came, body=body, encoding="utf-8"), ASKED, shows=shows) is verdict


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (IgnoreRequest("Forbidden by robots.txt"), Verdict.ROBOTS),
        (IgnoreRequest("max redirections reached"), Verdict.REDIRECT_LOOP),
        (IgnoreRequest("… exceeded DOWNLOAD_MAXSIZE (8 B) during decompression."), Verdict.TOO_LARGE),
        (IgnoreRequest("something else"), Verdict.ERROR),
        (ForeignHost("http://10.0.0.1"), Verdict.REDIRECT_AWAY),
        (HostBusy("a.vn"), Verdict.BUSY),
        (DownloadCancelledError("too large"), Verdict.TOO_LARGE),
        (DownloadTimeoutError("45 s"), Verdict.UNREACHABLE),
        (ConnectionResetError(), Verdict.UNREACHABLE),
        (RuntimeError("ours"), Verdict.ERROR),
    ],
)
def test_a_failure_is_judged(error: Exception, verdict: Verdict) -> None:
    """What kept a request from bringing a page has a name as well."""
    assert judge_failure(Failure(error), ASKED) is verdict


@pytest.mark.parametrize(
    ("places", "articles", "listed", "verdict"),
    [
        ([Verdict.OK, Verdict.GONE], [Verdict.OK, Verdict.GONE], 9, Verdict.OK),
        ([Verdict.OK], [], 9, Verdict.OK),
        ([Verdict.OK], [Verdict.ROBOTS], 9, Verdict.OK),
        ([Verdict.OK], [], 2, Verdict.FEW),
        ([Verdict.EMPTY, Verdict.CHALLENGE], [], 0, Verdict.CHALLENGE),
        ([Verdict.EMPTY, Verdict.GONE], [], 0, Verdict.EMPTY),
        ([Verdict.OK], [Verdict.UNREADABLE] * 5, 9, Verdict.UNREADABLE),
        ([Verdict.OK], [Verdict.ROBOTS] * 9, 9, Verdict.ROBOTS),
        ([Verdict.UNREACHABLE], [], 0, Verdict.UNREACHABLE),
        ([], [Verdict.OK], 0, Verdict.OK),
        ([], [Verdict.GONE], 0, Verdict.GONE),
        ([], [], 0, Verdict.FEW),
    ],
)
def test_a_run_is_judged(places: list[Verdict], articles: list[Verdict], listed: int, verdict: Verdict) -> None:
    """One good listing makes a good run, if enough is listed and most of it can be read; nothing at all is never good."""
    assert judge_run(places, Counter(articles), listed=listed, least=5) is verdict


def test_every_verdict_means_something() -> None:
    """Each has a sentence for a person."""
    assert all(verdict.meaning.endswith(".") for verdict in Verdict)
