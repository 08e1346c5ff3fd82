"""Each check finds the fault that it is there for: a check that cannot fail proves nothing."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from subprocess import run
from typing import Any, ClassVar

import pytest

from synthgen.config import BaseConfig
from synthgen.family import DrawnFamily
from synthgen.generating import Generator, Placed, Told
from synthgen.judging import Verdict
from synthgen.row import Row
from synthgen.seeding import Stream
from synthgen.skin import Skin
from synthgen.splits import TRAIN
from synthgen.steps import Solution, Step
from synthgen.testing import CLASS_CHECKS, ROW_CHECKS, Case, check_other_process, tellings
from synthgen.testing import contract as generators


@dataclass(frozen=True, slots=True)
class Terms:
    """Two numbers to add."""

    a: int
    b: int


class Sums(DrawnFamily[Terms]):
    """Sums of two numbers."""

    name = "toy/sums"
    levels = (1, 2)
    Params = Terms
    templates: ClassVar[Sequence[str]] = ("What is {a} + {b}?", "Add {a} and {b}.")
    proof = "subtraction"

    def draw(self, rng: Stream, level: int) -> Terms:
        return Terms(rng.randint(0, 10**level * 100), rng.randint(0, 10**level * 100))

    def capacity_of(self, level: int) -> int:
        return 1000 * level

    def key_of(self, params: Terms) -> Any:
        return sorted((params.a, params.b))

    def slots(self, params: Terms) -> dict[str, Any]:
        return {"a": params.a, "b": params.b}

    def solve(self, params: Terms) -> Solution:
        total = params.a + params.b
        return Solution(total, (Step("Add", f"{params.a} + {params.b} = {total}"),), cost=1)

    def prove(self, params: Terms, answer: Any) -> bool:
        return bool(answer - params.a == params.b)


class Neighbouring(Sums):
    """Seed plus index: neighbouring seeds share rows."""

    def stream(self, split: str, *path: Any) -> Stream:
        return Stream.of(split, self.seed + path[0], *path[1:])


class Remembering(Sums):
    """Rows depend on what was asked before."""

    asked = 0

    def draw(self, rng: Stream, level: int) -> Terms:
        self.asked += 1
        return replace(super().draw(rng, level), a=self.asked)


class OnEverySide(Sums):
    """An instance belongs to every split."""

    def draw(self, rng: Stream, level: int) -> Terms:
        return Terms(rng.below(8), rng.below(8))

    def belongs(self, placed: Placed[Terms], split: str) -> bool:
        return True


class Shortening(Sums):
    """A batch loses its last row."""

    def batch(self, split: str, start: int, stop: int, rejects: Any = None) -> Any:
        return super().batch(split, start, stop - 1, rejects)


class Forgetting(Sums):
    """Params do not hold the instance."""

    def encode(self, instance: Terms) -> str:
        return super().encode(replace(instance, b=0))


class Hidden(Sums):
    """The rows depend on more than their columns tell."""

    hidden: ClassVar[Counter[str]] = Counter()

    def draw(self, rng: Stream, level: int) -> Terms:
        self.hidden["draws"] += 1
        return replace(super().draw(rng, level), a=self.hidden["draws"])


class TooHard(Sums):
    """A difficulty beyond 1."""

    def tell(self, instance: Terms, level: int, skin: Skin) -> Told:
        return replace(super().tell(instance, level, skin), difficulty=1.5)


class Regrouping(Sums):
    """A key with several groups."""

    def draw(self, rng: Stream, level: int) -> Terms:
        return Terms(rng.below(40), 1)

    def group_of(self, instance: Terms) -> Any:
        self.drawn = getattr(self, "drawn", 0) + 1
        return self.drawn


class SometimesRefusing(Sums):
    """A proof that refuses right answers."""

    def prove(self, params: Terms, answer: Any) -> bool:
        return bool(answer % 2)


class Believing(Sums):
    """A proof that passes everything."""

    def prove(self, params: Terms, answer: Any) -> bool:
        return True


class Forgiving(Sums):
    """A judge that passes everything."""

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        return Verdict(True, 1.0, "equal")


class Severe(Sums):
    """A judge that passes nothing."""

    @classmethod
    def judge(cls, row: Row, text: str) -> Verdict:
        return Verdict(False, 0.0, "never")


class Bare(Sums):
    """A response that does not end as asked."""

    def tell(self, instance: Terms, level: int, skin: Skin) -> Told:
        told = super().tell(instance, level, skin)
        return replace(told, response=told.answer)


class SmallLetter(Sums):
    """A prompt that begins with a small letter."""

    templates = ("what is {a} + {b}?",)


class Unfilled(Sums):
    """A slot that is not filled."""

    def problem(self, params: Terms, template: int) -> str:
        return str(self.templates[template])


class Loose(Sums):
    """Two spaces in a row, and a None."""

    templates = ("What is {a}  plus {b}? None",)


class Few(Sums):
    """Fewer than 1,000 rows, and not complete."""

    def capacity_of(self, level: int) -> int:
        return 100


class Greedy(Sums):
    """Forms that do not exist are taken."""

    def _check_config(self) -> None:
        pass


class OneView(Sums):
    """Every form is the first one."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.form = "cot"


class Silent(Sums):
    """An option without a sentence."""

    class Config(BaseConfig):
        """Options."""

        size: int = 1


class Elsewhere(Sums):
    """A name that does not lead to its module."""


Elsewhere.__module__ = "synthgen.generators.elsewhere"

ROW_FAULTS = [
    (Neighbouring, generators.check_seeds_share_no_rows),
    (Remembering, generators.check_same_rows_in_any_order),
    (OnEverySide, generators.check_splits_share_no_group),
    (Shortening, generators.check_batches_equal_rows),
    (Forgetting, generators.check_rows_are_drawn_again),
    (Hidden, generators.check_rows_are_drawn_again),
    (TooHard, generators.check_columns),
    (Regrouping, generators.check_keys),
    (SometimesRefusing, generators.check_no_row_fails),
    (Believing, tellings.check_proofs_refuse_wrong_answers),
    (Forgiving, tellings.check_wrong_answers_are_judged_wrong),
    (Severe, tellings.check_right_answers_are_judged_right),
    (Bare, tellings.check_responses_close_as_asked),
    (SmallLetter, tellings.check_prompts),
    (Unfilled, tellings.check_prompts),
    (Loose, tellings.check_texts_are_clean),
]
CLASS_FAULTS = [
    (Few, generators.check_enough_rows),
    (Greedy, generators.check_wrong_requests_are_refused),
    (OneView, generators.check_forms_are_views_of_their_own),
    (Silent, generators.check_options_are_described),
    (Elsewhere, generators.check_name_leads_to_module),
]
IN_PROCESS = [check for check in CLASS_CHECKS if check is not check_other_process]


@pytest.mark.parametrize("check", ROW_CHECKS, ids=lambda check: check.__name__)
def test_a_sound_generator_passes_each_check_of_rows(check: Callable[[Case], None]) -> None:
    check(Case(Sums))


@pytest.mark.parametrize("check", IN_PROCESS, ids=lambda check: check.__name__)
def test_a_sound_generator_passes_each_check_of_the_class(
    check: Callable[[type[Generator[Any]]], None],
) -> None:
    check(Sums)


@pytest.mark.parametrize(("broken", "check"), ROW_FAULTS)
def test_a_check_of_rows_finds_its_fault(broken: type[Sums], check: Callable[[Case], None]) -> None:
    with pytest.raises(AssertionError, match="toy/sums: "):
        check(Case(broken))


@pytest.mark.parametrize(("broken", "check"), CLASS_FAULTS)
def test_a_check_of_a_class_finds_its_fault(
    broken: type[Sums], check: Callable[[type[Generator[Any]]], None]
) -> None:
    with pytest.raises(AssertionError, match="toy/sums"):
        check(broken)


PLUGIN = '''
from dataclasses import dataclass

from synthgen.family import DrawnFamily
from synthgen.registry import generators
from synthgen.steps import Solution


@dataclass(frozen=True, slots=True)
class Number:
    """A number to double."""

    n: int


@generators.register("toy/double")
class Double(DrawnFamily[Number]):
    """Doubles of numbers."""

    Params = Number
    proof = "halving"
    templates = ("Double {n}.",)

    def draw(self, rng, level):
        return Number(rng.below(10**9) + SHIFT)

    def capacity_of(self, level):
        return 10**9

    def key_of(self, params):
        return params.n

    def slots(self, params):
        return {"n": params.n}

    def solve(self, params):
        return Solution(2 * params.n, (), cost=1)

    def prove(self, params, answer):
        return answer - params.n == params.n
'''
CALLER = """
import sys
from synthgen.registry import generators, load_plugin
from synthgen.testing import check_generator
load_plugin(sys.argv[1])
check_generator(generators.get("toy/double"))
"""


def _check_plugin(path: Path, shift: str) -> str:
    path.write_text(PLUGIN.replace("SHIFT", shift))
    environment = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONHASHSEED": "7"}
    done = run(
        [sys.executable, "-c", CALLER, str(path)], env=environment, capture_output=True, text=True
    )
    return "" if done.returncode == 0 else done.stderr


def test_a_plug_in_of_a_third_party_can_be_checked_whole(tmp_path: Path) -> None:
    assert _check_plugin(tmp_path / "double.py", "0") == ""


def test_rows_that_hang_on_hash_are_found_by_another_process(tmp_path: Path) -> None:
    fault = _check_plugin(tmp_path / "double.py", "abs(hash('double'))")

    assert "rows change with the process: toy/double" in fault


def test_a_sample_is_what_the_generator_yields() -> None:
    assert Case(Sums).sample(TRAIN, 3) == tuple(Sums().rows(TRAIN, 3))
