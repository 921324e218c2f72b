"""Who somebody is, as far as articles say."""

from __future__ import annotations

from bot import markup
from bot.fitting import cut
from bot.markup import Html
from bot.message import Button, Message, Rows, callback, row
from bot.render.evidence import quote, sources
from bot.render.times import day, span
from bot.texts import Texts
from storage.news.answers import Attendance, PeopleAnswer, PersonAnswer, PersonHit, PostHeld

MOST_POSTS = 8
MOST_MEETINGS = 5


def person(answer: PersonAnswer, texts: Texts, footer: Html) -> Message:
    """Posts with the days they were seen and by whom, the last meetings, a quote; buttons to follow and to go on."""
    posts = [_post(held, texts) for held in answer.posts[:MOST_POSTS]]
    meetings = [_meeting(attendance, texts) for attendance in answer.meetings[:MOST_MEETINGS]]
    newest = next((held.evidence[0] for held in answer.posts if held.evidence), None)
    namesakes = ", ".join(_told_apart(hit) for hit in answer.same_name)
    sections = [
        markup.join([Html(f"👤 {markup.bold(answer.name)}"), texts.say("person.posts") if posts else texts.say("person.no_posts"), *posts]),
        markup.join([texts.say("person.meetings"), *meetings]) if meetings else None,
        quote(newest) if newest else None,
        texts.say("person.same_name", people=namesakes) if namesakes else None,
        footer,
    ]
    html = markup.join(sections, "\n\n")
    return Message(cut(html), (_next(answer, texts),))


def people(answer: PeopleAnswer, texts: Texts) -> Message:
    """Several people: choose one with a button."""
    lines = [markup.join(["•", markup.bold(hit.name), f"– {'; '.join(hit.posts)}" if hit.posts else None], " ") for hit in answer.hits]
    return Message(cut(markup.join([texts.say("person.which"), *lines])), choices(answer.hits))


def choices(hits: tuple[PersonHit, ...]) -> Rows:
    """One button a person."""
    return tuple(row(Button(_told_apart(hit), callback("who", hit.id))) for hit in hits)


def _post(held: PostHeld, texts: Texts) -> Html:
    status = "" if held.status == "current" else f"{texts.label('status', held.status)} "
    first, last = day(held.observed_from), day(held.observed_to)
    if first and last and first != last:
        seen = texts.say("person.seen_between", first=first, last=last)
    else:
        seen = texts.say("person.seen_on", day=first or last) if first or last else texts.say("person.seen_undated")
    return markup.join([f"• {status}{held.title}", markup.join(["  ", markup.italic(seen), " · ", sources(held.evidence, texts)], "")])


def _meeting(attendance: Attendance, texts: Texts) -> Html:
    roles = ", ".join(texts.label("role", role) for role in attendance.roles)
    first = markup.join(["•", markup.bold(span(attendance.date, None)), attendance.name, f"– {roles}" if roles else None], " ")
    return markup.join([first, markup.join(["  ", sources(attendance.evidence, texts)], "")])


def _told_apart(hit: PersonHit) -> str:
    return f"{hit.name} – {hit.posts[0]}" if hit.posts else hit.name


def _next(answer: PersonAnswer, texts: Texts) -> tuple[Button, ...]:
    follow = Button(texts.words("button.follow", what=answer.name), callback("follow", "person", answer.id))
    meetings = Button(texts.words("button.meetings"), callback("ask", "meetings", answer.id))
    return row(follow, meetings if answer.meetings else None)
