"""The checks on skins pass a sound game and catch what is wrong with others."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from synthgen.generating import Generator, Told
from synthgen.row import Reject, Row
from synthgen.skin import Skin, SkinPolicy
from synthgen.skin.drawing import draw_skin
from synthgen.testing.cases import Case
from synthgen.testing.contract import ROW_CHECKS
from synthgen.testing.skins import (
    SKIN_CHECKS,
    check_fake_probes_judge_by_other_names,
    check_held_out_skins_are_held_out,
    check_skins_are_told_and_read,
)
from tests.skin.walks import MOVES, Walk, Walks

Check = Callable[[type[Generator[Any]]], None]


class Misreading(Walks):
    """Reads a walk as its mirror image."""

    def parse(self, prompt: str, skin: Skin) -> Walk:
        walk = super().parse(prompt, skin)
        return replace(walk, distance=-walk.distance)


class Silent(Walks):
    """Explains no name."""

    def tell(self, instance: Walk, level: int, skin: Skin) -> Told:
        return super().tell(instance, level, replace(skin, legend="none"))


class Careless(Walks):
    """Forgets what its policy holds out."""

    def skin_of(self, split: str, index: int) -> Skin:
        return draw_skin(SkinPolicy(), self.wardrobe, self.stream(split, index, "skin"))


class Honest(Walks):
    """Answers with the names it shows, also in a probe."""

    def tell(self, instance: Walk, level: int, skin: Skin) -> Told:
        told = super().tell(instance, level, skin)
        shown = skin.names(MOVES)["forward" if instance.distance > 0 else "back"]
        answer = " ".join([shown] * abs(instance.distance))
        return replace(told, answer=answer, response=skin.close("", answer))


class Wordy(Walks):
    """Says every word of the pool."""

    def tell(self, instance: Walk, level: int, skin: Skin) -> Told:
        return replace(super().tell(instance, level, skin), response=" ".join(self.wardrobe.words))


class Unread(Walks):
    """Does not read its prompts."""

    parse = Generator.parse


def test_a_sound_game_passes() -> None:
    for check in SKIN_CHECKS:
        check(Walks)
    for row_check in ROW_CHECKS:
        row_check(Case(Walks))


@pytest.mark.parametrize(
    ("cls", "check", "said"),
    [
        (Misreading, check_skins_are_told_and_read, "reads another instance"),
        (Unread, check_skins_are_told_and_read, "implement `parse`"),
        (Silent, check_skins_are_told_and_read, "the full legend is none"),
        (Careless, check_held_out_skins_are_held_out, "a train row wears"),
        (Honest, check_fake_probes_judge_by_other_names, "its own words are judged"),
    ],
)
def test_what_is_wrong_is_caught(cls: type[Walks], check: Check, said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        check(cls)


def test_a_train_row_with_a_held_out_word_is_no_row() -> None:
    wordy = Wordy()

    dropped = wordy.outcome("train", 0)
    assert isinstance(dropped, Reject)
    assert (dropped.reason, dropped.fault) == ("held_out_word", True)
    assert isinstance(wordy.outcome("test", 0), Row)


def test_test_skin_tells_the_instances_of_test_with_held_out_words() -> None:
    walks = Walks()
    assert walks.splits == ("train", "validation", "test", "test_skin")
    assert walks.capacity("test_skin") == walks.capacity("test")

    for i in range(40):
        plain, told = walks.row("test", i), walks.row("test_skin", i)

        assert isinstance(plain, Row)
        assert isinstance(told, Row)
        assert (plain.key, plain.group) == (told.key, told.group)
        names = set(Skin.of(told).names(MOVES).values())
        assert names <= walks.wardrobe.held_out_words


@pytest.mark.parametrize(
    ("skin", "splits"),
    [
        ({"maps": {"moves": ["letters"]}}, 3),
        ({"maps": {"moves": ["letters"]}, "held_out": {"observations": ["line"]}}, 4),
        ({"words": "held_out"}, 3),
        ({"resample": "frozen"}, 3),
        ({"resample": "frozen", "held_out": {"answer_formats": ["json"]}}, 4),
    ],
)
def test_test_skin_is_there_where_something_is_held_out(
    skin: dict[str, object], splits: int
) -> None:
    assert len(Walks(Walks.Config.parse({"skin": skin})).splits) == splits
