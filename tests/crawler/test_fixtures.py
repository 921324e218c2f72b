"""A proposed test case: the site's markup with our words, true as it stands, or marked as needing hands."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from crawler.fixtures import FOLDER, Fixture, cases_folder, expectation, fixture
from crawler.look import stranger
from crawler.sources import Source, SourceError, load_sources, source_of
from parsers.pages.article import read_article_html
from parsers.types import Article
from tests.parsers.pages.test_layouts import CASES, case_name, marked, meta_of

NEEDS_HANDS = {"thainguyen.gov.vn/unknown-theme", "baodienbienphu.vn/editor-content"}
"""What a skeleton has not: the words around an article without marks, addresses that links lead to."""
WRITTEN_BY_A_SCRIPT = {"baoquangngai.vn/written-by-a-script"}
"""Of a page whose body is in no element nothing can be left standing but its frame."""


def proposed(page: bytes, url: str, source: Source) -> tuple[Article, Fixture]:
    article, _ = read_article_html(page, url=url, layout=source.layout, encoding=source.encoding)
    return article, fixture(page, article, source, url)


@pytest.mark.parametrize("case", [case for case in CASES if case_name(case) not in WRITTEN_BY_A_SCRIPT], ids=case_name)
def test_every_family_leaves_a_true_skeleton_without_its_words(case: Path) -> None:
    """From each page that we have: no field lost, no word of a title, text, caption or name kept, and read as it stands."""
    meta, page = meta_of(case), (case / "page.html").read_bytes()
    source = source_of(meta["url"], load_sources()) or stranger(meta["url"])
    article, _ = read_article_html(page, url=meta["url"], encoding=meta.get("encoding"))
    made = fixture(page, article, source.model_copy(update={"encoding": meta.get("encoding")}), meta["url"])
    assert bool(made.unfinished) is (case_name(case) in NEEDS_HANDS)
    theirs, ours = expectation(article), json.loads(made.expected)
    assert [name for name in theirs if theirs[name] and not ours[name] and name != "issues"] == []
    assert (ours["published"], ours["published_raw"]) == (theirs["published"], theirs["published_raw"])
    sentences = [article.title, article.lead, *article.body, *article.captions, *article.authors]
    assert [words for words in sentences if words and words in made.page + made.expected] == []


PAGE = """<!DOCTYPE html><html><head><title>Họp chi bộ thôn Thượng</title></head><body><div class="menu"><a>Chính trị</a></div>
<div id="vung-1" class="trang" onclick="dem()"><div class="detail-head">
<p class="date">Cập nhật lúc 08:05, 14/11/2026</p></div>
<h1 class="name">Họp chi bộ thôn Thượng</h1>
<div id="content-detail"><p><strong>Chiều 13/11, chi bộ thôn Thượng họp bàn việc làm lại đường vào nhà văn hóa của thôn.</strong></p>
<p>Cả thôn góp hai trăm ngày công trong tháng 11; mỗi hộ một người, trừ các hộ chỉ có người già và hộ có người ốm đau.</p>
<p>Đường dài bốn trăm mét, mặt rộng ba mét rưỡi, xong trước Tết; thôn bên cho mượn máy trộn, không lấy tiền.</p>
<p class="author">Tác giả: Lý Thị Sa</p></div>
</div></body></html>""".encode()
URL = "https://baothuong.example/hop-chi-bo-thon-thuong-3177009.html"


def source_named(layout: str | None) -> Source:
    patterns = {"address": r"-\d{6,8}\.html$", "key": r"-(\d{6,8})\.html$"}
    return stranger("https://baothuong.example/").model_copy(update={**patterns, "layout": layout})


def test_a_skeleton_is_the_way_to_each_field_and_nothing_else() -> None:
    """Tags, ids and classes stay; scripts, menus and what is in no field go; a label beside a field stays; the address is ours."""
    _, made = proposed(PAGE, URL, source_named("content-detail"))
    assert made.unfinished == ()
    assert '<div id="vung-1" class="trang">' in made.page
    assert "onclick" not in made.page
    assert "menu" not in made.page
    assert tomllib.loads(made.meta)["url"] == "https://baothuong.example/ban-giao-so-theo-doi-sinh-hoat-chi-bo-3177009.html"
    assert json.loads(made.expected)["published"] == "2026-11-14T08:05:00+07:00"
    assert json.loads(made.expected)["authors"] == ["Trần Văn Mẫu"]
    assert '<p class="author">Tác giả: Trần Văn Mẫu</p>' in made.page
    assert '<p class="date">Cập nhật lúc 08:05, 14/11/2026</p>' in made.page


def test_a_layout_that_only_the_source_file_names_is_named_in_the_case() -> None:
    """A design without the marks of its family, at a host that its layout does not list, is read by name as the crawl does."""
    page = (FOLDER / "nhandan.vn" / "before-2022" / "page.html").read_bytes()
    _, made = proposed(page, URL, source_named("epi"))
    assert (made.unfinished, tomllib.loads(made.meta)["by_name"]) == ((), True)


def test_what_a_skeleton_does_not_yield_is_named() -> None:
    """A page that hides its date makes a case that needs hands, and says for what."""
    _, made = proposed(PAGE.replace(b"14/11/2026", b""), URL, source_named("content-detail"))
    assert made.unfinished == ("issues (no-date)",)
    assert tomllib.loads(made.meta)["unfinished"] == ["issues (no-date)"]


@pytest.mark.parametrize("needs", [(), ("authors", "section")])
def test_a_case_is_written_once_and_its_mark_makes_it_fail_honestly(tmp_path: Path, needs: tuple[str, ...]) -> None:
    """Three files; a second time is refused; an unfinished one is expected to fail, strictly, and says what is missing."""
    _, made = proposed(PAGE, URL, source_named("content-detail"))
    unfinished = f"unfinished = {json.dumps(list(needs))}\n" if needs else ""
    made = Fixture(made.site, made.name, made.page, made.meta + unfinished, made.expected, needs)
    case = made.write(tmp_path)
    assert (case, sorted(each.name for each in case.iterdir())) == (
        tmp_path / "baothuong.example" / "content-detail",
        ["expected.json", "meta.toml", "page.html"],
    )
    with pytest.raises(SourceError, match="is there already"):
        made.write(tmp_path)
    assert [(mark.name, mark.kwargs["strict"], mark.kwargs["reason"]) for mark in marked(case).marks] == (
        [("xfail", True, "to be finished by hand: authors, section")] if needs else []
    )


def test_the_folder_of_cases_is_that_of_the_checkout_unless_one_is_named(tmp_path: Path) -> None:
    """Here it is tests/pages."""
    assert cases_folder(tmp_path) == tmp_path
    assert cases_folder(None) == FOLDER == Path(__file__).parents[1] / "pages"
