"""Finding a recipe, changing it from outside, and its lock."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from synthgen.errors import RecipeError, RequestError
from synthgen.recipe.load import Loaded, canonical_data, load_recipe, recipe_from, shipped
from synthgen.recipe.lock import lock_text, yaml_text
from synthgen.recipe.plan import Plan
from synthgen.recipe.resolve import resolve
from synthgen.recipe.yaml_text import parse_yaml

TEXT = """version: 1
name: mine
components:
  - {name: a, generator: omega/arithmetic_gcd, share: 3, levels: {3: 1, 4: 1}}
  - {name: b.v2, generator: omega/arithmetic_gcd, share: 1, config: {level: 5}}
mixture: {total: 40, splits: {train: 0.9, test: 0.1}}
"""


@pytest.fixture(name="file")
def recipe_file(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(TEXT)
    return path


def changed(file: Path, **overrides: Any) -> dict[str, Any]:
    settings = {key.replace("__", "."): value for key, value in overrides.items()}
    return load_recipe(file, settings).recipe.model_dump()


def plan_of(text: str, folder: Path) -> Plan:
    folder.mkdir(exist_ok=True, parents=True)
    (folder / "r.yaml").write_text(text)
    return resolve(load_recipe(folder / "r.yaml"))


# Which file ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["quickstart", "quickstart.yaml"])
def test_a_shipped_recipe_is_found_with_and_without_its_suffix(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    loaded = load_recipe(name)

    assert loaded.recipe.name == "quickstart"
    assert loaded.origin == "the shipped recipe quickstart.yaml"
    assert loaded.folder == tmp_path


@pytest.mark.parametrize("name", ["quickstart", "quickstart.yaml"])
def test_an_existing_file_wins_over_a_shipped_recipe(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(TEXT)

    loaded = load_recipe(name)

    assert loaded.recipe.name == "mine"
    assert loaded.origin == name


def test_every_shipped_recipe_is_named_like_its_file() -> None:
    assert {name: load_recipe(name).recipe.name for name in shipped()} == {
        name: name for name in shipped()
    }


@pytest.mark.parametrize("as_text", [True, False])
def test_a_recipe_may_be_given_as_a_path_or_as_text(file: Path, as_text: bool) -> None:
    assert load_recipe(str(file) if as_text else file).recipe.name == "mine"


# Overrides ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("components.a.share", 0),
        ("components.0.share", 0),
        ("components.b.v2.share", 1),
        ("components.1.share", 1),
    ],
)
def test_a_component_is_named_by_its_name_or_its_number(file: Path, key: str, place: int) -> None:
    recipe = load_recipe(file, {key: 17}).recipe

    assert [c.share for c in recipe.components] == [
        17 if i == place else s for i, s in ((0, 3), (1, 1))
    ]


def test_a_set_key_may_be_new_at_any_depth(file: Path) -> None:
    data = changed(file, components__a__skin__answer_formats=["boxed"], output__compression="gzip")

    assert data["components"][0]["skin"] == {"answer_formats": ["boxed"]}
    assert data["output"] == {"rows_per_shard": 50_000, "compression": "gzip"}


def test_the_last_setting_of_a_key_wins(file: Path) -> None:
    assert changed(file, mixture={"total": 5}, mixture__total=7)["mixture"]["total"] == 7


def test_the_file_is_not_changed_by_a_setting(file: Path) -> None:
    changed(file, mixture__total=7)

    assert load_recipe(file).recipe.mixture.total == 40


def test_a_path_may_be_given_as_a_path(file: Path) -> None:
    source = {"path": "required", "columns": {"answer": "a"}}
    component = {"name": "s", "source": "s", "share": 1}

    loaded = load_recipe(
        file, {"sources.s": source, "components": [component], "sources.s.path": Path("x.csv")}
    )

    assert loaded.recipe.sources["s"].path == "x.csv"


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("components.aa.share", "did you mean 'a'"),
        ("components.7.share", "no entry '7'; known: a, b.v2"),
        ("name.x", "'mine' has no key 'x'"),
        ("mixture.total.x", "40 has no key 'x'"),
    ],
)
def test_a_setting_that_fits_nowhere_is_refused(file: Path, key: str, message: str) -> None:
    with pytest.raises(RequestError) as caught:
        load_recipe(file, {key: 1})

    assert message in str(caught.value)
    assert key in str(caught.value)


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, "\ud800"])
def test_a_setting_that_no_recipe_can_hold_is_refused(file: Path, value: object) -> None:
    with pytest.raises(RequestError):
        resolve(load_recipe(file, {"name": value}))


def test_a_set_key_that_is_unknown_is_a_fault_of_the_recipe(file: Path) -> None:
    with pytest.raises(RecipeError, match=r"mixture\.totl: unknown key; did you mean 'total'\?"):
        resolve(load_recipe(file, {"mixture.totl": 7}))


# Paths --------------------------------------------------------------------------------------------

SOURCED = """version: 1
name: t
components: [{name: s, source: s, rows: 2, splits: {train: 1}}]
sources: {s: {path: data/q.jsonl, columns: {answer: answer}}}
"""


def sourced(folder: Path) -> Loaded:
    (folder / "data").mkdir(parents=True)
    lines = [f'{{"problem": "p{i}", "answer": "{i}"}}\n' for i in range(9)]
    (folder / "data" / "q.jsonl").write_text("".join(lines))
    (folder / "r.yaml").write_text(SOURCED)
    return load_recipe(folder / "r.yaml")


def test_a_relative_path_begins_beside_the_recipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = sourced(tmp_path / "recipes")
    monkeypatch.chdir(tmp_path)

    assert resolve(loaded).sources["s"].read == 9


# The hash and the lock ----------------------------------------------------------------------------


def test_the_hash_does_not_depend_on_where_the_files_are(tmp_path: Path) -> None:
    here, there = sourced(tmp_path / "here"), sourced(tmp_path / "there" / "deep")

    assert resolve(here).hash == resolve(there).hash


def test_the_hash_depends_on_what_the_files_hold(tmp_path: Path) -> None:
    loaded = sourced(tmp_path)
    before = resolve(loaded).hash
    with (tmp_path / "data" / "q.jsonl").open("a") as file:
        file.write('{"problem": "one more", "answer": "1"}\n')

    assert resolve(loaded).hash != before


def test_the_hash_does_not_depend_on_the_order_of_components_or_keys(tmp_path: Path) -> None:
    data = yaml.safe_load(TEXT)
    data["components"].reverse()
    turned = yaml.safe_dump(data, sort_keys=True)

    assert plan_of(turned, tmp_path / "b").hash == plan_of(TEXT, tmp_path / "a").hash


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("total: 40", "total: 41"),
        ("name: mine", "name: mine\nseed: 43"),
        ("name: a,", "name: aa,"),
        ("share: 3", "share: 4"),
        ("level: 5", "level: 4"),
        ("name: mine", "name: mine\nlimit: 10"),
        ("name: mine", "name: mine\nplugins: [json]"),
    ],
)
def test_the_hash_changes_with_what_the_rows_hang_on(old: str, new: str, tmp_path: Path) -> None:
    assert plan_of(TEXT.replace(old, new), tmp_path).hash != plan_of(TEXT, tmp_path).hash


def test_a_lock_is_a_recipe_of_the_same_hash_from_anywhere(tmp_path: Path) -> None:
    plan = resolve(sourced(tmp_path / "here"))

    again = plan_of(lock_text(plan), tmp_path / "elsewhere")

    assert again.hash == plan.hash
    assert again.targets == plan.targets
    assert lock_text(again) == lock_text(plan)


@pytest.mark.parametrize(
    "text", ["1e-3", "12e5", "yes", "1_000", "0x1f", "2024-01-01", "~", "a: b", "é\x85\u2028", ""]
)
def test_a_lock_keeps_texts_as_texts(text: str) -> None:
    rule = {"column": "a", "after": text}
    data = {
        "version": 1,
        "name": "t",
        "components": [{"name": "a", "generator": "omega/arithmetic_gcd", "rows": 1}],
        "sources": {"s": {"path": "x", "columns": {"answer": rule}}},
    }
    plain = canonical_data(recipe_from(data).recipe)

    written = yaml_text(plain)

    assert parse_yaml(written.encode(), "f").data == plain


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("seed: 42", "seed: 43", "its keys were edited; remove 'locked'"),
        ("omega/arithmetic_gcd: 1\n", "omega/arithmetic_gcd: 9\n", "omega/arithmetic_gcd was 9"),
    ],
)
def test_a_lock_that_cannot_give_its_rows_is_refused(
    old: str, new: str, message: str, tmp_path: Path
) -> None:
    lock = lock_text(plan_of(TEXT, tmp_path))
    version = yaml.safe_load(lock)["locked"]["generators"]["omega/arithmetic_gcd"]
    lock = lock.replace(f"omega/arithmetic_gcd: {version}\n", "omega/arithmetic_gcd: 1\n")
    assert old in lock
    edited = lock.replace(old, new)
    if "arithmetic" in new:
        edited = edited.replace("  recipe: ", "  recipe: 0")

    with pytest.raises(RecipeError) as caught:
        plan_of(edited, tmp_path / "lock")

    assert "locked: the rows would not be those of the lock" in str(caught.value)
    assert message in str(caught.value)


def test_a_lock_says_which_file_has_changed(tmp_path: Path) -> None:
    lock = lock_text(resolve(sourced(tmp_path)))
    with (tmp_path / "data" / "q.jsonl").open("a") as file:
        file.write('{"problem": "one more", "answer": "1"}\n')

    with pytest.raises(RecipeError, match=r"sources\.s was [0-9a-f]{64}, is [0-9a-f]{64}"):
        plan_of(lock, tmp_path / "lock")
