"""Power sums of the roots of (x - s)^n = R: by factoring, or by roots of unity (OMEGA
`trans_de_moivre`, arXiv 2506.18880).

The published setting trains on rational roots and factoring and tests equations of high degree that
a substitution leads to roots of unity; its test set is 18 items written by hand. Here the equation
of degree 2, 3, 4 or 6 has rational roots to divide by; of degree 70 and more it has none, but the
powers of x - s add up to 0 unless the exponent is a multiple of n.
"""

from dataclasses import dataclass
from math import comb
from typing import Any

from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

SMALL = {2: 9, 3: 9, 4: 6, 6: 4}  # degrees of level 1, and the largest root of R
SHIFT = 6
POWERS = (2, 8)
DEGREES = (70, 260)
BEYOND = 4  # k - n at level 2, at most
RIGHT = 999


@dataclass(frozen=True, slots=True)
class Equation:
    """(x - shift)^degree = right, and the exponent of the sum."""

    degree: int
    shift: int
    right: int
    power: int


@generators.register("omega/trans_de_moivre")
class RootPowers(PairedTactics[Equation]):
    """The sum of the k-th powers of all complex roots of (x - s)^n = R.

    The work of the old tactic is n operations for each power up to the k-th: Newton's identities
    need as many when there is no root to divide by. The proof of level 1 is the new tactic. At
    level 2 it is the logarithmic derivative of the polynomial at a power of two: X f'(X) / f(X) is
    the series of the power sums in 1/X, and one long division of integers gives them as digits.
    """

    Params = Equation
    proof = "other_tactic"
    templates = (
        (
            "Let x_1, ..., x_{n} be the complex roots of the equation ({x})^{n} = {R}. Compute "
            "x_1^{k} + x_2^{k} + ... + x_{n}^{k}."
        ),
        (
            "Over the complex numbers the polynomial f(x) = ({x})^{n}{minus} has {n} zeros. Find "
            "the sum of their powers with exponent {k}."
        ),
        (
            "What is $\\sum_r r^{{{k}}}$, where r runs through all complex numbers with "
            "$({r})^{{{n}}} = {R}$?"
        ),
        (
            "Each of the {n} different complex numbers z that satisfy ({z})^{n} = {R} is raised to "
            "the power {k}. Add up the results."
        ),
        (
            "An equation in the complex unknown z reads ({z})^{n}{minus} = 0. Determine p_{k}, "
            "where p_j denotes the sum of the j-th powers of all its solutions."
        ),
        (
            "Take the k-th power of every complex solution t of ({t})^{n} = {R}, for k = {k}. "
            "These {n} powers have a sum that is an integer; give it."
        ),
        (
            "A diagonal matrix D has on its diagonal the {n} distinct complex solutions x of "
            "({x})^{n} = {R}, each once. Find the trace of D^{k}."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Equation:
        """A power as right side where the degree is small; any number where it is large."""
        if level == OLD:
            n = rng.choice(tuple(SMALL))
            root = rng.randint(1, SMALL[n])
            sign = -1 if n == 3 and rng.below(2) else 1
            return Equation(n, _nonzero(rng, SHIFT), sign * root**n, rng.randint(*POWERS))
        n = rng.randint(*DEGREES)
        return Equation(n, _nonzero(rng, 1), _nonzero(rng, RIGHT, 2), n + rng.randint(1, BEYOND))

    def capacity_of(self, level: int) -> int:
        """Every equation and exponent."""
        if level == NEW:
            return (DEGREES[1] - DEGREES[0] + 1) * 2 * 2 * (RIGHT - 1) * BEYOND
        rights = sum(SMALL.values()) + SMALL[3]
        return rights * 2 * SHIFT * (POWERS[1] - POWERS[0] + 1)

    def key_of(self, params: Equation) -> Any:
        """The equation and the exponent."""
        return params.degree, params.shift, params.right, params.power

    def slots(self, params: Equation) -> dict[str, Any]:
        """The equation in several unknowns."""
        names = {name: _shifted(name, params.shift) for name in "xrzt"}
        right = params.right
        minus = f" - {right}" if right > 0 else f" + {-right}"
        return {"n": params.degree, "k": params.power, "R": right, "minus": minus, **names}

    def work(self, params: Equation) -> int:
        """An operation for each coefficient and power."""
        return params.degree * params.power

    def old(self, params: Equation) -> Worked:
        """Rational roots are divided out, and quadratic factors summed by recurrence."""
        n, s, k = params.degree, params.shift, params.power
        root = _root(params.right, n)
        factors = _FACTORS[n]
        linear = [s + c * root for c in factors.linear]
        lines: list[str | tuple[str, str]] = [
            f"Write y = {_shifted('x', s)}. As {params.right} = {_brackets(root)}^{n}, the "
            f"equation y^{n} = {params.right} can be factored",
            _written(n, root),
        ]
        ys = ", ".join(f"y = {c * root}" for c in factors.linear)
        many = len(linear) > 1
        sums = [value**k for value in linear]
        roots = " and ".join(f"x = {value}" for value in linear)
        powers = " and ".join(f"{_brackets(v)}^{k} = {v**k}" for v in linear)
        lines.append(
            f"The linear {'factors give' if many else 'factor gives'} {ys}, that is {roots}; "
            f"{'their powers are' if many else 'its power is'} {powers}"
        )
        for b, c in factors.quadratic:
            value, more = _recurrence(b * root, c * root**2, s, k)
            sums.append(value)
            lines += more
        total = sum(sums)
        lines.append(("All together", f"{' + '.join(map(_brackets, sums))} = {total}"))
        return Worked(total, said(*lines))

    def new(self, params: Equation) -> Worked:
        """Expand (s + y)^k, and keep the powers of y that are powers of R."""
        n, s, right, k = params.degree, params.shift, params.right, params.power
        lines: list[str | tuple[str, str]] = [
            f"Write x = {s} + y with y^{n} = {right}. The {n} values of y are one of them times "
            f"the {n}-th roots of unity",
            f"So the sum of all y^j is 0 unless {n} divides j, as the roots of unity are then "
            f"permuted by a factor other than 1; for j = {n}*q it is {n} * {_brackets(right)}^q",
            f"By the binomial theorem the sum of (s + y)^{k} with s = {s} is the sum over j of "
            f"C({k}, j) * s^({k} - j) times the sum of all y^j, and only j = 0, {n}, ... up to {k} "
            "remain",
        ]
        values = []
        for j in range(0, k + 1, n):
            ways, rest, power = comb(k, j), s ** (k - j), right ** (j // n)
            values.append(ways * rest * power * n)
            lines.append(
                (
                    f"j = {j}",
                    f"C({k}, {j}) * {_brackets(s)}^{k - j} * {n} * {_brackets(right)}^{j // n} = "
                    f"{ways} * {_brackets(rest)} * {n} * {_brackets(power)} = {values[-1]}",
                )
            )
        total = sum(values)
        lines.append(("The sum", f"{' + '.join(map(_brackets, values))} = {total}"))
        return Worked(total, said(*lines))

    def prove(self, params: Equation, answer: Any) -> bool:
        """The binomial sum, or a digit of the logarithmic derivative."""
        n, s, right, k = params.degree, params.shift, params.right, params.power
        if self.affordable(params):
            wanted = sum(
                n * comb(k, j) * s ** (k - j) * right ** (j // n) for j in range(0, k + 1, n)
            )
            return bool(wanted == answer)
        return bool(_digit(n, s, right, k) == answer)


def _nonzero(rng: Stream, bound: int, least: int = 1) -> int:
    return rng.randint(least, bound) * (1 - 2 * rng.below(2))


def _shifted(name: str, s: int) -> str:
    return f"{name} {'-' if s > 0 else '+'} {abs(s)}"


def _brackets(value: int) -> str:
    return f"({value})" if value < 0 else str(value)


# The old tactic --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Factors:
    """y^n - 1: zeros of its linear factors, and (b, c) of factors y^2 + b*y + c."""

    linear: tuple[int, ...]
    quadratic: tuple[tuple[int, int], ...]


_FACTORS = {
    2: _Factors((1, -1), ()),
    3: _Factors((1,), ((1, 1),)),
    4: _Factors((1, -1), ((0, 1),)),
    6: _Factors((1, -1), ((1, 1), (-1, 1))),
}


def _root(right: int, n: int) -> int:
    """The integer whose n-th power this is."""
    size = next(r for r in range(1, max(SMALL.values()) + 1) if r**n == abs(right))
    return size if right > 0 else -size


def _written(n: int, root: int) -> str:
    """The factors of y^n - root^n."""
    factors = _FACTORS[n]
    linear = [f"({_shifted('y', c * root)})" for c in factors.linear]
    quadratic = [f"({_quadratic('y', b * root, c * root**2)})" for b, c in factors.quadratic]
    right = root**n
    minus = f"- {right}" if right > 0 else f"+ {-right}"
    return f"y^{n} {minus} = {' * '.join(linear + quadratic)}"


def _quadratic(name: str, b: int, c: int) -> str:
    middle = f" {'+' if b > 0 else '-'} {'' if abs(b) == 1 else f'{abs(b)}*'}{name}" if b else ""
    return f"{name}^2{middle} {'+' if c > 0 else '-'} {abs(c)}"


def _recurrence(b: int, c: int, s: int, k: int) -> tuple[int, list[str | tuple[str, str]]]:
    """The power sum of the two x = s + y with y^2 + b*y + c = 0."""
    total, product = 2 * s - b, s * s - b * s + c
    before, now = 2, total
    terms = [f"q_0 = 2, q_1 = {total}"]
    for j in range(2, k + 1):
        before, now = now, total * now - product * before
        terms.append(f"q_{j} = {now}")
    shown = f"{_quadratic('y', b, c)} = 0"
    return now, [
        f"The roots of {shown} have y-values with sum {-b} and product {c}, so the two x = {s} + y "
        f"have the sum 2*{_brackets(s)} + {_brackets(-b)} = {total} and the product "
        f"{_brackets(s)}^2 + {_brackets(s)}*{_brackets(-b)} + {c} = {product}",
        (
            "Their power sums follow q_j = "
            f"{_brackets(total)}*q_(j-1) - {_brackets(product)}*q_(j-2)",
            ", ".join(terms),
        ),
    ]


# The proof -------------------------------------------------------------------------------------


def _digit(n: int, s: int, right: int, k: int) -> int:
    """The coefficient of X^-k in X f'(X) / f(X) for f = (X - s)^n - right, X a power of two.

    With |s| = 1 the power sums near the k-th grow at most by a factor of 2 k each, far below X.
    """
    bits = 96
    x = 1 << bits
    bottom = (x - s) ** n - right
    top = (n * (x - s) ** (n - 1)) << (bits * (k + 1))
    digit: int = (top + bottom // 2) // bottom & (x - 1)
    return digit - x if digit >> (bits - 1) else digit
