"""What is told of a position, and read back: marks, cells, wordings, the worked solution."""

import re
from collections.abc import Iterator, Sequence

from synthgen.generators.tic_tac_toe._game import (
    EMPTY,
    FIRST,
    LOST,
    SECOND,
    after,
    best_moves,
    has_line,
    mover,
    moves,
    over,
    score,
)
from synthgen.skin import Fixed, Letters, Permute, Pool, Skin, Slot, Symbols, read_names
from synthgen.steps import Step

NUMBERS = tuple("123456789")
MARKS = Slot(
    "marks",
    "symbol",
    (FIRST, SECOND, EMPTY),
    (
        Fixed("base", (("X", "O", "_"), ("X", "O", "-")), conventional=True),
        Fixed("stones", (("●", "○", "·"),)),
        Fixed("emoji", (("❌", "⭕", "⬜"),)),
        Symbols("symbols", marks=tuple("@§¤¶†‡◆◇■□▲△★☆♠♣♥♦♪♫")),
        Letters("letters"),
    ),
    separators=("", " ", "|"),
)
CELLS = Slot(
    "cells",
    "label",
    NUMBERS,
    (
        Fixed("numbers", (NUMBERS,)),
        Fixed(
            "squares",
            (
                tuple(f"{column}{row}" for row in "321" for column in "abc"),
                tuple(f"{column}{row}" for row in "123" for column in "ABC"),
            ),
        ),
        Fixed(
            "pairs",
            (
                tuple(f"({row},{column})" for row in "123" for column in "123"),
                tuple(f"r{row}c{column}" for row in "123" for column in "123"),
            ),
        ),
        Pool("words", weight=2),
        Letters("letters"),
        Fixed("keypad", (tuple("789456123"),), weight=0),
        Permute("shuffled", NUMBERS),
    ),
    separators=(" ",),
)

LAYOUT = "The cells are called, row by row from the top:\n{cells}"
TEMPLATES = (
    "This is a game of tic-tac-toe between {x} and {o}; {x} began, and {mover} is to move. Three "
    "marks in a line win.\n\n{board}\n\n{layout}\n\nWhere should {mover} play? A win is best, the "
    "sooner the better; then comes a draw, then a loss, the later the better.",
    "Play tic-tac-toe as {mover}. Your opponent is {other}, who never errs.\n\n{board}\n\n{layout}"
    "\n\nName one cell for your move: one that wins as soon as possible, or draws if no win can be "
    "forced, or else loses as late as possible.",
    "Two players, {x} and {o}, take turns on a board of three by three cells. The first with three "
    "marks in a row, a column or a diagonal wins.\n\n{layout}\n\nThe board now:\n{board}\n\nIt is "
    "the turn of {mover}. Which cell is best for {mover} if both sides play perfectly? Win quickly "
    "if you can, draw if you cannot, and if you must lose, hold out as long as you can.",
    "Position:\n{board}\n\nPlayer to move: {mover} (against {other})\n\n{layout}\n\nFind a best "
    "move in this game of tic-tac-toe. Winning beats drawing, drawing beats losing; win as early "
    "and lose as late as possible.",
    "You mark cells with {mover}, the other player with {other}, and three of a kind in a line win "
    "the game.\n\n{layout}\n\nThe game stands like this:\n{board}\n\nYour move. Take the quickest "
    "win that can be forced; without one, a draw; without that, the slowest defeat.",
    "{layout}\n\nThis is what the board of a game of tic-tac-toe holds:\n{board}\n\n{mover} moves "
    "next. Against perfect play by {other}, which cell gives {mover} the best result? An early win "
    "counts more than a late one, a late loss more than an early one, and a draw stands between.",
)
JOINTS = {  # what stands between two marks of a row, and between two rows
    "grid": ("", "\n"),
    "spaced_grid": (" ", "\n"),
    "bars": (" | ", "\n"),
    "list": ('", "', '"], ["'),
}
PLAYERS = "{x} and {o} are the marks of the two players"
LEGEND = PLAYERS + ", and {empty} is an empty cell."
HAS = "{x} has {xs}; {o} has {os}; every other cell is empty."
REASONS = (  # every other word of a worked solution
    "no marks of so it is the turn takes draw wins at once after moves makes a line with out "
    "cannot avoid losing force quickest win keeps holds longest"
)
OWN_WORDS = f"{LAYOUT} {LEGEND} {HAS} {REASONS}"


def problem(board: str, skin: Skin) -> str:
    """The question, in one of the wordings, with the marks explained where they must be."""
    x, o, empty = skin.names(MARKS).values()
    cells = list(skin.names(CELLS).values())
    own, other = (x, o) if mover(board) == FIRST else (o, x)
    question = TEMPLATES[skin.template].format(
        x=x,
        o=o,
        mover=own,
        other=other,
        board=_board(board, skin),
        layout=LAYOUT.format(cells="\n".join(" ".join(cells[i : i + 3]) for i in (0, 3, 6))),
    )
    if not skin.explains(MARKS):
        return question
    legend = f"{PLAYERS}." if skin.observation == "prose" else LEGEND
    return f"{legend.format(x=x, o=o, empty=empty)}\n\n{question}"


def _board(board: str, skin: Skin) -> str:
    """The board in the observation format of a skin."""
    marks, cells = skin.names(MARKS), list(skin.names(CELLS).values())
    if skin.observation == "prose":
        owned = [
            _joined([cells[i] for i in range(9) if board[i] == side], "and")
            for side in (FIRST, SECOND)
        ]
        xs, os = (held or "no cell" for held in owned)
        return HAS.format(x=marks[FIRST], o=marks[SECOND], xs=xs, os=os)
    joint, row = JOINTS[skin.observation]
    text = row.join(joint.join(marks[mark] for mark in board[i : i + 3]) for i in (0, 3, 6))
    return f'[["{text}"]]' if skin.observation == "list" else text


def read_board(prompt: str, skin: Skin) -> str:
    """The board in a prompt; ValueError where there is none."""
    marks = skin.names(MARKS)
    if skin.observation == "prose":
        return _read_prose(prompt, skin)
    sides = {name: side for side, name in marks.items()}
    mark = f"({'|'.join(map(re.escape, sides))})"
    joint, row = JOINTS[skin.observation]
    pattern = re.escape(row).join([re.escape(joint).join([mark] * 3)] * 3)
    found = re.search(pattern, prompt)
    if found is None:
        raise ValueError(f"no board in {prompt!r}")
    return "".join(sides[name] for name in found.groups())


def _read_prose(prompt: str, skin: Skin) -> str:
    names, marks = skin.names(CELLS), skin.names(MARKS)
    pattern = re.escape(HAS.format(x=marks[FIRST], o=marks[SECOND], xs="XS", os="OS"))
    found = re.search(pattern.replace("XS", "(.*?)").replace("OS", "(.*?)"), prompt)
    if found is None:
        raise ValueError(f"no board in {prompt!r}")
    board = [EMPTY] * 9
    for side, text in zip((FIRST, SECOND), found.groups(), strict=True):
        for key in read_names(text, names).ids if text != "no cell" else ():
            board[int(key) - 1] = side
    return "".join(board)


def reasoning(board: str, move: int, skin: Skin) -> Iterator[Step]:
    """Every open cell with the best play after it, then the choice."""
    cells = list(skin.answer_names(CELLS).values())
    best = best_moves(board)
    x, o, _ = skin.names(MARKS).values()
    own, other = (x, o) if mover(board) == FIRST else (o, x)
    xs, os = board.count(FIRST), board.count(SECOND)
    yield Step(f"Marks of {x}: {xs}, of {o}: {os}, so it is the turn of {own}")
    for cell in moves(board):
        line = _line(board, cell)
        told = [f"{(own, other)[i % 2]} takes {cells[at]}" for i, at in enumerate(line)]
        yield Step(f"{', '.join(told)}: {_end(board, line, own, other)}")
    yield Step(_verdict(score(board), own, _joined([cells[cell] for cell in best], "or")))
    if len(best) > 1:
        yield Step(f"Out of these {own} takes {cells[move]}")


def _line(board: str, cell: int) -> list[int]:
    """A cell, and the first best moves from there to the end."""
    line, board = [cell], after(board, cell)
    while not over(board):
        line.append(best_moves(board)[0])
        board = after(board, line[-1])
    return line


def _end(board: str, line: Sequence[int], own: str, other: str) -> str:
    for cell in line:
        board = after(board, cell)
    if not has_line(board):
        return "a draw"
    winner = own if len(line) % 2 else other
    return f"{winner} wins after {len(line)} moves" if len(line) > 1 else f"{winner} wins at once"


def _verdict(points: int, own: str, best: str) -> str:
    if points == -LOST - 1:
        return f"{own} makes a line at once with {best}"
    if points > 0:
        return f"The quickest win is by {best}"
    if points == 0:
        return f"{own} cannot force a win; {best} keeps the draw"
    return f"{own} cannot avoid losing; {best} holds out longest"


def _joined(words: Sequence[str], word: str) -> str:
    """Words with commas, and a word before the last.

    >>> _joined(["a1", "b2", "c3"], "or"), _joined([], "and")
    ('a1, b2 or c3', '')
    """
    return f" {word} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
