"""Where to look and how politely: archives bytes, calls the parsers, hands facts to storage."""
