"""``bot.db``: chats, what they follow, what they asked and what they are to be told."""
