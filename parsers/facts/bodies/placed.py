"""Names of bodies that nobody can list, up to the place that ends them: ``Hội Bảo trợ bệnh nhân nghèo tỉnh Lào Cai``."""

from __future__ import annotations

from functools import cache

from parsers import lexicon
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import PLACES, TagKind
from parsers.patterns import pattern

_OF_NAMES = frozenset({TagKind.BODY, TagKind.FORMER, TagKind.ACTING, TagKind.CURRENT})
"""What words of such a name may look like: the ``quyền`` of consumers, the ``cựu`` of veterans."""
_FAR = 80
"""Letters of unknown words before the place."""
_MOST = 10
_WORDS = pattern(r"[^\W_]+(?:[/-][^\W_]+)*(?: (?:- )?[^\W_]+(?:[/-][^\W_]+)*)* ")
"""Words without a mark between them that could end a name."""
_CLOSED = pattern(r"\s?(?:[,;:.()\n]|$)| [-–] | và ")
_COUNTRY = "Việt Nam"
_QUOTES = frozenset("\"“")
_QUOTED = pattern(r"[\"“][^\"“”\n]{4,90}[\"”]")


def end_behind_place(reading: SentenceReading, begin: int, pos: int) -> int | None:
    """Where a body that begins at ``begin`` ends with a place behind unknown words at ``pos``; None where they tell something else."""
    text, tags = reading.text, reading.tags
    if not text.startswith(_open_names(), begin):
        return None
    limit = min(reading.end, pos + _FAR)
    place = next((tag for tag in tags.within(tags.entities, pos, limit) if tag.kind in PLACES), None)
    if place is None or place.end > reading.end or not _WORDS.fullmatch(text, pos, place.start):
        return None
    named = text.startswith(_COUNTRY, place.start) or text.endswith(_units(), 0, place.start)
    words = text[pos : place.start].split()
    if not named or len(words) > _MOST or not _stoppers().isdisjoint(words) or words[0].lower() in _verbs():
        return None
    if not (_CLOSED.match(text, place.end, reading.end) or place.end + 1 in reading.names or place.end + 1 in tags.act_at):
        return None
    told = any(act.kind is not TagKind.NOISE for act in tags.within(tags.acts, pos, place.start))
    others = any(tag.kind not in _OF_NAMES for tag in tags.within(tags.entities, pos, place.start))
    held = any(tag.kind is TagKind.EVENT for tag in tags.within(tags.events, pos, place.start))
    return None if told or others or held or reading.names_within(pos, place.start) else place.end


def end_of_quoted(reading: SentenceReading, begin: int, pos: int) -> int | None:
    """Where a campaign ends that stands in quotation marks at ``pos``, and that a board is of: ``Ban Vận động Quỹ “Vì người nghèo”``."""
    if reading.text[pos : pos + 1] not in _QUOTES or not reading.text.startswith(_boards(), begin):
        return None
    close = _QUOTED.match(reading.text, pos, reading.end)
    return close.end() if close else None


@cache
def _boards() -> tuple[str, ...]:
    return tuple(f"{name} " for name in lexicon.bodies().of_campaigns)


@cache
def _open_names() -> tuple[str, ...]:
    return tuple(f"{name} " for name in lexicon.bodies().open_names)


@cache
def _units() -> tuple[str, ...]:
    """What stands before the place of a body, which a name alone may be no place's."""
    units = lexicon.bodies().units
    return tuple(f" {unit} " for unit in (*units.provincial, *units.city, *units.district, *units.communal))


@cache
def _stoppers() -> frozenset[str]:
    return frozenset(lexicon.bodies().stops) - {"và", "vì", "về", "từ", "đồng", "sinh"}


@cache
def _verbs() -> frozenset[str]:
    return frozenset((*lexicon.bodies().stops, *lexicon.bodies().verbs))
