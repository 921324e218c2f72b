"""Who is told together in a sentence: ``A, Bí thư …; B, Phó Bí thư … và C`` are one group, for whom a verb holds alike."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.posts.offices import is_office
from parsers.facts.roles.gaps import past_task
from parsers.facts.roles.givers import is_giver, opens_by_giving
from parsers.facts.roles.words import longest_example, words
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag
from parsers.letters import CAPITALS
from parsers.patterns import pattern
from parsers.text import last_before

_JOINS = pattern(
    r"(?:\s?\([^()]{0,80}\))?\s?(?:,|;|-|–)?\s?(?:(?:và|cùng|cùng với|với|cùng các|và các|các|và hai|và \d+)\s?)?"
    r"(?:đồng chí |ông |bà |[Tt]hầy (?:giáo )?|[Cc]ô (?:giáo )?|[Nn]hà giáo )?(?:vị |)?(?:nguyên |cựu )?"
)
_PLAIN_JOINS = frozenset({", ", "; ", " và ", ", và "})
"""What most of these are, told without the pattern."""
_COMMA, _NEAR_ACT = ", ", 5
"""Between whose something is and who does what stands right behind: ``Về chuyến thăm của A, B lưu ý …``."""
_ITEM_TAIL = pattern(rf"(?:,| -| –) (?:[{CAPITALS}]|công ty |trường |bệnh viện )[^;:.]{{1,160}}; (?:đồng chí |ông |bà )?")
"""What an item of a list tells of its person that nobody could read, up to the next item: ``A, Chi bộ tổ 2; B, …``."""
_REPRESENTED = pattern(r", (?:đại diện|lãnh đạo) [^;:.]{1,120} và (?:đồng chí |ông |bà )?")
"""Whom a list names between two with posts, and not by name: ``A, Bí thư Tỉnh đoàn, đại diện Sở Y tế và B, Chủ tịch …``."""
_FOR_WHAT = pattern(
    r" với (?:sáng kiến|mô hình|giải pháp|đề tài|công trình|tác phẩm|đề án|ý tưởng)(?: [^\s“”;:,.]+){0,4}:? ?[“\"][^”\"]{1,300}[”\"]"
    r"(?:,|;| và|, và) "
    r"(?:đồng chí |ông |bà )?",
    re.IGNORECASE,
)
_FOR = " với "
"""What one of those who are honoured is honoured for, up to the next, and what stands behind that one: ``A với sáng kiến “…”, B với …``."""
_ITEM = (": ", "; ")
_ASIDE = pattern(
    r"(?:(?:ủy|uỷ) quyền(?: của)?|thừa lệnh|phu nhân(?: nguyên| cựu| cố| đồng chí)?|thay mặt(?: cho)?"
    r"|(?:chất vấn|câu hỏi|ý kiến|kiến nghị|phản ánh|đề nghị) của(?: các)?) $",
    re.IGNORECASE,
)
_ADDRESSED = pattern(r"(?:^|\W)(?:Chúc mừng|Tiếp|Đón|Động viên|Cảm ơn|Làm việc với|Trao đổi với|Gặp gỡ) $")
"""Opens a sentence before whom its subject, still to come, speaks to: ``Chúc mừng A, Bí thư Tỉnh ủy B tin tưởng …``."""
_LIKE, _AS = "như ", ("như ", "như lời ")
_SAID_ONCE = pattern(
    r" (?:(?:nhiều lần|đã|từng|hằng|vẫn|luôn) ){1,3}"
    r"(?=(?:yêu cầu|nhấn mạnh|chỉ rõ|chỉ ra|nói|khẳng định|căn dặn|dặn|dạy|chỉ đạo|nêu|đề cập|phân tích|phát biểu)\b"
    r"(?!(?: [^\s,.;:]+){0,3} tại (?:hội nghị|đại hội|buổi|cuộc họp|kỳ họp|phiên|lễ|hội thảo)))"
)
"""Around who is told only for what they said elsewhere, and not as one of several or for what they said there."""
_LAST_WORDS = (
    "như ", "lời ", "quyền ", "của ", "lệnh ", "mặt ", "cho ", "các ", "mừng ", "tiếp ", "đón ", "viên ", "ơn ", "với ", "gỡ ", "tới ",
    "đến ", "nhân ",
)  # fmt: skip
"""What stands before any of them can end with, in small letters."""
_LONGEST_LAST = max(map(len, _LAST_WORDS))
_KIN = pattern(r"(?:cháu|con|vợ|chồng|em|bố|thân nhân|gia đình)(?: (?:nội|ngoại|trai|gái|ruột|dâu|rể|của)){0,2} $")
"""Before somebody who is told only to say whose kin somebody else is."""
_HONOURED = pattern(r"(?:lễ tang|tang lễ|viếng|truy điệu|tưởng niệm|an táng|ngày sinh)(?: của)?(?: cố| nguyên)? ?$")
"""Who stands behind these is remembered there: ``Dự lễ tang đồng chí A có …``."""
_NEAR = 40
_LONGEST = 150
_START = attrgetter("start")
_POST = MentionKind.POST
_NONE: frozenset[int] = frozenset()


def find_groups(text: str, sentence: Sentence, acts: list[Tag], mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions of one sentence, each with those it is told together with; no verb of ``acts`` stands inside a group."""
    groups: list[list[Mention]] = []
    starts = [*map(_START, acts)]
    gives = opens_by_giving(sentence, acts)
    for mention in mentions:
        goes_on = groups and len(groups[-1]) < _LONGEST and _goes_on(text, sentence, starts, groups[-1][-1], mention)
        if goes_on and not (gives and is_giver(text, acts, starts, groups[-1][-1], mention)):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _goes_on(text: str, sentence: Sentence, acts: list[int], last: Mention, mention: Mention) -> bool:
    """Whether a mention goes on with those before it, of whom ``last`` is one who acts and not a post told in passing."""
    if is_aside(text, last) or (last.kind is _POST and (is_object(text, last) or is_owner(text, last) or is_taken_up(text, last))):
        return False
    # A share of a title stands before who has it: A và hai Phó Chủ tịch: B, C.
    shared = mention.shared[0].start if mention.shared else 0
    start = shared if shared > last.end else mention.start
    gap = past_task(text, sentence.start, last.end, start)
    if gap == _COMMA and _is_told_before(text, acts, last, mention):
        return False
    if gap in _PLAIN_JOINS or _JOINS.fullmatch(gap) or (text.startswith(_FOR, mention.end) and _FOR_WHAT.fullmatch(gap)):
        return True
    verbs = bisect_left(acts, start) - bisect_left(acts, last.end)
    if verbs or not _is_item(text, last):
        return False
    tail = _ITEM_TAIL.fullmatch(text, last.end, start) or (last.posts and _REPRESENTED.fullmatch(text, last.end, start))
    return bool(tail)


def _is_told_before(text: str, acts: list[int], last: Mention, mention: Mention) -> bool:
    """Whether somebody is only whose something is, before who acts: ``Về chuyến thăm của A, B lưu ý``; ``gia đình ông A, bà B nói``."""
    at = bisect_left(acts, mention.end)
    acting = at < len(acts) and acts[at] - mention.end < _NEAR_ACT
    return acting and (text.endswith(" của ", 0, last.start) or is_kin(text, last.start))


def _is_item(text: str, mention: Mention) -> bool:
    """Whether a mention opens an item of a list: behind a colon or a semicolon, with or without what announces it."""
    return text.endswith(_ITEM, 0, mention.start) or (mention.name is not None and text.endswith(_ITEM, 0, mention.name.start))


def last_item(text: str, group: Sequence[Mention]) -> Sequence[Mention]:
    """Those of a group who stand behind its last semicolon; all where it has none."""
    for at in range(len(group) - 1, 0, -1):
        if ";" in text[group[at - 1].end : group[at].start]:
            return group[at:]
    return group


def is_object(text: str, mention: Mention) -> bool:
    """Whether a mention by post alone is whom the verb before it reaches: ``giao nhiệm vụ cho quyền Bí thư …``."""
    if mention.kind is not _POST:
        return False
    before = last_before(text, mention.start, 24).lower().removesuffix("quyền ").removesuffix("tân ")
    return before.endswith((" cho ", " với ", " thay "))


def is_taken_up(text: str, mention: Mention) -> bool:
    """Whether a post is one that somebody takes up: ``giữ chức Bí thư Huyện ủy``."""
    return mention.kind is _POST and is_office(text, mention.start)


def is_aside(text: str, mention: Mention) -> bool:
    """Whether a person is told only for what others do: act in their stead, answer their question, or are married to them.

    ``Thừa ủy quyền của Chủ tịch nước A, Bí thư Tỉnh ủy B trao …``, ``Trả lời chất vấn của đại biểu A, Giám đốc Sở B cho biết …``. Or for
    what they said once, which others repeat.
    """
    at = mention.start
    if at < 2 or not text[at - 2].isalpha() or not last_before(text, at, _LONGEST_LAST).lower().endswith(_LAST_WORDS):
        return False  # a comma stands there, as before most
    near = max(0, at - 24)
    if text.endswith(words().called_up, 0, at) or _end_of_cited(text, mention) is not None:
        return True
    return bool(_ASIDE.search(text, near, at) or _ADDRESSED.search(text, near, at))


def _end_of_cited(text: str, mention: Mention) -> int | None:
    """Where the verb begins of who is told only for what they said elsewhere: ``… như Tổng Bí thư A đã yêu cầu``; None for others."""
    before = last_before(text, mention.start, longest_example()).lower()
    if not before.endswith(_AS) or before.endswith(words().such_as):
        return None
    said = _SAID_ONCE.match(text, mention.end)
    return said.end() if said else None


def behind_cited(text: str, copy: str, sentence: Sentence, mentions: list[Mention]) -> frozenset[int]:
    """Where verbs begin that tell what somebody said elsewhere, whom others repeat; ``copy`` is the text in small letters."""
    if copy.find(_LIKE, max(0, sentence.start - longest_example()), sentence.end) < 0:
        return _NONE
    return frozenset([end for one in mentions if (end := _end_of_cited(text, one)) is not None])


def is_owner(text: str, mention: Mention) -> bool:
    """Whether a post is only whose paper it is: ``theo Quyết định của Chủ tịch UBND tỉnh, đồng chí … được bổ nhiệm``."""
    return mention.kind is _POST and text.endswith("của ", 0, mention.start)


def is_kin(text: str, start: int) -> bool:
    """Whether who stands at ``start`` is told only as whose kin somebody else is."""
    return _KIN.search(text, max(0, start - _NEAR), start) is not None


def is_remembered(gap: str) -> bool:
    """Whether a gap says that who stands behind it is remembered there."""
    return _HONOURED.search(gap, max(0, len(gap) - _NEAR)) is not None
