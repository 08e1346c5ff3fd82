"""The worked solution: one true line for each relation behind the answer, in four styles."""

from collections.abc import Callable, Sequence
from typing import Final

from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.english.clauses import Clause
from synthgen.generators.flames.english.orthography import sentence, tidy
from synthgen.generators.flames.english.people import References
from synthgen.generators.flames.english.teller import Numbers, Phrase, Teller, quantity_plural
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import Value, evaluate
from synthgen.generators.flames.story.compose import Text, people_of
from synthgen.generators.flames.story.problem import Problem, Telling
from synthgen.seeding import Stream

STYLES: Final = ("sentences", "equations", "list", "terse")
TIMES: Final = ("x", "x", "*", "×")
LEADS: Final = ("so", "so", "which means that")


def solve(problem: Problem, text: Text, rng: Stream, *, calculator: bool = False) -> list[str]:
    """The lines of a solution; `calculator` adds GSM8K's marks: ``<<6*12=72>>``."""
    style = rng.choice(STYLES)
    writer = _Writer(problem, text, rng, calculator=calculator)
    return [writer.line(style, i, relation) for i, relation in enumerate(problem.needed, 1)]


class _Writer:
    """Writes the lines of one solution in order."""

    def __init__(self, problem: Problem, text: Text, rng: Stream, *, calculator: bool) -> None:
        self.problem, self.rng, self.calculator = problem, rng, calculator
        people = people_of(problem)
        known = References(people, sentence=0, last={person.id: -9 for person in people})
        told = text.numbers
        numbers = Numbers(currency=told.currency, clock=told.clock, cents=False)
        self.teller = Teller(rng, text.past, numbers, known)
        self.times = rng.choice(TIMES)
        self.last = len(problem.needed)

    def line(self, style: str, place: int, relation: Relation) -> str:
        """One line: what is computed, how, and what comes out."""
        self.teller.references.sentence = place
        out = self.problem.quantities[relation.out]
        telling = self.problem.tellings[relation.out]
        equation = self.equation(relation)
        if style == "list" and telling.labels:
            label = self._words(telling.labels, telling)
            told = f", so {self.teller.amount(out).text}" if relation.op in _ROUNDED else ""
            return f"{place}. {_heading(label)}: {equation}{told}"
        if style == "terse" and place < self.last:
            return equation
        split = relation.op in _ROUNDED
        if style == "sentences" and not split and telling.claims:
            return sentence(self._claim(telling, out, equation), spelled=False)
        told = self._equation_first(equation, telling, out, split=split)
        return sentence(told, spelled=False)

    def _equation_first(
        self, equation: str, telling: Telling, out: Quantity, *, split: bool
    ) -> str:
        claim = self._claim(telling, out, self.teller.amount(out).text)
        if split:
            lead = self.rng.choice(("since {e}, {c}", "{e}, so {c}"))
        else:
            lead = self.rng.choice(("{e}, so {c}", "{c}, because {e}", "{e}: {c}"))
        return lead.format(e=equation, c=claim)

    def _claim(self, telling: Telling, out: Quantity, words: str) -> str:
        """A claim about a quantity with the given words in its place."""
        if not telling.claims:
            return f"{self._words(telling.labels, telling)} is {words}"
        clause = self.rng.choice(telling.claims)
        phrase = Phrase(words, quantity_plural(out))
        self.teller.phrases[out.name] = lambda _, __: phrase
        text = self.teller.clause(clause.draw(self.rng), telling.cast, tense=telling.tense)
        del self.teller.phrases[out.name]
        return tidy(text)

    def _words(self, clauses: Sequence[Clause], telling: Telling) -> str:
        flat = self.rng.choice(clauses).draw(self.rng)
        return tidy(self.teller.words(flat, telling.cast, past=self.teller.past).text)

    # Equations ---------------------------------------------------------------------------------

    def equation(self, relation: Relation) -> str:
        """A relation with its numbers: "4 x $30 = $120", "50 / 8 = 6 remainder 2"."""
        out = self.problem.quantities[relation.out]
        args = [self.problem.quantities[name] for name in relation.args]
        if relation.op in _ROUNDED:
            return self._division(args)
        if relation.op in ("max", "min"):
            return self._comparison(relation.op, args)
        left = _EXPRESSIONS[relation.op](self._operands(relation.op, args), self.times)
        return f"{left} = {self._result(relation, out, args)}"

    def _result(self, relation: Relation, out: Quantity, args: list[Quantity]) -> str:
        told = self.teller.amount(out).text
        if not self.calculator or relation.op not in _MARKED or out.form == "clock":
            return told
        plain = _EXPRESSIONS[relation.op]([_plain(arg) for arg in args], "*")
        mark = f"<<{plain.replace(' ', '')}={_plain(out)}>>"
        place = next((i for i, c in enumerate(told) if c.isdigit()), 0)
        return f"{told[:place]}{mark}{told[place:]}"

    def _operands(self, op: str, args: list[Quantity]) -> list[str]:
        """The numbers of an equation; a remainder's includes the whole quotient."""
        told = [self._operand(arg) for arg in args]
        if op == "remainder":
            told.insert(1, numerals.digits(evaluate("floor_quot", [arg.value for arg in args])))
        return told

    def _operand(self, quantity: Quantity) -> str:
        """A number in an equation: with its sign where it has one, without its noun."""
        mode = "" if quantity.form in ("money", "percent", "clock") else "#"
        if quantity.form in ("factor", "fraction", "age"):
            return _number(quantity.value)
        return self.teller.amount(quantity, mode).text

    def _division(self, args: list[Quantity]) -> str:
        first, second = args
        whole = evaluate("floor_quot", [first.value, second.value])
        rest = evaluate("remainder", [first.value, second.value])
        left = f"{self._operand(first)} / {self._operand(second)}"
        if not rest:
            return f"{left} = {numerals.digits(whole)}"
        told = (
            numerals.money(rest, self.teller.numbers.currency)
            if first.form == "money"
            else _number(rest)
        )
        return f"{left} = {numerals.digits(whole)} remainder {told}"

    def _comparison(self, op: str, args: list[Quantity]) -> str:
        sign = ">" if op == "max" else "<"
        ordered = sorted(args, key=lambda q: q.value, reverse=op == "max")
        return f" {sign} ".join(map(self._operand, ordered))


_ROUNDED: Final = ("ceil_quot", "floor_quot")
_MARKED: Final = ("sum", "diff", "prod", "quot")

Expression = Callable[[list[str], str], str]
_EXPRESSIONS: Final[dict[str, Expression]] = {
    "sum": lambda args, _: " + ".join(args),
    "diff": lambda args, _: " - ".join(args),
    "prod": lambda args, times: f" {times} ".join(args),
    "quot": lambda args, _: " / ".join(map(_grouped, args)),
    "remainder": lambda args, times: f"{args[0]} - {args[1]} {times} {args[2]}",
    "percent_of": lambda args, _: f"{args[0]} of {args[1]}",
    "percent_is": lambda args, _: " / ".join(args),
}


def _grouped(operand: str) -> str:
    """A fraction in brackets, where it would run into the division."""
    return f"({operand})" if "/" in operand else operand


def _number(value: Value) -> str:
    return numerals.decimal(value) if numerals.is_decimal(value) else numerals.mixed(value)


def _plain(quantity: Quantity) -> str:
    """A number as GSM8K's calculator reads it: dollars, no signs, no commas."""
    value = quantity.value
    told = numerals.money(value)[1:] if quantity.form == "money" else _number(value)
    return told.replace(",", "")


def _heading(label: str) -> str:
    """A label as the beginning of a line of a list."""
    text = label.removeprefix("the ")
    return text[:1].upper() + text[1:]
