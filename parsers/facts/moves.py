"""Where somebody comes to who takes up a post told without its body: ``đến nhận công tác tại Sở Tư pháp, giữ chức Phó Giám đốc``."""

from __future__ import annotations

import re

from parsers.facts.bodies import Reading, begins_body, read_body
from parsers.facts.spans import TagKind, Tags
from parsers.types import Role

_COMES_TO = re.compile(r"\b(?:(?:nhận (?:công tác|nhiệm vụ)|công tác) (?:tại|ở)|đến|về|sang) ")
_REACH = 200
_GIVING = frozenset({TagKind.APPOINTING, TagKind.HONOURING, TagKind.NOISE})
_TAKING_UP = frozenset({Role.APPOINTEE, Role.PRESENTER, Role.HONOREE})


def office_come_to(text: str, tags: Tags, start: int, end: int) -> str:
    """The body that the words between who moves and the post behind say they come to; empty where they say none."""
    first = max(start, end - _REACH)
    for come in reversed(list(_COMES_TO.finditer(text, first, end))):
        if (
            begins_body(text, tags, come.end())
            and not _calls_there(tags, first, come.start())
            and (stop := read_body(Reading(text, tags, {}, end), come.end())) > come.end()
        ):
            return text[come.end() : stop]
    return ""


def _calls_there(tags: Tags, start: int, end: int) -> bool:
    """Whether somebody comes to a body only to attend or to speak: ``về dự hội nghị tại Sở Y tế``, ``phát biểu khi về Sở Y tế``."""
    acts = tags.within(tags.acts, start, end)
    since = acts[-1].end if acts else start
    if acts and acts[-1].kind not in _GIVING and acts[-1].detail not in _TAKING_UP:
        return True
    return any(event.kind is TagKind.EVENT for event in tags.within(tags.events, since, end))
