"""Integrals by an antiderivative, or by the symmetry of the interval (OMEGA `trans_integrations`,
arXiv 2506.18880).

The published setting trains on antiderivatives and tests what a symmetry of the integral answers;
its test set is 35 items written by hand. Here the integrand has a part that x -> low + high - x
negates, or completes to a constant. With small exponents it is a polynomial of a few terms; with
exponents of 17 to 90 the antiderivative is out of reach and the symmetry is not.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Any

from synthgen.generators.omega._tactics import OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

LOWS, LENGTHS = (1, 9), (2, 9)
SLOPE = 9
FACTORS = 9
SMALL = ((1, 0), (2, 0), (2, 1), (3, 0), (3, 1))
LARGE = {"quotient": (17, 60), "powers": (40, 90)}
PRIME = 2**61 - 1


@dataclass(frozen=True, slots=True)
class Integral:
    """The interval, the exponents, the factors, and the rest slope*x + level.

    `quotient`: (p x^m + q (S - x)^m) / (x^m + (S - x)^m) with S = low + high.
    `powers`: p ((x - low)^m (high - x)^k - (x - low)^k (high - x)^m).
    """

    kind: str
    low: int
    high: int
    exponents: tuple[int, int]
    factors: tuple[int, int]
    slope: int
    level: int


@generators.register("omega/trans_integrations")
class SymmetricIntegrals(PairedTactics[Integral]):
    """A definite integral, a rational number.

    The work of the old tactic is (m + k + 1)^2 operations to expand powers, m^3 for the partial
    fractions of a quotient. The proof of level 1 is the symmetry. At level 2 it is that
    f(x) + f(low + high - x) is the right constant, at more points of a prime field than the degree.
    """

    version = 2
    Params = Integral
    answer_type = "rational"
    proof = "other_tactic"
    templates = (
        "Evaluate the integral of {f} from x = {low} to x = {high}.",
        "Let f(x) = {f}. What is the integral of f over the interval [{low}, {high}]?",
        "Compute the integral\n\n∫ [{f}] dx\n\nwith the limits x = {low} and x = {high}.",
        (
            "The velocity of a point at time x is {f}. By how much does its position change "
            "between x = {low} and x = {high}?"
        ),
        (
            "Find the exact value of F({high}) - F({low}), where F is an antiderivative of "
            "{f} on [{low}, {high}]."
        ),
        (
            "The mean value of the function {f} on the interval [{low}, {high}] is M. Determine "
            "{length}*M."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Integral:
        """Either kind, with exponents of the level."""
        kind = rng.choice(tuple(LARGE))
        low = rng.randint(*LOWS)
        p = rng.randint(1, FACTORS)
        if kind == "quotient":
            exponents = (1 if level == OLD else rng.randint(*LARGE[kind]), 0)
            factors = (p, (p + rng.randint(1, FACTORS - 1)) % FACTORS)
        else:
            exponents = rng.choice(SMALL) if level == OLD else _pair(rng)
            factors = (p, p)
        rest = rng.randint(-SLOPE, SLOPE), rng.randint(-SLOPE, SLOPE)
        return Integral(kind, low, low + rng.randint(*LENGTHS), exponents, factors, *rest)

    def capacity_of(self, level: int) -> int:
        """The interval, the rest and the factor of powers with one pair of exponents."""
        intervals = (LOWS[1] - LOWS[0] + 1) * (LENGTHS[1] - LENGTHS[0] + 1)
        pairs = len(SMALL) if level == OLD else comb(LARGE["powers"][1] - LARGE["powers"][0], 2)
        return intervals * (2 * SLOPE + 1) ** 2 * FACTORS * pairs

    def key_of(self, params: Integral) -> Any:
        """The integral as it is."""
        return (
            params.kind,
            params.low,
            params.high,
            params.exponents,
            params.factors,
            params.slope,
            params.level,
        )

    def slots(self, params: Integral) -> dict[str, Any]:
        """The interval and the integrand."""
        length = params.high - params.low
        return {"f": _written(params), "low": params.low, "high": params.high, "length": length}

    def work(self, params: Integral) -> int:
        """To expand the powers, or to split the quotient."""
        m, k = params.exponents
        return m**3 if params.kind == "quotient" else (m + k + 1) ** 2

    def old(self, params: Integral) -> Worked:
        """Expand in t = x - low, and integrate term by term."""
        length = params.high - params.low
        coefficients = _expanded(params)
        values = [Fraction(c * length ** (j + 1), j + 1) for j, c in enumerate(coefficients)]
        total = sum(values, Fraction(0))
        integrated = [Fraction(0), *(c / (j + 1) for j, c in enumerate(coefficients))]
        shown = " + ".join(f"({v})" if v < 0 else str(v) for v in values if v) or "0"
        lines: list[str | tuple[str, str]] = [
            _task(params),
            f"Put x = {params.low} + t, where t runs from 0 to {length}, and expand",
            ("The integrand is", _polynomial(coefficients)),
            ("An antiderivative is", _polynomial(integrated)),
            (
                f"It is 0 at t = 0, and at t = {length} it is",
                f"{shown} = {total}" if " + " in shown else str(total),
            ),
        ]
        return Worked(total, said(*lines))

    def new(self, params: Integral) -> Worked:
        """The reflection of the interval."""
        low, high, (p, q) = params.low, params.high, params.factors
        s, length = low + high, high - low
        rest = Fraction(params.slope * s, 2) + params.level
        lines: list[str | tuple[str, str]] = [
            _task(params),
            f"The substitution x -> {s} - x maps [{low}, {high}] to itself, so the function and "
            "its mirror image have the same integral",
        ]
        middle = Fraction(0)
        if params.kind == "quotient":
            middle = Fraction(p + q, 2)
            lines.append(
                f"It exchanges x and {s} - x in the quotient. The quotient and its image have the "
                f"same denominator, and their sum is {p} + {q} = {p + q}; so the integral of the "
                f"quotient is {middle} times the length of the interval"
            )
        else:
            lines.append(
                f"It exchanges x - {low} and {high} - x, so the difference of the two products "
                "changes its sign, and its integral is 0"
            )
        value = (rest + middle) * length
        lines += [
            f"The rest, {_rest(params) or '0'}, is linear: its integral is its value in the middle "
            f"x = {Fraction(s, 2)}, which is {rest}, times the length",
            (
                f"The length is {high} - {low} = {length}, so the integral is",
                f"({middle} + {'(' + str(rest) + ')' if rest < 0 else rest}) * {length} = {value}",
            ),
        ]
        return Worked(value, said(*lines))

    def prove(self, params: Integral, answer: Any) -> bool:
        """The symmetry's closed form, or the symmetry itself, point by point in a prime field."""
        length, s = params.high - params.low, params.low + params.high
        if self.affordable(params):
            middle = sum(params.factors) if params.kind == "quotient" else 0
            twice = params.slope * s + 2 * params.level + middle
            return bool(answer == Fraction(twice * length, 2))
        wanted = Fraction(2 * answer, length)
        constant = wanted.numerator * pow(wanted.denominator, -1, PRIME) % PRIME
        points = range(params.high + 1, params.high + sum(params.exponents) + 4)
        return all(
            (_modular(params, x) + _modular(params, s - x)) % PRIME == constant for x in points
        )


def _pair(rng: Stream) -> tuple[int, int]:
    """Two different large exponents, the larger first."""
    low, high = LARGE["powers"]
    m = rng.randint(low + 1, high)
    return m, rng.randint(low, m - 1)


def _written(params: Integral) -> str:
    """The integrand as plain text."""
    (m, k), (p, q), s = params.exponents, params.factors, params.low + params.high
    if params.kind == "quotient":
        power = f"^{m}" if m > 1 else ""
        one, two = f"x{power}", f"({s} - x){power}"
        terms = [f"{'' if c == 1 else f'{c}*'}{t}" for c, t in ((p, one), (q, two)) if c]
        main = f"({' + '.join(terms)})/({one} + {two})"
    else:
        left, right = f"(x - {params.low})", f"({params.high} - x)"
        one = _product((left, m), (right, k))
        two = _product((left, k), (right, m))
        main = f"{'' if p == 1 else f'{p}*'}({one} - {two})"
    rest = _rest(params)
    if not rest:
        return main
    return f"{main} - {rest[1:]}" if rest.startswith("-") else f"{main} + {rest}"


def _product(*powers: tuple[str, int]) -> str:
    return "*".join(f"{base}^{e}" if e > 1 else base for base, e in powers if e)


def _rest(params: Integral) -> str:
    """`3*x - 4`; empty where it is 0."""
    a, b = params.slope, params.level
    text = "" if not a else f"{'-' if a < 0 else ''}{'' if abs(a) == 1 else f'{abs(a)}*'}x"
    if not b:
        return text
    return f"{text} {'-' if b < 0 else '+'} {abs(b)}" if text else str(b)


def _task(params: Integral) -> str:
    """What every wording comes to."""
    return (
        f"Asked for is the integral of the function from {params.low} to {params.high}, which is "
        f"{params.high - params.low} times its mean value there"
    )


# The old tactic --------------------------------------------------------------------------------


def _expanded(params: Integral) -> list[Fraction]:
    """The coefficients of the integrand in t = x - low; the exponent of a quotient is 1."""
    (m, k), (p, q), length = params.exponents, params.factors, params.high - params.low
    s = params.low + params.high
    found = [Fraction(0)] * (m + k + 2)
    found[0] += params.slope * params.low + params.level
    found[1] += params.slope
    if params.kind == "quotient":  # (p x + q (S - x)) / S
        found[0] += Fraction(p * params.low + q * params.high, s)
        found[1] += Fraction(p - q, s)
        return found
    for a, b, sign in ((m, k, 1), (k, m, -1)):
        for j in range(b + 1):
            found[a + j] += sign * p * comb(b, j) * (-1) ** j * length ** (b - j)
    return found


def _polynomial(coefficients: list[Fraction]) -> str:
    """`-2 + 9/2*t - t^3`."""
    text = ""
    for j, c in enumerate(coefficients):
        if c:
            sign = (" - " if c < 0 else " + ") if text else ("-" if c < 0 else "")
            power = "" if j == 0 else "t" if j == 1 else f"t^{j}"
            size = "" if abs(c) == 1 and power else str(abs(c))
            text += f"{sign}{size}{'*' if size and power else ''}{power}"
    return text or "0"


# The proof -------------------------------------------------------------------------------------


def _modular(params: Integral, x: int) -> int:
    """The integrand at an integer, modulo the prime."""
    (m, k), (p, q) = params.exponents, params.factors
    rest = params.slope * x + params.level
    if params.kind == "quotient":
        one, two = pow(x, m, PRIME), pow(params.low + params.high - x, m, PRIME)
        return (p * one + q * two) * pow(one + two, -1, PRIME) + rest
    left, right = x - params.low, params.high - x
    one = pow(left, m, PRIME) * pow(right, k, PRIME)
    return p * (one - pow(left, k, PRIME) * pow(right, m, PRIME)) + rest
