"""How numbers are written, against an oracle that shares nothing with the grammar."""

from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from synthgen.generators.flames.english import numerals
from synthgen.seeding import Stream

# Names by value, largest first: a number is what it has most of, then the rest.
NAMES = """
90 ninety 80 eighty 70 seventy 60 sixty 50 fifty 40 forty 30 thirty 20 twenty 19 nineteen
18 eighteen 17 seventeen 16 sixteen 15 fifteen 14 fourteen 13 thirteen 12 twelve 11 eleven
10 ten 9 nine 8 eight 7 seven 6 six 5 five 4 four 3 three 2 two 1 one
"""
TOLD = NAMES.split()
BY_VALUE = [(int(value), name) for value, name in zip(TOLD[::2], TOLD[1::2], strict=True)]


def said(number: int) -> str:
    """A number in words, by repeated subtraction."""
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = said(number % size)
            return f"{said(number // size)} {name} {rest}".strip()
    for value, name in BY_VALUE:
        if number >= value:
            rest = said(number - value)
            return f"{name}-{rest}" if rest else name
    return ""


def sample() -> list[int]:
    rng = Stream.of("numerals")
    return [*range(1, 2200), *(rng.randint(2200, 999_999) for _ in range(1000))]


def test_whole_numbers_in_words() -> None:
    for number in sample():
        assert numerals.spell(number) == said(number)
    assert numerals.spell(0) == "zero"


def test_whole_numbers_in_digits() -> None:
    for number in sample():
        plain = str(number)
        groups = [plain[max(0, i - 3) : i] for i in range(len(plain), 0, -3)]
        assert numerals.digits(number) == ",".join(reversed(groups))


def test_decimals_end_where_they_end() -> None:
    for number in range(1, 30_000, 17):
        for places in range(5):
            exact = Decimal(number).scaleb(-places)
            text = f"{exact:f}".rstrip("0").rstrip(".") if places else f"{exact:f}"
            whole, dot, rest = text.partition(".")
            told = numerals.decimal(Fraction(number, 10**places))
            assert told == f"{int(whole):,}{dot}{rest}"


def test_money_has_two_decimals_or_none() -> None:
    for cents in range(1, 400_000, 37):
        told = f"{Decimal(cents) / 100:,.2f}".removesuffix(".00")
        assert numerals.money(cents) == f"${told}"
        assert numerals.money(cents, "pound") == f"£{told}"


def test_times_of_day() -> None:
    start = datetime(2000, 1, 1)
    for minutes in range(1440):
        clock = (start + timedelta(minutes=minutes)).strftime("%I:%M %p").lstrip("0")
        assert numerals.clock(minutes, "PM") == clock
        half = {"AM": "a.m.", "PM": "p.m."}[clock[-2:]]
        assert numerals.clock(minutes) == f"{clock[:-2]}{half}"


@pytest.mark.parametrize(
    ("over", "under", "told"),
    [
        (1, 2, "half"),
        (1, 3, "a third"),
        (2, 3, "two thirds"),
        (1, 4, "a quarter"),
        (3, 4, "three quarters"),
        (4, 5, "four fifths"),
        (5, 6, "five sixths"),
        (1, 8, "an eighth"),
        (7, 8, "seven eighths"),
        (9, 10, "nine tenths"),
        (5, 12, "five twelfths"),
    ],
)
def test_fractions_in_words(over: int, under: int, told: str) -> None:
    value = Fraction(over, under)

    assert numerals.is_spoken(value)
    assert numerals.fraction_words(value) == told
    assert numerals.times_words(value) == told


def test_mixed_numbers_add_up() -> None:
    for under in (2, 3, 4, 7, 12):
        for over in range(1, 60):
            told = numerals.mixed(Fraction(over, under))
            assert sum(map(Fraction, told.split())) == Fraction(over, under)
            assert not told.endswith("/1") or over % under == 0


@pytest.mark.parametrize(
    ("factor", "told"),
    [(2, "twice"), (3, "three times"), (5, "five times"), (6, "6 times"), (12, "12 times")],
)
def test_factors(factor: int, told: str) -> None:
    assert numerals.times_words(factor) == told
