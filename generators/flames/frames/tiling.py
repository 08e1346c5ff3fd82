"""A floor, a wall or a lawn that is covered: its area, the tiles, cans or bags, the bill."""

from collections.abc import Sequence
from functools import partial

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.surfaces import SURFACES, TILINGS, Extent, Surface, Tiled
from synthgen.generators.flames.program.measure import CENT, PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity

PLOT = """
the rectangular {O} {W} <be> {l} long and {w} ACROSS
{B} <measure> the rectangular {O} {W} and <find> that it <be> {l} long and {w} ACROSS
the {O} {W} <be> a rectangle with a length of {l} and a SIDE of {w}
there <be-> a rectangular {O} {W}, {l} long and {w} ACROSS
a rectangular {O} {W} <measure> {l} in length and {w} in SIDE
{B} <work> on a rectangular {O} that <be-> {l} long and {w} ACROSS
the length of the rectangular {O} {W} <be> {l}, and its SIDE <be> {w}
according to {B's} notes, the rectangular {O} {W} <be> {l} long and {w} ACROSS
"""
PLAN = """
{B} <DO> the {O} with STUFF
{B} <want/plan/decide> to BASE the {O} with STUFF
{B} <be> hired to BASE the {O} with STUFF
{B's} (job|task) <be> to BASE the {O} with STUFF
{B} <order/buy/choose> STUFF for the {O}
{B} <promise/agree> to BASE the {O} with STUFF
{B} <go> to {S} for STUFF for the {O}
"""
HOLE = """
a(n) {G} <take> up {g}, so no STUFF <ISARE> needed there
of the whole {O}, {g} <be+> taken up by a(n) {G} and <need+> no STUFF
{B} <leave> out {g} for a(n) {G}
a(n) {G} <cover> {g} of the {O}, and {B} <leave> that part out
{B} <work> around a(n) {G} that <take-> up {g}
within the {O}, a(n) {G} <occupy> {g} and <get> no STUFF
the {G} ON the {O} <measure> {g} and <be> left out
no STUFF <ISARE> needed for {g} where there <be-> a(n) {G}
"""
SIDES = """
each {1 q} <be> a square with sides of {s}
the {q} <be> square, with sides of {s} each
{B} <choose/pick> square {q} whose sides <be+> {s} long
every {1 q} <be> {s} long and just as wide
{B} <like/buy> square {q} that <measure+> {s} along each side
the sides of each square {1 q} <measure+> {s}
{S} only <sell> square {q} with a side length of {s}
"""
BOX = """
each box <hold/contain> {k}
{k} <come> in a box
there <be> {k} in each box
{B} <get> {k} in every box from {S}
the {q} <be> sold only in full boxes, with {k} in each
{S} <pack> {k} into each box
a box from {S} <contain> {k}
"""
COVERS = """
each {1 b} <cover> {c}
a(n) {1 b} <be> enough for {c}
{B} <get> {c} out of each {1 b}
according to the label, a(n) {1 b} <cover> {c}
it <take> a(n) {1 b} to cover {c}
{S} <sell> {N} by the PACK, and each PACK <be-> enough for {c}
{B} <read> that each {1 b} <cover-> {c}
"""
COATS = """
the {O} <get/need> {n}
{B} <give> the {O} {n}
{n} of {N} <be+> needed
the label <ask> for {n}
it <take> {n} of {N} to (hide the old color|get an even finish)
{B} <plan/want> {n} of {N} on the {O}
{B} <apply> {n} of {N}
"""
MARGIN = """
{B} <buy/get> enough {N} for {x} more than the area to be covered
to be safe, {B} <plan> for {x} more than the area to be covered
{S} <recommend> getting enough {N} for {x} more than the area
{B} <increase> the area by {x} to allow for (waste|mistakes)
{x} of the area to be covered <be> added for (waste|mistakes)
{B} <make> an allowance of {x} of the area for waste
the instructions <say+> to increase the area by {x} for waste
"""
SPARES = """
{B} <buy> {x} more {q} than the {O} <take->, in case some get damaged
to be safe, {B} <order> {x} more {q} than needed
{B} <increase> the number of {q} by {x} to allow for (waste|damage|spares)
{S} <recommend> {x} more {q} than the {O} <need->
{x} of the number of {q} needed <be> added as spares
{B} <want> spare {q} on top, {x} of the number needed
a clerk at {S} <tell> {B} to get {x} more {q} than needed
"""
PRICE = """
a(n) {1 b} <cost> {p} at {S}
{S} <sell> each {1 b} for {p}
{B} <pay> {p} for each {1 b}
the price of a(n) {1 b} at {S} <be> {p}
{b} <sell/go> for {p} each at {S}
each {1 b} <cost> {B} {p}
at {S}, {b} <be> {p} apiece
"""
RATE = """
{N} <cost> {r} per {1 v} at {S}
{S} <charge> {r} for each {1 v} of {N}
{B} <pay> {r} per {1 v} of {N}
every {1 v} of {N} <cost> {B} {r}
at {S}, {N} <sell> for {r} a {1 v}
the price of {N} <be> {r} per {1 v}
{B} <find/see> {N} for {r} per {1 v} at {S}
"""
NEEDED = """
{B} <need> {NEEDED}
{NEEDED} <be> needed
{B} <have> to (buy|get) {NEEDED}
{B} <need> to (buy|get) {NEEDED}
it <take> at least {NEEDED} to cover everything
"""
PAYS = """
{B} <pay> NAME for WHAT
{B} <spend> NAME on WHAT
WHAT <COST> NAME
WHAT <COST> {B} NAME
the bill for WHAT <be-> NAME
"""
BILLS = """
the cost of WHAT
the amount that {B} <pay> for WHAT
"""
LAST = """
the {O} <be> last redone {z} ago
the last work on the {O} <be> {z} ago
"""
HOURS = """
the work <take> {B} {z}
{B} <spend> {z} on the (job|work)
{B} <be> done after {z}
"""
HELPER = """
{H!} <help> {B} for {z}
{H!} <watch> {B} work for {z}
for {z}, {H!} <keep> {B} company
"""
OTHER = """
{H!} <work> on another {O} that <be-> {z} long
{H!} <measure> another {O} with a length of {z}
"""
WASTE = (5, 10, 15, 20, 25)
MATERIAL = ("area", "bill", "packs", "cost")


@frame
class Tiling(Frame):
    """A rectangle that is covered with paint, seed or flooring, or with square tiles."""

    name = "tiling"
    topic = "geometry"
    concepts = ("area of a rectangle",)
    modules = {
        "hole": "leave a part of the area out",
        "waste": "add a percentage for waste",
        "coats": "let the area be coated more than once",
    }
    targets = (*MATERIAL, "pieces", "boxes", "piece_cost")
    costs = ("bill", "cost", "piece_cost")
    details = ("last", "hours", "helper", "other")

    def build(self, d: Build) -> None:
        """The area and what is left out of it; the tiles or the packs; the bill."""
        if d.target in MATERIAL:
            self._material(d)
        else:
            self._tiles(d)

    # Material that is bought by the can, the bag or the square foot -----------------------------

    def _material(self, d: Build) -> None:
        if d.target == "area" and (d.has("coats") or d.has("waste")):
            raise Inapplicable("the area has no coats and no waste")
        if d.target == "bill" and d.has("coats"):
            raise Inapplicable("nothing that is sold by area has coats")
        names = [name for name, one in SURFACES.items() if _suits(d, one)]
        scene = SURFACES[self._scene(d, names)]
        d.person("B", trade=scene.trade)
        self._place(d, scene, tuple(scene.extents))
        name = d.pick("N", scene.stuffs).rpartition("|")[2]
        d.also("b", d.item(f"{scene.pack} of {name}"))
        extent = scene.extents[d.roles["U"]]
        w = d.count("w", d.noun("u"), extent.widths)
        long = d.count("l", d.noun("u"), extent.lengths, lambda v: _is_area(d, v, int(w.value)))
        area = self._area(d, long, w)
        self._plan(d, scene, "{N}")
        net = self._hole(d, "{N}", "-", area, 1) if d.has("hole") else area
        self._cover(d, scene, net)

    @staticmethod
    def _scene(d: Build, names: Sequence[str]) -> str:
        name = d.pick("V", names)
        if name not in names:
            raise Inapplicable(f"nothing like that is told of a {name}")
        return name

    def _cover(self, d: Build, scene: Surface, net: Quantity) -> None:
        """Coats and waste, and what is asked."""
        if d.target == "area":
            self._ask_area(d, net)
            return
        net = self._coats(d, net) if d.has("coats") else net
        net = self._margin(d, net) if d.has("waste") else net
        extent = scene.extents[d.roles["U"]]
        if d.target == "bill":
            r = d.given(
                "r", "money", per(of(CENT), of(d.roles["U"], 2)), extent.rates, lambda v: v != 100
            )
            d.fact("rate", RATE, kind="rule", after=("plan",))
            self._pay(d, "bill", net, r, "the {N}", "-")
            return
        packs = self._packs(d, net, extent)
        if d.target == "packs":
            d.ask(packs)
            return
        p = d.money("p", scene.costs, lambda v: v != 100, per=d.noun("b").sg)
        d.fact("price", PRICE, kind="rule", after=("covers",))
        self._pay(d, "cost", packs, p, "the {b}", "+")

    def _coats(self, d: Build, net: Quantity) -> Quantity:
        n = d.given("n", "count", PLAIN, (2, 3), None, d.item("coat"))
        d.fact("coats", COATS, after=("plan",))
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

    def _margin(self, d: Build, net: Quantity) -> Quantity:
        x = d.percent("x", WASTE, lambda v: net.value * v % 100 == 0)
        d.fact("waste", MARGIN, kind="rule", after=("plan", "hole", "coats"))
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

    def _packs(self, d: Build, net: Quantity, extent: Extent) -> Quantity:
        unit = per(of(d.roles["U"], 2), of(d.noun("b").sg))
        ok = partial(_is_uneven, int(net.value), 9 * _hole_of(d))
        d.given("c", "count", unit, extent.covers, ok, d.noun("v"))
        covers = put(COVERS, PACK=SURFACES[d.roles["V"]].pack)
        d.fact("covers", covers, kind="rule", after=("plan",))
        return d.derive(
            "packs",
            "ceil_quot",
            net,
            d.quantities[d.prefix + "c"],
            noun=d.noun("b"),
            claims=NEEDED.replace("NEEDED", "packs").replace("PIECES", "{b}"),
            labels="""
                the (smallest|least) number of {b} that {B} <need>
                the number of {b} needed [for the {O}]
            """,
            asks="how many {b} <do> {B} (need|have to buy) [for the {O}]",
            marks=("round_up",),
        )

    # Square tiles --------------------------------------------------------------------------------

    def _tiles(self, d: Build) -> None:
        if d.has("coats"):
            raise Inapplicable("tiles have no coats")
        scene = TILINGS[d.pick("V", tuple(TILINGS))]
        d.person("B", trade=scene.trade)
        self._place(d, scene, tuple(scene.sizes))
        d.also("q", d.item(d.pick("Q", scene.pieces)))
        sizes, u = scene.sizes[d.roles["U"]], d.noun("u")
        s = d.count("s", u, sizes.sides)
        side = int(s.value)
        sides = range(-(-sizes.low // side) * side, sizes.high, side)
        w = d.count("w", u, sides)
        long = d.count("l", u, sides, lambda v: _is_area(d, v // side, int(w.value) // side))
        area = self._area(d, long, w)
        self._plan(d, scene, "{q}")
        d.fact("sides", SIDES, kind="rule", after=("plan",))
        net = self._hole(d, "{q}", "+", area, side**2) if d.has("hole") else area
        pieces = self._pieces(d, net, s)
        pieces = self._spares(d, pieces) if d.has("waste") else pieces
        if d.target == "boxes":
            d.ask(self._boxes(d, pieces))
        elif d.target == "piece_cost":
            p = d.money("p", scene.costs, lambda v: v != 100)
            d.also("b", d.noun("q"))
            d.fact("price", PRICE, kind="rule", after=("plan",))
            self._pay(d, "piece_cost", pieces, p, "the {q}", "+")
        else:
            self._ask_pieces(d, pieces)

    def _pieces(self, d: Build, net: Quantity, s: Quantity) -> Quantity:
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

    def _spares(self, d: Build, pieces: Quantity) -> Quantity:
        x = d.percent("x", WASTE, lambda v: pieces.value * v % 100 == 0)
        d.fact("waste", SPARES, kind="event", after=("plan",))
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

    def _ask_pieces(self, d: Build, pieces: Quantity) -> None:
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
            claims = NEEDED.replace("NEEDED", "asked").replace("PIECES", "{q}")
            asks = "how many {q} <do> {B} need [for the {O}]"
            labels = "the number of {q} (needed|that {B} <need>) [for the {O}]"
        d.also("asked", pieces)
        d.tell("asked", claims=claims, labels=labels, asks=asks)
        d.ask(pieces)

    def _boxes(self, d: Build, pieces: Quantity) -> Quantity:
        d.also("b", d.item("box"))
        side = int(d.quantities[d.prefix + "s"].value)
        ok = partial(_is_uneven, int(pieces.value), 9 * _hole_of(d) // side**2)
        k = d.given("k", "count", per(PLAIN, of("box")), range(4, 31), ok, d.noun("q"))
        d.fact("box", BOX, kind="rule", after=("plan", "sides"))
        return d.derive(
            "boxes",
            "ceil_quot",
            pieces,
            k,
            noun=d.noun("b"),
            claims=NEEDED.replace("NEEDED", "boxes").replace("PIECES", "{b}"),
            labels="""
                the (smallest|least) number of {b} that {B} <have> to buy
                the number of full {b} needed [for the {O}]
            """,
            asks="how many {b} of {q} <do> {B} (need|have to buy) [for the {O}]",
            marks=("round_up",),
        )

    # What both kinds share -----------------------------------------------------------------------

    def _place(self, d: Build, scene: Surface | Tiled, units: tuple[str, ...]) -> None:
        d.pick("O", scene.surfaces)
        d.pick("W", scene.where)
        d.pick("S", scene.shops)
        unit = d.pick("U", units)
        d.also("u", d.unit(unit))
        d.also("v", d.unit(f"square {unit}"))
        if d.has("hole"):
            d.pick("G", scene.openings)

    def _plan(self, d: Build, scene: Surface | Tiled, stuff: str) -> None:
        base = scene.do.partition("/")[0]
        told = put(PLAN, DO=scene.do, BASE=base, STUFF=stuff)
        plot = put(PLOT, ACROSS=scene.across, SIDE=scene.side)
        d.fact("plot", plot, kind="rule")
        d.fact("plan", told, kind="event", after=("plot",), folds=False)

    def _area(self, d: Build, long: Quantity, w: Quantity) -> Quantity:
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

    def _hole(self, d: Build, stuff: str, number: str, area: Quantity, step: int) -> Quantity:
        """What is left out: so many steps, between a sixtieth and a tenth of the area."""
        least, most = int(area.value) // 60 // step + 2, int(area.value) // 10 // step
        holes = range(least * step, most * step + 1, step)
        if not holes:
            raise Inapplicable("the area is too small")
        square, whole = of(d.roles["U"], 2), int(area.value) // step
        on = "in" if d.roles["O"].endswith("wall") else "on"
        ok = partial(_splits, d, whole, step)
        g = d.given("g", "count", square, holes, ok, d.noun("v"))
        told = put(HOLE, STUFF=stuff, ISARE=f"be{number}", ON=on)
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

    def _ask_area(self, d: Build, net: Quantity) -> None:
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

    def _pay(
        self, d: Build, name: str, amount: Quantity, price: Quantity, what: str, number: str
    ) -> None:
        money = d.derive(
            name,
            "prod",
            amount,
            price,
            claims=put(PAYS, WHAT=what, COST=f"cost{number}", NAME="{" + name + "}"),
            labels=put(BILLS, WHAT=what),
            asks=f"how much <do> {{B}} (pay|have to pay) for {what}",
        )
        d.ask(money)

    def detail(self, d: Build, name: str) -> None:
        """When the work was last done, how long it takes, who helps, what somebody else covers."""
        if name == "last":
            d.count("z", d.unit("year"), range(4, 30))
            d.fact("z", LAST, tense="past", after=("plan",), folds=False)
        elif name == "hours":
            d.count("z", d.unit("hour"), range(3, 10))
            d.fact("z", HOURS, kind="event", after=("plan",), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", HELPER, kind="event", after=("plan",), folds=False)
        else:
            d.person("H", kin="B")
            sizes = range(12, 60) if d.roles["U"] in ("foot", "meter") else range(120, 400, 10)
            d.count("z", d.unit(d.roles["U"]), sizes)
            d.fact("z", OTHER, after=("plan",), folds=False)


def _suits(d: Build, scene: Surface) -> bool:
    """Whether a surface can have coats, or is covered with what is sold by area, as needed."""
    by_area = all(extent.rates for extent in scene.extents.values())
    return (scene.coats or not d.has("coats")) and (by_area or d.target != "bill")


def _is_area(d: Build, long: int, wide: int) -> bool:
    """Whether a rectangle is longer than wide, and can have a whole percentage added."""
    return wide < long <= 3 * wide and (not d.has("waste") or _has_percent(long * wide))


def _splits(d: Build, whole: int, step: int, hole: int) -> bool:
    """Whether what is left can have a whole percentage added."""
    return not d.has("waste") or _has_percent(whole - hole // step)


def _has_percent(total: int) -> bool:
    return any(total * percent % 100 == 0 for percent in WASTE)


def _hole_of(d: Build) -> int:
    """How much is left out; without bounds where nothing is."""
    hole = d.quantities.get(d.prefix + "g")
    return 10**6 if hole is None else int(hole.value)


def _is_uneven(total: int, most: int, each: int) -> bool:
    """Whether the last pack is not used up, and a pack is no more than `most`."""
    return each <= most and 2 * each < total < 40 * each and total % each > 0
