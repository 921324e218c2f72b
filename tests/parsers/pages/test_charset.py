"""Bytes to text, whatever a page says of itself."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.pages.charset import decode, in_utf_8
from parsers.text import normalise

LETTERS = "ạếộ ".encode()
WORDS = "Đảng ủy xã Yên Mỹ họp thường kỳ tháng 6, kết nạp đảng viên mới"


def windows_1258(text: str) -> bytes:
    """Vietnamese in windows-1258: letters with their shape, tones as marks behind them."""
    kept = "ăâđêôơưĂÂĐÊÔƠƯ"
    pieces = []
    for letter in unicodedata.normalize("NFC", text):
        decomposed = unicodedata.normalize("NFD", letter)
        shape = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in "\u0300\u0301\u0303\u0309\u0323"))
        tone = "".join(c for c in decomposed if c in "\u0300\u0301\u0303\u0309\u0323")
        pieces.append((shape if shape in kept or shape.isascii() else letter) + (tone if shape in kept or shape.isascii() else ""))
    return "".join(pieces).encode("cp1258")


@pytest.mark.parametrize(
    ("page", "declared"),
    [
        (WORDS.encode(), None),
        (WORDS.encode(), "windows-1252"),
        (WORDS.encode(), "no-such-charset"),
        (b'<meta charset="iso-8859-1">' + WORDS.encode(), None),
        (WORDS.encode("utf-8-sig"), "windows-1258"),
        (WORDS.encode("utf-16"), None),
        (windows_1258(WORDS), None),
        (windows_1258(WORDS), "utf-8"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">' + windows_1258(WORDS), None),
        (WORDS.encode() + "ỷ".encode()[:2], None),
        (WORDS.encode().replace(b" ", b"\0 "), None),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_words_come_out(page: bytes, declared: str | None) -> None:
    """The text is right whatever header and meta element claim."""
    assert WORDS in normalise(decode(page, declared))
    assert in_utf_8(page, declared) == decode(page, declared).encode()


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "windows-1258", "utf-16", "rot13", "base64", "\ud800", "x" * 50]))
def test_any_bytes_decode(page: bytes, declared: str | None) -> None:
    """No bytes and no declared name make decoding fail, and no NUL is left."""
    assert "\0" not in decode(page, declared)
    assert in_utf_8(page, declared) == decode(page, declared).encode("utf-8", "replace")
    assert in_utf_8(LETTERS + page, declared) == decode(LETTERS + page, declared).encode("utf-8", "replace")
