"""Readers of stories about days, places and plans: fences, floors, paths, tables, surveys."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader import places_days

STORIES: dict[str, Callable[[str], Fraction]] = {
    "day_plan": places_days.day_plan,
    "weekly_habit": places_days.weekly_habit,
}
# Parts, breaks and days off can be missing as a whole: the text is then another problem.
OPEN = frozenset({"day_plan", "weekly_habit"})
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
