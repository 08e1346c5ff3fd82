"""How many rows of what: component, then split, then level, then form."""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from synthgen.recipe.counts import apportion
from synthgen.recipe.model import ComponentSpec, Recipe, StreamSpec

K = TypeVar("K", str, int)


class Cell(NamedTuple):
    """A sub-stream of a component: one split, level and form; None where no mix was asked for."""

    split: str
    level: int | None = None
    form: str | None = None

    @property
    def label(self) -> str:
        """The cell in words: ``train level 2 cot``."""
        parts = [self.split]
        parts += [f"level {self.level}"] if self.level is not None else []
        parts += [self.form] if self.form is not None else []
        return " ".join(parts)

    @property
    def slug(self) -> str:
        """The cell as a file name: ``train-L2-cot``."""
        return self.label.replace("level ", "L").replace(" ", "-")


Targets = dict[str, dict[Cell, int]]


def explicit_rows(component: ComponentSpec) -> int | None:
    """The rows a component asks for by number; None where it has a share."""
    if component.rows is not None:
        return component.rows
    if component.share is None and component.splits is not None:
        return int(sum(component.splits.values()))
    return None


def full_total(recipe: Recipe) -> int:
    """The rows of the recipe before any limit."""
    rows = [explicit_rows(component) for component in recipe.components]
    if all(count is not None for count in rows):
        return sum(count for count in rows if count is not None)
    return recipe.mixture.total or 0


def recipe_total(recipe: Recipe) -> int:
    """The rows of the recipe, its limit applied: at least one row a component."""
    total, limit = full_total(recipe), recipe.limit
    if limit is None or limit >= total:
        return total
    return min(total, max(limit, sum(1 for n in _weights(recipe).values() if n > 0)))


def targets(recipe: Recipe, total: int) -> Targets:
    """The exact count of every cell for a total."""
    counts = apportion(total, _weights(recipe))
    if recipe.limit is not None:
        counts = _lift(counts, _weights(recipe))
    return {c.name: _cells(recipe, c, counts[c.name]) for c in recipe.components}


def _weights(recipe: Recipe) -> dict[str, float]:
    weights = {}
    for component in recipe.components:
        rows = explicit_rows(component)
        weights[component.name] = rows if rows is not None else (component.share or 0)
    return weights


def _lift(counts: dict[str, int], weights: Mapping[str, float]) -> dict[str, int]:
    """Give each wanted component a row, taken from the largest."""
    lifted = dict(counts)
    for name in sorted(lifted):
        if lifted[name] == 0 and weights[name] > 0:
            donor = max(sorted(lifted), key=lambda other: lifted[other])
            if lifted[donor] > 1:
                lifted[donor] -= 1
                lifted[name] = 1
    return lifted


def _cells(recipe: Recipe, component: ComponentSpec, count: int) -> dict[Cell, int]:
    levels, forms = mixes(recipe, component)
    shares = component.splits if component.splits is not None else recipe.mixture.splits
    cells: dict[Cell, int] = {}
    for split, in_split in apportion(count, shares).items():
        for level, in_level in _mix(in_split, levels).items():
            for form, in_form in _mix(in_level, forms).items():
                if in_form:
                    cells[Cell(split, level, form)] = in_form
    return cells


def _mix(count: int, shares: Mapping[K, float] | None) -> Mapping[K | None, int]:
    if not shares:
        return {None: count}
    return dict(apportion(count, shares).items())


def mixes(
    recipe: Recipe, component: ComponentSpec
) -> tuple[dict[int, float] | None, dict[str, float] | None]:
    """The level and form mixes of a component, or of the seed stream that it puts in."""
    holder: ComponentSpec | StreamSpec = component
    if component.stream is not None and component.stream in recipe.seeds:
        holder = recipe.seeds[component.stream]
    return holder.levels, holder.forms
