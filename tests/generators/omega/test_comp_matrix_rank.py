"""Random rows under given ones, solved again from the prompts by counting and by listing."""

import re
from fractions import Fraction
from functools import cache
from itertools import product

import pytest

from tests.generators.omega.sampling import family, some_rows
from tests.generators.omega.tiers import counts, levels

NAME = "omega/comp_matrix_rank"
Vector = tuple[int, ...]


def read(text: str) -> tuple[int, list[Vector], int, bool, int]:
    """Prime, given rows, number of random rows, whether "at least", and the rank in question."""
    primes = re.findall(r"modulo (\d)|GF\((\d)\)|field with (\d) elements", text)
    (p,) = {int(n) for groups in primes for n in groups if n}
    found = re.findall(r"^(\d(?: \d)+)$", text, re.MULTILINE)
    rows = [tuple(map(int, line.split())) for line in found]
    found = re.findall(r"[(\[](\d(?:, \d)+)[)\]]", text)
    rows += [tuple(map(int, line.split(", "))) for line in found]
    more = re.search(
        r"\b(\d) more (?:rows|vectors)|(\d) equations join|(\d) random rows|the other (\d) rows|"
        r"(\d) further rows|its last (\d) rows",
        text,
    )
    single = re.search(
        r"one more row|One random row|the last row|one more vector|one equation|one further row|"
        r"its last row;|its last row are",
        text,
    )
    assert bool(more) != bool(single), text
    k = int(next(filter(None, more.groups()))) if more else 1
    event = re.search(
        r"(?:has rank|is then|span is|among these \d+ is|equations rank|have rank|"
        r"rank M is) (at least )?(\d)\b"
        r"(?! (?:x|more))",
        text,
    )
    assert event, text
    return p, rows, k, bool(event[1]), int(event[2])


def span(rows: list[Vector], p: int) -> set[Vector]:
    found = {(0,) * len(rows[0])}
    for row in rows:
        if row not in found:
            found = {
                tuple((x + t * y) % p for x, y in zip(v, row, strict=True))
                for v in found
                for t in range(p)
            }
    return found


@cache
def chance(p: int, n: int, rank: int, k: int, target: int, is_least: bool) -> Fraction:
    """By the number of vectors that a random row must avoid."""
    if k == 0:
        return Fraction(rank >= target if is_least else rank == target)
    inside = Fraction(p**rank, p**n)
    up = chance(p, n, rank + 1, k - 1, target, is_least) if rank < n else Fraction(0)
    return inside * chance(p, n, rank, k - 1, target, is_least) + (1 - inside) * up


@levels
@counts
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        p, given, k, is_least, target = read(row.prompt[-1].content)
        size = len(span(given, p))
        rank = next(r for r in range(9) if p**r == size)
        right = chance(p, len(given[0]), rank, k, target, is_least)
        assert right.numerator + right.denominator == int(row.answer), row.prompt[-1].content


@pytest.mark.parametrize(("p", "n", "k"), [(2, 3, 1), (2, 3, 2), (3, 2, 2), (3, 3, 1), (2, 4, 2)])
def test_small_matrices_by_listing_all_random_rows(p: int, n: int, k: int) -> None:
    generator = family(NAME)
    vectors = list(product(range(p), repeat=n))
    for given in [vectors[1:2], vectors[1:3], vectors[:3], [vectors[-1], vectors[-1]]]:
        sizes = [len(span([*given, *more], p)) for more in product(vectors, repeat=k)]
        for relation, target in product(("exactly", "at least"), range(1, n + 1)):
            hits = sum(s >= p**target if relation == "at least" else s == p**target for s in sizes)
            right = Fraction(hits, len(sizes))
            params = generator.Params(p, tuple(given), k, relation, target)
            assert generator.proven(params).answer == right.numerator + right.denominator


def test_the_order_of_rows_keeps_the_key() -> None:
    generator = family(NAME)
    for row in some_rows(NAME, 3, 20):
        params = generator.decode(row.params)
        twin = generator.Params(
            params.prime, params.given[::-1], params.random, params.relation, params.target
        )
        assert generator.key_of(twin) == generator.key_of(params)
        assert generator.proven(twin).answer == int(row.answer)


def test_each_line_of_work_is_true() -> None:
    """Sums of products of fractions, and rows of the same span."""
    for row in some_rows(NAME, 3, 40):
        p, given, *_ = read(row.prompt[-1].content)
        for line in (row.response or "").splitlines():
            if shown := re.findall(r"\((\d(?: \d)+)\)", line):
                rows = [tuple(map(int, text.split())) for text in shown]
                assert span(rows, p) == span(given, p)
            for text, value in re.findall(r": ([\d/*+ ]+) = (\d+(?:/\d+)?)", line):
                total = Fraction(0)
                for term in text.split(" + "):
                    factors = [Fraction(f) for f in term.split(" * ")]
                    total += factors[0] * (factors[1] if len(factors) > 1 else 1)
                assert total == Fraction(value), line
