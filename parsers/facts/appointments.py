"""Appointments: the new post that a sentence gives somebody, and the old one it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.facts.mentions import Mention, MentionKind
from parsers.facts.sentences import Sentence
from parsers.facts.spans import TagKind, Tags


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody and the post they take up."""

    person: Mention
    post: Mention
    ends_old: bool
    """Whether the post printed with the name is given up: ``điều động``, ``luân chuyển``, ``bổ nhiệm``."""
    past: bool
    """Told of an earlier time: ``từng giữ chức``."""


_TAKES = re.compile(
    r"(?:(?:giữ|đảm nhiệm|đảm nhận|nhận|bổ nhiệm|kiêm giữ|thôi giữ)(?: các)?(?: chức vụ| chức danh| chức| cương vị| vai trò)| làm|được bầu là|bầu là)"
    r"(?: vụ)?(?: tân| quyền| phụ trách)?(?: hai| các)?$"
)
_OF_ANOTHER = re.compile(r"[^.;]{0,40} (?:đối với|cho) (?:đồng chí|ông|bà) ")
_GIVES_UP = re.compile(r"thôi giữ(?: các)?(?: chức vụ| chức danh| chức)$")
_ENDS = re.compile(r"điều động|luân chuyển|bổ nhiệm(?! lại)|thuyên chuyển|thôi giữ")
_PAST = re.compile(r"(?:từng|trước đây|nguyên là|lần lượt)\W(?:\S+ ){0,6}\S*$")


def find_appointments(tags: Tags, sentence: Sentence, mentions: list[Mention]) -> list[Appointment]:
    """The appointments that one sentence tells, each with the person named last before the post."""
    found = []
    person: Mention | None = None
    for mention in mentions:
        if mention.kind in {MentionKind.NAME, MentionKind.PRONOUN}:
            person = mention
            continue
        before = tags.copy[sentence.start : mention.start].rstrip(" :")
        between = tags.within(tags.acts, person.end, mention.start) if person else ()
        if person and (mention.start - person.end > 200 or any(act.kind in {TagKind.SAYING, TagKind.URGING} for act in between)):
            continue
        if mention.kind is not MentionKind.POST or person is None or mention.posts[0].rank.key.endswith("đoàn") or not _TAKES.search(before) or _GIVES_UP.search(before):
            continue
        if _OF_ANOTHER.match(tags.copy, mention.end):
            continue
        told = tags.copy[sentence.start : mention.end]
        found.append(Appointment(person, mention, bool(_ENDS.search(told)), bool(_PAST.search(before))))
    return found
