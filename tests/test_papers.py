"""The papers say what the program does: no command goes unnamed, no path that they name is missing."""

import re
from pathlib import Path

import pytest

from bot.profile import MENU
from diemtin import cli

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
ROOMS = ("parsers", "storage", "crawler", "bot", "samples")
PAPERS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
PATHS = re.compile(r"(?<![\w./-])((?:parsers|storage|crawler|bot|samples|tests|benchmarks|docs)/[\w./-]*\w/?)")


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_is_in_the_readme(name: str) -> None:
    """Each command of the front door is named in the README and says in its help what it does."""
    assert f"diemtin {name}" in README
    assert cli.commands[name].help


@pytest.mark.parametrize("name", sorted(MENU))
def test_every_bot_command_is_in_the_readme(name: str) -> None:
    """Each command of the bot is named in the README."""
    assert f"/{name}" in README


@pytest.mark.parametrize("paper", PAPERS)
def test_paths_in_the_papers_exist(paper: str) -> None:
    """Every path of this repository that a paper names is there."""
    text = re.sub(r"<[\w-]+>", "*", (ROOT / paper).read_text("utf-8"))
    named = set(PATHS.findall(text))
    assert not {path for path in named if not (ROOT / path).exists() and not list(ROOT.glob(f"{path.rstrip('/')}*"))}


def test_every_setting_is_in_the_readme() -> None:
    """Each environment variable that the code reads is in the README's table."""
    modules = [ROOT / "diemtin.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
    settings = set(re.findall(r"\bDIEMTIN_[A-Z_]+\b", "\n".join(path.read_text("utf-8") for path in modules)))
    assert {setting for setting in settings if f"| `{setting}` |" not in README} == set()
