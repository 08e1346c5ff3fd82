"""Faults of form: what can be seen in the recipe alone, before anything it names is looked up."""

from synthgen.recipe.collector import Collector
from synthgen.recipe.model import KINDS, ComponentSpec, Recipe
from synthgen.recipe.targets import explicit_rows
from synthgen.recipe.yaml_text import KeyPath


def check_form(recipe: Recipe, faults: Collector) -> None:
    """Note what is contradictory in the components and the mixture."""
    seen: set[str] = set()
    for i, component in enumerate(recipe.components):
        at: KeyPath = ("components", i)
        if component.name.casefold() in seen:
            faults.add((*at, "name"), f"two components are named {component.name!r}")
        seen.add(component.name.casefold())
        _check_component(at, component, faults)
    _check_mixture(recipe, faults)


def _check_component(at: KeyPath, component: ComponentSpec, faults: Collector) -> None:
    if len(component.kinds) != 1:
        given = " and ".join(kind for kind, _ in component.kinds) or "none"
        faults.add(at, f"give one of {', '.join(KINDS)}; given: {given}")
    if component.share is not None and component.rows is not None:
        faults.add((*at, "share"), "give share or rows, not both")
    if component.share is None and explicit_rows(component) is None:
        faults.add(at, "give a share (of the mixture) or a number of rows")
    if component.strategy is None:
        for key, default in (("seeds", []), ("mode", "auto"), ("llm", None)):
            if getattr(component, key) != default:
                faults.add((*at, key), "this key is for strategies")
    for key in ("levels", "forms", "splits"):
        faults.check_shares((*at, key), getattr(component, key))
    counted = component.share is None and component.rows is None
    if counted and any(count != int(count) for count in (component.splits or {}).values()):
        faults.add((*at, "splits"), "without share or rows, splits are whole row counts")


def _check_mixture(recipe: Recipe, faults: Collector) -> None:
    mixture = recipe.mixture
    faults.check_shares(("mixture", "splits"), mixture.splits)
    counts = [explicit_rows(component) for component in recipe.components]
    rows = [count for count in counts if count is not None]
    if not rows:
        if mixture.total is None:
            faults.add(("mixture",), "shares need a total, for example mixture: {total: 10000}")
        shares = [c.share for c in recipe.components if c.share is not None]
        if shares and sum(shares) <= 0:
            faults.add(("components",), "at least one share must be above 0")
    elif len(rows) < len(counts):
        faults.add(("components",), "give every component a share, or every component rows")
    elif mixture.total not in (None, sum(rows)):
        faults.add(("mixture", "total"), f"the components' rows add up to {sum(rows):,}")
    elif sum(rows) == 0:
        faults.add(("components",), "the components' rows add up to 0")
