"""Meetings as all their reports tell them together."""

from __future__ import annotations

from collections.abc import Iterable

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Message
from bot.render.evidence import quote, sources
from bot.render.times import span
from bot.texts import Texts
from parsers.types import Role
from storage.news.answers import MeetingAnswer, Participant

MOST_PEOPLE = 6
"""People named for one role."""
LESSER = {Role.SPEAKER, Role.ATTENDEE, Role.MENTIONED}
"""Roles that go without saying for whoever has a greater one."""


def meetings(answers: list[MeetingAnswer], texts: Texts, footer: Html) -> Message:
    """One meeting in full, or several in short."""
    blocks = [_block(answer, texts, whole=len(answers) == 1) for answer in answers]
    return Message(cut(markup.join([*blocks, footer], "\n\n")))


def frame(
    kind: str, date: str | None, end_date: str | None, session: str | None, format_: str | None, place: str | None, texts: Texts
) -> Html:
    """``29/12/2022, sáng · Hà Nội · trực tiếp và trực tuyến``."""
    at = ", ".join(filter(None, [span(date, end_date), texts.label("session", session)]))
    parts = [f"📅 {at}" if at else None, f"📍 {place}" if place else None, texts.label("format", format_), texts.label("meeting", kind)]
    return markup.join(parts, " · ")


def who(people: Iterable[Participant], texts: Texts, *, most: int = MOST_PEOPLE) -> list[Html]:
    """One line a role: everybody in it, at first with the post as printed; who leads is not named again for attending."""
    by_role: dict[str, dict[str, Html]] = {}
    seen: set[str] = set()
    titled: set[str] = set()
    for person in people:
        if person.role in LESSER and person.person_id in seen:
            continue
        post = f" ({person.post_printed})" if person.post_printed and person.person_id not in titled else ""
        where = f", {person.bridge_point}" if person.bridge_point else ""
        by_role.setdefault(person.role, {}).setdefault(person.person_id, markup.text(f"{person.name}{post}{where}"))
        seen.add(person.person_id)
        if post:
            titled.add(person.person_id)
    return [_line(texts.label("role", role), list(named.values()), most, texts) for role, named in by_role.items()]


def _line(role: str, named: list[Html], most: int, texts: Texts) -> Html:
    return markup.join([markup.italic(f"{role}:"), markup.join(_some(named, most, texts), "; ")], " ")


def _some(named: list[Html], most: int, texts: Texts) -> list[Html]:
    rest = len(named) - most
    return [*named[:most], texts.say("more.people", count=rest)] if rest > 0 else named


def _block(answer: MeetingAnswer, texts: Texts, *, whole: bool) -> Html:
    told = [report.evidence for report in answer.reports]
    people = who(answer.people, texts) if whole else who(answer.people, texts, most=2)[:2]
    lines = [
        Html(f"🏛 {markup.bold(answer.name)}"),
        frame(answer.kind, answer.date, answer.end_date, answer.session, answer.format, answer.place, texts),
        texts.say("meeting.organizers", names="; ".join(answer.organizers)) if whole and answer.organizers else None,
        *people,
        quote(told[0]) if whole and told else None,
        Html(f"— {sources(told, texts, most=6 if whole else 2)}"),
    ]
    return markup.join(lines)
