"""Replays an answer move by move on a board of plain sets of (row, column).

It knows nothing of the bitboards that solutions come from: a row's proof, and the judge of any
response, rest on this file alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Cell = tuple[int, int]

MOVES: dict[str, Cell] = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


@dataclass(frozen=True, slots=True)
class Scene:
    """A board as it is read off a prompt. Rows count from the top, columns from the left.

    Cells that are not in `walls` are floor, outside of the board as well.
    """

    walls: frozenset[Cell]
    goals: frozenset[Cell]
    boxes: frozenset[Cell]
    player: Cell

    @property
    def solved(self) -> bool:
        """Whether every box stands on a goal and every goal has a box."""
        return self.boxes == self.goals

    def after(self, action: str) -> "Scene | None":
        """The board after one action; None where the player cannot move that way."""
        down, right = MOVES[action]
        row, column = self.player
        there = (row + down, column + right)
        if there in self.walls:
            return None
        if there not in self.boxes:
            return Scene(self.walls, self.goals, self.boxes, there)
        beyond = (row + 2 * down, column + 2 * right)
        if beyond in self.walls or beyond in self.boxes:
            return None
        return Scene(self.walls, self.goals, self.boxes - {there} | {beyond}, there)


@dataclass(frozen=True, slots=True)
class Replay:
    """What became of a line of actions.

    `done` counts those that could be carried out; `fault` says in words what stopped it, empty
    where nothing did; `scene` is the board at the end.
    """

    scene: Scene
    done: int
    pushes: int
    fault: str

    @property
    def solved(self) -> bool:
        """Whether nothing went wrong and all boxes are on goals."""
        return not self.fault and self.scene.solved


def replay(scene: Scene, actions: Sequence[str]) -> Replay:
    """Carry out actions until one is impossible, or comes after the board is solved."""
    pushes = 0
    for done, action in enumerate(actions):
        if scene.solved:
            return Replay(scene, done, pushes, f"solved after {done} of {len(actions)} moves")
        following = scene.after(action)
        if following is None:
            return Replay(scene, done, pushes, f"move {done + 1} ({action}) is blocked")
        pushes += following.boxes != scene.boxes
        scene = following
    return Replay(scene, len(actions), pushes, "")


def scene_of(rows: Sequence[str]) -> Scene:
    """The scene of XSB rows. Raises ValueError unless there is exactly one player."""
    cells = {(r, c): glyph for r, row in enumerate(rows) for c, glyph in enumerate(row)}
    players = [cell for cell, glyph in cells.items() if glyph in "@+"]
    if len(players) != 1:
        raise ValueError(f"{len(players)} players on the board, not one")
    return Scene(
        frozenset(cell for cell, glyph in cells.items() if glyph == "#"),
        frozenset(cell for cell, glyph in cells.items() if glyph in ".*+"),
        frozenset(cell for cell, glyph in cells.items() if glyph in "$*"),
        players[0],
    )
