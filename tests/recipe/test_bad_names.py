"""Bad recipes: faults of what a recipe names outside itself, each with its line and key."""

from pathlib import Path

import pytest

from tests.recipe.told import check_fault

A = "  - {name: a, generator: omega/arithmetic_gcd, share: 1}"
GOOD = f"""version: 1
name: t
components:
{A}
mixture: {{total: 100}}
"""
SOURCE = "  - {name: s, source: s, share: 1}"
COLUMNS = "columns: {answer: answer}"
UNKNOWN = "unknown key; did you mean "


def with_a(more: str) -> str:
    """The good recipe with more keys in its component, on line 4."""
    return GOOD.replace("share: 1}", f"share: 1, {more}}}")


def with_source(spec: str) -> str:
    """The good recipe with a source on line 7."""
    return f"{GOOD.replace(A, A + chr(10) + SOURCE)}sources: {{s: {spec}}}\n"


# text, line, key, what the message says
FAULTS: dict[str, tuple[str, int | None, str, str]] = {
    "key of a column rule": (
        with_source("{path: x.jsonl, columns: {answer: {column: a, aftr: '#'}}}"),
        7,
        "sources.s.columns.answer.aftr",
        UNKNOWN + "'after'?",
    ),
    "key of a world": (
        GOOD + "worlds:\n  w: {generator: x, sed: 1}\n",
        7,
        "worlds.w.sed",
        UNKNOWN + "'seed'?",
    ),
    "filter": (GOOD + "filters: [{type: lenth}]\n", 6, "filters.0.type", "unknown filter 'lenth'"),
    "filter without type": (
        GOOD + "filters: [{max_chars: 5}]\n",
        6,
        "filters.0",
        "a filter needs a type",
    ),
    "decontaminate among filters": (
        GOOD + "filters: [{type: decontaminate, against: [test.jsonl]}]\n",
        6,
        "filters.0",
        "decontaminate is no row filter",
    ),
    "set filter among filters": (
        GOOD + "filters: [{type: duplicates}]\n",
        6,
        "filters.0",
        "duplicates is no row filter",
    ),
    "world": (
        with_a("world: w") + "worlds: {ww: {generator: omega/arithmetic_gcd}}\n",
        4,
        "components.0.world",
        "unknown world 'w'",
    ),
    "world of a generator without worlds": (
        GOOD + "worlds: {w: {generator: omega/arithmetic_gcd}}\n",
        6,
        "worlds.w.generator",
        "omega/arithmetic_gcd has no world",
    ),
    "faulty world in use": (
        with_a("world: w") + "worlds: {w: {generator: nope}}\n",
        6,
        "worlds.w.generator",
        "unknown generator 'nope'",
    ),
    "seed stream": (
        GOOD.replace("generator: omega/arithmetic_gcd", "stream: wrds")
        + "seeds: {words: {generator: omega/arithmetic_gcd}}\n",
        4,
        "components.0.stream",
        "unknown seed stream 'wrds'; did you mean 'words'?",
    ),
    "seed stream's own config": (
        with_a("config: {level: 1}").replace("generator: omega/arithmetic_gcd", "stream: w")
        + "seeds: {w: {generator: omega/arithmetic_gcd}}\n",
        4,
        "components.0.config",
        "this belongs in seeds.w",
    ),
    "generator of a seed stream": (
        GOOD.replace("generator: omega/arithmetic_gcd", "stream: w")
        + "seeds: {w: {generator: nope}}\n",
        6,
        "seeds.w.generator",
        "unknown generator 'nope'",
    ),
    "unused seed stream": (
        GOOD + "seeds: {w: {generator: omega/arithmetic_gcd}}\n",
        6,
        "seeds.w",
        "no component uses this seed stream",
    ),
    "source": (GOOD.replace(A, SOURCE), 4, "components.0.source", "unknown source 's'"),
    "unused source": (GOOD + "sources: {s: {path: x.csv}}\n", 6, "sources.s", "no component uses"),
    "missing file": (
        with_source(f"{{path: none.jsonl, {COLUMNS}}}"),
        7,
        "sources.s.path",
        "none.jsonl",
    ),
    "long path": (
        with_source(f"{{path: {'x' * 5000}.csv, {COLUMNS}}}"),
        7,
        "sources.s.path",
        "no file at 'xxx",
    ),
    "no path": (with_source(f"{{path: '', {COLUMNS}}}"), 7, "sources.s.path", "no file at ''"),
    "NUL in a path": (
        with_source(f'{{path: "a\\0.csv", {COLUMNS}}}'),
        7,
        "sources.s.path",
        "no file at",
    ),
    "required path": (
        with_source(f"{{path: required, {COLUMNS}}}"),
        7,
        "sources.s.path",
        "add --set sources.s.path=FILE",
    ),
    "required test set": (
        GOOD + "decontaminate: {against: [required]}\n",
        6,
        "decontaminate.against.0",
        "add --set decontaminate.against.0=FILE",
    ),
    "missing test set": (
        GOOD + "decontaminate: {against: [{path: none.csv}]}\n",
        6,
        "decontaminate.against.0.path",
        "none.csv",
    ),
    "test set without a path": (
        GOOD + "decontaminate: {against: [{column: x}]}\n",
        6,
        "decontaminate.against.0",
        "no file",
    ),
    "missing plug-in": (GOOD + "plugins: [none.py]\n", 6, "plugins.0", "no Python file at"),
}
# Faults of the same text that are told beside: a missing file, a name nobody uses
FURTHER = {
    "key of a column rule": 1,
    "key of a world": 1,
    "world": 1,
    "faulty world in use": 1,
    "seed stream": 1,
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_told_with_its_line_and_key(case: str, tmp_path: Path) -> None:
    check_fault(tmp_path / "bad.yaml", FAULTS[case], FURTHER.get(case, 0))


STRATEGY = GOOD.replace(A, "  - {name: a, strategy: STRATEGY, seeds: [SEEDS], share: 1}")


def with_strategy(strategy: str, seeds: str, more: str = "") -> str:
    """A recipe with a strategy on line 4, and more lines behind."""
    return STRATEGY.replace("STRATEGY", strategy).replace("SEEDS", seeds) + more


WORDS = "seeds: {w: {generator: flames/word_problem}}\n"
STRATEGY_FAULTS: dict[str, tuple[str, int | None, str, str]] = {
    "strategy": (
        with_strategy("suggester_edtor", ""),
        4,
        "components.0.strategy",
        "unknown strategy 'suggester_edtor'; did you mean 'suggester_editor'?",
    ),
    "seeds": (
        with_strategy("paraphrase", "wrds", WORDS.replace("w:", "words:") + "").replace(WORDS, ""),
        4,
        "components.0.seeds.0",
        "unknown seed stream or source 'wrds'",
    ),
    "seeds that are no word problems": (
        with_strategy("paraphrase", "g", "seeds: {g: {generator: omega/arithmetic_gcd}}\n"),
        4,
        "components.0.seeds.0",
        "rows of omega/arithmetic_gcd are no word problems with a program; no strategy works on it",
    ),
    "seeds where there are none": (
        with_strategy("taxonomy_key_concepts", "w", WORDS),
        4,
        "components.0.seeds",
        "takes no seeds",
    ),
    "a level of a stream": (
        with_strategy("fobar", "w", WORDS.replace("problem}", "problem, levels: {9: 1}}")),
        6,
        "seeds.w.levels.9",
        "level 9 is unknown: 1, 2, 3",
    ),
    "a model's mode": (
        with_strategy("fobar", "w", WORDS).replace("share: 1", "share: 1, mode: llm"),
        4,
        "components.0.mode",
        "mode llm needs an endpoint",
    ),
    "seeds of a generator": (
        GOOD.replace("share: 1}", "share: 1, seeds: [w]}") + WORDS,
        4,
        "components.0.seeds",
        "this key is for strategies",
    ),
    "an option of a strategy": (
        with_strategy("suggester_editor", "w", WORDS).replace(
            "share: 1", "share: 1, config: {round: 1}"
        ),
        4,
        "components.0.config.round",
        UNKNOWN + "'rounds'?",
    ),
}


@pytest.mark.parametrize("case", STRATEGY_FAULTS)
def test_a_fault_of_a_strategy_is_told_with_its_line_and_key(case: str, tmp_path: Path) -> None:
    further = 1 if case == "seeds" else 0  # the stream that nobody uses

    check_fault(tmp_path / "bad.yaml", STRATEGY_FAULTS[case], further)
