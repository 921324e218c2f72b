"""Whether two readings say the same."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from enum import Enum
from typing import Any

import pytest

from parsers.types import (
    Article,
    ChangeDirection,
    Document,
    Issue,
    Meeting,
    MeetingFormat,
    MeetingKind,
    PageFacts,
    Participation,
    Person,
    Post,
    PostStatus,
    Qualifier,
    Quote,
    Role,
    Session,
    Statistic,
    StatisticKind,
)
from storage.news.digest import digest, first_digest, is_of


class Marked(str):
    """A text that knows where it comes from."""

    __slots__ = ()


Q = Quote(3, 9, "Bến Lở")
POST = Post("Bí thư Tỉnh ủy Bến Lở", "Bí thư", PostStatus.CURRENT, Q, "Bí thư", "Tỉnh ủy", "Bến Lở")
PART = Participation("Lê Thị Mây", Role.CHAIR, Q, "Bí thư", "Cầu Mới")
DAY = dt.datetime(2026, 3, 4, 8, 30, tzinfo=dt.UTC)
ARTICLE = Article("Họp", "Sáng nay", ("Một.",), ("Ảnh.",), "https://baosong.vn/1", "baosong.vn", DAY, "4/3", DAY.date(), ("Mai",),
                  "TTX", "Tin")  # fmt: skip
MEETING = Meeting(MeetingKind.CONFERENCE, "Hội nghị", Q, "2026-03-04", "2026-03-05", Session.MORNING, MeetingFormat.ONLINE, "Bến Lở",
                  ("Cầu Mới",), ("Tỉnh ủy",), "provincial", (PART,))  # fmt: skip
FIGURE = Statistic(StatisticKind.COUNT, 5, "xã", Q, 9, "số xã", Qualifier.ABOUT, ChangeDirection.INCREASE, "2021",
                   "2022", "2022-01-01", "cả tỉnh")  # fmt: skip
DOCUMENT = Document("Chỉ thị", "05-CT/TU", Q, "Tỉnh ủy", "2026-01-02", "về đê")
PERSON = Person("Lê Thị Mây", ("Lê Thị Mây",), (POST,), (Q,))
FACTS = PageFacts(ARTICLE, (PERSON,), (MEETING,), (FIGURE,), (DOCUMENT,), (Issue("a", "b", Q),))


def altered(value: Any) -> Iterator[Any]:
    """The value with one thing about it altered, each in turn; no field may be empty, or its content is not looked at."""
    named = dataclasses.is_dataclass(value)
    if named or hasattr(value, "_fields"):
        for name in [field.name for field in dataclasses.fields(value)] if named else value._fields:
            assert getattr(value, name), f"{type(value).__name__}.{name} should say something here"
            for other in altered(getattr(value, name)):
                yield dataclasses.replace(value, **{name: other}) if named else value._replace(**{name: other})
    elif isinstance(value, tuple):
        yield from ((*value[:place], other, *value[place + 1 :]) for place, item in enumerate(value) for other in altered(item))
        yield (*value, value[0])
    elif isinstance(value, dt.date):
        yield value + dt.timedelta(days=1)
    elif isinstance(value, Enum):
        yield next(kind for kind in type(value) if kind is not value)
    else:
        yield value * 2


def test_whatever_is_stated_otherwise_makes_another_digest() -> None:
    """Every field of every kind of fact counts, one added later too."""
    made = [digest(facts) for facts in altered(FACTS)]
    assert len({digest(FACTS), *made}) == len(made) + 1


def test_the_same_again_has_the_same_digest() -> None:
    """Neither who holds a text nor which kind of text it is makes a difference."""
    again = dataclasses.replace(FACTS, article=dataclasses.replace(ARTICLE, title=Marked("Họp"), body=(Marked("Một."),)))
    assert digest(again) == digest(FACTS)


def test_digests_stay_what_they_are() -> None:
    """Whatever changes either of these reads every archive anew: an article is known by the digest that was kept of it."""
    assert digest(FACTS) == "c17fec3151759650cd19b295ccb41b769c0e07b560c96872d3c06aa8caafb5a4"
    assert first_digest(FACTS) == "dd84bc29cf3901444a2a0884587e270036f675fd20e116210aab1bba58d11a86"


@pytest.mark.parametrize("edited", [False, True])
def test_a_digest_of_the_first_making_is_known(edited: bool) -> None:
    """An article that was kept when digests were made otherwise is not read anew for that."""
    assert is_of(first_digest(FACTS), dataclasses.replace(FACTS, issues=()) if edited else FACTS) is not edited
