"""Events of which only what came of them is told: their results, papers of what was concluded there, whom others send to them."""

from __future__ import annotations

from parsers.facts.tagging.spans import Tag
from parsers.patterns import pattern

_RESULT = pattern(r"\b(?:kết quả|nội dung|tinh thần|diễn biến|thành công)(?: [^\s,.;:]+){0,3} của (?:các )?$")
"""Before an event whose results others hear: ``thông tin những kết quả quan trọng của Hội nghị Trung ương 5``."""
_LOOKED_BACK = "rút kinh nghiệm "
"""Before an event that others talk over when it is over: ``Hội nghị rút kinh nghiệm Kỳ họp thứ 5``."""
_CONCLUDED = pattern(r"\b(?:thực hiện|triển khai|căn cứ|quán triệt|tiếp thu)\b[^.;:]{0,120}\b(?:kết luận|chỉ đạo)\b[^.;:]{0,160}? tại $")
"""Before an event whose conclusions are carried out: ``triển khai Thông báo kết luận của Thủ tướng tại buổi làm việc với …``."""
_AGREED = pattern(r"\b(?:rà soát|đôn đốc)\b[^.;:]{0,120}\bđược (?:chấp thuận|cấp phép|ký kết|cam kết|thống nhất)\b[^.;:]{0,80}? tại $")
"""Before one where that was agreed to which others look after: ``Rà soát các dự án đã được chấp thuận đầu tư tại Hội nghị …``."""
_SENT = pattern(
    r"\b(?:gặp mặt|gặp gỡ|tiễn|chúc|động viên|triệu tập|cử|bầu|chọn|ra mắt|giao nhiệm vụ cho)\b[^.;:]{0,80}"
    r"\b(?:đoàn|đại biểu) (?:(?!đã )[^\s.,;:]+ ){0,6}?dự $"
)
"""Before an event to which those go who are met, chosen or sent: ``Gặp mặt đoàn đại biểu đi dự Đại hội …``."""
_ENDS = (",", ".", ";")
_NEAR, _FAR = 80, 300


def is_outcome(low: str, tag: Tag, at: int, before: str) -> bool:
    """Whether the words before an event's word at ``at``, of which ``before`` are the last, tell only of what came of it or who will go."""
    if before.endswith((" của ", " của các ")) and _RESULT.search(low, max(0, at - _NEAR), at):
        return True
    if is_looked_back_on(before):
        return True
    if before.endswith(" dự ") and _SENT.search(low, max(0, at - _FAR), at):
        return True
    named = before.endswith(" tại ") and not low.startswith(_ENDS, at + len(tag.key))
    return named and any(words.search(low, max(0, at - _FAR), at) for words in (_CONCLUDED, _AGREED))


def is_looked_back_on(before: str) -> bool:
    """Whether the words right before an event's word say that it is over and talked over."""
    return before.endswith(_LOOKED_BACK)
