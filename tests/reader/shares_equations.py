"""Linear equations over named unknowns, solved exactly."""

from collections.abc import Mapping
from fractions import Fraction

from tests.reader.text import UnderdeterminedError, UnreadableError

ONE = ""  # the name under which an equation has its constant


class Equations:
    """Sums that are zero. Each is kept solved for one unknown, by those before it."""

    def __init__(self) -> None:
        self.solved: dict[str, dict[str, Fraction]] = {}

    def add(self, terms: Mapping[str, Fraction | int]) -> None:
        """A sum of multiples of unknowns that is zero; "" stands for 1."""
        row = self._reduced(terms)
        name = next((one for one in row if one != ONE), None)
        if name is None:
            if row.get(ONE):
                raise UnreadableError("what is told contradicts itself")
            return
        factor = row.pop(name)
        self.solved[name] = {one: -value / factor for one, value in row.items()}
        for other, known in self.solved.items():
            self.solved[other] = self._reduced(known)

    def value(self, terms: Mapping[str, Fraction | int]) -> Fraction:
        """What a sum comes to."""
        row = self._reduced(terms)
        free = [one for one in row if one != ONE]
        if free:
            raise UnderdeterminedError(f"nothing fixes {free}")
        return row.get(ONE, Fraction(0))

    def _reduced(self, terms: Mapping[str, Fraction | int]) -> dict[str, Fraction]:
        """A sum with the solved unknowns replaced."""
        row: dict[str, Fraction] = {}
        for name, factor in terms.items():
            known = self.solved.get(name, {name: Fraction(1)})
            for one, value in known.items():
                row[one] = row.get(one, Fraction(0)) + factor * value
        return {one: value for one, value in row.items() if value}
