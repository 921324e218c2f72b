"""Who gives something and speaks: behind those who are given it, or before what is said to them."""

from __future__ import annotations

from bisect import bisect_left

from parsers.facts.mentions.mention import Mention
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag, TagKind
from parsers.patterns import pattern

_SPEECH = frozenset({TagKind.URGING, TagKind.SAYING})
_SPEAKING = frozenset({"speaker", "keynote"})
_CLAUSE = pattern(r"(?:[,;]|\bvà|\bđồng thời)(?: đã| có)? $")
_TAIL = 24


def opens_by_giving(sentence: Sentence, acts: list[Tag]) -> bool:
    """Whether a sentence opens with what somebody gives: ``Trao quyết định cho A, đồng chí B đề nghị …``."""
    return bool(acts) and acts[0].start == sentence.start and acts[0].detail == "presenter"


def is_giver(text: str, acts: list[Tag], starts: list[int], last: Mention, mention: Mention) -> bool:
    """Whether a mention is who speaks there, set off by a comma from ``last``, who is given something; ``starts`` are those of ``acts``."""
    if text[last.end : mention.start] != ", ":
        return False
    at = bisect_left(starts, mention.end)
    if at == len(starts) or text[mention.end : starts[at]] not in {" ", " đã "}:
        return False
    return acts[at].kind in _SPEECH or acts[at].detail in _SPEAKING


def speaks_then(text: str, said: int, before: Tag | None, act: Tag, behind: int | None) -> bool:
    """Whether a speech is that of who gave something before, ``A trao quyết định, phát biểu …``, whose last words end at ``said``.

    Not where whom a sentence names next, at ``behind``, is set off as who speaks.
    """
    if before is None or before.detail != "presenter" or not act.key.startswith("phát biểu"):
        return False
    if not _CLAUSE.search(text, max(said, act.start - _TAIL), act.start):
        return False
    return behind is None or not text.endswith((", ", "có "), act.end, behind)
