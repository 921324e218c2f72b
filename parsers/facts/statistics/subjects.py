"""What a figure is of: the words before the number (``kim ngạch xuất khẩu ước đạt 1,24 tỷ USD``)."""

from __future__ import annotations

import re
from functools import cache

from parsers.facts.statistics.lexicon import any_of, quantity_words

_BREAK = re.compile(r"[,;:.(“\"–]\s|[(\[]")
_SIGN = re.compile(r"^(?:tổng số|tổng|số lượng|số lượt|số)\s", re.IGNORECASE)
_WINDOW = 160
_MOST_WORDS = 14


def read_subject(text: str, low: int, start: int) -> str | None:
    """The noun phrase before the number at ``start``, without verbs and qualifiers; nothing before ``low`` is read. None when there is none."""
    before = text[max(low, start - _WINDOW) : start]
    breaks = [m.end() for m in _BREAK.finditer(before)]
    clause = before[breaks[-1] if breaks else 0 :]
    words = _opener_pattern().sub("", clause.strip()).split()
    predicates = _predicates()
    while words and words[-1].lower().rstrip(",") in predicates:
        words.pop()
    for i, word in enumerate(words):
        if word.lower() in {"đã", "đang", "sẽ", "được", "có", "là"} and i > 0 and i < len(words) - 1:
            words = words[i + 1 :] if i > len(words) // 2 else words
            break
    phrase = " ".join(words[-_MOST_WORDS:]).strip(" ,-–")
    return phrase if len(phrase) > 1 and any(c.isalpha() for c in phrase) else None


def counted_subject(subject: str) -> str | None:
    """What ``số chi bộ`` counts, as a unit (``chi bộ``); None when the subject counts nothing."""
    sign = _SIGN.match(subject)
    return subject[sign.end() :] if sign and len(subject) > sign.end() else None


@cache
def _predicates() -> frozenset[str]:
    return frozenset(quantity_words().predicates.words)


@cache
def _opener_pattern() -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{any_of(quantity_words().openers.words)})(?!\w)[\s,]*)+", re.IGNORECASE)
