"""Patterns that wait for their first use."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

import parsers
from parsers.patterns import _Compiled, pattern


def _waiting() -> Iterator[tuple[str, _Compiled]]:
    for module in pkgutil.walk_packages(parsers.__path__, "parsers."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, _Compiled):
                yield f"{module.name}.{name}", value


@pytest.mark.parametrize(("name", "waiting"), [pytest.param(*one, id=one[0]) for one in sorted(_waiting())])
def test_every_pattern_of_the_parsers_compiles(name: str, waiting: _Compiled) -> None:
    """A mistake in a pattern is found here, not by the first reader."""
    re.compile(waiting.pattern, waiting.flags)


def test_a_waiting_pattern_does_what_a_compiled_one_does() -> None:
    """Every method answers as ``re`` does, before and after the first use."""
    text, expression = "Hội nghị lần thứ 8 và lần thứ 9", r"LẦN thứ (\d)"
    for _ in range(2):
        waiting, compiled = pattern(expression, re.IGNORECASE), re.compile(expression, re.IGNORECASE)
        assert [one.span() for one in waiting.finditer(text)] == [one.span() for one in compiled.finditer(text)]
        assert waiting.search(text, 12).span() == compiled.search(text, 12).span()  # type: ignore[union-attr]
        assert waiting.match(text) is None
        assert waiting.fullmatch("lần thứ 8") is not None
        assert waiting.sub(r"\1", text) == "Hội nghị 8 và 9"
        assert waiting.subn("", text)[1] == 2
        assert waiting.split(text) == compiled.split(text)
        assert waiting.findall(text) == ["8", "9"]


def test_a_waiting_pattern_knows_nothing_else() -> None:
    """What is no method of a pattern is an error, and compiles nothing."""
    with pytest.raises(AttributeError):
        _ = pattern("(").groupindex


def test_importing_the_readers_compiles_few_patterns_and_reads_no_words() -> None:
    """Who imports the readers waits neither for patterns nor for tables of words, which the first article needs."""
    program = """
import re
compiled, real = [], re._compiler.compile
def counted(expression, flags=0):
    compiled.append(expression)
    return real(expression, flags)
re._compiler.compile = counted
import parsers.read, parsers.lexicon, sys
print(len(compiled), parsers.lexicon._read.cache_info().currsize)
"""
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    assert int(told[0]) < 200
    assert told[1] == "0"
