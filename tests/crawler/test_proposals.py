"""A source nobody knows, of a family we know: one address is enough for a file that crawls it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.proposals import to_toml
from crawler.sources import load_sources, read_source
from samples.server import SampleServer
from tests.crawler.web import ROOT, Web, article, crawl, listing
from tests.parsers.pages import test_layouts

OURS = ROOT / "crawler" / "sources"
CODE = """
import datetime as dt, sys
from pathlib import Path
from crawler.proposals import propose, write_proposal
from crawler.sources import SourceError
settings = {"LOCAL_SITES": sys.argv[3], "SOURCES": sys.argv[4]}
try:
    made = propose(sys.argv[1], data=Path(sys.argv[2]), now=dt.datetime(2026, 11, 21, tzinfo=dt.UTC), settings=settings)
except SourceError as error:
    sys.exit(str(error))
cases = Path(sys.argv[5]) if len(sys.argv) > 5 else None
print(made.told(write_proposal(made, Path(sys.argv[4]), cases) if cases else None), file=sys.stderr)
print(made.name, made.family, made.checked.ok)
print(made.text)
"""


def propose(url: str, folder: Path, local: str, sources: Path, *cases: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", CODE, url, str(folder), local, str(sources), *cases]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_a_site_of_a_known_family_needs_no_code(tmp_path: Path) -> None:
    """Nghệ An's paper, had we never heard of it: recognised by its relatives, and the proposed file crawls it well."""
    sources = tmp_path / "sources"
    shutil.copytree(OURS, sources, ignore=shutil.ignore_patterns("baonghean.toml"))
    with SampleServer() as server:
        done = propose("https://baonghean.vn/xay-dung-dang", tmp_path, server.url, sources)
        assert done.returncode == 0, done.stderr
        first, _, text = done.stdout.partition("\n")
        name, family, good = first.split()
        assert (name, load_sources()[family].layout, good) == ("baonghean", "onecms", "True")
        assert "--write keeps it with a test case, which reads as it should" in done.stderr
        (sources / f"{name}.toml").write_text(text, "utf-8")
        source = read_source(sources / f"{name}.toml")
        assert (source.province, source.owner, source.feeds) == ("Nghệ An", "Tỉnh ủy Nghệ An", ("/rss/xay-dung-dang",))
        crawled = crawl(server.url, tmp_path / "data", name, sources=sources)
    assert crawled.summary.ok, crawled.log
    assert crawled.summary.reports[0].tally.new >= 3


def test_a_proposal_leaves_a_case_that_passes(web: Web, tmp_path: Path) -> None:
    """A site of a known family that nobody has met: its file and its case are written, and the case is read as every case is tested."""
    sources, cases = tmp_path / "sources", tmp_path / "cases"
    shutil.copytree(OURS, sources)
    cases.mkdir()
    page = (ROOT / "tests/pages/baonghean.vn/longform/page.html").read_bytes()
    paths = [f"/hop-chi-bo-lan-thu-{number}-1027100{number}.html" for number in range(1, 7)]
    web.pages["baodongque.example"] = {"/chinh-tri": listing(*paths), **dict.fromkeys(paths, page)}
    done = propose("https://baodongque.example/chinh-tri", tmp_path, web.url, sources, str(cases))
    assert done.returncode == 0, done.stderr
    case = cases / "baodongque.example" / "onecms"
    assert f"and a test case to {case}, which reads as it should" in done.stderr
    assert read_source(sources / "baodongque.toml").layout == "onecms"
    test_layouts.test_page_is_read_as_expected(case)
    assert (case / "page.html").read_text("utf-8").count("sc-longform-header") > 2
    again = propose("https://baodongque.example/chinh-tri", tmp_path, web.url, OURS, str(cases))
    assert (again.returncode, "is there already" in again.stderr) == (1, True)


def test_what_cannot_be_proposed_is_explained(web: Web, tmp_path: Path) -> None:
    """A source we have, a site of no family, one that is shut, one that wants proof, one that lists nothing: each gets its own sentence."""
    web.pages["la.example"] = {"/": listing("/gioi-thieu", "/lien-he", "/a", "/b")}
    web.pages["chan.example"] = {"/": b"<script>document.cookie='D1N=1f;path=/';window.location.reload(true);</script>"}
    web.pages["trong.example"] = {"/": listing()}
    for url, sentence in (
        ("https://nhandan.vn/xay-dung-dang/", "belongs to the source nhandan"),
        ("https://la.example/", "None of the known families"),
        ("https://shut.example/", "Nothing is at this address"),
        ("https://chan.example/", "It wants proof of a human visitor"),
        ("https://trong.example/", "with a list that is empty"),
    ):
        done = propose(url, tmp_path, web.url, OURS)
        assert done.returncode == 1
        assert sentence in done.stderr
        assert sentence.startswith("None") == ("None of the known families" in done.stderr)


def test_a_site_with_a_familys_addresses_and_other_pages_is_read_generically(web: Web, tmp_path: Path) -> None:
    """Addresses alike make no pages alike: a layout that does not fit the article is not proposed, and the file says what reads it."""
    paths = [f"/hop-chi-bo-lan-thu-{number}-1027100{number}.html" for number in range(1, 7)]
    web.pages["khac.example"] = {"/chinh-tri": listing(*paths), **dict.fromkeys(paths, article("Hội nghị sơ kết"))}
    sources, cases = tmp_path / "sources", tmp_path / "cases"
    shutil.copytree(OURS, sources)
    cases.mkdir()
    assert "by its addresses, and of no known layout" in propose("https://khac.example/chinh-tri", tmp_path, web.url, OURS).stderr
    done = propose("https://khac.example/chinh-tri", tmp_path, web.url, sources, str(cases))
    assert done.returncode == 0, done.stderr
    test_layouts.test_page_is_read_as_expected(cases / "khac.example" / "generic")
    assert "layout" not in done.stdout.partition("\n")[2]
    assert done.stdout.split()[2] == "True"


@pytest.mark.parametrize("name", sorted(load_sources()))
def test_a_source_survives_being_written(tmp_path: Path, name: str) -> None:
    """Written as a file and read again, every source of ours is the same."""
    source = load_sources()[name]
    path = tmp_path / f"{name}.toml"
    path.write_text(to_toml(source), "utf-8")
    assert read_source(path) == source
