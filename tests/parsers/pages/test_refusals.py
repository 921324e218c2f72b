"""Pages that are no article are told by name."""

import pytest

from parsers.pages.draft import NotAnArticle
from parsers.read import read_page, read_text

SENTENCE = "Đảng ủy xã Yên Mỹ họp thường kỳ tháng 6, bàn việc kết nạp đảng viên và sửa đường thôn Đông"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<title>Just a moment...</title><p>Checking your browser before accessing</p>", "browser challenge"),
        ('<script>document.cookie="D1N=ab; path=/";location.reload();</script>', "cookie challenge"),
        ("<h1>403 Forbidden</h1><p>Truy cập bị từ chối</p>", "denied"),
        ("<h1>Hệ thống đang bảo trì</h1><p>Mời bạn quay lại sau ít phút nữa, xin cảm ơn bạn đọc.</p>", "maintenance"),
        ("<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu, có thể trang đã bị xóa.</p>", "no such page"),
        ('<form><input name="u"><input type="password"></form><p>Đăng nhập để dùng các chức năng cho cộng tác viên.</p>', "login"),
        ("<ul>" + "".join(f'<li><a href="/{n}">{SENTENCE} {n}</a></li>' for n in range(9)) + "</ul>", "article"),
        ("<title>Thời sự</title>" + "".join(f'<h3><a href="/{n}">{SENTENCE} {n}</a></h3><p>{SENTENCE}…</p>' for n in range(9)), "list"),
        ("<body><div></div></body>", "no text"),
    ],
)
def test_reason(page: str, reason: str) -> None:
    """Challenges, blocks, outages, missing pages, logins and listings each give their own reason."""
    with pytest.raises(NotAnArticle, match=reason):
        read_page(f"<html><head><meta charset=utf-8></head>{page}</html>".encode())


@pytest.mark.parametrize("page", [b"\x1f\x8b\x08\x00" + b"x" * 50, b"%PDF-1.7\n...", b"\x89PNG\r\n\x1a\n", bytes(range(32)) * 40])
def test_no_text_at_all(page: bytes) -> None:
    """Compressed bytes, documents and pictures are no pages."""
    with pytest.raises(NotAnArticle, match="no text"):
        read_page(page)


def test_the_words_of_a_refusal_in_an_article_do_no_harm() -> None:
    """A long page that speaks of a maintenance is an article."""
    body = "".join(f"<p>{SENTENCE}, lần {n}, trong lúc hệ thống một cửa đang bảo trì.</p>" for n in range(200))
    page = f'<meta charset=utf-8><h1 class="c-detail-head__title">Yên Mỹ họp</h1><div class="b-maincontent"><div class="entry">{body}'
    assert read_page(page.encode()).article.title == "Yên Mỹ họp"


def test_paragraphs_that_trail_off_are_an_article() -> None:
    """Only short texts that are cut off are the first words of other articles."""
    told = " ".join(f"{SENTENCE} lần {number}." for number in range(9))
    text = f"Xã Yên Mỹ họp về chè\n\n{SENTENCE}...\n\n{told} Các đồi chè xanh tốt...\n\n{told} Bà con rất vui…\n"
    assert len(read_text(text).article.body) == 3
