"""Readers of published wordings: right answers pass, nothing else is read.

Questions are in the published format, about instances of our own.
"""

from types import SimpleNamespace as Some
from typing import Any

import pytest

from synthgen.audit import Kind
from synthgen.registry import generators
from tests.generators.omega.published import checked
from tests.generators.omega.published_tellings import (
    TELLINGS,
    boxes,
    chips,
    coloured,
    leap,
    matches,
    paths,
)
from tests.generators.omega.tiers import counts


@counts
@pytest.mark.parametrize("family", sorted(TELLINGS))
def test_a_published_telling_of_an_instance_is_read_as_this_instance(
    family: str, count: int
) -> None:
    cls: Any = generators.get(f"omega/{family}")
    made = cls()
    read = 0
    for row in made.rows("train", min(count, 500, made.capacity("train"))):
        params = made.decode(row.params)
        question = TELLINGS[family](params)
        if not question:
            continue
        found = checked(family, question, row.answer)
        assert found.kind is Kind.RIGHT, (question, row.answer, found)
        assert found.key == checked(family, question, "").key
        read += 1
    assert read > count // 3


@pytest.mark.parametrize("family", sorted(TELLINGS))
def test_a_changed_question_is_not_read(family: str) -> None:
    cls: Any = generators.get(f"omega/{family}")
    made = cls()
    params = (made.decode(row.params) for row in made.rows("train", 10))
    question = next(filter(None, map(TELLINGS[family], params)))

    for changed in (
        f"{question} Add one.",
        f"Twice: {question}",
        question.replace(" ", " not ", 1),
    ):
        assert checked(family, changed, "1").kind is Kind.UNREAD


# What would take for ever ------------------------------------------------------------------------

MANY = 10**6
ENDLESS: list[tuple[str, str]] = [
    ("arithmetic_gcd", f"What is the greatest common factor of {'a and ' * 1600}?"),
    ("arithmetic_gcd", "x" * MANY),
    ("arithmetic_mixed", f"Calculate {'(' * 4000}1."),
    ("arithmetic_mixed", f"Calculate {'1/' * 4000}1."),
    ("arithmetic_mixed", "Let x = ((((9**50)**50)**50)**50)**50. Calculate x."),
    ("arithmetic_mixed", "Let f(x) = (x + a + b + c + d + g + h)**50. Calculate f(9)."),
    ("arithmetic_list_prime_factors", f"Find the largest prime factor of {'9' * 79}7."),
    ("arithmetic_list_prime_factors", f"Find the largest prime factor of {'9' * 5000}."),
    ("algebra_linear_equation", f"Solve {', '.join(f'{c} = 1' for c in 'abcdfghijk')} for a."),
    ("combinatory_distribution", boxes(Some(counts=(9, 9, 9, 9), sizes=(9,) * 4, labelled=True))),
    ("logic_gridworld_blocked", paths(Some(width=MANY, height=MANY, cells=((1, 1),)))),
    ("logic_gridworld_knight_move", leap(MANY, MANY, 1, 2, MANY - 1, MANY - 1)),
    (
        "logic_puzzles_grid_chip",
        chips(Some(size=40, cells=((1, 1),), is_first=(False,), is_full=False)),
    ),
    (
        "geometry_polygon_color",
        coloured(Some(vertices="?" * 40, asked=1, kind="fillings", turn=0)),
    ),
    (
        "combinatory_probability_no_fixed",
        TELLINGS["combinatory_probability_no_fixed"](
            Some(letters="ABCDEF", counts=(5,) * 6, length=20, asked=-1, hits=-1)
        ),
    ),
    (
        "combinatory_pattern_matching",
        matches(Some(letters="AB", counts=(30, 30), length=40, pattern="{a}{b}*", a=0, b=1)),
    ),
    (
        "arithmetic_matrix_power",
        f"Find the sum of all entries of the {MANY}th power of the matrix: [[3, 1], [1, 2]]",
    ),
]


@pytest.mark.parametrize(("family", "question"), ENDLESS, ids=range(len(ENDLESS)))
def test_what_would_take_for_ever_is_unread(family: str, question: str) -> None:
    assert checked(family, question, "1").kind is Kind.UNREAD
