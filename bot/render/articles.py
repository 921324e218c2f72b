"""Articles that a search found, and the newest ones."""

from __future__ import annotations

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Message
from bot.render.evidence import named, quote, source
from bot.render.times import day, moment
from bot.texts import Texts
from storage.news.answers import RecentItem, SearchAnswer, SearchHit


def found(answer: SearchAnswer, texts: Texts, footer: Html) -> Message:
    """Each article with the sentence that was found."""
    lenient = None if any(hit.exact for hit in answer.hits) else texts.say("search.lenient")
    return Message(cut(markup.join([lenient, *(_hit(hit, texts) for hit in answer.hits), footer], "\n\n")))


def newest(items: list[RecentItem], texts: Texts, footer: Html) -> Message:
    """Titles with source and time, and the meetings they report."""
    return Message(cut(markup.join([*(_item(item, texts) for item in items), footer], "\n\n")))


def _hit(hit: SearchHit, texts: Texts) -> Html:
    evidence = hit.evidence
    words = quote(evidence) if evidence.quote != evidence.title else None
    return markup.join([evidence.title and markup.bold(evidence.title), words, Html(f"— {source(evidence, texts)}")])


def _item(item: RecentItem, texts: Texts) -> Html:
    at = moment(item.published_at) if item.published_at else day(item.day)
    meetings = [f"🏛 {name}" for _, name in item.meetings if name != item.title]
    title = markup.bold(item.title or texts.words("source.untitled"))
    return markup.join([title, *meetings, Html(f"— {named(item.source, item.url, at, texts)}")])
