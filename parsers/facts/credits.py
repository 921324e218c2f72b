"""Photo credits within a paragraph, as texts have them whose pictures were copied into it: ``…. Ảnh: Thu Lan Chiều 5/3, …``."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.letters import CAPITALS
from parsers.patterns import pattern

LONGEST_CAPTION = 320
"""Characters of what stands under a picture; longer sentences are text, whatever stands behind them."""
_LABEL = "Ảnh"
_OPENING = (
    r"(?:(?:Rạng )?[Ss]áng|Trưa|Chiều|Tối|Ngày|Hôm)(?: nay| ngày| tối)?,? ?\(?\d"
    r"|(?:Hôm nay|Sáng nay|Chiều nay|Tối nay|Vừa qua|Mới đây|Phát biểu|Trước đó|Sau đó|Cùng với|Tham dự|Cùng dự|Dự|Tới dự|Đến dự"
    r"|Tại|Theo|Tuy nhiên|Trong|Sau khi|Đây là|Về|Liên quan|Ngoài ra|Bên cạnh|Kết luận|Ông|Bà|Đồng chí)\b"
)
"""How the text goes on behind a credit that no bracket closes: with what begins no name of a photographer or an agency."""
_CREDIT = pattern(
    rf"Ảnh(?: minh họa| tư liệu| chụp)?\s?:\s?(?=[{CAPITALS}])"
    rf"(?:[^.:;,()“”\n]|\.(?=[a-z])){{2,40}}?(?:\)(?= +[{CAPITALS}“])|(?= {{1,3}}{_OPENING}))"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit with the bracket around it."""

    start: int
    end: int


def credits_within(text: str, start: int, end: int) -> list[Credit]:
    """The credits in ``text[start:end]`` behind which more text follows; none where they end it."""
    at = text.find(_LABEL, start, end)
    if at < 0:
        return []
    return [Credit(found.start() - text.startswith("(", found.start() - 1), found.end()) for found in _CREDIT.finditer(text, at, end)]
