"""The plan of a run: what is drawn from where, how many rows of what, under which hash."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from synthgen import canonical
from synthgen.address import Address
from synthgen.llm.endpoint import Endpoint
from synthgen.recipe.load import canonical_data
from synthgen.recipe.model import Recipe
from synthgen.recipe.sources import SourceTable
from synthgen.recipe.targets import Cell, Targets, recipe_total, targets
from synthgen.schema import FORMAT


@dataclass(frozen=True, slots=True)
class FilterPlan:
    """A registered row filter with its validated options as canonical JSON."""

    name: str
    config: str


@dataclass(frozen=True, slots=True)
class ComponentPlan:
    """A component, resolved. `what` names its generator or source.

    `addresses` holds, for each cell, what draws its rows; None for a source. `voices` maps the
    names under which an agent asks to the recipe's endpoints; it is empty for all others.
    """

    name: str
    kind: str
    what: str
    repeat: int
    tellings: int
    require_proof: bool
    filters: tuple[FilterPlan, ...]
    addresses: dict[Cell, Address | None]
    capacities: dict[Cell, int]
    voices: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """A resolved recipe.

    `content` maps what was read (files, datasets) to its hash, `prepared` each row filter to what
    it read.
    """

    recipe: Recipe
    components: tuple[ComponentPlan, ...]
    sources: dict[str, SourceTable]
    filters: tuple[FilterPlan, ...]
    versions: dict[str, int]
    content: dict[str, str]
    folder: Path
    prepared: dict[FilterPlan, Any]
    plugins: tuple[str, ...]
    total: int
    endpoints: dict[str, Endpoint] = field(default_factory=dict)

    @cached_property
    def targets(self) -> Targets:
        """The exact count of every cell."""
        return targets(self.recipe, self.total)

    @cached_property
    def hash(self) -> str:
        """32 hexadecimal characters that name the rows of this run.

        Made of what the rows depend on: not of paths or servers, nor of the order of components.
        """
        data = without_paths(canonical_data(self.recipe))
        data["llm"] = {name: one.spoken() for name, one in self.endpoints.items()}
        return canonical.hexdigest(FORMAT, data, self.versions, self.content)

    def component(self, name: str) -> ComponentPlan:
        """The component of a name."""
        return next(component for component in self.components if component.name == name)

    def unique(self, component: ComponentPlan, cell: Cell) -> int:
        """The distinct rows a cell needs: its target, divided by the epochs of train."""
        return unique_rows(self.targets[component.name][cell], cell, component.repeat)

    @property
    def limited(self) -> bool:
        """Whether `--limit` cuts the recipe short."""
        return self.recipe.limit is not None and self.total < targets_total(self.recipe)


def unique_rows(target: int, cell: Cell, repeat: int) -> int:
    """Distinct rows behind a target: epochs repeat train rows only."""
    return -(-target // repeat) if cell.split == "train" else target


def targets_total(recipe: Recipe) -> int:
    """The total without its limit."""
    return recipe_total(recipe.model_copy(update={"limit": None}))


def without_paths(data: dict[str, Any]) -> dict[str, Any]:
    """A recipe's data with every path taken out; the content hashes stand for what lies there."""
    cleaned = dict(data)
    cleaned["plugins"] = ["" if name.endswith(".py") else name for name in data["plugins"]]
    cleaned["sources"] = {
        name: {key: value for key, value in source.items() if key != "path"}
        for name, source in data["sources"].items()
    }
    against = data["decontaminate"]["against"]
    cleaned["decontaminate"] = {
        **data["decontaminate"],
        "against": [_pathless(reference) for reference in against],
    }
    return cleaned


def _pathless(reference: Any) -> Any:
    if isinstance(reference, str):
        return {}
    return {key: value for key, value in reference.items() if key != "path"}
