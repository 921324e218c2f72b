"""Questions about what was read; each answer says source, day, link and words, and silence is explained."""

from __future__ import annotations

from bot.desk import Desk
from bot.incoming import Ask
from bot.message import Message
from bot.questions import Question, question
from bot.reply import Reply, say
from parsers.text import squash

LONGEST_QUESTION = 200
"""Letters of a question that are looked at."""


def who(ask: Ask, desk: Desk) -> Reply:
    """A person's posts and meetings."""
    return _answer("who", ask, desk)


def meetings(ask: Ask, desk: Desk) -> Reply:
    """Meetings of a person, a province or a kind, or with words in their name; without a word the newest."""
    return _answer("meetings", ask, desk, needs_words=False)


def figures(ask: Ask, desk: Desk) -> Reply:
    """Figures by what they count."""
    return _answer("figures", ask, desk)


def doc(ask: Ask, desk: Desk) -> Reply:
    """A document by its number, and who cites it."""
    return _answer("doc", ask, desk)


def search(ask: Ask, desk: Desk) -> Reply:
    """Articles by their words."""
    return _answer("search", ask, desk)


def recent(ask: Ask, desk: Desk) -> Reply:
    """The newest articles, of a source or a province."""
    return _answer("recent", ask, desk, needs_words=False)


def words(ask: Ask, desk: Desk) -> Reply:
    """Words without a command: answered by their shape."""
    return _answer("ask", ask, desk)


def who_pressed(ask: Ask, desk: Desk) -> Reply:
    """One of several people was chosen."""
    return person_by_id(ask.argument, desk, edit=True)


def person_by_id(person_id: str, desk: Desk, *, edit: bool = False) -> Reply:
    """The person behind a button or a deep link."""
    message = question(Question("person", person_id), desk.news, desk.texts, desk.now)
    return Reply(edit=message) if edit else say(message)


def ask_pressed(ask: Ask, desk: Desk) -> Reply:
    """A button under an answer that asks the next question: ``what:argument``."""
    what, _, argument = ask.argument.partition(":")
    if what != "meetings":
        return Reply(toast=desk.texts.words("error.old_button"))
    return say(question(Question("meetings_of", argument), desk.news, desk.texts, desk.now))


def _answer(what: str, ask: Ask, desk: Desk, *, needs_words: bool = True) -> Reply:
    words_ = squash(ask.argument)[:LONGEST_QUESTION]
    if needs_words and not words_:
        return say(Message(desk.texts.say(f"usage.{what}")))
    return say(question(Question(what, words_), desk.news, desk.texts, desk.now))
