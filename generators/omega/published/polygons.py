"""Published polygons: diagonals at right angles, and vertices of two colours.

Of the public answers about diagonals 4 to 22 % are wrong: they count perpendicular lines, also
where the diagonals do not meet. That the polygons are regular the public questions do not say.
"""

import re
from itertools import combinations

from synthgen.audit.readers import IllPosedError, reads
from synthgen.generators.omega._colored import BLANK, Coloured
from synthgen.generators.omega.geometry_perpendicular_intersection import Chords, Diagonal
from synthgen.generators.omega.published._wordings import bounded, match, wordings

MOST_VERTICES = 100
MOST_BLANKS = 8  # all fillings are tried

_CHORDS = wordings(
    r"Suppose you have a (\d+)-gon, with vertices numbered 1 through (\d+) in counterclockwise "
    r"order\. Draw the diagonal ((?:from vertex \d+ to vertex \d+(?:, )?(?: ?and )?)+)\. How many "
    r"distinct pairs of diagonals meet at a perpendicular angle \(within the polygon's interior or "
    r"on its boundary\)\?"
)
_DIAGONAL = re.compile(r"from vertex (\d+) to vertex (\d+)")

_COLOURED = (
    r"A (?P<n>\d+)-gon is colored so that in clockwise order, the vertices are colored as follows: "
    r"(?P<listed>(?:vertex \d+ is \w+(?:, )?)+)\. "
)
_COLOURS = wordings(
    rf"{_COLOURED}How many valid colorings of the uncolored vertices exist such that the \d+-gon "
    r"can then be rotated in such a way that all of the (?P<c>\w+) vertices end up at positions "
    r"where there were originally (?P<o>\w+) vertices\?",
    rf"{_COLOURED}The \d+-gon is then rotated clockwise by (?P<k>\d+) positions, so that the "
    r"vertex that was originally in position 0 is now in position (?P=k)\. How many (?P<c>\w+) "
    r"vertices are now in positions where there were originally (?P<o>\w+) vertices\?",
    rf"{_COLOURED}What is the (?P<most>maximum) number of (?P<c>\w+) vertices that can be made to "
    r"occupy a position where there were originally (?P<o>\w+) vertices by rotating the \d+-gon\?",
)
_VERTEX = re.compile(r"vertex (\d+) is (\w+)")


def _perpendicular(params: Chords) -> int:
    """Pairs of perpendicular lines, wherever they meet: sums of ends half a turn apart."""
    pairs = combinations(params.diagonals, 2)
    return sum(2 * (sum(x) - sum(y)) % (2 * params.n) == params.n for x, y in pairs)


@reads(
    "omega/geometry_perpendicular_intersection",
    slips={"perpendicular lines are counted where the diagonals do not meet": _perpendicular},
)
def read_chords(text: str) -> Chords:
    """A regular polygon and some of its diagonals."""
    found = match(_CHORDS, text)
    n = bounded(int(found[1]), MOST_VERTICES, "the polygon")
    return Chords(n, diagonals_of(n, found[3]))


def diagonals_of(n: int, text: str) -> tuple[Diagonal, ...]:
    """The diagonals, each once. Raises IllPosedError for other lines."""
    diagonals = [(int(a), int(b)) for a, b in _DIAGONAL.findall(text)]
    for a, b in diagonals:
        if not (1 <= a <= n and 1 <= b <= n) or (a - b) % n in (0, 1, n - 1):
            raise IllPosedError("a line is no diagonal of the polygon", f"{a} to {b}")
    return tuple({frozenset(pair): pair for pair in diagonals}.values())


@reads("omega/geometry_polygon_color")
def read_colours(text: str) -> Coloured:
    """A polygon, clockwise, and what is asked about turning it."""
    found = match(_COLOURS, text)
    groups = found.groupdict()
    n = bounded(int(groups["n"]), MOST_VERTICES, "the polygon")
    vertices = _VERTEX.findall(groups["listed"])
    if [int(i) for i, _ in vertices] != list(range(n)):
        raise IllPosedError("the vertices that are listed are not those of the polygon", text)
    palette = tuple(sorted((groups["c"], groups["o"])))
    marks = {palette[0]: "0", palette[1]: "1", "uncolored": BLANK}
    if len(marks) < 3 or not {colour for _, colour in vertices} <= marks.keys():
        raise IllPosedError("a colour is none of the two", text)
    told = "".join(marks[colour] for _, colour in vertices)
    bounded(told.count(BLANK), MOST_BLANKS, "the number of uncoloured vertices")
    turn = int(groups.get("k") or 0) % n
    kind = "moved" if groups.get("k") else "most" if groups.get("most") else "fillings"
    if BLANK in told and kind != "fillings":
        raise IllPosedError("a vertex has no colour", text)
    return Coloured(kind, told, 0, (palette[0], palette[1]), palette.index(groups["c"]), turn)
