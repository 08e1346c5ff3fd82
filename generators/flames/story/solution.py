"""The worked solution: one true line for each step behind the answer, in four styles."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Clause, Flat, Slot, clauses
from synthgen.generators.flames.english.orthography import sentence, tidy
from synthgen.generators.flames.english.people import References
from synthgen.generators.flames.english.teller import Numbers, Phrase, Teller, quantity_plural
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.story.compose import Text, people_of, words_of
from synthgen.generators.flames.story.equations import ROUNDED, Computation, equation
from synthgen.generators.flames.story.problem import Problem, Telling
from synthgen.generators.flames.story.turning import Step, forward_part, undone_as, way_to
from synthgen.seeding import Stream

STYLES: Final = ("sentences", "equations", "list", "terse")
TIMES: Final = ("x", "x", "*", "×")
_PER_TIME: Final = re.compile(r"\b(?:per|each|every|an?) (?:second|minute|hour)\b")
PACES: Final = frozenset({"second", "minute", "hour"})  # that speeds are told by
UNKNOWN: Final = clauses("the unknown number")
BEFORE: Final = ("{e}, so {c}", "{c}, because {e}", "{e}: {c}")
DIVIDED: Final = ("since {e}, {c}", "{e}, so {c}")


class Line(NamedTuple):
    """A step and what is said of its result."""

    step: Computation
    telling: Telling


def solve(problem: Problem, text: Text, rng: Stream, *, calculator: bool = False) -> list[str]:
    """The lines of a solution; `calculator` adds GSM8K's marks: ``<<6*12=72>>``."""
    style = rng.choice(STYLES)
    lines = lines_of(problem, text.hidden)
    writer = _Writer(problem, text, rng, calculator=calculator)
    told = [writer.line(style, i, line, i == len(lines)) for i, line in enumerate(lines, 1)]
    if problem.inverse is not None and problem.inverse.view == "fobar":
        told.append(f"So x = {writer.bare(problem.answer)}.")
    return told


def lines_of(problem: Problem, told: Flat = ()) -> list[Line]:
    """The steps to the answer: forwards, or for a hidden number back from the stated answer.

    `told` is the clause that tells of the hidden number in the text.
    """
    if problem.inverse is None:
        return [_forward(problem, relation) for relation in problem.needed]
    hidden = problem.inverse.hidden
    lines = [_forward(problem, relation) for relation in forward_part(problem, hidden)]
    return lines + [_backward(problem, step, told) for step in way_to(problem, hidden)]


def _forward(problem: Problem, relation: Relation) -> Line:
    args = tuple(problem.quantities[name] for name in relation.args)
    step = Computation(problem.quantities[relation.out], relation.op, args)
    return Line(step, problem.tellings[relation.out])


def _backward(problem: Problem, step: Step, told: Flat) -> Line:
    op, names = undone_as(*step)
    out = problem.quantities[step.lost]
    args = tuple(problem.quantities[name] for name in names)
    return Line(Computation(out, op, args), _telling(problem, out, told))


def _telling(problem: Problem, quantity: Quantity, told: Flat) -> Telling:
    """What is said of a quantity; of the hidden one, what the text says."""
    if quantity.name in problem.tellings:
        return problem.tellings[quantity.name]
    fact = next(fact for fact in problem.facts if quantity.name in fact.gives)
    slot = fact.slot_of(quantity.name)
    alone = tuple(c for c in fact.plain_clauses(quantity.name) if not c.follows)
    said = (Clause("", told, follows=False),) if Slot(slot) in told else alone
    return Telling(slot, fact.cast, said, labels=UNKNOWN, tense=fact.tense)


class _Writer:
    """Writes the lines of one solution in order."""

    def __init__(self, problem: Problem, text: Text, rng: Stream, *, calculator: bool) -> None:
        self.rng, self.calculator = rng, calculator
        people = people_of(problem)
        known = References(people, sentence=0, last={person.id: -9 for person in people})
        told = text.numbers
        numbers = Numbers(
            currency=told.currency,
            clock=told.clock,
            cents=False,
            decimals=told.decimals,
            fraction_words=False,
        )
        self.teller = Teller(rng, text.past, numbers, known, named=words_of(problem))
        self.times = rng.choice(TIMES)

    def line(self, style: str, place: int, line: Line, last: bool) -> str:
        """One line: what is computed, how, and what comes out."""
        self.teller.references.sentence = place
        step, telling = line
        told = equation(step, self.teller, self.times, calculator=self.calculator)
        alone = _alone(step.out, told)
        rounded = step.op in (*ROUNDED, "max", "min")
        if style == "list" and telling.labels not in ((), UNKNOWN):
            result = f", so {self.teller.amount(step.out).text}" if rounded else ""
            heading = _heading(self._words(telling.labels, telling))
            alone = told if _PER_TIME.search(heading) else alone  # "speed in miles per hour"
            return f"{place}. {heading}: {alone}{result}"
        if style == "list":
            return f"{place}. {sentence(self._claim(telling, step.out, told), spelled=False)}"
        if style == "terse" and not last:
            return alone
        if style == "sentences" and not rounded and telling.claims:
            return sentence(self._claim(telling, step.out, told), spelled=False)
        claim = self._claim(telling, step.out, self.teller.amount(step.out).text)
        lead = self.rng.choice(DIVIDED if rounded else BEFORE)
        return sentence(lead.format(e=alone, c=claim), spelled=False)

    def bare(self, quantity: Quantity) -> str:
        """A number as the answer gives it: without its noun or sign."""
        return self.teller.amount(quantity, "#").text.lstrip("$€£").rstrip("%")

    def _claim(self, telling: Telling, out: Quantity, words: str) -> str:
        """A claim about a quantity with the given words in its place."""
        if not telling.claims:
            return f"{self._words(telling.labels, telling)} is {words}"
        clause = self.rng.choice(telling.claims)
        phrase = Phrase(words, quantity_plural(out))
        self.teller.phrases[out.name] = lambda _, __, ___: phrase
        text = self.teller.clause(clause.draw(self.rng), telling.cast, tense=telling.tense)
        del self.teller.phrases[out.name]
        return tidy(text)

    def _words(self, clauses: Sequence[Clause], telling: Telling) -> str:
        flat = self.rng.choice(clauses).draw(self.rng)
        past = self.teller.is_past(telling.tense)
        self.teller.last = None
        return tidy(self.teller.words(flat, telling.cast, past=past).text)


def _alone(out: Quantity, told: str) -> str:
    """An equation that stands alone: years are not old, speeds are per hour, 16 is not "more"."""
    if out.form == "age":
        return told.removesuffix(" old")
    if out.noun is not None and out.noun.sg.startswith("more "):
        return told.replace(" more ", " ")
    over = [base for base, power in out.measure if power == -1 and base in PACES]
    return f"{told} per {over[0]}" if over and out.form == "count" else told


def _heading(label: str) -> str:
    """A label as the beginning of a line of a list."""
    text = label.removeprefix("the ")
    return text[:1].upper() + text[1:]
