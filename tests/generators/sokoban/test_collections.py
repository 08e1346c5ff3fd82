"""Level collections as they are found in files."""

from pathlib import Path

import pytest

from synthgen.errors import RequestError
from synthgen.generators.sokoban.collections import levels_of, read_collection

BOXOBAN = """\
; 0
##########
#@ #######
#.$  #####
##########
##########

; 1
##########
#  $.@  ##
##########
"""

XSB = """\
A collection of two levels

First
  #####
###   #
# $ # ##
# #  . #
#    # #
## #   #
 #@  ###
 #####
Title: First
Author: nobody

Second
#####
#@*-#
#####

#####
#@$ #
#####
"""


def test_boxoban_blocks_are_levels() -> None:
    levels = list(levels_of(BOXOBAN))

    assert [level.line for level in levels] == [2, 9]
    assert not any(level.fault for level in levels)
    assert levels[1].board is not None
    assert levels[1].board.rows() == ("##########", "#  $.@  ##", "##########")


def test_titles_comments_and_ragged_rows_part_levels() -> None:
    first, second, third = levels_of(XSB)

    assert first.board is not None
    assert first.board.rows()[0] == "########"
    assert (first.line, second.line, third.line) == (4, 16, 20)
    assert second.fault == "solved already"
    assert third.fault == "1 boxes for 0 goals"


def test_windows_line_ends_are_no_cells() -> None:
    assert [level.fault for level in levels_of(BOXOBAN.replace("\n", "\r\n"))] == ["", ""]


def test_a_level_beyond_all_collections_is_a_slip() -> None:
    (level,) = levels_of("\n".join(["#" * 60] * 3))

    assert level.fault == "a level of 3 x 60 cells; at most 50 x 50"


def test_a_file_is_read_with_its_faults_kept_apart(tmp_path: Path) -> None:
    path = tmp_path / "levels.txt"
    path.write_text(XSB, encoding="utf-8")

    collection = read_collection(str(path))

    assert len(collection.levels) == 3
    assert [line for line, _ in collection.usable] == [4]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"nothing here\n", "holds no level"),
        (b"\xff\xfe\x00", "no text file"),
        (b"#####\n#@$ #\n#####\n", r"levels.txt:1: 1 boxes for 0 goals; no level of the file"),
    ],
)
def test_files_without_levels_are_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "levels.txt"
    path.write_bytes(content)

    with pytest.raises(RequestError, match=message):
        read_collection(str(path))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="no_such_file"):
        read_collection(str(tmp_path / "no_such_file"))
