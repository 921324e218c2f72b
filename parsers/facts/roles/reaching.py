"""Whom a verb reaches: who is appointed by it, or given something."""

from __future__ import annotations

import re

from parsers.facts.roles.introductions import introduces_next
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern

_APPOINTING, _HONOURING = TagKind.APPOINTING, TagKind.HONOURING
_TO = pattern(r"(?:^|\s)(?:cho|tặng|đến|tới|chúc mừng)(?:[\s:]|$)")
_FOR = pattern(r"(?:^|\s)(?:cho|đối với)\s[^;.]{0,80}$")
_FOR_WHOM = " cho"
_REWARDED = pattern(r"(?:(?! do | bởi )[^,;:.]){0,80}?(?:(?: (?:bao )?gồm)?: ?| gồm(?: có)? | )$")
"""Between a reward and those who get it, of whom no comma parts it: ``khen thưởng cho 4 đoàn viên gồm: đồng chí A``."""
_INSTEAD = ("thay ", "thay cho ", "thay thế ", "thế chỗ ")
"""Before whom somebody follows: ``bầu làm Chủ tịch UBND thành phố thay ông A``."""
_PAPERS = pattern(
    r" (?:các |những )?(?:hiệp định|công ước|hiệp ước|luật|nghị quyết|dự án|đề án|quy hoạch|kế hoạch|ngân sách|quyết toán|dự toán|danh mục"
    r"|nội dung|chủ trương|chương trình|báo cáo|thỏa thuận)\b", re.IGNORECASE
)
"""Behind a verb by which a paper is adopted, and nobody appointed: ``phê chuẩn Hiệp định …``."""
_LOSES = (" cách chức", " miễn nhiệm", " việc miễn nhiệm", " bãi nhiệm", " việc bãi nhiệm", " từ chức", " cho thôi", " việc cho thôi")
"""Behind a verb by which somebody loses a post: ``phê chuẩn cách chức Bộ trưởng đối với ông A``."""
_OWNED = " của "
"""Before whose government or decision it is: ``phê chuẩn bà A làm Bộ trưởng trong chính quyền của Tổng thống B``."""
_DIRECTLY = frozenset({"trao", "tặng", "trao tặng"})
_GIFTS = ("tặng quà", "trao quà")
_WHOM = pattern(
    r"(?:(?:các )?(?:[Mm]ẹ|Mẹ (?:Việt Nam|VN) [Aa]nh hùng|Mẹ VNAH|MVNAH|đồng chí|đảng viên|(?:cán bộ )?lão thành(?: cách mạng)?,?))?"
)
"""Between a verb of giving and who is given something, told by name."""
_BESTOWED = ("được trao", "được tặng", "được trao tặng", "được truy tặng", "được phong tặng")
_TO_THEM = pattern(r" (?:tặng )?(?:cho|đến|tới) (?![^,;:.]{0,40}\b(?:do|của|từ|tập thể|đơn vị|gia đình|trước)\b)[^,;:.]{0,40}$")
"""Behind what is given, and how: ``Huy hiệu 70 năm tuổi Đảng được trao cho đảng viên A``."""


def gives_gifts(act: Tag) -> bool:
    """Whether a verb tells of gifts, and no honour."""
    return act.key.endswith(_GIFTS)


def is_to(gap: str) -> bool:
    """Whether words between a verb and people say that something is for them."""
    return _TO.search(gap) is not None


def reaches(act: Tag, gap: str, *, subject: bool, decided: bool) -> bool:
    """Whether those behind a verb and a gap are whom it reaches.

    ``subject``: the verb has its own already. ``decided``: it goes with a decision handed over.
    """
    if act.kind is _APPOINTING:
        if _PAPERS.match(gap) or gap.startswith(_LOSES):
            return False
        owned = gap.endswith(_OWNED) and "kết quả" not in act.key + gap
        return (len(gap) < 60 and "," not in gap and not owned and not gap.endswith(_INSTEAD)) or introduces_next(gap)
    if act.kind is _HONOURING:
        return _REWARDED.match(gap) is not None if act.key.endswith(_FOR_WHOM) else _FOR.search(gap) is not None
    if act.detail == "honoree" and act.key.endswith(_BESTOWED):
        return _TO_THEM.match(gap) is not None
    gives = act.detail == "presenter" and is_to(gap) and (subject or not gap.endswith(", "))
    directly = act.key in _DIRECTLY or gives_gifts(act) or (act.key.startswith("tặng hoa") and decided)
    return gives or (directly and _WHOM.fullmatch(gap.strip()) is not None)
