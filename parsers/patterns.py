"""Regular expressions that are compiled when they are first used: five hundred of them at import took as long as all else."""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Compiled:
    """Has the methods of a pattern as its own."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags


class _Waiting(_Compiled):
    """Stands for a pattern until it is asked for one of its methods.

    Then it becomes a ``_Compiled``: Python asks a class with a ``__getattr__`` the long way for whatever it has.
    """

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(self, name)


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """``expression`` as a pattern that costs nothing before it is first used.

    A mistake in it shows at its first use; ``tests/parsers/test_patterns.py`` compiles every one. What is found by it (``match.re``) knows
    the compiled one.
    """
    return cast("re.Pattern[str]", _Waiting(expression, flags))
