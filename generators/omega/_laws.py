"""How the answer to a problem with a letter K in it depends on K.

Two laws are simple enough to reason with for all K at once: u + v*K, of determinants, products of
matrices, expressions and linear equations (`Port.affine`), and gcd(K, b). The solution finds u and
v by solving the problem for two values of K, mostly 0 and 1. The params hold them as a certificate:
the family's own proof confirms the answers for two other values, mostly 2 and 3.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from typing import Any

from synthgen.generators.omega._composing import PORTS, clashes, depends, drawn, part
from synthgen.generators.omega._port import Place
from synthgen.seeding import Stream
from synthgen.steps import Step

GCD = "omega/arithmetic_gcd"
LAWFUL = (GCD, *(name for name, port in PORTS.items() if port.affine is not None))
INTEGRAL = (GCD, "omega/arithmetic_matrix_determinant", "omega/arithmetic_matrix_multiplication")
MOST = 10**11  # of numerators; mixed arithmetic proves answers up to 10**12 only
MOST_DENOMINATOR = 60


@dataclass(frozen=True, slots=True)
class Law:
    """(u + v*K) / d, reduced modulo `modulus` if that is not 0; or gcd(K, `of`), if that is not 0.

    d is positive and has no factor in common with both u and v.
    """

    u: int = 0
    v: int = 0
    d: int = 1
    modulus: int = 0
    of: int = 0

    def at(self, k: int) -> Fraction:
        """The answer for a value of K."""
        if self.of:
            return Fraction(gcd(k, self.of))
        value = Fraction(self.u + self.v * k, self.d)
        return value % self.modulus if self.modulus else value

    def __str__(self) -> str:
        """The formula.

        >>> str(Law(3, -1, 2))
        '(3 - K)/2'
        """
        if self.of:
            return f"gcd(K, {self.of})"
        return self.top if self.d == 1 else f"({self.top})/{self.d}"

    @property
    def top(self) -> str:
        """u + v*K as text."""
        times = "K" if abs(self.v) == 1 else f"{abs(self.v)}*K"
        sign = "-" if self.v < 0 else "+"
        return f"{self.u} {sign} {times}" if self.u else f"{'-' if self.v < 0 else ''}{times}"


@dataclass(frozen=True, slots=True)
class Lettered:
    """A problem of a family with the letter K at a place of its params (JSON), and its law."""

    name: str
    asked: str
    place: Place
    law: Law

    def params(self) -> Any:
        """The params, with some number where K stands."""
        return part(self.name).decode(self.asked)

    def key(self) -> Any:
        """The key with a number at the place that no problem holds, so that it marks the place."""
        port, params = PORTS[self.name], self.params()
        return [self.name, part(self.name).key_of(port.put(params, self.place, _UNUSED))]

    def certified(self) -> bool:
        """Whether the family's own proof agrees with the law for two values of K."""
        params, port, family = self.params(), PORTS[self.name], part(self.name)
        law = self.law
        if bool(law.of) != (self.name == GCD) or law.modulus != port.modulus:
            return False
        if port.affine is not None and not port.affine(params, self.place):
            return False
        if law.of:
            return port.get(params, _other(self.place)) == law.of
        start, step = points(self.name, params, self.place)
        return all(
            family.prove(port.put(params, self.place, k), _plain(law.at(k)))
            for k in (start + 2 * step, start + 3 * step)
        )


_UNUSED = 10**21 + 117  # an entry that sorts like any other


def _other(place: Place) -> Place:
    return (1 - place[0],)


def _plain(value: Fraction) -> int | Fraction:
    return int(value) if value.denominator == 1 else value


def points(name: str, params: Any, place: Place) -> tuple[int, int]:
    """A value of K, and a step from one value to the next, that the family can solve."""
    port = PORTS[name]
    return (0, 1) if port.points is None else port.points(params, place)


def law_of(name: str, params: Any, place: Place) -> Law:
    """The law, from the answers for two values of K."""
    port, family = PORTS[name], part(name)
    if name == GCD:
        return Law(of=port.get(params, _other(place)))
    start, step = points(name, params, place)
    one, two = (
        Fraction(family.solve(port.put(params, place, k)).answer) for k in (start, start + step)
    )
    return _affine(one, two, start, step, port.modulus)


def _affine(one: Fraction, two: Fraction, start: int, step: int, modulus: int) -> Law:
    slope = (two - one) / step
    slope = slope % modulus if modulus else slope
    zero = one - slope * start
    d = zero.denominator * slope.denominator // gcd(zero.denominator, slope.denominator)
    return Law(int(zero * d), int(slope * d), d, modulus)


def drawn_lettered(rng: Stream, name: str, level: int, letters: str) -> tuple[Lettered, Law]:
    """A problem with K in it, and the law that it would have with another number greater.

    Greater by one, or in a linear equation by the determinant. Problems are drawn until there is a
    fitting place, K matters, and the numbers are handy: more than one in three is taken.
    """
    while True:
        found = _lettered(rng, name, level, letters)
        if found is not None:
            return found


def _lettered(rng: Stream, name: str, level: int, letters: str) -> tuple[Lettered, Law] | None:
    params, port = drawn(rng, name, level), PORTS[name]
    if clashes(name, params, letters):
        return None
    places = [
        place for place in port.places(params) if port.affine is None or port.affine(params, place)
    ]
    if len(places) < 2:
        return None
    place, other = rng.sample(places, 2)
    if port.matters is not None and not (depends(name, params, place)):
        return None
    step = points(name, params, place)[1]
    changed = port.put(params, other, port.get(params, other) + step)
    law = law_of(name, params, place)
    if not _fits(law):
        return None
    after = law_of(name, changed, place)
    if law == after or not _fits(after):
        return None
    return Lettered(name, part(name).encode(params), place, law), after


def _fits(law: Law) -> bool:
    if law.of:
        return True
    return law.v != 0 and max(abs(law.u), abs(law.v)) < MOST and law.d <= MOST_DENOMINATOR


def derivation(problem: Lettered, label: str) -> tuple[list[Step], Law, float]:
    """The steps that find the law, the law, and the family's cost of them.

    `label` names the problem within the text: "the second problem".
    """
    name, place, params = problem.name, problem.place, problem.params()
    port, family = PORTS[name], part(name)
    if name == GCD:
        law = law_of(name, params, place)
        # Euclid's algorithm on numbers of so many digits costs about as much as this
        return [Step(f"The answer to {label} is {law}")], law, 4.0 * len(str(law.of))
    assert port.affine is not None
    start, step = points(name, params, place)
    values = start, start + step
    steps = [
        Step(
            f"{port.affine(params, place)}, so that the value sought in {label} is of the form "
            f"u + v*K; the values for K = {values[0]} and K = {values[1]} give u and v"
        )
    ]
    solutions = [family.solve(port.put(params, place, k)) for k in values]
    for k, solution in zip(values, solutions, strict=True):
        steps += [Step(f"For K = {k}:"), *solution.steps]
    one, two = (Fraction(solution.answer) for solution in solutions)
    law = _affine(one, two, start, step, port.modulus)
    steps.append(_conclusion(law, one, two, values, label))
    return steps, law, sum(s.cost for s in solutions)


def _conclusion(
    law: Law, one: Fraction, two: Fraction, values: tuple[int, int], label: str
) -> Step:
    """u and v from the two values."""
    difference = f"{two} {'-' if one >= 0 else '+'} {abs(one)}"
    if law.modulus:
        return Step(
            f"So modulo {law.modulus}, u = {one} and v = {difference} ≡ {law.v}: the answer to "
            f"{label} is the remainder of {law} on division by {law.modulus}"
        )
    u, v = Fraction(law.u, law.d), Fraction(law.v, law.d)
    if values == (0, 1):
        return Step(f"So u = {u}, v = {difference} = {v}, and the answer to {label} is {law}")
    step = values[1] - values[0]
    over = f"({difference})/{step}" if step > 1 else difference
    start = "" if values[0] == 1 else f"{values[0]} * "
    times = f"{start}({v})" if v < 0 or v.denominator > 1 else f"{start}{v}"
    return Step(
        f"So v = {over} = {v} and u = {one} - {times} = {u}, and the answer to {label} is {law}"
    )
