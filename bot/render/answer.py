"""Any answer of a look-up as a message."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.message import Message
from bot.render import articles, coverage, documents, figures, people
from bot.texts import Texts
from storage.news.answers import Answer, DocumentsAnswer, FiguresAnswer, NothingFound, PeopleAnswer, PersonAnswer, SearchAnswer
from storage.news.runs import Freshness


def answer(found: Answer, query: str, freshness: Sequence[Freshness], texts: Texts, now: dt.datetime) -> Message:
    """What a chat, or a terminal, is shown for an answer."""
    footer = coverage.footer(freshness, texts, now)
    match found:
        case PersonAnswer():
            return people.person(found, texts, footer)
        case PeopleAnswer():
            return people.people(found, texts)
        case DocumentsAnswer():
            return documents.documents(found, texts, footer)
        case FiguresAnswer():
            return figures.figures(found, texts, footer)
        case SearchAnswer():
            return articles.found(found, texts, footer)
        case NothingFound():
            return coverage.nothing(query, found.coverage, texts, now)
