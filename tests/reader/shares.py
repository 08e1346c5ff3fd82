"""Stories of shares, changes and comparisons; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.shares_changes import up_and_down
from tests.reader.shares_fractions import successive_fractions
from tests.reader.shares_prices import original_price
from tests.reader.shares_ratio import sharing_ratio

STORIES: dict[str, Callable[[str], Fraction]] = {
    "original_price": original_price,
    "sharing_ratio": sharing_ratio,
    "successive_fractions": successive_fractions,
    "up_and_down": up_and_down,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
# An amount that is kept back, spent or added may be missing: then it is another story.
OPEN = frozenset({"original_price", "up_and_down", "sharing_ratio", "successive_fractions"})
