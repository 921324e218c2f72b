"""The house keeps its shape: small files, telling names, no work at import, tests that say what they prove."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("parsers", "storage", "crawler", "bot", "samples")
MODULES = sorted([ROOT / "diemtin.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))])
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "core", "shared", "lib"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
FULLEST_FOLDER = 24
"""Modules that one folder of the reading of facts holds: beyond them it is a heap, and a stage of its own is hidden in it."""


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=name)
def test_no_file_outgrows_one_idea(path: Path) -> None:
    """No file is longer than 400 lines and no function longer than 60."""
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE
    long = [node.name for node in functions(path) if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION]
    assert not long


def test_no_stage_of_the_reading_is_a_heap() -> None:
    """No folder of the reading of facts holds more than 24 modules."""
    folders = {path.parent for path in (ROOT / "parsers" / "facts").rglob("*.py")}
    full = {name(folder) for folder in folders if len(list(folder.glob("*.py"))) > FULLEST_FOLDER}
    assert not full


def test_no_drawer_for_everything() -> None:
    """No folder or module has a name that says nothing."""
    words = {part.removesuffix(".py") for path in MODULES for part in path.relative_to(ROOT).parts}
    assert not words & BANNED_NAMES


@pytest.mark.parametrize("path", TESTS, ids=name)
def test_every_test_says_what_it_proves(path: Path) -> None:
    """Every test function has a docstring."""
    silent = [node.name for node in functions(path) if node.name.startswith("test_") and not ast.get_docstring(node)]
    assert not silent


def test_importing_does_no_work() -> None:
    """Every module imports with an empty environment, sockets closed and nothing written."""
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in MODULES]
    code = (
        "import socket, sys, importlib\n"
        "def refuse(*a, **k): raise RuntimeError('network at import')\n"
        "socket.socket.connect = refuse\n"
        f"[importlib.import_module(n) for n in {[n for n in names if not n.endswith('__main__')]!r}]\n"
    )
    bare = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
