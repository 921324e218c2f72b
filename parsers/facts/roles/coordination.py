"""Verbs before a subject that go together: ``Dự và phát biểu chỉ đạo hội nghị có …``."""

from __future__ import annotations

from parsers.facts.tagging.sentences import Sentence
from parsers.facts.tagging.spans import Tag
from parsers.patterns import pattern

_NEAR = 40
_JOINED = frozenset({"", ",", "và", ", và"})
_NOUNS, _WORKS = frozenset({" buổi ", " cuộc "}), "làm việc"
"""Before a verb that is a noun with them, and what is chaired: ``Đón tiếp và chủ trì buổi làm việc với đoàn có …``."""
_JOINS = pattern(r"(?:,| và) (?:có )?$")


def coordinated(text: str, sentence: Sentence, front: list[Tag]) -> list[Tag]:
    """Those of the verbs before a subject that are its own: the last one, what is joined with it, and what opens the sentence."""
    chosen = [front[-1]]
    for act in reversed(front[:-1]):
        gap = text[act.end : chosen[0].start]
        if act.detail == "chair" and gap in _NOUNS and chosen[0].key.startswith(_WORKS):
            chosen[0] = act
            continue
        if len(gap) < _NEAR and (gap.strip() in _JOINED or _JOINS.search(gap)):
            chosen.insert(0, act)
        else:
            break
    first = front[0]
    opens = first.start - sentence.start < 4
    if opens and first not in chosen:
        chosen.insert(0, first)
    if opens and first.detail in {"attendee", "speaker", "keynote"}:
        # Dự lễ kỷ niệm … và đón nhận Huân chương có …: nobody is honoured by being there, or by speaking to those who are
        return [act for act in chosen if act.detail != "honoree"]
    return chosen
