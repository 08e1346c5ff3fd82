"""A few rows of a component, before any filter: what a recipe would make."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice

from synthgen.recipe.plan import ComponentPlan, Plan
from synthgen.row import Row
from synthgen.schema import rows_of


def preview_rows(plan: Plan, component: ComponentPlan, n: int) -> Iterator[Row]:
    """The first n rows over the component's cells in turn."""
    cells = [c for c, rows in sorted(plan.targets[component.name].items()) if rows]
    for i in range(min(n, sum(plan.targets[component.name].values()))):
        cell = cells[i % len(cells)]
        address = component.addresses[cell]
        if address is None:
            table = plan.sources[component.what].splits[cell.split]
            found = rows_of(table.slice(i // len(cells), 1))
        else:
            generator = address.build()
            outcomes = (generator.outcome(cell.split, index) for index in count())
            rows = (row for row in outcomes if isinstance(row, Row))
            found = islice(rows, i // len(cells), i // len(cells) + 1)
        for row in found:
            yield replace(row, component=component.name)
