"""Where words are looked up: classes by name, nouns by class and by singular."""

from functools import cache
from types import ModuleType
from typing import Final

from synthgen.generators.flames.lexicon import (
    nouns_animals,
    nouns_food,
    nouns_goods,
    nouns_home,
    nouns_meals,
    nouns_nature,
    nouns_paper,
    nouns_places,
    nouns_play,
    nouns_school,
    nouns_wear,
    nouns_work,
)
from synthgen.generators.flames.lexicon.words import Noun, NounClass

MODULES: Final[tuple[ModuleType, ...]] = (
    nouns_food,
    nouns_meals,
    nouns_school,
    nouns_play,
    nouns_wear,
    nouns_home,
    nouns_goods,
    nouns_work,
    nouns_nature,
    nouns_animals,
    nouns_places,
    nouns_paper,
)

# In the order of the files, so that a draw by number stays the same.
CLASSES: Final[dict[str, NounClass]] = {
    found.name: found
    for module in MODULES
    for found in vars(module).values()
    if isinstance(found, NounClass)
}


@cache
def nouns(*classes: str, priced: bool = False) -> tuple[Noun, ...]:
    """The nouns of the classes, in order; of every class where none is named.

    With `priced`, only those that have a price. Raises LookupError for an unknown class.
    """
    found = [noun for name in classes or tuple(CLASSES) for noun in _class(name).nouns]
    return tuple(noun for noun in found if noun.price or not priced)


def noun(sg: str) -> Noun:
    """The noun of a singular.

    >>> noun("loaf of bread").pl
    'loaves of bread'

    Raises LookupError for a singular that the lexicon does not have.
    """
    try:
        return _by_singular()[sg]
    except KeyError:
        raise LookupError(f"no noun {sg!r} in the lexicon; give a singular of a class") from None


def noun_class_of(noun: Noun) -> NounClass:
    """The class that a noun belongs to.

    >>> noun_class_of(noun("rolling pin")).name
    'kitchenware'

    Raises LookupError for a noun of no class.
    """
    return _class(noun.kind)


def _class(name: str) -> NounClass:
    try:
        return CLASSES[name]
    except KeyError:
        known = ", ".join(CLASSES)
        raise LookupError(f"no noun class {name!r}; the classes are {known}") from None


@cache
def _by_singular() -> dict[str, Noun]:
    return {noun.sg: noun for noun in nouns()}
