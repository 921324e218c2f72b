"""What the bot answers: one module a subject, every handler a function from a question to a reply."""
