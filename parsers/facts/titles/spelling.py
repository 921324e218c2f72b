"""One spelling for ranks and bodies: abbreviations written out, the article's own first, places in their standard form."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from parsers import lexicon, places
from parsers.facts.framing.frame import Frame
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.tagging.spans import matching_copy
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import standard

_WORD = pattern(r"[^\s,;()]+")
_DEFINITION = pattern(r" \([A-ZĐƯ.&-]{2,10}(?:\d{0,2}| [A-ZĐƯ.&-]{2,10})\)| (?:khóa|khoá|Khóa) [IVXLC\d]{1,6}(?= )")
"""What stands in a printed body and is none of it: an abbreviation defined there, the number of a term."""
_OF_CITY = pattern(r"Thành ủy (?:TP\.?|thành phố) (?!(?i:Hồ Chí Minh|HCM))")
_SHORT_UNIT = pattern(rf"(?<= )(?:(TP|Tp|TX|Tx|T\.X)\.? ?|(TT|H|Q|P)\. ?|(Q|P)(?=\d))(?!HCM|Hồ)(?=[{CAPITALS}\d])")
_LETTERS, _COUNTRY = " VN", " Việt Nam"
"""How a body may be told to be the country's: ``Tổng cục Đường bộ VN``."""
_GLUED = pattern(r" [-–](?=[^\s])|(?<=[^\W\d_])[-–] (?=[^\W\d_])")
_MAY_BE_SHORT = pattern(r"[.Xx]| [QP]\d")
_UNITS = {"tp": "TP", "tx": "thị xã", "t.x": "thị xã", "tt": "thị trấn", "h": "huyện", "q": "quận", "p": "phường"}
"""Units as papers shorten them, before the name: ``UBND TX.Phú Xuân``."""
_COMMITTEE = pattern(r"\b(?:tỉnh|thành|huyện|thị|quận|đảng) (?:ủy|uỷ)\b")
_OLD_NAME = "sài gòn"
_FIRM = pattern(r"\b(?:Công ty|Tập đoàn|Ngân hàng)\b", re.IGNORECASE)
"""They keep the name of a city that bears another today; offices do not."""
_LONGEST_PLACE = 6
"""Words of the longest spelling of a province."""


def spelled(post: PrintedPost, frame: Frame) -> tuple[str, str]:
    """Rank and body of a post in standard spelling, abbreviations written out, those that the article defines first."""
    return _rank_and_body(post.rank.key, post.rank.detail, post.body, frame.definitions)


def body_spelled(body: str, frame: Frame) -> str:
    """A body that the article names in standard spelling."""
    return _spelled(body, frame.definitions)


@lru_cache(4096)
def _rank_and_body(key: str, detail: str, body: str, definitions: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """The same of a rank as the lexicon has it; remembered, as few posts make up most of the news.

    Its abbreviation may say something of the body: ``UVBTV`` is ``Ủy viên`` of the ``Ban Thường vụ``.
    """
    rank, rest = _rank_and_rest(detail or _standard_ranks().get(key) or standard(key))
    return rank, f"{rest} {_spelled(body, definitions)}".strip()


@lru_cache(4096)
def place_at_end(body: str) -> str | None:
    """The province that ends a body; None when none does."""
    words = matching_copy(body).split(" ")
    for count in range(min(_LONGEST_PLACE, len(words)), 0, -1):
        if province := places.by_spelling().get(" ".join(words[-count:])):
            return province.name
    return None


@cache
def _standard_ranks() -> dict[str, str]:
    ranks = lexicon.ranks()
    return {matching_copy(standard(name)): name for name in (*ranks.ranks, *ranks.whole, *ranks.passing)}


@cache
def _rank_and_rest(rank: str) -> tuple[str, str]:
    known = _standard_ranks()
    if rank.lower() in known:
        return rank, ""
    for full in known.values():
        if rank.startswith(full + " "):
            return full, rank[len(full) + 1 :]
    return rank, ""


def _spelled(body: str, definitions: tuple[tuple[str, str], ...]) -> str:
    defined, table = dict(definitions), lexicon.abbreviations()

    def full(match: re.Match[str]) -> str:
        word = match[0]
        return word if word in table.keep else defined.get(word) or table.expand.get(word) or word

    if " ủy" in body or " uỷ" in body:
        body = _COMMITTEE.sub(lambda match: match[0].capitalize(), body)
    body = _GLUED.sub(" - ", body)
    if _MAY_BE_SHORT.search(body):
        body = _SHORT_UNIT.sub(lambda match: f"{_UNITS[(match[1] or match[2] or match[3]).lower()]} ", body)
    for short in _phrases():
        if short in body:
            body = body.replace(short, table.expand[short])
    written = standard(_WORD.sub(full, _DEFINITION.sub("", body).replace(" & ", " và ").replace(" – ", " - "))).strip(" ,-–")
    written = f"{written.removesuffix(_LETTERS)}{_COUNTRY}" if written.endswith(_LETTERS) else written
    return _with_standard_place(_OF_CITY.sub("Thành ủy ", written))


@cache
def _phrases() -> tuple[str, ...]:
    """Abbreviations whose meaning hangs on the words behind: the ``BCH Quân sự`` is no ``Ban Chấp hành``."""
    return tuple(short for short in lexicon.abbreviations().expand if {" ", ","} & set(short) and short.split(" ")[0].isupper())


@cache
def _below() -> frozenset[str]:
    """Words for units below a province, which may bear the name of one."""
    units = lexicon.bodies().units
    return frozenset({word.split(" ")[-1] for word in (*units.district, *units.communal)})


def _with_standard_place(body: str) -> str:
    """The province that ends a body in its standard spelling: ``Đắc Lắc`` becomes ``Đắk Lắk``."""
    words = body.split(" ")
    for count in range(min(_LONGEST_PLACE, len(words)), 0, -1):
        if count < len(words) and words[-count - 1].lower() in _below():
            continue  # phường Sài Gòn
        if words[-count] == "Thủ" and " ".join(words[:-count]).endswith("Tư lệnh"):
            return body  # Bộ Tư lệnh Thủ đô Hà Nội
        printed = matching_copy(" ".join(words[-count:]))
        if printed == _OLD_NAME and _FIRM.search(body):
            return body
        if province := places.by_spelling().get(printed):
            name = f"TP {province.name}" if province.after_a_man else province.name
            return " ".join([*words[:-count], name])
    return body
