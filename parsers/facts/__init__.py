"""Facts from an article's text: who, what event, which figures, which documents."""
