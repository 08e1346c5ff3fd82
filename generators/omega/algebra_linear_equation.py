"""Systems of linear equations (OMEGA `algebra_linear_equation`, arXiv 2506.18880).

The public levels set the number of variables, 2 to 6, and the number of operations that hide the
standard form, 1 to 3-4; so here. The integer solution comes first and the system is built round it.

A dense system of six equations is bad teaching: eliminating from it is bookkeeping over huge
numbers. Here the variables fall into groups of one to three; the equations of a group also hold a
few variables of earlier groups, and all is shuffled. Who solves it looks for equations that close
among themselves, which people do too.
"""

from dataclasses import dataclass
from math import factorial, gcd
from typing import Any, NamedTuple

from synthgen.family import DrawnFamily
from synthgen.generators.omega._elimination import Elimination
from synthgen.generators.omega._exact import bareiss
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._systems import (
    COEFFICIENT,
    Draft,
    Equation,
    canonical,
    excess,
    nonzero,
    written,
)
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution


class Knobs(NamedTuple):
    """The size of a level."""

    variables: int
    operations: tuple[int, int]
    bound: int
    """The largest absolute value in the solution."""


KNOBS = {
    1: Knobs(2, (1, 1), 10),
    2: Knobs(3, (2, 3), 12),
    3: Knobs(4, (2, 3), 15),
    4: Knobs(5, (2, 3), 20),
    5: Knobs(6, (3, 4), 25),
}
LETTERS = "abcdfghjkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class System:
    """As many equations as variables, and the variable that is asked for."""

    names: tuple[str, ...]
    equations: tuple[Equation, ...]
    asked: int


@generators.register("omega/algebra_linear_equation")
class LinearEquation(DrawnFamily[System]):
    """A linear system for one of its variables, by elimination in groups that close."""

    version = 1
    levels = tuple(KNOBS)
    Params = System
    answer_type = "integer"
    proof = "cramer"
    cost_scale = 50.0
    templates = (
        "Solve the following system of equations for {asked}.\n\n{lines}",
        "Suppose that {inline}. What is the value of {asked}?",
        "Find {asked} if\n\n$$\\begin{{cases}} {latex} \\end{{cases}}$$",
        "The numbers {names} satisfy\n\n{numbered}\n\nDetermine {asked}.",
        (
            "Here are {n} equations in {n} unknowns:\n\n{bullets}\n\nThey have exactly one common "
            "solution. Which value does {asked} take in it?"
        ),
        "Let {names} be real numbers with {inline}. Compute {asked}.",
        "All of these hold at once: {semicolons}. What must {asked} be?",
    )

    def draw(self, rng: Stream, level: int) -> System:
        """A solution, equations round it in groups, and operations that hide the standard form."""
        knobs = KNOBS[level]
        n = knobs.variables
        solution = [rng.randint(-knobs.bound, knobs.bound) for _ in range(n)]
        order = rng.sample(range(n), n)
        rows: list[list[int]] = []
        while len(rows) < n:
            size = rng.randint(1 if rows else 2, min(3, n - len(rows)))
            rows += _group(rng, order, len(rows), size)
        last_group = order[n - size :]
        asked = rng.choice(last_group if rng.below(4) else order)
        rng.shuffle(rows)
        drafts = [Draft(row, sum(map(int.__mul__, row, solution))) for row in rows]
        for _ in range(rng.randint(*knobs.operations)):
            rng.choice(drafts).hide(rng)
        names = tuple(sorted(rng.sample(LETTERS, n)))
        return System(names, tuple(draft.equation() for draft in drafts), asked)

    def capacity_of(self, level: int) -> int:
        """Systems of a pair of equations and, after it, equations in the first and a new variable.

        Primitive rows are distinct equations, and with another solution another right-hand side
        follows. A key holds at most n! orders of the rows times n! orders of the variables.
        """
        n, _, bound = KNOBS[level]
        sizes = range(1, COEFFICIENT + 1)
        rows = 2 * sum(gcd(a, b) == 1 for a in sizes for b in sizes)
        systems: int = rows * (rows - 1) * rows ** (n - 2) * (2 * bound + 1) ** n
        return systems // factorial(n) ** 2

    def key_of(self, params: System) -> Any:
        """The set of equations in lowest terms, and which variable is asked; names are none."""
        return canonical(params.equations, params.asked)

    def group_of(self, params: System) -> Any:
        """The set of equations, whichever variable is asked."""
        return canonical(params.equations, params.asked)[0]

    def slots(self, params: System) -> dict[str, Any]:
        """The equations in the formats that the templates name."""
        texts = [written(equation, params.names) for equation in params.equations]
        return {
            "n": len(texts),
            "asked": params.names[params.asked],
            "names": listed(list(params.names)),
            "lines": "\n".join(texts),
            "bullets": "\n".join(f"• {text}" for text in texts),
            "numbered": "\n".join(f"({i}) {text}" for i, text in enumerate(texts, 1)),
            "inline": listed(texts),
            "semicolons": "; ".join(texts),
            "latex": r" \\ ".join(text.replace("*", "") for text in texts),
        }

    def solve(self, params: System) -> Solution:
        """Standard form, then group after group: earlier values put in, the rest eliminated.

        The cost counts the terms handled, times the equations among which to look for them.
        """
        work = Elimination(params.equations, params.names, params.asked)
        answer = work.solve()
        return Solution(answer, tuple(work.steps), work.cost * len(params.equations))

    def prove(self, params: System, answer: Any) -> bool:
        """Cramer's rule on the numbers that the two sides give; the solution is put in again."""
        n = len(params.names)
        origin = [excess(equation, [0] * n) for equation in params.equations]
        matrix = [
            [excess(e, [int(i == j) for i in range(n)]) - start for j in range(n)]
            for e, start in zip(params.equations, origin, strict=True)
        ]
        whole = bareiss(matrix)
        if whole == 0:
            return False
        point = []
        for j in range(n):
            pairs = zip(matrix, origin, strict=True)
            part = bareiss([[*row[:j], -start, *row[j + 1 :]] for row, start in pairs])
            if part % whole:
                return False
            point.append(part // whole)
        return point[params.asked] == answer and not any(
            excess(equation, point) for equation in params.equations
        )


# Drawing ---------------------------------------------------------------------------------------


def _group(rng: Stream, order: list[int], known: int, size: int) -> list[list[int]]:
    """Independent equations in `size` new variables and up to two of the `known` earlier ones."""
    rows = [[0] * len(order) for _ in range(size)]
    new = order[known : known + size]
    while bareiss([[row[j] for j in new] for row in rows]) == 0:
        for row in rows:
            for j in new:
                row[j] = nonzero(rng, COEFFICIENT)
    for row in rows:
        for j in rng.sample(order[:known], min(known, rng.randint(2 - min(size, 2), 2))):
            row[j] = nonzero(rng, COEFFICIENT)
    return rows


# The worked solution ---------------------------------------------------------------------------
