"""Worked solutions: the numbers, tries that fail with exact values, then the way that works.

A try combines two numbers at a time until two are left, and then says what those two come to under
each operation. Every figure is exact and every sentence true; that a try fails is shown by its own
figures, and nothing is claimed of ways that were not tried.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from synthgen.generators.general_points._expressions import Expression, operations
from synthgen.seeding import Stream
from synthgen.steps import Step

DRAWS = 60  # of one try; in 2,000 deals of the default config one took at most 13
LARGEST_TRIED = 200  # what a person would still compute with

_OPENERS = (
    ("Try {}", "Start with {}", "Take {} first", "Begin with {}"),
    ("Try {} instead", "Start over with {}", "Another way begins with {}", "Or take {}"),
)
_CLOSERS = ("none of these is {}", "so {} does not come up", "no {} among them")
_FOUND = ("This time take {}", "Now take {}", "Next try {}")


@dataclass(frozen=True, slots=True)
class Move:
    """One operation on the numbers at hand, and the numbers that are then left."""

    text: str
    left: tuple[Fraction, ...]

    @property
    def leaving(self) -> str:
        """What is left, in words."""
        return listed(self.left)


def reasoning(
    facts: Sequence[str],
    numbers: Sequence[int],
    target: int,
    formula: Expression,
    ways: int,
    rng: Stream,
) -> tuple[Step, ...]:
    """The steps; `facts` translate cards, `numbers` are in the order of the table.

    A deal with few `ways` to make the target shows more tries that fail.
    """
    start = tuple(map(Fraction, numbers))
    tries = _tries(start, target, 1 + (ways <= 6) + (ways <= 2), rng)
    steps = [_reading(facts, start, rng)]
    for place, moves in enumerate(tries):
        steps.append(_failing(moves, target, _OPENERS[min(place, 1)], rng))
    return (*steps, *_working(start, target, formula, bool(tries), rng))


def listed(numbers: Sequence[Fraction]) -> str:
    """Numbers in a sentence.

    >>> listed((Fraction(8), Fraction(1, 3), Fraction(2)))
    '8, 1/3 and 2'
    """
    words = [str(number) for number in numbers]
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else words[0]


def _reading(facts: Sequence[str], start: Sequence[Fraction], rng: Stream) -> Step:
    numbers = listed(start)
    if not facts:
        return Step(f"The numbers are {numbers}", output=numbers)
    said = " and ".join(filter(None, (", ".join(facts[:-1]), facts[-1])))
    variables = tuple((name, value) for name, _, value in (fact.partition(" = ") for fact in facts))
    why = rng.choice(
        (f"With {said} the numbers are {numbers}", f"{said}, so the numbers are {numbers}")
    )
    return Step(why, output=numbers, variables=variables)


# Tries that fail --------------------------------------------------------------------------------


def _tries(
    start: tuple[Fraction, ...], target: int, count: int, rng: Stream
) -> list[tuple[Move, ...]]:
    found: dict[frozenset[str], tuple[Move, ...]] = {}
    for _ in range(DRAWS):
        if len(found) == count:
            break
        moves = _drawn(start, rng)
        if moves and target not in [value for _, value in _last(moves[-1].left)]:
            found.setdefault(frozenset(move.text for move in moves), moves)
    return list(found.values())


def _drawn(start: tuple[Fraction, ...], rng: Stream) -> tuple[Move, ...]:
    """Moves until two numbers are left; none where a number would be odd to go on with."""
    moves: list[Move] = []
    left = start
    while len(left) > 2:
        i, j = rng.sample(range(len(left)), 2)
        x, y = max(left[i], left[j]), min(left[i], left[j])
        sign, value = rng.choice(_four(x, y))
        if not 0 < value <= LARGEST_TRIED or value.denominator > 1 or (sign in "*/" and y == 1):
            return ()
        rest = tuple(number for k, number in enumerate(left) if k not in (i, j))
        left = (value, *rest)
        moves.append(Move(f"{written(x, sign, y)} = {value}", left))
    return tuple(moves)


def _four(x: Fraction, y: Fraction) -> list[tuple[str, Fraction]]:
    """What two numbers above zero come to, x the larger of them."""
    return [("+", x + y), ("-", x - y), ("*", x * y), ("/", x / y)]


def _last(left: tuple[Fraction, ...]) -> list[tuple[str, Fraction]]:
    x, y = max(left), min(left)
    return [(f"{written(x, sign, y)} = {value}", value) for sign, value in _four(x, y)]


def _failing(moves: tuple[Move, ...], target: int, openers: Sequence[str], rng: Stream) -> Step:
    first, *rest = moves
    why = f"{rng.choice(openers).format(first.text)}, leaving {first.leaving}"
    why += "".join(f"; then {move.text}, leaving {move.leaving}" for move in rest)
    figures = ", ".join(text for text, _ in _last(moves[-1].left))
    return Step(why, f"{figures}; {rng.choice(_CLOSERS).format(target)}", remaining="")


# The way that works -----------------------------------------------------------------------------


def _working(
    start: tuple[Fraction, ...], target: int, formula: Expression, again: bool, rng: Stream
) -> list[Step]:
    steps: list[Step] = []
    left = list(start)
    opener = rng.choice(_FOUND if again else _OPENERS[0])
    for step in operations(formula):
        left.remove(step.left)
        left.remove(step.right)
        left.insert(0, step.result)
        said = f"{written(step.left, step.sign, step.right)} = {step.result}"
        if len(left) == 1:
            steps.append(Step(f"And {said}, which is the goal", output=str(step.result)))
        else:
            lead = opener if not steps else "Then {}"
            why = f"{lead.format(said)}, leaving {listed(left)}"
            steps.append(Step(why, output=str(step.result), remaining=listed(left)))
    return [*steps, Step("As one formula", formula.text), _check(start, formula, rng)]


def _check(start: Sequence[Fraction], formula: Expression, rng: Stream) -> Step:
    """The formula once more, with the parts of its last sum or product worked out."""
    chain = [formula.text, outline(formula), str(Fraction(*formula.value))]
    said = " = ".join(dict.fromkeys(chain))
    used = listed(start)
    closer = rng.choice((f"it uses {used}, each card once", f"{used} are all used, once each"))
    return Step("Check", f"{said}, and {closer}")


def outline(formula: Expression) -> str:
    """A formula with the values of its parts in their places.

    >>> from synthgen.generators.general_points._solver import solutions
    >>> outline(solutions((3, 3, 8, 8), 24)[0])
    '8 / (1/3)'
    """
    join, undo = (" + ", " - ") if formula.kind == "sum" else (" * ", " / ")
    parts = [_part(one, formula.kind == "product") for one in formula.forward]
    return join.join(parts) + "".join(
        undo + _part(one, formula.kind == "product") for one in formula.back
    )


def _part(one: Expression, in_product: bool) -> str:
    value = Fraction(*one.value)
    return f"({value})" if in_product and value.denominator > 1 else str(value)


def written(x: Fraction, sign: str, y: Fraction) -> str:
    """An operation, with brackets round fractions in products and quotients.

    >>> written(Fraction(8), "/", Fraction(1, 3)), written(Fraction(3), "-", Fraction(8, 3))
    ('8 / (1/3)', '3 - 8/3')
    """
    left, right = (f"({n})" if sign in "*/" and n.denominator > 1 else str(n) for n in (x, y))
    return f"{left} {sign} {right}"
