"""Figures: every number of an article that counts or measures something in the world."""

from parsers.facts.statistics.finding import find_statistics
from parsers.facts.statistics.landmarks import Landmarks, find_landmarks

__all__ = ["Landmarks", "find_landmarks", "find_statistics"]
