"""The rectangle to be covered: its place and size, and what is left out; the bill."""

from functools import partial

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tiling_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.surfaces import Surface, Tiled
from synthgen.generators.flames.program.measure import of
from synthgen.generators.flames.program.quantity import Quantity

WASTE = (5, 10, 15, 20, 25)


def place(d: Build, scene: Surface | Tiled, units: tuple[str, ...]) -> None:
    """What is covered and where, the units of its sides and of its area."""
    d.pick("O", scene.surfaces)
    d.pick("W", scene.where)
    d.pick("S", scene.shops)
    unit = d.pick("U", units)
    d.also("u", d.unit(unit))
    d.also("v", d.unit(f"square {unit}"))
    if d.has("hole"):
        d.pick("G", scene.openings)


def plan(d: Build, scene: Surface | Tiled, stuff: str) -> None:
    """The rectangle, and that somebody covers it."""
    base = scene.do.partition("/")[0]
    told = put(words.PLAN, DO=scene.do, BASE=base, STUFF=stuff)
    plot = put(words.PLOT, ACROSS=scene.across, SIDE=scene.side)
    d.fact("plot", plot, kind="rule")
    d.fact("plan", told, kind="event", after=("plot",), folds=False)


def area(d: Build, long: Quantity, w: Quantity) -> Quantity:
    """The area of the whole rectangle."""
    return d.derive(
        "area",
        "prod",
        long,
        w,
        noun=d.noun("v"),
        claims="""
            the (whole|entire) {O} <measure> {area}
            the area of the (whole|entire) {O} <be-> {area}
        """,
        labels="the area of the (whole|entire) {O}",
    )


def hole(d: Build, stuff: str, number: str, area: Quantity, step: int) -> Quantity:
    """What is left out: so many steps, between a sixtieth and a tenth of the area."""
    least, most = int(area.value) // 60 // step + 2, int(area.value) // 10 // step
    holes = range(least * step, most * step + 1, step)
    if not holes:
        raise Inapplicable("the area is too small")
    square, whole = of(d.roles["U"], 2), int(area.value) // step
    on = "in" if d.roles["O"].endswith("wall") else "on"
    ok = partial(_splits, d, whole, step)
    g = d.given("g", "count", square, holes, ok, d.noun("v"))
    told = put(words.HOLE, STUFF=stuff, ISARE=f"be{number}", ON=on)
    d.fact("hole", told, after=("plan",), folds=False)
    return d.derive(
        "net",
        "diff",
        area,
        g,
        noun=d.noun("v"),
        claims="""
            without the {G}, there <be> {net} to cover
            the part to be covered <measure-> {net}
        """,
        labels="the area to be covered",
    )


def pay(d: Build, name: str, amount: Quantity, price: Quantity, what: str, number: str) -> None:
    """What the material or the tiles cost."""
    money = d.derive(
        name,
        "prod",
        amount,
        price,
        claims=put(words.PAYS, WHAT=what, COST=f"cost{number}", NAME="{" + name + "}"),
        labels=put(words.BILLS, WHAT=what),
        asks=f"how much <do> {{B}} (pay|have to pay) for {what}",
    )
    d.ask(money)


def is_area(d: Build, long: int, wide: int) -> bool:
    """Whether a rectangle is longer than wide, and can have a whole percentage added."""
    return wide < long <= 3 * wide and (not d.has("waste") or _has_percent(long * wide))


def _splits(d: Build, whole: int, step: int, hole: int) -> bool:
    """Whether what is left can have a whole percentage added."""
    return not d.has("waste") or _has_percent(whole - hole // step)


def _has_percent(total: int) -> bool:
    return any(total * percent % 100 == 0 for percent in WASTE)


def hole_of(d: Build) -> int:
    """How much is left out; without bounds where nothing is."""
    hole = d.quantities.get(d.prefix + "g")
    return 10**6 if hole is None else int(hole.value)


def is_uneven(total: int, most: int, each: int) -> bool:
    """Whether the last pack is not used up, and a pack is no more than `most`."""
    return each <= most and 2 * each < total < 40 * each and total % each > 0
