"""Skins that cannot be worn, or that break a promise: told with line and key, nothing written."""

from pathlib import Path

import pytest

from synthgen.recipe.load import load_recipe
from synthgen.recipe.resolve import resolve
from tests.recipe.told import check_fault

GCD = "generator: omega/arithmetic_gcd"


def recipe(*components: str) -> str:
    """Component i is on line 3 + i."""
    lines = [f"  - {{{GCD}, name: c{i}, {more}}}" for i, more in enumerate(components)]
    return "\n".join(["version: 1", "name: t", "components:", *lines, ""])


HOLDS = "splits: {train: 50, test_skin: 5}, skin: {held_out: {answer_formats: [boxed]}}"
FAULTS: dict[str, tuple[str, int, str, str]] = {
    "template": (
        recipe("rows: 9, skin: {templates: [77]}"),
        4,
        "components.0.skin.templates",
        "omega/arithmetic_gcd has no wording 77: they are numbered 0 to ",
    ),
    "held-out template": (
        recipe("rows: 9, skin: {held_out: {templates: [-1]}}"),
        4,
        "components.0.skin.held_out.templates",
        "has no wording -1",
    ),
    "slot": (
        recipe("rows: 9, skin: {maps: {actions: [words]}}"),
        4,
        "components.0.skin.maps",
        "omega/arithmetic_gcd has no slot 'actions'",
    ),
    "skin in config": (
        recipe("rows: 9, config: {skin: {observations: [grid]}}"),
        4,
        "components.0.config.skin.observations",
        "observation 'grid' is unknown; it has none",
    ),
    "nothing left": (
        recipe("rows: 9, skin: {answer_formats: [tag], held_out: {answer_formats: [tag]}}"),
        4,
        "components.0.skin.held_out.answer_formats",
        "are held out: leave one",
    ),
    "no family": (
        recipe("rows: 9, skin: {maps: {actions: []}}"),
        4,
        "components.0.skin.maps",
        "name at least one family",
    ),
    "frozen tellings": (
        recipe("rows: 9, tellings: 2, skin: {resample: frozen}"),
        4,
        "components.0.skin.resample",
        "a frozen skin tells an instance in one way",
    ),
    "no test_skin": (
        recipe("splits: {train: 9, test_skin: 9}"),
        4,
        "components.0.splits",
        "no split 'test_skin'; it has: train, validation, test, and test_skin where its skin holds",
    ),
    "a probe": (
        recipe("splits: {test: 9}, skin: {probe: fake}"),
        4,
        "components.0.skin.probe",
        "has no names that a probe could fake",
    ),
    "trained on elsewhere": (
        recipe(HOLDS, "rows: 9"),
        5,
        "components.1.skin",
        "answer_formats: 'boxed' is held out by the component 'c0', and this one may train on it",
    ),
}


@pytest.mark.parametrize("what", FAULTS)
def test_a_skin_that_cannot_be_is_told_with_its_line_and_key(what: str, tmp_path: Path) -> None:
    check_fault(tmp_path / "bad.yaml", FAULTS[what], further=0)


@pytest.mark.parametrize(
    "other",
    [
        "splits: {test: 9}, skin: {answer_formats: [boxed]}",
        "rows: 9, skin: {answer_formats: [tag, json]}",
        "rows: 9, skin: {held_out: {answer_formats: [boxed]}}",
    ],
)
def test_what_one_holds_out_others_may_test_but_not_train_on(other: str, tmp_path: Path) -> None:
    file = tmp_path / "good.yaml"
    file.write_text(recipe(HOLDS, other))

    assert len(resolve(load_recipe(file)).components) == 2
