"""Saved files through the path of a crawl: kept, read, told to nobody, and each fault a sentence."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from crawler.imports import import_files
from crawler.reparse import reparse
from storage.archive import pages
from storage.database import open_news, open_pages
from storage.news.ingest import Outcome
from tests.crawler.web import SAVED, article

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)


def test_files_take_the_path_of_a_crawl(tmp_path: Path) -> None:
    """A page and a text become articles, their bytes are archived, and nothing is announced; once more changes nothing."""
    page, text = tmp_path / "a.html", tmp_path / "b.txt"
    page.write_bytes(article("Hội nghị trực tuyến"))
    text.write_text(SAVED, "utf-8")
    first = import_files([page, text], data=tmp_path / "data", now=NOW)
    assert [file.outcome for file in first] == [Outcome.NEW, Outcome.NEW]
    again = import_files([page, text], data=tmp_path / "data", now=NOW + dt.timedelta(days=1))
    assert [file.outcome for file in again] == [Outcome.UNCHANGED, Outcome.UNCHANGED]
    assert [file.article_id for file in again] == [file.article_id for file in first]
    news, archive = open_news(tmp_path / "data"), open_pages(tmp_path / "data")
    assert news.execute("SELECT count(*) FROM changes WHERE quiet = 0").fetchone()[0] == 0
    assert {kept.body for kept in pages(archive)} == {page.read_bytes(), text.read_bytes()}
    news.close()
    archive.close()


def test_a_page_from_a_former_host_is_its_papers(tmp_path: Path) -> None:
    """A saved page that names an address of the past is kept under that address and belongs to the paper of today, read anew as well."""
    page, data = tmp_path / "a.html", tmp_path / "data"
    link = b'<link rel="canonical" href="https://baobackan.vn/hop-a1.html">'
    page.write_bytes(article("Hội nghị trực tuyến").replace(b"<head>", b"<head>" + link))
    assert not import_files([page], data=data, now=NOW)[0].refused
    for _ in range(2):
        news = open_news(data)
        assert news.execute("SELECT source, url FROM articles").fetchall() == [("baothainguyen", "https://baobackan.vn/hop-a1.html")]
        news.close()
        reparse(data)


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("none.txt", None, "there is no such file"),
        ("empty.txt", b"", "it holds no article"),
        ("list.html", b"<html><body><a href='/a'>x</a></body></html>", "it holds no article"),
        ("photo.jpg", b"\xff\xd8\xff", "expected a file that ends in .htm, .html"),
        ("big.txt", b"x" * (8 * 1024 * 1024 + 1), "it is larger than 8 MB"),
    ],
)
def test_a_file_that_cannot_be_used_gets_a_sentence(tmp_path: Path, name: str, body: bytes | None, sentence: str) -> None:
    """No such file, no article, not a saved page, too large: refused in words, and the file after it is taken all the same."""
    if body is not None:
        (tmp_path / name).write_bytes(body)
    (tmp_path / "good.txt").write_text(SAVED, "utf-8")
    bad, good = import_files([tmp_path / name, tmp_path / "good.txt"], data=tmp_path / "data", now=NOW)
    assert bad.refused
    assert sentence in bad.sentence
    assert good.outcome is Outcome.NEW


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder is refused with what to do instead."""
    (refused,) = import_files([tmp_path], data=tmp_path / "data", now=NOW)
    assert refused.sentence == "refused: it is a folder; name the files in it"


def test_the_seeds_come_in(tmp_path: Path) -> None:
    """The five saved articles become five, the two reports of one day one meeting, and a second import changes nothing."""
    seeds = sorted((Path(__file__).resolve().parents[3] / "shared" / "seeds").glob("*.txt"))
    if len(seeds) != 5:
        pytest.skip("the seed texts are not on this machine")
    assert [file.outcome for file in import_files(seeds, data=tmp_path / "data", now=NOW)] == [Outcome.NEW] * 5
    assert [file.outcome for file in import_files(seeds, data=tmp_path / "data", now=NOW)] == [Outcome.UNCHANGED] * 5
