"""The K for which a law gives a value of a class modulo m, with the lines that find them."""

from math import gcd

from synthgen.generators.omega._laws import Law
from synthgen.steps import Step

Class = tuple[int, int]  # a residue and its modulus


def solve_law(law: Law, residue: int, m: int) -> tuple[list[Step], Class | None]:
    """All K for which (u + v*K)/d is an integer congruent to `residue` modulo m."""
    n, right = law.d * m, (law.d * residue - law.u) % (law.d * m)
    v = law.v % n
    if law.d == 1:
        begin = f"{law} ≡ {residue} (mod {m})"
    else:
        begin = (
            f"{law} ≡ {residue} (mod {m}) with a whole number on the left, that is, times "
            f"{law.d}, {law.top} ≡ "
            f"{law.d * residue} (mod {n})"
        )
    plain = f"{_times(v)} ≡ {right} (mod {n})"
    steps = [Step(f"We need {begin}{'' if begin == plain else f', that is {plain}'}")]
    g = gcd(v, n)
    if right % g:
        steps.append(Step(f"{g} divides {v} and {n}, but not {right}: there is no such K"))
        return steps, None
    if n == g:
        steps.append(Step("That holds for every K"))
        return steps, (0, 1)
    return [*steps, *_reduced(v, right, n, g)], (
        right // g * pow(v // g, -1, n // g) % (n // g),
        n // g,
    )


def _times(v: int) -> str:
    return "K" if v == 1 else f"{v}*K"


def _reduced(v: int, right: int, n: int, g: int) -> list[Step]:
    """Divide by the common factor, multiply by the inverse."""
    steps = []
    if g > 1:
        v, right, n = v // g, right // g, n // g
        steps.append(Step(f"Divide by {g}", f"{_times(v)} ≡ {right} (mod {n})"))
    if v == 1:
        return steps
    inverse = pow(v, -1, n)
    steps.append(
        Step(
            f"{inverse} is the inverse of {v} modulo {n}, as {inverse} * {v} = {inverse * v} ≡ 1",
            f"K ≡ {inverse} * {right} ≡ {inverse * right % n} (mod {n})",
        )
    )
    return steps


def both(one: Class, other: Class) -> tuple[list[Step], Class | None]:
    """The K of two classes, by the Chinese remainder theorem."""
    (a, m), (b, n) = one, other
    if m == 1 or n == 1:
        return [], other if m == 1 else one
    g = gcd(m, n)
    if a == b == 0:
        whole = m * n // g
        return [Step(f"The multiples of {m} and of {n} are those of {whole}")], (0, whole)
    start = f"{a} + " if a else ""
    steps = [Step(f"K = {start}{m}*t is ≡ {b} (mod {n})", f"{m}*t ≡ {b - a} (mod {n})")]
    if (b - a) % g:
        steps.append(Step(f"{g} divides {m} and {n}, but not {b - a}: there is no such K"))
        return steps, None
    v, right, k = m // g % (n // g), (b - a) // g % (n // g), n // g
    if k == 1:
        t, why = 0, "That holds for every t, also for t = 0"
    else:
        t = right * pow(v, -1, k) % k
        why = f"t ≡ {t} (mod {k}), since {m} * {t} = {m * t} ≡ {b - a} (mod {n})"
    whole = m * k
    found = a + m * t  # below whole, as a < m and t < k
    steps.append(Step(why, f"K ≡ {start}{m} * {t} = {a + m * t} (mod {whole})"))
    return steps, (found, whole)
