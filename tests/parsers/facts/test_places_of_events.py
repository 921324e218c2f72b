"""Where an event was, as the sentence that dates it tells."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Sáng 5/6, Tổ đại biểu HĐND phường Yên Định đã tiếp xúc cử tri tại tổ dân phố số 32.", "tổ dân phố số 32"),
        ("Sáng 5/6, dự lễ kỷ niệm 75 năm Ngày truyền thống của ngành có Chánh án TAND tối cao Nguyễn Hòa Bình.", None),
    ],
)
def test_where_an_event_was(read, sentence: str, place: str | None) -> None:
    """A place may bear a number, and a province's name that is part of a person's is no place."""
    assert read(sentence).meetings[0].place == place
