"""Scores any response to a deal: whether its formula is legal, and whether it makes the target."""

import re
from collections.abc import Iterable, Iterator

from synthgen.generators.general_points._deals import Deal
from synthgen.generators.general_points._formula import (
    MAX_CHARS,
    FormulaError,
    read_formula,
)
from synthgen.judging import Verdict, extract
from synthgen.judging.text import visible

_TOLD = re.compile(r"[A-Za-z,;] (?=[^A-Za-z,;]+\Z)")
_DENIAL = re.compile(r"\b(?:not|never|no|cannot)\b|n['’]t\b", re.IGNORECASE)


def judge_formula(deal: Deal, text: str) -> Verdict:
    """A verdict on the last formula that a response gives.

    `valid` says that it is a legal formula that uses the number of each card exactly once, under
    the rule by which the deal is judged; `correct` that it makes the target as well.
    """
    reason = "no formula found"
    for reading in _readings(text, deal.target):
        try:
            formula = read_formula(reading, deal.target)
        except FormulaError as error:
            reason = f"no legal formula: {error}"
            continue
        if sorted(formula.numbers) != list(deal.values):
            used, wanted = _listed(sorted(formula.numbers)), _listed(deal.values)
            return Verdict(False, 0.0, f"it uses {used}, the cards are {wanted}", valid=False)
        if formula.value != deal.target:
            return Verdict(False, 0.0, f"it makes {formula.value}, not {deal.target}", valid=True)
        return Verdict(True, 1.0, f"it makes {deal.target}", valid=True)
    return Verdict(False, 0.0, reason, valid=False)


def _readings(text: str, target: int) -> Iterator[str]:
    """What the common markers say, else the last line, else what stands at its end.

    A result at the end, "= 24", is left out first: the last line's answer stands before it.
    """
    text = visible(text).rstrip(" \n.")
    text = re.sub(rf"(?:\s{{0,9}}=\s{{0,9}}{target}){{1,2}}\Z", "", text).strip()
    readings = extract(text)
    yield from readings
    if text in readings:  # no marker: "We get (10 - 4) * (2 + 2)"
        line = text[-MAX_CHARS:].rsplit("\n", 1)[-1]
        told = _TOLD.search(line)
        if told and not _DENIAL.search(line):
            yield line[told.end() :]


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
