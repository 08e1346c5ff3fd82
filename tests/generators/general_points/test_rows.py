"""Rows, read off their text alone."""

import json
import re
from collections import Counter
from fractions import Fraction
from typing import Any

import pytest

from synthgen import canonical
from synthgen.generators.general_points import GeneralPoints
from synthgen.generators.general_points._solver import solutions
from synthgen.generators.general_points._words import OBSERVATIONS, TEMPLATES
from synthgen.row import Row
from synthgen.skin import Skin
from synthgen.testing import ROW_CHECKS, Case
from tests.generators.general_points.brute import makes
from tests.generators.general_points.reading import (
    PLAIN,
    equations,
    exact,
    hand,
    rule,
    target,
    used,
    values,
)

CONFIGS: list[dict[str, Any]] = [
    {"cards": 3},
    {"skin": {"maps": {"faces": ["j11_q12_k13"], "cards": ["words"]}}, "tellings": 3},
    {"cards": 5, "target": 36},
    {"large": True, "face_cards": "some", "form": "answer"},
    {"skin": {"resample": "frozen"}, "face_cards": "none"},
]
CASES = [Case(GeneralPoints, canonical.dumps(config)) for config in CONFIGS]
FAILED = ("none of these is 24.", "so 24 does not come up.", "no 24 among them.")
_MOVE = re.compile(r"(\S+) [-+*/] (\S+) = (\S+?)(?: first| instead)?, leaving ([^;:.\n]+)")


def points(**config: Any) -> GeneralPoints:
    return GeneralPoints(GeneralPoints.Config.parse(config), 7)


def rows(n: int = 120, split: str = "train", **config: Any) -> list[Row]:
    generator = points(**config)
    return list(generator.rows(split, min(n, generator.size(split))))


def prompt(row: Row) -> str:
    return row.prompt[0].content


def work(row: Row) -> str:
    """The response without the line that gives the answer."""
    return str(row.response).rsplit("\n\n", 1)[0]


@pytest.mark.parametrize("check", ROW_CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize(
    "case", [*CASES[:2], *(pytest.param(it, marks=pytest.mark.slow) for it in CASES[2:])], ids=str
)
def test_configs_keep_the_contract(case: Case, check: Any) -> None:
    check(case)


@pytest.mark.parametrize("config", [{}, {"cards": 5}, {"large": True}, {"target": 10}], ids=str)
def test_the_answer_makes_the_target_of_the_cards_as_the_prompt_counts_them(
    config: dict[str, Any],
) -> None:
    count = config.get("cards", 4)
    for row in rows(60, **config):
        cards = values(prompt(row), count)

        assert exact(row.answer) == target(prompt(row)) == config.get("target", 24)
        assert used(row.answer) == Counter(cards)
        assert sorted(cards) == list(GeneralPoints.decode(points(), row.params).values)
        assert count == 5 or makes(cards, target(prompt(row)))


def test_every_wording_and_every_view_of_the_cards_is_read_the_same() -> None:
    drawn = Counter[Any]()
    for row in rows(800):
        skin = Skin.of(row)
        drawn[skin.template] += 1
        drawn[skin.observation] += 1
        names = skin.maps["faces"]["names"]
        assert list(rule(prompt(row)).values()) == [int(names[face]) for face in "JQK"]

    assert len(TEMPLATES) == 10
    assert all(drawn[axis] >= 40 for axis in (*range(10), *OBSERVATIONS))


@pytest.mark.parametrize("config", [{}, {"cards": 5}, {"cards": 3}], ids=str)
def test_every_equation_of_the_work_holds(config: dict[str, Any]) -> None:
    for row in rows(60, **config):
        chains = equations(work(row))

        assert len(chains) >= 4
        for chain in chains:
            assert len({exact(side) for side in chain}) == 1, (chain, row.response)


def test_the_first_line_reads_the_cards_as_the_prompt_counts_them() -> None:
    for row in rows(150):
        first = work(row).split("\n")[0]
        counts = PLAIN | rule(prompt(row))
        facts = dict(re.findall(r"(\w+) = (\d+)", first))

        assert numbers(first.rsplit("are ", 1)[1]) == values(prompt(row))
        assert facts == {
            name: str(counts[name]) for name in hand(prompt(row)) if name != str(counts[name])
        }


def numbers(text: str) -> list[Fraction]:
    return [Fraction(one) for one in re.findall(r"\d+(?:/\d+)?", text)]


@pytest.mark.parametrize("config", [{}, {"cards": 5}], ids=str)
def test_what_is_left_after_each_move_is_what_is_left(config: dict[str, Any]) -> None:
    for row in rows(60, **config):
        start = values(prompt(row), config.get("cards", 4))
        left = Counter[Fraction]()
        for line in work(row).split("\n"):
            if not line.startswith(("Then ", "And ")):
                left = Counter(map(Fraction, start))
            for x, y, made, told in _MOVE.findall(line):
                left.subtract([bare(x), bare(y)])
                left.update([bare(made)])
                left = +left
                assert left == Counter(numbers(told)), (line, row.response)


def bare(text: str) -> Fraction:
    return Fraction(text.strip("()"))


def test_the_tries_fail_and_the_last_way_works() -> None:
    for row in rows(150):
        lines = work(row).split("\n")
        tries = [line for line in lines if line.endswith(FAILED)]
        ends = [chain[-1] for line in tries for chain in equations(line.rsplit(": ", 1)[1])]

        assert 1 <= len(set(tries)) <= 3
        assert len(ends) == 4 * len(tries)
        assert not any(exact(end) == 24 for end in ends)
        assert f"As one formula: {row.answer}." in lines


def test_a_fake_probe_shows_one_rule_and_is_judged_by_the_other() -> None:
    skin = {"probe": "fake", "maps": {"faces": ["j11_q12_k13"]}}
    for row in rows(40, "test", skin=skin, face_cards="some"):
        shown = values(prompt(row))
        judged = [min(value, 10) for value in shown]

        assert list(rule(prompt(row)).values()) == [11, 12, 13]
        assert row.tags == ("probe:fake",)
        assert used(row.answer) == Counter(judged) != Counter(shown)
        assert GeneralPoints.judge(row, str(row.response)).valid


def test_another_rules_formula_is_invalid() -> None:
    for row in rows(60, face_cards="some"):
        deal = json.loads(row.params)
        other = re.sub(r"\d+", lambda match: str(int(match[0]) + 1), row.answer)

        verdict = GeneralPoints.judge(row, other)
        assert (verdict.correct, verdict.valid) == (False, False), deal


def test_a_json_answer_names_the_cards_and_their_numbers() -> None:
    for row in rows(30, skin={"answer_formats": ["json"]}, form="answer"):
        said = json.loads(str(row.response))

        assert said["cards"] == hand(prompt(row))
        assert said["numbers"] == values(prompt(row))
        assert said["answer"] == row.answer
        assert '"cards"' in prompt(row)


def test_other_solutions_are_right_as_well() -> None:
    row = points().row("train", 0)
    assert isinstance(row, Row)
    deal = points().decode(row.params)

    for formula in solutions(deal.values, deal.target):
        assert GeneralPoints.judge(row, f"We get {formula.text} = 24.").correct
        assert GeneralPoints.judge(row, formula.text.replace("*", "×").replace("/", "÷")).correct
