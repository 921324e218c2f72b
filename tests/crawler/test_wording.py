"""What the log says of each page."""

from __future__ import annotations

import logging

import pytest
from scrapy import Request, Spider
from scrapy.exceptions import DropItem
from scrapy.http import HtmlResponse
from scrapy.utils.test import get_crawler

from crawler.wording import Wording

ASKED = Request("https://bao.vn/tin-1.html")
CAME = HtmlResponse(ASKED.url, body=b"<p>Tin</p>", request=ASKED)


def wording(level: str | int) -> Wording:
    """As a crawl has it whose log takes that level and above."""
    return Wording.from_crawler(get_crawler(Spider, {"LOG_LEVEL": level}))


@pytest.mark.parametrize(("level", "told"), [("DEBUG", True), (10, True), ("INFO", False), (30, False)])
def test_what_went_well_is_told_to_a_log_of_debugging_alone(level: str | int, told: bool) -> None:
    """A page that came and an article that was kept have a line in a log of debugging, and in no other."""
    spider = Spider("bao")
    lines = wording(level).crawled(ASKED, CAME, spider), wording(level).scraped({"title": "Tin"}, CAME, spider)
    assert [line is not None for line in lines] == [told, told]


def test_a_page_that_was_no_article_is_told_in_the_level_it_was_given() -> None:
    """What was dropped keeps its line, its level and its reason."""
    line = wording("WARNING").dropped({}, DropItem("no article", log_level="INFO"), CAME, Spider("bao"))
    assert line["level"] == logging.INFO
    assert str(line["args"]["exception"]) == "no article"  # type: ignore[call-overload]
