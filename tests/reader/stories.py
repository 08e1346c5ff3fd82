"""Every kind of story that is solved from its text, by name: text to answer.

Money is in whole units of the currency, a time of day in minutes since midnight, a percentage as
the number before its sign. `STORIES` are read in full; `CHECKERS` know the sums of one story by
heart, and only look for the role of each number. `OPEN` stories have facts that only add or take
away something, or a part that may be missing as a whole: without such a fact the text is another
problem, with another answer.
"""

from collections.abc import Callable
from fractions import Fraction

from tests.reader import goods, money, paces, places, shares

Read = Callable[[str], Fraction]

MODULES = (goods, money, paces, places, shares)
STORIES: dict[str, Read] = {
    name: read for module in MODULES for name, read in module.STORIES.items()
}
CHECKERS: dict[str, Read] = {
    name: read for module in MODULES for name, read in module.CHECKERS.items()
}
OPEN: frozenset[str] = frozenset().union(*(getattr(module, "OPEN", ()) for module in MODULES))
