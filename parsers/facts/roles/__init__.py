"""Who does what at an event: the verbs of a sentence matched with its people."""
