"""Words as data: every file is read and checked, a mistake is told with file, line and what is expected."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from parsers import lexicon
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
        lexicon.abbreviations,
    ],
)
def test_every_lexicon_is_sound(read) -> None:
    """Each file of words has the shape its model asks for."""
    assert read()


def test_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    """A word of the wrong shape is told with file, line and what is expected there."""
    file = tmp_path / "abbreviations.toml"
    file.write_text('keep = ["HĐND"]\n\n[expand]\n"BTC" = 5\n', "utf-8")
    with pytest.raises(TableError, match=r"abbreviations\.toml, line 4: .*string"):
        read_table(file, lexicon.Abbreviations)


def test_unknown_key_is_refused(tmp_path: Path) -> None:
    """A key that nobody reads is a mistake, not a comment."""
    file = tmp_path / "abbreviations.toml"
    file.write_text("keep = []\nkeeps = []\n[expand]\n", "utf-8")
    with pytest.raises(TableError, match="keeps"):
        read_table(file, lexicon.Abbreviations)


def test_no_words_are_read_at_import() -> None:
    """Importing the extractor reads no lexicon: that waits for the first article."""
    code = "import parsers.facts.extract, parsers.lexicon as l; assert l.names.cache_info().currsize == 0"
    subprocess.run([sys.executable, "-c", code], check=True)
