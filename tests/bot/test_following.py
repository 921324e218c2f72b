"""Following by words and by buttons, over real HTTP."""

import pytest
from sqlite_utils import Database

from storage.chats import subscribers
from storage.chats.subscriptions import subscriptions
from tests.bot.fake_api.server import FakeBotApi
from tests.storage.articles import HOST

pytestmark = pytest.mark.anyio


def followed(chats: Database, chat: int = 1) -> list[tuple[str, str, str]]:
    """Kind, value and label of what a chat follows."""
    return [(s.kind, s.value, s.label) for s in subscriptions(chats, chat)]


UNDERSTOOD = {
    "a phrase in quotation marks": ('"trồng rừng"', ("words", "trồng rừng", "“trồng rừng”")),
    "in other quotation marks": ("“trồng rừng”", ("words", "trồng rừng", "“trồng rừng”")),
    "a province": ("hai phong", ("province", "hai phong", "Hải Phòng")),
    "a province with its kind": ("thành phố Hải Phòng", ("province", "hai phong", "Hải Phòng")),
    "a province of before a merger": ("Hà Nam", ("province", "ninh binh", "Ninh Bình (Hà Nam)")),
    "a document nobody cited yet": ("số 205-QĐ/TW", ("document", "205-qd/tw", "số 205-QĐ/TW")),
    "a document that is cited": ("12-kh/tw", ("document", "12-kh/tw", "12-KH/TW")),
    "a source by its host": ("https://www.baosong.vn/", ("source", "song", "Báo Sóng")),
    "a source by its title": ("báo biển", ("source", "bien", "Báo Biển")),
    "a kind of meeting": ("đại hội", ("kind", "congress", "đại hội")),
    "a kind of meeting in English": ("congress", ("kind", "congress", "đại hội")),
    "everything": ("tất cả", ("all", "", "Tất cả")),
}


@pytest.mark.parametrize(("words", "subject"), UNDERSTOOD.values(), ids=UNDERSTOOD)
async def test_what_follow_understands(
    serving: FakeBotApi, some_news: Database, chats: Database, words: str, subject: tuple[str, str, str]
) -> None:
    """Each way to name something is understood at once, and confirmed with a button to undo it."""
    answer = await serving.person(1).asks(f"/follow {words}")
    assert followed(chats) == [subject]
    assert subject[2] in answer.text
    assert list(answer.buttons) == ["↩️ Hoàn tác"]


async def test_a_person_is_followed_by_name(serving: FakeBotApi, some_news: Database, chats: Database) -> None:
    """A person who was in the news is followed as that person, accents or not."""
    await serving.person(1).asks("/follow dang thu ha")
    kind, value, label = followed(chats)[0]
    assert (kind, label) == ("person", HOST)
    assert len(value) == 16


async def test_an_ambiguous_name_is_asked_about(serving: FakeBotApi, some_news: Database, chats: Database) -> None:
    """A part of a name is not followed unasked: there is a button for each meaning, and the phrase is always one of them."""
    person = serving.person(1)
    question = await person.asks("/follow Hà")
    assert list(question.buttons) == [f"Người: {HOST} – Bí thư Tỉnh đoàn", "Từ khóa: “Hà”"]
    assert followed(chats) == []
    answer = await person.presses(question, "Từ khóa: “Hà”")
    assert followed(chats) == [("words", "Hà", "“Hà”")]
    assert "Đang theo dõi" in answer.text


async def test_an_unknown_name_can_be_followed_as_a_phrase(serving: FakeBotApi, some_news: Database, chats: Database) -> None:
    """Somebody never read of is offered as words."""
    person = serving.person(1)
    question = await person.asks("/follow Trương Văn Không")
    assert "Chưa bài nào" in question.text
    await person.presses(question, "Từ khóa: “Trương Văn Không”")
    assert followed(chats) == [("words", "Trương Văn Không", "“Trương Văn Không”")]


async def test_a_phrase_too_long_for_a_button_is_asked_for(serving: FakeBotApi, some_news: Database, chats: Database) -> None:
    """What does not fit into a button's 64 bytes is followed by sending it in quotation marks."""
    person = serving.person(1)
    words = "đẩy mạnh chuyển đổi số trong Đảng bộ toàn tỉnh"
    question = await person.asks(f"/follow {words}")
    assert question.buttons == {}
    assert f'/follow "{words}"' in question.text
    await person.asks(f'/follow "{words}"')
    assert followed(chats) == [("words", words, f"“{words}”")]


async def test_empty_long_and_doubled(serving: FakeBotApi, chats: Database) -> None:
    """Nothing to follow is asked with examples, too much is refused, twice is told."""
    person = serving.person(1)
    assert "/follow 205-QĐ/TW" in (await person.asks("/follow")).text
    assert "60" in (await person.asks("/follow " + "x" * 200)).text
    await person.asks("/follow Hải Phòng")
    assert "rồi" in (await person.asks("/follow Hải Phòng")).text
    assert len(followed(chats)) == 1


async def test_two_taps_from_start_to_a_province(serving: FakeBotApi, chats: Database) -> None:
    """The welcome's buttons lead to a subscription without typing."""
    person = serving.person(1)
    welcome = await person.asks("/start")
    person.press(welcome, "Một tỉnh")
    provinces = await person.hears(2)
    assert list(provinces.buttons) == ["Hải Phòng", "Ninh Bình"]
    await person.presses(provinces, "Hải Phòng")
    assert followed(chats) == [("province", "hai phong", "Hải Phòng")]


async def test_people_in_the_news_are_suggested(serving: FakeBotApi, some_news: Database, chats: Database) -> None:
    """The welcome offers those who led the latest meetings, all there is, and words."""
    person = serving.person(1)
    welcome = await person.asks("/start")
    person.press(welcome, "Một người")
    people = await person.hears(2)
    assert HOST in people.buttons
    person.press(welcome, "Một từ khóa")
    assert "ngoặc kép" in (await person.hears(3)).text
    person.press(welcome, "Mọi tin")
    await person.hears(4)
    assert followed(chats) == [("all", "", "Tất cả")]


async def test_undo_follow_and_undo_unfollow(serving: FakeBotApi, chats: Database) -> None:
    """Undoing undoes, and undoing that does too."""
    person = serving.person(1)
    answer = await person.asks("/follow Hải Phòng")
    await person.presses(answer, "↩️ Hoàn tác")
    assert followed(chats) == []
    await person.presses(answer, "↩️ Hoàn tác")
    assert followed(chats) == [("province", "hai phong", "Hải Phòng")]


async def test_list_and_its_buttons(serving: FakeBotApi, chats: Database) -> None:
    """The list names everything with a button to end it; many items have pages; an old button is answered kindly."""
    person = serving.person(1)
    assert "chưa theo dõi gì" in (await person.asks("/list")).text
    for number in range(22):
        await person.asks(f'/follow "cụm {number}"')
    listing = await person.asks("/list")
    assert "22 mục" in listing.text
    assert len(listing.buttons) == 21
    await person.presses(listing, "Tiếp ▶")
    assert list(listing.buttons) == ["✖ “cụm 20”", "✖ “cụm 21”", "◀ Trước"]
    await person.presses(listing, "✖ “cụm 21”")
    query = person.press(listing, "v1:off:999")
    await serving.until(lambda: query in serving.world.answers)
    assert serving.world.answers[query].text == "Mục này đã thôi theo dõi từ trước."
    assert len(followed(chats)) == 21


async def test_unfollow_by_name_and_by_choice(serving: FakeBotApi, chats: Database) -> None:
    """Unfollowing understands the name as it is listed; else it shows what there is."""
    person = serving.person(1)
    await person.asks('/follow "rừng"')
    await person.asks("/follow Hải Phòng")
    assert "Đã thôi theo dõi" in (await person.asks("/unfollow rung")).text
    choice = await person.asks("/unfollow xyz")
    assert list(choice.buttons) == ["✖ Hải Phòng"]
    await person.presses(choice, "✖ Hải Phòng")
    assert followed(chats) == []
    assert "chưa theo dõi gì" in (await person.asks("/unfollow")).text


async def test_stop_start_and_delete(serving: FakeBotApi, chats: Database) -> None:
    """Stopping keeps everything and is itself answered, starting again says so, deleting asks first and leaves nothing."""
    person = serving.person(1)
    await person.asks("/follow Hải Phòng")
    assert "tạm dừng" in (await person.asks("/stop")).text
    assert "⏸" in (await person.asks("/list")).text
    assert "trở lại" in (await person.asks("/start")).text
    assert '"Hải Phòng"' in (await person.asks("/mydata")).text
    question = await person.asks("/delete")
    await person.presses(question, "Giữ lại")
    assert len(followed(chats)) == 1
    question = await person.asks("/delete")
    person.press(question, "Xóa hết")
    assert "Đã xóa hết" in (await person.hears(len(person.inbox) + 1)).text
    assert followed(chats) == []
    assert subscribers.chat(chats, 1) is None


async def test_the_language_is_chosen_and_stays(serving: FakeBotApi) -> None:
    """A chosen language wins over what the client speaks."""
    person = serving.person(1, "vi")
    question = await person.asks("/lang")
    await person.presses(question, "English")
    assert "Follow whom" in (await person.asks("/follow")).text
    await person.asks("/lang vi")
    assert "Theo dõi ai" in (await person.asks("/follow")).text


async def test_old_and_hostile_buttons_are_answered_kindly(serving: FakeBotApi, chats: Database) -> None:
    """Whatever a button's data says, the answer is a line, never an error or somebody else's subscription."""
    person, other = serving.person(1), serving.person(2)
    answer = await person.asks("/follow Hải Phòng")
    shown = await other.asks("/list")
    for entry in ("v0:x", "", "v1:", "v1:follow:person:'; --", "v1:follow:x:y", "v1:list:-5", "v1:mute:,,", "v1:ask:x:y", "v1:off:1"):
        query = other.press(shown, entry)
        await serving.until(lambda query=query: query in serving.world.answers)
    assert followed(chats) == [("province", "hai phong", "Hải Phòng")]
    assert "lỗi" not in " ".join(message.text for message in other.inbox)
    assert answer.buttons


async def test_only_administrators_configure_a_group(serving: FakeBotApi, chats: Database) -> None:
    """Another member is told so kindly, by command and by button, may still ask, and Telegram is asked once in a while only."""
    admin, member = serving.member(-5, 1), serving.member(-5, 2, admin=False)
    answer = await admin.asks("/follow Hải Phòng")
    question = await admin.asks("/delete")
    for command in ("/follow Ninh Bình", "/unfollow Hải Phòng", "/stop", "/lang en", "/delete", "/start"):
        assert "quản trị viên" in (await member.asks(command)).text
    for message, button in ((answer, "↩️ Hoàn tác"), (question, "Xóa hết")):
        query = member.press(message, button)
        await serving.until(lambda query=query: query in serving.world.answers)
        assert "quản trị viên" in serving.world.answers[query].text
    assert "Hải Phòng" in (await member.asks("/list")).text
    assert followed(chats, -5) == [("province", "hai phong", "Hải Phòng")]
    assert len(serving.calls("getChatMember")) == 2
