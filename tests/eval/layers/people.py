"""People, the posts they are given and the roles they take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from tests.eval.folding import folded, folded_post
from tests.eval.gold import Gold, GoldPerson
from tests.eval.tally import Counts

Post = tuple[bool, str]
"""Whether it is a former one, and its folded title."""


def score_people(gold: Gold, found: Mapping[str, Any]) -> Counts:
    """Full names: each counts once, optional ones not at all."""
    wanted, said = _wanted(gold), _said(found)
    for name in gold.people_optional:
        said.pop(folded(name), None)
    return Counts(
        len(wanted.keys() & said.keys()),
        tuple(sorted(person.name for key, person in wanted.items() if key not in said)),
        tuple(sorted(str(person["name"]) for key, person in said.items() if key not in wanted)),
    )


def score_posts(gold: Gold, found: Mapping[str, Any]) -> Counts:
    """Posts of the people of the gold; those of anybody else are told by ``score_people`` already."""
    said = _said(found)
    return sum((_posts_of(person, said.get(key, {})) for key, person in _wanted(gold).items()), Counts())


def score_roles(gold: Gold, found: Mapping[str, Any]) -> Counts:
    """Roles of the people of the gold, over all meetings; being mentioned is always allowed."""
    said: defaultdict[str, set[str]] = defaultdict(set)
    for meeting in found.get("meetings", []):
        for part in meeting.get("participants", []):
            said[folded(part.get("person"))].add(part.get("role"))
    total = Counts()
    for key, person in _wanted(gold).items():
        wanted, allowed = set(person.roles), {*person.roles, *person.roles_ok, "mentioned"}
        total += Counts(
            len(wanted & said[key]),
            tuple(f"{person.name}: {role}" for role in sorted(wanted - said[key])),
            tuple(f"{person.name}: {role}" for role in sorted(said[key] - allowed)),
        )
    return total


def _wanted(gold: Gold) -> dict[str, GoldPerson]:
    return {folded(person.name): person for person in gold.people}


def _said(found: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    said: dict[str, dict[str, Any]] = {}
    for person in found.get("people", []):
        said.setdefault(folded(person.get("name")), person)
    return said


def _alternatives(post: str) -> list[Post]:
    former = post.startswith("former:")
    return [(former, folded_post(title)) for title in post.removeprefix("former:").split("|")]


def _posts_of(person: GoldPerson, found: Mapping[str, Any]) -> Counts:
    said = {(post.get("status", "current") == "former", folded_post(post.get("title"))) for post in found.get("posts", [])}
    allowed = {alternative for post in (*person.posts, *person.posts_ok) for alternative in _alternatives(post)}
    missed = []
    left = set(said)
    for post in person.posts:
        match = next((alternative for alternative in _alternatives(post) if alternative in left), None)
        if match is None:
            missed.append(f"{person.name}: {post}")
        left.discard(match or (False, ""))
    extra = tuple(f"{person.name}: {'former:' if former else ''}{title}" for former, title in sorted(said - allowed))
    return Counts(len(person.posts) - len(missed), tuple(missed), extra)
