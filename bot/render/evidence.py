"""Where something stands: source, day, link and the words themselves, under everything the bot says."""

from __future__ import annotations

from collections.abc import Iterable

from bot import markup
from bot.markup import Html
from bot.render.times import day, moment
from bot.texts import Texts
from storage.news.answers import Evidence

LONGEST_NAME = 50
"""Letters of a title that stands for an unknown source."""
LONGEST_QUOTE = 300
"""Letters of a quote that are shown: a short quote and a link, never the article."""


def source(evidence: Evidence, texts: Texts) -> Html:
    """``Báo Nghệ An, 13:12 29/12/2022``, a link where there is an address; an article of unknown source goes by its title."""
    titled = f"“{short(evidence.title, LONGEST_NAME)}”" if evidence.title else None
    return named(evidence.source or titled, evidence.url, when(evidence), texts)


def named(name: str | None, url: str | None, at: str, texts: Texts) -> Html:
    """A source's name with its time, a link where there is an address."""
    who = name or texts.words("source.unknown")
    return markup.link(f"{who}, {at}" if at else who, url)


def when(evidence: Evidence) -> str:
    """The moment of publication, else the day, else nothing."""
    return moment(evidence.published_at) if evidence.published_at else day(evidence.day)


def sources(evidences: Iterable[Evidence], texts: Texts, most: int = 3) -> Html:
    """The sources, each article once, then how many more there are."""
    by_article = {evidence.article_id: source(evidence, texts) for evidence in evidences}
    shown = list(by_article.values())
    more = texts.say("more.sources", count=len(shown) - most) if len(shown) > most else None
    return markup.join([*shown[:most], more], " · ")


def short(words: str, most: int = LONGEST_QUOTE) -> str:
    """The words, cut between two of them when they are many."""
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def quote(evidence: Evidence) -> Html:
    """The words themselves."""
    return markup.quotation(f"“{short(evidence.quote)}”")
