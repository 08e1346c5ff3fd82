"""Stories of shares, changes and comparisons; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.shares_ages import ages
from tests.reader.shares_averages import average_of_results
from tests.reader.shares_changes import up_and_down
from tests.reader.shares_fractions import successive_fractions
from tests.reader.shares_groups import growing_group
from tests.reader.shares_growth import compound_growth
from tests.reader.shares_interest import simple_interest
from tests.reader.shares_prices import original_price
from tests.reader.shares_ratio import sharing_ratio

STORIES: dict[str, Callable[[str], Fraction]] = {
    "ages": ages,
    "growing_group": growing_group,
    "original_price": original_price,
    "simple_interest": simple_interest,
    "sharing_ratio": sharing_ratio,
    "successive_fractions": successive_fractions,
    "test_average": average_of_results,
    "up_and_down": up_and_down,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {"compound_growth": compound_growth}
# An amount that is kept back, spent or added may be missing: then it is another story.
OPEN = frozenset(
    {
        "growing_group",
        "original_price",
        "simple_interest",
        "up_and_down",
        "test_average",
        "sharing_ratio",
        "successive_fractions",
    }
)
