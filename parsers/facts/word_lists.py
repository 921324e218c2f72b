"""The word lists of figures and documents: TOML files, checked once when first needed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

FOLDER = Path(__file__).resolve().parent.parent / "lexicon"

Model = TypeVar("Model", bound=BaseModel)


class WordListError(Exception):
    """A word list is broken; the message names the file, the line and what is expected."""


def load_word_list(name: str, model: type[Model]) -> Model:
    """The checked content of ``lexicon/<name>.toml``; callers keep it (``functools.cache``).

    Raises:
        WordListError: the file is missing, is no TOML, or holds something else than ``model`` describes.
    """
    return read_word_list(FOLDER / f"{name}.toml", model)


def read_word_list(path: Path, model: type[Model]) -> Model:
    """The checked content of the file at ``path``.

    Raises:
        WordListError: see ``load_word_list``.
    """
    try:
        source = path.read_text("utf-8")
        return model.model_validate(tomllib.loads(source))
    except OSError as error:
        raise WordListError(f"{path}: cannot be read: {error.strerror}") from error
    except tomllib.TOMLDecodeError as error:
        raise WordListError(f"{path}: not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = [str(part) for part in first["loc"]]
        raise WordListError(f"{path}:{_line(source, where)}: {'.'.join(where)}: {first['msg']}") from error


def _line(source: str, where: list[str]) -> int:
    """The line of the deepest key of ``where`` that the source spells out; 1 when none does."""
    for key in reversed(where):
        found = None if key.isdigit() else re.search(rf"(?m)^\s*\[*\s*\"?{re.escape(key)}\"?\s*(?:=|\])", source)
        if found:
            return source.count("\n", 0, found.end()) + 1
    return 1
