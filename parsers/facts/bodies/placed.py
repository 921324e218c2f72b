"""Names of bodies that nobody can list, up to what ends them: the place of a society, the quoted name of a campaign, a firm's own name."""

from __future__ import annotations

import re
from functools import cache

from parsers import lexicon
from parsers.facts.bodies.words import heads
from parsers.facts.tagging.reading import SentenceReading
from parsers.facts.tagging.spans import PLACES, TagKind
from parsers.letters import CAPITALS
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
_DOES_AND_CALLED = pattern(
    rf"(?P<does>[^\W\d_A-ZĐ][^\W_]*(?: [^\W\d_][^\W_]*){{0,7}}?) (?P<own>[{CAPITALS}][\w&.'-]*\w(?: [{CAPITALS}][\w&'-]*)*)"
)
"""What a firm does, in small letters, and what it is called."""
_QUOTED = pattern(r"[\"“][^\"“”\n]{4,90}[\"”]")


def end_of_open_name(reading: SentenceReading, begin: int, pos: int) -> int | None:
    """Where a body ends that begins at ``begin`` and goes on with words at ``pos`` that nobody can list; None where it does not."""
    return _end_of_quoted(reading, begin, pos) or _end_of_firm(reading, begin, pos) or _end_behind_place(reading, begin, pos)


def _end_behind_place(reading: SentenceReading, begin: int, pos: int) -> int | None:
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


def _end_of_quoted(reading: SentenceReading, begin: int, pos: int) -> int | None:
    """Where a campaign ends that stands in quotation marks at ``pos``, and that a board is of: ``Ban Vận động Quỹ “Vì người nghèo”``."""
    if reading.text[pos : pos + 1] not in _QUOTES or not reading.text.startswith(_boards(), begin):
        return None
    close = _QUOTED.match(reading.text, pos, reading.end)
    return close.end() if close else None


def _end_of_firm(reading: SentenceReading, begin: int, pos: int) -> int | None:
    """Where a firm ends that tells behind its legal form what it does: ``Công ty TNHH giải pháp số Sao Mây``."""
    form = _legal_form().search(reading.tags.copy, begin, pos)
    called = _DOES_AND_CALLED.match(reading.text, form.end(), reading.end) if form else None
    if called is None or called.end() <= pos or called["own"].split(" ")[0] in heads():
        return None
    words = called["does"].split()
    own = called.start("own")
    acts = words[0] in _verbs() and not called["does"].startswith(lexicon.bodies().trades)
    if acts or not _stoppers().isdisjoint(words):
        return None
    if not (_CLOSED.match(reading.text, called.end(), reading.end) or called.end() + 1 in reading.tags.act_at):
        return None
    told = any(act.kind is not TagKind.NOISE for act in reading.tags.within(reading.tags.acts, called.start(), own))
    others = any(tag.kind not in _OF_NAMES for tag in reading.tags.within(reading.tags.entities, called.start(), called.end()))
    return None if told or others or reading.names_within(called.start(), called.end()) else called.end()


@cache
def _legal_form() -> re.Pattern[str]:
    return re.compile(rf"(?:{lexicon.any_of(lexicon.bodies().legal_forms)}) ")


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
