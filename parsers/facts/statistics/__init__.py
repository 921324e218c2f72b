"""Figures: every number of an article that counts or measures something in the world."""

from parsers.facts.statistics.finding import find_statistics

__all__ = ["find_statistics"]
