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
    """The noun phrase before the number at ``start``, from the noun that names an amount or a share to the verb; None without such a noun.

    Nothing before ``low`` is read, and nothing of the clause before.
    """
    before = text[max(low, start - _WINDOW) : start]
    breaks = [m.end() for m in _BREAK.finditer(before)]
    words = before[breaks[-1] if breaks else 0 :].split()
    predicates = _predicates()
    while words and words[-1].lower() in predicates:
        words.pop()
    phrase = " ".join(words[-_MOST_WORDS:]).strip(" ,-–")
    head = _head_pattern().search(phrase)
    return phrase[head.start() :] if head and phrase else None


def counted_subject(subject: str) -> str | None:
    """What ``số chi bộ`` counts, as a unit (``chi bộ``); None when the subject counts nothing."""
    sign = _SIGN.match(subject)
    return subject[sign.end() :] if sign and len(subject) > sign.end() else None


@cache
def _predicates() -> frozenset[str]:
    return frozenset(quantity_words().predicates.words)


@cache
def _head_pattern() -> re.Pattern[str]:
    """Nouns of one syllable are parts of other words too (``lượng`` of ``lực lượng``): they only open the phrase."""
    heads = [form for head in quantity_words().indicators.heads for form in (head, head[0].upper() + head[1:])]
    short, long = [h for h in heads if " " not in h], [h for h in heads if " " in h]
    return re.compile(rf"(?:^(?:{any_of(short)})|(?<![\w-])(?:{any_of(long)}))(?!\w)")
