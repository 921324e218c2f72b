"""What a handler gives back: messages, never calls."""

from __future__ import annotations

from dataclasses import dataclass

from bot.message import Message


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person sees after asking; all of it together or nothing."""

    messages: tuple[Message, ...] = ()
    """New messages, in order."""
    edit: Message | None = None
    """What the message whose button was pressed becomes."""
    toast: str | None = None
    """A line shown for a moment where a button was pressed; at most 200 characters."""
    farewell: Message | None = None
    """Sent at once and kept nowhere, because nothing of the chat is kept any more."""


NOTHING = Reply()


def say(*messages: Message) -> Reply:
    """New messages and nothing else."""
    return Reply(messages)
