"""Made-up articles by the thousand, the size of real ones: the same number gives the same articles."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

from parsers.types import (
    Article,
    Document,
    Meeting,
    MeetingKind,
    PageFacts,
    Participation,
    Person,
    Post,
    PostStatus,
    Quote,
    Role,
    Statistic,
    StatisticKind,
)

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
MIDDLES = ("Văn", "Thị", "Đức", "Thanh", "Minh", "Hữu", "Quốc", "Thu", "Ngọc", "Xuân")
GIVEN = ("An", "Bình", "Cường", "Dũng", "Hà", "Hải", "Hùng", "Lan", "Mai", "Nam", "Phong", "Quân", "Sơn", "Tâm", "Thủy", "Tuấn")
RANKS = ("Bí thư", "Phó Bí thư", "Chủ tịch", "Giám đốc", "Trưởng Ban", "Chánh Văn phòng")
SYLLABLES = (
    "công tác đảng tỉnh ủy ban chấp hành phát triển kinh tế xã văn hóa nông thôn mới đồng chí nhân dân quốc phòng an ninh giáo dục "
    "đào tạo xây dựng chỉnh đốn tổ chức cán bộ đảng viên quy hoạch đề án giải pháp rừng biển đường cầu trường lớp sông suối lúa chè"
)
WORDS = tuple(SYLLABLES.split())
FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3650
SOURCES = 40


def articles(count: int) -> Iterator[PageFacts]:
    """Articles of ten years and forty papers, some 5,000 characters each, with a meeting, six people, six figures and a document."""
    rng = random.Random(2026)
    for number in range(count):
        yield _article(rng, number)


def _words(rng: random.Random, count: int) -> str:
    """So many words."""
    return " ".join(rng.choices(WORDS, k=count))


def _article(rng: random.Random, number: int) -> PageFacts:
    """One article; every fact quotes its own clause."""
    names = sorted({f"{rng.choice(FAMILIES)} {rng.choice(MIDDLES)} {rng.choice(GIVEN)}" for _ in range(6)})
    titles = [f"{rng.choice(RANKS)} {_words(rng, 3)}" for _ in names]
    figures = [(f"{number}.{place}", f"tổ {rng.choice(WORDS)}") for place in range(6)]
    meeting, number_ = f"Hội nghị {_words(rng, 8)}", f"{number % 500}-NQ/TW"
    body = (
        f"{meeting} đã diễn ra.",
        "; ".join(f"{name}, {title}" for name, title in zip(names, titles, strict=True)) + " cùng dự.",
        *(f"{_words(rng, 90).capitalize()}." for _ in range(12)),
        "; ".join(f"có {value} {unit}" for value, unit in figures) + f", theo Nghị quyết {number_}.",
    )
    day = FIRST_DAY + dt.timedelta(days=number % DAYS)
    source = f"bao{number % SOURCES}.vn"
    article = Article(f"Tin số {number}: {_words(rng, 8)}", body=body, url=f"https://{source}/{number}", source=source, published_on=day)

    def quote(words: str) -> Quote:
        start = article.text.index(words)
        return article.quote(start, start + len(words))

    people = tuple(
        Person(name, (name,), (Post(title, title, PostStatus.CURRENT, quote(f"{name}, {title}")),), (quote(name),))
        for name, title in zip(names, titles, strict=True)
    )
    roles = [Role.CHAIR, Role.KEYNOTE, *[Role.ATTENDEE] * len(names)]
    parts = tuple(Participation(name, role, quote(name)) for name, role in zip(names, roles, strict=False))
    return PageFacts(
        article,
        people,
        (Meeting(MeetingKind.CONFERENCE, meeting, quote(meeting), day.isoformat(), participants=parts),),
        tuple(Statistic(StatisticKind.COUNT, number * 10 + i, unit, quote(f"{value} {unit}")) for i, (value, unit) in enumerate(figures)),
        (Document("Nghị quyết", number_, quote(number_)),),
    )
