"""What runs around a rectangle in a band: paths around beds, decks around pools, mats of photos."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.lexicon.scenes import listed, paired


@dataclass(frozen=True, slots=True)
class Span:
    """Sizes in a unit of length: of the inside, of the band; what a pack covers; cents a square."""

    inside: Sequence[int]
    widths: Sequence[int]
    covers: Sequence[int]
    rates: Sequence[int]


@dataclass(frozen=True, slots=True)
class Ring:
    """A rectangle with a band around it. `bands` maps a band to the pack its material comes in.

    `outers` are names for the inside and the band together, `build` the verb for making a band.
    """

    insides: tuple[str, ...]
    outers: tuple[str, ...]
    where: tuple[str, ...]
    bands: dict[str, str]
    build: str
    shops: tuple[str, ...]
    costs: Sequence[int]
    spans: dict[str, Span]
    trade: str


_GARDEN: Final = listed(
    """the garden center, the plant nursery|the nursery, the farm supply store|the store,
    the landscape supply store|the store"""
)
_HARDWARE: Final = listed(
    """the hardware store|the store, the home improvement store|the store,
    the building supply store|the store"""
)
_BED: Final = {
    "foot": Span(range(8, 50), range(2, 7), range(8, 41), range(60, 400, 5)),
    "meter": Span(range(5, 25), range(2, 4), range(2, 9), range(400, 2600, 25)),
}
_COURT: Final = {
    "foot": Span(range(18, 60), range(2, 7), range(8, 41), range(150, 900, 5)),
    "meter": Span(range(8, 30), range(2, 4), range(2, 9), range(1200, 6000, 50)),
}
_DESK: Final = {
    "inch": Span(range(8, 31), range(2, 6), range(20, 97), range(4, 40)),
    "centimeter": Span(range(20, 71), range(3, 11), range(90, 501, 10), (2, 3, 4, 5)),
}
RINGS: Final = {
    "garden": Ring(
        insides=listed(
            """flower bed|bed, lawn, rose garden|garden, fish pond|pond, herb garden|garden,
            vegetable garden|garden, fountain basin|basin, dahlia bed|bed, reflecting pool|pool"""
        ),
        outers=listed("courtyard, garden plot|plot, green space|space, walled yard|yard"),
        where=listed(
            """behind the library, in front of the town hall, at the inn, next to the greenhouse,
            at the nursing home, beside the chapel, by the old mill, at the botanical garden"""
        ),
        bands=paired(
            """gravel path|path = bag of gravel, bark path|path = bag of bark,
            sand path|path = bag of sand, shell path|path = bag of crushed shells,
            pebble border|border = bag of pebbles, crushed-stone path|path = bag of crushed stone"""
        ),
        build="lay/build/make",
        shops=_GARDEN,
        costs=range(250, 1200, 5),
        spans=_BED,
        trade="nature",
    ),
    "pool": Ring(
        insides=listed(
            """swimming pool|pool, wading pool|pool, training pool|pool, lap pool|pool,
            therapy pool|pool, diving pool|pool"""
        ),
        outers=listed("pool area|area, fenced area|area, terrace"),
        where=listed(
            """at the hotel, at the resort, at the sports center, at the summer camp, on the campus,
            at the recreation center, at the health club, beside the gym"""
        ),
        bands=paired(
            """tile walkway|walkway = box of tile, wooden deck|deck = bundle of decking,
            rubber walkway|walkway = roll of rubber matting, stone walkway|walkway = crate of stone,
            turf strip|strip = roll of turf"""
        ),
        build="build/lay/install",
        shops=_HARDWARE,
        costs=range(1800, 9000, 50),
        spans=_COURT,
        trade="building",
    ),
    "picture": Ring(
        insides=listed(
            """family photo|photo, watercolor painting|painting, concert poster|poster,
            city map|map, diploma, charcoal drawing|drawing, woodcut print|print,
            baby picture|picture"""
        ),
        outers=listed(
            "wooden frame|frame, display board|board, glass frame|frame, backing board|board"
        ),
        where=listed(
            """in the hallway, for the art show, at the gallery, in the principal's office,
            for the living room, at the history museum, in the school lobby, for the library"""
        ),
        bands=paired(
            """paper mat|mat = sheet of mat board, cork border|border = sheet of cork,
            felt border|border = sheet of felt, foil border|border = roll of foil,
            linen border|border = strip of linen, wood veneer border|border = sheet of veneer"""
        ),
        build="cut/make/glue",
        shops=listed(
            """the craft store|the store, the frame shop|the shop, the art supply store|the store,
            the hobby shop|the shop"""
        ),
        costs=range(75, 900, 5),
        spans=_DESK,
        trade="craft",
    ),
    "quilt": Ring(
        insides=listed(
            """center panel|panel, embroidered panel|panel, painted panel|panel, photo panel|panel,
            lace panel|panel, patchwork panel|panel"""
        ),
        outers=listed(
            "baby quilt|quilt, wall hanging|hanging, lap blanket|blanket, table cover|cover"
        ),
        where=listed(
            """for a charity auction, for a new baby, for the county fair, for a wedding gift,
            for the church bazaar, for the quilting club, for a class project, for the craft show"""
        ),
        bands=paired(
            """cotton border|border = strip of cotton, velvet border|border = strip of velvet,
            flannel border|border = strip of flannel, denim border|border = piece of denim,
            silk border|border = strip of silk, wool border|border = piece of wool"""
        ),
        build="sew/stitch",
        shops=listed(
            """the fabric store|the store, the quilt shop|the shop, the craft store|the store,
            the sewing shop|the shop"""
        ),
        costs=range(75, 700, 5),
        spans=_DESK,
        trade="craft",
    ),
    "sport": Ring(
        insides=listed(
            """tennis court|court, basketball court|court, playground, volleyball court|court,
            badminton court|court, skate ramp|ramp, practice field|field"""
        ),
        outers=listed("sports area|area, vacant lot|lot, schoolyard, fenced lot|lot"),
        where=listed(
            """behind the school, at the youth club, in the city park, next to the fire station,
            at the recreation center, by the lake, on the fairgrounds, at the community center"""
        ),
        bands=paired(
            """sod strip|strip = roll of sod, rubber strip|strip = roll of rubber matting,
            turf strip|strip = roll of turf, safety strip|strip = box of foam mats"""
        ),
        build="lay/build/make",
        shops=(*_HARDWARE, "the sporting goods store|the store"),
        costs=range(800, 6000, 25),
        spans=_COURT,
        trade="building",
    ),
}
