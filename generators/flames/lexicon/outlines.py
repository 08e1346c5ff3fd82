"""What lines go around: fences around fields, edgings around beds, ribbons around tablecloths."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.lexicon.scenes import listed, paired


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in a unit of length, and what a unit of the line costs in cents."""

    widths: Sequence[int]
    spacings: Sequence[int]
    gaps: Sequence[int]
    breadths: Sequence[int]
    prices: Sequence[int]


@dataclass(frozen=True, slots=True)
class Outline:
    """What is enclosed (`mine`: by whose right), where, with what, and what stands along it.

    `lines` maps the line as a thing ("a wire fence") to its material ("wire fencing"). `put` and
    `stand` are the verbs for the line and for the pieces along it; `breadth` says which side of
    the line has a size that does not matter. `costs` are cents for one of the pieces.
    """

    mine: str
    outlines: tuple[str, ...]
    where: tuple[str, ...]
    lines: dict[str, str]
    pieces: tuple[str, ...]
    openings: tuple[str, ...]
    put: str
    stand: str
    shops: tuple[str, ...]
    stores: tuple[str, ...]
    costs: Sequence[int]
    breadth: str
    measures: dict[str, Measures]
    trade: str = ""


_HARDWARE: Final = listed(
    """the hardware store|the store, the home improvement store|the store, the lumberyard,
    the building supply store|the store, the farm supply store|the store"""
)
_OUTDOORS: Final = {
    "foot": Measures(range(12, 90), range(4, 9), range(4, 21), range(2, 8), range(300, 2400, 50)),
    "meter": Measures(range(8, 60), range(2, 4), range(2, 7), (), range(900, 6000, 100)),
}
_INDOORS: Final = {
    "foot": Measures(range(8, 24), range(2, 5), range(3, 9), (), range(80, 600, 10)),
    "meter": Measures(range(4, 10), range(2, 4), range(2, 4), (), range(300, 1800, 25)),
}
_BEDS: Final = {
    "foot": Measures(range(6, 40), range(2, 4), range(2, 7), (), range(120, 900, 10)),
    "meter": Measures(range(3, 14), range(2, 4), range(2, 5), (), range(400, 2400, 25)),
}
_GROUNDS: Final = {
    "foot": Measures(range(15, 90), range(4, 9), range(4, 21), (), range(20, 300, 5)),
    "meter": Measures(range(8, 60), range(2, 4), range(2, 7), (), range(60, 800, 10)),
}
_SMALL: Final = {
    "inch": Measures(range(12, 70), range(2, 5), range(2, 13), (), range(5, 40)),
    "centimeter": Measures(range(30, 160), range(3, 10), range(3, 28), range(2, 7), range(3, 20)),
}
OUTLINES: Final = {
    "farm": Outline(
        mine="{B's}",
        outlines=listed(
            """vegetable garden|garden, chicken run|run, horse paddock|paddock, goat pen|pen,
            sheep pasture|pasture, apple orchard|orchard, pumpkin patch|patch, berry patch|patch,
            duck yard|yard, herb garden|garden, vineyard, cornfield"""
        ),
        where=listed(
            """behind the barn, next to the farmhouse, along the dirt road, at the end of the lane,
            by the river, beside the greenhouse, on the edge of town, below the old mill"""
        ),
        lines=paired(
            """a wire fence|the fence = wire fencing|fencing,
            a picket fence|the fence = picket fencing|fencing,
            a wooden fence|the fence = wooden fencing|fencing,
            a mesh fence|the fence = mesh fencing|fencing,
            a rail fence|the fence = rail fencing|fencing"""
        ),
        pieces=listed("fence post, wooden post, metal post, cedar post"),
        openings=listed("gate, wide gate|gate, swing gate|gate, tractor gate|gate"),
        put="build/put up/install/set up",
        stand="set/place/plant",
        shops=_HARDWARE,
        stores=listed("the barn, the tool shed, the garage, the storage shed"),
        costs=range(400, 2500, 25),
        breadth="tall",
        measures=_OUTDOORS,
        trade="farm",
    ),
    "town": Outline(
        mine="the",
        outlines=listed(
            """playground, dog park|park, tennis court|court, basketball court|court,
            skate park|park, parking lot|lot, swimming pool|pool, construction site|site,
            community garden|garden, bus depot|depot, storage yard|yard"""
        ),
        where=listed(
            """next to the library, behind the school, across from the town hall,
            near the train station, by the sports center, on Mill Street,
            behind the fire station, beside the old factory"""
        ),
        lines=paired(
            """a chain-link fence|the fence = chain-link fencing|fencing,
            a steel fence|the fence = steel fencing|fencing,
            a metal fence|the fence = metal fencing|fencing,
            a safety fence|the fence = safety fencing|fencing,
            a cedar fence|the fence = cedar fencing|fencing"""
        ),
        pieces=listed("steel post, fence post, metal post, concrete post"),
        openings=listed("gate, driveway gate|gate, service gate|gate, double gate|gate"),
        put="build/put up/install/set up",
        stand="set/place/install",
        shops=_HARDWARE,
        stores=listed("the city warehouse, the storage room, the tool shed, the truck"),
        costs=range(1200, 4500, 50),
        breadth="tall",
        measures=_OUTDOORS,
        trade="building",
    ),
    "edging": Outline(
        mine="{B's}",
        outlines=listed(
            """flower bed|bed, herb bed|bed, front lawn|lawn, rose bed|bed, strawberry bed|bed,
            vegetable bed|bed, rock garden|garden, tulip bed|bed"""
        ),
        where=listed(
            """in front of the house, by the driveway, behind the garage, beside the greenhouse,
            in the courtyard, next to the porch, under the old oak, at the summer cottage"""
        ),
        lines=paired(
            """brick edging|the edging = brick edging|edging,
            stone edging|the edging = stone edging|edging,
            wooden edging|the edging = wooden edging|edging,
            metal edging|the edging = metal edging|edging,
            a cedar border|the border = cedar board|board"""
        ),
        pieces=listed("solar light, garden light, lantern, marigold, lavender plant, pansy"),
        openings=listed("garden path|path, brick walkway|walkway, flight of steps, ramp"),
        put="lay/put/install/place",
        stand="place/set/put",
        shops=("the garden center", "the plant nursery|the nursery", *_HARDWARE[:2]),
        stores=listed("the garage, the garden shed|the shed, the basement, the greenhouse"),
        costs=range(150, 1500, 25),
        breadth="",
        measures=_BEDS,
        trade="nature",
    ),
    "room": Outline(
        mine="the",
        outlines=listed(
            """bedroom, living room|room, dining room|room, classroom, playroom, waiting room|room,
            home office|office, dance studio|studio, meeting room|room, music room|room"""
        ),
        where=listed(
            """on the ground floor, above the garage, at the end of the hall, next to the kitchen,
            in the new wing, facing the street, under the roof, near the main entrance"""
        ),
        lines=paired(
            """a wallpaper border|the border = wallpaper border|border,
            a baseboard|the baseboard = baseboard, wood trim|the trim = wood trim|trim,
            a chair rail|the rail = wooden rail|rail"""
        ),
        pieces=listed("brass hook, coat peg, picture hook, paper lantern, wall light"),
        openings=listed("doorway, double door|door, fireplace, archway, sliding door|door"),
        put="put/install/fit",
        stand="hang/mount/install",
        shops=(*_HARDWARE[:3], "the paint store|the store"),
        stores=listed("the basement, the attic, a closet, the garage"),
        costs=range(200, 1600, 25),
        breadth="",
        measures=_INDOORS,
        trade="building",
    ),
    "craft": Outline(
        mine="the",
        outlines=listed(
            """tablecloth, quilt, banner, baby blanket|blanket, table runner|runner,
            wall hanging|hanging, play mat|mat, bedspread, picnic blanket|blanket, flag"""
        ),
        where=listed(
            """for the craft fair, for a wedding, for the theater club, for the school play,
            for the church bazaar, for a housewarming party, for the holiday market,
            for a museum display"""
        ),
        lines=paired(
            """a satin ribbon|the ribbon = satin ribbon|ribbon, a lace border|the border = lace,
            gold braid|the braid = gold braid|braid, a silk cord|the cord = silk cord|cord,
            velvet trim|the trim = velvet trim|trim, bias tape|the tape = bias tape|tape"""
        ),
        pieces=listed("pearl, wooden bead, button, bow, felt star, tassel, glass bead"),
        openings=listed("logo patch|patch, name patch|patch, small pocket|pocket, label"),
        put="sew/stitch/attach",
        stand="sew/stitch/attach",
        shops=listed(
            """the fabric store|the store, the craft store|the store, the sewing shop|the shop,
            the hobby shop|the shop, the discount store|the store"""
        ),
        stores=listed("a sewing box|the box, a drawer, a craft basket|the basket, the closet"),
        costs=range(5, 150, 5),
        breadth="wide",
        measures=_SMALL,
        trade="craft",
    ),
    "lights": Outline(
        mine="the",
        outlines=listed(
            """wall mirror|mirror, bulletin board|board, shop window|window, menu board|board,
            movie poster|poster, display case|case, notice board|board, stage mirror|mirror,
            headboard, painting"""
        ),
        where=listed(
            """in the hallway, at the bakery, at the hair salon, in the lobby, at the youth center,
            in the dressing room, at the movie theater, in the art studio"""
        ),
        lines=paired(
            """an LED strip|the strip = LED strip|strip,
            a light cable|the cable = light cable|cable,
            a neon tube|the tube = neon tubing|tubing,
            a light rope|the rope = light rope|rope"""
        ),
        pieces=listed("plastic clip, metal clip, small hook, metal bracket"),
        openings=listed("switch panel|panel, store logo|logo, power box|box, sensor panel|panel"),
        put="attach/mount/fix",
        stand="attach/fix/place",
        shops=listed(
            """the electronics store|the store, the lighting store|the store,
            the hardware store|the store, the discount store|the store"""
        ),
        stores=listed("a drawer, the storage room, a cardboard box|the box, the basement"),
        costs=range(10, 200, 5),
        breadth="",
        measures=_SMALL,
        trade="shop",
    ),
    "rope": Outline(
        mine="the",
        outlines=listed(
            """dance floor|floor, show ring|ring, petting zoo|zoo, picnic area|area,
            archery range|range, parking area|area, food court|court, dig site|site, campsite,
            bounce house area|area, sack race field|field"""
        ),
        where=listed(
            """at the county fair, at the school carnival, in the park, in the town square,
            near the beach, at the summer festival, on the fairgrounds, by the lake"""
        ),
        lines=paired(
            """a rope|the rope = rope, barrier tape|the tape = barrier tape|tape,
            a plastic chain|the chain = plastic chain|chain,
            snow fencing|the fencing = snow fencing|fencing,
            a flag line|the line = flag line|line"""
        ),
        pieces=listed("stake, flag, wooden pole, torch, traffic cone, metal rod"),
        openings=listed("entrance, ramp, ticket booth|booth, wide entrance|entrance"),
        put="put/run/stretch",
        stand="place/set/put",
        shops=(*_HARDWARE[:2], "the party store|the store", "the camping store|the store"),
        stores=listed(
            "a truck, the storage tent|the tent, the clubhouse, a supply closet|the closet"
        ),
        costs=range(100, 1200, 25),
        breadth="",
        measures=_GROUNDS,
        trade="building",
    ),
}
