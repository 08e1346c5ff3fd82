"""Material that is bought by the can, the bag or the square foot."""

from collections.abc import Sequence
from functools import partial

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tiling_plot as plot
from synthgen.generators.flames.frames import tiling_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.surfaces import SURFACES, Extent, Surface
from synthgen.generators.flames.program.measure import CENT, PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity


def build(d: Build) -> None:
    """The area, what is left out of it, and what covers the rest."""
    if d.target == "area" and (d.has("coats") or d.has("waste")):
        raise Inapplicable("the area has no coats and no waste")
    if d.target == "bill" and d.has("coats"):
        raise Inapplicable("nothing that is sold by area has coats")
    names = [name for name, one in SURFACES.items() if _suits(d, one)]
    scene = SURFACES[_scene(d, names)]
    d.person("B", trade=scene.trade)
    plot.place(d, scene, tuple(scene.extents))
    name = d.pick("N", scene.stuffs).rpartition("|")[2]
    d.also("b", d.item(f"{scene.pack} of {name}"))
    extent = scene.extents[d.roles["U"]]
    w = d.count("w", d.noun("u"), extent.widths)
    long = d.count("l", d.noun("u"), extent.lengths, lambda v: plot.is_area(d, v, int(w.value)))
    area = plot.area(d, long, w)
    plot.plan(d, scene, "{N}")
    net = plot.hole(d, "{N}", "-", area, 1) if d.has("hole") else area
    _cover(d, scene, net)


def _scene(d: Build, names: Sequence[str]) -> str:
    name = d.pick("V", names)
    if name not in names:
        raise Inapplicable(f"nothing like that is told of a {name}")
    return name


def _cover(d: Build, scene: Surface, net: Quantity) -> None:
    """Coats and waste, and what is asked."""
    if d.target == "area":
        _ask_area(d, net)
        return
    net = _coats(d, net) if d.has("coats") else net
    net = _margin(d, net) if d.has("waste") else net
    extent = scene.extents[d.roles["U"]]
    if d.target == "bill":
        r = d.given(
            "r", "money", per(of(CENT), of(d.roles["U"], 2)), extent.rates, lambda v: v != 100
        )
        d.fact("rate", words.RATE, kind="rule", after=("plan",))
        plot.pay(d, "bill", net, r, "the {N}", "-")
        return
    packs = _packs(d, net, extent)
    if d.target == "packs":
        d.ask(packs)
        return
    p = d.money("p", scene.costs, lambda v: v != 100, per=d.noun("b").sg)
    d.fact("price", words.PRICE, kind="rule", after=("covers",))
    plot.pay(d, "cost", packs, p, "the {b}", "+")


def _coats(d: Build, net: Quantity) -> Quantity:
    n = d.given("n", "count", PLAIN, (2, 3), None, d.item("coat"))
    d.fact("coats", words.COATS, after=("plan",))
    return d.derive(
        "coated",
        "prod",
        n,
        net,
        noun=d.noun("v"),
        claims="""
            all the coats together <cover+> {coated}
            counting every coat, there <be> {coated} to cover
        """,
        labels="the area of all the coats together",
    )


def _margin(d: Build, net: Quantity) -> Quantity:
    x = d.percent("x", plot.WASTE, lambda v: net.value * v % 100 == 0)
    d.fact("waste", words.MARGIN, kind="rule", after=("plan", "hole", "coats"))
    extra = d.derive(
        "extra",
        "percent_of",
        x,
        net,
        noun=d.noun("v"),
        claims="""
            the allowance for waste <be> {extra}
            {extra} <be> added for waste
        """,
        labels="the area added for waste",
    )
    return d.derive(
        "safe",
        "sum",
        net,
        extra,
        noun=d.noun("v"),
        claims="""
            the {N} <have-> to be enough for {safe}
            {B} <need> enough {N} for {safe}
        """,
        labels="the area with the allowance for waste",
    )


def _packs(d: Build, net: Quantity, extent: Extent) -> Quantity:
    unit = per(of(d.roles["U"], 2), of(d.noun("b").sg))
    ok = partial(plot.is_uneven, int(net.value), 9 * plot.hole_of(d))
    d.given("c", "count", unit, extent.covers, ok, d.noun("v"))
    covers = put(words.COVERS, PACK=SURFACES[d.roles["V"]].pack)
    d.fact("covers", covers, kind="rule", after=("plan",))
    return d.derive(
        "packs",
        "ceil_quot",
        net,
        d.quantities[d.prefix + "c"],
        noun=d.noun("b"),
        claims=words.NEEDED.replace("NEEDED", "packs").replace("PIECES", "{b}"),
        labels="""
            the (smallest|least) number of {b} that {B} <need>
            the number of {b} needed [for the {O}]
        """,
        asks="how many {b} <do> {B} (need|have to buy) [for the {O}]",
        marks=("round_up",),
    )


def _ask_area(d: Build, net: Quantity) -> None:
    d.also("asked", net)
    d.tell(
        "asked",
        claims="""
            {B} <have> to cover {asked}
            the {N} <have-> to cover {asked}
            {asked} <be+> to be covered
            the part to be covered <measure-> {asked}
            there <be> {asked} to cover
        """,
        labels="""
            the area to be covered [with {N}]
            the area that {B} <have> to cover
        """,
        asks="""
            how many {v} <do> {B} have to cover
            what area in {v} <do> {B} have to cover
        """,
    )
    d.ask(net)


def _suits(d: Build, scene: Surface) -> bool:
    """Whether a surface can have coats, or is covered with what is sold by area, as needed."""
    by_area = all(extent.rates for extent in scene.extents.values())
    return (scene.coats or not d.has("coats")) and (by_area or d.target != "bill")
