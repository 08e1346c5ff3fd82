"""Random rooms: a walker leaves floor behind in the shape of a brush.

The floor is connected because each mark of the brush holds the walker's cell. How much floor there
is goes from corridors (two cells in five inside the outer wall) to halls (two in three).
"""

from functools import lru_cache

from synthgen.generators.sokoban.board import Layout, bits, cells_of, edge
from synthgen.seeding import Stream

# Cells of a brush as (row, column) from the walker: single cells, pairs, corners, a square, a bar.
BRUSHES = (
    ((0, 0),),
    ((0, 0), (0, 1)),
    ((0, 0), (1, 0)),
    ((0, 0), (0, 1), (1, 0)),
    ((0, 0), (0, -1), (-1, 0)),
    ((0, 0), (0, 1), (1, 0), (1, 1)),
    ((0, 0), (0, -1), (0, 1)),
    ((0, 0), (-1, 0), (1, 0)),
)  # eight: three random bits choose one
SPARSE, DENSE = 40, 65  # per cent of the cells inside the outer wall
SMALLEST = 6  # cells: a box, its goal, the player and room to move


def draw_floor(rng: Stream, height: int, width: int) -> int:
    """The floor of a room with a wall around it."""
    inside, marks = _brushes(height, width)
    area = inside.bit_count()
    wanted = max(SMALLEST, area * rng.randint(SPARSE, DENSE) // 100)
    cell = rng.choice(list(cells_of(inside)))
    offset = 0
    floor = 0
    while floor.bit_count() < wanted:
        chance = rng.getrandbits(8)
        if not offset or chance & 3 == 0:
            offset = (-width, width, -1, 1)[chance >> 2 & 3]
        floor |= marks[cell][chance >> 4 & 7]
        if inside >> cell + offset & 1:
            cell += offset
        else:
            offset = 0
    return floor


def draw_layout(rng: Stream, height: int, width: int, boxes: int) -> Layout:
    """A room with goals on cells chosen uniformly."""
    floor = draw_floor(rng, height, width)
    goals = rng.sample(list(cells_of(floor)), boxes)
    return Layout(height, width, floor, bits(goals))


@lru_cache(maxsize=64)  # there are 64 sizes of boards
def _brushes(height: int, width: int) -> tuple[int, dict[int, list[int]]]:
    """The cells inside the outer wall, and for each of them what the brushes mark."""
    inside = ((1 << height * width) - 1) & ~edge(height, width)
    marks = {
        cell: [
            bits(
                cell + row * width + column
                for row, column in brush
                if inside >> cell + row * width + column & 1
            )
            for brush in BRUSHES
        ]
        for cell in cells_of(inside)
    }
    return inside, marks
