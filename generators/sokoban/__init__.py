"""Sokoban: push every box onto a goal.

Levels are found backwards from their solved boards, solved by search on bitboards, and proven by a
replay on sets of cells that shares nothing with either. Prompt diversity and its trial on Sokoban:
"Debunk the Myth of SFT Generalization" (arXiv 2510.00237).
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from synthgen.config import BaseConfig
from synthgen.domains import Drawn
from synthgen.errors import RequestError
from synthgen.generating import Placed
from synthgen.generators.sokoban.bands import (
    LARGEST_SIDE,
    LEVELS,
    MOST_BOXES,
    MOST_PUSHES,
    SMALLEST_SIDE,
    Band,
    distinct_boards,
)
from synthgen.generators.sokoban.board import Board, Layout
from synthgen.generators.sokoban.puzzle import OverBudgetError, Puzzle
from synthgen.generators.sokoban.puzzles import Puzzles, group_name
from synthgen.generators.sokoban.retrograde import Retrograde
from synthgen.generators.sokoban.rooms import draw_layout
from synthgen.generators.sokoban.steps import STEP_FORMS, level_of, some_board, step_of
from synthgen.registry import generators
from synthgen.seeding import Stream

BOARDS = 3000  # boards that going back from the end keeps: a tenth of a second at the most
PATIENCE = 10  # rooms that must have the depth that was drawn; then the room's largest will do
TRIES = 2000  # rooms drawn for one row; the rarest defaults need some twenty, test rows 400


class SokobanOptions(BaseConfig):
    """What is asked about a level."""

    fewest: Literal["moves", "pushes"] = Field(
        "moves", description="what the plan of a response has the fewest of; steps count moves"
    )
    shortest: bool = Field(
        False,
        description="ask for a plan of the fewest moves (or pushes), and judge any other wrong; by "
        "default every plan that solves the level is right",
    )
    next_moves: int = Field(1, ge=1, le=5, description="how many next moves the step forms ask for")

    @model_validator(mode="after")
    def _steps_count_moves(self) -> Self:
        if self.form in STEP_FORMS and (self.fewest != "moves" or self.shortest):
            raise ValueError(
                f"form {self.form} asks for the beginning of a plan of the fewest moves: leave "
                "out 'fewest' and 'shortest'"
            )
        return self


class SokobanConfig(SokobanOptions):
    """Which levels, and what is asked about them."""

    height: int | None = Field(
        None,
        ge=SMALLEST_SIDE,
        le=LARGEST_SIDE,
        description="rows with the wall; by default the level's",
    )
    width: int | None = Field(
        None,
        ge=SMALLEST_SIDE,
        le=LARGEST_SIDE,
        description="columns with the wall; by default the level's",
    )
    boxes: int | None = Field(
        None, ge=1, le=MOST_BOXES, description="boxes; by default the level's"
    )
    pushes: tuple[int, int] | None = Field(
        None,
        description=f"the least and the most of the fewest pushes, from 1 to {MOST_PUSHES}; by "
        "default the level's",
    )

    @model_validator(mode="after")
    def _pushes_rise(self) -> Self:
        if self.pushes and not 1 <= self.pushes[0] <= self.pushes[1] <= MOST_PUSHES:
            raise ValueError(
                f"pushes: [{self.pushes[0]}, {self.pushes[1]}] is no range within 1 to "
                f"{MOST_PUSHES}; write [least, most]"
            )
        return self


@generators.register("sokoban")
class Sokoban(Puzzles, Drawn[Puzzle]):
    """Solve a Sokoban level, or give the next move of a shortest solution.

    The depth of a level, in pushes, is drawn before the level: going back from the solved boards
    finds all starts of a room by their exact depth. Six levels grow in size, boxes and pushes; the
    cost is the number of moves.
    """

    version = 1
    Config = SokobanConfig
    config: SokobanConfig
    levels = tuple(LEVELS)

    def draw(self, rng: Stream, level: int) -> Puzzle:
        """A level whose plan is known, or one board on the way to its end."""
        return self.draw_for(rng, level, "")

    def draw_for(self, rng: Stream, level: int, split: str) -> Puzzle:
        """The first room on this side of the split that holds a level of the band.

        Raises RequestError where none of TRIES rooms does.
        """
        depth = rng.randint(*self.band(level).pushes)
        for tried, layout in enumerate(self._layouts(rng, level, split)):
            board, found = self._start(rng, layout, level, depth, tried < PATIENCE)
            if board:
                with suppress(OverBudgetError):
                    return self._asked(rng, board, found)
        band = self.band(level)
        boxes = "1 box" if band.boxes[1] == 1 else f"{band.boxes[1]} boxes"
        raise RequestError(
            f"sokoban: none of {TRIES:,} rooms has a level of {boxes} that takes {band.pushes[0]} "
            f"to {band.pushes[1]} pushes; ask for fewer of either or a larger room"
        )

    def capacity_of(self, level: int) -> int:
        """Boards that were counted, of the level or of a smaller size with as many boxes."""
        return distinct_boards(level, self.band(level))

    def band(self, level: int) -> Band:
        """The ranges of a level with what the config fixes."""
        config = self.config
        return LEVELS[level].with_options(config.height, config.width, config.boxes, config.pushes)

    def _asked(self, rng: Stream, board: Board, pushes: int) -> Puzzle:
        """The puzzle of a level: its plan, or the next moves at a board on the way."""
        if self.form in STEP_FORMS:
            return step_of(some_board(rng, board), self.config.next_moves)
        return level_of(board, self.config.fewest, self.config.shortest, pushes)

    def _layouts(self, rng: Stream, level: int, split: str) -> Iterator[Layout]:
        band = self.band(level)
        for _ in range(TRIES):
            sides = rng.randint(*band.height), rng.randint(*band.width)
            layout = draw_layout(rng, *sides, rng.randint(*band.boxes))
            if not split or self._is_on(layout, split):
                yield layout

    def _is_on(self, layout: Layout, split: str) -> bool:
        """Whether a layout's bucket is the split's, asked before anything costly is done."""
        unused: Any = None
        return self.belongs(Placed(unused, 0, "", group_name(layout)), split)

    def _start(
        self, rng: Stream, layout: Layout, level: int, depth: int, exactly: bool
    ) -> tuple[Board | None, int]:
        """A start of a depth; failing that, and if it may, of the largest that the room has."""
        table = Retrograde(layout, depth, BOARDS)
        least = self.band(level).pushes[0]
        if table.depth < (depth if exactly else least):
            return None, 0
        depth = min(depth, table.depth)
        return table.draw(rng, depth), depth
