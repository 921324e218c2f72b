"""The alert: one event on one card, and why you got it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import LONGEST_DATA, Button, Message, callback, row
from bot.render.documents import title
from bot.render.evidence import quote, short, source, sources
from bot.render.figures import line
from bot.render.meetings import frame, who
from bot.texts import Texts
from storage.chats.subscriptions import Subscription
from storage.news.cards import EventCard
from storage.news.changes import Change

MOST_FIGURES = 4
MOST_DOCUMENTS = 4
MOST_CORRECTED = 5
MOST_REASONS = 6
LONGEST_BODY = 3400
"""Units of the card; the rest of a message is for the why-line."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is the same for every chat of one language: rendered once, however many chats are told."""

    html: Html
    url: str | None
    texts: Texts


def card(event: EventCard, texts: Texts) -> Card:
    """Headline, what, when, where, who in which role, figures, documents, a short quote, sources."""
    meeting = event.meeting
    other_name = meeting.name if meeting and meeting.name != event.headline else None
    head = [
        markup.bold(event.headline),
        Html(f"🏛 {markup.text(other_name)}") if other_name else None,
        frame(meeting.kind, meeting.date, meeting.end_date, meeting.session, meeting.format, meeting.place, texts) if meeting else None,
    ]
    # A bare percentage tells nothing without its sentence.
    telling = [figure for figure in event.figures if figure.unit != "%" or figure.indicator]
    stated = [
        *(Html(f"👤 {named}") for named in who(event.people, texts)),
        *(Html(f"🔢 {line(figure, texts)}") for figure in telling[:MOST_FIGURES]),
        _hidden(len(event.figures) - min(len(telling), MOST_FIGURES), texts),
        *(Html(f"📄 {title(d.kind, d.number, d.issuer, None, None)}") for d in event.documents[:MOST_DOCUMENTS]),
    ]
    told = [
        quote(event.quote) if event.quote.quote != event.headline else None,
        Html(f"🔗 {sources(event.sources, texts, most=5)}"),
    ]
    html = markup.join([markup.join(head), markup.join(stated), markup.join(told)], "\n\n")
    url = next((evidence.url for evidence in event.sources if evidence.url), None)
    return Card(cut(html, LONGEST_BODY), url, texts)


def correction(event: EventCard, change: Change, texts: Texts) -> Card:
    """What an article said before and says now; the first message stays as it is, so that both can be read."""
    headline = markup.bold(event.headline)
    corrected = next((s for s in event.sources if s.article_id == change.article_id), None)
    if corrected is None:  # only others tell of it now
        return withdrawn(headline, event.sources[0].url, change, texts)
    return _correction(texts.say("alert.corrected", source=source(corrected, texts)), headline, corrected.url, change, texts)


def withdrawn(headline: Html | None, url: str | None, change: Change, texts: Texts) -> Card:
    """What an article said and says no more; ``headline`` and ``url`` are those of the first message, None when they are not known."""
    return _correction(texts.say("alert.withdrawn"), headline, url, change, texts)


def _correction(head: Html, headline: Html | None, url: str | None, change: Change, texts: Texts) -> Card:
    lines = [head, headline, *itertools.islice(_altered(change, texts), MOST_CORRECTED)]
    return Card(cut(markup.join(lines), LONGEST_BODY), url, texts)


def alert(body: Card, reasons: Sequence[Subscription], *, silent: bool = False) -> Message:
    """The card for one chat, with all its reasons and the buttons to read, to mute them and to pause."""
    texts = body.texts
    why = " · ".join(_reason(reason, texts) for reason in reasons[:MOST_REASONS])
    html = markup.join([body.html, Html(f"🔔 {markup.italic(why)}") if why else None])
    read = Button(texts.words("button.read"), url=body.url)
    mute = Button(texts.words("button.mute"), _mute(reasons)) if reasons else None
    pause = Button(texts.words("button.pause"), callback("pause"))
    return Message(html, tuple(buttons for buttons in (row(read, mute), row(pause)) if buttons), preview=body.url, silent=silent)


def _reason(reason: Subscription, texts: Texts) -> str:
    """``Nghệ An``, or ``Từ khóa “bão”`` where the label alone would not tell."""
    return f"{texts.label('kind', reason.kind)} {reason.label}" if reason.kind in {"words", "source", "kind"} else reason.label


def _mute(reasons: Sequence[Subscription]) -> str | None:
    """As many of the reasons as a button can carry."""
    data = callback("mute", reasons[0].id)
    for count in range(2, len(reasons) + 1):
        longer = callback("mute", ",".join(str(reason.id) for reason in reasons[:count]))
        if longer is None or len(longer.encode()) > LONGEST_DATA:
            break
        data = longer
    return data


def _hidden(count: int, texts: Texts) -> Html | None:
    return texts.say("more.on_card", count=count) if count > 0 else None


def _altered(change: Change, texts: Texts) -> Iterator[Html]:
    """What an article said and what it says instead, by kind of fact; paired only where as many were taken out as put in."""
    for what in dict.fromkeys(entry["what"] for entry in change.detail):
        # One sentence may hold several facts: its words are shown once.
        was = dict.fromkeys(entry["was"] for entry in change.detail if entry["what"] == what and "was" in entry)
        now = dict.fromkeys(entry["now"] for entry in change.detail if entry["what"] == what and "now" in entry)
        head = markup.text(f"• {texts.label('what', what)}:")
        if len(was) == len(now):
            yield from (markup.join([head, markup.struck(short(w)), "→", short(n)], " ") for w, n in zip(was, now, strict=True))
        else:
            yield from (markup.join([head, texts.say("alert.removed"), markup.struck(short(w))], " ") for w in was)
            yield from (markup.join([head, texts.say("alert.added"), short(n)], " ") for n in now)
