"""The objects that a construction adds, by the wordings that define them.

The second common point of two curves is found by computing both and taking the one not named.
"""

from collections.abc import Callable
from typing import Any

from tests.generators.omega.drawing_figures import (
    bisector_of_segment,
    circumcentre,
    foot,
    halving,
    incentre,
    inverse,
    line_circle,
    meet,
    orthocentre,
    other_of,
    power_line,
    split,
    through,
    touching,
    turn,
    upright,
)

P = r"([A-Z]1?)"
LINE = r"line (\w+)"
CIRCLE = r"circle (\w)"

# A pattern, the kinds of its groups (p point, l line, c circle, n number), and the object.
# A group of the kind x is the name of the object itself.
OBJECTS: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    (rf"midpoint of segment {P}{P}", "pp", lambda a, b: (a + b) / 2),
    (rf"point halfway between {P} and {P}", "pp", lambda a, b: (a + b) / 2),
    (
        rf"point that, counted from {P}, divides segment {P}{P} in the ratio (\d) : (\d)",
        "pppnn",
        lambda a, b, c, m, n: split(a, c if a == b else b, m, n),
    ),
    (
        rf"point of segment {P}{P} for which {P}{P} : {P}{P} = (\d) : (\d)",
        "ppsxxsnn",
        lambda a, b, m, n: split(a, b, m, n),
    ),
    (rf"reflection of {P} in point {P}", "pp", lambda a, b: 2 * b - a),
    (
        rf"point on the extension of segment {P}{P} beyond {P} with {P}{P} = {P}{P}",
        "ppssxss",
        lambda a, b: 2 * b - a,
    ),
    (rf"reflection of {P} across {LINE}", "pl", lambda p, g: 2 * foot(p, g) - p),
    (rf"mirror image of {P} in {LINE}", "pl", lambda p, g: 2 * foot(p, g) - p),
    (rf"foot of the perpendicular from {P} to {LINE}", "pl", foot),
    (rf"orthogonal projection of {P} onto {LINE}", "pl", foot),
    (rf"intersection of {LINE} and {LINE}", "ll", meet),
    (rf"point where {LINE} and {LINE} meet", "ll", meet),
    (
        rf"image of {P} under the (\d+)° counterclockwise rotation about {P}",
        "pnp",
        lambda p, n, o: turn(p, o, n),
    ),
    (
        rf"image of {P} under the (\d+)° clockwise rotation about {P}",
        "pnp",
        lambda p, n, o: turn(p, o, -n),
    ),
    (rf"point obtained when {P} is turned about {P} by (\d+)° counterclockwise", "ppn", turn),
    (
        rf"point obtained when {P} is turned about {P} by (\d+)° clockwise",
        "ppn",
        lambda p, o, n: turn(p, o, -n),
    ),
    (
        rf"image of {P} under the translation that takes {P} to {P}",
        "ppp",
        lambda p, a, b: p + b - a,
    ),
    (
        rf"point for which the vector {P}{P} equals the vector {P}{P}",
        "pxpp",
        lambda p, a, b: p + b - a,
    ),
    (
        rf"fourth vertex of the parallelogram with consecutive vertices {P}, {P} and {P}",
        "ppp",
        lambda a, b, c: c + (a - b),
    ),
    (rf"point for which {P}{P}{P}{P} is a parallelogram", "pppx", lambda a, b, c: c + (a - b)),
    (rf"centroid of triangle {P}{P}{P}", "ppp", lambda a, b, c: (a + b + c) / 3),
    (
        rf"point where the medians of triangle {P}{P}{P} meet",
        "ppp",
        lambda a, b, c: meet((a, (b + c) / 2), (b, (a + c) / 2)),
    ),
    (rf"circumcentre of triangle {P}{P}{P}", "ppp", circumcentre),
    (rf"point at equal distances from {P}, {P} and {P}", "ppp", circumcentre),
    (rf"orthocentre of triangle {P}{P}{P}", "ppp", orthocentre),
    (rf"common point of the altitudes of triangle {P}{P}{P}", "ppp", orthocentre),
    (rf"incentre of triangle {P}{P}{P}", "ppp", incentre),
    (rf"common point of the three angle bisectors of triangle {P}{P}{P}", "ppp", incentre),
    (
        rf"point where the bisector of angle {P}{P}{P} meets segment {P}{P}",
        "pppss",
        lambda b, a, c: meet(halving(b, a, c), (b, c)),
    ),
    (
        rf"point of segment {P}{P} for which line {P}{P} bisects angle {P}{P}{P}",
        "sssxppp",
        lambda b, a, c: meet(halving(b, a, c), (b, c)),
    ),
    (
        rf"second intersection, besides {P}, of line {P}{P} with {CIRCLE}",
        "sppc",
        lambda a, b, c: other_of(line_circle((a, b), c), a),
    ),
    (
        rf"point other than {P} where line {P}{P} meets {CIRCLE}",
        "sppc",
        lambda a, b, c: other_of(line_circle((a, b), c), a),
    ),
    (
        rf"second intersection, besides {P}, of {CIRCLE} and {CIRCLE}",
        "pcc",
        lambda p, c, d: other_of(line_circle(power_line(c, d), c), p),
    ),
    (
        rf"point other than {P} where {CIRCLE} and {CIRCLE} meet",
        "pcc",
        lambda p, c, d: other_of(line_circle(power_line(c, d), d), p),
    ),
    (
        rf"point of {CIRCLE} diametrically opposite {P}",
        "cp",
        lambda c, p: other_of(line_circle((c[0], p), c), p),
    ),
    (
        rf"other end of the diameter of {CIRCLE} from {P}",
        "cp",
        lambda c, p: other_of(line_circle((c[0], p), c), p),
    ),
    (rf"inverse of {P} with respect to {CIRCLE}", "pc", inverse),
    (rf"image of {P} under inversion in {CIRCLE}", "pc", inverse),
    (rf"line through {P} and {P}", "pp", lambda a, b: (a, b)),
    (rf"line joining {P} to {P}", "pp", lambda a, b: (a, b)),
    (rf"line through {P} perpendicular to {LINE}", "pl", upright),
    (rf"perpendicular to {LINE} through {P}", "lp", lambda g, p: upright(p, g)),
    (rf"line through {P} parallel to {LINE}", "pl", lambda p, g: (p, p + g[1] - g[0])),
    (rf"parallel to {LINE} through {P}", "lp", lambda g, p: (p, p + g[1] - g[0])),
    (rf"perpendicular bisector of segment {P}{P}", "pp", bisector_of_segment),
    (rf"line of all points equidistant from {P} and {P}", "pp", bisector_of_segment),
    (rf"bisector of angle {P}{P}{P}", "ppp", halving),
    (rf"line that halves angle {P}{P}{P}", "ppp", halving),
    (rf"tangent to {CIRCLE} at {P}", "cp", lambda c, p: upright(p, (c[0], p))),
    (rf"line that touches {CIRCLE} at {P}", "cp", lambda c, p: upright(p, (c[0], p))),
    (rf"radical axis of {CIRCLE} and {CIRCLE}", "cc", power_line),
    (
        rf"line of all points that have equal powers with respect to {CIRCLE} and {CIRCLE}",
        "cc",
        power_line,
    ),
    (rf"circle with centre {P} that passes through {P}", "pp", lambda a, b: (a, abs(b - a))),
    (rf"circle about {P} through {P}", "pp", lambda a, b: (a, abs(b - a))),
    (rf"circle with diameter {P}{P}", "pp", lambda a, b: ((a + b) / 2, abs(b - a) / 2)),
    (
        rf"circle that has segment {P}{P} as a diameter",
        "pp",
        lambda a, b: ((a + b) / 2, abs(b - a) / 2),
    ),
    (rf"circumcircle of triangle {P}{P}{P}", "ppp", through),
    (rf"circle through {P}, {P} and {P}", "ppp", through),
    (rf"circle with centre {P} that touches {LINE}", "pl", touching),
    (rf"circle about {P} to which {LINE} is tangent", "pl", touching),
    (
        rf"incircle of triangle {P}{P}{P}",
        "ppp",
        lambda a, b, c: touching(incentre(a, b, c), (a, b)),
    ),
    (
        rf"circle inscribed in triangle {P}{P}{P}",
        "ppp",
        lambda a, b, c: touching(incentre(a, b, c), (b, c)),
    ),
)
