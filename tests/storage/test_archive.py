"""Bytes in, bytes out."""

import datetime as dt
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from storage.archive import Validators, archive, body_hash, forget, page, published_at, seen_again, validators
from storage.archive import pages as every_page

AT = dt.datetime(2026, 3, 4, 10, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
URL = "https://baosong.vn/tin"


def keep(db: Database, body: bytes, *, url: str = URL, hours: int = 0, **more: object) -> str:
    """Archive with what most tests do not care about."""
    return archive(db, **{"url": url, "fetched_at": AT + hours * HOUR, "status": 200, "body": body, **more})  # type: ignore[arg-type]


def test_a_page_comes_back_as_it_was_fetched(pages: Database) -> None:
    """Bytes, headers and time come back; the time in UTC whatever zone it was given in."""
    hanoi = dt.timezone(dt.timedelta(hours=7))
    id_ = keep(pages, b"\x00\xff<p>", content_type="text/html", encoding="utf-8", etag='"1"', last_modified="x", source="baosong")
    archive(pages, url="other", fetched_at=AT.astimezone(hanoi), status=404, body=b"")
    kept = page(pages, id_)
    assert (kept.body, kept.url, kept.fetched_at, kept.status, kept.source) == (b"\x00\xff<p>", URL, AT, 200, "baosong")
    assert (kept.content_type, kept.encoding, kept.etag, kept.last_modified) == ("text/html", "utf-8", '"1"', "x")
    with pytest.raises(KeyError):
        page(pages, "none")


def test_the_same_bytes_are_stored_once(pages: Database) -> None:
    """One address and the same bytes is one row; another address shares the bytes; other bytes are another row."""
    first = keep(pages, b"same")
    assert keep(pages, b"same", hours=1) == first
    assert keep(pages, b"same", url="https://baonui.vn/tin") != first
    assert keep(pages, b"changed", hours=2) != first
    assert (pages["pages"].count, pages["bodies"].count) == (3, 2)
    seen = pages.execute("SELECT fetched_at, last_seen FROM pages WHERE id = ?", [first]).fetchone()
    assert seen == ("2026-03-04T10:00:00+00:00", "2026-03-04T11:00:00+00:00")


def test_of_a_listing_the_newest_alone_is_kept(pages: Database) -> None:
    """Its older bytes go, unless another page has them; what another source got from the address, and other addresses, stay."""
    listing = {"source": "baosong (listing)", "newest_only": True}
    keep(pages, b"article", source="baosong")
    keep(pages, b"shared", url="other")
    for hours, body in enumerate((b"one", b"shared", b"two", b"three", b"three")):
        keep(pages, body, hours=hours, **listing)
    assert [kept.body for kept in every_page(pages, source="baosong (listing)")] == [b"three"]
    assert {kept.body for kept in every_page(pages)} == {b"article", b"shared", b"three"}
    assert pages["bodies"].count == 3
    newest = validators(pages, URL)
    assert newest is not None
    assert newest.body_hash == body_hash(b"three")


def test_pages_not_seen_for_long_can_be_forgotten(pages: Database) -> None:
    """Of one source alone, and only those that were last seen before the instant given."""
    for url, source, hours in (("old", "a", 0), ("again", "a", 0), ("new", "a", 3), ("old", "b", 0)):
        keep(pages, f"{url}{source}".encode(), url=url, source=source, hours=hours)
    seen_again(pages, "again", at=AT + 2 * HOUR)
    forget(pages, source="a", before=AT + 2 * HOUR)
    assert [kept.body for kept in every_page(pages)] == [b"againa", b"oldb", b"newa"]
    assert pages["bodies"].count == 3


def test_bodies_packed_by_zlib_are_still_read(pages: Database) -> None:
    """The archive packed with zlib at first."""
    id_ = keep(pages, b"<p>old</p>")
    pages.execute("UPDATE bodies SET body = ?", [zlib.compress(b"<p>old</p>")])
    assert page(pages, id_).body == b"<p>old</p>"


def test_pages_come_in_the_order_they_were_fetched(pages: Database) -> None:
    """All pages or those of one source, the earliest first."""
    for hours, source in ((2, "a"), (0, "b"), (1, "a")):
        keep(pages, bytes([hours]), hours=hours, source=source)
    assert [kept.body for kept in every_page(pages)] == [b"\x00", b"\x01", b"\x02"]
    assert [kept.body for kept in every_page(pages, source="a")] == [b"\x01", b"\x02"]


def test_validators_are_those_of_the_newest_good_answer(pages: Database) -> None:
    """A page that changed back, a page not found and a 304 all leave the right validators."""
    assert validators(pages, URL) is None
    keep(pages, b"one", etag="1")
    keep(pages, b"two", etag="2", hours=1)
    keep(pages, b"gone", status=404, hours=2)
    assert validators(pages, URL) == Validators("2", None, body_hash(b"two"))
    keep(pages, b"one", etag="3", hours=3)
    assert validators(pages, URL) == Validators("3", None, body_hash(b"one"))
    seen_again(pages, URL, at=AT + 9 * HOUR)
    assert pages.execute("SELECT max(last_seen) FROM pages WHERE etag = '3'").fetchone()[0] == "2026-03-04T19:00:00+00:00"


def test_what_a_listing_said_is_kept_beside_the_page(pages: Database) -> None:
    """When a feed told of publication is known for every later version of the address, until a listing tells otherwise."""
    keep(pages, b"one", published=AT - HOUR)
    assert page(pages, keep(pages, b"two", hours=1)).published == AT - HOUR
    assert page(pages, keep(pages, b"two", hours=2)).published == AT - HOUR
    assert published_at(pages, URL) == AT - HOUR
    assert page(pages, keep(pages, b"two", hours=3, published=AT)).published == AT
    assert published_at(pages, "https://baosong.vn/khac") is None


def test_a_naive_time_is_refused(pages: Database) -> None:
    """A time without a zone is nobody's instant."""
    with pytest.raises(ValueError, match="naive"):
        archive(pages, url=URL, fetched_at=dt.datetime(2026, 1, 1), status=200, body=b"")  # noqa: DTZ001
    assert pages["pages"].count == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)  # pages only grow
@given(st.binary(max_size=5000), st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_bytes_from_any_address_come_back(pages: Database, body: bytes, url: str) -> None:
    """Whatever was fetched comes back."""
    kept = page(pages, keep(pages, body, url=url))
    assert (kept.body, kept.url) == (body, url)
