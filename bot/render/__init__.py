"""From answers and cards to messages: pure, no database, no clock, no library of Telegram's."""
