"""Whether one post is another that is told shorter."""

from __future__ import annotations

from parsers.facts.posts.comparing import compared, words_of
from parsers.facts.titles.placing import MINISTERS
from parsers.facts.titles.writing_out import Title

_DEPUTY, _STANDING = "Phó ", " Thường trực"


def tells_less(short: Title, full: Title) -> bool:
    """Whether one post is another told shorter: the ``Bí thư Tỉnh ủy`` is that of Lào Cai, ``Thủ tướng`` is ``Thủ tướng Chính phủ``."""
    if short.rank == full.rank or is_standing(full.rank, short.rank):
        told = _of_minister(compared(short.title)) if short.rank in MINISTERS else compared(short.title)
        return words_of(short.title) <= words_of(full.title) and _in_order(told, compared(full.title))
    return f"{compared(full.title)} ".startswith(compared(short.title) + " ")


def is_standing(rank: str, other: str) -> bool:
    """Whether a rank is another's, who stands in for the head: the ``Phó Bí thư Thường trực`` is told as a ``Phó Bí thư``, too."""
    return _STANDING in rank and other.startswith(_DEPUTY) and rank.replace(_STANDING, "", 1) == other


def _of_minister(title: str) -> str:
    """A minister's title without the word for the ministry, which those of other countries are told without."""
    return title.replace("truong bo ", "truong ", 1)


def _in_order(short: str, full: str) -> bool:
    """Whether the words of one title stand in another in their order: ``Bí thư Huyện ủy`` not in ``Bí thư Đảng ủy quân sự huyện``."""
    words = iter(full.split())
    return all(word in words for word in short.split())
