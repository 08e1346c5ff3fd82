"""A board with a question, its plan, and what a second method says of it."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from synthgen.generating import UnprovenError
from synthgen.generators.sokoban.board import ACTIONS, Board, flood, read_board
from synthgen.generators.sokoban.certificate import OutOfBudgetError, Shortest, shortest
from synthgen.generators.sokoban.plans import (
    OutOfBudget,
    Plan,
    Unsolvable,
    least_moves,
    least_pushes,
)
from synthgen.generators.sokoban.replay import scene_of
from synthgen.generators.sokoban.retrograde import Retrograde

Fewest = Literal["moves", "pushes"]
Actions = tuple[str, ...]

BUDGET = 50_000  # boards that a search takes up: a second or two


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A board and what is asked about it.

    `rows` are XSB text. The plan that solves it has the fewest of `fewest` (moves or pushes), and
    `moves` moves; `pushes` are the fewest pushes of any plan, 0 where they are not known. With
    `shortest` only a plan as good as this one is right. A step asks for the next `count` moves, and
    `beginnings` are its right answers: every way to begin a plan of the fewest moves.
    """

    rows: tuple[str, ...]
    fewest: Fewest
    moves: int
    pushes: int
    shortest: bool = False
    count: int = 0
    beginnings: tuple[Actions, ...] = ()

    @property
    def board(self) -> Board:
        """The board of the rows."""
        return read_board(self.rows)


class OverBudgetError(UnprovenError):
    """A search came to the end of its budget: the level may well be solvable."""


class UnsolvableError(UnprovenError):
    """A search has looked at every board that can be reached: there is no plan."""


@lru_cache(maxsize=256)  # a row asks for the plan of its board when drawn, told and proven
def solved(board: Board, fewest: Fewest) -> Plan:
    """A plan of the fewest moves or pushes. Raises OverBudgetError and UnsolvableError."""
    outcome = (least_moves if fewest == "moves" else least_pushes)(board, budget=BUDGET)
    if isinstance(outcome, OutOfBudget):
        raise OverBudgetError(
            f"no plan among the first {outcome.expanded:,} boards; it has at least "
            f"{outcome.least} {fewest}"
        )
    if isinstance(outcome, Unsolvable):
        raise UnsolvableError(f"none of {outcome.expanded:,} boards leads to the end")
    return outcome


def plan_of(params: Puzzle) -> Actions:
    """The plan of a puzzle by the names of its actions. Raises as `solved` does."""
    actions = solved(params.board, params.fewest).actions
    return tuple(ACTIONS[action] for action in actions)


def is_proven(params: Puzzle) -> bool:
    """Whether a second method knows that no plan has fewer moves (or pushes).

    Of moves the search of `certificate` does; of pushes the depth at which going back from the end
    finds the board. False where that is out of budget; UnprovenError where it knows better.
    """
    if params.fewest == "moves":
        proven = proof_of(params)
        found, told = proven.moves if proven else None, params.moves
    else:
        found, told = _depth(params.board, params.pushes), params.pushes
    if found not in (None, told):
        raise UnprovenError(f"solved in {told} {params.fewest}, {found} are enough")
    return found is not None


def proof_of(params: Puzzle) -> Shortest | None:
    """The plans of the fewest moves by the second search; None where it would look at too much.

    Raises UnprovenError where it finds that there is no plan of so few moves.
    """
    return _proof(params.rows, params.moves, params.count)


@lru_cache(maxsize=256)
def _proof(rows: tuple[str, ...], most: int, ask: int) -> Shortest | None:
    try:
        proven = shortest(scene_of(rows), most, ask)
    except OutOfBudgetError:
        return None
    if proven is None:
        raise UnprovenError(f"there is no plan of {most} moves")
    return proven


@lru_cache(maxsize=256)
def _depth(board: Board, most: int) -> int | None:
    """The depth of a board from its end, None where the layers up to it break the budget."""
    layout = board.layout
    region = flood(1 << board.player, layout.floor & ~board.boxes, layout.width)
    table = Retrograde(layout, most, BUDGET)
    depths = (d for d, layer in enumerate(table.layers) if (board.boxes, region) in layer)
    return next(depths, None)
