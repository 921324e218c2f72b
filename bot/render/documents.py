"""A document and the articles that cite it."""

from __future__ import annotations

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Button, Message, callback, row
from bot.render.evidence import quote, source
from bot.render.times import day
from bot.texts import Texts
from storage.news.answers import DocumentAnswer, DocumentsAnswer

MOST_CITATIONS = 6


def documents(answer: DocumentsAnswer, texts: Texts, footer: Html) -> Message:
    """Each document with who issued it, what it is about and who cites it; buttons to follow it."""
    blocks = [_document(document, texts) for document in answer.documents]
    buttons = [
        row(Button(texts.words("button.follow", what=document.number), callback("follow", "document", document.number)))
        for document in answer.documents[:3]
    ]
    return Message(cut(markup.join([*blocks, footer], "\n\n")), tuple(buttons))


def title(kind: str, number: str, issuer: str | None, date: str | None, subject: str | None) -> Html:
    """``Quy định 205-QĐ/TW của Bộ Chính trị, 23/09/2019, về …``, what is not known left out."""
    head = markup.join([kind, markup.bold(number), issuer and f"– {issuer}"], " ")
    return markup.join([head, day(date), subject], ", ")


def _document(document: DocumentAnswer, texts: Texts) -> Html:
    head = Html(f"📄 {title(document.kind, document.number, document.issuer, document.date, document.subject)}")
    by_article = {citation.article_id: citation for citation in reversed(document.citations)}
    citations = list(reversed(by_article.values()))
    cited = [markup.join([Html(f"• {source(c, texts)}"), c.title, quote(c)]) for c in citations[:MOST_CITATIONS]]
    hidden = len(citations) - MOST_CITATIONS
    more = texts.say("more.citations", count=hidden) if hidden > 0 else None
    return markup.join([head, texts.say("document.cited", count=len(citations)), *cited, more])
