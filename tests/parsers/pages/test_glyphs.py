"""Texts in letters of old fonts, or read by the wrong table: put right where that is sure, refused where not, never kept as they are."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.pages.charset import decode
from parsers.pages.draft import NotAnArticle
from parsers.pages.glyphs import _fonts, read_glyphs
from parsers.read import read_page, read_saved, read_text
from parsers.syllables import is_syllable

OWN = sorted((Path(__file__).parents[2] / "eval" / "own").glob("*.txt"))
TITLE = "Yên Mỹ sơ kết 5 tháng đầu năm"
FIRST = "Sáng 3/6/2005, Đảng ủy xã Yên Mỹ tổ chức hội nghị sơ kết 5 tháng đầu năm, với sự tham dự của 64 đảng viên đại diện các chi bộ."
SECOND = "Bí thư Đảng ủy xã Quản Đức Lộc chủ trì hội nghị, yêu cầu mỗi chi bộ chọn ít nhất một việc khó để làm xong trong tháng tới."


def typed(text: str, font: str) -> str:
    """The text as it was typed for a font, read without it; TCVN3 has no capitals with tones."""
    places = {letter: place for place, letter in _fonts()[font]._table.items()}
    return "".join(places.get(char) or places.get(char.lower(), char) for char in unicodedata.normalize("NFC", text))


def twice(text: str) -> str:
    """UTF-8 read as Western bytes."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("text", OWN, ids=lambda path: path.stem)
@pytest.mark.parametrize("wrong", [partial(typed, font="tcvn3"), partial(typed, font="vni"), twice], ids=["tcvn3", "vni", "twice"])
def test_every_letter_comes_back(text: Path, wrong: Callable[[str], str]) -> None:
    """A whole article in either font, or read twice, is as it was but for capitals with tones; and one in order is left alone."""
    # An Icelandic Ð, which some papers type for Đ, has no place in the fonts.
    right = unicodedata.normalize("NFC", text.read_text("utf-8")).replace("Ð", "Đ").replace("ð", "đ")
    words, read = right.casefold().split(), read_glyphs(wrong(right)).casefold().split()
    assert [pair for pair in zip(words, read, strict=True) if pair[0] != pair[1] and len(pair[0]) > 1] == []
    assert read_glyphs(right) is right


def page(*paragraphs: str, head: str = "") -> str:
    marked = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{{title}}</title>{head}</head><body><h1>{{title}}</h1><div>{marked}</div></body></html>"


def wrong_page(font: str) -> str:
    return page(typed(FIRST, font), typed(SECOND, font)).replace("{title}", typed(TITLE, font))


@pytest.mark.parametrize(
    "body",
    [
        wrong_page("tcvn3").encode("latin-1"),
        wrong_page("tcvn3").encode(),
        wrong_page("vni").encode("cp1252"),
        b'<meta charset="iso-8859-1">' + wrong_page("vni").encode("latin-1"),
        twice(page(FIRST, SECOND).replace("{title}", TITLE)).encode(),
        "".join(f"&#{ord(char)};" if char > "\x7f" else char for char in wrong_page("tcvn3")).encode(),
        html.escape(wrong_page("tcvn3"), quote=False).replace("&lt;", "<").replace("&gt;", ">").encode("latin-1"),
    ],
    ids=["tcvn3 bytes", "tcvn3 in utf-8", "vni bytes", "vni declared western", "utf-8 twice", "tcvn3 as entities", "tcvn3 escaped"],
)
def test_a_page_is_read_in_its_letters(body: bytes) -> None:
    """Whether the letters stand as bytes, as UTF-8 or as entities, the article is the one that readers saw."""
    article = read_page(body).article
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))


def test_an_old_article_in_a_new_frame_is_read() -> None:
    """A site that moved keeps its template in Unicode around texts that were never converted: the words of the frame stay as they are."""
    frame = "<ul><li>Thể thao</li><li>Bạn đọc</li><li>Lộ trình</li><li>Quê hương</li><li>Giáo dục</li></ul>"
    body = page(typed(FIRST, "tcvn3"), typed(SECOND, "tcvn3")).replace("{title}", typed(TITLE, "tcvn3")).replace("<body>", f"<body>{frame}")
    article = read_page(body.encode()).article
    assert (article.title, article.body) == (TITLE, (FIRST, SECOND))
    assert all(word in read_glyphs(body) for word in ("Quê hương", "Giáo dục"))


def test_a_saved_text_in_a_font_is_read() -> None:
    """A text file from before Unicode is read in its letters, whatever bytes it has."""
    text = "\n".join([TITLE, FIRST, SECOND])
    for body in (typed(text, "tcvn3").encode("latin-1"), typed(text, "tcvn3").encode(), typed(text, "vni").encode("cp1252")):
        assert read_saved(body, name="a.txt").article.body == (FIRST, SECOND)


@pytest.mark.parametrize(
    "garble",
    [lambda char: chr(0xA1 + ord(char) * 7 % 90), lambda _: "\ufffd", lambda char: "\ufffd" if char in "áàạấậếềộ" else char],
    ids=["unknown letters", "lost letters", "some lost letters"],
)
def test_letters_that_nobody_can_read_are_refused(garble: Callable[[str], str]) -> None:
    """What no known table puts right is no article: better none than one of wrong words."""
    title, first, second = ("".join(garble(char) if char > "\x7f" else char for char in text) for text in (TITLE, FIRST, SECOND))
    with pytest.raises(NotAnArticle, match="letters"):
        read_page(page(first, second).replace("{title}", title).encode())
    with pytest.raises(NotAnArticle, match="letters"):
        read_text(f"{title}\n{first}\n{second}")


def test_a_lost_letter_is_told() -> None:
    """One letter that the page itself has lost costs an issue, not the article."""
    facts = read_page(page(FIRST.replace("đảng viên", "đ\ufffdng viên"), SECOND).replace("{title}", TITLE).encode())
    assert "lost-letters" in [issue.code for issue in facts.issues]
    assert facts.article.body[1] == SECOND


@pytest.mark.parametrize("text", ["Müller & Söhne", "Công ty ABC® «Việt»", "España, mañana, señor, niño, año, baño", "® µ ® µ ® µ", ""])
def test_a_few_strange_letters_prove_nothing(text: str) -> None:
    """Foreign names, trade marks and quotes stay as they are."""
    assert read_glyphs(text * 3) == text * 3


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF), max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    """Whatever the text, reading its letters ends, and decoding what was read changes nothing more."""
    assert isinstance(read_glyphs(f"{text} µ®µ®µ® ñ ñ ñ ñ ñ áº á» áº á» áº"), str)
    assert isinstance(decode(text.encode("utf-8")), str)


@pytest.mark.parametrize("words", ["nghiêng quyết khuỷu thuở hoà hòa", "Ủy giặt gì giêng quốc yêu", "ươm xoong oằn Ý ĐẢNG"])
def test_syllables_are_known(words: str) -> None:
    """Every shape of syllable is one, in either tone placement and any case."""
    assert [word for word in words.split() if not is_syllable(word)] == []


@pytest.mark.parametrize("word", ["Hµ", "®¶ng", "boä", "wood", "áp-phích", "càt", "ẳ", "aé", "thuongg", "bá»™"])
def test_what_is_no_syllable_is_told(word: str) -> None:
    """Wrong letters, foreign words and impossible tones are not."""
    assert not is_syllable(word)
