"""A small web on loopback for each test that crawls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.web import Web, serve


@pytest.fixture
def web() -> Iterator[Web]:
    """An empty web."""
    with serve() as made:
        yield made


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder for the databases; source files lie beside it."""
    return tmp_path / "data"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder for source files."""
    return tmp_path / "sources"
