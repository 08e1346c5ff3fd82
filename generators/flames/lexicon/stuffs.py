"""Stuff that is measured, not counted: flour, milk, paint, gravel, ribbon."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Stuff:
    """A mass noun with the units it is bought, poured or cut in.

    `kind` is dry_food, liquid_food, liquid, building or length; `measures` are singular units.
    """

    name: str
    kind: str
    measures: tuple[str, ...]


def _stuffs(kind: str, *groups: tuple[str, str]) -> tuple[Stuff, ...]:
    """Stuffs of a kind from pairs of comma-separated names and units."""
    return tuple(
        Stuff(name, kind, tuple(measures.split(", ")))
        for names, measures in groups
        for name in names.split(", ")
    )


DRY_FOOD: Final = _stuffs(
    "dry_food",
    (
        "flour, sugar, rice, oatmeal, cornmeal, granola, cereal, trail mix",
        "cup, ounce, pound, gram, kilogram",
    ),
    ("powdered sugar, cocoa powder, shredded coconut", "cup, ounce, gram"),
    ("pasta, popcorn", "cup, ounce, pound, gram"),
    ("cheese, butter, chocolate, fudge", "ounce, pound, gram, kilogram"),
    ("ground beef, ground chicken, sliced turkey, ham, salmon", "ounce, pound, kilogram"),
    ("salt, baking powder, baking soda, cinnamon", "teaspoon, tablespoon, ounce, gram"),
    ("ground coffee, loose tea", "ounce, pound, gram"),
    ("birdseed, dog food, cat food", "cup, ounce, pound, kilogram"),
    ("chicken feed, hay, wheat, corn", "pound, kilogram"),
    ("bread dough, pizza dough, cookie dough", "ounce, pound, gram"),
)
LIQUID_FOOD: Final = _stuffs(
    "liquid_food",
    (
        "water, milk, apple juice, grape juice, pineapple juice, lemonade, iced tea, fruit punch",
        "cup, ounce, quart, gallon, milliliter, liter",
    ),
    ("hot chocolate, chocolate milk, apple cider", "cup, ounce, quart, gallon, liter"),
    ("soup, chicken broth, tomato sauce", "cup, ounce, quart, liter"),
    ("cream, buttermilk, yogurt", "cup, ounce, milliliter, quart"),
    ("honey, maple syrup", "tablespoon, cup, ounce, milliliter"),
    ("olive oil, vegetable oil, vinegar", "tablespoon, cup, ounce, milliliter, liter"),
    ("lemon juice, lime juice, soy sauce", "teaspoon, tablespoon, cup, ounce, milliliter"),
    ("pancake batter, salad dressing", "cup, ounce, milliliter"),
)
LIQUID: Final = _stuffs(
    "liquid",
    ("paint, wood stain, varnish", "quart, gallon, milliliter, liter"),
    ("gasoline, diesel fuel", "gallon, liter"),
    ("motor oil, windshield washer fluid, antifreeze", "quart, gallon, liter"),
    ("liquid soap, shampoo, laundry detergent", "ounce, milliliter, liter"),
    ("glue, hand lotion, bubble solution", "ounce, milliliter"),
    ("rainwater", "gallon, liter"),
    ("liquid fertilizer, floor cleaner", "ounce, milliliter, liter"),
)
BUILDING: Final = _stuffs(
    "building",
    ("gravel, sand, cement, concrete mix, mortar", "pound, kilogram"),
    ("soil, mulch, compost, topsoil", "pound, kilogram"),
    ("grass seed, fertilizer, clay, plaster", "ounce, pound, gram, kilogram"),
    ("grout, candle wax", "ounce, pound, gram"),
    ("scrap metal, firewood, crushed stone", "pound, kilogram"),
)
LENGTH: Final = _stuffs(
    "length",
    ("ribbon, lace, string, yarn", "inch, foot, yard, centimeter, meter"),
    ("fabric, felt, burlap", "inch, foot, yard, centimeter, meter"),
    ("wire, copper wire, electrical cable, metal chain", "inch, foot, centimeter, meter"),
    ("rope, twine, nylon cord, tubing", "foot, yard, meter"),
    ("wrapping paper, masking tape, elastic", "inch, foot, yard, centimeter, meter"),
    ("fencing, plastic pipe, gutter, wood trim", "foot, meter"),
    ("thread, fishing line", "inch, foot, yard, centimeter, meter"),
)
STUFFS: Final = (*DRY_FOOD, *LIQUID_FOOD, *LIQUID, *BUILDING, *LENGTH)
