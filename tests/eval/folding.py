"""When two strings count as the same: case, tones, spacing, punctuation and common abbreviations do not tell them apart."""

from __future__ import annotations

import re
import unicodedata

_WORDS = re.compile(r"[\w%./-]+")
"""A dash between blanks is none of them, be it a short one or a long one."""
_WRITTEN_OUT = {
    "bch": "ban chap hanh",
    "bct": "bo chinh tri",
    "btc": "ban to chuc",
    "btv": "ban thuong vu",
    "dbqh": "dai bieu quoc hoi",
    "hdnd": "hoi dong nhan dan",
    "mttq": "mat tran to quoc",
    "t.u": "trung uong",
    "tp": "thanh pho",
    "tp.": "thanh pho",
    "tw": "trung uong",
    "ubkt": "uy ban kiem tra",
    "ubnd": "uy ban nhan dan",
    "xdd": "xay dung dang",
}


def folded(text: object) -> str:
    """Lower case, unaccented, single-spaced, abbreviations written out; nothing for None."""
    plain = unicodedata.normalize("NFD", str("" if text is None else text).lower().replace("đ", "d"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_WRITTEN_OUT.get(word, word) for word in _WORDS.findall(plain) if word.strip("-"))


def folded_post(title: object) -> str:
    """``folded`` without the word tỉnh, which posts print or leave out at will; Tỉnh ủy keeps it."""
    words = folded(title).split()
    after = [*words[1:], ""]
    return " ".join(word for word, following in zip(words, after, strict=True) if word != "tinh" or following == "uy")


def folded_number(number: object) -> str:
    """A document's number for comparison: composed, upper case, no blanks."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", str(number or "")).upper())
