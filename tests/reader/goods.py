"""Stories of the kind that this file reads; see `stories`."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.goods_checks import marbles, two_kinds
from tests.reader.goods_places import egg_farm, parking_lot
from tests.reader.goods_purchase import discount_coupon, packing, receipt
from tests.reader.goods_stock import library_loans, shop_stock

STORIES: dict[str, Callable[[str], Fraction]] = {
    "shop_stock": shop_stock,
    "library_loans": library_loans,
    "egg_farm": egg_farm,
    "parking_lot": parking_lot,
    "receipt": receipt,
    "discount_coupon": discount_coupon,
    "packing": packing,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {"marbles": marbles, "two_kinds": two_kinds}
OPEN = frozenset(STORIES)
