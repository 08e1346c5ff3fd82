"""Published number theory, against loops over everything that is counted or sought."""

from itertools import combinations, count, product
from math import gcd
from typing import Any

import pytest

from synthgen.audit import Kind
from synthgen.seeding import Stream
from tests.generators.omega.published import checked
from tests.generators.omega.tiers import counts

PRIMES = [p for p in range(2, 200) if all(p % d for d in range(2, p))]


def streams(name: str, number: int) -> list[Stream]:
    return [Stream.of(name, i) for i in range(number)]


# Prime powers ----------------------------------------------------------------------------------


def least_question(a: int, c: int, k: int, also: int | None = None) -> str:
    if also is None:
        return (
            "Let p be the least prime number for which there exists a positive integer n such that "
            f"n^{a}+({c}) is divisible by p^{k}. Find the least positive integer m such that "
            f"m^{a}+({c}) is divisible by p^{k}."
        )
    return (
        "Let p be the least prime number for which there exists a positive integer n such that "
        f"n^{a}+({c}) is divisible by p^{k}, and that n^{a}+({c}) is also divisible by p^{also}. "
        f"Find the smallest positive integer m such that m^{a}+({c}) is divisible by p^{k}."
    )


def least(a: int, c: int, k: int, also: int, classes: int = 1) -> int:
    for p in PRIMES:
        q = p**also
        if (p - 1) % classes == 0 and any((n**a + c) % q == 0 for n in range(1, q + 1)):
            return next(m for m in count(1) if (m**a + c) % p**k == 0)
    raise AssertionError


@counts
def test_least_primes_and_numbers(count: int) -> None:
    for rng in streams("least primes", min(count, 300)):
        a, c, k = rng.randint(1, 5), rng.randint(-2, 2), rng.randint(1, 3)
        also = rng.randint(k, 3)
        for other in (None, also):
            value = least(a, c, k, other or k)
            question = least_question(a, c, k, other)
            assert checked("numbertheory_lte_qr", question, value).kind is Kind.RIGHT, question
            assert checked("numbertheory_lte_qr", question, value + 1).kind is Kind.WRONG


@counts
def test_least_primes_of_a_class(count: int) -> None:
    for rng in streams("classes", min(count, 100)):
        mod, a, k = rng.randint(2, 6), rng.randint(1, 4), 2
        question = (
            f"Let p be a prime with p=1 (mod {mod}). For the least p where, for some integer n, "
            f"n^{a}=-1 (mod p^{k}) has a solution, find the minimal n for this p."
        )
        found = checked("numbertheory_lte_qr", question, "")
        assert found.right == str(least(a, 1, k, k, mod)), question


@counts
def test_numbers_of_solutions(count: int) -> None:
    for rng in streams("solutions", min(count, 300)):
        p, a, k = rng.choice([2, 3, 5, 7, 11, 13]), rng.randint(1, 5), rng.randint(1, 3)
        some = [m for m in range(1, p**k + 1) if (m**a + 1) % p**k == 0]
        condition = f"satisfy m^{a}+1=0 (mod {p}^{k})"
        question = f"let p={p}. How many solutions m in [1, 2, ..., {p}^{k}] {condition}?"
        assert checked("numbertheory_lte_qr", question, len(some)).kind is Kind.RIGHT
        question = (
            f"let p={p}. Let N be the number of solutions m in [1, 2, ..., {p}^{k}] that "
            f"{condition}. Let M be the minimum of these solutions. What is N+M?"
        )
        found = checked("numbertheory_lte_qr", question, len(some) + min(some, default=0))
        assert found.kind is (Kind.RIGHT if some else Kind.ILL_POSED)


def test_the_largest_of_infinitely_many_is_ill_posed() -> None:
    question = (
        "Let p be the smallest prime number for which there exists a positive integer n where "
        "n^2+(1) is a multiple of p^1, and n^2+(1) is also a multiple of p^2. Find the largest "
        "positive integer m such that m^2+(1) is a multiple of p^1."
    )

    found = checked("numbertheory_lte_qr", question, "24")

    assert (found.kind, "infinitely many" in found.reason) == (Kind.ILL_POSED, True)


def test_slips_with_prime_powers_are_named() -> None:
    found = checked("numbertheory_lte_qr", least_question(2, 1, 1, 2), "7")
    assert (found.right, found.reason) == ("2", "the number is that of the higher power")
    found = checked("numbertheory_lte_qr", least_question(4, 2, 1), "1")
    assert (found.right, found.reason) == ("2", "multiples of the power of p are left out")


# Tuples ----------------------------------------------------------------------------------------


def alone(b: int, i: int, j: int) -> str:
    return (
        f"Assume N is the number of integers a which are >= 0 where a <= {b}^{i} and a^{b} is "
        f"divisible by {b}^{j}. Find N mod 1000."
    )


def tuples(b: int, i: int, j: int, coefficients: tuple[int, ...], positive: str) -> str:
    what = {2: "pairs", 3: "triples", 4: "quadruples"}[len(coefficients)]
    names = ", ".join("abcd"[: len(coefficients)])
    terms = " + ".join(f"({c}){x}^{b}" for c, x in zip(coefficients, "abcd", strict=False))
    return (
        f"Let N be the number of ordered {what} of {positive}integers ({names}) such that {names} "
        f"<= {b}^{i} and {terms} is divisible by {b}^{j}. Find N mod 1000."
    )


@pytest.mark.parametrize(("b", "i", "j"), [(2, 2, 3), (3, 2, 2), (3, 3, 3), (4, 3, 2), (4, 4, 3)])
def test_single_numbers_count_0(b: int, i: int, j: int) -> None:
    number = sum(a**b % b**j == 0 for a in range(b**i + 1))

    assert checked("numbertheory_ordered_lte", alone(b, i, j), number).kind is Kind.RIGHT
    found = checked("numbertheory_ordered_lte", alone(b, i, j), number - 1)
    assert (found.kind, found.reason) == (Kind.WRONG, "a = 0 is not counted")


@counts
def test_tuples_are_counted(count: int) -> None:
    for rng in streams("tuples", min(count, 60)):
        b, i, size = rng.choice((2, 3)), 2, rng.randint(2, 4)
        j = rng.randint(2, 3)
        coefficients = tuple(rng.choice((-1, 1)) * rng.randint(1, 4) for _ in range(size))
        numbers = product(range(1, b**i + 1), repeat=size)
        number = sum(
            sum(c * x**b for c, x in zip(coefficients, some, strict=True)) % b**j == 0
            for some in numbers
        )
        question = tuples(b, i, j, coefficients, "positive ")
        assert checked("numbertheory_ordered_lte", question, number % 1000).kind is Kind.RIGHT
        unbounded = tuples(b, i, j, coefficients, "")
        assert checked("numbertheory_ordered_lte", unbounded, number % 1000).kind is Kind.ILL_POSED


@pytest.mark.parametrize("coefficients", [(1, -1, 1), (0, 1, 1), (-1, 0, 0)])
def test_triples_without_a_common_factor(coefficients: tuple[int, ...]) -> None:
    a, b, c = coefficients
    question = (
        "Find the number of ordered triples T of positive integers (a, b, c) satisfying three "
        "conditions: 1. a, b, c <= 3^2, 2. a, b, c are relatively coprime, and 3. "
        f"({a})a^3 + ({b})b^3 + ({c})c^3 is a multiple of 3^2. Find N mod 1000."
    )
    number = sum(
        (a * x**3 + b * y**3 + c * z**3) % 9 == 0 and gcd(x, y, z) == 1
        for x, y, z in product(range(1, 10), repeat=3)
    )

    assert checked("numbertheory_ordered_lte", question, number % 1000).right == str(number)


# Digits ----------------------------------------------------------------------------------------

PARTS = (
    " Let Q and R be the quotient and remainder, respectively, when N is divided by {unit}. "
    "Find Q + R."
)
MULTIPLE = "the resulting number is a multiple of {m}."
RULES = {
    "change1": f"whenever one of its digits changes to {{t}}, {MULTIPLE}{PARTS}",
    "change2": f"whenever two of its digits changes to {{t}}, {MULTIPLE}{PARTS}",
    "swap": f"whenever you swap the positions of two of its adjacent digits, {MULTIPLE} Find N.",
    "alternating": "the absolute value of the alternating sum (starting with adding the most "
    "significant digit) of the digits of n is divisible by {m}. Find N mod {unit}.",
    "sum": "the sum of the digits of n is divisible by {m}. Find N.",
    "reverse": "both the number and the number formed by reversing its digits are divisible by "
    f"{{m}}.{PARTS}",
}
RANKS = {"change1": 1, "change2": 1, "swap": 3, "alternating": 1, "sum": 10, "reverse": 1}


def keeps(kind: str, text: str, m: int, t: int) -> bool:
    digits = [int(x) for x in text]
    if kind == "sum":
        return sum(digits) % m == 0
    if kind == "alternating":
        return (sum(digits[::2]) - sum(digits[1::2])) % m == 0
    if kind == "reverse":
        return int(text) % m == int(text[::-1]) % m == 0
    places = range(len(text))
    if kind == "swap":
        pairs = [(i, i + 1) for i in places[:-1]]
        made = [[digits[j if x == i else i if x == j else x] for x in places] for i, j in pairs]
    else:
        chosen = combinations(places, int(kind[-1]))
        made = [[t if x in some else digits[x] for x in places] for some in chosen]
    return all(int("".join(map(str, one))) % m == 0 for one in made)


@counts
@pytest.mark.parametrize("kind", sorted(RULES))
def test_digits(kind: str, count: int) -> None:
    settled = 0
    for rng in streams(f"digits {kind}", min(count, 200)):
        d, m, t = rng.randint(2, 4), rng.randint(3, 9), rng.randint(1, 9)
        greatest, rank, unit = rng.below(2) == 1, RANKS[kind], 10 ** (d - 1)
        numbers = range(unit, 10 * unit)
        kept = [n for n in numbers[:: -1 if greatest else 1] if keeps(kind, str(n), m, t)]
        end = rng.choice(("maximum", "biggest") if greatest else ("smallest", "least"))
        which = {1: "", 3: "third ", 10: "tenth "}[rank] + end
        rule = RULES[kind].format(t=t, m=m, unit=unit)
        question = f"let N be the {which} {d}-digit positive integer with the property that {rule}"
        if len(kept) < rank:
            assert checked("numbertheory_qr_sum", question, 1).kind is Kind.ILL_POSED
            continue
        n = kept[rank - 1]
        answer: Any = n
        if "Q + R" in rule:
            answer = sum(divmod(n, unit))
            found = checked("numbertheory_qr_sum", question, n)
            assert found.reason in (
                "the number is given in place of Q + R",
                "another value is stated",
            )
        elif "mod" in rule:
            answer = n % unit
        assert checked("numbertheory_qr_sum", question, answer).kind is Kind.RIGHT, question
        settled += 1
    assert settled
