"""Worlds: what several components of a recipe share, with a small generator that has one."""

import json
from pathlib import Path
from typing import Any

import pytest

from synthgen.api import judge, redraw, run_recipe
from synthgen.errors import RecipeError
from synthgen.generating import Generator
from synthgen.recipe.load import recipe_from
from synthgen.recipe.lock import lock_text
from synthgen.recipe.plan import Plan
from synthgen.recipe.resolve import resolve
from synthgen.recipe.targets import Cell
from synthgen.registry import filters, generators, load_plugin
from synthgen.row import Row
from synthgen.schema import rows_of

PLUGIN = '''
from dataclasses import dataclass
from functools import cached_property

from synthgen.config import Options
from synthgen.family import CountableFamily
from synthgen.registry import generators
from synthgen.seeding import Stream
from synthgen.steps import Solution, Step
from synthgen.world import World


class Valley(World):
    """Towns and how many live in each."""

    class Config(Options):
        towns: int = 300
        largest: int = 9000

    @cached_property
    def people(self):
        rng = Stream.of(*self.stream_path, "people")
        return [rng.randint(1, self.config.largest) for _ in range(self.config.towns)]


@dataclass(frozen=True, slots=True)
class Town:
    number: int


class Towns(CountableFamily):
    """How many people live in a town of the valley."""

    world_type = Valley
    Params = Town
    proof = "census"
    templates = ("How many people live in town {number}?", "Town {number}: how many people?")

    def count(self):
        return self.world.config.towns

    def unrank(self, rank):
        return Town(rank)

    def key_of(self, params):
        return params.number

    def slots(self, params):
        return {"number": params.number}

    def solve(self, params):
        people = self.world.people[params.number]
        return Solution(people, (Step(f"The valley counts {people}"),), 1.0)

    def prove(self, params, answer):
        return sum(self.world.people[params.number : params.number + 1]) == answer


generators.register("valley/towns")(Towns)


@generators.register("valley/people")
class People(Towns):
    templates = ("Name the number of people in town {number}.",)
'''
CELL = Cell("train")


@pytest.fixture(autouse=True)
def _own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plug-ins of a test register nothing for the others."""
    for registry in (generators, filters):
        registry.names()
        monkeypatch.setattr(registry, "_classes", dict(registry._classes))


@pytest.fixture(name="plugin")
def plugin_file(tmp_path: Path) -> Path:
    path = tmp_path / "valley.py"
    path.write_text(PLUGIN)
    return path


def recipe(plugin: Path, worlds: dict[str, Any], **world_of: str | None) -> dict[str, Any]:
    components = [
        {"name": name, "generator": "valley/towns", "share": 1, "world": world}
        for name, world in world_of.items()
    ]
    return {
        "version": 1,
        "name": "valleys",
        "plugins": [str(plugin)],
        "worlds": {name: {"generator": "valley/towns", **spec} for name, spec in worlds.items()},
        "components": components,
        "mixture": {"total": 40, "splits": {"train": 1}},
    }


def planned(plugin: Path, worlds: dict[str, Any], **world_of: str | None) -> Plan:
    return resolve(recipe_from(recipe(plugin, worlds, **world_of)))


def built(plan: Plan, name: str) -> Generator[Any]:
    address = plan.component(name).addresses[CELL]
    assert address is not None
    return address.build()


def drawn(plan: Plan, name: str) -> list[Row]:
    return list(built(plan, name).rows("train", 20))


def hashes(rows: list[Row]) -> set[str]:
    return {json.loads(row.lineage)["world"]["hash"] for row in rows}


def test_two_components_share_a_named_world(plugin: Path) -> None:
    plan = planned(plugin, {"north": {"seed": 7}}, a="north", b="north")

    a, b = drawn(plan, "a"), drawn(plan, "b")

    assert hashes(a) == hashes(b) == {built(plan, "a").world.hash}
    assert built(plan, "a").world is built(plan, "b").world
    assert [row.key for row in a] != [row.key for row in b]  # each in an order of its own
    every = {
        name: list(built(plan, name).rows("train", built(plan, name).capacity("train")))
        for name in "ab"
    }
    assert {row.key for row in every["a"]} == {row.key for row in every["b"]}


def test_a_world_stands_in_lineage_with_what_builds_it(plugin: Path) -> None:
    plan = planned(plugin, {"north": {"seed": 7, "config": {"towns": 200}}}, a="north")

    world = json.loads(drawn(plan, "a")[0].lineage)["world"]

    assert world == {
        "task": "valley/towns",
        "config": {"towns": 200},
        "seed": 7,
        "hash": built(plan, "a").world.hash,
    }


@pytest.mark.parametrize("other", [{"seed": 8}, {"seed": 7, "config": {"largest": 8999}}])
def test_another_world_gives_other_keys(plugin: Path, other: dict[str, Any]) -> None:
    plan = planned(plugin, {"north": {"seed": 7}, "south": other}, a="north", b="south")

    a, b = drawn(plan, "a"), drawn(plan, "b")

    assert not hashes(a) & hashes(b)
    assert not {row.key for row in a} & {row.key for row in b}
    assert not {row.group for row in a} & {row.group for row in b}


def test_without_a_name_the_world_is_the_default_one(plugin: Path) -> None:
    plan = planned(plugin, {"plain": {}}, a=None, b="plain")

    assert hashes(drawn(plan, "a")) == hashes(drawn(plan, "b"))


def test_a_world_of_seed_0_and_no_options_is_the_default_one(plugin: Path) -> None:
    load_plugin(str(plugin))
    cls = generators.get("valley/towns")

    rows = list(cls(cls.Config()).rows("train", 5))

    assert hashes(rows) == {cls.world_type.build("valley/towns").hash}  # type: ignore[union-attr]


@pytest.mark.parametrize("world", [None, "north"])
def test_a_row_of_a_world_is_drawn_again_and_judges_itself(plugin: Path, world: str | None) -> None:
    plan = planned(plugin, {"north": {"seed": 7, "config": {"towns": 150}}}, a=world, b="north")

    for row in drawn(plan, "a"):
        assert redraw(row) == row
        assert judge(row, row.response or "").correct
        assert not judge(row, str(int(row.answer) + 1)).correct


def test_a_run_keeps_its_worlds_through_the_lock(plugin: Path, tmp_path: Path) -> None:
    import pyarrow.parquet as pq
    import yaml

    data = recipe(plugin, {"north": {"seed": 7}, "south": {"seed": 8}}, a="north", b="south")
    (tmp_path / "r.yaml").write_text(yaml.safe_dump(data))

    first = run_recipe(tmp_path / "r.yaml", tmp_path / "one", engine="inline")
    again = run_recipe(tmp_path / "one" / "recipe.lock.yaml", tmp_path / "two", engine="inline")

    assert again.manifest == first.manifest
    rows = list(rows_of(pq.read_table(tmp_path / "one" / "data" / "train-00000-of-00001.parquet")))
    assert len(rows) == 40
    assert [redraw(row) for row in rows] == rows
    assert len(hashes(rows)) == 2


def test_a_world_belongs_to_the_hash_of_the_recipe(plugin: Path) -> None:
    plans = [planned(plugin, {"w": {"seed": seed}}, a="w") for seed in (7, 8, 7)]

    assert plans[0].hash == plans[2].hash != plans[1].hash
    assert "north" not in lock_text(plans[0])


@pytest.mark.parametrize(
    ("spec", "key", "message"),
    [
        ({"config": {"twons": 5}}, "worlds.w.config.twons", "did you mean 'towns'?"),
        ({"config": {"towns": "many"}}, "worlds.w.config.towns", "integer; given: 'many'"),
        ({"generator": "omega/arithmetic_gcd"}, "worlds.w.generator", "has no world"),
        ({"generator": "valley/people"}, "components.0.world", "is of valley/people, not of"),
    ],
)
def test_a_faulty_world_is_told_under_its_own_key(
    plugin: Path, spec: dict[str, Any], key: str, message: str
) -> None:
    with pytest.raises(RecipeError) as caught:
        planned(plugin, {"w": spec}, a="w")

    told = {fault.key: fault.message for fault in caught.value.faults}
    assert message in told[key]
