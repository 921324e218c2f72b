"""Titles of posts written out: abbreviations expanded, one spelling, the place put in where the text leaves it out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from parsers import lexicon, places
from parsers.facts.borrowing import borrowed, ministry, named_in_full, with_committee
from parsers.facts.frame import Frame, LocalPlace
from parsers.facts.posts import PrintedPost
from parsers.facts.spans import TagKind, Tags, matching_copy
from parsers.text import standard
from parsers.types import PostStatus


@dataclass(frozen=True, slots=True)
class Title:
    """A post written out."""

    title: str
    rank: str
    body: str | None
    place: str | None
    printed: str
    status: PostStatus
    start: int
    end: int


_WORD = re.compile(r"[^\s,;()]+")
_LOCAL_TAIL = re.compile(
    r"(?:^| )(tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh|thành phố|tp\.?|huyện|thị xã|tx\.?|quận|xã|phường|thị trấn|đặc khu)$"
)
_UNIT_OF = {
    "thành đoàn": ("thành phố",), "huyện đoàn": ("huyện",), "thành ủy": ("thành phố",), "thành phố": ("thành phố",), "tp": ("thành phố",), "tp.": ("thành phố",),
    "huyện ủy": ("huyện",), "huyện": ("huyện",), "thị ủy": ("thị xã",), "thị xã": ("thị xã",), "tx": ("thị xã",), "tx.": ("thị xã",),
    "quận ủy": ("quận",), "quận": ("quận",), "xã": ("xã",), "phường": ("phường",), "thị trấn": ("thị trấn",), "đặc khu": ("đặc khu",),
}  # fmt: skip
_MEMBERS = {"tỉnh ủy viên": "tỉnh", "thành ủy viên": "thành phố", "huyện ủy viên": "huyện", "thị ủy viên": "thị xã", "quận ủy viên": "quận"}


def write_out(posts: tuple[PrintedPost, ...], frame: Frame, tags: Tags, text: str, held: Mapping[str, str]) -> list[Title]:
    """The posts of one mention written out; those that only play a part that day and those that cannot be read are left out.

    ``held`` gives the body last named for the root of a rank (``chủ tịch``), for a rank that stands alone.
    """
    real = [post for post in posts if not post.passing]
    bodies = [_expanded(post.body, frame) for post in real]
    out = []
    pairs = [_split_rank(_rank(post), body) for post, body in zip(real, bodies, strict=True)]
    ranks, bodies = [rank for rank, _ in pairs], [body for _, body in pairs]
    full = [_with_head(rank, body) for rank, body in pairs]
    home = _home(ranks, frame, real[0].start) if real else None
    for index, post in enumerate(real):
        rank = ranks[index]
        body = _whole_body(post, ranks, bodies, full, index, tags, text)
        if body is None and not rank.lower().endswith("đoàn"):
            body = held.get(root_of(rank))
        if body is None:
            continue
        bodies[index] = body
        body, place = _placed(rank, body, bodies, index, frame, post.start, home)
        acting = "Quyền " if post.status is PostStatus.ACTING else ""
        title = f"{acting}{rank} {body}".strip()
        out.append(
            Title(title, rank, _with_head(rank, body) or None, place, text[post.start : post.end], post.status, post.start, post.end)
        )
    return out


_SEATS = re.compile(r"(tỉnh|huyện|thị xã|quận|thành phố|TP|xã|phường|thị trấn)(?= |$)")
_COMMITTEE_OF_UNIT = {
    "tỉnh": "Tỉnh ủy",
    "huyện": "Huyện ủy",
    "thị xã": "Thị ủy",
    "quận": "Quận ủy",
    "thành phố": "Thành ủy",
    "TP": "Thành ủy",
}
_LOWER_COMMITTEE = re.compile(r"^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|bộ|sở|ban|ủy ban|hội đồng) ?")


def _in_full(rank: str, body: str) -> str:
    """``Chủ tịch tỉnh`` chairs its UBND, ``Bí thư huyện`` leads its committee; bodies begin with a capital."""
    unit = _SEATS.match(body)
    if unit and rank in {"Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực"}:
        return f"UBND {body}"
    if unit and rank in {"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"}:
        committee = _COMMITTEE_OF_UNIT.get(unit[1])
        return f"{committee}{body[unit.end() :]}" if committee else f"Đảng ủy {body}"
    if rank in {"Bí thư", "Phó Bí thư"} and (province := places.by_spelling().get(matching_copy(body))):
        return f"{'Thành ủy' if province.kind == 'thành phố' else 'Tỉnh ủy'} {body}"
    return body[:1].upper() + body[1:] if _LOWER_COMMITTEE.match(body) else body


def _with_head(rank: str, body: str) -> str:
    """A body with the word that its rank shares with it: ``Trưởng Ban`` + ``Tổ chức Tỉnh ủy`` is of the ``Ban Tổ chức Tỉnh ủy``."""
    head = rank.rsplit(" ", 1)[-1]
    shared = head in {"Ban", "Đoàn"} and rank != head and body and not body.lower().startswith(head.lower())
    return f"{head} {body}" if shared else body


def _home(ranks: list[str], frame: Frame, at: int) -> str | None:
    """The province that a bare ``tỉnh`` means: the article's own, or the foreign one named last where the ranks are foreign."""
    if any(rank.lower().endswith(("tỉnh trưởng", "đô trưởng")) for rank in ranks) and (abroad := _nearest(frame.locals, ("tỉnh",), at)):
        return abroad.name
    return frame.province.name if frame.province else None


def root_of(rank: str) -> str:
    """What a head and their deputies share: ``Phó Chủ tịch Thường trực`` and ``Chủ tịch``."""
    return rank.lower().removeprefix("phó ").removesuffix(" thường trực").removesuffix(" chuyên trách")


def _whole_body(post: PrintedPost, ranks: list[str], bodies: list[str], full: list[str], index: int, tags: Tags, text: str) -> str | None:
    """The body of a post, borrowed or completed where the text leaves it out; None when it cannot be told."""
    rank, body = ranks[index], bodies[index]
    if (
        body.lower() == "đảng ủy"
        and (near := named_in_full(text, tags, body, post.start, 160))
        and near.endswith(tuple(full[index + 1 : index + 2]))
    ):
        return near  # Đảng ủy cơ quan Ban Tổ chức Trung ương, named just before
    body = with_committee(rank, [*full[:index], body, *full[index + 1 :]], index)
    if body:
        return named_in_full(text, tags, body, post.start) or body
    if post.rank.kind is TagKind.WHOLE:
        return ""
    if found := borrowed(rank, bodies, index, ranks=ranks):
        return found
    return ministry(text, tags, post.start) if rank in {"Bộ trưởng", "Thứ trưởng"} else None


def _rank(post: PrintedPost) -> str:
    full = post.rank.detail or _standard_ranks().get(post.rank.key)
    return full or standard(post.rank.key)


@cache
def _standard_ranks() -> dict[str, str]:
    ranks = lexicon.ranks()
    return {matching_copy(standard(name)): name for name in (*ranks.ranks, *ranks.whole, *ranks.passing)}


def _expanded(body: str, frame: Frame) -> str:
    """A body with its abbreviations written out, those the article defines first, in standard spelling."""
    return _spelled(body, tuple(frame.defined.items()))


@lru_cache(4096)
def _spelled(body: str, definitions: tuple[tuple[str, str], ...]) -> str:
    defined = dict(definitions)
    table = lexicon.abbreviations()
    keep = frozenset(table.keep)

    def full(match: re.Match[str]) -> str:
        word = match[0]
        if word in keep:
            return word
        return defined.get(word) or table.expand.get(word) or word

    return _with_standard_place(standard(_WORD.sub(full, body)).strip(" ,-–"))


def _with_standard_place(body: str) -> str:
    """The province that ends a body in its standard spelling: ``Đắc Lắc`` becomes ``Đắk Lắk``."""
    words = body.split(" ")
    for count in range(min(6, len(words)), 0, -1):
        if province := places.by_spelling().get(matching_copy(" ".join(words[-count:]))):
            name = f"TP {province.name}" if province.name == "Hồ Chí Minh" else province.name
            return " ".join([*words[:-count], name])
    return body


def _split_rank(rank: str, body: str) -> tuple[str, str]:
    """``Ủy viên Ban Thường vụ`` of one abbreviation is a rank and a body."""
    head, rest = _rank_and_rest(rank)
    return head, f"{rest} {body}".strip()


@cache
def _rank_and_rest(rank: str) -> tuple[str, str]:
    for full in _standard_ranks().values():
        if rank != full and rank.startswith(full + " ") and rank.lower() not in _standard_ranks():
            return full, rank[len(full) + 1 :]
    return rank, ""


def _placed(rank: str, body: str, bodies: list[str], index: int, frame: Frame, at: int, home: str | None) -> tuple[str, str | None]:
    """The body with its place, and the place."""
    body = _in_full(rank, body)
    low = body.lower()
    if rank.lower().endswith("tỉnh trưởng") and not body and home:
        return f"tỉnh {home}", home
    member = _MEMBERS.get(rank.lower())
    if member and not body:
        place = _place_for(member, bodies, index, frame, at, home)
        return (place or "", place)
    tail = _LOCAL_TAIL.search(low)
    if tail:
        place = _place_for(tail[1], bodies, index, frame, at, home)
        return (f"{body} {place}" if place else body), place
    if rank in {"Bộ trưởng", "Thứ trưởng"} and f"bộ {low}" in _ministries():
        return f"Bộ {body}", None
    if "đoàn" in rank.lower() and low in {"đbqh", "đại biểu quốc hội"} and (province := _province_of(bodies, home)):
        return f"{body} tỉnh {province}", province
    if low.startswith("sở ") and _names_no_place(low):
        province = _province_of(bodies, home)
        if province:
            kind = next((p.kind for p in places.provinces() if p.name == province), "tỉnh")
            return f"{body} {kind} {province}", province
    return body, _place_in(low)


@cache
def _ministries() -> frozenset[str]:
    return frozenset(matching_copy(body) for body in lexicon.bodies().central if body.startswith("Bộ "))


def _names_no_place(low: str) -> bool:
    return _place_in(low) is None and " tỉnh" not in low and "thành phố" not in low


def _place_in(low: str) -> str | None:
    words = matching_copy(low).split(" ")
    for count in range(min(6, len(words)), 0, -1):
        if province := places.by_spelling().get(" ".join(words[-count:])):
            return province.name
    return None


def _place_for(tail: str, bodies: list[str], index: int, frame: Frame, at: int, home: str | None) -> str | None:
    """The place that a bare ``tỉnh``, ``Huyện ủy``, ``phường`` means there."""
    if tail in {"tỉnh", "tỉnh ủy", "tỉnh đoàn"}:
        return _province_of(bodies, home)
    units = _UNIT_OF[tail]
    for other in (*bodies[index + 1 :], *reversed(bodies[:index])):
        if named := _named(other, units):
            return named
    near = _nearest(frame.locals, units, at)
    if near:
        return near.name
    if units == ("thành phố",) and frame.province and frame.province.kind == "thành phố":
        return frame.province.name
    return None


def _named(body: str, units: tuple[str, ...]) -> str | None:
    """The place that a neighbouring body names for one of the units: ``HĐND huyện Đức Trọng``."""
    low = body.lower()
    forms = {
        "thành phố": ("thành ủy", "thành phố", "tp", "tp."),
        "huyện": ("huyện ủy", "huyện"),
        "thị xã": ("thị ủy", "thị xã"),
        "quận": ("quận ủy", "quận"),
    }
    for unit in units:
        for form in forms.get(unit, (unit,)):
            at = low.rfind(form + " ")
            if at >= 0 and (at == 0 or low[at - 1] == " "):
                name = body[at + len(form) + 1 :]
                if name[:1].isupper() and not name.isupper():
                    return name
    return None


def _nearest(locals_: tuple[LocalPlace, ...], units: tuple[str, ...], at: int) -> LocalPlace | None:
    """The last place of these units named before, else the first one after."""
    before = [place for place in locals_ if place.unit in units and place.end <= at]
    if before:
        return before[-1]
    return next((place for place in locals_ if place.unit in units), None)


def _province_of(bodies: list[str], home: str | None) -> str | None:
    for body in bodies:
        low = body.lower()
        if any(word in low for word in ("tỉnh ủy ", "tỉnh ", "thành ủy ")) and (place := _place_in(low)):
            return place
    return home
