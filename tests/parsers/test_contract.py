"""The JSON that ``diemtin extract`` prints."""

import datetime as dt
import json

from parsers.contract import contract
from parsers.types import Article, Document, Issue, PageFacts, Person, Post, PostStatus, Quote, Statistic, StatisticKind

ARTICLE = Article(
    title="Hội nghị ở Mường Lò",
    body=("Đồng chí Lò Thị Pành, nguyên Bí thư Huyện ủy, nêu 12 kiến nghị theo Quy định số 41-QĐ/TW.",),
    published_at=dt.datetime(2024, 5, 6, 7, 8, tzinfo=dt.timezone(dt.timedelta(hours=7))),
    authors=("Hà Lam",),
)


def quote(words: str) -> Quote:
    return ARTICLE.quote(ARTICLE.text.index(words), ARTICLE.text.index(words) + len(words))


def facts() -> PageFacts:
    name, post = quote("Lò Thị Pành"), quote("nguyên Bí thư Huyện ủy")
    figure, document = quote("12 kiến nghị"), quote("Quy định số 41-QĐ/TW")
    return PageFacts(
        ARTICLE,
        people=(Person("Lò Thị Pành", ("Lò Thị Pành",), (Post("Bí thư Huyện ủy", "Bí thư Huyện ủy", PostStatus.FORMER, post),), (name,)),),
        statistics=(Statistic(StatisticKind.COUNT, 12, "kiến nghị", figure),),
        documents=(Document("Quy định", "41-QĐ/TW", document),),
        issues=(Issue("no-place", "Nobody says where."),),
    )


def test_shape_is_the_agreed_one() -> None:
    """Every key of the contract is there, empty lists and nulls included, and the whole is JSON."""
    row = contract(facts(), "a")
    assert json.loads(json.dumps(row)) == row
    assert row["id"] == "a"
    assert {"url", "source", "title", "lead", "published_at", "authors", "origin", "body", "captions"} <= row["article"].keys()
    assert row["article"]["published_at"] == "2024-05-06T07:08:00+07:00"
    assert row["people"][0]["posts"][0]["status"] == "former"
    assert row["statistics"][0]["value"] == 12
    assert row["documents"][0]["number"] == "41-QĐ/TW"
    assert row["meetings"] == []


def test_every_quote_stands_where_it_says() -> None:
    """``text[start:end]`` is the quote for every fact that has one; an issue without words has nulls."""
    row = contract(facts(), "a")
    text = row["article"]["text"]
    found = [*row["statistics"], *row["documents"], *row["people"][0]["posts"], *row["people"][0]["quotes"]]
    assert [text[fact["start"] : fact["end"]] for fact in found] == [fact["quote"] for fact in found]
    assert row["issues"][0]["start"] is None


def test_a_day_without_hour_stays_a_day() -> None:
    """When only the day is known no hour is made up."""
    row = contract(PageFacts(Article(title="T", body=("x",), published_on=dt.date(2024, 5, 6))), "a")
    assert row["article"]["published_at"] == "2024-05-06"
