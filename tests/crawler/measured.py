"""``python -m crawler`` that says at its end how much memory it took at most.

Not the parent's account of its children: that counts what a child was before it became the crawler, a copy of its parent.
"""

import atexit
import re
import runpy
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def tell() -> None:
    """Write the peak to standard error, where the system keeps it."""
    if STATUS.exists() and (peak := re.search(r"VmHWM:\s+\d+ kB", STATUS.read_text())):
        sys.stderr.write(f"\n{peak[0]}\n")


if __name__ == "__main__":
    atexit.register(tell)
    runpy.run_module("crawler", run_name="__main__")
