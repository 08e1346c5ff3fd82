"""Determinants modulo 1000, read from the prompts and computed again without any division."""

import ast
import json
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.row import Row
from synthgen.seeding import Stream
from tests.generators.omega.matrix_texts import GENERAL, Table, integers, kind_of, read_matrix
from tests.generators.omega.sampling import (
    all_templates,
    check_refusals,
    family,
    mean_difficulties,
    templates,
    train,
)
from tests.generators.omega.tiers import tiered

NAME = "omega/arithmetic_matrix_determinant"
LEVELS = tuple(GENERAL)


# The independent reader ------------------------------------------------------------------------


def determinant(a: Table) -> int:
    """Bird's division-free algorithm (2011): n - 1 products with a modified matrix."""
    n = len(a)
    f = a
    for _ in range(n - 1):
        lower = [
            [0] * i + [-sum(f[k][k] for k in range(i + 1, n)), *f[i][i + 1 :]] for i in range(n)
        ]
        f = [[sum(x * a[k][j] for k, x in enumerate(row) if x) for j in range(n)] for row in lower]
    return f[0][0] if n % 2 else -f[0][0]


@tiered(25, 500, 10_000)
@pytest.mark.parametrize("level", LEVELS)
def test_prompts_have_the_answers_that_another_algorithm_finds(level: int, count: int) -> None:
    for row in family(NAME, level).rows("train", count):
        matrix = read_matrix(row.prompt[-1].content)
        value = determinant(matrix)

        assert [list(r) for r in json.loads(row.params)["rows"]] == matrix
        assert row.answer == str(value % 1000)
        if count <= 500:
            check_response(row, value)


def check_response(row: Row, value: int) -> None:
    """Every equation holds; every smaller matrix has the determinant that is said of it."""
    listed: Table = []
    for line in (row.response or "").splitlines():
        check_arithmetic(line)
        if found := re.match(r"Row \d+.*: \[([-\d, ]+)\]\.$", line):
            listed.append(integers(found.group(1)))
        elif found := re.search(r"(-?\d+) \* det B, where B has the rows just listed\.$", line):
            assert (int(found.group(1)) * determinant(listed) - value) % 1000 == 0
            last, listed = listed, []
        elif found := re.search(r"Together det ([AB]) .* (-?\d+)(?: \(mod 1000\))?\.$", line):
            inner = value if found.group(1) == "A" else determinant(last)
            assert (int(found.group(2)) - inner) % 1000 == 0
    endings = ("Already between 0 and 999, this is the answer: ", "000 = ", "the answer is ")
    assert (
        (row.response or "")
        .rsplit("\n\n")[0]
        .endswith(tuple(f"{ending}{value % 1000}." for ending in endings))
    )


def check_arithmetic(line: str) -> None:
    """Sums of products before `=` have the value after it; numbers before `≡` are congruent."""
    for text, result in re.findall(
        r"((?:[-+*() ]|\d)*\d\)? ?[*] ?(?:[-+*() ]|\d)*) = (-?\d+)", line
    ):
        assert evaluate(text.strip()) == int(result), line
    for left, right in re.findall(r"= (-?\d+) ≡ (-?\d+)", line):
        assert (int(left) - int(right)) % 1000 == 0, line
        assert -500 < int(right) <= 500, line


def evaluate(text: str) -> int:
    return value_of(ast.parse(text, mode="eval").body)


def value_of(node: ast.expr) -> int:
    match node:
        case ast.Constant(value=int(number)):
            return number
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -value_of(inner)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return value_of(left) * value_of(right)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return value_of(left) + value_of(right)
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            return value_of(left) - value_of(right)
    raise ValueError(ast.dump(node))


# The family's own claims -----------------------------------------------------------------------


def test_the_reader_knows_a_determinant_by_hand() -> None:
    assert determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]) == 2 * (3 - 2) - 0 + (1 - 3)
    assert determinant([[0, 1], [1, 0]]) == -1


AWKWARD = st.sampled_from([0, 0, 1, -1, 2, 4, 5, -6, 8, 10, 20, -25, 50, 125, 250, 500, -1000, 999])


@given(
    st.integers(3, 6).flatmap(lambda n: st.lists(st.tuples(*[AWKWARD] * n), min_size=n, max_size=n))
)
def test_columns_without_a_unit_are_reduced_rightly(rows: list[tuple[int, ...]]) -> None:
    generator = family(NAME)
    params = generator.Params(tuple(rows))

    solution = generator.solve(params)

    assert solution.answer == determinant([list(row) for row in rows]) % 1000
    assert generator.prove(params, solution.answer)


@pytest.mark.parametrize("level", LEVELS)
def test_the_proof_refuses_the_smallest_wrong_answers(level: int) -> None:
    check_refusals(
        family(NAME, level),
        10,
        lambda n: (n + 1, n - 1, -n, n + 1000, n - 1000, 1000 - n),
    )


@pytest.mark.parametrize("level", LEVELS)
def test_levels_set_size_and_bound(level: int) -> None:
    size, bound = GENERAL[level]
    largest = 0
    for row in family(NAME, level).rows("train", 40):
        matrix = read_matrix(row.prompt[-1].content)
        assert {len(matrix)} == {len(entries) for entries in matrix} == {size}
        largest = max(largest, *(abs(x) for entries in matrix for x in entries))
    assert largest == bound


def test_all_three_kinds_are_drawn_and_no_answer_dominates() -> None:
    matrices = [read_matrix(row.prompt[-1].content) for row in family(NAME, 7).rows("train", 200)]
    kinds = Counter(kind_of(matrix) for matrix in matrices)
    answers = Counter(determinant(matrix) % 1000 for matrix in matrices)
    assert 60 < kinds["general"] < 140
    assert 20 < kinds["symmetric"] < 80
    assert 20 < kinds["triangular"] < 80
    assert max(answers.values()) < 0.15 * 200


def test_transposes_share_a_key() -> None:
    generator = family(NAME)
    matrix = generator.draw(Stream.of("transpose"), 3)
    transposed = generator.Params(tuple(zip(*matrix.rows, strict=True)))
    assert generator.key_of(matrix) == generator.key_of(transposed)


def test_the_capacity_is_no_more_than_half_of_all_matrices() -> None:
    generator = family(NAME, 1)
    keys = {row.key for row in generator.rows("train", 2000)}
    assert len(keys) == 2000
    assert generator.capacity_of(1) == 21**9 // 2


def test_all_wordings_are_used() -> None:
    assert templates(train(NAME, None, 200)) == all_templates(NAME)


def test_difficulty_rises_with_the_level() -> None:
    means = mean_difficulties(NAME, 40)
    assert means == sorted(means)
    assert means[0] < 0.2
    assert means[-1] > 0.65
