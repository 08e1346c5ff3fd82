"""How numbers are written: digits, words, money, fractions, durations, clock times."""

from fractions import Fraction
from typing import Final

from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.program.relations import Value

_ONES: Final = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS: Final = words("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
_PARTS: Final = {
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    12: "twelfth",
}
_TIMES: Final = {2: "twice", 3: "three times", 4: "four times", 5: "five times"}

SYMBOLS: Final = {"dollar": "$", "pound": "£", "euro": "€"}
CENTS: Final = {"dollar": "cents", "pound": "pence", "euro": "cents"}
_DECIMALS: Final = 4


def spell(number: int) -> str:
    """A whole number below a million in words, without "and".

    >>> spell(12), spell(45), spell(310), spell(2_006)
    ('twelve', 'forty-five', 'three hundred ten', 'two thousand six')
    """
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        return _joined(f"{_ONES[number // 100]} hundred", number % 100)
    return _joined(f"{spell(number // 1000)} thousand", number % 1000)


def _joined(head: str, rest: int) -> str:
    return f"{head} {spell(rest)}" if rest else head


def digits(value: Value) -> str:
    """A number in digits: whole with commas, a terminating decimal, or a mixed fraction.

    >>> digits(1200), digits(Fraction(5, 4)), digits(Fraction(7, 3))
    ('1,200', '1.25', '2 1/3')
    """
    if isinstance(value, int):
        return f"{value:,}"
    return decimal(value) if is_decimal(value) else mixed(value)


def is_decimal(value: Value) -> bool:
    """Whether a number has at most four decimals."""
    return (Fraction(value) * 10**_DECIMALS).denominator == 1


def decimal(value: Value) -> str:
    """A terminating decimal without trailing zeros.

    >>> decimal(Fraction(5, 2)), decimal(3)
    ('2.5', '3')
    """
    whole, rest = divmod(abs(Fraction(value)) * 10**_DECIMALS, 10**_DECIMALS)
    tail = f"{int(rest):0{_DECIMALS}d}".rstrip("0")
    sign = "-" if value < 0 else ""
    return f"{sign}{int(whole):,}.{tail}" if tail else f"{sign}{int(whole):,}"


def mixed(value: Value) -> str:
    """A fraction with its whole part in front.

    >>> mixed(Fraction(3, 4)), mixed(Fraction(11, 4))
    ('3/4', '2 3/4')
    """
    whole, rest = divmod(Fraction(value), 1)
    text = f"{rest.numerator}/{rest.denominator}"
    return f"{whole} {text}" if whole else text


def is_spoken(value: Value) -> bool:
    """Whether a fraction below one has a name of its own, such as two thirds."""
    known = value == Fraction(1, 2) or value.denominator in _PARTS
    return known and 0 < value < 1


def fraction_words(value: Value) -> str:
    """A fraction below one in words.

    >>> [fraction_words(Fraction(*pair)) for pair in ((1, 2), (1, 3), (3, 4))]
    ['half', 'a third', 'three quarters']
    """
    if value == Fraction(1, 2):
        return "half"
    part = _PARTS[value.denominator]
    if value.numerator == 1:
        return f"{'an' if part[0] == 'e' else 'a'} {part}"
    return f"{spell(value.numerator)} {part}s"


def times_words(value: Value) -> str:
    """A factor before "as many": twice, three times, 7 times, half, a third.

    >>> times_words(2), times_words(7), times_words(Fraction(1, 2))
    ('twice', '7 times', 'half')
    """
    if value in _TIMES:
        return _TIMES[int(value)]
    if value < 1 and is_spoken(value):
        return fraction_words(value)
    return f"{digits(value)} times"


def money(cents: Value, currency: str = "dollar") -> str:
    """An amount with its sign; cents only where there are any.

    >>> money(300), money(350), money(120_000, "euro"), money(Fraction(25, 2))
    ('$3', '$3.50', '€1,200', '$0.125')
    """
    sign = "-" if cents < 0 else ""
    amount = abs(Fraction(cents)) / 100
    text = digits(int(amount)) if amount.denominator == 1 else _with_cents(amount)
    return f"{sign}{SYMBOLS[currency]}{text}"


def _with_cents(amount: Fraction) -> str:
    if (amount * 100).denominator != 1:
        return decimal(amount) if is_decimal(amount) else mixed(amount)
    whole, rest = divmod(int(amount * 100), 100)
    return f"{whole:,}.{rest:02d}"


def clock(minutes: Value, style: str = "p.m.") -> str:
    """A time of day from minutes since midnight.

    >>> clock(825), clock(480), clock(720), clock(480, "PM")
    ('1:45 p.m.', '8:00 a.m.', '12:00 p.m.', '8:00 AM')
    """
    hours, rest = divmod(int(minutes) % 1440, 60)
    half = style.replace("p", "a").replace("P", "A") if hours < 12 else style
    return f"{(hours - 1) % 12 + 1}:{rest:02d} {half}"
