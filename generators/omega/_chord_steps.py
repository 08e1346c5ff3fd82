"""The worked solution of cells made by diagonals and their rotated copies."""

from math import pi, sin

from synthgen.generators.omega._chord_cells import Diagram, Met
from synthgen.generators.omega._chord_order import Ends, sines
from synthgen.generators.omega._scenes import listed
from synthgen.steps import Step

DIGITS = {11: 3, 25: 5}  # decimals that tell places apart: 0.0137 at n = 11, 0.00012 at n = 23


class Work:
    """A solution under way; vertices are numbered from 1, the other points P1, P2, ..."""

    def __init__(self, diagram: Diagram, drawn: tuple[Ends, ...], turn: int) -> None:
        self.diagram = diagram
        self.n = diagram.n
        self.digits = next(digits for most, digits in DIGITS.items() if self.n <= most)
        self.steps: list[Step] = []
        self._say_copies(drawn, turn)
        self._say_points()
        self._say_euler()

    def count(self, sides: int) -> int:
        """Say which cells there are; how many have the asked number of sides."""
        answer = self.tally()[sides]
        self._say(f"The number of cells with {sides} sides is {answer}")
        return answer

    def tally(self) -> dict[int, int]:
        """Say which cells there are, and how many have each number of sides."""
        by_size: dict[int, list[str]] = {}
        for cell in self.diagram.cells:
            names = ", ".join(map(self._point, cell))
            by_size.setdefault(len(cell), []).append(f"({names})")
        self._say(
            "Trace each cell along its sides in the sense of the numbering, with the sharpest turn "
            "inwards at every point. No diagonal ends inside a side, so all points passed are "
            "corners"
        )
        for size, cells in sorted(by_size.items()):
            self._say(f"With {size} sides", f"{', '.join(cells)}, which makes {len(cells)}")
        sizes = [len(cells) for _, cells in sorted(by_size.items())]
        if len(sizes) > 1:
            self._say(f"Together {' + '.join(map(str, sizes))} = {sum(sizes)} cells, as expected")
        return {size: len(cells) for size, cells in sorted(by_size.items())}

    def _say_copies(self, drawn: tuple[Ends, ...], turn: int) -> None:
        n = self.n
        copies = [f"{a}-{b} to {(a + turn - 1) % n + 1}-{(b + turn - 1) % n + 1}" for a, b in drawn]
        self._say(
            f"Write a-b for the diagonal between the vertices a and b. The rotation adds {turn} to "
            f"the numbers of its ends, modulo {n}: it takes {', '.join(copies)}"
        )
        chords = self.diagram.diagonals
        double = 2 * len(drawn) - len(chords)
        old = "one copy was" if double == 1 else f"{double} copies were"
        self._say(
            f"So the picture has {len(chords)} diagonals"
            f"{f', since {old} there before' if double else ''}",
            ", ".join(map(_name, chords)),
        )

    def _say_points(self) -> None:
        if self.diagram.points == self.n:
            self._say("No two of them cross, since the ends of no two alternate on the polygon")
            return
        self._say_method()
        for chord, met in self.diagram.met.items():
            places = ", ".join(self._place(place) for place in met)
            self._say(f"On {_name(chord)}", places or "no point")
        for chord, met in self.diagram.met.items():
            for place in met:
                if len(place.others) > 1 and chord < min(place.others):
                    self._say_common(chord, place)

    def _say_method(self) -> None:
        self._say(
            "Two diagonals cross if their ends alternate on the polygon. Let s(j) be the sine of "
            f"j * 180/{self.n} degrees; with circumradius 1 two vertices that are j steps apart "
            "have the distance 2 * s(j). Where c-d crosses a-b in P, similar triangles give "
            "aP : Pb = (ac * ad) : (bc * bd), which tells what part of a-b lies between a and P"
        )
        chord, met = next((c, m) for c, m in self.diagram.met.items() if m)
        c, d = self.diagram.relative(chord, met[0].others[0]) or (0, 0)
        k = chord[1] - chord[0]
        x, y = self._s(c) * self._s(d), self._s(k - c) * self._s(d - k)
        self._say(
            f"For example, {_name(met[0].others[0])} crosses {_name(chord)} in the ratio "
            f"s({c}) * s({d}) : s({k - c}) * s({d - k}) = {x:.6f} : {y:.6f}, after "
            f"{met[0].place:.{self.digits}f} of the way from {chord[0] + 1} to {chord[1] + 1}. "
            "In the same way the points on each diagonal follow each other like this, from its "
            "smaller end on"
        )

    def _say_common(self, chord: Ends, met: Met) -> None:
        """Why three or more diagonals have a point in common."""
        names = [_name(chord), *map(_name, met.others)]
        reasons = []
        first = self.diagram.relative(chord, met.others[0]) or (0, 0)
        for other in met.others[1:]:
            ends = self.diagram.relative(chord, other) or (0, 0)
            left, right = sines(self.n, chord[1] - chord[0], first, ends)
            if left or right:
                reasons.append(f"{_product(left)} = {_product(right)}")
        why = f"with s({self.n} - j) = s(j), the ratios on {names[0]} are the same"
        if reasons:
            equal = " and ".join(dict.fromkeys(reasons))
            why = f"the ratios on {names[0]} are equal, because {equal}"
        self._say(f"{self._point(met.point)} lies on {listed(names)}", why)

    def _say_euler(self) -> None:
        n, inner, pieces = self.n, self.diagram.points - self.n, self.diagram.pieces
        parts = [len(met) + 1 for met in self.diagram.met.values()]
        self._say(
            f"There are {n} + {inner} = {n + inner} points, and {n} sides of the polygon with "
            f"{' + '.join(map(str, parts))} = {sum(parts)} pieces of diagonals make {pieces} edges",
        )
        self._say(
            "By Euler's formula there are so many cells inside the polygon",
            f"{pieces} - {n + inner} + 1 = {pieces - n - inner + 1}",
        )

    def _place(self, met: Met) -> str:
        others = listed([_name(other) for other in met.others])
        return f"{self._point(met.point)} with {others} at {met.place:.{self.digits}f}"

    def _point(self, number: int) -> str:
        return str(number + 1) if number < self.n else f"P{number - self.n + 1}"

    def _s(self, j: int) -> float:
        return sin(pi * j / self.n)

    def _say(self, why: str, computation: str = "") -> None:
        self.steps.append(Step(why, computation))


def _name(chord: Ends) -> str:
    return f"{chord[0] + 1}-{chord[1] + 1}"


def _product(indices: list[int]) -> str:
    return " * ".join(f"s({j})" for j in indices) or "1"
