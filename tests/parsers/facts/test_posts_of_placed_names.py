"""Names of bodies that nobody can list: up to the place or the quotation that ends them."""

from __future__ import annotations

import pytest

BODIES = [
    "Hội Bảo trợ bệnh nhân nghèo",
    "Hội bảo vệ quyền lợi người tiêu dùng",
    "Hội Cựu tù chính trị",
    "Hội thầy thuốc trẻ",
    "Hội Hành nghề y tư nhân",
    "Hội Giáo dục chăm sóc sức khỏe cộng đồng",
    "Hiệp hội Trồng dâu nuôi tằm",
    "Hội Khoa học kỹ thuật Đóng tàu cá",
    "Ban Vận động Quỹ “Vì người nghèo”",
]
"""With and without words that look like marks, verbs or prepositions."""


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("place", ["tỉnh Lào Cai", "huyện Bắc Hà"])
def test_unknown_words_up_to_a_place(read, posts_of, body: str, place: str) -> None:
    """What stands between a society's first word and its place is its name."""
    rank = "Trưởng" if body.startswith("Ban ") else "Chủ tịch"
    facts = read(f"Hội nghị tại Lào Cai có ông Lù Văn Sính, {rank} {body} {place} dự.")
    assert posts_of(facts, "Lù Văn Sính") == [f"{rank} {body} {place}"]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Chủ tịch Hội Doanh nhân trẻ bày tỏ mong muốn đầu tư vào tỉnh Lào Cai", "Chủ tịch Hội Doanh nhân trẻ"),
        ("Giám đốc Trung tâm Y tế dẫn đầu đoàn tỉnh Lào Cai", "Giám đốc Trung tâm Y tế"),
        ("Chủ tịch Hội Nông dân chia sẻ với bà con tỉnh Lào Cai", "Chủ tịch Hội Nông dân"),
        ("Trưởng phòng Văn hóa hướng dẫn nghệ nhân huyện Bắc Hà", "Trưởng phòng Văn hóa"),
    ],
)
def test_what_somebody_does_to_a_place(read, posts_of, told: str, post: str) -> None:
    """A verb ends the body, though a place follows."""
    assert posts_of(read(f"Ông Lù Văn Sính, {told}."), "Lù Văn Sính")[0].startswith(post)
    assert " Bắc Hà" not in posts_of(read(f"Ông Lù Văn Sính, {told}."), "Lù Văn Sính")[0]
