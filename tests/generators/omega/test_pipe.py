"""PIPE: both problems solved again from the prompt, and what each part changes."""

import re
from dataclasses import replace
from fractions import Fraction
from math import gcd
from typing import Any

import pytest
import sympy

from synthgen.errors import RequestError
from synthgen.generators.omega._composing import PORTS, SOURCES, lettered, part
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.testing.wrong import wrong_values
from tests.generators.omega.sampling import most_common_share, spearman, tellings
from tests.generators.omega.tiers import counts, levels

NAME = "omega/pipe"
RULE = re.compile(r"K = \(Q mod (\d+)\)(?: ([+-]) (\d+))?")
NOISE = re.compile(r"Q mod \d+ is the remainder, from 0 to \d+, of Q on division by \d+")


def rows(count: int, **config: Any) -> list[Row]:
    cls: Any = generators.get(NAME)
    return list(cls(cls.Config(**config), seed=7).rows("train", count))


def rule(text: str) -> tuple[int, int]:
    """The modulus and the shift, which the prompt states once."""
    (found,) = RULE.findall(text)
    m, sign, c = found
    return int(m), int(sign + c or 0)


@levels
@counts
def test_gcd_into_gcd_from_the_text(level: int, count: int) -> None:
    for row in rows(
        count, level=level, first="omega/arithmetic_gcd", second="omega/arithmetic_gcd"
    ):
        text = row.prompt[-1].content
        m, c = rule(text)
        rest = NOISE.sub("", RULE.sub("", text))
        blocks = [
            (set(map(int, re.findall(r"\b\d{2,}\b", b))), bool(re.search(r"\bK\b", b)))
            for b in re.split(r"\n\n|Second problem", rest)
        ]
        (one,) = [n for n, has_k in blocks if len(n) == 2 and not has_k] or [
            n for n, has_k in blocks if len(n) == 1 and not has_k
        ]
        (two,) = [n for n, has_k in blocks if n and has_k]
        q = gcd(*one) if len(one) == 2 else one.copy().pop()
        assert gcd(q % m + c, *two) == int(row.answer), text


@levels
def test_mixed_into_mixed_by_python(level: int) -> None:
    """Every expression of the prompt, K in one of them, evaluated with fractions."""
    name = "omega/arithmetic_mixed"
    for row in rows(40, level=level, first=name, second=name):
        text = row.prompt[-1].content
        m, c = rule(text)
        expressions = re.findall(r"[-(K\d][-+*/()\d K]*[\d)K]", NOISE.sub("", RULE.sub("", text)))
        # numbers of lists and ranges of remainders have no operator with spaces round it
        found = [e for e in expressions if re.search(r" [-+*/] ", e)]
        one, two = sorted(found, key=lambda e: "K" in e)
        q = value(one, 0)
        assert q.denominator == 1
        assert value(two, int(q) % m + c) == Fraction(row.answer), text


def value(expression: str, k: int) -> Fraction:
    found = sympy.sympify(expression.replace("K", f"({k})"), rational=True)
    return Fraction(int(found.p), int(found.q))


@pytest.mark.parametrize("second", sorted(PORTS))
def test_the_letter_stands_for_the_number(second: str) -> None:
    """Put back, it gives the second family's own text; the letter stands there once or more.

    Blocked cells of a row are listed in order, and one with a letter last: there the text differs.
    """
    family = part(second)
    for row in rows(20, second=second):
        params = generators.get(NAME)().decode(row.params)
        asked, port = family.decode(params.asked), PORTS[second]
        number = port.get(asked, params.place)
        assert port.put(asked, params.place, number) == asked
        for wording in port.wordings or range(len(family.templates)):
            text = lettered(second, asked, params.place, wording)
            assert re.search(r"\bK(?=[a-d]\^)|\bK\b", text)
            assert not re.search(r"\d{20,}", text)
            if "by_rows" in str(family.templates[wording]):
                continue
            if number > 0:
                back = re.sub(r"\bK(?=[a-d]\^)|\bK\b", str(number), text)
                assert back == family.problem(asked, wording)


@levels
def test_each_part_changes_the_answer(level: int) -> None:
    generator: Any = generators.get(NAME)()
    for row in rows(40, level=level):
        params = generator.decode(row.params)
        first, second = part(params.first), part(params.second)
        q = int(first.solve(first.decode(params.given)).answer)
        port, asked = PORTS[params.second], second.decode(params.asked)
        k = port.get(asked, params.place)
        assert k == q % params.modulus + params.shift
        assert (q + 1) % params.modulus + params.shift == k + 1
        assert row.answer not in (str(q), str(k))
        if port.alone or params.second == "omega/algebra_linear_equation":
            continue  # of the next number not all primes are known, of the equation no integer
        changed = port.put(asked, params.place, k + 1)
        assert second.solve(changed).answer != second.solve(asked).answer


def test_a_wrong_answer_of_the_first_part_is_refused() -> None:
    generator: Any = generators.get(NAME)()
    for row in rows(60):
        params = generator.decode(row.params)
        answer = generator.solve(params).answer
        assert generator.prove(params, answer)
        assert not any(generator.prove(params, wrong) for wrong in wrong_values(answer))
        wrong = replace(params, answer=params.answer + 1, shift=params.shift - 1)
        assert not generator.prove(wrong, answer)


def test_the_listing_has_every_pair_and_what_the_letter_stands_for() -> None:
    lines = generators.get(NAME).listing()
    pairs = [(line["first"], line["second"]) for line in lines]
    assert pairs == [(a, b) for a in SOURCES for b in PORTS]
    assert all(line["K stands for"] == PORTS[line["second"]].what for line in lines)


@pytest.mark.parametrize("role", ["first", "second"])
def test_a_family_that_does_not_fit_is_refused_with_those_that_do(role: str) -> None:
    with pytest.raises(RequestError) as refused:
        rows(1, **{role: "omega/geometry_triangle"})
    fitting = SOURCES if role == "first" else PORTS
    assert all(name in str(refused.value) for name in fitting)


@pytest.mark.parametrize("second", sorted(PORTS))
def test_every_second_part_gives_proven_rows(second: str) -> None:
    for level in (1, 3, 5):
        proven(4, level=level, first="omega/arithmetic_gcd", second=second)


@pytest.mark.parametrize("first", SOURCES)
def test_every_first_part_gives_proven_rows(first: str) -> None:
    for level in (1, 3, 5):
        proven(3, level=level, first=first, second="omega/arithmetic_gcd")


@pytest.mark.slow
@pytest.mark.parametrize("second", sorted(PORTS))
@pytest.mark.parametrize("first", SOURCES)
def test_every_pair_gives_proven_rows(first: str, second: str) -> None:
    proven(2, first=first, second=second)


def proven(count: int, **config: Any) -> None:
    found = rows(count, **config)
    assert len({row.key for row in found}) == count
    assert all(row.verified_by == "proofs_of_both_parts" for row in found)


def test_difficulty_wordings_and_answers() -> None:
    assert spearman(NAME, 200) >= 0.9
    assert len(tellings(NAME, 2, 400)) == 40
    assert all(most_common_share(NAME, level, 200) <= 0.15 for level in range(1, 6))
