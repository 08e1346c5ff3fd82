"""Whole texts of constructions: what is given, and ten ways to lead through a figure.

A style says how noun phrases become sentences, how these follow each other, and where the question
stands.
"""

from collections.abc import Callable, Sequence

from synthgen.generators.omega._construction import (
    Command,
    Figure,
    names_of,
)
from synthgen.generators.omega._construction_operations import (
    OPERATIONS,
)
from synthgen.generators.omega._construction_words import KINDS, phrase, question

ROUNDED = (
    "Round to two decimal places.",
    "Give the answer to two decimal places.",
    "Give it rounded to the nearest hundredth.",
)
EXACT = (
    "Give the exact value, as an integer or a fraction in lowest terms.",
    "The answer is an integer or a fraction; reduce the fraction, and do not round.",
    "Answer exactly, with an integer or a reduced fraction.",
)
NEXT = ("Next", "Then", "After that", "Now")

# {0}, {1}, ... are the vertices; {a}, {b}, {c} the numbers, {2a} twice the first.
SHAPES: dict[str, tuple[str, str]] = {
    "sides": (
        "Triangle {0}{1}{2} has sides {0}{1} = {a}, {1}{2} = {b} and {2}{0} = {c}.",
        "The sides of triangle {0}{1}{2} are {0}{1} = {a}, {1}{2} = {b} and {2}{0} = {c}.",
    ),
    "right": (
        "Triangle {0}{1}{2} has a right angle at {2}, with {2}{0} = {a} and {2}{1} = {b}.",
        "In triangle {0}{1}{2}, angle {2} is right, {2}{0} = {a} and {2}{1} = {b}.",
    ),
    "height": (
        "In triangle {0}{1}{2}, side {0}{1} has length {a}; the altitude from {2} has length {c} "
        "and meets segment {0}{1} at distance {b} from {0}.",
        "Triangle {0}{1}{2} has base {0}{1} = {a} and height {c}, and the foot of the height lies "
        "on the base, {b} from {0}.",
    ),
    "isosceles": (
        "Triangle {0}{1}{2} is isosceles with {2}{0} = {2}{1}, base {0}{1} = {2a} and height {b} "
        "over the base.",
        "In the isosceles triangle {0}{1}{2}, {2}{0} = {2}{1}, {0}{1} = {2a}, and the altitude "
        "from {2} has length {b}.",
    ),
    "equilateral": (
        "Triangle {0}{1}{2} is equilateral with side {a}.",
        "All sides of triangle {0}{1}{2} have length {a}.",
    ),
    "angle_60": (
        "In triangle {0}{1}{2}, the angle at {0} is 60°, {0}{1} = {a} and {0}{2} = {b}.",
        "Triangle {0}{1}{2} has {0}{1} = {a}, {0}{2} = {b}, and an angle of 60° between them.",
    ),
    "angle_45": (
        "In triangle {0}{1}{2}, the angle at {0} is 45°, {0}{1} = {a} and {0}{2} = {b}.",
        "Triangle {0}{1}{2} has {0}{1} = {a}, {0}{2} = {b}, and an angle of 45° between them.",
    ),
    "square": (
        "{0}{1}{2}{3} is a square with side {a}.",
        "The square {0}{1}{2}{3} has sides of length {a}.",
    ),
    "rectangle": (
        "{0}{1}{2}{3} is a rectangle with {0}{1} = {a} and {1}{2} = {b}.",
        "The rectangle {0}{1}{2}{3} has sides {0}{1} = {a} and {1}{2} = {b}.",
    ),
    "rhombus": (
        "{0}{1}{2}{3} is a rhombus with diagonals {0}{2} = {2a} and {1}{3} = {2b}.",
        "The diagonals of rhombus {0}{1}{2}{3} are {0}{2} = {2a} and {1}{3} = {2b}.",
    ),
    "kite": (
        "{0}{1}{2}{3} is a convex kite with {0}{1} = {0}{3} and {2}{1} = {2}{3}; diagonal {1}{3} "
        "has length {2c}, and the diagonals meet at distance {a} from {0} and {b} from {2}.",
        "The convex kite {0}{1}{2}{3}, with {0}{1} = {0}{3} and {2}{1} = {2}{3}, has "
        "{1}{3} = {2c}; its diagonals cross at distance {a} from {0} and {b} from {2}.",
    ),
    "right_trapezoid": (
        "{0}{1}{2}{3} is a trapezoid with {0}{1} parallel to {3}{2} and right angles at {0} and "
        "{3}; {0}{1} = {a}, {2}{3} = {b} and {3}{0} = {c}.",
        "The convex trapezoid {0}{1}{2}{3} has right angles at {0} and {3}, {0}{1} = {a}, "
        "{2}{3} = {b} and {3}{0} = {c}.",
    ),
    "trapezoid": (
        "{0}{1}{2}{3} is an isosceles trapezoid with {1}{2} = {3}{0}; its parallel sides are "
        "{0}{1} = {2a} and {2}{3} = {2b}, and its height is {c}.",
        "The isosceles trapezoid {0}{1}{2}{3} has parallel sides {0}{1} = {2a} and {2}{3} = {2b}, "
        "which are {c} apart.",
    ),
    "slanted": (
        "{0}{1}{2}{3} is a parallelogram with {0}{1} = {a}; the perpendicular from {3} to {0}{1} "
        "has length {c} and meets segment {0}{1} at distance {b} from {0}.",
        "The parallelogram {0}{1}{2}{3} has {0}{1} = {a} and height {c} over {0}{1}; the foot of "
        "the height from {3} lies on segment {0}{1}, {b} from {0}.",
    ),
    "hexagon": (
        "{0}{1}{2}{3}{4}{5} is a regular hexagon with centre {6} and side {a}.",
        "The regular hexagon {0}{1}{2}{3}{4}{5} has centre {6} and circumradius {a}.",
    ),
    "octagon": (
        "{0}{1}{2}{3}{4}{5}{6}{7} is a regular octagon with centre {8} and circumradius {a}.",
        "The regular octagon {0}{1}{2}{3}{4}{5}{6}{7} is inscribed in a circle with centre {8} and "
        "radius {a}.",
    ),
}  # fmt: skip
CIRCLES_GIVEN = (
    "Let {name} be the circle with centre {centre} and radius {r}",
    "Circle {name} has centre {centre} and radius {r}",
    "The circle {name} about {centre} has radius {r}",
)
CORNERS = {"hexagon": 6, "octagon": 8}  # of shapes whose names end with the centre
ORDER = (
    "The vertices are named counterclockwise.",
    "The vertices {} follow each other counterclockwise.",
)


def listed(parts: Sequence[str]) -> str:
    """The parts with commas and a last `and`."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def given_text(given: tuple[Command, ...], variant: int) -> str:
    """The sentences that say what is given."""
    if given[0][0] in SHAPES:
        return _shape_text(given[0], variant)
    texts = [_circle_text(command, given, variant) for command in given if command[0] == "disc"]
    free = [(name, f"({x}, {y})") for kind, name, x, y, *_ in given if kind == "point"]
    return " ".join([*texts, _points_text(free, variant)] if free else texts)


def _circle_text(disc: Command, given: tuple[Command, ...], variant: int) -> str:
    _, name, centre, x, y, radius = disc
    points = [f"{on[1]}({on[3]}, {on[4]})" for on in given if on[0] == "on" and on[2] == name]
    text = CIRCLES_GIVEN[variant % 3].format(name=name, centre=f"{centre}({x}, {y})", r=radius)
    if not points:
        return f"{text}."
    verb = "lies" if len(points) == 1 else "lie"
    noun = "point" if len(points) == 1 else "points"
    ends = ("; it passes through {0}.", ", and the {2} {0} {1} on it.", ". On it {1} {0}.")
    return text + ends[variant % 3].format(listed(points), verb, noun)


def _shape_text(command: Command, variant: int) -> str:
    kind, names, *arguments = command
    vertices = names_of(names)
    sizes = {letter: int(n) for letter, n in zip("abc", arguments, strict=False)}
    twice = {f"2{letter}": 2 * n for letter, n in sizes.items()}
    shape = SHAPES[kind][variant % 2].format(*vertices, **sizes, **twice)
    corners = vertices[: CORNERS.get(kind, len(vertices))]
    return f"{shape} {ORDER[variant % 3 % 2].format(listed(corners))}"


def _points_text(points: Sequence[tuple[str, str]], variant: int) -> str:
    if variant % 3 == 0:
        return f"Let {listed([f'{name} = {where}' for name, where in points])}."
    plain = listed([f"{name}{where}" for name, where in points])
    if len(points) == 1:
        return f"Point {plain} is given." if variant % 3 == 1 else f"Take the point {plain}."
    return f"Points {plain} are given." if variant % 3 == 1 else f"Take the points {plain}."


# Sentences ----------------------------------------------------------------------------------------


def named(command: Command) -> str:
    """The name of an object with its kind: `Point M`, `Line g`."""
    kind = KINDS[OPERATIONS[command[0]].makes]
    return f"{kind.capitalize()} {command[1]}"


def _let(command: Command, variant: int) -> str:
    return f"Let {command[1]} be {phrase(command, variant)}."


def _is(command: Command, variant: int) -> str:
    return f"{named(command)} is {phrase(command, variant)}."


def _called(command: Command, variant: int) -> str:
    text = phrase(command, 0)
    return f"{text[0].upper()}{text[1:]} is called {command[1]}."


def _construct(command: Command, variant: int) -> str:
    is_point = OPERATIONS[command[0]].makes == "p"
    verb = "Mark" if is_point else ("Construct", "Draw")[variant % 2]
    return f"{verb} {phrase(command, 0)} and call it {command[1]}."


def _denote(command: Command, variant: int) -> str:
    return f"Denote by {command[1]} {phrase(command, 0)}."


def _colon(command: Command, variant: int) -> str:
    return f"{command[1]}: {phrase(command, variant)}"


def _sentences(figure: Figure, variant: int, tell: Callable[[Command, int], str]) -> list[str]:
    """A sentence for each step; the phrases take turns along the construction."""
    return [tell(step, variant + i // 2) for i, step in enumerate(figure.steps)]


def _paragraph(tell: Callable[[Command, int], str], ask: str) -> Callable[[Figure, int], str]:
    def text(figure: Figure, variant: int) -> str:
        told = _sentences(figure, variant, tell)
        return " ".join([given_text(figure.given, variant), *told, _asked(figure, variant, ask)])

    return text


def _asked(figure: Figure, variant: int, ask: str) -> str:
    return ask.format(question(figure.asked, variant))


def _numbered(figure: Figure, variant: int) -> str:
    told = (f"{i}. {line}" for i, line in enumerate(_sentences(figure, variant, _is), 1))
    return "\n".join(
        [
            given_text(figure.given, variant),
            "",
            "The figure is completed as follows.",
            *told,
            "",
            _asked(figure, variant, "Determine {}."),
        ]
    )


def _question_first(figure: Figure, variant: int) -> str:
    ask = _asked(figure, variant, "In the figure that is described here, find {}.")
    told = _sentences(figure, variant, _let)
    return " ".join([ask, given_text(figure.given, variant), *told])


def _headed(figure: Figure, variant: int) -> str:
    told = (f"- {line}" for line in _sentences(figure, variant, _colon))
    given = f"Given: {given_text(figure.given, variant)}"
    ask = _asked(figure, variant, "Wanted: {}.")
    return "\n".join([given, "", "Construction:", *told, "", ask])


def _in_order(figure: Figure, variant: int) -> str:
    """Every sentence begins with a word that says when."""
    last = len(figure.steps) - 1
    told = []
    for i, step in enumerate(figure.steps):
        word = "First" if i == 0 else "Finally" if i == last else NEXT[(variant + i) % len(NEXT)]
        told.append(f"{word}, let {step[1]} be {phrase(step, variant + i // 2)}.")
    ask = _asked(figure, variant, "Find {}.")
    return " ".join([given_text(figure.given, variant), *told, ask])


def _one_list(figure: Figure, variant: int) -> str:
    told = [f"{step[1]}, {phrase(step, 0)}" for step in figure.steps]
    given = given_text(figure.given, variant)
    ask = _asked(figure, variant, "Compute {}.")
    return f"{given} One constructs in turn: {'; '.join(told)}. {ask}"


STYLES: tuple[Callable[[Figure, int], str], ...] = (
    _paragraph(_let, "Find {}."),
    _paragraph(_is, "What is {}?"),
    _numbered,
    _question_first,
    _headed,
    _paragraph(_construct, "Work out {}."),
    _paragraph(_called, "Calculate {}."),
    _paragraph(_denote, "What is {}?"),
    _in_order,
    _one_list,
)


def told(figure: Figure, style: int, exact: bool) -> str:
    """The whole question in a style; `exact` says whether an exact number is asked for."""
    variant = style + len(figure.steps)
    form = EXACT if exact else ROUNDED
    text = STYLES[style](figure, variant)
    gap = "\n" if "\n" in text else " "
    return f"{text}{gap}{form[variant % len(form)]}"
