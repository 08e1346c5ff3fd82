"""A problem: a program, and the facts that tell it.

A fact is the unit of narration: a thing said once, in one of several clauses, with the numbers that
it gives. The order of facts is free but for `after`. What is said about a derived quantity (claims,
labels) makes its question, its line in the solution, and the statement of an inverse problem.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from synthgen.generators.flames.english.clauses import Clause
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.story.phrases import Speak

View = Literal["fobar", "self_verification", "ask_me_anything"]
_PRINTED: Final = ("given", "distractor")

FactKind = Literal["event", "state", "rule"]


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is said. `gives` names the quantities whose numbers it tells.

    Events happen in the order of the story, states hold in it, rules (prices, rates) hold anyway;
    `sequel` events may begin with "then". `folds` says whether it can stand behind "if". `part`
    numbers the story that it is of, where several are told one after another. `idle` facts do not
    matter.
    """

    name: str
    clauses: tuple[Clause, ...]
    cast: Cast
    gives: tuple[str, ...]
    kind: FactKind = "state"
    after: tuple[str, ...] = ()
    tense: str = ""
    sequel: bool = False
    folds: bool = True
    part: int = 0
    idle: bool = False

    def slot_of(self, quantity: str) -> str:
        """What a quantity is called in the clauses of this fact."""
        found = (n for n, r in self.cast.items() if isinstance(r, Quantity) and r.name == quantity)
        return next(found)

    def aliases(self, quantity: str) -> set[str]:
        """The further names that a quantity has in the clauses of this fact."""
        found = {n for n, r in self.cast.items() if isinstance(r, Quantity) and r.name == quantity}
        return found - {self.slot_of(quantity)}

    def plain_clauses(self, quantity: str) -> tuple[Clause, ...]:
        """The clauses in which a quantity stands as a noun phrase of its own, by its first name."""
        name, others = self.slot_of(quantity), self.aliases(quantity)
        return tuple(
            clause
            for clause in self.clauses
            if clause.modes(name) == {""} and not any(slot.name in others for slot in clause.slots)
        )


@dataclass(frozen=True, slots=True)
class Joint:
    """Clauses that say several facts at once: "4 lamps at $30 each"."""

    names: tuple[str, ...]
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """What is said about a quantity that is computed or asked.

    `slot` is its name in the clauses; `claims` are clauses that hold it; `labels` are noun phrases
    of it ("the cost of the lamps"); `asks` are whole questions of the frame's own; `things` names
    what is counted as something that can be acted on ("the remaining eggs"). `tense` is that of the
    claims; `marks` are what its question must say (see `story.rules`).
    """

    slot: str
    cast: Cast
    claims: tuple[Clause, ...] = ()
    labels: tuple[Clause, ...] = ()
    asks: tuple[Clause, ...] = ()
    things: tuple[Clause, ...] = ()
    tense: str = ""
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inverse:
    """The problem turned round: the answer is stated, and the given number `hidden` is sought.

    `view` is how: "fobar" puts x for it and keeps the question, the others say "some".
    """

    hidden: str
    view: View


@dataclass(frozen=True)
class Problem:
    """A whole problem: a program and its facts.

    `asked` names the quantity that the story asks for; `settings` may open the story; `phrases`
    holds what is said in place of some numbers.
    """

    quantities: Mapping[str, Quantity]
    relations: tuple[Relation, ...]
    facts: tuple[Fact, ...]
    asked: str
    tellings: Mapping[str, Telling]
    joints: tuple[Joint, ...] = ()
    settings: tuple[str, ...] = ()
    currency: str = "dollar"
    tenses: tuple[str, ...] = ("past", "present")
    concepts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    phrases: Mapping[str, Speak] = field(default_factory=dict)
    inverse: Inverse | None = None

    @cached_property
    def values(self) -> dict[str, Value]:
        """The value of every quantity."""
        return {name: quantity.value for name, quantity in self.quantities.items()}

    @property
    def sought(self) -> str:
        """The name of the quantity that is the answer: what is asked, or what is hidden."""
        return self.asked if self.inverse is None else self.inverse.hidden

    @property
    def answer(self) -> Quantity:
        """The quantity that is sought."""
        return self.quantities[self.sought]

    @cached_property
    def needed(self) -> tuple[Relation, ...]:
        """The relations that lead to the answer, in an order in which they can be computed."""
        by_out = {relation.out: relation for relation in self.relations}
        found: dict[str, Relation] = {}
        self._collect(self.asked, by_out, found)
        return tuple(found.values())

    def _collect(self, name: str, by_out: dict[str, Relation], found: dict[str, Relation]) -> None:
        relation = by_out.get(name)
        if relation is None or name in found:
            return
        for arg in relation.args:
            self._collect(arg, by_out, found)
        found[name] = relation

    def printed(self) -> Iterator[Quantity]:
        """The quantities whose numbers the text prints: givens, distractors, a stated answer."""
        for quantity in self.quantities.values():
            stated = self.inverse is not None and quantity.name == self.asked
            if stated or (quantity.role in _PRINTED and quantity.name != self.sought):
                yield quantity
