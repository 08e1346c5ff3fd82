"""What is covered, and with what: walls with paint, lawns with seed, floors with tiles."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.lexicon.scenes import listed


@dataclass(frozen=True, slots=True)
class Extent:
    """Sizes in a unit of length, and what one pack covers in square units.

    `rates` are cents for a square unit of what is sold by area.
    """

    lengths: Sequence[int]
    widths: Sequence[int]
    covers: Sequence[int]
    rates: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Surface:
    """A surface with a length and another side (`across`, `side`), and what covers it.

    `stuffs` are materials with their short names, bought in a `pack`; `do` is the verb for covering
    the surface. `costs` are cents for a pack; `coats` says whether there can be several.
    """

    surfaces: tuple[str, ...]
    where: tuple[str, ...]
    do: str
    stuffs: tuple[str, ...]
    pack: str
    openings: tuple[str, ...]
    shops: tuple[str, ...]
    costs: Sequence[int]
    extents: dict[str, Extent]
    across: str = "wide"
    side: str = "width"
    coats: bool = False
    trade: str = "building"


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sides of a piece, and the least and greatest side of the surface."""

    sides: Sequence[int]
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Tiled:
    """A surface laid with square pieces; `sizes` are by unit of length."""

    surfaces: tuple[str, ...]
    where: tuple[str, ...]
    do: str
    pieces: tuple[str, ...]
    openings: tuple[str, ...]
    shops: tuple[str, ...]
    costs: Sequence[int]
    sizes: dict[str, Sizes]
    across: str = "wide"
    side: str = "width"
    trade: str = "building"


_HARDWARE: Final = listed(
    """the hardware store|the store, the home improvement store|the store,
    the building supply store|the store"""
)
_GARDEN: Final = listed(
    """the garden center, the plant nursery|the nursery, the farm supply store|the store,
    the landscape supply store|the store"""
)
SURFACES: Final = {
    "wall": Surface(
        surfaces=listed(
            """living room wall|wall, garage wall|wall, classroom wall|wall, barn wall|wall,
            hallway wall|wall, gym wall|wall, garden wall|wall,
            factory wall|wall, cafe wall|wall"""
        ),
        where=listed(
            """facing the street, facing the garden, on the north side, on the east side,
            next to the entrance, near the stairs, opposite the windows"""
        ),
        do="paint",
        stuffs=listed("white paint|paint, blue paint|paint, latex paint|paint, green paint|paint"),
        pack="can",
        openings=listed("window, door, built-in shelf, fire exit, bulletin board, wide doorway"),
        shops=("the paint store|the store", *_HARDWARE),
        costs=range(900, 4500, 25),
        extents={
            "foot": Extent(range(14, 60), range(8, 15), range(40, 200, 5)),
            "meter": Extent(range(6, 24), range(2, 5), range(6, 25)),
        },
        across="high",
        side="height",
        coats=True,
    ),
    "wood": Surface(
        surfaces=listed(
            """deck, porch floor|floor, boat dock|dock, footbridge, balcony floor|floor, pier,
            terrace floor|floor, boardwalk"""
        ),
        where=listed(
            """by the lake, at the summer camp, behind the cabin, at the marina,
            at the lake house, at the nature center, near the boathouse, at the campground"""
        ),
        do="coat/treat/seal",
        stuffs=listed("wood stain|stain, clear varnish|varnish, wood sealer|sealer, floor wax|wax"),
        pack="can",
        openings=listed(
            """planter, flower box, storage bench|bench, picnic table|table, fire bowl|bowl"""
        ),
        shops=("the paint store|the store", *_HARDWARE),
        costs=range(1200, 5500, 25),
        extents={
            "foot": Extent(range(12, 60), range(6, 30), range(40, 180, 5)),
            "meter": Extent(range(5, 20), range(3, 12), range(5, 25)),
        },
        coats=True,
    ),
    "lawn": Surface(
        surfaces=listed(
            """park lawn|lawn, picnic meadow|meadow, village green|green, hotel lawn|lawn,
            croquet lawn|lawn, festival lawn|lawn, dog park|park, castle lawn|lawn"""
        ),
        where=listed(
            """by the river, behind the school, next to the town hall, at the nursing home,
            along the main road, on the west side of town, near the church, beside the orchard"""
        ),
        do="cover/treat",
        stuffs=listed(
            """grass seed|seed, clover seed|seed, lawn fertilizer|fertilizer, garden lime|lime,
            compost"""
        ),
        pack="bag",
        openings=listed(
            """flower bed, fish pond|pond, sandbox, gravel patio|patio, garden shed|shed"""
        ),
        shops=_GARDEN,
        costs=range(900, 4800, 25),
        extents={
            "foot": Extent(range(30, 120), range(20, 80), range(150, 1000, 50)),
            "meter": Extent(range(12, 60), range(8, 40), range(20, 110, 5)),
        },
        trade="nature",
    ),
    "bed": Surface(
        surfaces=listed(
            """flower bed|bed, tulip bed|bed, rose garden|garden, herb garden|garden, dog run|run,
            vegetable garden|garden, berry patch|patch"""
        ),
        where=listed(
            """behind the library, in front of the school, next to the barn, by the south gate,
            in the courtyard, at the zoo, beside the driveway"""
        ),
        do="cover",
        stuffs=listed("bark mulch|mulch, straw mulch|mulch, pea gravel|gravel"),
        pack="bag",
        openings=listed(
            """stone bench|bench, birdbath, fountain, statue, oak stump|stump,
            water barrel|barrel"""
        ),
        shops=_GARDEN,
        costs=range(250, 900, 5),
        extents={
            "foot": Extent(range(8, 40), range(4, 25), range(6, 25)),
            "meter": Extent(range(4, 15), range(2, 9), range(2, 5)),
        },
        trade="nature",
    ),
    "floor": Surface(
        surfaces=listed(
            """bedroom floor|floor, living room floor|floor, office floor|floor,
            playroom floor|floor, waiting room floor|floor, studio floor|floor,
            dining room floor|floor, study floor|floor"""
        ),
        where=listed(
            """on the ground floor, upstairs, in the new wing, above the bakery,
            in the guest house, at the end of the hall, facing the garden, on the south side"""
        ),
        do="cover",
        stuffs=listed(
            """oak flooring|flooring, laminate flooring|flooring, cork flooring|flooring,
            bamboo flooring|flooring, vinyl flooring|flooring"""
        ),
        pack="box",
        openings=listed(
            """fireplace, built-in closet|closet, wood stove|stove, wooden platform|platform,
            built-in desk|desk"""
        ),
        shops=("the flooring store|the store", "the carpet warehouse|the warehouse", *_HARDWARE),
        costs=range(2500, 9500, 50),
        extents={
            "foot": Extent(range(10, 30), range(8, 20), range(12, 32), range(150, 900, 10)),
            "meter": Extent(range(4, 11), range(3, 8), range(2, 5), range(1500, 8000, 50)),
        },
    ),
    "paper": Surface(
        surfaces=listed(
            """bedroom wall|wall, dining room wall|wall, hotel lobby wall|wall, hallway wall|wall,
            restaurant wall|wall, theater lobby wall|wall, study wall|wall"""
        ),
        where=listed(
            """opposite the windows, next to the stairs, near the entrance, on the east side,
            on the north side, facing the garden"""
        ),
        do="cover",
        stuffs=listed(
            """striped wallpaper|wallpaper, flowered wallpaper|wallpaper, silk wallpaper|wallpaper,
            plain wallpaper|wallpaper"""
        ),
        pack="roll",
        openings=listed("window, door, fireplace, mirror, bookcase, archway"),
        shops=("the wallpaper store|the store", "the paint store|the store", *_HARDWARE[:2]),
        costs=range(1500, 6500, 50),
        extents={
            "foot": Extent(range(10, 40), range(8, 13), range(25, 60), range(50, 500, 10)),
            "meter": Extent(range(4, 15), range(2, 5), range(3, 7), range(400, 3000, 50)),
        },
        across="high",
        side="height",
    ),
    "roof": Surface(
        surfaces=listed(
            """shed roof|roof, porch roof|roof, carport roof|roof, chicken coop roof|roof,
            cabin roof|roof, boathouse roof|roof, stable roof|roof, workshop roof|roof"""
        ),
        where=listed(
            """behind the house, by the lake, at the scout camp, on the farm, at the campground,
            near the harbor, on the hill"""
        ),
        do="cover",
        stuffs=listed(
            """roofing felt|felt, asphalt roofing|roofing, metal roofing|roofing,
            cedar roofing|roofing"""
        ),
        pack="bundle",
        openings=listed("skylight, row of solar panels|row, glass dome|dome, roof terrace|terrace"),
        shops=("the roofing supply store|the store", "the lumberyard", *_HARDWARE),
        costs=range(2500, 8500, 50),
        extents={
            "foot": Extent(range(10, 50), range(8, 30), range(20, 36), range(80, 500, 10)),
            "meter": Extent(range(4, 15), range(3, 10), range(2, 5), range(800, 4000, 50)),
        },
    ),
}
TILINGS: Final = {
    "floor": Tiled(
        surfaces=listed(
            """changing room floor|floor, bathroom floor|floor, laundry room floor|floor,
            hallway floor|floor, entrance hall floor|floor, restroom floor|floor,
            pantry floor|floor, cloakroom floor|floor"""
        ),
        where=listed(
            """on the ground floor, upstairs, in the basement, in the old building,
            in the new wing, in the beach house, at the youth hostel, at the inn"""
        ),
        do="cover/tile",
        pieces=listed("ceramic tile, slate tile, stone tile, cork tile, rubber tile, marble tile"),
        openings=listed("""shower, counter, bathtub, built-in bench|bench, cabinet"""),
        shops=("the tile store|the store", "the flooring store|the store", *_HARDWARE),
        costs=range(100, 1200, 5),
        sizes={
            "inch": Sizes((6, 8, 9, 10, 12), 54, 200),
            "foot": Sizes((2,), 6, 24),
            "centimeter": Sizes((20, 25, 30, 40, 50), 140, 600),
        },
    ),
    "wall": Tiled(
        surfaces=listed(
            """shower wall|wall, kitchen wall|wall, bathroom wall|wall, restroom wall|wall,
            locker room wall|wall, laundry room wall|wall, changing room wall|wall"""
        ),
        where=listed(
            """next to the window, on the left side, opposite the door, near the entrance,
            on the right side, at the health club, at the hotel, on the long side"""
        ),
        do="cover/tile",
        pieces=listed("glass tile, ceramic tile, mirror tile, mosaic tile, porcelain tile"),
        openings=listed(
            """window, mirror, medicine cabinet|cabinet, wall niche|niche, glass door|door"""
        ),
        shops=("the tile store|the store", "the bath store|the store", *_HARDWARE[:2]),
        costs=range(60, 900, 5),
        sizes={
            "inch": Sizes((3, 4, 6, 8), 36, 140),
            "centimeter": Sizes((10, 12, 15, 20, 25), 90, 400),
        },
        across="high",
        side="height",
    ),
    "ground": Tiled(
        surfaces=listed(
            """patio, terrace, courtyard, pool deck|deck, garden plaza|plaza,
            barbecue terrace|terrace, carport floor|floor"""
        ),
        where=listed(
            """behind the hotel, next to the greenhouse, at the retirement home, by the cafeteria,
            at the golf club, behind the library, at the campground, next to the restaurant"""
        ),
        do="pave/cover",
        pieces=listed("concrete slab, paving stone, granite slab, stone slab, rubber paver"),
        openings=listed("fountain, flower bed, tree, fire pit, sandbox, statue, herb bed"),
        shops=("the garden center", "the stone yard|the yard", *_HARDWARE),
        costs=range(250, 2500, 25),
        sizes={
            "foot": Sizes((2, 3), 12, 60),
            "inch": Sizes((12, 16, 18, 24), 120, 480),
            "centimeter": Sizes((30, 40, 50, 60), 300, 1200),
        },
    ),
    "mat": Tiled(
        surfaces=listed(
            """playroom floor|floor, exercise room floor|floor, wrestling area|area,
            climbing area|area, dance floor|floor, gymnastics area|area,
            yoga studio floor|floor, music room floor|floor"""
        ),
        where=listed(
            """at the day care center, at the youth club, at the school, in the basement,
            at the recreation center, in the new annex, at the summer camp"""
        ),
        do="cover",
        pieces=listed("foam mat, carpet square, rubber mat, cork mat, puzzle mat, exercise mat"),
        openings=listed(
            """closet, stage, climbing frame|frame, bench, support column|column, locker"""
        ),
        shops=listed(
            """the sporting goods store|the store, the carpet warehouse|the warehouse,
            the school supply store|the store, the discount store|the store"""
        ),
        costs=range(200, 2500, 25),
        sizes={
            "foot": Sizes((2, 3), 8, 40),
            "inch": Sizes((12, 16, 18, 20, 24), 96, 360),
            "centimeter": Sizes((30, 40, 50, 60), 240, 900),
        },
        trade="sport",
    ),
}
