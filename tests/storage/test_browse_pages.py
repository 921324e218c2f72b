"""Datasette over news.db: what a reader sees, over real HTTP and in a real browser."""

import asyncio
import contextlib
import shutil
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from sqlite_utils import Database

from storage.news.browse.server import PortTaken, address, listen, serve
from storage.news.ingest import ingest
from tests.storage.articles import HOST, NAME, SEEN, conference


class Browsing:
    """Datasette in a thread of its own while a test looks at it."""

    def __init__(self, news: Path, *, public: bool) -> None:
        self.socket = listen("127.0.0.1", 0)
        self.url = address(self.socket)
        self._news, self._public = news, public
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        self._task = self._loop.create_task(serve(self._news, self.socket, public=self._public, ready=lambda _: self._ready.set()))
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._task)

    def __enter__(self) -> "Browsing":
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join(30)

    def get(self, path: str) -> tuple[int, str]:
        """Status and body of one page."""
        try:
            with urllib.request.urlopen(self.url + path) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()


@pytest.fixture
def filled(news: Database, tmp_path: Path) -> Path:
    """news.db with one conference told by two papers."""
    for source in ("baosong.vn", "baobien.vn"):
        ingest(news, conference(source).facts, page_id=None, url=f"https://{source}/tin-1.html", source=source, seen_at=SEEN)
    return tmp_path / "news.db"


@pytest.fixture
def browsing(filled: Path) -> Iterator[Browsing]:
    with Browsing(filled, public=False) as server:
        yield server


@pytest.mark.parametrize(
    ("path", "shows"),
    [
        ("", "điểm tin"),
        ("news", "Latest meetings"),
        ("news/meetings", NAME),
        ("news/people", HOST),
        ("news/latest_meetings", HOST),
        ("news/articles?_search=Tr%E1%BB%93ng+r%E1%BB%ABng", "baosong.vn"),
        ("news/articles?_search=trong+rung", "baosong.vn"),
        ("news/people?_search=%C4%90%E1%BA%B7ng+Thu", HOST),
        ("news/people?_search=dang+thu+ha", HOST),
        ("news/participations?_labels=on", HOST),
        ("news/texts", "Trồng rừng ven biển"),
    ],
)
def test_pages_show_the_facts(browsing: Browsing, path: str, shows: str) -> None:
    """Tables, stored queries, labels and searches with or without accents show what was kept."""
    status, page = browsing.get(path)
    assert status == 200
    assert shows in page


def test_nothing_can_be_written(browsing: Browsing) -> None:
    """SQL that would write is refused."""
    status, page = browsing.get("news?sql=delete+from+people")
    assert status == 400
    assert "SELECT" in page


def test_other_databases_are_not_there(filled: Path) -> None:
    """The private and the archive database lie beside news.db and are not served; downloads are refused."""
    (filled.parent / "bot.db").write_bytes(b"")
    with Browsing(filled, public=False) as server:
        assert [server.get(path)[0] for path in ("bot", "pages", "news.db")] == [404, 404, 403]


@pytest.mark.parametrize(
    ("path", "status"),
    [("news/texts", 403), ("news/versions", 403), ("news?sql=select+1", 403), ("news/meetings", 200), ("news/latest_meetings", 200)],
)
def test_public_browsing_is_narrower(filled: Path, path: str, status: int) -> None:
    """Open to the public, facts and stored queries are shown; whole texts and free SQL are refused."""
    with Browsing(filled, public=True) as server:
        assert server.get(path)[0] == status


def test_a_taken_port_is_said_plainly() -> None:
    """A taken port is one sentence that names the port and the mend."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=rf"Port {port} .* taken .* --port"):
            listen("127.0.0.1", port)


@pytest.fixture
def browser() -> Iterator[webdriver.Chrome]:
    if not (shutil.which("chromium") and shutil.which("chromedriver")):
        pytest.skip("no chromium and chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in ("headless", "no-sandbox", "disable-gpu", "disable-background-networking", "disable-component-update", "disable-sync"):
        options.add_argument(f"--{flag}")
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(str(shutil.which("chromedriver"))))
    yield driver
    driver.quit()


@pytest.mark.browser
def test_a_reader_finds_a_meeting_and_its_people(browsing: Browsing, browser: webdriver.Chrome) -> None:
    """In a browser: from the front page to the meeting, who took part by name, and the sentence; facets and descriptions stand there."""
    browser.get(browsing.url + "news/meetings")
    assert browser.find_element(By.TAG_NAME, "h1").text.startswith("Meetings")
    assert "One row for one event" in browser.find_element(By.TAG_NAME, "body").text
    assert browser.find_element(By.CSS_SELECTOR, ".facet-info-name strong").text.startswith("kind")
    browser.find_element(By.CSS_SELECTOR, "td.col-Link a, td.col-link a, table.rows-and-columns td a").click()
    assert NAME in browser.find_element(By.TAG_NAME, "body").text
    browser.get(browsing.url + "news/participations")
    people = [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.col-person_id")]
    assert any(HOST in cell for cell in people)
    assert browser.execute_script("return document.documentElement.scrollHeight > 0 && !document.querySelector('.message-error')")
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
