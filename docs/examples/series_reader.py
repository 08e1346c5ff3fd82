"""Reads published questions about arithmetic series: "Sum 7 + 10 + 13 + ... (20 terms)."."""

import re
from typing import Any

from synthgen.audit import IllPosedError, UnreadError, reads
from synthgen.registry import generators

WORDING = re.compile(r"Sum (-?\d+) \+ (-?\d+) \+ (-?\d+) \+ \.\.\. \((\d+) terms\)\.")


@reads("tutorial/series")
def read_series(text: str) -> Any:
    """The first term, the step and the number of terms."""
    found = WORDING.fullmatch(text)
    if found is None:
        raise UnreadError
    first, second, third, terms = map(int, found.groups())
    if third - second != second - first:
        raise IllPosedError("the series is not arithmetic", f"{first}, {second}, {third}")
    family: Any = generators.get("tutorial/series")
    return family.Params(first, second - first, terms)
