"""Authors of papers read at a seminar, named in brackets behind them: ``có 11 tham luận …: Vị trí di tích Mán Bạc (TS. A); …``."""

from __future__ import annotations

from parsers.facts.mentions.callings import callings
from parsers.facts.mentions.mention import Mention, MentionKind
from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tags

_NAME = MentionKind.NAME


def lists_papers(tags: Tags, start: int, end: int) -> bool:
    """Whether papers are told of in ``start:end``, so that names in brackets behind it are their authors."""
    return any(tags.copy.find(word, start, end) >= 0 for word in callings().papers)


def find_authors(text: str, tags: Tags, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Those of the sentence whose name fills a bracket behind a paper; none where the sentence tells of no papers."""
    alone = [one for one in mentions if not one.posts and one.kind is _NAME and _in_brackets(text, one)]
    return alone if alone and lists_papers(tags, sentence.start, alone[0].start) else []


def _in_brackets(text: str, mention: Mention) -> bool:
    return text.endswith(" (", 0, mention.start) and text.startswith(")", mention.end)
