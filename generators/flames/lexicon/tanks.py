"""What is filled: tanks and pools with water, raised beds and pits with soil, sand or gravel."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.lexicon.scenes import listed


@dataclass(frozen=True, slots=True)
class Tank:
    """Boxes of a kind, in one unit of length, and the water that runs into them.

    `liquid` is the unit of water and `per` that of time. `levels` are distances from the bottom or
    from the rim, none where nobody tells them; `weights` are those of an empty tank, in kilograms.
    """

    tanks: tuple[str, ...]
    where: tuple[str, ...]
    sources: tuple[str, ...]
    drains: tuple[str, ...]
    unit: str
    liquid: str
    per: str
    lengths: Sequence[int]
    widths: Sequence[int]
    heights: Sequence[int]
    rates: Sequence[int]
    levels: Sequence[int] = ()
    weights: Sequence[int] = ()
    trade: str = ""


@dataclass(frozen=True, slots=True)
class Pit:
    """Boxes of a kind that are filled with stuff; `packs` are what it comes in."""

    tanks: tuple[str, ...]
    where: tuple[str, ...]
    packs: tuple[str, ...]
    shops: tuple[str, ...]
    lengths: Sequence[int]
    widths: Sequence[int]
    heights: Sequence[int]
    holds: Sequence[int]
    costs: Sequence[int]
    levels: Sequence[int] = ()
    trade: str = "building"


# How much water a unit of volume is, where everybody knows it: cubic centimeters in a liter.
KNOWN: Final = {"centimeter": 1000, "meter": 1000}
# The same where the text says it: cubic inches in a gallon, gallons in a cubic foot.
TOLD: Final[dict[str, int | Fraction]] = {"inch": 231, "foot": Fraction(15, 2)}

_AQUARIUMS: Final = listed(
    "aquarium, fish tank, turtle tank, shrimp tank, reef tank, frog tank, goldfish tank"
)
_INDOORS: Final = listed(
    """at the pet store, in the classroom, in the waiting room, in the lobby, in the science lab,
    at the nature center, in the living room, at the dental clinic"""
)
_TAPS: Final = listed(
    """a garden hose|the hose, a faucet, a small pump|the pump,
    a rubber hose|the hose, a water pipe|the pipe"""
)
_LEAKS: Final = listed(
    """a crack in the glass|the crack, a leaky seal|the seal, an open valve|the valve,
    a drain tube|the tube"""
)
_POOLS: Final = listed(
    "swimming pool, training pool, diving pool, wading pool, therapy pool, exercise pool"
)
_OUTDOORS: Final = listed(
    """at the zoo, at the sports center, behind the hotel, at the aquatic center,
    at the summer camp, on the campus, at the water park, behind the clinic"""
)
TANKS: Final = {
    "aquarium": Tank(
        tanks=_AQUARIUMS,
        where=_INDOORS,
        sources=_TAPS,
        drains=_LEAKS,
        unit="centimeter",
        liquid="liter",
        per="minute",
        lengths=range(40, 160, 10),
        widths=range(20, 70, 10),
        heights=range(30, 80, 5),
        rates=range(2, 25),
        levels=range(5, 35, 5),
        weights=range(6, 45),
    ),
    "trough": Tank(
        tanks=listed(
            """horse trough, cattle trough, storage tank, stone basin, laundry tub, metal tank,
            fountain basin, rainwater tank"""
        ),
        where=listed(
            """behind the barn, in the greenhouse, next to the shed, at the riding school,
            in the courtyard, on the farm, beside the garage, at the campground"""
        ),
        sources=listed(
            """a garden hose|the hose, a faucet, a well pump|the pump, a rain pipe|the pipe,
            a fire hose|the hose"""
        ),
        drains=listed(
            """a crack, a leak, an open plug|the plug, an overflow pipe|the pipe, a drain"""
        ),
        unit="centimeter",
        liquid="liter",
        per="minute",
        lengths=range(80, 260, 10),
        widths=range(40, 110, 10),
        heights=range(40, 95, 5),
        rates=range(5, 60),
        levels=range(5, 45, 5),
        weights=range(30, 120, 5),
        trade="farm",
    ),
    "pool": Tank(
        tanks=_POOLS,
        where=_OUTDOORS,
        sources=listed(
            """a water main|the main, a fire hose|the hose, a large pump|the pump,
            a supply pipe|the pipe"""
        ),
        drains=listed("""a drain, a leak, a filter pipe|the pipe, an open valve|the valve"""),
        unit="meter",
        liquid="liter",
        per="hour",
        lengths=range(8, 30),
        widths=range(4, 16),
        heights=(2, 3),
        rates=range(2000, 40000, 500),
    ),
    "inches": Tank(
        tanks=_AQUARIUMS,
        where=_INDOORS,
        sources=_TAPS,
        drains=_LEAKS,
        unit="inch",
        liquid="gallon",
        per="minute",
        lengths=(22, 33, 42, 44, 55, 63, 66),
        widths=(11, 14, 21, 22),
        heights=range(10, 31),
        rates=range(2, 9),
        levels=range(2, 10),
    ),
    "feet": Tank(
        tanks=(*_POOLS, "lap pool", "splash pool"),
        where=_OUTDOORS,
        sources=listed(
            """a fire hose|the hose, a large pump|the pump, a supply pipe|the pipe,
            a garden hose|the hose"""
        ),
        drains=listed("""a drain, a leak, a filter pipe|the pipe, an open valve|the valve"""),
        unit="foot",
        liquid="gallon",
        per="minute",
        lengths=range(10, 60, 2),
        widths=range(6, 30),
        heights=range(3, 8),
        rates=range(10, 130, 5),
    ),
}
PITS: Final = {
    "bed": Pit(
        tanks=listed(
            "raised bed, rose bed, planter, flower box, herb bed, vegetable bed, salad bed"
        ),
        where=listed(
            """behind the school, on the terrace, at the community garden, in the courtyard,
            next to the greenhouse, at the nursing home, on the roof, in front of the library"""
        ),
        packs=listed(
            """bag of soil, bag of compost, bag of topsoil, bag of garden soil, bag of peat moss,
            bag of potting mix"""
        ),
        shops=listed(
            """the garden center, the plant nursery|the nursery, the farm supply store|the store,
            the home improvement store|the store"""
        ),
        lengths=range(6, 24),
        widths=range(3, 10),
        heights=(2, 3),
        holds=(2, 3, 4),
        costs=range(300, 1500, 5),
        trade="nature",
    ),
    "pit": Pit(
        tanks=listed(
            """foundation pit, drainage pit, abandoned pool, loading pit, sunken garden,
            unused cellar, storage pit"""
        ),
        where=listed(
            """behind the factory, at the construction site, next to the highway, by the stadium,
            on the school grounds, beside the warehouse, near the harbor, behind the town hall"""
        ),
        packs=listed(
            """truckload of gravel, truckload of sand, truckload of crushed stone,
            truckload of fill dirt, truckload of rubble"""
        ),
        shops=listed(
            """the gravel yard|the yard, the quarry, the building supply company|the company,
            the landscape supply company|the company"""
        ),
        lengths=range(16, 60),
        widths=range(8, 30),
        heights=range(6, 13),
        holds=range(90, 360, 10),
        costs=range(15000, 60000, 500),
        levels=range(2, 5),
    ),
}
