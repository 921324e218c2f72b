"""What the words right before a post say of it: that several hold it, that it is of whom something is done to, that it is a former one."""

from __future__ import annotations

import re

from parsers.patterns import pattern

_SEVERAL = pattern(r"\b(?:các|hai|ba|\d{1,2}) (?:tân |vị )?$")
_NEAR, _FAR = 16, 24
_ENDS_OF_SEVERAL = ("các ", "hai ", "ba ", "tân ", "vị ", *(f"{digit} " for digit in range(10)))
"""What it can end with, as little does; and the last letters of that, which are looked at first."""
_LAST_OF_SEVERAL = frozenset(word[-2] for word in _ENDS_OF_SEVERAL)
TO_SOMEBODY = pattern(r" (?:cho|thay|với|của|do) (?:đồng chí )?(?:tân |quyền )?$")
GIVEN_TO = pattern(r" (?:(?:cho|thay) (?:đồng chí )?|với đồng chí )(?:tân |quyền )?$")
QUESTIONED = pattern(r"(?:[.:;“\"\n]\s?|\A)(?:chất vấn|trả lời|tranh luận với) $")
"""At a sentence's head, before whom somebody asks or answers who is named next: ``Chất vấn Bộ trưởng …, ĐB A đặt vấn đề``."""
REPORTED_TO = pattern(r"(?:[.:;“\"\n]\s?|\A)(?:báo cáo|kiến nghị|đề xuất|phản ánh|trình bày) (?:với|tới) (?:đồng chí )?$")
"""At a sentence's head, before to whom somebody reports who is named next."""
OF_SPOUSE = pattern(r"phu nhân (?:(?:nguyên|cựu|cố|đồng chí|ngài) ){0,2}$")
"""Before whose wife is named next, who has no such post: ``Phu nhân Chủ tịch nước, bà A``."""
PROPOSED_BY = pattern(r" theo (?:sự )?(?:giới thiệu|đề nghị|đề xuất|tờ trình) của (?:đồng chí )?$")
"""Before who put forward those whose posts stand before: ``bầu 2 Phó Chủ tịch UBND theo giới thiệu của Chủ tịch UBND, gồm …``."""
STOOD_FOR = pattern(r"(?:thay mặt|(?:ủy|uỷ|thừa) quyền(?: của)?|thừa lệnh)(?: đồng chí)? $")
"""Before in whose stead who is named next acts: ``thay mặt Chủ tịch nước, Phó Chủ tịch nước A đã trao …``."""
ACTS = ("Q. ", "Q.")
"""Said of who acts for another, right before the rank: ``Q. Giám đốc``."""
MARKS_OF_OLD, ACTING = ("nguyên ", "cựu ", "cố "), "quyền "
"""Said of a post that its holder has no more, and of one that somebody holds for another."""
_MARKS = (*MARKS_OF_OLD, ACTING, "nguyên là ", "phụ trách ", *map(str.lower, ACTS), "các chức vụ ", "giữ chức ")


def are_several(copy: str, start: int) -> bool:
    """Whether the word before ``start`` announces more than one: ``các``, ``3``; ``copy`` is the text in small letters."""
    if copy[start - 2 : start - 1] not in _LAST_OF_SEVERAL:
        return False
    return copy.endswith(_ENDS_OF_SEVERAL, 0, start) and _SEVERAL.search(copy, max(0, start - _NEAR), start) is not None


def is_object(copy: str, start: int, before_it: re.Pattern[str] = TO_SOMEBODY) -> bool:
    """Whether a post is somebody's whom what is told next is not of: ``giao nhiệm vụ cho quyền Bí thư …, Trưởng Ban …``."""
    return before_it.search(copy, max(0, start - _FAR), start) is not None


def is_marked(copy: str, start: int) -> bool:
    """Whether a word stands there that says how a post is held."""
    return copy.endswith(_MARKS, 0, start)
