"""What a second crawl costs: bytes on the wire, bytes in the archive."""

from pathlib import Path

from storage.archive import pages
from storage.database import open_pages
from tests.crawler.web import Answer, Web, article, crawl, listing, write_source

HOST = "mau.example"
ARTICLES = [f"/tin-{number}.html" for number in range(8)]
MORNING, HALF_PAST, NOON = (("--now", f"2026-11-22T{time}+0000") for time in ("08:00:00", "08:30:00", "12:00:00"))
MONTHS_LATER = ("--now", "2027-02-22T08:00:00+0000")


def as_large_as_real(page: bytes) -> bytes:
    """With as many bytes around it as pages of papers have."""
    return page.replace(b"</head>", b"<script>" + b"window.dataLayer.push(1);\n" * 3_000 + b"</script></head>")


def archived(data: Path) -> dict[str, list[bytes]]:
    """What is kept of each address, the oldest first."""
    archive = open_pages(data)
    kept: dict[str, list[bytes]] = {}
    for page in pages(archive):
        kept.setdefault(page.url.removeprefix(f"https://{HOST}"), []).append(page.body)
    archive.close()
    return kept


def test_an_unchanged_recrawl_costs_next_to_nothing(web: Web, data: Path, sources: Path) -> None:
    """Soon after a crawl the next one, and hours after it one that looks at every article again, cost under 2 % of its bytes."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {path: Answer(as_large_as_real(article(f"Hội nghị {path}")), etag=True) for path in ARTICLES}
    web.pages[HOST]["/muc"] = Answer(as_large_as_real(listing(*ARTICLES)), etag=True)
    first = crawl(web.url, data, "mau", arguments=MORNING).summary.reports[0]
    whole = web.sent
    assert (first.tally.new, whole > 600_000) == (len(ARTICLES), True)
    for arguments, looks in ((HALF_PAST, 0), (NOON, len(ARTICLES))):
        web.sent = 0
        again = crawl(web.url, data, "mau", arguments=arguments).summary.reports[0]
        assert (again.tally.fetched, again.tally.unchanged_pages) == (0, looks)
        assert web.sent < whole * 0.02


def test_listings_do_not_pile_up(web: Web, data: Path, sources: Path) -> None:
    """Of a listing that changes the newest bytes are kept, of one that is asked for no more none in the end; of an article all."""
    write_source(sources, "mau", HOST, dated_sitemaps=["/sitemap-{date:%Y-%m-%d}.xml"])
    address = f"<url><loc>https://{HOST}/tin-0.html</loc></url>"
    day = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{address}</urlset>'.encode()
    web.pages[HOST] = {"/muc": listing("/tin-0.html"), "/tin-0.html": article("Hội nghị"), "/sitemap-2026-11-22.xml": day}
    crawl(web.url, data, "mau", arguments=MORNING)
    assert archived(data)["/sitemap-2026-11-22.xml"] == [day]
    newest = listing("/tin-0.html", "/tin-1.html")
    web.pages[HOST] |= {"/muc": newest, "/tin-0.html": article("Hội nghị đã sửa"), "/tin-1.html": article("Khác")}
    crawl(web.url, data, "mau", arguments=NOON)
    assert archived(data)["/muc"] == [newest]
    crawl(web.url, data, "mau", arguments=MONTHS_LATER)
    assert archived(data) == {
        "/muc": [newest],
        "/tin-0.html": [article("Hội nghị"), article("Hội nghị đã sửa")],
        "/tin-1.html": [article("Khác")],
    }


def test_an_unchanged_listing_is_not_forgotten(web: Web, data: Path, sources: Path) -> None:
    """However long ago it came: as long as the site says that it is as it was, it is not sent again."""
    write_source(sources, "mau", HOST)
    web.pages[HOST] = {"/muc": Answer(listing("/tin-0.html"), etag=True), "/tin-0.html": article("Hội nghị")}
    for month in ("2026-11", "2026-12", "2027-01"):
        crawl(web.url, data, "mau", arguments=("--now", f"{month}-10T08:00:00+0000"))
    assert len(archived(data)["/muc"]) == 1
    assert [("if-none-match" in asked.headers) for asked in web.log if asked.path == "/muc"] == [False, True, True]
