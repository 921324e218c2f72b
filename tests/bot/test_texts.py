"""Every word of the bot stands in both languages, is used, and is taken by Telegram."""

import ast
import re
import string
from pathlib import Path

import pytest

from bot import router
from bot.profile import GROUP, MENU
from bot.texts import LANGUAGES, TextFileError, choose, load, parse
from crawler.verdicts import Verdict
from parsers.types import ChangeDirection, MeetingFormat, MeetingKind, PostStatus, Qualifier, Role, Session
from storage.chats.subscriptions import Follow
from storage.news.runs import FIELDS
from tests.bot.fake_api.formatting import accept

ROOM = Path(router.__file__).parent
CLOSED = {
    "role": Role,
    "meeting": MeetingKind,
    "status": PostStatus,
    "session": Session,
    "format": MeetingFormat,
    "qualifier": Qualifier,
    "change": ChangeDirection,
    "kind": Follow,
}
"""Sections that give words to a closed list."""
BY_NAME = {*CLOSED, "alarm", "field", "menu", "usage", "verdict", "what"}
"""Sections whose texts are found by a name that is put together."""


def places(text: str) -> set[str]:
    """The names of the places to be filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_no_text_is_missing_in_either_language() -> None:
    """Both files have the same keys with the same places."""
    vi, en = (load(language).entries for language in LANGUAGES)
    assert set(vi) == set(en)
    assert {key for key in vi if places(vi[key]) != places(en[key])} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_valid_markup(language: str) -> None:
    """Whatever is filled in, Telegram takes it."""
    for key, text in load(language).entries.items():
        accept(load(language).say(key, **dict.fromkeys(places(text), "<x>&")), "HTML")
        assert "  " not in text.strip(), key


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    """The keys in the code, with those put together from a section and a name, are the keys in the files."""
    keys = set(load("vi").entries)
    constants = {
        node.value
        for path in ROOM.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    sections = {key.partition(".")[0] for key in keys}
    named = {text for text in constants if re.fullmatch(rf"(?:{'|'.join(sections)})\.[a-z_]*[a-z]", text)}
    put_together = {key for key in keys if key.startswith(("button.try_", "lang.")) or key.partition(".")[0] in BY_NAME}
    assert named - keys == set()
    assert keys - named - put_together == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", CLOSED)
def test_closed_lists_have_a_word_for_each_value(language: str, section: str) -> None:
    """A role, a kind of meeting and so on is never shown by its code name."""
    labels = dict(load(language).section(section)).keys() - {"organizers"}
    assert labels == {value.value for value in CLOSED[section]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_can_be_amiss_with_a_source_has_words(language: str) -> None:
    """Each verdict of a run but the good one, and each field that can be missing, as the other rooms name them."""
    texts = load(language)
    assert dict(texts.section("verdict")).keys() == {verdict.value for verdict in Verdict if verdict is not Verdict.OK}
    assert dict(texts.section("field")).keys() == set(FIELDS)


def test_every_command_stands_in_the_menu_and_in_help() -> None:
    """What the bot answers is what its menus and its help name."""
    assert {name for name, _ in load("vi").section("menu")} == set(router.COMMANDS)
    assert set(MENU) | {"start"} == set(router.COMMANDS)
    assert set(GROUP) < set(MENU)
    for language in LANGUAGES:
        told = set(re.findall(r"/([a-z]+)", load(language).words("help.text")))
        assert set(router.COMMANDS) - told <= {"help"}


@pytest.mark.parametrize(
    ("code", "language"), [(None, "vi"), ("vi", "vi"), ("vi-VN", "vi"), ("en", "en"), ("en-GB", "en"), ("fr", "en"), ("", "en")]
)
def test_the_language_of_a_client(code: str | None, language: str) -> None:
    """Vietnamese unless the client speaks something else."""
    assert choose(code) == language


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('[a]\nb = "x"\nc = 3', r"vi\.toml, line 3: a\.c: expected .* string"),
        ('b = "x"', r"vi\.toml, line 1: b: expected \[section\]"),
        ('[a]\nb = ""', r"line 2"),
        ("[a\n", r"vi\.toml: .*line 1"),
    ],
)
def test_a_wrong_file_is_told_with_line_and_expectation(source: str, told: str) -> None:
    """File, line, what is expected."""
    with pytest.raises(TextFileError, match=told):
        parse(source, "vi.toml")
