"""Which number of the text, result or constant an operand of a calculation is: exactly one, or the
row is refused.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.sources.constants import constants_of
from synthgen.generators.flames.sources.expressions import (
    Expression,
    Name,
    Number,
    Operation,
    names_in,
    value_of,
)
from synthgen.generators.flames.sources.text_numbers import TextNumber, implied_values

HUNDRED: Final = Number(Fraction(100))
AMBIGUOUS: Final = "operand_ambiguous"
UNKNOWN: Final = "operand_unknown"
IMPLIED_NUMBER: Final = "number_implied"


class UnresolvedError(ValueError):
    """An operand is no number of the text, or could be more than one; `reason` says which."""

    def __init__(self, reason: str, value: Fraction) -> None:
        super().__init__(f"{value}: {reason}")
        self.reason = reason


class Resolver:
    """Gives the operands of one row their names, step after step."""

    def __init__(self, question: str, numbers: Sequence[TextNumber]) -> None:
        self.numbers = {f"n{i}": number for i, number in enumerate(numbers)}
        self.constants = {constant.value for constant in constants_of(question)}
        self.implied = implied_values(question)
        self.steps: list[Expression] = []
        self.results: dict[str, Fraction] = {}

    def add(self, written: Expression, value: Fraction) -> None:
        """Take a calculation as the next step, unless it repeats one. Raises UnresolvedError."""
        step = self.resolved(written)
        if step not in self.steps:
            self.results[f"s{len(self.steps)}"] = value
            self.steps.append(step)

    def resolved(self, written: Expression) -> Expression:
        """The expression with names for its numbers. Raises UnresolvedError."""
        if isinstance(written, Number):
            return self._operand(written.value)
        if not isinstance(written, Operation):
            raise TypeError(f"{written} has a name already")
        shares = list(dict.fromkeys(self._shares(written)))
        if len(shares) > 1 or (shares and self._is_plain(written)):
            raise UnresolvedError(AMBIGUOUS, value_of(written, {}))
        if shares:
            return shares[0]
        return Operation(written.op, self.resolved(written.left), self.resolved(written.right))

    def _shares(self, written: Operation) -> Iterator[Expression]:
        """Readings by a fraction n of the text: `a/b`, `x*a/b`, `x/b*a` and, for 1/b, `x/b`."""
        for base, share in _as_shares(written):
            for name in self._fractions(share):
                yield name if base is None else _scaled(self.resolved(base), name)

    def _fractions(self, share: Fraction) -> Iterator[Name]:
        for name, number in self.numbers.items():
            if number.form == "fraction" and number.exact == share:
                yield Name(name)

    def _is_plain(self, written: Operation) -> bool:
        """Whether what is divided by can be read by itself, which makes two readings."""
        divided = written if written.op == "/" else written.left
        below = divided.right if isinstance(divided, Operation) else None
        return isinstance(below, Number) and any(True for _ in self._options(below.value))

    def _operand(self, value: Fraction) -> Expression:
        if value == 1:
            ones = [n for n, number in self.numbers.items() if _is_bare_one(number)]
            return Name(ones[0]) if len(ones) == 1 else Number(value)
        found = list(self._options(value))
        if not found:
            raise UnresolvedError(UNKNOWN, value)
        if len(found) > 1:
            raise UnresolvedError(AMBIGUOUS, value)
        if value in self.implied and self._is_read(found):
            raise UnresolvedError(IMPLIED_NUMBER, value)
        return found[0]

    def _is_read(self, found: list[Expression]) -> bool:
        return any(name in self.numbers for name in names_in(found[0]))

    def _options(self, value: Fraction) -> Iterator[Expression]:
        for name, number in self.numbers.items():
            if number.exact == value:
                yield Name(name)
            elif number.form in ("percent", "cents") and number.exact == value * 100:
                yield Operation("/", Name(name), HUNDRED)
        for name, result in self.results.items():
            if result == value:
                yield Name(name)
            elif result == value * 100 and self._is_percentage(name):
                yield Operation("/", Name(name), HUNDRED)
        if value in self.constants and value != 1:
            yield Number(value)

    def _is_percentage(self, name: str) -> bool:
        """Whether a step adds and takes away percentages, so that its result is one."""
        step = self.steps[int(name[1:])]
        if not isinstance(step, Operation) or step.op not in "+-":
            return False
        return self._is_share(step.left) and self._is_share(step.right)

    def _is_share(self, part: Expression) -> bool:
        if isinstance(part, Name):
            number = self.numbers.get(part.name)
            return self._is_percentage(part.name) if number is None else number.form == "percent"
        return part == HUNDRED


def _is_bare_one(number: TextNumber) -> bool:
    return number.exact == 1 and number.form == "one"


def _scaled(base: Expression, share: Name) -> Expression:
    return share if base == Number(Fraction(1)) else Operation("*", base, share)


def _as_shares(written: Operation) -> Iterator[tuple[Expression | None, Fraction]]:
    """The ways to see a calculation as a fraction of something (None: the fraction itself)."""
    match written:
        case Operation("/", Number(top), Number(bottom)) if bottom and top != bottom:
            yield None, top / bottom
            if top > bottom or top == 1:  # 2/3 beside a text that says a third is what the rest is
                yield written.left, 1 / bottom
        case Operation("/", Operation("*", base, Number(top)), Number(bottom)) if bottom:
            yield base, top / bottom
        case Operation("/", base, Number(bottom)) if bottom:
            yield base, 1 / bottom
        case Operation("*", Operation("/", base, Number(bottom)), Number(top)) if bottom:
            yield base, top / bottom
