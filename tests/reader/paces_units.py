"""Checks sums with amounts that change their unit, by formulas that are written out here."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnreadableError

# Each unit in the smallest one of its kind.
SIZES = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "ounce": 1,
    "pound": 16,
    "gram": 1,
    "kilogram": 1000,
    "milliliter": 1,
    "liter": 1000,
    "cup": 1,
    "quart": 4,
    "gallon": 16,
    "inch": 1,
    "foot": 12,
    "yard": 36,
    "mile": 63360,
    "centimeter": 1,
    "meter": 100,
    "kilometer": 100_000,
}
PLURALS = {"feet": "foot", "inches": "inch"}
NAMES = "|".join([*PLURALS, *sorted((f"{name}s?" for name in SIZES), key=len, reverse=True)])
SOLD = re.compile(r"\b(hour|pound|kilogram|quart|gallon|liter|foot|yard|meter)\b")
EXTRA = re.compile(
    r"reserve|sample|first try|aside|held? back|hold(?:s|ing)? back|trial run|practice|spare|later"
    r"|afterwards|additional|extra|at the end|set(?:ting)? everything up|clean|ready|away",
    re.IGNORECASE,
)
SUPPLY = re.compile(r"sets? aside #\d+ \w+ (?:for this|/day)|ready to be|ready for", re.IGNORECASE)
AGAIN = re.compile(r"all of this|these (?:are|were) the amounts", re.IGNORECASE)


def size(name: str) -> int:
    """A unit, singular or plural, in the smallest one of its kind."""
    return SIZES[PLURALS.get(name, name if name in SIZES else name.removesuffix("s"))]


def check_units(text: str) -> Fraction:
    """The total in another unit, its cost, what is left of a supply, or how much that yields."""
    told = Told(text)
    asked = told.asked
    if re.search("dozen", asked.replace("a dozen", "")) or " dozen" in told.text:
        return _dozens(told)
    for found, (speed,) in told.take(r"#\d* (?:miles|kilometers) (?:per|an|/) ?hour|# \w+ /hour"):
        return _speed(told, found, speed)
    price, unit = _price(told)
    amounts = [
        (values[0] * size(found[1]), size(found[1]), _clause(found))
        for found, values in told.take(rf"# ({NAMES})\b")
    ]
    days = _days(told)
    counts = [(values[0], _clause(found)) for found, values in told.take("#")]
    told.done()
    groups = [count for count, clause in counts if AGAIN.search(clause)]
    things = days + [count for count, clause in counts if not AGAIN.search(clause)]
    return _sum(asked, amounts, things, groups, price, unit)


def _sum(
    asked: str,
    amounts: list[tuple[Fraction, int, str]],
    things: list[Fraction],
    groups: list[Fraction],
    price: Fraction | None,
    unit: int,
) -> Fraction:
    """The answer by the roles of the numbers."""
    least = min(one for _, one, _ in amounts)
    supply = [amount for amount, one, _ in amounts if one > least]
    small = [(amount, clause) for amount, one, clause in amounts if one == least]
    extra = [amount for amount, clause in small if EXTRA.search(SUPPLY.sub("", clause))]
    each = [amount for amount, clause in small if not EXTRA.search(SUPPLY.sub("", clause))]
    if len(small) == 1:
        each, extra = [small[0][0]], []
    if len(each) != 1 or len(things) > 1 or len(groups) > 1 or len(supply) > 1:
        raise UnreadableError("roles are not clear")
    if not things:
        return supply[0] / each[0]
    total = (each[0] * things[0] + sum(extra)) * (groups[0] if groups else 1)
    if price is not None:
        return total / unit * price
    found = re.findall(rf"\b({NAMES})\b", asked)
    if not found:
        raise UnreadableError("in what unit?")
    return ((supply[0] - total) if supply else total) / size(found[0])


def _clause(found: re.Match[str]) -> str:
    """The words around a number that belong to it."""
    said = found.string
    before = re.split(r", (?:and|while|so|how|what) ", said[: found.end()])[-1]
    after = re.split(
        r", (?:and|while|so|how|what|for how) | and (?:then )?\w+ [#~]", said[found.end() :]
    )
    return before + after[0]


def _days(told: Told) -> list[Fraction]:
    """A number of days, where one is told in days or in weeks."""
    days = [values[0] for _, values in told.take("# days?")]
    return days + [values[0] * 7 for _, values in told.take("# weeks?")]


def _price(told: Told) -> tuple[Fraction | None, int]:
    """What a unit costs, and the unit."""
    for said in told.sentences:
        if "$" in said:
            price = [(values[0], _clause(found)) for found, values in told.take("$")]
            units = SOLD.findall(price[0][1])
            if len(price) != 1 or not units:
                raise UnreadableError("what does it cost?")
            return price[0][0], size(units[-1])
    return None, 1


def _speed(told: Told, found: re.Match[str], speed: Fraction) -> Fraction:
    """How far something gets in a minute, or in some of them."""
    name = re.findall(r"miles|kilometers", found[0])[0]
    place = told.sentences.index(found.string)
    told.sentences[place] = found.string.replace(found[0], "~")
    minutes = told.one("# minutes?")
    told.done()
    small = re.findall(rf"\b({NAMES})\b", re.sub("minutes?", "", told.asked))
    if not small:
        raise UnreadableError("in what unit?")
    return speed * size(name) / size(small[0]) / 60 * (minutes or 1)


def _dozens(told: Told) -> Fraction:
    """Trays of baked goods, in dozens, or what they bring in."""
    price = told.one("$")
    numbers = [values[0] for _, values in told.take("#")]
    if len(numbers) != 2:
        raise UnreadableError("trays")
    dozens = numbers[0] * numbers[1] / 12
    return dozens * need(price, "price") if price is not None else dozens


UNITS = {"unit_chain": check_units}
