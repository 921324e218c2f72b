"""Who may configure a group: its administrators, as Telegram tells."""

from __future__ import annotations

import logging

from telegram import Bot, ChatMember
from telegram.error import TelegramError

from bot.clock import Clock
from bot.incoming import Ask

LOG = logging.getLogger(__name__)
BELIEVED = 300.0
"""Seconds for which an answer is believed: who was made or unmade an administrator need not wait long."""
PATIENCE = 5.0
"""Seconds to wait for Telegram; everybody else's questions wait too."""
MOST = 10_000
"""Answers remembered at once."""
_ADMINS = {ChatMember.OWNER, ChatMember.ADMINISTRATOR}


class Admins:
    """Remembers for some minutes who is an administrator of which group."""

    def __init__(self, bot: Bot, clock: Clock) -> None:
        self._bot = bot
        self._clock = clock
        self._known: dict[tuple[int, int], tuple[float, bool]] = {}
        """Group and person to the monotonic time until which the answer is believed, and the answer."""

    async def may_configure(self, ask: Ask) -> bool:
        """Whether who asks may change what this chat follows: anybody in private, administrators in a group."""
        if ask.private or ask.anonymous_admin:
            return True
        if ask.user_id is None:
            return False
        now, who = self._clock.monotonic(), (ask.chat_id, ask.user_id)
        until, known = self._known.get(who, (now, False))
        if until > now:
            return known
        try:
            member = await self._bot.get_chat_member(*who, read_timeout=PATIENCE, connect_timeout=PATIENCE)
        except TelegramError as error:
            LOG.warning("Telegram does not tell who is an administrator: %s", error)
            return False
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[who] = (now + BELIEVED, member.status in _ADMINS)
        return member.status in _ADMINS
