"""Every kind of story that the reader understands, by name: text to answer.

Money is in whole units of the currency, a time of day in minutes since midnight, a percentage as
the number before its sign.
"""

from collections.abc import Callable
from fractions import Fraction

from tests.reader import goods, paces, shares

Read = Callable[[str], Fraction]

STORIES: dict[str, Read] = {**goods.STORIES, **paces.STORIES, **shares.STORIES}
