"""Meetings: the same kind on the same day; then what else is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.eval.folding import folded
from tests.eval.gold import Gold, GoldMeeting
from tests.eval.tally import Checks, Counts, checks


def score_meetings(gold: Gold, found: Mapping[str, Any]) -> tuple[Counts, Checks]:
    """Meetings, and the attributes of those that were found; optional ones neither count nor harm."""
    left = list(found.get("meetings", []))
    hits, missed, attributes = 0, [], Checks()
    for wanted in gold.meetings:
        match = next((meeting for meeting in left if _same(wanted, meeting)), None)
        if match is not None:
            left.remove(match)
        if wanted.optional:
            continue
        if match is None:
            missed.append(f"{wanted.kind} {wanted.date}")
            continue
        hits += 1
        attributes += _attributes(wanted, match)
    extra = tuple(f"{meeting.get('kind')} {meeting.get('date')} {meeting.get('name')}" for meeting in left)
    return Counts(hits, tuple(missed), extra), attributes


def _same(wanted: GoldMeeting, meeting: Mapping[str, Any]) -> bool:
    return meeting.get("kind") in wanted.kind.split("|") and meeting.get("date") == wanted.date


def _attributes(wanted: GoldMeeting, meeting: Mapping[str, Any]) -> Checks:
    name = folded(meeting.get("name"))
    places = folded(" ; ".join([meeting.get("place") or "", *meeting.get("bridge_points", [])]))
    organizers = folded(" ; ".join(meeting.get("organizers") or []))
    exact = [(key, getattr(wanted, key), meeting.get(key)) for key in ("session", "format")]
    return checks(
        [
            *((f"{key} {asked}", said in asked.split("|"), said) for key, asked, said in exact if asked),
            *((f"name has {part!r}", folded(part) in name, meeting.get("name")) for part in wanted.name_has),
            *((f"place {place}", folded(place) in places, places) for place in wanted.places),
            *((f"organizer {organizer}", folded(organizer) in organizers, organizers) for organizer in wanted.organizers),
        ]
    )
