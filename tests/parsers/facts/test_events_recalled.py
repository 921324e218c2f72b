"""Events that a text only recalls, and those that it tells in the same words."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sau các ý kiến phát biểu tại hội thảo do Hội Chè tỉnh tổ chức, Bí thư Lò Văn Púa kết luận hội thảo.", "seminar"),
        ("Sau ý kiến của các đại biểu tại hội nghị, Bí thư Tỉnh ủy Lò Văn Púa kết luận.", "conference"),
        ("Theo kết luận của Chủ tịch tỉnh tại phiên họp UBND tỉnh Lai Châu sáng 11/3, giá chè sẽ tăng.", "session"),
        ("Tại hội nghị giao ban báo chí ngày 11/3 vừa qua, ông Lù Văn Khay đã thông tin về giá chè.", "conference"),
    ],
)
def test_what_was_said_at_the_articles_own_event_recalls_none(read, text: str, kind: str) -> None:
    """Somebody speaks there on what was said, or it was a day before the paper appeared."""
    (meeting,) = read(text, "Ông Lù Văn Khay trình bày báo cáo tại hội nghị. Bà Lò Thị Hoa phát biểu.").meetings
    assert meeting.kind.value == kind


@pytest.mark.parametrize(
    "text",
    [
        "Sau phát biểu của Bí thư Huyện ủy Lù Văn Khay tại buổi làm việc với xã Nậm Cuổi ngày 5/3, xã đã dọn các cột mốc.",
        "Tỉnh Lai Châu đã thông tin tại cuộc họp báo ngày 5/3 vừa qua, giá chè vẫn giảm.",
    ],
)
def test_what_came_of_words_some_days_ago_recalls_it(read, text: str) -> None:
    """Nobody speaks at the event any more, and it is no news."""
    assert read(text).meetings == ()
