"""How deep the water is that is poured into a box."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tank_volume_water as water
from synthgen.generators.flames.frames import tank_volume_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.tanks import Tank
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


def pour(d: Build) -> None:
    """So much water is poured in: how deep is it?"""
    scene = water.tank(d)
    d.pick("X", scene.sources)
    w = d.count("w", d.noun("u"), scene.widths)
    long = d.count("l", d.noun("u"), scene.lengths, lambda v: v > w.value)
    d.fact("size", words.BASE, kind="rule")
    base, most = int(long.value * w.value), int(max(scene.heights)) - 5
    pours = [depth * base // 1000 for depth in range(8, most) if depth * base % 1000 == 0]
    if not pours:
        raise Inapplicable("no whole number of liters fits")
    a = d.count("a", d.noun("m"), pours)
    g = _before(d, scene, most) if d.has("partly") else None
    d.fact("pour", words.POUR, kind="event", after=("size", "partly"))
    _ask_depth(d, _rises(d, a, long, w), g)


def _before(d: Build, scene: Tank, most: int) -> Quantity:
    g = d.count("g", d.noun("u"), scene.levels, lambda v: v < most)
    d.fact("partly", put(words.PARTLY, THE="the", STUFF="water"), after=("size",), folds=False)
    return g


def _rises(d: Build, a: Quantity, long: Quantity, w: Quantity) -> Quantity:
    factor = d.known("factor", 1000, per(of("centimeter", 3), of("liter")))
    base = d.derive(
        "base",
        "prod",
        long,
        w,
        noun=d.unit("square centimeter"),
        claims="""
            the bottom of the {1 t} <measure-> {base}
            the area of the bottom <be> {base}
        """,
        labels="the area of the bottom",
    )
    poured = d.derive(
        "poured",
        "prod",
        a,
        factor,
        noun=d.noun("v"),
        claims="""
            the water <take-> up {poured}
            the volume of the water <be> {poured}
        """,
        labels="the volume of the water",
    )
    return d.derive(
        "rise",
        "quot",
        poured,
        base,
        noun=d.noun("u"),
        claims="""
            the poured water by itself <be-> {rise} deep
            the water level <rise> by {rise}
        """,
        labels="the rise of the water level",
    )


def _ask_depth(d: Build, rise: Quantity, before: Quantity | None) -> None:
    deep, end = rise, ""
    if before is not None:
        deep, end = d.derive("deep", "sum", before, rise, noun=d.noun("u")), " in the end"
    d.also("asked", deep)
    d.tell(
        "asked",
        claims=f"""
            the surface of the water <be> {{asked}} above the bottom{end}
            the water <measure-> {{asked}} from the bottom to the surface{end}
            the water in the {{1 t}} <reach> {{asked}} up the walls{end}
            the water level <be> {{asked}}{end}
        """,
        labels=f"""
            the depth of the water in the {{1 t}}{end}
            the height of the water in the {{1 t}}{end}
        """,
        asks=f"""
            how many {{u}} deep <be-> the water in the {{1 t}}{end}
            what depth in {{u}} <do-> the water have{end}
        """,
        marks=("time",) if before is not None else (),
    )
    d.ask(deep)
