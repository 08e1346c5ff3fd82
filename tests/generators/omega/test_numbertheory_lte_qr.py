"""Primes and powers, read from the prompts; small moduli are searched, for large ones sympy is."""

import re
from functools import cache
from typing import NamedTuple

from sympy import primerange
from sympy.ntheory.residue_ntheory import is_nthpow_residue, nthroot_mod

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import check_refusals, family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/numbertheory_lte_qr"
WINDOWS = {1: (1, 10), 2: (1, 100), 3: (10, 100), 4: (100, 1000), 5: (1000, 10**7)}
SEARCHED = 3000  # moduli up to this are searched
POWERS = {"square": 2, "cube": 3, "fourth power": 4, "fifth power": 5, "sixth power": 6}


class Question(NamedTuple):
    """What a prompt says: m^a + c, p^k, the prime or its class and p^l, and which m is sought."""

    a: int
    c: int
    k: int
    prime: int
    step: int
    powers: frozenset[int]
    asked: str


def read(text: str) -> Question:
    """The question of a prompt."""
    text = text.replace("p ≡ 1 (mod", "p = 1 (mod")
    polynomials = set(re.findall(r"\b[mn](?:\^(\d+))? ([+-]) (\d+)", text))
    assert len(polynomials) == 1, text
    exponent, sign, constant = polynomials.pop()
    asked = re.search(r"p(?:\^(\d))? divides m|m(?:\^\d)? [+-] \d+ ≡ 0 \(mod p(?:\^(\d))?\)", text)
    assert asked is not None, text
    given = re.search(r"the prime(?: number)? (\d+)", text)
    step = re.search(r"1 more than a multiple of (\d+)|p = 1 \(mod (\d+)\)", text)
    prime = int(given[1]) if given else 0
    k = int(asked[1] or asked[2] or 1)
    if prime:
        assert re.search(rf"from 1 to {prime}(\^{k})?\b", text)
    return Question(
        int(exponent or 1),
        int(sign + constant),
        k,
        prime,
        int(step[1] or step[2]) if step else 1,
        frozenset() if prime else needed(text),
        which(text),
    )


def needed(text: str) -> frozenset[int]:
    """The powers of the prime that must divide something."""
    names = "|".join(POWERS)
    if found := re.search(rf"whose ({names}) divides", text):
        return frozenset({POWERS[found[1]]})
    if found := re.search(rf"of which the ({names}) and the ({names}) both divide", text):
        return frozenset(POWERS[name] for name in found.groups())
    if found := re.search(rf"such that it and its ({names}) both divide", text):
        return frozenset({1, POWERS[found[1]]})
    if found := re.search(r"modulo p(?:\^(\d))? as well as modulo p\^(\d)", text):
        return frozenset({int(found[1] or 1), int(found[2])})
    if found := re.search(r"\(mod p(?:\^(\d))?\) has an integer solution", text):
        return frozenset({int(found[1] or 1)})
    assert re.search(r"that divides n", text), text
    return frozenset({1})


def which(text: str) -> str:
    if "N + M" in text or "sum of the number" in text:
        return "both"
    if re.search(r"number of (integers|solutions) m", text):
        return "number"
    if re.search(r"largest integer", text):
        assert re.search(r"m <= p", text)
        return "largest"
    assert re.search(r"(least|smallest) positive integer", text), text
    return "least"


def answer(question: Question) -> int:
    """By search or by sympy."""
    prime = question.prime or least_prime(question)
    found = solutions(question.a, question.c, prime, question.k)
    values = {
        "number": len(found),
        "both": len(found) + min(found),
        "largest": max(found),
        "least": min(found),
    }
    return values[question.asked]


def least_prime(question: Question) -> int:
    for prime in primerange(2, 500):
        if (prime - 1) % question.step == 0 and all(
            solvable(question.a, question.c, prime, k) for k in question.powers
        ):
            return int(prime)
    raise AssertionError(question)


@cache
def solvable(a: int, c: int, prime: int, k: int) -> bool:
    q = prime**k
    if q <= SEARCHED:
        return any((pow(n, a, q) + c) % q == 0 for n in range(q))
    return bool(is_nthpow_residue(-c % q, a, q))


@cache
def solutions(a: int, c: int, prime: int, k: int) -> list[int]:
    """All solutions from 1 to prime^k."""
    q = prime**k
    if q <= SEARCHED:
        return [n for n in range(1, q + 1) if (pow(n, a, q) + c) % q == 0]
    if a == 1:
        return [-c % q]
    return [int(n) for n in nthroot_mod(-c % q, a, q, all_roots=True)]


@fewer_counts
@levels
def test_prompts_have_the_answers_that_a_search_finds(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        found = answer(read(row.prompt[-1].content))

        assert row.answer == str(found), row.prompt
        assert WINDOWS[level][0] <= found <= WINDOWS[level][1]
        check_response(row)


def check_response(row: Row) -> None:
    """Every congruence holds that is stated with its modulus, and so does every equation."""
    modulus = 0
    for line in (row.response or "").splitlines():
        if found := re.match(r"Modulo (\d+)", line):
            modulus = int(found[1])
        for text, factor, power in re.findall(
            r"(\d+(?:\^\d+)? [+-] \d+) ≡ (\d+)\*(\d+), and", line
        ):
            assert (value(text) - int(factor) * int(power)) % modulus == 0, line
        for text, result, q in re.findall(
            r"and (\d+\*\d+(?:\^\d+)?) ≡ (\d+) \(mod (\d+)\), so", line
        ):
            assert (value(text) - int(result)) % int(q) == 0, line
        for u, y, q, t in re.findall(r"so (\d+) \+ (\d+)\*t ≡ 0 \(mod (\d+)\), t = (\d+)", line):
            assert (int(u) + int(y) * int(t)) % int(q) == 0, line
        for text, result in re.findall(r"((?:n = )?\d+ \+ \d+\*\d+) = (\d+)", line):
            assert value(text.removeprefix("n = ")) == int(result), line
        if found := re.match(r"p = (\d+) fails: .* of (\d+)\^(\d+) = (\d+), and so", line):
            assert int(found[2]) ** int(found[3]) == int(found[4])
    assert row.answer in (row.response or "").rsplit("\n\n", 1)[0].splitlines()[-1]


def value(text: str) -> int:
    """A sum of two terms, which are products of powers."""
    total, sign = 0, 1
    for token in text.split():
        if token in "+-":
            sign = 1 if token == "+" else -1
            continue
        product = 1
        for factor in token.split("*"):
            base, _, exponent = factor.partition("^")
            product *= int(base) ** int(exponent or 1)
        total += sign * product
    return total


# The family's own claims -----------------------------------------------------------------------


def test_all_small_questions_have_the_answers_that_a_search_finds() -> None:
    generator = family(NAME)
    for a in (1, 2, 3, 4, 5, 6):
        for c in (-9, -7, -5, -4, -3, -1, 1, 2, 3, 6, 7, 11):
            for k in (1, 2, 3, 4):
                params = generator.Params("least", a, c, k, k, 0)
                question = Question(a, c, k, 0, 1, frozenset({k}), "least")
                if c % least_prime(question):
                    found = generator.solve(params).answer
                    assert found == answer(question)
                    assert generator.prove(params, found)


@levels
def test_knobs_keep_their_ranges(level: int) -> None:
    generator = family(NAME)
    rng = Stream.of("ranges", level)
    drawn = [generator.draw(rng, level) for _ in range(600)]
    low, high = (1, 5) if level <= 3 else (2, 6)

    assert {p.a for p in drawn} == set(range(low, high + 1))
    assert {p.also for p in drawn} == set(range(low, high + 1))
    assert max(p.given for p in drawn if p.kind.startswith("count")) == (37 if level <= 3 else 59)
    assert {p.given for p in drawn if p.kind == "class"} == set(range(2, 10))
    assert len({p.kind for p in drawn}) == (6 if level < 3 else 5)


def test_congruent_constants_are_one_key_where_the_prime_is_given() -> None:
    generator = family(NAME)
    one, other = (generator.Params("count", 2, c, 2, 2, 7) for c in (5, 5 - 49))

    assert generator.key_of(one) == generator.key_of(other)
    assert generator.solve(one).answer == generator.solve(other).answer == 2


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    check_refusals(family(NAME, level), 50, lambda n: (n - 2, n - 1, n + 1, n + 2, 0))
