"""How long the reader takes to be imported, beside trafilatura and Scrapy, each time in a process of its own.

    python -m benchmarks.start [ROUNDS]

Modules are compiled before the first round, as on any machine where something ran once; ``PYTHONDONTWRITEBYTECODE`` would have every
process compile them anew. Counted is time of the processor, and the median of the rounds.
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median

IMPORTED = {"trafilatura": "trafilatura", "Scrapy": "scrapy", "diemtin's reader": "parsers.read"}
BASELINE = "trafilatura"
ROUNDS = 11


def seconds_to_import(module: str) -> float:
    """Seconds of the processor that a new process takes to import ``module``.

    Raises:
        CalledProcessError: it cannot be imported.
    """
    timed = f"import time; began = time.process_time(); import {module}; print(time.process_time() - began)"
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return float(subprocess.run([sys.executable, "-c", timed], check=True, stdout=subprocess.PIPE, text=True, env=surroundings).stdout)


def main() -> None:
    """Measure and print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    for module in IMPORTED.values():
        seconds_to_import(module)
    took: dict[str, list[float]] = {name: [] for name in IMPORTED}
    for _ in range(rounds):
        for name, module in IMPORTED.items():
            took[name].append(seconds_to_import(module))
    for name, times in took.items():
        print(f"{name:20} {median(times):7.3f} s   {median(times) / median(took[BASELINE]):.2f} x")


if __name__ == "__main__":
    main()
