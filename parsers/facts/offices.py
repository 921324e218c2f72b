"""Posts told as offices, to be filled or taken up, and not as what somebody is called by: ``giữ chức Bí thư Huyện ủy``."""

from __future__ import annotations

import re

_OFFICE = re.compile(r"(?:chức vụ|chức danh|chức|làm|vị trí|cương vị|(?:bầu|chỉ định|bổ nhiệm) là|đắc cử|trúng cử|được bầu) $")
_VACANT = re.compile(r"(?:kiện toàn|khuyết)(?: chức vụ| chức danh| chức)? $")
_STOOD_FOR = re.compile(
    r"(?:ứng cử viên|ứng viên|(?:người )?(?:được )?(?:giới thiệu |tự |ra |tham gia )*ứng cử|bầu cử|đề cử"
    r"|giới thiệu (?:để )?bầu|quy hoạch(?= chức))"
    r"(?: (?:vào|cho|làm|bầu|để bầu))?(?: các)?(?: chức vụ| chức danh| chức| vị trí)? $",
    re.IGNORECASE,
)
"""Before a post that somebody stands for or is meant for, and does not hold: ``ứng cử viên đại biểu Quốc hội``."""
_LAST_WORDS = ("viên ", "cử ", "bầu ", "vào ", "cho ", "làm ", "các ", "vụ ", "danh ", "chức ", "trí ")
"""What these words can end with: few posts stand behind one, and a look for it costs a fiftieth of the search."""
_LONGEST_LAST = max(map(len, _LAST_WORDS))
_REACH, _FAR_REACH = 24, 60


def is_office(copy: str, start: int) -> bool:
    """Whether the words before ``start`` say that the post there is one to be taken up; ``copy`` is the text in small letters."""
    return _OFFICE.search(copy, max(0, start - _REACH), start) is not None


def is_vacant(copy: str, start: int) -> bool:
    """Whether the post at ``start`` is one that nobody holds as yet: ``kiện toàn chức danh Chủ tịch``."""
    return _VACANT.search(copy, max(0, start - _REACH), start) is not None


def candidacy_start(text: str, start: int) -> int | None:
    """Where the words begin that make the post at ``start`` one that somebody only stands for; None where they do not."""
    if not text[max(0, start - _LONGEST_LAST) : start].lower().endswith(_LAST_WORDS):
        return None
    found = _STOOD_FOR.search(text, max(0, start - _FAR_REACH), start)
    return found.start() if found else None
