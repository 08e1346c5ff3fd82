"""From a clause to words: slots are filled, verbs inflected, and every number told is noted."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.english.clauses import ARTICLE, Flat, Literal, Slot, Verb
from synthgen.generators.flames.english.morphology import inflect, words
from synthgen.generators.flames.english.people import Person, References
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.seeding import Stream

Role = Person | Noun | str | Quantity
Cast = Mapping[str, Role]  # what a frame's names stand for


class Phrase(NamedTuple):
    """A noun phrase, and whether a verb agrees with it as with a plural."""

    text: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Numbers:
    """How one text writes its numbers: words up to a bound, the currency, fractions in words."""

    words_to: int = 0
    dozens: bool = False
    currency: str = "dollar"
    percent: str = "%"
    fraction_words: bool = True
    decimals: bool = True
    clock: str = "p.m."
    cents: bool = True


@dataclass
class Teller:
    """Tells clauses of one text, in order: who was named before decides what they are called.

    `phrases` replaces a quantity's words (a hidden number, "twice as many eggs as Mia"); `told`
    collects the names of the quantities whose numbers were written.
    """

    rng: Stream
    past: bool
    numbers: Numbers
    references: References
    phrases: dict[str, Callable[[Quantity, "Teller", str], Phrase]] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    plural: bool = False  # how the first verb of the last clause agreed
    named: set[str] = field(default_factory=set)  # places and other words that were said
    last: Person | None = None  # whom this clause named last
    front: str = ""  # what stands in front of the last sentence: "later, "

    def clause(self, flat: Flat, cast: Cast, *, tense: str = "") -> str:
        """A statement, without capital and full stop; `tense` overrides the text's own."""
        self.last = None
        return self.words(flat, cast, past=self.is_past(tense)).text

    def asks(self, flat: Flat, cast: Cast, *, tense: str = "") -> str:
        """A question of a frame's own: the first verb's subject stands behind it."""
        self.last = None
        place, verb = next((i, node) for i, node in enumerate(flat) if isinstance(node, Verb))
        past = self.is_past(tense)
        slot = next((i for i, n in enumerate(flat) if i > place and not _is_blank(n)), place)
        if not isinstance(flat[slot], Slot):
            return self.words(flat, cast, past=past).text
        subject = self.words(flat[place + 1 : slot + 1], cast, past=past)
        agreeing = replace(verb, number=verb.number or "-+"[subject.plural])
        front = self.words((*flat[:place], agreeing), cast, past=past).text
        rest = self.words(flat[slot + 1 :], cast, past=past, case="object").text
        return f"{front}{subject.text}{rest}"

    def words(self, flat: Flat, cast: Cast, *, past: bool, case: str = "subject") -> Phrase:
        """The words of a clause or of a part of it, and whether what stands last is plural.

        `case` is that of people before the verb.
        """
        parts: list[str] = []
        plural = False  # whether the subject so far is
        lead: bool | None = None  # whether the first verb is, with which a next clause may agree
        for place, node in enumerate(flat):
            if isinstance(node, Literal):
                parts.append(node.text)
                plural = plural and is_adverb(node.text)
            elif isinstance(node, Slot):
                phrase = self.slot(node, cast, _case(flat, place, case))
                parts.append(self.behind(parts, phrase.text))
                plural = phrase.plural and not is_single("".join(parts))
            else:
                if not _is_coordinated(parts, case):
                    plural = self.agreement(node, "".join(parts), flat[place + 1 :], plural, cast)
                else:
                    plural = self.plural
                self.plural = plural
                lead = plural if lead is None else lead
                parts.append(inflect(node.lemmas[0], plural=plural, past=past))
                case = "object"
        self.plural = self.plural if lead is None else lead
        return Phrase("".join(parts), plural)

    def behind(self, parts: list[str], text: str) -> str:
        """A phrase as it stands behind words: "another 12 eggs", not "another a dozen eggs"."""
        before = "".join(parts).split()[-1:]
        if text.startswith("a dozen ") and before in DETERMINERS:
            return self.number(12) + text.removeprefix("a dozen")
        return text

    def agreement(self, verb: Verb, before: str, after: Flat, plural: bool, cast: Cast) -> bool:
        """Whether a verb is plural: as it says, or as its subject, which "there" has behind it."""
        if verb.number:
            return verb.number == "+"
        if not before.strip() or before.split()[-1] == "there":
            return self.plural_ahead(after, cast)
        return plural

    def plural_ahead(self, flat: Flat, cast: Cast) -> bool:
        """Whether the first thing that follows is plural, as in "There are 3 eggs"."""
        for node in flat:
            if isinstance(node, Slot):
                return self._is_plural(node, cast)
        return False

    def _is_plural(self, slot: Slot, cast: Cast) -> bool:
        role = cast[slot.name]
        if isinstance(role, Quantity):
            return quantity_plural(role)
        if isinstance(role, Person):
            return role.plural
        return isinstance(role, Noun) and slot.mode == ""

    def slot(self, slot: Slot, cast: Cast, case: str) -> Phrase:
        """The words for a slot."""
        role = cast[slot.name]
        if isinstance(role, Quantity):
            return self.quantity(role, slot.mode)
        if isinstance(role, Person):
            case = {"'s": "possessive", "@": "reflexive"}.get(slot.mode, case)
            own, self.last = case == "possessive" and role == self.last, role
            return Phrase(*self.references.call(role, case, full=slot.mode == "!", own=own))
        if isinstance(role, Noun):
            return noun_phrase(role, slot.mode)
        return Phrase(self._word(role) + ("'s" if slot.mode == "'s" else ""), plural=False)

    def _word(self, role: str) -> str:
        """Words; of "the corner store|the store" the second name once the first was said."""
        first, _, again = role.partition("|")
        known = first in self.named
        self.named.add(first)
        if not known:
            return first
        return again or re.sub(r"^an? ", "the ", first)

    def quantity(self, quantity: Quantity, mode: str = "") -> Phrase:
        """A quantity's words; its number is noted as told unless something else is said for it."""
        replaced = self.phrases.get(quantity.name)
        if replaced is not None and mode != "=":
            return replaced(quantity, self, mode)
        self.told.append(quantity.name)
        return self.amount(quantity, mode)

    def amount(self, quantity: Quantity, mode: str = "") -> Phrase:
        """A quantity's words, its number among them."""
        tell = FORMS[quantity.form]
        return Phrase(tell(self, quantity, mode), quantity_plural(quantity))

    def number(self, value: Value) -> str:
        """A bare number as this text writes them."""
        if isinstance(value, int):
            small = 1 < value <= self.numbers.words_to
            return numerals.spell(value) if small else numerals.digits(value)
        if not self.numbers.decimals or not numerals.is_decimal(value):
            return numerals.mixed(value)
        return numerals.decimal(value)

    def is_past(self, tense: str = "") -> bool:
        """Whether a clause of this tense is told in the past."""
        return self.past if not tense else tense == "past"


def noun_phrase(noun: Noun, mode: str) -> Phrase:
    """A thing: plural, or singular with or without its article."""
    if mode == "a":
        return Phrase(f"{ARTICLE} {noun.sg}", plural=False)
    return Phrase(noun.sg, plural=False) if mode == "1" else Phrase(noun.pl, plural=True)


def quantity_plural(quantity: Quantity) -> bool:
    """Eggs are plural; an amount of money, a percentage and a time of day are singular."""
    return quantity.form == "count" and quantity.value != 1 and not quantity.value < 1


_OBJECTIVE: Final = (" of ", " with ", " from ", " to ", " for ", " beside ", " near ", " behind ")
_FINITE: Final = frozenset(words("can could had has is was will would"))  # "as old as he is now"


def _case(flat: Flat, place: int, case: str) -> str:
    """The case of a person: an object behind "of", else a subject before a verb."""
    before = ""
    for node in reversed(flat[:place]):
        if not isinstance(node, Literal):
            break
        before = node.text + before
    if before.endswith(_OBJECTIVE):
        return "object"
    return "subject" if _is_subject(flat, place) else case


def _is_subject(flat: Flat, place: int) -> bool:
    """Whether a slot stands right before a verb: "after she <fill> the boxes"."""
    behind = [node for node in flat[place + 1 : place + 3] if not _is_blank(node)]
    if not behind or isinstance(behind[0], Slot):
        return False
    return isinstance(behind[0], Verb) or behind[0].text.split()[0] in _FINITE


def _is_coordinated(parts: list[str], case: str) -> bool:
    """Whether a verb shares the subject of the verb before: "3 eggs are cracked and are lost"."""
    return case == "object" and parts[-1].split()[-1:] in (["and"], ["but"])


def _is_blank(node: Literal | Slot | Verb) -> bool:
    return isinstance(node, Literal) and not node.text.strip()


def is_adverb(text: str) -> bool:
    """Whether words may stand between a subject and its verb without being the subject."""
    return all(word in ADVERBS for word in text.split())


def is_single(text: str) -> bool:
    """Whether a subject is one of many: "each of the eggs", "every row of chairs".

    It is not behind a comma: "every hour, 12 eggs are laid".
    """
    return "," not in text and text.replace(ARTICLE, "").split()[:1] in SINGLE


DETERMINERS: Final = (["another"], ["every"], ["each"], ["the"], ["Another"], ["Every"])
SINGLE: Final = (["each"], ["every"], ["neither"], ["either"])
ADVERBS: Final = frozenset(
    words(
        "again all already also always both finally first just later normally now often only "
        "originally still then together typically usually"
    )
)


_SPOONFULS: Final = ("cup ", "teaspoon ", "tablespoon ")  # "1 1/2 cups", never "1.5 cups"

# How each form of quantity is written. `mode` is that of a slot: "", "#", "-", "=".


def _count(teller: Teller, quantity: Quantity, mode: str) -> str:
    noun = quantity.noun
    if noun is None:
        return teller.number(quantity.value)
    is_spoonful = f"{noun.sg} ".startswith(_SPOONFULS) and not isinstance(quantity.value, int)
    number = (numerals.mixed if is_spoonful else teller.number)(quantity.value)
    if mode == "#":
        return number
    if mode == "-":
        return f"{numerals.digits(quantity.value)}-{noun.sg}"
    if quantity.value == 12 and teller.numbers.dozens and noun.kind:
        return f"a dozen {noun.pl}"
    return f"{number} {noun.pl if quantity_plural(quantity) else noun.sg}"


def _money(teller: Teller, quantity: Quantity, mode: str) -> str:
    value, numbers = quantity.value, teller.numbers
    if numbers.cents and isinstance(value, int) and 1 < value < 100:
        cents = numerals.CENTS[numbers.currency]
        return f"{value}-{cents.removesuffix('s')}" if mode == "-" else f"{value} {cents}"
    return numerals.money(value, numbers.currency)


def _percent(teller: Teller, quantity: Quantity, mode: str) -> str:
    return f"{numerals.digits(quantity.value)}{teller.numbers.percent}"


def _factor(teller: Teller, quantity: Quantity, mode: str) -> str:
    """ "twice"; its number alone where the words around it say "times"."""
    return teller.number(quantity.value) if mode == "#" else numerals.times_words(quantity.value)


def _fraction(teller: Teller, quantity: Quantity, mode: str) -> str:
    words = teller.numbers.fraction_words and numerals.is_spoken(quantity.value)
    return numerals.fraction_words(quantity.value) if words else numerals.mixed(quantity.value)


def _clock(teller: Teller, quantity: Quantity, mode: str) -> str:
    return numerals.clock(quantity.value, teller.numbers.clock)


def _age(teller: Teller, quantity: Quantity, mode: str) -> str:
    number = teller.number(quantity.value)
    if mode == "-":
        return f"{numerals.digits(quantity.value)}-year-old"
    years = "year" if quantity.value == 1 else "years"
    return number if mode == "#" else f"{number} {years} old"


def _number(teller: Teller, quantity: Quantity, mode: str) -> str:
    return teller.number(quantity.value)


FORMS: Final[dict[str, Any]] = {
    "count": _count,
    "money": _money,
    "percent": _percent,
    "factor": _factor,
    "fraction": _fraction,
    "clock": _clock,
    "age": _age,
    "number": _number,
}
