"""Every word that the bot says, by language: TOML files beside this module."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import RootModel, StringConstraints, ValidationError

from bot import markup
from bot.markup import Html

LANGUAGES = ("vi", "en")
_FOLDER = Path(__file__).with_name("texts")


class TextFileError(ValueError):
    """A file of texts is wrong; the message names file, line and what is expected."""


class TextFile(RootModel[dict[str, dict[str, Annotated[str, StringConstraints(min_length=1)]]]]):
    """Sections of named texts, nothing deeper."""


@dataclass(frozen=True)
class Texts:
    """All texts of one language."""

    language: str
    entries: dict[str, str]
    """``section.name`` to text; a text may hold Telegram's HTML and ``{places}`` for values."""

    def say(self, key: str, **values: object) -> Html:
        """The text with its values put in, escaped.

        Raises:
            KeyError: no such text, or a place without a value.
        """
        return markup.fill(self.entries[key], values)

    def words(self, key: str, **values: object) -> str:
        """The text for a place that shows no markup: a button, a menu, a terminal."""
        return self.entries[key].format_map(values)

    def label(self, section: str, value: str | None) -> str:
        """Our word for a value of a closed list (a role, a kind of meeting); the value itself when we have none."""
        return self.entries.get(f"{section}.{value}", value or "")

    def section(self, section: str) -> Iterator[tuple[str, str]]:
        """Names and texts of one section, in the order of the file."""
        prefix = f"{section}."
        return ((key.removeprefix(prefix), text) for key, text in self.entries.items() if key.startswith(prefix))


def choose(language_code: str | None) -> str:
    """The language for somebody whose Telegram speaks ``language_code``: Vietnamese unless it says otherwise."""
    return "vi" if language_code is None or language_code.split("-")[0] == "vi" else "en"


@functools.cache
def load(language: str) -> Texts:
    """The texts of a language.

    Raises:
        TextFileError: the file is not as expected.
    """
    name = f"{language}.toml"
    source = (_FOLDER / name).read_text("utf-8")
    return Texts(language, parse(source, name))


def parse(source: str, name: str) -> dict[str, str]:
    """``section.name`` to text.

    Raises:
        TextFileError: not TOML, or something else than sections of texts.
    """
    try:
        sections = TextFile.model_validate(tomllib.loads(source)).root
    except tomllib.TOMLDecodeError as error:
        raise TextFileError(f"bot/texts/{name}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        *_, last = first["loc"]
        line = next((n for n, text in enumerate(source.splitlines(), 1) if text.strip(' "[]').startswith(str(last))), 1)
        where = ".".join(map(str, first["loc"]))
        raise TextFileError(f'bot/texts/{name}, line {line}: {where}: expected [section] and name = "text"; {first["msg"]}') from error
    return {f"{section}.{key}": text for section, texts in sections.items() for key, text in texts.items()}
