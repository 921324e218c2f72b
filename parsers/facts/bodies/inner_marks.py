"""Marks inside the names of bodies: a comma or a dash behind which one goes on."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.bodies.phrases import WORD, phrase_end
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import PLACES, TagKind
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before

SEPARATOR = pattern(r"[,;:.()…?!\"“”\n]| [-–—] ")
_COMMA_INSIDE = pattern(r", (?=[^\W\d_])")
_JOINED = pattern(rf"(?:[^\W_]+ ){{1,4}}(?:và|&) [{CAPITALS}]")
_MEMBERS = ", đảng viên"
"""Ends the name of the room for ``tổ chức cơ sở đảng, đảng viên`` of every board of organisation."""
_REGION, _LONGEST_REGION = pattern(r" (?:khu vực|Khu vực|PTKV|KV|cơ sở|số) (?:\d{1,2}|[IVX]{1,5})$"), 20
"""Before the place of a body that is one of several told by their numbers: ``TAND khu vực 3 - Lào Cai``."""
_PROJECTS, _OF_PROVINCE, _FAR = " dự án ", (" tỉnh ", " thành phố "), 90
"""What a board manages, whose last field has the province behind it: ``dự án … công trình giao thông, nông nghiệp tỉnh Đắk Nông``."""
_CLOSING = frozenset(",;.:)")
_UNION, _SOCIETY = "đoàn", ("Hội ", "Ủy ban Hội ")
_MOST_PARTS = 12
"""How many parts between commas a name of a body has at most."""


def goes_on_behind_comma(reading: SentenceReading, pos: int, most: int = _MOST_PARTS) -> int | None:
    """Where a name of a body goes on behind a comma: ``Sở Văn hóa, Thể thao và Du lịch``; None where the comma ends it.

    Or where more than ``most`` parts follow: a list so long is no name.
    """
    text, after = reading.text, pos + 2
    if most == 0 or (after in reading.tags.entity_at and text[after].isupper()):
        return None  # as before most posts
    if text.startswith(_going_on(), pos):
        return after
    if text.startswith(_MEMBERS, pos) and text.startswith((" của ", " Ban "), pos + len(_MEMBERS)):
        return pos + len(_MEMBERS) + 1
    if not _COMMA_INSIDE.match(text, pos, reading.end):
        return None
    if text[after].islower():
        return after if _goes_on_small(reading, pos, most) else None
    if not text[after].isupper() or after in reading.names or after in reading.tags.entity_at:
        return None
    if _is_told_again(text, pos):
        return None  # Chủ tịch Công đoàn EVN, EVN và Công ty A sẽ …
    stop = SEPARATOR.search(text, after, reading.end)
    clause = text[after : stop.start() if stop else reading.end]
    piece = phrase_end(reading.tags, after, reading.end)
    if piece and _field_goes_on(reading, piece, most):
        return after
    if (
        any(tag.kind is TagKind.PLACE for tag in reading.tags.within(reading.tags.entities, after, after + 32))
        and "khối" in text[pos - 30 : pos].lower()
    ):
        return after  # Đảng ủy Khối Đại học, Cao đẳng TP Hồ Chí Minh
    joined = _JOINED.match(clause)
    if not joined or after + joined.end() - 1 in reading.names or after + joined.end() - 1 in reading.tags.entity_at:
        return None
    return after


def _goes_on_small(reading: SentenceReading, comma: int, most: int) -> bool:
    """Whether a field in small letters behind a comma is one of several, or the last of what a board manages for its province."""
    text, after = reading.text, comma + 2
    first = phrase_end(reading.tags, after, reading.end)
    if not first:
        return False
    if text.startswith(", ", first):
        return goes_on_behind_comma(reading, first, most - 1) is not None  # Ban Tuyên giáo, công tác xã hội, Dân tộc và Tôn giáo
    if text.startswith(" và ", first):
        return phrase_end(reading.tags, first + 4, reading.end) is not None
    last = text.startswith(_OF_PROVINCE, first) and after not in reading.tags.body_at
    return last and _PROJECTS in last_before(text, comma, _FAR)


def _field_goes_on(reading: SentenceReading, end: int, most: int) -> bool:
    """Whether one more field of a body ends before a name, a dash or a comma behind which the next stands.

    ``Ủy ban Tài chính, Ngân hàng, Ngân sách Nguyễn Văn A``, ``Trung tâm Văn hóa, Thể thao - Truyền thông``.
    """
    text = reading.text
    if text.startswith((" - ", " – "), end) and text[end + 3 : end + 4].isupper():
        return phrase_end(reading.tags, end + 3, reading.end) is not None
    return end + 1 in reading.names or (text.startswith(", ", end) and goes_on_behind_comma(reading, end, most - 1) is not None)


def _is_told_again(text: str, comma: int) -> bool:
    """Whether the word that ends a body stands behind its comma again, perhaps with a number."""
    ends = last_before(text, comma, 24).split(" ")
    return len(ends) > 1 and text.startswith((f"{ends[-1]} ", f"{' '.join(ends[-2:])} "), comma + 2)


def _of_two_districts(reading: SentenceReading, pos: int, after: int) -> bool:
    """Whether a dash joins the districts of one region: ``Chi cục Thuế khu vực Bắc Hà - Si Ma Cai``."""
    first, second = reading.tags.before(pos), reading.tags.entity_at.get(after)
    both = first and second and first.end == pos and first.kind is second.kind is TagKind.DISTRICT
    return bool(both and first and reading.text.endswith((" khu vực ", " liên huyện "), 0, first.start))


def _of_two_countries(reading: SentenceReading, pos: int, after: int) -> int | None:
    """Where the second of two countries begins that a dash joins: ``hữu nghị Việt Nam - Cuba``, ``Việt - Trung``; None where none does."""
    word = WORD.match(reading.text, after) if last_word(reading.text, pos) == "Việt" else None
    if word and word[0] in lexicon.places().short_countries:
        return after
    first, second = reading.tags.before(pos), reading.tags.entity_at.get(after)
    if first and first.end == pos and first.kind is TagKind.PLACE and not first.detail and reading.text.startswith(_groups(), after):
        return after  # hữu nghị Việt Nam - ASEAN
    both = first and second and first.end == pos and first.kind is second.kind is TagKind.PLACE
    return after if both and first and second and not first.detail and not second.detail else None


@cache
def _groups() -> tuple[str, ...]:
    """Groups of countries, which friendship is with as well."""
    return lexicon.places().groups


def goes_on_behind_dash(reading: SentenceReading, pos: int) -> int | None:
    """Where a name goes on behind a dash: ``Sở Lao động - Thương binh và Xã hội``."""
    text = reading.text
    glued = text[pos + 2 : pos + 3].isupper()  # Sở Thông tin -Truyền thông
    if text[pos : pos + 2] not in {" -", " –"} or not (glued or text[pos + 2 : pos + 3] == " "):
        return None
    after = pos + (2 if glued else 3)
    if countries := _of_two_countries(reading, pos, after):
        return countries
    if _of_two_districts(reading, pos, after):
        return after
    if after < reading.end and text[after].islower():
        return after if phrase_end(reading.tags, after, reading.end) and after not in reading.tags.act_at else None
    if (
        after >= reading.end
        or not text[after].isupper()
        or after in reading.names
        or (after in reading.tags.act_at and not _ends_as_field(reading, after))
        or (last_word(text, pos)[:1].isupper() and ends_with_place(reading, pos))
    ):
        return None
    if text.startswith(_SOCIETY, after) and last_word(text, pos) == _UNION:
        return None  # Tỉnh đoàn - Hội Liên hiệp Thanh niên, who hold an event together
    tag = reading.tags.entity_at.get(after)
    if tag and tag.kind in PLACES and _REGION.search(text, max(0, pos - _LONGEST_REGION), pos):
        return after
    return None if tag and tag.kind is not TagKind.BODY else after


def _ends_as_field(reading: SentenceReading, pos: int) -> bool:
    """Whether a word that may be a verb is the last field of a body: ``Sở Văn hóa - Thông tin, …``, ``Văn hóa - Thông tin tỉnh``."""
    end = phrase_end(reading.tags, pos, reading.end)
    if end is None or end >= reading.end:
        return end is not None
    placed = reading.tags.entity_at.get(end + 1)
    closed = reading.text[end] in _CLOSING or end + 1 in reading.names or (placed is not None and placed.kind in PLACES)
    return closed or reading.tags.copy.startswith(_units_behind(), end)


@cache
def _units_behind() -> tuple[str, ...]:
    """What may stand behind the last field of a body: the unit that it is of, or somebody else."""
    units = lexicon.bodies().units
    return (" và ", *(f" {unit} " for unit in (*units.provincial, *units.city, *units.district, *units.communal)))


def ends_with_place(reading: SentenceReading, pos: int) -> bool:
    """Whether a place ends at ``pos``."""
    tags = reading.tags.within(reading.tags.entities, pos - 20, pos)
    return any(tag.end == pos and tag.kind in PLACES for tag in tags)


def last_word(text: str, pos: int) -> str:
    """The word before ``pos``."""
    return last_before(text, pos, 24).rstrip().rsplit(" ", 1)[-1]


@cache
def _going_on() -> tuple[str, ...]:
    """With these a name goes on in small letters."""
    return tuple(f", {word}" for word in lexicon.bodies().behind_comma)
