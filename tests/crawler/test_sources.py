"""Source files: what they may say, and what is said when they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.sources import SourceFileError, load_sources, read_source, source_of

GOOD = """\
name = "Báo Mẫu"
host = "baomau.vn"
level = "provincial"
province = "Mẫu"
owner = "Tỉnh ủy Mẫu"
sections = ["/chinh-tri"]
address = '-\\d+\\.html$'
key = '-(\\d+)\\.html$'
evidence = "guess"
checked = 2026-11-22
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "bao-mau.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_source_takes_ten_lines(tmp_path: Path) -> None:
    """Ten lines make a source; its name is the file's, its manners have defaults."""
    source = read_source(write(tmp_path, GOOD))
    assert (source.id, source.site, source.interval_minutes, source.crawl_delay) == ("bao-mau", "baomau.vn", 60, 2.0)
    assert source.whole("/chinh-tri") == "https://baomau.vn/chinh-tri"
    assert source.own_hosts == {"baomau.vn", "www.baomau.vn"}


@pytest.mark.parametrize(
    ("change", "line", "expected"),
    [
        (("checked = 2026-11-22", "checked = 2026-11-22\ncolour = 'red'"), 11, "unknown key 'colour'; expected one of: address, "),
        (('host = "baomau.vn"', 'host = "https://baomau.vn/"'), 2, "host: String should match pattern"),
        (('host = "baomau.vn"\n', ""), 1, "the key 'host' is missing"),
        (('level = "provincial"', 'level = "village"'), 3, "level: Input should be 'central' or 'provincial'"),
        (('province = "Mẫu"\n', ""), 1, "level 'provincial' with a province"),
        (('sections = ["/chinh-tri"]', 'sections = ["chinh-tri"]'), 6, "a path that starts with /"),
        (('sections = ["/chinh-tri"]', ""), 1, "at least one of feeds, sitemaps"),
        (("address = '-\\d+\\.html$'", "address = '-(\\d+\\.html$'"), 7, "a regular expression, but"),
        (("key = '-(\\d+)\\.html$'", "key = '-\\d+\\.html$'"), 8, "exactly one group"),
        (('evidence = "guess"', 'evidence = "hope"'), 9, "evidence: Input should be 'html'"),
        (("checked = 2026-11-22", "checked = 2026-11-22\ncrawl_delay = 0.1"), 11, "crawl_delay: Input should be greater than"),
        (("checked = 2026-11-22", "dated_sitemaps = ['/s-{date:%Y}{x}.xml']\nchecked = 2026-11-22"), 10, "{date:%Y-%m-%d}"),
        (('name = "Báo Mẫu"', "name = Báo Mẫu"), 1, "not TOML: "),
        (('owner = "Tỉnh ủy Mẫu"', 'owner = "Tỉnh ủy Mẫu'), 5, "not TOML: "),
    ],
)
def test_a_bad_file_is_refused_with_file_line_and_what_should_be(
    tmp_path: Path, change: tuple[str, str], line: int, expected: str
) -> None:
    """Whatever is wrong, the message names the file, the line and what should stand there."""
    path = write(tmp_path, GOOD.replace(*change))
    with pytest.raises(SourceFileError) as caught:
        read_source(path)
    assert str(caught.value).startswith(f"{path}, line {line}: ")
    assert expected in str(caught.value)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    """A file that is not UTF-8, and a folder that is not there, are named."""
    path = tmp_path / "bao-mau.toml"
    path.write_bytes(b"name = '\xff\xfe'")
    with pytest.raises(SourceFileError, match=r"bao-mau\.toml: cannot be read"):
        read_source(path)
    with pytest.raises(SourceFileError, match="no such folder"):
        load_sources(tmp_path / "nowhere")


def test_our_own_sources_are_in_order() -> None:
    """Every file of ours loads; names, hosts and layouts agree with what the rest expects."""
    sources = load_sources()
    assert {"baonghean", "baothainguyen", "thainguyen-gov", "baocaobang", "tapchicongsan", "nhandan"} <= set(sources)
    hosts = [host for source in sources.values() for host in source.known_hosts]
    assert len(hosts) == len(set(hosts)), "two sources share a host"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://baonghean.vn/a-10264801.html", "baonghean"),
        ("http://www.baobackan.com.vn/old.html", "baothainguyen"),
        ("https://nhandan.com.vn/chinhtri/item/1.html", "nhandan"),
        ("https://example.org/", None),
        ("not an address", None),
    ],
)
def test_an_old_address_finds_its_paper(url: str, name: str | None) -> None:
    """Former hosts lead to the paper of today; a stranger's address to nobody."""
    source = source_of(url, load_sources())
    assert (source.id if source else None) == name
