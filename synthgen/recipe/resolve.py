"""Check the whole recipe before any work, and resolve it into a plan.

Every fault is gathered, so one reading of the message mends the file.
"""

from collections import defaultdict
from dataclasses import replace

from synthgen.recipe.collector import Collector
from synthgen.recipe.components import resolve_component
from synthgen.recipe.form import check_form
from synthgen.recipe.load import Loaded
from synthgen.recipe.lock import lock_difference
from synthgen.recipe.named import Named
from synthgen.recipe.plan import ComponentPlan, Plan
from synthgen.recipe.shortage import feasible_total, remedy, short_messages
from synthgen.recipe.skins import check_held_skins
from synthgen.recipe.targets import recipe_total, targets


def resolve(loaded: Loaded) -> Plan:
    """The plan of a recipe. Raises RecipeError with every fault found."""
    recipe, faults = loaded.recipe, Collector(loaded.document, loaded.faults)
    check_form(recipe, faults)
    named = Named(recipe, loaded.folder, faults)
    total = recipe_total(recipe)
    cells = targets(recipe, total)
    components = [
        resolve_component(i, list(cells[component.name]), named)
        for i, component in enumerate(recipe.components)
        if len(component.kinds) == 1
    ]
    faults.stop()
    resolved = sorted((c for c in components if c is not None), key=lambda c: c.name)
    _check_split_rules(resolved, faults)
    check_held_skins(resolved, [component.name for component in recipe.components], faults)
    plan = Plan(
        recipe=recipe,
        components=tuple(resolved),
        sources=named.sources,
        filters=named.filters,
        versions=_versions(resolved),
        content=dict(sorted(named.content.items())),
        folder=loaded.folder,
        prepared=named.prepared,
        plugins=named.plugins,
        total=total,
        endpoints=named.endpoints,
    )
    plan = _fit(plan, faults)
    if recipe.locked is not None and (changed := lock_difference(recipe.locked, plan)):
        faults.add(("locked",), f"the rows would not be those of the lock: {changed}")
    faults.stop()
    return plan


def _versions(components: list[ComponentPlan]) -> dict[str, int]:
    """The version of every generator that draws a row."""
    built = [a.build() for c in components for a in c.addresses.values() if a is not None]
    found = {name: version for one in built for name, version in one.versions.items()}
    return dict(sorted(found.items()))


def _check_split_rules(components: list[ComponentPlan], faults: Collector) -> None:
    """Two rules of one task would put the same instance on two sides."""
    rules: dict[str, dict[str, str]] = defaultdict(dict)
    for component in components:
        for address in component.addresses.values():
            if address is not None:
                for task, rule in address.build().split_rules.items():
                    rules[task].setdefault(rule or "the bucket", component.name)
    for task, found in rules.items():
        if len(found) > 1:
            listed = ", ".join(f"{rule} ({name})" for rule, name in sorted(found.items()))
            faults.add(("components",), f"{task} is split by two rules: {listed}; use one")


def _fit(plan: Plan, faults: Collector) -> Plan:
    """The plan, its total lowered where `on_short: shrink` asks for it."""

    def available(component: ComponentPlan, cell: object) -> int:
        return component.capacities[cell]  # type: ignore[index]

    short = short_messages(plan, available)
    if not short:
        return plan
    best = feasible_total(plan, available)
    if plan.recipe.mixture.on_short == "shrink" and best > 0:
        return replace(plan, total=best)
    order = [component.name for component in plan.recipe.components]
    for name, messages in short.items():
        for message in messages:
            faults.add(("components", order.index(name)), f"{message}; {remedy(plan, best)}")
    return plan
