"""Bills at restaurants: dishes, tax and tip, what is taken off, and who pays."""

import re
from fractions import Fraction

from tests.reader.money_goods import Goods, best, clause_around, name_after, stems
from tests.reader.money_roles import Roles, question, role_of, views, with_bars
from tests.reader.text import UnderdeterminedError, UnreadableError

GUESTS = (
    r"(friend|coworker|classmate|teammate|neighbor|cousin|roommate|musician|volunteer|hiker|student"
    r"|teacher|bandmate|traveler)s"
)
BILL = (
    ("tax", r"\btax of @P"),
    ("tax", r"\btax (on|in) [^|.]*(is|was) @P"),
    ("tip", r"@P of the price"),
    ("off", r"@M off the final bill"),
    ("off", r"\bfinal bill (is|was) lowered by @M"),
    ("off", r"\bcoupon worth @M"),
    ("budget", r"@M (to spend on|along to|to [A-Z])"),
    ("budget", r"\bwith @M in\b"),
    ("budget", r"\b(holds?|held) @M before"),
    ("budget", r"\b(sets?|set) aside @M for"),
    ("budget", r"\b(withdraws?|withdrew) @M from"),
    ("bill", r"@M before (tax|the tip)"),
    ("bill", r"\bbill of @M for the"),
    ("bill", r"\badd(s|ed)? up to @M"),
    ("bill", r"\ban? (breakfast|brunch|lunch|dinner|supper) _for @M at\b"),
    ("unit", r"@M (each|apiece)"),
    ("unit", r"\b(every|each) _ (is|was) @M"),
    ("unit", r"@M for an? _(and|,|\||\.)"),
    ("unit", r"\band @M for an? "),
    ("unit", r"\b(charge|ask)\w* @M for an? "),
    ("unit", r"\bprice of an? _ (is|was) @M"),
    ("unit", r"\ban? _ costs? @M"),
    ("treated", rf"@N of the {GUESTS}"),
    ("treated", rf"@N {GUESTS} (in the group|at the table)"),
    ("treated", rf"\b(pays?|paid) for @N {GUESTS}"),
    ("people", rf"@N {GUESTS}"),
    ("dish", r"@N "),
)


def restaurant_bill(text: str) -> Fraction:
    """What a meal costs with tax and tip, less what is taken off; who pays how much of it."""
    has, dishes = _read(text)
    price = sum((one.cost for one in dishes), Fraction(0)) if dishes else has["bill"]
    if ("before tax" in text) != ("tax" in has) or ("bill" in has and dishes):
        raise UnderdeterminedError("what is the tax")
    tip = has["tip"] * price / 100
    paid = price + tip + has.get("tax", Fraction(0)) * price / 100 - has.sum("off")
    return _answer(text, has, tip, paid)


def _answer(text: str, has: Roles, tip: Fraction, paid: Fraction) -> Fraction:
    asked = question(text)
    if "people" in has:
        rest = bool(re.search(r"\b(paying|other|everyone else|rest of the group)\b", text))
        if rest != ("treated" in has) or not re.search(r"equal|evenly|same part", text):
            raise UnderdeterminedError("who pays")
        return paid / (has["people"] - has.sum("treated"))
    if re.search(r"\beach\b|per person", asked):
        raise UnderdeterminedError("how many pay")
    if re.search(r"\btips?\b|\bservice\b|\b(waiter|waitress|server)\b", asked):
        return tip
    if re.search(r"\b(left|still|keeps?|kept)\b", asked):
        return has["budget"] - paid
    if "budget" in has:
        raise UnreadableError(asked)
    return paid


def _read(text: str) -> tuple[Roles, list[Goods]]:
    """The numbers by their roles, and the dishes with their prices."""
    has, dishes, prices = Roles(), [], []
    text = with_bars(text)
    for number, view in views(text):
        role = role_of(view, BILL)
        if role == "unit":
            prices.append(number)
        elif role == "dish":
            dishes.append(Goods(name_after(text, number), number.value, number.start))
        elif role in has:
            raise UnreadableError(f"two numbers for {role}")
        else:
            has[role] = number.value
    for number in prices:
        dish = best(dishes, stems(clause_around(text, number)))
        if dish.price is not None:
            raise UnreadableError(f"two prices of {dish.name}")
        dish.price = number.value
    return has, dishes
