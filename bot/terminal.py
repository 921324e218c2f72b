"""The same messages for a terminal: as text, and as a bubble of a chat."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.panel import Panel
from rich.text import Text

from bot.markup import pieces, plain
from bot.message import Message
from bot.render.times import HANOI

_STYLES = {"b": "bold", "i": "italic", "s": "strike", "u": "underline", "code": "cyan", "blockquote": "italic dim"}
_WIDEST = 76


def render_plain(message: Message) -> str:
    """The message for a pipe or a file: links with their addresses; buttons left out, as nobody can press them."""
    return plain(message.html)


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that rich prints: styled with links to click in a terminal, else as ``render_plain``."""

    message: Message

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """What rich asks for."""
        yield styled(self.message.html) if console.is_terminal else Text(render_plain(self.message))


def chat_bubble(message: Message, *, sender: str = "Điểm tin", at: dt.datetime | None = None) -> RenderableType:
    """The message as a Telegram chat shows it, buttons beneath; ``at`` is shown as Hanoi time in the corner."""
    rows = [Text("  " + "  ".join(f"[ {button.text} ]" for button in row), style="cyan") for row in message.buttons]
    panel = Panel(
        styled(message.html),
        box=box.ROUNDED,
        title=Text(sender, style="bold green"),
        title_align="left",
        subtitle=Text(at.astimezone(HANOI).strftime("%H:%M ✓✓"), style="dim") if at else None,
        subtitle_align="right",
        border_style="green",
        width=_WIDEST,
    )
    return Group(panel, *rows)


def styled(html: str) -> Text:
    """Telegram's HTML as rich text: links can be clicked where the terminal can."""
    shown = Text()
    styles: list[str] = []
    for piece in pieces(html):
        if piece.opens:
            styles.append(f"link {piece.href}" if piece.href else _STYLES.get(piece.tag, ""))
            shown.append("▎ " if piece.tag == "blockquote" else "", "green")
        elif piece.closes:
            styles.pop()
        else:
            shown.append(piece.shown, " ".join(filter(None, styles)))
    return shown
