"""Levels that the user brings: Boxoban's files, XSB collections."""

from functools import cached_property

from pydantic import Field

from synthgen.errors import ShortError
from synthgen.generating import Generator, Placed
from synthgen.generators.sokoban import SokobanOptions
from synthgen.generators.sokoban.board import Board
from synthgen.generators.sokoban.collections import Collection, collection_of, read_collection
from synthgen.generators.sokoban.examples import LEVELS
from synthgen.generators.sokoban.puzzle import OverBudgetError, Puzzle, UnsolvableError
from synthgen.generators.sokoban.puzzles import ROOT, Puzzles, group_name
from synthgen.generators.sokoban.steps import STEP_FORMS, level_of, place_of, step_of
from synthgen.generators.sokoban.symmetry import board_key
from synthgen.registry import generators
from synthgen.row import Reject
from synthgen.seeding import Permutation
from synthgen.splits import BUCKETS, bucket

BUDGET = "budget"  # the reason of a reject: the search was cut short, the level may be solvable
UNSOLVABLE = "unsolvable"  # the search came to its end without a plan
SHORT_PLAN = "short_plan"  # the plan has fewer boards than are asked of a level


class ImportedConfig(SokobanOptions):
    """Which file, and what is asked about its levels."""

    file: str = Field(
        "",
        description="a text file of levels: Boxoban's, or XSB with any titles and comments; its "
        "path begins at the working directory. By default twelve small levels of synthgen's own",
    )
    boards: int = Field(
        4, ge=1, le=100, description="step forms: boards of each level, evenly along its plan"
    )


@generators.register("sokoban/imported")
class Imported(Puzzles, Generator[Puzzle]):
    """The levels of a file, solved and told: Boxoban's, or any collection in XSB.

    A layout is on the side of the split on which `sokoban` has it. A level whose search is cut
    short is rejected as `budget`, which does not say that it has no solution.
    """

    version = 1
    Config = ImportedConfig
    config: ImportedConfig

    @property
    def versions(self) -> dict[str, int]:
        """With the content of the file, on which the rows hang."""
        file = {self.config.file: self._collection.content} if self.config.file else {}
        return {**super().versions, **file}

    def size(self, split: str) -> int:
        """The levels of a split, times the boards of each; those out of budget are counted too."""
        side = self._check_split(split)
        return len(self._sides[side]) * self._per_level * self.config.tellings

    def capacity(self, split: str) -> int:
        """The size."""
        return self.size(split)

    def place(self, split: str, where: int) -> Placed[Puzzle] | Reject:
        """All levels in a seeded order, then all again at the next board of their plans."""
        numbers = self._sides[split]
        if where >= len(numbers) * self._per_level:
            raise ShortError(self._short(split, where + 1, self.size(split)))
        part, place = divmod(where, len(numbers))
        line, board = numbers[Permutation(len(numbers), self._split_key(split))(place)]
        try:
            puzzle = self._puzzle(board, part)
        except OverBudgetError as error:
            return self._reject(split, where, BUDGET, f"line {line}: {error}")
        except UnsolvableError as error:
            return self._reject(split, where, UNSOLVABLE, f"line {line}: {error}")
        if puzzle is None:
            return self._reject(split, where, SHORT_PLAN, f"line {line}")
        placed = self.place_instance(puzzle, 0)
        return Placed(puzzle, 0, placed.key, placed.group, {"root": ROOT, "line": line})

    def _puzzle(self, board: Board, part: int) -> Puzzle | None:
        if self.form not in STEP_FORMS:
            return level_of(board, self.config.fewest, self.config.shortest)
        there = place_of(board, part, self.config.boards)
        return step_of(there, self.config.next_moves) if there else None

    @property
    def _per_level(self) -> int:
        return self.config.boards if self.form in STEP_FORMS else 1

    @cached_property
    def _collection(self) -> Collection:
        return read_collection(self.config.file) if self.config.file else collection_of(LEVELS)

    @cached_property
    def _sides(self) -> dict[str, list[tuple[int, Board]]]:
        """The lines and boards of the levels of each split; of equal levels the first."""
        sides: dict[str, list[tuple[int, Board]]] = {split: [] for split in BUCKETS}
        seen: set[str] = set()
        for line, board in self._collection.usable:
            key = board_key(board)
            if key not in seen:
                seen.add(key)
                sides[bucket(ROOT, group_name(board.layout))].append((line, board))
        return sides
