"""How much two reports look like reports of one meeting: pure comparison of what they state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from parsers.text import fold
from parsers.types import Meeting, MeetingKind, Role
from storage.news.identity.names import Name, disjoint, take_apart

JOIN = 0.6
"""A report joins a meeting at this likeness or more."""
_BELOW = JOIN - 0.01
_ALONE = 0.8
"""So alike must names be when nothing but names can be compared …"""
_WORDS_ALONE = 3
"""… and so many telling words must they share."""
_TELLS_NOTHING = 0.5
"""How alike a bare ``Hội nghị`` is to any name: it speaks neither for nor against."""

_WORD = re.compile(r"\w+")

# Kinds that two papers may give one event. OTHER goes with every kind.
_ALIKE = (
    {MeetingKind.CONFERENCE, MeetingKind.MEETING, MeetingKind.CEREMONY, MeetingKind.SEMINAR, MeetingKind.TRAINING},
    {MeetingKind.WORKING_SESSION, MeetingKind.VISIT, MeetingKind.MEETING},
    {MeetingKind.SESSION, MeetingKind.MEETING, MeetingKind.CONFERENCE},
)
_CENTRAL = "central"
LEADS = (Role.CHAIR, Role.KEYNOTE)
"""The roles of those who lead a meeting."""


class Account(NamedTuple):
    """What one side states of a meeting, folded for comparison."""

    kind: str
    date: str | None
    end_date: str | None
    session: str | None
    name: Name
    leads: frozenset[tuple[str, str]]
    """Role and folded name of those who chaired or gave the keynote at the meeting itself, not at a bridge point."""
    organizers: frozenset[frozenset[str]]
    """The words of each."""
    documents: frozenset[str]
    """Ids of the documents that the articles cite."""
    level: str | None
    bridged: bool
    """Whether it was held at bridge points too: a paper may give its own for the place."""
    homes: frozenset[str]
    """Provinces of the papers that tell of it; a paper of the centre has none."""


class Likeness(NamedTuple):
    """How alike two accounts are, 0 to 1, and why."""

    score: float
    compared: tuple[tuple[float, float, str], ...]
    """What both state: what it weighs, how alike it is, and in which words that is said."""
    against: tuple[str, ...]
    """What keeps them from being joined."""

    @property
    def reason(self) -> str:
        """What the score is made of; asked of few, for of a day there are hundreds."""
        return "; ".join([*(words.format(value) for _, value, words in self.compared), *self.against])

    @property
    def joins(self) -> bool:
        """Whether it is one meeting."""
        return self.score >= JOIN


def account(meeting: Meeting, documents: frozenset[str] = frozenset(), homes: frozenset[str] = frozenset()) -> Account:
    """The account that an article gives, with the documents it cites and the province of its paper."""
    return Account(
        kind=meeting.kind,
        date=meeting.date,
        end_date=meeting.end_date,
        session=meeting.session,
        name=take_apart(meeting.name, meeting.place),
        leads=frozenset((str(p.role), fold(p.person)) for p in meeting.participants if p.role in LEADS and p.bridge_point is None),
        organizers=bodies(meeting.organizers),
        documents=documents,
        level=meeting.level,
        bridged=bool(meeting.bridge_points),
        homes=homes,
    )


def bodies(organizers: Iterable[str]) -> frozenset[frozenset[str]]:
    """Organisers as sets of folded words: ``Tỉnh ủy`` is a shorter name of ``Tỉnh ủy Ninh Bình``."""
    return frozenset(frozenset(_WORD.findall(fold(organizer))) for organizer in organizers)


def compatible(one: Account, other: Account) -> bool:
    """Whether kinds and hours let two accounts be of one meeting at all; their days are the caller's to match."""
    if one.session and other.session and one.session != other.session and not (one.end_date or other.end_date):
        return False
    return other.kind in alike(one.kind)


@cache
def alike(kind: str) -> frozenset[str]:
    """The kinds that papers may give an event which one of them gives this kind."""
    if kind == MeetingKind.OTHER:
        return frozenset(MeetingKind)
    return frozenset({kind, MeetingKind.OTHER}).union(*(kinds for kinds in _ALIKE if kind in kinds))


def may_join(one: Account, other: Account) -> bool:
    """Whether bodies or names may speak for one meeting: of a day there are hundreds, and most have neither in common."""
    return len(one.name.words & other.name.words) >= _WORDS_ALONE or bool(_organizers_in_common(one.organizers, other.organizers))


def likeness(one: Account, other: Account) -> Likeness:
    """Compare two compatible accounts of one day by what both of them state.

    Names weigh 0.5, those who lead 0.35, organisers 0.1, documents 0.05; what only one of them states weighs nothing.
    What speaks against one meeting keeps the score below ``JOIN``, however alike the rest.
    """
    name, shared_words = _names(one.name, other.name)
    parts = [(0.5, name, "names {:.2f} alike")]
    mine, theirs = _people(one), _people(other)
    led, ran = _leads_in_common(one, other, len(mine & theirs)), _organizers_in_common(one.organizers, other.organizers)
    if led is not None:
        parts.append((0.35, led / min(len(mine), len(theirs)), f"{led} chairs or keynotes in common"))
    if ran is not None:
        parts.append((0.1, ran / min(len(one.organizers), len(other.organizers)), f"{ran} organisers in common"))
    # Many meetings of a day cite the resolution of the day: documents only weigh where people or bodies speak for one meeting.
    if one.documents and other.documents and (led or ran):
        cited = len(one.documents & other.documents)
        parts.append((0.05, cited / min(len(one.documents), len(other.documents)), f"{cited} documents in common"))
    score = sum(weight * value for weight, value, _ in parts) / sum(weight for weight, _, _ in parts)
    if against := _against(one, other, led, ran, name, shared_words):
        score = min(score, _BELOW)
    return Likeness(round(max(score, 0.0), 3), tuple(parts), tuple(against))


def _against(one: Account, other: Account, led: int | None, ran: int | None, name: float, shared_words: int) -> list[str]:
    """What keeps two accounts from being joined."""
    telling = shared_words >= _WORDS_ALONE and name >= _ALONE
    local = {one.level, other.level} - {None, _CENTRAL}
    central = _CENTRAL in (one.level, other.level)
    checks = (
        (not led and not ran and not telling, "nothing but the names to compare"),
        (led == 0, "others led it"),
        # Papers may each name another of several organisers: then the same people and the same telling name speak for one meeting.
        (ran == 0 and not (led and telling), "other bodies held it"),
        (one.name.ordinal and other.name.ordinal and one.name.ordinal != other.name.ordinal, "its ordinal is another"),
        (not central and not (one.bridged or other.bridged) and disjoint(one.name.sites, other.name.sites), "the places differ"),
        (local and central and not led and not ran, "one is of the centre, the other local"),
        (local and not central and _strangers(one, other) and not led, "local events told by papers of different provinces"),
    )
    return [reason for holds, reason in checks if holds]


def _strangers(one: Account, other: Account) -> bool:
    """Whether the papers are of different provinces: sessions and congresses everywhere have the same names on the same day."""
    return bool(one.homes and other.homes) and not one.homes & other.homes


def _people(account: Account) -> frozenset[str]:
    """Those who lead, in whatever role."""
    return frozenset([person for _, person in account.leads])


def _leads_in_common(one: Account, other: Account, shared: int) -> int | None:
    """``shared``, how many lead both; None when that cannot be told: one names nobody, or chairs only and the other keynotes only."""
    if not one.leads or not other.leads:
        return None
    comparable = shared or {role for role, _ in one.leads} & {role for role, _ in other.leads}
    return shared if comparable else None


def _organizers_in_common(one: frozenset[frozenset[str]], other: frozenset[frozenset[str]]) -> int | None:
    """How many of the fewer organisers are among the others, be they named more shortly; None when one side names none."""
    if not one or not other:
        return None
    few, many = sorted((one, other), key=len)
    return sum(any(mine <= theirs or theirs <= mine for theirs in many) for mine in few)


def _names(one: Name, other: Name) -> tuple[float, int]:
    """Overlap of the telling words, of the shorter name; of all words when neither name has any."""
    if not one.every or not other.every:
        return 0.0, 0
    if bool(one.words) != bool(other.words):
        return _TELLS_NOTHING, 0
    mine, theirs = (one.words, other.words) if one.words else (one.every, other.every)
    shared = len(mine & theirs)
    # The overlap of a two-word name with a long one proves little: half of it is the plain Jaccard measure.
    return (shared / min(len(mine), len(theirs)) + shared / len(mine | theirs)) / 2, shared if one.words else 0
