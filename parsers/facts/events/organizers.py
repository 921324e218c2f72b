"""Who holds an event: the bodies before ``tổ chức``, and those it is held with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from parsers import lexicon
from parsers.facts.bodies.finding import begins_body, read_body
from parsers.facts.events.sittings import is_work
from parsers.facts.framing.frame import Frame
from parsers.facts.tagging.reading import SentenceReading, passage
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind, Tags, matching_copy
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import standard
from parsers.types import MeetingKind

_HOLDS = pattern(
    r"\s(?:(?:đã có|đã|vừa|vẫn|sẽ|còn|cũng|long trọng|đồng loạt|trang trọng|trọng thể|chính thức|nhiều lần|thường xuyên|cùng ngày|bắt đầu"
    r"|quyết định|đồng|chủ trì,?|phối hợp(?=\s(?:tổ chức|khởi công|động thổ|khánh thành)))\s){0,3}"
    r"(?P<jointly>phối hợp)?"
    r"(?:\s?(?:cùng với|cùng(?! ngày)|với|(?<=phối hợp))\s(?:với\s)?(?P<partner>(?:(?! phối hợp |, (?:sáng|chiều|tối|ngày) ).){3,200}?)\s)?"
    r"(?:\s?(?:đã|long trọng|đồng)\s)?(?:tổ chức|(?<!Ban )Tổ chức|khai giảng|[Bb]ế giảng|[Kk]hai mạc|khởi công|động thổ|khánh thành"
    r"|tiến hành|triệu tập|có buổi"
    r"|(?:nhóm )?họp|chủ trì|công bố|mở(?!\s(?:rộng|đầu|ra)\b)|(?:tiếp tục|bước vào|bế mạc|có)(?=\s.?\Z)|làm(?=\s[lL]\Z))\s"
)
_DATED = pattern(
    r"(?:hôm nay,? )?(?:vào )?(?:sáng|chiều|tối|ngày|hôm)(?: ngày)?\s[\d/.-]+(?: tháng \d{1,2}(?: năm \d{4})?)?\s?", re.IGNORECASE
)
_BY = pattern(
    r"\b(?:do |được (?!tổ chức\b))(?P<body>(?:[^;.]|(?<=TP)\.){3,120}?)(?<!\bBan) (?:đồng |chủ trì,? |phối hợp )?tổ chức\b"
)
_JOINTLY = pattern(rf",? (?:chủ trì,? )?phối hợp (?:(?:với|cùng) (?:với )?|(?=[{CAPITALS}]))")
_ALSO_WITH = pattern(r",? cùng(?: với)? ")
_BRACKETS = pattern(
    r"\s?\([^()]{0,60}\)"
    r"|,? (?:khóa|khoá|nhiệm kỳ|lần thứ|giai đoạn) (?:[IVXLC]+|\d+(?:\s?[-–]\s?\d+)?|[^\W\d_A-ZĐ]+(?: mười| hai)?)(?!\w)"
)
_ASIDE = pattern(r"\([^()]{0,60}\)")
"""What a body is called for short, which tells of nothing else: ``Ban Chỉ đạo … (gọi tắt là Ban Chỉ đạo)``."""
_OCCASION = pattern(
    r"(?:Nhân|Nhằm|Thực hiện|Trong|Tại|Theo|Sau|Để|Hướng tới|Chào mừng|Tiếp tục|Vừa qua|Trước|Cùng"
    r"|Bên cạnh|Khi|Ngay|Đại diện|Phát biểu|Giấy|Thư|Công văn|Thông báo|Văn bản)\b"
)
_TELLS = pattern(r" (?:đã|(?<!và )vừa|vẫn|sẽ|thì|là|như việc|không) ")
"""Within words that tell of something else, and hold nothing: ``Điển hình như việc nhiều cán bộ vẫn tổ chức …``."""
_PEOPLE = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.HONORIFIC})
_LONGEST = 140
_EVENT = pattern(r"(?:Hội (?:nghị|thảo|thi|đàm)|Đại hội|Kỳ họp|Phiên|Lễ|Buổi|Cuộc)\b")
"""How an event begins that itself is said to sit: ``Hội nghị lần thứ năm … đã họp``."""
_HEADS = frozenset({"Ủy ban", "Uỷ ban", "Hội đồng", "Ban", "Tiểu ban", "Đoàn", "Bộ", "Sở", "Cục", "Phòng", "Hội", "Tổ"})
"""Bodies' first words, which name none alone."""
_VERBS = ("khởi công ", "động thổ ", "khánh thành ", "họp ", "công bố ", "khai giảng ", "bế giảng ", "tiếp tục ")
"""Events that begin with their own verb."""
_LISTED = " gồm "
"""Behind a body whose people are named before what it held: ``Đoàn đại biểu … gồm ông …, bà … có buổi tiếp xúc cử tri``."""
_ONE_OF = ", một trong "
"""Behind a body of which it is said what many like it do not hold."""
_SITTING = pattern(r"(?:tiếp tục (?:chương trình )?)?(?:kỳ họp|phiên họp)\b", re.IGNORECASE)
_NUMBER = pattern(rf"(?: (?!của\b)(?![{CAPITALS}])\w+){{0,5}}(?: \([^()]{{0,40}}\))?(?:,| của)? ")
"""Between a sitting and whose it is, in small words: ``kỳ họp thứ 12 (chuyên đề) của HĐND tỉnh``."""
_AT, _PROVINCES = "tại ", ("tỉnh ", "thành phố ")
_LEAD_ON = (" đã", " vừa", " đã có cuộc")
_CLAUSE = pattern(r", ")
_SITS_WITHIN = 240
_MEMBERS = pattern(r"\d{1,3} đại biểu (?=HĐND|Hội đồng nhân dân|Quốc hội)")
"""Before the house whose members are said to hold its sitting: ``12 đại biểu HĐND xã … đã tổ chức Kỳ họp thứ nhất``."""
_COUNTED = pattern(r"(?:(?:cả )?(?:hai|ba|bốn|[2-9]) (?:đơn vị|cơ quan|ngành|tổ chức|đoàn thể|bên)|các (?:đơn vị|cơ quan|ngành)):? ")
"""Before those that hold an event together: ``hai đơn vị Viện kiểm sát nhân dân và Tòa án nhân dân huyện … ký kết``."""
_SEPARATOR = pattern(r", | [-–—] |; | và ")
_PERMANENT = "thường trực"
"""A post that without a name is a committee."""
_STANDING = "Thường vụ "
"""Before a committee whose standing members hold an event."""
_SEATED, _LONGEST_SEATED = pattern(r"(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) [^,;.]{2,30}, $"), 44
"""Before the same as the seat of somebody: ``ông A, Thường vụ Huyện ủy``."""


def find_organizers(text: str, tags: Tags, frame: Frame, sentence: Sentence, told: Tag) -> tuple[str, ...]:
    """The organisers named in a sentence that tells of an event by the word ``told``."""
    start, event, end = sentence.start, told.start, sentence.end
    verb = next((len(verb) for verb in _VERBS if text.startswith(verb, event)), 0)
    held = next(reversed(list(_HOLDS.finditer(text, start, event + max(verb, 1)))), None)
    bodies = list(_before(text, tags, start, held)) if held else []
    bodies = bodies or list(_named_behind(text, tags, event, end)) or list(_sitting(text, tags, event, end))
    if not bodies and event > start and (is_work(told) or not _names_people(text, tags, start, event)):
        bodies = list(_ending_at(text, tags, start, _before_adverbs(text, start, event), lenient=False))
    return tuple(dict.fromkeys(_spelled(body, frame) for body in bodies if not _EVENT.match(body) and body not in _HEADS))


def _before(text: str, tags: Tags, start: int, held: re.Match[str]) -> Iterator[str]:
    """Who stands before the verb that says the event is held, and with whom."""
    listed = text.find(_LISTED, start, held.start())
    with_people = list(_ending_at(text, tags, start, listed, lenient=False)) if listed >= 0 else []
    lenient = not held[0].rstrip().endswith(("chủ trì", "công bố"))
    yield from (
        with_people
        or (_joined_before(text, tags, start, held) if "phối hợp" in held[0] else [])
        or _ending_at(text, tags, start, _before_denied(text, start, held.start()), lenient=lenient)
    )
    if held["partner"]:
        yield from _partners(text, tags, held.start("partner"), held.end("partner"))


def _joined_before(text: str, tags: Tags, start: int, held: re.Match[str]) -> list[str]:
    """Who joined with whom before still others joined them: ``Sở Y tế phối hợp với Tỉnh đoàn, cùng với Hội … phối hợp tổ chức``."""
    joined = _JOINTLY.search(text, start, held.start())
    before = list(_ending_at(text, tags, start, joined.start(), lenient=False)) if joined else []
    if joined is None or not before:
        return []
    partners = (part for one in _ALSO_WITH.split(text[joined.end() : held.start()]) if (part := one.strip()))
    at = joined.end()
    told: list[str] = []
    for one in partners:
        at = text.find(one, at)
        told.extend(_partners(text, tags, at, at + len(one)))
        at += len(one)
    return [*before, *told]


def _before_denied(text: str, start: int, end: int) -> int:
    """``end``, or where the words begin for what the body before them does not hold: ``Huyện ủy … không tổ chức hội nghị lớn mà``."""
    denied = max(text.rfind(words, start, end) for words in _denying())
    end = denied if denied >= 0 else end
    beside = text.rfind(_ONE_OF, start, end) if denied >= 0 else -1
    return beside if beside >= 0 else end


@cache
def _denying() -> tuple[str, ...]:
    return tuple(f" {word} tổ chức " for word in lexicon.meetings().denying)


def _partners(text: str, tags: Tags, start: int, end: int) -> Iterator[str]:
    """Those an event is held with, as they are listed: ``phối hợp với Báo Nhân Dân, Tạp chí Cộng sản và Hội Nhà báo tổ chức``."""
    if text[start].isupper() and not _names_people(text, tags, start, end):
        yield text[start:end]
    else:
        yield from _ending_at(text, tags, start, end)


def held_by_behind(text: str, tags: Tags, frame: Frame, lines: Iterable[Sentence], told: Tag, kind: MeetingKind) -> tuple[str, ...]:
    """The organisers named in a sentence that goes on from the event: ``Hội thi do Huyện đoàn phối hợp với Báo Lai Châu tổ chức``."""
    for line in lines:
        named = next(iter(tags.within(tags.events, line.start, line.start + 1)), None)
        known = named and (named.detail == kind.value or told.key.startswith(named.key))  # chương trình nghệ thuật …. Chương trình do …
        if named and known and (found := tuple(_named_behind(text, tags, named.end, line.end))):
            return tuple(_spelled(body, frame) for body in found)
    return ()


def _named_behind(text: str, tags: Tags, event: int, end: int) -> Iterator[str]:
    """The bodies that an event is said to be held by behind its name: ``hội nghị … do Sở Y tế tổ chức``."""
    for match in _BY.finditer(text, event, end):
        start = match.start("body")
        for joint in (*_JOINTLY.finditer(text, start, match.end("body")), None):
            stop = joint.start() if joint else match.end("body")
            bodies = list(_ending_at(text, tags, start, stop, lenient=False))
            if not bodies and begins_body(text, tags, start) and not _names_people(text, tags, start, stop):
                bodies = [text[start:stop]]
            yield from bodies
            start = joint.end() if joint else stop


def _sitting(text: str, tags: Tags, event: int, end: int) -> Iterator[str]:
    """The body whose sitting is told: ``kỳ họp thứ 21, HĐND tỉnh …``, ``Tiếp tục phiên họp thứ 5, sáng 3/2, Ủy ban … nghe``."""
    noun = _SITTING.match(text, event, end)
    if noun is None:
        return
    behind = _NUMBER.match(text, noun.end(), end)
    starts = [behind.end()] if behind else []
    starts += [clause.end() for clause in _CLAUSE.finditer(text, noun.end(), min(end, noun.end() + _SITS_WITHIN))]
    reading = passage(text, tags, end)
    for number, start in enumerate(starts):
        if begins_body(text, tags, start) and (number == 0 or tags.copy.startswith(_assemblies(), start)):
            yield text[start : read_body(reading, start)]
            return


@cache
def _assemblies() -> tuple[str, ...]:
    words = lexicon.meetings()
    return tuple(map(matching_copy, (*words.assemblies, *words.boards)))


def held_by(text: str, tags: Tags, start: int, event: int, *, lenient: bool = True) -> int:
    """Where the body begins that stands right before the verb at ``event``: ``Ban Chỉ đạo … họp phiên thứ nhất``; ``event`` without one."""
    end = _before_adverbs(text, start, event)
    body = next(_ending_at(text, tags, start, end, lenient=lenient), None)
    return end - len(body) if body and text.endswith(body, start, end) else event


def _before_adverbs(text: str, start: int, event: int) -> int:
    """Where the words end before the verb at ``event`` and what leads on to it."""
    end = event - 1
    for verb in _LEAD_ON:
        end = end - len(verb) if text.endswith(verb, start, end) else end
    return end


def _ending_at(text: str, tags: Tags, start: int, end: int, *, lenient: bool = True) -> Iterator[str]:
    """The body whose name ends right before ``end``; its name may hold commas and dashes, and a superior body may follow it."""
    reading = passage(text, tags, end)
    dated = _DATED.match(text, start, end)
    cuts = [dated.end() if dated else start, *(match.end() for match in _SEPARATOR.finditer(text, max(start, end - 220), end))]
    for cut in cuts:
        if _begins(text, tags, cut) and _reaches(reading, text, cut, end):
            yield text[cut:end]
            return
        if (counted := _MEMBERS.match(text, cut, end) or _COUNTED.match(text, cut, end)) and _reaches(reading, text, counted.end(), end):
            yield text[counted.end() : end]
            return
    if tags.copy.startswith(_AT, cuts[-1]) and (body := _behind_place(reading, cuts[-1], end)):
        yield body
        return
    placed = tags.copy.startswith(_AT, cuts[max(0, len(cuts) - 2)]) and not _in_province(tags, cuts, end)
    for cut in (*(cut for cut in cuts if _begins(text, tags, cut)), cuts[-1]) if lenient else ():
        opening = _DATED.match(text, cut, end)
        last = text[opening.end() if opening else cut : end].strip()
        if _may_hold(last, placed=placed) and not _names_people(text, tags, cut, end) and not _is_said(tags, cut, end):
            yield last
            return


def _begins(text: str, tags: Tags, at: int) -> bool:
    """Whether a body begins there, or the standing members of one."""
    return begins_body(text, tags, _past_standing(text, at))


def _past_standing(text: str, at: int) -> int:
    return at + len(_STANDING) if _is_committee(text, at) else at


def _in_province(tags: Tags, cuts: list[int], end: int) -> bool:
    """Whether a province is all that stands before the last comma, so that another one holds the event: ``tại Hà Nội, tỉnh …``."""
    at = tags.entity_at.get(cuts[-2] + len(_AT)) if len(cuts) > 1 else None
    filled = at is not None and at.kind is TagKind.PLACE and at.end + 2 == cuts[-1]
    return filled and tags.copy.startswith(_PROVINCES, cuts[-1], end)


def _may_hold(words: str, *, placed: bool) -> bool:
    """Whether words before ``tổ chức`` look like who holds an event; ``placed`` says that they stand behind a place."""
    if len(words) >= _LONGEST or words.endswith(":") or _OCCASION.match(words) or _TELLS.search(f"{_ASIDE.sub('', words)} "):
        return False
    if words[:1].isupper() or _small_head().match(words):
        return True
    return not placed and _place_head().match(words) is not None


@cache
def _small_head() -> re.Pattern[str]:
    """How papers print the name of a body that they do not hold for one, ``trường Tiểu học …``, or several: ``6 chi bộ thuộc …``."""
    words = lexicon.any_of(lexicon.meetings().holders)
    return re.compile(rf"(?:{words}) [{CAPITALS}]|\d{{1,3}} (?i:{words}|đơn vị)\b")


@cache
def _place_head() -> re.Pattern[str]:
    """A place that holds an event, unless another stands right before it: ``tại bản Nà Lùng, xã …``."""
    return re.compile(rf"(?:{lexicon.any_of(lexicon.meetings().holding_places)}) [{CAPITALS}]")


def _behind_place(reading: SentenceReading, start: int, end: int) -> str | None:
    """The body that no comma parts from the place before it: ``tại hội trường huyện Ủy ban nhân dân huyện``."""
    for tag in reading.tags.within(reading.tags.entities, start, end):
        if tag.kind is not TagKind.BODY:
            if tag.kind in _PEOPLE:
                return None
        elif reading.text[tag.start].isupper() and _reaches(reading, reading.text, tag.start, end):
            return reading.text[tag.start : end]
    return None


def _names_people(text: str, tags: Tags, start: int, end: int) -> bool:
    people = (tag for tag in tags.within(tags.entities, start, end) if tag.kind in _PEOPLE and tag.key != _PERMANENT)
    return any(not _is_committee(text, tag.start) and not tags.copy.endswith("hội ", start, tag.start) for tag in people)


def _is_committee(text: str, at: int) -> bool:
    """Whether the standing members of a committee are told there, and no seat on it."""
    return text.startswith(_STANDING, at) and not _SEATED.search(text, max(0, at - _LONGEST_SEATED), at)


def _is_said(tags: Tags, start: int, end: int) -> bool:
    """Whether somebody says there what was held: ``Văn phòng UBND tỉnh cho biết tỉnh này vừa tổ chức …``."""
    return any(act.kind is TagKind.SAYING for act in tags.within(tags.acts, start, end))


def _reaches(reading: SentenceReading, text: str, cut: int, end: int) -> bool:
    """Whether the words from ``cut`` to ``end`` are one body, or bodies set off by commas only."""
    pos = cut
    while pos < end:
        stop = read_body(reading, _past_standing(text, pos))
        rest = _BRACKETS.sub("", text[stop:end]).strip()
        if not rest:
            return True
        separator = _SEPARATOR.match(text, stop, end)
        if stop == pos or not separator or not _begins(text, reading.tags, separator.end()):
            return False
        pos = separator.end()
    return True


def _spelled(body: str, frame: Frame) -> str:
    table = lexicon.abbreviations()
    words = [
        word if word in table.keep else frame.defined.get(word) or table.expand.get(word) or word
        for word in _BRACKETS.sub("", body).split()
    ]
    return standard(" ".join(words)).rstrip(" ,")
