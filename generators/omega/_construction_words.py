"""Constructions in words: a noun phrase for each object and each question."""

from synthgen.generators.omega._construction import (
    Command,
)
from synthgen.generators.omega._construction_measures import MEASURES
from synthgen.generators.omega._construction_operations import (
    OPERATIONS,
)

# {0}, {1}, ... are the arguments, {X} is the name of the object. The first phrase has no {X}.
PHRASES: dict[str, tuple[str, ...]] = {
    "midpoint": (
        "the midpoint of segment {0}{1}",
        "the point halfway between {0} and {1}",
    ),
    "divide": (
        "the point that, counted from {0}, divides segment {0}{1} in the ratio {2} : {3}",
        "the point of segment {0}{1} for which {0}{X} : {X}{1} = {2} : {3}",
    ),
    "mirror_point": (
        "the reflection of {0} in point {1}",
        "the point on the extension of segment {0}{1} beyond {1} with {1}{X} = {0}{1}",
    ),
    "mirror_line": (
        "the reflection of {0} across {1}",
        "the mirror image of {0} in {1}",
    ),
    "foot": (
        "the foot of the perpendicular from {0} to {1}",
        "the orthogonal projection of {0} onto {1}",
    ),
    "meet": (
        "the intersection of {0} and {1}",
        "the point where {0} and {1} meet",
    ),
    "rotate": (
        "the image of {0} under the {2} rotation about {1}",
        "the point obtained when {0} is turned about {1} by {3}",
    ),
    "translate": (
        "the image of {0} under the translation that takes {1} to {2}",
        "the point for which the vector {0}{X} equals the vector {1}{2}",
    ),
    "parallelogram": (
        "the fourth vertex of the parallelogram with consecutive vertices {0}, {1} and {2}",
        "the point for which {0}{1}{2}{X} is a parallelogram",
    ),
    "centroid": (
        "the centroid of triangle {0}{1}{2}",
        "the point where the medians of triangle {0}{1}{2} meet",
    ),
    "circumcentre": (
        "the circumcentre of triangle {0}{1}{2}",
        "the point at equal distances from {0}, {1} and {2}",
    ),
    "orthocentre": (
        "the orthocentre of triangle {0}{1}{2}",
        "the common point of the altitudes of triangle {0}{1}{2}",
    ),
    "incentre": (
        "the incentre of triangle {0}{1}{2}",
        "the common point of the three angle bisectors of triangle {0}{1}{2}",
    ),
    "bisector_foot": (
        "the point where the bisector of angle {1}{0}{2} meets segment {1}{2}",
        "the point of segment {1}{2} for which line {0}{X} bisects angle {1}{0}{2}",
    ),
    "second_line": (
        "the second intersection, besides {0}, of line {0}{1} with {2}",
        "the point other than {0} where line {0}{1} meets {2}",
    ),
    "second_circle": (
        "the second intersection, besides {0}, of {1} and {2}",
        "the point other than {0} where {1} and {2} meet",
    ),
    "antipode": (
        "the point of {1} diametrically opposite {0}",
        "the other end of the diameter of {1} from {0}",
    ),
    "inverse": (
        "the inverse of {0} with respect to {1}",
        "the image of {0} under inversion in {1}",
    ),
    "line": (
        "the line through {0} and {1}",
        "the line joining {0} to {1}",
    ),
    "perpendicular": (
        "the line through {0} perpendicular to {1}",
        "the perpendicular to {1} through {0}",
    ),
    "parallel": (
        "the line through {0} parallel to {1}",
        "the parallel to {1} through {0}",
    ),
    "perpendicular_bisector": (
        "the perpendicular bisector of segment {0}{1}",
        "the line of all points equidistant from {0} and {1}",
    ),
    "bisector": (
        "the bisector of angle {0}{1}{2}",
        "the line that halves angle {0}{1}{2}",
    ),
    "tangent": (
        "the tangent to {1} at {0}",
        "the line that touches {1} at {0}",
    ),
    "radical": (
        "the radical axis of {0} and {1}",
        "the line of all points that have equal powers with respect to {0} and {1}",
    ),
    "circle": (
        "the circle with centre {0} that passes through {1}",
        "the circle about {0} through {1}",
    ),
    "diameter": (
        "the circle with diameter {0}{1}",
        "the circle that has segment {0}{1} as a diameter",
    ),
    "circumcircle": (
        "the circumcircle of triangle {0}{1}{2}",
        "the circle through {0}, {1} and {2}",
    ),
    "touching": (
        "the circle with centre {0} that touches {1}",
        "the circle about {0} to which {1} is tangent",
    ),
    "incircle": (
        "the incircle of triangle {0}{1}{2}",
        "the circle inscribed in triangle {0}{1}{2}",
    ),
}

QUESTIONS: dict[str, tuple[str, str]] = {
    "distance": ("the length of segment {0}{1}", "the distance between {0} and {1}"),
    "gap": ("the distance from {0} to {1}", "the distance of point {0} from {1}"),
    "angle": (
        "the size of angle {0}{1}{2} in degrees",
        "the measure in degrees of angle {0}{1}{2}",
    ),
    "tilt": (
        "the acute angle between {0} and {1} in degrees",
        "the measure in degrees of the acute angle that {0} makes with {1}",
    ),
    "area": ("the area of triangle {0}{1}{2}", "the area enclosed by triangle {0}{1}{2}"),
    "radius": ("the radius of {0}", "the length of a radius of {0}"),
    "power": (
        "the power of {0} with respect to {1} (squared distance from the centre minus squared "
        "radius)",
        "the square of the distance from {0} to the centre of {1}, less the square of its radius",
    ),
    "tangent_length": (
        "the length of the tangents from {0} to {1}, up to the point of contact",
        "the distance from {0} to the points of contact of its tangents to {1}",
    ),
}  # fmt: skip

KINDS = {"p": "point", "l": "line", "c": "circle"}


def phrase(command: Command, variant: int) -> str:
    """The noun phrase of an object; variant 0 does not name the object itself."""
    name, made, *arguments = command
    choices = PHRASES[name]
    shown = [_shown(*pair) for pair in zip(OPERATIONS[name].takes, arguments, strict=True)]
    if name == "rotate":
        way = "counterclockwise" if int(arguments[2]) > 0 else "clockwise"
        size = f"{abs(int(arguments[2]))}°"
        shown[2:] = [f"{size} {way}", f"{size} {way}"]
    return choices[variant % len(choices)].format(*shown, X=made)


def question(asked: Command, variant: int) -> str:
    """What is asked, as a noun phrase."""
    name, *arguments = asked
    shown = [_shown(*pair) for pair in zip(MEASURES[name].takes, arguments, strict=True)]
    return QUESTIONS[name][variant % 2].format(*shown)


def _shown(kind: str, argument: str) -> str:
    return f"{KINDS[kind]} {argument}" if kind in "lc" else argument
