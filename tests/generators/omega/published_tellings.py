"""Instances that the families draw, told in published wordings."""

from collections.abc import Callable
from typing import Any

from tests.generators.omega.published import nested


def cells(pairs: Any) -> str:
    return ", ".join(f"({x}, {y})" for x, y in pairs)


def numbers(names: Any, counts: Any) -> str:
    return ", ".join(f"{name}: {n}" for name, n in zip(names, counts, strict=True))


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
