"""What the Bot API answers when it says no, in its own words."""

from __future__ import annotations


class RefusedError(Exception):
    """An answer with ``ok: false``."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, object]:
        """The JSON that goes with the status code."""
        body: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(words: str, **parameters: int) -> RefusedError:
    """400: what was asked for can never be done."""
    return RefusedError(400, f"Bad Request: {words}", **parameters)


def forbidden(words: str) -> RefusedError:
    """403: the recipient does not want us."""
    return RefusedError(403, f"Forbidden: {words}")


def too_many(seconds: int) -> RefusedError:
    """429: wait first."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def conflict() -> RefusedError:
    """409: two pollers with one token."""
    return RefusedError(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")


def webhook_active() -> RefusedError:
    """409: a webhook gets the updates."""
    words = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    return RefusedError(409, f"Conflict: {words}")


def not_modified() -> RefusedError:
    """400: an edit that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )


def query_too_old() -> RefusedError:
    """400: a button's question that nobody waits for any more."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")
