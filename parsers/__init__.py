"""Pages and the language: bytes or text in, frozen facts out. Pure: no network, clock, database or environment."""
