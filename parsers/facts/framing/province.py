"""Which province an article is about: its paper's, and what it names most, each place by how much it tells."""

from __future__ import annotations

from functools import cache
from operator import itemgetter

from parsers import lexicon, places
from parsers.facts.framing.parties import OWNERS, cities
from parsers.facts.tagging.spans import GRACES, Tag, TagKind, Tags
from parsers.patterns import pattern
from parsers.places import Province
from parsers.text import last_before
from parsers.types import Article, BlockKind

_BODY = BlockKind.BODY
_PLACE, _DISTRICT = TagKind.PLACE, TagKind.DISTRICT
_PLACES = frozenset({_PLACE, _DISTRICT})
_OFFICES = (*OWNERS, "công an ", "bộ chqs ")
"""What may stand right before a province, too, where it is told whose it is: ``lực lượng Công an Bình Định``."""
_BORN = pattern(r"quê\b(?<!\wquê)(?! hương)|sinh (?<!\wsinh )(?:ngày|năm|tại)\b|nguyên quán")
_BIRTH, _BORDER = ("quê", "sinh ", "nguyên quán"), "giáp"
"""Words that stand in what tells where somebody comes from, and what lies beside: most texts have none, and are not searched."""
_COMMUNES = ("xã ", "phường ", "thị trấn ", "đường ", "thôn ", "phố ", "trường ", "thpt ", "bản ", "ấp ")
_TOWNS = ("thị xã ", "thành phố ")
_UNITS = ("huyện ", "quận ", "tp ", "tp. ", "tx ", "tx. ", "huyện ủy ", "thị ủy ", *_TOWNS)
_ONE_DISTRICT = ("huyện ", "huyện ủy ")
"""Before what is no province, though one is called so: the towns of that name are its own."""
_DISTRICTS = ("các huyện ", "cấp huyện ", "hai huyện ", "ba huyện ", ", huyện ", "- huyện ")
"""Before a province all the same, whose districts are told."""
_OF_DISTRICT = 0.3
"""How much a district tells."""
_DIOCESES = ("giáo phận ", "giám mục ")
"""Before the name of a diocese, which is that of a province and spans others."""
_BELOW = _COMMUNES + _DIOCESES
_SEVERAL = ("các tỉnh ", "các tỉnh, thành phố ", "các tỉnh thành ", "hai tỉnh ", "ba tỉnh ", "2 tỉnh ", "3 tỉnh ", "4 tỉnh ")
_JOINS = frozenset({", ", " và ", "; "})
"""Between provinces of one list."""
_BEFORE = 16
_OF_OLD = (" (cũ)", " cũ ", " cũ,", " cũ.", " cũ;")
"""Behind a province that is part of another one today."""
_OF_PAPER = ("phóng viên báo ", "pv báo ", "cộng tác viên báo ", "ctv báo ")
"""Before the province whose paper it is: ``chùm ảnh do phóng viên Báo Sơn La thực hiện``."""
_PAPER = 2.5
"""How much such a paper tells where no province is named."""
_LEAD = 1.4
"""By how much the province named most must lead the next: better none than the wrong one."""
_MEMBER = " viên"
_MANY = "các "
"""Before the bodies of several provinces: ``các Tỉnh ủy``."""
_BORDERS = pattern(r"giáp(?<!\wgiáp) (?:ranh |với ){0,2}(?:các )?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) [^.;:\n]*$")
"""Before neighbours: ``phía Nam giáp huyện Thủy Nguyên, thành phố Hải Phòng``."""
_HOMETOWN = 70
"""How far before a place stand the words that somebody comes from there."""


def province_of(article: Article, tags: Tags) -> Province | None:
    """The province that ``tỉnh`` and ``Tỉnh ủy`` mean in ``article``; None in a national one."""
    votes: dict[str, float] = {}
    if home := places.province_of_host(article.source):
        votes[home.name] = 4
    heirs = _heirs(tags)
    for named, weight in _votes(article, tags) or _votes_of_papers(tags):
        heir = heirs.get(named, named)
        votes[heir] = votes.get(heir, 0) + weight
    if "tỉnh ủy" in tags.copy and "thành ủy" not in tags.copy:
        votes = _without_cities(votes)
    name = _won(votes)
    if name in cities() and name != (home and home.name) and _has_provincial_committee(tags):
        return _by_name().get(_won(_without_cities(votes)) or "") or _before_merger(name, article)  # the city is a guest
    return _by_name().get(name) if name else None


def _heirs(tags: Tags) -> dict[str, str]:
    """The provinces that an article calls those of old, and whose news it is that names them: the ``tỉnh Hòa Bình (cũ)`` of Phú Thọ's."""
    old = {tag.detail for tag in tags.places if tag.kind is _PLACE and tag.detail and tags.copy.startswith(_OF_OLD, tag.end)}
    merged = ((name, _by_name()[name].merged_into) for name in old if name in _by_name())
    return {name: heir for name, heir in merged if heir}


def _before_merger(city: str | None, article: Article) -> Province | None:
    """The province that a city of today was the seat of, where the article need not be younger: Thừa Thiên Huế for Huế."""
    older = [one for one in places.provinces() if one.merged_into == city and city in one.districts]
    return next((one for one in older if not (one.merged_on and article.published_on and article.published_on >= one.merged_on)), None)


def _won(votes: dict[str, float]) -> str | None:
    """The province named most; None where that is too little, or another is named nearly as much."""
    if not votes:
        return None
    (name, won), *others = sorted(votes.items(), key=itemgetter(1), reverse=True)
    if won < (0.6 if len(votes) == 1 else 1.5) or (others and won < _LEAD * others[0][1]):
        return None
    return name


def _without_cities(votes: dict[str, float]) -> dict[str, float]:
    return {name: won for name, won in votes.items() if name not in cities()}


def _has_provincial_committee(tags: Tags) -> bool:
    """Whether the text speaks of a ``Tỉnh ủy`` or ``Công an tỉnh`` without its place, as of its own: cities of that rank have none."""
    return any(_stands_without_place(tags, body) for body in lexicon.bodies().of_provinces)


def _stands_without_place(tags: Tags, body: str) -> bool:
    several = lexicon.bodies().several
    at = tags.copy.find(body)
    while at >= 0:
        end = at + len(body)
        end += len(_MEMBER) if tags.copy.startswith(_MEMBER, end) else 0
        place = tags.entity_at.get(end + 1)
        own = not tags.copy.startswith(several, end) and not tags.copy.endswith(_MANY, 0, at)
        if own and (place is None or place.kind not in _PLACES):
            return True
        at = tags.copy.find(body, end)
    return False


@cache
def _by_name() -> dict[str, Province]:
    return {province.name: province for province in places.provinces()}


def _votes(article: Article, tags: Tags) -> list[tuple[str, float]]:
    """The provinces named, and how much each mention tells."""
    found: list[tuple[str, float]] = []
    lead_end = _lead_end(article)
    born, borders = any(word in tags.copy for word in _BIRTH), _BORDER in tags.copy
    listed = -1
    """Where the last of several provinces ends that one word opens: those of guests or neighbours."""
    for tag in tags.places:
        if tags.copy.endswith(_SEVERAL, 0, tag.start) or (listed >= 0 and tags.copy[listed : tag.start] in _JOINS):
            listed = tag.end
            continue
        if is_in_a_name(article.text, tags.before(tag.start), tag):
            continue
        if (born or borders) and _is_told_aside(tags, tag, born=born, borders=borders):
            continue
        near = last_before(tags.copy, tag.start, _BEFORE)
        if tag.kind is _PLACE and near.endswith(_ONE_DISTRICT) and not near.endswith(_DISTRICTS) and (other := _province_of_namesake(tag)):
            found.append((other, _OF_DISTRICT))
            continue
        below = (near.endswith(_BELOW) and not near.endswith(_TOWNS)) or _is_numbered(article.text, tag.end)
        if tag.kind is _PLACE and tag.detail and not below and not tags.copy.endswith(_OF_PAPER, 0, tag.start):
            owned, leads = near.endswith(_OFFICES), tag.start < lead_end
            found.append((tag.detail, (2.5 if owned else 1.5) if leads else (0.6 if owned else 0.25)))
        elif tag.kind is _DISTRICT and not below and not _goes_on(article.text, tag, near) and len(of := places.districts()[tag.key]) == 1:
            found.append((of[0].name, _OF_DISTRICT))
    return found


def _is_told_aside(tags: Tags, place: Tag, *, born: bool, borders: bool) -> bool:
    """Whether a place is where somebody comes from or a neighbour, in a text that has words for who was ``born`` or for ``borders``."""
    near = max(0, place.start - _HOMETOWN)
    told = born and _BORN.search(tags.copy, near, place.start)
    return bool(told or (borders and _BORDERS.search(tags.copy, near, place.start)))


def _province_of_namesake(district: Tag) -> str | None:
    """The province of the one district that is called as another province is: the ``huyện Hòa Bình`` of Bạc Liêu."""
    others = [one for one in places.districts().get(district.key, ()) if one.name != district.detail]
    return others[0].name if len(others) == 1 else None


def _is_numbered(text: str, end: int) -> bool:
    """Whether a number of one figure ends a name, as that of a ward called after its town: ``phường Hà Giang 1 và Hà Giang 2``."""
    return text.startswith(" ", end) and text[end + 1 : end + 2].isdigit() and not text[end + 2 : end + 4].strip(" ,.;:)").isalnum()


def _goes_on(text: str, district: Tag, near: str) -> bool:
    """Whether a capital stands behind a district that no unit is told of: it begins a name, as ``Hà Trung`` does in ``Hà Trung Ký``."""
    goes_on = text.startswith(" ", district.end) and text[district.end + 1 : district.end + 2].isupper()
    return goes_on and not near.endswith(_UNITS)


def _votes_of_papers(tags: Tags) -> list[tuple[str, float]]:
    """The provinces whose papers' reporters a text names that names no other: they go to their neighbours', too."""
    named = (tag for tag in tags.places if tag.kind is _PLACE and tag.detail)
    return [(tag.detail, _PAPER) for tag in named if tags.copy.endswith(_OF_PAPER, 0, tag.start)]


def is_in_a_name(text: str, before_it: Tag | None, place: Tag) -> bool:
    """Whether a place is part of a person's name: behind a family name, or behind what announces somebody and before a capital."""
    at = place.start
    if not at or text[at - 1] != " ":
        return False
    if before_it and before_it.end == at - 1:
        goes_on = text[place.end : place.end + 1] == " " and text[place.end + 1 : place.end + 2].isupper()
        return before_it.kind in GRACES and goes_on
    family = text[max(0, at - 12) : at - 1].rsplit(" ", 1)[-1]
    return family in lexicon.names().families and family != "Báo"  # a paper


def _lead_end(article: Article) -> int:
    """Where title, lead and first two paragraphs end."""
    body = 0
    end = 0
    for block in article.blocks:
        if block.kind is _BODY:
            body += 1
        if body > 2:
            break
        end = block.end
    return end
