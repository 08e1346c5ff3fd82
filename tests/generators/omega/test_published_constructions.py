# ruff: noqa: E501 (questions stand on one line each, as they are published)
"""Readers of published constructions.

Questions are in the published wording, about figures of our own; the answers were found by hand.
"""

from time import perf_counter

import pytest

from synthgen.audit import Kind
from tests.generators.omega.published import checked

LAST = "Express your answer as a decimal number rounded to 2 decimal places."
CORNER = "Let AB = 3. Let K be the line through points A and B. Line M passes through point A perpendicular to line K. Point C lies on line M at distance 4 from point A."

RIGHT = [
    # family, construction and question, answer, a wrong answer
    ("basic", "Let AB = 6. Point C is the midpoint of segment AB. Let D be the reflection of point A across point B. What is the distance between points C and D?", "9.0", "9.01"),
    ("basic", "AB = 2. Point C is obtained by rotating point A by angle pi/3 about point B. Find the length of segment AC.", "2.0", "3.46"),
    ("basic", "Let AB = 4. Let C be the rotation of point A by angle pi/2 around point B. Find the measure of angle BAC, in radians.", "0.7854", "1.57"),
    ("basic", "AB = 5. Let V be the vector from point A to point B. Let C be point B translated by vector V. Line K is the perpendicular bisector of segment BC. Point D is the reflection of point A across line K. What is the length of segment AD?", "15.0", "10"),
    # bisected, the straight angle ABC stands at right angles to AC
    ("basic", "AB = 4. Let C be the reflection of point A across point B. Line K is the angle bisector of angle ABC. Let D be the rotation of point A by angle pi/6 around point B. Point E is the reflection of point D across line K. Find the distance between points D and E.", "6.93", "4.0"),
    ("basic", "Let AB = 4. Let C be the rotation of point B by angle pi/2 around point A. Let K be the line through point C parallel to segment AB. Let M be the line through points B and C. Line N is the reflection of line M across point A. Lines K and N intersect at point D. What is the distance between points A and D?", "8.94", "4.0"),
    ("triangle", f"{CORNER} Find the inradius of triangle ABC.", "1.0", "1.25"),
    ("triangle", f"{CORNER} What is the circumradius of triangle ABC?", "2.5", "2.4"),
    ("triangle", f"{CORNER} Let E be the incenter of triangle ABC. Let F be the circumcenter of triangle ABC. Find the length of segment EF.", "1.12", "1.2"),
    ("triangle", f"{CORNER} Point E is the orthocenter of triangle ABC. Let F be the centroid of triangle ABC. Find the length of segment EF.", "1.67", "1.2"),
    ("triangle", f"{CORNER} Circle N is the incircle of triangle ABC. Let D be the inversion of point A in circle N. What is the length of segment AD?", "0.71", "1.41"),
    ("circle", "Let A be the circle with center B and radius 3. BC = 5. Let D be the tangent line from point C to circle A. Point E is the reflection of point B across line D. Find the distance between points B and E.", "6.0", "5.0"),
    ("circle", "Circle A has center B and radius 6. C is placed 4 units away from B. Line K is the polar of point C with respect to circle A. Point D is the reflection of point B across line K. Find the distance between points D and B.", "18.0", "9.0"),
    ("circle", "Circle A has center B and radius 2. C has center D and radius 3 and is externally tangent to circle A. E has center F and radius 10 and is externally tangent to circles A and C. Find the distance between points F and B.", "12.0", "10.0"),
    ("circle", "Circle A has center B and radius 5. Chord CD of circle A has length 6. Let E be the midpoint of segment CD. What is the distance between points B and E?", "4.0", "5.0"),
    ("circle", "AB = 6. Let C be the rotation of point A by angle pi/2 around point B. Circle D passes through points A, B, and C. What is the radius of circle D?", "4.2426", "6.0"),
    ("polygon", "Let ABCDEF be a regular hexagon with center G and circumradius 4. What is the area of polygon ABCDEF?", "41.57", "41.56"),
    ("polygon", "ABCD is a square with center E and circumradius 2. Find the length of diagonal AC.", "4.0", "2.83"),
    ("polygon", "Let ABCDEFG be a regular 7-gon with center H and circumradius 3. What is the length of segment AB?", "2.6033", "2.61"),
]  # fmt: skip

FAULTS = [
    # family, construction and question, part of the reason
    ("basic", "Let AB = 3. AC = 4. Find the distance between points B and C.", "not determined"),
    ("basic", "Let AB = 3. Point C is the midpoint of segment AD. Find the distance between points B and C.", "not determined"),
    ("basic", "Let AB = 3. Let B be the midpoint of segment AC. Find the length of segment AC.", "given twice"),
    ("basic", "AB = 2. Point C is the reflection of point A across line K. Find the length of segment AC.", "no sentence introduces"),
    ("basic", "AB = 2. Point C is the reflection of point A across line A. Find the length of segment AC.", "something else"),
    ("basic", "Let AB = 8. Let K be the perpendicular bisector of segment AB. Point C lies on line K at distance 1 from point A. Find the length of segment BC.", "no such figure"),
    ("basic", "AB = 4.25. Let C be the midpoint of segment AB. Find the length of segment AC.", "halfway"),
    ("triangle", "Let I be the incenter of triangle W. Find the distance between points A and I.", "triangle is named"),
    ("circle", "Circle A has center B and radius 5. Chord CD of circle A has length 11. Find the distance between points B and C.", "no such figure"),
    ("circle", "Circle A has center B and radius 5. Point C is on circle A. Point D lies on circle A. Find the distance between points C and D.", "not determined"),
    ("polygon", "ABCD is a square with center E and circumradius 2. Let F be the rotation of point A by angle pi/4 around point B. What is the distance between points F and C?", "counterclockwise"),
    ("polygon", "ABCD is a regular 5-gon with center E and circumradius 2. Find the length of segment AB.", "vertices"),
]  # fmt: skip

SLIPS = [
    # family, construction and question, what is stated, part of the reason
    ("triangle", "Let AB = 4. Let C be the rotation of point A by angle pi/2 around point B. Find the measure of angle BAC, in radians.", "8.0", "area"),
    ("triangle", "Let AB = 6. Let C be the rotation of point A by angle pi/2 around point B. Let D be the circumcenter of triangle ABC. Find the distance between points D and B.", "2.8284", "centroid"),
    ("basic", "AB = 3. Let K be the line through points A and B. Line M passes through point B perpendicular to line K. Point C is on line M with |CA| = 5. Find the distance between points B and C.", "5.0", "foot"),
    ("circle", "Circle A has center B and radius 5. Chord CD of circle A has length 6. Find the distance between points B and C.", "1.0", "chord"),
]  # fmt: skip


@pytest.mark.parametrize(("family", "told", "answer", "other"), RIGHT)
def test_what_is_stated_is_right_or_wrong(family: str, told: str, answer: str, other: str) -> None:
    assert checked(f"geometry_{family}", f"{told} {LAST}", answer).kind is Kind.RIGHT
    assert checked(f"geometry_{family}", f"{told} {LAST}", other).kind is Kind.WRONG


@pytest.mark.parametrize(("family", "told", "reason"), FAULTS)
def test_figures_that_are_not_determined_are_ill_posed(family: str, told: str, reason: str) -> None:
    found = checked(f"geometry_{family}", f"{told} {LAST}", "1.0")

    assert found.kind is Kind.ILL_POSED, found
    assert reason in found.reason


@pytest.mark.parametrize(("family", "told", "stated", "reason"), SLIPS)
def test_mistakes_of_the_public_code_are_named(
    family: str, told: str, stated: str, reason: str
) -> None:
    found = checked(f"geometry_{family}", f"{told} {LAST}", stated)

    assert found.kind is Kind.WRONG
    assert reason in found.reason


def test_the_names_of_points_make_no_other_instance() -> None:
    one = "AB = 2. Point C is obtained by rotating point A by angle pi/3 about point B. Find the length of segment AC."
    other = "Let XY = 2. Let A be the rotation of point X by angle pi/3 around point Y. What is the distance between points X and A?"

    keys = {checked("geometry_basic", f"{told} {LAST}", "2.0").key for told in (one, other)}

    assert len(keys) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{RIGHT[0][1]} {LAST} Add one.",
        RIGHT[0][1],
        f"Suppose. {RIGHT[0][1]} {LAST}",
        f"{RIGHT[0][1].replace('midpoint', 'middle')} {LAST}",
        f"Let AB = {'9' * 4000}. Find the length of segment AB. {LAST}",
        f"AB = 1. Point C is obtained by rotating point A by angle pi/0 about point B. Find the length of segment AC. {LAST}",
        f"{'AB = 1. ' * 1000}Find the length of segment AB. {LAST}",
        f"What is the area of polygon {'A' * 9000}? {LAST}",
        f"{'Let ' * 2000} {LAST}",
        "",
    ],
)
def test_other_texts_are_not_read(text: str) -> None:
    began = perf_counter()

    assert checked("geometry_basic", text, "1.0").kind is Kind.UNREAD
    assert perf_counter() - began < 2


def test_a_long_construction_takes_bounded_time() -> None:
    told = "AB = 3. Let K be the line through points A and B. " + " ".join(
        f"Point C{i} lies on line K at distance {i + 1} from point {'A' if i < 10 else f'C{i - 10}'}."
        for i in range(10, 60)
    )
    began = perf_counter()

    found = checked("geometry_basic", f"{told} Find the length of segment AC59. {LAST}", "1.0")

    assert found.kind in (Kind.UNREAD, Kind.ILL_POSED)
    assert perf_counter() - began < 10
