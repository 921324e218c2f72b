"""Where the article of a page that marks up nothing closes, so that what is around it need not be read."""

from __future__ import annotations

from parsers.pages.draft import SHORT, Line
from parsers.pages.furniture import Furnishing, furniture
from parsers.pages.sentences import is_paragraph

BELOW = 6
"""So many lines, from the one that closes an article, may tell its date."""


class Close:
    """Hears the lines of a whole page, one after another, until its article has closed.

    It waits for some text: names of boxes stand above an article too.
    """

    def __init__(self) -> None:
        self._text = 0
        self._behind = 0
        """Lines since the one that closed the article."""

    def __call__(self, line: Line) -> bool:
        """Whether the article has closed, and the lines are read that may still tell its date."""
        if self._behind:
            self._behind += 1
            return self._behind >= BELOW
        kind = None if line.caption else furniture().kind(line.text)
        if kind is None and is_paragraph(line.text):
            self._text += len(line.text)
        elif kind is Furnishing.CLOSING and self._text >= SHORT:
            self._behind = 1
        return False
