"""Lists of people that go on from the line or the sentence before, with no verb of their own."""

from __future__ import annotations

from parsers import lexicon
from parsers.facts.groups import find_groups
from parsers.facts.mentions import Mention, MentionKind
from parsers.facts.sentences import Sentence
from parsers.facts.spans import Tags

GOING_ON = ";:"
"""What a sentence ends with that leaves its list to the next line."""


def is_left_open(text: str, sentence: Sentence) -> bool:
    """Whether the line before ends with a mark that leaves its list to this one."""
    return text[max(0, sentence.start - 4) : sentence.start].rstrip()[-1:] in tuple(GOING_ON)


def is_bare_list(text: str, tags: Tags, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether a sentence opens with several people: ``Các ông: A, Phó Trưởng ban …; B``; without a verb it goes on with the list before."""
    if _is_nothing_but_people(text, sentence, mentions):
        return True
    opening = tags.entity_at.get(sentence.start)
    if opening is None or opening.key not in lexicon.names().plural or not text.startswith(":", opening.end):
        return False
    # A word right behind the last one's posts is something that they do, though the lexicon may not know it.
    return bool(mentions) and not text[mentions[-1].end : sentence.end].lstrip()[:1].isalpha()


def _is_nothing_but_people(text: str, sentence: Sentence, mentions: list[Mention]) -> bool:
    """Whether a sentence is one list of people and no word more: ``… Bí thư Trung ương Đoàn B. Bí thư Tỉnh ủy C.``."""
    named = bool(mentions) and all(mention.kind is MentionKind.NAME and mention.posts for mention in mentions)
    begins = text.endswith(". ", 0, sentence.start) and mentions[:1] and mentions[0].start == sentence.start
    if not named or not begins or text[mentions[-1].end : sentence.end].strip(" ."):
        return False
    return len(find_groups(text, sentence, [], mentions)) == 1
