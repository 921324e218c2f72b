"""Numbers that count nothing: ordinals, names by number, years, list bullets, telephones, mottoes, durations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from parsers import lexicon
from parsers.facts.names.foreigners import could_be_vietnamese
from parsers.facts.statistics.lexicon import Endings, last_words, pairs, partners, pointing_nouns, unit_words
from parsers.facts.statistics.units import Unit, UnitKind
from parsers.letters import CAPITALS
from parsers.lexicon import any_of
from parsers.numbers import Number
from parsers.patterns import pattern
from parsers.text import last_before

_COUNT, _TIMES, _DURATION, _MOTTO = UnitKind.COUNT, UnitKind.TIMES, UnitKind.DURATION, UnitKind.MOTTO
_BULLET = pattern(r"\d{1,2}\s?(?:[.)/-]|[-–])\s")
_BRACKETED = pattern(r"\(\d{1,2}\)")
_QUOTES = pattern(r"[“\"'‘][^“”\"'‘’]{0,16}$")
_CLOSED = pattern(r"[^“”\"'‘’]{0,40}[”\"'’]")
_MOST_IN_MOTTO = 20
# `30 Tết`, `28 tết` are days.
_FEAST = ("Tết", "tết")
# `“kết nạp 215 đảng viên” xin sửa lại là …`: the paper takes the figure back.
_CORRECTED = pattern(r"[^.;\d]{0,60}(?:sửa lại|đính chính lại|đọc lại) (?:là|thành)")
# `phường 13 quận Bình Thạnh`, `tổ dân phố 7 ấp Chợ`: the noun behind the number does not tell what is counted.
_OF_PLACES = ("xã", "huyện", "tỉnh", "phường", "hội")
# `Boeing 787 Dreamliner`: a number between names is part of the name.
_NAME_BEFORE = pattern(rf"[\w,] (?:i?[{CAPITALS}])\w+ $")
_CALLED = pattern(rf"\w ([{CAPITALS}]\w{{3,}}) $")
# `Phường Hoài Nhơn 1 giáp …`: places and teams that are numbered.
_NUMBERED = pattern(rf"(?:[Xx]ã|[Pp]hường|[Kk]hu|[Tt]hôn|[Bb]ản|[Ấấ]p|[Tt]rường|[Đđ]ội|[Đđ]ội tuyển) (?:[{CAPITALS}]\w+ ){{1,4}}$")
# `4 khóa XII`: the noun has a number of its own.
_OWN_NUMBER = pattern(r"\w+ [IVXL]+(?!\w)")
# `4 nghị quyết trụ cột 57, 59`, `hai nghị quyết số 18 và 19`: the count is of what is named behind it.
_NAMED_BEHIND = pattern(r" (?:số \d|\(?\d{1,3}(?:,| và) \d)")
_A_PAIR = 2
_POINTING = (" này", " nói trên", " nêu trên", " kể trên")
"""Behind two of a kind these point back: ``2 quyết định này``."""
_HOLDER = 16
# What a list may open with, and how one opens.
_LISTING = frozenset({":", ",", "(", "g", "b", "v", "l"})
_LISTED = pattern(
    r":(?: [^\s,;.:]+){1,12}(?:,| và) |,? \(?(?:bao )?gồm\b| \((?:về )?[^\W\d_][^().\d]{2,100}(?:,| và) [^().\d]{2,100}\)"
    r"| về (?:số|tỷ lệ|tỉ lệ|quy mô|chất lượng|công tác|việc) [^\W\d_][^,;.:()\d]{1,60}, [^;.:()\d]{2,100} và "
    rf"| là [{CAPITALS}][^,;.:()\d]{{2,60}}(?: \([^()]{{2,40}}\))?,? và [{CAPITALS}]"
)
# `cả 3 xã` points back to what was counted before.
_POINTED_AT_MOST = 20
_ALL, _CHANGES = frozenset({"cả", "Cả"}), frozenset({"giảm", "tăng"})
# Telephones and accounts are long; what is shorter needs no look for them.
_LONG = 100
_IN_NUMBERS = " \n0123456789.()+-:"
_BULLET_WIDTH = 4
# `dịch bệnh Covid - 19 diễn biến phức tạp`
_OF_COVID = 19
_YEAR_WIDTH = 4
_JOINS = ("/", "+")
_FOR_EACH = ("bình quân ", "trung bình ", "mỗi ", "cứ ")
# `1,5 con/`, `17,2 máy/`: what is told of so many is no whole number.
_DECIMAL_RATE = pattern(r"\d,\d+ [^\W\d_]+(?: [^\W\d_]+){0,2}/$")
_ONE_OF = pattern(r"(?<![\d.,/])0?1 [^\W\d_]+(?: [^\W\d_]+){0,3}/$")
# `1 cán bộ/100 dân`, but `25 hộ/100 dân`
_HEADS, _HOUSEHOLDS = "dân", "hộ/"
_GOES_ON = pattern(r"[^/,;.:()\d][^,;.:()\d]{0,60}\d")
# `tàu cá TH 90868 TS`, `SOM 2 APEC`, but `TX 5 HTX`
_REGISTERED = pattern(r"(?<!\w)(?!T[PTX] )[A-ZĐ][A-Za-zĐ]{1,2} $")
_SHIPS_FROM = 1_000
# `điểm 2 điều 38`, `các khoản 1, 2 và 3 điều 8`
_POINT, _ARTICLE = "điểm", "điều"
_CLAUSES = pattern(r"\b(?:khoản|điểm) (?:\w{1,3}(?:, | và |; ))*+$", re.IGNORECASE)
"""Before the last clause of a list, whose article stands behind it; ``65 điều 3 phụ lục`` are counted."""
# `đường 36 đoạn qua xã`
_ROAD, _STRETCH = "đường", "đoạn"
_MOST_LABEL = 9999
_MOST_LABEL_WORDS = 4
_WINDOW = 40


_NAMED_TOGETHER = 5
"""How many bodies, printed with a capital, are pointed back to in words."""


def is_article(number: Number) -> bool:
    """Whether a number is the ``một`` that counts nothing; ``từ một đến hai xã`` does."""
    return number.in_words and number.value == 1 and number.total is None and number.range_of is None


def is_refused(text: str, block_start: int, number: Number, unit: Unit, said: str) -> bool:
    """Whether the number at its place in ``text`` is no statistic; ``unit`` is what follows it, ``said`` the word right before it."""
    start, end, value = number.start, number.end, number.value
    if unit.kind is _DURATION or unit.kind is _MOTTO:
        return True
    if number.in_words and number.total is None and not _counts_in_words(text, number, unit):
        return True
    before = last_before(text, start, _WINDOW, block_start)
    words = last_words(before, _MOST_LABEL_WORDS) if said in _last_words() else []
    return (
        ((start - block_start <= _BULLET_WIDTH or before[-1:] == "(") and _is_bullet(text, block_start, number))
        or (not number.in_words and ((end - start == _YEAR_WIDTH and _is_year(text, number, before)) or _is_glued(text, number, unit)))
        or (_can_be_label(number) and (words or not unit.known) and _is_label(before, words, number, unit))
        or (value <= _POINTED_AT_MOST and words and _points_back(words) and not _is_told_behind(text, unit.end))
        or (value <= _POINTED_AT_MOST and number.total is None and _is_named(text, number, unit))
        or ((value >= _LONG or "(" in before) and _is_furniture(before))
        or (value == _OF_COVID and before.rstrip(" -–").lower().endswith("covid"))
        or (number.total is not None and ("/" in text[start:end] or number.range_of is not None) and _looks_like_a_date(number, unit, said))
        or (number.total is None and ((value < _MOST_IN_MOTTO and _is_motto(text, number, before)) or unit.name.startswith(_FEAST)))
        or ((value == 1 or before[-1:] in _JOINS) and _is_base(text, number, unit, before))
        or (not unit.known and _is_class_of_ship(number, unit) and _REGISTERED.search(before) is not None)
        or (unit.head == _ARTICLE and (said == _POINT or _is_clause(text, unit, before)))
        or (said == _ROAD and unit.head == _STRETCH)
        or (text.find(" lại ", end, end + 80) >= 0 and _CORRECTED.match(text, end, end + 80) is not None)
    )


def _is_clause(text: str, unit: Unit, before: str) -> bool:
    """Whether a number is that of a clause, behind which its article is named: ``các khoản 1, 2 và 3 điều 8``."""
    return text[unit.end + 1 : unit.end + 2].isdigit() and _CLAUSES.search(before) is not None


def _is_class_of_ship(number: Number, unit: Unit) -> bool:
    """Whether letters behind a number can be the class of a ship, whatever is told of it: ``90868 TS``, ``90868 TS chở``."""
    return unit.name.isupper() or (number.value >= _SHIPS_FROM and unit.name.partition(" ")[0].isupper())


def _is_base(text: str, number: Number, unit: Unit, before: str) -> bool:
    """Whether a number is only what another is told of: ``1,5 con/1 phụ nữ``, ``9 bác sĩ/10.000 dân``, ``bình quân 1 hộ có 3 người``.

    Or the second of a model's name: ``mô hình 5+1``. Of others both count: ``250 người/10 phương tiện``.
    """
    if before[-1:] == "+":
        return before[-2:-1].isdigit()
    if before[-1:] == "/":
        return isinstance(number.value, int) and str(number.value).rstrip("0") == "1" and _is_of_a_rate(before, number, unit)
    return before.lower().endswith(_FOR_EACH) and _GOES_ON.match(text, unit.end) is not None


def _is_of_a_rate(before: str, number: Number, unit: Unit) -> bool:
    """Whether so many behind a stroke are what a rate is told of: people behind what is told of them, or one behind an amount or one."""
    if number.value == 1 and (before.endswith(_amounts()) or _ONE_OF.search(before)):
        return True
    if unit.name == _HEADS and not before.endswith(_HOUSEHOLDS):
        return True
    return _bases().match(unit.name.lower()) is not None and (before.endswith(_told_of_them()) or _DECIMAL_RATE.search(before) is not None)


@cache
def _amounts() -> tuple[str, ...]:
    """How the text before the stroke of a rate ends that tells an amount: ``đồng/``."""
    return tuple(f" {word}/" for word in unit_words().rates.amounts)


@cache
def _told_of_them() -> tuple[str, ...]:
    """How the text before the stroke of a rate ends that tells of people: ``bác sĩ/``."""
    return tuple(f" {word}/" for word in unit_words().rates.told)


@cache
def _bases() -> re.Pattern[str]:
    """The people of whom rates are told."""
    return re.compile(rf"(?:{any_of(unit_words().rates.bases)})(?!\w)")


def _is_named(text: str, number: Number, unit: Unit) -> bool:
    """Whether a small number belongs to a name or only points: ``2 nước``, ``một lần``, ``hai nghị quyết số 18 và 19``."""
    if unit.kind is _TIMES:
        return number.value == 1 and unit.name == "lần"
    head = unit.head or unit.name.split(" ", 1)[0].lower()
    pair = number.value == _A_PAIR and (head in pairs() or (head in partners() and _is_held(text, number.start)))
    pair = pair or (number.value == _A_PAIR and text.startswith(_POINTING, unit.end))
    return pair or _OWN_NUMBER.match(unit.name) is not None or _NAMED_BEHIND.match(text, unit.end) is not None


def _is_held(text: str, at: int) -> bool:
    """Whether a word right before two partners says what is theirs: ``lãnh đạo 2 tỉnh``, but ``khen thưởng 2 đơn vị``."""
    return last_before(text, at, _HOLDER).lower().endswith(_holders())


@cache
def _holders() -> tuple[str, ...]:
    """How the words before two partners end that tell what is theirs."""
    return tuple(f"{word} " for word in unit_words().counted.held_by)


def _counts_in_words(text: str, number: Number, unit: Unit) -> bool:
    """``mười lăm nghị quyết`` counts; ``một``, ``hai bên``, a name (``hang Tám``) and numbers before a word that nobody counts do not."""
    if is_article(number) or not unit.known:
        return False
    if text[number.start].isupper() and last_before(text, number.start, 2).strip().isalpha():
        return False
    if number.value == _A_PAIR and _are_heads(unit.name):
        return False
    if number.value <= _NAMED_TOGETHER and _are_named_bodies(unit):
        return False
    return unit.kind is not _COUNT or number.value > 10 or unit.head not in pointing_nouns() or _is_listed_behind(text, unit.end)


def _are_named_bodies(unit: Unit) -> bool:
    """Whether a capital shows that bodies are meant that were named before: ``hai Đảng``, ``bốn Văn phòng``."""
    return unit.name[:1].isupper() and unit.head in unit_words().counted.bodies


def _are_heads(name: str) -> bool:
    """Whether two are called by their post and by nothing of it: ``hai Chủ tịch nhấn mạnh``, not ``hai Chủ tịch UBND xã``."""
    post = next((head for head in unit_words().counted.heads if name.startswith(head)), None)
    return post is not None and (name == post or name[len(post) + 1 :][:1].islower()) and not name.endswith(_OF_PLACES)


def _is_told_behind(text: str, end: int) -> bool:
    """Whether it is told right behind a unit what was counted: ``cả 3 mặt của …``, ``cả 3 tiêu chí (về số vụ, số người bị thương)``."""
    return text.startswith(" của ", end) or _is_listed_behind(text, end)


def _is_listed_behind(text: str, end: int) -> bool:
    """Whether what a number counts is named one by one right behind its unit: ``ba bộ: …``, ``hai loại dịch vụ (gồm …)``."""
    return text[end : end + 2].strip() in _LISTING and _LISTED.match(text, end) is not None


def _points_back(words: Sequence[str]) -> bool:
    """Whether ``cả`` stands before a small number, and not as in ``giảm cả``."""
    return words[-1] in _ALL and (len(words) == 1 or words[-2] not in _CHANGES)


def _is_bullet(text: str, block_start: int, number: Number) -> bool:
    start = number.start
    if start - block_start <= _BULLET_WIDTH and not text[block_start:start].strip(" -–•*") and _BULLET.match(text, start):
        return True
    return text[start - 1 : start] == "(" and _BRACKETED.match(text, start - 1) is not None


def _is_year(text: str, number: Number, before: str) -> bool:
    """Four plain digits that can be a year, unless a qualifier says that they count."""
    plain = 1900 <= number.value <= 2100 and text[number.start : number.end].isdigit()
    return plain and _COUNTING.of(last_words(before.lower(), 2)) is None


def _is_glued(text: str, number: Number, unit: Unit) -> bool:
    """``12A``, ``5G``: letters right after the digits that are no unit of measure."""
    return text[number.end : number.end + 1].isalpha() and unit.kind is _COUNT


def _can_be_label(number: Number) -> bool:
    return number.scale == 1 and number.value <= _MOST_LABEL and not number.in_words


def _is_label(before: str, words: list[str], number: Number, unit: Unit) -> bool:
    """``thôn 3``, ``Quân khu 4``, ``số 5``; but ``tổng số 350``, and what is counted behind the number outweighs the word before it."""
    lower = [word.lower() for word in words]
    if words and (_ordinals().of(lower) or words[-1] in unit_words().labels.articles):
        return True
    if number.decimal or number.total is not None:
        return False
    if _is_floor(lower, unit):
        return True
    if _wards().of(lower) and unit.name.lower().startswith(unit_words().labels.done):
        return True
    labelled = (_labels().of(lower) or _labels().of(words)) if words else None
    if unit.known and unit.head not in unit_words().labels.lands and not (labelled and _is_proper(unit.name)):
        return False
    if not unit.known and (_NUMBERED.search(before) or _is_part_of_a_name(before, unit.name)):
        return True
    return labelled is not None and _counted_after().of(lower) is None


def _is_floor(words: list[str], unit: Unit) -> bool:
    """Whether a number is that of a floor or a room, not of the building behind it: ``tầng 2 nhà A``, but ``3 tầng 12 phòng``."""
    labels = unit_words().labels
    counted = len(words) > 1 and words[-2].isdigit()
    return bool(words) and not counted and words[-1] in labels.floors and unit.name.lower().startswith(labels.buildings)


def _is_proper(name: str) -> bool:
    """Whether a noun is printed as a name: ``lớp 8 Trường …``."""
    return name[0].isupper() and not name[:2].isupper()


def _is_part_of_a_name(before: str, name: str) -> bool:
    """Whether what follows a number goes on with a name: ``Boeing 787 Dreamliner``, ``HTX 1 Nhơn Lộc``, ``46 Trần Phú``.

    Or tells what a firm did that is called by a word of no Vietnamese and a number: ``Vinatex 14 tổ chức``.
    """
    if not name[0].isupper():
        called = _CALLED.search(before)
        return called is not None and not could_be_vietnamese(called[1])
    words = name.split()
    return _NAME_BEFORE.search(before) is not None or _is_street(name) or (len(words) > 1 and all(word.istitle() for word in words))


def _is_street(name: str) -> bool:
    """Whether what follows a number is somebody's name: ``46 Trần Phú``, a house in a street."""
    first, _, rest = name.partition(" ")
    return rest[:1].isupper() and first in lexicon.names().families - lexicon.names().weak_families


def _looks_like_a_date(number: Number, unit: Unit, said: str) -> bool:
    """``30/4`` before nothing that is surely counted is a day, not a fraction; behind a word of days, ``Quốc khánh 2/9``, always."""
    total = number.total or 0
    small = number.value <= 31 and total <= 12 and isinstance(number.value, int)
    return (not unit.known or said in unit_words().labels.before_days) and (small or 1900 <= total <= 2100)


def _is_motto(text: str, number: Number, before: str) -> bool:
    """A small number in short quotes: ``“5 xây, 3 chống”``."""
    return _QUOTES.search(before) is not None and _CLOSED.match(text, number.end, number.end + 42) is not None


@cache
def _last_words() -> frozenset[str]:
    """Words in small letters of which one stands right before a number that is a name, or that points back."""
    last = (*_ordinals().last_words, *_labels().last_words, *unit_words().labels.articles, *unit_words().labels.floors, *_ALL)
    return frozenset(word.lower() for word in last)


@cache
def _ordinals() -> Endings:
    """Words that make any number behind them a name."""
    return Endings(unit_words().labels.ordinals)


@cache
def _wards() -> Endings:
    """What is called by a number and does something behind it."""
    return Endings(unit_words().labels.wards)


@cache
def _labels() -> Endings:
    """Words that make a number a name when nothing counted stands behind it; those with a capital are written with it."""
    labels = unit_words().labels
    return Endings((*labels.words, *labels.capital, *labels.number_sign))


@cache
def _counted_after() -> Endings:
    return Endings(unit_words().labels.counted_after)


def _is_furniture(before: str) -> bool:
    """Whether what is before a number says that it is a telephone or an account."""
    return before.rstrip(_IN_NUMBERS).lower().endswith(_furniture()) and _furniture_pattern().search(before) is not None


@cache
def _furniture() -> tuple[str, ...]:
    return tuple(word.lower().rstrip(_IN_NUMBERS) for word in unit_words().labels.furniture)


@cache
def _furniture_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(unit_words().labels.furniture)})\s?:?[\s\d.()+-]*$", re.IGNORECASE)


_COUNTING = Endings(("hơn", "trên", "gần", "khoảng", "tổng số", "ước", "ít nhất", "đạt"))
