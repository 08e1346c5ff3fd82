"""Sales for a good cause: what comes in, what it cost, what the goal lacks."""

import re
from fractions import Fraction

from tests.reader.money_goods import Goods, best, clause_around, name_after, stems
from tests.reader.money_roles import Roles, ceil_quotient, question, role_of, views, with_bars
from tests.reader.text import Number, UnderdeterminedError, UnreadableError

SALE = (
    ("goal", r"\b(raise|collect)s? (the )?@M (for|to pay for|that)"),
    ("goal", r"\bgoal (of|is|was)( to raise| to collect)? @M"),
    ("goal", r"@M (is|was) needed"),
    ("goal", r"\bneed(s|ed)? @M for"),
    ("donation", r"\b(donat|giv|gave|put|add|contribut)\w* (a donation of )?@M"),
    ("donation", r"\bdonation of @M"),
    ("donation", r"@M from _ as a donation"),
    ("donation", r"@M in the donation jar"),
    ("cost", r"\b(ingredients|supplies|materials)\b _@M"),
    ("cost", r"@M (worth of|on the) (ingredients|supplies|materials)"),
    ("cost", r"\bcosts? _@M to make"),
    ("cost", r"\bmaking an? _@M"),
    ("cost", r"\bcosts? _@M _(wholesale|warehouse)"),
    ("cost", r"\b(wholesaler|warehouse store) (charges?|charged|sells?|sold) _@M"),
    ("cost", r"@M _(beforehand|from a wholesaler|at a (wholesale|warehouse) store)"),
    (
        "unsold",
        r"@N ;\b(unsold|not sold|no buyer|still there|away at the end)\b",
    ),
    ("unsold", r"\ball but @N"),
    ("unsold", r"\bno buyer (is|was) found for @N"),
    ("unsold", r"@N of them"),
    ("price", r"@M"),
    ("goods", r"@N "),
)

COIN = r"(dollars|euros|pounds|cents|pence)\b"
MORE = rf"\b(how many|number of) (more )?(?!{COIN})(?P<what>[a-z' -]+?) (do|does|did|still|that)\b"


def fundraiser(text: str) -> Fraction:
    """What a sale brings in, less its costs, and what the goal still lacks."""
    has, goods, cost = _read(text)
    if not goods or any(one.price is None for one in goods):
        raise UnderdeterminedError("a price is missing")
    money = sum((one.cost for one in goods), Fraction(0)) + has.sum("donation") - cost
    asked = question(text)
    more = re.search(MORE, asked)
    if more:
        return ceil_quotient(has["goal"] - money, _price(goods, more["what"]))
    if re.search(r"\b(missing|still|short|needs?|more)\b", asked):
        if ("cost" in has) != bool(re.search(r"costs taken off", asked)):
            raise UnderdeterminedError("what did it cost")
        return has["goal"] - money
    if "goal" in has or ("cost" in has) != bool(re.search(r"\bcosts?\b|profit", asked)):
        raise UnderdeterminedError("what did it cost")
    return money


def _price(goods: list[Goods], name: str) -> Fraction:
    price = best(goods, stems(name)).price
    assert price is not None
    return price


def _read(text: str) -> tuple[Roles, list[Goods], Fraction]:
    """The amounts by their roles; the goods that were sold, with prices; what they cost."""
    has, goods, later = Roles(), [], []
    text = with_bars(text)
    for number, view in views(text):
        role = role_of(view, SALE)
        if role == "goods":
            goods.append(Goods(name_after(text, number), number.value, number.start))
        elif role in ("price", "cost", "unsold"):
            later.append((role, number))
        elif role in has:
            raise UnreadableError(f"two numbers for {role}")
        else:
            has[role] = number.value
    costs = [_cost(has, goods, text, number) for role, number in later if role == "cost"]
    for role, number in later:
        one = _kind(goods, text, number)
        if role == "unsold":
            one.count -= number.value
        elif role == "price" and one.price is not None:
            raise UnreadableError(f"two prices of {one.name}")
        elif role == "price":
            one.price = number.value
    return has, goods, sum(costs, Fraction(0))


def _cost(has: Roles, goods: list[Goods], text: str, number: Number) -> Fraction:
    """What all the goods cost that cost so much each, sold or not."""
    if "cost" in has:
        raise UnreadableError("two costs")
    has["cost"] = number.value
    return number.value * _kind(goods, text, number).count


def _kind(goods: list[Goods], text: str, number: Number) -> Goods:
    """The goods that the clause around a number is about; "them" are those named last."""
    clause = clause_around(text, number)
    if re.search(r"\bthem\b(?! at)", clause):
        before = [one for one in goods if one.place < number.start]
        if not before:
            raise UnderdeterminedError("them")
        return before[-1]
    return best(goods, stems(clause))
