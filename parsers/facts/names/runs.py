"""Runs of capitalised syllables, and what in them may be a name: not what the lexicon knows to be something else."""

from __future__ import annotations

import re
from bisect import bisect_left

from parsers import lexicon
from parsers.facts.names.foreigners import Syllable, could_be_vietnamese
from parsers.facts.names.namesakes import named_units
from parsers.facts.tagging.spans import Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.text import last_before

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĆČĎĐĒĔĚĞĨĪĬŁŃŇŎŌŐƠŘŚŞŠŤŨŪŬŮŰƯŽẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸÝ"
_APOSTROPHES = "'’‘ʼ`´"
APOSTROPHES = frozenset(_APOSTROPHES)
"""What joins the parts of highland names: ``K'Brốp``."""
# What may be there stands before an empty alternative: the engine passes over that in half the time that it takes for a question mark.
_REST = rf"[^\W\d_]*(?:(?:[{_APOSTROPHES}-][^\W\d_]+)+|)"
_SMALL_MIDDLE = rf"(?:(?=[{_UPPER}])|(?:văn|thị|đình|da|de|del|dos|v[ao]n(?: de[rn]?)?|bin|al) (?=[{_UPPER}]))"
"""Printed small inside of a name, by a slip or as abroad: ``Ursula von der Leyen``."""
_WORD = rf"(?:[{_UPPER}][{_APOSTROPHES}] (?=[{_UPPER}])|)[{_UPPER}]{_REST}"
_INITIAL = r"(?:[A-Z]\. |[A-EGI-ORSU-Z]\.|)"
"""Without a blank behind, as those of foreigners are printed as well, none that is short for a unit: ``Q.Tân Bình``."""
# It begins with a plain set of letters, so that the engine can skip to the next of them; no letter may stand before. Blanks are in groups.
RUN = pattern(rf"[{_UPPER}](?<!\w.)(?:([{_APOSTROPHES}] [{_UPPER}])|){_REST}( {_SMALL_MIDDLE}{_INITIAL}{_WORD}){{0,200}}")
"""Capitalised words in a row; its second group is there where they are several."""
_SYLLABLE = pattern(_WORD)
_LONGEST_KNOWN = 80
"""How far before its first word what is known to be something else may begin: a post told with its whole country."""
_FULL = 2
"""Syllables of the shortest name with its family name."""
_OF_DISTRICT, _LONGEST_COMMUNE = pattern(r"\b(?:xã|phường|thị trấn) [^\s,.;:]+(?: [^\s,.;:]+){0,2}, $"), 36
"""Before the district of a commune, told without its unit."""
_CLOSING = frozenset(",;.)")
_DISTRICT, _PLACES = TagKind.DISTRICT, frozenset({TagKind.PLACE, TagKind.DISTRICT})
_WORDS_IN_NAMES = frozenset({TagKind.TITLE, TagKind.HONORIFIC, TagKind.RANK, TagKind.FORMER, TagKind.ACTING, TagKind.CURRENT})
_PARTS_OF_NAMES = _WORDS_IN_NAMES | _PLACES
_POSTS = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.FORMER, TagKind.ACTING})
_BEFORE_ONE, _HONORIFICS = ("ông ", "bà ", "đồng chí ", "đ/c "), frozenset({"Ông", "Bà"})
_BEFORE_NAME = frozenset({"Ông", "Bà", "Anh", "Chị", "ĐB", "Theo"})
"""With capitals, before a family name: ``Theo ĐB Phan Thị …``."""
_WHOLE = (3, 4)
"""Syllables of most names."""
_DELEGATION, _ASSEMBLY = "Đoàn ", ("Quốc hội khóa ", "Quốc hội khoá ", "ĐBQH khóa ", "ĐBQH khoá ")
_MIDDLES = frozenset({"Văn", "Thị"})
"""Second syllables of Vietnamese names alone."""


def segments(run: re.Match[str], tags: Tags) -> list[list[Syllable]]:
    """The run without what the lexicon knows to be something else."""
    begin, printed, blocking = run.start(), run[0], _blocking(run, tags)
    if not blocking and printed.istitle() and _is_plain(printed):
        return [_plain_syllables(printed, begin)]  # as most are
    mixed = not printed.removeprefix("Ông ").removeprefix("Bà ").isupper()
    segment: list[Syllable] = []
    found = [segment]
    for syllable in _syllables(printed, begin):
        start, end, word = syllable
        while blocking and blocking[-1].end <= start:
            blocking.pop()
        blocked = blocking[-1].start if blocking else end
        if start < blocked < end and run.string[blocked - 1] == "-":
            segment.append((start, blocked - 1, run.string[start : blocked - 1]))  # Nguyễn Văn A-Bí thư
        elif cut := _told_behind_hyphen(word):
            segment.append((start, start + cut, word[:cut]))
        elif blocked >= end and not (mixed and len(word) > 1 and word.isupper()):
            segment.append(syllable)
            continue
        if segment:
            segment = []
            found.append(segment)
    return found if segment else found[:-1]


def _blocking(run: re.Match[str], tags: Tags) -> list[Tag]:
    """What in a run is surely something else, the next one last; as no entity overlaps another, their ends come in order, too."""
    entities, begin, found = tags.entities, run.start(), []
    for index in range(bisect_left(entities.starts, run.end()) - 1, -1, -1):
        tag = entities[index]
        if tag.end <= begin or tag.start < begin - _LONGEST_KNOWN:
            break
        if not is_part_of_name(tag, run, tags):
            found.append(tag)
    return found


def _told_behind_hyphen(word: str) -> int:
    """Where a hyphen parts a name from what somebody is, ``Nguyễn Thị A-vợ liệt sĩ``, and joins no syllables of it; 0 where none does."""
    cut = word.find("-")
    return cut if cut > 0 and word[cut + 1 :] in lexicon.names().behind_hyphens else 0


def _syllables(printed: str, at: int) -> list[Syllable]:
    """The words of a run that begins at ``at``; a particle of the highlands is one with its name, an initial is none."""
    if _is_plain(printed):
        return _plain_syllables(printed, at)
    return [(at + found.start(), at + found.end(), found[0]) for found in _SYLLABLE.finditer(printed)]


def _is_plain(printed: str) -> bool:
    """Whether there is nothing but letters and blanks in a run."""
    return printed.replace(" ", "").isalpha()


def _plain_syllables(printed: str, at: int) -> list[Syllable]:
    syllables = []
    for word in printed.split(" "):
        end = at + len(word)
        syllables.append((at, end, word))
        at = end + 1
    return syllables


def is_part_of_name(tag: Tag, run: re.Match[str], tags: Tags) -> bool:
    """Whether a place in a run of capitals is rather a part of a name: ``Nguyễn Thái Bình``, ``Hoàng Mai`` after ``đồng chí``."""
    if tag.kind not in _PARTS_OF_NAMES or run.string[tag.start - 1 : tag.start] == "-":
        return False  # Nguyễn Văn A-UVBTV
    if tag.kind is _DISTRICT:
        before = last_before(tags.copy, tag.start, 14).rstrip()
        if tag.start == run.start() and tag.end == run.end() and before.endswith(("cử tri", "đại biểu")):
            return False
        if _is_listed_place(tag, run, tags):
            return False
        return not before.endswith(named_units()) and not _leads_full_name(tag, run, before)
    if (
        tag.kind in _WORDS_IN_NAMES
        and tag.start > run.start()
        and (" " not in tag.key or (tag.end == run.end() and (_led_by_family(run) or _behind_family(run, tag))))
    ):
        return True
    if tag.key == "nguyên" and tag.start == run.start() and run[0].count(" ") in {2, 3}:
        return tags.copy.endswith(("ông ", "bà ", "đồng chí "), 0, tag.start)  # a family name misprinted
    if tag.kind in _WORDS_IN_NAMES:
        return False
    if tag.start == run.start():  # đồng chí Hàn Quốc Vượng
        return tag.end < run.end() and run[0].count(" ") < 4 and tags.copy.endswith(("đồng chí ", "ông ", "bà "), 0, tag.start)
    if tag.end == run.end() and _is_delegation(run, tag) and run.start() - 1 not in tags.honorific_ends:
        return False
    if _ends_announced_name(tag, run, tags):
        return True
    return _led_by_family(run) and tag.start - run.start() < 24 and tag.key.count(" ") < 2


def _is_delegation(run: re.Match[str], place: Tag) -> bool:
    """Whether a run is the delegation of a country or a province, perhaps behind its term: ``Quốc hội khóa XV Đoàn Quảng Ninh``."""
    before = run.string[run.start() : place.start]
    if before == _DELEGATION:
        return True
    numbered = before.endswith(f" {_DELEGATION}") and before.removesuffix(_DELEGATION).isupper()
    return numbered and run.string.endswith(_ASSEMBLY, 0, run.start())


def _ends_announced_name(tag: Tag, run: re.Match[str], tags: Tags) -> bool:
    """Whether a country of one syllable ends a Vietnamese name whose family name nobody listed: ``đồng chí Vắng Ngọc Lào, Bí thư …``."""
    if tag.end != run.end() or " " in tag.key:
        return False
    words, told = run[0].split(" "), tags.entity_at.get(tag.end + 2)
    announced = words[0] in _HONORIFICS or tags.copy.endswith(_BEFORE_ONE, 0, run.start())
    name = words[1:] if words[0] in _HONORIFICS else words
    if not announced or len(name) not in _WHOLE:
        return False
    return (name[1] in _MIDDLES or (told is not None and told.kind in _POSTS)) and all(map(could_be_vietnamese, name))


def _is_listed_place(tag: Tag, run: re.Match[str], tags: Tags) -> bool:
    """Whether a district is all of a run and goes on with a list of them or from one of its communes: ``xã Bản Hồ, Sa Pa``."""
    before = tags.before(tag.start)
    whole = (tag.start, tag.end) == run.span()
    listed = before is not None and before.kind in _PLACES and tags.copy[before.end : tag.start] in {", ", " và "}
    closed = whole and run.string[tag.end : tag.end + 1] in _CLOSING
    listed = listed or (closed and _OF_DISTRICT.search(tags.copy, max(0, tag.start - _LONGEST_COMMUNE), tag.start) is not None)
    return whole and listed and not tags.copy.endswith(("đồng chí ", "ông ", "bà "), 0, tag.start)


def _leads_full_name(tag: Tag, run: re.Match[str], before: str) -> bool:
    """Whether a whole name stands right behind a place that nothing announces: ``Khu kinh tế Phú Quốc Nguyễn Văn A``."""
    words, rest = lexicon.names(), run.string[tag.end + 1 : run.end()].split(" ")
    strong = rest[0] in words.families and rest[0] not in words.weak_families
    return tag.start == run.start() and strong and len(rest) > _FULL and not before.endswith(tuple(words.honorifics))


def _behind_family(run: re.Match[str], tag: Tag) -> bool:
    """Whether a family name stands right before a tag: ``… Việt Nam Đỗ Tiến Sỹ``."""
    words, before = lexicon.names(), run.string[run.start() : tag.start].split(" ")[-2:-1]
    return bool(before) and before[0] in words.families and before[0] not in words.weak_families


def _led_by_family(run: re.Match[str]) -> bool:
    syllables, words = run[0].split(" "), lexicon.names()
    first = next((word for word in syllables if word not in _BEFORE_NAME and (len(word) == 1 or not word.isupper())), "")  # TANDTC Lê …
    return first in words.families and first not in words.weak_families
