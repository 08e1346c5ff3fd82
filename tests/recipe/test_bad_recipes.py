"""Bad recipes: every fault told at once, with file, line and key, and nothing written."""

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


def with_a(more: str) -> str:
    """The good recipe with more keys in its component, on line 4."""
    return GOOD.replace("share: 1}", f"share: 1, {more}}}")


UNKNOWN = "unknown key; did you mean "
# text, line, key, what the message says
FAULTS: dict[str, tuple[str, int | None, str, str]] = {
    "key": (GOOD + "mixtur: {}\n", 6, "mixtur", UNKNOWN + "'mixture'?"),
    "key of a component": (with_a("shar: 2"), 4, "components.0.shar", UNKNOWN + "'share'?"),
    "key of the mixture": (
        GOOD.replace("total: 100", "total: 100, ordr: shuffle"),
        5,
        "mixture.ordr",
        UNKNOWN + "'order'?",
    ),
    "key of a generator's config": (
        with_a("config: {levl: 2}"),
        4,
        "components.0.config.levl",
        UNKNOWN + "'level'?",
    ),
    "key of a skin": (
        with_a("skin: {answer_format: [boxed]}"),
        4,
        "components.0.skin.answer_format",
        UNKNOWN + "'answer_formats'?",
    ),
    "key of a skin in config": (
        with_a("config: {skin: {answer_format: [boxed]}}"),
        4,
        "components.0.config.skin.answer_format",
        UNKNOWN + "'answer_formats'?",
    ),
    "config of a component without rows": (
        GOOD.replace(A, A + "\n" + A.replace("a,", "b,").replace("1}", "0, config: {levl: 2}}")),
        5,
        "components.1.config.levl",
        UNKNOWN + "'level'?",
    ),
    "weight": (with_a("weight: 3"), 4, "components.0.weight", "write 'share'"),
    "wrong type": (GOOD.replace("100", "'100'"), 5, "mixture.total", "integer; given: '100'"),
    "list for a mapping": (GOOD + "output: [1]\n", 6, "output", "a mapping of keys; given: [1]"),
    "mapping for a list": (GOOD + "plugins: {a: 1}\n", 6, "plugins", "a list; given: {'a': 1}"),
    "boolean name": (GOOD.replace("name: t", "name: yes"), 2, "name", "string; given: True"),
    "empty component": (GOOD.replace(A, "  -"), 4, "components.0", "given: None"),
    "negative share": (GOOD.replace("share: 1", "share: -1"), 4, "components.0.share", "-1"),
    "negative rows": (GOOD.replace("share: 1", "rows: -1"), 4, "components.0.rows", "-1"),
    "negative split": (
        with_a("splits: {train: -1}"),
        4,
        "components.0.splits",
        "shares cannot be negative",
    ),
    "zero shares": (
        with_a("levels: {1: 0, 2: 0}"),
        4,
        "components.0.levels",
        "at least one share must be above 0",
    ),
    "no share above zero": (GOOD.replace("share: 1", "share: 0"), 3, "components", "above 0"),
    "share and rows": (with_a("rows: 5"), 4, "components.0.share", "share or rows, not both"),
    "neither share nor rows": (
        GOOD.replace(", share: 1", ""),
        4,
        "components.0",
        "give a share (of the mixture) or a number of rows",
    ),
    "shares beside rows": (
        GOOD.replace(A, A + "\n" + A.replace("a,", "b,").replace("share: 1", "rows: 5")),
        3,
        "components",
        "every component a share, or every component rows",
    ),
    "no total": (GOOD.replace("total: 100", ""), 5, "mixture", "shares need a total"),
    "another total": (
        GOOD.replace("share: 1", "rows: 90"),
        5,
        "mixture.total",
        "the components' rows add up to 90",
    ),
    "part of a row": (
        with_a("splits: {train: 1.5}").replace("share: 1, ", "").replace("total: 100", ""),
        4,
        "components.0.splits",
        "whole row counts",
    ),
    "missing version": (GOOD.replace("version: 1\n", ""), 1, "version", "this key is missing"),
    "another version": (GOOD.replace("version: 1", "version: 2"), 1, "version", "given: 2"),
    "equal names": (GOOD.replace(A, f"{A}\n{A}"), 5, "components.1.name", "two components"),
    "key given twice": (GOOD + "seed: 1\nseed: 2\n", 7, "seed", "this key stands on line 6, too"),
    "no kind": (
        GOOD.replace("generator: omega/arithmetic_gcd, ", ""),
        4,
        "components.0",
        "give one of generator, strategy, source, stream; given: none",
    ),
    "two kinds": (with_a("source: s"), 4, "components.0", "given: generator and source"),
    "generator": (
        GOOD.replace("_gcd", "_gdc"),
        4,
        "components.0.generator",
        "unknown generator 'omega/arithmetic_gdc'; did you mean 'omega/arithmetic_gcd'?",
    ),
    "split": (
        with_a("splits: {trian: 1}"),
        4,
        "components.0.splits",
        "no split 'trian'; it has: train, validation, test",
    ),
    "split of the mixture": (
        GOOD.replace("100", "100, splits: {train: 1, dev: 1e-9}"),
        5,
        "mixture.splits",
        "no split 'dev'; it has: train, validation, test",
    ),
    "level": (
        with_a("levels: {1: 1, 9: 1}"),
        4,
        "components.0.levels",
        "level 9 is unknown; allowed: 1, 2, 3, 4, 5",
    ),
    "level that is a word": (with_a("levels: {one: 1}"), 4, "components.0.levels.one", "integer"),
    "level of the config": (
        with_a("config: {level: 9}"),
        4,
        "components.0.config",
        "level 9 is unknown; allowed: 1, 2, 3, 4, 5",
    ),
    "form": (
        with_a("forms: {cott: 1}"),
        4,
        "components.0.forms",
        "form 'cott' is unknown; allowed: cot, answer",
    ),
    "level given twice": (
        with_a("levels: {1: 1}, config: {level: 2}"),
        4,
        "components.0.config.level",
        "'levels' stands beside 'config' as well",
    ),
    "tellings inside the config": (
        with_a("config: {tellings: 3}"),
        4,
        "components.0.config.tellings",
        "write 'tellings' beside 'config'",
    ),
    "answer format": (
        with_a("skin: {answer_formats: [boxd]}"),
        4,
        "components.0.skin.answer_formats.0",
        "'boxed'",
    ),
    "short": (
        GOOD.replace("100", "1000000").replace("share: 1", "share: 1, levels: {1: 1}"),
        4,
        "components.0",
        "the largest total that works is ",
    ),
    "infinity": (GOOD.replace("share: 1", "share: .inf"), 4, "components.0.share", "no finite"),
    "not a number": (GOOD.replace("share: 1", "share: .nan"), 4, "components.0.share", "no finite"),
    "5,000 digits": (GOOD.replace("100", "1" * 5000), 5, "mixture.total", "cannot read"),
    "4,000 digits": (GOOD.replace("100", "1" * 4000), 5, "mixture.total", "less than or equal"),
    "Python object": (
        GOOD + "seed: !!python/name:os.system\n",
        6,
        "seed",
        "cannot read",
    ),
    "key that is a list": (GOOD + "? [a]\n: 1\n", 1, "", "a key must be a plain word"),
    "tabs": (GOOD.replace("  - {", "\t- {"), 4, "", "a tab; YAML is indented with spaces"),
    "unclosed bracket": (GOOD + "filters: [\n", 7, "", "expected"),
    "two documents": (GOOD + "---\n" + GOOD, 6, "", "another document"),
    "empty": ("", None, "", "the file is empty"),
    "comment": ("# nothing\n", None, "", "the file is empty"),
    "list": ("- a\n", 1, "", "a mapping of keys, this is a list"),
    "scalar": ("quickstart\n", 1, "", "a mapping of keys, this is a single value"),
    "recursive alias": ("version: &a [*a]\n", 1, "", "deeper than 50"),
    "brackets": ("[" * 100_000, None, "", "deeper than 50"),
    "nested maps": ("{a: " * 100_000, None, "", "deeper than 50"),
    "long key": (GOOD + "x" * 1000 + ": 1\n", 6, "xxx", "unknown key"),
    "long name": (GOOD.replace("omega/", "x" * 10**5), 4, "components.0.generator", "unknown"),
}


# Faults of the same text that are told beside: an unwanted total, each short split
FURTHER = {"share and rows": 1, "short": 2}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_told_with_its_line_and_key(case: str, tmp_path: Path) -> None:
    check_fault(tmp_path / "bad.yaml", FAULTS[case], FURTHER.get(case, 0))
