"""Saved texts to all their facts, beside a general Vietnamese library that marks names alone, in one run on the same texts.

    python -m benchmarks.texts [ROUNDS [FOLDER]]

The texts are those of ``FOLDER``, or the articles written for this project (``tests/eval/own``), which are shorter than most real ones.
Every reader reads every text once a round, turn by turn; counted is the fastest reading of each text, so that a busy machine slows
nobody. underthesea is no dependency of this project: it takes part where somebody has installed it, twice, as a whole article takes it
much longer than the same article paragraph by paragraph.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from parsers.read import NotAnArticle, read_text

TEXTS = Path(__file__).resolve().parent.parent / "tests" / "eval" / "own"
ROUNDS = 10
PARAGRAPHS, WHOLE = "underthesea ner, paragraphs", "underthesea ner, articles"

Reader = Callable[[str], object]


def ours(text: str) -> object:
    """All facts of a text; None for one that holds no article."""
    try:
        return read_text(text)
    except NotAnArticle:
        return None


def contenders() -> dict[str, Reader]:
    """Who reads, by the name that is printed."""
    found: dict[str, Reader] = {"diemtin, all facts": ours}
    try:
        ner = importlib.import_module("underthesea").ner
    except ImportError:
        return found
    paragraphs: Reader = lambda text: [ner(line) for line in text.splitlines() if line.strip()]  # noqa: E731
    return {PARAGRAPHS: paragraphs, WHOLE: ner, **found}


def measure(readers: dict[str, Reader], texts: list[str], rounds: int) -> dict[str, float]:
    """Characters a second, every text at its fastest reading."""
    best = {name: [float("inf")] * len(texts) for name in readers}
    for _ in range(rounds):
        for name, reader in readers.items():
            for number, text in enumerate(texts):
                began = time.perf_counter()
                reader(text)
                best[name][number] = min(best[name][number], time.perf_counter() - began)
    return {name: sum(map(len, texts)) / sum(times) for name, times in best.items()}


def main() -> None:
    """Measure and print the table."""
    rounds, folder = [*sys.argv[1:3], *(str(ROUNDS), str(TEXTS))[len(sys.argv[1:3]) :]]
    texts = [path.read_text("utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    readers = contenders()
    measure(readers, texts[:2], 1)  # lexicons, patterns and models are built once, before the clock runs
    speeds = measure(readers, texts, int(rounds))
    print(f"{len(texts)} texts of {sum(map(len, texts)) / len(texts):.0f} characters")
    for name, speed in speeds.items():
        ratios = "".join(f"{speed / speeds[other]:9.1f} x {other.split(', ')[1]}" for other in (PARAGRAPHS, WHOLE) if other in speeds)
        print(f"{name:28}{speed:12,.0f} characters/s{ratios}")


if __name__ == "__main__":
    main()
