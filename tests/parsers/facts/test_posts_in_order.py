"""Posts of a career that came one behind the other, and duties between posts."""

from __future__ import annotations

import pytest

CASES = [
    (
        "posts that came one behind the other",
        "Ông Lù Văn Sính từng làm Phó Chủ tịch, rồi Chủ tịch UBND huyện Bắc Hà, sau đó là Bí thư Huyện ủy Bắc Hà.",
        "Lù Văn Sính",
        ["former:Phó Chủ tịch UBND huyện Bắc Hà", "former:Chủ tịch UBND huyện Bắc Hà", "former:Bí thư Huyện ủy Bắc Hà"],
    ),
    (
        "a place told with the second of them",
        "Dự lễ có ông Lù Văn Sính, nguyên Chủ tịch UBND rồi Bí thư Tỉnh ủy Sơn La.",
        "Lù Văn Sính",
        ["former:Chủ tịch UBND tỉnh Sơn La", "former:Bí thư Tỉnh ủy Sơn La"],
    ),
    (
        "two people who speak one behind the other",
        "Chủ tịch UBND xã Bản Phố rồi Bí thư Đảng ủy xã Bản Phố lần lượt phát biểu. Dự có ông Lù Văn Sính, Bí thư Đảng ủy xã Bản Phố.",
        "Lù Văn Sính",
        ["Bí thư Đảng ủy xã Bản Phố"],
    ),
    (
        "a career, and behind a semicolon who is somebody else",
        "Ông Lù Văn Sính từng làm Phó Giám đốc Sở Y tế Sơn La; Chủ tịch UBND tỉnh Sơn La Giàng A Chu cũng dự.",
        "Lù Văn Sính",
        ["former:Phó Giám đốc Sở Y tế Sơn La"],
    ),
    (
        "such a one, of whom the career is not",
        "Ông Lù Văn Sính từng làm Phó Giám đốc Sở Y tế Sơn La; Chủ tịch UBND tỉnh Sơn La Giàng A Chu cũng dự.",
        "Giàng A Chu",
        ["Chủ tịch UBND tỉnh Sơn La"],
    ),
    (
        "a duty between two posts before a name",
        "Dự lễ có Ủy viên Bộ Chính trị, theo dõi và chỉ đạo Đảng bộ, Trưởng Đoàn đại biểu Quốc hội tỉnh Sơn La Lù Văn Sính.",
        "Lù Văn Sính",
        ["Ủy viên Bộ Chính trị", "Trưởng Đoàn đại biểu Quốc hội tỉnh Sơn La"],
    ),
]


@pytest.mark.parametrize(("text", "name", "posts"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_posts_one_behind_the_other(read, posts_of, text: str, name: str, posts: list[str]) -> None:
    """All of them are told of the one person, and of nobody else."""
    assert posts_of(read(text), name) == posts
