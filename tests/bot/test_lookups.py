"""Questions in a chat: every answer says source, day, link and words, and silence is explained."""

import datetime as dt

import pytest
from sqlite_utils import Database

from bot.questions import Question, question
from bot.terminal import render_plain
from bot.texts import load
from storage.news.ingest import ingest
from storage.news.runs import RunCounts, finish_run, start_run
from tests.bot.fake_api.formatting import accept
from tests.bot.fake_api.server import FakeBotApi
from tests.storage.articles import HOST, NAME, SEEN, Draft

pytestmark = pytest.mark.anyio

ANSWERED = {
    "who": ("/who dang thu ha", [HOST, "Bí thư Tỉnh đoàn", NAME, "Chủ trì"]),
    "meetings": ("/meetings", [NAME, "04/03/2026", "Hải Phòng", f"Chủ trì: {HOST}"]),
    "meetings of a province": ("/meetings Hải Phòng", [NAME]),
    "meetings of a kind": ("/meetings hội nghị", [NAME]),
    "meetings of a person": (f"/meetings {HOST}", [NAME]),
    "meetings by words": ("/meetings ven bien", [NAME]),
    "figures": ("/figures ha rung", ["4.321 ha rừng", "cả nước"]),
    "doc": ("/doc 12-KH/TW", ["Kế hoạch", "12-KH/TW"]),
    "search": ("/search chủ trì", ["chủ trì"]),
    "recent": ("/recent", [NAME]),
    "recent of a source": ("/recent báo sóng", [NAME]),
    "a name alone": (HOST, [HOST, "Bí thư Tỉnh đoàn"]),
    "a number alone": ("12-kh/tw", ["12-KH/TW"]),
}


@pytest.mark.parametrize(("asked", "told"), ANSWERED.values(), ids=ANSWERED)
async def test_each_question_is_answered_with_its_source(serving: FakeBotApi, some_news: Database, asked: str, told: list[str]) -> None:
    """What is known is told, with the paper, the time and a link to the article."""
    answer = await serving.person(1).asks(asked)
    assert [words for words in told if words not in answer.text] == []
    assert "Báo Sóng, 08:30 04/03/2026" in answer.text
    assert "https://baosong.vn/1" in answer.links


@pytest.mark.parametrize("asked", ["/who", "/figures", "/doc", "/search"])
async def test_an_empty_question_is_answered_with_an_example(serving: FakeBotApi, asked: str) -> None:
    """A command without words says what it wants."""
    assert f"{asked} " in (await serving.person(1).asks(asked)).text


async def test_words_that_are_none_are_answered_with_help(serving: FakeBotApi) -> None:
    """A message of invisible letters is no question."""
    assert "/help" in (await serving.person(1).asks("\u200b\u2060")).text


async def test_several_people_are_a_choice(serving: FakeBotApi, some_news: Database) -> None:
    """A part of a name that several people have brings a button for each, with their posts; it becomes the answer in place."""
    other = Draft("Tin khác", "Đặng Thu Hằng, Giám đốc Sở Y tế, dự họp.").person("Đặng Thu Hằng", "Giám đốc Sở Y tế")
    ingest(some_news, other.facts, page_id=None, url="https://baosong.vn/2", source="song", seen_at=SEEN)
    person = serving.person(1)
    choice = await person.asks("/who dang thu")
    assert sorted(choice.buttons) == [f"{HOST} – Bí thư Tỉnh đoàn", "Đặng Thu Hằng – Giám đốc Sở Y tế"]
    await person.presses(choice, f"{HOST} – Bí thư Tỉnh đoàn")
    assert NAME in choice.text
    person.press(choice, "Các cuộc họp")
    assert (await person.hears(2)).text.startswith(f"🏛 {NAME}")
    await person.presses(choice, f"🔔 Theo dõi {HOST}")
    assert "Đang theo dõi người Đặng Thu Hà" in choice.text


async def test_a_deep_link_goes_straight_there(serving: FakeBotApi, some_news: Database) -> None:
    """``/start p_<id>`` shows a person, ``/start t_<province>`` follows a province."""
    person = serving.person(1)
    answer = await person.asks(f"/who {HOST}")
    person_id = answer.buttons[f"🔔 Theo dõi {HOST}"].rpartition(":")[2]
    assert HOST in (await person.asks(f"/start p_{person_id}")).text
    assert "Hải Phòng" in (await person.asks("/start t_hai-phong")).text


def test_silence_is_explained(news: Database) -> None:
    """Nothing found means something only where the sources were read; else the answer says which were not, and since when."""
    texts, now = load("vi"), SEEN + dt.timedelta(hours=2)

    def silence() -> str:
        return render_plain(question(Question("ask", "Lê Chưa Ai Biết"), news, texts, now))

    assert "Chưa nguồn nào được đọc" in silence()
    for source, at, verdict in (("song", SEEN, "ok"), ("bien", SEEN - dt.timedelta(days=3), "ok"), ("bien", SEEN, "blocked")):
        finish_run(news, start_run(news, source, at=at), at=at, verdict=verdict, counts=RunCounts())
    told = silence()
    assert "Không thấy không có nghĩa là không có" in told
    assert "✓ Báo Sóng: đã đọc lúc 09:00 05/03/2026" in told
    assert "⚠️ Báo Biển: chưa đọc được từ 09:00 02/03/2026" in told
    finish_run(news, start_run(news, "bien", at=now), at=now, verdict="ok", counts=RunCounts())
    assert "nhiều khả năng chưa bài nào nêu" in silence()


@pytest.mark.parametrize("words", ["<b>", "&", '"', "' OR 1=1 --", "*", "a" * 5000, "😀" * 300, "đ" * 300, "{x}", "%s", "\u202e"])
def test_hostile_questions_get_an_answer_that_telegram_takes(some_news: Database, words: str) -> None:
    """Whatever is asked, the answer is valid and fits."""
    for what in ("ask", "who", "meetings", "figures", "doc", "search", "recent"):
        message = question(Question(what, words[:200]), some_news, load("vi"), SEEN)
        accept(message.html, "HTML")
