"""The number audit reads what the grammar writes, and sees every planted fault."""

from fractions import Fraction

import pytest

from synthgen.generators.flames.audit.numbers import number_faults, numbers_in
from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import CENT, PLAIN, of
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.seeding import Stream

EGG = Noun("egg", "eggs", kind="food")
GIVEN = (
    Quantity("n", "count", of("egg"), 45, "given", EGG),
    Quantity("p", "money", of(CENT), 1250, "given"),
    Quantity("c", "money", of(CENT), 35, "given"),
    Quantity("d", "percent", PLAIN, 20, "given"),
    Quantity("f", "fraction", PLAIN, Fraction(3, 4), "given"),
    Quantity("t", "clock", of("minute"), 14 * 60 + 5, "given"),
)
TEXT = (
    "Forty-five eggs cost $12.50, and a box is 35 cents. With 20% off, three quarters are gone at "
    "2:05 p.m. How many are left?"
)


def test_whole_numbers_are_read_in_words_and_digits() -> None:
    rng = Stream.of("numbers")
    numbers = [*range(1100), *(rng.randint(1100, 999_999) for _ in range(500))]

    for number in numbers:
        assert numbers_in(f"She has {numerals.spell(number)} eggs.") == [number]
        assert numbers_in(f"She has {numerals.digits(number)} eggs.") == [number]


@pytest.mark.parametrize(
    "value", [Fraction(a, b) for b in (2, 3, 4, 5, 8, 12) for a in range(1, b)]
)
def test_fractions_are_read_in_words_and_digits(value: Fraction) -> None:
    assert numbers_in(f"She eats {numerals.fraction_words(value)} of it.") == [value]
    assert numbers_in(f"She eats {numerals.mixed(value)} of it.") == [value]
    assert numbers_in(f"She needs {numerals.mixed(value + 2)} cups.") == [value + 2]


def test_times_of_day_are_minutes() -> None:
    for minutes in range(0, 1440, 7):
        for style in ("p.m.", "PM"):
            assert numbers_in(f"It is {numerals.clock(minutes, style)} now.") == [minutes]


def test_a_text_that_gives_everything_has_no_fault() -> None:
    assert number_faults(TEXT, GIVEN) == []


@pytest.mark.parametrize(
    ("now", "planted"),
    [
        ("Forty-five", "Forty-four"),
        ("$12.50", "$12.05"),
        ("35 cents", "35 dollars and 1 cent"),
        ("20%", "2%"),
        ("three quarters", "a quarter"),
        ("2:05 p.m.", "2:05 a.m."),
        ("Forty-five eggs", "Eggs"),
        ("are left", "of the 45 are left"),
        ("How many", "How many of twice as many"),
    ],
)
def test_a_planted_fault_is_found(now: str, planted: str) -> None:
    assert number_faults(TEXT.replace(now, planted), GIVEN)
