"""What `geometry_polygon_color` says: the questions and the notations of a coloured polygon."""

from dataclasses import dataclass
from typing import Any

from synthgen.generators.omega._scenes import listed

BLANK = "?"
BLANKS = 3
FILLINGS = 1 << BLANKS

MOVED_BY = {
    "positions": "position",
    "places": "place",
    "vertices": "vertex",
    "seats": "seat",
    "steps": "step",
}

# The questions, each in eight wordings; {c} is the asked colour, {o} the other one.
ASKS = {
    "moved": (
        "The polygon is then turned clockwise by {positions}, so that vertex {v} comes to where "
        "vertex {w} was. How many {c} vertices are now in positions where there were {o} vertices "
        "before?",
        "It is turned about its centre until each vertex lies where the vertex {places} further "
        "on in clockwise order used to be. How many of the {c} vertices come to lie in the former "
        "place of a {o} one?",
        "Suppose that the polygon is rotated clockwise by {k} * 360/{n} degrees. What is the "
        "number of {c} vertices that land on the original position of a {o} vertex?",
        "Each colour now moves on by {positions} clockwise. In how many positions does {c} "
        "take the place of {o}?",
        "A tracing of the polygon is laid on it and turned clockwise by {vertices}. How many {c} "
        "vertices of the tracing lie on {o} vertices of the polygon?",
        "Everybody moves {seats} on, clockwise. How many people in {c} take a seat that "
        "somebody in {o} has left?",
        "For how many of the {n} indices i is s[i] equal to {C} while s[i + {k}] is {O}?",
        "Compare this with the same polygon, turned by {steps} clockwise: in how many places is "
        "a {c} vertex of the turned one over a {o} vertex of the other?",
    ),
    "most": (
        "What is the largest number of {c} vertices that can be brought into positions where there "
        "were {o} vertices, by turning the polygon?",
        "It may be turned about its centre by any number of places. How many {c} vertices at most "
        "come to lie in the former places of {o} ones at the same time?",
        "Over all rotations that map the polygon to itself, what is the maximum of the number of "
        "{c} vertices that land on the original position of a {o} vertex?",
        "All colours move on by the same number of positions, which you may choose. In how many "
        "positions can {c} take the place of {o} at best?",
        "A tracing of the polygon is laid on it and turned so that vertices lie on vertices. What "
        "is the greatest possible number of {c} vertices of the tracing that lie on {o} vertices "
        "of the polygon?",
        "Everybody moves clockwise by the same number of seats. For the best such number, how many "
        "people in {c} take a seat that somebody in {o} has left?",
        "For k = 0, 1, ..., {last} let m(k) be the number of indices i, out of {n}, such that s[i] "
        "is {C} and s[i + k] is {O}. What is the maximum of m(k)?",
        "Choose a rotation of the polygon that puts as many {c} vertices as possible over {o} "
        "vertices of the unturned polygon. How many are these?",
    ),
    "fillings": (
        "In how many ways can the uncoloured vertices be coloured {a} or {b}, each of them, so "
        "that some rotation of the polygon then brings all {c} vertices into positions where there "
        "were {o} ones?",
        "The vertices without a colour are to get one of the colours {a} and {b} each. How many "
        "of the {all} ways allow the polygon to be turned so that every {c} vertex comes to lie in "
        "the former place of a {o} one?",
        "Each vertex without a colour becomes {a} or {b}. Call the result good if a rotation of "
        "the polygon maps every {c} vertex to the original position of a {o} vertex. How many good "
        "results are there?",
        "Complete the colouring with {a} and {b}. How many completions are there for which all "
        "colours can move on by a common number of positions such that {c} always takes the place "
        "of {o}?",
        "The vertices still without a colour are painted {a} or {b}; a tracing of the finished "
        "polygon is then laid on it and turned. For how many of the {all} paintings can all {c} "
        "vertices of the tracing lie on {o} vertices of the polygon at once?",
        "Those who are undecided will wear {a} or {b}. For how many of the {all} cases "
        "can everybody move by the same number of seats so that all people in {c} take seats that "
        "people in {o} have left?",
        "How many of the {all} ways to replace every '?' by {A} or {B} have the following "
        "property? There is a k such that for every i with s[i] equal to {C}, s[i + k] is {O}.",
        "Count the ways to paint the rest in {a} and {b} for which the polygon can be rotated so "
        "that each {c} vertex is over a {o} vertex of the unturned polygon.",
    ),
}


@dataclass(frozen=True, slots=True)
class Coloured:
    """The question, the vertices clockwise as 0, 1 or blank, the number of the first.

    `asked` is the colour, 0 or 1, whose vertices move onto the other's; `turn` counts for `moved`.
    """

    kind: str
    vertices: str
    first: int
    palette: tuple[str, str]
    asked: int
    turn: int = 0


class Words:
    """An instance in words."""

    def __init__(self, params: Coloured) -> None:
        self.params = params
        self.n = len(params.vertices)
        self.numbers = range(params.first, params.first + self.n)

    def slots(self, asks: tuple[str, ...]) -> dict[str, Any]:
        params, numbers = self.params, self.numbers
        colours = self._colours("uncoloured")
        one, other = params.palette
        letters = (one[0].upper(), other[0].upper(), "?")
        string = "".join(letters["01?".index(c)] for c in params.vertices)
        blank = ", '?' for uncoloured" if BLANK in string else ""
        return {
            "n": self.n,
            "first": numbers[0],
            "end": numbers[-1],
            "sentence": listed(
                [f"vertex {i} is {c}" for i, c in zip(numbers, colours, strict=True)]
            ),
            "lines": "\n".join(f"{i}: {c}" for i, c in zip(numbers, colours, strict=True)),
            "words": listed(colours),
            "people": ", ".join(self._colours("undecided")),
            "letters": ", ".join(string),
            "string": string,
            "legend": f" ({letters[0]} for {one}, {letters[1]} for {other}{blank})",
            "classes": listed(self._classes()),
            "ask": [ask.format(**self._asked()) for ask in asks],
        }

    def _colours(self, blank: str) -> list[str]:
        names = (*self.params.palette, blank)
        return [names["01?".index(c)] for c in self.params.vertices]

    def _classes(self) -> list[str]:
        """The vertices of each colour: `0, 3 and 4 are red`."""
        said = (*self.params.palette, "without a colour")
        found = []
        for mark, name in zip("01?", said, strict=True):
            numbers = [
                str(i) for i, c in zip(self.numbers, self.params.vertices, strict=True) if c == mark
            ]
            if numbers:
                found.append(f"{', '.join(numbers)} {'are' if len(numbers) > 1 else 'is'} {name}")
        return found

    def _asked(self) -> dict[str, Any]:
        params, one, other = self.params, *self.params.palette
        c, o = (one, other) if params.asked == 0 else (other, one)
        return {
            "n": self.n,
            "last": self.n - 1,
            "all": FILLINGS,
            "k": params.turn,
            **{noun: _so_many(params.turn, noun) for noun in MOVED_BY},
            "v": params.first,
            "w": params.first + params.turn,
            "a": one,
            "b": other,
            "A": one[0].upper(),
            "B": other[0].upper(),
            "c": c,
            "o": o,
            "C": c[0].upper(),
            "O": o[0].upper(),
        }


def _so_many(number: int, nouns: str) -> str:
    """`1 vertex`, `3 vertices`."""
    return f"{number} {MOVED_BY[nouns] if number == 1 else nouns}"
