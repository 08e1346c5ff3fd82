"""From a solved level to what a row asks: its whole plan, or the next moves at a board on the way.

The right next moves are all those that begin some plan of the fewest moves; they are found by
asking of each move whether one move fewer is then enough.
"""

from synthgen.generating import UnprovenError
from synthgen.generators.sokoban.board import ACTIONS, Board, step
from synthgen.generators.sokoban.plans import Plan, least_moves
from synthgen.generators.sokoban.puzzle import (
    BUDGET,
    Fewest,
    OverBudgetError,
    Puzzle,
    is_proven,
    solved,
)
from synthgen.seeding import Stream

PLAN_FORMS = ("cot", "answer")
STEP_FORMS = ("step_cot", "step")

_UNPROVEN = "the proof that no plan is shorter is out of budget"

Line = tuple[int, ...]


def level_of(board: Board, fewest: Fewest, shortest: bool, pushes: int = 0) -> Puzzle:
    """The puzzle that asks for a whole plan; `pushes` are the fewest, where they are known.

    Raises OverBudgetError where the plan is out of budget, or cannot be proven but has to be.
    """
    plan = solved(board, fewest)
    least = plan.cost if fewest == "pushes" else pushes
    if pushes not in (0, least):
        raise UnprovenError(f"{pushes} pushes from the end, {least} from the start")
    puzzle = Puzzle(board.rows(), fewest, len(plan.actions), least, shortest)
    if shortest and not is_proven(puzzle):
        raise OverBudgetError(_UNPROVEN)
    return puzzle


def step_of(board: Board, count: int) -> Puzzle:
    """The puzzle that asks for the next `count` moves of a plan of the fewest moves.

    Raises OverBudgetError where the plan or its proof is out of budget.
    """
    moves = solved(board, "moves").cost
    lines = beginnings(board, moves, min(count, moves))
    named = tuple(tuple(ACTIONS[action] for action in line) for line in lines)
    puzzle = Puzzle(board.rows(), "moves", moves, 0, count=count, beginnings=named)
    if not is_proven(puzzle):
        raise OverBudgetError(_UNPROVEN)
    return puzzle


def some_board(rng: Stream, board: Board) -> Board:
    """A board before the end of the board's plan, each of them equally likely."""
    actions = solved(board, "moves").actions
    return _along(board, actions[: rng.below(len(actions))])


def place_of(board: Board, part: int, parts: int) -> Board | None:
    """The first board of a part of the board's plan; None where the plan has fewer moves."""
    actions = solved(board, "moves").actions
    if len(actions) < parts:
        return None if part else board
    return _along(board, actions[: part * len(actions) // parts])


def _along(board: Board, actions: Line) -> Board:
    for action in actions:
        board = _after(board, action)
    return board


def beginnings(board: Board, moves: int, count: int) -> list[Line]:
    """The first `count` moves of all plans of `moves` moves, which no plan has fewer than."""
    if not count:
        return [()]
    found = []
    for action in range(len(ACTIONS)):
        if _is_possible(board, action):
            there = _after(board, action)
            outcome = least_moves(there, limit=moves - 1, budget=BUDGET)
            if isinstance(outcome, Plan):
                found += [(action, *line) for line in beginnings(there, moves - 1, count - 1)]
    return found


def _is_possible(board: Board, action: int) -> bool:
    floor, width = board.layout.floor, board.layout.width
    there = step(board.player, action, width)
    if not floor >> there & 1:
        return False
    beyond = step(there, action, width)
    return not board.boxes >> there & 1 or bool(floor & ~board.boxes & 1 << beyond)


def _after(board: Board, action: int) -> Board:
    """The board after a move that is possible."""
    width = board.layout.width
    there = step(board.player, action, width)
    boxes = board.boxes
    if boxes >> there & 1:
        boxes ^= 1 << there | 1 << step(there, action, width)
    return Board(board.layout, boxes, there)
