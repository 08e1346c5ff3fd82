"""Stories of the kind that this file reads; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

STORIES: dict[str, Callable[[str], Fraction]] = {}
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
