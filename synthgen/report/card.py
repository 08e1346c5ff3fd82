"""The dataset card: hub YAML on top, then what a reader of the data asks first."""

from pathlib import Path
from typing import Any

import yaml

from synthgen.recipe.load import canonical_data
from synthgen.recipe.lock import yaml_text
from synthgen.recipe.model import KINDS
from synthgen.recipe.plan import Plan

SIZES = (
    (1_000, "n<1K"),
    (10_000, "1K<n<10K"),
    (100_000, "10K<n<100K"),
    (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
    (100_000_000, "10M<n<100M"),
)


def card_text(plan: Plan, manifest: dict[str, Any]) -> str:
    """The card of a finished run, as the hub and `datasets.load_dataset` read it."""
    head = yaml.safe_dump(_head(plan, manifest), sort_keys=False, allow_unicode=True)
    parts = [
        f"---\n{head}---\n",
        f"# {plan.recipe.name}\n",
        _summary(plan, manifest),
        "## Splits\n\n" + _splits(manifest),
        "## Components\n\n" + _components(manifest),
        *_sources(manifest),
        *_judges(manifest),
        "## What was dropped\n\n" + _dropped(manifest),
        "## Columns\n\n" + COLUMNS,
        "## Make it again\n\n" + _again(plan),
    ]
    return "\n".join(parts)


def _head(plan: Plan, manifest: dict[str, Any]) -> dict[str, Any]:
    size = next((label for limit, label in SIZES if manifest["rows"] < limit), "n>100M")
    files = [{"split": s, "path": f"data/{s}-*.parquet"} for s in manifest["splits"]]
    return {
        "pretty_name": plan.recipe.name,
        "language": ["en"],
        "size_categories": [size],
        "task_categories": ["text-generation", "question-answering"],
        "annotations_creators": ["machine-generated"],
        "tags": ["synthetic", "synthgen", "reasoning"],
        "configs": [{"config_name": "default", "default": True, "data_files": files}],
    }


def _summary(plan: Plan, manifest: dict[str, Any]) -> str:
    text = (
        f"{manifest['rows']:,} rows made by synthgen {manifest['packages']['synthgen']}, "
        f"seed {plan.recipe.seed}, recipe `{plan.hash}`.\n"
    )
    by_models = [component for component in plan.components if component.voices]
    if by_models:
        rows = sum(manifest["components"][one.name]["rows"] for one in by_models)
        asked = {name for one in by_models for name in one.voices.values()}
        models = ", ".join(sorted({f"`{plan.endpoints[name].model}`" for name in asked}))
        text += (
            f"{rows:,} of them were written by language models ({models}); their answers carry no "
            "proof, at most the vote of several solutions in `verified_by`.\n"
        )
    if plan.limited:
        limited = manifest["limited"]
        text += (
            f"\n**Cut short**: `--limit {limited['limit']}` of the recipe's {limited['of']:,} "
            "rows; sets that the whole recipe makes complete are not complete here.\n"
        )
    return text


def _splits(manifest: dict[str, Any]) -> str:
    rows = [(split, found["rows"]) for split, found in manifest["splits"].items()]
    return table(("split", "rows"), [(split, f"{count:,}") for split, count in rows])


def _components(manifest: dict[str, Any]) -> str:
    lines = []
    for name, part in manifest["components"].items():
        what = next(part[kind] for kind in KINDS if kind in part)
        share = part["rows"] / manifest["rows"] if manifest["rows"] else 0
        lines.append((name, what, f"{part['rows']:,}", f"{share:.2%}", part["repeat"]))
    return table(("component", "from", "rows", "share", "epochs"), lines)


def _sources(manifest: dict[str, Any]) -> list[str]:
    """What was read of the user's own rows; nothing where there are none."""
    lines = [
        (name, f"{found['read']:,}", f"{sum(found['unusable'].values()):,}", _counts(found))
        for name, found in manifest["sources"].items()
    ]
    if not lines:
        return []
    return ["## Sources\n\n" + table(("source", "rows read", "unusable", "cut"), lines)]


def _judges(manifest: dict[str, Any]) -> list[str]:
    """How often judges said yes, by difficulty; nothing where there are none."""
    lines = [
        (name, judge, third, f"{said['yes']:,}", f"{said['no']:,}", f"{said['unsaid']:,}")
        for name, judges in manifest.get("judges", {}).items()
        for judge, thirds in judges.items()
        for third, said in thirds.items()
    ]
    if not lines:
        return []
    head = ("component", "judge", "third by difficulty", "yes", "no", "unsaid")
    return ["## Judges\n\nTags of the rows that are kept.\n\n" + table(head, lines)]


def _counts(found: dict[str, Any]) -> str:
    return ", ".join(f"{split} {count:,}" for split, count in found["splits"].items())


def _dropped(manifest: dict[str, Any]) -> str:
    lines = [
        (name, stage, reason, f"{count:,}")
        for name, part in manifest["components"].items()
        for stage, _, reason, count in _reasons(part["dropped"])
    ]
    if not lines:
        return "Nothing.\n"
    return table(("component", "stage", "reason", "rows"), lines)


def _reasons(dropped: dict[str, int]) -> list[tuple[str, str, str, int]]:
    return [(*key.rpartition(":"), count) for key, count in dropped.items()]


def _again(plan: Plan) -> str:
    data = _named(canonical_data(plan.recipe))
    recipe = yaml_text(data)
    return (
        "`synthgen recipe recipe.lock.yaml --out DIR` makes the same bytes again, "
        "`synthgen verify DIR` proves the rows again.\n\n```yaml\n" + recipe + "```\n"
    )


def _named(data: dict[str, Any]) -> dict[str, Any]:
    """A recipe's data with the names of its files; where they lie is nobody's business."""
    against = data["decontaminate"]["against"]
    return {
        **data,
        "plugins": [_file_name(plugin) for plugin in data["plugins"]],
        "sources": {
            name: {**source, "path": _file_name(source["path"])}
            for name, source in data["sources"].items()
        },
        "decontaminate": {
            **data["decontaminate"],
            "against": [
                _file_name(one)
                if isinstance(one, str)
                else {**one, "path": _file_name(str(one.get("path", "")))}
                for one in against
            ],
        },
    }


def _file_name(path: str) -> str:
    """The name of a file; a module or a hub dataset as it is."""
    is_file = path.startswith(("/", ".", "~")) or Path(path).suffix != ""
    return Path(path).name if is_file and ("/" in path or "\\" in path) else path


def table(head: tuple[str, ...], rows: list[Any]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines) + "\n"


COLUMNS = """\
`prompt` (chat messages) and `response` are what a model sees; `answer` with `answer_type` is what a
judge compares with: `synthgen.judge(row, text)` scores any text from the row alone. `verified_by`
names the second method that proved the answer. `key` is the exact instance without its symmetries,
`group` what stays on one side of a split. (`task`, `version`, `config`, `seed`, `split`, `index`)
draws the row again: `synthgen.redraw(row)`. `params`, `skin`, `config` and `lineage` are JSON text.
"""
