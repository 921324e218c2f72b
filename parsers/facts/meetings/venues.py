"""Where an event was: the place its sentence names, a visit's own, the headline's."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import cache

from parsers import lexicon
from parsers.facts.events.finding import Event, occasion_end
from parsers.facts.framing.frame import Frame, LocalPlace
from parsers.facts.framing.province import is_in_a_name
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_word_end, standard

# It begins with a plain set of letters, so that the engine can skip to the next of them; what stands before is looked at behind it.
_PLACE = pattern(
    r"[TtỞở](?<![^\s,(].)(?i:(?<!tồn .)(?<!hiện .)(?<!ứng cử .)"
    r"(?<!sinh hoạt .)(?<!về công tác .)(?<!sang công tác .)(?<!nhận công tác .)(?:(?<=t)ại|(?<=ở)(?<!nhà ở)(?<!chỗ ở)(?<!nơi ở))\s"
    r"(?!chức\b|(?-i:lại)\b|điểm cầu|các điểm cầu|buổi|hội nghị|kỳ họp|đại hội|phiên|lễ|cuộc|đây"
    r"|hội thảo|tọa đàm|chương trình|lớp|địa phương|t\.?ư\b|tw\b"
    r"|ngày làm việc|thông báo|chỉ thị|nghị quyết|quyết định|kế hoạch|công văn|thông tư|nghị định|kết luận|điều \d|khoản \d|việt nam))"
)
_PLACE_ENDS = pattern(
    r"(?![^ ,;.:?\n])"
    r"(?:,|;| nghe |(?<!TP)(?<!Tp)(?<!TX)(?<![ (][QPHX])(?:(?<!\d)\.|\.(?![A-ZĐ]?\d))|:"
    r"| -| –| do| đã| được| phối hợp| long trọng|(?<!rung tâm) tổ chức"
    r"| khai mạc| diễn ra| kết (?:hợp|nối) (?:với )?(?:hình thức |họp )?trực tuyến"
    r"|,? đồng chí| có | và làm| dưới sự | vinh dự "
    r"|(?<![Dd]ự)(?<![Tt]hiết)(?<![Tt]rang)(?<![Cc]huẩn) bị | khi | sẽ | hôm "
    r"| vào (?:tháng|ngày|năm|lúc|dịp|cuối|đầu|giữa|hồi) | [Nn]gày \d"
    r"|(?<!lưu niệm)(?<!tưởng niệm)(?<!nhà)(?<!nhà riêng)(?<!trụ sở)(?<!văn phòng)(?<!thờ)(?<!mộ)"
    r" của (?:nguyên |cố |đồng chí |ông |bà |cựu )?(?:Tổng Bí thư|(?:Phó )?(?:Bí thư|Chủ tịch|Thủ tướng)|Bộ trưởng) "
    r"| theo| về | kể từ | cho |\?| là | dự (?!án|báo|trữ|bị|phòng|toán|nguồn)| lần thứ "
    r"| trong | với | để| nhằm| trước | sau |, đoàn| đoàn (?:đã|công tác|kiểm tra|giám sát|đại biểu|khảo sát)"
    r"| nhân (?:dịp|kỷ niệm|ngày|tháng|tết|đợt|lễ|buổi|chuyến|năm|\d)"
    r"| (?:vào )?(?:sáng|chiều|tối|ngày)(?: ngày)? (?:\d|nay|qua)"
    rf"| và (?![{CAPITALS}\d])(?!xã|phường|thị|huyện|quận|thành|tỉnh|thôn|bản|ấp|khu|khóm|tổ|nhà|trung tâm|trường|triển lãm|các)(?=\w)|$)"
)
_ASIDE = pattern(r"\((?:đã |được )?(?:diễn ra|tổ chức|họp)[^()]*$")
"""Before where another event was, of which a bracket tells: ``kết quả Hội nghị Trung ương 4 (diễn ra … tại Hà Nội)``."""
_NAME = rf"[{CAPITALS}][^\W\d_]+(?: [{CAPITALS}][^\W\d_]+){{0,3}}"
_NUMBERED = pattern(r"(?:khu phố|tổ dân phố|khu dân cư|khu vực|phường|quận|thôn|ấp|khóm|bản|đội|tổ) (?:số )?\d")
"""A place that bears a number: ``tại khu phố 2, phường 1``."""
_MANY = pattern(
    r"(?:[^\s,.;:()]+ ){0,5}(?:các|(?<!số )(?<!tổ )(?<!phố )(?<!thôn )(?<!ấp )(?<!bản )(?<!khu )(?<!khóm )\d{1,2})"
    r" (?:xã|phường|huyện|quận|thị trấn|thôn|bản|ấp|địa phương)(?:, (?:xã|phường|thị trấn|thị xã))*:? "
    rf"{_NAME}(?:, {_NAME})*(?: và {_NAME})?"
)
"""Places that one word for all of them opens: ``các xã: Canh Liên, Vân Canh và Canh Hòa``."""
_COUNT = pattern(r"\d{1,2} ")
_COUNTED_TOGETHER = pattern(r"\d{1,3} (?:xã|phường|huyện|thị xã), (?:xã|phường|thị trấn|thị xã|huyện)\b")
"""A count of places of two kinds, behind which those are named that come last: ``12 xã, thị trấn Mường Xén``."""
_MORE_PLACES = pattern(rf"(?:, {_NAME})* và {_NAME}(?!\w| (?:đã|đến|tới))")
_COMING = ("đến ", "tới ", "về ", "lên ", "xuống ", "ra ")
_HOLDING_THERE = "tổ chức "
_HOLDING = frozenset({" đã", " phối hợp", " long trọng", " tổ chức", " khai mạc"})
"""Behind a body these say that it holds the event, and is no part of the place named before it."""
_ENVOY = pattern(
    r"\b(?:(?:[Đđ]ại sứ|[Ll]ãnh sự)(?! quán)|[Đđ]ại biện|[Tt]ham tán)(?: đặc mệnh toàn quyền| lâm thời)?"
    rf"(?: nước)?(?: Cộng hòa)?(?: {_NAME})? $"
)
"""Right before where an envoy of a country serves."""
_GOES_ON = pattern(
    rf" [-–] (?=[{CAPITALS}])|, (?=(?:huyện|thị xã|quận|thành phố|TP|tỉnh|xã|phường|thị trấn|xóm|thôn|bản|ấp|khóm|buôn|khu phố|tổ dân phố"
    r"|Thủ đô|số |Học viện|Trường|Đại học|Trung tâm"
    r"|Nhà |Viện )\b)"
)
_LONGEST = 200
_DEALS_WITH = pattern(
    r"(?:thảo luận|xem xét|cho ý kiến|cho chủ trương|thông qua|nghe|bàn|rà soát|kiểm điểm|đánh giá|giải quyết|tháo gỡ|chất vấn|thẩm tra"
    r"|giải trình|báo cáo|về (?:tình hình|tình trạng|công tác|vấn đề|thực trạng|quy hoạch|dự án)"
    r"|về việc|về vụ|cho biết|cho hay|cho rằng|yêu cầu|đề nghị)\b"
)
"""Before what an event deals with: ``kỳ họp xem xét kết quả kiểm tra … tại Trung tâm …``."""
_HAPPENS = pattern(
    r"(?:(?:diễn ra|tổ chức|khai mạc|họp)(?: [^\s,.;]+){0,6}|(?:ngày|sáng|chiều|tối) \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?,?) $"
)
"""Right before where it was, all the same."""
_HELD_AT = pattern(r"(?:được tổ chức|diễn ra|tổ chức)\b[^.;:]{0,60}? (?:tại|ở) ")
"""Behind an event that is taken for known this tells where it was: ``Hội thảo được tổ chức trực tiếp tại …``."""
_JOINED_FROM = pattern(
    r"được (?:(?:truyền hình|truyền|kết nối|tổ chức) )?trực tuyến từ (?:điểm cầu )?(?:tại )?(?!(?:Trung ương|Chính phủ) )"
    rf"(?P<place>[{CAPITALS}][^.,;:()]{{2,80}}?) (?:đến|tới) "
)
"""Behind an event that is taken for known this tells from where others were joined: ``Hội nghị được truyền trực tuyến từ … đến …``."""
_EXPECTED = pattern(r" dự kiến (?:sẽ )?(?:được )?(?:diễn ra|tổ chức|khai mạc)\b")
"""Behind an event that was, before where another will be: ``đã hội đàm, chuẩn bị cho Hội nghị … dự kiến diễn ra tại …``."""
_AMONG = pattern(
    r"[^.;:]{0,80}? (?:với|cùng) (?:[^\s,.;:]+ ){0,4}?(?:[Nn]hân dân|bà con|người dân|đồng bào)(?: [^\s,.;:]+){0,3}? "
    rf"(?=(?:khu dân cư|khu phố|tổ dân phố|thôn|bản|ấp|khóm|buôn|làng|xóm|xã|phường|thị trấn) [{CAPITALS}\d])"
)
"""Behind a day that people keep, before where they live: ``dự Ngày hội Đại đoàn kết với bà con thôn …``."""
_KEPT_BY_PEOPLE = "ngày hội"
_NEAR, _BEHIND, _BRACKET = 60, 600, 400
_SOMEBODY = frozenset({TagKind.RANK, TagKind.WHOLE, TagKind.HONORIFIC, TagKind.FORMER})
_HOUSE = 120
"""How far behind a visit's verb the house begins that it goes to."""
_LIVING_AT = (" ở ", " tại ")
_SENTENCE_ENDS = pattern(r"[.!?]\s|[.!?]?\n")
_JOINED = pattern(r"[^.;:]{0,12}(?: và|,) (?:gia đình|thăm|ông|bà|anh|chị|mẹ|Mẹ|các|cụ|đồng chí)\b[^;:]{0,160} $")
_SOON = 160
"""Characters behind the sentence that tells of a visit."""


def place_of(title: str, tags: Tags, frame: Frame, event: Event) -> str | None:
    """The place of an event; None where neither the sentence that dates it nor the headline names one."""
    told = event.dated_in
    if (ahead := _EXPECTED.search(frame.text, event.tag.end, event.sentence.end)) and told is event.sentence:
        told = replace(told, end=ahead.start())  # what is yet to come has a place of its own
    sentence = frame.text[told.start : told.end]
    here = occasion_end(frame.text, tags.copy[told.start : told.end], told, [event.date] if event.date else [])
    return (
        _with_the_next(_place_in(frame.text[here : told.end], event.tag.start - here), frame, event)
        or _visited(frame, tags, event)
        or _place_in(sentence, event.tag.start - told.start)
        or _kept_at(frame, event)
        or _held_at(frame, tags, event)
        or _province(frame, tags, event)
        or _place_in(title)
    )


def _with_the_next(place: str | None, frame: Frame, event: Event) -> str | None:
    """A visit's first place, and the next that its sentence tells of another who was called on."""
    if place is None or event.tag.detail != "visit":
        return place
    there = _and_there().search(frame.text, event.tag.end, min(event.sentence.end, event.tag.end + _BEHIND))
    return place if there is None or there["place"] in place else f"{place}, {standard(there['place'])}"


@cache
def _and_there() -> re.Pattern[str]:
    """Behind a visit, where else it went: ``thăm cụ … ở thị trấn Nghèn và gia đình ông … ở xã Thuần Thiện``."""
    return re.compile(
        rf" (?:ở|tại) (?:[^.;:()]|\([^()]{{0,80}}\)){{2,60}}? và (?:{lexicon.any_of(lexicon.meetings().called_on)}) "
        r"(?:[^.,;:()]|\([^()]{0,80}\)){2,100}? (?:ở|tại) "
        rf"(?P<place>(?:xã|phường|thị trấn|thôn|bản|ấp|khóm|buôn|khu phố) {_NAME})"
    )


def _kept_at(frame: Frame, event: Event) -> str | None:
    """Where those live with whom a day that people keep is celebrated."""
    if not event.tag.key.endswith(_KEPT_BY_PEOPLE):
        return None
    among = _AMONG.match(frame.text, event.tag.end, event.sentence.end)
    return standard(frame.text[among.end() : _place_end(frame.text[: event.sentence.end], among.end(), among.end())]) if among else None


def _held_at(frame: Frame, tags: Tags, event: Event) -> str | None:
    """The place that the next words on the same event tell."""
    start = event.sentence.end
    for tag in tags.within(tags.events, start, start + _BEHIND):
        opens = frame.text[start : tag.start].rstrip(' “"')[-1:] in ".\n" and frame.text[tag.start].isupper()
        same = tag.detail == event.tag.detail
        if opens and same and (joined := _JOINED_FROM.match(frame.text, tag.end + 1)):
            return standard(joined["place"])
        held = _HELD_AT.match(frame.text, tag.end + 1) if opens and same else None
        if held and (place := _place_in(frame.text[held.start() : held.end() + _LONGEST])):
            return place
    return None


def _province(frame: Frame, tags: Tags, event: Event) -> str | None:
    """The first province named behind the event in its sentence."""
    named = (tag for tag in tags.within(tags.entities, event.tag.start, event.sentence.end) if tag.kind is TagKind.PLACE and tag.detail)
    for tag in named:
        if is_in_a_name(frame.text, tags.before(tag.start), tag):
            continue
        if not _is_aside(tags.copy, event.tag.start, tag.start) and not _is_matter(tags.copy, event.tag.start, tag.start):
            return tag.detail
    return None


def _place_in(sentence: str, event_at: int = sys.maxsize) -> str | None:
    """The first place that a sentence or a headline names behind ``tại`` or ``ở``; what an event deals with may be elsewhere."""
    rubric: str | None = None
    for match in _PLACE.finditer(sentence):
        if _is_aside(sentence, 0, match.start()) or _is_in_title(sentence, match.start()) or _is_post_of_envoy(sentence, match.start()):
            continue
        start = match.end()
        if _COUNTED_TOGETHER.match(sentence, start):
            continue
        many = _MANY.match(sentence, start)
        start = start + len(counted[0]) if many and (counted := _COUNT.match(sentence, start)) else start
        end = _place_end(sentence, start, many.end() if many else start)
        place = sentence[start:end].replace(": ", " ", 1 if many else 0).strip(" ,")
        hall = place.lower().startswith(lexicon.meetings().venues)
        named = hall or any(word[:1].isupper() for word in place.split()) or _NUMBERED.match(place) is not None
        if named and place[0].isalpha() and (hall or not _is_matter(sentence, event_at, match.start())):
            if match.start() > 0 or not sentence.startswith(":", end):
                return standard(place)
            rubric = standard(place)  # Tại Sìn Hồ: Sáng 10/3, … tại Trường …
    return rubric


def _is_aside(text: str, start: int, at: int) -> bool:
    """Whether ``at`` stands in a bracket, opened behind ``start``, that tells where another event was."""
    return _ASIDE.search(text, max(start, at - _BRACKET), at) is not None


def _is_in_title(text: str, at: int) -> bool:
    """Whether ``at`` stands within quotation marks, in what something is called: ``Lễ khai mạc “Ngày Việt Nam tại Nhật Bản”``."""
    opened = text.rfind("“", 0, at)
    return opened >= 0 and text.find("”", opened, at) < 0 <= text.find("”", at)


def _is_post_of_envoy(text: str, at: int) -> bool:
    """Whether ``at`` stands before where an envoy serves, not before where something was: ``Đại sứ Việt Nam tại Lào``."""
    return _ENVOY.search(text, max(0, at - _NEAR), at) is not None


def _is_matter(text: str, event_at: int, at: int) -> bool:
    """Whether ``at`` stands behind the event within what it deals with."""
    deals_with = _DEALS_WITH.search(text, max(event_at, 0), at)
    return deals_with is not None and not _HAPPENS.search(text, max(deals_with.end(), at - _NEAR), at)


def _visited(frame: Frame, tags: Tags, event: Event) -> str | None:
    """Where a visit goes, or whose voters are met, when no ``tại`` says so.

    The house behind its verb, or the places below the province, else the first told soon after.
    """
    goes = event.tag.detail == "visit" or event.tag.key.endswith("cử tri") or event.tag.key == "tiếp xúc"
    if not goes and not frame.copy.endswith(_HOLDING_THERE, event.sentence.start, event.tag.start):
        return None
    come_to = [
        place for place in frame.locals if event.sentence.start <= place.start < event.tag.start and _comes_to(frame.copy, place.start)
    ]
    if come_to:
        return f"{come_to[-1].unit} {come_to[-1].name}{_listed(frame.text, come_to[-1].end)}"
    if not goes:
        return None
    behind = [
        place
        for place in frame.locals
        if event.tag.end <= place.start < event.sentence.end + _SOON and not _is_holder(tags, place)
    ]
    of_days = event.date is not None and event.date.end_date is not None  # the next words tell where one of the days was
    soon = _told_soon(frame, behind[0]) if behind and not of_days else []
    named = [place for place in behind if place.start < event.sentence.end] or soon
    if (house := _house(frame, tags, event)) is not None and not (named and named[0].start < house):
        return standard(frame.text[house : _place_end(frame.text[: event.sentence.end], house, house)])
    return ", ".join(dict.fromkeys(f"{place.unit} {place.name}{_listed(frame.text, place.end)}" for place in named)) or None


def _told_soon(frame: Frame, first: LocalPlace) -> list[LocalPlace]:
    """The place told first, with those that its sentence joins to it: ``thăm bà A ở xã Nậm Ngà và gia đình ông B ở xã Tà Tổng``."""
    if not frame.copy.endswith(_LIVING_AT, 0, first.start):
        return [first]
    stop = next((end.start() for end in _SENTENCE_ENDS.finditer(frame.text, first.end)), len(frame.text))
    joined = (place for place in frame.locals if first.end <= place.start < stop and frame.copy.endswith(_LIVING_AT, 0, place.start))
    return [first, *(place for place in joined if _JOINED.match(frame.text, first.end, place.start))]


def _is_holder(tags: Tags, place: LocalPlace) -> bool:
    """Whether what looks like a province's name is who holds an office of the province: ``Chủ tịch UBND tỉnh Lù Văn Khay``."""
    body = tags.before(place.start) if place.unit == "tỉnh" else None
    return body is not None and body.kind is TagKind.BODY and body.end > place.start


def _house(frame: Frame, tags: Tags, event: Event) -> int | None:
    """Where the name begins of the house that a visit goes to: ``thăm y bác sĩ Bệnh viện …``; None where somebody stands between."""
    end = min(event.sentence.end, event.tag.end + _HOUSE)
    house = _houses().search(frame.text, event.tag.end, end) if event.tag.detail == "visit" else None
    if house is None or any(tag.kind in _SOMEBODY for tag in tags.within(tags.entities, event.tag.end, house.start())):
        return None
    return house.start()


@cache
def _houses() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, lexicon.meetings().houses))}) (?=[{CAPITALS}\d])")


def _listed(text: str, end: int) -> str:
    """The places that a list goes on with behind its first: ``2 xã Canh Liên và Vân Canh``."""
    more = _MORE_PLACES.match(text, end)
    return standard(more[0]) if more else ""


def _comes_to(low: str, at: int) -> bool:
    """Whether somebody is said to come to the place at ``at``."""
    return low.endswith(_COMING, 0, at)


def _place_end(sentence: str, start: int, pos: int) -> int:
    """Where the place ends that begins at ``start``, and goes on at least to ``pos``."""
    comma = None
    limit = min(len(sentence), max(pos, start + _LONGEST))
    while match := _PLACE_ENDS.search(sentence, pos, limit):
        if comma is not None and match[0] in _HOLDING:
            return comma
        bracket = sentence.find("(", start, match.start() + 1)
        if bracket >= 0 and (close := sentence.find(")", bracket)) >= 0 and close - bracket < 80 and close > match.start():
            return close + 1
        onward = _GOES_ON.match(sentence, match.start())
        if not onward:
            return match.start() if match[0] else last_word_end(sentence, pos, limit)
        pos, comma = onward.end(), match.start()
    return last_word_end(sentence, pos, limit)
