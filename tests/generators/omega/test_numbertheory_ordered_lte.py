"""Numbers of tuples, read from the prompts and counted by listing them in arrays."""

import re
from typing import Any, NamedTuple

import numpy as np

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.sampling import check_refusals, family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/numbertheory_ordered_lte"
BASES = {1: {2, 3}, 2: {3, 4}, 3: {3, 4}, 4: {3, 4}, 5: {3, 4}}
LIMITS = {1: {2, 3}, 2: {3, 4}, 3: {2, 3}, 4: {2, 3}, 5: {2, 3}}
SIZES = {1: {1, 2}, 2: {1, 2}, 3: {2, 3}, 4: {3, 4}, 5: {3, 4}}
WINDOWS = {1: (1, 10), 2: (1, 100), 3: (10, 100), 4: (100, 1000), 5: (1000, 10**7)}


class Question(NamedTuple):
    """What a prompt says."""

    coefficients: tuple[int, ...]
    exponent: int
    start: int
    top: int
    divisor: int
    coprime: bool


def read(text: str) -> Question:
    """The question of a prompt."""
    terms = re.search(r"-?\d*a\^\d(?: [+-] \d*[bcd]\^\d)*", text)
    assert terms is not None, text
    found = re.findall(r"([+-]?) ?(\d*)([abcd])\^(\d)", terms.group())
    exponents = {exponent for *_, exponent in found}
    assert len(exponents) == 1
    names = [name for _, _, name, _ in found]
    rest = text.replace(terms.group(), "...")
    if len(found) > 1:
        words = {2: "pairs", 3: "triples", 4: "quadruples"}
        assert f"ordered {words[len(found)]} ({', '.join(names)}) of positive integers" in rest
    else:
        assert re.search(r"integers a with 0 <= a|non-negative integers a", rest)
    limit = re.search(r"(?:<=|not exceeding) (\d)\^(\d)", rest)
    divisor = re.search(r"(?:divisible by|multiple of|\(mod) (\d)\^(\d)|(\d)\^(\d) divides", rest)
    assert limit is not None, text
    assert divisor is not None, text
    base, power = (int(group) for group in divisor.groups() if group)
    return Question(
        tuple(int(f"{sign}{number or 1}") for sign, number, *_ in found),
        int(exponents.pop()),
        int(len(found) > 1),
        int(limit[1]) ** int(limit[2]),
        base**power,
        "gcd(a, b, c) = 1" in rest or "without a common factor" in rest,
    )


def counted(question: Question) -> int:
    """Tuples listed in an array; of four variables, two sums of two are matched."""
    q, numbers = question.divisor, np.arange(question.start, question.top + 1)
    powers = [c * numbers**question.exponent % q for c in question.coefficients]
    if len(powers) == 4:
        left, right = (
            np.bincount(np.add.outer(x, y).ravel() % q, minlength=q)
            for x, y in (powers[:2], powers[2:])
        )
        return int(sum(left[r] * right[-r % q] for r in range(q)))
    total: Any = powers[0]
    common: Any = numbers
    for values in powers[1:]:
        total = np.add.outer(total, values)
        common = np.gcd.outer(common, numbers)
    good = total % q == 0
    return int(np.sum(good & (common == 1) if question.coprime else good))


@fewer_counts
@levels
def test_prompts_have_the_answers_that_a_listing_finds(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        found = counted(read(row.prompt[-1].content))

        assert row.answer == str(found % 1000), row.prompt
        low, high = WINDOWS[level]
        assert low <= (found if level == 5 else found % 1000) <= high
        check_response(row, found)


def check_response(row: Row, number: int) -> None:
    """The number is said, and sums of products have the values they are said to have."""
    text = row.response or ""
    assert f"N = {number}" in text
    single = "\n".join(line for line in text.splitlines() if "Altogether" not in line)
    for terms, value in re.findall(r"((?:\d+\*\d+ \+ )*\d+\*\d+(?: \+ 1)?) = (\d+)", single):
        products = [np.prod([int(x) for x in term.split("*")]) for term in terms.split(" + ")]
        assert sum(products) == int(value)
    for terms, value in re.findall(r"N = (\d+(?: [+-] (?:\d+\*)?\d+)+) = (\d+)\.", text):
        signed = re.findall(r"([+-]?) ?((?:\d+\*)?\d+)", terms)
        total = sum(
            (-1 if sign == "-" else 1) * np.prod([int(x) for x in product.split("*")])
            for sign, product in signed
        )
        assert total == int(value)


def test_the_reader_counts_what_can_be_counted_by_hand() -> None:
    assert counted(Question((1,), 2, 0, 4, 4, False)) == 3  # 0, 2, 4
    assert counted(Question((1, 1), 2, 1, 4, 4, False)) == 4  # both even
    assert counted(Question((1, 1, 1), 2, 1, 2, 8, True)) == 0


def test_all_small_questions_have_the_answers_that_a_listing_finds() -> None:
    generator = family(NAME)
    for base in (2, 3):
        for limit in (2, 3):
            for modulus in (2, 3):
                for c in ((1, 1), (1, -1), (2, 3), (5, -2), (1, 2, 3), (1, 1, -2)):
                    for coprime in (False, True) if len(c) == 3 and base == 3 else (False,):
                        params = generator.Params(base, limit, modulus, c, coprime)
                        found = counted(Question(c, base, 1, base**limit, base**modulus, coprime))
                        assert generator.solve(params).answer == found % 1000
                        assert generator.prove(params, found % 1000)


@levels
def test_knobs_keep_their_ranges(level: int) -> None:
    generator, rng = family(NAME), Stream.of("ranges", level)
    drawn = [generator.draw(rng, level) for _ in range(150)]

    assert {p.base for p in drawn} == BASES[level]
    assert {p.limit for p in drawn} == LIMITS[level]
    assert {p.modulus for p in drawn} == {2, 3}
    assert {len(p.coefficients) for p in drawn} == SIZES[level]
    assert {p.coprime for p in drawn} == ({False, True} if level == 5 else {False})


@levels
def test_no_answer_prevails(level: int) -> None:
    """Over numbers of tuples as they are drawn, of which few are possible."""
    generator, rng = family(NAME), Stream.of("shares", level)
    answers = [generator.solve(generator.draw(rng, level)).answer for _ in range(500)]
    assert max(map(answers.count, set(answers))) <= 0.19 * 500


def test_order_and_a_common_sign_are_no_part_of_the_key() -> None:
    generator = family(NAME)
    one = generator.Params(3, 2, 2, (1, -4, 5))
    other = generator.Params(3, 2, 2, (-5, -1, 4))
    congruent = generator.Params(3, 2, 2, (10, -4, 5))

    assert generator.key_of(one) == generator.key_of(other) != generator.key_of(congruent)
    assert generator.group_of(one) == generator.group_of(congruent)
    assert generator.solve(one).answer == generator.solve(other).answer


@levels
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    check_refusals(family(NAME, level), 25, lambda n: (n + 1, n - 1, -n, n + 1000))
