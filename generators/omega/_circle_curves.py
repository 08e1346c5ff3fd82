"""Graphs of functions that meet circles in points of which a pair at most is irrational.

The curves, by kind, with their numbers:

    line       m, n        y = mx + n
    fold       m, p, q     y = m|x - p| + q
    parabola   a, b, c     y = ax^2 + bx + c, a = 1 or -1
    hyperbola  u, w, k     y = w + k/(x - u)
    even       p, a, b, c  y = a|x - p|^2 + b|x - p| + c; the circle has its centre on x = p
    bent       s, b, c, d  y = d + s|x^2 + bx + c|; the circle has its centre on y = d

Each goes through whole points of the circle, so that the polynomial for the common points splits
into known factors and a quadratic one.
"""

from synthgen.generators.omega._circle_given import Circle, vectors
from synthgen.generators.omega._written import written
from synthgen.seeding import Stream

Numbers = tuple[int, ...]
MOST = 99  # of the numbers of a curve, in absolute value
SHIFT = 9  # of the pole of a hyperbola and of the crease of a fold


def draw_curve(rng: Stream, kind: str, circle: Circle) -> Numbers | None:
    """A curve of a kind through one or two whole points of the circle, or none if they do not fit.

    Through two points goes a parabola of leading coefficient 1 or -1 if their chord's slope is
    whole; the even one is a parabola in |x - p|, and the bent one goes through a point or its
    mirror image.
    """
    h, c, square = circle
    (x, y), (z, v) = rng.sample(vectors(square), 2)
    if kind == "line":
        m = rng.choice((-3, -2, -1, 1, 2, 3))
        return m, c + y - m * (h + x)
    if kind == "fold":
        m, back = rng.choice((-3, -2, -1, 1, 2, 3)), rng.randint(1, SHIFT)
        return m, h + x - back, c + y - m * back
    if kind == "hyperbola":
        return _hyperbola(rng, (h + x, c + y), (h + z, c + v))
    if kind == "even":
        poly = _parabola(rng.choice((-1, 1)), (abs(x), c + y), (abs(z), c + v))
        return (h, *poly) if poly and poly[1] else None  # else |x - p| stands in a square only
    if kind == "bent":
        poly = _parabola(1, (h + x, y), (h + z, rng.choice((-1, 1)) * v))
        return poly and (rng.choice((-1, 1)), *poly[1:], c)
    return _parabola(rng.choice((-1, 1)), (h + x, c + y), (h + z, c + v))


def _parabola(a: int, one: tuple[int, int], other: tuple[int, int]) -> Numbers | None:
    """a(x - x1)(x - x2) and the chord of the two points, added."""
    (x, y), (z, v) = one, other
    if x == z or (v - y) % (z - x):
        return None
    slope = (v - y) // (z - x)
    poly = a, slope - a * (x + z), y - slope * x + a * x * z
    return poly if max(map(abs, poly)) <= MOST else None


def _hyperbola(rng: Stream, one: tuple[int, int], other: tuple[int, int]) -> Numbers | None:
    """(x - u)(y - w) = k holds at both points."""
    (x, y), (z, v) = one, other
    u = rng.randint(-SHIFT, SHIFT)
    if x == z or u in (0, x, z) or (x * y - z * v - u * (y - v)) % (x - z):
        return None
    w = (x * y - z * v - u * (y - v)) // (x - z)
    k = (x - u) * (y - w)
    return (u, w, k) if k and max(abs(w), abs(k)) <= MOST else None


def formula(kind: str, numbers: Numbers) -> str:
    """The function's term."""
    if kind == "fold":
        m, p, q = numbers
        return written((m, q), absolute(p))
    if kind == "even":
        return written(numbers[1:], absolute(numbers[0]))
    if kind == "hyperbola":
        u, w, k = numbers
        over = f"{abs(k)}/({written((1, -u), 'x')})" if u else f"{abs(k)}/x"
        sign = ("-" if k < 0 else "") if not w else (" - " if k < 0 else " + ")
        return f"{w or ''}{sign}{over}"
    if kind == "bent":
        s, b, c, d = numbers
        return written((s, d), f"|{written((1, b, c), 'x')}|")
    return written(numbers, "x")


def absolute(p: int) -> str:
    """`|x - 3|`."""
    return f"|{written((1, -p), 'x')}|"


def mirrored(kind: str, numbers: Numbers, circle: Circle) -> tuple[Numbers, Circle]:
    """Both in the mirror x -> -x."""
    signs = {
        "line": (-1, 1),
        "fold": (1, -1, 1),
        "parabola": (1, -1, 1),
        "hyperbola": (-1, 1, -1),
        "even": (-1, 1, 1, 1),
        "bent": (1, -1, 1, 1),
    }
    return _signed(numbers, signs[kind]), circle._replace(x=-circle.x)


def flipped(kind: str, numbers: Numbers, circle: Circle) -> tuple[Numbers, Circle]:
    """Both in the mirror y -> -y."""
    signs = {
        "line": (-1, -1),
        "fold": (-1, 1, -1),
        "parabola": (-1, -1, -1),
        "hyperbola": (1, -1, -1),
        "even": (1, -1, -1, -1),
        "bent": (-1, 1, 1, -1),
    }
    return _signed(numbers, signs[kind]), circle._replace(y=-circle.y)


def _signed(numbers: Numbers, signs: Numbers) -> Numbers:
    return tuple(a * b for a, b in zip(numbers, signs, strict=True))
