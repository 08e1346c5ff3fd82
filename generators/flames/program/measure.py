"""What a quantity is a quantity of: a product of powers of bases, and its arithmetic.

A base is a unit ("minute", "mile", "cent") or the singular of a counted thing ("egg"). Pencils per
box is pencil^1 box^-1: times a number of boxes it gives pencils, and it cannot be added to boxes.
Hours and minutes are bases of their own, so a conversion is a relation with a factor, never silent.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

Measure = tuple[tuple[str, int], ...]  # (base, exponent), sorted by base, no exponent 0

PLAIN: Final[Measure] = ()  # factors, percents, fractions
CENT: Final = "cent"  # money is counted in hundredths of the item's currency
TIMES: Final = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
LENGTHS: Final = frozenset(
    {"millimeter", "centimeter", "meter", "kilometer", "inch", "foot", "yard", "mile"}
)
MASSES: Final = frozenset({"gram", "kilogram", "ounce", "pound", "ton"})
VOLUMES: Final = frozenset({"milliliter", "liter", "cup", "gallon", "quart"})


def of(base: str, exponent: int = 1) -> Measure:
    """The measure of one base."""
    return ((base, exponent),)


def per(measure: Measure, other: Measure) -> Measure:
    """The quotient of two measures.

    >>> per(of("mile"), of("hour"))
    (('hour', -1), ('mile', 1))
    """
    return times((measure, tuple((base, -power) for base, power in other)))


def times(measures: Iterable[Measure]) -> Measure:
    """The product of measures.

    >>> times([per(of("egg"), of("box")), of("box")])
    (('egg', 1),)
    """
    powers: dict[str, int] = {}
    for measure in measures:
        for base, power in measure:
            powers[base] = powers.get(base, 0) + power
    return tuple(sorted((base, power) for base, power in powers.items() if power))


@lru_cache(maxsize=4096)
def kind(measure: Measure) -> str:
    """The kind of a measure, its words forgotten: what a skeleton keeps.

    >>> kind(per(of("cent"), of("egg"))), kind(of("inch", 2)), kind(PLAIN)
    ('money/count', 'length2', 'plain')
    """
    over = [_power(base, power) for base, power in measure if power > 0]
    under = [_power(base, power) for base, power in measure if power < 0]
    text = "*".join(sorted(over)) or ("1" if under else "plain")
    return "/".join([text, *sorted(under)])


def _power(base: str, power: int) -> str:
    return f"{_family(base)}{abs(power) if abs(power) > 1 else ''}"


def _family(base: str) -> str:
    if base == CENT:
        return "money"
    families = (("time", TIMES), ("length", LENGTHS), ("mass", MASSES), ("volume", VOLUMES))
    head = base.partition(" ")[0]  # "cup of flour" is a volume
    return next((name for name, bases in families if head in bases), "count")
