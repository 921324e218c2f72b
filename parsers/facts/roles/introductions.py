"""The words that introduce people: ``Dự hội nghị có``, ``gồm các đồng chí:``, ``Về phía tỉnh``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers import lexicon
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before

_LEADING, _ROLE = TagKind.LEADING, TagKind.ROLE
_INTRODUCES = pattern(r"(?:^|[\s,:])(?:có|gồm|gồm có|là|bao gồm)(?:,?\s|$)|:\s*$")
_INTRODUCES_NEXT = pattern(
    r"(?:^|[\s,:])(?:có|gồm|gồm có|là|bao gồm|:)\s*[:,]?\s*"
    r"(?:các|thầy|cô|thầy giáo|cô giáo|nhà giáo|sự (?:tham gia|tham dự|có mặt) của)?\s*$|:\s*$"
)
_LONGEST_NEXT = 64
_LAST_OF_NEXT = (":", ",", "có", "gồm", "là", "các", "thầy", "cô", "giáo", "của")
"""What these can end with, as few gaps do."""
_LISTS_NEXT = pattern(r"(?:^|[\s,:])(?:gồm|gồm có|bao gồm|là|có|:)\s*:?\s*(?:các )?$")
_REPLACED = pattern(r"\b(?:thay|thay thế|thay cho|kế nhiệm|tiền nhiệm)\b")
"""Before who is followed in an office: ``giữ chức vụ Tư lệnh, thay thế người tiền nhiệm là …``."""
_DEPUTIES_NEXT = pattern(r",? (?:cùng|và)(?: với)? (?:các|hai|ba|bốn|\d{1,2}) (?:đồng chí )?[Pp]hó [^.;:]{2,80}(?::| gồm:?| là:?) $")
"""Behind an office taken up, before those who become deputies with its holder: ``…, cùng 3 Phó Chủ tịch: …``."""
_FORMED = "được thành lập gồm"
"""Behind what a body is formed for, before its members: ``Ban Chỉ đạo triển khai mô hình được thành lập gồm Trưởng ban là A``."""
_NAMES_NEXT = pattern(r",? ?(?:bao )?gồm(?: có)?\s?:?\s?(?:các )?")
"""Between those who do something, told by a post of several, and their names."""
_PARTY = pattern(
    r"^(?:[-–—•*+]\s?)?"
    r"(?:(?:theo đó|trong đó|cùng với đó|ngoài ra),? |(?:tại|trong) (?:buổi|cuộc|hội nghị|hội thảo|lễ|phiên|chương trình)[^,;:.]{0,80}, )?"
    r"(?:về phía|phía|(?:về )?đại diện|(?:tại |ở )?(?:các )?điểm cầu|cùng với đó|cùng các|cùng có|đại biểu|đoàn đại biểu|đoàn đbqh)\b",
    re.IGNORECASE,
)
_PANEL = pattern(
    r"(?:[^.;:]{0,60}, )?đoàn (?:chủ trì|chủ tọa|chủ tịch|điều hành)(?: [^\s,;:]+){0,8}? (?:gồm(?: có)?|có|là)\s?:?\s*(?:các )?$",
    re.IGNORECASE,
)
_DELEGATION = pattern(
    r"(?:^|[,;] )(?:đoàn|tổ đại biểu)(?: [^\s,;:]+){1,14}? (?:gồm(?: có)?(?: sự tham gia của)?\s?:?|có\s?:)\s*(?:các |ĐBQH )?$"
    r"|(?:^|^(?:sáng|chiều|tối|(?:vào )?ngày)[^,;:.]{0,40}, )(?:tổ|đoàn) (?:đại biểu|đbqh)(?: [^\s,;:]+){0,10} có (?:các )?$"
    r"|^(?:lãnh đạo(?! cấp| các| của)|đoàn công tác)(?: [^\s,;:.]+){1,10} (?:có|gồm(?: có)?)\s?:?\s*(?:các )?$"
    r"|^(?:(?:tham gia|thành phần) )?đoàn(?: công tác)?(?: còn)? (?:có|gồm(?: có)?)\s?:?\s*(?:các )?$",
    re.IGNORECASE,
)
"""Before the members of a party: ``…, Đoàn đại biểu Quốc hội tỉnh gồm các đồng chí: …``."""
_OF_UNIT = pattern(rf"(?i:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường)(?: (?:[{CAPITALS}][^\s,;:.]*|\d{{1,2}})){{1,4}} có $")
SEVERAL, _LIST_BEFORE = "các ", 800
"""Between these, those of a unit among others who are listed: ``Thành phố Sông Mây có các đồng chí: …``."""
_CANDIDATES = pattern(
    r"^(?!.*\bdanh sách\b).*\b(?:ứng cử viên|ứng viên|người ứng cử)\b[^;:.]{0,160}? (?:gồm(?: có)?|là|có)\s?:?\s*(?:các )?$", re.IGNORECASE
)
"""Before those who stand for election and meet their voters, ``5 ứng cử viên … là các ông, bà: …``; no list of them that is published."""


_LISTING = ("gồm", "có", "của", "là")
"""What both end with; looked for first, for they are tried from every letter of a sentence."""
_LONGEST_LISTING = 16
_SUCCEEDS = pattern(
    r"^(?:người (?:được (?:bầu|bổ nhiệm|phân công|điều động|chỉ định)|thay thế|thay|kế nhiệm)|kế nhiệm|thay thế|thay cho)"
    r" [^;.]{1,120} là $",
    re.IGNORECASE,
)
"""Before who follows somebody in office: ``Người được bầu thay thế ông A là …``, ``Kế nhiệm ông A là …``."""
_FIRST_OF_SUCCEEDS = frozenset("NnKkTt")
_OF = pattern(r"^\s?(?:của|bởi|do)\s?(?:các )?$")
_CARRIED_OUT = pattern(
    r"(?:quán triệt|thực hiện|triển khai|tiếp thu|học tập|nghiên cứu|bám sát|theo)(?: [^\s,;.]+){0,3} $", re.IGNORECASE
)
"""Before a word of a superior's that others follow, and which was said elsewhere."""
_COUNTED = pattern(r", (?:\d{1,2}|hai|ba|bốn|cả hai) (?:tân )?$")
_LONGEST_COUNT = 16
_DIRECTION = pattern(r"(?:,| và)? (?:phát biểu )?chỉ đạo(?: [^\s,;:.]+){0,4} có ")
_ON_WHAT = pattern(
    r"(?:(?:trình bày|đọc|thông qua|nghe) (?:tóm tắt )?báo cáo|(?-i:Báo cáo)|báo cáo(?: [^\s,;:.]+){0,4} (?:về|việc|kết quả))"
    r"(?: [^\s,;:.]+){0,5}(?:, | và | )$",
    re.IGNORECASE,
)
"""Before what a report is on: ``trình bày báo cáo giải trình, tiếp thu …``, ``Báo cáo một số vấn đề về tiếp thu, giải trình``."""
_OTHERS = "đại biểu "
_OTHERS_THERE = pattern(rf"\b(?:nghe|của|với|tới|đến)(?: [^\s,;:.]+){{0,4}} (?:các )?{_OTHERS}$", re.IGNORECASE)
"""Before what those without names do, to whom others listen or speak: ``Sau khi nghe ý kiến của các đại biểu dự họp, A kết luận``."""
_DONE_FOR = (" đã được ", " được ")
"""Behind what those without names do, before who does something for them: ``các đại biểu về dự được A phổ biến …``."""
_ASKED = ("yêu cầu ", "đề nghị ")
"""Before a report that others shall give: ``yêu cầu báo cáo hằng ngày tiến độ``."""
_TAKEN_IN = ("tiếp thu", "giải trình", "trả lời")
_ALONGSIDE = pattern(r"[^,;:]{0,80} cùng(?: với)?(?: các)?\s*:?\s*")
"""Between a verb and those who do it with its subject: ``chủ trì hội nghị cùng các đồng chí: …``."""
_MEETS = pattern(r" (?:cuộc họp|buổi họp|buổi làm việc|cuộc làm việc|cuộc gặp|buổi gặp|buổi tiếp)(?: trực tuyến)? với (?:các )?")
"""Between who chairs and who is there: ``chủ trì cuộc họp với Chủ tịch UBND huyện A bàn về …``."""
_WELCOMES = ("vinh dự ", "hân hạnh ")
"""How verbs begin by which an event has its guests, told right behind them: ``Buổi lễ vinh dự được đón tiếp đồng chí A``."""
_FAR = 80
_PRESENT = pattern(r" (?:có|gồm|gồm có)(?: sự (?:tham gia|tham dự|có mặt) của)?\s?:?\s?(?:các )?$")
"""Between whom a visit or reception reaches and who is there: ``Tiếp đoàn tại trụ sở Tỉnh ủy có …``."""


def _introduces(gap: str) -> bool:
    """Whether words that introduce people stand in a gap, perhaps with others behind them."""
    return _INTRODUCES.search(gap) is not None


def introduces_next(gap: str) -> bool:
    """Whether a gap ends with words that introduce whoever stands behind it."""
    return gap.rstrip().endswith(_LAST_OF_NEXT) and _INTRODUCES_NEXT.search(gap, max(0, len(gap) - _LONGEST_NEXT)) is not None


def succeeds(lead: str) -> bool:
    """Whether the words from the beginning of a sentence introduce who follows somebody in office."""
    return lead[:1] in _FIRST_OF_SUCCEEDS and _SUCCEEDS.match(lead) is not None


def listed_as(lead: str) -> str | None:
    """The role of those whom the words from the beginning of a sentence introduce: a side, a party, candidates, a panel that chairs."""
    if _PARTY.match(lead) is not None and _introduces(lead):
        return "attendee"
    end = lead[-_LONGEST_LISTING:].lower().rstrip(" :").removesuffix("các").removesuffix("đbqh").rstrip(" :")
    if not end.endswith(_LISTING):
        return None
    if _PANEL.match(lead):
        return "chair"
    return "attendee" if _DELEGATION.search(lead) or _CANDIDATES.match(lead) else None


def lists_of_unit(text: str, floor: int, start: int) -> bool:
    """Whether the words from ``floor`` open a list at ``start`` of several of one unit, which its guests' list goes on with."""
    if not text.startswith(SEVERAL, start) or _OF_UNIT.fullmatch(text, floor, start) is None:
        return False
    return "dự " in last_before(text, floor, _LIST_BEFORE).lower()


def counts_them(gap: str) -> bool:
    """Whether a gap ends, behind a comma, with how many stand behind it: ``Phát biểu nhận nhiệm vụ, 2 tân Phó Chủ tịch A và B …``."""
    return _COUNTED.search(gap, max(0, len(gap) - _LONGEST_COUNT)) is not None


def opens_direction(text: str, act: Tag) -> bool:
    """Whether a verb goes together with a word of direction and presents who gives it: ``…, đến dự và chỉ đạo có B``."""
    return _DIRECTION.match(text, act.end) is not None


def presents(act: Tag, gap: str) -> bool:
    """Whether a verb presents those behind the gap: ``Dự hội nghị có …``, ``Chủ trì: …``, ``Dẫn đầu Đoàn công tác là …``."""
    if act.kind is _LEADING:
        return gap.endswith(" là ")
    if act.kind is not _ROLE or (act.detail == "presenter" and "gồm" in gap) or _FORMED in gap:
        return False
    if act.key.startswith(_WELCOMES):
        return not gap.strip(" :") or introduces_next(gap)
    if act.key.endswith(lexicon.verbs().reaching):
        return _PRESENT.search(gap) is not None
    if act.detail == "attendee":
        return _introduces(gap) or "," not in gap
    return introduces_next(gap)


def goes_on_with_list(act: Tag, subject: Sequence[Mention], gap: str) -> bool:
    """Whether a verb whose subject is told by a post alone goes on with a list of who they are: ``… được thăng quân hàm gồm: …``."""
    if act.detail == "chair":  # … do Thường trực Đảng ủy chủ trì, gồm các đồng chí: …
        return _NAMES_NEXT.fullmatch(gap) is not None and all(one.kind is not MentionKind.NAME for one in subject)
    if act.detail == "appointee" and gap.endswith((": ", " là ")) and _DEPUTIES_NEXT.search(gap):
        return True
    return act.detail in {"honoree", "appointee"} and _LISTS_NEXT.search(gap) is not None and not _REPLACED.search(gap)


def is_nobodys(text: str, floor: int, act: Tag) -> bool:
    """Whether a word tells what a report is on or what is asked for, and nobody does it there; ``floor`` is where the sentence begins."""
    detail = act.detail
    if detail == "reporter" and text.endswith(_ASKED, floor, act.start):
        return True
    others = detail == "attendee" and last_before(text, act.start, len(_OTHERS), floor).lower() == _OTHERS
    if others and (text.startswith(_DONE_FOR, act.end) or _OTHERS_THERE.search(text, max(floor, act.start - _FAR), act.start)):
        return True
    return act.key.startswith(_TAKEN_IN) and _ON_WHAT.search(text, max(floor, act.start - _FAR), act.start) is not None


def is_theirs(text: str, floor: int, act: Tag, gap: str) -> bool:
    """Whether what is told is of those behind the gap, ``dưới sự chủ trì của A``, and no word of theirs that others carry out.

    ``floor`` is where the sentence begins.
    """
    return _OF.match(gap) is not None and not _CARRIED_OUT.search(text, floor, act.start)


def meets_them(gap: str) -> bool:
    """Whether what somebody chairs is a meeting with those behind the gap."""
    return _MEETS.fullmatch(gap) is not None


def does_with(gap: str) -> bool:
    """Whether those behind the gap do with the subject what the verb before it tells."""
    return _ALONGSIDE.fullmatch(gap) is not None
