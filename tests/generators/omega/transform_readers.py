"""Solves the texts of the transformative settings, each in a way of its own."""

import re
from fractions import Fraction
from functools import cache
from itertools import pairwise
from math import comb
from typing import Any

import numpy as np


def numbers(text: str) -> list[int]:
    return [int(n) for n in re.findall(r"-?\d+", text)]


def found(text: str, *patterns: str) -> tuple[str, ...]:
    """The groups of the first pattern that occurs."""
    for pattern in patterns:
        if match := re.search(pattern, text):
            return match.groups()
    raise AssertionError(text)


# Gridworld -------------------------------------------------------------------------------------


def walk_numbers(text: str) -> tuple[int, int, int, int]:
    """Steps right and up, the slack and the modulus."""
    (prime,) = found(
        text, r"[Nn] mod (\d+)", r"[Mm]odulo (\d+)", r"on division by (\d+)", r"division by (\d+)"
    )
    if match := re.search(r"(\d+) columns and (\d+) rows", text):
        right, up = int(match[1]) - 1, int(match[2]) - 1
        return right, up, int(found(text, r"by more than (\d+)")[0]), int(prime)
    right_text, up_text = found(
        text,
        r"to \((\d+), (\d+)\)",
        r"Ada gets (\d+) votes and Ben gets (\d+)",
        r"(\d+) letters R and (\d+) letters U",
        r"Exactly (\d+) times one coin is paid in, and exactly (\d+)",
        r"(\d+) to the east and (\d+) to the north",
        r"contain (\d+) times the number -1 and (\d+) times",
    )
    if match := re.search(r"letters R by (\d+) or more|line y = x \+ (\d+)", text):
        slack = int(match[1] or match[2]) - 1
    else:
        (slack_text,) = found(
            text, r"y > x \+ (\d+)", r"than (\d+) votes?", r"holds (\d+)", r"greater than (\d+)"
        )
        slack = int(slack_text)
    return int(right_text), int(up_text), slack, int(prime)


def gridworld(text: str) -> str:
    """A walk over the diagonals of the grid, or for long walks the closed form exactly."""
    right, up, slack, prime = walk_numbers(text)
    n = right + up
    if n > 1500:
        return str((comb(n, right) - comb(n, right + slack + 1)) % prime)
    ways = np.zeros(up + 2, dtype=np.int64)  # by the number of steps up
    ways[0] = 1
    for k in range(1, n + 1):
        ways[1:] = (ways[1:] + ways[:-1]) % prime
        # of k steps u go up and k - u right: the rule is u - (k - u) <= slack
        ways[max(0, (k + slack) // 2 + 1) :] = 0
        ways[up + 1] = 0
        ways[: max(0, k - right)] = 0
    return str(ways[up])


@cache
def walks(right: int, up: int, slack: int) -> int:
    """By recursion from the end."""
    if right < 0 or up < 0 or up - right > slack:
        return 0
    return 1 if right == up == 0 else walks(right - 1, up, slack) + walks(right, up - 1, slack)


# Circles ---------------------------------------------------------------------------------------


def circles(text: str) -> str:
    """Curvatures one after the other in whole numbers, and Pappus's height of 2 n radii."""
    pairs = (
        r"K of radius (?P<K>\d+) and a circle L of radius (?P<L>\d+)",
        r"K be the circle of radius (?P<K>\d+) about .* L the circle of radius (?P<L>\d+)",
        r"with radii (?P<L>\d+) and (?P<K>\d+)",
        r"at A, are (?P<K>\d+) and (?P<L>\d+)",
        r"K has radius (?P<K>\d+); L has radius (?P<L>\d+)",
        r"K of radius (?P<K>\d+) cm, a ring L of radius (?P<L>\d+) cm",
    )
    match = next(match for pair in pairs if (match := re.search(pair, text)))
    big, small = int(match["K"]), int(match["L"])
    asked, n = found(
        text, r"the (radius|distance from the (?:point A .*?centre|centre)) of C_(\d+)"
    )
    rho = big - small
    before = now = big * small  # curvatures in units of 1 / (K L (K - L))
    for i in range(int(n)):
        before, now = now, now + rho * rho if i == 0 else 2 * (rho * rho + now) - before
    radius = Fraction(big * small * rho, now)
    if asked == "radius":
        return str(radius)
    if "foot" in asked:
        return str(radius * (big + small) / rho)
    return str(2 * int(n) * radius)


# Letters ---------------------------------------------------------------------------------------


def prob_letter(text: str) -> str:
    """All arrangements of a short word; of a long one, draw after draw."""
    points = {a: int(p) for a, p in re.findall(r"[Ee]ach ([A-Z]) is worth (\d+)", text)}
    if match := re.search(r"letters ((?:[A-Z], )+[A-Z])\b", text):
        word = match[1].replace(", ", "")
    else:
        word = next(w for w in re.findall(r"\b[A-Z]{4,}\b", text) if set(w) == set(points))
    gap = int(match[1]) if (match := re.search(r"letter (\d+) places? further", text)) else 0
    after = match[1] if (match := re.search(r"right of the last ([A-Z])", text)) else ""
    mean = (listed_mean if len(word) < 10 else drawn_mean)(word, points, gap, after)
    return str(mean.numerator + mean.denominator)


def listed_mean(word: str, points: dict[str, int], gap: int, after: str) -> Fraction:
    orders = arranged(word)
    total = 0
    for order in orders:
        if after:
            total += sum(points[c] for c in order[order.rindex(after) + 1 :])
        else:
            pairs = zip(order, order[gap:] if gap else word, strict=False)
            total += sum(points[c] for c, d in pairs if c == d)
    return Fraction(total, len(orders))


def arranged(word: str) -> set[str]:
    """Each letter put into every place of the arrangements of the others."""
    orders = {""}
    for c in word:
        orders = {o[:i] + c + o[i:] for o in orders for i in range(len(o) + 1)}
    return orders


def drawn_mean(word: str, points: dict[str, int], gap: int, after: str) -> Fraction:
    if after:
        others = [points[c] for c in word if c != after]
        left = letters_left(word.count(after), len(others))
        return left * sum(others) / len(others)
    total = Fraction(0)
    for i, c in enumerate(word):
        if gap == 0:  # the letter at this place is drawn again
            total += Fraction(word.count(c), len(word)) * points[c]
        elif i + gap < len(word):
            for d, p in points.items():
                n = word.count(d)
                total += Fraction(n, len(word)) * Fraction(n - 1, len(word) - 1) * p
    return total


@cache
def letters_left(first: int, others: int) -> Fraction:
    """How many of the others are left, on average, when all of the first are drawn."""
    if first == 0 or others == 0:
        return Fraction(others)
    either = Fraction(1, first + others)
    return either * (
        first * letters_left(first - 1, others) + others * letters_left(first, others - 1)
    )


# Cyclic matrices -------------------------------------------------------------------------------


def matrix_rank(text: str) -> str:
    """Eigenvalues of a cyclic matrix by a Fourier transform."""
    if match := re.search(r"beyond (\d+) start again", text):
        n = int(match[1]) + 1
    else:
        n = int(found(text, r"modulo (\d+)", r"(\d+) rows and", r"size (\d+) x")[0])
    row = np.zeros(n)
    pairs = [(c, k) for k, c in re.findall(r"column i(?: \+ (\d+))? is (-?\d+)", text)]
    pairs += [(c, k) for k, c in re.findall(r"entry \(i, i(?: \+ (\d+))?\) is (-?\d+)", text)]
    pairs += re.findall(r"(-?\d+) in column (\d+)", text)
    if not pairs:
        (form,) = found(text, r"equations (.*?) = 0", r"y_i = (.*?) for")
        for sign, size, k in re.findall(r"(?:(-|\+) ?)?(?:(\d+)\*)?x_(?:i|\(i\+(\d+)\))", form):
            pairs.append((sign.replace("+", "") + (size or "1"), k))
    for c, k in pairs:
        row[int(k or 0)] += int(c)
    return str(int((abs(np.fft.fft(row)) > 1e-7).sum()))


# Roots of equations ----------------------------------------------------------------------------


def de_moivre(text: str) -> str:
    """Newton's identities for the expanded polynomial."""
    sign, shift, n, rest = found(text, r"\([a-z] ([-+]) (\d+)\)\^\{?(\d+)\}?([^.,?]*)")
    value = found(rest, r"^ ([-+] \d+)", r"= (-?\d+)")[0].replace(" ", "")
    right = int(value) if not re.match(r" [-+]", rest) else -int(value)
    (power,) = found(
        text, r"x_1\^(\d+)", r"exponent (\d+)", r"r\^\{(\d+)\}", r"the power (\d+)", r"p_(\d+)",
        r"k = (\d+)", r"D\^(\d+)",
    )  # fmt: skip
    s = int(shift) if sign == "-" else -int(shift)
    size, k = int(n), int(power)
    # x^n + c_1 x^(n-1) + ... + c_n
    c = [comb(size, j) * (-s) ** j for j in range(size + 1)]
    c[size] -= right
    sums = [size]
    for j in range(1, k + 1):
        low = max(0, j - size)
        total = -sum(c[j - i] * sums[i] for i in range(max(1, low), j))
        sums.append(total - (j * c[j] if j <= size else 0))
    return str(sums[k])


# A zigzag and a line ---------------------------------------------------------------------------


def func_intersection(text: str) -> str:
    """Signs of zigzag minus line at the corners, in whole numbers."""
    period = int(found(text, r"multiple of (\d+)", r"among 0, (\d+),", r"period (\d+)")[0])
    times = re.search(r"(\d+)\*(?:d\(|\|)", text)
    steep = int(times[1]) if times else 1
    top, width = found(text, r"(\([-xt+ \d]+\)|-?[xt])/(\d+)")
    top = top.strip("()")
    slope = -1 if re.search(r"- ?[xt]", top) else 1
    constants = re.findall(r"(?<![\d])(- |-)?(\d+)", top)
    start = sum(-int(n) if sign else int(n) for sign, n in constants)
    half, w = period // 2, int(width)
    reach = (steep * half * w + abs(start)) // half + 3
    # width times (zigzag - line) at all corners
    corners = [
        steep * half * w * (k % 2) - slope * k * half - start for k in range(-reach, reach + 1)
    ]
    crossed = sum((a < 0 < b) or (b < 0 < a) for a, b in pairwise(corners))
    return str(crossed + corners.count(0))


# Integrals -------------------------------------------------------------------------------------


def integrations(text: str) -> str:
    """Polynomials exactly by sympy; quotients by Gauss's rule on uneven parts of the interval."""
    from sympy import Poly, Symbol

    x = Symbol("x")
    low, high = map(int, found(
        text, r"x = (\d+) (?:to|and) x = (\d+)", r"\[(\d+), (\d+)\]",     ))  # fmt: skip
    runs = re.findall(r"(?:[-+*/^() \dx](?!\d*, ))+", text)
    code = max((run for run in runs if "x" in run), key=len).strip()
    f = compile_expression(code)
    if "/" not in code:
        integral = Poly(f(x), x).integrate()
        return str(integral.eval(high) - integral.eval(low))
    nodes, weights = np.polynomial.legendre.leggauss(60)
    cuts = low + (high - low) * np.linspace(0, 1, 40) ** 1.3
    parts = [
        (b - a) / 2 * sum(weights * f((a + b) / 2 + (b - a) / 2 * nodes)) for a, b in pairwise(cuts)
    ]
    value = Fraction(round(2 * float(sum(parts))), 2)
    assert abs(float(value) - sum(parts)) < 1e-6
    return str(value)


def compile_expression(code: str) -> Any:
    """The function of x that a text of digits, x, brackets and operators names."""
    assert set(code) <= set("0123456789x+-*/^() ")
    return eval(f"lambda x: {code.replace('^', '**')}")  # noqa: S307


SOLVERS = {
    "gridworld": gridworld,
    "circles": circles,
    "prob_letter": prob_letter,
    "matrix_rank": matrix_rank,
    "de_moivre": de_moivre,
    "func_intersection": func_intersection,
    "integrations": integrations,
}
