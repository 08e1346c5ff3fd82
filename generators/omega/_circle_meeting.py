"""The worked common points of a circle and a curve, for `comp_circles_algebra`.

A curve's formula goes into the equation of the circle; the polynomial that comes out is a quadratic
one, or has whole roots, which leave a quadratic one. Of two irrational roots only sum and product
are used: together they have whole or rational sums of coordinates.
"""

from fractions import Fraction
from math import gcd, isqrt
from typing import NamedTuple

from synthgen.generators.omega._circle_curves import Numbers, absolute, formula
from synthgen.generators.omega._circle_given import Circle, less, place
from synthgen.generators.omega._scenes import listed
from synthgen.generators.omega._written import written
from synthgen.steps import Step

Poly = tuple[int, ...]  # coefficients from the highest power to the constant


class SplitError(ValueError):
    """Of two irrational roots one gives a common point that the other one does not give."""


class Found(NamedTuple):
    """One point, or two or four with irrational coordinates; the sums of x and of y."""

    number: int
    x: Fraction
    y: Fraction

    def __str__(self) -> str:
        if self.number == 1:
            return place(self.x, self.y)
        many = "two" if self.number == 2 else "four"
        return f"{many} points whose x add up to {self.x} and whose y add up to {self.y}"


class Meeting:
    """The steps to the common points, and the points."""

    def __init__(self, circle: Circle, kind: str, numbers: Numbers) -> None:
        self.circle = circle
        self.kind = kind
        self.numbers = numbers
        self.steps: list[Step] = []
        self.found: list[Found] = []
        self.is_irrational = False  # whether the last quadratic equation has irrational roots
        getattr(self, f"_{kind}")()
        self._say(f"The common points: {'; '.join(map(str, self.found)) or 'none'}")

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))

    # Curves of one quadratic equation a branch ---------------------------------------------------

    def _line(self) -> None:
        m, n = self.numbers
        self._say(f"Put y = {formula('line', self.numbers)} into it")
        self._branch(m, n, None)

    def _fold(self) -> None:
        m, p, q = self.numbers
        for sign, where in ((1, f"x >= {p}"), (-1, f"x < {p}")):
            slope, rise = sign * m, q - sign * m * p
            self._say(f"Where {where}, the curve is the line y = {written((slope, rise), 'x')}")
            self._branch(slope, rise, (p, sign))

    def _branch(self, m: int, n: int, half: tuple[int, int] | None) -> None:
        """The points of a line, or of its half: x from p on (sign 1) or below p (sign -1)."""
        small = self._on_line(m, n)
        roots = self._solved(*small)
        if half is None:
            self.found += [Found(1, x, m * x + n) for x in roots]
        elif self.is_irrational:
            self._pair_on_line(small, (m, n), half)
        elif roots:
            p, sign = half
            kept = [x for x in roots if (x >= p) == (sign > 0)]
            sense = "at least" if sign > 0 else "less than"
            shown = " and ".join(map(str, kept)) or "none"
            self._say(f"Kept are those that are {sense} {p}", shown)
            self.found += [Found(1, x, m * x + n) for x in kept]

    def _on_line(self, m: int, n: int) -> tuple[int, int, int]:
        """The quadratic equation for x on y = mx + n, in lowest terms."""
        h, c, square = self.circle
        rise = n - c
        poly = (1 + m * m, 2 * (m * rise - h), h * h + rise * rise - square)
        common = gcd(*poly)
        small = (poly[0] // common, poly[1] // common, poly[2] // common)
        reduced = f", or {written(small, 'x')} = 0" if common > 1 else ""
        self._say(
            "In the equation of the circle this gives",
            f"{less('x', h)}^2 + ({written((m, rise), 'x')})^2 = {square}, that is "
            f"{written(poly, 'x')} = 0{reduced}",
        )
        return small

    def _solved(self, a: int, b: int, e: int) -> list[Fraction]:
        """The rational roots; `is_irrational` says whether there are two others."""
        d = b * b - 4 * a * e
        shown = f"{_square(b)} - 4*{_factor(a)}*{_factor(e)} = {d}"
        self.is_irrational = False
        if d < 0:
            self._say(f"The discriminant is {shown}, so there is no solution")
            return []
        root = isqrt(d)
        self.is_irrational = root * root != d
        if self.is_irrational:
            self._say(f"The discriminant is {shown}, so there are two irrational solutions")
            return []
        roots = sorted({Fraction(-b - root, 2 * a), Fraction(-b + root, 2 * a)})
        values = " and ".join(f"x = {x}" for x in roots)
        self._say(f"The discriminant is {shown} = {root}^2, so {values}")
        return roots

    def _pair_on_line(self, poly: Poly, line: tuple[int, int], half: tuple[int, int]) -> None:
        """Two irrational roots, which lie on one side of p together, or are refused."""
        (a, b, e), (m, n), (p, sign) = poly, line, half
        x, value = Fraction(-b, a), a * p * p + b * p + e
        if value < 0:
            raise SplitError
        is_right = x > 2 * p
        kept = is_right == (sign > 0)
        self._say(
            f"At x = {p} the left side has the value {value}, so {p} does not lie between the "
            f"roots; as their sum is {x}, both are {'greater' if is_right else 'less'} than {p}",
            "both are kept" if kept else "none is kept",
        )
        if kept:
            y = m * x + 2 * n
            text = f"{_factor(m)}*{_factor(x)} + 2*{_factor(n)} = {y}"
            self._say(f"The two x add up to {x}, and the two y to", text)
            self.found.append(Found(2, x, y))

    # Curves of one equation of degree four -------------------------------------------------------

    def _parabola(self) -> None:
        text = formula("parabola", self.numbers)
        self._say(f"Put y = {text} into it", f"{self._x2()} + {self._rise(text)} = {self._r2()}")
        roots, rest = self._split(self._quartic(self.numbers, "x"), "x", self.circle.x)
        for x in roots:
            self._point(x, Fraction(_value(self.numbers, x)))
        if rest is not None:
            slope, value = _reduced(self.numbers, rest)
            y = -slope * rest[1] + 2 * value
            self._say(
                f"At both, x^2 = {written((-rest[1], -rest[2]), 'x')}, hence "
                f"y = {written((slope, value), 'x')}; the two x add up to {-rest[1]}, and the two "
                f"y to",
                f"{_factor(slope)}*{_factor(-rest[1])} + 2*{_factor(value)} = {y}",
            )
            self.found.append(Found(2, Fraction(-rest[1]), Fraction(y)))

    def _hyperbola(self) -> None:
        u, w, k = self.numbers
        h, c, square = self.circle
        over = f"{abs(k)}/t"
        y = f"{written((w,), 't') if w else ''}{_sign(k, bool(w))}{over}"
        self._say(
            f"Let t = {written((1, -u), 'x')}, so that x = {written((1, u), 't')} and y = {y}"
        )
        shift, rise = u - h, w - c
        inner = f"{rise or ''}{_sign(k, bool(rise))}{over}"
        self._say(
            "In the equation of the circle this gives",
            f"{less('t', -shift)}^2 + ({inner})^2 = {square}",
        )
        poly = (1, 2 * shift, shift * shift + rise * rise - square, 2 * k * rise, k * k)
        self._say("Multiply by t^2 and expand", f"{written(poly, 't')} = 0")
        roots, rest = self._split(poly, "t", -shift)
        for t in roots:
            self._point(t + u, w + Fraction(k, t))
        if rest is not None:
            _, b, e = rest
            x, back = Fraction(2 * u - b), Fraction(-b, e)
            total = 2 * w + k * back
            self._say(
                f"The two t have the sum {-b} and the product {e}, so that the two 1/t add up to "
                f"{back}; the two x add up to {2 * u} + {_factor(-b)} = {x}, and the two y to",
                f"2*{_factor(w)} + {_factor(k)}*{_factor(back)} = {total}",
            )
            self.found.append(Found(2, x, total))

    def _even(self) -> None:
        p, *poly = self.numbers
        quadratic = tuple(poly)
        text = written(quadratic, "t")
        self._say(
            f"Let t = {absolute(p)}; the center lies on the line x = {p}, so that "
            f"{less('x', p)}^2 = t^2. With y = {text} the equation of the circle becomes",
            f"t^2 + {self._rise(text)} = {self._r2()}",
        )
        roots, rest = self._split(self._quartic(quadratic, "t"), "t", 0)
        kept = [t for t in roots if t >= 0]
        if len(kept) < len(roots):
            self._say(
                "As an absolute value, t is not negative; what is left is",
                " and ".join(f"t = {t}" for t in kept) or "none",
            )
        for t in kept:
            height = Fraction(_value(quadratic, t))
            for x in dict.fromkeys((p + t, p - t)):
                self._point(x, height)
        if rest is None:
            return
        _, b, e = rest
        if e < 0:
            raise SplitError
        is_positive = b < 0
        self._say(
            f"The two t have the sum {-b} and the product {e}, so both are "
            f"{'positive and kept' if is_positive else 'negative and left out'}"
        )
        if is_positive:
            slope, value = _reduced(quadratic, rest)
            y = -slope * b + 2 * value
            self._say(
                f"At both, t^2 = {written((-b, -e), 't')}, hence "
                f"y = {written((slope, value), 't')}, and the two y add up to",
                f"{_factor(slope)}*{_factor(-b)} + 2*{_factor(value)} = {y}",
            )
            self._say(
                f"Each t has the two x {p} + t and {p} - t, which add up to {2 * p}. So for the "
                f"four points the sums of x and of y are",
                f"2*{_factor(2 * p)} = {4 * p} and 2*{_factor(y)} = {2 * y}",
            )
            self.found.append(Found(4, Fraction(4 * p), Fraction(2 * y)))

    def _bent(self) -> None:
        s, b, c, d = self.numbers
        inner = (1, b, c)
        text = written(inner, "x")
        self._say(
            f"The center lies on the line y = {d}, and on the curve the square of "
            f"{written((1, -d), 'y')} is that of {text}. So the equation of the circle becomes",
            f"{self._x2()} + ({text})^2 = {self._r2()}",
        )
        h, _, square = self.circle
        poly = _plus(_times(inner, inner), (1, -2 * h, h * h - square))
        self._say("Expand", f"{written(poly, 'x')} = 0")
        roots, rest = self._split(poly, "x", h)
        self._say("Each of these x has one common point, as y is given by x")
        for x in roots:
            self._point(x, Fraction(d + s * abs(_value(inner, x))))
        if rest is None:
            return
        slope, value = _reduced(inner, rest)
        total = -slope * rest[1] + 2 * value
        times = slope * slope * rest[2] - slope * value * rest[1] + value * value
        if times < 0:
            raise SplitError
        y = 2 * d + s * abs(total)
        sign = "not negative" if total >= 0 else "not positive"
        self._say(
            f"At the other two, x^2 = {written((-rest[1], -rest[2]), 'x')}, hence {text} = "
            f"{written((slope, value), 'x')}. These two values have the sum {total} and the "
            f"product {times}, so both are {sign}, and their absolute values add up to {abs(total)}"
        )
        self._say(
            f"So the two x add up to {-rest[1]}, and the two y to",
            f"2*{_factor(d)} {'+' if s > 0 else '-'} {abs(total)} = {y}",
        )
        self.found.append(Found(2, Fraction(-rest[1]), Fraction(y)))

    # Parts ---------------------------------------------------------------------------------------

    def _x2(self) -> str:
        return f"{less('x', self.circle.x)}^2"

    def _r2(self) -> int:
        return self.circle.square

    def _rise(self, text: str) -> str:
        c = self.circle.y
        return f"({text}{f' - {c}' if c > 0 else f' + {-c}' if c else ''})^2"

    def _quartic(self, quadratic: Poly, name: str) -> Poly:
        """(v - h)^2 + (quadratic - c)^2 - R^2, expanded; h is 0 for t = |x - p|."""
        h = self.circle.x if name == "x" else 0
        a, b, c = quadratic
        rise = (a, b, c - self.circle.y)
        poly = _plus(_times(rise, rise), (1, -2 * h, h * h - self.circle.square))
        self._say("Expand", f"{written(poly, name)} = 0")
        return poly

    def _split(self, poly: Poly, name: str, middle: int) -> tuple[list[int], Poly | None]:
        """The different whole roots, and the quadratic factor if it has irrational roots."""
        reach = isqrt(self.circle.square)
        low, high = middle - reach, middle + reach
        rest, factors, roots = poly, [], []
        for root in range(low, high + 1):
            power = 0
            while len(rest) > 1 and _value(rest, root) == 0:
                rest, power = _divided(rest, root), power + 1
            if power:
                roots.append(root)
                factors.append(less(name, root) + (f"^{power}" if power > 1 else ""))
        values = listed([str(root) for root in roots])
        if len(rest) > 1:
            factors.append(f"({written(rest, name)})")
        self._say(
            f"No square is negative, so all roots lie from {low} to {high}; of the integers there, "
            f"{values} {'are roots' if len(roots) > 1 else 'is a root'}, and the left side is",
            "*".join(factors),
        )
        if len(rest) == 1:
            return roots, None
        _, b, e = rest
        d = b * b - 4 * e
        shown = f"{_square(b)} - 4*{_factor(e)} = {d}"
        if d < 0:
            self._say(f"The quadratic factor has the discriminant {shown}, and so no roots")
            return roots, None
        self._say(f"The quadratic factor has the discriminant {shown}, and so two more roots")
        return roots, rest

    def _point(self, x: int, y: Fraction) -> None:
        self.found.append(Found(1, Fraction(x), y))


def _factor(x: object) -> str:
    """A number as a factor or a term: `(-3)`."""
    return f"({x})" if str(x).startswith("-") else str(x)


def _square(b: int) -> str:
    return f"{_factor(b)}^2"


def _sign(k: int, is_inner: bool) -> str:
    if is_inner:
        return " - " if k < 0 else " + "
    return "-" if k < 0 else ""


def _times(p: Poly, q: Poly) -> Poly:
    result = [0] * (len(p) + len(q) - 1)
    for i, x in enumerate(p):
        for j, y in enumerate(q):
            result[i + j] += x * y
    return tuple(result)


def _plus(p: Poly, q: Poly) -> Poly:
    """The sum, where the first is not shorter."""
    lead = len(p) - len(q)
    return (*p[:lead], *(x + y for x, y in zip(p[lead:], q, strict=True)))


def _value(poly: Poly, x: int) -> int:
    value = 0
    for c in poly:
        value = value * x + c
    return value


def _divided(poly: Poly, root: int) -> Poly:
    """The quotient by x - root, by Horner's scheme."""
    quotient = [poly[0]]
    for c in poly[1:-1]:
        quotient.append(c + root * quotient[-1])
    return tuple(quotient)


def _reduced(quadratic: Numbers, monic: Poly) -> tuple[int, int]:
    """Slope and constant of a quadratic at the roots of a monic one."""
    a, b, c = quadratic
    return b - a * monic[1], c - a * monic[2]
