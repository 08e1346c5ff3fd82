"""Square tiles: how many, how many boxes of them, and what they cost."""

from functools import partial

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tiling_plot as plot
from synthgen.generators.flames.frames import tiling_words as words
from synthgen.generators.flames.lexicon.surfaces import TILINGS
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity


def build(d: Build) -> None:
    """The area in tiles, what is left out of it, and the tiles that are bought."""
    if d.has("coats"):
        raise Inapplicable("tiles have no coats")
    scene = TILINGS[d.pick("V", tuple(TILINGS))]
    d.person("B", trade=scene.trade)
    plot.place(d, scene, tuple(scene.sizes))
    d.also("q", d.item(d.pick("Q", scene.pieces)))
    sizes, u = scene.sizes[d.roles["U"]], d.noun("u")
    s = d.count("s", u, sizes.sides)
    side = int(s.value)
    sides = range(-(-sizes.low // side) * side, sizes.high, side)
    w = d.count("w", u, sides)
    long = d.count("l", u, sides, lambda v: plot.is_area(d, v // side, int(w.value) // side))
    area = plot.area(d, long, w)
    plot.plan(d, scene, "{q}")
    d.fact("sides", words.SIDES, kind="rule", after=("plan",))
    net = plot.hole(d, "{q}", "+", area, side**2) if d.has("hole") else area
    pieces = _pieces(d, net, s)
    pieces = _spares(d, pieces) if d.has("waste") else pieces
    if d.target == "boxes":
        d.ask(_boxes(d, pieces))
    elif d.target == "piece_cost":
        p = d.money("p", scene.costs, lambda v: v != 100)
        d.also("b", d.noun("q"))
        d.fact("price", words.PRICE, kind="rule", after=("plan",))
        plot.pay(d, "piece_cost", pieces, p, "the {q}", "+")
    else:
        _ask_pieces(d, pieces)


def _pieces(d: Build, net: Quantity, s: Quantity) -> Quantity:
    each = d.derive(
        "each",
        "prod",
        s,
        s,
        noun=d.noun("v"),
        claims="""
            each {1 q} <cover> {each}
            the area of each {1 q} <be-> {each}
        """,
        labels="the area of each {1 q}",
    )
    return d.derive(
        "pieces",
        "quot",
        net,
        each,
        noun=d.noun("q"),
        claims="""
            {pieces} <cover> the whole area
            {pieces} <be> enough to cover that area
        """,
        labels="the number of {q} that <cover+> the area",
    )


def _spares(d: Build, pieces: Quantity) -> Quantity:
    x = d.percent("x", plot.WASTE, lambda v: pieces.value * v % 100 == 0)
    d.fact("waste", words.SPARES, kind="event", after=("plan",))
    spares = d.derive(
        "spares",
        "percent_of",
        x,
        pieces,
        noun=d.noun("q"),
        claims="""
            {spares} <be> spares
            the extra {q} <make+> {spares}
        """,
        labels="the number of spare {q}",
    )
    return d.derive(
        "bought",
        "sum",
        pieces,
        spares,
        noun=d.noun("q"),
        claims="""
            with the spares, {B} <need> {bought}
            {bought} <be> needed, spares included
        """,
        labels="the number of {q} with the spares",
    )


def _ask_pieces(d: Build, pieces: Quantity) -> None:
    if d.has("waste"):
        claims = """
            {B} <buy/order> {asked}, spares included
            {B} <have> to buy {asked}, counting the spares
            {asked} <be> bought, spares included
            {B} <order> {asked} in all, counting the spares
        """
        asks = "how many {q} <do> {B} buy, spares included"
        labels = "the number of {q} with the spares"
    else:
        claims = words.NEEDED.replace("NEEDED", "asked").replace("PIECES", "{q}")
        asks = "how many {q} <do> {B} need [for the {O}]"
        labels = "the number of {q} (needed|that {B} <need>) [for the {O}]"
    d.also("asked", pieces)
    d.tell("asked", claims=claims, labels=labels, asks=asks)
    d.ask(pieces)


def _boxes(d: Build, pieces: Quantity) -> Quantity:
    d.also("b", d.item("box"))
    side = int(d.quantities[d.prefix + "s"].value)
    ok = partial(plot.is_uneven, int(pieces.value), 9 * plot.hole_of(d) // side**2)
    k = d.given("k", "count", per(PLAIN, of("box")), range(4, 31), ok, d.noun("q"))
    d.fact("box", words.BOX, kind="rule", after=("plan", "sides"))
    return d.derive(
        "boxes",
        "ceil_quot",
        pieces,
        k,
        noun=d.noun("b"),
        claims=words.NEEDED.replace("NEEDED", "boxes").replace("PIECES", "{b}"),
        labels="""
            the (smallest|least) number of {b} that {B} <have> to buy
            the number of full {b} needed [for the {O}]
        """,
        asks="how many {b} of {q} <do> {B} (need|have to buy) [for the {O}]",
        marks=("round_up",),
    )
