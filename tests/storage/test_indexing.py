"""Full-text indexes hear of what is new when a transaction ends."""

import dataclasses
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from storage.database import open_news, write
from storage.migrations.news import NEWS
from storage.migrations.tables.searched import SEARCHED
from storage.news.indexing import indexed
from storage.news.ingest import ingest
from storage.news.people import find_people
from storage.news.search import search
from tests.storage.articles import HOST, SEEN, Draft, conference, falsely_quoted


def keep(db: Database, draft: Draft, url: str | None = None, **altered: object) -> None:
    """Ingest an article, some of its facts replaced."""
    facts = dataclasses.replace(draft.facts, **altered)  # type: ignore[arg-type]
    ingest(db, facts, page_id=None, url=url, source=None, seen_at=SEEN)


def check(db: Database) -> None:
    """Every index holds exactly what its table holds, and nothing waits."""
    assert db.execute("SELECT * FROM unindexed").fetchall() == []
    for _, indexes in SEARCHED.values():
        for name, _ in indexes:
            db.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")


def test_what_comes_and_goes_within_a_transaction_is_indexed_as_it_stands(news: Database) -> None:
    """Articles that are new, edited and robbed of their facts before the transaction ends are found as they are in the end."""
    with indexed(news):
        keep(news, conference(), "https://a.vn/1")
        keep(news, conference("baonui.vn"), "https://b.vn/1")
        keep(news, Draft("Trồng rừng: đã sửa", "Lễ phát động diễn ra ở Cát Bà."), "https://a.vn/1")
        keep(news, conference("baonui.vn"), "https://b.vn/1", people=(), meetings=(), statistics=(), documents=())
        keep(news, conference("bien.vn", name="Hội nghị bàn về chợ nổi"), "https://c.vn/1")
        assert search(news, "Cát Bà") == []
    check(news)
    assert [hit.evidence.url for hit in search(news, "Cát Bà")] == ["https://a.vn/1"]
    assert [hit.evidence.url for hit in search(news, "chợ nổi")] == ["https://c.vn/1"]
    assert len(search(news, "trong rung")) == 3


def test_nothing_of_a_transaction_undone_is_found(news: Database) -> None:
    """An article whose transaction fails later on is in no index."""

    def fail() -> None:
        with indexed(news):
            keep(news, conference())
            keep(news, Draft("Sai"), statistics=falsely_quoted().statistics)

    with pytest.raises(sqlite3.IntegrityError, match="false quote"):
        fail()
    check(news)
    assert search(news, "trồng rừng") == []


def test_rows_that_others_wrote_are_found_after_the_next_article(news: Database) -> None:
    """A person inserted by hand waits, and is indexed together with what comes next."""
    with write(news):
        news["people"].insert(
            {
                "id": "x",
                "seq": 9,
                "name": "Vũ Thị Tay",
                "name_key": "vũ thị tay",
                "discriminator": "",
                "name_folded": "vu thi tay",
                "first_seen": "",
            }
        )
    keep(news, conference())
    check(news)
    assert [person.name for person in find_people(news, "thị tay")] == ["Vũ Thị Tay"]


def test_an_older_file_keeps_what_it_had_indexed(tmp_path: Path) -> None:
    """A file of before is migrated without indexing anew: its articles are found, and forgotten when they are edited."""
    old = Database(tmp_path / "news.db")
    NEWS.apply(old, stop_before="m007_unindexed")
    old.execute("INSERT INTO sources (name, host, title) VALUES ('baosong.vn', 'baosong.vn', 'Báo Sóng')")
    columns = "id, seq, url, source, title, authors, version, digest, reader, first_seen, last_seen"
    for number, words in enumerate(("Tin về đê biển", "Tin về đầm sen"), 1):
        url = f"https://baosong.vn/{number}"
        values = (f"{number}", number, url, "baosong.vn", words, "[]", 1, "", "1", "2026-01-01", "2026-01-01")
        old.execute(f"INSERT INTO articles ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        old.execute("INSERT INTO texts (seq, article_id, text) VALUES (?, ?, ?)", (number, f"{number}", words))
    old.conn.commit()
    old.close()
    news = open_news(tmp_path)
    check(news)
    assert len(search(news, "tin về")) == 2
    news.execute("UPDATE texts SET text = 'Tin về đèo cao' WHERE seq = 1")
    news.execute("DELETE FROM articles WHERE seq = 2")
    keep(news, conference())
    check(news)
    assert [len(search(news, words)) for words in ("đê biển", "đèo cao", "đầm sen", HOST)] == [0, 1, 0, 1]
    news.close()
