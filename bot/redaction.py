"""The token never reaches a log: no handler writes a record before it is taken out."""

from __future__ import annotations

import logging
import re

_TOKEN = re.compile(r"\d{5,}:[\w-]{30,}")
HIDDEN = "<token>"

_CHATTY = ("httpx", "httpcore")
"""They log every address they call, and the address of a call to Telegram holds the token."""


class Redaction(logging.Filter):
    """Takes a token, and whatever looks like one, out of every record: message, arguments and traceback."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it is always kept."""
        record.msg, record.args = self.redact(record.getMessage()), None
        if record.exc_info:
            record.exc_text = self.redact(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        if record.stack_info:
            record.stack_info = self.redact(record.stack_info)
        return True

    def redact(self, text: str) -> str:
        """The text without the token."""
        return _TOKEN.sub(HIDDEN, text.replace(self._token, HIDDEN) if self._token else text)


def install(token: str) -> None:
    """Filter every handler that the root logger has now, and silence those who log addresses; to be called once handlers are set up."""
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    redaction = Redaction(token)
    for handler in (*logging.getLogger().handlers, logging.lastResort):
        if handler and not any(isinstance(known, Redaction) and known.redact(token) == HIDDEN for known in handler.filters):
            handler.addFilter(redaction)
