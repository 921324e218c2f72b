"""Reading checked TOML: a mistake is told with its file, its line and what is expected there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Location = tuple[int | str, ...]


class TableError(ValueError):
    """A TOML file of layouts or words that does not say what it should."""

    def __init__(self, path: Path, line: int | None, expected: str) -> None:
        place = f"{path.name}, line {line}" if line else path.name
        super().__init__(f"{place}: {expected}")
        self.path = path
        self.line = line


def read_table(path: Path, model: type[Model]) -> Model:
    """The file's content as ``model``.

    Raises:
        TableError: the file is no TOML, or not of the model's shape.
    """
    source = path.read_text("utf-8")
    try:
        return model.model_validate(tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise TableError(path, int(line[1]) if line else None, f"not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise TableError(path, line_of(source, first["loc"]), f"{where}: {first['msg']}") from error


def line_of(source: str, location: Location) -> int | None:
    """The line, from 1, that the deepest key of ``location`` stands on; None when no key of it is in the file."""
    lines = source.splitlines()
    found, after = None, 0
    for step, following in zip(location, (*location[1:], None), strict=True):
        if isinstance(step, int):
            continue
        nth = following if isinstance(following, int) else 0
        opening = re.compile(rf'\s*(?:\[\[?(?:[\w."-]+\.)?"?{re.escape(step)}"?\]\]?|"?{re.escape(step)}"?\s*=)')
        hits = [number for number in range(after, len(lines)) if opening.match(lines[number])]
        if hits:
            after = hits[min(nth, len(hits) - 1)]
            found = after + 1
    return found
