"""`omega/arithmetic_gcd` read by a stranger: numbers out of the text, `math.gcd`, every line."""

import math
import re
from typing import Any

from synthgen.registry import generators
from synthgen.row import Row
from tests.generators.omega.tiers import counts, levels

STEP = re.compile(r"Divide (\d+) by (\d+): (\d+) = (\d+) \* (\d+) \+ (\d+)\.")
END = re.compile(
    r"The remainder is 0, so by Euclid's algorithm the greatest common divisor is "
    r"the last divisor, (\d+)\."
)


def family(level: int) -> Any:
    cls = generators.get("omega/arithmetic_gcd")
    return cls(cls.Config(level=level), seed=31)


def numbers(row: Row) -> tuple[int, int]:
    """The two numbers, the only ones in any wording; a wording may repeat them."""
    found = list(dict.fromkeys(map(int, re.findall(r"\d+", row.prompt[-1].content))))
    assert len(found) <= 2
    return found[0], found[-1]


def check_work(work: list[str], a: int, b: int) -> int:
    """Every line is a true division that continues the one before; what the last line claims."""
    high, low = max(a, b), min(a, b)
    for line in work[:-1]:
        step = STEP.fullmatch(line)
        assert step, line
        dividend, divisor, whole, quotient, again, rest = map(int, step.groups())
        assert (dividend, divisor) == (whole, again) == (high, low)
        assert whole == quotient * again + rest
        assert 0 <= rest < again
        high, low = low, rest
    end = END.fullmatch(work[-1])
    assert end, work[-1]
    assert (low, int(end[1])) == (0, high)
    return high


@counts
@levels
def test_a_stranger_finds_the_same_answer_and_no_false_line(level: int, count: int) -> None:
    for row in family(level).rows("train", count):
        a, b = numbers(row)
        assert row.answer == str(math.gcd(a, b))
        work, _, close = (row.response or "").rpartition("\n\n")
        assert check_work(work.splitlines(), a, b) == int(row.answer)
        assert row.answer in close


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(level)
    for row in generator.rows("train", 100):
        pair, answer = generator.decode(row.params), int(row.answer)
        divisors = {answer // p for p in (2, 3, 5, 7) if answer % p == 0}
        wrong = {answer + 1, answer - 1, 2 * answer, -answer, 0, pair.a, pair.b, *divisors}
        assert generator.prove(pair, answer)
        assert not any(generator.prove(pair, other) for other in wrong - {answer})


def test_one_number_that_divides_the_other_is_the_answer() -> None:
    generator = family(1)
    for a, b in ((12, 12), (12, 36), (1, 7), (1, 1)):
        pair = generator.Params(a, b)
        assert generator.solve(pair).answer == a
        assert generator.prove(pair, a)
