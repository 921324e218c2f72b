"""Made-up news sites by the thousand pages: the same number gives the same page, no two numbers the same facts."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks.made_articles import FAMILIES, GIVEN, MIDDLES
from benchmarks.pages import SITES, padded
from parsers.read import NotAnArticle, read_page
from parsers.types import PageFacts

_THOUSANDS = r"(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.])"
Slot = Callable[[random.Random, int], str]


def _figure(printed: str) -> Slot:
    """Another number with as many digits."""
    return lambda rng, _: re.sub(r"\d", lambda _: str(rng.randint(1, 9)), printed)


def _name(printed: str) -> Slot:
    """Another name; the same one wherever the page prints this one."""

    def made(_: random.Random, variant: int) -> str:
        rng = random.Random(f"{printed} {variant}")
        return f"{rng.choice(FAMILIES)} {rng.choice(MIDDLES)} {rng.choice(MIDDLES)} {rng.choice(GIVEN)}"

    return made


def _day(day: dt.date, form: str) -> Slot:
    """A day so many days earlier as the number of the variant is."""
    return lambda _, variant: form.format(day - dt.timedelta(days=variant))


def _days(facts: PageFacts) -> list[dt.date]:
    """The days of an article and of its meetings, in their order."""
    held = {dt.date.fromisoformat(meeting.date) for meeting in facts.meetings if meeting.date and len(meeting.date) == _WHOLE}
    return sorted(held | ({facts.article.published_on} if facts.article.published_on else set()))


_WHOLE = len("2026-11-22")
_FORMS = ("{0.day}/{0.month}/{0.year}", "{0.day}-{0.month}-{0.year}", "{0:%d/%m/%Y}", "{0:%Y-%m-%d}", "{0.day}/{0.month}", "{0:%d/%m}")


@dataclass(frozen=True)
class Template:
    """One of the sample sites' articles, and the places in it that differ from page to page: names, figures, its day."""

    host: str
    pieces: tuple[str | Slot, ...]

    @classmethod
    def of(cls, host: str, page: bytes) -> Template | None:
        """The article on a page; None when there is none."""
        try:
            facts = read_page(page, url=f"https://{host}/1")
        except NotAnArticle:
            return None
        slots: dict[str, Slot] = {person.name: _name(person.name) for person in facts.people}
        for day in _days(facts):
            slots |= {form.format(day): _day(day, form) for form in _FORMS}
        known = "|".join(sorted(map(re.escape, slots), key=len, reverse=True))
        parts = re.split(rf"(?<![\w/.,])({known}|{_THOUSANDS})(?![\w/])", padded(page).decode())
        return cls(host, tuple(slots.get(part) or _figure(part) if place % 2 else part for place, part in enumerate(parts)))

    def page(self, variant: int) -> bytes:
        """The page of that number."""
        rng = random.Random(variant)
        return "".join(piece if isinstance(piece, str) else piece(rng, variant) for piece in self.pieces).encode()


class MadeSites:
    """So many pages, dealt out to the hosts of the sample sites."""

    def __init__(self, pages: int, folder: Path = SITES) -> None:
        self._folder = folder
        self.count = pages

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """Every article of every sample site."""
        files = sorted(self._folder.glob("*/articles/*.html"))
        found = (Template.of(file.parent.parent.name, file.read_bytes()) for file in files)
        return tuple(template for template in found if template)

    @property
    def hosts(self) -> list[str]:
        """Whose pages there are."""
        return list(dict.fromkeys(template.host for template in self.templates))

    def page(self, number: int) -> bytes:
        """The page of that number."""
        variant, place = divmod(number, len(self.templates))
        return self.templates[place].page(variant)

    def listing(self, host: str) -> bytes:
        """A section page with links to every page of a host."""
        links = "".join(f'<h3><a href="{path(number)}">{number}</a></h3>' for number in self._numbers(host))
        return f"<html><body>{links}</body></html>".encode()

    def _numbers(self, host: str) -> Iterator[int]:
        return (number for number in range(self.count) if self.templates[number % len(self.templates)].host == host)


def path(number: int) -> str:
    """Where the page of that number is."""
    return f"/tin-{number}.html"
