"""The box to be filled: its size, how full it is to be, and the volume that follows."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.frames import tank_volume_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.tanks import Pit, Tank
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity


def roles(d: Build, scene: Tank | Pit, unit: str) -> None:
    """Who fills which box, where it is, and the units of its sides and of its volume."""
    d.person("B", trade=scene.trade)
    name = d.pick("T", scene.tanks)
    d.also("t", d.item(name))
    d.pick("W", scene.where)
    d.also("u", d.unit(unit))
    d.also("v", d.unit(f"cubic {unit}"))


def volume(d: Build, scene: Tank | Pit, unit: str, stuff: str) -> Quantity:
    """The volume to be filled in one box."""
    said = {"THE": "each" if d.has("several") else "the", "STUFF": stuff}
    if d.has("several"):
        d.given("n", "count", PLAIN, range(3, 8), None, d.noun("t"))
        d.fact("several", words.SEVERAL)
    w = d.count("w", d.noun("u"), scene.widths)
    w_value = int(w.value)
    long = d.count("l", d.noun("u"), scene.lengths, lambda v: _is_base(unit, v, w_value))
    base = int(long.value) * w_value
    h = d.count("h", d.noun("u"), scene.heights, lambda v: _is_whole(unit, base * v))
    d.fact("size", put(words.SIZE, **said), kind="rule", after=("several",))
    deep = h
    if d.has("rim"):
        deep = _below(d, scene, unit, h, base)
        d.fact("fill", put(words.BELOW, **said), kind="event", after=("size",), folds=False)
    else:
        d.fact("fill", put(words.FULL, **said), kind="event", after=("size",), folds=False)
    if d.has("partly"):
        deep = _partly(d, scene, unit, deep, base)
        d.fact("partly", put(words.PARTLY, **said), after=("size",), folds=False)
    return d.derive(
        "volume",
        "prod",
        long,
        w,
        deep,
        noun=d.noun("v"),
        claims="""
            the space to be filled <measure> {volume}
            the volume to be filled <be> {volume}
        """,
        labels="the volume to be filled",
    )


def _below(d: Build, scene: Tank | Pit, unit: str, h: Quantity, base: int) -> Quantity:
    x = d.count("x", d.noun("u"), scene.levels, lambda v: _leaves(unit, base, h, 3 * v, v))
    return d.derive(
        "deep",
        "diff",
        h,
        x,
        noun=d.noun("u"),
        claims="""
            the depth to be filled <be-> {deep}
            the filling <end> {deep} above the bottom
        """,
        labels="the depth to be filled",
    )


def _partly(d: Build, scene: Tank | Pit, unit: str, h: Quantity, base: int) -> Quantity:
    g = d.count("g", d.noun("u"), scene.levels, lambda v: _leaves(unit, base, h, 2 * v, v))
    return d.derive(
        "rise",
        "diff",
        h,
        g,
        noun=d.noun("u"),
        claims="""
            {rise} of the depth <be+> still to be filled
            the level still <have> to rise by {rise}
        """,
        labels="the depth still to be filled",
    )


def several(d: Build, each: Quantity) -> Quantity:
    """The amount for all the boxes, from that for each."""
    return d.derive(
        "all",
        "prod",
        d.quantities[d.prefix + "n"],
        each,
        noun=each.noun,
        claims="""
            all the {t} together <take+> {all}
            {all} <be> needed for all the {t} together
        """,
        labels="the total amount for all the {t}",
    )


def suits(d: Build, scene: Tank | Pit) -> bool:
    """Whether a box of this kind can have the modules and what is asked."""
    levels = bool(scene.levels) or not (d.has("rim") or d.has("partly"))
    if isinstance(scene, Pit):
        return levels
    metric = scene.unit == "centimeter" or d.target != "depth"
    return levels and metric and (bool(scene.weights) or d.target != "weight")


def _is_base(unit: str, long: int, wide: int) -> bool:
    """Whether a box can have such a bottom, so that its volume can be told in gallons."""
    return wide < long <= 4 * wide and (unit != "inch" or long * wide % 231 == 0)


def _is_whole(unit: str, volume: int) -> bool:
    """Whether a volume is a whole number of liters or gallons."""
    return unit != "centimeter" or volume % 1000 == 0


def _leaves(unit: str, base: int, h: Quantity, least: int, level: int) -> bool:
    """Whether a level is low enough, and leaves a whole number of liters."""
    return least < h.value and _is_whole(unit, base * (int(h.value) - level))
