"""What the README and the pages say is so: snippets run, output is real, tables are whole."""

import doctest
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from docs import outputs, pages
from synthgen.errors import RecipeError
from synthgen.recipe.load import load_recipe, recipe_from
from synthgen.recipe.model import Recipe
from synthgen.recipe.resolve import resolve
from synthgen.registry import filters, generators

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = sorted([README, ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _blocks(page: Path, language: str) -> list[str]:
    found = FENCE.findall(page.read_text(encoding="utf-8"))
    return [text for kind, text in found if kind == language]


def _snippets(language: str) -> list[Any]:
    return [
        pytest.param(text, id=f"{page.stem}-{number}")
        for page in PAGES
        for number, text in enumerate(_blocks(page, language))
    ]


# Snippets --------------------------------------------------------------------------------------


@pytest.mark.parametrize("session", _snippets("pycon"))
def test_python_sessions_run_as_written(
    session: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    test = doctest.DocTestParser().get_doctest(session, {}, "session", None, 0)
    said: list[str] = []

    doctest.DocTestRunner().run(test, out=said.append)

    assert test.examples
    assert not said, "".join(said)


@pytest.mark.parametrize("module", [outputs, pages], ids=["outputs", "pages"])
def test_examples_in_docstrings_hold(module: ModuleType) -> None:
    outcome = doctest.testmod(module)

    assert outcome.attempted
    assert not outcome.failed


def test_no_python_stands_in_a_page_untested() -> None:
    untested = [page.name for page in PAGES if _blocks(page, "python")]

    assert not untested, f"write sessions (pycon), or include files that a test runs: {untested}"


@pytest.mark.parametrize("text", _snippets("yaml"))
def test_recipes_in_pages_are_valid(text: str) -> None:
    written = yaml.safe_load(text)
    frame = {"version": 1, "name": "page", "components": [{"name": "a", "generator": "a"}]}

    loaded = recipe_from({**frame, **written})

    if "components" in written:
        assert resolve(loaded).total > 0


def test_the_recipe_with_own_rows_makes_what_its_page_says(tmp_path: Path) -> None:
    from synthgen import run_recipe

    lines = [
        {"question": f"What is {i} + {i}?", "answer": f"Sum.\n#### {2 * i}"} for i in range(99)
    ]
    for name, part in (("school", lines), ("exam", lines[:20])):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, part)), "utf-8")
    recipe = (ROOT / "docs" / "examples" / "own_rows.yaml").read_text(encoding="utf-8")
    (tmp_path / "own_rows.yaml").write_text(recipe, "utf-8")

    result = run_recipe(tmp_path / "own_rows.yaml", out=tmp_path / "out")

    school = result.manifest["components"]["school"]
    assert result.rows == 100
    assert school["cells"] == {"train": 10}


def test_the_fault_in_the_page_on_recipes_is_told_so(tmp_path: Path) -> None:
    page = ROOT / "docs" / "recipes.md"
    graded = next(text for text in _blocks(page, "yaml") if "name: graded" in text)
    (tmp_path / "graded.yaml").write_text(graded.replace("share: 30", "shar: 30"), "utf-8")

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(tmp_path / "graded.yaml"))

    told = str(caught.value).replace(f"{tmp_path}/", "")
    assert _blocks(page, "text") == [f"{told}\n"]


def test_the_message_in_the_page_on_sources_is_told_so() -> None:
    (shown,) = _blocks(ROOT / "docs" / "sources.md", "text")

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe("gsm8k_mix.yaml"))

    lines = [re.sub(r"^([\w.]+):\d+:", r"\1:", line) for line in str(caught.value).splitlines()]
    assert shown.rstrip() in lines


# Commands --------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", _snippets("sh"))
def test_commands_in_pages_have_the_options_they_use(text: str) -> None:
    helps = pages.command_helps()
    for command in re.findall(r"synthgen (\w+[^\n&|>]*)", text.replace("\\\n", " ")):
        words = command.split()
        assert f"synthgen {words[0]}" in helps, command
        for option in (word.partition("=")[0] for word in words if word.startswith("--")):
            assert option in helps[f"synthgen {words[0]}"], f"{command}: {option}"


def test_the_readme_has_two_commands_to_set_up() -> None:
    text = README.read_text(encoding="utf-8")

    commands = re.findall(r"^```sh\n(python3 -m venv [^\n]+)\n```$", text, re.MULTILINE)

    venv, install = "python3 -m venv .venv", ".venv/bin/pip install -e"
    assert commands == [
        f"{venv} && {install} . && .venv/bin/synthgen recipe flames.yaml",
        f"{venv} && {install} '.[dev]' -c constraints.txt && .venv/bin/pytest -n auto",
    ]


def test_the_readme_gives_the_paths_that_gsm8k_mix_requires() -> None:
    given = re.findall(r"--set ([\w.]+)=", README.read_text(encoding="utf-8"))

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe("gsm8k_mix.yaml"))

    wanted = re.findall(r"--set ([\w.]+)=FILE", str(caught.value))
    assert sorted(given) == sorted(wanted)


# Real output -----------------------------------------------------------------------------------


def test_the_readme_lists_what_there_is(tmp_path: Path) -> None:
    shown = outputs.blocks(README.read_text(encoding="utf-8"))

    assert shown["list"] == outputs.fenced(outputs.lists(tmp_path)), "run python -m docs.outputs"


@pytest.mark.slow
def test_the_readme_shows_what_the_commands_print(tmp_path: Path) -> None:
    shown = outputs.blocks(README.read_text(encoding="utf-8"))

    made = {name: outputs.fenced(text) for name, text in outputs.outputs(tmp_path).items()}

    for name, text in made.items():
        same = outputs.without_speed(shown[name]) == outputs.without_speed(text)
        assert same, f"{name} differs: run python -m docs.outputs\n{text}"


def test_outputs_are_replaced_block_by_block() -> None:
    page = "a\n<!-- output: one -->\n```text\nold\n```\n<!-- end of output -->\nb\n"

    renewed = outputs.renewed(page, {"one": "new"})

    assert renewed == page.replace("old", "new")
    assert outputs.blocks(renewed) == {"one": "```text\nnew\n```\n"}


# Pages made of code ----------------------------------------------------------------------------


def _fields(model: type[BaseModel]) -> int:
    return len(model.model_fields)


def test_every_key_of_a_recipe_has_a_line_with_a_meaning() -> None:
    text = pages.recipe_keys()

    lines = [line for line in text.splitlines() if line.startswith("| `")]
    models = [model for _, model in pages._models("", Recipe)]

    assert len(lines) == sum(map(_fields, models))
    assert not [line for line in lines if line.endswith("|  |")]
    assert "## `components[]`" in text
    assert "## `sources.NAME.columns.answer`" in text


def test_types_and_defaults_are_in_words() -> None:
    lines = pages.recipe_keys().splitlines()

    assert (
        "| `rows_per_shard` | integer, at least 1, at most 10,000,000 | `50000` | "
        "rows in each Parquet file but the last |"
    ) in lines
    assert any("list of text or mapping of names to any value | `[]`" in line for line in lines)
    assert any("| `{test: 0.01, train: 0.98, validation: 0.01}` |" in line for line in lines)


def test_every_generator_and_filter_has_a_section() -> None:
    assert _sections(pages.generators_page()) == generators.names()
    assert _sections(pages.filters_page()) == filters.names()


def test_every_command_has_its_help() -> None:
    helps = pages.command_helps()

    assert {"synthgen", "synthgen recipe", "synthgen verify"} <= set(helps)
    assert all(text.startswith("Usage: synthgen") for text in helps.values())
    assert max(len(line) for text in helps.values() for line in text.splitlines()) <= 92


def _sections(text: str) -> list[str]:
    return re.findall(r"^## `(.+)`$", text, re.MULTILINE)


# Measurements ----------------------------------------------------------------------------------


def test_without_measurements_the_page_says_so(tmp_path: Path) -> None:
    assert pages.measured(tmp_path) == "Nothing has been measured yet.\n"


def test_a_measurement_is_a_table_with_its_command(tmp_path: Path) -> None:
    record = {
        "title": "Speed",
        "machine": "2 cores",
        "command": "python -m benchmarks.speed",
        "rows": [{"name": "gcd", "rows/s": 12345}, {"name": "scan", "rows/s": None}],
        "notes": "Best of three.",
    }
    (tmp_path / "speed.json").write_text(json.dumps(record), "utf-8")

    text = pages.measured(tmp_path)

    assert "| gcd | 12,345 |" in text
    assert "| scan | not measured |" in text
    assert "`python -m benchmarks.speed` on 2 cores" in text


def test_measurements_in_the_repository_have_all_their_parts() -> None:
    for file in pages.MEASURED.glob("*.json"):
        record = json.loads(file.read_text(encoding="utf-8"))
        assert {"title", "machine", "command", "rows", "notes"} <= set(record), file.name
