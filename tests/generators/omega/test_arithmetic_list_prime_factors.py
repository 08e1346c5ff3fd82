"""`omega/arithmetic_list_prime_factors` read by a stranger: `sympy.factorint`, every line."""

import math
import re
from collections import Counter
from typing import Any

from synthgen.registry import generators
from synthgen.row import Row
from tests.generators.omega.tiers import counts, levels

FOUND = re.compile(r"The smallest prime factor of (\d+) is (\d+): (\d+) = ([\d^* ]+)\.")
PRIME = re.compile(
    r"(\d+) is prime, because no prime up to (\d+) divides it and (\d+)\^2 = (\d+) is greater\."
)
WHOLE = re.compile(r"The prime factorization is: (\d+) = ([\d^* ]+)\.")
SUM = re.compile(r"Add the distinct primes: ([\d+ ]+) = (\d+)\.")
LARGEST = re.compile(r"The largest of these primes is (\d+)\.")
RANKED = re.compile(
    r"The (two|three) largest of these primes are ([\d, ]+), so the ([a-z-]+) is (\d+)\."
)


def family(level: int) -> Any:
    cls = generators.get("omega/arithmetic_list_prime_factors")
    return cls(cls.Config(level=level), seed=33)


def factor(n: int) -> dict[int, int]:
    from sympy import factorint

    return {int(p): int(e) for p, e in factorint(n).items()}


def number(row: Row) -> int:
    (found,) = re.findall(r"\d+", row.prompt[-1].content)
    return int(found)


def expected(row: Row, primes: list[int]) -> str:
    """The answer, from the words of the question and the ascending primes of the number."""
    text = row.prompt[-1].content
    if "sum" in text:
        return str(sum(primes))
    for word, rank in (("second-largest", 2), ("third-largest", 3), ("largest", 1)):
        if word in text:
            return str(primes[-rank])
    assert "[" in text or "square brackets" in text
    return f"[{', '.join(map(str, primes))}]"


def powers(text: str) -> dict[int, int]:
    """{2: 3, 5: 1} for "2^3 * 5"; a base that occurs twice is refused."""
    parts = [part.partition("^") for part in text.split(" * ")]
    found = {int(base): int(exponent or 1) for base, _, exponent in parts}
    assert len(found) == len(parts), text
    return found


def multiplied(text: str) -> int:
    return math.prod(base**exponent for base, exponent in powers(text).items())


def check_line(line: str, n: int, primes: list[int]) -> None:
    """A line of one of the known kinds, true in all it says; any other line is refused."""
    if match := FOUND.fullmatch(line):
        whole, prime = int(match[1]), int(match[2])
        assert whole == int(match[3]) == multiplied(match[4])
        assert n % whole == 0
        assert prime == min(factor(whole)) == min(powers(match[4]))
    elif match := PRIME.fullmatch(line):
        assert factor(int(match[1])) == {int(match[1]): 1}
        tried, beyond, square = map(int, match.groups()[1:])
        assert beyond == tried + 1
        assert square == beyond * beyond > int(match[1])
    elif match := WHOLE.fullmatch(line):
        assert int(match[1]) == n
        assert powers(match[2]) == factor(n)
    else:
        check_conclusion(line, primes)


def check_conclusion(line: str, primes: list[int]) -> None:
    if match := SUM.fullmatch(line):
        assert list(map(int, match[1].split(" + "))) == primes
        assert sum(primes) == int(match[2])
    elif match := LARGEST.fullmatch(line):
        assert int(match[1]) == primes[-1]
    else:
        match = RANKED.fullmatch(line)
        assert match, line
        shown = list(map(int, match[2].split(", ")))
        assert shown == primes[::-1][: {"two": 2, "three": 3}[match[1]]]
        assert match[3] == {2: "second-largest", 3: "third-largest"}[len(shown)]
        assert int(match[4]) == shown[-1]


@counts
@levels
def test_a_stranger_finds_the_same_answer_and_no_false_line(level: int, count: int) -> None:
    for row in family(level).rows("train", count):
        n = number(row)
        primes = sorted(factor(n))
        assert row.answer == expected(row, primes)
        assert row.answer_type == ("list" if row.answer.startswith("[") else "integer")
        work, _, close = (row.response or "").rpartition("\n\n")
        for line in work.splitlines():
            check_line(line, n, primes)
        assert row.answer in close


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    generator = family(level)
    for row in generator.rows("train", 200):
        params = generator.decode(row.params)
        answer = generator.solve(params).answer
        assert generator.prove(params, answer)
        assert not any(generator.prove(params, other) for other in wrong_answers(answer))


def wrong_answers(answer: Any) -> list[Any]:
    if isinstance(answer, int):
        return [answer + 1, answer - 1, -answer, 0, 2 * answer]
    changed = [[*answer[:-1], answer[-1] + 2], [1, *answer], [*answer, answer[-1]], answer[::-1]]
    return [answer[1:], answer[:-1], [], *changed]


def test_the_proof_refuses_a_false_certificate() -> None:
    generator, params = family(1), family(1).Params
    false = {
        "a composite": params(1798, (2, 899), "list"),
        "a missing prime": params(1798, (2, 29), "list"),
        "a one": params(1798, (1, 2, 29, 31), "list"),
        "negative primes": params(1798, (-2, -29, 31), "list"),
        "the first strong pseudoprime to 2 and 3": params(1373653, (1373653,), "list"),
    }

    for params in false.values():
        assert not generator.prove(params, sorted(set(params.primes)))
    assert generator.prove(generator.Params(1798, (2, 29, 31), "list"), [2, 29, 31])


def test_primality_is_decided_as_by_sieve() -> None:
    from synthgen.generators.omega.arithmetic_list_prime_factors import _is_prime

    sieve = bytearray([0, 0]) + bytearray([1]) * 49_998
    for p in range(2, 224):
        for multiple in range(p * p, 50_000, p):
            sieve[multiple] = 0

    assert [n for n in range(50_000) if _is_prime(n)] == [n for n in range(50_000) if sieve[n]]


@levels
def test_all_questions_are_asked(level: int) -> None:
    generator = family(level)

    asked = Counter(generator.decode(row.params).question for row in generator.rows("train", 600))

    assert set(asked) == {"list", "sum", "largest", "second-largest", "third-largest"}
    assert min(asked.values()) > 40
