"""Stories of the kind that this file reads; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.goods_stock import library_loans, shop_stock

STORIES: dict[str, Callable[[str], Fraction]] = {
    "shop_stock": shop_stock,
    "library_loans": library_loans,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {}
OPEN = frozenset({"shop_stock", "library_loans"})
