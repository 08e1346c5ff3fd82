"""Drives and fuel: how much it takes, what it costs, how far it is good for, what is left."""

import re
from fractions import Fraction
from math import ceil

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnderdeterminedError

D = "(?:miles|kilometers)"
G = "(?:gallons?|liters?)"
PER = "/(?:gallon|liter)"
W = r"(?:(?!, and |, while )[^#~.])*?"
USES = (
    rf"# {D} (?:on |out of )?{PER}",
    rf"{PER} of gas\b{W} # {D}",
)
PRICES = (rf"$ (?:for )?{PER}", rf"{PER} of gas \w+ $")
BACK = re.compile(
    r"\breturn|way back|same (?:road|way|route)|way home|home again|drove? back", re.IGNORECASE
)
FULL = re.compile(
    r"with a full tank|to the brim|completely|fill(?:s|ed)? up the tank|tank (?:is|was) full",
    re.IGNORECASE,
)


def read_fuel(text: str) -> Fraction:
    """An amount of fuel or money, a distance, or a number of tanks."""
    told = Told(text)
    asked = told.asked
    use = need(told.one(*USES), "use")
    price, money = told.one(*PRICES), told.one("$")
    fuel, days = told.one(f"# {G}"), told.one("# days?")
    way, people = told.one(f"# {D}"), told.one("#")
    told.done()
    if re.search(rf"in {D}|how far|how many {D}|enough", asked, re.IGNORECASE):
        if re.search("all that gas", asked):
            need(fuel, "what is there already")
        return (need(money, "money") / need(price, "price") + (fuel or 0)) * use
    if "all these drives" in asked:
        need(days, "days")
    if "round trip" in asked and not BACK.search(told.text):
        raise UnderdeterminedError("the way back")
    length = need(way, "way") * (days or 1) * (2 if BACK.search(told.text) else 1)
    if "full tank" in asked:
        return Fraction(ceil(length / (use * need(fuel, "tank"))))
    return _amount(told, asked, length / use, fuel, price, money, people)


def _amount(
    told: Told,
    asked: str,
    gas: Fraction,
    fuel: Fraction | None,
    price: Fraction | None,
    fee: Fraction | None,
    people: Fraction | None,
) -> Fraction:
    """What is asked for, by what the whole way takes."""
    if FULL.search(told.text):
        return need(fuel, "tank") - gas
    if re.search(rf"\b{G}\b", asked):
        if re.search(r"\bleft\b|in the end", asked):
            raise UnderdeterminedError("whether the tank was full")
        if re.search("still|buy|add|missing", asked):
            need(fuel, "what is there already")
        return gas - (fuel or 0)
    cost = (gas - (fuel or 0)) * need(price, "price") + (fee or 0)
    if re.search(r"in all|altogether|expenses|fees|whole cost", asked):
        need(fee, "fee")
    if re.search(r"\beach\b|\bevery\b", asked):
        return cost / need(people, "people")
    return cost


FUEL = {"fuel": read_fuel}
