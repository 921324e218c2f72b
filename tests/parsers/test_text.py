"""One normal form, one standard spelling, one fold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.text import fold, normalise, squash, standard, with_standard_tones

PICTURES = "\u2714\ufe0f\U0001f338"
BLANKS = "\n\r\t\x0b\x1c\x85\u2028\u00a0\u200b\u3000"
LETTERS = st.sampled_from([*"aàoOuUyýqQđ .,-\u0300\u0323", *BLANKS, *PICTURES, "oà", "uỷ", "quý"])
TEXTS = st.one_of(st.text(max_size=60), st.lists(LETTERS, max_size=40).map("".join))


@pytest.mark.parametrize(
    ("printed", "spelled"),
    [
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN HOÀ BÌNH", "ỦY BAN HÒA BÌNH"),
        ("khoẻ, thuý, hoạ", "khỏe, thúy, họa"),
        ("quý, quỳ, Quỹ", "quý, quỳ, Quỹ"),
        ("hoàn toàn, tuyết", "hoàn toàn, tuyết"),
        ("thu\u0309y", "thủy"),
    ],
)
def test_tone_marks_stand_where_the_standard_puts_them(printed: str, spelled: str) -> None:
    """Open syllables carry the mark on their first vowel, closed ones and those with ``qu`` keep theirs."""
    assert standard(printed) == spelled


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Đảng  Ủy\nxã", "dang uy xa"), ("TRƯỜNG", "truong"), ("a\u0300 \u0300 b", "a b"), ("x" * 40 + " É", "x" * 40 + " e")],
)
def test_the_fold_forgets_case_tones_and_spacing(text: str, folded: str) -> None:
    """A word folds alike whether it is short, long, or nothing but a mark."""
    assert fold(text) == folded


def test_letters_that_look_like_the_vietnamese_one() -> None:
    """The Icelandic eth is read as the đ that it is typed for."""
    assert normalise("Ðại hội Ðảng, ðồng chí") == "Đại hội Đảng, đồng chí"


def test_hyphens_that_break_no_line_are_plain_ones() -> None:
    """Words go apart at them as at any other."""
    assert normalise("Bí thư \u2011 Chủ tịch, Văn hóa\u2010Xã hội") == squash("Bí thư \u2011 Chủ tịch, Văn hóa\u2010Xã hội")
    assert normalise("Bí thư \u2011 Chủ tịch, Văn hóa\u2010Xã hội") == "Bí thư - Chủ tịch, Văn hóa-Xã hội"


def test_slashes_of_fractions_are_plain_ones() -> None:
    """A day and a document's number are found whatever slash parts them."""
    assert normalise("17\u20444\u20442019, số 100\u22152019\uff0fNĐ-CP") == "17/4/2019, số 100/2019/NĐ-CP"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("\U0001f338 Lễ hội \U0001f389", "Lễ hội"),
        ("Dự có:\n\U0001f539 \U0001f338Ông A\n\u2714\ufe0f- Bà B", "Dự có:\n- Ông A\n- Bà B"),
        ("Dự có\n\U0001f338\nÔng A", "Dự có\n\nÔng A"),
    ],
)
def test_pictures_are_read_for_nothing_but_the_sign_of_a_list(printed: str, read: str) -> None:
    """At the head of a line they part it from the others; elsewhere they are gone."""
    assert normalise(printed) == read


@given(TEXTS)
def test_one_line_is_the_lines_of_the_normal_form_joined(text: str) -> None:
    """``squash`` says what ``normalise`` says, on one line, whatever the text."""
    assert squash(text) == " ".join(normalise(text).split())


@given(TEXTS)
def test_standard_tones_move_no_offset(text: str) -> None:
    """The spelling changes character for character, and once is enough."""
    composed = unicodedata.normalize("NFC", text)
    spelled = with_standard_tones(composed)
    assert len(spelled) == len(composed)
    assert with_standard_tones(spelled) == spelled


def test_every_letter_folds_as_unicode_says() -> None:
    """Whether it is the language's or another's, a letter loses its case and what stands over and under it, between any others."""
    for text in map("x{}y đ".format, map(chr, range(0x3000))):
        decomposed = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
        assert fold(text) == " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).split())


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)
