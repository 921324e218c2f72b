"""The posts that a report prints beside a person in a role: those of that day."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.facts.mentions.mention import Mention
from parsers.facts.posts.before import ACTING, MARKS_OF_OLD
from parsers.facts.posts.finding import PrintedPost
from parsers.facts.posts.offices import candidacy_start

_MARKS = tuple([printed for mark in (*MARKS_OF_OLD, ACTING) for printed in (mark, mark.capitalize())])
"""What stands before a post's rank and belongs to it as printed."""
_LAST_OF_MARKS = frozenset(mark[-2] for mark in _MARKS)
"""Their last letters, which are looked at first."""


def posts_printed(text: str, copy: str, mention: Mention) -> str | None:
    """The posts printed with the mention, those shared by a list before its own, without the name among them; None when only it stands.

    ``copy`` is the text in small letters.
    """
    if not (mention.posts or mention.shared):
        return None
    at = mention.name.start if mention.name else mention.end
    before = [post for post in mention.posts if post.start < at]
    behind = mention.posts[len(before) :]
    return ", ".join([_span(text, copy, posts) for posts in (mention.shared, before, behind) if posts])


def _span(text: str, copy: str, posts: Sequence[PrintedPost]) -> str:
    start, end = posts[0].start, posts[0].end
    if len(posts) > 1:
        start, end = min([post.start for post in posts]), max([post.end for post in posts])
    stood_for = candidacy_start(copy, start)
    return text[marked(text, start) if stood_for is None else stood_for : end]


def marked(text: str, start: int) -> int:
    """Where a post that begins at ``start`` is printed from: at the word before it that says it is former or acting."""
    if text[start - 2 : start - 1] not in _LAST_OF_MARKS or not text.endswith(_MARKS, 0, start):
        return start
    return start - next(len(mark) for mark in _MARKS if text.endswith(mark, 0, start))
