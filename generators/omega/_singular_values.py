"""Singular values from the dot products of rows, all orthogonal but for pairs, with the work."""

from collections.abc import Sequence
from math import isqrt
from operator import mul

from synthgen.generators.omega._matrices import Rows, dot
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._surds import Surd, rounded_sum, sum_text, surd
from synthgen.steps import Step

Table = list[list[int]]


def gram_of(lines: Rows) -> Table:
    """The dot products of all pairs of lines."""
    return [[sum(map(mul, a, b)) for b in lines] for a in lines]


def pairs_of(gram: Table) -> list[tuple[int, int]] | None:
    """The pairs that are not orthogonal; None if a line is in two, or a product is no square.

    The side that was drawn has neither fault; the other one may by chance have pairs, and then the
    product of two eigenvalues need not be a square.
    """
    n = range(len(gram))
    pairs = [(i, j) for i in n for j in n if i < j and gram[i][j]]
    squares = [gram[i][i] * gram[j][j] - gram[i][j] ** 2 for i, j in pairs]
    used = [i for pair in pairs for i in pair]
    fits = len(set(used)) == len(used) and all(isqrt(x) ** 2 == x for x in squares)
    return pairs if fits else None


def gram_steps(lines: Rows, gram: Table, pairs: list[tuple[int, int]], name: str) -> list[Step]:
    """The Gram matrix in words."""
    product_name = "A A^T" if name == "row" else "A^T A"
    squares = [gram[i][i] for i in range(len(gram))]
    steps = [
        Step(
            "The squares of the singular values are the eigenvalues of "
            f"G = {product_name}, where A is the given matrix. The entries of G are the dot "
            f"products of the {name}s of A"
        ),
        Step(f"{name.capitalize()} 1 times itself", dot(lines[0], lines[0])),
        Step(f"In the same way {name}s 1 to {len(gram)} times themselves", _listed(squares)),
    ]
    if pairs:
        i, j = pairs[0]
        steps.append(
            Step(f"{name.capitalize()} {i + 1} times {name} {j + 1}", dot(lines[i], lines[j]))
        )
        others = [f"{a + 1} and {b + 1}: {gram[a][b]}" for a, b in pairs[1:]]
        if others:
            steps.append(Step(f"Other {name}s that are not orthogonal are {'; '.join(others)}"))
        steps.append(Step(f"All other pairs of different {name}s have the dot product 0"))
    else:
        steps.append(Step(f"Any two different {name}s have the dot product 0, so G is diagonal"))
    return steps


def _listed(values: Sequence[int]) -> str:
    return ", ".join(map(str, values))


def singles(gram: Table, pairs: list[tuple[int, int]], name: str, steps: list[Step]) -> list[Surd]:
    """The lengths of the lines that are orthogonal to all others."""
    paired = {i for pair in pairs for i in pair}
    single = [i for i in range(len(gram)) if i not in paired]
    values = [surd(0, (2, gram[i][i])) for i in single]
    if single:
        texts = [
            f"√{gram[i][i]} = {value.decimal()}" for i, value in zip(single, values, strict=True)
        ]
        numbers = listed([str(i + 1) for i in single])
        which, whose = f"{name}s {numbers} are", "their lengths are singular values"
        if len(single) == 1:
            which, whose = f"{name} {numbers} is", "its length is a singular value"
        why = f"{which[0].upper()}{which[1:]} orthogonal to all others, so {whose}"
        steps.append(Step(why, ", ".join(texts)))
    return values


def of_pair(gram: Table, i: int, j: int, name: str, steps: list[Step]) -> list[Surd]:
    """The two singular values of a pair, from their sum and their difference.

    The product of the eigenvalues is a square: the block is a multiple of R R^T, R whole.
    """
    p, q, s = gram[i][i], gram[i][j], gram[j][j]
    square = p * s - q * q
    root = isqrt(square)
    plus, minus = p + s + 2 * root, p + s - 2 * root
    large, small = surd(0, (1, plus), (1, minus)), surd(0, (1, plus), (-1, minus))
    steps.append(
        Step(
            f"The block [[{p}, {q}], [{q}, {s}]] of {name}s {i + 1} and {j + 1} has eigenvalues "
            f"s^2 and t^2 with the sum {p} + {s} = {p + s} and the product {p} * {s} - {_square(q)}"
            f" = {square}, so s * t = {root}"
        )
    )
    steps.append(
        Step(
            f"Then (s + t)^2 = {p + s} + 2 * {root} = {plus} and (s - t)^2 = {p + s} - 2 * {root} "
            f"= {minus}, so s = (√{plus} + √{minus})/2 = {large.decimal()} and "
            f"t = (√{plus} - √{minus})/2 = {small.decimal()}"
        )
    )
    return [large, small]


def _square(q: int) -> str:
    return f"{f'({q})' if q < 0 else q}^2"


def asked_value(asked: str, values: list[Surd], steps: list[Step]) -> int:
    """The largest value, the sum or the difference, rounded."""
    ordered = sorted(values, key=lambda value: value.floor(12))
    large, small = ordered[-1], ordered[0]
    if asked == "sum":
        answer = rounded_sum(values)
        steps.append(Step("Their sum", sum_text(values, answer)))
    elif asked == "largest":
        answer = rounded_sum([large])
        steps.append(Step(f"The largest of them is {large.decimal()}"))
    else:
        answer = rounded_sum([large, -small])
        text = f"{large.decimal()} - {small.decimal()}"
        steps.append(Step("Largest minus smallest", f"{text} = {_difference(large, small)}"))
    steps.append(Step(f"The nearest integer is {answer}"))
    return answer


def _difference(large: Surd, small: Surd) -> str:
    return surd(large.twice - small.twice, *large.roots, *(-small).roots).decimal()
