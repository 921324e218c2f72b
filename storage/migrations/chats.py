"""The schema of ``bot.db``: who is told what; private."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from storage.migrations.script import run

CHATS = Migrations("chats")


@CHATS()
def m001_chats(db: Database) -> None:
    """Chats and what they follow; all of a chat's rows go with it."""
    run(
        db,
        """
        CREATE TABLE chats (
            id INTEGER PRIMARY KEY,         -- Telegram's chat id
            kind TEXT NOT NULL,             -- private, group, supergroup, channel
            language TEXT NOT NULL,         -- vi, en
            state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'blocked')),
            paused_until TEXT,              -- when a pause ends by itself; null: until the chat says so
            created_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE subscriptions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,             -- person, post, province, body, document, source, kind, words, all
            value TEXT NOT NULL,            -- what is compared: an id, a folded name, a number
            label TEXT NOT NULL,            -- what the chat is shown
            created_at TEXT NOT NULL,
            cursor INTEGER NOT NULL,        -- the last change before it began: only later ones are told
            UNIQUE (chat_id, kind, value)
        ) STRICT;
        CREATE INDEX subscriptions_value ON subscriptions (kind, value);
        """,
    )


@CHATS()
def m002_inbox(db: Database) -> None:
    """Updates as Telegram gave them, kept before Telegram is told that we have them."""
    run(
        db,
        """
        CREATE TABLE inbox (
            arrival INTEGER PRIMARY KEY AUTOINCREMENT,
            update_id INTEGER NOT NULL UNIQUE,
            chat_id INTEGER,                -- whose it is, so that it can be forgotten
            payload BLOB,                   -- the update's JSON; emptied once answered
            received_at TEXT NOT NULL,
            answered_at TEXT
        ) STRICT;
        CREATE INDEX inbox_unanswered ON inbox (arrival) WHERE answered_at IS NULL;
        CREATE INDEX inbox_answered ON inbox (answered_at) WHERE answered_at IS NOT NULL;
        CREATE INDEX inbox_chat ON inbox (chat_id);
        """,
    )


@CHATS()
def m003_outbox(db: Database) -> None:
    """What is to be told: one row for a chat, an event and a version of it."""
    run(
        db,
        """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            event TEXT NOT NULL,
            version INTEGER NOT NULL,
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            priority INTEGER NOT NULL,      -- higher goes first
            state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'failed', 'dropped')),
            attempts INTEGER NOT NULL DEFAULT 0,
            retry_at TEXT,                  -- not before; null: at once
            reason TEXT,                    -- why the last attempt failed, or why it was dropped
            message_id INTEGER,             -- Telegram's, so that the message can be edited
            created_at TEXT NOT NULL,
            sent_at TEXT,
            UNIQUE (chat_id, event, version)
        ) STRICT;
        CREATE INDEX outbox_pending ON outbox (priority DESC, id) WHERE state = 'pending';
        CREATE INDEX outbox_event ON outbox (event, chat_id);
        CREATE TABLE cursors (
            name TEXT PRIMARY KEY,          -- who reads: matching
            value INTEGER NOT NULL          -- the last row of news.db's changes it has dealt with
        ) STRICT;
        """,
    )
