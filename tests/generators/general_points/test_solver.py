"""The search: complete, exact, and each formula once."""

import re
from itertools import combinations_with_replacement as hands

import pytest

from synthgen.generators.general_points._solver import can_make, formulas, solutions
from tests.generators.general_points.brute import at_a_point, makes
from tests.generators.general_points.reading import exact, used

TARGET = 24


def solvable(highest: int, count: int = 4) -> int:
    return sum(can_make(cards, TARGET) for cards in hands(range(1, highest + 1), count))


def test_as_many_hands_make_24_as_brute_force_finds() -> None:
    assert solvable(10) == 566
    assert solvable(13) == 1362


def test_every_hand_of_four_is_judged_as_brute_force_judges_it() -> None:
    for cards in hands(range(1, 14), 4):
        assert can_make(cards, TARGET) == makes(cards, TARGET), cards


@pytest.mark.parametrize("target", [1, 7, 24, 36])
def test_every_hand_of_three_is_judged_as_brute_force_judges_it(target: int) -> None:
    for cards in hands(range(1, 20, 2), 3):
        assert can_make(cards, target) == makes(cards, target), cards


@pytest.mark.slow
def test_few_hands_of_five_make_nothing_and_brute_force_agrees() -> None:
    refused = [cards for cards in hands(range(1, 14), 5) if not can_make(cards, TARGET)]

    assert len(refused) == 6188 - 6104
    assert not any(makes(cards, TARGET) for cards in refused[::20])


@pytest.mark.parametrize("cards", [(3, 3, 8, 8), (1, 5, 5, 5), (1, 3, 4, 6), (3, 3, 7, 7)])
def test_hands_that_need_a_fraction_are_solved(cards: tuple[int, ...]) -> None:
    (only,) = solutions(cards, TARGET)

    assert exact(only.text) == TARGET
    assert "/" in only.text


@pytest.mark.parametrize("count", [3, 4, 5])
def test_every_solution_is_exact_and_uses_each_card_once(count: int) -> None:
    for cards in list(hands(range(1, 14), count))[:: 11**count // 700]:
        found = solutions(cards, TARGET)
        texts = [formula.text for formula in found]

        assert bool(found) == can_make(cards, TARGET)
        assert len(set(texts)) == len(texts)
        for text in texts:
            assert exact(text) == TARGET
            assert sorted(used(text).elements()) == list(cards)


@pytest.mark.parametrize("cards", [(1, 2, 3, 4), (2, 3, 4, 8), (3, 5, 7, 13), (4, 6, 9, 10)])
def test_no_formula_is_missed(cards: tuple[int, ...]) -> None:
    """Formulas are told apart by what they come to at a point where nothing is equal by chance."""
    point = dict(zip(cards, (101, 1009, 10007, 100003), strict=True))
    texts = [formula.text for formula in solutions(cards, TARGET)]
    moved = [re.sub(r"\d+", lambda match: str(point[int(match[0])]), text) for text in texts]

    assert {abs(exact(text)) for text in moved} == at_a_point(cards, TARGET, point)


def test_two_numbers_make_five_values_and_three_make_47_formulas() -> None:
    assert set(formulas((2, 7))) == {(9, 1), (5, 1), (14, 1), (2, 7), (7, 2)}
    assert sum(map(len, formulas((101, 1009, 10007)).values())) == 47


def test_the_simplest_formula_comes_first() -> None:
    assert solutions((1, 2, 3, 4), TARGET)[0].text == "4 * 3 * 2 * 1"
    assert solutions((4, 4, 10, 10), TARGET)[0].text == "(10 * 10 - 4) / 4"
