"""HTML to an article and to all its facts, beside general extractors reading the text alone, in one run on the same pages.

    python -m benchmarks.pages [ROUNDS]

The pages are the sample sites' articles, padded to the size of real ones (some 85 KB: menus, scripts, boxes of headlines). Every
contender reads every page once a round, turn by turn; counted is the fastest reading of each page, so that a busy machine slows nobody.
newspaper4k is no dependency of this project: it takes part where somebody has installed it.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from parsers.pages.article import read_article_html
from parsers.read import read_page

SITES = Path(__file__).resolve().parent.parent / "samples" / "sites"
PAGE_SIZE = 85_000
ROUNDS = 7
BASELINE = "trafilatura, text alone"

Page = tuple[str, bytes]
Reader = Callable[[Page], object]


def padded(page: bytes) -> bytes:
    """The page with scripts in its head and menus and boxes of headlines at its end, as large as a real one."""
    missing = PAGE_SIZE - len(page)
    line = b"window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}\n"
    script = b"<script>" + line * (missing // 2 // len(line)) + b"</script>"
    item = (
        '<div class="side-item"><a href="/tin-{0}.html"><img src="/t/{0}.jpg" alt=""></a>'
        '<h4><a href="/tin-{0}.html">Tin trong tỉnh số {0}: xã mới họp bàn việc làm đường</a></h4><span>{0}</span></div>'
    )
    items = "".join(item.format(number) for number in range((missing - len(script)) // len(item.encode())))
    side = f'<div class="sidebar">{items}</div>'.encode()
    return page.replace(b"</head>", script + b"</head>", 1).replace(b"</body>", side + b"</body>", 1)


def pages() -> list[Page]:
    """Address and bytes of the sample sites' articles that are articles."""
    found = []
    for path in sorted(SITES.glob("*/articles/*.html")):
        page = (f"https://{path.parent.parent.name}/{path.stem}", padded(path.read_bytes()))
        if len(path.read_bytes()) > 2_000:
            found.append(page)
    return found


def contenders() -> dict[str, Reader]:
    """Who reads, by the name that is printed."""
    found: dict[str, Reader] = {
        BASELINE: lambda page: trafilatura.extract(page[1].decode()),
        "diemtin, the article": lambda page: read_article_html(page[1], url=page[0]),
        "diemtin, all facts": lambda page: read_page(page[1], url=page[0]),
    }
    try:
        newspaper = importlib.import_module("newspaper")
    except ImportError:
        return found
    found["newspaper4k, the article"] = lambda page: newspaper.article(page[0], input_html=page[1].decode(), language="vi")
    return found


def measure(readers: dict[str, Reader], read: list[Page], rounds: int) -> dict[str, float]:
    """Pages a second, every page at its fastest reading."""
    best = {name: [float("inf")] * len(read) for name in readers}
    for _ in range(rounds):
        for name, reader in readers.items():
            for number, page in enumerate(read):
                began = time.perf_counter()
                reader(page)
                best[name][number] = min(best[name][number], time.perf_counter() - began)
    return {name: len(read) / sum(times) for name, times in best.items()}


def main() -> None:
    """Measure and print the table."""
    read, readers = pages(), contenders()
    measure(readers, read[:2], 1)  # lexicons and patterns are built once, before the clock runs
    speeds = measure(readers, read, int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    size = sum(len(page) for _, page in read) / len(read) / 1000
    print(f"{len(read)} pages of {size:.0f} KB")
    for name, speed in speeds.items():
        print(f"{name:28}{speed:8.1f} pages/s{1000 / speed:8.1f} ms{speed / speeds[BASELINE]:8.2f} x")


if __name__ == "__main__":
    main()
