"""What holds for every test: properties are judged by what they say, however long the first example takes to load the lexicon."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
