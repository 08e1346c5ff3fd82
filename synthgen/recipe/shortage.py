"""When a component is short: who, how much, and the largest total that works."""

from collections.abc import Callable

from synthgen.recipe.counts import largest_total
from synthgen.recipe.plan import ComponentPlan, Plan, unique_rows
from synthgen.recipe.targets import Cell, targets

Available = Callable[[ComponentPlan, Cell], int]


def short_messages(plan: Plan, available: Available) -> dict[str, list[str]]:
    """For each short component: what it needs and what exists, a sentence a cell."""
    found: dict[str, list[str]] = {}
    for component in plan.components:
        for cell in plan.targets[component.name]:
            need, exist = plan.unique(component, cell), available(component, cell)
            if exist < need:
                found.setdefault(component.name, []).append(
                    f"component {component.name!r} needs {need:,} distinct rows of "
                    f"{component.what} ({cell.label}), {exist:,} exist"
                )
    return found


def feasible_total(plan: Plan, available: Available) -> int:
    """The largest total that every component can fill; 0 if none."""

    def fits(total: int) -> bool:
        counts = targets(plan.recipe, total)
        return all(
            unique_rows(count, cell, component.repeat) <= _exists(component, cell, available)
            for component in plan.components
            for cell, count in counts[component.name].items()
        )

    return largest_total(fits, plan.total)


def remedy(plan: Plan, best: int) -> str:
    """What to do about it."""
    if best <= 0:
        return "no total works: take the component out, or change its splits, levels or config"
    if all(component.share is not None for component in plan.recipe.components):
        return f"the largest total that works is {best:,}: --set mixture.total={best}"
    return f"the largest total that works in these proportions is {best:,}: --limit {best}"


def _exists(component: ComponentPlan, cell: Cell, available: Available) -> int:
    # A smaller total can ask for a cell that the full one does not; nothing is known of it.
    return available(component, cell) if cell in component.capacities else 0
