"""Who is whose superior at a meeting: for verbs such as ``yêu cầu`` that direct it or merely ask."""

from __future__ import annotations

from functools import cache, lru_cache

from parsers import lexicon
from parsers.facts.holdings.officials import Cast
from parsers.facts.names.foreigners import is_foreign_throughout
from parsers.facts.roles.decisions import DECISION
from parsers.facts.roles.parts import Part
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.facts.titles.writing_out import Title
from parsers.text import folded
from parsers.types import PostStatus, Role

_ROLE, _APPOINTEE, _CHAIR = TagKind.ROLE, Role.APPOINTEE, Role.CHAIR
_KEYNOTE, _REPORTER, _SPEAKER, _PRESENTER = Role.KEYNOTE, Role.REPORTER, Role.SPEAKER, Role.PRESENTER
_LEADING, _FORMER = TagKind.LEADING, PostStatus.FORMER
_UNKNOWN = 10
_NEXT, _MOST_SPANS = 60, 5
"""How far behind a reception its guest is named, and how often somebody is named before that."""
_REPORTS = ("báo cáo", "trình bày báo cáo")
"""What those tell who answer for something to others: nobody who stands above all at the event."""
_CENTRAL = 66
"""Anybody of a central body, above the posts of a province but its secretary."""


class Standing:
    """How high those at a meeting stand among themselves."""

    def __init__(self, cast: Cast, parts: list[tuple[Sentence, Part, str]], *, reception: Tag | None = None) -> None:
        self._cast, self._reception = cast, reception
        self._heights: dict[str, int] = {}
        self._leaders = {key for _, part, key in parts if part.act.kind is _LEADING}
        self._sent = {key for _, part, key in parts if part.act.kind is _ROLE and part.act.key in _leading()}
        held: dict[Role | None, set[str]] = {}
        for _, part, key in parts:
            held.setdefault(part.role, set()).add(key)
        self._directing, self._new, chairs = (held.get(role, set()) for role in (_KEYNOTE, _APPOINTEE, _CHAIR))
        self._deciding = {key for _, part, key in parts if self._new and part.role is _PRESENTER and part.act.key.endswith(DECISION)}
        self._reporting = {key for _, part, key in parts if part.role is _REPORTER and part.act.key.startswith(_REPORTS)}
        highest = max(map(self._height, chairs), default=0)
        self._chairs = {key for key in chairs if self._height(key) >= highest}
        self._chaired = {(one.rank.lower(), one.body) for chair in self._chairs for one in self._held(chair)}
        self._directs = max(map(self._height, {*chairs, *self._leaders, *self._directing}), default=0)
        # Without anybody who directs, who stands above all others; of those who chair by posts that nobody can weigh, nobody does.
        alone = not (self._directs or chairs or self._directing)
        self._top = self._above_all({key for _, _, key in parts}, held.get(_SPEAKER, set())) if alone else None

    def of_urging(self, key: str, act: Tag) -> Role:
        """Keynote for who chairs, leads the visiting party, hands over a decision or stands above them, and for who demands something.

        Who demands holds an office. Speech for the rest, new holders, guests from abroad, who leads a party to what others hold, and at
        receptions; for who only reports or agrees with others, however high they stand.
        """
        if key in self._directing or key in self._deciding:
            return _KEYNOTE
        if self._is_from_abroad(key):
            return _SPEAKER
        if (self._reception and not self._is_honour(key)) or key in self._new:
            return _SPEAKER
        if key in self._sent and not self._heads_chairs(key):
            return _SPEAKER
        if key in self._chairs or key in self._leaders or self._heads_chairs(key):
            return _KEYNOTE
        height = self._height(key)
        above = height > self._directs if self._directs else key == self._top
        if self._top and (key in self._reporting or act.key in lexicon.verbs().doubtful.agreeing):
            return _SPEAKER
        demands = act.key.startswith(lexicon.verbs().doubtful.demanding) and height > _UNKNOWN
        return _KEYNOTE if above or demands else _SPEAKER

    def _is_from_abroad(self, key: str) -> bool:
        """Whether nothing of somebody's name is of the language."""
        official = self._cast.officials.get(key)
        return official is not None and is_foreign_throughout(official.name)

    def _is_honour(self, key: str) -> bool:
        """Whether it is somebody whom those who receive them are honoured by: ``vinh dự được đón tiếp Bộ trưởng A``."""
        tag, official = self._reception, self._cast.officials.get(key)
        if tag is None or official is None or not self._cast.tags.copy.endswith("được ", 0, tag.start):
            return False
        return any(tag.end < start < tag.end + _NEXT for start, _ in official.spans[:_MOST_SPANS])

    def _above_all(self, present: set[str], speaking: set[str]) -> str | None:
        """Who stands above all others, or is the only one of the highest to hold a speech; None where nobody does."""
        highest = max(map(self._height, present), default=0)
        tops = {key for key in present if self._height(key) == highest > 0}
        speaks = tops & speaking if highest > _UNKNOWN else set()
        alone = tops if len(tops) == 1 else speaks
        return next(iter(alone)) if len(alone) == 1 else None

    def _heads_chairs(self, key: str) -> bool:
        """Whether somebody heads a body whose deputy chairs."""
        return any((f"phó {one.rank.lower()}", one.body) in self._chaired for one in self._held(key) if one.body)

    def _held(self, key: str) -> list[Title]:
        official = self._cast.officials.get(key)
        return [title for title, _, _ in official.titles if title.status is not _FORMER] if official else []

    def _height(self, key: str) -> int:
        if key not in self._heights:
            self._heights[key] = self._measure(key)
        return self._heights[key]

    def _measure(self, key: str) -> int:
        return max([_height_of(title.title) for title in self._held(key)], default=0)


@lru_cache(4096)
def _height_of(title: str) -> int:
    """How high a post stands by itself; 10 for one that the lexicon does not weigh."""
    low = folded(title)
    central = _CENTRAL if low.endswith(("trung uong", "viet nam", "quoc gia")) else 0
    return max(central, max((weight for start, weight in _weights() if low.startswith(start)), default=_UNKNOWN))


@cache
def _leading() -> frozenset[str]:
    return frozenset(lexicon.verbs().leading)


@cache
def _weights() -> tuple[tuple[str, int], ...]:
    return tuple((folded(title), row.weight) for row in lexicon.ranks().weight for title in row.titles)
