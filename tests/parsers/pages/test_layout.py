"""Layouts as data: what a wrong file is told, which layout a page gets, what surprises it."""

import datetime as dt
from pathlib import Path

import pytest

from parsers.pages.layout import Layout, layouts
from parsers.read import read_page
from parsers.tables import TableError, read_table

FIRST = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."
GOOD = """\
name = "X"
about = "x"
hosts = ["x.vn"]

[[versions]]
name = "new"
title = { select = ["h1"], expect = "1" }

[[versions]]
name = "old"
until = 2020-12-31
body = { select = [".b"] }
"""


@pytest.mark.parametrize(
    ("wrong", "by", "line", "expected"),
    [
        ('name = "X"', 'name = "X', 1, "not TOML"),
        ('select = ["h1"]', 'select = ["h1["]', 7, "no CSS selector"),
        ('expect = "1"', 'expect = "2"', 7, "'0-1'"),
        ("until = 2020-12-31", 'until = "soon"', 11, "date"),
        ('body = { select = [".b"] }', 'bodies = { select = [".b"] }', 12, "Extra inputs"),
        ('select = [".b"]', "select = []", 12, "at least 1"),
        ('hosts = ["x.vn"]', "hosts = 7", 3, "tuple"),
    ],
)
def test_a_wrong_file_is_told_with_line_and_expectation(tmp_path: Path, wrong: str, by: str, line: int, expected: str) -> None:
    """The message names the file, the line and what is expected there."""
    path = tmp_path / "x.toml"
    path.write_text(GOOD.replace(wrong, by), "utf-8")
    with pytest.raises(TableError, match=expected) as refused:
        read_table(path, Layout)
    assert refused.value.line == line
    assert str(refused.value).startswith(f"x.toml, line {line}: ")


def test_every_host_has_one_home() -> None:
    """A host stands in more than one layout only where a site changed families; the files agree with each other otherwise."""
    homes: dict[str, list[str]] = {}
    for name, layout in layouts().items():
        for host in layout.hosts:
            homes.setdefault(host, []).append(name)
    assert {host for host, names in homes.items() if len(names) > 1} == {"baolamdong.vn"}


def page(markup: str, head: str = "") -> bytes:
    return f"<html><head><meta charset=utf-8>{head}</head><body>{markup}</body></html>".encode()


EPI = f'<h1 class="article__title cms-title">Yên Mỹ sơ kết</h1><div class="article__body cms-body"><p>{FIRST}</p><p>{SECOND}</p></div>'


def test_an_unknown_host_is_known_by_fingerprint() -> None:
    """A page of a host that nobody listed gets the layout whose marks it bears."""
    facts = read_page(page(EPI), url="https://bao-moi-ra.example/a-post1.html")
    assert (facts.article.title, facts.article.body) == ("Yên Mỹ sơ kết", (FIRST, SECOND))


def test_a_named_layout_is_used_whatever_the_host() -> None:
    """``layout`` wins over the host; a name that is not there is the caller's mistake."""
    assert read_page(page(EPI), url="https://baonghean.vn/a", layout="epi").article.body == (FIRST, SECOND)
    with pytest.raises(KeyError):
        read_page(page(EPI), layout="no-such-layout")


def test_a_page_of_another_family_is_read_by_its_marks() -> None:
    """A site that changed families keeps old pages: the named layout does not fit, an issue says so, its marks tell the other."""
    facts = read_page(page(EPI), url="https://baonghean.vn/a", layout="onecms")
    assert facts.article.body == (FIRST, SECOND)
    assert "layout-unfit" in [issue.code for issue in facts.issues]


@pytest.mark.parametrize(
    "setting",
    [
        f'"<p>{FIRST}<\\/p><p>{SECOND}<\\/p>"',
        f"`<p>{FIRST}</p>\n<p>{SECOND}</p>`",
        f"'&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;'",
    ],
    ids=["as JSON", "template", "escaped twice"],
)
def test_a_body_that_a_script_writes_is_read(setting: str) -> None:
    """Where the element of the body is empty and a script fills it, the article stands in the script, however its string is quoted."""
    markup = f'<h1 class="title">Yên Mỹ sơ kết</h1><div id="content"></div><script>var outputData = {setting};</script>'
    assert read_page(page(markup), url="https://baoquangngai.vn/a-1.htm").article.body == (FIRST, SECOND)


def test_a_page_that_left_its_layout_is_told() -> None:
    """When a known host changes its markup the generic reading takes over and an issue says so."""
    facts = read_page(page(f"<article><h1>Yên Mỹ sơ kết</h1><p>{FIRST}</p><p>{SECOND}</p></article>"), url="https://nhandan.vn/a-post1.html")
    assert "layout-unfit" in [issue.code for issue in facts.issues]
    assert FIRST in facts.article.text


def test_a_version_out_of_use_is_not_tried() -> None:
    """An article published after a version's last day cannot be in it."""
    old = f'<div class="article"><h1 class="title">Yên Mỹ sơ kết</h1><div id="content"><p>{FIRST}</p><p>{SECOND}</p></div></div>'
    stated = '<meta property="article:published_time" content="{}T08:00:00+07:00">'
    before = read_page(page(old, stated.format("2018-06-03")), url="https://baonghean.vn/a")
    after = read_page(page(old, stated.format("2026-06-03")), url="https://baonghean.vn/a")
    assert "layout-unfit" not in [issue.code for issue in before.issues]
    assert "layout-unfit" in [issue.code for issue in after.issues]


def test_a_surprising_count_is_told() -> None:
    """Two titles where one is expected are an issue, and the first is taken."""
    facts = read_page(page(EPI + '<h1 class="article__title cms-title">Khác</h1>'), url="https://nhandan.vn/a-post1.html")
    assert facts.article.title == "Yên Mỹ sơ kết"
    assert [issue.message for issue in facts.issues if issue.code == "selector-count"] == ["The layout expects 1 of title, the page has 2."]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ('<meta property="og:title" content="Giá vàng trong nước lập đỉnh mới">', "The title is"),
        ('<meta property="article:published_time" content="2019-01-02T08:00:00+07:00">', "dated"),
    ],
)
def test_two_readings_that_differ_are_told(head: str, said: str) -> None:
    """Title and day are compared with what the page says of itself to machines."""
    dated = EPI.replace("</h1>", '</h1><div class="article__meta"><time>03/06/2025 10:15</time></div>')
    facts = read_page(page(dated, head), url="https://nhandan.vn/a-post1.html")
    assert any(said in issue.message for issue in facts.issues if issue.code == "layout-disagrees")


LONG = "".join(f"<p>{FIRST} {SECOND} Lần thứ {number} trong năm.</p>" for number in range(9))

LINKS = "".join(f"<ul><li><a href='/{number}'>{number} tin đọc nhiều, {'tin vắn ' * 7}</a></li></ul>" for number in range(90))


@pytest.mark.parametrize(
    ("body", "after", "told"),
    [
        (f"<p>{FIRST}</p><p>{SECOND}</p>", LONG, True),
        (LONG, f"<p>{FIRST}</p>", False),
        (LONG + LINKS, "", True),
        (LONG.replace("<p>", "<div><div>").replace("</p>", "</div></div>"), "", False),
        (LONG.replace("<p>", "").replace("</p>", "<br>"), "", False),
    ],
    ids=["most of it stands elsewhere", "a box beside it", "links read as text", "paragraphs in boxes", "paragraphs by line breaks"],
)
def test_a_body_of_another_length_is_told(body: str, after: str, told: bool) -> None:
    """A layout that reads half an article, or the page's odds and ends with it, is told by a second opinion; ways of markup are not."""
    title = '<h1 class="article__title cms-title">Yên Mỹ sơ kết</h1>'
    facts = read_page(page(f'{title}<div class="article__body cms-body">{body}</div><div class="more">{after}</div>'), url="https://nhandan.vn/a-post1.html")
    assert any("letters of text" in issue.message for issue in facts.issues if issue.code == "layout-disagrees") is told
    assert FIRST in facts.article.text


def test_a_body_too_short_is_compared_with_the_generic_reading() -> None:
    """When the layout finds next to nothing where the page has an article, the longer reading is kept and the length is told."""
    title = '<h1 class="article__title cms-title">Yên Mỹ sơ kết</h1><div class="article__body"><p>Ảnh.</p></div>'
    moved = f"{title}<article><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST} Hết.</p></article>"
    facts = read_page(page(moved), url="https://nhandan.vn/a-post1.html", published=dt.datetime(2025, 6, 3, tzinfo=dt.UTC))
    assert FIRST in facts.article.text
    assert any("letters of text" in issue.message for issue in facts.issues)
