"""Held out: neither the cards nor the values of a row stand on two sides, whatever the rule."""

from itertools import combinations
from typing import Any

import pytest

from synthgen.errors import RequestError, ShortError
from synthgen.generators.general_points import GeneralPoints
from synthgen.generators.general_points._deals import FACE_RULES, Deal, hands, side
from synthgen.row import Row
from synthgen.skin import Skin

EVALUATION = ("all_5", "all_7", "all_12", "j11_q12_k13")
TRAINED = tuple(rule for rule in FACE_RULES if rule not in EVALUATION)
CONFIGS: dict[str, dict[str, Any]] = {
    "diverse": {},
    "frozen": {"skin": {"resample": "frozen"}},
    "large": {"large": True},
    "five": {"cards": 5, "skin": {"maps": {"faces": ["all_10"]}}},
    "target 36": {"target": 36},
    **{rule: {"skin": {"maps": {"faces": [rule]}}, "face_cards": "some"} for rule in EVALUATION},
}


def points(**config: Any) -> GeneralPoints:
    return GeneralPoints(GeneralPoints.Config.parse(config), 3)


def deals(split: str, **config: Any) -> list[Deal]:
    generator = points(**config)
    return [generator.unrank(rank) for rank in generator._ranks[split]]


def test_no_cards_and_no_values_stand_on_two_sides_of_any_two_configs() -> None:
    cards: dict[str, set[Any]] = {}
    values: dict[str, set[Any]] = {}
    for split in ("train", "validation", "test"):
        found = [deal for config in CONFIGS.values() for deal in deals(split, **config)]
        cards[split] = {deal.cards for deal in found}
        values[split] = {deal.values for deal in found}

    for one, other in combinations(cards, 2):
        assert not cards[one] & cards[other]
        assert not values[one] & values[other]


def test_cards_in_train_have_no_held_out_values_under_any_rule() -> None:
    held = {deal.values for config in CONFIGS.values() for deal in deals("test", **config)}
    train = {deal.cards for deal in deals("train")}

    for cards in train:
        for rule in FACE_RULES:
            assert Deal.under(rule, cards, 24).values not in held


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("diverse", (1965, 187, 264)),
        ("frozen", (797, 89, 78)),
        ("all_5", (334, 41, 66)),
        ("all_7", (281, 33, 42)),
        ("large", (4963, 297, 444)),
    ],
)
def test_the_sizes_are_exact(name: str, sizes: tuple[int, ...]) -> None:
    generator = points(**CONFIGS[name])

    assert tuple(map(generator.size, generator.splits[:3])) == sizes


def test_asking_for_more_than_there_is_names_the_number() -> None:
    with pytest.raises(ShortError, match="1,965 distinct rows"):
        points().rows("train", 1966)


def test_a_deal_is_counted_once_whatever_rules_agree_on_it() -> None:
    found = deals("train")

    assert len(set(found)) == len(found)
    assert {deal.faces for deal in found if deal.cards[-1] <= 10} == {(0, 0, 0)}
    assert any(
        deal.agrees("all_10") and deal.agrees("j8_q9_k10") for deal in found if deal.has_faces
    )


def test_each_rule_of_the_policy_is_told() -> None:
    told = {names(row)[0] for row in points().rows("train", 400)}

    assert told == set(TRAINED)


def test_a_deal_is_told_under_a_rule_that_it_agrees_with() -> None:
    generator = points(skin={"maps": {"faces": ["all_10", "j8_q9_k10"]}})
    for row in generator.rows("train", 200):
        assert generator.decode(row.params).agrees(names(row)[0])


def test_evaluation_rules_are_told_only_where_they_are_named() -> None:
    for row in points(tellings=4).rows("train", 600):
        assert names(row)[0] in TRAINED


def test_the_share_of_hands_on_each_side() -> None:
    sides = [side(cards) for cards in hands(4, large=False)]

    assert {name: sides.count(name) for name in set(sides)} == {
        "train": 1058,
        "validation": 302,
        "test": 460,
    }


@pytest.mark.parametrize(
    "config", [{"skin": {"maps": {"faces": ["all_11"]}}}, {"skin": {"maps": {"suits": ["x"]}}}]
)
def test_an_unknown_rule_is_refused(config: dict[str, Any]) -> None:
    with pytest.raises(RequestError):
        points(**config)


def test_held_out_rules_and_words_are_worn_by_test_skin_alone() -> None:
    held = {"maps": {"faces": ["all_8"], "cards": ["words"]}, "templates": [3]}
    generator = points(skin={"held_out": held}, face_cards="some")
    rows = list(generator.rows("test_skin", generator.size("test_skin") or 0))
    train = list(generator.rows("train", 300))

    assert len(rows) == 51
    assert {names(row) for row in rows} == {("all_8", "words", 3)}
    assert not {"all_8", "words", 3} & {name for row in train for name in names(row)}
    assert {row.group for row in rows}.isdisjoint(row.group for row in train)


def names(row: Row) -> tuple[Any, ...]:
    skin = Skin.of(row)
    return skin.maps["faces"]["family"], skin.maps["cards"]["family"], skin.template
