"""Every equation is read again; one that is off by anything is found."""

import re

import pytest

from synthgen.generators.flames.audit.equations import (
    EquationError,
    equation_count,
    equation_faults,
    evaluate,
)
from synthgen.generators.flames.building.catalogue import CHOICES, FRAMES
from synthgen.generators.flames.building.draw import draw_part
from synthgen.generators.flames.building.instance import instance_of, problem_of
from synthgen.generators.flames.story.compose import compose
from synthgen.generators.flames.story.solution import solve
from synthgen.seeding import Stream

TRUE = (
    "So 4 x $30 = $120.",
    "6 × 12 = 72 pens",
    "50 / 8 = 6 remainder 2",
    "20% of $45 = $9",
    "$1,200 - $199.50 = $1,000.50",
    "1 - 1/4 = 3/4",
    "$144 / (2/3) = $216",
    "36 / 15% = 240",
    "8:25 a.m. + 40 minutes = 9:05 a.m.",
    "9:20 p.m. - 8:25 a.m. = 775 minutes",
    "2 1/4 + 3 = 5 1/4 hours",
    "$0.05 * 7 = 35 cents",
    "4*30=<<4*30=120>>120",
)


@pytest.mark.parametrize("text", TRUE)
def test_a_true_equation_is_read_and_holds(text: str) -> None:
    assert equation_count(text) >= 1
    assert equation_faults(text) == []


@pytest.mark.parametrize(
    ("true", "planted"),
    [
        ("$120", "$130"),
        ("= 72", "= 71"),
        ("remainder 2", "remainder 3"),
        ("= $9", "= $9.10"),
        ("$1,000.50", "$1,001.50"),
        ("3/4", "2/4"),
        ("$216", "$206"),
        ("240", "24"),
        ("9:05 a.m.", "9:05 p.m."),
        ("775", "755"),
        ("5 1/4", "5 3/4"),
        ("35 cents", "35 dollars"),
        ("=120>>", "=121>>"),
    ],
)
def test_a_planted_fault_is_found(true: str, planted: str) -> None:
    text = next(text for text in TRUE if true in text)

    assert equation_faults(text.replace(true, planted)), text.replace(true, planted)


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_a_wrong_result_in_a_solution_is_found(name: str) -> None:
    rng = Stream.of("planted", name)
    part, d = draw_part(name, CHOICES[name][0], rng)
    problem = problem_of(instance_of(part, d, "dollar"))
    work = "\n".join(solve(problem, compose(problem, rng), rng))
    results = list(re.finditer(r"(?<= = )([$€£]?)(\d+)(?![\d:])", work))

    assert results
    for found in results:
        wrong = f"{found[1]}{int(found[2]) + 1}"
        assert equation_faults(work[: found.start()] + wrong + work[found.end() :]), work


@pytest.mark.parametrize("text", ["", "2 +", "(2", "2 ) 3", "2 & 3"])
def test_what_is_no_expression_is_refused(text: str) -> None:
    with pytest.raises(EquationError):
        evaluate(text)
