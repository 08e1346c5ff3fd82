"""Which number of a text program can be hidden: the told answer then gives it back, uniquely.

Exactly one way leads from it to the answer, so the answer is a Moebius map of it. And the story
must be one where the calculation is all that connects them: no rounding, no threshold, no
difference whose direction is not told.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Operation,
    names_in,
    value_of,
)
from synthgen.generators.flames.sources.moebius import IDENTITY, Moebius
from synthgen.generators.flames.sources.text_program import TextProgram, answer_of, evaluate

# A story in which the answer may stay as it is when a number changes: a limit, a threshold.
_STEPPED: Final = re.compile(
    r"\b(?:at least|at most|no more than|up to|maximum|minimum|limit\w*|exceed\w*|additional"
    r"|extra|overtime|over \d+|above|under \d+|below|or more|or less|or older|or younger|enough"
    r"|first (?:\d+|two|three|four|five|six|ten|hour|few)|afford|largest|smallest|greatest|least"
    r"|most|highest|lowest|fewest|cheapest|round\w*|about|approximately|almost|nearly|around \d+"
    r"|whichever|only (?:sells?|comes?)|free|capacity|fits?|whole|full|completely)\b",
    re.IGNORECASE,
)
# Where one divides, such a question asks for whole ones, rounded.
_WHOLE: Final = re.compile(
    r"\b(?:needs?|needed|requires?|required|must|ha(?:ve|s|d) to|can|could|able|should|trips?"
    r"|takes?|took|until|before|last|how long|how many (?:\w+ )?(?:days|weeks|months|years|hours"
    r"|times|buses|boxes|bags|cars|packs|packages|rows|tables|groups|teams|bottles|cans|rolls|loads)"
    r"|fill|fills|filled|pack|packs|packed|form|formed|serve|serves|buy|purchase|order|cut)\b",
    re.IGNORECASE,
)
# A difference without a direction has two solutions.
_UNDIRECTED: Final = re.compile(r"\b(?:difference|apart|differ|distance between)\b", re.IGNORECASE)


class Inverse(NamedTuple):
    """A hidden number: its name, its value, and the answer as a map of it."""

    name: str
    value: Fraction
    answer: Fraction
    map: Moebius


def hideable(program: TextProgram) -> tuple[str, ...]:
    """The names of the numbers that can be hidden, in the order of the text."""
    if _STEPPED.search(program.question):
        return ()
    return tuple(name for name in program.values if inverse_of(program, name) is not None)


def inverse_of(program: TextProgram, name: str) -> Inverse | None:
    """The inverse about a number; None where it is not unique, or the number is trivial."""
    value = program.values[name]
    found = answer_map(program, name)
    if found is None or not found.is_invertible or value in (0, 1):
        return None
    if value == 50 and program.numbers[int(name[1:])].form == "percent":
        return None  # 50% off and 50% of are one calculation here, and two for any other number
    answer = answer_of(program, program.values)
    if value == answer or not _is_plain(program, name) or found.solve(answer) != value:
        return None
    again = answer_of(program, {**program.values, name: found.solve(answer)})
    return Inverse(name, value, answer, found) if again == answer else None


def answer_map(program: TextProgram, name: str) -> Moebius | None:
    """The answer as a map of a number; None where not exactly one way leads there."""
    values = evaluate(program, program.values)
    found, unknown = IDENTITY, name
    for i, tree in way(program, name):
        inner = _map(tree, unknown, values)
        if inner is None:
            return None
        found, unknown = compose(inner, found), f"s{i}"
    return found if unknown == f"s{len(program.steps) - 1}" else None


def way(program: TextProgram, name: str) -> Iterator[tuple[int, Expression]]:
    """The steps that depend on a number, in order, as long as one leads to one only."""
    unknown = name
    for i, tree in enumerate(program.trees):
        if unknown in names_in(tree):
            if sum(list(names_in(other)).count(unknown) for other in program.trees) != 1:
                return
            yield i, tree
            unknown = f"s{i}"


def compose(outer: Moebius, inner: Moebius) -> Moebius:
    """The map of outer(inner(x))."""
    return Moebius(
        outer.a * inner.a + outer.b * inner.c,
        outer.a * inner.b + outer.b * inner.d,
        outer.c * inner.a + outer.d * inner.c,
        outer.c * inner.b + outer.d * inner.d,
    )


def _map(tree: Expression, unknown: str, values: dict[str, Fraction]) -> Moebius | None:
    """A step as a map of the one name in it that is unknown."""
    match tree:
        case Name(name) if name == unknown:
            return IDENTITY
        case Operation(op, left, right) if unknown in names_in(left):
            inner = _map(left, unknown, values)
            return None if inner is None else inner.then(op, value_of(right, values))
        case Operation(op, left, right):
            inner = _map(right, unknown, values)
            return None if inner is None else inner.under(op, value_of(left, values))
    return None


def _is_plain(program: TextProgram, name: str) -> bool:
    """Whether nothing on the way is rounded, or a difference that could go either way."""
    ops = {op for _, tree in way(program, name) for op in _ops(tree)}
    asked = program.sentences[-1]
    rounded = "/" in ops and _WHOLE.search(asked)
    return not rounded and not ("-" in ops and _UNDIRECTED.search(program.question))


def _ops(tree: Expression) -> Iterator[str]:
    if isinstance(tree, Operation):
        yield tree.op
        yield from _ops(tree.left)
        yield from _ops(tree.right)
