"""The money and its rate, and the interest of a month, a year and the whole time."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Final

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.frames import simple_interest_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

RATES: Final = (2, Fraction(5, 2), 3, Fraction(7, 2), 4, Fraction(9, 2), 5, 6, 7, 8)
PARTS: Final = tuple(
    Fraction(*pair) for pair in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5))
)


def length(d: Build) -> None:
    """How long: drawn before the money, which must be a whole number of payments."""
    if d.has("months"):
        d.given("m", "count", PLAIN, (*range(2, 12), 15, 18, 20), None, d.unit("month"))
    else:
        d.given("n", "count", PLAIN, range(2, 7), None, d.unit("year"))


def principal(d: Build, *, loan: bool) -> Quantity:
    """The money that is saved or borrowed."""
    step = 20000 if d.target == "monthly" or d.has("months") else 5000
    if d.target == "payment":
        step = lcm(10000, 1200 * int(d.quantities[d.prefix + "n"].value))
    sums = range(3 * step if not loan else 24 * 5000 // step * step + step, 900000, step)
    if not d.has("share"):
        money = d.money("P", sums)
        told = words.BORROW if loan else words.SAVE
        d.fact("put", told, linked={"P": words.SAVE_LINKED}, kind="event", folds=False)
        return money
    return _share(d, sums)


def _share(d: Build, sums: Sequence[int]) -> Quantity:
    """A fraction of what there is goes to the bank."""
    money = d.money("P", sums)
    d.fact("have", words.HAVE, linked={"P": words.HAVE_LINKED}, kind="event", folds=False)
    f = d.fraction("f", PARTS, lambda v: v * money.value % 1000 == 0)
    d.fact("put", words.SHARE, kind="event", after=("have",), folds=False)
    return d.derive(
        "deposit",
        "prod",
        f,
        money,
        claims="""
            {B} <deposit> {deposit}
            {B} <put> {deposit} in the {A}
            the deposit <be-> {deposit}
        """,
        labels="the amount that {B} <deposit>",
    )


def yearly(d: Build, principal: Quantity, *, loan: bool) -> Quantity:
    """The interest of a year, once the rate and the time are told."""
    parts = 1200 if d.target == "monthly" or d.has("months") else 100
    r = d.percent("r", RATES, lambda v: principal.value * v % parts == 0)
    d.fact("rate", words.LOAN_RATE if loan else words.SAVE_RATE, kind="rule", after=("put",))
    if d.target == "monthly":
        return a_year(d, "yearly", r, principal, "{K}")
    time = "{m}" if d.has("months") else "{n}"
    if d.target == "payment":
        d.fact("time", words.INSTALLMENTS, kind="event", after=("put",), folds=False)
    else:
        told = put(words.LOAN_TIME if loan else words.SAVE_TIME, TIME=time)
        d.fact("time", told, kind="event", after=("put",), folds=False)
    return a_year(d, "yearly", r, principal, "{K}")


def a_year(d: Build, name: str, rate: Quantity, principal: Quantity, bank: str) -> Quantity:
    """A year of interest at a bank."""
    return d.derive(
        name,
        "percent_of",
        rate,
        principal,
        claims=f"""
            the interest for a year at {bank} <be-> {{{name}}}
            a year of interest at {bank} <come-> to {{{name}}}
        """,
        labels=f"the interest for a year at {bank}",
    )


def a_month(d: Build, name: str, yearly: Quantity, bank: str) -> Quantity:
    """A month of interest at a bank."""
    return d.derive(
        name,
        "quot",
        yearly,
        d.known("twelve", 12, PLAIN),
        claims=f"""
            the interest for a month at {bank} <be-> {{{name}}}
            a month of interest at {bank} <come-> to {{{name}}}
        """,
        labels=f"the interest for a month at {bank}",
    )


def interest(d: Build, yearly: Quantity, mark: str, bank: str, *, loan: bool) -> Quantity:
    """The interest of the whole time."""
    part, time = yearly, d.quantities.get(d.prefix + "n")
    if time is None:
        part = a_month(d, f"monthly{mark}", yearly, bank)
        time = d.quantities[d.prefix + "m"]
    name = f"interest{mark}"
    return d.derive(
        name,
        "prod",
        time,
        part,
        claims=f"""
            the interest at {bank} <come-> to {{{name}}} over the whole time
            over the whole time, the interest at {bank} <be-> {{{name}}}
        """,
        labels=f"the interest at {bank} for the whole time",
    )
