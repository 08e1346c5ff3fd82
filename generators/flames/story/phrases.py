"""What is said in place of a number: a relation to somebody else's, "some eggs", x, "the rest"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.english.clauses import Clause
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.teller import Cast, Phrase, Teller, quantity_plural
from synthgen.generators.flames.program.quantity import Quantity

Speak = Callable[[Quantity, Teller, str], Phrase]  # the third is the mode of the slot

_SOME: Final = ("some {pl}", "a certain number of {pl}", "a number of {pl}", "several {pl}")
_SOME_UNITS: Final = ("a certain number of {pl}", "a number of {pl}")


@dataclass(frozen=True, slots=True)
class Reference:
    """What another story made, by its name: "the remaining eggs"."""

    things: tuple[Clause, ...]
    cast: Cast

    def __call__(self, quantity: Quantity, teller: Teller, mode: str) -> Phrase:
        """The name; one without a person in it where a pronoun would not be clear."""
        clear = [one for one in self.things if all(map(teller.references.is_clear, self._in(one)))]
        flat = teller.rng.choice(clear or self.things).draw(teller.rng)
        text = teller.words(flat, self.cast, past=teller.past, case="object").text
        return Phrase(text, quantity.form == "count")

    def _in(self, clause: Clause) -> list[Person]:
        roles = [self.cast[slot.name] for slot in clause.slots]
        return [role for role in roles if isinstance(role, Person)]


@dataclass(frozen=True, slots=True)
class TimesAs:
    """ "twice as many eggs as Mia". `factor` is told."""

    factor: Quantity
    other: Person

    def __call__(self, quantity: Quantity, teller: Teller, mode: str) -> Phrase:
        """The relation."""
        teller.told.append(self.factor.name)
        times = numerals.times_words(self.factor.value)
        than = teller.references.call(self.other, "object", full=True)[0]
        return Phrase(f"{times} as {_many(quantity)} as {than}", quantity_plural(quantity))


@dataclass(frozen=True, slots=True)
class MoreThan:
    """ "5 more eggs than Mia", "$5 less than Mia". `difference` is told."""

    difference: Quantity
    other: Person
    more: bool

    def __call__(self, quantity: Quantity, teller: Teller, mode: str) -> Phrase:
        """The relation."""
        teller.told.append(self.difference.name)
        than = teller.references.call(self.other, "object", full=True)[0]
        if quantity.form != "count" or quantity.noun is None:
            amount = teller.amount(self.difference).text
            return Phrase(f"{amount} {'more' if self.more else 'less'} than {than}", plural=False)
        number = teller.number(self.difference.value)
        noun = quantity.noun.sg if self.difference.value == 1 else quantity.noun.pl
        word = "more" if self.more else "fewer"
        return Phrase(f"{number} {word} {noun} than {than}", plural=True)


@dataclass(frozen=True, slots=True)
class Dozens:
    """ "3 dozen eggs". `dozens` is told."""

    dozens: Quantity

    def __call__(self, quantity: Quantity, teller: Teller, mode: str) -> Phrase:
        """The number of dozens."""
        teller.told.append(self.dozens.name)
        noun = quantity.noun.pl if quantity.noun is not None else ""
        return Phrase(f"{teller.number(self.dozens.value)} dozen {noun}", plural=True)


def some(quantity: Quantity, teller: Teller, mode: str) -> Phrase:
    """A hidden number in natural words: "some eggs", "a certain amount"."""
    rng, noun = teller.rng, quantity.noun
    if quantity.form == "count" and noun is not None:
        loose = noun.kind and all(power > 0 for _, power in quantity.measure)
        told = rng.choice(_SOME if loose else _SOME_UNITS)
        return Phrase(told.format(pl=noun.pl), plural=True)
    if quantity.form == "percent":
        return Phrase("a certain percentage", plural=False)
    return Phrase(rng.choice(("a certain amount", "an unknown amount")), plural=False)


def unknown(quantity: Quantity, teller: Teller, mode: str) -> Phrase:
    """A hidden number as x, in the place of its digits."""
    noun = quantity.noun
    match quantity.form:
        case "money":
            return Phrase(f"{numerals.SYMBOLS[teller.numbers.currency]}x", plural=False)
        case "percent":
            return Phrase(f"x{teller.numbers.percent}", plural=False)
        case "factor":
            return Phrase("x times", plural=False)
        case "age":
            return Phrase("x" if mode == "#" else "x years old", plural=False)
    if noun is None or mode == "#":
        return Phrase("x", plural=True)
    return Phrase(f"x-{noun.sg}" if mode == "-" else f"x {noun.pl}", plural=True)


def _many(quantity: Quantity) -> str:
    if quantity.form == "count" and quantity.noun is not None:
        return f"many {quantity.noun.pl}"
    return "much"
