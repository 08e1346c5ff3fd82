"""Held out by one component means held out in the whole recipe."""

from collections.abc import Iterator, Sequence
from typing import Any

from synthgen.generating import Generator
from synthgen.recipe.collector import Collector
from synthgen.recipe.plan import ComponentPlan
from synthgen.skin.checking import worn
from synthgen.splits import TRAINING


def check_held_skins(
    components: Sequence[ComponentPlan], order: list[str], faults: Collector
) -> None:
    """Note each component that may train on a skin which another of its task holds out.

    `order` holds the components' names as the recipe has them.
    """
    held: dict[tuple[str, str, Any], str] = {}
    for component in components:
        for generator in _generators(component, training=False):
            for axis, values in generator.config.skin.held_out.axes.items():
                held |= {(generator.name, axis, value): component.name for value in values}
    for component in components if held else ():
        for (task, axis, value), owner in held.items():
            if _trains_on(component, task, axis, value):
                at = ("components", order.index(component.name), "skin")
                message = (
                    f"{axis}: {value!r} is held out by the component {owner!r}, and this one may "
                    "train on it: hold it out here too, or name others"
                )
                faults.add(at, message)


def _generators(component: ComponentPlan, *, training: bool) -> Iterator[Generator[Any]]:
    for cell, address in component.addresses.items():
        if address is not None and (cell.split in TRAINING or not training):
            yield address.build()


def _trains_on(component: ComponentPlan, task: str, axis: str, value: Any) -> bool:
    return any(
        generator.name == task and worn(generator.config.skin, generator.wardrobe, axis, value)
        for generator in _generators(component, training=True)
    )
