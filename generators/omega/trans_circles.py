"""Chains of circles in an arbelos: from circle to circle, or by inversion (OMEGA `trans_circles`,
arXiv 2506.18880).

The published setting trains on coordinates found step by step and tests what an inversion or an
invariant answers; its test set is written by hand. Here the circles are a Pappus chain. Descartes's
theorem leads from one circle to the next; an inversion turns the chain into equal circles in a
strip, and the thousandth circle is as near as the first.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import gcd, isqrt
from typing import Any

from synthgen.generators.omega._tactics import NEW, OLD, PairedTactics, Worked, said
from synthgen.registry import generators
from synthgen.seeding import Stream

ASKED = {
    "radius": "the radius of C_{n}",
    "height": "the distance from the centre of C_{n} to the line g",
    "reach": "the distance from the point A to the foot of the perpendicular from the centre of "
    "C_{n} to the line g",
}
OPERATIONS = 12  # for one more circle: a curvature and a weighted centre, each of four terms
LARGEST = 40  # radius of the outer circle
PLACES = {OLD: (2, 6), NEW: (400, 3000)}


@dataclass(frozen=True, slots=True)
class Chain:
    """Radii of the outer and of the inner circle, the number of the circle, and what is asked."""

    outer: int
    inner: int
    place: int
    asked: str


@generators.register("omega/trans_circles")
class PappusChain(PairedTactics[Chain]):
    """A length of the n-th circle of a Pappus chain, a rational number.

    The work of the old tactic is 12 operations a circle. The proof of level 1 is the inversion. At
    level 2 the recurrence of Descartes is run by powers of its matrix, which is the old tactic sped
    up, and the height comes from the tangency to the outer circle.
    """

    Params = Chain
    answer_type = "rational"
    proof = "other_tactic"
    templates = (
        (
            "A circle K of radius {outer} and a circle L of radius {inner} inside it touch at the "
            "point A. The line g runs through A and both centres. C_0 is the circle that touches K "
            "and L and has its centre on g, apart from K and L themselves. C_1 touches K, L and "
            "C_0; for each n >= 1 the circle C_(n+1), other than C_(n-1), touches K, L and C_n. "
            "The circles C_1, C_2, ... lie on one side of g. Find {asked} as a fraction in lowest "
            "terms."
        ),
        (
            "In the plane let K be the circle of radius {outer} about ({outer}, 0) and L the "
            "circle of radius {inner} about ({inner}, 0); both pass through A = (0, 0). Let g be "
            "the x-axis. Between L and K lies a chain of circles: C_0 with its centre on g, and "
            "above it C_1, C_2, C_3 and so on, each touching K from inside, L from outside and the "
            "circle before it. What is {asked}, as an exact fraction?"
        ),
        (
            "Two circles L and K touch at A, L inside K, with radii {inner} and {outer}. The space "
            "between them is filled with circles: the largest, C_0, is centred on the line g "
            "through A and the centres of K and L, and C_1, C_2, ... follow on one side of g, each "
            "touching its predecessor as well as K and L. Determine {asked} exactly."
        ),
        (
            "A Pappus chain: the radii of the outer circle K and the inner circle L, which touch "
            "at A, are {outer} and {inner}. Its circles C_0, C_1, C_2, ... touch K and L, and each "
            "touches the next; the centre of C_0 lies on the line g through the centres of K and "
            "L, and the other circles are on the same side of g. Give {asked} as a rational number."
        ),
        (
            "Calculate {asked}, where the circles are these. K has radius {outer}; L has radius "
            "{inner} and touches K from within at A; g is their common diameter line. C_0 fits "
            "between L and K opposite A, with its centre on g. Going up from C_0 on one side of g, "
            "C_n for n = 1, 2, 3, ... touches K, L and C_(n-1), and is smaller than C_(n-1). Write "
            "the result as a fraction."
        ),
        (
            "An ornament consists of a ring K of radius {outer} cm, a ring L of radius {inner} cm "
            "that touches K from within at a point A, and smaller rings C_0, C_1, C_2, ... in the "
            "gap between them. C_0 has its centre on the straight line g through A and the centres "
            "of K and L; the others follow each other towards A along one side of g, and each of "
            "them touches K, L and the ring before it. In centimetres, what is {asked}? Answer "
            "with a fraction."
        ),
    )

    def draw(self, rng: Stream, level: int) -> Chain:
        """Radii whose quotient is in lowest terms, since a larger figure is the same figure."""
        outer = inner = 2
        while gcd(outer, inner) > 1:
            outer = rng.randint(3, LARGEST)
            inner = rng.randint(1, outer - 1)
        return Chain(outer, inner, rng.randint(*PLACES[level]), rng.choice(tuple(ASKED)))

    def capacity_of(self, level: int) -> int:
        """Every pair of radii, place and length."""
        radii = range(3, LARGEST + 1)
        pairs = sum(1 for a in radii for b in range(1, a) if gcd(a, b) == 1)
        first, last = PLACES[level]
        return pairs * (last - first + 1) * len(ASKED)

    def key_of(self, params: Chain) -> Any:
        """The figure and the length."""
        return params.outer, params.inner, params.place, params.asked

    def slots(self, params: Chain) -> dict[str, Any]:
        """The radii, and the length in words."""
        asked = ASKED[params.asked].replace("{n}", str(params.place))
        return {"outer": params.outer, "inner": params.inner, "asked": asked}

    def work(self, params: Chain) -> int:
        """Twelve operations a circle."""
        return OPERATIONS * params.place

    def old(self, params: Chain) -> Worked:
        """Curvatures and weighted centres by Descartes's theorem, then a distance."""
        big, small, rho = params.outer, params.inner, params.outer - params.inner
        bend = Fraction(1, small)
        ends = bend - Fraction(1, big)
        k, kx = Fraction(1, rho), Fraction(2 * small + rho, rho)
        lines: list[str | tuple[str, str]] = [
            f"Put A at (0, 0) and g on the x-axis: K has its centre at ({big}, 0) and curvature "
            f"-1/{big}, as it is touched from inside; L has its centre at ({small}, 0) and "
            f"curvature {bend}. C_0 lies opposite, with radius {big} - {small} = {rho} and "
            f"its centre at x = 2 * {small} + {rho} = {2 * small + rho}",
            "By Descartes's theorem, when two circles C and C' both touch the same three circles, "
            "which touch each other, their curvatures add up to twice the sum of the three "
            "curvatures; the same holds for curvature times x-coordinate of the centre. Write k_n "
            "and w_n for these two numbers of C_n. K and L give together "
            f"-1/{big} + {bend} = {ends} and -1 + 1 = 0, so k_(n+1) = 2*({ends} + k_n) - "
            "k_(n-1) and w_(n+1) = 2*w_n - w_(n-1)",
            f"C_0 has k_0 = {k} and w_0 = {kx}. Its neighbours on both sides are mirror images, so "
            f"k_1 = {ends} + {k} = {ends + k} and w_1 = w_0 = {kx}; therefore all w_n are {kx}",
        ]
        before, now = k, ends + k
        for n in range(2, params.place + 1):
            before, now = now, 2 * (ends + now) - before
            text = f"2*({ends} + {before}) - {2 * (ends + before) - now} = {now}"
            lines.append(f"k_{n} = {text}")
        radius, x = 1 / now, kx / now
        lines.append(f"So C_{params.place} has radius 1/k_{params.place} = {radius}")
        answer = self._measure(params, radius, x, lines)
        return Worked(answer, said(*lines))

    def _measure(self, params: Chain, radius: Fraction, x: Fraction, lines: list[Any]) -> Fraction:
        """What is asked, from the radius and the place along g."""
        if params.asked == "radius":
            return radius
        n, big = params.place, params.outer
        lines.append(f"Its centre has x = w_{n} / k_{n} = {x}")
        if params.asked == "reach":
            lines.append("This is the distance from A to the foot of the perpendicular")
            return x
        square = (big - radius) ** 2 - (x - big) ** 2
        height = Fraction(isqrt(square.numerator), isqrt(square.denominator))
        lines.append(
            f"As C_{n} touches K from inside, its centre is {big} - {radius} = {big - radius} away "
            f"from ({big}, 0), so by Pythagoras the square of its height above g is "
            f"({big - radius})^2 - ({x} - {big})^2 = {square}, and the height is {height}"
        )
        return height

    def new(self, params: Chain) -> Worked:
        """An inversion about A that turns K and L into lines, and the chain into equal circles."""
        big, small, n = params.outer, params.inner, params.place
        rho, power = big - small, 4 * big * small
        centre, rise = big + small, 2 * n * rho
        tangent = centre**2 + rise**2 - rho**2
        scale = Fraction(power, tangent)
        lines = [
            f"Put A at (0, 0) and g on the x-axis, and invert about A with power 4 * {big} * "
            f"{small} = {power}. K and L pass through A, so they become lines perpendicular to g: "
            f"the far point ({2 * big}, 0) of K goes to x = {power}/{2 * big} = {2 * small}, that "
            f"of L, ({2 * small}, 0), to x = {power}/{2 * small} = {2 * big}",
            "The circles of the chain touch both lines and each other, so their images are equal "
            f"circles stacked in a strip of width {2 * big} - {2 * small} = {2 * rho}: radius "
            f"{rho}, centres on the line x = {small} + {big} = {centre}. The image of C_0 is "
            f"centred on g, that of C_{n} is {n} diameters higher, at height {n} * {2 * rho} = "
            f"{rise}",
            f"Inverting back, a circle of radius {rho} about ({centre}, {rise}) is scaled from A "
            f"by the power over d^2 - {rho}^2, where d is the distance of its centre from A",
            f"d^2 - {rho}^2 = {centre}^2 + {rise}^2 - {rho}^2 = {tangent}, so the factor is "
            f"{power}/{tangent}" + (f" = {scale}" if str(scale) != f"{power}/{tangent}" else ""),
        ]
        size, what = {
            "radius": (rho, "The radius"),
            "height": (rise, "The distance of the centre from g"),
            "reach": (centre, "The distance of the foot of the perpendicular from A"),
        }[params.asked]
        lines.append(f"{what} is {size} * {scale} = {size * scale}")
        return Worked(size * scale, said(*lines))

    def prove(self, params: Chain, answer: Any) -> bool:
        """Pappus's closed form, or the recurrence by powers of its matrix."""
        big, small, n = params.outer, params.inner, params.place
        rho = big - small
        if self.affordable(params):
            radius = Fraction(big * small * rho, big * small + n * n * rho * rho)
        else:
            radius = Fraction(big * small * rho, _curvature(big * small, rho * rho, n))
        if params.asked == "radius":
            return bool(radius == answer)
        reach = radius * (big + small) / rho
        if params.asked == "reach":
            return bool(reach == answer)
        return bool(answer > 0 and answer**2 + (reach - big) ** 2 == (big - radius) ** 2)


def _curvature(first: int, step: int, n: int) -> int:
    """The n-th term of u_(n+1) = 2*(step + u_n) - u_(n-1), where u_0 is given and u_1 = u_(-1)."""
    matrix, power = ((2, -1, 2), (1, 0, 0), (0, 0, 1)), ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    while n:
        if n % 2:
            power = _times(power, matrix)
        matrix, n = _times(matrix, matrix), n // 2
    state = (first, first + step, step)
    return sum(a * b for a, b in zip(power[0], state, strict=True))


Square = tuple[tuple[int, int, int], tuple[int, int, int], tuple[int, int, int]]


def _times(left: Square, right: Square) -> Square:
    (a, b, c), (d, e, f), (g, h, i) = right

    def row(x: int, y: int, z: int) -> tuple[int, int, int]:
        return x * a + y * d + z * g, x * b + y * e + z * h, x * c + y * f + z * i

    return row(*left[0]), row(*left[1]), row(*left[2])
