"""Figures as they were given, those that disagree side by side."""

from __future__ import annotations

from decimal import Decimal

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Message
from bot.render.evidence import quote, source
from bot.render.times import day
from bot.texts import Texts
from parsers.types import StatisticKind
from storage.news.answers import FigureAnswer, FiguresAnswer

MOST = 8
_SIZES = ((10**9, "size.billion"), (10**6, "size.million"))


def figures(answer: FiguresAnswer, texts: Texts, footer: Html) -> Message:
    """Each figure with what it is of, its quote and its source."""
    blocks = [
        markup.join([Html(f"🔢 {line(figure, texts)}"), quote(figure.evidence), Html(f"— {source(figure.evidence, texts)}")])
        for figure in answer.figures[:MOST]
    ]
    more = texts.say("more.figures", count=len(answer.figures) - MOST) if len(answer.figures) > MOST else None
    return Message(cut(markup.join([*blocks, more, footer], "\n\n")))


def line(figure: FigureAnswer, texts: Texts) -> Html:
    """``hơn 254/616 tổ chức cơ sở đảng (Thái Nguyên, 2022)``."""
    value = amount(figure, texts)
    if figure.total is not None:
        value = f"{number(figure.value, texts.language)}/{number(figure.total, texts.language)}"
    bold = markup.bold(" ".join(filter(None, [texts.label("qualifier", figure.qualifier), f"{value}{_unit(figure.unit)}"])))
    # Others with a direction tell what something came from or is to come to, or leave open which: their quote says it.
    change = texts.label("change", figure.change) if figure.change and figure.kind == StatisticKind.CHANGE else None
    against = texts.words("figure.compared", with_=figure.compared_with) if figure.compared_with else None
    as_of = texts.words("figure.as_of", day=day(figure.as_of)) if figure.as_of else None
    about = ", ".join(filter(None, [figure.scope, period(figure.period), as_of]))
    return markup.join([figure.indicator and f"{figure.indicator}:", change, bold, against, f"({about})" if about else None], " ")


def amount(figure: FigureAnswer, texts: Texts) -> str:
    """The value; money in millions or billions (``14,5 tỷ``) where that says the same in fewer digits."""
    if figure.kind == StatisticKind.MONEY:
        for size, name in _SIZES:
            scaled = Decimal(str(figure.value)) / size
            if scaled >= 1 and scaled == round(scaled, 3):
                return f"{number(float(scaled), texts.language)} {texts.words(name)}"
    return number(figure.value, texts.language)


def period(text: str | None) -> str | None:
    """``06/2020`` for ``2020-06``; words as written."""
    return day(text) if text and text.replace("-", "").isdigit() else text


def number(value: float, language: str) -> str:
    """A number with the marks of the language: ``51.827`` and ``41,23`` in Vietnamese."""
    whole = isinstance(value, int) or value == int(value)
    english = f"{int(value):,}" if whole else f"{value:,.10f}".rstrip("0")
    return english if language == "en" else english.translate(str.maketrans(",.", ".,"))


def _unit(unit: str) -> str:
    return unit if unit == "%" else f" {unit}"
