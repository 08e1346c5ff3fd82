"""Level collections as files hold them: Boxoban's blocks and XSB texts with titles and comments.

A level is a run of lines made of XSB cells; anything else (`; 12`, a title, `Author: ...`, a blank
line) parts two levels. A level that is no board, or that is solved already, is kept apart with its
line and the reason, so that one bad level spoils no file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from synthgen.errors import RequestError
from synthgen.generators.sokoban.board import WALL, XSB, Board, BoardError, read_board

MAX_SIDE = 50  # cells: published collections have 50 at most; beyond it stands a slip
FLOORS = "-_"  # what some files write for a blank
_BLANKS = str.maketrans(FLOORS, "  ")


@dataclass(frozen=True, slots=True)
class Imported:
    """A level of a file: its first line, counted from 1, and its board or what is wrong with it."""

    line: int
    board: Board | None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """The levels of a text in order, and a hash of it."""

    levels: tuple[Imported, ...]
    content: int

    @property
    def usable(self) -> tuple[tuple[int, Board], ...]:
        """The lines and boards of the levels that are boards."""
        return tuple((level.line, level.board) for level in self.levels if level.board)


@lru_cache(maxsize=8)
def read_collection(path: str) -> Collection:
    """The levels of a file; raises RequestError where there is none, or no level in it."""
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        raise RequestError(
            f"cannot read the levels in {path!r}: {error.strerror}; give the path of a text file "
            "of Sokoban levels, from the working directory"
        ) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RequestError(f"{path}: byte {error.start} is no UTF-8; it is no text file") from None
    collection = collection_of(text)
    if not collection.levels:
        raise RequestError(
            f"{path} holds no level: a level is a run of lines of {', '.join(map(repr, XSB))}"
        )
    if not collection.usable:
        first = collection.levels[0]
        raise RequestError(f"{path}:{first.line}: {first.fault}; no level of the file can be used")
    return collection


def collection_of(text: str) -> Collection:
    """The levels of a text."""
    content = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=7).digest()
    return Collection(tuple(levels_of(text)), int.from_bytes(content, "little"))


def levels_of(text: str) -> Iterator[Imported]:
    """The levels of a text, as they come."""
    rows: list[str] = []
    start = 0
    for number, line in enumerate([*text.splitlines(), ""], 1):
        row = line.rstrip()
        if _is_row(row):
            start = start if rows else number
            rows.append(row)
        elif rows:
            yield _imported(rows, start)
            rows = []


def _is_row(line: str) -> bool:
    """Whether a line is a row of a level: XSB cells, a wall first."""
    return line.lstrip(" " + FLOORS)[:1] == WALL and not set(line) - set(XSB + FLOORS)


def _imported(rows: list[str], line: int) -> Imported:
    width = max(map(len, rows))
    if len(rows) > MAX_SIDE or width > MAX_SIDE:
        fault = f"a level of {len(rows)} x {width} cells; at most {MAX_SIDE} x {MAX_SIDE}"
        return Imported(line, None, fault)
    try:
        board = read_board(tuple(row.translate(_BLANKS) for row in rows))
    except BoardError as error:
        return Imported(line, None, str(error))
    return Imported(line, None, "solved already") if board.solved else Imported(line, board)
