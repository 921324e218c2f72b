"""The sample pages as the parsers read them: every layout, from bytes to facts."""

import datetime as dt

import pytest

from parsers.read import NotAnArticle, read_page
from parsers.types import PageFacts
from samples.expected import ExpectedArticle, load_expected
from samples.site import load_sites

EXPECTED = load_expected()
FURNITURE = ("Đọc thêm", "Bài liên quan", "Chia sẻ", "Viết bình luận", "FormShield", "Quảng cáo", "Ý kiến của bạn", "0:00", "Giấy phép")


# Known misreadings, by a part of the address; who mends one takes it off the list.
PEOPLE_GAPS: dict[str, str] = {}
MEETING_GAPS: dict[str, str] = {}


def cases(gaps: dict[str, str]) -> list:
    """Every expected article, the known gaps marked."""
    return [pytest.param(article, id=name_of(article), marks=marks_of(article, gaps)) for article in EXPECTED.article]


def name_of(article: ExpectedArticle) -> str:
    """Host and the end of the address."""
    return f"{article.host} {article.url.rstrip('/').rpartition('/')[2][:50]}"


def marks_of(article: ExpectedArticle, gaps: dict[str, str]) -> list[pytest.MarkDecorator]:
    """An expected failure for a known gap."""
    return [pytest.mark.xfail(reason=reason) for part, reason in gaps.items() if part in article.url]


def body(url: str) -> bytes:
    """The bytes of a sample page."""
    host, _, path = url.removeprefix("https://").partition("/")
    site = load_sites()[host]
    return site.version(site.by_path[f"/{path}"], edited=False).body


def read(article: ExpectedArticle) -> PageFacts:
    """One sample article with its facts."""
    return read_page(body(article.url), url=article.url)


@pytest.mark.parametrize("article", cases({}))
def test_article_is_read_from_its_layout(article):
    """Title, time and authors are as printed; no furniture stands in the body."""
    found = read(article).article
    assert found.title == article.title
    assert found.authors == article.authors
    if isinstance(article.published, dt.datetime):
        assert found.published_at == article.published
    else:
        assert (found.published_at, found.published_on) == (None, article.published)
    text = "\n".join((found.lead or "", *found.body, *found.captions))
    for furniture in FURNITURE:
        assert furniture not in text


@pytest.mark.parametrize("article", cases(PEOPLE_GAPS))
def test_people_of_an_article(article):
    """Everybody the index names, and nobody else but members of the public."""
    names = {person.name for person in read(article).people}
    assert names - set(article.people_optional) == set(article.people)


@pytest.mark.parametrize("article", cases(MEETING_GAPS))
def test_meeting_of_an_article(article):
    """The meeting it reports, of its kind and on its day; none where none is told."""
    meetings = read(article).meetings
    wanted = next((meeting for meeting in EXPECTED.meeting if meeting.key == article.meeting), None)
    if wanted is None:
        assert meetings == ()
        return
    assert any(meeting.kind in wanted.kinds and meeting.date == wanted.date.isoformat() for meeting in meetings)


@pytest.mark.parametrize("odd", [odd for odd in EXPECTED.odd if odd.what in {"empty", "challenge"}], ids=lambda odd: odd.url)
def test_odd_addresses_hold_no_article(odd):
    """An empty page and a challenge are refused, not read as news."""
    with pytest.raises(NotAnArticle):
        read_page(body(odd.url), url=odd.url)
