"""What readers of polygons share: numbers and diagonals of prompts, and the work shown."""

import re

from synthgen.row import Row


def work(row: Row) -> str:
    """The worked solution without its closing sentence."""
    return (row.response or "").rpartition("\n\n")[0]


def only(pattern: str, text: str) -> int:
    """The number that all matches of a pattern agree on."""
    found = {int(n) for groups in re.findall(pattern, text) for n in groups if n}
    assert len(found) == 1, (pattern, text)
    return found.pop()


def read_diagonals(text: str) -> list[tuple[int, int]]:
    """The pairs of vertices, in whichever notation."""
    for pattern in (
        r"from vertex (\d+) to vertex (\d+)",
        r"\b(\d+)-(\d+)\b",
        r"P_(\d+) P_(\d+)",
        r"\{(\d+), (\d+)\}",
        r"\((\d+), (\d+)\)",
        r"\b(\d+) and (\d+)\b",
    ):
        if found := re.findall(pattern, text):
            return [(int(a), int(b)) for a, b in found]
    raise AssertionError(text)
