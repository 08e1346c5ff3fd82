"""A question and its marked solution as a program over the numbers of the question's own text.

A row is accepted only where every operand is one number of the text, one earlier result or one
well-known constant, without a choice; where all numbers and all results are used; and where the
program gives the row's answer exactly. Everything else is refused, with the reason.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal, get_args

from synthgen.generators.flames.sources.annotations import (
    AnnotationError,
    annotations,
    final_answer,
)
from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    names_in,
    parse,
    value_of,
    write,
)
from synthgen.generators.flames.sources.resolving import Resolver, UnresolvedError
from synthgen.generators.flames.sources.sentences import sentences
from synthgen.generators.flames.sources.text_numbers import (
    TextNumber,
    UnreadableError,
    text_numbers,
)

Reason = Literal[
    "answer_missing",
    "annotation_missing",
    "annotation_unreadable",
    "text_odd",
    "number_unreadable",
    "number_implied",
    "number_repeated",
    "number_unused",
    "operand_unknown",
    "operand_ambiguous",
    "result_unused",
    "answer_differs",
    "answer_not_positive",
]
REASONS: Final[tuple[Reason, ...]] = get_args(Reason)
SMALL: Final = 4  # a number up to this, used twice, may once be a count that the text implies
MAX_QUESTION: Final = 1200  # characters; the longest question of GSM8K has 985
# Text that was joined or cut badly, and letters that would be mistaken for an unknown.
_ODD: Final = re.compile(
    r"[a-z][.?!][A-Z]|\b[xX]\b|[.,!?;:][.,!?;:]|[<>{}\\]|\?.*\?"
    r"|, (?:There|If|How|He|She|They|The|What)\b|[^\x00-\x7f‘’“”–—£€°é]"
    r"|\btimes (?:more|fewer|less|[a-z]+er than)\b"  # a factor, or a factor and one more?
)


# A condition that ends before it says what follows from it.
_CUT_OFF: Final = re.compile(r"If (?!(?:[^.?]|\.\d)*(?:,|\bthen\b) )(?:[^.?]|\.\d)*\.(?: |$)")


@dataclass(frozen=True, slots=True)
class TextProgram:
    """A question, its numbers in order (n0, n1, ...), and its steps, whose results are s0, s1, ...

    A step is an expression as text: "n0 * n1", "s0 - 12". The last step's result is the answer.
    """

    question: str
    numbers: tuple[TextNumber, ...]
    steps: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the question; joined by blanks they are its words in order."""
        return tuple(sentences(self.question))

    @property
    def trees(self) -> tuple[Expression, ...]:
        """The steps as trees."""
        return tuple(parse(step) for step in self.steps)

    @property
    def values(self) -> dict[str, Fraction]:
        """The numbers of the text by name."""
        return {f"n{i}": number.exact for i, number in enumerate(self.numbers)}

    @property
    def used(self) -> tuple[str, ...]:
        """The numbers that steps use, each as often as they do."""
        names = [name for tree in self.trees for name in names_in(tree)]
        return tuple(name for name in names if name.startswith("n"))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row is no program; `detail` says what in it."""

    reason: Reason
    detail: str = ""


def evaluate(program: TextProgram, values: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """All values, the results of the steps among them. Raises KeyError and ZeroDivisionError."""
    found = dict(values)
    for i, tree in enumerate(program.trees):
        found[f"s{i}"] = value_of(tree, found)
    return found


def answer_of(program: TextProgram, values: Mapping[str, Fraction]) -> Fraction:
    """The result of the last step. Raises KeyError and ZeroDivisionError."""
    return evaluate(program, values)[f"s{len(program.steps) - 1}"]


def read_program(question: str, answer: str) -> TextProgram | Refusal:
    """The program of a row: its question, and its solution with calculator marks and `####`."""
    question = " ".join(question.replace("’", "'").split())
    told = final_answer(answer)
    if told is None:
        return Refusal("answer_missing")
    if told <= 0:
        return Refusal("answer_not_positive", str(told))
    odd = _ODD.search(question) or _CUT_OFF.search(question)
    if odd is not None or len(question) > MAX_QUESTION:
        return Refusal("text_odd", odd[0] if odd else f"{len(question)} characters")
    try:
        numbers = text_numbers(question)
        steps = _steps(question, numbers, answer)
    except UnreadableError as error:
        return Refusal("number_unreadable", str(error))
    except AnnotationError as error:
        return Refusal("annotation_unreadable", str(error))
    except UnresolvedError as error:
        return Refusal(_known(error.reason), str(error))
    program = TextProgram(question, numbers, tuple(write(step) for step in steps))
    return _fault(program, told) or program


def _known(reason: str) -> Reason:
    return next(one for one in REASONS if one == reason)


def _steps(question: str, numbers: tuple[TextNumber, ...], answer: str) -> list[Expression]:
    resolver = Resolver(question, numbers)
    for annotation in annotations(answer):
        resolver.add(annotation.expression, annotation.value)
    return resolver.steps


def _fault(program: TextProgram, told: Fraction) -> Refusal | None:
    """What is wrong with the program as a whole."""
    if not program.steps or any(isinstance(tree, Name) for tree in program.trees):
        return Refusal("annotation_missing")
    used = {name for tree in program.trees for name in names_in(tree)}
    for i in range(len(program.steps) - 1):
        if f"s{i}" not in used:
            return Refusal("result_unused", program.steps[i])
    for name, value in program.values.items():
        if name not in used and value != 1:  # a factor of one changes nothing
            return Refusal("number_unused", str(value))
        if program.used.count(name) > 1 and 1 < value <= SMALL:
            return Refusal("number_repeated", str(value))
    found = evaluate(program, program.values)
    if found[f"s{len(program.steps) - 1}"] != told:
        return Refusal("answer_differs", f"{found} and {told}")
    return None
