"""Stories of money: saving, selling, bills, plans and wages."""

from collections.abc import Callable
from fractions import Fraction

from tests.reader.money_bills import restaurant_bill
from tests.reader.money_blends import mixture, recipe_scaling
from tests.reader.money_packs import bulk_or_single
from tests.reader.money_plans import monthly_plan
from tests.reader.money_sales import fundraiser
from tests.reader.money_saving import covering_costs, piggy_bank
from tests.reader.money_steps import savings_step
from tests.reader.money_wages import wages_overtime

STORIES: dict[str, Callable[[str], Fraction]] = {
    "covering_costs": covering_costs,
    "fundraiser": fundraiser,
    "bulk_or_single": bulk_or_single,
    "monthly_plan": monthly_plan,
    "piggy_bank": piggy_bank,
    "savings_step": savings_step,
    "wages_overtime": wages_overtime,
    "restaurant_bill": restaurant_bill,
}
CHECKERS: dict[str, Callable[[str], Fraction]] = {
    "mixture": mixture,
    "recipe_scaling": recipe_scaling,
}
OPEN = frozenset(STORIES)  # each has amounts that may be there or not
