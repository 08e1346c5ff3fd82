"""The judge: any legal formula of the cards, exactly, and nothing else."""

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthgen.generators.general_points._deals import Deal
from synthgen.generators.general_points._formula import FormulaError, read_formula
from synthgen.generators.general_points._proof import proves
from synthgen.generators.general_points._verdict import judge_formula
from synthgen.testing.hostile import HOSTILE
from tests.generators.general_points.reading import exact

DEAL = Deal((3, 3, 11, 13), (8, 0, 8), 24)  # 3, 3, J, K with J = K = 8

RIGHT = [
    "8/(3-8/3)",
    "8 ÷ (3 − 8 ÷ 3)",
    "8 / (3 - 8 / 3) = 24",
    "24 = 8 / (3 - 8 / 3)",
    "((8) / (3 - (8 / 3)))",
    "[8 / {3 - 8 / 3}]",
    r"$\frac{8}{3 - \frac{8}{3}}$",
    r"8 \div \left(3 - 8 \div 3\right)",
    "-8 / (8 / 3 - 3)",
    "８／（３－８／３）",
    "**8 / (3 - 8 / 3)**",
    "`8 / (3 - 8 / 3)`.",
]
ENDINGS = [
    "{}",
    "So the formula is {}.",
    r"Therefore \boxed{{{}}}",
    "#### {}",
    "The answer is {}.",
    "<answer>{}</answer>",
    "Answer: {} = 24",
    "Try 3 + 3 + 8 + 8 = 22. No.\nIt works like this: {} = 24.",
]
INVALID = [
    "J / (3 - K / 3)",  # the cards and not their numbers
    "10 / (3 - 10 / 3)",  # another rule than the row's
    "8 * 3",  # not all cards
    "8 * 3 * (8 - 3 - 3) - 3",  # a card too often
    "24",
    "88 - 33",
    "8 ** 3 - 8 - 3",
    "8 // 3 + 8 + 3",
    "8.0 / (3 - 8 / 3)",
    "8 3 + 8 3",
    "8 / (3 - 3) + 8",
    "8 / (3 - 8 / 3",
    "8 / 3(3 + 8)",  # two readings
    "8 / (3 - 8 / 3) = 25",
    "",
    "It cannot be done.",
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("formula", RIGHT[:3])
def test_a_formula_is_found_at_the_end_of_a_response(formula: str, ending: str) -> None:
    verdict = judge_formula(DEAL, ending.format(formula))

    assert (verdict.correct, verdict.valid, verdict.score) == (True, True, 1.0), verdict


@pytest.mark.parametrize("formula", RIGHT)
def test_any_spelling_of_a_formula_is_right(formula: str) -> None:
    assert judge_formula(DEAL, formula).correct


@pytest.mark.parametrize("formula", ["8 + 8 + 3 + 3", "8 * 3 + 8 - 3", "3 * (8 - 3) - 8"])
def test_a_legal_formula_of_another_value_is_valid_and_wrong(formula: str) -> None:
    verdict = judge_formula(DEAL, formula)

    assert (verdict.correct, verdict.valid) == (False, True)
    assert str(exact(formula)) in verdict.reason


@pytest.mark.parametrize("formula", INVALID)
def test_what_breaks_the_rules_is_invalid_and_wrong(formula: str) -> None:
    verdict = judge_formula(DEAL, formula)

    assert (verdict.correct, verdict.valid, verdict.score) == (False, False, 0.0)
    assert verdict.reason


def test_the_last_formula_speaks() -> None:
    assert not judge_formula(DEAL, r"\boxed{8/(3-8/3)} or rather \boxed{8+8+3+3}").correct
    assert judge_formula(DEAL, r"\boxed{8+8+3+3}, no: \boxed{8/(3-8/3)}").correct


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_get_a_verdict_in_bounded_time(name: str) -> None:
    started = time.process_time()
    verdict = judge_formula(DEAL, HOSTILE[name])

    assert not verdict.correct
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    "text", ["(" * 500, "-" * 900 + "3", "1+" * 400 + "1", "9" * 900, r"\frac" * 150, "((1)" * 200]
)
def test_short_hostile_formulas_are_refused(text: str) -> None:
    with pytest.raises(FormulaError):
        read_formula(text, 24)


def test_the_proof_knows_no_division_by_zero() -> None:
    assert not proves("24 + 1 / (1 / (1 - 1))", [24, 1, 1, 1, 1], 24)
    assert not proves("24 / (1 - 1)", [24, 1, 1], 24)


# Formulas of any shape --------------------------------------------------------------------------

LEAVES = st.integers(0, 19).map(str)


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.tuples(parts, st.sampled_from("+-*/"), parts)
    return st.one_of(
        pair.map(lambda it: f"({it[0]} {it[1]} {it[2]})"),
        pair.map(lambda it: f"({it[0]}) {it[1]} ({it[2]})"),
    )


FORMULAS = st.recursive(LEAVES, _joined, max_leaves=6)


def _exact(formula: str) -> Fraction | None:
    try:
        return exact(formula)
    except ZeroDivisionError:
        return None


@given(FORMULAS, st.sampled_from([("*", "×"), ("/", "÷"), ("-", "−"), (" ", ""), ("*", "x")]))
def test_the_parser_agrees_with_pythons_own(formula: str, change: tuple[str, str]) -> None:
    expected = _exact(formula)
    try:
        found = read_formula(formula.replace(*change), 24)
    except FormulaError:
        assert expected is None
    else:
        assert found.value == expected


@given(st.text(alphabet="0123456789+-*/()= .x\\frac{}", max_size=40))
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = judge_formula(DEAL, text)

    assert not verdict.correct or verdict.valid


@given(FORMULAS)
def test_the_proof_agrees_with_pythons_own(formula: str) -> None:
    numbers = [
        int(number)
        for number in formula.replace("(", " ").replace(")", " ").split()
        if number.isdigit()
    ]
    expected = _exact(formula)
    target = 24 if expected is None else int(expected)

    assert proves(formula, numbers, target) == (expected == target)
