"""Published polygons with diagonals and their rotated copies.

The public answers are counted in images, where thin cells are lost and corners are rounded off.
That the polygon is regular the public question does not say.
"""

from synthgen.audit.readers import IllPosedError, reads
from synthgen.generators.omega.geometry_polygon_rotation import Rotated
from synthgen.generators.omega.published._wordings import bounded, match, wordings
from synthgen.generators.omega.published.polygons import diagonals_of

MOST_VERTICES = 40

_TURNED = wordings(
    r"Suppose you have a (\d+)-gon, with vertices numbered 1 through (\d+) in counterclockwise "
    r"order\. Draw the diagonal ((?:from vertex \d+ to vertex \d+(?:, )?(?: ?and )?)+)\. Then, "
    r"rotate the entire setup, including the constructed diagonals, (\d+) vertices "
    r"counterclockwise \(so that vertex 1 ends up where vertex (\d+) was\), and superimpose it on "
    r"the original \(so that the resulting diagram contains both the original diagonals and the "
    r"rotated versions of the diagonals\)\. The original \d+-gon will be partitioned into a "
    r"collection of smaller polygons\. \(Only count the \"smallest\" polygons, i\.e, those that do "
    r"not have any of the diagonals running through them; this is not a combinatorics problem\.\) "
    r"How many such polygons will there be with (\d+) sides\?"
)


@reads("omega/geometry_polygon_rotation")
def read_turned(text: str) -> Rotated:
    """A regular polygon, diagonals, a turn, and how many sides are asked for."""
    found = match(_TURNED, text)
    n, turn = bounded(int(found[1]), MOST_VERTICES, "the polygon"), int(found[4])
    if int(found[5]) != turn + 1:
        raise IllPosedError("the turn is told in two ways that differ", f"{found[4]}, {found[5]}")
    return Rotated(n, diagonals_of(n, found[3]), turn % n, int(found[6]))
