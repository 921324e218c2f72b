"""Any input is survivable, and what comes out holds together."""

import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.pages.article import read_article_html, read_article_text
from parsers.read import NotAnArticle, read_page, read_text
from parsers.types import PageFacts

SENTENCE = "Đồng chí Quản Đức Lộc, Bí thư Đảng ủy xã Yên Mỹ chủ trì hội nghị sơ kết 5 tháng, kết nạp 14 đảng viên."
FOREIGN = "Dès l'été dernier, la cité forêt était plutôt déçue: à côté du marché, le café où naît la fête était fermé. " * 5
MARKUP = [
    *("<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<html>", "</html>"),
    *("<h1 class=c-detail-head__title>", "</h1>"),
    *('<div class="entry b-maincontent">', "<figure>", "<figcaption>", "<img>", "<!--", "-->", "<script>", "</script>", "&ocirc;", "&#0;"),
]
WORDS = [
    *("Ảnh: Hà Lam", "Tin liên quan", "03/06/2025 10:15", "Hà Lam", "(", ")", "\n", "\n\n", " - ", "/", "…", "0:00 / 0:00"),
    *("\ufeff", "\u202e", "\0", "\ud800"),
]
PIECES = st.sampled_from([*MARKUP, SENTENCE, *WORDS])


def holds_together(facts: PageFacts) -> None:
    article = facts.article
    assert all(article.text[block.start : block.end] == block.text for block in article.blocks)
    assert not any("\n" in block.text or "\0" in block.text for block in article.blocks)
    quotes = [fact.quote for fact in (*facts.statistics, *facts.documents, *facts.meetings)]
    quotes += [quote for person in facts.people for quote in person.quotes]
    assert all(article.text[quote.start : quote.end] == quote.text for quote in quotes)


@given(st.binary(max_size=600))
def test_any_bytes(page: bytes) -> None:
    """Bytes yield an article that holds together, or the reason why they are none."""
    with suppress(NotAnArticle):
        holds_together(read_page(page))


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from([None, "https://baonghean.vn/a", "https://thainguyen.gov.vn/a", "https://[bad"]))
def test_any_markup(page: str, url: str | None) -> None:
    """Broken, nested and torn markup is read as far as it goes."""
    with suppress(NotAnArticle):
        holds_together(read_page(page.encode("utf-8", "surrogatepass"), url=url))


@given(st.one_of(st.text(max_size=500), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text(text: str) -> None:
    """Any Unicode yields an article that holds together, or the reason why it is none."""
    with suppress(NotAnArticle):
        holds_together(read_text(text))


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 20_000 + SENTENCE,
        "<table><tr><td>" * 3_000 + f"<img>{SENTENCE}",
        "<p>" + SENTENCE * 10_000 + "</p>",
        "".join(f"<p>{SENTENCE} {n}</p>" for n in range(3_000)),
        "<a href=/x>" + "x" * 30 + "</a>" + "<li>" * 5_000,
        "<html><body>" * 2_000 + SENTENCE,
        f'<meta name="{"a" * 100_000}" content="b"><p>{SENTENCE}</p>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + f"<p>{SENTENCE}</p>",
        "".join(f"{SENTENCE} {n}<br>" for n in range(3_000)),
        "<b>" * 5_000 + SENTENCE,
        f"<p>{SENTENCE}<script></script>\x0b&#1;&#x1f; rồi hết.</p>",
        f"<p>{FOREIGN}</p><script>{'var counted = 1; ' * 60_000}</script>",
        f"<p>{FOREIGN} {'a' * 1_000_000}</p>",
    ],
    ids=[
        *("deep", "tables", "megabyte paragraph", "many paragraphs", "links", "documents", "long name", "deep JSON"),
        *("line breaks", "bold", "controls", "foreign with a long script", "foreign with a long word"),
    ],
)
def test_hostile_pages_end(markup: str) -> None:
    """Depth, length and repetition are read in one pass, not refused and not retried for ever."""
    page = f'<meta charset="utf-8"><h1 class="c-detail-head__title">T</h1><div class="b-maincontent"><div class="entry">{markup}'
    with suppress(NotAnArticle):
        read_article_html(page.encode())


@pytest.mark.parametrize(
    "text",
    [
        *(SENTENCE * 10_000, "\n\n".join(f"{SENTENCE} {n}." for n in range(3_000)), "a\n" * 100_000, "," * 200_000, "(" * 100_000),
        *("Hà Lam - " * 20_000, "0:00 / " * 50_000, "- " * 100_000, "1/2/2020 " * 20_000),
    ],
    ids=["one paragraph", "paragraphs", "lines", "commas", "brackets", "names", "players", "dashes", "dates"],
)
def test_hostile_texts_end(text: str) -> None:
    """No line, however long or odd, makes a pattern run away."""
    with suppress(NotAnArticle):
        read_article_text(text)


def test_importing_the_reader_leaves_the_heavy_extractor_alone() -> None:
    """Importing ``parsers.read`` does not import trafilatura, which alone takes longer than all the rest."""
    code = "import sys, parsers.read; print('trafilatura' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
