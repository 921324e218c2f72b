"""Source files: what they may say, and what is said when they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.addresses import Addresses
from crawler.catalogue import choose
from crawler.sources import Level, SourceFileError, load_sources, read_source, source_of
from parsers.pages.layout import layouts
from parsers.places import provinces

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
    """Every file of ours loads, no host belongs to two, and the layouts they name exist."""
    sources = load_sources()
    hosts = [host for source in sources.values() for host in source.known_hosts]
    assert [host for host in set(hosts) if hosts.count(host) > 1] == []
    assert {source.layout for source in sources.values() if source.layout} <= set(layouts())


def test_every_province_and_the_centre_are_covered() -> None:
    """Each of the 34 provinces has a paper under its present name, and the centre at least twenty sites."""
    sources = load_sources().values()
    today = {province.name for province in provinces() if province.merged_into is None}
    assert {source.province for source in sources if source.level is Level.PROVINCIAL} == today
    assert len([source for source in sources if source.level is Level.CENTRAL]) >= 20


# One address for each pattern, of the form that was seen or is guessed; the words in it are ours.
EXAMPLES = {
    "hanoimoi": "/hop-bao-thuong-ky-712345.html",
    "baohaiphong": "/chinh-tri/hop-bao-472928.html",
    "baodanang": "/hop-bao-3271234.html",
    "baolaocai": "/hop-bao-post401234.html",
    "baohatinh": "/hop-bao-post281234.html",
    "baogialai": "/hop-bao-post331234.html",
    "sggp": "/hop-bao-post781234.html",
    "baothanhhoa": "/hop-bao-231234.htm",
    "baokhanhhoa": "/chinh-tri/202611/hop-bao-3ac6d79/",
    "baodongnai": "/chinh-tri/202611/hop-bao-3ac6d79/",
    "baodaklak": "/chinh-tri/202611/hop-bao-3ac6d79/",
    "baodaklak-phuyen": "/chinh-tri/202611/hop-bao-3ac6d79/",
    "baoquangtri": "/thoi-su/202611/hop-bao-3ac6d79",
    "baotuyenquang": "/thoi-su-chinh-tri/202611/hop-bao-3ac6d79/",
    "baovinhlong": "/chinh-tri/xay-dung-dang/202611/hop-bao-3ac6d79/",
    "baovinhlong-dongkhoi": "/hop-bao-a151234.html",
    "baovinhlong-travinh": "/hop-bao-a41234.html",
    "baoquangninh": "/hop-bao-3312345.html",
    "baohungyen": "/hop-bao-3181234.html",
    "baolangson": "/hop-bao-5031234.html",
    "baocantho": "/hop-bao-a196123.html",
    "baoangiang": "/hop-bao-a471234.html",
    "baotayninh": "/hop-bao-133296.html",
    "baodongthap": "/hop-bao-a231234.html",
    "baobinhduong": "/hop-bao-a349123.html",
    "baolaichau": "/chinh-tri/hop-bao-171234",
    "baosonla": "/xay-dung-dang/hop-bao-thuong-ky-51YnXvDR.html",
    "baodienbienphu": "/tin-bai/chinh-tri/hop-bao-thuong-ky",
    "baobacninh": "/hop-bao-postid431234.bbg",
    "baoninhbinh": "/hop-bao-202611200812345.html",
    "baophutho": "/hop-bao-241234.htm",
    "baoquangngai": "/chinh-tri/202611/hop-bao-1234567.htm",
    "baocamau": "/hop-bao-a123456.html",
    "huengaynay": "/chinh-tri-xa-hoi/hop-bao-161234.html",
    "baolamdong": "/hop-bao-412345.html",
    "vietnamplus": "/hop-bao-post1071234.vnp",
    "baochinhphu": "/hop-bao-102260420092248619.htm",
    "vpcp": "/hop-bao-115260420092248619.htm",
    "mst": "/hop-bao-197260420092248619.htm",
    "xaydungdang": "/hoat-dong-cua-dia-phuong-co-so/hop-bao.html",
    "noichinh": "/hoat-dong-noi-chinh/202611/hop-bao-310026/",
    "ubkttw": "/danh-muc/tin-tuc-thoi-su/hop-bao.html",
    "tuyengiao": "/thoi-su/hop-bao-151234",
    "daibieunhandan": "/hop-bao-10395123.html",
    "qdnd": "/chinh-tri/tin-tuc/hop-bao-812345",
    "dangcongsan": "/tinh-uy/tin-tuc/hop-bao-thuong-ky-thang-muoi-mot.html",
    "vov": "/chinh-tri/hop-bao-post1241234.vov",
    "mattran": "/hoat-dong/hop-bao-61234.html",
    "daidoanket": "/hop-bao-thuong-ky-10312345.html",
    "tcnnld": "/news/detail/67890/Hop-bao.html",
    "cand": "/hop-bao-post818123.html",
    "congly": "/hop-bao-512345.html",
}

# Further forms: of the years before, which old links and backfills meet, and of pages that have no number.
OTHERS = [
    ("cand", "/Xa-hoi/hop-bao-i730402/"),
    ("baoquangngai", "/suc-khoe/202311/hop-bao-e670e31/"),
    ("baohungyen", "/kinh-te/202101/hop-bao-3ac6d79/"),
    ("baoninhbinh", "/hop-bao/d20230112091014465.htm"),
    ("baoquangtri", "/hop-bao-102865.htm"),
    ("baolamdong", "/thong-tin-can-biet/202405/hop-bao-b180e1a/"),
    ("baobacninh", "/hop-bao-thuong-ky-thang-muoi-mot.bbg"),
    ("baodaklak", "/tin-noi-bat/202606/hop-bao-2887253/"),
    ("vov", "/chinh-tri/hop-bao-1026812.vov"),
    ("hanoimoi", "/hop-bao-7562.html"),
    ("hanoimoi", "/hop-bao-1212418.html"),
    ("daidoanket", "/hop-bao-thuong-ky-thang-muoi-mot.html"),
    ("daibieunhandan", "/hop-bao-post342471.html"),
    ("dangcongsan", "/thoi-su/hop-bao-592693.html"),
    ("thainguyen-gov", "/festival-tra/hop-bao-285393"),
    ("thainguyen-gov", "/van-hoa-tra/-/asset_publisher/L0n17/content/hop-bao"),
    ("tapchicongsan", "/web/guest/kinh-te/chi-tiet/-/asset_publisher/3Yih/content/hop-bao"),
]


@pytest.mark.parametrize(("name", "path"), [*EXAMPLES.items(), *OTHERS])
def test_the_patterns_fit_the_addresses_they_were_written_for(name: str, path: str) -> None:
    """A source's pattern takes an article's address with a key in it, and none of the source's own listings."""
    source = load_sources()[name]
    addresses = Addresses(source)
    whole = addresses.canonical(source.whole(path))
    assert whole is not None
    assert addresses.key(whole).casefold().strip("/") in path.casefold()
    assert not addresses.key(whole).startswith("/")
    listings = [source.whole(place) for place in (*source.sections, *source.feeds, *source.sitemaps)]
    assert [place for place in listings if addresses.canonical(place)] == []


# Each host of the past beside the host of today that its paper is read from.
MERGED = {
    "baothuathienhue.vn": "huengaynay.vn",
    "baodienbienphu.com.vn": "baodienbienphu.vn",
    "baosonla.org.vn": "baosonla.vn",
    "baoquangninh.com.vn": "baoquangninh.vn",
    "hanoimoi.com.vn": "hanoimoi.vn",
    "baokiengiang.vn": "baoangiang.com.vn",
    "baobacgiang.vn": "baobacninhtv.vn",
    "baobacninh.com.vn": "baobacninhtv.vn",
    "baobaclieu.vn": "baocamau.vn",
    "baophuyen.vn": "phuyen.baodaklak.vn",
    "baobinhphuoc.com.vn": "baodongnai.com.vn",
    "baoapbac.vn": "baodongthap.vn",
    "baobinhdinh.vn": "baogialai.com.vn",
    "baothaibinh.com.vn": "baohungyen.vn",
    "baoninhthuan.com.vn": "baokhanhhoa.vn",
    "baoyenbai.com.vn": "baolaocai.vn",
    "baodaknong.org.vn": "baolamdong.vn",
    "baobinhthuan.com.vn": "baolamdong.vn",
    "baonamdinh.vn": "baoninhbinh.org.vn",
    "baohanam.com.vn": "baoninhbinh.org.vn",
    "baovinhphuc.com.vn": "baophutho.vn",
    "baohoabinh.com.vn": "baophutho.vn",
    "baokontum.com.vn": "baoquangngai.vn",
    "baoquangbinh.vn": "baoquangtri.vn",
    "baolongan.vn": "baotayninh.vn",
    "baobackan.vn": "baothainguyen.vn",
    "baobackan.com.vn": "baothainguyen.vn",
    "baohagiang.vn": "baotuyenquang.com.vn",
    "baoquangnam.vn": "baodanang.vn",
    "baohaugiang.com.vn": "baocantho.com.vn",
    "baosoctrang.org.vn": "baocantho.com.vn",
    "baohaiphong.com.vn": "baohaiphong.vn",
    "baohaiduong.vn": "baohaiphong.vn",
    "baobariavungtau.com.vn": "sggp.org.vn",
    "baobinhduong.vn": "baobinhduong.vn",             # still a site of its own
    "baodongkhoi.vn": "dongkhoi.baovinhlong.vn",
    "baotravinh.vn": "travinh.baovinhlong.vn",
    "nhandan.com.vn": "nhandan.vn",
    "nhandan.org.vn": "nhandan.vn",
    "baodientu.chinhphu.vn": "baochinhphu.vn",
    "cand.com.vn": "cand.vn",
    "tcnn.vn": "tcnnld.vn",
    "xaydungdang.org.vn": "xaydungdang.tapchicongsan.org.vn",
}


@pytest.mark.parametrize("host", MERGED)
def test_an_old_address_finds_its_paper(host: str) -> None:
    """Every host of the past leads to the site of today; its pages keep its name and are told by their own marks."""
    sources = load_sources()
    for url in (f"http://{host}/old-1.html", f"https://www.{host}/"):
        source = source_of(url, sources)
        assert source is not None
        assert source.site == MERGED[host]
        assert source.site_at(url) == host
        assert host in source.hosts_for(url)
        assert (source.layout_at(url) is None) == (host != source.site)
    assert choose([host], sources) == [source]


def test_every_former_host_is_in_the_table() -> None:
    """No source file names a former host that the table above leaves out."""
    named = {host for source in load_sources().values() for host in source.former_hosts}
    assert named <= set(MERGED)


@pytest.mark.parametrize(
    ("name", "found"),
    [("Báo Bắc Kạn", "baothainguyen"), ("bao phu yen", "baodaklak-phuyen"), ("Báo và Phát thanh, Truyền hình Đắk Lắk", "baodaklak")],
)
def test_a_paper_is_found_by_its_names(name: str, found: str) -> None:
    """A paper's name of today or of before, marks optional, means its source; of a paper's several sites its own."""
    assert [source.id for source in choose([name], load_sources())] == [found]


@pytest.mark.parametrize("url", ["https://example.org/", "not an address", "http://[bad"])
def test_a_strangers_address_is_nobodys(url: str) -> None:
    """Whatever is no host of a source's belongs to none."""
    assert source_of(url, load_sources()) is None
