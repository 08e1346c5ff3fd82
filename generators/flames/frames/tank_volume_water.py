"""Water in a box: its liters or gallons, the time until it is in, its weight."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tank_volume_box as box
from synthgen.generators.flames.frames import tank_volume_words as words
from synthgen.generators.flames.lexicon.tanks import KNOWN, TANKS, TOLD, Tank
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


def tank(d: Build) -> Tank:
    """The tank that is drawn, with its words and units."""
    names = [name for name, one in TANKS.items() if box.suits(d, one)]
    name = d.pick("V", names)
    if name not in names:
        raise Inapplicable(f"nothing like that is told of a {name}")
    scene = TANKS[name]
    box.roles(d, scene, scene.unit)
    d.also("m", d.unit(scene.liquid))
    d.also("y", d.unit(scene.per))
    return scene


def fill(d: Build) -> None:
    """The volume as water, and what is asked of it."""
    scene = tank(d)
    volume = box.volume(d, scene, scene.unit, "water")
    liters = _liters(d, scene, volume)
    if d.target == "weight":
        _weight(d, scene, liters)
        return
    liters = box.several(d, liters) if d.has("several") else liters
    if d.target == "time":
        _time(d, scene, liters)
    else:
        _ask_liters(d, liters)


def _liters(d: Build, scene: Tank, volume: Quantity) -> Quantity:
    """The volume as water, with a factor that is known or told."""
    unit, liquid = of(scene.unit, 3), of(scene.liquid)
    many = scene.unit in ("centimeter", "inch")
    measure = per(unit, liquid) if many else per(liquid, unit)
    if scene.unit in KNOWN:
        factor = d.known("factor", KNOWN[scene.unit], measure)
    else:
        noun = d.noun("v") if many else d.noun("m")
        factor = d.given("c", "count", measure, (TOLD[scene.unit],), None, noun)
        d.fact("factor", words.INCHES if many else words.FEET, kind="rule", after=("size",))
    return d.derive(
        "liters",
        "quot" if many else "prod",
        volume,
        factor,
        noun=d.noun("m"),
        claims="""
            that volume <be> {liters} of water
            as water, that <make-> {liters}
        """,
        labels="the amount of water for a(n) {1 t}",
    )


def _ask_liters(d: Build, liters: Quantity) -> None:
    total, marks = (" in total", ("joint",)) if d.has("several") else ("", ())
    d.also("asked", liters)
    d.tell(
        "asked",
        claims=f"""
            {{B}} <need> {{asked}} of water{total}
            {{asked}} of water <be+> needed{total}
            {{B}} <have> to add {{asked}} of water{total}
            {{asked}} of water <have+> to be added{total}
            {{B}} <use> {{asked}} of water{total}
        """,
        labels=f"""
            the (amount|volume) of water that {{B}} <need>{total}
            the (amount|volume) of water needed{total}
        """,
        asks=f"""
            how many {{m}} of water <do> {{B}} need{total}
            how much water in {{m}} <do> {{B}} have to add{total}
        """,
        marks=marks,
    )
    d.ask(liters)


def _time(d: Build, scene: Tank, liters: Quantity) -> None:
    d.pick("X", scene.sources)
    total, unit = int(liters.value), per(of(scene.liquid), of(scene.per))
    drains = d.has("drain")
    r = d.given(
        "r",
        "count",
        unit,
        scene.rates,
        lambda v: drains or _lasts(total, v),
        d.noun("m"),
    )
    d.fact("rate", words.RATE, kind="rule", after=("fill",))
    net = _drain(d, scene, r, total) if drains else r
    goal = "fill all the {t}" if d.has("several") else "fill the {1 t}"
    goal += " that far" if d.has("rim") else ""
    time = d.derive(
        "time",
        "quot",
        liters,
        net,
        noun=d.noun("y"),
        claims=f"""
            it <take> {{time}} to {goal}
            the water <have-> to run for {{time}}
            {{B}} <need> {{time}} to {goal}
            {{B}} <have> to wait for {{time}}
            {goal.replace("fill", "filling", 1)} <take-> {{time}}
        """,
        labels=f"""
            the time needed to {goal}
            the time for which the water <have-> to run
        """,
        asks=f"""
            how many {{y}} <do-> it take to {goal}
            how long in {{y}} <do-> it take to {goal}
        """,
    )
    d.ask(time)


def _drain(d: Build, scene: Tank, r: Quantity, total: int) -> Quantity:
    d.pick("D", scene.drains)
    rate = int(r.value)
    values = scene.rates if scene.per == "hour" else range(2, 60)
    lost = d.given(
        "d",
        "count",
        r.measure,
        values,
        lambda v: 2 * v < rate and _lasts(total, rate - v),
        d.noun("m"),
    )
    d.fact("drain", words.DRAIN, after=("rate",), folds=False)
    d.mark("same_time")
    return d.derive(
        "net",
        "diff",
        r,
        lost,
        noun=d.noun("m"),
        claims="""
            {net} of water <be+> gained every {1 y}
            each {1 y}, the amount of water <grow-> by {net}
        """,
        labels="the amount of water gained per {1 y}",
    )


def _weight(d: Build, scene: Tank, liters: Quantity) -> None:
    kilogram = d.unit("kilogram")
    e = d.count("e", kilogram, scene.weights)
    d.fact("liter", words.LITER, kind="rule", after=("fill",))
    d.fact("empty", words.EMPTY, after=("size",))
    heavy = d.known("heavy", 1, per(of("kilogram"), of("liter")))
    water = d.derive(
        "water",
        "prod",
        liters,
        heavy,
        noun=kilogram,
        claims="""
            the water <weigh-> {water}
            the weight of the water <be> {water}
        """,
        labels="the weight of the water",
    )
    total = d.derive(
        "total",
        "sum",
        water,
        e,
        noun=kilogram,
        claims="""
            the {1 t} and the water <weigh+> {total} together
            the {1 t} <weigh> {total} in total with the water in it
            the total weight of the {1 t} with the water <be-> {total}
            with the water in it, the {1 t} <weigh> {total} in all
        """,
        labels="""
            the total weight of the {1 t} and the water
            the weight of the {1 t} together with the water
        """,
        asks="""
            how many kilograms <do+> the {1 t} and the water weigh together
            what <be-> the weight in kilograms of the {1 t} and the water together
        """,
        marks=("joint",),
    )
    d.ask(total)


def _lasts(total: int, rate: int) -> bool:
    """Whether so much runs through in a sensible whole time."""
    return total % rate == 0 and 3 <= total // rate <= 240
