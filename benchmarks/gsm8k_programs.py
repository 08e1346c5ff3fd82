"""How many rows of GSM8K are read as programs, and what can be made of them.

The file is the user's: python -m benchmarks.gsm8k_programs --gsm8k train.jsonl [--gsm8k test.jsonl]
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.record import save
from synthgen.errors import RequestError
from synthgen.generators.flames.sources.details import draw_details
from synthgen.generators.flames.sources.inverse import hideable
from synthgen.generators.flames.sources.tellings import (
    Telling,
    UntellableError,
    ask_me_anything,
    fobar,
    with_details,
)
from synthgen.generators.flames.sources.text_program import (
    REASONS,
    Refusal,
    TextProgram,
    read_program,
)
from synthgen.seeding import Stream
from synthgen.tables import read_table, texts

READ, ALL = "read as programs", "rows"
HIDEABLE, FOBAR = "with a number that can be hidden", "that fobar can tell"
ASKED, DETAILED = "that ask_me_anything can tell", "that take a detail"
FOBAR_TELLINGS, ASKED_TELLINGS = "tellings by fobar", "tellings by ask_me_anything"
TRIES = 3  # plans of details that are tried on a row
NOTES = (
    "A row is read as a program where every operand of every marked calculation is one number of "
    "the question, one earlier result or one well-known constant, without a choice, where all "
    "numbers and results are used, and where the program gives the row's answer. Below the rows "
    "read are those refused, by their first reason. A row that can be told has one number or more "
    "whose hiding has exactly one solution and reads well; a telling is counted for each number."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 2 where the request was wrong."""
    parser = argparse.ArgumentParser("python -m benchmarks.gsm8k_programs", description=__doc__)
    parser.add_argument("--gsm8k", metavar="FILE", type=Path, action="append", required=True)
    options = parser.parse_args(arguments)
    try:
        columns = {path.stem: counted(path) for path in options.gsm8k}
    except RequestError as error:
        print(f"gsm8k_programs: {error}", file=sys.stderr)
        return error.exit_code
    title = "GSM8K's rows read as programs"
    save("gsm8k_programs", title, rows(columns), NOTES, " --gsm8k FILE" * len(columns))
    return 0


def counted(path: Path) -> Counter[str]:
    """What becomes of the rows of a file with the columns question and answer."""
    table = read_table(str(path))
    found: Counter[str] = Counter()
    pairs = zip(texts(table, "question"), texts(table, "answer"), strict=True)
    for place, (question, answer) in enumerate(pairs):
        found[ALL] += 1
        program = read_program(question, answer)
        if isinstance(program, Refusal):
            found[program.reason] += 1
        else:
            found[READ] += 1
            found.update(_uses(program, place))
    return found


def _uses(program: TextProgram, place: int) -> Iterator[str]:
    """What a row can be used for, and each of its tellings."""
    names = hideable(program)
    asked = [name for name in names if _tells(ask_me_anything, program, name)]
    inverse = [name for name in names if _tells(fobar, program, name)]
    yield from [HIDEABLE] * bool(names) + [FOBAR] * bool(inverse) + [ASKED] * bool(asked)
    yield from [FOBAR_TELLINGS] * len(inverse) + [ASKED_TELLINGS] * len(asked)
    if any(_takes_a_detail(program, place, turn) for turn in range(TRIES)):
        yield DETAILED


def _tells(tell: Callable[[TextProgram, str], Telling], program: TextProgram, name: str) -> bool:
    try:
        tell(program, name)
    except UntellableError:
        return False
    return True


def _takes_a_detail(program: TextProgram, place: int, turn: int) -> bool:
    details = draw_details(program, 1, Stream.of("details", place, turn))
    try:
        return bool(details) and bool(with_details(program, details))
    except UntellableError:
        return False


def rows(columns: dict[str, Counter[str]]) -> list[dict[str, Any]]:
    """The table: what is counted, and for each file the number and its share of the rows."""
    made = (HIDEABLE, FOBAR, FOBAR_TELLINGS, ASKED, ASKED_TELLINGS, DETAILED)
    return [
        {"what": name, **_cells(columns, name)}
        for name in (ALL, READ, *(f"refused: {reason}" for reason in REASONS), *made)
    ]


def _cells(columns: dict[str, Counter[str]], name: str) -> dict[str, float | int]:
    key = name.removeprefix("refused: ")
    cells: dict[str, float | int] = {}
    for title, found in columns.items():
        cells[title] = found[key]
        cells[f"{title}, share"] = round(found[key] / max(found[ALL], 1), 3)
    return cells


if __name__ == "__main__":
    sys.exit(main())
