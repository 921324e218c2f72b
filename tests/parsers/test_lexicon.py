"""Words as data: every file is read and checked, a mistake is told with file, line and what is expected."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from parsers import lexicon
from parsers.facts.mentions.callings import callings
from parsers.facts.names.foreigners import foreigners
from parsers.facts.posts.borrowing import borrowing
from parsers.facts.posts.offices import offices
from parsers.facts.roles.words import words
from parsers.facts.tagging.spans import TagKind, tag
from parsers.tables import TableError, read_table


@pytest.mark.parametrize(
    "read",
    [
        lexicon.ranks,
        lexicon.bodies,
        lexicon.places,
        lexicon.names,
        lexicon.verbs,
        lexicon.meetings,
        lexicon.occasions,
        lexicon.abbreviations,
        callings,
        offices,
        foreigners,
        borrowing,
        words,
    ],
)
def test_every_lexicon_is_sound(read) -> None:
    """Each file of words has the shape its model asks for."""
    assert read()


@pytest.mark.parametrize("file", sorted(lexicon.FOLDER.glob("*.toml")), ids=lambda file: file.stem)
def test_no_list_says_a_word_twice(file: Path) -> None:
    """A word stands once in its list; of places two may bear one name, a town and the district around it."""
    twice = [word for listed in _lists(tomllib.loads(file.read_text("utf-8"))) for word, count in Counter(listed).items() if count > 1]
    assert not twice or file.stem == "places"


def test_the_longest_word_wins_whatever_its_case() -> None:
    """Of words that begin alike but for their case a pattern for any case takes the longest that stands there."""
    pattern = lexicon.any_of(["Lùng", "lùng Chè", "LÙNG CHÈ xa", "nà"], in_any_case=True)
    found = [match[0] for text in ("Lùng chè", "lùng", "lùng chè XA", "Nà") if (match := re.match(pattern, text))]
    assert found == ["Lùng chè", "lùng", "lùng chè XA", "Nà"]


def _lists(table: object) -> Iterator[list[str]]:
    if isinstance(table, dict):
        for value in table.values():
            yield from _lists(value)
    elif isinstance(table, list) and all(isinstance(word, str) for word in table):
        yield table
    elif isinstance(table, list):
        for value in table:
            yield from _lists(value)


def test_words_for_online_events_hold_one_of_the_first() -> None:
    """Every word for an event held online or in two ways holds one of the words that are looked for first."""
    words = lexicon.meetings()
    assert all(any(first in word for first in words.online) for word in (*words.held_online, *words.hybrid))


def test_an_abbreviation_may_be_of_a_body_that_begins_as_a_rank_does() -> None:
    """The standing members of a committee are no post, be they printed short."""
    assert [(one.key, one.kind) for one in tag("Đề nghị TTTU cho ý kiến.").entities] == [("tttu", TagKind.BODY)]


def test_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    """A word of the wrong shape is told with file, line and what is expected there."""
    file = tmp_path / "abbreviations.toml"
    file.write_text('keep = ["HĐND"]\n\n[expand]\n"BTC" = 5\n', "utf-8")
    with pytest.raises(TableError, match=r"abbreviations\.toml, line 4: .*string"):
        read_table(file, lexicon.Abbreviations)


def test_unknown_key_is_refused(tmp_path: Path) -> None:
    """A key that nobody reads is a mistake, not a comment."""
    file = tmp_path / "abbreviations.toml"
    file.write_text("keep = []\nkeeps = []\n[expand]\n[where_named]\n", "utf-8")
    with pytest.raises(TableError, match="keeps"):
        read_table(file, lexicon.Abbreviations)


def test_no_words_are_read_at_import() -> None:
    """Importing the extractor reads no lexicon: that waits for the first article."""
    code = "import parsers.facts.extract, parsers.lexicon as l; assert l.names.cache_info().currsize == 0"
    subprocess.run([sys.executable, "-c", code], check=True)
