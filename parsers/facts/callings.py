"""What somebody is or where they come from, which is no post, between a name and its verb: ``TS. A, Học viện … đã thông tin chuyên đề``."""

from __future__ import annotations

import re

from parsers.facts.letters import CAPITALS
from parsers.facts.mentions import Mention
from parsers.facts.spans import Tag

_CALLING = re.compile(rf", [{CAPITALS}][^;:.()\d]{{3,90}} ")
"""Of one who is listened to: ``nghe TS. A, Giảng viên cao cấp Học viện … truyền đạt``."""
_MEMBER = re.compile(r", (?:đảng viên|hội viên|đoàn viên|cán bộ|chiến sĩ|giáo viên|thương binh|nông dân)(?: [^;:.,]{1,80})?,? ")
"""Of one who is honoured: ``A, đảng viên Chi bộ khu Thanh Xuân, nhận Huy hiệu …``."""
_FROM = re.compile(
    r", (?:Học viện|Viện|Trường|Đại học|Khoa|Bệnh viện|Trung tâm|Báo|Tạp chí|Hội|Đoàn Luật sư|Ban|Sở|Vụ|Cục|Công ty|Tập đoàn|Văn phòng) "
    r"[^,;:.()]{2,90},? (?:đã |cũng |vừa )?"
)
"""Of one whose degree or honorific is told and no post: ``Luật sư A, Đoàn Luật sư Hà Nội, phát biểu``."""
_HEARD = ("nghe ", "nghe các ")


def tells_calling(text: str, subject: list[Mention], act: Tag, gap: str) -> bool:
    """Whether the gap between a subject and its verb only tells what the subject is."""
    if act.detail == "reporter" and text.endswith(_HEARD, 0, subject[0].start) and _CALLING.fullmatch(gap):
        return True
    if act.detail == "honoree" and _MEMBER.fullmatch(gap):
        return True
    return len(subject) == 1 and subject[0].announced and not subject[0].posts and _FROM.fullmatch(gap) is not None
