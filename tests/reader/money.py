"""Stories of money: saving, selling, bills, plans and wages."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.money_saving import covering_costs

STORIES: dict[str, Callable[[str], Fraction]] = {"covering_costs": covering_costs}
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
OPEN = frozenset({"covering_costs"})
