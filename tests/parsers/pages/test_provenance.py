"""Where a field was found: by a layout's selectors, in what the page tells machines, in its text."""

import pytest

from parsers.read import provenance, read_page

TITLE = "Yên Mỹ sơ kết 5 tháng"
TEXT = "Sáng 3/6, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, kết nạp 14 đảng viên, giải quyết 37 kiến nghị của người dân."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng."
BODY = f'<div class="b-maincontent"><div class="entry"><p>{TEXT}</p><p>{SECOND}</p></div></div>'
HEAD = f'<h1 class="c-detail-head__title">{TITLE}</h1>'
TIME = '<span class="c-detail-head__time">03/06/2026 10:15</span>'
META = '<meta property="article:published_time" content="2026-06-03T10:15:00+07:00">'
DAY = '<meta property="article:published_time" content="2026-06-03">'
TITLED = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">'
OTHER = f"<h1>{TITLE}</h1><div><p>{TEXT}</p><p>{SECOND}</p></div>"
ONECMS = "layout OneCMS"


@pytest.mark.parametrize(
    ("page", "layout", "title", "published", "body"),
    [
        (HEAD + TIME + BODY, "onecms", ONECMS, ONECMS, ONECMS),
        (HEAD + TIME + BODY, None, ONECMS, ONECMS, ONECMS),
        (META + HEAD + TIME + BODY, "onecms", ONECMS, "metadata", ONECMS),
        (DAY + HEAD + TIME + BODY, "onecms", ONECMS, ONECMS, ONECMS),
        (META + HEAD + BODY, "onecms", ONECMS, "metadata", ONECMS),
        (HEAD + BODY, "onecms", ONECMS, None, ONECMS),
        (TITLED + META + OTHER, "onecms", "metadata", "metadata", "the page's text"),
        (TITLED + META + OTHER, None, "metadata", "metadata", "the page's text"),
    ],
    ids=["by name", "by its marks", "told machines", "machines know the day", "shown nowhere", "undated", "unfit", "no layout"],
)
def test_each_field_says_where_it_was_found(page: str, layout: str | None, title: str, published: str | None, body: str) -> None:
    """What a layout selects is the layout's alone when nothing else won; a layout that does not fit has found nothing."""
    markup = f"<html><head><meta charset=utf-8></head><body>{page}</body></html>".encode()
    article = read_page(markup, layout=layout).article
    found = provenance(article, markup, url=None, layout=layout, encoding=None)
    assert (found.get("title"), found.get("published"), found.get("body"), found.get("authors")) == (title, published, body, None)


def test_an_empty_page_has_no_fields() -> None:
    """Nothing was found anywhere."""
    assert provenance(read_page((HEAD + BODY).encode()).article, b"", url=None, layout=None, encoding=None) == {}
