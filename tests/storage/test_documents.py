"""Which document a citation means."""

import pytest
from sqlite_utils import Database

from storage.news.ingest import ingest
from storage.news.sources import ProvinceRow, SourceRow, put_provinces, put_sources
from tests.storage.articles import HOUR, SEEN, Draft

PAPERS = {"Báo Sóng": "An Giang", "Báo Núi": "Lào Cai", "Báo Cả Nước": None}


def citing(number: str, paper: str = "Báo Sóng", day: str = "2026-03-04", **stated: str) -> Draft:
    """An article that cites a resolution."""
    draft = Draft(f"{paper}, {day}, {stated}", f"Theo Nghị quyết số {number}.", day=day, source=paper)
    return draft.document("Nghị quyết", number, **stated)


def keep(db: Database, *drafts: Draft) -> None:
    """Ingest articles of known papers."""
    put_provinces(db, [ProvinceRow("An Giang", "tỉnh"), ProvinceRow("Lào Cai", "tỉnh")])
    put_sources(db, [SourceRow(paper, paper, paper, province=province) for paper, province in PAPERS.items()])
    for draft in drafts:
        ingest(db, draft.facts, page_id=None, url=None, source=draft.article.source, seen_at=SEEN)


UP = "Báo Núi"
CENTRE, LOCAL = "12-KH/TW", "01-NQ/TU"


@pytest.mark.parametrize("order", [1, -1], ids=["", "reversed"])
@pytest.mark.parametrize(
    ("first", "second", "documents"),
    [
        (citing(CENTRE), citing(CENTRE, UP), 1),
        (citing(CENTRE, date="2021-01-01"), citing(CENTRE, date="2026-01-01"), 2),
        (citing(CENTRE, date="2021"), citing(CENTRE, UP, date="2026"), 2),
        (citing(CENTRE, date="2021-05-07"), citing(CENTRE, UP, date="2021"), 1),
        (citing(CENTRE, date="2021-05-07"), citing(CENTRE, UP), 1),
        (citing(LOCAL), citing(LOCAL, UP), 2),
        (citing(LOCAL), citing(LOCAL, "Báo Cả Nước"), 1),
        (citing(LOCAL), citing(LOCAL, UP, issuer="Tỉnh ủy An Giang"), 1),
        (citing(LOCAL, issuer="Tỉnh ủy An Giang"), citing(LOCAL, issuer="Tỉnh ủy Lào Cai"), 2),
        (citing("3/QĐ-UBND"), citing("3/QĐ-UBND", UP), 2),
        (citing("9/2024/NĐ-CP"), citing("9/2024/NĐ-CP", UP, issuer="Chính phủ"), 1),
    ],
    ids=[
        "the centre's, told by two provinces",
        "the centre's, of two dates",
        "the centre's, of two years",
        "a day and its year",
        "a day and none",
        "two provinces without an issuer",
        "a paper of the centre, without an issuer",
        "the issuer named by another province",
        "two issuers told by one paper",
        "decisions of two provinces",
        "the government's, with an issuer and without",
    ],
)
def test_citations_of_one_number(news: Database, first: Draft, second: Draft, documents: int, order: int) -> None:
    """Stated dates and issuers that differ make two documents, whichever came first; each keeps what is cited of it."""
    keep(news, *(first, second)[::order])
    assert news["documents"].count == documents
    assert news.execute("SELECT count(DISTINCT document_id) FROM citations").fetchone() == (documents,)
    dates = {draft.documents[0].date for draft in (first, second)}
    if documents == 2:
        assert {row["date"] for row in news.query("SELECT date FROM documents")} == dates


@pytest.mark.parametrize(("day", "date"), [("2021-06-01", "2021-01-01"), ("2026-02-01", "2026-01-01")])
def test_a_citation_without_a_date_means_the_document_nearest_in_time(news: Database, day: str, date: str) -> None:
    """Of two documents of a number it joins the one that was cited at about its time."""
    told = [citing(CENTRE, day=f"{year}-03-04", date=f"{year}-01-01") for year in (2021, 2026)]
    keep(news, *told, citing(CENTRE, day=day))
    sql = "SELECT d.date FROM documents d JOIN citations c ON c.document_id = d.id JOIN articles a ON a.id = c.article_id WHERE a.day = ?"
    assert news.execute(sql, [day]).fetchall() == [(date,)]


def test_an_edit_leaves_citations_where_they_are(news: Database) -> None:
    """A second reading of two articles that cite two documents of one number changes no id."""
    told = [citing(CENTRE, day=f"{year}-03-04", date=f"{year}-01-01") for year in (2021, 2026)]
    keep(news, *told)
    before = news.execute("SELECT article_id, document_id FROM citations ORDER BY article_id").fetchall()
    for draft in told:
        facts = draft.figure("số", 1, "số").facts
        ingest(news, facts, page_id=None, url=None, source=draft.article.source, seen_at=SEEN + HOUR)
    assert news.execute("SELECT article_id, document_id FROM citations ORDER BY article_id").fetchall() == before
    assert len({document for _, document in before}) == 2
