"""Readers of published wordings: right answers pass, known faults are found, nothing else is read.

Questions are in the published format, about instances of our own.
"""

from collections.abc import Callable
from types import SimpleNamespace as Some
from typing import Any

import pytest

from synthgen.audit import Kind
from synthgen.registry import generators
from tests.generators.omega.published import checked, nested
from tests.generators.omega.tiers import counts


def cells(pairs: Any) -> str:
    return ", ".join(f"({x}, {y})" for x, y in pairs)


def numbers(names: Any, counts: Any) -> str:
    return ", ".join(f"{name}: {n}" for name, n in zip(names, counts, strict=True))


# Instances that the families draw, told in published wordings ----------------------------------


def divisor(p: Any) -> str:
    return f"What is the highest common factor of {p.a} and {p.b}?"


def primes(p: Any) -> str:
    if p.question == "list":
        return f"List the prime factors of {p.n}."
    return "" if p.question == "sum" else f"Find the {p.question} prime factor of {p.n}."


def value(p: Any) -> str:
    from synthgen.generators.omega._infix import infix

    return f"Let x = -7 - -7. Calculate {infix(iter(p.tokens))} + x."


def system(p: Any) -> str:
    from synthgen.generators.omega._systems import written

    lines = [written(equation, p.names) for equation in p.equations]
    if any("(" in line for line in lines):
        lines = [line.replace(" ", "") for line in lines]
    return f"Let e = 3 - 3. Solve {', '.join(lines)} for {p.names[p.asked]}."


def determinant(p: Any) -> str:
    return (
        f"What is the determinant of the matrix:\n{nested(p.rows)}? Round to the nearest integer, "
        "then express your answer modulo 1000."
    )


def boxes(p: Any) -> str:
    letters = dict(zip("abcdefgh"[: len(p.counts)], p.counts, strict=True))
    if p.labelled:
        return (
            f"Given the letters {letters}, place them into {len(p.sizes)} labeled boxes with sizes "
            f"{list(p.sizes)}. How many distinct arrangements are possible?"
        )
    return (
        f"Distribute the letters {letters} among {len(p.sizes)} identical containers that can hold "
        f"{list(p.sizes)} letters respectively. How many different arrangements exist?"
    )


def shuffled(event: str) -> Callable[[Any], str]:
    def tell(p: Any) -> str:
        letters = p.letters
        asked = letters[p.asked].lower() if p.asked >= 0 else ""
        what = event.format(n=p.hits, letter=asked)
        return (
            f"Form a word by randomly choosing {p.length} letters from the multiset "
            f"{{{numbers(map(str.lower, letters), p.counts)}}}, shuffle the letters in the word, "
            f"what is the probability of {what}?\nIf the probability can be written as the form "
            r"$\frac{m}{n}$, where $m$ and $n$ are relatively prime integers, find $m + n$."
        )

    return tell


def matches(p: Any) -> str:
    names = [letter.lower() for letter in p.letters]
    pattern = p.pattern.format(a=names[p.a], b=names[p.b])
    return (
        f"When randomly selecting {p.length} letters from the multiset {{{numbers(names, p.counts)}"
        f"}} to form a word, what is the expected number of matches of the pattern '{pattern}'? "
        "Round to 2 decimal places."
    )


def paths(p: Any) -> str:
    return (
        f"In a {p.width}x{p.height} grid, how many different paths are there from the bottom left "
        f"(0, 0) to the top right ({p.width - 1}, {p.height - 1}), if you can only move right or "
        "up at each step, subject to the constraint that you cannot move through the following "
        f"cells: {cells(p.cells)}?"
    )


def rooks(p: Any) -> str:
    return (
        f"In a {p.width}x{p.height} grid, what is the fewest number of steps it takes to get from "
        f"the bottom left (0, 0) to the top right ({p.width - 1}, {p.height - 1}), provided you "
        "can move right or up by any number of cells (like a chess rook) at each step, subject to "
        "the constraint that you cannot move through the following cells: "
        f"{cells(p.cells)}? If it's impossible, answer with -1."
    )


def leap(width: int, height: int, a: int, b: int, x: int, y: int) -> str:
    return (
        f"Supposing you start in the bottom left (0, 0) cell of a {width}x{height} grid, what is "
        f"minimum number of steps you can take to get to ({x}, {y}), if your only valid moves are "
        f"to move over {a} squares in one direction and over {b} squares in a perpendicular "
        "direction (at once)?"
    )


def leaper(p: Any) -> str:
    return leap(p.width, p.height, *p.strides, *p.end)


def chips(p: Any) -> str:
    names = ("white", "black")
    given = ", ".join(
        f"cell ({row}, {column}) is {names[first]}"
        for (row, column), first in zip(p.cells, p.is_first, strict=True)
    )
    rules = (
        f"Chips, colored either black or white, are placed in a {p.size}x{p.size} grid such that: "
        "a) each cell contains at most one chip, b) all chips in the same row and all chips in the "
        "same column have the same colour"
    )
    facts = f"Furthermore, we have the following constraints (with the cells 0-indexed): {given}."
    if not p.is_full:
        most = "What is the maximum number of black chips that can be placed on the grid?"
        return f"{rules}. {facts} {most}"
    return (
        f"{rules}, c) any additional chip placed on the grid would violate one or more of the "
        f"previous two conditions. {facts} How many chips are placed on the grid?"
    )


def root(p: Any) -> str:
    sides = [(p.left, 1), (p.right, p.sign)]
    terms = [
        f"({sign * c})*y**{len(side) - 1 - k}"
        for side, sign in sides
        for k, c in enumerate(side)
        if c
    ]
    return (
        f"Let h = 8 - 5. Let f(y) = {' + '.join(terms)}. Let g(z) = h*f(z). For g(x) = 0, find the "
        "second largest root in simplified form n/m and return n + m."
    )


def turned(p: Any) -> str:
    start, _, _ = chords(p).partition(" How many")
    return (
        f"{start} Then, rotate the entire setup, including the constructed diagonals, {p.turn} "
        "vertices counterclockwise (so that vertex 1 ends up where vertex "
        f"{p.turn + 1} was), and superimpose it on the original (so that the resulting diagram "
        "contains both the original diagonals and the rotated versions of the diagonals). The "
        f"original {p.n}-gon will be partitioned into a collection of smaller polygons. (Only "
        'count the "smallest" polygons, i.e, those that do not have any of the diagonals running '
        "through them; this is not a combinatorics problem.) How many such polygons will there be "
        f"with {p.sides} sides?"
    )


def chords(p: Any) -> str:
    *lines, last = (f"from vertex {a} to vertex {b}" for a, b in p.diagonals)
    return (
        f"Suppose you have a {p.n}-gon, with vertices numbered 1 through {p.n} in counterclockwise "
        f"order. Draw the diagonal {', '.join(lines)}, and {last}. How many distinct pairs of "
        "diagonals meet at a perpendicular angle (within the polygon's interior or on its "
        "boundary)?"
    )


def coloured(p: Any) -> str:
    names = {"0": "blue", "1": "red", "?": "uncolored"}
    listed = ", ".join(f"vertex {i} is {names[mark]}" for i, mark in enumerate(p.vertices))
    n, asked, other = len(p.vertices), names[str(p.asked)], names[str(1 - p.asked)]
    told = (
        f"A {n}-gon is colored so that in clockwise order, the vertices are colored as follows: "
        f"{listed}. "
    )
    if p.kind == "fillings":
        return told + (
            f"How many valid colorings of the uncolored vertices exist such that the {n}-gon can "
            f"then be rotated in such a way that all of the {asked} vertices end up at positions "
            f"where there were originally {other} vertices?"
        )
    if p.kind == "most":
        return told + (
            f"What is the maximum number of {asked} vertices that can be made to occupy a position "
            f"where there were originally {other} vertices by rotating the {n}-gon?"
        )
    return told + (
        f"The {n}-gon is then rotated clockwise by {p.turn} positions, so that the vertex that was "
        f"originally in position 0 is now in position {p.turn}. How many {asked} vertices are now "
        f"in positions where there were originally {other} vertices?"
    )


TELLINGS: dict[str, Callable[[Any], str]] = {
    "algebra_linear_equation": system,
    "algebra_polynomial_roots": root,
    "arithmetic_gcd": divisor,
    "arithmetic_list_prime_factors": primes,
    "arithmetic_matrix_determinant": determinant,
    "arithmetic_mixed": value,
    "combinatory_distribution": boxes,
    "combinatory_pattern_matching": matches,
    "combinatory_probability_at_least_n_specific_letter_fixed": shuffled(
        "at least {n} letter '{letter}' remains in the same position"
    ),
    "combinatory_probability_exactly_n_specific_letter_fixed": shuffled(
        "exact {n} letter '{letter}' remains in the same position"
    ),
    "combinatory_probability_no_fixed": shuffled("no same letter remains in its original position"),
    "combinatory_probability_no_specific_letter_fixed": shuffled(
        "no letter '{letter}' occupy any of their original positions"
    ),
    "geometry_perpendicular_intersection": chords,
    "geometry_polygon_color": coloured,
    "geometry_polygon_rotation": turned,
    "logic_gridworld_blocked": paths,
    "logic_gridworld_knight_move": leaper,
    "logic_gridworld_rookmove": rooks,
    "logic_puzzles_grid_chip": chips,
}


@counts
@pytest.mark.parametrize("family", sorted(TELLINGS))
def test_a_published_telling_of_an_instance_is_read_as_this_instance(
    family: str, count: int
) -> None:
    cls: Any = generators.get(f"omega/{family}")
    made = cls()
    read = 0
    for row in made.rows("train", min(count, 500, made.capacity("train"))):
        params = made.decode(row.params)
        question = TELLINGS[family](params)
        if not question:
            continue
        found = checked(family, question, row.answer)
        assert found.kind is Kind.RIGHT, (question, row.answer, found)
        assert found.key == checked(family, question, "").key
        read += 1
    assert read > count // 3


# Known faults ----------------------------------------------------------------------------------

BIG = [[(7 * i * i + 13 * j + 5 * i * j) % 71 - 35 for j in range(12)] for i in range(12)]

FAULTS: list[tuple[str, str, str, Kind, str, str]] = [
    # family, question, what is stated, kind, reason, what is right
    ("arithmetic_gcd", divisor(Some(a=12, b=18)), "3", Kind.WRONG, "another", "6"),
    (
        "arithmetic_gcd",
        "Suppose 4*k = k + 7. What is the highest common divisor of k and 6?",
        "1",
        Kind.ILL_POSED,
        "not whole",
        "",
    ),
    (
        "arithmetic_list_prime_factors",
        "What is the second-largest prime factor of 169?",
        "13",
        Kind.ILL_POSED,
        "fewer prime factors",
        "",
    ),
    (
        "arithmetic_list_prime_factors",  # beyond the family's own proof
        "Find the second-largest prime factor of 1000000016000000063.",
        "1000000009",
        Kind.WRONG,
        "",
        "1000000007",
    ),
    (
        "arithmetic_mixed",
        "Let w = 4 - 2*2. Calculate 5/w + 1.",
        "1",
        Kind.ILL_POSED,
        "divides by 0",
        "",
    ),
    (
        "arithmetic_mixed",  # more digits than the family's own proof holds
        "Evaluate (-123456789012345)/(-987654321098765) - (-10**1)/3.",
        "1",
        Kind.UNREAD,
        "",
        "",
    ),
    (
        "arithmetic_mixed",
        "Evaluate 1000000000000000000000/(-3) + 2/((-1000000000000000000000)/5).",
        "-1/3",
        Kind.WRONG,
        "",
        f"{-(10**41) - 3}/{3 * 10**20}",
    ),
    (
        "algebra_linear_equation",
        "Solve 2*x + 3*y = 7, 4*x + 6*y = 14 for x.",
        "2",
        Kind.ILL_POSED,
        "not exactly one",
        "",
    ),
    (
        "algebra_linear_equation",
        "Let a(t) = t**2 - 7. Let b be a(3). Solve b*x - 3*y = 1, x + y + 0 = 8 for y.",
        "4",
        Kind.WRONG,
        "",
        "3",
    ),
    (
        "algebra_polynomial_roots",  # roots 1/13, -5/17 and -2, beyond the family's denominators
        "Let c = 21 - 4. For the polynomial (13*x - 1)*(c*x + 5)*(x + 2), find the second largest "
        "root in the form n/m where n and m are coprime integers. What is n + m?",
        "14",
        Kind.WRONG,
        "",
        "12",
    ),
    (
        "algebra_polynomial_roots",  # a root that is repeated counts once
        "If 4*t**3 - 8*t**2 + 5*t - 1 = 0, what is n + m where n/m is the second largest root in "
        "simplified form?",
        "3",
        Kind.RIGHT,
        "",
        "3",
    ),
    (
        "algebra_polynomial_roots",
        "Suppose x**2 - 4*x + 4 = 0. If the second largest root can be written as n/m where n and "
        "m are coprime, what is n + m?",
        "3",
        Kind.ILL_POSED,
        "no second root",
        "",
    ),
    (
        "algebra_polynomial_roots",
        "Suppose x**2 - 2 = 0. Express the second largest root as n/m where n and m are coprime "
        "and return n + m.",
        "3",
        Kind.UNREAD,
        "not all roots",
        "",
    ),
    (
        "arithmetic_matrix_determinant",
        f"Calculate the determinant of the matrix, round to the nearest integer, then find the "
        f"result modulo 1000:\n{nested(BIG)}",
        "x",
        Kind.WRONG,
        "",
        "0",
    ),
    (
        "combinatory_distribution",
        "Divide the letters from {'a': 3, 'b': 2} into 2 undistinguishable boxes with sizes "
        "[2, 2]. How many ways?",
        "3",
        Kind.ILL_POSED,
        "do not hold all letters",
        "",
    ),
    (
        "combinatory_distribution",  # labelled or not is no difference here
        "Divide the letters from {'a': 2, 'b': 1} into 2 undistinguishable boxes with sizes "
        "[2, 1]. How many ways?",
        "2",
        Kind.RIGHT,
        "",
        "2",
    ),
    (
        "combinatory_pattern_matching",  # a single letter twice, which the family never asks
        "Form a word by randomly choosing 2 letters from the multiset {g: 2, x: 2}. What is the "
        "expected number of occurrences of the pattern 'gg*' in each word? Round your answer to 2 "
        "decimal places.",
        "1.5",
        Kind.WRONG,
        "",
        "1.17",
    ),
    (
        "combinatory_pattern_matching",
        "If you form a word of length 2 by randomly selecting letters from the multiset {a: 1, "
        "b: 5, c: 10}, what is the expected number of times the pattern 'a.*b' appears? Round to "
        "2 decimal places.",
        "0.02",
        Kind.RIGHT,
        "",
        "0.02",
    ),
    (
        "combinatory_pattern_matching",
        "If you form a word of length 2 by randomly selecting letters from the multiset {a: 3, "
        "b: 2, c: 11}, what is the expected number of times the pattern 'a.*b' appears? Round to "
        "2 decimal places.",
        "0.03",
        Kind.ILL_POSED,
        "halfway",
        "",
    ),
    (
        "combinatory_probability_no_fixed",
        TELLINGS["combinatory_probability_no_fixed"](
            Some(letters=("A",), counts=(2,), length=3, asked=-1, hits=-1)
        ),
        "1",
        Kind.ILL_POSED,
        "more letters are drawn",
        "",
    ),
    ("logic_gridworld_knight_move", leap(7, 5, 1, 2, 3, 6), "3", Kind.ILL_POSED, "outside", ""),
    ("logic_gridworld_knight_move", leap(5, 5, 1, 2, 5, 2), "3", Kind.ILL_POSED, "outside", ""),
    ("logic_gridworld_knight_move", leap(5, 6, 3, 4, 1, 2), "3", Kind.ILL_POSED, "reached", ""),
    ("logic_gridworld_knight_move", leap(8, 8, 2, 1, 7, 7), "5", Kind.WRONG, "another", "6"),
]


@pytest.mark.parametrize(("family", "question", "stated", "kind", "reason", "right"), FAULTS)
def test_known_faults_are_found(
    family: str, question: str, stated: str, kind: Kind, reason: str, right: str
) -> None:
    found = checked(family, question, stated)

    assert found.kind is kind, found
    assert reason in found.reason
    assert found.right == right


def test_chips_of_both_colours_are_named() -> None:
    given = Some(size=4, cells=((0, 1), (2, 1), (2, 3)), is_first=(False,) * 3, is_full=False)

    for stated in (7, 8):  # 4 that are right, 3 that are given, 1 that may have been left out
        found = checked("logic_puzzles_grid_chip", chips(given), stated)
        assert (found.kind, found.right) == (Kind.WRONG, "4")
        assert "the other colour" in found.reason
    assert "another" in checked("logic_puzzles_grid_chip", chips(given), 9).reason
    assert checked("logic_puzzles_grid_chip", chips(given), 4).kind is Kind.RIGHT


def test_perpendicular_lines_that_do_not_meet_are_named() -> None:
    told = chords(Some(n=12, diagonals=((1, 3), (4, 6), (2, 8))))

    found = checked("geometry_perpendicular_intersection", told, 2)

    # 1-3 is perpendicular to both others and meets 2-8 only
    assert (found.kind, found.right) == (Kind.WRONG, "1")
    assert "do not meet" in found.reason
    assert checked("geometry_perpendicular_intersection", told, 1).kind is Kind.RIGHT


def test_a_side_is_no_diagonal() -> None:
    told = chords(Some(n=8, diagonals=((1, 8), (3, 7), (2, 6))))

    assert checked("geometry_perpendicular_intersection", told, 1).kind is Kind.ILL_POSED


@pytest.mark.parametrize(
    ("cells", "is_first", "reason"),
    [
        (((0, 1), (0, 2)), (True, False), "break the rules"),
        (((0, 1), (4, 2)), (False, False), "outside"),
    ],
)
def test_chips_that_cannot_be_are_ill_posed(cells: Any, is_first: Any, reason: str) -> None:
    given = Some(size=4, cells=cells, is_first=is_first, is_full=False)

    found = checked("logic_puzzles_grid_chip", chips(given), 4)

    assert (found.kind, reason in found.reason) == (Kind.ILL_POSED, True)


def test_a_large_determinant_in_floating_point_is_named() -> None:
    import numpy as np

    places = range(12)
    rows = [[(37 * i * i + 61 * j * j * i + 17 * j) % 71 - 35 for j in places] for i in places]
    question = determinant(Some(rows=rows))
    floating = round(float(np.linalg.det(np.array(rows)))) % 1000

    found = checked("arithmetic_matrix_determinant", question, str(floating))

    assert found.kind is Kind.WRONG
    assert "floating point" in found.reason


@pytest.mark.parametrize("family", sorted(TELLINGS))
def test_a_changed_question_is_not_read(family: str) -> None:
    cls: Any = generators.get(f"omega/{family}")
    made = cls()
    params = (made.decode(row.params) for row in made.rows("train", 10))
    question = next(filter(None, map(TELLINGS[family], params)))

    for changed in (
        f"{question} Add one.",
        f"Twice: {question}",
        question.replace(" ", " not ", 1),
    ):
        assert checked(family, changed, "1").kind is Kind.UNREAD


# What would take for ever ------------------------------------------------------------------------

MANY = 10**6
ENDLESS: list[tuple[str, str]] = [
    ("arithmetic_gcd", f"What is the greatest common factor of {'a and ' * 1600}?"),
    ("arithmetic_gcd", "x" * MANY),
    ("arithmetic_mixed", f"Calculate {'(' * 4000}1."),
    ("arithmetic_mixed", f"Calculate {'1/' * 4000}1."),
    ("arithmetic_mixed", "Let x = ((((9**50)**50)**50)**50)**50. Calculate x."),
    ("arithmetic_mixed", "Let f(x) = (x + a + b + c + d + g + h)**50. Calculate f(9)."),
    ("arithmetic_list_prime_factors", f"Find the largest prime factor of {'9' * 79}7."),
    ("arithmetic_list_prime_factors", f"Find the largest prime factor of {'9' * 5000}."),
    ("algebra_linear_equation", f"Solve {', '.join(f'{c} = 1' for c in 'abcdfghijk')} for a."),
    ("combinatory_distribution", boxes(Some(counts=(9, 9, 9, 9), sizes=(9,) * 4, labelled=True))),
    ("logic_gridworld_blocked", paths(Some(width=MANY, height=MANY, cells=((1, 1),)))),
    ("logic_gridworld_knight_move", leap(MANY, MANY, 1, 2, MANY - 1, MANY - 1)),
    (
        "logic_puzzles_grid_chip",
        chips(Some(size=40, cells=((1, 1),), is_first=(False,), is_full=False)),
    ),
    (
        "geometry_polygon_color",
        coloured(Some(vertices="?" * 40, asked=1, kind="fillings", turn=0)),
    ),
    (
        "combinatory_probability_no_fixed",
        TELLINGS["combinatory_probability_no_fixed"](
            Some(letters="ABCDEF", counts=(5,) * 6, length=20, asked=-1, hits=-1)
        ),
    ),
    (
        "combinatory_pattern_matching",
        matches(Some(letters="AB", counts=(30, 30), length=40, pattern="{a}{b}*", a=0, b=1)),
    ),
    (
        "arithmetic_matrix_power",
        f"Find the sum of all entries of the {MANY}th power of the matrix: [[3, 1], [1, 2]]",
    ),
]


@pytest.mark.parametrize(("family", "question"), ENDLESS, ids=range(len(ENDLESS)))
def test_what_would_take_for_ever_is_unread(family: str, question: str) -> None:
    assert checked(family, question, "1").kind is Kind.UNREAD
