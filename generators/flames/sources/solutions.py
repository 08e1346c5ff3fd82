"""The worked solution of a text program in our own words: one true equation a line."""

import re
from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction
from typing import Final, NamedTuple

from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Number,
    Operation,
    decimal_text,
    names_in,
    value_of,
)
from synthgen.generators.flames.sources.inverse import way
from synthgen.generators.flames.sources.text_program import TextProgram, evaluate
from synthgen.seeding import Stream

_RANK: Final = {"+": 1, "-": 1, "*": 2, "/": 2}
# A word that may follow a number in a quotation; "5 and" or "20 on" would say nothing.
_NOUN: Final = re.compile(r"[ -]([a-z]+(?:-[a-z]+)*)")
_NO_NOUN: Final = frozenset(
    words(
        """
        a an the and or of on in at to for from with by per each every more less fewer than as is
        are was were be been that which who how if when while then but so times dollars left off has
        had have does did will would can could it he she they his her their its this these those all
        also because about after before during into out up down
        """
    )
)
READ: Final = (
    "From {quotes} in the problem, {e}.",
    "With {quotes}, {e}.",
    "The problem says {quotes}, so {e}.",
    "Use {quotes}: {e}.",
)
CARRIED: Final = ("Then {e}.", "This gives {e}.", "With that result, {e}.", "Now {e}.")
OTHER: Final = ("Next, {e}.", "Also, {e}.", "Besides, {e}.", "Next comes {e}.")
LAST: Final = ("Finally, {e}.", "So the result is {e}.", "In the end, {e}.", "Altogether, {e}.")
# How an operation is undone, by its sign and whether the unknown stood in front of it.
BACK: Final[dict[tuple[str, bool], tuple[str, ...]]] = {
    ("+", True): ("Take away what was added: {e}.", "Undo the addition of {other}: {e}."),
    ("-", True): ("Undo the subtraction of {other}: {e}.", "Add back the {other}: {e}."),
    ("*", True): ("Undo the multiplication by {other}: {e}.", "Divide by the factor {other}: {e}."),
    ("/", True): ("Undo the division by {other}: {e}.", "Multiply by the divisor {other}: {e}."),
    ("-", False): (
        "Something taken from {other} left {out}: {e}.",
        "What was subtracted from {other} to get {out} is {e}.",
    ),
    ("/", False): (
        "{other} was divided by something to give {out}: {e}.",
        "The divisor that turns {other} into {out} is {e}.",
    ),
}
FOUND: Final = (
    "So {what} is {value}.",
    "This means that {what} is {value}.",
    "Therefore {what} is {value}.",
)


class Writer:
    """Writes the lines of one solution; `calculator` adds GSM8K's marks: ``<<6*12=72>>``."""

    def __init__(
        self, program: TextProgram, rng: Stream, hidden: str = "", *, calculator: bool = False
    ) -> None:
        self.program, self.rng, self.hidden = program, rng, hidden
        self.calculator = calculator
        self.values = evaluate(program, program.values)
        self.lines: list[str] = []
        self.times = rng.choice(("*", "*", "×"))
        self.reads = rng.choice((True, True, False))
        numbers = program.numbers
        self.ratios = {f"n{i}" for i, one in enumerate(numbers) if one.form == "fraction"}

    def forwards(self) -> list[str]:
        """The steps in order."""
        steps = list(enumerate(self.program.trees))
        for i, tree in steps:
            self.lines.append(self._line(i, tree, last=i == len(steps) - 1 > 0))
        return self.lines

    def backwards(self, what: str) -> list[str]:
        """The hidden number from the answer: what does not depend on it first, then back."""
        path = dict(way(self.program, self.hidden))
        for i, tree in enumerate(self.program.trees):
            if i not in path:
                self.lines.append(self._line(i, tree, last=False))
        unknowns = [self.hidden, *(f"s{i}" for i in list(path)[:-1])]
        answer = self.values[f"s{len(self.program.steps) - 1}"]
        self.lines.append(f"The answer that is given is {shown(answer)}; now work back from it.")
        for (i, tree), unknown in reversed(list(zip(path.items(), unknowns, strict=True))):
            self.lines += self._undone(tree, self.values[f"s{i}"], unknown)
        value = shown(self.values[self.hidden])
        self.lines.append(self.rng.choice(FOUND).format(what=what, value=value))
        return self.lines

    def _line(self, place: int, tree: Expression, *, last: bool) -> str:
        told = self._equation(self._text(tree), self.values[f"s{place}"])
        quotes = self._quotes(tree)
        if quotes and self.reads:
            return self.rng.choice(READ).format(quotes=quotes, e=told)
        if last:
            return self.rng.choice(LAST).format(e=told)
        if not self.lines:
            return f"First, {told}."
        goes_on = f"s{place - 1}" in names_in(tree)
        return self.rng.choice(CARRIED if goes_on else OTHER).format(e=told)

    def _quotes(self, tree: Expression) -> str:
        """The places of the text that a step reads."""
        names = dict.fromkeys(n for n in names_in(tree) if n[0] == "n" and n != self.hidden)
        told = [f'"{quoted(self.program, name)}"' for name in names]
        return ", ".join([*told[:-2], " and ".join(told[-2:])])

    def _equation(self, left: str, value: Fraction) -> str:
        if not self.calculator:
            return f"{left} = {shown(value)}"
        plain = f"{left}={shown(value)}".replace(" ", "").replace(",", "").replace("×", "*")
        return f"{left} = <<{plain}>>{shown(value)}"

    def _text(self, tree: Expression, rank: int = 0) -> str:
        return written(tree, self.values, self.times, rank, self.ratios)

    def _undone(self, tree: Expression, result: Fraction, unknown: str) -> Iterator[str]:
        """The lines that take a result apart until its unknown operand is left."""
        while isinstance(tree, Operation):
            step = undone(tree, result, unknown, self.values)
            before, result = result, value_of(step.equation, self.values)
            told = self._equation(self._text(step.equation), result)
            key = (tree.op, step.is_left or tree.op in "+*")
            other = self._text(step.known)
            if isinstance(step.known, Operation):
                other = self._equation(other, value_of(step.known, self.values))
            yield self.rng.choice(BACK[key]).format(e=told, other=other, out=shown(before))
            tree = step.rest


class Undone(NamedTuple):
    """An operation undone: what is computed, and the part of the tree that has its value."""

    equation: Operation
    rest: Expression
    known: Expression
    is_left: bool


def undone(
    tree: Operation, result: Fraction, unknown: str, values: Mapping[str, Fraction]
) -> Undone:
    """The operand of a tree that holds the unknown, from the result and the other operand."""
    is_left = unknown in names_in(tree.left)
    rest, known = (tree.left, tree.right) if is_left else (tree.right, tree.left)
    value = Number(value_of(known, values))
    other, out = known if isinstance(known, Name) else value, Number(result)
    match tree.op, is_left:
        case "+", _:
            equation = Operation("-", out, other)
        case "*", _:
            equation = Operation("/", out, other)
        case "-", True:
            equation = Operation("+", out, other)
        case "/", True:
            equation = Operation("*", out, other)
        case op, _:
            equation = Operation(op, other, out)
    return Undone(equation, rest, known, is_left)


def written(
    tree: Expression,
    values: Mapping[str, Fraction],
    times: str = "*",
    rank: int = 0,
    ratios: Collection[str] = (),
) -> str:
    """An expression with values for its names; fractions, and all `ratios`, are written 3/4.

    >>> written(Operation("*", Number(Fraction(6)), Name("n0")), {"n0": Fraction(1, 3)})
    '6 * (1/3)'
    """
    match tree:
        case Name(name):
            value = values[name]
            return _operand(str(value) if name in ratios else shown(value), rank)
        case Number(value):
            return _operand(shown(value), rank)
        case Operation(op, left, right):
            own = _RANK[op]
            first = written(left, values, times, own, ratios)
            second = written(right, values, times, own + 1, ratios)
            text = f"{first} {times if op == '*' else op} {second}"
            return f"({text})" if own < rank else text


def _operand(text: str, rank: int) -> str:
    return f"({text})" if "/" in text and rank > _RANK["/"] else text


def shown(value: Fraction) -> str:
    """A number in digits: a decimal where it is a short one, else a fraction.

    >>> shown(Fraction(1200)), shown(Fraction(5, 2)), shown(Fraction(2, 3))
    ('1,200', '2.5', '2/3')
    """
    if (value * 10**6).denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, point, rest = decimal_text(value).partition(".")
    return f"{int(whole):,}{point}{rest}"


def quoted(program: TextProgram, name: str) -> str:
    """A number as it stands in the text, with the noun behind it if there is one."""
    number = program.numbers[int(name[1:])]
    text = program.question[number.start : number.end]
    after = _NOUN.match(program.question[number.end :])
    if after and after[1] not in _NO_NOUN and number.form in ("digits", "spelled", "one"):
        text += after[0]
    return text
