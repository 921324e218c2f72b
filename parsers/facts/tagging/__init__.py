"""A text cut into sentences, and its words marked: what the later stages read instead of letters."""
