"""Photo captions: told from paragraphs, numbered copies joined."""

from __future__ import annotations

import re
from collections.abc import Iterable

from parsers.text import fold

LONGEST = 400
"""Longer paragraphs are text, whatever they end in."""

_NUMBERED = re.compile(r"\s*[-–_]?\s*ảnh\s\d{1,2}$", re.IGNORECASE)
_CREDIT = re.compile(r"(?:^|[\s(_.\-–—|/\"”\]])(?:Ảnh|ẢNH|Photo|Clip|Đồ họa|Nguồn ảnh|Nguồn)\s*(?::|minh h[ọo]a|tư liệu|[-–]\s|do\s|của\s)[^.]{0,60}\.?\)?$|\(\s*[Ảả]nh[^()]{0,60}\)\.?$|\.\s*[ẢA]nh\s[^.]{2,30}\.?$")
_OPENING = re.compile(
    r"(?:Quang cảnh|Toàn cảnh|Một góc|Các đại biểu (?:dự|tham dự|theo dõi|tại|chụp|tham gia|thảo luận|biểu quyết|bỏ phiếu)|Đại biểu (?:dự|tham dự)|Điểm cầu|Ảnh minh h[ọo]a|Ảnh tư liệu|Khung cảnh|Hình ảnh|Ảnh:)\b"
)
_ACT = re.compile(r"\b(?:phát biểu|chủ trì|trao|tặng|chụp ảnh|dự|tham quan|thăm|tiếp|kiểm tra|điều hành|trình bày|báo cáo|tham luận|thảo luận|kết luận|bỏ phiếu|dâng hương|bắt tay|trò chuyện|làm việc)\b")


def is_credited(line: str) -> bool:
    """Whether the line ends in a photo credit or a picture number, which only captions do."""
    return len(line) <= LONGEST and bool(_CREDIT.search(line) or _NUMBERED.search(line))


def is_caption(line: str) -> bool:
    """Whether a line that stands alone between paragraphs reads like a caption."""
    if is_credited(line):
        return True
    if len(line) > 220 or line.isupper():
        return False
    unfinished = line[-1:] not in ".…:;?!”\""
    if _OPENING.match(line):
        return unfinished or len(line) <= 130
    return unfinished and line[:1].isupper() and bool(re.match(r"(?:Đồng chí|Các đồng chí|Ông|Bà|Lãnh đạo|Bí thư|Phó|Chủ tịch|Thường trực|Đoàn|Đại diện)", line)) and bool(_ACT.search(line))


def without_number(caption: str) -> str:
    """The caption without the ``ảnh 1`` that a page's template adds."""
    return _NUMBERED.sub("", caption).strip()


def each_once(captions: Iterable[str]) -> tuple[str, ...]:
    """The captions in order without copies; of two that differ by a credit alone the longer is kept."""
    kept: list[str] = []
    keys: dict[str, int] = {}
    for caption in map(without_number, captions):
        key = fold(_CREDIT.sub("", caption)).strip(" .") or fold(caption)
        if key in keys:
            kept[keys[key]] = max(kept[keys[key]], caption, key=len)
        elif caption:
            keys[key] = len(kept)
            kept.append(caption)
    return tuple(kept)
