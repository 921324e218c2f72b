"""Where somebody comes to who takes up a post told without its body: ``đến nhận công tác tại Sở Tư pháp, giữ chức Phó Giám đốc``."""

from __future__ import annotations

import re

from parsers.facts.bodies import Reading, begins_body, read_body
from parsers.facts.spans import Tags

_COMES_TO = re.compile(r"(?:nhận (?:công tác|nhiệm vụ)|công tác) (?:tại|ở) |(?:đến|về|sang|tại) ")
_REACH = 200


def office_come_to(text: str, tags: Tags, start: int, end: int) -> str:
    """The body that the words between who moves and the post behind say they come to; empty where they say none."""
    for come in reversed(list(_COMES_TO.finditer(text, max(start, end - _REACH), end))):
        if begins_body(text, tags, come.end()) and (stop := read_body(Reading(text, tags, {}, end), come.end())) > come.end():
            return text[come.end() : stop]
    return ""
