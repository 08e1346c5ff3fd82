"""Stories of the kind that this file reads; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.goods_checks import marbles, two_kinds
from tests.reader.goods_grammar import possible
from tests.reader.goods_places import egg_farm, parking_lot
from tests.reader.goods_purchase import discount_coupon, packing, receipt
from tests.reader.goods_stock import library_loans, shop_stock

STORIES: dict[str, Callable[[str], Fraction]] = {
    "shop_stock": possible(shop_stock),
    "library_loans": possible(library_loans),
    "egg_farm": possible(egg_farm),
    "parking_lot": possible(parking_lot),
    "receipt": possible(receipt),
    "discount_coupon": possible(discount_coupon),
    "packing": possible(packing),
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {"marbles": marbles, "two_kinds": two_kinds}
OPEN = frozenset(STORIES)
