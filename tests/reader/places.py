"""Readers of stories about days, places and plans: fences, floors, paths, tables, surveys."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader import (
    places_averages,
    places_checks,
    places_days,
    places_polls,
    places_shapes,
    places_tables,
)

STORIES: dict[str, Callable[[str], Fraction]] = {
    "day_plan": places_days.day_plan,
    "weekly_habit": places_days.weekly_habit,
    "fence": places_shapes.fence,
    "tiling": places_shapes.tiling,
    "garden_path": places_shapes.garden_path,
    "daily_table": places_tables.daily_table,
    "survey": places_polls.survey,
}
# Parts, breaks, days off, openings, coats can be missing as a whole: that is another problem.
OPEN = frozenset(
    {"day_plan", "weekly_habit", "fence", "tiling", "garden_path", "daily_table", "survey"}
)
CHECKERS: dict[str, Callable[[str], Fraction]] = {
    "map_scale": places_checks.map_scale,
    "tank_volume": places_checks.tank_volume,
    "group_average": places_averages.group_average,
}
