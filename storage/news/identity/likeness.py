"""How much two reports look like reports of one meeting: pure comparison of what they state."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.text import fold
from parsers.types import Meeting, MeetingKind, Role

JOIN = 0.6
"""A report joins a meeting at this likeness or more."""
_ALONE = 0.8
"""So alike must names be when nothing but names can be compared …"""
_WORDS_ALONE = 3
"""… and so many telling words must they share."""

# What papers write in the name of any meeting; it tells no meeting from another.
_COMMON_WORDS = frozenset(
    {
        "hoi", "nghi", "cuoc", "hop", "buoi", "le", "phien", "ky", "toan", "quoc", "truc", "tuyen", "tiep", "ket", "to", "chuc", "tong",
        "so", "cong", "tac", "nam", "thang", "trien", "khai", "thuc", "hien", "nhiem", "vu", "phuong", "huong", "dau", "cuoi", "quy",
        "va", "cua", "ve", "theo", "voi", "tai", "cho", "cac", "nhung", "ngay", "sang", "chieu", "toi",
    }
)
_WORD = re.compile(r"\w+")

# Kinds that two papers may give one event. OTHER goes with every kind.
_ALIKE = (
    {MeetingKind.CONFERENCE, MeetingKind.MEETING, MeetingKind.CEREMONY, MeetingKind.SEMINAR, MeetingKind.TRAINING},
    {MeetingKind.WORKING_SESSION, MeetingKind.VISIT, MeetingKind.MEETING},
    {MeetingKind.SESSION, MeetingKind.MEETING, MeetingKind.CONFERENCE},
)
_CENTRAL = "central"
_LEADS = (Role.CHAIR, Role.KEYNOTE)


@dataclass(frozen=True, slots=True)
class Account:
    """What one side states of a meeting, folded for comparison."""

    kind: str
    date: str | None
    end_date: str | None
    session: str | None
    place: str | None
    words: frozenset[str]
    """Telling words of the name."""
    all_words: frozenset[str]
    leads: frozenset[str]
    """Who chaired or gave the keynote at the meeting itself, not at a bridge point."""
    organizers: frozenset[str]
    documents: frozenset[str]
    """Ids of the documents that the articles cite."""
    level: str | None
    homes: frozenset[str]
    """Provinces of the papers that tell of it; a paper of the centre has none."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two accounts are, 0 to 1, and why."""

    score: float
    reason: str

    @property
    def joins(self) -> bool:
        """Whether it is one meeting."""
        return self.score >= JOIN


def words(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """The telling words of a meeting's name, and all of them, folded."""
    found = frozenset(_WORD.findall(fold(name)))
    return found - _COMMON_WORDS, found


def account(meeting: Meeting, documents: frozenset[str] = frozenset(), homes: frozenset[str] = frozenset()) -> Account:
    """The account that an article gives, with the documents it cites and the province of its paper."""
    telling, every = words(meeting.name)
    return Account(
        kind=meeting.kind,
        date=meeting.date,
        end_date=meeting.end_date,
        session=meeting.session,
        place=meeting.place,
        words=telling,
        all_words=every,
        leads=frozenset(fold(p.person) for p in meeting.participants if p.role in _LEADS and p.bridge_point is None),
        organizers=frozenset(fold(organizer) for organizer in meeting.organizers),
        documents=documents,
        level=meeting.level,
        homes=homes,
    )


def compatible(one: Account, other: Account) -> bool:
    """Whether kinds and hours let two accounts be of one meeting at all; their days are the caller's to match."""
    if one.session and other.session and one.session != other.session and not (one.end_date or other.end_date):
        return False
    if MeetingKind.OTHER in (one.kind, other.kind) or one.kind == other.kind:
        return True
    return any(one.kind in kinds and other.kind in kinds for kinds in _ALIKE)


def likeness(one: Account, other: Account) -> Likeness:
    """Compare two compatible accounts of one day by what both of them state.

    Names weigh 0.5, those who lead 0.35, organisers 0.1, documents 0.05; what only one of them states weighs nothing.
    """
    name, shared_words = _names(one, other)
    parts = [(0.5, name, f"names {name:.2f} alike")]
    for weight, mine, theirs, what in (
        (0.35, one.leads, other.leads, "chairs or keynotes"),
        (0.1, one.organizers, other.organizers, "organisers"),
        (0.05, one.documents, other.documents, "documents"),
    ):
        if mine and theirs:
            both = mine & theirs
            parts.append((weight, len(both) / min(len(mine), len(theirs)), f"{len(both)} {what} in common"))
    score = sum(weight * value for weight, value, _ in parts) / sum(weight for weight, _, _ in parts)
    reasons = [reason for _, _, reason in parts]
    if len(parts) == 1 and (name < _ALONE or shared_words < _WORDS_ALONE):
        score, reasons = min(score, JOIN - 0.01), [*reasons, "nothing but the names to compare"]
    if _neighbours(one, other):
        score, reasons = min(score, JOIN - 0.01), [*reasons, "local events told by papers of different provinces"]
    if _elsewhere(one.place, other.place):
        score, reasons = score - 0.15, [*reasons, "the places differ"]
    return Likeness(round(max(score, 0.0), 3), "; ".join(reasons))


def _names(one: Account, other: Account) -> tuple[float, int]:
    """Overlap of the telling words, of the shorter name; of all words when one name has nothing but common ones."""
    mine, theirs = (one.words, other.words) if one.words and other.words else (one.all_words, other.all_words)
    if not mine or not theirs:
        return 0.0, 0
    shared = len(mine & theirs)
    # The overlap of a two-word name with a long one proves little: half of it is the plain Jaccard measure.
    return (shared / min(len(mine), len(theirs)) + shared / len(mine | theirs)) / 2, shared


def _neighbours(one: Account, other: Account) -> bool:
    """Whether these are local events of two provinces: sessions and congresses everywhere have the same names on the same day."""
    local = _CENTRAL not in (one.level, other.level) and one.level is not None and other.level is not None
    return local and bool(one.homes and other.homes) and not one.homes & other.homes and not one.leads & other.leads


def _elsewhere(one: str | None, other: str | None) -> bool:
    """Whether two places have no word in common."""
    return bool(one and other and not set(_WORD.findall(fold(one))) & set(_WORD.findall(fold(other))))
