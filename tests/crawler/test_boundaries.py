"""Where a crawl may go: certificates are checked, private networks are out of reach, and a dead host is told from a bad one."""

from __future__ import annotations

import datetime as dt
import ssl
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scrapy import Request
from scrapy.settings import Settings
from twisted.internet.error import DNSLookupError

from crawler.boundaries import ForeignHost, Guard, TooLong, public_address
from crawler.verdicts import Verdict
from tests.crawler.web import Answer, Web, article, crawl, listing, write_source


def self_signed(folder: Path) -> ssl.SSLContext:
    """A server's TLS with a certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    start = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, start, start + dt.timedelta(days=36500))
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def test_a_bad_certificate_is_a_fault_of_its_own(web: Web, data: Path, sources: Path, tmp_path: Path) -> None:
    """Nothing is read over a connection whose certificate does not hold, and the verdict says why."""
    web.server.socket = self_signed(tmp_path).wrap_socket(web.server.socket, server_side=True)
    write_source(sources, "mau", "mau.example")
    web.pages["mau.example"] = {"/muc": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    crawled = crawl(web.url.replace("http://127.0.0.1", "https://localhost"), data, "mau", RETRY_TIMES=0)
    assert (crawled.status, crawled.summary.reports[0].verdict) == (1, Verdict.TLS), crawled.log
    assert web.log == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "127.1", "0x7f000001"])
def test_a_host_inside_is_not_reached(web: Web, data: Path, sources: Path, host: str) -> None:
    """Without the override, a source whose name or number, however written, points at this machine is not fetched."""
    write_source(sources, "mau", f"{host}:{web.server.server_port}", scheme="http")
    web.pages[f"{host}:{web.server.server_port}"] = {"/muc": listing("/tin-1.html")}
    crawled = crawl("", data, "mau", DOWNLOAD_DELAY=0, RETRY_TIMES=0)
    assert crawled.summary.reports[0].verdict is Verdict.UNREACHABLE, crawled.log
    assert web.log == []
    assert crawled.log.count("DIEMTIN_CONTACT") == 1


def test_a_dead_server_is_unreachable(data: Path, sources: Path) -> None:
    """Nobody listens: that is not the same as an empty list."""
    write_source(sources, "mau", "mau.example")
    assert crawl("http://127.0.0.1:9", data, "mau", RETRY_TIMES=0).summary.reports[0].verdict is Verdict.UNREACHABLE


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "100.64.0.1", "::1", "fc00::1", "0.0.0.0"])
def test_private_addresses_are_no_addresses(address: str) -> None:
    """Loopback, private, link-local and shared addresses are refused, public ones pass."""
    with pytest.raises(DNSLookupError):
        public_address(address, "inside.example")
    assert public_address("103.57.210.1", "a.vn") == "103.57.210.1"


def guarding(settings: Settings) -> Guard:
    """The guard of a source with two hosts."""
    crawler: Any = SimpleNamespace(settings=settings, spider=SimpleNamespace(own_hosts=frozenset({"a.vn", "www.a.vn"})))
    return Guard(crawler)


@pytest.mark.parametrize("url", ["https://b.vn/x", "http://127.0.0.1/", "file:///etc/passwd", "ftp://a.vn/x", "https://a.vn.evil.example/"])
def test_requests_stay_on_the_sources_hosts(url: str) -> None:
    """Another host or scheme is refused, repeatable request or not; the source's own passes."""
    guard = guarding(Settings())
    with pytest.raises(ForeignHost):
        guard.process_request(Request(url, dont_filter=True))
    guard.process_request(Request("https://www.a.vn/x"))


def test_too_long_an_address_is_refused() -> None:
    """As long as may be passes, longer does not; without a limit every length does."""
    longest, longer = Request("https://a.vn/" + 17 * "a"), Request("https://a.vn/" + 18 * "a")
    guarding(Settings({"URLLENGTH_LIMIT": 30})).process_request(longest)
    with pytest.raises(TooLong):
        guarding(Settings({"URLLENGTH_LIMIT": 30})).process_request(longer)
    guarding(Settings({"URLLENGTH_LIMIT": 0})).process_request(longer)


@pytest.mark.parametrize(("limit", "asked"), [(1000, []), (0, ["/" + 1000 * "a"])])
def test_a_redirect_to_too_long_an_address_is_not_followed(web: Web, data: Path, sources: Path, limit: int, asked: list[str]) -> None:
    """Neither an article's nor that of robots.txt; the limit may be lifted."""
    write_source(sources, "mau", "mau.example")
    write_source(sources, "luat", "luat.example")
    away = Answer(status=302, headers={"Location": "/" + 1000 * "a"})
    web.pages["mau.example"] = {"/muc": listing("/tin-1.html", "/tin-2.html"), "/tin-1.html": away, "/tin-2.html": article("Hội nghị")}
    web.pages["luat.example"] = {"/robots.txt": away, "/muc": listing()}
    crawled = crawl(web.url, data, URLLENGTH_LIMIT=limit)
    reports = {report.source: report for report in crawled.summary.reports}
    assert (reports["mau"].verdict, reports["mau"].tally.new, reports["mau"].tally.failed) == (Verdict.OK, 1, 1), crawled.log
    assert reports["luat"].verdict is (Verdict.ROBOTS if limit else Verdict.EMPTY)
    for host in ("mau.example", "luat.example"):
        assert [path for path in web.asked(host) if len(path) > 1000] == asked


def test_a_page_that_sends_its_reader_on_is_followed(web: Web, data: Path, sources: Path) -> None:
    """A section that has moved within the source says so in its head, in whatever letters, and is read where it is now."""
    write_source(sources, "mau", "mau.example")
    moved = b"<html><head><META HTTP-EQUIV='Refresh' CONTENT='0; URL=/muc-moi'></head></html>"
    web.pages["mau.example"] = {"/muc": moved, "/muc-moi": listing("/tin-1.html"), "/tin-1.html": article("Hội nghị")}
    assert crawl(web.url, data, "mau").summary.reports[0].tally.new == 1
