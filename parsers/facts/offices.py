"""Posts told as offices, to be filled or taken up, and not as what somebody is called by: ``giữ chức Bí thư Huyện ủy``."""

from __future__ import annotations

import re

_OFFICE = re.compile(r"(?:chức vụ|chức danh|chức|làm) $")
_VACANT = re.compile(r"(?:kiện toàn|khuyết)(?: chức vụ| chức danh| chức)? $")
_REACH = 24


def is_office(copy: str, start: int) -> bool:
    """Whether the words before ``start`` say that the post there is one to be taken up; ``copy`` is the text in small letters."""
    return _OFFICE.search(copy, max(0, start - _REACH), start) is not None


def is_vacant(copy: str, start: int) -> bool:
    """Whether the post at ``start`` is one that nobody holds as yet: ``kiện toàn chức danh Chủ tịch``."""
    return _VACANT.search(copy, max(0, start - _REACH), start) is not None
