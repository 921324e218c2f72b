"""Markup is escaped, cut and split so that Telegram always takes it and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import fitting, markup
from bot.fitting import MOST_TAGS
from bot.markup import Html
from tests.bot.fake_api.formatting import parse, units

WORDS = st.text(max_size=60)
STRETCH = st.one_of(
    WORDS.map(markup.text),
    WORDS.map(markup.bold),
    WORDS.map(lambda w: markup.italic(markup.bold(w))),
    st.tuples(WORDS, WORDS).map(lambda pair: markup.link(pair[0], f"https://a.vn/{pair[1]}")),
    WORDS.map(markup.quotation),
)
MESSAGES = st.lists(STRETCH, min_size=1, max_size=30).map(markup.join)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.text())
def test_foreign_words_are_shown_as_they_are(words: str) -> None:
    """Whatever a page or a person writes is shown, never obeyed."""
    for html in (markup.text(words), markup.bold(words), markup.quotation(words), markup.fill("<i>{x}</i>", {"x": words})):
        assert parse(html)[0] == words


@given(st.text(), st.text())
def test_links_survive_any_words_and_address(words: str, path: str) -> None:
    """A link's address cannot break out of its attribute."""
    shown, entities = parse(markup.link(words, f'https://a.vn/?q="{path}&<>'))
    assert shown == words
    assert len(entities) <= 1


@pytest.mark.parametrize("address", [None, "", "javascript:alert(1)", "tg://resolve?domain=x", "//a.vn"])
def test_only_web_addresses_become_links(address: str | None) -> None:
    """What a browser should not open is shown as words."""
    assert markup.link("đọc", address) == "đọc"


@given(MESSAGES, st.integers(20, 200))
def test_splitting_keeps_every_letter_and_every_piece_fits(html: Html, limit: int) -> None:
    """Each piece is taken by Telegram, fits, and together they say the same."""
    pieces = fitting.split(html, limit)
    shown = [parse(piece) for piece in pieces]
    assert all(units(text) <= limit for text, _ in shown)
    assert all(len(entities) <= MOST_TAGS for _, entities in shown)
    assert squeezed("".join(text for text, _ in shown)) == squeezed(parse(html)[0])


@given(MESSAGES, st.integers(20, 200))
def test_cutting_never_splits_a_tag(html: Html, limit: int) -> None:
    """A cut message is taken by Telegram, fits, and begins as the whole does."""
    shown = parse(fitting.cut(html, limit))[0]
    assert units(shown) <= limit
    assert squeezed(parse(html)[0]).startswith(squeezed(shown.removesuffix("\n…")))


@given(MESSAGES)
def test_length_is_what_telegram_counts(html: Html) -> None:
    """Our length is the length of the text after parsing."""
    assert fitting.length(html) == units(parse(html)[0])


def test_a_cut_falls_between_paragraphs_then_lines_then_words() -> None:
    """The best break near the end is taken."""
    assert fitting.split(Html("một hai ba bốn"), 9) == ["một hai", "ba bốn"]
    assert fitting.split(Html("một hai\nba bốn"), 10) == ["một hai", "ba bốn"]
    assert fitting.split(Html("<b>một hai ba</b>"), 8) == ["<b>một hai</b>", "<b>ba</b>"]


def test_plain_says_where_links_lead() -> None:
    """In a terminal a link's address follows its words."""
    assert (
        markup.plain(markup.join([markup.link("a & b", "https://a.vn/?x=1&y=2"), markup.bold("<c>")]))
        == "a & b (https://a.vn/?x=1&y=2)\n<c>"
    )
