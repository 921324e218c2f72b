"""Where somebody comes to who takes up a post told without its body: ``đến nhận công tác tại Sở Tư pháp, giữ chức Phó Giám đốc``."""

from __future__ import annotations

from parsers.facts.bodies.finding import begins_body, read_body
from parsers.facts.tagging.reading import passage
from parsers.facts.tagging.spans import TagKind, Tags
from parsers.patterns import pattern
from parsers.types import Role

_COMES_TO = pattern(r"\b(?:(?:nhận (?:công tác|nhiệm vụ)|công tác) (?:tại|ở)|đến|về|sang) ")
_REACH, _SAME_ELECTION = 200, 400
_BOARD_ELECTED = pattern(r"bầu(?<!\wbầu) (?:ra |cử )?(?:ban chấp hành|bch) ")
_SOCIETIES = ("công đoàn ", "hội ", "liên đoàn ", "đoàn ", "chi hội ", "hiệp hội ", "liên hiệp ", "liên minh ")
"""How those begin that elect boards of their own."""
_GIVING = frozenset({TagKind.APPOINTING, TagKind.HONOURING, TagKind.NOISE})
_TAKING_UP = frozenset({Role.APPOINTEE, Role.PRESENTER, Role.HONOREE})


def office_come_to(text: str, tags: Tags, start: int, end: int) -> str:
    """The body that the words between who moves and the post behind say they come to; empty where they say none."""
    first = max(start, end - _REACH)
    for come in reversed(list(_COMES_TO.finditer(text, first, end))):
        if (
            begins_body(text, tags, come.end())
            and not _calls_there(tags, first, come.start())
            and (stop := read_body(passage(text, tags, end), come.end())) > come.end()
        ):
            return text[come.end() : stop]
    return _whose_board(text, tags, end)


def _whose_board(text: str, tags: Tags, end: int) -> str:
    """The society whose board was elected right before: ``Đại hội đã bầu Ban Chấp hành Công đoàn …. Ông A được bầu làm Chủ tịch``."""
    elected = list(_BOARD_ELECTED.finditer(tags.copy, max(0, end - _SAME_ELECTION), end))
    if not elected or not tags.copy.startswith(_SOCIETIES, elected[-1].end()):
        return ""
    start = elected[-1].end()
    return text[start : read_body(passage(text, tags, end), start)]


def _calls_there(tags: Tags, start: int, end: int) -> bool:
    """Whether somebody comes to a body only to attend or to speak: ``về dự hội nghị tại Sở Y tế``, ``phát biểu khi về Sở Y tế``."""
    acts = tags.within(tags.acts, start, end)
    since = acts[-1].end if acts else start
    if acts and acts[-1].kind not in _GIVING and acts[-1].detail not in _TAKING_UP:
        return True
    return any(event.kind is TagKind.EVENT for event in tags.within(tags.events, since, end))
