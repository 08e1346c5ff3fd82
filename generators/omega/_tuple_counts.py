"""Numbers of tuples whose weighted powers add up to multiples, with the lines that find them.

Powers are tabulated by their residues; tables of sums are made from them and matched.
"""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import gcd

from synthgen.steps import Step


@dataclass(frozen=True, slots=True)
class Tuples:
    """Variables up to base^limit, coefficients of their base-th powers, and base^modulus.

    A single variable may be 0; if `coprime`, the variables have no common factor.
    """

    base: int
    limit: int
    modulus: int
    coefficients: tuple[int, ...]
    coprime: bool = False


def terms_of(params: Tuples, part: slice = slice(None)) -> str:
    """The sum of powers, or a part of it, as text."""
    text = ""
    for c, name in list(zip(params.coefficients, "abcd", strict=False))[part]:
        sign = " - " if c < 0 else " + "
        sign = sign if text else "-" * (c < 0)
        text += f"{sign}{'' if abs(c) == 1 else abs(c)}{name}^{params.base}"
    return text


def count(params: Tuples) -> int:
    """The number of tuples."""
    steps: list[Step] = []
    if params.coprime:
        return without_factors(params, steps)
    if len(params.coefficients) == 1:
        return single(params, steps)
    return solutions(params, params.base**params.limit, steps)


def periods(params: Tuples) -> Step:
    b, period, q = params.base, params.base ** (params.modulus - 1), params.base**params.modulus
    return Step(
        f"Modulo {q}, the power (x + {period}t)^{b} is congruent to x^{b}: in the binomial "
        f"theorem all other terms are divisible by {b}*{period} = {q} or by {period}^2 = "
        f"{period**2}. So x^{b} depends only on x modulo {period}"
    )


def single(params: Tuples, steps: list[Step]) -> int:
    """One variable, from 0 on: whole periods, and the upper end."""
    b, q, (c,) = params.base, params.base**params.modulus, params.coefficients
    period, top = q // b, b**params.limit
    good = [r for r in range(period) if c * r**b % q == 0]
    steps.append(
        Step(f"Modulo {period}, {terms_of(params)} is divisible by {q} for a", _joined(good))
    )
    number: int = len(good) * (top // period) + 1
    steps.append(
        Step(
            f"From 0 to {top - 1} each residue modulo {period} occurs {_often(top // period)}, and "
            f"{top} ≡ 0 is one more",
            f"N = {len(good)}*{top // period} + 1 = {number}",
        )
    )
    return number


def solutions(params: Tuples, top: int, steps: list[Step]) -> int:
    """Two to four variables from 1 to `top`: sums of half of them are matched with the others."""
    b, q = params.base, params.base**params.modulus
    powers = _powers(b, q, top)
    steps.append(Step(f"For x = 1 to {top} the residue of x^{b} modulo {q} is", _table(powers)))
    tables = [_scaled(powers, c, q) for c in params.coefficients]
    names = [terms_of(params, slice(i, i + 1)) for i in range(len(tables))]
    for name, table in zip(names, tables, strict=True):
        steps.append(Step(f"So the residue of {name} is", _table(table)))
    halves = [slice(0, 2), slice(2, 4)] if len(tables) == 4 else [slice(0, 2), slice(2, 3)]
    if len(tables) > 2:
        names = [terms_of(params, half) for half in halves]
        tables = [_summed(tables[half], q) for half in halves]
        for name, table in list(zip(names, tables, strict=True))[: len(params.coefficients) - 2]:
            steps.append(Step(f"The residue of {name} is", _table(table)))
    return _matched(tables, names, q, steps)


def _matched(tables: list[Counter[int]], names: list[str], q: int, steps: list[Step]) -> int:
    """The number of pairs of residues that add up to a multiple of q."""
    left, right = tables
    pairs = [(left[r], right[-r % q]) for r in sorted(left) if right[-r % q]]
    number = sum(x * y for x, y in pairs)
    terms = " + ".join(f"{x}*{y}" for x, y in pairs)
    steps.append(
        Step(
            f"For the total to be divisible by {q}, the residues r of {names[0]} and {q} - r of "
            f"{names[1]} go together, and 0 and 0",
            f"{terms} = {number}" if terms else "there are no such pairs",
        )
    )
    return number


def _scaled(powers: Counter[int], c: int, q: int) -> Counter[int]:
    """The residues of c times a power."""
    table: Counter[int] = Counter()
    for r, times in powers.items():
        table[c * r % q] += times
    return table


def _summed(tables: list[Counter[int]], q: int) -> Counter[int]:
    """The residues of the sum of one or two."""
    if len(tables) == 1:
        return tables[0]
    table: Counter[int] = Counter()
    for (r, m), (s, n) in product(*(t.items() for t in tables)):
        table[(r + s) % q] += m * n
    return table


def _table(counts: Counter[int]) -> str:
    return ", ".join(f"{r} ({_often(n)})" for r, n in sorted(counts.items()))


def _often(times: int) -> str:
    return {1: "once", 2: "twice"}.get(times, f"{times} times")


def _joined(numbers: list[int]) -> str:
    texts = list(map(str, numbers))
    return " and ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


@lru_cache(maxsize=1 << 10)
def _moebius(n: int) -> int:
    """0 where a square divides n, else 1 or -1 by the number of its primes."""
    sign, rest = 1, n
    for p in range(2, n + 1):
        if rest % p == 0:
            rest //= p
            sign = -sign
            if rest % p == 0:
                return 0
    return sign


def without_factors(params: Tuples, steps: list[Step]) -> int:
    """Inclusion and exclusion over the common factor d, in groups that have the same numbers."""
    top = params.base**params.limit
    steps.append(
        Step(
            "Count all triples, and by inclusion and exclusion over common factors d take M(d) "
            "times mu(d), where M(d) is the number of solutions with a, b, c all divisible by d, "
            "and mu(d) is 1 or -1 if d is a product of an even or odd number of different primes, "
            "else 0. To begin with, d = 1"
        )
    )
    number = solutions(params, top, steps)
    products = [str(number)]
    for (m, modulus), ds in _groups(params.base, params.modulus, top).items():
        sign = sum(map(_moebius, ds))
        count = _solutions_up_to(params.coefficients, params.base, modulus, m)
        steps.append(_group_step(params, m, modulus, ds, sign, count))
        number += sign * count
        if sign and count:
            times = f"{abs(sign)}*" if abs(sign) > 1 else ""
            products.append(f"{'+' if sign > 0 else '-'} {times}{count}")
    steps.append(Step("Altogether", f"N = {' '.join(products)} = {number}"))
    return number


def _groups(base: int, modulus: int, top: int) -> dict[tuple[int, int], list[int]]:
    """The d > 1 without square factors, by the bound and the modulus for what is left."""
    q, p = base**modulus, 2 if base == 4 else base
    groups: dict[tuple[int, int], list[int]] = {}
    for d in range(2, top + 1):
        if _moebius(d):
            left = q // gcd(q, p**base) if d % p == 0 else q
            groups.setdefault((top // d, left), []).append(d)
    return groups


@lru_cache(maxsize=1 << 10)
def _powers(base: int, q: int, top: int) -> Counter[int]:
    return Counter(pow(x, base, q) for x in range(1, top + 1))


def _solutions_up_to(coefficients: tuple[int, ...], base: int, q: int, top: int) -> int:
    """The number of triples up to `top`, without words."""
    tables = [_scaled(_powers(base, q, top), c, q) for c in coefficients]
    first = _summed(tables[:2], q)
    return sum(n * first[-r % q] for r, n in tables[2].items())


def _group_step(params: Tuples, m: int, modulus: int, ds: list[int], sign: int, count: int) -> Step:
    b, q = params.base, params.base**params.modulus
    if sign == 0:
        return Step(f"d = {_joined(ds)}: M(d) is the same for all, and mu adds up to 0")
    many = f"d = {_joined(ds)}: {'then' if len(ds) == 1 else 'in each case'} a, b and c are d"
    bound = f"times numbers x, y and z of 1 to {m}" if m > 1 else "itself"
    terms = terms_of(params).replace("a", "x").replace("b", "y").replace("c", "z")
    if modulus == 1:
        why = f"{q} divides d^{b}, so that all triples are solutions"
    elif modulus == q:
        why = f"d is prime to {b}, so that the condition is {terms} ≡ 0 (mod {q})"
    else:
        why = (
            f"d^{b} is 16 times an odd number, so that the condition is {terms} ≡ 0 (mod {modulus})"
        )
    powers = ""
    if modulus > 1 and m > 1:
        powers = f", while x^{b} is {_table(_powers(b, modulus, m))}"
    adds = f", and mu adds up to {sign}" if len(ds) > 1 else f", and mu(d) = {sign}"
    return Step(f"{many} {bound}, and {why}{powers}; so M(d) = {count}{adds}")
