"""Tic-tac-toe: all best moves of every position, exactly, told in any marks and names of cells.

A game that is counted: 5,478 positions can be reached, in 765 classes of symmetry, by 255,168 games
(Schaefer, "MathRec Solutions (Tic-Tac-Toe)", 2002). In 4,520 of the positions somebody is to move;
each of them is one row, with its class as its group. A move is best if it wins soonest, else draws,
else loses latest, against an opponent who plays by the same order; any best move is judged right.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from synthgen.domains import Countable
from synthgen.family import Proven
from synthgen.generating import Told
from synthgen.generators.tic_tac_toe._game import EMPTY, IMAGES, best_moves, moves, positions
from synthgen.generators.tic_tac_toe._proof import retrograde, sides
from synthgen.generators.tic_tac_toe._words import (
    CELLS,
    JOINTS,
    MARKS,
    NUMBERS,
    OWN_WORDS,
    TEMPLATES,
    problem,
    read_board,
    reasoning,
)
from synthgen.judging import Verdict, extract
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.seeding import Stream
from synthgen.skin import Skin, read_names
from synthgen.steps import Solution, prose


@dataclass(frozen=True, slots=True)
class Position:
    """Nine cells, `x`, `o` or `.`, and the numbers of the cells that are best for the mover."""

    board: str
    best: tuple[int, ...]


@cache
def position(board: str) -> Position:
    """A board with its best moves."""
    return Position(board, tuple(best_moves(board)))


@generators.register("tic_tac_toe")
class TicTacToe(Proven[Position], Countable[Position]):
    """Find a best move in a position of tic-tac-toe.

    All 4,520 positions in which somebody is to move, with every best move.
    """

    version = 1
    Params = Position
    answer_type = "moves"
    proof = "retrograde_analysis"
    cost_scale = 4.0  # open cells: half of the positions have four or more
    templates = TEMPLATES
    answer_formats = ("tag", "boxed", "answer_line", "sentence", "json", "bare")
    skin_slots = (MARKS, CELLS)
    observations = (*JOINTS, "prose")
    own_words = OWN_WORDS

    def count(self) -> int:
        """The positions in which somebody is to move."""
        return len(positions())

    def unrank(self, rank: int) -> Position:
        """In the order in which a search meets them."""
        return position(positions()[rank])

    def key_of(self, params: Position) -> Any:
        """The board."""
        return params.board

    def group_of(self, instance: Position) -> Any:
        """The least of the board's eight images: a class stays on one side of a split."""
        return min("".join(instance.board[i] for i in image) for image in IMAGES)

    def solve(self, params: Position) -> Solution:
        """Every best move, by a search of all continuations; the cost is the open cells."""
        return Solution(frozenset(best_moves(params.board)), (), cost=len(moves(params.board)))

    def prove(self, params: Position, answer: Any) -> bool:
        """Whether these are the moves that retrograde analysis finds, and those of the params."""
        found = retrograde()[sides(params.board)]
        return bool(answer == found and set(params.best) == found)

    def tell(self, instance: Position, level: int, skin: Skin) -> Told:
        """The position, and one of the best moves; raises `UnprovenError`."""
        solution = self.proven(instance)
        move = Stream.of(self.name, instance.board, skin.text).choice(instance.best)
        question = problem(instance.board, skin)
        work = prose(tuple(reasoning(instance.board, move, skin))) if self.form == "cot" else ""
        cell = skin.answer_names(CELLS)[NUMBERS[move]]
        return self.told(instance, solution, skin, question, work, cell)

    def parse(self, prompt: str, skin: Skin) -> Position:
        """The position that a prompt tells."""
        return position(read_board(prompt, skin))

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        """Any best move is right; valid is one open cell, by its name in this row."""
        params = Position(**json.loads(row.params))
        names = Skin.of(row).answer_names(CELLS)
        read = None
        for reading in extract(text):
            read = read_names(reading.strip().rstrip("."), names)
            if read.valid:
                break
        if read is None or not read.valid:
            said = f"no cell is called {read.unknown!r}" if read and read.unknown else "no cell"
            return Verdict(False, 0.0, said, valid=False)
        if len(read.ids) > 1:
            return Verdict(False, 0.0, f"{len(read.ids)} cells, not one", valid=False)
        move = int(read.ids[0]) - 1
        if params.board[move] != EMPTY:
            return Verdict(False, 0.0, f"{names[read.ids[0]]} is taken", valid=False)
        best = move in params.best
        return Verdict(best, float(best), "a best move" if best else "not a best move", valid=True)
