"""A quantity of a problem: what is counted, how it is told, and its exact value."""

from dataclasses import dataclass
from typing import Literal

from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import Measure
from synthgen.generators.flames.program.relations import Value

Role = Literal["given", "known", "derived", "distractor"]

# How a quantity is told: "12 eggs", "$3.50", "20%", "3 times", "1/3", "3:45 p.m.", "12 years old".
Form = Literal["count", "money", "percent", "factor", "fraction", "clock", "age", "number"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A node of a program.

    `given` and `distractor` quantities are printed, `known` ones (7 days a week) are not; `derived`
    ones are computed. `noun` is the thing or unit behind a number.
    """

    name: str
    form: Form
    measure: Measure
    value: Value
    role: Role
    noun: Noun | None = None

    @property
    def noun_kind(self) -> str:
        """The class of things that are counted; empty for units and what has no noun."""
        return self.noun.kind if self.noun is not None else ""


@dataclass(frozen=True, slots=True)
class Relation:
    """`out` is the operation `op` of `args`, all of them names of quantities."""

    out: str
    op: str
    args: tuple[str, ...]
