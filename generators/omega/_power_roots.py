"""Solutions of n^a + c = 0 modulo powers of a prime, with the lines that show them.

The primes do not divide c, so that no solution is divisible by the prime. Where a prime does not
divide a either, solutions are lifted by Hensel's lemma, one t for each; where it divides a, all
candidates are tried (2 of them for 2, at most 7 for 7).
"""

from collections.abc import Sequence
from functools import lru_cache
from math import gcd

from synthgen.steps import Step

LISTED = 13  # up to this prime all powers are listed; beyond it Euler's criterion is shorter


def written(variable: str, a: int, c: int) -> str:
    """The polynomial as text.

    >>> written("n", 4, -7)
    'n^4 - 7'
    """
    power = variable if a == 1 else f"{variable}^{a}"
    return f"{power} {'+' if c > 0 else '-'} {abs(c)}"


@lru_cache(maxsize=1 << 12)
def powers(modulus: int, prime: int, a: int) -> tuple[int, ...]:
    """The a-th powers of what is prime to the modulus."""
    return tuple(sorted({pow(n, a, modulus) for n in range(1, modulus) if n % prime}))


def obstacle(prime: int, a: int, c: int, k: int) -> int:
    """The least e <= k such that prime^e never divides n^a + c, or 0 if none is found.

    Solutions modulo prime^(2v + 1), where prime^v is what a holds, lift on for ever; so none is
    overlooked but where the prime divides c.
    """
    if c % prime == 0:
        return _order(prime, c) + 1 if _order(prime, c) < min(a, k) else 0
    for e in range(1, min(k, 2 * _order(prime, a) + 1) + 1):
        if -c % prime**e not in powers(prime**e, prime, a):
            return e
    return 0


def _order(prime: int, number: int) -> int:
    """How often the prime divides the number."""
    order = 0
    while number % prime == 0:
        number //= prime
        order += 1
    return order


def refusal(prime: int, a: int, c: int, e: int) -> Step:
    """Why prime^e never divides n^a + c."""
    modulus, target = prime**e, -c % prime**e
    power = f"{prime}^{e} = {modulus}" if e > 1 else f"{prime}"
    if c % prime == 0:
        return Step(
            f"p = {prime} fails: {prime} divides {abs(c)}, so n would be a multiple of {prime} and "
            f"n^{a} a multiple of {prime}^{a}; but {abs(c)} is no multiple of {power}, and so "
            f"neither is {written('n', a, c)}"
        )
    if prime <= LISTED or a % prime == 0:
        values = powers(modulus, prime, a)
        one_of = "one of " if len(values) > 1 else ""
        return Step(
            f"p = {prime} fails: n cannot be a multiple of {prime}, and for other n the power "
            f"n^{a} is congruent to {one_of}{_listed(values)} modulo {power}, never to "
            f"{-c}{'' if target == -c else f' ≡ {target}'}"
        )
    d = gcd(a, prime - 1)
    exponent = (prime - 1) // d
    return Step(
        f"p = {prime} fails: n^{a} ≡ {target} (mod {prime}) would give, raised to the power "
        f"{exponent}, n^{a * exponent} ≡ 1 by Fermat's little theorem, as {prime - 1} divides "
        f"{a * exponent}, but {target}^{exponent} ≡ {pow(target, exponent, prime)} (mod {prime})"
    )


class Lifting:
    """All solutions modulo p, p^2, ..., p^k; `steps` tells how they are found."""

    def __init__(self, prime: int, a: int, c: int) -> None:
        self.prime, self.a, self.c = prime, a, c
        self.modulus = prime
        self.roots = [n for n in range(1, prime) if (pow(n, a, prime) + c) % prime == 0]
        self.steps = (
            [
                Step(
                    f"Modulo {prime}, trying n = 1 to {prime - 1}, {written('n', a, c)} is 0 for",
                    f"n ≡ {_listed(self.roots)}",
                )
            ]
            if prime > 2
            else [Step(f"Modulo 2, {written('n', a, c)} is 0 for n ≡ 1")]
        )
        self.explained = False

    @property
    def smooth(self) -> bool:
        """Whether each solution goes on to exactly one modulo the next power."""
        return self.a % self.prime != 0

    def climb(self, k: int) -> None:
        """Go on to the k-th power of the prime."""
        if self.a == 1:
            self._solve_linear(k)
        while self.modulus < self.prime**k and self.roots:
            if self.smooth:
                self._lift()
            else:
                self._try()

    def _solve_linear(self, k: int) -> None:
        self.modulus = self.prime**k
        root = -self.c % self.modulus
        reduced = f"{root}" if root == -self.c else f"{-self.c} ≡ {root}"
        self.roots = [root]
        self.steps = [
            Step(f"Modulo {self.modulus}, {written('n', 1, self.c)} is 0 for n ≡ {reduced}")
        ]

    def _lift(self) -> None:
        p, a, m = self.prime, self.a, self.modulus
        if not self.explained:
            self.explained = True
            self.steps.append(
                Step(
                    f"To go from a solution r modulo q = {p}^i to the next power, put n = r + q*t; "
                    f"modulo q*{p}, n^{a} is r^{a} + {_times(a, 'r', a - 1)}*q*t"
                )
            )
        found, texts = [], []
        for r in self.roots:
            u = (pow(r, a, m * p) + self.c) % (m * p) // m
            y = a * pow(r, a - 1, p) % p
            t = -u * pow(y, -1, p) % p
            found.append(r + m * t)
            texts.append(self._lifted(r, u, y, t, r + m * t))
        self.roots, self.modulus = sorted(found), m * p
        self.steps.append(Step(f"Modulo {m * p}", "; ".join(texts)))

    def _lifted(self, r: int, u: int, y: int, t: int, n: int) -> str:
        p, a, m = self.prime, self.a, self.modulus
        return (
            f"{written(str(r), a, self.c)} ≡ {u}*{m}, and {_times(a, str(r), a - 1)} ≡ {y} (mod "
            f"{p}), so {u} + {y}*t ≡ 0 (mod {p}), t = {t} and n = {r} + {m}*{t} = {n}"
        )

    def _try(self) -> None:
        p, m = self.prime, self.modulus
        candidates = [r + m * t for r in self.roots for t in range(p)]
        self.roots = sorted(
            n for n in candidates if (pow(n, self.a, m * p) + self.c) % (m * p) == 0
        )
        self.modulus = m * p
        self.steps.append(
            Step(
                f"Modulo {m * p} the candidates are {_listed(sorted(candidates))}, of which "
                + (f"{_listed(self.roots)} are solutions" if len(self.roots) > 1 else "none is one")
            )
        )


def _times(factor: int, base: str, power: int) -> str:
    if power == 0:
        return str(factor)
    return f"{factor}*{base}" if power == 1 else f"{factor}*{base}^{power}"


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
