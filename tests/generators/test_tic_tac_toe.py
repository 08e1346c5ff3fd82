"""Tic-tac-toe: the counts that are known, and rows solved by a stranger from their text."""

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import synthgen
from synthgen.generating import Generator
from synthgen.generators.tic_tac_toe._game import (
    EMPTY,
    IMAGES,
    START,
    after,
    best_moves,
    has_line,
    mover,
    moves,
    over,
    positions,
    score,
)
from synthgen.generators.tic_tac_toe._proof import retrograde, sides
from synthgen.row import Row

NAME = "tic_tac_toe"


def rows(split: str = "train", n: int = 200, **config: Any) -> list[Row]:
    return list(synthgen.generator(NAME, **config).rows(split, n))


# A stranger: reads the text with the names that the skin tells, and searches with a loop of its own


def told(row: Row) -> tuple[str, dict[str, str], dict[str, str]]:
    """The board of nine marks, the names of the marks, the cells by name."""
    maps = json.loads(row.skin)["maps"]
    marks = {name: mark for mark, name in maps["marks"]["names"].items()}
    cells = {name: number for number, name in maps["cells"]["names"].items()}
    text = row.prompt[0].content
    owned = re.search(r"^(\S+) has (.*); (\S+) has (.*); every other", text, re.MULTILINE)
    if owned:
        board = ["."] * 9
        for player, listed in (owned.groups()[:2], owned.groups()[2:]):
            for name in re.split(r", | and ", listed) if listed != "no cell" else ():
                board[int(cells[name]) - 1] = marks[player]
        return "".join(board), marks, cells
    for block in re.split(r"\n\n|:\n", text):
        kept = re.sub(r'[\[\]",| \n]', "", block)
        split = re.findall("|".join(map(re.escape, marks)), kept)
        if len(split) == 9 and "".join(split) == kept:
            return "".join(marks[mark] for mark in split), marks, cells
    raise AssertionError(text)


def made(board: str, side: str) -> bool:
    held = {(i // 3, i % 3) for i in range(9) if board[i] == side}
    rows_ = [{(i, j) for j in range(3)} for i in range(3)]
    columns = [{(j, i) for j in range(3)} for i in range(3)]
    slanted = [{(i, i) for i in range(3)}, {(i, 2 - i) for i in range(3)}]
    return any(line <= held for line in (*rows_, *columns, *slanted))


@cache
def outcome(board: str) -> int:
    """What perfect play makes of a board: 100 less its final marks if x wins, the negative if o."""
    marks = 9 - board.count(".")
    for side, sign in (("x", 1), ("o", -1)):
        if made(board, side):
            return sign * (100 - marks)
    side, choose = ("o", min) if marks % 2 else ("x", max)
    nexts = [outcome(board[:i] + side + board[i + 1 :]) for i in range(9) if board[i] == "."]
    return choose(nexts) if nexts else 0


def best(board: str) -> set[str]:
    """The numbers of the cells that keep the outcome."""
    side = "o" if board.count(".") % 2 == 0 else "x"
    kept = [
        i
        for i in range(9)
        if board[i] == "." and outcome(board[:i] + side + board[i + 1 :]) == outcome(board)
    ]
    return {str(i + 1) for i in kept}


@pytest.mark.parametrize("split", ["train", "test", "test_skin"])
def test_a_stranger_finds_the_answer_in_the_text(split: str) -> None:
    for row in rows(split):
        board, _, cells = told(row)
        right = best(board)

        assert cells[row.answer] in right
        assert {str(i + 1) for i in json.loads(row.params)["best"]} == right
        for name, number in cells.items():
            verdict = synthgen.judge(row, f"I take it.\n\n<answer>{name}</answer>")
            assert verdict.correct is (number in right)
            assert verdict.valid is (board[int(number) - 1] == ".")


def test_every_sentence_of_the_reasoning_is_true() -> None:
    seen: Counter[str] = Counter()
    for row in rows(n=400):
        board, marks, cells = told(row)
        first, *lines = str(row.response).split("\n\n")[0].split("\n")
        counts = [int(n) for n in re.findall(r": (\d)", first)]
        assert counts == [board.count("x"), board.count("o")]
        assert marks[first.rstrip(".").rpartition(" ")[2]] == (
            "x" if counts[0] == counts[1] else "o"
        )
        tried = [line for line in lines if " takes " in line and ": " in line]
        assert len(tried) == board.count(".")
        for line in tried:
            seen[_check_line(line, board, marks, cells)] += 1
        listed = re.search(r"(?:with|by|;) (.*?)(?: keeps| holds|\.$)", lines[len(tried)])
        assert listed
        names = re.split(r", | or ", listed[1])
        assert {cells[name] for name in names} == best(board)

    assert set(seen) == {"a draw", "at once", "moves"}


def _check_line(line: str, board: str, marks: dict[str, str], cells: dict[str, str]) -> str:
    """Play a line of the reasoning: all but its first move are best, and it ends as it says."""
    played, said = line.rstrip(".").rsplit(": ", 1)
    taken = (
        [part.split(" takes ") for part in played.split(", ")]
        if "(" not in played
        else [list(pair) for pair in re.findall(r"(\S+) takes (\S+?)(?:, |$)", played)]
    )
    for i, (player, name) in enumerate(taken):
        side = "o" if board.count(".") % 2 == 0 else "x"
        assert marks[player] == side
        assert i == 0 or cells[name] in best(board)
        place = int(cells[name]) - 1
        assert board[place] == "."
        board = board[:place] + side + board[place + 1 :]
    winner = next((side for side in "xo" if made(board, side)), None)
    if winner is None:
        assert said == "a draw"
        assert "." not in board
        return said
    assert marks[said.split(" wins ")[0]] == winner
    length = "at once" if len(taken) == 1 else f"after {len(taken)} moves"
    assert said.endswith(f"wins {length}")
    return length.split()[-1] if len(taken) > 1 else length


# The game ------------------------------------------------------------


@cache
def games(board: str) -> Counter[str]:
    """The games from a board on, by their winner."""
    if over(board):
        return Counter([("o" if mover(board) == "x" else "x") if has_line(board) else "-"])
    return sum((games(after(board, cell)) for cell in moves(board)), Counter())


def reachable() -> set[str]:
    return {START, *(after(board, cell) for board in positions() for cell in moves(board))}


def test_the_known_counts() -> None:
    boards = reachable()
    classes = {min("".join(board[i] for i in image) for image in IMAGES) for board in boards}

    assert len(boards) == 5478
    assert len(classes) == 765
    assert len(positions()) == len(set(positions())) == 4520
    assert games(START) == {"x": 131_184, "o": 77_904, "-": 46_080}
    assert games(START).total() == 255_168
    assert score(START) == 0


def test_two_methods_and_a_stranger_find_the_same_moves_everywhere() -> None:
    backwards = retrograde()

    for board in positions():
        assert set(best_moves(board)) == backwards[sides(board)]
        assert {str(i + 1) for i in best_moves(board)} == best(board)


@given(st.sampled_from(positions()), st.sampled_from(IMAGES))
def test_an_image_of_a_board_has_the_images_of_its_best_moves(
    board: str, image: tuple[int, ...]
) -> None:
    seen = "".join(board[i] for i in image)

    assert {image[cell] for cell in best_moves(seen)} == set(best_moves(board))


# The rows ------------------------------------------------------------


def every() -> dict[str, list[Row]]:
    built: Generator[object] = synthgen.generator(NAME, form="answer")
    return {split: list(built.rows(split, built.size(split) or 0)) for split in built.splits}


def test_the_splits_are_complete_and_share_no_class() -> None:
    found = every()
    usual = [found[split] for split in ("train", "validation", "test")]

    assert sum(map(len, usual)) == 4520
    assert len({row.key for part in usual for row in part}) == 4520
    groups = [{row.group for row in part} for part in usual]
    assert sum(map(len, groups)) == len(set.union(*groups)) == 627
    assert [row.key for row in found["test"]] == [row.key for row in found["test_skin"]]


@pytest.mark.parametrize(
    ("text", "valid", "reason"),
    [
        ("<answer>12</answer>", False, "2 cells, not one"),
        ("<answer>b2</answer>", False, "no cell is called 'b2'"),
        ("I do not know.", False, "no cell is called 'I'"),
        ("", False, "no cell"),
    ],
)
def test_what_names_no_open_cell_is_not_valid(text: str, valid: bool, reason: str) -> None:
    row = rows(n=1, skin={"maps": {"cells": ["numbers"]}})[0]

    verdict = synthgen.judge(row, text)

    assert (verdict.correct, verdict.valid) == (False, valid)
    assert reason in verdict.reason


def test_a_taken_cell_is_a_known_name_and_no_legal_move() -> None:
    row = next(r for r in rows(skin={"maps": {"cells": ["numbers"]}}) if told(r)[0][4] != EMPTY)

    assert synthgen.judge(row, "Answer: 5").reason == "5 is taken"
    assert synthgen.judge(row, "Answer: 5").valid is False


def test_a_probe_is_judged_by_the_numbers_it_does_not_show() -> None:
    for row in rows("test", 50, skin={"probe": "fake"}):
        board, _, cells = told(row)
        number = sorted(best(board))[0]

        assert synthgen.judge(row, number).correct
        shown = next(name for name, n in cells.items() if n == number)
        if not shown.isdigit():
            assert not synthgen.judge(row, shown).valid
        assert row.tags == ("probe:fake",)
