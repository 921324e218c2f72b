"""Sites that are broken, shut or hostile, each in its own way, as a table: what they serve and what a crawl must call it."""

from __future__ import annotations

import time
import zlib
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from tests.crawler.web import Answer, Raw, article, listing
from tests.parsers.pages.test_charset import windows_1258

TIN = "/tin-1.html"
GOOD_ARTICLE = article("Hội nghị sơ kết")
GOOD: dict[str, bytes | Answer | Raw] = {"/muc": listing(TIN), TIN: GOOD_ARTICLE}


@dataclass(frozen=True)
class Site:
    """One site and the verdict it earns."""

    verdict: str
    pages: dict[str, bytes | Answer | Raw]
    asked: list[str] | None = None
    """All that may be asked of it; None when that does not matter."""
    new: int = 0
    source: dict[str, object] = field(default_factory=dict)


def redirect(to: str) -> Answer:
    return Answer(status=302, headers={"Location": to})


def too_long(wire: BaseHTTPRequestHandler) -> None:
    """Chunks without end."""
    wire.send_response(200)
    wire.send_header("Content-Type", "text/html")
    wire.send_header("Transfer-Encoding", "chunked")
    wire.end_headers()
    chunk = b"<p>" + b"x" * 65_536
    try:
        for _ in range(400):
            wire.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
    except OSError:
        pass                                              # hung up on, as it should be


def head_without_end(line: bytes, status: str = "200 OK") -> Raw:
    """Header upon header, up to what would cost a gigabyte to keep."""
    lines = line * 1_000

    def page(wire: BaseHTTPRequestHandler) -> None:
        try:
            wire.wfile.write(f"HTTP/1.1 {status}\r\n".encode())
            for _ in range(1_000):
                wire.wfile.write(lines)
        except OSError:
            pass                                          # hung up on, as it should be
        wire.close_connection = True

    return page


def cut_short(wire: BaseHTTPRequestHandler) -> None:
    """Less than was promised."""
    wire.send_response(200)
    wire.send_header("Content-Type", "text/html")
    wire.send_header("Content-Length", "5000")
    wire.end_headers()
    wire.wfile.write(listing(TIN))
    wire.close_connection = True


def never_ends(wire: BaseHTTPRequestHandler) -> None:
    """A first byte, then silence for longer than anybody waits."""
    wire.send_response(200)
    wire.send_header("Content-Length", "5000")
    wire.end_headers()
    wire.wfile.write(b"<")
    wire.wfile.flush()
    time.sleep(8)
    wire.close_connection = True


def trickles(wire: BaseHTTPRequestHandler) -> None:
    """A byte now and then: never silent for long, and never done."""
    wire.send_response(200)
    wire.send_header("Content-Length", "5000")
    wire.end_headers()
    try:
        for _ in range(40):
            wire.wfile.write(b"<")
            wire.wfile.flush()
            time.sleep(0.2)
    except OSError:
        pass                                              # hung up on, as it should be
    wire.close_connection = True


def old(letters: str) -> Answer:
    """An article of the time before Unicode, under a header that says nothing of its letters."""
    body = b"<html><title>Tin</title><body><div><h1>Tin</h1>" + (b"<p>" + OLD[letters] * 3 + b"</p>") * 3 + b"</div></body></html>"
    return Answer(body, headers={"Content-Type": "text/html"})


def index(name: str) -> Answer:
    """A sitemap that lists nothing but forty others, each of which does the same."""
    rows = "".join(f"<sitemap><loc>/{inner}?of={name}</loc></sitemap>" for inner in INNER)
    return Answer(f"<sitemapindex>{rows}</sitemapindex>".encode(), headers={"Content-Type": "application/xml"})


def busy_once() -> Raw:
    """Asks to be left alone for no time at all, once."""
    answers = iter([Answer(b"", 503, {"Retry-After": "0"})])

    def page(wire: BaseHTTPRequestHandler) -> None:
        answer = next(answers, None)
        wire.send_response(503 if answer else 200)
        body = b"" if answer else listing(TIN)
        if answer:
            wire.send_header("Retry-After", "0")
        wire.send_header("Content-Type", "text/html")
        wire.send_header("Content-Length", str(len(body)))
        wire.end_headers()
        wire.wfile.write(body)

    return page


def hang_up(wire: BaseHTTPRequestHandler) -> None:
    """Ends the connection without a word."""
    wire.close_connection = True


def bomb(megabytes: int = 300) -> bytes:
    """A gzip of that many megabytes of blanks, made a megabyte at a time."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(megabytes)), packer.flush()])


BOMB = bomb()
MANY = [f"/tin-{number}.html" for number in range(9)]
PDF = Answer(b"%PDF-1.4\x00\x01\x02" * 99, headers={"Content-Type": "application/pdf"})
PNG = b"\x89PNG\r\n\x1a\n" * 99
NESTED = article("Hội nghị").replace(b"<article>", b"<html><head></head><body><article>")
ATTRIBUTES = b"<p " + b" ".join(b"a%d" % number for number in range(100_000)) + b">"
ROBOTS_NO = b"User-agent: *\nDisallow: /\n"
CHALLENGE = Answer(b"<title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/x'></script>", 403)
COOKIE = b"<script>document.cookie='D1N=1f;path=/';window.location.reload(true);</script>"
WORDS = "Sáng 20/11, Đảng ủy phường tổ chức hội nghị sơ kết quý IV với đông đủ đại biểu các chi bộ tham dự. "
# The same words as windows-1258 has them, as fonts of before Unicode had them, and in letters that nobody knows.
OLD = {
    "windows-1258": windows_1258(WORDS),
    "tcvn3": "S¸ng 20/11, §¶ng ñy ph­êng tæ chøc héi nghÞ s¬ kÕt quý IV víi ®«ng ®ñ ®¹i biÓu c¸c chi bé tham dù. ".encode("latin-1"),
    "nobody's": bytes(0xA1 + ord(c) * 7 % 90 if c > "\x7f" else ord(c) for c in WORDS),
}
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
XML = {"Content-Type": "application/rss+xml"}
INNER = [f"s{number}" for number in range(40)]
FEED_BOMB = f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]><rss><item><link>&l11;</link></item></rss>'.encode()

YEAR_ONE = f"<urlset><url><loc>https://yearone.example{TIN}</loc><lastmod>0001-01-01T00:00:00</lastmod></url></urlset>".encode()

SITES = {
    "fine": Site("ok", GOOD, ["/robots.txt", "/muc", TIN], new=1),
    "norobots": Site("robots", {**GOOD, "/robots.txt": ROBOTS_NO}, ["/robots.txt"]),
    "robots500": Site("robots", {**GOOD, "/robots.txt": Answer(b"", 500)}, ["/robots.txt", "/robots.txt"]),
    "robotsdropped": Site("robots", {**GOOD, "/robots.txt": hang_up}, ["/robots.txt", "/robots.txt"]),
    "robotsaway": Site("robots", {**GOOD, "/robots.txt": redirect("https://elsewhere.example/robots.txt")}, ["/robots.txt"]),
    "robotsloop": Site("robots", {**GOOD, "/robots.txt": redirect("/robots.txt")}, ["/robots.txt"] * 6),
    "robotshtml": Site("ok", {**GOOD, "/robots.txt": b"<html>not found</html>"}, new=1),
    "cloudflare": Site("challenge", {"/muc": CHALLENGE}),
    "d1n": Site("challenge", {"/muc": COOKIE}),
    "d1ninside": Site("challenge", {"/muc": listing(*MANY), **dict.fromkeys(MANY, COOKIE)}),
    "login": Site("login", {"/muc": redirect("/dang-nhap"), "/dang-nhap": b"<form><input type=password></form>"}),
    "blocked": Site("blocked", {"/muc": Answer(b"no", 403)}),
    "maintenance": Site("maintenance", {"/muc": "<h1>Website đang bảo trì</h1>".encode()}),
    "busy": Site("busy", {"/muc": Answer(b"", 429, {"Retry-After": "3600"}), "/muc2": listing(TIN)}, ["/robots.txt", "/muc"],
                 source={"sections": ["/muc", "/muc2"]}),
    "busyonce": Site("ok", {**GOOD, "/muc": busy_once()}, new=1),
    "empty": Site("empty", {"/muc": listing()}),
    "few": Site("few", GOOD, new=1, source={"least_yield": 5}),
    "home": Site("redirect-home", {"/muc": redirect("/"), "/": listing("/x")}),
    "homeful": Site("redirect-home", {**GOOD, "/muc": redirect("/"), "/": listing(TIN)}, new=1),
    "homepage": Site("redirect-home", {**GOOD, "/muc": redirect("/trang-chu.html"), "/trang-chu.html": listing(TIN)}, new=1),
    "soft404": Site("gone", {"/muc": listing(*MANY), **dict.fromkeys(MANY, redirect("/chuyen-muc")), "/chuyen-muc": GOOD_ARTICLE}),
    "moved": Site("ok", {"/muc": listing(TIN), TIN: redirect("/bai/1-hoi-nghi"), "/bai/1-hoi-nghi": GOOD_ARTICLE}, new=1),
    "loginfooter": Site("login", {"/muc": b"<form><input type=password></form>" + "<p>Cơ quan chủ quản: Tỉnh ủy.</p>".encode() * 90}),
    "away": Site("redirect-away", {"/muc": redirect("https://elsewhere.example/muc")}, ["/robots.txt", "/muc"]),
    "inside": Site("redirect-away", {"/muc": redirect("http://127.0.0.1:22/")}, ["/robots.txt", "/muc"]),
    "metadata": Site("redirect-away", {"/muc": redirect("http://169.254.169.254/latest/")}, ["/robots.txt", "/muc"]),
    "file": Site("empty", {"/muc": listing("file:///etc/passwd-1.html", "javascript:x-1.html", "//127.0.0.1/tin-1.html")},
                 ["/robots.txt", "/muc"]),
    "loop": Site("redirect-loop", {"/muc": redirect("/vong"), "/vong": redirect("/muc")}),
    "large": Site("too-large", {"/muc": Answer(b"x" * 9_000_000)}),
    "headers": Site("too-large", {"/muc": head_without_end(b"X-Y: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n")}),
    "continues": Site("too-large", {"/muc": head_without_end(b"X-Y: a\r\n\r\nHTTP/1.1 100 Continue\r\n", "100 Continue")}),
    "chunks": Site("too-large", {"/muc": too_long}),
    "gzipbomb": Site("too-large", {"/muc": Answer(BOMB, headers={"Content-Encoding": "gzip", "Content-Type": "text/html"})}),
    "sitemapbomb": Site("empty", {"/s.xml.gz": Answer(BOMB, headers={"Content-Type": "application/gzip"})},
                        source={"sections": [], "sitemaps": ["/s.xml.gz"]}),
    "xmlbomb": Site("empty", {"/rss": Answer(FEED_BOMB, headers=XML)}, source={"sections": [], "feeds": ["/rss"]}),
    "sitemapsoup": Site("few", {f"/{name}": index(name) for name in ("s", *INNER)}, source={"sections": [], "sitemaps": ["/s"]}),
    "gone": Site("gone", {}),
    "error": Site("error", {"/muc": Answer(b"", 500)}),
    "cut": Site("unreachable", {"/muc": cut_short}),
    "slow": Site("unreachable", {"/muc": never_ends}),
    "pdf": Site("unreadable", {"/muc": listing(TIN), TIN: PDF}),
    "blank": Site("unreadable", {"/muc": listing(TIN), TIN: b""}),
    "nul": Site("ok", {"/muc": listing(TIN), TIN: article("Hội\x00 nghị")}, new=1),
    "garbled": Site("ok", {"/muc": listing(TIN), TIN: article("Hội nghị").replace("đông đủ".encode(), "đông đ".encode() + b"\xff")}, new=1),
    "windows1258": Site("ok", {"/muc": listing(TIN), TIN: old("windows-1258")}, new=1),
    "tcvn3": Site("ok", {"/muc": listing(TIN), TIN: old("tcvn3")}, new=1),
    "noletters": Site("unreadable", {"/muc": listing(TIN), TIN: old("nobody's")}),
    "cutarticle": Site("unreachable", {"/muc": listing(TIN), TIN: cut_short}),
    "slowarticle": Site("unreachable", {"/muc": listing(TIN), TIN: never_ends}),
    "silent": Site("unreachable", {f"/{name}": hang_up for name in "abcdefgh"},
                   source={"sections": [f"/{name}" for name in "abcdefgh"]}),
    "silentinside": Site("unreachable", {"/muc": listing(*MANY), **dict.fromkeys(MANY, hang_up)}),
    "yearone": Site("ok", {"/s.xml": Answer(YEAR_ONE, headers=XML), TIN: GOOD_ARTICLE}, new=1,
                    source={"sections": [], "sitemaps": ["/s.xml"]}),
    "trickle": Site("unreachable", {"/muc": trickles}),
    "imageinstead": Site("unreadable", {"/muc": listing(TIN), TIN: Answer(PNG, headers={"Content-Type": "text/html"})}),
    "json": Site("unreadable", {"/muc": listing(TIN), TIN: Answer(b'{"a": 1}', headers={"Content-Type": "application/json"})}),
    # Trap 11: a feed that wants a session's cookie redirects to itself; the sections do without it.
    "selfishfeed": Site("ok", {**GOOD, "/rss": redirect("/rss")}, new=1, source={"feeds": ["/rss"]}),
    "shortenedip": Site("redirect-away", {"/muc": redirect("http://2130706433:22/")}, ["/robots.txt", "/muc"]),
    "insidev6": Site("redirect-away", {"/muc": redirect("http://[::1]:22/")}, ["/robots.txt", "/muc"]),
    "insidename": Site("redirect-away", {"/muc": redirect("http://localhost/")}, ["/robots.txt", "/muc"]),
    "metaaway": Site("redirect-away", {"/muc": b"<meta http-equiv=refresh content='0;url=http://127.0.0.1:22/'>"}, ["/robots.txt", "/muc"]),
    "nested": Site("ok", {"/muc": b"<html><body><main>" + listing(TIN) + b"</main>", TIN: NESTED}, new=1),
    "base": Site("ok", {"/muc": b'<base href="https://cdn.example/static/">' + listing("tin-1.html"), TIN: article("Hội nghị")},
                 ["/robots.txt", "/muc", TIN], new=1),
    "deep": Site("ok", {**GOOD, "/muc": listing(TIN) + b"<div>" * 100_000}, new=1),
    "attributes": Site("unreadable", {"/muc": listing(TIN), TIN: GOOD_ARTICLE.replace(b"</body>", ATTRIBUTES)}),
    "listedattributes": Site("ok", {**GOOD, "/muc": listing(TIN) + ATTRIBUTES}, new=1),
    "paragraphs": Site("ok", {"/muc": listing(TIN), TIN: GOOD_ARTICLE.replace(b"</body>", b"<p>27/11/2026 08:00</p>" * 20_000)}, new=1),
}  # fmt: skip
