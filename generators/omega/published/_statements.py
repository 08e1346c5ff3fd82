# ruff: noqa: E501 (a wording stands on one line)
"""Sentences of the published constructions: each gives one or two things a name.

A statement has the name of what is done, the names that it gives, and what it starts from: names of
points, lines and circles, and numbers. Points that no sentence introduces are anywhere.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from synthgen.audit.readers import IllPosedError, UnreadError

MOST_STATEMENTS = 60

_LABEL = r"[A-Z]\d{0,2}'?"
_LABELS = re.compile(_LABEL)
_BARE_TRIANGLE = re.compile(rf"triangle {_LABEL}(?![A-Z\d'])")
_NUMBER = r"\d{1,4}(?:\.\d{1,6})?"
_ANGLE = re.compile(r"(\d{0,2})pi(?:/(\d{1,3}))?")
_SIDES = {"square": 4, "hexagon": 6, "octagon": 8, "dodecagon": 12}


class Statement(NamedTuple):
    """What is done, the names given by it, and what it starts from."""

    name: str
    makes: tuple[str, ...]
    takes: tuple[str, ...]


# Letters in braces: A to D are names, N a number, M or W a number of sides, T an angle, S a line or
# the segment of two points, V three names or more in a row. The last two columns say which names
# the sentence gives, and what it starts from.
_PATTERNS = (
    ("on_circle", "Point {A} (?:lies|is) on circle {B}", "A", "B"),
    ("on_line", "Point {A} (?:lies|is) on line {B}", "A", "B"),
    ("on_segment", "Point {A} (?:lies|is) on segment {B}{C}", "A", "BC"),
    ("apart", "(?:Let )?{A}{B} = {N}", "B", "AN"),
    ("apart", "{A} is constructed so that {B}(?P=A) = {N}", "A", "BN"),
    ("apart", "{A} is placed {N} units away from {B}", "A", "BN"),
    ("apart", "Point {A} is at distance {N} from point {B}", "A", "BN"),
    ("apart", "The distance from point {B} to point {A} is {N}", "A", "BN"),
    ("apart_on", "Point {A} lies on line {B} at distance {N} from point {C}", "A", "BCN"),
    ("apart_on", r"Point {A} is on line {B} with \|(?P=A){C}\| = {N}", "A", "BCN"),
    ("join", "Line {A} passes through points {B} and {C}", "A", "BC"),
    ("join", "Let {A} be the line through points {B} and {C}", "A", "BC"),
    ("parallel", "Line {A} passes through point {B} parallel to {S}", "A", "BS"),
    ("parallel", "Let {A} be the line through point {B} parallel to {S}", "A", "BS"),
    ("perpendicular", "Line {A} passes through point {B} perpendicular to {S}", "A", "BS"),
    ("perpendicular", "Let {A} be the line through point {B} perpendicular to {S}", "A", "BS"),
    ("middle_line", "(?:Line|Let) {A} (?:is|be) the perpendicular bisector of segment {B}{C}", "A", "BC"),
    ("bisector", "(?:Line|Let) {A} (?:is|be) the angle bisector of angle {B}{C}{D}", "A", "BCD"),
    ("meet", "Point {A} is the intersection of lines {B} and {C}", "A", "BC"),
    ("meet", "Lines {B} and {C} intersect at point {A}", "A", "BC"),
    ("meet_segment", "Point {A} is the intersection of line {B} and segment {C}{D}", "A", "BCD"),
    ("meet_segment", "Line {B} and segment {C}{D} intersect at point {A}", "A", "BCD"),
    ("meet_segment", "Point {A} is the intersection of segment {C}{D} and line {B}", "A", "BCD"),
    ("meet_segment", "Segment {C}{D} and line {B} intersect at point {A}", "A", "BCD"),
    ("meet_segments", "Point {A} is the intersection of segments {B}{C} and {D}{E}", "A", "BCDE"),
    ("meet_segments", "Segments {B}{C} and {D}{E} intersect at point {A}", "A", "BCDE"),
    ("cut", "Point {A} is the intersection of line {B} and circle {C}", "A", "BC"),
    ("cut", r"Point {A} is the intersection\(s\) of circle {C} and line {B}", "A", "BC"),
    ("cut", "Circle {C} and line {B} intersect at point {A} is", "A", "BC"),
    ("cut_segment", r"Point {A} is the intersection\(s\) of circle {B} and segment {C}{D}", "A", "BCD"),
    ("cut_segment", "Circle {B} and segment {C}{D} intersect at point {A} is", "A", "BCD"),
    ("cross", r"Point {A} is the intersection\(s\) of circles {B} and {C}", "A", "BC"),
    ("cross", "Circles {B} and {C} intersect at point {A} is", "A", "BC"),
    ("circle", "Circle {A} has center {B} and passes through point {C}", "A", "BC"),
    ("circle", "Let {A} be the circle with center {B} passing through point {C}", "A", "BC"),
    ("around", "Circle {A} passes through points {B}, {C}, and {D}", "A", "BCD"),
    ("around", "Let {A} be the circle through points {B}, {C}, and {D}", "A", "BCD"),
    ("around", "(?:Circle|Let) {A} (?:is|be) the circumcircle of triangle {B}{C}{D}", "A", "BCD"),
    ("around", "Let {A} be the circumcircle of polygon {V}", "A", "V"),
    ("disc", "Circle {A} has center {B} and radius {N}", "A", "BN"),
    ("disc", "Let {A} be the circle with center {B} and radius {N}", "A", "BN"),
    ("centre", "(?:Point|Let) {A} (?:is|be) the center of circle {B}", "A", "B"),
    ("midpoint", "(?:Point|Let) {A} (?:is|be) the midpoint of segment {B}{C}", "A", "BC"),
    ("mirror_point", "(?:Point|Let) {A} (?:is|be) the reflection of point {B} across point {C}", "A", "BC"),
    ("mirror", "Point {A} is the reflection of point {B} across {S}", "A", "BS"),
    ("inverse", "Point {A} is the inversion of point {B} with respect to circle {C}", "A", "BC"),
    ("inverse", "Let {A} be the inversion of point {B} in circle {C}", "A", "BC"),
    ("mirror_line_point", "Line {A} is the reflection of line {B} across point {C}", "A", "BC"),
    ("mirror_line_point", "Let {A} be the reflection of line {B} through point {C}", "A", "BC"),
    ("mirror_line", "(?:Line|Let) {A} (?:is|be) the reflection of line {B} across line {C}", "A", "BC"),
    ("mirror_circle", "(?:Circle|Let) {A} (?:is|be) the reflection of circle {B} across line {C}", "A", "BC"),
    ("mirror_circle_point", "Circle {A} is the reflection of circle {B} across point {C}", "A", "BC"),
    ("mirror_circle_point", "Let {A} be the reflection of circle {B} through point {C}", "A", "BC"),
    ("vector", "Let {A} be the vector from point {B} to point {C}", "A", "BC"),
    ("translate", "Point {A} is the translation of point {B} by vector {C}", "A", "BC"),
    ("translate", "Let {A} be point {B} translated by vector {C}", "A", "BC"),
    ("rotate", "Point {A} is obtained by rotating point {B} by (?:angle )?{T}(?: radians)? about point {C}", "A", "BTC"),
    ("rotate", "Let {A} be the rotation of point {B} by (?:angle )?{T}(?: radians)? around point {C}", "A", "BTC"),
    ("tangent", "Line {A} is the tangent from point {B} to circle {C}", "A", "BC"),
    ("tangent", "Let {A} be the tangent line from point {B} to circle {C}", "A", "BC"),
    ("polar", "Line {A} is the polar of point {B} with respect to circle {C}", "A", "BC"),
    ("polar", "Let {A} be the polar line of point {B} relative to circle {C}", "A", "BC"),
    ("incircle", "(?:Circle|Let) {A} (?:is|be) the incircle of triangle {B}{C}{D}", "A", "BCD"),
    ("circumcenter", "(?:Point|Let) {A} (?:is|be) the circumcenter of triangle {B}{C}{D}", "A", "BCD"),
    ("centroid", "(?:Point|Let) {A} (?:is|be) the centroid of triangle {B}{C}{D}", "A", "BCD"),
    ("orthocenter", "(?:Point|Let) {A} (?:is|be) the orthocenter of triangle {B}{C}{D}", "A", "BCD"),
    ("incenter", "(?:Point|Let) {A} (?:is|be) the incenter of triangle {B}{C}{D}", "A", "BCD"),
    ("touch_outside", "{A} has center {B} and radius {N} and is externally tangent to circle {C}", "AB", "NC"),
    ("touch_inside", "{A} has center {B} and radius {N} and is internally tangent to circle {C}", "AB", "NC"),
    ("touch_two", "{A} has center {B} and radius {N} and is externally tangent to circles {C} and {D}", "AB", "NCD"),
    ("chord", "Chord {A}{B} of circle {C} has length {N}", "AB", "CN"),
    ("polygon", "(?:Let )?{V} (?:be|is) a regular {M}-gon with center {A} and circumradius {N}", "V", "MAN"),
    ("polygon", "(?:Let )?{V} (?:be|is) a (?:regular )?{W} with center {A} and circumradius {N}", "V", "WAN"),
)  # fmt: skip
_QUESTIONS = (
    ("area", "the area of (?:polygon|triangle) {V}", "V"),
    ("angle", "the measure of angle {A}{B}{C}, in radians", "ABC"),
    ("distance", "the length of (?:segment|diagonal) {A}{B}", "AB"),
    ("distance", "the distance between points {A} and {B}", "AB"),
    ("radius", "the radius of circle {A}", "A"),
    ("inradius", "the inradius of triangle {A}{B}{C}", "ABC"),
    ("circumradius", "the circumradius of triangle {A}{B}{C}", "ABC"),
)
ROUNDED = "Express your answer as a decimal number rounded to 2 decimal places."

_GROUPS = {
    "N": rf"(?P<N>{_NUMBER})",
    "M": r"(?P<M>\d{1,2})",
    "T": r"(?P<T>\d{0,2}pi(?:/\d{1,3})?)",
    "S": rf"(?:line|segment) (?P<S>(?<=line ){_LABEL}|(?<=segment ){_LABEL}{_LABEL})",
    "V": rf"(?P<V>(?:{_LABEL}){{3,30}})",
    "W": rf"(?P<W>{'|'.join(_SIDES)})",
}


def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern with its letters in braces replaced by groups."""
    return re.compile(
        re.sub(
            r"\{([A-Z])\}",
            lambda found: _GROUPS.get(found[1], rf"(?P<{found[1]}>{_LABEL})"),
            pattern,
        )
    )


_SENTENCES = tuple((name, _compiled(p), makes, takes) for name, p, makes, takes in _PATTERNS)
_ASKED = tuple((name, _compiled(pattern), takes) for name, pattern, takes in _QUESTIONS)
_ASKS = re.compile(r"(?:What is (.*)\?|Find (.*)\.)")


def statements(text: str) -> tuple[list[Statement], Statement]:
    """The statements of a text and its question. Raises UnreadError."""
    sentences = re.split(r"(?<=[.?]) ", text)
    if sentences[-1] != ROUNDED or not 2 <= len(sentences) <= MOST_STATEMENTS:
        raise UnreadError
    return [_statement(sentence) for sentence in sentences[:-2]], _question(sentences[-2])


def _statement(sentence: str) -> Statement:
    for name, pattern, makes, takes in _SENTENCES:
        found = pattern.fullmatch(sentence.removesuffix("."))
        if found and sentence.endswith("."):
            return Statement(name, _texts(found, makes), _texts(found, takes))
    raise _unread("a sentence cannot be read", sentence)


def _question(sentence: str) -> Statement:
    asked = _ASKS.fullmatch(sentence)
    what = (asked[1] or asked[2]) if asked else ""
    for name, pattern, takes in _ASKED:
        found = pattern.fullmatch(what)
        if found:
            return Statement(name, (), _texts(found, takes))
    raise _unread("the question cannot be read", sentence)


def _unread(reason: str, sentence: str) -> UnreadError:
    """Of a triangle the public code at times tells nothing but a name."""
    if _BARE_TRIANGLE.search(sentence):
        return IllPosedError("a triangle is named that no sentence introduces", sentence)
    return UnreadError(reason, sentence)


def _texts(found: re.Match[str], letters: str) -> tuple[str, ...]:
    texts: list[str] = []
    for letter in letters:
        text = found[letter]
        texts += labels(text) if letter == "V" else [str(_SIDES.get(text, text))]
    return tuple(texts)


def labels(text: str) -> list[str]:
    """The labels in a row.

    >>> labels("AB'U15")
    ['A', "B'", 'U15']
    """
    return _LABELS.findall(text)


def half_turns(text: str) -> Fraction:
    """An angle in half turns.

    >>> half_turns("5pi/12")
    Fraction(5, 12)
    """
    found = _ANGLE.fullmatch(text)
    if found is None or found[2] == "0":
        raise UnreadError("an angle cannot be read", text)
    return Fraction(int(found[1] or 1), int(found[2] or 1))
